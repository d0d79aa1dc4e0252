"""Carrying out scenarios: each step is looked up in the vocabulary and acts on a case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from engine.diagnostics import Diagnostic, Faults, Place, fault
from engine.rulebase import RuleBase
from engine.scenarios.backends import backend as find_backend
from engine.scenarios.case import Case, Library
from engine.scenarios.features import Scenario, WrittenStep, feature_files, read
from engine.scenarios.results import Results, ScenarioResult, Status
from engine.scenarios.vocabulary import Unmet, find

Watch = Callable[[Scenario, Case], None]


def run(
    paths: Sequence[Path],
    rulebase: RuleBase,
    backend: str = "interpreter",
    watch: Watch | None = None,
) -> Results:
    """Run the scenarios in feature files and folders against a rule base.

    Args:
        paths: feature files, or folders with feature files below them.
        rulebase: the rules that the scenarios are about.
        backend: what carries out the check.
        watch: called after each scenario with the case it built.

    Raises:
        Faults: when a path or the back end does not exist. A feature file that cannot be read is
            a result of its own, with status ongeldig.
    """
    find_backend(backend)
    library = Library(lambda: rulebase)
    results: list[ScenarioResult] = []
    for path in feature_files(paths):
        try:
            scenarios = read(path)
        except Faults as faults:
            results.append(_unreadable(path, faults))
            continue
        for scenario in scenarios:
            if scenario.faults:
                results.append(_refused(scenario))
                continue
            case = Case(library, scenario, backend)
            results.append(_run(scenario, case))
            if watch is not None:
                watch(scenario, case)
    return Results(tuple(results))


def carry_out(case: Case, step: WrittenStep) -> None:
    """Carry out one step.

    Raises:
        Unmet: when what came out is not what the step expects.
        Faults: when the step itself cannot be carried out.
    """
    case.place = step.place
    if step.moment is None:
        raise fault(
            "S009",
            f"De stap “{step.text}” heeft geen duidelijk begin.",
            step.place,
            "Begin met Gegeven, Als, Dan, En of Maar.",
        )
    kind, parts = find(step.moment, step.text, step.place)
    if kind.table and not step.argument.rows:
        raise fault("S026", f"Onder de stap “{step.text}” hoort een tabel.", step.place)
    if kind.text and step.argument.text is None:
        raise fault("S027", f'Onder de stap “{step.text}” hoort een tekst tussen """.', step.place)
    if step.argument.rows is not None and not kind.table:
        raise fault("S028", f"Onder de stap “{step.text}” hoort geen tabel.", step.place)
    if step.argument.text is not None and not (kind.text or kind.may_text):
        raise fault("S028", f"Onder de stap “{step.text}” hoort geen tekst.", step.place)
    case.order(kind.moment)
    kind.act(case, parts, step.argument)


def _run(scenario: Scenario, case: Case) -> ScenarioResult:
    current: WrittenStep | None = None
    try:
        for current in scenario.steps:
            carry_out(case, current)
        current = None
        case.finish()
    except Unmet as unmet:
        return _ended(scenario, Status.MISLUKT, current, str(unmet))
    except Faults as faults:
        blamed = _blamed(scenario, faults.diagnostics, current)
        text = "\n".join(d.text() for d in faults.diagnostics)
        return _ended(scenario, Status.ONGELDIG, blamed, text)
    return ScenarioResult(scenario.name, scenario.place, scenario.rules, Status.GESLAAGD)


def _refused(scenario: Scenario) -> ScenarioResult:
    text = "\n".join(d.text() for d in scenario.faults)
    return _ended(scenario, Status.ONGELDIG, None, text)


def _ended(
    scenario: Scenario, status: Status, step: WrittenStep | None, message: str
) -> ScenarioResult:
    return ScenarioResult(
        scenario.name,
        scenario.place,
        scenario.rules,
        status,
        f"{step.moment or ''} {step.text}".strip() if step else None,
        step.place if step else None,
        message,
    )


def _blamed(
    scenario: Scenario, diagnostics: Sequence[Diagnostic], current: WrittenStep | None
) -> WrittenStep | None:
    """The step that the first report is about: facts are only checked when the check is run."""
    first = diagnostics[0].place
    if first == scenario.place:
        return None
    if first is None or first.file != scenario.place.file:
        return current
    steps = [s for s in scenario.steps if s.place.line <= first.line]
    return max(steps, key=lambda s: s.place.line, default=None)


def _unreadable(path: Path, faults: Faults) -> ScenarioResult:
    first = faults.diagnostics[0]
    place = first.place or Place(str(path), 1, 1)
    return ScenarioResult(path.name, place, (), Status.ONGELDIG, message=str(faults))
