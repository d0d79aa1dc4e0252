"""Small steps on parse trees that every part of the checker takes."""

from __future__ import annotations

from lark import Token, Tree


class Stop(Exception):
    """The expression at hand cannot be used; its faults are recorded."""


def subtree(node: Tree[Token] | Token | None) -> Tree[Token]:
    """A child that the grammar says is a subtree."""
    assert isinstance(node, Tree)
    return node


def optional(node: Tree[Token] | Token | None) -> Tree[Token] | None:
    """A child that the grammar says is a subtree or absent."""
    return None if node is None else subtree(node)


def token_of(node: Tree[Token] | Token | None) -> Token:
    """A child that the grammar says is a token."""
    assert isinstance(node, Token)
    return node
