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

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any, assert_never

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
    """A kind of value with what narrows it: decimals of a number, options of a choice."""

    soort: Soort
    decimals: int = 0
    options: tuple[Option, ...] = ()
    open: bool = False

    def label(self, name: str) -> str:
        """The label of an option; an open choice has values without a label of their own."""
        return next((o.label for o in self.options if o.name == name), name)


class ValueFault(ValueError):
    """A text is not a value of the kind asked for. `help` says how to write one."""

    def __init__(self, message: str, help: str | None = None) -> None:
        self.message = message
        self.help = help
        super().__init__(message)


# ------------------------------------------------------------------ reading


def parse(kind: Kind, text: str) -> Value | None:
    """Read `text`, written as in rule files and facts files, as a value of `kind`.

    Returns None for a word that says "unknown". Raises :class:`ValueFault`.
    """
    text = text.strip()
    if len(text) > MAX_TEXT:
        raise ValueFault(f"De waarde is langer dan {MAX_TEXT} tekens.")
    if text.lower() in UNKNOWN_WORDS:
        return None
    match kind.soort:
        case Soort.JA_NEE:
            return _parse_yes_no(text)
        case Soort.BEDRAG:
            return _parse_amount(text)
        case Soort.PERCENTAGE:
            return _parse_percentage(text)
        case Soort.GETAL:
            return _within_decimals(_parse_number(text, Soort.GETAL), kind.decimals, text)
        case Soort.MAANDEN:
            return _parse_duration(text, Soort.MAANDEN, _MONTH_UNITS, MAX_MONTHS)
        case Soort.DAGEN:
            return _parse_duration(text, Soort.DAGEN, _DAY_UNITS, MAX_DAYS)
        case Soort.DATUM:
            return parse_date(text)
        case Soort.KEUZE:
            return _parse_option(kind, text)
        case Soort.MEERKEUZE:
            names = [part.strip() for part in text.strip("[]").split(",") if part.strip()]
            return frozenset(_parse_option(kind, name) for name in names)
        case Soort.CPV:
            return parse_cpv(text)
        case Soort.TEKST:
            return text
        case Soort.GROEP:
            raise ValueFault("Een groep is een lijst met per onderdeel de gegevens.")
        case other:
            assert_never(other)


def from_json(kind: Kind, raw: object) -> Value | None:
    """Read a JSON value: text as in rule files, plain JSON numbers and booleans, or the form
    :func:`to_json` writes (``{"bedrag": "216000.00"}``). Raises :class:`ValueFault`.
    """
    match raw:
        case None:
            return None
        case bool():
            if kind.soort is not Soort.JA_NEE:
                raise _wrong(kind.soort, str(raw).lower())
            return raw
        case str():
            return parse(kind, raw)
        case list() if kind.soort is Soort.MEERKEUZE:
            names = [name for name in raw if isinstance(name, str)]
            if len(names) < len(raw):
                raise _wrong(kind.soort, raw)
            return frozenset(_parse_option(kind, name.strip()) for name in names)
        case dict() if len(raw) == 1 and kind.soort.value in raw:
            inner = raw[kind.soort.value]
            if isinstance(inner, bool) or not isinstance(inner, int | float | Decimal | str):
                raise _wrong(kind.soort, inner)
            return _from_decimal(kind, _digits(inner), with_unit=True)
        case int() | float() | Decimal():
            return _from_decimal(kind, _digits(raw), with_unit=False)
        case _:
            raise _wrong(kind.soort, raw)


def parse_date(text: str) -> dt.date:
    """Read ``2026-02-01``, ``1-2-2026`` or ``1 februari 2026``. Raises :class:`ValueFault`."""
    if m := re.fullmatch(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", text):
        year, month, day = m.groups()
    elif m := re.fullmatch(r"([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{4})", text):
        day, month, year = m.groups()
    elif (m := re.fullmatch(r"([0-9]{1,2}) ([a-z]+) ([0-9]{4})", text.lower())) and m[
        2
    ] in MONTH_NAMES:
        day, month, year = m[1], str(MONTH_NAMES.index(m[2]) + 1), m[3]
    else:
        raise _wrong(Soort.DATUM, text)
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        raise ValueFault(
            f"“{text}” is geen bestaande datum.", "Controleer de dag en de maand."
        ) from None


def parse_cpv(text: str) -> str:
    """Read a CPV code; a check digit (``85300000-9``) is dropped. Raises :class:`ValueFault`."""
    m = re.fullmatch(r"([0-9]{8})(-[0-9])?", text.strip())
    if not m:
        raise _wrong(Soort.CPV, text)
    return m[1]


def _wrong(soort: Soort, raw: object) -> ValueFault:
    shown = raw if isinstance(raw, str) else repr(raw)
    shown = shown if len(shown) <= 60 else shown[:57] + "..."
    example = EXAMPLES.get(soort)
    return ValueFault(
        f"“{shown}” is {_not_a(soort)}.",
        f"Schrijf bijvoorbeeld {example}." if example else None,
    )


def _not_a(soort: Soort) -> str:
    name = NAMES[soort]
    return f"geen {name.removeprefix('een ')}" if name.startswith("een ") else f"niet {name}"


def _parse_yes_no(text: str) -> bool:
    match text.lower():
        case "ja" | "true":
            return True
        case "nee" | "false":
            return False
        case _:
            raise _wrong(Soort.JA_NEE, text)


_NUMBER = re.compile(r"(-?)([0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+)(?:,([0-9]+))?")


def _parse_number(text: str, soort: Soort) -> Number:
    """A number in Dutch notation: dots between thousands, a comma before decimals."""
    m = _NUMBER.fullmatch(text)
    if not m:
        raise _wrong(soort, text)
    sign, whole, decimals = m[1], m[2].replace(".", ""), m[3] or ""
    if len(whole.lstrip("0")) > MAX_DIGITS or len(decimals) > MAX_DECIMALS:
        raise ValueFault(f"“{text[:40]}” is een te groot of te fijn getal.")
    return simple(Fraction(int(f"{sign}{whole}{decimals}"), 10 ** len(decimals)))


def _within_decimals(number: Number, decimals: int, text: str) -> Number:
    if (number * 10**decimals) % 1:
        allowed = "geen decimalen" if decimals == 0 else f"hooguit {decimals} decimalen"
        raise ValueFault(f"“{text}” heeft te veel cijfers achter de komma: {allowed}.")
    return number


def _parse_amount(text: str) -> int:
    bare = re.sub(r"^(-?)\s*(?:€|EUR|euro)\s*", r"\1", text, flags=re.IGNORECASE)
    bare = re.sub(r",-+$", "", bare)
    if m := re.fullmatch(r"(-?[0-9]+)\.([0-9]{1,2})", bare):
        bare = f"{m[1]},{m[2]}"
    cents = _parse_number(bare, Soort.BEDRAG) * 100
    if cents % 1:
        raise ValueFault(f"“{text}” is fijner dan een cent.", "Rond af op hele centen.")
    return int(cents)


def _parse_percentage(text: str) -> Number:
    m = re.fullmatch(r"(.*?)\s*(?:%|procent)", text)
    if not m:
        raise _wrong(Soort.PERCENTAGE, text)
    return simple(_parse_number(m[1], Soort.PERCENTAGE) * PERCENT)


_MONTH_UNITS = {"maand": 1, "maanden": 1, "mnd": 1, "jaar": 12, "jaren": 12}
_DAY_UNITS = {"dag": 1, "dagen": 1, "week": 7, "weken": 7}


def _parse_duration(text: str, soort: Soort, units: Mapping[str, int], most: int) -> int:
    total = 0
    for part in re.split(r"\s+en\s+|\s*,\s*", text.lower()):
        m = re.fullmatch(r"(-?[0-9]{1,6})\s*([a-z]+)", part)
        if not m or m[2] not in units:
            raise _wrong(soort, text)
        total += int(m[1]) * units[m[2]]
    if abs(total) > most:
        raise ValueFault(f"“{text}” is een onmogelijk lange duur.")
    return total


def _parse_option(kind: Kind, text: str) -> str:
    lowered = text.lower()
    for option in kind.options:
        if lowered in (option.name.lower(), option.label.lower()):
            return option.name
    if kind.open:
        return text.strip('"')
    names = ", ".join(o.name for o in kind.options)
    raise ValueFault(f"“{text[:60]}” is geen mogelijke keuze.", f"Kies uit: {names}.")


def _digits(number: int | float | Decimal | str) -> str:
    """A JSON number in plain decimal notation, as far as that is short."""
    if isinstance(number, str):
        return number
    if isinstance(number, int) and abs(number) >= 10**40:
        return "te groot"
    exact = Decimal(str(number))
    if not exact.is_finite() or abs(exact.adjusted()) > 40:
        return str(number)
    return f"{exact:f}"


def _from_decimal(kind: Kind, text: str, *, with_unit: bool) -> Value:
    """A number in international notation, as JSON has it; bare percentages are refused because
    5 and 0.05 would both be guesses.
    """
    soort = kind.soort
    m = re.fullmatch(r"(-?)([0-9]+)(?:\.([0-9]+))?", text)
    if soort is Soort.CPV and m and not m[3]:
        return parse_cpv(text)
    bare = {Soort.BEDRAG, Soort.GETAL}
    if not m or not (soort in bare or (with_unit and soort in NUMERIC)):
        raise _wrong(soort, text)
    whole, decimals = m[2], m[3] or ""
    if len(whole) > MAX_DIGITS or len(decimals) > MAX_DECIMALS:
        raise ValueFault(f"“{text[:40]}” is een te groot of te fijn getal.")
    number = Fraction(int(f"{m[1]}{whole}{decimals}"), 10 ** len(decimals))
    match soort:
        case Soort.BEDRAG:
            if (number * 100) % 1:
                raise ValueFault(f"“{text}” is fijner dan een cent.", "Rond af op hele centen.")
            return int(number * 100)
        case Soort.PERCENTAGE:
            return simple(number * PERCENT)
        case Soort.GETAL:
            return _within_decimals(simple(number), kind.decimals, text)
        case _:
            most = MAX_MONTHS if soort is Soort.MAANDEN else MAX_DAYS
            if number % 1 or abs(number) > most:
                raise _wrong(soort, text)
            return int(number)


# ------------------------------------------------------------------ arithmetic


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


def add_days(date: dt.date, days: Number) -> dt.date | None:
    """A date some days on. None when it is outside the calendar or `days` is not whole."""
    if not isinstance(days, int):
        return None
    try:
        return date + dt.timedelta(days)
    except OverflowError:
        return None


# ------------------------------------------------------------------ showing


def show(kind: Kind, value: Value | None) -> str:
    """The value as a Dutch reader expects it: ``€ 750.000``, ``2,5%``, ``1 februari 2026``."""
    if value is None:
        return "onbekend"
    match kind.soort, value:
        case Soort.JA_NEE, bool():
            return "ja" if value else "nee"
        case Soort.BEDRAG, int():
            return show_amount(value)
        case Soort.PERCENTAGE, int() | Fraction():
            return f"{_show_number(simple(Fraction(value) / PERCENT))}%"
        case Soort.GETAL, int() | Fraction():
            return _show_number(value)
        case Soort.MAANDEN, int() | Fraction():
            return f"{_show_number(value)} {'maand' if value == 1 else 'maanden'}"
        case Soort.DAGEN, int() | Fraction():
            return f"{_show_number(value)} {'dag' if value == 1 else 'dagen'}"
        case Soort.DATUM, dt.date():
            return show_date(value)
        case Soort.KEUZE, str():
            return kind.label(value)
        case Soort.MEERKEUZE, frozenset():
            return ", ".join(sorted(kind.label(name) for name in value)) or "geen"
        case ((Soort.CPV | Soort.TEKST), str()):
            return value
        case Soort.GROEP, tuple():
            return f"{len(value)} {'onderdeel' if len(value) == 1 else 'onderdelen'}"
        case _:
            raise TypeError(f"{value!r} is not a {kind.soort} value")


def written(kind: Kind, value: Value | None) -> str:
    """The value as :func:`parse` reads it back, exactly."""
    match kind.soort, value:
        case Soort.DATUM, dt.date():
            return value.isoformat()
        case _, str():
            return value
        case Soort.MEERKEUZE, frozenset():
            return ", ".join(sorted(value)) or "[]"
        case Soort.PERCENTAGE, int() | Fraction():
            return f"{_decimal(Fraction(value) / PERCENT).replace('.', ',')}%"
        case Soort.GETAL, int() | Fraction():
            return _decimal(Fraction(value)).replace(".", ",")
        case _:
            return show(kind, value)


def show_amount(cents: int) -> str:
    """An amount in euro: whole euros without decimals, otherwise to the cent."""
    euros, rest = divmod(abs(cents), 100)
    sign = "-" if cents < 0 else ""
    decimals = f",{rest:02d}" if rest else ""
    return f"€ {sign}{_thousands(euros)}{decimals}"


def show_date(date: dt.date) -> str:
    """A date in words: ``1 februari 2026``."""
    return f"{date.day} {MONTH_NAMES[date.month - 1]} {date.year}"


def to_json(kind: Kind, value: Value | None) -> Any:
    """The value for JSON: exact numbers as text with their unit kept apart, None for unknown."""
    if value is None:
        return None
    match kind.soort, value:
        case ((Soort.MAANDEN | Soort.DAGEN), int()):
            return {kind.soort.value: value}
        case Soort.BEDRAG, int():
            sign = "-" if value < 0 else ""
            return {"bedrag": f"{sign}{abs(value) // 100}.{abs(value) % 100:02d}"}
        case Soort.PERCENTAGE, int() | Fraction():
            return {"percentage": _decimal(Fraction(value) / PERCENT)}
        case ((Soort.GETAL | Soort.MAANDEN | Soort.DAGEN), int() | Fraction()):
            return {kind.soort.value: _decimal(Fraction(value))}
        case Soort.DATUM, dt.date():
            return value.isoformat()
        case Soort.MEERKEUZE, frozenset():
            return sorted(value)
        case _, bool() | str():
            return value
        case _:
            raise TypeError(f"{value!r} has no JSON form as {kind.soort}")


def _thousands(whole: int) -> str:
    return f"{whole:,}".replace(",", ".")


def _show_number(number: Number) -> str:
    if isinstance(number, int):
        return f"{'-' if number < 0 else ''}{_thousands(abs(number))}"
    text = _decimal(number)
    whole, _, decimals = text.lstrip("-").partition(".")
    shown = f"{'-' if number < 0 else ''}{_thousands(int(whole))},{decimals}"
    if len(decimals) > 4:
        rounded = half_up(abs(number) * 100)
        shown = (
            f"ongeveer {'-' if number < 0 else ''}{_thousands(rounded // 100)},{rounded % 100:02d}"
        )
    return shown


def _decimal(number: Fraction) -> str:
    """Decimal notation, exact where it ends within ten decimals, else rounded there."""
    sign = "-" if number < 0 else ""
    scaled = half_up(abs(number) * 10**MAX_DECIMALS)
    whole, rest = divmod(scaled, 10**MAX_DECIMALS)
    decimals = f"{rest:0{MAX_DECIMALS}d}".rstrip("0")
    return f"{sign}{whole}.{decimals}" if decimals else f"{sign}{whole}"
