"""Cases that fit no row of a decision table: options nobody names, gaps of a cent between rows.

A table may leave cases open on purpose: the concept says `anders`, another rule concludes it, or
the table says `hiaten: ja`. A gap smaller than a euro, or of one month, day or number, is never on
purpose.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import cast

from engine.diagnostics import Diagnostic, Place
from engine.rulebase.combinations import missing
from engine.rulebase.domains import Interval, Options, domain
from engine.syntax.model import Concept, DecisionTable, Row, Rule
from engine.syntax.tree import Compare, ConceptRef, Expression, Not, OneOf, parts
from engine.values import PERCENT, UNKNOWN_WORDS, Kind, Number, Soort, Value, show

#: The step between two values of a kind, and from how many steps on a gap may be meant.
_STEPS: dict[Soort, tuple[int, int]] = {
    Soort.BEDRAG: (1, 100),
    Soort.PERCENTAGE: (1, PERCENT),
    Soort.MAANDEN: (1, 2),
    Soort.DAGEN: (1, 2),
    Soort.DATUM: (1, 2),
}


def check_gaps(
    tables: Mapping[str, DecisionTable],
    rules: Mapping[str, Rule],
    concepts: Mapping[str, Concept],
    faults: list[Diagnostic],
) -> None:
    """Warn about cases that a table seems to have forgotten."""
    concluded: dict[str, set[str]] = {}
    for rule in rules.values():
        if rule.concept is not None:
            concluded.setdefault(rule.concept, set()).add(rule.table or rule.id)
    for table in tables.values():
        if table.gaps or not table.rows:
            continue
        open_ended = concepts[table.concept].otherwise is None and concluded.get(
            table.concept, set()
        ) <= {table.id}
        found: list[Diagnostic] = []
        for column in range(len(table.headers)):
            if open_ended:
                found.extend(_unnamed(table, column, rules))
            found.extend(_between_rows(table, column, rules, every=open_ended))
        if open_ended and not found and len(table.headers) > 1:
            found.extend(_together(table, rules, concepts))
        faults.extend(found)


def _unnamed(table: DecisionTable, column: int, rules: Mapping[str, Rule]) -> Iterator[Diagnostic]:
    """The options of a column that no row names."""
    conditions = [row.cells[column].condition for row in table.rows]
    if None in conditions:
        return
    named: set[object] = set()
    kind: Kind | None = None
    for condition in conditions:
        assert condition is not None
        found = domain(condition)
        subject = _subject(condition)
        if not isinstance(found, Options) or found.excluded or subject is None:
            return
        kind = subject.kind
        named |= found.names
    if kind is None or kind.open or kind.names is not None:
        return
    if kind.soort is Soort.JA_NEE:
        missing = [name for name, value in (("ja", True), ("nee", False)) if value not in named]
    elif kind.soort is Soort.KEUZE:
        names = [o.name for o in kind.options if o.name.lower() not in UNKNOWN_WORDS]
        missing = [name for name in names if name not in named]
    else:
        return
    if missing:
        shown = ", ".join(f"“{name}”" for name in missing[:5])
        yield Diagnostic(
            "R055",
            f"In “{table.id}” past geen rij op {shown} ({table.headers[column]}).",
            _place(table, rules),
            "Voeg een rij toe, of zet “anders:” bij het begrip of “hiaten: ja” bij de tabel.",
            "waarschuwing",
        )


def _together(
    table: DecisionTable, rules: Mapping[str, Rule], concepts: Mapping[str, Concept]
) -> Iterator[Diagnostic]:
    """A combination that no row holds."""
    subjects = [_column_subject(table, column) for column in range(len(table.headers))]
    steps = [None if subject is None else _step(subject.kind) for subject in subjects]
    values = missing(table.rows, subjects, steps, concepts)
    if values is None:
        return
    shown = " met ".join(
        f"{_example(subject.kind, value)} ({header})"
        for subject, value, header in zip(subjects, values, table.headers, strict=True)
        if subject is not None
    )
    yield Diagnostic(
        "R055",
        f"In “{table.id}” past geen rij op {shown}.",
        _place(table, rules),
        "Voeg een rij toe, of zet “anders:” bij het begrip of “hiaten: ja” bij de tabel.",
        "waarschuwing",
    )


def _example(kind: Kind, value: Value | None) -> str:
    """An option as rule files write it, any other value as users see it."""
    return f"“{value}”" if isinstance(value, str) else show(kind, value)


def _column_subject(table: DecisionTable, column: int) -> Expression | None:
    conditions = (row.cells[column].condition for row in table.rows)
    return next((_subject(c) for c in conditions if c is not None), None)


def _between_rows(
    table: DecisionTable, column: int, rules: Mapping[str, Rule], *, every: bool
) -> Iterator[Diagnostic]:
    """Gaps between rows that differ in this column only; small ones, or `every` one."""
    alike: dict[tuple[str, ...], list[tuple[Interval, Row]]] = {}
    anything: list[tuple[str | None, ...]] = []
    kind: Kind | None = None
    for row in table.rows:
        condition = row.cells[column].condition
        if condition is None:
            cells = enumerate(row.cells)
            anything.append(tuple(c.text if c.condition else None for n, c in cells if n != column))
            continue
        found, subject = domain(condition), _subject(condition)
        if not isinstance(found, Interval) or subject is None:
            return
        kind = subject.kind
        others = tuple(c.text for n, c in enumerate(row.cells) if n != column)
        alike.setdefault(others, []).append((found, row))
    if kind is None or _step(kind) is None:
        return
    for others, intervals in alike.items():
        if any(_fits(wide, others) for wide in anything):
            continue
        ordered = sorted(intervals, key=lambda pair: _start(pair[0]))
        lower = ordered[0][0]
        for upper, row in ordered[1:]:
            gap = _gap(lower, upper, kind)
            before, lower = lower, _further(lower, upper)
            if gap is not None and (gap < _limit(kind) or every):
                low, high = show(kind, before.high), show(kind, upper.low)
                where = f"op {low}" if low == high else f"tussen {low} en {high}"
                yield Diagnostic(
                    "R056",
                    f"In “{table.id}” past geen rij {where} ({table.headers[column]}).",
                    rules[row.rule].place,
                    "Laat de rijen aansluiten: de een tot en met een waarde, de ander erboven (>).",
                    "waarschuwing",
                )


def _gap(lower: Interval, upper: Interval, kind: Kind) -> Number | None:
    """How many values lie between two intervals; None when they meet or overlap."""
    if lower.high is None or upper.low is None:
        return None
    step = _step(kind)
    assert step is not None
    apart = _apart(lower.high, upper.low)
    inside = Fraction(apart) / step - 1 + lower.high_open + upper.low_open
    return inside if inside > 0 else None


def _fits(wide: tuple[str | None, ...], others: tuple[str, ...]) -> bool:
    """Whether a row has the same other cells, or asks nothing there."""
    return all(one is None or one == text for one, text in zip(wide, others, strict=True))


def _further(one: Interval, other: Interval) -> Interval:
    """The interval that ends last."""
    return other if _end(other) > _end(one) else one


def _start(interval: Interval) -> tuple[bool, Number, bool]:
    """Where an interval begins, to put it in order; one without a beginning comes first."""
    return (interval.low is not None, _place_on_line(interval.low), interval.low_open)


def _end(interval: Interval) -> tuple[bool, Number, bool]:
    """Where an interval ends; one without an end comes last."""
    return (interval.high is None, _place_on_line(interval.high), not interval.high_open)


def _place_on_line(bound: object) -> Number:
    return bound.toordinal() if isinstance(bound, dt.date) else cast(Number, bound or 0)


def _apart(low: object, high: object) -> Number:
    if isinstance(low, dt.date) and isinstance(high, dt.date):
        return (high - low).days
    return cast(Number, high) - cast(Number, low)


def _step(kind: Kind) -> Fraction | None:
    if kind.soort is Soort.GETAL:
        return Fraction(1, 10**kind.decimals)
    return Fraction(_STEPS[kind.soort][0]) if kind.soort in _STEPS else None


def _limit(kind: Kind) -> int:
    """From how many missing values on a gap may be meant."""
    if kind.soort is Soort.GETAL:
        return max(2, int(10**kind.decimals))
    return _STEPS[kind.soort][1]


def _subject(condition: Expression) -> Expression | None:
    """What a condition of a cell is about: the expression at the head of its column."""
    match condition:
        case ConceptRef():
            return condition
        case Not(operand=operand):
            return _subject(operand)
        case Compare(left=left):
            return left
        case OneOf(operand=operand):
            return operand
        case _:
            below = parts(condition)
            return _subject(below[0]) if below else None


def _place(table: DecisionTable, rules: Mapping[str, Rule]) -> Place:
    return rules[table.rows[-1].rule].place
