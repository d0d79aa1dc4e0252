"""The shared workload on our back ends and on the peers: equal answers first, then time.

Prints microseconds per decision of all 50 rules and the ratio to ZEN. Run with `make bench`.
"""

from __future__ import annotations

import datetime as dt
import statistics
import time
from collections.abc import Callable

import pytest

from engine.facts import Fact, Facts
from engine.rulebase import load
from tests.benchmarks import peers
from tests.benchmarks.peers import Decide
from tests.benchmarks.workload import Workload, workload

pytestmark = pytest.mark.bench

#: How much faster one check must be than ZEN on the same logic.
AT_LEAST = 30
ROUNDS = 7


def generated(work: Workload) -> Decide:
    """Our generated Python."""
    date = dt.date(2026, 1, 1)
    compiled = load(None, work.yaml()).at(date).compiled()
    names = [name.removeprefix("c.") for name in compiled.names]

    def decide(values: dict[str, int]) -> dict[str, bool]:
        return dict(zip(names, compiled.run(values, {}, date), strict=False))

    return decide


def interpreted(work: Workload) -> Decide:
    """Our reference interpreter."""
    program = load(None, work.yaml()).at(dt.date(2026, 1, 1))

    def decide(values: dict[str, int]) -> dict[str, bool]:
        assessment = program.assess(Facts({k: Fact(k, v, "meting") for k, v in values.items()}))
        return {name: assessment.value(f"c.{name}") is True for name in work.rules}

    return decide


OWN = ("generated", "interpreter")


def case_for(name: str, case: dict[str, int]) -> dict[str, int]:
    """The case as the engine is given it: our own concepts have a prefix and count cents."""
    return {f"f.{k}": v * 100 for k, v in case.items()} if name in OWN else case


ENGINES: dict[str, Callable[[Workload], Decide]] = {
    "generated": generated,
    "interpreter": interpreted,
    "zen-engine": peers.zen,
    "durable-rules": peers.durable,
    "openfisca-core": peers.openfisca,
}


def microseconds(decide: Decide, cases: list[dict[str, int]]) -> float:
    """The median over rounds of the mean time of a decision."""
    rounds = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for case in cases:
            decide(case)
        rounds.append((time.perf_counter() - start) / len(cases) * 1e6)
    return statistics.median(rounds)


def test_one_check_beside_the_peers() -> None:
    work = workload()
    figures = {}
    for name, make in ENGINES.items():
        decide = make(work)
        for case in work.cases[:50]:
            found = decide(case_for(name, case))
            assert {rule: bool(found[rule]) for rule in work.rules} == work.answers(case), name
        cases = [case_for(name, case) for case in work.cases]
        figures[name] = microseconds(decide, cases[:10] if name == "openfisca-core" else cases)
    zen = figures["zen-engine"]
    print("\nEén toets van 50 regels, 4 vergelijkingen elk:")
    for name, figure in sorted(figures.items(), key=lambda item: item[1]):
        print(f"  {name:<16}{figure:>10.1f} µs   {zen / figure:>8.1f}x zen")
    assert zen / figures["generated"] >= AT_LEAST
