"""Which back end carries out a scenario: the same scenarios must pass with every one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, Protocol, cast

from engine.backends.generated import Generated, compiled
from engine.backends.interpreter import Assessment, Conclusion
from engine.diagnostics import Diagnostic, fault, suggestion
from engine.facts import Facts
from engine.lazy import cached_property
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
    "dossier": ("engine.backends.dossier", "assessed"),
    "generated": ("engine.scenarios.backends", "generated"),
}


def interpreted(program: Program, facts: Facts) -> Assessment:
    """The reference interpreter."""
    return program.assess(facts)


@dataclass
class GeneratedOutcome:
    """Values from generated Python. It yields values only: which rules carry them and what is
    still open is asked of the interpreter.
    """

    facts: Facts
    program: Program
    values: Mapping[str, Any]

    @cached_property
    def interpreted(self) -> Assessment:
        return self.program.assess(self.facts)

    @property
    def trouble(self) -> tuple[Diagnostic, ...]:
        return self.interpreted.trouble

    def value(self, concept: str, record: int | None = None) -> Value | None:
        if concept not in self.values:
            return self.interpreted.value(concept, record)
        found = self.values[concept]
        if self.program.rulebase.concepts[concept].group is not None:
            found = found[record]
        return cast("Value | None", found)

    def applies(self, rule: str, record: int | None = None) -> bool | None:
        return self.interpreted.applies(rule, record)

    def conclusion(self, concept: str, record: int | None = None) -> Conclusion:
        return self.interpreted.conclusion(concept, record)

    def records(self, group: str) -> int | None:
        given = self.facts.records.get(group)
        return None if given is None else len(given)

    def open_facts(self, concept: str, record: int | None = None) -> tuple[str, ...]:
        return self.interpreted.open_facts(concept, record)


@cache
def _compiled(program: Program) -> Generated:
    return compiled(program)


def generated(program: Program, facts: Facts) -> GeneratedOutcome:
    """Generated Python, compiled once per program."""
    return GeneratedOutcome(facts, program, _compiled(program).assess(facts))


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
