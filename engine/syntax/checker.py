"""From parse tree to checked tree: names resolved, kinds known, literals read.

Every fault says what was meant to stand there. Parts of an `en` or `of` are checked on their
own, so that one file shows all its faults at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from lark import Token, Tree

from engine.diagnostics import Diagnostic, Place, suggestion
from engine.syntax import cells, functions, grammar, terms
from engine.syntax.arithmetic import form, result_kind
from engine.syntax.document import Scalar
from engine.syntax.model import Concept, Parameter
from engine.syntax.parsed import Stop, subtree, token_of
from engine.syntax.tree import (
    YES_NO,
    And,
    Arithmetic,
    Compare,
    Constant,
    Every,
    Expression,
    Has,
    Not,
    OneOf,
    Operator,
    Or,
    Some,
    Under,
)
from engine.values import NAMES, NUMERIC, ORDERED, Kind, Soort


class Checker:
    """Checks expressions against the concepts and parameters of a rule base."""

    def __init__(
        self,
        concepts: Mapping[str, Concept],
        parameters: Mapping[str, Parameter],
        broken: frozenset[str] = frozenset(),
        faults: list[Diagnostic] | None = None,
    ) -> None:
        self.concepts = concepts
        self.parameters = parameters
        #: Names whose declaration has faults of its own: mentioning them is not another fault.
        self.broken = broken
        self.faults: list[Diagnostic] = [] if faults is None else faults
        self._groups = {c.id: c.id for c in concepts.values() if c.is_group}
        for concept in concepts.values():
            if concept.is_group:
                self._groups.setdefault(concept.short, concept.id)

    # -- what callers ask for

    def condition(self, scalar: Scalar, group: str | None) -> Expression | None:
        """A condition; None when it has faults, which are then in `faults`."""
        return self.expression(scalar, YES_NO, group)

    def expression(
        self, scalar: Scalar, expected: Kind | None, group: str | None
    ) -> Expression | None:
        """An expression of the kind expected; None when it has faults."""
        tree = grammar.parse(scalar)
        if isinstance(tree, Diagnostic):
            self.faults.append(tree)
            return None
        try:
            return Reading(self, scalar, group).of_kind(tree, expected)
        except Stop:
            return None

    def cell(
        self, scalar: Scalar, column: Expression, group: str | None
    ) -> Expression | Diagnostic | None:
        """The condition a table cell puts on its column; None for "anything"."""
        if (wrong := cells.misspelt_range(scalar)) is not None:
            return wrong
        tree = grammar.parse(scalar, "cell")
        if isinstance(tree, Diagnostic):
            return tree
        before = len(self.faults)
        try:
            return cells.cell(Reading(self, scalar, group), tree, column)
        except Stop:
            return self.faults.pop() if len(self.faults) > before else None

    def group(self, name: str, place: Place) -> str | None:
        """The id of a group named by its id or the last part of it."""
        if name not in self._groups:
            self.faults.append(
                Diagnostic(
                    "R025",
                    f"“{name}” is geen groep.",
                    place,
                    suggestion(name, self._groups) or "Een groep is een begrip met “soort: groep”.",
                )
            )
            return None
        return self._groups[name]

    @property
    def group_names(self) -> Mapping[str, str]:
        return self._groups


class Reading:
    """The checking of one expression, in the context of the records of one group or of none."""

    def __init__(self, checker: Checker, scalar: Scalar, group: str | None) -> None:
        self.checker = checker
        self.scalar = scalar
        self.group = group

    def within(self, group: str) -> Reading:
        """The same expression, in the context of the records of a group."""
        return Reading(self.checker, self.scalar, group)

    # -- faults

    def place(self, tree: Tree[Token] | Token) -> Place:
        if isinstance(tree, Token):
            start, end = tree.start_pos, tree.end_pos
        else:
            start, end = tree.meta.start_pos, tree.meta.end_pos
        return self.scalar.at(start or 0, (end or 1) - (start or 0))

    def fault(
        self, code: str, message: str, tree: Tree[Token] | Token, help: str | None = None
    ) -> Stop:
        """Record a fault; raising what is returned ends the checking of this expression."""
        self.checker.faults.append(Diagnostic(code, message, self.place(tree), help))
        return Stop()

    def warn(
        self, code: str, message: str, tree: Tree[Token] | Token, help: str | None = None
    ) -> None:
        """Record something that is understood and yet deserves a look."""
        place = self.place(tree)
        self.checker.faults.append(Diagnostic(code, message, place, help, "waarschuwing"))

    def text(self, tree: Tree[Token]) -> str:
        """What the file says where a tree stands."""
        return self.scalar.text[tree.meta.start_pos : tree.meta.end_pos]

    # -- kinds

    def of_kind(self, tree: Tree[Token], expected: Kind | None) -> Expression:
        """The checked tree, which must have the kind expected."""
        node = self.node(tree, expected)
        if expected is not None and node.kind.soort is not expected.soort:
            raise self.fault(
                "R021",
                f"Hier hoort {NAMES[expected.soort]}, maar dit is {NAMES[node.kind.soort]}.",
                tree,
            )
        return node

    def conditions(self, trees: Iterable[Tree[Token] | Token | None]) -> tuple[Expression, ...]:
        checked: list[Expression] = []
        failed = False
        for tree in trees:
            try:
                checked.append(self.of_kind(subtree(tree), YES_NO))
            except Stop:
                failed = True
        if failed:
            raise Stop
        return tuple(checked)

    def pair(self, a: Tree[Token], b: Tree[Token]) -> tuple[Expression, Expression]:
        """Two sides of which one may be a bare word whose kind the other side tells."""
        if _loose(a) and not _loose(b):
            right = self.node(b, None)
            return self.node(a, right.kind), right
        left = self.node(a, None)
        return left, self.node(b, left.kind)

    # -- nodes

    def node(self, tree: Tree[Token], expected: Kind | None) -> Expression:
        children = tree.children
        match tree.data:
            case "or_":
                return Or(self.conditions(children), self.place(tree))
            case "and_":
                return And(self.conditions(children), self.place(tree))
            case "not_":
                return Not(self.of_kind(subtree(children[0]), YES_NO), self.place(tree))
            case "compare":
                return self.compare(tree)
            case "one_of" | "none_of":
                operand = self.node(subtree(children[0]), None)
                inside = self.one_of(operand, [subtree(c) for c in children[1:]], tree)
                return inside if tree.data == "one_of" else Not(inside, self.place(tree))
            case "under":
                operand = self.node(subtree(children[0]), None)
                return self.under(operand, token_of(children[1]), tree)
            case "has":
                return self.has(tree)
            case "every" | "some":
                return self.quantified(tree)
            case "arithmetic":
                return self.arithmetic(tree)
            case "signed":
                return self.signed(tree)
            case "name":
                return terms.name(self, token_of(children[0]), expected)
            case "call":
                return functions.call(self, tree)
            case _:
                return terms.literal(self, tree, expected)

    def compare(self, tree: Tree[Token]) -> Expression:
        left_tree, operator, right_tree = tree.children
        left, right = self.pair(subtree(left_tree), subtree(right_tree))
        return self.comparison(str(operator), left, right, tree)

    def comparison(
        self, operator: str, left: Expression, right: Expression, tree: Tree[Token]
    ) -> Expression:
        a, b = left.kind.soort, right.kind.soort
        if Soort.TEKST in (a, b):
            raise self.fault("R027", "Een vrije tekst kan niet in een voorwaarde staan.", tree)
        if a is not b:
            raise self.fault("R021", f"U kunt {NAMES[a]} niet vergelijken met {NAMES[b]}.", tree)
        if operator not in ("=", "!=") and a not in ORDERED:
            raise self.fault(
                "R021",
                f"{NAMES[a].capitalize()} heeft geen volgorde, dus “{operator}” kan hier niet.",
                tree,
                "Gebruik =, != of in [..].",
            )
        match operator:
            case "=" | "!=" | "<" | "<=" | ">" | ">=":
                return Compare(operator, left, right, self.place(tree))
            case _:
                raise AssertionError(operator)

    def one_of(
        self, operand: Expression, members: list[Tree[Token]], tree: Tree[Token]
    ) -> Expression:
        values = []
        for member in members:
            value = self.node(member, operand.kind)
            self.comparison("=", operand, value, member)
            values.append(value)
        return OneOf(operand, tuple(values), self.place(tree))

    def under(self, operand: Expression, name: Token, tree: Tree[Token]) -> Expression:
        parameter = self.checker.parameters.get(str(name))
        if str(name) in self.checker.broken:
            raise Stop
        if parameter is None or not parameter.listed:
            lists = [p.id for p in self.checker.parameters.values() if p.listed]
            raise self.fault("R020", f"“{name}” is geen lijst.", name, suggestion(str(name), lists))
        if parameter.calendar:
            raise self.fault(
                "R021",
                f"“{name}” is een lijst met dagen.",
                name,
                "Gebruik eerste_werkdag(..) of werkdagen_later(..).",
            )
        wanted = {Soort.CPV: {Soort.CPV}, Soort.TEKST: {Soort.KEUZE, Soort.TEKST}}
        if operand.kind.soort not in wanted.get(parameter.kind.soort, {parameter.kind.soort}):
            raise self.fault(
                "R021",
                f"De lijst “{name}” heeft geen waarden van dezelfde soort "
                f"({NAMES[operand.kind.soort]}).",
                tree,
            )
        return Under(operand, parameter.id, self.place(tree))

    def has(self, tree: Tree[Token]) -> Expression:
        operand = self.node(subtree(tree.children[0]), None)
        if operand.kind.soort is not Soort.MEERKEUZE:
            raise self.fault("R021", "“bevat” kan alleen na een meerkeuze.", tree)
        choice = Kind(Soort.KEUZE, options=operand.kind.options, open=operand.kind.open)
        option = self.node(subtree(tree.children[1]), choice)
        if not isinstance(option, Constant):
            raise self.fault("R021", "Na “bevat” hoort één keuze.", tree)
        return Has(operand, cast(str, option.value), self.place(tree))

    def quantified(self, tree: Tree[Token]) -> Expression:
        name = token_of(tree.children[0])
        group = self.checker.group(str(name), self.place(name))
        if group is None:
            raise Stop
        inner = self.within(group)
        condition = inner.of_kind(subtree(tree.children[1]), YES_NO)
        if tree.data == "every":
            return Every(group, condition, self.place(tree))
        return Some(group, condition, self.place(tree))

    def arithmetic(self, tree: Tree[Token]) -> Expression:
        left_tree, operator, right_tree = tree.children
        left, right = self.node(subtree(left_tree), None), self.node(subtree(right_tree), None)
        symbol = cast(Operator, str(operator))
        found = form(symbol, left.kind.soort, right.kind.soort)
        if found is None:
            a, b = NAMES[left.kind.soort], NAMES[right.kind.soort]
            raise self.fault("R021", f"U kunt {a} en {b} niet combineren met “{symbol}”.", tree)
        return Arithmetic(result_kind(found[1]), symbol, left, right, self.place(tree))

    def signed(self, tree: Tree[Token]) -> Expression:
        sign, inner = tree.children
        operand = self.node(subtree(inner), None)
        if operand.kind.soort not in NUMERIC:
            raise self.fault("R021", f"Een {sign} kan niet voor {NAMES[operand.kind.soort]}.", tree)
        if sign == "+":
            return operand
        zero = Constant(operand.kind, 0, self.place(tree))
        kind = result_kind(operand.kind.soort)
        return Arithmetic(kind, "-", zero, operand, self.place(tree))


def _loose(tree: Tree[Token]) -> bool:
    """Whether the kind of this part follows from what it is compared with."""
    if tree.data == "name":
        text = str(token_of(tree.children[0]))
        return "." not in text and text not in ("ja", "nee", "peildatum")
    return tree.data in ("string", "number")
