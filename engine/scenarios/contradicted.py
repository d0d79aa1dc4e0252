"""Steps about facts that do not go together."""

from __future__ import annotations

from engine.diagnostics import fault, suggestion
from engine.scenarios.case import Case
from engine.scenarios.vocabulary import Argument, Moment, Unmet, step

DAN = Moment.DAN


@step(DAN, 'wordt een tegenspraak gemeld "{tegenspraak}"')
def _told(case: Case, parts: dict[str, str], _: Argument) -> None:
    name = _known(case, parts["tegenspraak"])
    if name not in (found := _found(case)):
        raise Unmet(
            f"Verwacht: de tegenspraak “{name}”.\n"
            f"Gevonden: {', '.join(found) or 'geen tegenspraak'}"
        )


@step(DAN, 'wordt geen tegenspraak gemeld "{tegenspraak}"')
def _not_told(case: Case, parts: dict[str, str], _: Argument) -> None:
    name = _known(case, parts["tegenspraak"])
    if name in _found(case):
        raise Unmet(f"Verwacht: geen tegenspraak “{name}”.\nGevonden: die is er wel")


@step(DAN, "wordt geen tegenspraak gemeld")
def _none_told(case: Case, _parts: dict[str, str], _: Argument) -> None:
    if found := _found(case):
        raise Unmet(f"Verwacht: geen tegenspraak.\nGevonden: {', '.join(found)}")


@step(DAN, 'telt "{begrip}" niet mee')
def _aside(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    if concept.id not in (aside := _not_counted(case)):
        raise Unmet(
            f"Verwacht: “{concept.id}” telt niet mee.\n"
            f"Niet mee tellen: {', '.join(sorted(aside)) or 'geen enkel feit'}"
        )


@step(DAN, 'telt "{begrip}" mee')
def _counts(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    if concept.id in _not_counted(case):
        raise Unmet(f"Verwacht: “{concept.id}” telt mee.\nGevonden: dat telt niet mee")


def _found(case: Case) -> list[str]:
    return [found.contradiction.id for found in case.weighed.found]


def _not_counted(case: Case) -> set[str]:
    return {name for name, _ in case.weighed.aside}


def _known(case: Case, name: str) -> str:
    known = case.rulebase.contradictions
    if name not in known:
        help = suggestion(name, known)
        raise fault("S031", f"De tegenspraak “{name}” bestaat niet.", case.place, help)
    return name
