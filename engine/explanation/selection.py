"""Which records of a group a sum, a count or a condition on a group comes from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.backends.interpreter import Assessment
from engine.syntax.tree import (
    And,
    ConceptRef,
    Count,
    Every,
    Expression,
    ExtremeOf,
    Or,
    Some,
    Total,
    nodes,
)


@dataclass(frozen=True, slots=True)
class Selected:
    """The fields that are looked at in the records of a group, and which records matter.

    All records matter when `counts` is None; else those in which it holds or, when `denied`, does
    not.
    """

    group: str
    fields: tuple[str, ...]
    counts: Expression | None
    denied: bool

    def records(self, assessment: Assessment) -> tuple[Sequence[int], Sequence[int]]:
        """The records that matter or may come to matter, and those that do not."""
        counting, others = list[int](), list[int]()
        for record in range(assessment.records(self.group) or 0):
            if self.counts is None or assessment.truth(self.counts, record) is not self.denied:
                counting.append(record)
            else:
                others.append(record)
        return counting, others

    def against(self, assessment: Assessment, record: int) -> Iterator[str]:
        """The fields because of which a record does not matter."""
        node = self.counts
        while isinstance(node, Or if self.denied else And):
            outcomes = ((assessment.truth(part, record), part) for part in node.operands)
            node = next(part for outcome, part in outcomes if outcome is self.denied)
        for part in nodes(node) if node is not None else ():
            if isinstance(part, ConceptRef) and part.group == self.group:
                yield part.concept


def selection(node: Expression) -> Selected | None:
    """The records an expression comes from; None when it is not about the records of a group."""
    counts: Expression | None
    match node:
        case (
            Total(group=group, where=counts)
            | ExtremeOf(group=group, where=counts)
            | Count(group=group, where=counts)
            | Some(group=group, condition=counts)
            | Every(group=group, condition=counts)
        ):
            inside = (n for n in nodes(node) if isinstance(n, ConceptRef) and n.group == group)
            fields = tuple(dict.fromkeys(n.concept for n in inside))
            return Selected(group, fields, counts, denied=isinstance(node, Every))
        case _:
            return None
