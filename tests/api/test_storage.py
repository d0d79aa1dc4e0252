"""What is kept survives, is never overwritten, and is gone once deleted: on both databases."""

from __future__ import annotations

import datetime as dt
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import DatabaseError

from api.access.keys import Keys
from api.access.principal import Scope
from api.editions import Editions
from api.storage import audit, dossiers, receipts, schema, tables
from api.storage.archive import EditionArchive
from api.storage.database import Database
from api.storage.dossiers import Dossiers
from api.storage.repeats import Repeat, Repeated
from api.storage.statements import Changed, Full, NewFact
from api.storage.tables import Base
from tests.api.conftest import SMALL_RULES

SECRET_WORD = "zeldzaamwoordvandeaanvrager"


@pytest.fixture
def kept(database: Database) -> Dossiers:
    return Dossiers(database, retention_days=90, most_facts=50)


def fact(concept: str, value: object, origin: str = "opgegeven") -> NewFact:
    return NewFact(concept, value, origin)


def verdict(database: Database, expected: str | None = None) -> audit.Verdict:
    with database.reading() as session:
        return audit.verify(session, expected)


# ------------------------------------------------------------------ dossiers


def test_the_latest_statement_counts_and_nothing_is_overwritten(kept: Dossiers) -> None:
    made, _ = kept.create("klein", "sha256:x", "a", facts=[fact("opdracht.soort", "werken")])
    changed = kept.state(made.id, [fact("opdracht.soort", "diensten", "aanbesteding BT-23")], "b")
    assert changed is not None
    assert [(f.value, f.who, f.version) for f in changed.facts] == [("diensten", "b", 2)]
    gone = kept.state(made.id, [NewFact("opdracht.soort", None, "x", withdrawn=True)], "b")
    assert gone is not None
    assert gone.facts == ()
    history, total = kept.history(made.id)
    assert total == 3
    assert [(f.value, f.withdrawn) for f in history] == [
        ("werken", False),
        ("diensten", False),
        (None, True),
    ]


def test_another_date_is_a_new_version_and_stands_in_the_log(
    kept: Dossiers, database: Database
) -> None:
    made, code = kept.create("klein", "sha256:x", "a", facts=[fact("opdracht.soort", "werken")])
    moved = kept.redate(made.id, dt.date(2026, 3, 1), "sha256:y", "b", {1})
    assert moved is not None
    assert (moved.date, moved.version, len(moved.facts)) == (dt.date(2026, 3, 1), 2, 1)
    with pytest.raises(Changed):
        kept.redate(made.id, dt.date(2026, 4, 1), "sha256:y", "b", {1})
    back = kept.redate(made.id, dt.date(2026, 4, 1), "sha256:z", "b")
    assert back is not None
    assert (back.day, back.edition) == (dt.date(2026, 4, 1), "sha256:z")
    assert kept.redate("weg", dt.date(2026, 4, 1), "sha256:z", "b") is None
    assert kept.get(made.id, code=code) == back
    assert verdict(database).sound


def test_values_keep_their_form(kept: Dossiers) -> None:
    values = [True, False, None, "tekst €", {"bedrag": "0.10"}, [{"a": {"maanden": 3}}], 12]
    facts = [fact(f"x.{number}", value) for number, value in enumerate(values)]
    made, code = kept.create("klein", "sha256:x", "a", facts=facts)
    read = kept.by_code(code)
    assert read is not None
    assert read.id == made.id
    assert [f.value for f in read.facts] == values


def test_only_the_code_or_the_owner_opens_a_dossier(kept: Dossiers) -> None:
    made, code = kept.create("klein", "sha256:x", "a", owner="oidc:piet")
    other, other_code = kept.create("klein", "sha256:x", "a")
    assert kept.get(made.id, code=code) is not None
    assert kept.get(made.id, code=code.upper().replace("-", " ")) is not None
    assert kept.get(made.id, owner="oidc:piet") is not None
    assert kept.get(made.id) is None
    assert kept.get(made.id, code=other_code) is None
    assert kept.get(made.id, owner="oidc:jan") is None
    assert kept.get(other.id, owner="oidc:piet") is None
    assert kept.get(other.id, code="") is None
    assert kept.by_code("") is None


def test_a_code_is_128_random_bits_and_not_kept(kept: Dossiers, database: Database) -> None:
    codes = {kept.create("klein", "sha256:x", "a")[1] for _ in range(20)}
    assert len(codes) == 20
    assert {len(code.replace("-", "")) for code in codes} == {26}  # 26 signs of 5 bits
    with database.reading() as session:
        rows = str(session.execute(text("SELECT * FROM dossiers")).all())
    assert not any(code in rows or code.replace("-", "") in rows for code in codes)


def test_two_people_lose_nothing(kept: Dossiers) -> None:
    made, _ = kept.create("klein", "sha256:x", "a")
    kept.state(made.id, [fact("opdracht.soort", "werken")], "piet", expected={1})
    with pytest.raises(Changed) as conflict:
        kept.state(made.id, [fact("opdracht.soort", "diensten")], "jan", expected={1})
    assert conflict.value.version == 2
    assert [(f.value, f.who) for f in conflict.value.since] == [("werken", "piet")]


def test_writers_at_the_same_time_all_count(kept: Dossiers, database: Database) -> None:
    made, _ = kept.create("klein", "sha256:x", "a")
    failures: list[BaseException] = []

    def write(number: int) -> None:
        try:
            for turn in range(5):
                kept.state(made.id, [fact(f"feit.{number}_{turn}", turn)], f"w{number}")
        except Exception as error:  # noqa: BLE001 - shown below
            failures.append(error)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    history, total = kept.history(made.id)
    assert total == 30
    assert sorted(f.version for f in history) == list(range(2, 32))
    assert verdict(database).sound
    assert verdict(database).lines == 31


def test_a_dossier_holds_no_more_than_it_may(kept: Dossiers) -> None:
    made, _ = kept.create("klein", "sha256:x", "a")
    with pytest.raises(Full):
        kept.state(made.id, [fact(f"feit.{n}", n) for n in range(51)], "a")
    assert kept.history(made.id) == ([], 0)


def test_the_same_creation_twice_gives_one_dossier(kept: Dossiers) -> None:
    first, code = kept.create("klein", "sha256:x", "a", repeat=Repeat("sleutel-1", "verzoek"))
    again, same = kept.create("klein", "sha256:x", "a", repeat=Repeat("sleutel-1", "verzoek"))
    assert (again.id, same) == (first.id, code)
    assert kept.by_code(code) is not None
    with pytest.raises(Repeated):
        kept.create("klein", "sha256:x", "a", repeat=Repeat("sleutel-1", "ander verzoek"))
    other, _ = kept.create("klein", "sha256:x", "a", repeat=Repeat("sleutel-2", "verzoek"))
    assert other.id != first.id


def test_the_same_creation_at_the_same_moment_gives_one_dossier(
    kept: Dossiers, database: Database
) -> None:
    repeat = Repeat("sleutel", "verzoek")
    start = threading.Barrier(8)

    def create(_: int) -> tuple[str, str]:
        start.wait()
        made, code = kept.create("klein", "sha256:x", "a", facts=[fact("x.y", 1)], repeat=repeat)
        return made.id, code

    with ThreadPoolExecutor(8) as pool:
        made = set(pool.map(create, range(8)))
    assert len(made) == 1
    with database.reading() as session:
        assert session.execute(text("SELECT count(*) FROM dossiers")).scalar_one() == 1
    assert verdict(database).lines == 1


def test_a_key_is_forgotten_after_a_day_or_with_its_dossier(
    kept: Dossiers, monkeypatch: pytest.MonkeyPatch
) -> None:
    repeat = Repeat("sleutel", "verzoek")
    first, code = kept.create("klein", "sha256:x", "a", repeat=repeat)
    kept.delete(first.id, "a")
    second, other_code = kept.create("klein", "sha256:x", "a", repeat=repeat)
    assert (second.id, other_code) != (first.id, code)
    later = tables.now() + dt.timedelta(days=1, minutes=1)
    monkeypatch.setattr(dossiers, "now", lambda: later)
    third, _ = kept.create("klein", "sha256:x", "a", repeat=Repeat("sleutel", "ander verzoek"))
    assert third.id != second.id
    assert kept.by_code(other_code) is not None, "only the key is forgotten"


# ------------------------------------------------------------------ deletion and expiry


def test_deleted_is_really_gone(kept: Dossiers, database: Database, tmp_path: Path) -> None:
    stays, _ = kept.create("klein", "sha256:x", "a", title="blijft")
    facts = [NewFact("x.y", SECRET_WORD, "o", SECRET_WORD)]
    made, code = kept.create("klein", "sha256:x", "a", title=SECRET_WORD, facts=facts)
    document = {"ontvangstbewijs": {"invoer": "sha256:i"}, "feiten": [SECRET_WORD]}
    receipts.keep(database, made.id, made.version, "sha256:x", document)
    assert kept.delete(made.id, "a") is True
    assert kept.get(made.id, code=code) is None
    assert kept.delete(made.id, "a") is False
    with database.reading() as session:
        for table in Base.metadata.sorted_tables:
            assert SECRET_WORD not in str(session.execute(table.select()).all())
    if database.sqlite:
        files = list(tmp_path.glob("wijktoets.db*"))
        assert files
        assert not any(SECRET_WORD.encode() in file.read_bytes() for file in files)
    assert kept.get(stays.id, owner=None) is None
    assert verdict(database).sound


def test_an_unowned_dossier_expires_and_an_owned_one_does_not(
    kept: Dossiers, monkeypatch: pytest.MonkeyPatch
) -> None:
    loose, code = kept.create("klein", "sha256:x", "a")
    owned, _ = kept.create("klein", "sha256:x", "a", owner="oidc:piet")
    assert kept.expire() == 0
    later = tables.now() + dt.timedelta(days=90, minutes=1)
    monkeypatch.setattr(dossiers, "now", lambda: later)
    assert kept.by_code(code) is None, "not to be read in between either"
    assert kept.state(loose.id, [], "a") is None
    assert kept.expire() == 1
    assert kept.get(owned.id, owner="oidc:piet") is not None


def test_using_a_dossier_gives_it_more_time(
    kept: Dossiers, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, code = kept.create("klein", "sha256:x", "a")
    later = tables.now() + dt.timedelta(days=60)
    monkeypatch.setattr(dossiers, "now", lambda: later)
    kept.state(made.id, [fact("x.y", 1)], "a")
    much_later = later + dt.timedelta(days=60)
    monkeypatch.setattr(dossiers, "now", lambda: much_later)
    assert kept.by_code(code) is not None


# ------------------------------------------------------------------ the audit log


def test_the_database_itself_refuses_to_change_the_log(kept: Dossiers, database: Database) -> None:
    kept.create("klein", "sha256:x", "a", facts=[fact("x.y", 1)])
    for statement in (
        "UPDATE audit_lines SET who = 'b'",
        "DELETE FROM audit_lines",
        "UPDATE facts SET origin = 'b'",
    ):
        with pytest.raises(DatabaseError), database.writing() as session:
            session.execute(text(statement))
    assert verdict(database).sound


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE audit_lines SET who = 'iemand anders' WHERE seq = 2",
        "DELETE FROM audit_lines WHERE seq = 2",
        "UPDATE audit_lines SET moment = '2020-01-01T00:00:00+00:00' WHERE seq = 1",
        "DELETE FROM audit_lines WHERE seq = 4",
        "UPDATE audit_head SET seq = 3",
    ],
)
def test_a_forged_log_is_noticed(kept: Dossiers, database: Database, forgery: str) -> None:
    for _ in range(4):
        kept.create("klein", "sha256:x", "a")
    assert verdict(database).sound
    _without_triggers(database, forgery)
    assert not verdict(database).sound


def test_a_log_that_was_cut_off_is_noticed_with_a_noted_hash(
    kept: Dossiers, database: Database
) -> None:
    kept.create("klein", "sha256:x", "a")
    early = verdict(database).last
    kept.create("klein", "sha256:x", "a")
    late = verdict(database).last
    _without_triggers(
        database,
        "DELETE FROM audit_lines WHERE seq = 2",
        "UPDATE audit_head SET seq = 1, hash = (SELECT hash FROM audit_lines WHERE seq = 1)",
    )
    assert verdict(database).sound, "what is left is a chain"
    assert verdict(database, early).sound
    assert not verdict(database, late).sound


def test_the_log_holds_no_answers(kept: Dossiers, database: Database) -> None:
    for _ in range(2):
        made, _ = kept.create("klein", "sha256:x", "a", title=SECRET_WORD)
        kept.state(made.id, [NewFact("x.y", SECRET_WORD, "o", SECRET_WORD)], "a")
    with database.reading() as session:
        assert SECRET_WORD not in str(session.execute(text("SELECT * FROM audit_lines")).all())
        hashes = session.execute(
            text("SELECT content FROM audit_lines WHERE content IS NOT NULL")
        ).all()
    assert len(set(hashes)) == 2, "the same answer cannot be recognised by its hash"


def _without_triggers(database: Database, *statements: str) -> None:
    """What someone with full access to the database can do."""
    with database.writing() as session:
        if database.sqlite:
            for change in ("update", "delete"):
                session.execute(text(f"DROP TRIGGER audit_lines_no_{change}"))
        else:
            session.execute(text("DROP TRIGGER audit_lines_no_change ON audit_lines"))
        for statement in statements:
            session.execute(text(statement))


# ------------------------------------------------------------------ keys


def test_keys_work_until_they_are_revoked_or_expire(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = Keys(database)
    key, secret = keys.make("zaaksysteem", [Scope.DOSSIERS], 30, "beheer")
    found = keys.principal(secret)
    assert found is not None
    assert (found.id, found.scopes) == (f"sleutel:{key.id}", frozenset({Scope.DOSSIERS}))
    assert keys.principal(secret) == found, "remembered"
    assert keys.principal(secret + "x") is None
    assert keys.principal(f"wt_{key.id}_") is None
    assert keys.principal("onzin") is None
    with database.reading() as session:
        stored = str(session.execute(text("SELECT * FROM keys")).all())
    assert secret.split("_", 2)[2] not in stored
    assert "$argon2id$" in stored
    new, new_secret = keys.rotate(key.id, 30, dt.timedelta(hours=1), "beheer")
    assert keys.principal(secret) is not None, "still works during the overlap"
    keys.revoke(key.id, "beheer")
    assert keys.principal(secret) is None, "revoked at once, remembered or not"
    assert keys.principal(new_secret) is not None
    later = tables.now() + dt.timedelta(days=31)
    monkeypatch.setattr("api.access.keys.now", lambda: later)
    assert keys.principal(new_secret) is None
    assert {k.id: k.replaced_by for k in keys.all()} == {key.id: new.id, new.id: None}


# ------------------------------------------------------------------ editions


def test_an_edition_can_be_read_back_exactly(database: Database) -> None:
    archive = EditionArchive(database)
    first = Editions(SMALL_RULES, archive).current
    other = Editions(SMALL_RULES, archive).edition(first.digest)
    assert other is not None
    assert archive.texts(first.digest) == first.texts
    assert archive.texts("sha256:onbekend") is None


# ------------------------------------------------------------------ the tables


def test_migrations_make_the_tables_that_the_program_uses(database: Database) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    schema.migrate(database)  # again: nothing to do
    schema.check(database)


def test_every_step_can_be_taken_with_data_in_place(database_url: str) -> None:
    from alembic import command
    from alembic.script import ScriptDirectory

    database = Database(database_url)
    steps = [s.revision for s in ScriptDirectory(str(schema._FOLDER)).walk_revisions()][::-1]
    for step in steps:
        with database.engine.execution_options(writing=True).begin() as connection:
            command.upgrade(schema._config(connection), step)
    made, code = Dossiers(database, 90, 50).create("klein", "sha256:x", "a")
    assert Dossiers(database, 90, 50).get(made.id, code=code) is not None
    assert inspect(database.engine).get_table_names()
    database.close()


def test_keys_of_before_accounts_keep_their_dossiers(database_url: str) -> None:
    from alembic import command

    database = Database(database_url)
    moment = tables.now()
    with database.engine.execution_options(writing=True).begin() as connection:
        command.upgrade(schema._config(connection), "0002")
        for id, after in {"a": "b", "b": "c", "c": None, "d": None}.items():
            connection.execute(
                text("INSERT INTO keys VALUES (:id, 'n', 'h', '[]', :m, :m, NULL, :after)"),
                {"id": id, "m": moment, "after": after},
            )
        owners = ("sleutel:a", "sleutel:c", "sleutel:d", "oidc:b")
        for id, owner in enumerate(owners, 1):
            connection.execute(
                text(
                    "INSERT INTO dossiers VALUES "
                    "(:id, :id, :owner, 'klein', NULL, '[]', NULL, 'sha256:x', 1, :m, :m, NULL)"
                ),
                {"id": str(id), "owner": owner, "m": moment},
            )
        command.upgrade(schema._config(connection), "head")
    with database.reading() as session:
        accounts = session.execute(text("SELECT id, account FROM keys ORDER BY id")).all()
        found = session.execute(text("SELECT owner FROM dossiers ORDER BY id")).scalars().all()
    assert [tuple(row) for row in accounts] == [("a", "a"), ("b", "a"), ("c", "a"), ("d", "d")]
    assert found == ["sleutel:a", "sleutel:a", "sleutel:d", "oidc:b"]
    database.close()


def test_a_database_of_a_newer_version_is_refused(database: Database) -> None:
    with database.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for attempt in (schema.migrate, schema.check):
        with pytest.raises(schema.SchemaFault, match="nieuwere versie"):
            attempt(database)


def test_an_empty_database_is_refused_without_migration(database_url: str) -> None:
    with pytest.raises(schema.SchemaFault, match="migrate"):
        schema.check(Database(database_url))


# ------------------------------------------------------------------ sudden death

_WRITER = """
import sys
from api.storage.database import Database
from api.storage.dossiers import Dossiers
from api.storage.statements import NewFact
kept = Dossiers(Database(sys.argv[1]), 90, 100_000)
for number in range(100_000):
    kept.state(sys.argv[2], [NewFact("x.y", number, "o")], "schrijver")
    sys.stdout.write(f"{number}\\n")
    sys.stdout.flush()
"""


@pytest.mark.parametrize("after", [1, 7, 20])
def test_killing_a_writer_loses_nothing_acknowledged(database_url: str, after: int) -> None:
    database = Database(database_url)
    schema.migrate(database)
    kept = Dossiers(database, 90, 100_000)
    made, _ = kept.create("klein", "sha256:x", "a")
    writer = subprocess.Popen(
        [sys.executable, "-c", _WRITER, database_url, made.id], stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    acknowledged = -1
    while acknowledged < after:
        acknowledged = int(writer.stdout.readline())
    os.kill(writer.pid, signal.SIGKILL)
    rest = writer.stdout.read().split()
    writer.wait()
    acknowledged = int(rest[-1]) if rest else acknowledged
    history, total = kept.history(made.id, 1, 100_000)
    assert [f.value for f in history] == list(range(total)), "no gaps, no halves"
    assert total >= acknowledged + 1
    assert verdict(database).sound
    assert verdict(database).lines == total + 1, "every change is in the log, and no other"
    kept.state(made.id, [fact("x.y", "verder")], "a")
    database.close()


def test_a_backup_taken_while_writing_can_be_put_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from typer.testing import CliRunner

    from api.admin import admin

    url = f"sqlite:///{tmp_path / 'wijktoets.db'}"
    database = Database(url)
    schema.migrate(database)
    kept = Dossiers(database, 90, 1_000)
    made, code = kept.create("klein", "sha256:x", "a", facts=[fact("x.y", 1)])
    monkeypatch.setenv("WIJKTOETS_DATABASE_URL", url)
    copy = tmp_path / "kopie.db"
    assert CliRunner().invoke(admin, ["backup", str(copy)]).exit_code == 0
    assert CliRunner().invoke(admin, ["backup", str(copy)]).exit_code == 1, "overwrites nothing"
    kept.delete(made.id, "a")
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    restored = Database(f"sqlite:///{copy}")
    schema.check(restored)
    assert Dossiers(restored, 90, 1_000).get(made.id, code=code) is not None
    assert verdict(restored).sound
