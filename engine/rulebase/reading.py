"""From a document to shapes: every entry checked on its own, every fault with its place."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any, Generic, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from engine.diagnostics import Diagnostic, Place, suggestion
from engine.rulebase.files import (
    ID,
    KINDS,
    MAX_TITLE,
    CheckFile,
    ConceptShape,
    ContactShape,
    ContradictionShape,
    ParameterShape,
    PropertyShape,
    RegisterFile,
    RulesFile,
    RuleShape,
    Shape,
    SourceShape,
)
from engine.syntax.document import Document, Items, Node, Scalar, Table, plain
from engine.syntax.model import Certainty, NormKind

S = TypeVar("S", bound=Shape)
Path = tuple[str | int, ...]

#: The folder in which rules of a kind of norm stand.
FOLDERS = {
    "wet": NormKind.WET,
    "beleid": NormKind.BELEID,
    "advies": NormKind.ADVIES,
    "voorstellen": NormKind.VOORSTEL,
}
_KIND_FOLDERS = {
    "begrippen": "begrippen",
    "parameters": "parameters",
    "contacten": "contacten",
    "register": "register",
    "tegenspraken": "tegenspraken",
    "toetsen": "toets",
}


@dataclass(frozen=True, slots=True)
class Entry(Generic[S]):
    """One concept, parameter, rule, property or check, with where it stands."""

    id: str
    shape: S
    document: Document
    path: Path

    @property
    def place(self) -> Place:
        """The id of the entry, where a message about the whole entry points."""
        node = self.document.node(*self.path)
        if isinstance(node, Table):
            for key in ("id", "regelset", "register", "toets"):
                if isinstance(inner := node.entries.get(key), Scalar):
                    return inner.place
        return self.document.place(*self.path)

    def at(self, *path: str | int) -> Place:
        return self.document.place(*self.path, *path)

    def node(self, *path: str | int) -> Node:
        return self.document.node(*self.path, *path)

    def scalar(self, *path: str | int) -> Scalar:
        """The text at a path, which the shape has checked to be there."""
        node = self.node(*path)
        assert isinstance(node, Scalar)
        return node


@dataclass(slots=True)
class Contents:
    """Everything the files declare, and what is wrong with their form."""

    concepts: list[Entry[ConceptShape]] = field(default_factory=list)
    parameters: list[Entry[ParameterShape]] = field(default_factory=list)
    rulesets: list[Entry[RulesFile]] = field(default_factory=list)
    rules: list[tuple[Entry[RulesFile], Entry[RuleShape]]] = field(default_factory=list)
    properties: list[tuple[Entry[RulesFile], Entry[PropertyShape]]] = field(default_factory=list)
    contacts: list[Entry[ContactShape]] = field(default_factory=list)
    registers: list[Entry[RegisterFile]] = field(default_factory=list)
    contradictions: list[Entry[ContradictionShape]] = field(default_factory=list)
    checks: list[Entry[CheckFile]] = field(default_factory=list)
    faults: list[Diagnostic] = field(default_factory=list)
    #: Names declared in entries that could not be used: no second fault for mentioning them.
    broken: set[str] = field(default_factory=set)
    #: What rules say they conclude, also rules with errors; None for one that does not say.
    claims: list[str | None] = field(default_factory=list)

    def take(self, document: Document) -> None:
        """Add what one file declares."""
        kind = next((k for k in document.root.entries if k in KINDS), None)
        if kind is None:
            self.faults.append(
                Diagnostic(
                    "R007",
                    "Dit is geen regelbestand.",
                    document.root.place,
                    f"Begin met een van: {', '.join(f'{k}:' for k in KINDS)}.",
                )
            )
            self.claims.append(None)
            return
        self._check_folder(document, kind)
        match kind:
            case "begrippen":
                self._named(document, kind, ConceptShape, self.concepts)
            case "parameters":
                self._named(document, kind, ParameterShape, self.parameters)
            case "contacten":
                self._named(document, kind, ContactShape, self.contacts)
            case "tegenspraken":
                self._named(document, kind, ContradictionShape, self.contradictions)
            case "register":
                name = _text(document.root, kind)
                if register := self._entry(RegisterFile, document, (), name):
                    self.registers.append(register)
            case "regelset":
                self._rules_file(document)
            case _:
                if check := self._entry(CheckFile, document, (), _text(document.root, "toets")):
                    self.checks.append(check)

    def _rules_file(self, document: Document) -> None:
        head = self._entry(
            RulesFile,
            document,
            (),
            _text(document.root, "regelset"),
            without=("regels", "eigenschappen"),
        )
        if head is None:
            # The rules are checked as if their head were right: that it is not is an error anyway.
            head = Entry(_text(document.root, "regelset"), _stand_in(), document, ())
        self.rulesets.append(head)
        for index, name in self._listed(document, "regels"):
            self._claim(document.node("regels", index))
            if rule := self._entry(RuleShape, document, ("regels", index), name):
                self.rules.append((head, rule))
        for index, name in self._listed(document, "eigenschappen"):
            if stated := self._entry(PropertyShape, document, ("eigenschappen", index), name):
                self.properties.append((head, stated))

    def _claim(self, node: Node) -> None:
        """Note what a rule says it concludes; an exception need not conclude anything."""
        if written := _text(node, "concludeert"):
            self.claims.append(written.partition("=")[0].strip())
        elif not (isinstance(node, Table) and "uitzondering_op" in node.entries):
            self.claims.append(None)

    # -- entries

    def _named(
        self, document: Document, kind: str, model: type[S], entries: list[Entry[S]]
    ) -> None:
        """Add the entries of a file that holds names with what they stand for."""
        self._only(document, kind)
        for key in self._keyed(document, kind):
            if entry := self._entry(model, document, (kind, key), key):
                entries.append(entry)

    def _keyed(self, document: Document, kind: str) -> Iterator[str]:
        node = document.root.entries[kind]
        if isinstance(node, Table):
            yield from node.entries
        else:
            self.faults.append(
                Diagnostic("R004", f"Onder “{kind}:” horen namen met gegevens.", node.place)
            )

    def _listed(self, document: Document, key: str) -> Iterator[tuple[int, str]]:
        node = document.root.entries.get(key)
        match node:
            case None:
                return
            case Items(items=items):
                for index, item in enumerate(items):
                    yield index, _text(item, "id")
            case _:
                self.faults.append(
                    Diagnostic("R004", f"Onder “{key}:” hoort een lijst.", node.place)
                )
                self.claims.append(None)

    def _only(self, document: Document, kind: str) -> None:
        for key, place in document.root.keys.items():
            if key != kind:
                self.faults.append(_unknown_key(key, [kind], place))

    def _entry(
        self,
        model: type[S],
        document: Document,
        path: Path,
        name: str,
        without: tuple[str, ...] = (),
    ) -> Entry[S] | None:
        """The entry as a shape. Unknown keys are reported and left out, so that the rest of the
        entry is still checked; any other fault makes the entry unusable.
        """
        raw = plain(document.node(*path))
        if isinstance(raw, dict):
            raw = {key: value for key, value in raw.items() if key not in without}
        self._check_name(document, path, name)
        for _ in range(2):
            try:
                shape = model.model_validate(raw)
            except ValidationError as error:
                raw = self._report(error, model, document, path, raw)
                if raw is None:
                    self.broken.add(name)
                    return None
            else:
                entry = Entry(name, shape, document, path)
                self._check_title(entry)
                return entry
        return None

    def _report(
        self, error: ValidationError, model: type[Shape], document: Document, path: Path, raw: Any
    ) -> Any:
        """Report the faults; the entry without unknown keys when those were the only faults."""
        usable = True
        for detail in error.errors():
            location = detail["loc"]
            self.faults.append(_in_dutch(detail, model, document, (*path, *location)))
            if detail["type"] == "extra_forbidden" and len(location) == 1:
                raw = {key: value for key, value in raw.items() if key != location[0]}
            else:
                usable = False
        return raw if usable else None

    # -- checks of form

    def _check_name(self, document: Document, path: Path, name: str) -> None:
        if path and path[0] in ("begrippen", "parameters") and not re.fullmatch(ID, name):
            self.faults.append(
                Diagnostic(
                    "R008",
                    f"“{name}” is geen goede naam voor een begrip.",
                    document.place(*path),
                    "Gebruik kleine letters, cijfers en _, met een punt: opdracht.soort.",
                )
            )
            self.broken.add(name)

    def _check_title(self, entry: Entry[Any]) -> None:
        title = getattr(entry.shape, "titel", "") or ""
        if len(title) > MAX_TITLE:
            self.faults.append(
                Diagnostic(
                    "R070",
                    f"De titel is {len(title)} tekens lang; het maximum is {MAX_TITLE}.",
                    entry.scalar("titel").place,
                    "Zet de rest in “toelichting”.",
                )
            )

    def _check_folder(self, document: Document, kind: str) -> None:
        parts = PurePosixPath(document.name).parts
        folder = parts[0] if len(parts) > 1 else None
        if folder in _KIND_FOLDERS and _KIND_FOLDERS[folder] != kind:
            self.faults.append(
                Diagnostic(
                    "R005",
                    f"Een bestand met “{kind}:” hoort niet in de map “{folder}”.",
                    document.root.keys[kind],
                )
            )
        if kind == "regelset" and folder in FOLDERS:
            norm = _text(document.root, "normsoort")
            if norm != FOLDERS[folder]:
                self.faults.append(
                    Diagnostic(
                        "R005",
                        f"In de map “{folder}” staan regels met “normsoort: {FOLDERS[folder]}”, "
                        f"niet “{norm}”.",
                        document.place("normsoort"),
                    )
                )


def _stand_in() -> RulesFile:
    """A head that lacks nothing, for rules whose own head is wrong."""
    day = dt.date(2000, 1, 1)
    return RulesFile(
        regelset="onbekend",
        titel="Onbekend",
        normsoort=NormKind.WET,
        bron=SourceShape(titel="Onbekend", artikel="onbekend", url="https://onbekend"),
        geldig_vanaf=day,
        geverifieerd=day,
        zekerheid=Certainty.KENNIS,
    )


def _text(node: Node, key: str) -> str:
    if isinstance(node, Table) and isinstance(inner := node.entries.get(key), Scalar):
        return inner.text
    return ""


def _unknown_key(key: str, known: list[str], place: Place) -> Diagnostic:
    help = suggestion(key, known) or f"Wel bekend: {', '.join(sorted(known))}."
    if not place.text[place.column - 1 + len(key) :].lstrip(" \t\"'").startswith(":"):
        help = "Staat er een komma in de tekst? Zet de tekst dan tussen aanhalingstekens."
    return Diagnostic("R002", f"De sleutel “{key}” is hier niet bekend.", place, help)


_FORMS = {
    "string_type": "Hier hoort een tekst.",
    "list_type": "Hier hoort een lijst.",
    "dict_type": "Hier horen sleutels met waarden.",
    "model_type": "Hier horen sleutels met waarden.",
    "model_attributes_type": "Hier horen sleutels met waarden.",
    "string_too_short": "Hier ontbreekt een tekst.",
    "too_short": "Deze lijst mag niet leeg zijn.",
}


def _real(document: Document, path: Path) -> Path:
    """The path without the names Pydantic gives to the branches of a union."""
    kept: list[str | int] = []
    for number, step in enumerate(path):
        node = document.node(*kept)
        last = number == len(path) - 1
        match node:
            case Table() if isinstance(step, str) and (step in node.entries or last):
                kept.append(step)
            case Items() if isinstance(step, int):
                kept.append(step)
            case _:
                pass
    return tuple(kept)


def _in_dutch(
    detail: ErrorDetails, model: type[Shape], document: Document, path: Path
) -> Diagnostic:
    """A Pydantic error as a diagnostic in Dutch, at the place in the file."""
    path = _real(document, path)
    key = str(path[-1]) if path else ""
    place = document.place(*path)
    context = detail.get("ctx", {})
    match detail["type"]:
        case "missing":
            return Diagnostic("R003", f"De sleutel “{key}” ontbreekt.", document.place(*path[:-1]))
        case "extra_forbidden":
            parent = {str(step) for step in path[:-1]}
            known = [field.alias or name for name, field in model.model_fields.items()]
            if "bron" in parent:
                known = ["titel", "wet", "artikel", "url", "van_de_waarde"]
            if "regime_van" in parent:
                known = ["wet", "url", "artikelen"]
            return _unknown_key(key, known, place)
        case "vorm":
            return Diagnostic("R004", context["melding"], place, context["hulp"] or None)
        case "enum" | "literal_error":
            found = detail.get("input")
            value = document.node(*path)
            shown = value.text if isinstance(value, Scalar) else str(found)
            expected = str(context.get("expected", "")).replace("'", "").replace(" or ", ", ")
            named = next((step for step in reversed(path) if isinstance(step, str)), key)
            return Diagnostic(
                "R004",
                f"“{shown}” kan niet bij “{named}”.",
                value.place,
                suggestion(shown, expected.split(", ")) or f"Kies uit: {expected}.",
            )
        case "string_pattern_mismatch":
            value = document.node(*path)
            shown = value.text if isinstance(value, Scalar) else ""
            return Diagnostic(
                "R004",
                f"“{shown}” is geen goede naam.",
                value.place,
                "Gebruik kleine letters, cijfers, punten en streepjes.",
            )
        case "greater_than_equal" | "less_than_equal":
            return Diagnostic("R004", f"Schrijf bij “{key}” een getal van 0 tot en met 10.", place)
        case other:
            message = _FORMS.get(other, "Deze waarde kan hier niet.")
            if isinstance(path[-1] if path else "", int):
                return Diagnostic("R004", message, place)
            return Diagnostic("R004", f"{message[:-1]} bij “{key}”.", place)
