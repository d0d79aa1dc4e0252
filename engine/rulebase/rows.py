"""A decision table in pipe form: its cells with their places, and each row as a rule."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from engine.diagnostics import Diagnostic, Place
from engine.rulebase.files import RuleShape
from engine.rulebase.reading import Entry
from engine.syntax.checker import Checker
from engine.syntax.document import Scalar
from engine.syntax.model import Cell, Concept, DecisionTable, Row, Rule
from engine.syntax.tree import And, Expression, taken

#: Rows of a table; each is compared with all others.
MAX_ROWS = 500


class TableWriter:
    """Turns the text of one table into rules. Faults end up in the checker."""

    def __init__(self, checker: Checker, entry: Entry[RuleShape]) -> None:
        self.checker = checker
        self.entry = entry

    def write(self, frame: Rule, concept: Concept) -> tuple[DecisionTable, list[Rule]] | None:
        """The table and its rows; None when its columns cannot be used.

        `frame` is what the rows have in common, `concept` what they conclude.
        """
        lines = _cells(self.entry.scalar("tabel"))
        hit = self._checked_form(len(lines) - 1)
        if hit is None:
            return None
        header, *rows = lines
        columns = self._columns(header, concept, frame.group)
        if columns is None:
            return None
        kept: list[Row] = []
        rules: list[Rule] = []
        for number, cells in enumerate(rows, 1):
            if len(cells) != len(header):
                self._fault(
                    f"Deze rij heeft {len(cells)} cellen; de kop heeft er {len(header)}.",
                    cells[0].place,
                )
                continue
            before = sum(d.severity == "fout" for d in self.checker.faults)
            checked = [
                self._cell(scalar, column, frame.group)
                for scalar, column in zip(cells, columns, strict=False)
            ]
            broken = sum(d.severity == "fout" for d in self.checker.faults) > before
            outcome = self.checker.expression(cells[-1], concept.kind, frame.group)
            if outcome is None:
                continue
            conditions = [c.condition for c in checked if c.condition is not None]
            if frame.condition is not None:
                conditions.insert(0, frame.condition)
            rule = replace(
                frame,
                id=f"{self.entry.id}#{number}",
                concept=concept.id,
                value=taken(outcome),
                condition=And(tuple(conditions), cells[0].place) if conditions else None,
                place=cells[0].place,
                table=self.entry.id,
                exceptions=tuple(r.id for r in rules) if hit == "eerste" else (),
            )
            rules.append(rule)
            if broken:
                # What the row should say is not known: no second fault about other rows.
                continue
            kept.append(Row(rule.id, tuple(checked), cells[-1].text))
        table = DecisionTable(
            id=self.entry.id,
            title=self.entry.shape.titel,
            concept=concept.id,
            hit=hit,
            headers=tuple(cell.text for cell in header[:-1]),
            rows=tuple(kept),
            place=self.entry.place,
            gaps=self.entry.shape.hiaten,
        )
        return table, rules

    def _checked_form(self, rows: int) -> Literal["uniek", "eerste"] | None:
        """The hit policy; None when there are no rows, or too many."""
        place = self.entry.at("tabel")
        if rows < 1:
            self._fault("Een tabel heeft een kop en minstens één rij.", place)
            return None
        if rows > MAX_ROWS:
            self._fault(
                f"Deze tabel heeft {rows} rijen; het maximum is {MAX_ROWS}.",
                place,
                "Maak er meer tabellen van, of zet de waarden in een parameter met “per”.",
            )
            return None
        if self.entry.shape.treffer is None:
            message = "Bij een tabel hoort “treffer: uniek” of “treffer: eerste”."
            self.checker.faults.append(Diagnostic("R052", message, place))
        return self.entry.shape.treffer or "uniek"

    def _columns(
        self, header: list[Scalar], concept: Concept, group: str | None
    ) -> list[Expression] | None:
        last = header[-1]
        name = last.text.removeprefix("=>").strip()
        if not last.text.startswith("=>") or name not in ("", concept.id):
            message = f"De laatste kolom moet “=> {concept.id}” heten."
            self.checker.faults.append(Diagnostic("R052", message, last.place))
        columns = [self.checker.expression(cell, None, group) for cell in header[:-1]]
        known = [c for c in columns if c is not None]
        return known if len(known) == len(columns) else None

    def _cell(self, scalar: Scalar, column: Expression, group: str | None) -> Cell:
        if not scalar.text:
            self._fault("Deze cel is leeg.", scalar.place, "Schrijf “-” voor “maakt niet uit”.")
            return Cell("", None)
        condition = self.checker.cell(scalar, column, group)
        if isinstance(condition, Diagnostic):
            self.checker.faults.append(condition)
            return Cell(scalar.text, None)
        return Cell(scalar.text, condition)

    def _fault(self, message: str, place: Place, help: str | None = None) -> None:
        self.checker.faults.append(Diagnostic("R050", message, place, help))


def _cells(scalar: Scalar) -> list[list[Scalar]]:
    """The cells of a table in pipe form, with their places."""
    rows: list[list[Scalar]] = []
    lines = scalar.text.splitlines()
    for index, line in enumerate(lines):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        place = scalar.lines[index] if index < len(scalar.lines) else scalar.place
        offset = 0
        cells: list[Scalar] = []
        inner = stripped.strip("|")
        offset = stripped.index(inner) if inner else 0
        for piece in inner.split("|"):
            text = piece.strip()
            start = offset + (piece.index(text) if text else 0)
            cells.append(Scalar(text, place.narrowed(start, len(text))))
            offset += len(piece) + 1
        rows.append(cells)
    return rows
