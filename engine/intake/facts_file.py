"""Facts files: `begrip: waarde` in YAML or JSON, nested or dotted."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.diagnostics import Diagnostic, Faults, Place, fault
from engine.intake import json_text
from engine.intake.stated import FROM_FILE, Raw, Stated
from engine.syntax import document
from engine.syntax.document import Document, Items, Node, Scalar, Table, plain
from engine.values import ValueFault, parse_date

#: Keys of a facts file that are about the file and not facts.
DATE_KEY = "peildatum"
#: What an interview keeps in a file besides the answers.
SAVED_KEY = "bewaard"
ABOUT = (DATE_KEY, "toets", "titel", "toelichting", SAVED_KEY)


@dataclass(frozen=True, slots=True)
class FactsFile:
    """What a facts file states: facts, and when present the date, the check it is meant for and
    what it calls the case.

    `saved` is what an interview noted in it, see :mod:`engine.interview.saved`.
    """

    facts: tuple[Stated, ...]
    date: dt.date | None = None
    check: str | None = None
    title: str | None = None
    saved: Mapping[str, Any] | None = None


def read(data: bytes, name: str, known: Collection[str]) -> FactsFile:
    """Read a facts file.

    Args:
        data: the bytes of the file.
        name: its name, for messages and origins.
        known: the ids of concepts, which tell a value that is a mapping from nesting.

    Raises:
        Faults: when it is not readable; names and values are checked later, by
            :func:`engine.facts.take`.
    """
    text = document.decode(data, name)
    if text.lstrip().startswith("{") and (parsed := _json(text, name)) is not None:
        return _from_tree(parsed, name, known, _positions(text, name))
    if _LOOKS_LIKE_JSON.match(text) or name.lower().endswith((".json", ".jsonl")):
        raise _not_json(text, name)
    read_file = document.read(text, name)
    reader = _Reader(name, frozenset(known))
    for key, node in read_file.root.entries.items():
        if key not in ABOUT:
            reader.take(key, node, read_file.root.keys[key])
    head = {
        key: plain(read_file.root.entries[key]) for key in ABOUT if key in read_file.root.entries
    }
    date = _date(head, read_file.root)
    _refuse_twice(reader.facts)
    return FactsFile(
        tuple(reader.facts), date, _named(head, "toets"), _named(head, "titel"), _saved(head)
    )


class _Reader:
    """Collects statements from a YAML tree."""

    def __init__(self, name: str, known: frozenset[str]) -> None:
        self.name = name
        self.known = known
        self.facts: list[Stated] = []

    def take(self, path: str, node: Node, key: Place) -> None:
        if isinstance(node, Table) and path not in self.known:
            for name, below in node.entries.items():
                self.take(f"{path}.{name}", below, node.keys[name])
            return
        place = node.place if isinstance(node, Scalar) else key
        self.facts.append(Stated(path, _raw(node), f"{FROM_FILE}{self.name}", place, node))


def _raw(node: Node) -> Raw:
    match node:
        case Scalar(text=text):
            return text
        case Items(items=items):
            return [_raw(item) for item in items]
        case Table(entries=entries):
            return {key: _raw(value) for key, value in entries.items()}


def _refuse_twice(facts: Sequence[Stated]) -> None:
    """A fact that is there both nested and dotted would be lost in silence."""
    first: dict[str, Stated] = {}
    faults: list[Diagnostic] = []
    for fact in facts:
        before = first.setdefault(fact.concept, fact)
        if before is not fact:
            message = f"Het begrip “{fact.concept}” staat hier twee keer."
            also = (before.place,) if before.place else ()
            help = "Haal er één weg."
            faults.append(Diagnostic("R001", message, fact.place, help, also=also))
    if faults:
        raise Faults(faults)


def _date(head: dict[str, Any], root: Table) -> dt.date | None:
    written = head.get(DATE_KEY)
    if written is None:
        return None
    try:
        return parse_date(str(written))
    except ValueFault as error:
        place = root.entries[DATE_KEY].place
        raise Faults([Diagnostic("F006", error.message, place, error.help)]) from None


def _named(head: Mapping[str, Any], key: str) -> str | None:
    written = head.get(key)
    return None if written is None else str(written)


def _saved(head: Mapping[str, Any]) -> Mapping[str, Any] | None:
    written = head.get(SAVED_KEY)
    return written if isinstance(written, Mapping) else None


# ------------------------------------------------------------------ JSON

#: Half of a character outside the basic plane, which YAML cannot read; it is as long.
_PAIR = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")


#: What no one writes in YAML by hand: an object or list that begins with a quoted name.
_LOOKS_LIKE_JSON = re.compile(r"\s*\{\s*[\"']|\s*\[\s*[{\[\"]")


def _not_json(text: str, name: str) -> Faults:
    """Read as YAML, text that is nearly JSON could mean something else: 216.120 is not 216,12."""
    try:
        parsed = json.loads(text)
    except json.JSONDecodeError as error:
        place = Place(name, error.lineno, error.colno)
        where = f": het gaat mis op regel {error.lineno}, kolom {error.colno}"
    except (ValueError, RecursionError):
        place, where = None, ""
    else:
        place = Place(name, 1, 1)
        where = ": er staat een teken in dat niet te lezen is"
        if not isinstance(parsed, dict):
            return fault(
                "B023",
                f"Het bestand {name} is JSON, maar geen feitenbestand: dat begint met {{ en een "
                "naam. Er staat nu "
                + ("een lijst in." if isinstance(parsed, list) else "één losse waarde in."),
                place,
                'Schrijf de feiten als {"begrip": waarde}. Of schrijf YAML: per regel '
                "“begrip: waarde”.",
            )
    return fault(
        "B023",
        f"Het bestand {name} is geen leesbare JSON{where}.",
        place,
        "Kijk of er een komma of aanhalingsteken te veel of te weinig staat. Of schrijf YAML: per "
        "regel “begrip: waarde”.",
    )


def _json(text: str, name: str) -> dict[str, Any] | None:
    """The JSON object; None when the text is not JSON (it may still be YAML in flow style)."""
    try:
        parsed, twice = json_text.parse(text, constant=str)
    except json_text.NotJson:
        return None
    if twice:
        document.read(_PAIR.sub("??????", text), name)
        raise Faults(
            [
                Diagnostic("R001", f"{name}: de sleutel “{key}” staat er twee keer.")
                for key in dict.fromkeys(twice)
            ]
        )
    assert isinstance(parsed, dict)
    return parsed


def _positions(text: str, name: str) -> Document | None:
    """The same text as a tree with places: JSON is YAML, but for a few odd cases."""
    try:
        return document.read(_PAIR.sub("??????", text), name)
    except Faults:
        return None


def _where(positions: Document | None, path: tuple[str, ...]) -> tuple[Place | None, Node | None]:
    """Where a value stands: a text itself, a list or a mapping its key."""
    if positions is None:
        return None, None
    node = positions.node(*path)
    return (node.place if isinstance(node, Scalar) else positions.place(*path)), node


def _from_tree(
    parsed: dict[str, Any], name: str, known: Collection[str], positions: Document | None
) -> FactsFile:
    facts: list[Stated] = []

    def take(concept: str, value: Any, path: tuple[str, ...]) -> None:
        if isinstance(value, dict) and concept not in known:
            for key, below in value.items():
                take(f"{concept}.{key}", below, (*path, key))
        else:
            facts.append(Stated(concept, value, f"{FROM_FILE}{name}", *_where(positions, path)))

    for key, value in parsed.items():
        if key not in ABOUT:
            take(key, value, (key,))
    _refuse_twice(facts)
    date = None
    if parsed.get(DATE_KEY) is not None:
        try:
            date = parse_date(str(parsed[DATE_KEY]))
        except ValueFault as error:
            place = positions.node(DATE_KEY).place if positions else None
            raise fault("F006", error.message, place, error.help) from None
    return FactsFile(
        tuple(facts), date, _named(parsed, "toets"), _named(parsed, "titel"), _saved(parsed)
    )
