"""Bringing the tables up to date, and refusing tables that are newer than this program."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from api.settings import CannotStart
from api.storage.database import Database

_FOLDER = Path(__file__).parent / "migrations"
#: Any number will do, as long as every process takes the same lock.
_LOCK = 7_110_254


class SchemaFault(CannotStart):
    """The tables do not fit this version of the program."""


def migrate(database: Database) -> None:
    """Bring the tables up to date. Several processes may do this at once.

    Raises:
        SchemaFault: the tables were made by a newer version.
        CannotStart: the database does not answer, or does not allow it.
    """
    with database.starting(), database.engine.execution_options(writing=True).begin() as connection:
        if not database.sqlite:
            _takes_any_text(connection)
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        if _current(connection) == newest():
            return
        _known(connection)
        command.upgrade(_config(connection), "head")


def check(database: Database) -> None:
    """See whether the tables are those of this version.

    Raises:
        SchemaFault: they are not.
        CannotStart: the database does not answer.
    """
    with database.starting(), database.engine.connect() as connection:
        if _current(connection) != newest():
            _known(connection)
            raise SchemaFault(
                "De database is leeg of van een oudere versie; voer eerst "
                "“python -m api.admin migrate” uit."
            )


def newest() -> str:
    """The revision this version of the program works with."""
    head = ScriptDirectory(str(_FOLDER)).get_current_head()
    assert head is not None
    return head


def _takes_any_text(connection: Connection) -> None:
    encoding = connection.scalar(text("SHOW server_encoding"))
    if encoding != "UTF8":
        raise SchemaFault(
            f"WIJKTOETS_DATABASE_URL: de database bewaart tekst als {encoding}, niet als UTF8; "
            "maak een nieuwe met “createdb --encoding=UTF8 --template=template0”."
        )


def _known(connection: Connection) -> None:
    current = _current(connection)
    known = {script.revision for script in ScriptDirectory(str(_FOLDER)).walk_revisions()}
    if current is not None and current not in known:
        raise SchemaFault(
            f"De database is van een nieuwere versie van Wijktoets ({current}); "
            "installeer die, of zet een kopie van vóór die versie terug."
        )


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    return config
