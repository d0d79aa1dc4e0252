"""Which back end carries out a scenario: the same scenarios must pass with every one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Protocol, cast

from engine.backends.interpreter import Assessment, Conclusion
from engine.diagnostics import Diagnostic, fault, suggestion
from engine.facts import Facts
from engine.program import Program
from engine.values import Value


class Assessed(Protocol):
    """What scenarios ask of the outcome of a back end; the interpreter's `Assessment` is one."""

    @property
    def trouble(self) -> tuple[Diagnostic, ...]: ...

    def value(self, concept: str, record: int | None = None) -> Value | None: ...

    def applies(self, rule: str, record: int | None = None) -> bool | None: ...

    def conclusion(self, concept: str, record: int | None = None) -> Conclusion: ...

    def records(self, group: str) -> int | None: ...

    def open_facts(self, concept: str, record: int | None = None) -> tuple[str, ...]: ...


Assess = Callable[[Program, Facts], Assessed]

#: Where each back end is: a module and its function from a program and facts to an outcome.
BACKENDS: Mapping[str, tuple[str, str]] = {
    "interpreter": ("engine.scenarios.backends", "interpreted"),
}


def interpreted(program: Program, facts: Facts) -> Assessment:
    """The reference interpreter."""
    return program.assess(facts)


def backend(name: str) -> Assess:
    """The back end of that name. Raises :class:`Faults` when there is none."""
    if name not in BACKENDS:
        choices = f"Kies uit: {', '.join(BACKENDS)}."
        raise fault(
            "S020",
            f"De rekenwijze “{name}” bestaat niet.",
            help=suggestion(name, BACKENDS) or choices,
        )
    module, function = BACKENDS[name]
    return cast("Assess", getattr(import_module(module), function))
