"""YAML as text with positions, and nothing more.

Rule files and facts files come from anywhere, so only the plain part of YAML is read: mappings,
lists and scalars. Anchors, aliases, tags, duplicate keys and several documents in one file are
errors. Scalars stay text: what a word means is decided by the kind of the concept, never by YAML.
The tree is built from parser events without recursion, so depth cannot exhaust the stack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from engine.diagnostics import Diagnostic, Faults, Place, fault

MAX_DEPTH = 24


class Limits(NamedTuple):
    """The largest file that is read: in bytes, and in mappings, lists and scalars together."""

    size: int
    nodes: int


RULES = Limits(4_000_000, 40_000)

Plain = str | list["Plain"] | dict[str, "Plain"]


class Scalar(NamedTuple):
    """A piece of text. `literal` marks a `|` block, whose lines keep their own places."""

    text: str
    place: Place
    lines: tuple[Place, ...] = ()

    def at(self, offset: int, length: int) -> Place:
        """The place of a part of the text; the whole scalar when it was folded over lines."""
        if self.lines or "\n" in self.text:
            return self.place
        return self.place.narrowed(min(offset, len(self.text)), length)


@dataclass(slots=True)
class Items:
    """A list."""

    place: Place
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """A mapping: the value and the place of the key, per key."""

    place: Place
    entries: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Place] = field(default_factory=dict)


Node = Scalar | Items | Table


@dataclass(frozen=True, slots=True)
class Document:
    """One file as a tree, with its lines for messages and for showing the source."""

    name: str
    root: Table
    lines: tuple[str, ...]

    def node(self, *path: str | int) -> Node:
        """The node at a path of keys and indexes; the deepest one that exists."""
        return inner(self.root, *path)

    def place(self, *path: str | int) -> Place:
        """Where the thing at a path stands: its key when it has one, else its value."""
        return key_place(self.root, *path)


def inner(node: Node, *path: str | int) -> Node:
    """The node at a path of keys and indexes below a node; the deepest one that exists."""
    for step in path:
        match node, step:
            case Table(), str() if step in node.entries:
                node = node.entries[step]
            case Items(), int() if step < len(node.items):
                node = node.items[step]
            case _:
                return node
    return node


def key_place(node: Node, *path: str | int) -> Place:
    """Where the thing at a path below a node stands: its key when it has one, else its value."""
    if path and isinstance(path[-1], str):
        parent = inner(node, *path[:-1])
        if isinstance(parent, Table) and path[-1] in parent.keys:
            return parent.keys[path[-1]]
    return inner(node, *path).place


def plain(node: Node) -> Plain:
    """The same tree as dictionaries, lists and text."""
    match node:
        case Scalar():
            return node.text
        case Items():
            return [plain(item) for item in node.items]
        case Table():
            return {key: plain(value) for key, value in node.entries.items()}


def decode(data: bytes, name: str, limits: Limits = RULES) -> str:
    """The text of a file. Raises :class:`Faults` when it is too large, empty or not UTF-8."""
    if len(data) > limits.size:
        size = f"{len(data) / 1e6:.1f}".replace(".", ",")
        raise fault(
            "B001",
            f"Het bestand {name} is {size} MB; het maximum is {limits.size // 1_000_000} MB.",
            help="Splits het bestand.",
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise fault(
            "B002",
            f"Het bestand {name} is geen UTF-8-tekst (fout op regel {line}).",
            help="Sla het bestand op als UTF-8.",
        ) from None
    if not text.strip():
        raise fault("B003", f"Het bestand {name} is leeg.")
    return text


def read(data: bytes | str, name: str, limits: Limits = RULES) -> Document:
    """Parse YAML (or JSON, which is YAML) into a tree. Raises :class:`Faults`."""
    read_file, repeated = read_with_repeats(data, name, limits)
    if repeated:
        raise Faults(repeated)
    return read_file


def read_with_repeats(
    data: bytes | str, name: str, limits: Limits = RULES
) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The tree in which the first of two equal keys stands, and an error for each later one.

    So that a key that is there twice does not hide what else is wrong. Raises :class:`Faults`
    for what leaves no tree to go on with.
    """
    text = decode(data, name, limits) if isinstance(data, bytes) else data
    lines = tuple(text.splitlines())
    builder = _Builder(name, lines, limits.nodes)
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        for event in yaml.parse(text, Loader=loader):
            builder.take(event)
    except yaml.YAMLError as error:
        raise Faults([*builder.faults, _yaml_fault(error, builder, text)]) from None
    if not isinstance(builder.root, Table):
        wrong = fault(
            "B004",
            f"Het bestand {name} begint niet met een sleutel.",
            builder.root.place if builder.root else None,
            "Begin met “sleutel: waarde”.",
        )
        raise Faults([*builder.faults, *wrong.diagnostics])
    return Document(name, builder.root, lines), tuple(builder.faults)


class _Builder:
    """Builds the tree from parser events."""

    def __init__(self, name: str, lines: tuple[str, ...], most: int) -> None:
        self.name = name
        self.lines = lines
        self.most = most
        self.root: Node | None = None
        self.faults: list[Diagnostic] = []
        self._open: list[Items | Table] = []
        self._keys: list[Scalar | None] = []
        self._nodes = 0
        self._documents = 0

    def place(self, line: int, column: int, length: int = 1) -> Place:
        text = self.lines[line] if 0 <= line < len(self.lines) else ""
        return Place(self.name, line + 1, column + 1, max(1, length), text)

    def take(self, event: Event) -> None:
        match event:
            case ScalarEvent():
                self._add(self._scalar(event), event)
            case SequenceStartEvent():
                self._start(Items(self._mark(event)), event)
            case MappingStartEvent():
                self._start(Table(self._mark(event)), event)
            case CollectionEndEvent():
                self._open.pop()
                self._keys.pop()
            case AliasEvent():
                raise self._stop("B005", "Een verwijzing (*naam) mag niet in dit bestand.", event)
            case DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    raise self._stop("B006", "Er staan meer documenten in één bestand.", event)

    def _mark(self, event: Event) -> Place:
        start = event.start_mark
        return self.place(start.line, start.column) if start else self.place(0, 0)

    def _stop(self, code: str, message: str, event: Event) -> Faults:
        return Faults([*self.faults, Diagnostic(code, message, self._mark(event))])

    def _scalar(self, event: ScalarEvent) -> Scalar:
        start, end = event.start_mark, event.end_mark
        assert start is not None
        assert end is not None
        if event.style in ("|", ">"):
            return Scalar(event.value, self._mark(event), tuple(self._block(event, start.line + 1)))
        quote = 1 if event.style in ("'", '"') else 0
        if start.line == end.line:
            length = end.column - start.column - 2 * quote
            return Scalar(event.value, self.place(start.line, start.column + quote, length))
        place = self.place(start.line, start.column + quote)
        return Scalar(event.value, place, (place,))

    def _block(self, event: ScalarEvent, first: int) -> Iterator[Place]:
        """The places of the lines of a block."""
        count = event.value.count("\n") + (not event.value.endswith("\n"))
        for line in range(first, first + count):
            text = self.lines[line] if line < len(self.lines) else ""
            yield self.place(line, len(text) - len(text.lstrip()), len(text.strip()))

    def _start(self, node: Items | Table, event: ScalarEvent | CollectionStartEvent) -> None:
        self._add(node, event)
        self._open.append(node)
        self._keys.append(None)
        if len(self._open) > MAX_DEPTH:
            raise self._stop("B008", f"Het bestand is dieper genest dan {MAX_DEPTH} lagen.", event)

    def _add(self, node: Node, event: ScalarEvent | CollectionStartEvent) -> None:
        if event.anchor is not None:
            raise self._stop("B005", "Een anker (&naam) mag niet in dit bestand.", event)
        if event.tag is not None and event.tag != "!":
            raise self._stop("B007", f"Het label {event.tag} mag niet in dit bestand.", event)
        self._nodes += 1
        if self._nodes > self.most:
            raise self._stop("B009", f"Het bestand heeft meer dan {self.most} onderdelen.", event)
        parent = self._open[-1] if self._open else None
        match parent:
            case None:
                self.root = node
            case Items():
                parent.items.append(node)
            case Table() if (key := self._keys[-1]) is not None:
                self._keys[-1] = None
                self._entry(parent, key, node)
            case Table() if isinstance(node, Scalar):
                self._keys[-1] = node
            case Table():
                raise self._stop("B010", "Een sleutel moet een woord zijn.", event)

    def _entry(self, table: Table, key: Scalar, node: Node) -> None:
        if key.text not in table.entries:
            table.entries[key.text] = node
            table.keys[key.text] = key.place
            return
        self.faults.append(
            Diagnostic(
                "R001",
                f"De sleutel “{key.text}” staat hier twee keer.",
                key.place,
                "Haal er één weg of geef een andere naam.",
                also=(table.keys[key.text],),
            )
        )


#: Characters that YAML does not read.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")

#: Where a line ends in YAML.
_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")

_PROBLEMS = {
    "cannot start any token": "Hier staat een teken dat niet mag, bijvoorbeeld een tab.",
    "mapping values are not allowed": "Hier staat een dubbele punt waar die niet kan.",
    "could not find expected ':'": "Er ontbreekt een dubbele punt na een sleutel.",
    "did not find expected key": "Hier staat geen sleutel; klopt het inspringen?",
    "did not find expected '-' indicator": "Hier hoort een lijststreepje; klopt het inspringen?",
    "did not find expected ',' or": "Er ontbreekt een komma of een sluithaakje.",
    "unexpected end of stream": "Er ontbreekt een aanhalingsteken aan het einde.",
    "control characters are not allowed": "Er staan stuurtekens in het bestand.",
    "did not find expected node content": "Hier ontbreekt een waarde.",
}


def _yaml_fault(error: yaml.YAMLError, builder: _Builder, text: str) -> Diagnostic:
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    message = next((dutch for known, dutch in _PROBLEMS.items() if known in problem), None)
    mark = getattr(error, "problem_mark", None)
    place = builder.place(mark.line, mark.column) if mark else _first_control(builder.name, text)
    return Diagnostic(
        "B011",
        message or "Dit is geen geldige YAML.",
        place,
        "Spring in met spaties en zet tekst met bijzondere tekens tussen aanhalingstekens.",
    )


def _first_control(name: str, text: str) -> Place | None:
    """The first character that YAML does not read."""
    found = _CONTROL.search(text)
    if found is None:
        return None
    *before, start = _BREAK.split(text[: found.start()])
    rest = _BREAK.split(text[found.start() : found.start() + 200])[0]
    return Place(name, len(before) + 1, len(start) + 1, 1, f"{start}{rest}")
