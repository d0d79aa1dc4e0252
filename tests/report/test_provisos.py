"""A `ja` that hangs on something still is never told as a plain permission."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest

from engine.explanation import Mark
from engine.facts import take
from engine.intake.stated import Stated
from engine.report import Answer, Outcome, as_json, conclude
from engine.report.summary import summary
from engine.report.terminal import text
from engine.rulebase import RuleBase, load, shipped_path
from engine.syntax.model import Certainty, Role
from engine.syntax.tree import references

#: Works of € 4,000,000 by a municipality: below the threshold, and no limit of its own is known.
WORKS: dict[str, Any] = {
    "opdrachtgever.soort": "gemeente",
    "opdracht.soort": "werken",
    "opdracht.cpv": "45000000",
    "opdracht.geraamde_waarde": "€ 4.000.000",
    "opdracht.grensoverschrijdend_belang": "nee",
    "opdracht.kunstmatig_gesplitst": "nee",
}
PERMISSIONS = (Role.TOEGESTAAN, Role.ROUTE)


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(shipped_path())


def done(rulebase: RuleBase, check: str = "aanbesteding", **more: str) -> Outcome:
    given = WORKS | {name.replace("__", "."): value for name, value in more.items()}
    facts = take(rulebase, [Stated(name, value, "opgegeven") for name, value in given.items()])
    return conclude(rulebase.at(dt.date(2026, 11, 30)), rulebase.checks[check], facts)


def answer(outcome: Outcome, concept: str) -> Answer:
    (found,) = [a for a in outcome.answers if a.concept == concept]
    return found


def test_one_to_one_for_four_million_is_no_plain_permission(rulebase: RuleBase) -> None:
    found = answer(done(rulebase), "route.een_op_een")
    assert (found.value, found.mark) == (True, Mark.MAY_IF)
    assert "mits uw eigen inkoopbeleid dat toelaat" in found.sentence
    limit, knowledge = found.provisos
    assert limit.startswith("Of één op één past in het eigen inkoopbeleid, is niet bekend.")
    assert "“Eén op één onder de drempel, zonder grensoverschrijdend belang”" in knowledge


@pytest.mark.parametrize(
    ("limit", "mark"), [("€ 4.000.000", Mark.MAY_IF), ("€ 4.000.000,01", Mark.YES)]
)
def test_a_limit_of_its_own_that_fits_makes_it_plain(
    rulebase: RuleBase, limit: str, mark: Mark
) -> None:
    outcome = done(rulebase, procedurebanden__grens_meervoudig=limit)
    found = answer(outcome, "route.meervoudig_onderhands")
    assert (found.value, found.mark) == (True, mark)
    assert (found.certainty is Certainty.KENNIS) is False


def test_what_hangs_on_something_comes_after_what_does_not(rulebase: RuleBase) -> None:
    told = text(done(rulebase))
    routes = told[told.index("Welke routes er zijn") :].split("\n\n")[0].splitlines()[1:]
    fronts = [line[:11].strip() for line in routes if not line.startswith((" ", "·"))]
    ranks = [["✓ ja", "◐ kan, mits", "? onbekend", "✗ nee"].index(front) for front in fronts]
    assert ranks == sorted(ranks)
    assert {0, 1, 2} <= set(ranks)
    short = [p for p in summary(done(rulebase)).rest if p.answer.role is Role.ROUTE]
    assert [p.mark for p in short] == [Mark.YES, Mark.YES]


def test_json_says_on_what_it_hangs_and_only_there(rulebase: RuleBase) -> None:
    outcome = done(rulebase)
    written = as_json(outcome)["uitkomsten"]
    assert written["route.een_op_een"]["waarde"] is True
    found = answer(outcome, "route.een_op_een")
    assert written["route.een_op_een"]["mits"] == list(found.provisos)
    assert "mits" not in written["route.nationaal"]
    reserved = {a.concept for a in outcome.answers if a.mark.reserved}
    assert reserved == {name for name, told in written.items() if "mits" in told}


def test_why_tells_it_with_what_it_hangs_on(rulebase: RuleBase) -> None:
    told = " ".join(text(done(rulebase), why=["route.een_op_een"]).split())
    assert "kan, mits U kunt de opdracht één op één" in told
    assert "Nog na te gaan bij de bron: “Eén op één onder de drempel" in told


def test_whoever_reads_it_as_a_cooperative_is_told_the_same(rulebase: RuleBase) -> None:
    outcome = done(rulebase, "wijkcooperatie", organisatie__rechtsvorm="cooperatie")
    found = answer(outcome, "wijkcooperatie.route_een_op_een")
    assert (found.value, found.mark) == (True, Mark.MAY_IF)
    assert found.provisos[0].startswith("Of één op één past in het eigen inkoopbeleid")


@pytest.mark.parametrize("check", ["aanbesteding", "wijkcooperatie", "raming", "contract"])
def test_no_permission_on_knowledge_is_plain(rulebase: RuleBase, check: str) -> None:
    outcome = done(rulebase, check, organisatie__rechtsvorm="cooperatie")
    for found in outcome.answers:
        if found.value is True and found.role in PERMISSIONS:
            assert found.mark.reserved == bool(found.provisos)
            assert found.mark.reserved or found.certainty is not Certainty.KENNIS


def test_a_permission_by_a_rule_on_knowledge_has_words_for_it(rulebase: RuleBase) -> None:
    """What the reader is told is then not that it may."""
    weak = {
        rule.concept
        for rule in rulebase.rules.values()
        if rule.certainty is Certainty.KENNIS and rule.concept is not None
    }
    for concept in rulebase.concepts.values():
        if concept.id in weak and concept.role in PERMISSIONS:
            told = concept.sentences.get("mits", concept.sentences.get("ja", ""))
            assert not re.search(r"\bmag\b", told), (concept.id, told)


def test_a_limit_is_concluded_along_and_not_asked_for_it(rulebase: RuleBase) -> None:
    check = rulebase.checks["wijkcooperatie"]
    program = rulebase.at(dt.date(2026, 11, 30))
    assert "procedurebanden.een_op_een_past" in program.influences(check.goals)
    asked = {q.concept for q in done(rulebase, "wijkcooperatie").questions}
    assert "procedurebanden.grens_een_op_een" not in asked
    rules = program.rules_for("procedurebanden.een_op_een_past")
    names = {n for rule in rules for e in rule.expressions for n in references(e)}
    assert "procedurebanden.grens_een_op_een" in names
