"""Values as users write them: in rule files, facts files and JSON."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from itertools import cycle
from typing import assert_never

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
    PERCENT,
    UNKNOWN_WORDS,
    Inexact,
    Kind,
    Number,
    Soort,
    Value,
    ValueFault,
    simple,
)
from engine.values.names import Names
from engine.values.spans import months_of, most_days


def parse(kind: Kind, text: str) -> Value | None:
    """Read `text`, written as in rule files and facts files, as a value of `kind`.

    Returns None for a word that says "unknown". Raises :class:`ValueFault`.
    """
    text = text.strip() if kind.soort is Soort.TEKST else plain(text)
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
            return _within_decimals(
                _parse_number(text, Soort.GETAL, kind.decimals), kind.decimals, text
            )
        case Soort.MAANDEN:
            return _parse_months(text)
        case Soort.DAGEN:
            return _parse_duration(text, Soort.DAGEN, _DAY_UNITS, MAX_DAYS)
        case Soort.DATUM:
            return parse_date(text)
        case Soort.KEUZE:
            return _parse_option(kind, text)
        case Soort.MEERKEUZE:
            bare = text[1:-1] if text[:1] == "[" and text[-1:] == "]" else text
            names = [part.strip() for part in bare.split(",") if part.strip()]
            if not names and text.replace(" ", "") != "[]":
                raise _wrong(kind.soort, text)
            return frozenset(_parse_option(kind, name) for name in names)
        case Soort.CPV:
            return parse_cpv(text)
        case Soort.TEKST:
            return text
        case Soort.GROEP:
            raise ValueFault("Een groep is een lijst met per onderdeel de gegevens.")
        case other:
            assert_never(other)


#: Characters that look like others: full-width signs, the spaces in numbers, minus signs.
_LOOKALIKES = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)} | dict.fromkeys(
    map(ord, "−‒–﹣"), "-"
)


def plain(text: str) -> str:
    """A text with one way to write each sign and single spaces, so that what looks the same is."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_LOOKALIKES)
    return " ".join(text.split())


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
            return frozenset(_parse_option(kind, plain(name)) for name in names)
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
    text = plain(text)
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
    """Read a CPV code; a check digit (``85300000-2``) is checked and dropped.

    Raises:
        ValueFault: for anything else, also for a check digit that belongs to another code.
    """
    m = re.fullmatch(r"([0-9]{8})(?:-([0-9]))?", plain(text))
    if not m:
        raise _wrong(Soort.CPV, text)
    digit = check_digit(m[1])
    if m[2] is not None and int(m[2]) != digit:
        raise ValueFault(
            f"“{text.strip()}” is geen CPV-code: het controlecijfer klopt niet.",
            f"Kijk de code na. Bij {m[1]} hoort controlecijfer {digit}.",
        )
    return m[1]


def check_digit(code: str) -> int:
    """The check digit of a CPV code of eight digits: weights 3, 7 and 1 in turn, modulo ten."""
    return sum(int(digit) * weight for digit, weight in zip(code, cycle((3, 7, 1)))) % 10


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


_NUMBER = re.compile(r"(-?)([0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,([0-9]+))?")


def _parse_number(text: str, soort: Soort, finest: int = MAX_DECIMALS) -> Number:
    """A number in Dutch notation: dots between thousands, a comma before decimals.

    Three decimals that end in a zero may be thousands where `finest` is less: ``216,120``.
    """
    m = _NUMBER.fullmatch(text)
    if not m:
        raise _wrong(soort, text)
    sign, whole, decimals = m[1], m[2].replace(".", ""), m[3] or ""
    thousands = len(decimals) == 3 and decimals[-1] == "0" and len(whole) <= 3 and finest < 3
    if decimals == "000" or thousands:
        many = "nullen" if decimals == "000" else "cijfers"
        raise ValueFault(
            f"“{text[:40]}” is niet duidelijk: na de komma staan drie {many}.",
            "Schrijf duizend als 1.000, met een punt.",
        )
    if len(whole.lstrip("0")) > MAX_DIGITS or len(decimals) > MAX_DECIMALS:
        raise ValueFault(f"“{text[:40]}” is een te groot of te fijn getal.")
    return simple(Fraction(int(f"{sign}{whole}{decimals}"), 10 ** len(decimals)))


def _within_decimals(number: Number, decimals: int, text: str) -> Number:
    if (number * 10**decimals) % 1:
        allowed = "geen decimalen" if decimals == 0 else f"hooguit {decimals} decimalen"
        raise ValueFault(f"“{text}” heeft te veel cijfers achter de komma: {allowed}.")
    return number


#: Words behind an amount that have one meaning; a ton of money is a hundred thousand.
_MULTIPLES = {
    "duizend": 1_000,
    "ton": 100_000,
    "mln": 1_000_000,
    "miljoen": 1_000_000,
    "mld": 1_000_000_000,
    "miljard": 1_000_000_000,
}


def _parse_amount(text: str) -> int:
    bare = re.sub(r"^(-?)\s*(?:€|EUR|euro)\s*", r"\1", text, flags=re.IGNORECASE)
    bare = re.sub(r"\s*(?:€|EUR|euro)$", "", bare, flags=re.IGNORECASE)
    bare = re.sub(r"[,.]-+$", "", bare)
    times = 1
    if m := re.fullmatch(r"(.*[0-9])\s*([a-z]+)\.?", bare, re.IGNORECASE):
        times = _MULTIPLES.get(m[2].lower(), 0)
        if not times:
            raise _wrong(Soort.BEDRAG, text)
        bare = m[1]
        if "." in bare and not re.fullmatch(r"-?[0-9]+\.[0-9]{1,2}", bare):
            raise ValueFault(
                f"“{text[:40]}” is niet duidelijk: de punt kan ook een komma zijn.",
                "Schrijf het bedrag voluit, zoals € 2.500.000.",
            )
    bare = _ungrouped(bare)
    if m := re.fullmatch(r"(-?[0-9]+)\.([0-9]{1,2})", bare):
        bare = f"{m[1]},{m[2]}"
    finest = 2 if times == 1 else MAX_DECIMALS
    cents = _parse_number(bare, Soort.BEDRAG, finest) * times * 100
    if abs(cents) >= 10 ** (MAX_DIGITS + 2):
        raise ValueFault(f"“{text[:40]}” is een te groot of te fijn getal.")
    if cents % 1:
        raise ValueFault(f"“{text}” is fijner dan een cent.", "Rond af op hele centen.")
    return int(cents)


def _ungrouped(text: str) -> str:
    """A number with spaces between its thousands without them: ``50 000`` is 50000."""
    grouped = re.fullmatch(r"-?[0-9]{1,3}(?: [0-9]{3})+(?:,[0-9]+)?", text)
    return text.replace(" ", "") if grouped else text


def _parse_percentage(text: str) -> Number:
    m = re.fullmatch(r"(.*?)\s*(?:%|procent)", text.lower())
    if not m:
        raise _wrong(Soort.PERCENTAGE, text)
    number = re.sub(r"^(-?[0-9]+)\.([0-9]{1,2})$", r"\1,\2", m[1])
    return simple(_parse_number(number, Soort.PERCENTAGE) * PERCENT)


_MONTH_UNITS = {
    "maand": 1,
    "maanden": 1,
    "mnd": 1,
    "mnden": 1,
    "kwartaal": 3,
    "kwartalen": 3,
    "jaar": 12,
    "jaren": 12,
    "jr": 12,
}
_DAY_UNITS = {"dag": 1, "dagen": 1, "week": 7, "weken": 7, "wk": 7}
_NUMBER_WORDS = (
    *("één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf"),
    "twaalf",
)
_COUNTS = {word: Fraction(number) for number, word in enumerate(_NUMBER_WORDS, start=1)} | {
    "een": Fraction(1),
    "een half": Fraction(1, 2),
    "half": Fraction(1, 2),
    "anderhalf": Fraction(3, 2),
}
_COUNT = "|".join(sorted(_COUNTS, key=len, reverse=True))


_UNIT = "|".join(sorted({*_MONTH_UNITS, *_DAY_UNITS}, key=len, reverse=True))
#: “25 tot 26 maanden”, “tussen 2 en 3 jaar”: somewhere between two terms.
_RANGE = re.compile(
    rf"(?:van |(tussen ))?([0-9]{{1,6}}(?:,[0-9]{{1,2}})?)( (?:{_UNIT}))?"
    r"(?: tot en met | t/m | tot | à | a |\s?-\s?|(?(1) en |(?!)))([0-9]{1,6}(?:,[0-9]{1,2})?)"
    rf" ({_UNIT})"
)


def _parse_months(text: str) -> int:
    """Whole months; of days, weeks and a range the fault says between which months they lie."""
    lowered = text.lower()
    if m := _RANGE.fullmatch(lowered):
        first = _span(f"{m[2]} {(m[3] or m[5]).strip()}", text)
        last = _span(f"{m[4]} {m[5]}", text)
        if first[0] > last[1]:
            raise _wrong(Soort.MAANDEN, text)
        low, high, longer = first[0], last[1], first[2]
        lies = "is geen vast aantal maanden"
    else:
        low, high, longer = _span(lowered, text)
        lies = "is geen heel aantal maanden"
    if low == high:
        return low
    raise Inexact(
        f"“{text[:60]}” {lies}: minstens {low} en hoogstens {high} maanden.",
        "Weet u het precies? Schrijf een heel aantal maanden.",
        low,
        high,
        longer=longer,
    )


def _span(text: str, whole: str) -> tuple[int, int, bool]:
    """Between which months a term lies, and whether it is longer than the least of them."""
    apart = re.split(r"\s+en\s+|\s*,\s+", text)
    in_days = [part for part in apart if _unit(part) in _DAY_UNITS]
    if not in_days:
        months = _parse_duration(text, Soort.MAANDEN, _MONTH_UNITS, MAX_MONTHS)
        return months, months, False
    days = _parse_duration(" en ".join(in_days), Soort.DAGEN, _DAY_UNITS, MAX_DAYS)
    others = [part for part in apart if part not in in_days]
    months = 0
    if others:
        months = _parse_duration(" en ".join(others), Soort.MAANDEN, _MONTH_UNITS, MAX_MONTHS)
    if days < 0 or months < 0 or months + days // 28 > MAX_MONTHS:
        raise _wrong(Soort.MAANDEN, whole)
    low, high = months_of(days)
    return months + low, months + high, most_days(low) < days


def _unit(part: str) -> str:
    found = re.search(r"([a-z]+)\.?$", part)
    return found[1] if found else ""


def _parse_duration(text: str, soort: Soort, units: Mapping[str, int], most: int) -> int:
    total = Fraction(0)
    for part in re.split(r"\s+en\s+|\s*,\s+", text.lower()):
        m = re.fullmatch(rf"(-?[0-9]{{1,6}}(?:[.,][0-9]{{1,2}})?|{_COUNT})\s*([a-z]+)\.?", part)
        if not m or m[2] not in units:
            raise _wrong(soort, text)
        number = _COUNTS.get(m[1])
        total += (Fraction(m[1].replace(",", ".")) if number is None else number) * units[m[2]]
    if abs(total) > most:
        raise ValueFault(f"“{text}” is een onmogelijk lange duur.")
    if total.denominator != 1:
        raise ValueFault(
            f"“{text}” is geen heel aantal {soort.value}.",
            f"Schrijf een heel aantal {soort.value}.",
        )
    return int(total)


def _parse_option(kind: Kind, text: str) -> str:
    text = text.strip('"')
    if kind.names is not None:
        return _parse_name(kind, kind.names, text)
    lowered = text.lower()
    for option in kind.options:
        if lowered in (plain(option.name).lower(), plain(option.label).lower()):
            return option.name
    if kind.open:
        return text
    names = ", ".join(o.name for o in kind.options)
    raise ValueFault(f"“{text[:60]}” is geen mogelijke keuze.", f"Kies uit: {names}.")


def _parse_name(kind: Kind, names: Names, text: str) -> str:
    """The listed name that is meant; of an open choice also another name, as it is written."""
    insisted = text.lower().startswith(FREE.strip())
    bare = text[len(FREE.strip()) :].strip() if insisted else text
    found = names.find(bare)
    if found is not None:
        return found
    if kind.open and bare:
        return f"{FREE}{bare}" if insisted else bare
    near = names.near(bare)
    raise ValueFault(
        f"“{bare[:60]}” is geen naam die wij kennen.",
        f"Bedoelde u {' of '.join(near)}?" if near else f"Schrijf de naam van een {names.called}.",
    )


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


def looks_grouped(text: str) -> bool:
    """Whether a JSON number is written as Dutch thousands are: 216.120, 1.500, not 0.125 or 1.5."""
    return re.fullmatch(r"-?[1-9][0-9]{0,2}\.[0-9]{3}", text) is not None


def _grouped(soort: Soort, whole: str, decimals: str) -> ValueFault:
    short = f"{whole}.{decimals.rstrip('0')}".rstrip(".")
    if decimals[-1] != "0":
        exact = f'"{whole},{decimals}", als tekst'
        short = exact if soort is Soort.GETAL else "een bedrag in hele centen"
    return ValueFault(
        f"“{whole}.{decimals}” is niet duidelijk: het kan {whole}{decimals} zijn of "
        f"{whole},{decimals}.",
        f"Schrijf {whole}{decimals}, of {short}.",
    )


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
    if looks_grouped(text) and (soort is Soort.BEDRAG or not with_unit):
        raise _grouped(soort, f"{m[1]}{whole}", decimals)
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
