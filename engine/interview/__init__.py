"""Which question comes next, why it is asked, and what each answer would settle.

An interview is a check with the facts so far. Nothing is remembered besides the facts: a fact
whose value is None is one the user does not know, and is not asked again.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine.backends.generated import Generated
from engine.backends.interpreter import Assessment
from engine.backends.unknowns import Purpose, Spot
from engine.contradictions import weigh
from engine.facts import Fact, Facts
from engine.lazy import cached_property
from engine.program import Program
from engine.syntax.model import Check, Concept, Rule
from engine.values import Soort, Value

#: Work that telling what other facts would change may take: about a second. Each of them costs as
#: much as a check does, in facts: those of the records, and this many for all the rules.
MAX_WEIGHING = 25_000
_RULES_COST = 100


@dataclass(frozen=True, slots=True)
class Settles:
    """What an answer would decide: the goals that become known, with their value."""

    answer: Value
    goals: tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A fact to ask.

    `record` counts from 0 within the group of the concept. `goals` are the conclusions it can
    still matter for, `rules` the rules in which it is undecided.
    """

    concept: Concept
    record: int | None
    section: str
    goals: tuple[str, ...]
    rules: tuple[Rule, ...]

    @property
    def spot(self) -> Spot:
        return self.concept.id, self.record


class Interview:
    """The state of a check, from the facts given so far.

    Facts that cannot all be true count as not given. They are asked again before anything else:
    first those that were not said last, of which `latest` names the concept or group. With the
    interview `before` an answer, only what the answer touches is looked at again.
    """

    def __init__(
        self,
        program: Program,
        check: Check,
        facts: Facts,
        before: Interview | None = None,
        latest: str | None = None,
    ) -> None:
        self.program = program
        self.check = check
        self.facts = facts
        self.latest = latest
        self.weighed = weigh(program, facts)
        self.assessment: Assessment = program.reassess(
            self.weighed.counted, check.goals, None if before is None else before.assessment
        )

    @cached_property
    def _by_goal(self) -> Mapping[str, Mapping[Spot, None]]:
        """The facts that can still change each goal."""
        search = self.assessment.search(Purpose.ASK)
        return {goal: search.waits_for(goal) for goal in self.check.goals}

    @cached_property
    def open(self) -> tuple[Spot, ...]:
        """The facts that can be asked now, in the order in which they come."""
        spots = dict.fromkeys(s for found in self._by_goal.values() for s in found)
        return tuple(sorted(spots, key=self._place))

    @property
    def finished(self) -> bool:
        return not self.open

    @property
    def next(self) -> Question | None:
        """The first open fact; among facts of equal order the one that settles most."""
        if not self.open:
            return None
        first = self._place(self.open[0])
        equal = [spot for spot in self.open if self._place(spot) == first]
        return self.question(min(equal, key=lambda s: -len(self._matters_for(s))))

    @cached_property
    def remaining(self) -> int:
        """How many questions may still come: everything an open conclusion could lead to.

        This only goes down as answers come in, except when a group gets records, whose own
        facts then count.
        """
        search = self.assessment.search(Purpose.AHEAD)
        return len(set(self.open).union(*(search.waits_for(goal) for goal in self.check.goals)))

    def question(self, spot: Spot) -> Question:
        """The question about a fact, with what it can still matter for."""
        name, record = spot
        goals = self._matters_for(spot)
        return Question(
            concept=self.program.rulebase.concepts[name],
            record=record,
            section=self._section(name),
            goals=goals,
            rules=self.assessment.search(Purpose.ASK).rules(spot, goals),
        )

    def settles(self, question: Question) -> tuple[Settles, ...]:
        """What each answer to a question with fixed answers would settle.

        Empty for an amount, a date and the like, whose answers cannot be listed.
        """
        return tuple(
            Settles(answer, self._newly_known(question.spot, answer))
            for answer in _answers(question.concept)
        )

    def declined(self, spot: Spot) -> bool:
        """Whether the user said not to know a fact."""
        name, record = spot
        return self.facts.declined(self.program.rulebase.concepts[name], record)

    @property
    def affordable(self) -> int:
        """How often the check may be done over with other facts, to tell what they would change."""
        in_records = sum(record is not None for (_, record), _ in self.facts.known())
        return MAX_WEIGHING // (_RULES_COST + in_records)

    @cached_property
    def unneeded(self) -> tuple[Spot, ...]:
        """Given facts that no goal depends on any more; they are kept all the same.

        In a large case only facts outside records are looked at, as many as
        :data:`MAX_WEIGHING` allows: the rest counts as needed.
        """
        spots = [spot for spot, _ in self.facts.known()]
        single = [spot for spot in spots if spot[1] is None]
        looked_at = spots if len(spots) <= self.affordable else single[: self.affordable]
        return tuple(spot for spot in looked_at if not self._needed(spot))

    # -- inside

    def _matters_for(self, spot: Spot) -> tuple[str, ...]:
        return tuple(goal for goal, found in self._by_goal.items() if spot in found)

    def _place(self, spot: Spot) -> tuple[int, int, int, int]:
        """Where a fact comes: what is asked again first, then by the sections of the check, and a
        group record by record.
        """
        name, record = spot
        own = self._order.get(name, len(self._order))
        group = self.program.rulebase.concepts[name].group
        rank = 2 if spot not in self._aside else 1 if self.latest in (name, group) else 0
        if record is None:
            return rank, own, -1, 0
        return rank, self._order.get(group or name, own), record, own

    @cached_property
    def _aside(self) -> frozenset[Spot]:
        """The facts that cannot all be true."""
        return self.weighed.aside

    @cached_property
    def _order(self) -> Mapping[str, int]:
        return {name: number for number, name in enumerate(self.check.order)}

    def _section(self, name: str) -> str:
        group = self.program.rulebase.concepts[name].group
        for section in self.check.sections:
            if name in section.concepts or group in section.concepts:
                return section.title
        return self.check.title

    @cached_property
    def _compiled(self) -> Generated:
        return self.program.compiled(self.check.goals)

    def _outcome(self, facts: Facts) -> dict[str, Any]:
        outcome = self._compiled.assess(weigh(self.program, facts).counted)
        return {goal: outcome[goal] for goal in self.check.goals}

    @cached_property
    def _now(self) -> dict[str, Any]:
        """What the goals are with the facts so far."""
        return self._outcome(self.facts)

    def _newly_known(self, spot: Spot, answer: Value) -> tuple[tuple[str, Value], ...]:
        before = self._now
        after = self._outcome(with_fact(self.facts, self.program, spot, answer))
        return tuple(
            (goal, value)
            for goal, value in after.items()
            if value is not None and before[goal] is None and not isinstance(value, tuple)
        )

    def _needed(self, spot: Spot) -> bool:
        """Whether leaving a fact out changes a goal or makes it asked again."""
        fewer = without(self.facts, self.program, spot)
        if self._outcome(fewer) != self._now:
            return True
        if not self.open and None not in self._now.values():
            return False
        counted = weigh(self.program, fewer).counted
        other = self.program.reassess(counted, self.check.goals, self.assessment)
        search = other.search(Purpose.ASK)
        return any(spot in search.waits_for(goal) for goal in self.check.goals)


def with_fact(
    facts: Facts,
    program: Program,
    spot: Spot,
    value: Value | None,
    origin: str = "opgegeven",
    motivation: str | None = None,
) -> Facts:
    """The facts with one more, or with another value for one."""
    name, record = spot
    fact = Fact(name, value, origin, motivation)
    if record is None:
        return dataclasses.replace(facts, values={**facts.values, name: fact})
    group = program.rulebase.concepts[name].group
    assert group is not None
    rows = list(facts.records.get(group, ()))
    rows[record] = {**rows[record], name: fact}
    return dataclasses.replace(facts, records={**facts.records, group: tuple(rows)})


def without(facts: Facts, program: Program, spot: Spot) -> Facts:
    """The facts without one of them."""
    name, record = spot
    if record is None:
        kept = {other: fact for other, fact in facts.values.items() if other != name}
        return dataclasses.replace(facts, values=kept)
    group = program.rulebase.concepts[name].group
    assert group is not None
    rows = list(facts.records.get(group, ()))
    rows[record] = {other: fact for other, fact in rows[record].items() if other != name}
    return dataclasses.replace(facts, records={**facts.records, group: tuple(rows)})


def _answers(concept: Concept) -> tuple[Value, ...]:
    match concept.kind.soort:
        case Soort.JA_NEE:
            return (True, False)
        case Soort.KEUZE:
            return tuple(option.name for option in concept.kind.options)
        case _:
            return ()
