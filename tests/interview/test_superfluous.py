"""From the first question of `wijkcooperatie` to the outcome without a superfluous question.

`python -m tests.interview.test_superfluous` prints the figures.
"""

from __future__ import annotations

import datetime as dt
import functools
import sys

import pytest

from engine.rulebase import RuleBase, load, shipped_path
from tests.interview.cases import PEOPLE, Person, Talk, talk

DATE = dt.date(2026, 11, 21)

#: Where the form alone settles it, the members are asked all the same: at most one such question.
MOST_UNNEEDED = 1
#: Answers that could have settled something and turned out not to, because of "weet ik niet".
MOST_UNEXPLAINED = 3


@functools.cache
def rulebase() -> RuleBase:
    return load(shipped_path())


@functools.cache
def held(person: Person) -> Talk:
    base = rulebase()
    return talk(base, base.check("wijkcooperatie"), person, DATE)


people = pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)


def unexplained(found: Talk) -> list[str]:
    """Answers that the explanation does not use; that there are no lots is not told as a fact."""
    explained = found.explained
    return [
        name
        for name, record in found.answered
        if (name, record) not in explained and not rulebase().concepts[name].is_group
    ]


def test_there_are_at_least_ten_cases() -> None:
    assert len(PEOPLE) >= 10


@people
def test_every_question_could_still_change_a_goal(person: Person) -> None:
    for question in held(person).asked:
        assert question.goals


@people
def test_nothing_is_asked_twice(person: Person) -> None:
    spots = [question.spot for question in held(person).asked]
    assert len(spots) == len(set(spots))


@people
def test_no_answer_was_superfluous(person: Person) -> None:
    found = held(person)
    assert len(found.unneeded) <= MOST_UNNEEDED, found.unneeded
    assert len(unexplained(found)) <= MOST_UNEXPLAINED, unexplained(found)


@people
def test_the_estimate_only_rises_when_lots_are_given(person: Person) -> None:
    found = held(person)
    steps = zip(found.asked, found.remaining, found.remaining[1:], strict=False)
    for question, before, after in steps:
        if not question.concept.is_group:
            assert after < before


def table() -> str:
    """The figures per case."""
    lines = [
        f"{'geval':30}{'gevraagd':>9}{'weet niet':>10}{'in uitleg':>10}{'niet':>5}{'overbodig':>10}"
    ]
    for person in PEOPLE:
        found = held(person)
        used = sum(spot in found.explained for spot in found.answered)
        lines.append(
            f"{person.name:30}{len(found.asked):9}{len(found.asked) - len(found.answered):10}"
            f"{used:10}{len(found.answered) - used:5}{len(found.unneeded):10}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(table() + "\n")
