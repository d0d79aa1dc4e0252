"""Combinations of values that no row of a decision table holds, while each value has a row."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import cast

from engine.rulebase.domains import Bound, Domain, Interval, Options, domain
from engine.syntax.model import Concept, Row
from engine.syntax.tree import ConceptRef, Expression
from engine.values import UNKNOWN_WORDS, Kind, Number, Soort, Value, simple

#: Steps of the search after which a table counts as whole: it has very many rows and columns.
MAX_STEPS = 50_000

#: The lowest and highest value of a concept.
Ends = tuple[Value | None, Value | None]


def missing(
    rows: Sequence[Row],
    subjects: Sequence[Expression | None],
    steps: Sequence[Fraction | None],
    concepts: Mapping[str, Concept],
) -> tuple[Value | None, ...] | None:
    """A value for each column that go together in no row; None when every combination has a row.

    Only values are tried that some row has in that column, so that a value without any row, at
    an open end for one, is not told here. None too where a cell has a form that is not compared.

    Args:
        rows: the rows, in order.
        subjects: what each column is about; None where all cells are a dash.
        steps: of each column the distance between two values; None for options.
        concepts: the concepts of the rule base, for their bounds.
    """
    columns: list[dict[int, Value | None]] = []
    for number, subject in enumerate(subjects):
        cells = [row.cells[number].condition for row in rows]
        found = _column(cells, subject, steps[number], concepts)
        if not found:
            return None
        columns.append(found)
    return _Search(columns).run((1 << len(rows)) - 1)


def _column(
    cells: Sequence[Expression | None],
    subject: Expression | None,
    step: Fraction | None,
    concepts: Mapping[str, Concept],
) -> dict[int, Value | None]:
    """An example of each set of rows that some value fits, the set as bits; empty when unclear."""
    if subject is None:
        return {(1 << len(cells)) - 1: None}
    allowed: list[Domain | None] = []
    for cell in cells:
        found = None if cell is None else domain(cell)
        if cell is not None and found is None:
            return {}
        allowed.append(found)
    told = [found for found in allowed if found is not None]
    if all(isinstance(found, Options) for found in told):
        values = _options(subject.kind, cast(list[Options], told))
    elif all(isinstance(found, Interval) for found in told) and step is not None:
        values = _around(cast(list[Interval], told), step, _bounds(subject, concepts))
    else:
        return {}
    rows: dict[int, Value | None] = {}
    for value in values:
        fits = 0
        for number, found in enumerate(allowed):
            if found is None or _holds(found, value):
                fits |= 1 << number
        if fits:
            rows.setdefault(fits, value)
    return rows


def _options(kind: Kind, told: Sequence[Options]) -> list[Value]:
    if kind.soort is Soort.JA_NEE:
        return [True, False]
    if kind.soort is not Soort.KEUZE:
        return []
    if kind.open or kind.names is not None:
        return sorted({name for found in told for name in found.names}, key=str)
    return [o.name for o in kind.options if o.name.lower() not in UNKNOWN_WORDS]


def _around(told: Sequence[Interval], step: Fraction, bounds: Ends) -> list[Value]:
    """The ends of the intervals and the values next to them, within the bounds of the concept."""
    low, high = bounds
    found: set[Number | dt.date] = set()
    for interval in told:
        for end in (interval.low, interval.high):
            if isinstance(end, dt.date):
                found |= {end + dt.timedelta(days) for days in (-1, 0, 1)}
            elif end is not None:
                found |= {simple(end - step), end, simple(end + step)}
    ends = Interval(cast(Bound | None, low), cast(Bound | None, high))
    ordered = sorted(cast(set[Number], found))
    return [value for value in ordered if ends.covers(Interval(value, value))]


def _bounds(subject: Expression, concepts: Mapping[str, Concept]) -> Ends:
    if isinstance(subject, ConceptRef) and (concept := concepts.get(subject.concept)):
        return concept.lowest, concept.highest
    return None, None


def _holds(found: Domain, value: Value) -> bool:
    if isinstance(found, Options):
        return found.covers(Options(frozenset({value})))
    point = cast(Number, value)
    return found.covers(Interval(point, point))


class _Search:
    """Looks for values whose sets of rows have no row in common."""

    def __init__(self, columns: Sequence[dict[int, Value | None]]) -> None:
        self.columns = columns
        self.seen: set[tuple[int, int]] = set()

    def run(self, rows: int, column: int = 0) -> tuple[Value | None, ...] | None:
        if not rows:
            return tuple(next(iter(rest.values())) for rest in self.columns[column:])
        if column == len(self.columns) or (column, rows) in self.seen:
            return None
        if len(self.seen) >= MAX_STEPS:
            return None
        self.seen.add((column, rows))
        for fits, value in self.columns[column].items():
            found = self.run(rows & fits, column + 1)
            if found is not None:
                return (value, *found)
        return None
