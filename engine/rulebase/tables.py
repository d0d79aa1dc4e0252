"""Rows of decision tables that can never be reached, or that reach the same cases.

Cells about options and cells about intervals are compared exactly, column by column. A cell of
another form is left to the analysis with the solver.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from engine.diagnostics import Diagnostic
from engine.syntax.model import Cell, DecisionTable, Rule
from engine.syntax.tree import And, Compare, ConceptRef, Constant, Expression, Not, OneOf
from engine.values import Number, Soort, Value

_Bound = Number | dt.date


@dataclass(frozen=True, slots=True)
class _Options:
    """These options, or all but these."""

    names: frozenset[Value]
    excluded: bool = False

    def covers(self, other: _Options) -> bool:
        match self.excluded, other.excluded:
            case False, False:
                return other.names <= self.names
            case True, False:
                return not (other.names & self.names)
            case True, True:
                return self.names <= other.names
            case _:
                return False

    def meets(self, other: _Options) -> bool:
        match self.excluded, other.excluded:
            case False, False:
                return bool(self.names & other.names)
            case True, False:
                return bool(other.names - self.names)
            case False, True:
                return bool(self.names - other.names)
            case _:
                return True


@dataclass(frozen=True, slots=True)
class _Interval:
    """From `low` to `high`; None is without end. Open ends leave the bound out."""

    low: _Bound | None = None
    high: _Bound | None = None
    low_open: bool = False
    high_open: bool = False

    def covers(self, other: _Interval) -> bool:
        low = self.low is None or (
            other.low is not None
            and (
                _less(self.low, other.low)
                or (self.low == other.low and (not self.low_open or other.low_open))
            )
        )
        high = self.high is None or (
            other.high is not None
            and (
                _less(other.high, self.high)
                or (self.high == other.high and (not self.high_open or other.high_open))
            )
        )
        return low and high

    def meets(self, other: _Interval) -> bool:
        return not (_before(self, other) or _before(other, self))


def _less(a: _Bound, b: _Bound) -> bool:
    return cast(int, a) < cast(int, b)


def _before(a: _Interval, b: _Interval) -> bool:
    """Whether `a` ends before `b` starts."""
    if a.high is None or b.low is None:
        return False
    return _less(a.high, b.low) or (a.high == b.low and (a.high_open or b.low_open))


def check_tables(
    tables: Mapping[str, DecisionTable], rules: Mapping[str, Rule], faults: list[Diagnostic]
) -> None:
    """Report unreachable rows, and rows of a unique table that can both match."""
    for table in tables.values():
        tests = [[_Test.of(cell) for cell in row.cells] for row in table.rows]
        for number, row in enumerate(table.rows):
            for first, earlier in enumerate(table.rows[:number]):
                place, before = rules[row.rule].place, rules[earlier.rule].place
                pairs = list(zip(tests[first], tests[number], strict=True))
                if all(_covers(a, b) for a, b in pairs):
                    faults.append(
                        Diagnostic(
                            "R051",
                            f"Deze rij van “{table.id}” wordt nooit bereikt: "
                            "een eerdere rij past al op al deze gevallen.",
                            place,
                            "Haal de rij weg of zet haar hoger.",
                            also=(before,),
                        )
                    )
                    break
                if table.hit == "uniek" and all(_meets(a, b) for a, b in pairs):
                    faults.append(
                        Diagnostic(
                            "R053",
                            f"Twee rijen van “{table.id}” passen op hetzelfde geval, "
                            "maar de treffer is uniek.",
                            place,
                            "Maak de rijen strenger, of kies “treffer: eerste”.",
                            also=(before,),
                        )
                    )
                    break


@dataclass(frozen=True, slots=True)
class _Test:
    """What a cell asks: nothing, or a condition, which may allow options or an interval."""

    condition: Expression | None
    domain: _Options | _Interval | None

    @classmethod
    def of(cls, cell: Cell) -> _Test:
        return cls(cell.condition, None if cell.condition is None else _domain(cell.condition))


def _covers(a: _Test, b: _Test) -> bool:
    """Whether every case of `b` is a case of `a`, as far as can be told."""
    if a.condition is None:
        return True
    if b.condition is None:
        return False
    match a.domain, b.domain:
        case _Options() as x, _Options() as y:
            return x.covers(y)
        case _Interval() as x, _Interval() as y:
            return x.covers(y)
        case _:
            return a.condition == b.condition


def _meets(a: _Test, b: _Test) -> bool:
    """Whether a case of `a` is certainly possible together with `b`."""
    if a.condition is None or b.condition is None:
        return True
    match a.domain, b.domain:
        case _Options() as x, _Options() as y:
            return x.meets(y)
        case _Interval() as x, _Interval() as y:
            return x.meets(y)
        case _:
            return a.condition == b.condition


def _domain(condition: Expression) -> _Options | _Interval | None:
    match condition:
        case ConceptRef():
            return _Options(frozenset({True}))
        case Not(operand=operand):
            inner = _domain(operand)
            if isinstance(operand, ConceptRef):
                return _Options(frozenset({False}))
            if isinstance(inner, _Options):
                return _Options(inner.names, not inner.excluded)
            return None
        case OneOf(values=values) if all(isinstance(v, Constant) for v in values):
            return _Options(frozenset(cast(Constant, v).value for v in values))
        case Compare(operator="=", right=Constant(kind=kind, value=value)):
            if kind.soort in (Soort.KEUZE, Soort.JA_NEE):
                return _Options(frozenset({value}))
            return _Interval(cast(_Bound, value), cast(_Bound, value)) if _ordered(value) else None
        case Compare(operator=operator, right=Constant(value=value)) if _ordered(value):
            bound = cast(_Bound, value)
            match operator:
                case "<" | "<=":
                    return _Interval(high=bound, high_open=operator == "<")
                case ">" | ">=":
                    return _Interval(low=bound, low_open=operator == ">")
                case _:
                    return None
        case And(operands=(first, second)):
            low, high = _domain(first), _domain(second)
            if isinstance(low, _Interval) and isinstance(high, _Interval):
                return _Interval(low.low, high.high, low.low_open, high.high_open)
            return None
        case _:
            return None


def _ordered(value: Value) -> bool:
    return not isinstance(value, bool | str | frozenset | tuple)
