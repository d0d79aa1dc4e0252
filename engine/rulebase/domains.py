"""What a condition on one value allows: these options, or an interval. Compared exactly."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import cast

from engine.syntax.tree import And, Compare, ConceptRef, Constant, Expression, Not, OneOf
from engine.values import Number, Soort, Value

#: An end of an interval.
Bound = Number | dt.date


@dataclass(frozen=True, slots=True)
class Options:
    """These options, or all but these."""

    names: frozenset[Value]
    excluded: bool = False

    def covers(self, other: Options) -> bool:
        """Whether every option of the other is one of these."""
        match self.excluded, other.excluded:
            case False, False:
                return other.names <= self.names
            case True, False:
                return not (other.names & self.names)
            case True, True:
                return self.names <= other.names
            case _:
                return False

    def meets(self, other: Options) -> bool:
        """Whether some option is in both, as far as the options are known."""
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
class Interval:
    """From `low` to `high`; None is without end. Open ends leave the bound out."""

    low: Bound | None = None
    high: Bound | None = None
    low_open: bool = False
    high_open: bool = False

    def covers(self, other: Interval) -> bool:
        """Whether the other lies within this one."""
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

    def meets(self, other: Interval) -> bool:
        """Whether some value may be in both."""
        return not (_before(self, other) or _before(other, self))


#: What one value may be.
Domain = Options | Interval


def _less(a: Bound, b: Bound) -> bool:
    return cast(int, a) < cast(int, b)


def _before(a: Interval, b: Interval) -> bool:
    """Whether `a` ends before `b` starts."""
    if a.high is None or b.low is None:
        return False
    return _less(a.high, b.low) or (a.high == b.low and (a.high_open or b.low_open))


def domain(condition: Expression) -> Domain | None:
    """What a condition allows its one operand to be; None where it has another form."""
    match condition:
        case ConceptRef():
            return Options(frozenset({True}))
        case Not(operand=operand):
            inner = domain(operand)
            if isinstance(operand, ConceptRef):
                return Options(frozenset({False}))
            if isinstance(inner, Options):
                return Options(inner.names, not inner.excluded)
            return None
        case OneOf(values=values) if all(isinstance(v, Constant) for v in values):
            return Options(frozenset(cast(Constant, v).value for v in values))
        case Compare(operator="=", right=Constant(kind=kind, value=value)):
            if kind.soort in (Soort.KEUZE, Soort.JA_NEE):
                return Options(frozenset({value}))
            return Interval(cast(Bound, value), cast(Bound, value)) if _ordered(value) else None
        case Compare(operator=operator, right=Constant(value=value)) if _ordered(value):
            bound = cast(Bound, value)
            match operator:
                case "<" | "<=":
                    return Interval(high=bound, high_open=operator == "<")
                case ">" | ">=":
                    return Interval(low=bound, low_open=operator == ">")
                case _:
                    return None
        case And(operands=(first, second)):
            low, high = domain(first), domain(second)
            if isinstance(low, Interval) and isinstance(high, Interval):
                return Interval(low.low, high.high, low.low_open, high.high_open)
            return None
        case _:
            return None


def _ordered(value: Value) -> bool:
    return not isinstance(value, bool | str | frozenset | tuple)
