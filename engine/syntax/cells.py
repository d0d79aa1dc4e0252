"""Cells of decision tables: the condition a cell puts on its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lark import Token, Tree

from engine.syntax.parsed import subtree, token_of
from engine.syntax.tree import And, Constant, Expression, Not

if TYPE_CHECKING:
    from engine.syntax.checker import Reading


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
            bounds = (
                reading.comparison(">=", column, low, tree),
                reading.comparison("<=", column, high, tree),
            )
            return And(bounds, reading.place(tree))
        case "cell_under":
            return reading.under(column, token_of(children[0]), tree)
        case _:
            return _members(reading, subtree(children[0]), column)


def _members(reading: Reading, tree: Tree[Token], column: Expression) -> Expression:
    members = [subtree(c) for c in tree.children]
    if len(members) > 1:
        return reading.one_of(column, members, tree)
    value = reading.node(members[0], column.kind)
    if isinstance(value, Constant) and isinstance(value.value, bool):
        reading.comparison("=", column, value, tree)
        return column if value.value else Not(column, reading.place(tree))
    return reading.comparison("=", column, value, tree)
