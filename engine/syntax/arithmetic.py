"""What `+ - * /` mean for each pair of kinds. The one place where it stands.

A calculation is one of a few forms; which one follows from the kinds. The interpreter calls
:func:`compute`; other back ends translate the form.
"""

from __future__ import annotations

import datetime as dt
from enum import Enum, auto
from fractions import Fraction
from typing import assert_never

from engine.syntax.tree import Operator
from engine.values import (
    MAX_DECIMALS,
    NUMERIC,
    WHOLE,
    Kind,
    Number,
    Soort,
    Value,
    add_days,
    add_months,
    half_up,
    simple,
)


class Form(Enum):
    """The forms a calculation takes; `a` and `b` are the operands as held."""

    ADD = auto()  # a + b
    SUBTRACT = auto()  # a - b
    TIMES = auto()  # a * b
    TIMES_PERCENTAGE = auto()  # a * b / WHOLE
    OVER = auto()  # a / b
    OVER_PERCENTAGE = auto()  # a * WHOLE / b
    RATIO = auto()  # a / b as a percentage
    LATER_MONTHS = auto()
    EARLIER_MONTHS = auto()
    LATER_DAYS = auto()
    EARLIER_DAYS = auto()
    DAYS_BETWEEN = auto()


def form(operator: Operator, left: Soort, right: Soort) -> tuple[Form, Soort] | None:
    """The form of a calculation and the kind of its result; None when the kinds do not go."""
    numeric = left in NUMERIC and right in NUMERIC
    match operator:
        case "+" | "-":
            return _sum(operator, left, right)
        case "*":
            if numeric and Soort.PERCENTAGE in (left, right):
                return (Form.TIMES_PERCENTAGE, left if right is Soort.PERCENTAGE else right)
            if numeric and Soort.GETAL in (left, right):
                return (Form.TIMES, left if right is Soort.GETAL else right)
            return None
        case "/":
            if numeric and right is Soort.GETAL:
                return (Form.OVER, left)
            if numeric and left is right:
                return (Form.RATIO, Soort.PERCENTAGE)
            if numeric and right is Soort.PERCENTAGE:
                return (Form.OVER_PERCENTAGE, left)
            return None
        case other:
            assert_never(other)


def _sum(operator: Operator, left: Soort, right: Soort) -> tuple[Form, Soort] | None:
    plus = operator == "+"
    if left in NUMERIC and left is right:
        return (Form.ADD if plus else Form.SUBTRACT, left)
    match left, right:
        case Soort.DATUM, Soort.MAANDEN:
            return (Form.LATER_MONTHS if plus else Form.EARLIER_MONTHS, Soort.DATUM)
        case Soort.DATUM, Soort.DAGEN:
            return (Form.LATER_DAYS if plus else Form.EARLIER_DAYS, Soort.DATUM)
        case Soort.DATUM, Soort.DATUM if not plus:
            return (Form.DAYS_BETWEEN, Soort.DAGEN)
        case _:
            return None


def result_kind(soort: Soort) -> Kind:
    """The kind of a calculated value; a calculated number may have decimals."""
    return Kind(soort, decimals=MAX_DECIMALS if soort is Soort.GETAL else 0)


def compute(form: Form, a: Value, b: Value) -> Value | None:
    """The exact outcome; None when there is none (division by zero, no such date)."""
    match form, a, b:
        case Form.LATER_MONTHS, dt.date(), int() | Fraction():
            return add_months(a, b)
        case Form.EARLIER_MONTHS, dt.date(), int() | Fraction():
            return add_months(a, -b)
        case Form.LATER_DAYS, dt.date(), int() | Fraction():
            return add_days(a, b)
        case Form.EARLIER_DAYS, dt.date(), int() | Fraction():
            return add_days(a, -b)
        case Form.DAYS_BETWEEN, dt.date(), dt.date():
            return (a - b).days
        case _, int() | Fraction(), int() | Fraction():
            number = _number(form, a, b)
            return None if number is None else simple(number)
        case _:
            raise TypeError(f"{form} does not take {a!r} and {b!r}")


def _number(form: Form, a: Number, b: Number) -> Number | None:
    match form:
        case Form.ADD:
            return a + b
        case Form.SUBTRACT:
            return a - b
        case Form.TIMES:
            return a * b
        case Form.TIMES_PERCENTAGE:
            return Fraction(a * b) / WHOLE
        case Form.OVER:
            return None if b == 0 else Fraction(a) / b
        case Form.OVER_PERCENTAGE:
            return None if b == 0 else Fraction(a) * WHOLE / b
        case Form.RATIO:
            return None if b == 0 else Fraction(a) * WHOLE / b
        case _:
            raise TypeError(f"{form} is about dates")


def round_to(number: Number, step: Number) -> Number:
    """`number` rounded half up to a multiple of `step`, which is above zero."""
    return simple(half_up(Fraction(number) / step) * step)
