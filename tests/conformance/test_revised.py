"""An assessment revised after facts changed, against one made from scratch."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.backends.interpreter import Assessment
from engine.backends.unknowns import Purpose
from engine.contradictions import weigh
from engine.facts import Facts, take
from engine.intake.stated import Raw
from engine.interview.dialogue import Dialogue
from tests.conformance.cases import DATES, raw_facts, rule_bases, stated
from tests.conformance.test_backends import brief, loaded
from tests.interview.test_interview import DATE, shipped, valid


def agree(revised: Assessment, fresh: Assessment, goals: Iterable[str]) -> None:
    """The same conclusions, and the same reasons for what stays open."""
    for goal in goals:
        group = fresh.program.rulebase.concepts[goal].group
        records: Iterable[Any] = [None] if group is None else range(fresh.records(group) or 0)
        for record in records:
            assert revised.conclusion(goal, record) == fresh.conclusion(goal, record)
        for purpose in Purpose:
            expected = fresh.unknowns(goal, None, purpose)
            assert revised.unknowns(goal, None, purpose) == expected
            for spot in expected.facts:
                rules = fresh.search(purpose).rules(spot, [goal])
                assert revised.search(purpose).rules(spot, [goal]) == rules


@brief
@given(rule_bases(), st.lists(raw_facts(), min_size=2, max_size=4), st.sampled_from(DATES))
def test_facts_that_come_and_go(
    files: dict[str, str], turns: list[dict[str, Raw]], date: dt.date
) -> None:
    rulebase = loaded(files)
    program = rulebase.at(date)
    goals = tuple(c.id for c in rulebase.concepts.values() if c.derived)
    before = None
    for raw in turns:
        facts = take(rulebase, stated(raw))
        before = program.reassess(facts, goals, before)
        fresh = program.assess(facts, goals)
        agree(before, fresh, goals)
        assert before.trouble == fresh.trouble


@pytest.mark.parametrize("name", sorted(shipped().checks))
def test_answers_in_a_real_check(name: str) -> None:
    """Answer by answer, some taken back, and every few steps looked at."""
    rnd = random.Random(name)
    check = shipped().check(name)
    program = shipped().at(DATE)
    dialogue = Dialogue(program, check, Facts())
    steps = 0
    while (question := dialogue.interview.next) is not None:
        dialogue.answer(
            question, "weet ik niet" if rnd.random() < 0.2 else valid(rnd, question, DATE)
        )
        if rnd.random() < 0.1:
            dialogue.back()
        steps += 1
        if steps % 6 == 0:
            fresh = program.assess(weigh(program, dialogue.facts).counted, check.goals)
            agree(dialogue.interview.assessment, fresh, check.goals)
    agree(dialogue.interview.assessment, program.assess(dialogue.facts, check.goals), check.goals)


CONCEPTS = """\
begrippen:
  f.een: {soort: ja_nee, titel: Een, vraag: Een?}
  f.twee: {soort: ja_nee, titel: Twee, vraag: Twee?}
  f.delen: {soort: groep, titel: Delen, vraag: Delen?}
  delen.mag: {soort: ja_nee, titel: Mag, afgeleid: ja, anders: nee, per: f.delen}
"""
RULES = """\
regelset: proef
titel: Proef
normsoort: wet
bron: {titel: B, artikel: '1', url: https://example.org}
geldig_vanaf: 2000-01-01
geverifieerd: 2026-01-01
zekerheid: bron
regels:
  - {id: mag, titel: Mag, per: f.delen, concludeert: delen.mag}
  - {id: behalve, titel: Behalve, uitzondering_op: mag, als: f.een en f.twee}
"""


def test_an_exception_about_no_record_to_a_rule_about_records() -> None:
    rulebase = loaded({"begrippen.yaml": CONCEPTS, "regels.yaml": RULES})
    program, goals = rulebase.at(DATE), ("delen.mag",)
    before = program.reassess(take(rulebase, stated({"f.delen": [{}, {}]})), goals, None)
    assert [name for name, _ in before.unknowns("delen.mag").facts] == ["f.een", "f.twee"]
    facts = take(rulebase, stated({"f.delen": [{}, {}], "f.een": "ja"}))
    after = program.reassess(facts, goals, before)
    assert [name for name, _ in after.unknowns("delen.mag").facts] == ["f.twee"]
    agree(after, program.assess(facts, goals), goals)
