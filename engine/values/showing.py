"""Values as a Dutch reader expects them, as JSON has them, and as they read back."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Any

from engine.values.kinds import (
    MAX_DECIMALS,
    MONTH_NAMES,
    PERCENT,
    Kind,
    Number,
    Soort,
    Value,
    half_up,
    simple,
)


def show(kind: Kind, value: Value | None) -> str:
    """The value as a Dutch reader expects it: ``€ 750.000``, ``2,5%``, ``1 februari 2026``."""
    if value is None:
        return "onbekend"
    match kind.soort, value:
        case Soort.JA_NEE, bool():
            return "ja" if value else "nee"
        case Soort.BEDRAG, int():
            return show_amount(value)
        case Soort.BEDRAG, Fraction():
            return f"ongeveer {show_amount(half_up(value))}"
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
        case Soort.BEDRAG, Fraction():
            return {"bedrag": _decimal(value / 100)}
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
