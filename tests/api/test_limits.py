"""How often someone may ask: over processes and computers together, and never more than said."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from limits import parse

from api.access.counting import Table, key_of
from tests.api.conftest import MakeClient
from tests.api.serving import free_port
from tests.api.test_api import problem

ROOT = Path(__file__).parents[2]
LIMIT = parse("5/minute")
NOON = 1_800_000_000.0


def mine(name: str = "a") -> bytes:
    return key_of(b"geheim", name)


@given(st.lists(st.floats(0.0, 40.0), max_size=60), st.integers(1, 8))
@settings(deadline=None)
def test_no_more_than_said_fit_in_any_window(gaps: list[float], most: int) -> None:
    table, limit = Table(), parse(f"{most}/minute")
    moment, counted = NOON, dict[int, int]()
    for gap in gaps:
        moment += gap
        stretch, passed = divmod(moment, 60)
        before, now = counted.get(int(stretch) - 1, 0), counted.get(int(stretch), 0)
        fits = before * (1 - passed / 60) + now + 1 <= most + 1e-9
        wait = table.hit(limit, mine(), moment)
        assert (wait == 0) is fits
        if fits:
            counted[int(stretch)] = now + 1
        else:
            assert table.hit(limit, mine(), moment + wait - 0.001) > 0, "told to wait too long"
            moment += wait + 0.001
            assert table.hit(limit, mine(), moment) == 0, "told to wait too short"
            stretch = moment // 60
            counted[int(stretch)] = counted.get(int(stretch), 0) + 1


def test_callers_do_not_count_for_each_other() -> None:
    table = Table()
    for number in range(1_000):
        for _ in range(5):
            assert table.hit(LIMIT, mine(str(number)), NOON) == 0
        assert table.hit(LIMIT, mine(str(number)), NOON) > 0


def test_a_full_table_forgets_what_matters_least() -> None:
    table, long = Table(), parse("5/day")
    for _ in range(5):
        table.hit(long, mine(), NOON)
    for number in range(200_000):
        table.hit(LIMIT, mine(str(number)), NOON)
    assert table.hit(long, mine(), NOON) > 0


def test_a_key_does_not_tell_whose_it_is() -> None:
    assert key_of(b"geheim", "publiek", "203.0.113.9") != key_of(b"ander", "publiek", "203.0.113.9")
    assert (
        len({key_of(b"geheim", "a", "b"), key_of(b"geheim", "ab"), key_of(b"geheim", "b", "a")})
        == 3
    )


_HIT_OFTEN = """
import sys
from pathlib import Path
from limits import parse
from api.access.counting import Table, key_of
table, limit = Table(Path(sys.argv[1])), parse("3000/day")
print(sum(table.hit(limit, key_of(b"geheim", "a")) == 0 for _ in range(3_000)))
"""


def test_processes_count_together(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _HIT_OFTEN, tmp_path / "counts"]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    assert sum(int(process.communicate()[0]) for process in processes) == 3_000


# ------------------------------------------------------------------ a real Redis


@pytest.fixture(scope="module")
def redis() -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A Redis of its own: its address, and its process."""
    server = subprocess.run(
        [ROOT / "tests" / "services" / "redis.sh"], check=True, capture_output=True, text=True
    ).stdout.strip()
    port = free_port()
    process = subprocess.Popen(
        [server, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
        stdout=subprocess.DEVNULL,
    )
    yield f"redis://127.0.0.1:{port}", process
    process.kill()
    process.wait()


@pytest.mark.services
def test_computers_count_together_in_redis_and_alone_without_it(
    redis: tuple[str, subprocess.Popen[bytes]], start: MakeClient, production: dict[str, Any]
) -> None:
    url, process = redis
    shared = {**production, "rate_storage": url, "rate_public": "10/day"}
    one, two = (start(address="203.0.113.9", **shared) for _ in range(2))
    answers = [(one, two)[number % 2].get("/v1/toetsen").status_code for number in range(14)]
    assert answers == [200] * 10 + [429] * 4
    refused = two.get("/v1/toetsen")
    problem(refused, "te-veel-verzoeken")
    assert 1 <= int(refused.headers["retry-after"]) <= 2 * 86_400
    process.kill()
    process.wait()
    for client in (one, two):
        began = time.monotonic()
        answers = [client.get("/v1/toetsen").status_code for _ in range(14)]
        assert answers == [200] * 10 + [429] * 4, "each counts for itself"
        assert time.monotonic() - began < 3, "nobody waits for a Redis that is away"
