"""The next question of every real check: after an answer, and from the facts alone."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

import pytest

from engine.facts import Facts
from engine.interview import Interview
from engine.interview.dialogue import Dialogue
from engine.syntax.model import Check
from tests.benchmarks.test_dossier import DATE, show
from tests.interview.test_interview import shipped, valid

pytestmark = pytest.mark.bench


def talks(check: Check) -> Iterator[list[Facts]]:
    """The facts before each question of some conversations with random answers."""
    for seed in range(4):
        rnd = random.Random(seed)
        dialogue = Dialogue(shipped().at(DATE), check, Facts())
        states = [dialogue.facts]
        while (question := dialogue.interview.next) is not None:
            dialogue.answer(
                question, "weet ik niet" if rnd.random() < 0.2 else valid(rnd, question, DATE)
            )
            states.append(dialogue.facts)
        yield states


@pytest.mark.parametrize("name", ["aanbesteding", "beleidsscan", "contract", "wijkcooperatie"])
def test_next_question(name: str) -> None:
    program, check = shipped().at(DATE), shipped().check(name)
    first = Interview(program, check, Facts())
    assert first.next is not None
    after, alone, estimate = [], [], []
    for states in talks(check):
        before = first
        for facts in states[1:]:
            start = time.thread_time()
            interview = Interview(program, check, facts, before)
            question = interview.next
            after.append(time.thread_time() - start)
            start = time.thread_time()
            remaining = interview.remaining
            estimate.append(time.thread_time() - start)
            start = time.thread_time()
            other = Interview(program, check, facts)
            assert other.next == question
            alone.append(time.thread_time() - start)
            assert other.remaining == remaining
            before = interview
    print(f"\n{name}, {len(after)} vragen:")
    shown = [sorted(seconds * 1e3 for seconds in times) for times in (after, estimate, alone)]
    assert show("volgende vraag na een antwoord", shown[0], 5) <= 5
    show("hoeveel er nog kunnen komen", shown[1])
    show("volgende vraag uit alleen de feiten", shown[2])
