"""Registers from their files: names of authorities, with their codes, dates and spellings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from engine.diagnostics import Diagnostic, Place, suggestion
from engine.rulebase.declarations import duplicate, source
from engine.rulebase.files import RegisterFile
from engine.rulebase.reading import Entry
from engine.syntax.model import Register, Source
from engine.values import Listed, Names, ValueFault, folded, parse_date

#: Names of one register.
MAX_NAMES = 5_000

NAME_COLUMNS = ("code", "naam", "vanaf", "tot", "verder als")
SPELLING_COLUMNS = ("schrijfwijze", "naam")


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of a table: its cells and where it stands."""

    cells: tuple[str, ...]
    place: Place


def registers(
    entries: Sequence[Entry[RegisterFile]], faults: list[Diagnostic]
) -> dict[str, Register]:
    """All registers. What is wrong with a row is told; the row is then left out."""
    found: dict[str, Register] = {}
    for entry in entries:
        shape = entry.shape
        if (first := found.get(entry.id)) is not None:
            faults.append(duplicate("register", entry.id, entry.place, first.place))
            continue
        listed = _listed(entry, faults)
        found[entry.id] = Register(
            id=entry.id,
            title=shape.titel,
            names=Names(
                shape.soort,
                [folded(word) for word in shape.woorden or [shape.soort]],
                listed,
                _spellings(entry, listed, faults),
            ),
            source=source(shape.bron) or Source(shape.titel),
            verified=shape.geverifieerd,
            certainty=shape.zekerheid,
            place=entry.place,
            explanation=shape.toelichting,
        )
    return found


def _listed(entry: Entry[RegisterFile], faults: list[Diagnostic]) -> list[Listed]:
    """The names, each with the names under which it went on."""
    rows: dict[str, tuple[Listed, _Line]] = {}
    written: dict[str, _Line] = {}
    for line in _lines(entry, "namen", entry.shape.namen, NAME_COLUMNS, faults):
        code, name, since, until, _ = line.cells
        twice = rows[code][1] if code in rows else written.get(folded(name))
        if not code or not name:
            faults.append(Diagnostic("R086", "De code of de naam ontbreekt.", line.place))
        elif twice is not None:
            message = f"“{name}” of de code {code} staat al in dit register."
            faults.append(
                Diagnostic("R086", message, line.place, "Haal er één weg.", also=(twice.place,))
            )
        else:
            start, end = _date(since, line, faults), _date(until, line, faults)
            if start is not None and end is not None and end < start:
                faults.append(Diagnostic("R033", "“tot” ligt voor “vanaf”.", line.place))
            rows[code] = Listed(name, code, start, end), line
            written[folded(name)] = line
    return [
        replace(one, after=_after(line, rows, faults)) if line.cells[4] else one
        for one, line in rows.values()
    ]


def _after(
    line: _Line, rows: Mapping[str, tuple[Listed, _Line]], faults: list[Diagnostic]
) -> tuple[str, ...]:
    codes = [code.strip() for code in line.cells[4].split(",") if code.strip()]
    if codes and not line.cells[3]:
        message = "Wie nog bestaat, gaat niet verder als een ander."
        faults.append(Diagnostic("R086", message, line.place, "Vul “tot” in."))
    for code in codes:
        if code not in rows:
            message = f"De code “{code}” staat niet in dit register."
            faults.append(Diagnostic("R086", message, line.place, suggestion(code, rows)))
    return tuple(rows[code][0].name for code in codes if code in rows)


def _spellings(
    entry: Entry[RegisterFile], listed: Sequence[Listed], faults: list[Diagnostic]
) -> list[tuple[str, str]]:
    if entry.shape.schrijfwijzen is None:
        return []
    names = {one.name: folded(one.name) for one in listed}
    official = set(names.values())
    found: list[tuple[str, str]] = []
    for line in _lines(entry, "schrijfwijzen", entry.shape.schrijfwijzen, SPELLING_COLUMNS, faults):
        spelling, name = line.cells
        if name not in names:
            message = f"De naam “{name}” staat niet in dit register."
            faults.append(Diagnostic("R086", message, line.place, suggestion(name, names)))
        elif folded(spelling) in official:
            message = f"“{spelling}” is zelf al een naam in dit register."
            faults.append(Diagnostic("R086", message, line.place, "Haal deze regel weg."))
        else:
            found.append((spelling, name))
    return found


def _date(text: str, line: _Line, faults: list[Diagnostic]) -> dt.date | None:
    if not text:
        return None
    try:
        return parse_date(text)
    except ValueFault as error:
        faults.append(Diagnostic("R004", error.message, line.place, error.help))
        return None


def _lines(
    entry: Entry[RegisterFile],
    key: str,
    text: str,
    columns: tuple[str, ...],
    faults: list[Diagnostic],
) -> list[_Line]:
    """The rows below the head of a table in pipe form; those of another length are left out."""
    places = entry.scalar(key).lines
    first = entry.scalar(key).place
    found: list[_Line] = []
    for number, written in enumerate(text.splitlines()):
        stripped = written.strip()
        if stripped and not stripped.startswith("#"):
            inside = stripped.removeprefix("|").removesuffix("|")
            cells = tuple(cell.strip() for cell in inside.split("|"))
            found.append(_Line(cells, places[number] if number < len(places) else first))
    if not found or found[0].cells != columns:
        head = f"| {' | '.join(columns)} |"
        place = found[0].place if found else first
        message = "De kop van deze tabel klopt niet."
        faults.append(Diagnostic("R086", message, place, f"Schrijf: {head}"))
        return []
    if len(found) > MAX_NAMES + 1:
        message = f"Dit register heeft meer dan {MAX_NAMES} namen."
        faults.append(Diagnostic("R086", message, first))
        return []
    for line in found[1:]:
        if len(line.cells) != len(columns):
            message = f"Deze rij heeft {len(line.cells)} cellen; de kop heeft er {len(columns)}."
            faults.append(Diagnostic("R086", message, line.place))
    return [line for line in found[1:] if len(line.cells) == len(columns)]
