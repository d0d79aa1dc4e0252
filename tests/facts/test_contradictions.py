"""What is shipped holds no contradictions, and weighing takes away no more than it must."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from engine.contradictions import Weighed, weigh
from engine.facts import take
from engine.intake.gathering import gather
from engine.intake.stated import Stated
from engine.rulebase import RuleBase, load, shipped_path
from engine.scenarios.features import read
from tests.interview.cases import DATE, Person, people

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(
    p for p in (ROOT / "examples").iterdir() if p.suffix in (".yaml", ".xml", ".json")
)
FEATURES = sorted((ROOT / "features" / "tegenspraken").glob("*.feature"))


@pytest.fixture(scope="module")
def shipped() -> RuleBase:
    return load(shipped_path())


def told(weighed: Weighed) -> list[str]:
    return [found.contradiction.id for found in weighed.found]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_an_example_holds_none(shipped: RuleBase, path: Path) -> None:
    gathered = gather(shipped, [(path.name, path.read_bytes())])
    facts = take(shipped, gathered.stated)
    assert told(weigh(shipped.at(gathered.date or dt.date(2026, 11, 30)), facts)) == []


@pytest.mark.parametrize(
    "person", list(people()), ids=lambda person: f"{person.check}: {person.name}"
)
def test_someone_who_comes_with_a_check_contradicts_nothing(
    shipped: RuleBase, person: Person
) -> None:
    assert told(weigh(shipped.at(DATE), person.facts(shipped))) == []


def test_every_contradiction_has_scenarios_on_both_sides(shipped: RuleBase) -> None:
    texts = [step.text for path in FEATURES for scenario in read(path) for step in scenario.steps]
    missing = {
        f'wordt {which} tegenspraak gemeld "{name}"'
        for name in shipped.contradictions
        for which in ("een", "geen")
    }.difference(texts)
    assert shipped.contradictions and not missing, "\n".join(sorted(missing))


RULES = {
    "begrippen/zaak.yaml": (
        "begrippen:\n"
        "  zaak.a: {soort: ja_nee, titel: A, vraag: Is het a?}\n"
        "  zaak.b: {soort: ja_nee, titel: B, vraag: Is het b?}\n"
        "  zaak.c: {soort: ja_nee, titel: C, vraag: Is het c?}\n"
        "  zaak.d: {soort: getal, titel: D, vraag: Hoeveel d?, geldig_tot: 2025-12-31}\n"
        "  zaak.delen: {soort: groep, titel: Delen, vraag: Welke?}\n"
        "  delen.x: {soort: getal, titel: X, vraag: Hoeveel x?, per: zaak.delen}\n"
        "  delen.y: {soort: ja_nee, titel: Y, vraag: Is het y?, per: zaak.delen}\n"
    ),
    "tegenspraken/zaak.yaml": (
        "tegenspraken:\n"
        "  een-van-twee: {als: zaak.a en (zaak.b of zaak.c), dan: kan niet, zin: Een van twee.}\n"
        "  niet-samen: {als: niet (zaak.a of zaak.b) en zaak.c, dan: kan niet, zin: Niet samen.}\n"
        "  geldig: {als: zaak.d > 3 en zaak.c, dan: kan niet, zin: Oud, geldig_tot: 2026-06-30}\n"
        "  optelling: {als: som(delen.x waar delen.y) > 10 en zaak.c, dan: let op, zin: Veel.}\n"
        "  alle:\n"
        "    als: alle delen voldoen aan (delen.x > 5) en niet zaak.a\n"
        "    dan: kan niet\n"
        "    zin: Alle.\n"
        "  aantal: {als: aantal(zaak.delen) > 2 en niet zaak.b, dan: kan niet, zin: Te veel.}\n"
    ),
}


@pytest.fixture(scope="module")
def small() -> RuleBase:
    return load(None, RULES)


def weighed(small: RuleBase, date: dt.date = dt.date(2026, 2, 1), **facts: Any) -> Weighed:
    stated = [Stated(f"zaak.{name}", value, "opgegeven") for name, value in facts.items()]
    return weigh(small.at(date), take(small, stated))


def spots(found: Weighed) -> dict[str, set[tuple[str, int | None]]]:
    return {one.contradiction.id: set(one.spots) for one in found.found}


def test_only_the_facts_that_make_it_are_part_of_it(small: RuleBase) -> None:
    assert spots(weighed(small, a="ja", b="nee", c="ja")) == {
        "een-van-twee": {("zaak.a", None), ("zaak.c", None)}
    }
    assert spots(weighed(small, a="nee", b="nee", c="ja")) == {
        "niet-samen": {("zaak.a", None), ("zaak.b", None), ("zaak.c", None)}
    }


def test_what_is_not_known_contradicts_nothing(small: RuleBase) -> None:
    for facts in ({"a": "ja"}, {"a": "ja", "b": None, "c": None}, {"c": "ja", "a": "nee"}, {}):
        found = weighed(small, **facts)
        assert (found.found, found.counted) == ((), found.given)


def test_what_counts_is_what_was_given_without_it(small: RuleBase) -> None:
    found = weighed(small, a="ja", b="nee", c="ja", delen=[{"x": 1}])
    assert set(found.counted.values) == {"zaak.b"}
    assert found.counted.records == found.given.records
    assert set(found.given.values) == {"zaak.a", "zaak.b", "zaak.c"}


def test_in_records_only_those_that_count_towards_it(small: RuleBase) -> None:
    rows = [{"x": 8, "y": "ja"}, {"x": 9, "y": "nee"}, {"x": 3, "y": "ja"}]
    found = weighed(small, a="ja", b="ja", c="ja", delen=rows)
    assert spots(found)["optelling"] == {
        ("delen.x", 0),
        ("delen.y", 0),
        ("delen.x", 2),
        ("delen.y", 2),
        ("zaak.c", None),
    }
    assert "aantal" not in told(found)
    every = weighed(small, a="nee", delen=[{"x": 6}, {"x": 7}])
    assert spots(every) == {"alle": {("delen.x", 0), ("delen.x", 1), ("zaak.a", None)}}
    assert every.counted.records["zaak.delen"] == ({}, {})


def test_a_group_that_is_counted_goes_as_a_whole(small: RuleBase) -> None:
    found = weighed(small, b="nee", delen=[{"x": 1}, {}, {}])
    assert spots(found) == {"aantal": {("zaak.delen", None), ("zaak.b", None)}}
    assert found.counted.records == {} and found.counted.origins == {}


def test_a_contradiction_and_its_facts_have_their_time(small: RuleBase) -> None:
    assert told(weighed(small, dt.date(2025, 12, 31), c="ja", d=4)) == ["geldig"]
    assert told(weighed(small, dt.date(2026, 1, 1), c="ja", d=4)) == []
