"""Expressions as Python source text.

A condition becomes two boolean expressions, one for "certainly true" and one for "certainly
false" (two-bit Kleene logic); any other value becomes an expression that is None when unknown.
What is costly or needs a loop is written to the block first and referred to by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

from engine.backends.writer import Block, all_known, both, either
from engine.program import Program
from engine.syntax.arithmetic import compute, form, round_to
from engine.syntax.model import Codes
from engine.syntax.tree import (
    And,
    Arithmetic,
    Bare,
    Compare,
    ConceptRef,
    Constant,
    Count,
    Every,
    Expression,
    Extreme,
    ExtremeOf,
    Has,
    Not,
    OneOf,
    Or,
    ParameterRef,
    Rounded,
    Some,
    Today,
    Total,
    Under,
    Workday,
)
from engine.values import Soort, Value, simple

_OPPOSITE = {"=": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}


class ExpressionCompiler:
    """Writes the expressions of one program into a block.

    `inputs` and `concepts` are the names that facts and conclusions got, `constants` the values
    that are bound to names. An `index` is the name of the record a field is taken from.
    """

    def __init__(self, program: Program, block: Block) -> None:
        self.program = program
        self.block = block
        self.constants: dict[str, Any] = {
            "compute": compute,
            "round_to": round_to,
            "simple": simple,
        }
        self.inputs: dict[str, str] = {}
        self.concepts: dict[str, str] = {}
        self.groups = [c.id for c in program.rulebase.concepts.values() if c.is_group]
        self._hoisted: dict[tuple[int, str | None], tuple[str, str]] = {}

    def forget(self) -> None:
        """Start a step: what was written inside the loop of another one cannot be used."""
        self._hoisted.clear()

    def count(self, group: str) -> str:
        """The name of the number of records of a group."""
        return f"n{self.groups.index(group)}"

    # -- constants

    def constant(self, value: Value | Codes | Mapping[str, Value] | None) -> str:
        """Source text for a checked value: small ones in place, others as a bound name."""
        if value is None or isinstance(value, bool | int | str):
            return f"({value!r})" if isinstance(value, int) and value < 0 else repr(value)
        return self.bound(value)

    def bound(self, value: object) -> str:
        name = self.block.name("k")
        self.constants[name] = value
        return name

    # -- conditions: two bits

    def true(self, node: Expression, index: str | None) -> str:
        """Source text that is true when the condition is certainly true."""
        match node:
            case Constant(value=value):
                return repr(value)
            case Not(operand=operand):
                return self.false(operand, index)
            case And(operands=operands):
                return both([self.true(o, index) for o in operands])
            case Or(operands=operands):
                return either([self.true(o, index) for o in operands])
            case _:
                return self._bits(node, index)[0]

    def false(self, node: Expression, index: str | None) -> str:
        """Source text that is true when the condition is certainly false."""
        match node:
            case Constant(value=value):
                return repr(not value)
            case Not(operand=operand):
                return self.true(operand, index)
            case And(operands=operands):
                return either([self.false(o, index) for o in operands])
            case Or(operands=operands):
                return both([self.false(o, index) for o in operands])
            case _:
                return self._bits(node, index)[1]

    def _bits(self, node: Expression, index: str | None) -> tuple[str, str]:
        """Both bits of a condition that is not a connective; what is costly is written once."""
        key = (id(node), index)
        if key in self._hoisted:
            return self._hoisted[key]
        match node:
            case ConceptRef() | ParameterRef():
                value = self.value(node, index)
                bits = (f"{value} is True", f"{value} is False")
            case Compare(operator=operator, left=left, right=right):
                bits = self._compare(operator, left, right, index)
            case OneOf(operand=operand, values=values):
                bits = self._one_of(operand, values, index)
            case Under(operand=operand, parameter=parameter):
                bits = self._under(operand, parameter, index)
            case Has(operand=operand, option=option):
                chosen = self.value(operand, index)
                known = all_known([chosen])
                name = self.constant(option)
                bits = (
                    both([known, f"{name} in {chosen}"]),
                    both([known, f"{name} not in {chosen}"]),
                )
            case Every(group=group, condition=condition):
                bits = self._quantified(group, condition, every=True)
            case Some(group=group, condition=condition):
                bits = self._quantified(group, condition, every=False)
            case _:
                raise AssertionError(f"{node} is not a condition")
        self._hoisted[key] = bits
        return bits

    def _compare(
        self, operator: str, left: Expression, right: Expression, index: str | None
    ) -> tuple[str, str]:
        a, b = self.value(left, index), self.value(right, index)
        symbol = "==" if operator == "=" else operator
        known = all_known([a, b])
        return (
            both([known, f"{a} {symbol} {b}"]),
            both([known, f"{a} {_OPPOSITE[operator]} {b}"]),
        )

    def _one_of(
        self, operand: Expression, values: tuple[Expression, ...], index: str | None
    ) -> tuple[str, str]:
        one = self.value(operand, index)
        if all(isinstance(v, Constant) for v in values):
            members = self.bound(frozenset(v.value for v in values if isinstance(v, Constant)))
            known = all_known([one])
            return both([known, f"{one} in {members}"]), both([known, f"{one} not in {members}"])
        others = [self.value(v, index) for v in values]
        true = either([both([all_known([one, o]), f"{one} == {o}"]) for o in others])
        false = both([all_known([one, *others]), *(f"{one} != {o}" for o in others)])
        return true, false

    def _under(self, operand: Expression, parameter: str, index: str | None) -> tuple[str, str]:
        codes = self.program.codes(parameter)
        if codes is None:
            return "False", "False"
        code = self.value(operand, index)
        known = all_known([code])
        single = self.bound(frozenset(c.low for c in codes if c.low == c.high))
        spans = [c for c in codes if c.low != c.high]
        inside = either(
            [
                f"{code} in {single}",
                *(f"{c.low!r} <= {code} <= {c.high!r}" for c in spans),
            ]
        )
        return both([known, inside]), both([known, f"not {inside}"])

    def _quantified(self, group: str, condition: Expression, *, every: bool) -> tuple[str, str]:
        """Loop over the records until the outcome is decided."""
        true, false = self.block.name("t"), self.block.name("f")
        count = self.count(group)
        neutral, decided = (true, false) if every else (false, true)
        self.block.line(f"{decided} = False; {neutral} = {count} is not None")
        inner = self.block.name("i")
        self.block.line(f"for {inner} in range({count} or 0):")
        with self.block.indented():
            positive, negative = self.true(condition, inner), self.false(condition, inner)
            deciding, passing = (negative, positive) if every else (positive, negative)
            self.block.line(f"if {deciding}: {decided} = True; {neutral} = False; break")
            self.block.line(f"if not {passing}: {neutral} = False")
        return true, false

    # -- values

    def value(self, node: Expression, index: str | None) -> str:
        """Source text for a value, a plain name or constant; None when unknown."""
        match node:
            case Constant(value=value):
                return self.constant(value)
            case Today():
                return "today"
            case ConceptRef(concept=concept, group=group):
                return self._reference(concept, index if group else None)
            case ParameterRef(parameter=parameter, per=per):
                return self._parameter(parameter, per, index)
            case Arithmetic():
                return self._arithmetic(node, index)
            case Extreme(highest=highest, operands=operands):
                values = [self.value(o, index) for o in operands]
                best = f"{'max' if highest else 'min'}({', '.join(values)})"
                return self._store(f"{best} if {all_known(values)} else None")
            case Rounded(operand=operand, step=step):
                value = self.value(operand, index)
                rounded = f"round_to({value}, {self.constant(step)})"
                return self._store(f"{rounded} if {all_known([value])} else None")
            case Bare(operand=operand):
                return self.value(operand, index)
            case Workday(operand=operand, count=count, parameter=parameter):
                days = self.bound(self.program.workdays(parameter))
                date = self.value(operand, index)
                if count is None:
                    return self._store(f"{days}.first({date}) if {all_known([date])} else None")
                number = self.value(count, index)
                later = f"{days}.later({date}, {number})"
                return self._store(f"{later} if {all_known([date, number])} else None")
            case Total(group=group, operand=operand, where=where):
                return self._aggregate(group, operand, where, "sum")
            case Count(group=group, where=where):
                if where is None:
                    return self.count(group)
                return self._aggregate(group, None, where, "len")
            case ExtremeOf(highest=highest, group=group, operand=operand, where=where):
                return self._aggregate(group, operand, where, "max" if highest else "min")
            case Not() | And() | Or() | Compare() | OneOf() | Under() | Has() | Every() | Some():
                true, false = self.true(node, index), self.false(node, index)
                return self._store(f"True if {true} else False if {false} else None")
            case other:
                assert_never(other)

    def _store(self, expression: str) -> str:
        name = self.block.name("v")
        self.block.line(f"{name} = {expression}")
        return name

    def _reference(self, concept: str, index: str | None) -> str:
        if self.program.rulebase.concepts[concept].derived:
            name = self.concepts[concept]
        else:
            name = self.inputs.setdefault(concept, self.block.name("c"))
        return name if index is None else f"{name}[{index}]"

    def _parameter(self, parameter: str, per: ConceptRef | None, index: str | None) -> str:
        if per is None:
            return self.constant(self.program.parameter_value(parameter, None))
        table = {key: v.value for v in self.program.parameter(parameter) for key in v.keys}
        return self._store(f"{self.bound(table)}.get({self.value(per, index)})")

    def _arithmetic(self, node: Arithmetic, index: str | None) -> str:
        a, b = self.value(node.left, index), self.value(node.right, index)
        found = form(node.operator, node.left.kind.soort, node.right.kind.soort)
        assert found is not None
        exact = node.kind.soort is Soort.BEDRAG and node.operator in "+-"
        outcome = (
            f"{a} {node.operator} {b}" if exact else f"compute({self.bound(found[0])}, {a}, {b})"
        )
        return self._store(f"{outcome} if {all_known([a, b])} else None")

    def _aggregate(
        self, group: str, operand: Expression | None, where: Expression | None, how: str
    ) -> str:
        """Loop over the records, collecting what is selected until something is unknown."""
        result, chosen = self.block.name("v"), self.block.name("l")
        count = self.count(group)
        inner = self.block.name("i")
        self.block.line(f"{chosen} = None if {count} is None else []")
        self.block.line(f"for {inner} in range({count} or 0):")
        with self.block.indented():
            if where is not None:
                true, false = self.true(where, inner), self.false(where, inner)
                self.block.line(f"if {false}: continue")
                self.block.line(f"if not {true}: {chosen} = None; break")
            value = "True" if operand is None else self.value(operand, inner)
            if operand is not None:
                self.block.line(f"if {value} is None: {chosen} = None; break")
            self.block.line(f"{chosen}.append({value})")
        outcome = {"sum": f"simple(sum({chosen}))", "len": f"len({chosen})"}.get(
            how, f"{how}({chosen}) if {chosen} else None"
        )
        self.block.line(f"{result} = None if {chosen} is None else ({outcome})")
        return result
