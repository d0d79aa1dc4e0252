"""One error type for everything that can be wrong with what a user hands in.

A diagnostic says in Dutch what is wrong, where, and what to do about it. Errors are collected,
never raised one by one: :class:`Faults` carries all that were found in one go.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, NamedTuple

Severity = Literal["fout", "waarschuwing"]

#: Longest source line that is shown around a caret; longer lines are cut.
SHOWN_WIDTH = 160
#: How many names that look alike are compared letter by letter.
LIKELY = 25


class Place(NamedTuple):
    """A stretch of one line in a file. `line` and `column` count from 1, `length` in characters.

    A tuple, because a rule base has as many as it has words.
    """

    file: str
    line: int
    column: int
    length: int = 1
    text: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"

    def narrowed(self, offset: int, length: int) -> Place:
        """The part of this place that starts `offset` characters further on."""
        return Place(self.file, self.line, self.column + offset, max(1, length), self.text)

    def caret(self) -> str:
        """The source line with carets under this place, cut to a readable width."""
        start = self.column - 1
        shift = max(0, start - SHOWN_WIDTH // 2)
        shown = self.text[shift : shift + SHOWN_WIDTH].rstrip("\n")
        width = max(1, min(self.length, len(shown) - (start - shift)))
        return f"    {shown}\n    {' ' * (start - shift)}{'^' * width}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing that is wrong: a stable code, a message, the place and what to do.

    Codes: `R...` rule files, `F...` facts, `N...` notices, `S...` scenarios, `B...` any file.
    """

    code: str
    message: str
    place: Place | None = None
    help: str | None = None
    severity: Severity = "fout"
    also: tuple[Place, ...] = ()

    def text(self) -> str:
        """The diagnostic as a user reads it in a terminal."""
        where = f"{self.place}: " if self.place else ""
        lines = [f"{where}{self.severity} {self.code}: {self.message}"]
        if self.place and self.place.text:
            lines.append(self.place.caret())
        for other in self.also:
            lines.append(f"  zie ook {other}")
            if other.text:
                lines.append(other.caret())
        if self.help:
            lines.append(f"  hulp: {self.help}")
        return "\n".join(lines)

    def json(self) -> dict[str, Any]:
        """The diagnostic as a JSON object with Dutch keys."""
        return {
            "code": self.code,
            "ernst": self.severity,
            "melding": self.message,
            "hulp": self.help,
            "plaats": _place_json(self.place),
            "zieOok": [_place_json(other) for other in self.also],
        }


class Faults(Exception):
    """Input cannot be used. `diagnostics` holds everything that is wrong with it, errors first."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics: tuple[Diagnostic, ...] = tuple(diagnostics)
        super().__init__("\n".join(d.text() for d in self.diagnostics))


def fault(code: str, message: str, place: Place | None = None, help: str | None = None) -> Faults:
    """The exception for a single diagnostic."""
    return Faults([Diagnostic(code, message, place, help)])


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether at least one diagnostic is an error rather than a warning."""
    return any(d.severity == "fout" for d in diagnostics)


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Diagnostics without repetitions, by file, line and column; those without a place last."""

    def key(d: Diagnostic) -> tuple[bool, str, int, int, str]:
        place = d.place or Place("", 0, 0)
        return (d.place is None, place.file, place.line, place.column, d.code)

    return sorted(dict.fromkeys(diagnostics), key=key)


def nearest(word: str, known: Iterable[str], most: int = 3) -> list[str]:
    """The known words that look like `word`, the most alike first."""
    return list(_nearest(word, tuple(sorted(set(known))), most))


@lru_cache(maxsize=256)
def _nearest(word: str, candidates: tuple[str, ...], most: int) -> list[str]:
    pairs = _pairs(word)
    likely = sorted(candidates, key=lambda name: -len(pairs & _pairs(name)))[:LIKELY]
    near = difflib.get_close_matches(word, likely, n=most, cutoff=0.6)
    if near:
        return near
    tail = word.rsplit(".", 1)[-1]
    return [c for c in candidates if c.rsplit(".", 1)[-1] == tail][:most]


def suggestion(word: str, known: Iterable[str], most: int = 3) -> str | None:
    """A Dutch sentence naming the known words closest to `word`, or None when nothing is near."""
    near = nearest(word, known, most)
    if not near:
        return None
    quoted = [f"“{name}”" for name in near]
    *others, last = quoted
    return f"Bedoelde u {', '.join(others)} of {last}?" if others else f"Bedoelde u {last}?"


def _pairs(word: str) -> set[str]:
    """The pairs of letters that follow each other: a cheap measure of likeness."""
    return {word[i : i + 2] for i in range(len(word) - 1)}


def render(diagnostics: Sequence[Diagnostic], form: Literal["text", "json", "sarif"]) -> str:
    """All diagnostics in one of the formats that users and tools read."""
    match form:
        case "text":
            return "\n".join(d.text() for d in diagnostics)
        case "json":
            return json.dumps([d.json() for d in diagnostics], ensure_ascii=False, indent=2)
        case "sarif":
            return json.dumps(_sarif(diagnostics), ensure_ascii=False, indent=2)


def _place_json(place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {
        "bestand": place.file,
        "regel": place.line,
        "kolom": place.column,
        "lengte": place.length,
    }


def _sarif(diagnostics: Sequence[Diagnostic]) -> dict[str, Any]:
    """SARIF 2.1.0, the exchange format of editors and code hosts."""
    results = []
    for d in diagnostics:
        message = d.message if d.help is None else f"{d.message} {d.help}"
        result: dict[str, Any] = {
            "ruleId": d.code,
            "level": "error" if d.severity == "fout" else "warning",
            "message": {"text": message},
        }
        if d.place:
            result["locations"] = [_sarif_location(d.place)]
        if d.also:
            result["relatedLocations"] = [_sarif_location(p) for p in d.also]
        results.append(result)
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "wijktoets",
                        "rules": [{"id": c} for c in sorted({d.code for d in diagnostics})],
                    }
                },
                "results": results,
            }
        ],
    }


def _sarif_location(place: Place) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": place.file},
            "region": {
                "startLine": place.line,
                "startColumn": place.column,
                "endColumn": place.column + place.length,
            },
        }
    }
