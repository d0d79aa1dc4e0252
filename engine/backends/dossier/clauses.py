"""The program as Horn clauses over literals, two per truth value.

A literal says that something is certain: this condition holds, that rule does not apply. Unknown
is the absence of both. With a literal for each side, "false as soon as one is false" and "true
when all are true" are both plain implications, so nothing needs negation and nothing is taken
back while facts only arrive.

What looks at given facts only is one literal, computed by the interpreter when a fact arrives
(a :class:`Leaf`). Implications with one premise are kept apart from clauses with several: they
need no join, and each condition in the network costs memory in every live session.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from engine.program import Program, Step
from engine.syntax.model import Concept, Rule
from engine.syntax.tree import Expression

Literal = int


class Pair(NamedTuple):
    """The two literals of something that can be true or false."""

    yes: Literal
    no: Literal


@dataclass(frozen=True, slots=True)
class Clause:
    """When all of `body` is known (two literals or more), `head` is."""

    body: tuple[Literal, ...]
    head: Literal


@dataclass(frozen=True, slots=True)
class Leaf:
    """An expression the interpreter computes, and the literals its outcome makes known.

    `yes` and `no` are for a condition; `known` only says that there is a value.
    """

    number: int
    node: Expression
    yes: Literal | None = None
    no: Literal | None = None
    known: Literal | None = None


@dataclass(frozen=True, slots=True)
class Settles:
    """A literal that gives a concept the value of an expression."""

    concept: str
    value: Expression


@dataclass(frozen=True, slots=True)
class Marks:
    """A literal that decides whether a rule applies."""

    rule: str
    applies: bool


@dataclass(frozen=True)
class Encoding:
    """A program (or what some goals need of it) as leaves, implications and clauses.

    `computed` are steps left to the interpreter, in order of dependence: rules and concepts of
    groups (for all records at once), and concepts that take one of many values.
    `leaves_on` and `computed_on` tell what to look at again when a concept, a group or (marked
    ``@``) a rule becomes known. `axioms` are known without any fact, and so are the leaves marked
    in `settled`. `rivals` are what a literal makes impossible: it cannot follow any more.
    `valued` are the concepts for which some rule's value becomes known.
    """

    program: Program
    steps: tuple[Step, ...]
    literals: int
    truth: dict[str, Pair]
    leaves: tuple[Leaf, ...]
    settled: bytes
    axioms: tuple[Literal, ...]
    units: dict[Literal, tuple[Literal, ...]]
    clauses: tuple[Clause, ...]
    settles: dict[Literal, Settles]
    rivals: dict[Literal, tuple[Literal, ...]]
    marks: dict[Literal, tuple[Marks, ...]]
    valued: dict[Literal, tuple[str, ...]]
    computed: tuple[Rule | Concept, ...]
    leaves_on: dict[str, tuple[Leaf, ...]]
    computed_on: dict[str, tuple[int, ...]]
