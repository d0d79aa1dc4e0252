"""The source that is shown is that of the value that was used, in every form of an outcome."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Any

import pytest
from starlette.testclient import TestClient

from api.web.catalogue import Wanted, found
from engine.facts import take
from engine.intake.gathering import answer
from engine.report import as_json, conclude
from engine.report.outcome import Outcome
from engine.report.terminal import text
from engine.rulebase import RuleBase, load, shipped_path
from tests.facts.test_names import EXAMPLES, client
from tests.web.visitor import read_in

__all__ = ["client"]

ONE_TO_ONE = "procedurebanden.een_op_een_past"
LIMIT = "procedurebanden.grens_een_op_een"


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(shipped_path())


def outcome(rulebase: RuleBase, date: dt.date, **facts: str) -> Outcome:
    written = {
        "opdrachtgever.soort": "gemeente",
        "opdracht.soort": "werken",
        "opdracht.cpv": "45200000",
        "opdracht.geraamde_waarde": "€ 20.000",
        "opdracht.kunstmatig_gesplitst": "nee",
        "opdracht.grensoverschrijdend_belang": "nee",
        **{name.replace("__", "."): value for name, value in facts.items()},
    }
    taken = take(rulebase, [answer(f"{name}={value}") for name, value in written.items()])
    return conclude(rulebase.at(date), rulebase.checks["aanbesteding"], taken)


def told(done: Outcome) -> dict[str, Any]:
    found: dict[str, Any] = as_json(done, explain=True)
    return found


def test_json_names_the_page_of_this_municipality(rulebase: RuleBase) -> None:
    done = outcome(rulebase, dt.date(2021, 5, 1), opdrachtgever__gemeente="gemeente het hogeland")
    answer_told = told(done)["uitkomsten"][ONE_TO_ONE]
    assert answer_told["waarde"] is True
    links = [source["url"] for source in answer_told["bronnen"] if source["url"]]
    assert len(links) == 1
    assert links[0].startswith("https://hethogeland.nl/")


def test_a_limit_of_ones_own_is_told_as_given(rulebase: RuleBase) -> None:
    done = outcome(
        rulebase,
        dt.date(2026, 2, 1),
        opdrachtgever__gemeente="Rotterdam",
        procedurebanden__grens_een_op_een="€ 60.000",
    )
    document = told(done)
    assert document["uitkomsten"][ONE_TO_ONE]["bronnen"] == [
        {
            "titel": "Door u opgegeven: Bedrag waaronder het inkoopbeleid één op één toelaat",
            "artikel": None,
            "url": None,
        }
    ]
    assert "waterland" not in json.dumps(document).lower()
    assert "leeuwarden" not in text(done, explain=True).lower()
    assert "waterland" not in text(done, explain=True).lower()
    assert "waterland" not in text(done, full=True).lower()


def test_an_unknown_limit_names_nobodys_page(rulebase: RuleBase) -> None:
    done = outcome(rulebase, dt.date(2026, 2, 1), opdrachtgever__gemeente="Rotterdam")
    answer_told = told(done)["uitkomsten"][ONE_TO_ONE]
    assert answer_told["waarde"] is None
    assert [source["url"] for source in answer_told["bronnen"]] == [None]
    assert "Vraag ze bij inkoop" in answer_told["zin"]


def test_the_certainty_is_that_of_the_value(rulebase: RuleBase) -> None:
    sure = outcome(rulebase, dt.date(2016, 9, 1), opdrachtgever__gemeente="Leeuwarden")
    every = conclude(sure.program, sure.check, sure.facts, every=True)
    certainties = {a.concept: a.certainty for a in every.answers}
    assert certainties[LIMIT] == "secundair"
    later = outcome(rulebase, dt.date(2022, 9, 1), opdrachtgever__gemeente="Leeuwarden")
    every = conclude(later.program, later.check, later.facts, every=True)
    assert {a.concept: a.certainty for a in every.answers}[LIMIT] == "bron"


def test_the_explanation_says_that_a_page_has_no_date(rulebase: RuleBase) -> None:
    facts = {"opdrachtgever.gemeente": "Schiedam", "opdrachtgever.soort": "gemeente"}
    taken = take(rulebase, [answer(f"{name}={value}") for name, value in facts.items()])
    program = rulebase.at(dt.date(2026, 11, 21))
    done = conclude(program, rulebase.checks["social_return"], taken)
    shown = text(done, full=True)
    assert "gezien op 21 november 2026 en 30 november 2026" in " ".join(shown.split())
    uses = [
        use
        for step in told(done)["uitleg"]["stappen"]
        for rule in step.get("regels", ())
        for use in (rule.get("waarde") or {}).get("parameters", ())
    ]
    seen = [use for use in uses if use["parameter"] == "social_return.beleidspercentage"]
    assert seen
    assert all(use["gezien"] for use in seen)


def test_a_search_finds_the_municipalities_in_values(rulebase: RuleBase) -> None:
    names = {entry.id for entry in found(rulebase, Wanted(text="Leeuwarden"))}
    assert "procedurebanden.werken_een_op_een" in names
    (one,) = [e for e in found(rulebase, Wanted(text="werken_een_op_een")) if e.kind == "waarde"][
        :1
    ]
    assert one.where.endswith("bronnen")


def test_the_page_of_a_value_names_every_source(client: TestClient) -> None:
    page = client.get("/regels/waarde/procedurebanden.werken_een_op_een").text
    for name in ("Waterland", "Leeuwarden", "Het Hogeland", "Schouwen-Duiveland"):
        assert name in page


def test_the_api_says_when_a_value_was_seen(client: TestClient) -> None:
    found_one = client.get("/v1/parameters/social_return.beleidspercentage").json()
    by_name = {value["voor"][0]: value for value in found_one["waarden"]}
    assert by_name["Schiedam"]["gezien"] is True
    assert by_name["Den Haag"]["gezien"] is False


def test_the_outcome_page_says_that_a_limit_was_given(client: TestClient) -> None:
    read_in(client, EXAMPLES / "verbouwing-buurthuis.yaml")
    page = client.get("/toets/aanbesteding/uitkomst").text
    assert "waterland.nl" not in page
    reasons = [
        client.get(address).text
        for address in re.findall(r'href="(/toets/aanbesteding/waarom/[^"]+)"', page)
    ]
    assert any("Door u opgegeven" in reason for reason in reasons)
    assert not any("waterland.nl" in reason for reason in reasons)
