"""Today is the day in the Netherlands, wherever the machine thinks it is, at every door."""

from __future__ import annotations

import ast
import contextlib
import datetime as dt
import io
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from starlette.testclient import TestClient

from engine.cli import main
from engine.values import show_date
from tests.facts.test_names import client
from tests.web.visitor import begin, say

__all__ = ["client"]

ROOT = Path(__file__).parents[2]
#: The machine's zone, a moment in UTC, and the day it is in the Netherlands: an hour ahead in
#: winter, two in summer. In each of these the machine's own clock shows another day.
MOMENTS = [
    ("Asia/Tokyo", "2025-12-31T22:59:59", dt.date(2025, 12, 31)),
    ("America/New_York", "2025-12-31T23:00:00", dt.date(2026, 1, 1)),
    ("UTC", "2025-12-31T23:00:00", dt.date(2026, 1, 1)),
    ("Asia/Tokyo", "2026-06-30T21:59:59", dt.date(2026, 6, 30)),
    ("America/New_York", "2026-06-30T22:00:00", dt.date(2026, 7, 1)),
    ("UTC", "2026-06-30T22:00:00", dt.date(2026, 7, 1)),
]


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Set the zone of the machine's clock."""

    def set_to(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield set_to
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Stop the two clocks: that of today, and that of when a case was begun."""

    def stop(moment: str) -> None:
        utc = dt.datetime.fromisoformat(f"{moment}+00:00")

        class Stopped(dt.datetime):
            @classmethod
            def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:
                return utc.astimezone(tz or ZoneInfo("UTC"))

        stand_in = SimpleNamespace(datetime=Stopped, date=dt.date)
        monkeypatch.setattr("engine.values.netherlands.dt", stand_in)
        monkeypatch.setattr("api.storage.dossiers.now", lambda: utc)

    return stop


@pytest.mark.parametrize(("place", "moment", "day"), MOMENTS)
def test_every_door_takes_the_dutch_day(
    client: TestClient,
    zone: Callable[[str], None],
    at: Callable[[str], None],
    place: str,
    moment: str,
    day: dt.date,
) -> None:
    zone(place)
    at(moment)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        main(["assess", "ledengeld"])
    assert f"Peildatum: {show_date(day)} " in printed.getvalue(), "the command line"
    answer = client.post("/v1/beoordelingen", json={"toets": "ledengeld", "feiten": {}})
    assert answer.json()["peildatum"] == day.isoformat(), "the API"
    say(client, begin(client, "wijkcooperatie"), "stichting")
    page = client.get("/toets/wijkcooperatie/uitkomst").text
    assert f"Peildatum: <strong>{show_date(day)}</strong>" in page, "the web pages"
    begun = client.post("/v1/dossiers", json={"toets": "ledengeld"})
    assert begun.json()["beoordeeld_op"] == day.isoformat(), "a dossier"


def test_no_other_clock_tells_the_day() -> None:
    """`date.today()` and `datetime.now()` without a zone read the machine's clock."""
    for path in (*ROOT.glob("engine/**/*.py"), *ROOT.glob("api/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                naive = node.func.attr == "now" and not (node.args or node.keywords)
                named = ast.unparse(node.func)
                assert not naive, f"{path}:{node.lineno}"
                assert named not in ("dt.date.today", "date.today", "dt.datetime.utcnow"), path
