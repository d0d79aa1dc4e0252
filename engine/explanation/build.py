"""From an assessment to its explanation.

What never changes for a program (the Dutch reading of every condition, the parameters it uses) is
prepared once per rule and kept in the :class:`Explainer`; an explanation adds the outcomes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from engine.backends.interpreter import (
    Assessment,
    State,
    conjunction,
    disjunction,
    negation,
)
from engine.backends.traced import Tracing, traced
from engine.explanation.selection import Selected, selection
from engine.explanation.tree import (
    PLACEHOLDER,
    Condition,
    Explanation,
    Join,
    Mention,
    ParameterUse,
    RuleStep,
    Step,
)
from engine.facts import Facts
from engine.program import Program
from engine.syntax.model import Concept, Rule
from engine.syntax.printer import Printer
from engine.syntax.tree import (
    YES_NO,
    And,
    Arithmetic,
    ConceptRef,
    Constant,
    Every,
    Expression,
    ExtremeOf,
    Not,
    Or,
    ParameterRef,
    Some,
    Under,
    Workday,
    nodes,
    parts,
)
from engine.values import Value

#: Records of a group that are named one by one in the explanation of a sum or a count.
MAX_RECORDS = 50
#: Exceptions on one rule, and on those, that are written out.
MAX_EXCEPTIONS = 60


@dataclass(frozen=True, slots=True)
class _Shape:
    """What is fixed about a condition: how it reads and what it looks at.

    `told` keeps the conditions made from it, when its outcome is all that can differ.
    """

    node: Expression
    text: str
    join: Join | None = None
    parts: tuple[_Shape, ...] = ()
    group: str | None = None
    single: tuple[Mention, ...] = ()
    fields: tuple[str, ...] = ()
    selected: tuple[Selected, ...] = ()
    fixed: tuple[ParameterUse, ...] = ()
    varying: tuple[ParameterRef, ...] = ()
    workdays: tuple[Workday, ...] = ()
    calculates: bool = False
    told: dict[Value | None, Condition] | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class _RuleShape:
    scope: _Shape | None
    condition: _Shape | None
    value: _Shape | None
    exceptions: tuple[str, ...]


class Explainer:
    """Explains assessments made by one program. Keep it as long as the program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.concepts = program.rulebase.concepts
        self.printer = Printer(program.rulebase, program.date)
        self._shapes: dict[str, _RuleShape] = {}
        self._tracings: dict[tuple[str, ...] | None, Tracing] = {}
        self._named: dict[str, tuple[tuple[str, bool], ...]] = {}

    def assess(self, facts: Facts, goals: tuple[str, ...] | None = None) -> Assessment:
        """What follows from the facts, ready to be explained; compiled the first time."""
        if goals not in self._tracings:
            self._tracings[goals] = traced(self.program, goals, self._parts)
        return self._tracings[goals].assess(facts)

    def _parts(self, rule: Rule) -> Iterator[Expression]:
        """The conditions of a rule whose outcomes are part of an explanation."""
        shape = self.shape(rule.id)
        for one in (shape.scope, shape.condition):
            if one is not None:
                yield from _leaves(one)

    def explain(self, assessment: Assessment, goals: Iterable[str]) -> Explanation:
        """The explanation of some concepts, per record for those that belong to a group."""
        return _Explaining(self, assessment).explain(goals)

    def shape(self, name: str) -> _RuleShape:
        """The fixed part of a rule's explanation."""
        found = self._shapes.get(name)
        if found is None:
            rule = self.program.rules[name]
            exceptions = self.program.exceptions_of(rule)
            found = self._shapes[name] = _RuleShape(
                None if rule.scope is None else self._shaped(rule.scope),
                None if rule.condition is None else self._shaped(rule.condition),
                self._worth(rule),
                tuple(e.id for e in exceptions if rule.table is None or e.table != rule.table),
            )
        return found

    def named(self, concept: str) -> tuple[tuple[str, bool], ...]:
        """The concepts whose values the sentences of a concept name and those its `ja` hangs on,
        and whether they are fields of the same record.
        """
        found = self._named.get(concept)
        if found is None:
            found = self._named[concept] = tuple(self._placed(self.concepts[concept]))
        return found

    def _placed(self, concept: Concept) -> Iterator[tuple[str, bool]]:
        for wording in concept.sentences.values():
            for name in PLACEHOLDER.findall(wording):
                other = self.concepts.get(name)
                if other is None or other.is_group:
                    continue
                if other.group is None or other.group == concept.group:
                    yield name, other.group is not None
        for name in concept.provisos:
            yield name, self.concepts[name].group is not None

    def _worth(self, rule: Rule) -> _Shape | None:
        if rule.value is None or isinstance(rule.value, Constant):
            return None
        return self._leaf(rule.value)

    def _shaped(self, node: Expression) -> _Shape:
        inner = node.operand if isinstance(node, Not) else node
        denied = isinstance(node, Not)
        join: Join
        match inner:
            case And(operands=operands):
                join = "niet alle" if denied else "alle"
            case Or(operands=operands):
                join = "geen van" if denied else "een van"
            case Every(group=group, condition=condition) if not denied:
                return self._per_record(node, "elk onderdeel", group, condition)
            case Some(group=group, condition=condition) if not denied:
                return self._per_record(node, "een onderdeel", group, condition)
            case _:
                return self._leaf(node)
        parts = tuple(self._shaped(operand) for operand in operands)
        return _Shape(node, self.printer.outline(node)[0].text, join, parts)

    def _per_record(
        self, node: Expression, join: Join, group: str, condition: Expression
    ) -> _Shape:
        text = self.printer.sentence(node)
        part = self._shaped(condition)
        single = (Mention(group),)
        return _Shape(node, text, join, (part,), group, single)

    def _leaf(self, node: Expression) -> _Shape:
        inside = list(nodes(node))
        selected = tuple(s for n in inside if (s := selection(n)) is not None)
        groups = [s.group for s in selected]
        single: dict[Mention, None] = {}
        fields: dict[str, None] = {}
        for group in groups:
            single[Mention(group)] = None
        used: list[ParameterUse] = []
        varying: list[ParameterRef] = []
        workdays = tuple(part for part in inside if isinstance(part, Workday))
        for part in inside:
            match part:
                case ConceptRef(concept=concept, group=None):
                    single[Mention(concept)] = None
                case ConceptRef(group=str() as group) if group in groups:
                    pass
                case ConceptRef(concept=concept):
                    fields[concept] = None
                case ParameterRef(parameter=name, per=None) | Under(parameter=name):
                    dated = self.program.parameter(name)
                    used.append(ParameterUse(name, dated[0] if dated else None))
                case ParameterRef():
                    varying.append(part)
                case _:
                    pass
        calculates = any(isinstance(part, Arithmetic | ExtremeOf | Workday) for part in inside)
        several = fields or selected or varying or workdays
        return _Shape(
            node,
            self.printer.sentence(node),
            single=tuple(single),
            fields=tuple(fields),
            selected=selected,
            fixed=tuple(dict.fromkeys(used)),
            varying=tuple(varying),
            workdays=workdays,
            calculates=calculates,
            told={} if node.kind == YES_NO and not several else None,
        )


def _leaves(shape: _Shape) -> Iterator[Expression]:
    """The expressions in a condition whose outcomes are looked at; not those per record."""
    if shape.join is None:
        yield shape.node
    elif shape.group is None:
        for part in shape.parts:
            yield from _leaves(part)


class _Explaining:
    """The explanation of one assessment in the making."""

    def __init__(self, explainer: Explainer, assessment: Assessment) -> None:
        self.explainer = explainer
        self.program = explainer.program
        self.concepts = explainer.program.rulebase.concepts
        self.assessment = assessment
        self._open_anywhere: dict[str, tuple[str, ...]] = {}

    def explain(self, goals: Iterable[str]) -> Explanation:
        mentions = tuple(m for goal in goals for m in self._mentions_of(goal))
        asked = frozenset(mentions)
        steps: dict[Mention, Step] = {}
        waiting = list(reversed(mentions))
        while waiting:
            mention = waiting.pop()
            if mention not in steps:
                steps[mention] = step = self._step(mention, goal=mention in asked)
                waiting += [m for m in reversed(self._follow(step)) if m not in steps]
                for name, same in self.explainer.named(mention.concept):
                    waiting.append(Mention(name, mention.record if same else None))
        return Explanation(self.program.date, mentions, tuple(steps.values()))

    def _open_facts(self, mention: Mention) -> tuple[str, ...]:
        """What an unknown goal waits for; past many records, what any of them waits for."""
        if mention.record is None or mention.record < MAX_RECORDS:
            return self.assessment.open_facts(mention.concept, mention.record)
        if mention.concept not in self._open_anywhere:
            found = self.assessment.open_facts(mention.concept)
            self._open_anywhere[mention.concept] = found
        return self._open_anywhere[mention.concept]

    def _mentions_of(self, goal: str) -> Iterator[Mention]:
        group = self.concepts[goal].group
        if group is None:
            yield Mention(goal)
        else:
            for record in range(self.assessment.records(group) or 0):
                yield Mention(goal, record)

    def _follow(self, step: Step) -> list[Mention]:
        """What this step brings in: facts of all conditions, conclusions of those that decide."""
        found: dict[Mention, None] = {}
        for rule in step.rules:
            for leaf in rule.decisive:
                for mention in (*leaf.mentions, *leaf.aside):
                    found[mention] = None
            for leaf in rule.leaves:
                for mention in (*leaf.mentions, *leaf.aside):
                    if not self.concepts[mention.concept].derived:
                        found[mention] = None
        return list(found)

    def _step(self, mention: Mention, *, goal: bool) -> Step:
        name, record = mention
        concept = self.concepts[name]
        if concept.is_group:
            count = self.assessment.records(name)
            state = State.ONBEKEND_FEIT if count is None else State.GEGEVEN
            return Step(name, None, count, state)
        conclusion = self.assessment.conclusion(name, record)
        if conclusion.state is State.GEGEVEN or not concept.derived:
            facts = self.assessment.facts
            if concept.group is None:
                fact = facts.values.get(name)
            else:
                rows = facts.records.get(concept.group, ())
                fact = rows[record].get(name) if record is not None else None
            given = fact if fact is not None and fact.value is not None else None
            return Step(
                name,
                record,
                conclusion.value,
                conclusion.state,
                origin=given.origin if given else None,
                motivation=given.motivation if given else None,
            )
        rules = tuple(self._rule(rule, record, set()) for rule in conclusion.rules)
        carrying = set(conclusion.rules)
        others = tuple(r.id for r in self.program.rules_for(name) if r.id not in carrying)
        unknown = goal and rules and conclusion.value is None
        return Step(
            name,
            record,
            conclusion.value,
            conclusion.state,
            rules,
            others,
            open_facts=self._open_facts(mention) if unknown else (),
        )

    def _rule(self, name: str, record: int | None, seen: set[str]) -> RuleStep:
        """A rule and, each once, the exceptions on it and on them."""
        applies = self.assessment.applies(name, record)
        if name in seen or len(seen) >= MAX_EXCEPTIONS:
            return RuleStep(name, applies)
        seen.add(name)
        shape = self.explainer.shape(name)
        scope = condition = value = None
        exceptions: tuple[RuleStep, ...] = ()
        if shape.scope is not None:
            scope = self._condition(shape.scope, record)
        if scope is None or scope.outcome is not False:
            if shape.condition is not None:
                condition = self._condition(shape.condition, record)
            if condition is None or condition.outcome is not False:
                exceptions = tuple(self._rule(e, record, seen) for e in shape.exceptions)
                if shape.value is not None and applies is not False:
                    value = self._leaf(shape.value, record)
        return RuleStep(name, applies, scope, condition, exceptions, value)

    def _condition(self, shape: _Shape, record: int | None) -> Condition:
        if shape.join is None:
            return self._leaf(shape, record)
        if shape.group is not None:
            count = self.assessment.records(shape.group)
            if count is None:
                return Condition(shape.text, None, mentions=shape.single, node=shape.node)
            parts = tuple(self._condition(shape.parts[0], n) for n in range(count))
        else:
            parts = tuple([self._condition(part, record) for part in shape.parts])
        outcomes = [_truth(part) for part in parts]
        all_of = shape.join in ("alle", "niet alle", "elk onderdeel")
        outcome = conjunction(outcomes) if all_of else disjunction(outcomes)
        if shape.join in ("niet alle", "geen van"):
            outcome = negation(outcome)
        return Condition(shape.text, outcome, shape.join, parts, (), (), record, shape.node)

    def _leaf(self, shape: _Shape, record: int | None) -> Condition:
        outcome = self.assessment.evaluate(shape.node, record)
        failing = outcome is None and shape.calculates
        if shape.told is None or record is not None or failing:
            return self._looked_at(shape, record, outcome)
        found = shape.told.get(outcome)
        if found is None:
            found = shape.told[outcome] = self._looked_at(shape, record, outcome)
        return found

    def _looked_at(self, shape: _Shape, record: int | None, outcome: Value | None) -> Condition:
        mentions, aside = shape.single, tuple[Mention, ...]()
        if shape.fields:
            mentions += tuple(Mention(name, record) for name in shape.fields)
        for selected in shape.selected:
            counting, others = selected.records(self.assessment)
            mentions += tuple(
                Mention(name, n) for n in counting[:MAX_RECORDS] for name in selected.fields
            )
            aside += tuple(
                Mention(name, n)
                for n in others[:MAX_RECORDS]
                for name in selected.against(self.assessment, n)
            )
        parameters = shape.fixed
        for reference in shape.varying:
            key = reference.per and self.assessment.evaluate(reference.per, record)
            if isinstance(key, str):
                dated = self.program.dated_value(reference.parameter, key)
                parameters += (ParameterUse(reference.parameter, dated, key),)
            elif not self.program.parameter(reference.parameter):
                parameters += (ParameterUse(reference.parameter, None),)
        for workday in shape.workdays:
            parameters += self._days_off(workday, record)
        failures: tuple[str, ...] = ()
        if outcome is None and shape.calculates:
            failures = self.assessment.failures(shape.node, record)
        return Condition(
            shape.text, outcome, None, (), mentions, parameters, record, shape.node, aside, failures
        )

    def _days_off(self, node: Workday, record: int | None) -> tuple[ParameterUse, ...]:
        """The list of days off that a working day rests on; none while the date is unknown."""
        found = self.assessment.evaluate(node, record)
        if found is not None:
            assert isinstance(found, dt.date)
            return (ParameterUse(node.parameter, self.program.dated_on(node.parameter, found)),)
        values = [self.assessment.evaluate(part, record) for part in parts(node)]
        beyond = all(isinstance(value, dt.date | int) for value in values)
        return (ParameterUse(node.parameter, None),) if beyond else ()


def _truth(condition: Condition) -> bool | None:
    outcome = condition.outcome
    assert outcome is None or isinstance(outcome, bool)
    return outcome
