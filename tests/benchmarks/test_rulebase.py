"""The shipped rule base: loading, one check, its explanation, an interview. Against the targets."""

from __future__ import annotations

import datetime as dt
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.explanation import Explainer
from engine.facts import Facts, take
from engine.intake import facts_file
from engine.rulebase import RuleBase, load, shipped_path

pytestmark = pytest.mark.bench

EXAMPLE = Path("examples/openbare-toiletten.yaml")
DATE = dt.date(2026, 2, 1)


def median(work: Callable[[], object], rounds: int) -> float:
    """Median seconds of a call."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(shipped_path())


@pytest.fixture(scope="module")
def facts(rulebase: RuleBase) -> Facts:
    stated = facts_file.read(EXAMPLE.read_bytes(), EXAMPLE.name, rulebase.concepts).facts
    return take(rulebase, stated)


def test_load_cold() -> None:
    code = (
        "import time; start = time.perf_counter();"
        "from engine.rulebase import load, shipped_path; load(shipped_path());"
        "print(time.perf_counter() - start)"
    )
    times = [
        float(subprocess.check_output([sys.executable, "-c", code], text=True)) for _ in range(3)
    ]
    print(f"\nladen en controleren, koud: {statistics.median(times):.2f} s (doel 1)")


def test_one_check(rulebase: RuleBase, facts: Facts) -> None:
    program = rulebase.at(DATE)
    goals = rulebase.check("aanbesteding").goals
    everything, compiled = program.compiled(), program.compiled(goals)
    values = {name: fact.value for name, fact in facts.values.items()}
    assessment = program.assess(facts)
    for name, value in compiled.assess(facts).items():
        if not isinstance(value, tuple):
            assert assessment.value(name) == value, name
    for label, code in (("alle begrippen", everything), ("toets aanbesteding", compiled)):
        seconds = median(lambda c=code: c.run(values, {}, DATE), 300)
        each = seconds * 1e6 / len(code.names) * 50
        print(
            f"\n{label}: {seconds * 1e6:.0f} µs voor {len(code.names)} begrippen,"
            f" {each:.1f} µs per 50 (doel 25)"
        )
        assert each <= 25


def test_explanation_beside_the_plain_check(rulebase: RuleBase, facts: Facts) -> None:
    """Both by the interpreter, all goals of the check."""
    program = rulebase.at(DATE)
    goals = rulebase.check("aanbesteding").goals
    explainer = Explainer(program)

    def explained() -> object:
        return explainer.explain(program.assess(facts, goals), goals)

    explained()
    plain, full = median(lambda: program.assess(facts, goals), 30), median(explained, 30)
    print(
        f"\ninterpreter {plain * 1e3:.2f} ms, met volledige uitleg {full * 1e3:.2f} ms:"
        f" {full / plain:.1f}x (doel 10)"
    )
    assert full <= 10 * plain
