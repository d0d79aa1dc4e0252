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
from typing import Any

from engine.backends.expressions import ExpressionCompiler
from engine.backends.writer import Block, both, conclude, either
from engine.facts import Facts
from engine.program import Program
from engine.recognised import recognised
from engine.syntax.model import Concept, Rule
from engine.syntax.tree import Constant
from engine.values import Value

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

    def outcomes(self, facts: Facts, date: dt.date | None = None) -> tuple[Any, ...]:
        """What the function returns for some facts; `date` is one on which the same rules hold."""
        date = date or self.program.date
        facts = recognised(self.program.rulebase, facts, date)
        values = {name: fact.value for name, fact in facts.values.items()}
        records = {
            group: [{name: fact.value for name, fact in row.items()} for row in rows]
            for group, rows in facts.records.items()
        }
        return self.run(values, records, date)


def compiled(program: Program, goals: Sequence[str] | None = None) -> Generated:
    """Compile a program; with `goals`, only what those depend on."""
    return Compiler(program, goals).compile()


class Compiler:
    """Writes the function for one program."""

    def __init__(self, program: Program, goals: Sequence[str] | None) -> None:
        self.program = program
        self.rulebase = program.rulebase
        self.goals = None if goals is None else tuple(goals)
        self.block = Block()
        self.expressions = ExpressionCompiler(program, self.block)
        self.applies: dict[str, str] = {}

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
        scope = {"conclude": conclude, **self.expressions.constants}
        exec(compile(source, "<program>", "exec"), scope)  # noqa: S102 - see the module's docstring
        return Generated(self.program, tuple(c.id for c in derived), source, scope["run"])

    def _outcomes(self, derived: Sequence[Concept]) -> list[str]:
        """Source text for each thing the function returns."""
        return [
            self.expressions.concepts[c.id]
            if c.group is None
            else f"tuple({self.expressions.concepts[c.id]})"
            for c in derived
        ]

    def _heads(self) -> list[str]:
        """The lines that read the inputs, and the lists of record values."""
        lines = ["    get = values.get"]
        for number, group in enumerate(self.expressions.groups):
            lines.append(f"    rows{number} = records.get({group!r})")
            lines.append(f"    n{number} = None if rows{number} is None else len(rows{number})")
        for name, variable in self.expressions.inputs.items():
            concept = self.rulebase.concepts[name]
            if not concept.validity.includes(self.program.date):
                count = None if concept.group is None else self.expressions.count(concept.group)
                empty = f"[None] * ({count} or 0)" if count else "None"
                lines.append(f"    {variable} = {empty}")
            elif concept.group is None:
                lines.append(f"    {variable} = get({name!r})")
            else:
                rows = f"rows{self.expressions.groups.index(concept.group)}"
                lines.append(f"    {variable} = [row.get({name!r}) for row in {rows} or ()]")
        for name, variable in self.expressions.concepts.items():
            if self.rulebase.concepts[name].group is not None:
                lines.append(f"    {variable} = []")
        for name, variable in self.applies.items():
            if self.program.rules[name].group is not None:
                lines.append(f"    {variable}t = []; {variable}f = []")
        return lines

    def _per_record(self, group: str | None, write: Callable[[str | None], None]) -> None:
        """Write a step once, or inside a loop over the records of its group."""
        self.expressions.forget()
        if group is None:
            write(None)
            return
        index = self.block.name("i")
        self.block.line(f"for {index} in range({self.expressions.count(group)} or 0):")
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
                *(self.expressions.true(c, index) for c in conditions),
                *(self._bit(e, "f", index) for e in exceptions),
            ]
        )
        false = either(
            [
                *(self.expressions.false(c, index) for c in conditions),
                *(self._bit(e, "t", index) for e in exceptions),
            ]
        )
        return true, false

    def _bit(self, rule: Rule, bit: str, index: str | None) -> str:
        name = f"{self.applies[rule.id]}{bit}"
        return f"{name}[{index}]" if rule.group is not None else name

    def _concept(self, concept: Concept, index: str | None) -> None:
        """The value of a derived concept, unless it is given."""
        variable = self.expressions.concepts.setdefault(concept.id, self.block.name("d"))
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
        name = self.expressions.inputs.setdefault(concept.id, self.block.name("g"))
        return name if index is None else f"{name}[{index}]"

    def _concluded(self, concept: Concept, index: str | None) -> str:
        rules = self.program.rules_for(concept.id)
        if not rules or not concept.validity.includes(self.program.date):
            return "None"
        otherwise = self.expressions.constant(concept.otherwise)
        constants = {
            r.value.value if isinstance(r.value, Constant) else None for r in rules if r.value
        }
        if len(constants) == 1 and None not in constants:
            if self._inlined(rules[0]):
                applied, excluded = self._decided(rules[0], index)
            else:
                applied = either([self._bit(r, "t", index) for r in rules])
                excluded = both([self._bit(r, "f", index) for r in rules])
            value = self.expressions.constant(constants.pop())
            return f"{value} if {applied} else {otherwise} if {excluded} else None"
        candidates = "".join(
            f"({self._bit(r, 't', index)}, {self._bit(r, 'f', index)}, "
            f"{self.expressions.value(r.value, index)}), "
            for r in rules
            if r.value is not None
        )
        return f"conclude(({candidates}), {otherwise})"
