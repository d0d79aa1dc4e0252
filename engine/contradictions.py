"""Facts that do not go together, weighed before anything is concluded from them.

Whoever gives facts may give two that cannot both be true. Nothing is concluded from those: they
count as not given, so that they are told and asked again, while everything else still counts. What
is given is never changed. Facts that are odd but possible count, and are told.

Every way in which facts come in leads through :func:`weigh`, before any back end sees them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from engine.backends.interpreter import Assessment
from engine.backends.unknowns import Spot
from engine.facts import Facts
from engine.program import Program
from engine.rulebase import RuleBase
from engine.syntax.model import Contradiction
from engine.syntax.tree import (
    And,
    ConceptRef,
    Constant,
    Count,
    Every,
    Expression,
    ExtremeOf,
    Or,
    Some,
    Today,
    Total,
    parts,
)
from engine.values import Value, show, to_json

#: Values of records that are named; the rest is counted.
MAX_NAMED = 4


@dataclass(frozen=True, slots=True)
class Found:
    """A contradiction that some facts hold, and the facts that make it."""

    contradiction: Contradiction
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Weighed:
    """Facts held against the contradictions of a rule base.

    `counted` are the facts to conclude from: those `given`, without what cannot all be true.
    `found` are the contradictions, those that are impossible first.
    """

    given: Facts
    counted: Facts
    found: tuple[Found, ...] = ()

    @property
    def aside(self) -> frozenset[Spot]:
        """The facts that do not count now."""
        return frozenset(s for found in self.found if found.contradiction.hard for s in found.spots)

    def about(self, spot: Spot) -> tuple[Found, ...]:
        """The contradictions that a fact is part of; a field in any record is part of its group."""
        return tuple(found for found in self.found if spot in found.spots)


def weigh(program: Program, facts: Facts) -> Weighed:
    """Which contradictions facts hold on the date of a program, and what still counts."""
    rulebase = program.rulebase
    known = {name for name, fact in facts.values.items() if fact.value is not None}
    known |= facts.records.keys()
    suspects = [
        one
        for one in rulebase.contradictions.values()
        if one.needs <= known and one.validity.includes(program.date)
    ]
    if not suspects:
        return Weighed(facts, facts)
    stated = _Stated(program, facts, ())
    found = tuple(
        Found(one, tuple(dict.fromkeys(stated.grounds(one.condition))))
        for one in sorted(suspects, key=lambda one: not one.hard)
        if stated.truth(one.condition)
    )
    weighed = Weighed(facts, facts, found)
    return dataclasses.replace(weighed, counted=_without(facts, weighed.aside))


def _without(facts: Facts, aside: frozenset[Spot]) -> Facts:
    """The facts without some of them; a group goes with all of its records."""
    if not aside:
        return facts
    values = {name: fact for name, fact in facts.values.items() if (name, None) not in aside}
    records = {
        group: tuple(
            {name: fact for name, fact in row.items() if (name, number) not in aside}
            for number, row in enumerate(rows)
        )
        for group, rows in facts.records.items()
        if (group, None) not in aside
    }
    origins = {group: origin for group, origin in facts.origins.items() if group in records}
    return Facts(values, records, origins)


class _Stated(Assessment):
    """What is given, and nothing that would follow from it."""

    def value(self, concept: str, record: int | None = None) -> Value | None:
        group = self.program.rulebase.concepts[concept].group
        return self._given.get((concept, None if group is None else record))

    def grounds(self, node: Expression, record: int | None = None) -> Iterator[Spot]:
        """The facts because of which a condition is known to hold, or not to hold."""
        match node:
            case Constant() | Today():
                pass
            case ConceptRef(concept=concept, group=group):
                yield concept, record if group else None
            case And(operands=operands) | Or(operands=operands):
                outcome = self.truth(node, record)
                for operand in operands:
                    if self.truth(operand, record) is outcome:
                        yield from self.grounds(operand, record)
            case Every(group=group, condition=condition) | Some(group=group, condition=condition):
                outcome = self.truth(node, record)
                for number in range(self.records(group) or 0):
                    if self.truth(condition, number) is outcome:
                        yield from self.grounds(condition, number)
            case Count(group=group, where=where):
                if where is None:
                    yield group, None
                else:
                    for number in range(self.records(group) or 0):
                        yield from self.grounds(where, number)
            case (
                Total(group=group, operand=operand, where=where)
                | ExtremeOf(group=group, operand=operand, where=where)
            ):
                for number in range(self.records(group) or 0):
                    if where is None or self.truth(where, number):
                        yield from self.grounds(operand, number)
                        if where is not None:
                            yield from self.grounds(where, number)
            case _:
                for part in parts(node):
                    yield from self.grounds(part, record)


# ------------------------------------------------------------------ in words


@dataclass(frozen=True, slots=True)
class Involved:
    """A fact in a contradiction as its giver knows it; of records, what they say together."""

    concept: str
    title: str
    shown: str
    origin: str
    spots: tuple[Spot, ...]


def involved(rulebase: RuleBase, facts: Facts, found: Found) -> tuple[Involved, ...]:
    """The facts of a contradiction, one line per concept. `facts` are those that were given."""
    together: dict[str, list[Spot]] = {}
    for spot in found.spots:
        together.setdefault(spot[0], []).append(spot)
    return tuple(_line(rulebase, facts, name, spots) for name, spots in together.items())


def _line(rulebase: RuleBase, facts: Facts, name: str, spots: list[Spot]) -> Involved:
    concept = rulebase.concepts[name]
    if concept.is_group:
        count = len(facts.records[name])
        shown = f"{count} {'onderdeel' if count == 1 else 'onderdelen'}"
        origin = facts.origins.get(name, "")
        return Involved(name, concept.title, shown, origin, tuple(spots))
    given = [fact for spot in spots if (fact := facts.at(concept, spot[1])) is not None]
    values = [show(concept.kind, fact.value) for fact in given]
    if len(values) > MAX_NAMED:
        values[MAX_NAMED:] = [f"en nog {len(values) - MAX_NAMED}"]
    record = spots[0][1]
    alone = record is not None and len(spots) == 1
    title = (
        f"{concept.title} (onderdeel {record + 1})"
        if alone and record is not None
        else concept.title
    )
    origins = dict.fromkeys(fact.origin for fact in given)
    return Involved(name, title, "; ".join(values), ", ".join(origins), tuple(spots))


def as_json(rulebase: RuleBase, facts: Facts, found: Iterable[Found]) -> list[dict[str, Any]]:
    """Contradictions as JSON objects with Dutch keys; `facts` are those that were given."""
    return [
        {
            "tegenspraak": one.contradiction.id,
            "dan": "kan niet" if one.contradiction.hard else "let op",
            "zin": one.contradiction.sentence,
            "zekerheid": one.contradiction.certainty and one.contradiction.certainty.value,
            "feiten": [_spot_json(rulebase, facts, spot) for spot in one.spots],
        }
        for one in found
    ]


def _spot_json(rulebase: RuleBase, facts: Facts, spot: Spot) -> dict[str, Any]:
    """A fact in a contradiction; `onderdeel` counts from 1, a group has its number of records."""
    name, record = spot
    concept = rulebase.concepts[name]
    written: dict[str, Any] = {"begrip": name, "titel": concept.title}
    if record is not None:
        written["onderdeel"] = record + 1
    fact = facts.at(concept, record)
    if fact is None:
        rows = facts.records[name]
        return {
            **written,
            "waarde": None,
            "onderdelen": len(rows),
            "herkomst": facts.origins.get(name, ""),
        }
    return {**written, "waarde": to_json(concept.kind, fact.value), "herkomst": fact.origin}
