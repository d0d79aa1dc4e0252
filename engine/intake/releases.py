"""The OCDS release that a file is about: a release, a package, a list, records, or JSON Lines."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import Any, NoReturn

from engine.diagnostics import Place, fault
from engine.intake import foreign, json_text
from engine.intake.notice import Findings, listed
from engine.values import day_of, show_date

MAX_BYTES = 10_000_000
#: Most releases, lots or lines in one file.
MAX_PARTS = 10_000

Node = Mapping[str, Any]


def parsed_json(data: bytes, name: str) -> object:
    """The JSON of a file. Raises :class:`Faults` when it is none, or too large."""
    if len(data) > MAX_BYTES:
        raise fault("N002", f"“{name}” is groter dan {MAX_BYTES // 1_000_000} MB.")
    if not data.strip():
        raise fault("N001", f"“{name}” is leeg.")
    if kind := foreign.what(data):
        raise fault("N004", f"“{name}” is {kind}, geen JSON-bestand.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise fault(
            "N003",
            f"Op regel {line} staan tekens die niet passen bij de tekencodering UTF-8.",
            Place(name, line, 1),
            "Sla het bestand opnieuw op als UTF-8.",
        ) from None
    try:
        parsed: object = _loads(text)
    except json.JSONDecodeError as error:
        place = Place(name, error.lineno, error.colno)
        raise fault(
            "N011",
            f"“{name}” is geen leesbare JSON: het gaat mis op regel {error.lineno}, "
            f"kolom {error.colno}.",
            place,
            "Download het bestand opnieuw.",
        ) from None
    except RecursionError:
        raise fault("N009", f"De onderdelen van “{name}” zitten veel te diep in elkaar.") from None
    except (ValueError, ArithmeticError):
        raise fault("N011", f"“{name}” bevat een getal dat niet te lezen is.") from None
    if json_text.half(text, parsed):
        raise fault("N011", f"“{name}” bevat een teken dat niet te lezen is.")
    return parsed


def _loads(text: str) -> object:
    """The JSON in a text; a list when there is one value on each line (JSON Lines)."""
    load = partial(json.loads, parse_float=Decimal, parse_constant=_no_number)
    try:
        return load(text)
    except json.JSONDecodeError as error:
        lines = [line for line in text.splitlines() if line.strip()]
        if error.msg != "Extra data" or len(lines) < 2 or len(lines) > MAX_PARTS:
            raise
        try:
            return [load(line) for line in lines]
        except json.JSONDecodeError:
            raise error from None


def _no_number(word: str) -> NoReturn:
    raise ValueError(word)


def newest_release(parsed: object, name: str, findings: Findings) -> Node:
    """The newest release with a tender of the one procedure that the file is about."""
    found = [release for release in _releases(parsed) if as_node(release.get("tender"))]
    if not found:
        raise fault(
            "N012",
            f"“{name}” is geen OCDS-bestand met een aanbesteding: er staat geen “tender” in.",
            help="Geef een OCDS-release, of een pakket met releases over één aanbesteding.",
        )
    procedures = {as_text(release.get("ocid")) for release in found}
    if len(procedures) > 1 or (len(found) > 1 and None in procedures):
        raise fault(
            "N013",
            f"In “{name}” staan {max(len(procedures), 2)} aanbestedingen. Er kan er maar één "
            "tegelijk in.",
            help="Splits het bestand per aanbesteding (ocid).",
        )
    if len(found) == 1:
        return found[0]
    newest = _newest(found)
    date = _shown(as_day(as_text(newest[0].get("date"))))
    if len(newest) == 1:
        findings.remark(
            "N129",
            f"Het bestand bevat {len(found)} berichten over deze aanbesteding. Het nieuwste is "
            f"gebruikt{date}.",
            "Staat een gegeven alleen in een ouder bericht? Geef het dan zelf op.",
        )
        return newest[0]
    differing: list[str] = []
    agreed = _agreed(newest, "", differing)
    findings.remark(
        "N129",
        f"Het bestand bevat {len(found)} berichten over deze aanbesteding. Van {len(newest)} "
        "daarvan is niet te zien welke het nieuwste is: de datum is gelijk of ontbreekt."
        + (
            f" Zij verschillen in {listed(differing, 6)}. Dat is niet gebruikt."
            if differing
            else " Zij zeggen hetzelfde."
        ),
        "Geef zelf op wat geldt, of laat in het bestand alleen het bericht staan dat geldt.",
    )
    return as_node(agreed)


#: What differs between any two releases and says nothing about the contract.
_OF_THE_RELEASE = frozenset({"id", "date", "tag"})


def _newest(releases: list[Node]) -> list[Node]:
    """The releases that can be the newest: the last one, those of the same moment, those undated.

    Moments are compared when every release has one, Dutch days otherwise.
    """
    dates = [as_text(release.get("date")) for release in releases]
    moments = [_moment(date) for date in dates]
    keys: list[dt.datetime | dt.date | None] = (
        [*moments] if None not in moments else [_day(as_day(date)) for date in dates]
    )
    last = max((key for key in keys if key is not None), default=None)
    return [
        release for release, key in zip(releases, keys, strict=True) if key is None or key == last
    ]


def _moment(text: str | None) -> dt.datetime | None:
    """A moment with its zone; None for a day, or a time of nobody knows where."""
    try:
        moment = dt.datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _day(text: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def _agreed(values: Sequence[object], path: str, differing: list[str]) -> object:
    """What several releases say alike; the paths of what they say differently are noted.

    What only one of them says is no difference: a later release need not repeat everything.
    """
    first = values[0]
    if all(value == first for value in values):
        return first
    nodes = [as_node(value) for value in values]
    if all(nodes):
        merged: dict[str, object] = {}
        for key in dict.fromkeys(key for node in nodes for key in node):
            own = [node[key] for node in nodes if node.get(key) is not None]
            if own and not path and key in _OF_THE_RELEASE:
                merged[key] = own[0]
            elif own:
                merged[key] = _agreed(own, f"{path}.{key}".lstrip("."), differing)
        return merged
    lists = [[*as_nodes(value)] for value in values]
    ids = [[as_text(node.get("id")) for node in nodes] for nodes in lists]
    if (
        all(isinstance(value, list) for value in values)
        and ids[0]
        and all(i == ids[0] for i in ids)
    ):
        return [_agreed(parts, path, differing) for parts in zip(*lists, strict=True)]
    if path not in differing:
        differing.append(path)
    return None


def _releases(parsed: object) -> Iterator[Node]:
    """Every release in a file, in whatever it is packed."""
    tops = parsed if isinstance(parsed, list) else [parsed]
    for top in map(as_node, tops):
        yield top
        yield from as_nodes(top.get("releases"))
        for record in as_nodes(top.get("records")):
            compiled = as_node(record.get("compiledRelease"))
            if compiled:
                yield compiled
            else:
                yield from as_nodes(record.get("releases"))


def _shown(text: str | None) -> str:
    """A date as it ends a sentence: " (van 2 maart 2026)"; nothing when there is none."""
    try:
        return f" (van {show_date(dt.date.fromisoformat(text or ''))})"
    except ValueError:
        return ""


def as_node(value: object) -> Node:
    """An object, empty when it is none."""
    return value if isinstance(value, dict) else {}


def as_nodes(value: object) -> Iterator[Node]:
    """The objects in a list, nothing when it is none.

    Some publish one object instead of a list of one, or an object with a key for each part; the
    key then serves as its id.
    """
    if isinstance(value, list):
        yield from (item for item in value if isinstance(item, dict))
    elif isinstance(value, dict) and value:
        if all(isinstance(item, dict) for item in value.values()):
            yield from ({"id": key} | item for key, item in value.items())
        else:
            yield value


def as_text(value: object) -> str | None:
    """A text or a number as text; None for anything else."""
    match value:
        case bool():
            return None
        case str():
            return value.strip() or None
        case int():
            return str(value) if abs(value) < 10**30 else None
        case Decimal():
            return f"{value:f}" if value.is_finite() and abs(value.adjusted()) < 30 else None
        case _:
            return None


def as_day(text: str | None) -> str | None:
    """The day in the Netherlands of a moment: 22:30 in UTC is the next day in summer.

    A moment that cannot be read stays as it is, so that it can be named.
    """
    if text is None or "T" not in text:
        return text
    try:
        day = day_of(dt.datetime.fromisoformat(text))
    except ValueError:
        return text
    return text if day is None else day.isoformat()
