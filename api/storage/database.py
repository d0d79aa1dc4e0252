"""The database: one engine per process, transactions that are all or nothing.

SQLite runs in WAL mode with full synchronisation, so that what was acknowledged survives a killed
process and a power cut, and overwrites what is deleted. Writers take their lock at the start of
a transaction, so that two of them never deadlock.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.engine import Engine
from sqlalchemy.exc import InterfaceError, OperationalError, SQLAlchemyError, TimeoutError
from sqlalchemy.orm import Session, sessionmaker

from api.settings import CannotStart

#: Seconds a writer waits for another.
BUSY_SECONDS = 15
#: Seconds to wait for a server that does not answer at all.
_CONNECT_SECONDS = 5
#: What is raised when the database is away, or too busy for too long.
AWAY = (OperationalError, InterfaceError, TimeoutError)

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}",
)


class Database:
    """Gives sessions: :meth:`reading` and :meth:`writing`."""

    def __init__(self, url: str) -> None:
        self.sqlite = url.startswith("sqlite")
        options: dict[str, Any] = {"pool_pre_ping": not self.sqlite}
        if self.sqlite:
            options["connect_args"] = {"timeout": BUSY_SECONDS, "check_same_thread": False}
        else:
            options |= {"pool_size": 10, "max_overflow": 20, "pool_timeout": BUSY_SECONDS}
            options["connect_args"] = {
                "connect_timeout": _CONNECT_SECONDS,
                "client_encoding": "utf8",
            }
        self.engine: Engine = create_engine(url, **options)
        if self.sqlite:
            event.listen(self.engine, "connect", _prepare)
            event.listen(self.engine, "begin", _begin)
        else:
            event.listen(self.engine, "connect", _patient)
        self._sessions = sessionmaker(self.engine, expire_on_commit=False)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session for looking only."""
        with self._sessions() as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session whose changes are all kept when the block ends well, and none otherwise."""
        engine = self.engine.execution_options(writing=True)
        with self._sessions(bind=engine) as session, session.begin():
            yield session

    def ready(self) -> None:
        """Raises when the database does not answer."""
        with self.engine.connect() as connection:
            connection.execute(text("SELECT 1"))

    @contextmanager
    def starting(self) -> Iterator[None]:
        """Raises :class:`CannotStart` when the database cannot be used inside the block."""
        try:
            yield
        except SQLAlchemyError as error:
            raise CannotStart(
                f"WIJKTOETS_DATABASE_URL: de database ({_name(self.engine)}) is niet te "
                f"gebruiken. Zij zegt zelf: {_own_words(error)}"
            ) from None

    def wipe(self) -> None:
        """Let nothing of what was deleted stay behind in SQLite's journal."""
        if self.sqlite:
            with self.engine.connect().execution_options(
                isolation_level="AUTOCOMMIT"
            ) as connection:
                connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


def _prepare(connection: Any, _: object) -> None:
    # The driver must leave transactions to us: its own BEGIN comes too late to lock.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _patient(connection: Any, _: object) -> None:
    # As long as SQLite does; a request that waits for ever would keep the program from stopping.
    connection.execute(f"SET lock_timeout = '{BUSY_SECONDS}s'")
    connection.commit()


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _name(engine: Engine) -> str:
    """Which database it is, without who may use it."""
    url = engine.url
    return f"{url.host or 'deze computer'}, {url.database}"


def _own_words(error: SQLAlchemyError) -> str:
    """The first line of what the database or its driver said; no statement, no values."""
    said = str(getattr(error, "orig", None) or type(error).__name__).strip()
    return said.splitlines()[0] if said else type(error).__name__
