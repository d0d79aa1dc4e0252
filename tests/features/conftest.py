"""The scenarios of features/ under pytest-bdd, with the step vocabulary of the product.

Three catch-all steps hand every line to the vocabulary, so a new rule or a new kind of step needs
nothing here. `--backend NAME` or WIJKTOETS_BACKEND picks what carries out the checks.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, then, when
from pytest_bdd.parser import Feature, Scenario, Step

from engine.diagnostics import Place
from engine.rulebase import load, shipped_path
from engine.scenarios.backends import backend as find_backend
from engine.scenarios.case import Case, Library
from engine.scenarios.features import WrittenStep, rules_in
from engine.scenarios.running import carry_out
from engine.scenarios.vocabulary import Argument, Moment, Row

MOMENTS = {"given": Moment.GEGEVEN, "when": Moment.ALS, "then": Moment.DAN}


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


@pytest.fixture
def case(library: Library, backend: str) -> Case:
    return Case(library, Path(), backend)


@pytest.fixture
def written() -> dict[str, WrittenStep]:
    """The step being carried out, as the hook below hands it over."""
    return {}


@given(parsers.re(r"(?s)(?P<words>.+)"))
@when(parsers.re(r"(?s)(?P<words>.+)"))
@then(parsers.re(r"(?s)(?P<words>.+)"))
def _step(words: str, case: Case, written: dict[str, WrittenStep]) -> None:
    carry_out(case, written["step"])


def ours(request: pytest.FixtureRequest) -> bool:
    """Whether a scenario is one of these: pytest-bdd calls hooks for every feature it runs."""
    return Path(__file__).parent in request.node.path.parents


def pytest_bdd_before_scenario(
    request: pytest.FixtureRequest, feature: Feature, scenario: Scenario
) -> None:
    if not ours(request):
        return
    case: Case = request.getfixturevalue("case")
    case.feature = Path(feature.filename)
    case.place = case.heading = Place(feature.filename, scenario.line_number, 1)
    case.tags = rules_in(f"@{tag}" for tag in sorted(scenario.tags | feature.tags))


def pytest_bdd_before_step_call(
    request: pytest.FixtureRequest, feature: Feature, step: Step
) -> None:
    if not ours(request):
        return
    place = Place(feature.filename, step.line_number, step.indent + 1)
    rows = None
    if step.datatable is not None:
        rows = tuple(
            Row(tuple(cell.value for cell in row.cells), place) for row in step.datatable.rows
        )
    argument = Argument(rows, step.docstring)
    request.getfixturevalue("written")["step"] = WrittenStep(
        MOMENTS.get(step.type), step.name, place, argument
    )


def pytest_bdd_after_step(request: pytest.FixtureRequest, scenario: Scenario, step: Step) -> None:
    if ours(request) and step is scenario.steps[-1]:
        request.getfixturevalue("case").finish()


def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> bool:
    """Tags name rules; they are not marks of pytest."""
    return True
