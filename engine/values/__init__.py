"""Exact values: how they are written, held, compared and shown in Dutch.

Every kind of value has one exact form inside the engine; nothing is binary floating point:

=================  ==================================================================
kind               held as
=================  ==================================================================
ja_nee             ``bool``
bedrag             ``int``, euro cents
percentage         ``int`` or ``Fraction``, in ten-thousandths of a percent (5% = 50000)
getal              ``int`` or ``Fraction``
maanden, dagen     ``int`` or ``Fraction``
datum              ``datetime.date``
keuze, tekst, cpv  ``str`` (a CPV code is its eight digits)
meerkeuze          ``frozenset`` of option names
groep              tuple of records, each a mapping from concept to value
=================  ==================================================================

Unknown is ``None`` everywhere.
"""

from __future__ import annotations

from engine.values.kinds import (
    EXAMPLES,
    FREE,
    MAX_DAYS,
    MAX_DECIMALS,
    MAX_DIGITS,
    MAX_MONTHS,
    MAX_TEXT,
    MONTH_NAMES,
    NAMES,
    NUMERIC,
    ORDERED,
    PERCENT,
    UNKNOWN_WORDS,
    WHOLE,
    Inexact,
    Kind,
    Number,
    Option,
    Record,
    Soort,
    Value,
    ValueFault,
    add_days,
    add_months,
    half_up,
    last_day,
    simple,
)
from engine.values.names import Listed, Names, Wrong, folded
from engine.values.netherlands import day_of, today
from engine.values.reading import (
    check_digit,
    from_json,
    looks_grouped,
    parse,
    parse_cpv,
    parse_date,
    plain,
)
from engine.values.showing import show, show_amount, show_date, to_json, written
from engine.values.spans import months_of, most_days
from engine.values.workdays import Workdays

__all__ = [
    "EXAMPLES",
    "FREE",
    "MAX_DAYS",
    "MAX_DECIMALS",
    "MAX_DIGITS",
    "MAX_MONTHS",
    "MAX_TEXT",
    "MONTH_NAMES",
    "NAMES",
    "NUMERIC",
    "ORDERED",
    "PERCENT",
    "UNKNOWN_WORDS",
    "WHOLE",
    "Inexact",
    "Kind",
    "Listed",
    "Names",
    "Number",
    "Option",
    "Record",
    "Soort",
    "Value",
    "ValueFault",
    "Workdays",
    "Wrong",
    "add_days",
    "add_months",
    "check_digit",
    "day_of",
    "folded",
    "from_json",
    "half_up",
    "last_day",
    "looks_grouped",
    "months_of",
    "most_days",
    "parse",
    "parse_cpv",
    "parse_date",
    "plain",
    "show",
    "show_amount",
    "show_date",
    "simple",
    "to_json",
    "today",
    "written",
]
