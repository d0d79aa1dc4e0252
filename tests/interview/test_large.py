"""A large case asks for work in proportion: counted, not timed."""

from __future__ import annotations

import datetime as dt
import functools
import threading
from unittest.mock import patch

import pytest

from engine.facts import Facts, take
from engine.intake.stated import Stated
from engine.interview import MAX_WEIGHING, Interview
from engine.lazy import cached_property
from engine.rulebase import RuleBase, load, shipped_path

DATE = dt.date(2026, 2, 1)


@functools.cache
def rulebase() -> RuleBase:
    return load(shipped_path())


def lots(count: int) -> Facts:
    """A procedure with so many lots, each with a value of its own."""
    rows = [{"waarde": f"€ {50_000 + n}"} for n in range(count)]
    single = [
        Stated("opdracht.soort", "diensten", "test"),
        Stated("opdracht.percelen", rows, "test"),
    ]
    return take(rulebase(), single)


def reassessed(count: int) -> int:
    """How many times the whole check is done to find the facts that are not needed."""
    interview = Interview(rulebase().at(DATE), rulebase().check("aanbesteding"), lots(count))
    with patch.object(Interview, "_needed", autospec=True, return_value=True) as needed:
        assert interview.unneeded == ()
    return needed.call_count


@pytest.mark.parametrize("count", [125, 250, 500, 1_000])
def test_the_work_for_facts_that_are_not_needed_does_not_grow_with_the_square(count: int) -> None:
    assert 0 < reassessed(count) * count <= MAX_WEIGHING


def test_in_a_small_case_every_fact_is_looked_at() -> None:
    assert reassessed(5) == 6


def test_who_works_out_a_large_case_holds_up_nobody() -> None:
    started, finish = threading.Event(), threading.Event()

    class Case:
        def __init__(self, large: bool) -> None:
            self.large = large

        @cached_property
        def outcome(self) -> str:
            if self.large:
                started.set()
                assert finish.wait(20)
            return "klaar"

    slow, other = Case(large=True), Case(large=False)
    thread = threading.Thread(target=lambda: slow.outcome)
    thread.start()
    assert started.wait(20)
    answered: list[str] = []
    second = threading.Thread(target=lambda: answered.append(other.outcome))
    second.start()
    second.join(10)
    finish.set()
    thread.join(20)
    second.join(20)
    assert answered == ["klaar"]
    assert slow.__dict__ == {"large": True, "outcome": "klaar"}
