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
from sqlalchemy.orm import Session, sessionmaker

#: Seconds a writer waits for another.
BUSY_SECONDS = 15

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
            options["connect_args"] = {"connect_timeout": BUSY_SECONDS}
        self.engine: Engine = create_engine(url, **options)
        if self.sqlite:
            event.listen(self.engine, "connect", _prepare)
            event.listen(self.engine, "begin", _begin)
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


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
