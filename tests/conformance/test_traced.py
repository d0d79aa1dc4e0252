"""An assessment by generated code is the interpreter's: conclusions, explanations, open facts."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given

from engine.backends.interpreter import Assessment
from engine.explanation import Explainer
from engine.facts import Facts, take
from engine.intake.gathering import gather
from engine.program import Program
from engine.rulebase import RuleBase, load, shipped_path
from tests.conformance.cases import Case, cases
from tests.conformance.test_backends import brief, loaded

EXAMPLES = sorted(Path("examples").glob("*.yaml"))


def compared(program: Program, facts: Facts, goals: tuple[str, ...] | None) -> None:
    """Both assessments of a case say the same."""
    explainer = Explainer(program)
    fast, plain = explainer.assess(facts, goals), program.assess(facts, goals)
    derived = [c.id for c in program.rulebase.concepts.values() if c.derived]
    wanted = derived if goals is None else list(goals)
    assert fast.trouble == plain.trouble
    for name in wanted:
        assert fast.unknowns(name) == plain.unknowns(name)
        for record in records(program, plain, name):
            assert fast.conclusion(name, record) == plain.conclusion(name, record)
            assert fast.unknowns(name, record) == plain.unknowns(name, record)
    assert explainer.explain(fast, wanted) == explainer.explain(plain, wanted)


def records(program: Program, assessment: Assessment, name: str) -> list[int | None]:
    group = program.rulebase.concepts[name].group
    if group is None:
        return [None]
    return list(range(assessment.records(group) or 0))


@brief
@given(cases())
def test_generated_cases(case: Case) -> None:
    rulebase = loaded(case.files)
    compared(rulebase.at(case.date), take(rulebase, case.facts), None)


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(shipped_path())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_examples(rulebase: RuleBase, path: Path) -> None:
    gathered = gather(rulebase, [(path.name, path.read_bytes())])
    facts = take(rulebase, gathered.stated)
    program = rulebase.at(gathered.date or dt.date(2026, 2, 1))
    for check in rulebase.checks.values():
        if any(name in facts for name in check.order):
            compared(program, facts, check.goals)
