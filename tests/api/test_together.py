"""Several processes change the same dossiers at once: nothing fails, and the log shows it all."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import func, select

from api.storage import audit, schema
from api.storage.database import Database
from api.storage.dossiers import Dossiers
from api.storage.tables import AuditRow, DossierRow, FactRow, IdempotencyRow
from tests.api.hammer import KEYS

PROCESSES = 3


def hammered(url: str, seconds: float) -> None:
    database = Database(url)
    schema.migrate(database)
    kept = Dossiers(database, 90, 1_000_000)
    shared = [kept.create("klein", "sha256:x", "begin", owner="oidc:proef")[0].id for _ in range(3)]
    command = [sys.executable, "-m", "tests.api.hammer", url, str(seconds)]
    processes = [
        subprocess.Popen(
            [*command, str(number), *shared],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for number in range(PROCESSES)
    ]
    done = Counter({"dossier gemaakt": len(shared)})
    for process in processes:
        out, err = process.communicate(timeout=seconds + 120)
        assert process.returncode == 0, err[-3_000:]
        done += Counter(json.loads(out))
    done["dossier verlopen"] += Dossiers(database, 0, 1).expire()
    with database.reading() as session:
        verdict = audit.verify(session)
        assert verdict.sound
        lines = session.execute(select(AuditRow.action, AuditRow.subject)).all()
        repeated = session.scalar(select(func.count()).select_from(IdempotencyRow))
        assert repeated is not None
        assert 0 < repeated <= KEYS, "each key made one dossier"
        done["dossier gemaakt"] += repeated
        assert Counter(action for action, _ in lines) == done, "every change once, and no other"
        ended = [subject for action, subject in lines if action.startswith("dossier ver")]
        assert len(ended) == len(set(ended)), "no dossier ends twice"
        left = session.scalar(select(func.count()).select_from(DossierRow))
        assert left == done["dossier gemaakt"] - len(ended)
        for id in shared:
            versions = session.scalars(select(FactRow.version).where(FactRow.dossier_id == id))
            found = sorted(versions)
            assert found == list(range(2, len(found) + 2)), "no version is used twice"
    database.close()
    assert min(done.values()) > 5, f"all of it happened: {done}"


def test_processes_that_work_at_once(database_url: str) -> None:
    hammered(database_url, 4)


@pytest.mark.soak
def test_processes_that_work_at_once_for_a_minute(database_url: str) -> None:
    hammered(database_url, 60)


def test_processes_that_look_for_expired_dossiers_at_once(database: Database) -> None:
    fleeting = Dossiers(database, 0, 50)
    for _ in range(60):
        fleeting.create("klein", "sha256:x", "a")
    with ThreadPoolExecutor(6) as pool:
        removed = [found.result() for found in [pool.submit(fleeting.expire) for _ in range(6)]]
    assert sum(removed) == 60
    with database.reading() as session:
        assert audit.verify(session).sound
        subjects = session.scalars(
            select(AuditRow.subject).where(AuditRow.action == "dossier verlopen")
        ).all()
    assert len(subjects) == len(set(subjects)) == 60
