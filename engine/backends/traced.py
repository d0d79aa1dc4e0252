"""Generated Python that also tells what it met on the way: an assessment at the speed of a check.

Beside the conclusions, the function returns whether each rule applies and what came of the parts
of rules that someone wants to know, so that an explanation needs no second evaluation. Everything
else is asked of the interpreter, which this is compared with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine.backends.generated import Compiler, Generated
from engine.backends.interpreter import Assessment, Conclusion
from engine.backends.unknowns import Spot
from engine.diagnostics import Diagnostic
from engine.facts import Facts
from engine.program import Program, Step
from engine.syntax.model import Concept, Rule
from engine.syntax.tree import YES_NO, Arithmetic, Constant, Expression, ExtremeOf, Workday, nodes
from engine.values import Soort, Value

#: The parts of the scope and condition of a rule whose outcome is wanted.
Parts = Callable[[Rule], Iterable[Expression]]


@dataclass(frozen=True)
class Tracing:
    """A program compiled for assessments that can be explained. Keep it as long as the program."""

    generated: Generated
    goals: tuple[str, ...] | None
    rules: tuple[str, ...]
    parts: tuple[Expression, ...]
    risky: tuple[Step, ...] = field(repr=False)

    def assess(self, facts: Facts) -> Assessment:
        """What follows from the facts."""
        return Traced(self, facts)


def traced(program: Program, goals: Sequence[str] | None, parts: Parts) -> Tracing:
    """Compile a program, or what some goals depend on, with the outcome of parts of its rules."""
    compiler = _Tracer(program, goals, parts)
    generated = compiler.compile()
    steps = program.steps if goals is None else program.steps_to(tuple(goals))
    return Tracing(
        generated,
        None if goals is None else tuple(goals),
        tuple(compiler.applies),
        tuple(compiler.wanted),
        tuple(step for step in steps if _can_fail(program, step)),
    )


class Traced(Assessment):
    """An assessment by generated code; what that did not keep, the interpreter works out."""

    def __init__(self, tracing: Tracing, facts: Facts) -> None:
        generated = tracing.generated
        self._start(generated.program, facts, tracing.goals)
        self.tracing = tracing
        found = generated.outcomes(facts)
        names, rules = generated.names, tracing.rules
        concepts, ends = len(names), len(names) + len(rules)
        book = self.program.rulebase
        self._values = dict(_spread(book.concepts, names, found[:concepts]))
        self._applies = dict(_spread(self.program.rules, rules, found[concepts:ends]))
        outcomes = found[ends:]
        self._known = {
            id(part): outcome for part, outcome in zip(tracing.parts, outcomes, strict=True)
        }

    def conclusion(self, concept: str, record: int | None = None) -> Conclusion:
        """The value of a concept and how it came about; worked out once."""
        spot = (concept, record)
        stored = self._conclusions.get(spot)
        if stored is None:
            stored = self._conclude(self.program.rulebase.concepts[concept], record)
            self._conclusions[spot] = stored
        return stored

    def evaluate(self, node: Expression, record: int | None = None) -> Value | None:
        """The value of an expression; looked up when it was met on the way."""
        if isinstance(node, Constant):
            return node.value
        key = id(node)
        if key in self._known:
            found: Value | None = self._known[key]
            return found
        return super().evaluate(node, record)

    @property
    def trouble(self) -> tuple[Diagnostic, ...]:
        """Calculations without an outcome, in the order in which the interpreter meets them."""
        self._trouble.clear()
        known, self._known = self._known, {}
        for step in self.tracing.risky:
            for record in self._record_numbers(step.group):
                if isinstance(step, Rule):
                    self._decide(step, record)
                else:
                    self._conclude(step, record)
        self._known = known
        return tuple(self._trouble)

    def failures(self, node: Expression, record: int | None = None) -> tuple[str, ...]:
        """See :meth:`Assessment.failures`; what the generated code kept does not say why."""
        known, self._known = self._known, {}
        found = super().failures(node, record)
        self._known = known
        return found


class _Tracer(Compiler):
    """Writes a function that returns, after the conclusions, what it met."""

    def __init__(self, program: Program, goals: Sequence[str] | None, parts: Parts) -> None:
        super().__init__(program, goals)
        self.parts = parts
        self.wanted: list[Expression] = []
        self.found: list[str] = []

    def _inlined(self, rule: Rule) -> bool:  # noqa: ARG002 - the same for every rule
        """Every rule keeps its name: its outcome is part of what is traced."""
        return False

    def _rule(self, rule: Rule, index: str | None) -> None:
        super()._rule(rule, index)
        if index is None:
            for node in self.parts(rule):
                self._keep(node)

    def _concept(self, concept: Concept, index: str | None) -> None:
        super()._concept(concept, index)
        if index is None:
            for rule in self.program.rules_for(concept.id):
                if rule.value is not None and not isinstance(rule.value, Constant):
                    self._keep(rule.value)

    def _keep(self, node: Expression) -> None:
        self.wanted.append(node)
        self.found.append(self._outcome(node))

    def _outcome(self, node: Expression) -> str:
        if node.kind != YES_NO:
            return self.expressions.value(node, None)
        return _truth(self.expressions.true(node, None), self.expressions.false(node, None))

    def _outcomes(self, derived: Sequence[Concept]) -> list[str]:
        applies = [
            _truth(f"{bits}t", f"{bits}f")
            if self.program.rules[rule].group is None
            else f"tuple(True if t else False if f else None for t, f in zip({bits}t, {bits}f))"
            for rule, bits in self.applies.items()
        ]
        return [*super()._outcomes(derived), *applies, *self.found]


def _truth(true: str, false: str) -> str:
    """Source text for one value from the two bits of a condition."""
    return f"True if {true} else False if {false} else None"


def _spread(
    declared: Mapping[str, Concept] | Mapping[str, Rule],
    names: Iterable[str],
    values: Iterable[Any],
) -> Iterator[tuple[Spot, Any]]:
    """Values by name and record."""
    for name, value in zip(names, values, strict=True):
        if declared[name].group is None:
            yield (name, None), value
        else:
            for record, one in enumerate(value):
                yield (name, record), one


def _can_fail(program: Program, step: Step) -> bool:
    """Whether evaluating a step may meet a calculation without an outcome."""
    if isinstance(step, Rule):
        expressions = [step.scope, step.condition]
    else:
        expressions = [rule.value for rule in program.rules_for(step.id)]
    return any(
        isinstance(node, ExtremeOf | Workday)
        or (isinstance(node, Arithmetic) and (node.operator == "/" or _is_date(node)))
        for expression in expressions
        if expression is not None
        for node in nodes(expression)
    )


def _is_date(node: Arithmetic) -> bool:
    return Soort.DATUM in (node.kind.soort, node.left.kind.soort, node.right.kind.soort)
