"""What must always hold, held against what followed from some facts.

A property is broken when it is known false; one that is unknown may still hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from engine.backends.interpreter import Assessment
from engine.syntax.model import NormKind, Property
from engine.syntax.tree import ConceptRef, ParameterRef, nodes
from engine.values import Value, show

if TYPE_CHECKING:
    from engine.program import Program


class Concluded(Protocol):
    """What a property is held against: the outcome of any back end, with every conclusion."""

    def value(self, concept: str, record: int | None = None) -> Value | None:
        """The value of a concept; for a field, in a record."""
        ...

    def records(self, group: str) -> int | None:
        """The number of records of a group; None when it is not given."""
        ...


@dataclass(frozen=True, slots=True)
class Broken:
    """A property that some facts break, with what it looked at: names and values as shown."""

    property: Property
    values: tuple[tuple[str, str], ...]


def broken(program: Program, outcome: Concluded) -> tuple[Broken, ...]:
    """The properties of a rule base that do not hold, in the order of the files.

    Those of a proposal count when the proposal does. A proposal that changes the law may break what
    was stated about the law as it is: with one of those, only the properties of proposals count.
    """
    seen = _Seen(program, outcome)
    rulesets = program.rulebase.rulesets
    changed = any(r.norm is NormKind.VOORSTEL and r.deviates for r in program.rules.values())
    found: list[Broken] = []
    for stated in program.rulebase.properties.values():
        ruleset = rulesets.get(stated.ruleset or "")
        proposed = ruleset is not None and ruleset.norm is NormKind.VOORSTEL
        if (stated.ruleset not in program.proposals) if proposed else changed:
            continue
        if seen.truth(stated.always) is False:
            found.append(Broken(stated, tuple(dict.fromkeys(seen.looked_at(stated)))))
    return tuple(found)


class _Seen(Assessment):
    """The outcome of any back end, of which the interpreter works out an expression."""

    def __init__(self, program: Program, outcome: Concluded) -> None:
        self.program = program
        self._trouble = {}
        self._outcome = outcome

    def value(self, concept: str, record: int | None = None) -> Value | None:
        return self._outcome.value(concept, record)

    def records(self, group: str) -> int | None:
        return self._outcome.records(group)

    def looked_at(self, stated: Property) -> Iterator[tuple[str, str]]:
        """The concepts and parameters in a property with their values, per record."""
        concepts = self.program.rulebase.concepts
        for node in nodes(stated.always):
            if isinstance(node, ConceptRef) and node.group is None:
                yield node.concept, show(node.kind, self.value(node.concept))
            elif isinstance(node, ConceptRef) and node.group is not None:
                for number in range(self.records(node.group) or 0):
                    shown = show(concepts[node.concept].kind, self.value(node.concept, number))
                    yield f"{node.concept} ({number + 1})", shown
            elif isinstance(node, ParameterRef) and (node.per is None or node.per.group is None):
                yield node.parameter, show(node.kind, self.evaluate(node))
