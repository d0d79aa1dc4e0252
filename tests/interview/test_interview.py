"""What always holds for an interview, on generated rule bases and on the real checks."""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import random
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.backends.unknowns import Spot
from engine.facts import Fact, Facts, Record, bound_broken
from engine.interview import Interview, Question, without
from engine.interview.dialogue import Dialogue, options
from engine.rulebase import RuleBase, load, shipped_path
from engine.syntax.model import Check, Concept, Section
from engine.values import EXAMPLES, Soort, ValueFault, parse
from tests.conformance.cases import RECORD, VALUES, Case, cases
from tests.conformance.test_backends import loaded
from tests.interview.cases import questions

DATE = dt.date(2026, 2, 1)
brief = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

PLAIN = {
    Soort.BEDRAG: ("€ 0", "€ 79.999,99", "€ 100.000", "€ 5.000.000"),
    Soort.PERCENTAGE: ("0%", "30%", "80%"),
    Soort.MAANDEN: ("0 maanden", "36 maanden", "72 maanden"),
    Soort.DAGEN: ("0 dagen", "30 dagen"),
    Soort.DATUM: ("2024-02-29", "2026-01-01"),
    Soort.GETAL: ("0", "3", "40"),
    Soort.CPV: ("85300000", "90910000", "45210000"),
    Soort.KEUZE: ("Rotterdam", "Almere"),
}


def answers(concept: Concept, question: Question) -> tuple[str, ...]:
    """What can be answered."""
    if concept.is_group:
        return ("0", "1", "2")
    if concept.id in VALUES:
        return VALUES[concept.id]
    if concept.group == "f.delen":
        return RECORD[concept.short]
    if offered := options(question):
        return tuple(option.name for option in offered)
    return PLAIN.get(concept.kind.soort, (EXAMPLES.get(concept.kind.soort, "ja"),))


def walk(dialogue: Dialogue, rnd: random.Random, unknown: float) -> list[Question]:
    """Answer at random until nothing is asked; what must hold at every step.

    What contradicts another answer is asked again, before anything else, and then not known.
    """
    asked: list[Question] = []
    before = None
    for question in questions(dialogue):
        interview = dialogue.interview
        assert question.goals, "asked for nothing"
        for goal in question.goals:
            assert interview.assessment.value(goal) is None, "asked for what is settled"
        again = question.spot in interview.weighed.aside
        assert again or question.spot not in [q.spot for q in asked], "asked twice"
        assert again or not interview.weighed.aside.intersection(interview.open)
        remaining = interview.remaining
        assert remaining >= 1
        if before is not None and not again and not asked[-1].concept.is_group:
            assert remaining < before, "the estimate does not go down"
        before = None if again else remaining
        asked.append(question)
        declines = again or rnd.random() < unknown
        text = "weet ik niet" if declines else valid(rnd, question, dialogue.program.date)
        dialogue.answer(question, text)
        if declines:
            assert dialogue.interview.declined(question.spot)
    return asked


def valid(rnd: random.Random, question: Question, date: dt.date) -> str:
    """A random answer within the bounds of the question, with a name that exists on the date."""
    concept = question.concept
    possible = list(answers(concept, question))
    rnd.shuffle(possible)
    for text in possible:
        if concept.is_group:
            return text
        value = parse(concept.kind, text)
        names = concept.kind.names
        gone = names is not None and names.problem(text, date) is not None
        if value is not None and not gone and bound_broken(concept, value) is None:
            return text
    return "weet ik niet"


def check_of(rulebase: RuleBase) -> Check:
    """A check of everything that is concluded outside groups."""
    concepts = rulebase.concepts.values()
    goals = tuple(c.id for c in concepts if c.derived and c.group is None)
    facts = tuple(c.id for c in concepts if c.askable)
    return Check("proef", "Proef", "inkoper", "Vandaag", goals, (Section("Alles", facts),))


@brief
@given(cases(), st.randoms(use_true_random=False), st.sampled_from((0.0, 0.2, 0.6)))
def test_it_ends_with_what_more_facts_would_not_change(
    case: Case, rnd: random.Random, unknown: float
) -> None:
    """Nothing is asked that does not matter, and no question that matters is left out."""
    rulebase = loaded(case.files)
    check = check_of(rulebase)
    if not check.goals:
        return
    dialogue = Dialogue(rulebase.at(case.date), check, Facts())
    walk(dialogue, rnd, unknown)
    settled = {goal: dialogue.interview.assessment.value(goal) for goal in check.goals}
    for _ in range(6):
        more = dialogue.program.assess(completed(rulebase, dialogue.facts, rnd))
        assert {goal: more.value(goal) for goal in check.goals} == settled


def completed(rulebase: RuleBase, facts: Facts, rnd: random.Random) -> Facts:
    """The facts with a random value for everything that was not asked."""
    values = dict(facts.values)
    records = dict(facts.records)
    for name, texts in VALUES.items():
        if name not in values:
            values[name] = invented(rulebase, name, texts, rnd)
    if "f.delen" not in facts.values:
        rows = records.get("f.delen", tuple({} for _ in range(rnd.randint(0, 2))))
        filled = []
        for row in rows:
            full = dict(row)
            for short, texts in RECORD.items():
                name = f"delen.{short}"
                full.setdefault(name, invented(rulebase, name, texts, rnd))
            filled.append(full)
        records["f.delen"] = tuple(filled)
    return Facts(values, records)


def invented(rulebase: RuleBase, name: str, texts: Sequence[str], rnd: random.Random) -> Fact:
    """A random value of those that can be given; a name that no register lists cannot."""
    kind = rulebase.concepts[name].kind
    for text in rnd.sample(texts, len(texts)):
        with contextlib.suppress(ValueFault):
            return Fact(name, parse(kind, text), "verzonnen")
    raise AssertionError(f"no value of {name} can be given")


@functools.cache
def shipped() -> RuleBase:
    return load(shipped_path())


@pytest.mark.parametrize("name", sorted(shipped().checks))
@pytest.mark.parametrize("seed", range(3))
def test_every_real_check_ends(name: str, seed: int) -> None:
    base = shipped()
    dialogue = Dialogue(base.at(DATE), base.check(name), Facts())
    walk(dialogue, random.Random(seed), 0.15 * seed)
    assert dialogue.interview.finished
    assert dialogue.interview.remaining == 0


def test_the_fields_of_a_record_are_asked_together() -> None:
    base = shipped()
    known = {name: Fact(name, True, "gegeven") for name in ("contract.verloop_volgen",)}
    rows: tuple[Record, ...] = ({}, {})
    facts = Facts(known, {"contract.gebeurtenissen": rows})
    dialogue = Dialogue(base.at(DATE), base.check("contract"), facts)
    replies = {"soort": "steun_ontvangen", "datum": "2025-05-01", "bedrag": "€ 5"}
    order = []
    for question in questions(dialogue):
        if question.record is None:
            dialogue.answer(question, "w")
            continue
        order.append((question.record, question.concept.short))
        dialogue.answer(question, replies[question.concept.short])
    assert order == [(record, field) for record in (0, 1) for field in ("soort", "datum", "bedrag")]


@pytest.mark.parametrize("name", ["uitdaagrecht", "rechtsvorm"])
def test_a_changed_answer_keeps_the_others_and_marks_those_that_no_longer_matter(name: str) -> None:
    base = shipped()
    dialogue = Dialogue(base.at(DATE), base.check(name), Facts())
    rnd = random.Random(1)
    walk(dialogue, rnd, 0)
    for spot in [one.spot for one in dialogue.given()]:
        before = dialogue.facts
        dialogue.change(spot)
        question = dialogue.question
        assert dialogue.changing
        assert question is not None
        assert question.spot == spot
        assert dialogue.facts is before
        dialogue.answer(question, valid(rnd, question, dialogue.program.date))
        assert dialogue.facts.values.keys() == before.values.keys()
        assert {n: f for n, f in dialogue.facts.values.items() if n != spot[0]} == {
            n: f for n, f in before.values.items() if n != spot[0]
        }
        for one in dialogue.given():
            if not one.needed:
                assert_unneeded(dialogue, one.spot)


def assert_unneeded(dialogue: Dialogue, spot: Spot) -> None:
    """Without this answer every goal is what it is, and it is not asked again."""
    interview = dialogue.interview
    fewer = Interview(
        dialogue.program, dialogue.check, without(dialogue.facts, dialogue.program, spot)
    )
    assert spot not in fewer.open
    for goal in dialogue.check.goals:
        assert fewer.assessment.value(goal) == interview.assessment.value(goal)


def test_back_goes_through_the_answers_and_changes_none() -> None:
    base = shipped()
    dialogue = Dialogue(base.at(DATE), base.check("uitdaagrecht"), Facts())
    asked = walk(dialogue, random.Random(1), 0)
    facts = dialogue.facts
    for question in reversed(asked):
        assert dialogue.back()
        assert dialogue.question is not None
        assert dialogue.question.spot == question.spot
    assert not dialogue.back()
    dialogue.keep()
    assert dialogue.facts is facts
    assert dialogue.interview.finished
