"""What keeps a conclusion open: the facts that could settle it, and what no fact can settle.

Only undecided parts are followed: where one part of a condition already decides, the others do
not matter and are not asked. Nor is a fact that goes into something that can never be known any
more, because a parameter has no value or the user does not know another fact it needs.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from engine.backends.unknowns import (
    TRUE,
    Open,
    Purpose,
    Spot,
    Unknowns,
    all_of,
    conjunction,
    disjunction,
    given_up,
    opposite,
    settled,
    without_value,
)
from engine.syntax.model import Concept, Rule
from engine.syntax.tree import (
    And,
    ConceptRef,
    Constant,
    Count,
    Every,
    Expression,
    ExtremeOf,
    Not,
    Or,
    ParameterRef,
    Some,
    Total,
    Under,
    Workday,
    nodes,
    parts,
    references,
)
from engine.values import Value

if TYPE_CHECKING:
    from engine.backends.interpreter import Assessment


class Search:
    """What keeps the conclusions of one assessment open; each is looked at once."""

    def __init__(self, assessment: Assessment, purpose: Purpose) -> None:
        self.assessment = assessment
        self.program = assessment.program
        self.facts = assessment.facts
        self.concepts = assessment.program.rulebase.concepts
        self.purpose = purpose
        self.telling = purpose is Purpose.TELL
        self.ahead = purpose is Purpose.AHEAD
        self._all_of = partial(all_of, telling=self.telling)
        self._conjunction = partial(conjunction, telling=self.telling)
        self._disjunction = partial(disjunction, telling=self.telling)
        self._given_up = partial(given_up, telling=self.telling)
        self._concepts: dict[Spot, Open] = {}
        self._conditions: dict[Spot, Open] = {}

    def revised(
        self, assessment: Assessment, concepts: Iterable[Spot], rules: Iterable[Spot]
    ) -> Search:
        """The same search after some facts changed, which touched these concepts and rules."""
        search = Search(assessment, self.purpose)
        search._concepts = self._concepts.copy()
        search._conditions = self._conditions.copy()
        for spot in concepts:
            search._concepts.pop(spot, None)
        for spot in rules:
            search._conditions.pop(spot, None)
        return search

    def unknowns(self, concept: str, record: int | None) -> Unknowns:
        """What keeps a concept unknown; empty when it is known.

        Without `record`, a concept of a group is about all its records. What the value of a rule
        needs counts once the rule applies; looking ahead it counts while that is still open.
        """
        found = self._concept(concept, record)
        return Unknowns(tuple(found.facts), tuple(found.parameters), tuple(found.dead_ends))

    def waits_for(self, concept: str) -> Mapping[Spot, None]:
        """The open facts of a conclusion, in reading order."""
        return self._concept(concept, None).facts

    def rules(self, spot: Spot, goals: Iterable[str]) -> tuple[Rule, ...]:
        """The undecided rules that look at an open fact, on the way from it to some goals."""
        found = self._on_the_way(spot, goals)
        looking = [rule for rule in self.program.rules_on(spot[0]) if rule.id in found]
        return tuple(rule for rule in looking if self._undecided(rule, spot))

    def _on_the_way(self, spot: Spot, goals: Iterable[str]) -> set[str]:
        """The rules for the goals, and for every conclusion in them that waits for the fact."""
        rules, concepts, pending = set[str](), set[str](), list(goals)
        while pending:
            name = pending.pop()
            if name in concepts or spot not in self._concept(name, None).facts:
                continue
            concepts.add(name)
            fresh = list(self.program.rules_for(name))
            while fresh:
                rule = fresh.pop()
                if rule.id not in rules:
                    rules.add(rule.id)
                    fresh += self.program.exceptions_of(rule)
                    pending += [n for node in rule.expressions for n in references(node)]
        return rules

    def _undecided(self, rule: Rule, spot: Spot) -> bool:
        """Whether a fact keeps it open, in some record, whether a rule applies or what it says."""
        record = spot[1]
        records: Iterable[int | None] = (None,) if rule.group is None else (record,)
        if rule.group is not None and record is None:
            records = range(self.assessment.records(rule.group) or 0)
        return any(self._undecided_in(rule, number, spot) for number in records)

    def _undecided_in(self, rule: Rule, record: int | None, spot: Spot) -> bool:
        applies = self.assessment.applies(rule.id, record)
        if applies is None and spot in self._condition(rule, record).facts:
            return True
        if applies is False or rule.value is None:
            return False
        return spot in self._expression(rule.value, record).facts

    # -- concepts

    def _concept(self, name: str, record: int | None) -> Open:
        spot = (name, record)
        if spot not in self._concepts:
            self._concepts[spot] = Open()  # for a fact that is only asked because of itself
            self._concepts[spot] = self._looked_at(self.concepts[name], record)
        return self._concepts[spot]

    def _looked_at(self, concept: Concept, record: int | None) -> Open:
        if concept.group is not None and record is None:
            return self._every_record(concept, concept.group)
        conclusion = self.assessment.conclusion(concept.id, record)
        if conclusion.value is not None:
            return settled(conclusion.value)
        match conclusion.state.value:
            case "onbekend_feit":
                return self._fact(concept, record)
            case "open":
                return self._conclusion(concept, record, conclusion.rules)
            case _:
                return self._dead_end(concept, record)

    def _dead_end(self, concept: Concept, record: int | None) -> Open:
        """A conclusion that no rule can draw, unless a user may know it."""
        given = self._fact(concept, record) if concept.also_given else None
        if given is not None and given.facts:
            return given
        return Open(yes=False, no=False, dead_ends={(concept.id, record): None})

    def _every_record(self, concept: Concept, group: str) -> Open:
        """A concept of a group, asked about as a whole: first the records, then each of them."""
        if concept.derived and not self._in_force(concept):
            return self._dead_end(concept, None)
        count = self.assessment.records(group)
        if count is None:
            return self._fact(self.concepts[group], None)
        found = Open()
        for number in range(count):
            found.add(self._concept(concept.id, number))
        return found

    def _in_force(self, concept: Concept) -> bool:
        rules = self.program.rules_for(concept.id)
        return bool(rules) and concept.validity.includes(self.program.date)

    def _fact(self, concept: Concept, record: int | None) -> Open:
        hopeless = Open(yes=False, no=False)
        if not concept.validity.includes(self.assessment.program.date):
            return hopeless
        if not self.telling and self.facts.declined(concept, record):
            return hopeless
        if concept.only_if is None:
            return Open(facts={(concept.id, record): None})
        asked = self.assessment.truth(concept.only_if, record)
        if asked is False:
            return hopeless
        found = Open()
        if asked is None:
            first = self._expression(concept.only_if, record)
            found.add(first)
            if not first.yes and not self.telling:
                return Open(False, False, parameters=first.parameters, dead_ends=first.dead_ends)
        if asked or self.ahead:
            found.facts[concept.id, record] = None
        return found

    def _conclusion(self, concept: Concept, record: int | None, candidates: Sequence[str]) -> Open:
        """A conclusion whose rules are undecided, or lack a value."""
        given = Open(yes=False, no=False)
        if concept.also_given and (self.ahead or not self._underway(concept, record)):
            given = self._fact(concept, record)
            if given.facts and not self.ahead:
                return given
        found = self._by_rules(concept, record, [self.program.rules[r] for r in candidates])
        if given.hopeless:
            gone = found.hopeless and concept.also_given and not self.telling
            return self._fact(concept, record) if gone else found
        both = Open()
        both.add(given)
        both.add(found)
        return both

    def _by_rules(self, concept: Concept, record: int | None, rules: Sequence[Rule]) -> Open:
        found = Open()
        stays: list[Value | None] = []  # what rules say that can no longer be put aside
        yes = no = False
        for rule in rules:
            assert rule.value is not None
            applies = self.assessment.applies(rule.id, record)
            condition = TRUE if applies else self._condition(rule, record)
            value = self.assessment.evaluate(rule.value, record)
            wanted = self._expression(rule.value, record) if value is None else settled(value)
            found.add(condition)
            if applies or self.ahead or not condition.facts:
                found.add(wanted)
            if not condition.no:
                if wanted.hopeless:
                    return self._given_up(found)
                stays.append(value)
            if condition.yes:
                yes, no = yes or wanted.yes, no or wanted.no
        known = {value for value in stays if value is not None}
        if len(known) > 1:
            return self._given_up(found)
        if not stays and concept.otherwise is not None:
            otherwise = settled(concept.otherwise)
            yes, no = yes or otherwise.yes, no or otherwise.no
        for value in known:
            only = settled(value)
            yes, no = yes and only.yes, no and only.no
        found.yes, found.no = yes, no
        return self._given_up(found) if found.hopeless else found

    def _underway(self, concept: Concept, record: int | None) -> bool:
        """Whether a user who may give this conclusion chose to give what it follows from."""
        if concept.group is None and concept.id in self.facts.values:
            return True  # said to be unknown
        pending, seen = [concept.id], set()
        while pending:
            name = pending.pop()
            if name in seen:
                continue
            seen.add(name)
            for rule in self.program.rules_for(name):
                for node in nodes(rule.value) if rule.value else ():
                    if not isinstance(node, ConceptRef):
                        continue
                    declared = self.concepts[node.concept]
                    if declared.derived:
                        pending.append(declared.id)
                    elif self.assessment.value(declared.id, record) is not None:
                        return True
                    elif self.assessment.stated.value(declared.id) is not None:
                        return True  # a name that no register lists
        return False

    # -- rules

    def _condition(self, rule: Rule, record: int | None) -> Open:
        """What keeps it open whether a rule applies; its value does not matter."""
        if rule.group is None:
            record = None  # an exception to a rule about records may itself be about none
        spot = (rule.id, record)
        if spot not in self._conditions:
            open_parts = [
                self._expression(expression, record)
                for expression in (rule.scope, rule.condition)
                if expression is not None
            ]
            for exception in self.program.exceptions_of(rule):
                if self.assessment.applies(exception.id, record) is None:
                    open_parts.append(opposite(self._condition(exception, record)))
            self._conditions[spot] = self._conjunction(open_parts)
        return self._conditions[spot]

    # -- expressions

    def _expression(self, node: Expression, record: int | None) -> Open:
        match node:
            case ConceptRef(concept=name, group=group):
                return self._concept(name, record if group else None)
            case Not(operand=operand):
                return opposite(self._expression(operand, record))
            case And(operands=operands):
                return self._conjunction(self._expression(o, record) for o in operands)
            case Or(operands=operands):
                return self._disjunction(self._expression(o, record) for o in operands)
        value = self.assessment.evaluate(node, record)
        return self._unsettled(node, record) if value is None else settled(value)

    def _unsettled(self, node: Expression, record: int | None) -> Open:
        """An expression that is no connective and has no value."""
        match node:
            case ParameterRef(parameter=parameter, per=per):
                return self._parameter(parameter, per, record)
            case Under(operand=operand, parameter=parameter):
                found = [self._expression(operand, record)]
                if self.program.codes(parameter) is None:
                    found.append(without_value(parameter, None))
                return self._all_of(found)
            case Workday(parameter=parameter):
                found = [self._expression(part, record) for part in parts(node)]
                values = [self.assessment.evaluate(part, record) for part in parts(node)]
                if all(isinstance(value, dt.date | int) for value in values):
                    found.append(without_value(parameter, None))
                return self._all_of(found)
            case (
                Total(group=group)
                | Count(group=group)
                | ExtremeOf(group=group)
                | Every(group=group)
                | Some(group=group)
            ):
                return self._over_records(node, group)
            case _:
                operands = [p for p in parts(node) if not isinstance(p, Constant)]
                return self._all_of([self._expression(p, record) for p in operands])

    def _parameter(self, parameter: str, per: ConceptRef | None, record: int | None) -> Open:
        if per is None:
            return without_value(parameter, None)
        key = self.assessment.evaluate(per, record)
        if key is None and not self.program.parameter(parameter):
            return without_value(parameter, None)
        if key is None:
            return self._expression(per, record)
        return without_value(parameter, str(key))

    def _over_records(self, node: Expression, group: str) -> Open:
        count = self.assessment.records(group)
        if count is None:
            return self._concept(group, None)
        numbers = range(count)
        match node:
            case Every(condition=condition):
                return self._conjunction(self._expression(condition, n) for n in numbers)
            case Some(condition=condition):
                return self._disjunction(self._expression(condition, n) for n in numbers)
            case Total(operand=operand, where=where) | ExtremeOf(operand=operand, where=where):
                return self._all_of(
                    [found for n in numbers for found in self._chosen(operand, where, n)]
                )
            case Count(where=where):
                assert where is not None
                return self._all_of([self._expression(where, n) for n in numbers])
            case _:
                raise TypeError(f"{node} is not about records")

    def _chosen(self, operand: Expression, where: Expression | None, record: int) -> Iterable[Open]:
        """A record of which a value counts: first whether it does, then the value."""
        counts = True if where is None else self.assessment.truth(where, record)
        if counts is None:
            assert where is not None
            yield self._expression(where, record)
        if counts or (counts is None and self.ahead):
            yield self._expression(operand, record)
