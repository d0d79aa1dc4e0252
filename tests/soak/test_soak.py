"""Tens of thousands of dossiers from many threads: nothing differs, crashes or grows."""

from __future__ import annotations

import json
import sys

import pytest

from tests.soak.watch import Watched, watch

THREADS = 16
#: What the process may hold with 1,000 open dossiers, in MB.
MOST_MEMORY = 800
#: What memory may still grow by after the first third, in MB and as a share.
SLACK, SHARE = 10, 1.05

needs_proc = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")


def check(watched: Watched, dossiers: int) -> None:
    result = watched.result
    assert watched.code == 0, f"{watched.code}\n{result}\n{watched.errors}"
    assert result["dossiers"] == dossiers
    assert result["verschillen"] == 0
    assert result["fouten"] == []
    assert result["open_sessies"] == 0
    assert result["geweigerd"] > dossiers / 20
    assert result["veranderde_conclusies"] > dossiers / 2
    assert watched.peak(0, 1) < MOST_MEMORY


@needs_proc
def test_some_hundreds_of_dossiers() -> None:
    check(watch(500, THREADS, seed=1), 500)


@needs_proc
@pytest.mark.soak
def test_fifty_thousand_dossiers(capsys: pytest.CaptureFixture[str]) -> None:
    watched = watch(50_000, THREADS, seed=2)
    warm, late = watched.peak(1 / 3, 2 / 3), watched.peak(2 / 3, 1)
    figures = {
        **watched.result,
        "MB_na_een_derde": round(watched.memory[len(watched.memory) // 3]),
        "MB_hoogste_tweede_derde": round(warm),
        "MB_hoogste_laatste_derde": round(late),
    }
    with capsys.disabled():
        sys.stdout.write(f"\n{json.dumps(figures, indent=2)}\n")
    check(watched, 50_000)
    assert late <= warm * SHARE + SLACK
