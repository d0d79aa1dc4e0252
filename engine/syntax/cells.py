"""Cells of decision tables: the condition a cell puts on its column."""

from __future__ import annotations

import datetime as dt
import re
from fractions import Fraction
from typing import TYPE_CHECKING, cast

from lark import Token, Tree

from engine.diagnostics import Diagnostic
from engine.syntax.document import Scalar
from engine.syntax.parsed import subtree, token_of
from engine.syntax.tree import And, Arithmetic, Constant, Expression, Not

if TYPE_CHECKING:
    from engine.syntax.checker import Reading


_BOUND = r"[0-9]{4}-[0-9]{2}-[0-9]{2}|(?:€\s*)?-?[0-9][0-9.,]*[0-9]|(?:€\s*)?-?[0-9]"
_UNIT = r"\s*(?:%|maand(?:en)?|dag(?:en)?|jaar|we(?:ek|ken))"
#: Ways to write a range that are not in the language: with a dash and a unit, dots, or “tot”.
_RANGE = re.compile(
    rf"(?P<low>{_BOUND})(?P<unit>{_UNIT})?\s*(?P<sign>-|–|—|\.{{2,3}}|…|tot(?: en met)?)\s*"
    rf"(?P<high>(?:{_BOUND})(?P<last>{_UNIT})?)"
)


def misspelt_range(scalar: Scalar) -> Diagnostic | None:
    """What to write instead of a range in another notation than “1 t/m 10”."""
    found = _RANGE.fullmatch(scalar.text.strip())
    if found is None:
        return None
    low, high = found["low"], found["high"]
    same_unit = (found["unit"] is None) == (found["last"] is None)
    if found["sign"] == "-" and same_unit and not re.match("[0-9]{4}-", low):
        return None
    low += found["unit"] or found["last"] or ""
    message = f"“{scalar.text.strip()}” is geen reeks in de regeltaal."
    return Diagnostic("R054", message, scalar.place, f"Schrijf {low} t/m {high}.")


def cell(reading: Reading, tree: Tree[Token], column: Expression) -> Expression | None:
    """The condition of a cell on its column; None for "anything"."""
    children = tree.children
    match tree.data:
        case "anything":
            return None
        case "cell_not":
            return Not(_members(reading, subtree(children[0]), column), reading.place(tree))
        case "cell_compare":
            right = reading.node(subtree(children[1]), column.kind)
            return reading.comparison(str(children[0]), column, right, tree)
        case "cell_range":
            low = reading.node(subtree(children[0]), column.kind)
            high = reading.node(subtree(children[1]), column.kind)
            _refuse_empty(reading, low, high, tree)
            bounds = (
                reading.comparison(">=", column, low, tree),
                reading.comparison("<=", column, high, tree),
            )
            return And(bounds, reading.place(tree))
        case "cell_under":
            return reading.under(column, token_of(children[0]), tree)
        case _:
            return _members(reading, subtree(children[0]), column)


def _refuse_empty(reading: Reading, low: Expression, high: Expression, tree: Tree[Token]) -> None:
    """Refuse a range in which nothing fits."""
    match low, high:
        case Constant(value=int() | Fraction() | dt.date() as least), Constant(value=most):
            if cast(int, least) > cast(int, most):
                first, last = (part.strip() for part in reading.text(tree).split("t/m", 1))
                raise reading.fault(
                    "R054",
                    f"In deze reeks past niets: {first} is meer dan {last}.",
                    tree,
                    f"Draai haar om: {last} t/m {first}.",
                )


def _members(reading: Reading, tree: Tree[Token], column: Expression) -> Expression:
    members = [subtree(c) for c in tree.children]
    if len(members) > 1:
        return reading.one_of(column, members, tree)
    value = reading.node(members[0], column.kind)
    match value:
        case Arithmetic(operator="-", left=Constant(), right=Constant()):
            low, high = (part.strip() for part in reading.text(tree).split("-", 1))
            raise reading.fault(
                "R054",
                f"“{low}-{high}” betekent hier: {low} min {high}.",
                tree,
                f"Bedoelt u een reeks? Schrijf {low} t/m {high}.",
            )
    if isinstance(value, Constant) and isinstance(value.value, bool):
        reading.comparison("=", column, value, tree)
        return column if value.value else Not(column, reading.place(tree))
    return reading.comparison("=", column, value, tree)
