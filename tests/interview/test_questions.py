"""What a question has to offer besides its text."""

from __future__ import annotations

import dataclasses
import re

import pytest

from engine.facts import Facts
from engine.interview import Interview, with_fact
from engine.rulebase import load, shipped_path
from engine.syntax.model import Check, Concept, Section
from engine.syntax.tree import Constant
from tests.interview.cases import DATE

BASE = load(shipped_path())

JUDGEMENTS = [
    concept
    for concept in BASE.concepts.values()
    if concept.open_norm and concept.askable and not isinstance(concept.only_if, Constant)
]
SUBJECTS = [concept for concept in BASE.concepts.values() if concept.short == "onderwerpen"]


@pytest.mark.parametrize("concept", JUDGEMENTS, ids=lambda concept: concept.id)
def test_a_judgement_says_what_to_write_down(concept: Concept) -> None:
    assert concept.explanation
    assert re.search(r"\b(schrijf|schrijft|leg)\b", concept.explanation, re.I)


@pytest.mark.parametrize(
    "concept", [one for one in SUBJECTS if not one.is_group], ids=lambda concept: concept.id
)
def test_every_subject_brings_questions_and_comes_first(concept: Concept) -> None:
    """A subject without questions would be chosen for nothing."""
    check = BASE.check(concept.id.partition(".")[0])
    assert check.order[0] == concept.id
    conditions = " ".join(
        condition.group(1)
        for lines in BASE.sources.values()
        for line in lines
        if (condition := re.match(r"    alleen_als: (.*)", line))
    )
    for option in concept.kind.options:
        if option.name != "niets":
            assert f"{concept.id} bevat {option.name}" in conditions


@pytest.mark.parametrize("name", sorted(BASE.checks))
def test_every_goal_can_be_asked_about_alone(name: str) -> None:
    """What decides whether a fact is asked must be known, whatever else is concluded."""
    program, check = BASE.at(DATE), BASE.check(name)
    for goal in check.goals:
        interview = Interview(program, dataclasses.replace(check, goals=(goal,)), Facts())
        assert interview.remaining >= 0


GATED = {
    "begrippen.yaml": """begrippen:
  f.groot: {soort: ja_nee, titel: Groot, vraag: Groot?}
  f.detail: {soort: ja_nee, titel: Detail, vraag: Detail?, alleen_als: c.uitgebreid}
  c.uitgebreid: {soort: ja_nee, titel: Uitgebreid, afgeleid: ja, anders: nee}
  c.doel: {soort: ja_nee, titel: Doel, afgeleid: ja, anders: nee}
""",
    "wet/regels.yaml": """regelset: poort
titel: Poort
normsoort: wet
bron: {titel: B, artikel: '1', url: https://example.org}
geldig_vanaf: 2000-01-01
geverifieerd: 2026-01-01
zekerheid: bron
regels:
  - {id: uitgebreid, titel: Uitgebreid, concludeert: c.uitgebreid, als: f.groot}
  - {id: doel, titel: Doel, concludeert: c.doel, als: f.detail}
""",
}


def test_a_fact_may_be_asked_because_of_a_conclusion_that_no_goal_depends_on() -> None:
    program = load(None, GATED).at(DATE)
    check = Check("p", "P", "inkoper", "Nu", ("c.doel",), (Section("A", ("f.groot", "f.detail")),))
    interview = Interview(program, check, Facts())
    asked = []
    while question := interview.next:
        asked.append(question.concept.id)
        facts = with_fact(interview.facts, program, question.spot, True)
        interview = Interview(program, check, facts, interview)
    assert asked == ["f.groot", "f.detail"]
    assert interview.assessment.value("c.doel") is True
