"""The rules and values in force on one date, in an order in which they can be evaluated."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from engine.lazy import cached_property
from engine.rulebase import RuleBase
from engine.rulebase.structure import influences
from engine.syntax.model import Codes, Concept, DatedValue, NormKind, Rule
from engine.syntax.tree import references
from engine.values import Value, Workdays

if TYPE_CHECKING:
    from engine.backends.generated import Generated
    from engine.backends.interpreter import Assessment
    from engine.facts import Facts

#: A step of the evaluation: decide whether a rule applies, or conclude a concept.
Step = Rule | Concept


class Program:
    """A snapshot of a rule base. Immutable; made by :meth:`RuleBase.at`.

    `proposals` are the rule sets of kind `voorstel` that count as if they were in force.
    """

    def __init__(self, rulebase: RuleBase, date: dt.date, proposals: frozenset[str]) -> None:
        self.rulebase = rulebase
        self.date = date
        self.proposals = proposals
        self.rules: Mapping[str, Rule] = {
            rule.id: rule
            for rule in rulebase.rules.values()
            if rule.validity.includes(date)
            and (rule.norm is not NormKind.VOORSTEL or rule.ruleset in proposals)
        }
        self._by_concept: dict[str, list[Rule]] = {}
        for rule in self.rules.values():
            if rule.concept is not None:
                self._by_concept.setdefault(rule.concept, []).append(rule)
        self._compiled: dict[tuple[str, ...] | None, Generated] = {}
        self._scopes: dict[tuple[str, ...], tuple[frozenset[str], tuple[Step, ...]]] = {}
        self._touched: dict[str, frozenset[str]] = {}
        self._blank: dict[tuple[str, ...], Assessment] = {}
        self._workdays: dict[str, Workdays] = {}
        self._values: dict[str, tuple[DatedValue, ...]] = {
            parameter.id: parameter.at(date) for parameter in rulebase.parameters.values()
        }

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Rules in force and derived concepts, each after everything it depends on."""
        steps: list[Step] = []
        for name in self.rulebase.order:
            if not name.startswith("@"):
                steps.append(self.rulebase.concepts[name])
            elif name[1:] in self.rules:
                steps.append(self.rules[name[1:]])
        return tuple(steps)

    def influences(self, goals: tuple[str, ...]) -> frozenset[str]:
        """The concepts that goals depend on under the rules in force, the goals included; also
        what decides whether one of their facts is asked, and the provisos of their conclusions.
        """
        return self._scope(goals)[0]

    def steps_to(self, goals: tuple[str, ...]) -> tuple[Step, ...]:
        """The steps that goals depend on, in order."""
        return self._scope(goals)[1]

    def _scope(self, goals: tuple[str, ...]) -> tuple[frozenset[str], tuple[Step, ...]]:
        if goals not in self._scopes:
            declared = self.rulebase.concepts
            concepts, rules = influences(goals, declared, self._by_concept, self.rules)
            while beside := _concluded_along(declared[c] for c in concepts) - set(concepts):
                concepts, rules = influences(
                    (*concepts, *sorted(beside)), declared, self._by_concept, self.rules
                )
            steps = tuple(
                s for s in self.steps if s.id in (rules if isinstance(s, Rule) else concepts)
            )
            self._scopes[goals] = (frozenset(concepts), steps)
        return self._scopes[goals]

    def rules_for(self, concept: str) -> tuple[Rule, ...]:
        """The rules in force that conclude a concept."""
        return tuple(self._by_concept.get(concept, ()))

    def rules_on(self, fact: str) -> tuple[Rule, ...]:
        """The rules in force that look at a fact, or at one that is only asked because of it."""
        found: dict[str, Rule] = {}
        pending, seen = [fact], {fact}
        while pending:
            for name in self._readers.get(pending.pop(), ()):
                if name.startswith("@"):
                    found[name] = self.rules[name[1:]]
                elif name not in seen:
                    seen.add(name)
                    pending.append(name)
        return tuple(found.values())

    def touched_by(self, concept: str) -> frozenset[str]:
        """Everything that may change with the value of a concept, rules with a leading ``@``."""
        if concept not in self._touched:
            touched, pending = {concept}, [concept]
            while pending:
                fresh = self._readers.get(pending.pop(), {}).keys() - touched
                touched |= fresh
                pending += fresh
            self._touched[concept] = frozenset(touched)
        return self._touched[concept]

    @cached_property
    def _readers(self) -> Mapping[str, Mapping[str, None]]:
        """What looks directly at a concept or a rule, in the order of the rules."""
        readers: dict[str, dict[str, None]] = {}
        for rule in self.rules.values():
            node = f"@{rule.id}"
            read = [name for expression in rule.expressions for name in references(expression)]
            read += [f"@{exception.id}" for exception in self.exceptions_of(rule)]
            for name in [*read, *filter(None, [rule.group])]:
                readers.setdefault(name, {})[node] = None
            if rule.concept is not None:
                readers.setdefault(node, {})[rule.concept] = None
        for concept in self.rulebase.concepts.values():
            read = list(references(concept.only_if)) if concept.only_if else []
            for name in [*read, *filter(None, [concept.group])]:
                readers.setdefault(name, {})[concept.id] = None
        return readers

    def exceptions_of(self, rule: Rule) -> tuple[Rule, ...]:
        """The rules in force that override a rule."""
        return tuple(self.rules[name] for name in rule.exceptions if name in self.rules)

    def parameter(self, name: str) -> tuple[DatedValue, ...]:
        """The values of a parameter in force: none, one, or one per key."""
        return self._values[name]

    def parameter_value(self, name: str, key: str | None) -> Value | None:
        """The value of a parameter, for a key when it varies; None when there is none."""
        dated = self.dated_value(name, key)
        return None if dated is None else dated.value  # type: ignore[return-value]

    def dated_value(self, name: str, key: str | None) -> DatedValue | None:
        """The dated value a parameter has, for a key when it varies."""
        for value in self._values[name]:
            if not value.keys or key in value.keys:
                return value
        return None

    def dated_on(self, name: str, day: dt.date) -> DatedValue | None:
        """The list of days that says something about a day, whatever the date of the check."""
        for value in self.rulebase.parameters[name].values:
            if value.validity.includes(day):
                return value
        return None

    def workdays(self, name: str) -> Workdays:
        """The working days according to a list of days off."""
        if name not in self._workdays:
            self._workdays[name] = Workdays(partial(self._is_off, name))
        return self._workdays[name]

    def _is_off(self, name: str, day: dt.date) -> bool | None:
        found = self.dated_on(name, day)
        if found is None:
            return None
        codes: Codes = found.value  # type: ignore[assignment]
        return any(day.isoformat() in listed for listed in codes)

    def codes(self, name: str) -> Codes | None:
        """The codes of a list parameter; None when it has none on this date."""
        for value in self._values[name]:
            return value.value  # type: ignore[return-value]
        return None

    def compiled(self, goals: tuple[str, ...] | None = None) -> Generated:
        """The program, or what some goals depend on, as generated Python; compiled once."""
        from engine.backends.generated import compiled

        if goals not in self._compiled:
            self._compiled[goals] = compiled(self, goals)
        return self._compiled[goals]

    def assess(self, facts: Facts, goals: Sequence[str] | None = None) -> Assessment:
        """What follows from the facts, by the reference interpreter; with `goals`, only those
        conclusions and what they depend on.
        """
        from engine.backends.interpreter import Assessment

        return Assessment(self, facts, goals)

    def reassess(
        self, facts: Facts, goals: tuple[str, ...], before: Assessment | None = None
    ) -> Assessment:
        """The same by way of what followed from other facts, or from none: what an interview asks
        after every answer.
        """
        from engine.backends.revised import Revised, blank

        if before is None or before.program is not self or before.goals != goals:
            if goals not in self._blank:
                self._blank[goals] = blank(self, goals)
            before = self._blank[goals]
        return Revised(before, facts)


def _concluded_along(concepts: Iterable[Concept]) -> set[str]:
    """What decides whether some concepts are asked, and what their `ja` is told with."""
    found: set[str] = set()
    for concept in concepts:
        found.update(concept.provisos)
        if concept.only_if is not None:
            found.update(references(concept.only_if))
    return found
