"""From the first question of every check to its outcome without a superfluous question.

`python -m tests.interview.test_superfluous [CHECK ...]` prints the figures.
"""

from __future__ import annotations

import functools
import sys
from collections import Counter

import pytest

from engine.rulebase import RuleBase, load, shipped_path
from tests.interview.cases import DATE, Person, Talk, people, talk

#: Answers that could have settled something and turned out not to, because of "weet ik niet".
MOST_UNEXPLAINED = 3

PEOPLE = tuple(people())


@functools.cache
def rulebase() -> RuleBase:
    return load(shipped_path())


@functools.cache
def held(person: Person) -> Talk:
    base = rulebase()
    return talk(base.at(DATE, person.proposals), base.check(person.check), person)


everyone = pytest.mark.parametrize(
    "person", PEOPLE, ids=lambda person: f"{person.check}: {person.name}"
)


def test_every_check_has_people() -> None:
    counted = Counter(person.check for person in PEOPLE)
    assert set(counted) == set(rulebase().checks)
    assert min(counted.values()) >= 3
    assert counted["wijkcooperatie"] >= 14


def test_for_a_neighbourhood_cooperative_hardly_an_answer_is_overtaken() -> None:
    overtaken = [p.overtaken for p in PEOPLE if p.check == "wijkcooperatie"]
    assert overtaken.count(0) >= 14


@everyone
def test_every_question_could_still_change_an_open_goal(person: Person) -> None:
    found = held(person)
    for question, settled in zip(found.asked, found.settled, strict=True):
        assert question.goals
        assert not settled


@everyone
def test_nothing_is_asked_twice(person: Person) -> None:
    spots = [question.spot for question in held(person).asked]
    assert len(spots) == len(set(spots))


@everyone
def test_no_answer_was_superfluous(person: Person) -> None:
    found = held(person)
    assert len(found.superfluous) <= person.overtaken, found.superfluous
    assert len(found.unexplained) <= MOST_UNEXPLAINED, found.unexplained


@everyone
def test_it_does_not_take_too_long(person: Person) -> None:
    assert len(held(person).asked) <= person.most


@everyone
def test_the_estimate_only_rises_when_records_are_given(person: Person) -> None:
    found = held(person)
    steps = zip(found.asked, found.remaining, found.remaining[1:], strict=False)
    for question, before, after in steps:
        if not question.concept.is_group:
            assert after < before


def table(checks: list[str]) -> str:
    """The figures per case."""
    heads = ("gevraagd", "weet niet", "in uitleg", "niet", "overbodig")
    lines = [f"{'toets en geval':70}" + "".join(f"{head:>10}" for head in heads)]
    for person in PEOPLE:
        if checks and person.check not in checks:
            continue
        found = held(person)
        figures = (
            len(found.asked),
            len(found.asked) - len(found.answered),
            sum(spot in found.explained for spot in found.answered),
            len(found.unexplained),
            len(found.superfluous),
        )
        name = f"{person.check}: {person.name}"
        lines.append(f"{name:70}" + "".join(f"{figure:10}" for figure in figures))
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(table(sys.argv[1:]) + "\n")
