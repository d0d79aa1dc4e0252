"""Generated Python: the same meaning as the interpreter, in microseconds.

Every condition becomes two boolean expressions, one for "certainly true" and one for "certainly
false" (two-bit Kleene logic); every other value becomes an expression that is None when unknown.
The text of the program holds generated names and checked constants only, never text from a file.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, assert_never

from engine.backends.writer import Block, all_known, both, conclude, either
from engine.facts import Facts
from engine.program import Program
from engine.syntax.arithmetic import compute, form, round_to
from engine.syntax.model import Codes, Concept, Rule
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
)
from engine.values import Soort, Value, simple

_OPPOSITE = {"=": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}

#: What a compiled program is: facts by concept, records by group and the date in, values out.
Run = Callable[
    [Mapping[str, Value | None], Mapping[str, Sequence[Mapping[str, Value | None]]], dt.date],
    tuple[Any, ...],
]


@dataclass(frozen=True)
class Generated:
    """A compiled program. `names` are the derived concepts, in the order `run` returns them.

    The value of a concept of a group is a tuple with a value per record.
    """

    program: Program
    names: tuple[str, ...]
    source: str
    run: Run

    def assess(self, facts: Facts) -> dict[str, Any]:
        """The value of every derived concept that was compiled."""
        return dict(zip(self.names, self.outcomes(facts), strict=True))

    def outcomes(self, facts: Facts) -> tuple[Any, ...]:
        """What the function returns for some facts."""
        values = {name: fact.value for name, fact in facts.values.items()}
        records = {
            group: [{name: fact.value for name, fact in row.items()} for row in rows]
            for group, rows in facts.records.items()
        }
        return self.run(values, records, self.program.date)


def compiled(program: Program, goals: Sequence[str] | None = None) -> Generated:
    """Compile a program; with `goals`, only what those depend on."""
    return Compiler(program, goals).compile()


class Compiler:
    """Writes the function for one program."""

    def __init__(self, program: Program, goals: Sequence[str] | None) -> None:
        self.program = program
        self.rulebase = program.rulebase
        self.constants: dict[str, Any] = {
            "conclude": conclude,
            "compute": compute,
            "round_to": round_to,
            "simple": simple,
        }
        self.goals = None if goals is None else tuple(goals)
        self.block = Block()
        self.inputs: dict[str, str] = {}
        self.concepts: dict[str, str] = {}
        self.applies: dict[str, str] = {}
        self.hoisted: dict[tuple[int, str | None], tuple[str, str]] = {}

    # -- the function

    def compile(self) -> Generated:
        body = self.block
        derived: list[Concept] = []
        steps = self.program.steps if self.goals is None else self.program.steps_to(self.goals)
        for step in steps:
            if isinstance(step, Rule):
                if not self._inlined(step):
                    self._per_record(step.group, partial(self._rule, step))
            else:
                derived.append(step)
                self._per_record(step.group, partial(self._concept, step))
        lines = ["def run(values, records, today):", *self._heads(), *body.lines]
        lines.append(f"    return ({''.join(f'{o}, ' for o in self._outcomes(derived))})")
        source = "\n".join(lines)
        scope = dict(self.constants)
        exec(compile(source, "<program>", "exec"), scope)  # noqa: S102 - see the module's docstring
        return Generated(self.program, tuple(c.id for c in derived), source, scope["run"])

    def _outcomes(self, derived: Sequence[Concept]) -> list[str]:
        """Source text for each thing the function returns."""
        return [
            self.concepts[c.id] if c.group is None else f"tuple({self.concepts[c.id]})"
            for c in derived
        ]

    def _heads(self) -> list[str]:
        """The lines that read the inputs, and the lists of record values."""
        lines = ["    get = values.get"]
        groups = [c for c in self.rulebase.concepts.values() if c.is_group]
        for number, group in enumerate(groups):
            lines.append(f"    rows{number} = records.get({group.id!r})")
            lines.append(f"    n{number} = None if rows{number} is None else len(rows{number})")
        for name, variable in self.inputs.items():
            concept = self.rulebase.concepts[name]
            if not concept.validity.includes(self.program.date):
                empty = (
                    "None" if concept.group is None else f"[None] * ({self._count(concept)} or 0)"
                )
                lines.append(f"    {variable} = {empty}")
            elif concept.group is None:
                lines.append(f"    {variable} = get({name!r})")
            else:
                rows = f"rows{self._group_number(concept.group)}"
                lines.append(f"    {variable} = [row.get({name!r}) for row in {rows} or ()]")
        for name, variable in self.concepts.items():
            if self.rulebase.concepts[name].group is not None:
                lines.append(f"    {variable} = []")
        for name, variable in self.applies.items():
            if self.program.rules[name].group is not None:
                lines.append(f"    {variable}t = []; {variable}f = []")
        return lines

    def _group_number(self, group: str) -> int:
        return [c.id for c in self.rulebase.concepts.values() if c.is_group].index(group)

    def _count(self, concept: Concept) -> str:
        assert concept.group is not None
        return f"n{self._group_number(concept.group)}"

    def _per_record(self, group: str | None, write: Callable[[str | None], None]) -> None:
        """Write a step once, or inside a loop over the records of its group."""
        self.hoisted.clear()
        if group is None:
            write(None)
            return
        index = self.block.name("i")
        self.block.line(f"for {index} in range(n{self._group_number(group)} or 0):")
        with self.block.indented():
            write(index)

    # -- steps

    def _rule(self, rule: Rule, index: str | None) -> None:
        """Two bits for whether a rule applies."""
        bits = self.applies.setdefault(rule.id, self.block.name("r"))
        true, false = self._decided(rule, index)
        if index is None:
            self.block.line(f"{bits}t = {true}")
            self.block.line(f"{bits}f = not {bits}t and {false}")
        else:
            self.block.line(f"{bits}t.append({true})")
            self.block.line(f"{bits}f.append({false})")

    def _inlined(self, rule: Rule) -> bool:
        """Whether nothing but its own conclusion looks at a rule, so that it needs no names."""
        return (
            rule.group is None
            and rule.concept is not None
            and isinstance(rule.value, Constant)
            and len(self.program.rules_for(rule.concept)) == 1
            and not rule.overrides
            and rule.table is None
        )

    def _decided(self, rule: Rule, index: str | None) -> tuple[str, str]:
        """Source text for "certainly applies" and "certainly does not apply"."""
        conditions = [e for e in (rule.scope, rule.condition) if e is not None]
        exceptions = self.program.exceptions_of(rule)
        true = both(
            [
                *(self.true(c, index) for c in conditions),
                *(self._bit(e, "f", index) for e in exceptions),
            ]
        )
        false = either(
            [
                *(self.false(c, index) for c in conditions),
                *(self._bit(e, "t", index) for e in exceptions),
            ]
        )
        return true, false

    def _bit(self, rule: Rule, bit: str, index: str | None) -> str:
        name = f"{self.applies[rule.id]}{bit}"
        return f"{name}[{index}]" if rule.group is not None else name

    def _concept(self, concept: Concept, index: str | None) -> None:
        """The value of a derived concept, unless it is given."""
        variable = self.concepts.setdefault(concept.id, self.block.name("d"))
        value = self._concluded(concept, index)
        given = self._given(concept, index)
        if given is not None:
            value = f"{given} if {given} is not None else {value}"
        if index is None:
            self.block.line(f"{variable} = {value}")
        else:
            self.block.line(f"{variable}.append({value})")

    def _given(self, concept: Concept, index: str | None) -> str | None:
        """The expression for what a user gave; a value given for a conclusion counts even when
        the concept itself is one that only rules conclude (facts are checked before).
        """
        if not concept.also_given:
            return None
        name = self.inputs.setdefault(concept.id, self.block.name("g"))
        return name if index is None else f"{name}[{index}]"

    def _concluded(self, concept: Concept, index: str | None) -> str:
        rules = self.program.rules_for(concept.id)
        if not rules or not concept.validity.includes(self.program.date):
            return "None"
        otherwise = self.constant(concept.otherwise)
        constants = {
            r.value.value if isinstance(r.value, Constant) else None for r in rules if r.value
        }
        if len(constants) == 1 and None not in constants:
            if self._inlined(rules[0]):
                applied, excluded = self._decided(rules[0], index)
            else:
                applied = either([self._bit(r, "t", index) for r in rules])
                excluded = both([self._bit(r, "f", index) for r in rules])
            value = self.constant(constants.pop())
            return f"{value} if {applied} else {otherwise} if {excluded} else None"
        candidates = "".join(
            f"({self._bit(r, 't', index)}, {self._bit(r, 'f', index)}, "
            f"{self.value(r.value, index)}), "
            for r in rules
            if r.value is not None
        )
        return f"conclude(({candidates}), {otherwise})"

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
        if key in self.hoisted:
            return self.hoisted[key]
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
        self.hoisted[key] = bits
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
        count = f"n{self._group_number(group)}"
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
            case Total(group=group, operand=operand, where=where):
                return self._aggregate(group, operand, where, "sum")
            case Count(group=group, where=where):
                if where is None:
                    return f"n{self._group_number(group)}"
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
        if self.rulebase.concepts[concept].derived:
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
            f"{a} {node.operator} {b}"
            if exact
            else f"compute({self.bound(found[0])}, {self.bound(found[1])}, {a}, {b})"
        )
        return self._store(f"{outcome} if {all_known([a, b])} else None")

    def _aggregate(
        self, group: str, operand: Expression | None, where: Expression | None, how: str
    ) -> str:
        """Loop over the records, collecting what is selected until something is unknown."""
        result, chosen = self.block.name("v"), self.block.name("l")
        count = f"n{self._group_number(group)}"
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
