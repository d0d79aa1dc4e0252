"""Several releases of one procedure, and what a release says of its status."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from engine.intake import ocds
from engine.intake.notice import Notice
from engine.intake.stated import Raw

EXAMPLES = Path(__file__).parents[2] / "examples"
RELEASE = json.loads((EXAMPLES / "openbare-toiletten-ocds.json").read_text())
del RELEASE["tender"]["lots"][0]["value"]


def facts(notice: Notice) -> dict[str, Raw]:
    return {fact.concept: fact.value for fact in notice.facts}


def said(notice: Notice, code: str) -> list[str]:
    return [d.message for d in notice.remarks if d.code == code]


def release(date: str | None, amount: int | None = None, **tender: Any) -> dict[str, Any]:
    """The example as another release of the same procedure."""
    made = copy.deepcopy(RELEASE)
    made["ocid"] = "ocds-eigen-1"
    made["date"] = date
    if amount is not None:
        made["tender"]["value"] = {"amount": amount, "currency": "EUR"}
    made["tender"] |= tender
    return made


def package(*releases: dict[str, Any]) -> Notice:
    return ocds.read(json.dumps({"releases": [*releases]}).encode(), "x.json")


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("2026-03-01T10:00:00Z", "2026-03-01T10:30:00Z"),
        # 09:30 in UTC is later than 10:00 in a zone two hours ahead
        ("2026-07-01T10:00:00+02:00", "2026-07-01T09:30:00Z"),
        ("2026-03-01", "2026-03-02T00:00:00+01:00"),
        ("2025-12-31T22:00:00Z", "2026-01-01"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_the_newest_counts_in_whatever_zone_and_order(older, newer, turned: bool) -> None:
    both = [release(older, 111_000), release(newer, 222_000)]
    notice = package(*(reversed(both) if turned else both))
    assert facts(notice)["opdracht.geraamde_waarde"] == "€ 222.000"
    assert ["Het nieuwste" in text for text in said(notice, "N129")] == [True]


@pytest.mark.parametrize(
    "dates",
    [
        ("2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z"),
        ("2026-03-01T10:00:00Z", "2026-03-01T11:00:00+01:00"),
        ("2026-03-01", "2026-03-01T15:00:00Z"),
        (None, "2026-03-01T10:00:00Z"),
        ("binnenkort", "2026-03-01"),
        (None, None),
    ],
)
def test_without_a_newest_what_differs_is_not_used_and_said(dates) -> None:
    first, second = release(dates[0], 111_000), release(dates[1], 222_000)
    alone = facts(package(first))
    notice = package(first, second)
    assert "opdracht.geraamde_waarde" not in facts(notice)
    kept = {"opdracht.cpv", "opdracht.soort"}
    assert {k: v for k, v in facts(notice).items() if k in kept} == {k: alone[k] for k in kept}
    (text,) = said(notice, "N129")
    assert "tender.value.amount" in text
    assert "gelijk of ontbreekt" in text


def test_of_three_releases_only_those_of_the_last_moment_must_agree() -> None:
    day = "2026-04-01T08:00:00Z"
    notice = package(release("2026-03-01", 1_000), release(day, 90_000), release(day, 90_000))
    assert facts(notice)["opdracht.geraamde_waarde"] == "€ 90.000"
    assert "hetzelfde" in said(notice, "N129")[0]


def test_what_only_one_of_them_says_is_no_difference() -> None:
    day = "2026-04-01T08:00:00Z"
    brief = release(day)
    del brief["tender"]["value"]
    assert facts(package(brief, release(day, 75_000)))["opdracht.geraamde_waarde"] == "€ 75.000"


def test_lots_that_differ_lose_only_what_differs() -> None:
    lots = [{"id": "1", "title": "A", "value": {"amount": 10_000, "currency": "EUR"}}]
    other = copy.deepcopy(lots)
    other[0]["value"]["amount"] = 20_000
    notice = package(release(None, lots=lots), release(None, lots=other))
    assert "tender.lots.value.amount" in said(notice, "N129")[0]
    assert "tender.lots.title" not in said(notice, "N129")[0]


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("cancelled", "is geannuleerd"),
        ("Withdrawn", "is ingetrokken"),
        ("unsuccessful", "heeft geen contract opgeleverd"),
    ],
)
def test_a_procedure_that_is_off_is_told_as_what_it_is(status: str, words: str) -> None:
    notice = package(release("2026-03-01", status=status))
    assert [words in text for text in said(notice, "N102")] == [True]
    lots = [{"id": "1"}, {"id": "2", "status": status}]
    assert [words in text for text in said(package(release(None, lots=lots)), "N130")] == [True]


@pytest.mark.parametrize(
    ("status", "words"),
    [("planned", "nog niet begonnen"), ("planning", "in voorbereiding"), ("complete", "afgerond")],
)
def test_a_procedure_that_is_not_open_is_told_so(status: str, words: str) -> None:
    assert any(words in t for t in said(package(release("2026-03-01", status=status)), "N101"))


def test_the_tag_of_a_cancellation_is_heard() -> None:
    made = release("2026-03-01") | {"tag": ["tenderCancellation"]}
    assert "is geannuleerd" in said(package(made), "N102")[0]
    assert said(package(release("2026-03-01", status="active")), "N102") == []


@pytest.mark.parametrize(
    "lots",
    [
        {"perceel-a": {"title": "A"}, "perceel-b": {"title": "B"}},
        {"perceel-a": {"id": "7", "title": "A"}},
        {"id": "3", "title": "A"},
    ],
)
def test_lots_that_are_no_list_keep_their_term(lots: dict[str, Any]) -> None:
    period = {"startDate": "2026-06-01", "endDate": "2028-05-31"}
    inside = [v for v in lots.values() if isinstance(v, dict)] or [lots]
    for lot in inside:
        lot["contractPeriod"] = period
    notice = package(release("2026-03-01", lots=lots))
    assert facts(notice)["contract.looptijd"] == "24 maanden"


@pytest.mark.parametrize(
    ("days", "term"),
    [(1461, "48 maanden"), (1460, "48 maanden"), (1300, None), (730, None)],
)
def test_days_and_dates_must_agree(days: int, term: str | None) -> None:
    period = {"startDate": "2026-03-01", "endDate": "2030-02-28", "durationInDays": days}
    notice = package(release("2026-02-01", lots=[{"id": "1", "contractPeriod": period}]))
    assert facts(notice).get("contract.looptijd") == term
    assert bool(said(notice, "N112")) is (term is None)
