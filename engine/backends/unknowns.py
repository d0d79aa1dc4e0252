"""What keeps a conclusion open: the facts that could settle it, and what no fact can settle.

Only undecided parts are followed: where one part of a condition already decides, the others do
not matter and are not asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from engine.syntax.model import Concept, Rule
from engine.syntax.tree import (
    ConceptRef,
    Count,
    Every,
    Expression,
    ExtremeOf,
    ParameterRef,
    Some,
    Total,
    Under,
    nodes,
    parts,
)

if TYPE_CHECKING:
    from engine.backends.interpreter import Assessment

#: A concept in a record (from 0), or outside any group.
Spot = tuple[str, int | None]


@dataclass(frozen=True, slots=True)
class Unknowns:
    """Why something is unknown.

    `facts`: what a user could still answer. `parameters`: parameters without a value on the date,
    with the key they lack it for. `dead_ends`: conclusions that stay unknown whatever is
    answered: a contradiction, no rule that applies, no rule in force. `through`: per open fact
    the rules in which it is undecided.
    """

    facts: tuple[Spot, ...] = ()
    parameters: tuple[tuple[str, str | None], ...] = ()
    dead_ends: tuple[Spot, ...] = ()
    through: Mapping[Spot, tuple[str, ...]] = field(default_factory=dict)

    @property
    def concepts(self) -> tuple[str, ...]:
        """The concepts of the open facts, each once."""
        return tuple(dict.fromkeys(concept for concept, _ in self.facts))


def unknowns(
    assessment: Assessment, concept: str, record: int | None = None, *, ahead: bool = False
) -> Unknowns:
    """What keeps a concept unknown; empty when it is known.

    Without `record`, a concept of a group is about all its records. What the value of a rule
    needs counts once the rule applies; with `ahead` it counts while that is still open, so that
    the result only shrinks as more becomes known.
    """
    search = _Search(assessment, ahead)
    search.concept(concept, record)
    return Unknowns(
        tuple(search.facts),
        tuple(search.parameters),
        tuple(search.dead_ends),
        {spot: tuple(search.through.get(spot, ())) for spot in search.facts},
    )


@dataclass(slots=True)
class _Search:
    assessment: Assessment
    ahead: bool = False
    through: dict[Spot, dict[str, None]] = field(default_factory=dict)
    facts: dict[Spot, None] = field(default_factory=dict)
    parameters: dict[tuple[str, str | None], None] = field(default_factory=dict)
    dead_ends: dict[Spot, None] = field(default_factory=dict)
    _seen: set[Spot] = field(default_factory=set)
    _rules: set[Spot] = field(default_factory=set)
    _conditions: set[Spot] = field(default_factory=set)
    _rule: str | None = None

    def concept(self, name: str, record: int | None) -> None:
        spot = (name, record)
        if self._rule is not None:
            self.through.setdefault(spot, {})[self._rule] = None
        if spot in self._seen:
            return
        self._seen.add(spot)
        declared = self.assessment.program.rulebase.concepts[name]
        if declared.group is not None and record is None:
            self._every_record(declared, declared.group)
            return
        conclusion = self.assessment.conclusion(name, record)
        if conclusion.value is not None:
            return
        concept = self.assessment.program.rulebase.concepts[name]
        match conclusion.state.value:
            case "onbekend_feit":
                self._fact(concept, record)
            case "open":
                if concept.also_given and not self.ahead and not self._underway(concept, record):
                    self._fact(concept, record)
                    return
                if concept.also_given and self.ahead:
                    self._fact(concept, record)
                for rule in conclusion.rules:
                    self.rule(self.assessment.program.rules[rule], record)
            case "geen_regel" | "niet_van_kracht" if concept.also_given:
                self._fact(concept, record)
            case _:
                self.dead_ends[spot] = None

    def _every_record(self, concept: Concept, group: str) -> None:
        """A concept of a group, asked about as a whole: first the records, then each of them."""
        count = self.assessment.records(group)
        if count is None:
            self._fact(self.assessment.program.rulebase.concepts[group], None)
        for number in range(count or 0):
            self.concept(concept.id, number)

    def _fact(self, concept: Concept, record: int | None) -> None:
        if not concept.validity.includes(self.assessment.program.date):
            return
        if concept.only_if is not None:
            asked = self.assessment.truth(concept.only_if, record)
            if asked is None:
                self.expression(concept.only_if, record)
            if not asked:
                return
        self.facts[concept.id, record] = None

    def _underway(self, concept: Concept, record: int | None) -> bool:
        """Whether a user who may give this conclusion chose to give what it follows from."""
        facts = self.assessment.facts
        if concept.group is None and concept.id in facts.values:
            return True  # said to be unknown
        pending, seen = [concept.id], set()
        while pending:
            name = pending.pop()
            if name in seen:
                continue
            seen.add(name)
            for rule in self.assessment.program.rules_for(name):
                for node in nodes(rule.value) if rule.value else ():
                    if not isinstance(node, ConceptRef):
                        continue
                    declared = self.assessment.program.rulebase.concepts[node.concept]
                    if declared.derived:
                        pending.append(declared.id)
                    elif self.assessment.value(declared.id, record) is not None:
                        return True
        return False

    def rule(self, rule: Rule, record: int | None) -> None:
        spot = (rule.id, record)
        if spot in self._rules:
            return
        self._rules.add(spot)
        before = len(self.facts)
        self._condition(rule, record)
        applies = self.assessment.applies(rule.id, record)
        if rule.value is not None and (applies or self.ahead or len(self.facts) == before):
            outer, self._rule = self._rule, rule.id
            self.expression(rule.value, record)
            self._rule = outer

    def _condition(self, rule: Rule, record: int | None) -> None:
        """What keeps it open whether a rule applies; its value does not matter."""
        spot = (rule.id, record)
        if spot in self._conditions:
            return
        self._conditions.add(spot)
        outer, self._rule = self._rule, rule.id
        for expression in (rule.scope, rule.condition):
            if expression is not None:
                self.expression(expression, record)
        self._rule = outer
        for exception in self.assessment.program.exceptions_of(rule):
            if self.assessment.applies(exception.id, record) is None:
                self._condition(exception, record)

    def expression(self, node: Expression, record: int | None) -> None:
        if self.assessment.evaluate(node, record) is not None:
            return
        match node:
            case ConceptRef(concept=name, group=group):
                self.concept(name, record if group else None)
            case ParameterRef(parameter=parameter, per=per):
                self._parameter(parameter, per, record)
            case Under(operand=operand, parameter=parameter):
                self.expression(operand, record)
                if self.assessment.program.codes(parameter) is None:
                    self.parameters[parameter, None] = None
            case Total(group=group) | Count(group=group) | ExtremeOf(group=group):
                self._records(node, group)
            case Every(group=group) | Some(group=group):
                self._records(node, group)
            case _:
                for part in parts(node):
                    self.expression(part, record)

    def _parameter(self, parameter: str, per: ConceptRef | None, record: int | None) -> None:
        if per is None:
            self.parameters[parameter, None] = None
            return
        key = self.assessment.evaluate(per, record)
        if key is None:
            self.expression(per, record)
        else:
            self.parameters[parameter, str(key)] = None

    def _records(self, node: Expression, group: str) -> None:
        count = self.assessment.records(group)
        if count is None:
            self._fact(self.assessment.program.rulebase.concepts[group], None)
        for number in range(count or 0):
            for part in parts(node):
                self.expression(part, number)
