"""A backup of PostgreSQL, made and put back as the manual says, while the program is in use."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError
from starlette.testclient import TestClient

from api.storage import audit, notes, schema
from api.storage.database import Database
from api.storage.dossiers import Dossiers
from api.storage.statements import NewFact
from api.storage.tables import Base
from tests.api.conftest import MakeClient
from tests.api.own_postgres import Postgres, own_postgres
from tests.api.serving import serving
from tests.api.test_api import new_dossier
from tests.api.test_storage import _WRITER

MANUAL = Path(__file__).parents[2] / "docs" / "beheer.md"


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    with own_postgres("kopie") as server:
        yield server


def commands() -> tuple[str, str]:
    """How the manual says to make a copy of PostgreSQL, and to put it back."""
    blocks = re.findall(r"```sh\n(.*?)```", MANUAL.read_text(), re.DOTALL)
    copy = [block for block in blocks if block.startswith("pg_dump ")]
    restore = [block for block in blocks if block.startswith("pg_restore ")]
    assert (len(copy), len(restore)) == (1, 1)
    return copy[0], restore[0].replace("python -m", f"{sys.executable} -m")


@dataclass
class Shell:
    """Whoever runs the installation, at the prompt."""

    postgres: Postgres
    folder: Path

    def does(self, script: str, database: str) -> str:
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script],  # noqa: S607
            env={
                **{k: v for k, v in os.environ.items() if not k.startswith("WIJKTOETS_")},
                **self.postgres.environment(),
                "DATABASE": self.postgres.url(database),
                "PYTHONPATH": str(MANUAL.parents[1]),
            },
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


def driver(url: str) -> str:
    return url.replace("postgresql", "postgresql+psycopg", 1)


def content(database: Database) -> dict[str, list[Any]]:
    """Every row of every table."""
    with database.reading() as session:
        return {
            table.name: sorted(map(str, session.execute(table.select())))
            for table in Base.metadata.sorted_tables
        }


def events(client: Any, place: str, code: dict[str, str]) -> Any:
    return client.get(f"{place}/gebeurtenissen", headers=code).json()["gebeurtenissen"]


@pytest.mark.services
def test_a_copy_can_be_put_back_over_nothing_and_over_what_was_there(
    postgres: Postgres, start: MakeClient, tmp_path: Path
) -> None:
    copy, restore = commands()
    shell = Shell(postgres, tmp_path)
    url = postgres.make("bron")
    client = start(database_url=url)
    database = Database(driver(url))
    place, code = a_dossier_with_everything(client, database)
    history = events(client, place, code)
    before = content(database)

    # Somebody goes on writing while the copy is made.
    kept = Dossiers(database, 90, 100_000)
    busy, _ = kept.create("klein", "sha256:x", "a")
    command = [sys.executable, "-c", _WRITER, driver(url), busy.id]
    writer = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    for _ in range(5):
        writer.stdout.readline()
    shell.does(copy, "bron")
    writer.kill()
    written = int(writer.communicate()[0].split()[-1])
    assert client.delete(place, headers=code).status_code == 204

    # In an empty database.
    postgres.make("leeg")
    assert "laatste kenmerk" in shell.does(restore, "leeg")
    restored = Database(driver(postgres.url("leeg")))
    after = content(restored)
    for table, rows in before.items():
        if table != "audit_head":
            assert set(rows) <= set(after[table]), table
    in_copy, total = Dossiers(restored, 90, 100_000).history(busy.id, 1, 100_000)
    assert 5 <= total <= written + 2
    assert [fact.value for fact in in_copy] == list(range(total)), "no gaps, no halves"
    with serving(tmp_path, DATABASE_URL=postgres.url("leeg")) as service:
        with httpx.Client(base_url=service.url) as other:
            assert events(other, place, code) == history
            replays = other.get(f"{place}/narekeningen", headers=code).json()["narekeningen"]
            assert [replay["gelijk"] for replay in replays] == [True]
            changed = other.put(
                f"{place}/feiten/organisatie.beheer", json={"waarde": False}, headers=code
            )
            assert changed.status_code == 200, changed.text
        assert service.stop() == 0
    assert_sound_and_closed(restored)

    # Over what was there: what was deleted is back, what came later is gone.
    client.__exit__(None, None, None)  # stop, as the manual says
    shell.does(restore, "bron")
    assert content(database) == after
    assert_sound_and_closed(database)
    assert events(start(database_url=url), place, code) == history
    database.close()
    restored.close()


def a_dossier_with_everything(client: TestClient, database: Database) -> tuple[str, dict[str, str]]:
    """Facts with a history, a receipt, a note, and a fact that was taken back."""
    facts = {"opdracht.soort": "werken", "organisatie.belang": {"waarde": True, "motivering": "é"}}
    place, code = new_dossier(client, feiten=facts, titel="Wijkgebouw “De Brug”")
    client.put(f"{place}/feiten/opdracht.soort", json={"waarde": "diensten"}, headers=code)
    client.delete(f"{place}/feiten/organisatie.belang", headers=code)
    assert client.get(f"{place}/rapport", headers=code).status_code == 200
    notes.write(database, place.rsplit("/", 1)[1], {"voorbehoud.mag": "navragen"})
    found = content(database)
    assert [len(found[name]) for name in ("facts", "receipts", "notes", "editions")] == [4, 1, 1, 1]
    return place, code


def assert_sound_and_closed(database: Database) -> None:
    """The log is whole, and the database itself still refuses to change it."""
    with database.reading() as session:
        assert audit.verify(session).sound
    for statement in ("UPDATE audit_lines SET who = 'b'", "UPDATE facts SET origin = 'b'"):
        with pytest.raises(DatabaseError, match="only added to"), database.writing() as s:
            s.execute(text(statement))
    kept = Dossiers(database, 90, 100)
    made, _ = kept.create("klein", "sha256:x", "a", facts=[NewFact("x.y", 1, "o")])
    assert kept.delete(made.id, "a")


@pytest.mark.services
def test_a_database_that_cannot_hold_all_text_is_refused(postgres: Postgres) -> None:
    url = postgres.make("oud", "--encoding=SQL_ASCII", "--locale=C", "--template=template0")
    with pytest.raises(schema.SchemaFault, match="bewaart tekst als SQL_ASCII, niet als UTF8"):
        schema.migrate(Database(driver(url)))


@pytest.mark.services
def test_a_copy_that_is_damaged_changes_nothing(postgres: Postgres, tmp_path: Path) -> None:
    copy, restore = commands()
    shell = Shell(postgres, tmp_path)
    url = driver(postgres.make("heel"))
    database = Database(url)
    schema.migrate(database)
    long = NewFact("x.y", "z" * 5_000, "o")
    Dossiers(database, 90, 100).create("klein", "sha256:x", "a", facts=[long])
    before = content(database)
    shell.does(copy, "heel")
    dump = tmp_path / "kopie.dump"
    dump.write_bytes(dump.read_bytes()[:-2_000])
    with pytest.raises(AssertionError, match="pg_restore"):
        shell.does(restore, "heel")
    assert content(database) == before
    assert_sound_and_closed(database)
    database.close()
