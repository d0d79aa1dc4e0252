"""The kinds of value, their limits and their arithmetic."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.values.names import Names

Number = int | Fraction
Record = Mapping[str, "Value | None"]
Value = bool | int | Fraction | dt.date | str | frozenset[str] | tuple[Record, ...]

#: One percent, in the unit percentages are held in.
PERCENT = 10_000
#: One hundred percent: the number one as a percentage.
WHOLE = 100 * PERCENT

#: Largest numbers accepted from outside, so that hostile input cannot make arithmetic slow.
MAX_DIGITS = 15
MAX_DECIMALS = 10
MAX_MONTHS = 12_000
MAX_DAYS = 366_000
MAX_TEXT = 10_000

MONTH_NAMES = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]

#: What stands before a name that its writer says is right, though no register lists it.
FREE = "anders: "

#: How users may write that they do not know.
UNKNOWN_WORDS = frozenset({"", "onbekend", "null", "~", "weet ik niet", "?"})


class Soort(StrEnum):
    """The kinds of value a concept can have, by their name in rule files."""

    JA_NEE = "ja_nee"
    BEDRAG = "bedrag"
    PERCENTAGE = "percentage"
    GETAL = "getal"
    MAANDEN = "maanden"
    DAGEN = "dagen"
    DATUM = "datum"
    KEUZE = "keuze"
    MEERKEUZE = "meerkeuze"
    CPV = "cpv"
    TEKST = "tekst"
    GROEP = "groep"


#: Kinds with an order and arithmetic.
NUMERIC = frozenset({Soort.BEDRAG, Soort.PERCENTAGE, Soort.GETAL, Soort.MAANDEN, Soort.DAGEN})
#: Kinds that `<` and its like accept.
ORDERED = NUMERIC | {Soort.DATUM}

#: What a kind is called in a message, with article: "een bedrag".
NAMES = {
    Soort.JA_NEE: "een ja of nee",
    Soort.BEDRAG: "een bedrag",
    Soort.PERCENTAGE: "een percentage",
    Soort.GETAL: "een getal",
    Soort.MAANDEN: "een aantal maanden",
    Soort.DAGEN: "een aantal dagen",
    Soort.DATUM: "een datum",
    Soort.KEUZE: "een keuze",
    Soort.MEERKEUZE: "een meerkeuze",
    Soort.CPV: "een CPV-code",
    Soort.TEKST: "een tekst",
    Soort.GROEP: "een groep",
}

#: An example of how to write a value of a kind.
EXAMPLES = {
    Soort.JA_NEE: "ja of nee",
    Soort.BEDRAG: "€ 216.000 of € 12,50",
    Soort.PERCENTAGE: "5% of 2,5%",
    Soort.GETAL: "30 of 15,5",
    Soort.MAANDEN: "36 maanden of 3 jaar",
    Soort.DAGEN: "30 dagen",
    Soort.DATUM: "2026-02-01 of 1 februari 2026",
    Soort.CPV: "85300000",
    Soort.TEKST: "een stuk tekst",
}


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a choice: its name in rules and its label on screen."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value with what narrows it: decimals of a number, options of a choice.

    `names` are those of the register that the options of a choice come from; an `open` one takes
    other names as well, and no rule can do anything with those.
    """

    soort: Soort
    decimals: int = 0
    options: tuple[Option, ...] = ()
    open: bool = False
    names: Names | None = None

    def label(self, name: str) -> str:
        """The label of an option; an open choice has values without a label of their own."""
        if self.names is not None:
            return name.removeprefix(FREE)
        return next((o.label for o in self.options if o.name == name), name)


class ValueFault(ValueError):
    """A text is not a value of the kind asked for. `help` says how to write one."""

    def __init__(self, message: str, help: str | None = None) -> None:
        self.message = message
        self.help = help
        super().__init__(message)


class Inexact(ValueFault):
    """A term that is no whole number of months: from `low` to `high` months.

    `longer` says that it is longer than `low` months, if only by a day.
    """

    def __init__(self, message: str, help: str, low: int, high: int, *, longer: bool) -> None:
        super().__init__(message, help)
        self.low = low
        self.high = high
        self.longer = longer


def simple(number: Number) -> Number:
    """The same number as an ``int`` when it is whole."""
    if isinstance(number, int):
        return number
    return number.numerator if number.denominator == 1 else number


def half_up(number: Number) -> int:
    """The nearest whole number; halves go away from zero."""
    if isinstance(number, int):
        return number
    doubled = 2 * abs(number.numerator) + number.denominator
    nearest = doubled // (2 * number.denominator)
    return nearest if number >= 0 else -nearest


def add_months(date: dt.date, months: Number) -> dt.date | None:
    """The same day some months on, or the last day of a shorter month.

    None when the result is outside the calendar or `months` is not whole.
    """
    if not isinstance(months, int):
        return None
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return None
    day = date.day
    while True:
        try:
            return dt.date(year, month + 1, day)
        except ValueError:
            day -= 1


def last_day(start: dt.date, months: int) -> dt.date | None:
    """The last day of a period of months that begins at the start of a day.

    Regulation (EEC, Euratom) 1182/71, article 3: it ends on the day before the same day of the
    last month; when that month has no such day, it ends on the last day of that month. Six months
    from 31 August end on 28 February. None when the result is outside the calendar.
    """
    same_day, day_before = add_months(start, months), add_days(start, -1)
    if same_day is None or day_before is None:
        return None
    shifted = add_months(day_before, months)
    ended = add_days(same_day, -1)
    return None if shifted is None or ended is None else max(shifted, ended)


def add_days(date: dt.date, days: Number) -> dt.date | None:
    """A date some days on. None when it is outside the calendar or `days` is not whole."""
    if not isinstance(days, int):
        return None
    try:
        return date + dt.timedelta(days)
    except OverflowError:
        return None
