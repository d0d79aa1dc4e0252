"""Rows of decision tables that can never be reached, or that reach the same cases.

Cells about options and cells about intervals are compared exactly, column by column. A cell of
another form is left to the analysis with the solver.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.diagnostics import Diagnostic
from engine.rulebase.domains import Domain, Interval, Options, domain
from engine.syntax.model import Cell, DecisionTable, Rule
from engine.syntax.tree import Expression


def check_tables(
    tables: Mapping[str, DecisionTable], rules: Mapping[str, Rule], faults: list[Diagnostic]
) -> None:
    """Report unreachable rows, and rows of a unique table that can both match."""
    for table in tables.values():
        tests = [[_Test.of(cell) for cell in row.cells] for row in table.rows]
        for number, row in enumerate(table.rows):
            for first, earlier in enumerate(table.rows[:number]):
                place, before = rules[row.rule].place, rules[earlier.rule].place
                pairs = list(zip(tests[first], tests[number], strict=True))
                if all(_covers(a, b) for a, b in pairs):
                    faults.append(
                        Diagnostic(
                            "R051",
                            f"Deze rij van “{table.id}” wordt nooit bereikt: "
                            "een eerdere rij past al op al deze gevallen.",
                            place,
                            "Haal de rij weg of zet haar hoger.",
                            also=(before,),
                        )
                    )
                    break
                if table.hit == "uniek" and all(_meets(a, b) for a, b in pairs):
                    faults.append(
                        Diagnostic(
                            "R053",
                            f"Twee rijen van “{table.id}” passen op hetzelfde geval, "
                            "maar de treffer is uniek.",
                            place,
                            "Maak de rijen strenger, of kies “treffer: eerste”.",
                            also=(before,),
                        )
                    )
                    break


@dataclass(frozen=True, slots=True)
class _Test:
    """What a cell asks: nothing, or a condition, which may allow options or an interval."""

    condition: Expression | None
    domain: Domain | None

    @classmethod
    def of(cls, cell: Cell) -> _Test:
        return cls(cell.condition, None if cell.condition is None else domain(cell.condition))


def _covers(a: _Test, b: _Test) -> bool:
    """Whether every case of `b` is a case of `a`, as far as can be told."""
    if a.condition is None:
        return True
    if b.condition is None:
        return False
    match a.domain, b.domain:
        case Options() as x, Options() as y:
            return x.covers(y)
        case Interval() as x, Interval() as y:
            return x.covers(y)
        case _:
            return a.condition == b.condition


def _meets(a: _Test, b: _Test) -> bool:
    """Whether a case of `a` is certainly possible together with `b`."""
    if a.condition is None or b.condition is None:
        return True
    match a.domain, b.domain:
        case Options() as x, Options() as y:
            return x.meets(y)
        case Interval() as x, Interval() as y:
            return x.meets(y)
        case _:
            return a.condition == b.condition
