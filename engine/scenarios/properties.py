"""Every property of a rule base is held against every scenario, whatever the scenario is about."""

from __future__ import annotations

from collections.abc import Iterable

from engine.backends.properties import Broken, broken
from engine.program import Program
from engine.scenarios.backends import Assessed
from engine.scenarios.vocabulary import Unmet
from engine.syntax.printer import Printer
from engine.values import Kind, Soort, show


def check_properties(used: Iterable[tuple[Program, Assessed]]) -> None:
    """Raises :class:`Unmet` with the properties that an outcome breaks, each with its values."""
    for program, outcome in used:
        if found := broken(program, outcome):
            raise Unmet("\n".join(told(program, one) for one in found))


def told(program: Program, found: Broken) -> str:
    """What is broken, on which day, and what made it so."""
    stated = found.property
    day = show(Kind(Soort.DATUM), program.date)
    reading = Printer(program.rulebase, program.date).sentence(stated.always)
    lines = [
        f"De eigenschap “{stated.id}” houdt geen stand op {day} ({stated.place}).",
        f"Altijd moet gelden: {reading}.",
        *(f"{name}: {value}" for name, value in found.values),
    ]
    return "\n".join(lines)
