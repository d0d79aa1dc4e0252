"""Functions and aggregates in expressions: totals, counts, extremes, rounding, working days."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from lark import Token, Tree

from engine.diagnostics import suggestion
from engine.syntax.arithmetic import result_kind
from engine.syntax.parsed import Stop, optional, subtree, token_of
from engine.syntax.tree import (
    Bare,
    Constant,
    Count,
    Expression,
    Extreme,
    ExtremeOf,
    Rounded,
    Total,
    Workday,
)
from engine.values import NAMES, NUMERIC, ORDERED, Kind, Soort

if TYPE_CHECKING:
    from engine.syntax.checker import Reading

FUNCTIONS = (
    "som",
    "aantal",
    "hoogste",
    "laagste",
    "afgerond",
    "aantal_maanden",
    "aantal_dagen",
    "eerste_werkdag",
    "werkdagen_later",
)


def call(reading: Reading, tree: Tree[Token]) -> Expression:
    """The checked node of a call, by the name of the function."""
    name = token_of(tree.children[0])
    arguments = [subtree(c) for c in tree.children[1:-1]]
    condition = optional(tree.children[-1])
    match str(name):
        case "som":
            return _total(reading, tree, arguments, condition)
        case "aantal":
            return _count(reading, tree, arguments, condition)
        case "hoogste" | "laagste" as word:
            return _extreme(reading, word == "hoogste", tree, arguments, condition)
        case "afgerond":
            return _rounded(reading, tree, arguments)
        case "aantal_maanden" | "aantal_dagen" as word:
            wanted = Soort.MAANDEN if word == "aantal_maanden" else Soort.DAGEN
            _expect_arguments(reading, tree, arguments, 1)
            operand = reading.of_kind(arguments[0], Kind(wanted))
            return Bare(Kind(Soort.GETAL, decimals=10), operand, reading.place(tree))
        case "eerste_werkdag":
            _expect_arguments(reading, tree, arguments, 2)
            return _workday(reading, tree, arguments[0], None, arguments[1])
        case "werkdagen_later":
            _expect_arguments(reading, tree, arguments, 3)
            return _workday(reading, tree, arguments[0], arguments[1], arguments[2])
        case other:
            raise reading.fault(
                "R024",
                f"“{other}” is geen bewerking.",
                name,
                suggestion(other, FUNCTIONS) or f"Kies uit: {', '.join(FUNCTIONS)}.",
            )


def _expect_arguments(
    reading: Reading, tree: Tree[Token], arguments: list[Tree[Token]], count: int
) -> None:
    if len(arguments) != count:
        wanted = "hoort 1 gegeven" if count == 1 else f"horen {count} gegevens"
        raise reading.fault("R024", f"Hier {wanted} tussen de haakjes.", tree)


def _group_of(reading: Reading, tree: Tree[Token]) -> str:
    """The one group whose records an aggregate is about."""
    found: set[str] = {
        concept.group
        for node in tree.iter_subtrees()
        if node.data == "name"
        and (concept := reading.checker.concepts.get(str(node.children[0])))
        and concept.group
    }
    if len(found) != 1:
        raise reading.fault("R025", "Hier hoort een gegeven van de onderdelen van één groep.", tree)
    return found.pop()


def _where(reading: Reading, group: str, condition: Tree[Token] | None) -> Expression | None:
    if condition is None:
        return None
    return reading.within(group).of_kind(condition, Kind(Soort.JA_NEE))


def _total(
    reading: Reading, tree: Tree[Token], arguments: list[Tree[Token]], condition: Tree[Token] | None
) -> Expression:
    _expect_arguments(reading, tree, arguments, 1)
    group = _group_of(reading, arguments[0])
    operand = reading.within(group).node(arguments[0], None)
    if operand.kind.soort not in NUMERIC:
        raise reading.fault(
            "R021", f"{NAMES[operand.kind.soort].capitalize()} kunt u niet optellen.", tree
        )
    kind = result_kind(operand.kind.soort)
    return Total(kind, group, operand, _where(reading, group, condition), reading.place(tree))


def _count(
    reading: Reading, tree: Tree[Token], arguments: list[Tree[Token]], condition: Tree[Token] | None
) -> Expression:
    _expect_arguments(reading, tree, arguments, 1)
    if arguments[0].data != "name":
        raise reading.fault("R025", "Tussen de haakjes hoort de naam van een groep.", arguments[0])
    name = token_of(arguments[0].children[0])
    group = reading.checker.group(str(name), reading.place(name))
    if group is None:
        raise Stop
    return Count(Kind(Soort.GETAL), group, _where(reading, group, condition), reading.place(tree))


def _extreme(
    reading: Reading,
    highest: bool,
    tree: Tree[Token],
    arguments: list[Tree[Token]],
    condition: Tree[Token] | None,
) -> Expression:
    if len(arguments) == 1:
        group = _group_of(reading, arguments[0])
        operand = reading.within(group).node(arguments[0], None)
        _ordered(reading, operand, tree)
        where = _where(reading, group, condition)
        return ExtremeOf(operand.kind, highest, group, operand, where, reading.place(tree))
    if condition is not None:
        raise reading.fault("R024", "“waar” kan alleen bij één gegeven van een groep.", tree)
    operands = [reading.node(argument, None) for argument in arguments]
    for operand in operands:
        _ordered(reading, operand, tree)
        reading.comparison("=", operands[0], operand, tree)
    return Extreme(operands[0].kind, highest, tuple(operands), reading.place(tree))


def _ordered(reading: Reading, operand: Expression, tree: Tree[Token]) -> None:
    if operand.kind.soort not in ORDERED:
        raise reading.fault(
            "R021", f"{NAMES[operand.kind.soort].capitalize()} heeft geen volgorde.", tree
        )


def _rounded(reading: Reading, tree: Tree[Token], arguments: list[Tree[Token]]) -> Expression:
    _expect_arguments(reading, tree, arguments, 2)
    operand = reading.node(arguments[0], None)
    if operand.kind.soort not in NUMERIC:
        raise reading.fault(
            "R021", f"{NAMES[operand.kind.soort].capitalize()} kunt u niet afronden.", tree
        )
    step = reading.of_kind(arguments[1], operand.kind)
    if not isinstance(step, Constant) or cast(int, step.value) <= 0:
        raise reading.fault(
            "R021", "Afronden kan alleen op een vaste waarde boven nul.", arguments[1]
        )
    return Rounded(operand.kind, operand, step.value, reading.place(tree))


def _workday(
    reading: Reading,
    tree: Tree[Token],
    date: Tree[Token],
    count: Tree[Token] | None,
    days_off: Tree[Token],
) -> Expression:
    operand = reading.of_kind(date, Kind(Soort.DATUM))
    number = None if count is None else reading.of_kind(count, Kind(Soort.GETAL, decimals=10))
    name = str(days_off.children[0]) if days_off.data == "name" else ""
    if name in reading.checker.broken:
        raise Stop
    calendars = [p.id for p in reading.checker.parameters.values() if p.calendar]
    if name not in calendars:
        raise reading.fault(
            "R020",
            "Hier hoort een lijst met dagen die geen werkdag zijn.",
            days_off,
            suggestion(name, calendars) or "Zo'n lijst is een parameter met “soort: lijst datum”.",
        )
    return Workday(Kind(Soort.DATUM), operand, number, name, reading.place(tree))
