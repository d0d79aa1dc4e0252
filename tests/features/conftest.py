"""The scenarios of features/ under pytest-bdd, with the step vocabulary of the product.

Three catch-all steps hand every line to the vocabulary, so a new rule or a new kind of step needs
nothing here. `--backend NAME` or WIJKTOETS_BACKEND picks what carries out the checks.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, then, when
from pytest_bdd.parser import Feature, Scenario, Step

from engine.diagnostics import Faults
from engine.rulebase import load, shipped_path
from engine.scenarios.backends import backend as find_backend
from engine.scenarios.case import Case, Library
from engine.scenarios.features import Scenario as Written
from engine.scenarios.features import WrittenStep, read
from engine.scenarios.running import carry_out


@pytest.fixture(scope="session")
def library() -> Library:
    return Library(lambda: load(shipped_path()))


@pytest.fixture(scope="session")
def backend(request: pytest.FixtureRequest) -> str:
    name: str = request.config.getoption("--backend") or os.environ.get(
        "WIJKTOETS_BACKEND", "interpreter"
    )
    find_backend(name)
    return name


@dataclass(slots=True)
class Running:
    """The scenario being run, as the product reads it, and the step of it being carried out."""

    case: Case | None = None
    step: WrittenStep | None = None


@pytest.fixture
def running() -> Running:
    return Running()


@given(parsers.re(r"(?s)(?P<words>.+)"))
@when(parsers.re(r"(?s)(?P<words>.+)"))
@then(parsers.re(r"(?s)(?P<words>.+)"))
def _step(words: str, running: Running) -> None:
    assert running.case is not None
    assert running.step is not None
    carry_out(running.case, running.step)


def ours(request: pytest.FixtureRequest) -> bool:
    """Whether a scenario is one of these: pytest-bdd calls hooks for every feature it runs."""
    return Path(__file__).parent in request.node.path.parents


@cache
def scenarios_of(path: str) -> list[Written]:
    return read(Path(path))


def pytest_bdd_before_scenario(
    request: pytest.FixtureRequest, feature: Feature, scenario: Scenario
) -> None:
    """Find the scenario as the product reads it, which is stricter than pytest-bdd."""
    if not ours(request):
        return
    row = request.getfixturevalue("_pytest_bdd_example")
    of_this = [s for s in scenarios_of(feature.filename) if s.line == scenario.line_number]
    (written,) = [s for s in of_this if s.faults or s.row == row]
    if written.faults:
        raise Faults(written.faults)
    library, backend = (request.getfixturevalue(name) for name in ("library", "backend"))
    request.getfixturevalue("running").case = Case(library, written, backend)


def pytest_bdd_before_step(request: pytest.FixtureRequest, scenario: Scenario, step: Step) -> None:
    if ours(request):
        running = request.getfixturevalue("running")
        number = next(i for i, one in enumerate(scenario.steps) if one is step)
        running.step = running.case.scenario.steps[number]


def pytest_bdd_after_step(request: pytest.FixtureRequest, scenario: Scenario, step: Step) -> None:
    if ours(request) and step is scenario.steps[-1]:
        request.getfixturevalue("running").case.finish()


def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> bool:
    """Tags name rules; they are not marks of pytest."""
    return True
