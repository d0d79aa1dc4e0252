"""The tree behind an answer, as data: comparable, hashable, without timings.

Every concept that plays a part has one :class:`Step`, however often it is used; conditions refer
to it by :class:`Mention`. So an explanation grows with the rule base, never with the number of
paths through it. Titles, sources and texts stay in the rule base and join when it is shown.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Literal, NamedTuple

from engine.backends.interpreter import State
from engine.diagnostics import Place
from engine.syntax.model import DatedValue
from engine.syntax.tree import Expression
from engine.values import Value

#: A concept, or `waarde` or `onbekenden`, that a sentence leaves room for.
PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_.]*)\}")

#: How the parts of a condition make it: all of them, one, not all, none, or per record.
Join = Literal["alle", "een van", "niet alle", "geen van", "elk onderdeel", "een onderdeel"]


class Mention(NamedTuple):
    """A concept whose value a condition used. `record` counts from 0 in the concept's group."""

    concept: str
    record: int | None = None


@dataclass(frozen=True, slots=True)
class ParameterUse:
    """A dated value a condition used; `dated` is None when there is none on the date, for the key
    when the parameter varies.
    """

    parameter: str
    dated: DatedValue | None
    key: str | None = None


class Condition(NamedTuple):
    """A condition, or the calculation of a value: its Dutch reading and what came of it.

    A leaf has mentions and parameters, an inner node has parts. `aside` are the facts that keep
    other records of a group out of it. `failures` say, in Dutch, why a calculation in a leaf has no
    outcome with what is known.
    """

    text: str
    outcome: Value | None
    join: Join | None = None
    parts: tuple[Condition, ...] = ()
    mentions: tuple[Mention, ...] = ()
    parameters: tuple[ParameterUse, ...] = ()
    record: int | None = None
    node: Expression | None = None
    aside: tuple[Mention, ...] = ()
    failures: tuple[str, ...] = ()

    @property
    def place(self) -> Place | None:
        """Where it is written in the rule files."""
        return None if self.node is None else self.node.place

    @property
    def decisive(self) -> tuple[Condition, ...]:
        """The leaves that make the outcome what it is."""
        if not self.parts:
            return (self,)
        found: list[Condition] = []
        for part in self.deciding:
            found += part.decisive
        return tuple(found)

    @property
    def deciding(self) -> tuple[Condition, ...]:
        """The parts that make the outcome what it is."""
        wanted = self.outcome
        if self.join in ("niet alle", "geen van") and wanted is not None:
            wanted = not wanted
        return tuple([part for part in self.parts if part.outcome is wanted])

    @property
    def leaves(self) -> tuple[Condition, ...]:
        """The conditions without parts, in reading order."""
        if not self.parts:
            return (self,)
        found: list[Condition] = []
        for part in self.parts:
            found += part.leaves
        return tuple(found)


class RuleStep(NamedTuple):
    """A rule that was looked at: whether it applies and which of its parts say so.

    What is not needed to see why is left out: the condition when the scope is known not to hold,
    the exceptions when the condition does not. `value` is how the rule's value came about.
    """

    rule: str
    applies: bool | None
    scope: Condition | None = None
    condition: Condition | None = None
    exceptions: tuple[RuleStep, ...] = ()
    value: Condition | None = None

    @property
    def decisive(self) -> tuple[Condition, ...]:
        """The leaves that make the rule apply, not apply or stay undecided."""
        held = [c for c in (self.scope, self.condition) if c is not None]
        if self.applies is False:
            failed = next((c for c in held if c.outcome is False), None)
            if failed is not None:
                return failed.decisive
        found: list[Condition] = []
        for condition in held:
            if self.applies is not None or condition.outcome is None:
                found += condition.decisive
        for exception in self.exceptions:
            if self.applies is True or exception.applies is not False:
                found += exception.decisive
        if self.value is not None and (self.applies is True or self.value.outcome is None):
            found.append(self.value)
        return tuple(found)

    @property
    def leaves(self) -> tuple[Condition, ...]:
        """Every leaf that is part of this rule's explanation."""
        found: list[Condition] = []
        for condition in (self.scope, self.condition, self.value):
            if condition is not None:
                found += condition.leaves
        for exception in self.exceptions:
            found += exception.leaves
        return tuple(found)


class Step(NamedTuple):
    """One concept (of one record): its value and what gave it that value.

    `rules` are the rules that carry the conclusion, or all that were looked at when none does;
    `others` are rules that do not matter to it. The value of a group is its number of records.
    `open_facts` are, for a goal, the facts not known yet that its unknown value waits for.
    """

    concept: str
    record: int | None
    value: Value | None
    state: State
    rules: tuple[RuleStep, ...] = ()
    others: tuple[str, ...] = ()
    origin: str | None = None
    motivation: str | None = None
    open_facts: tuple[str, ...] = ()

    @property
    def idle(self) -> bool:
        """Whether it is the concept's `anders` because its rules are about something else."""
        return self.state is State.ANDERS and self._out_of_scope

    @property
    def silent(self) -> bool:
        """Whether it has no value because its rules are about something else."""
        return self.state is State.GEEN_REGEL and bool(self.rules) and self._out_of_scope

    @property
    def _out_of_scope(self) -> bool:
        return all(r.scope is not None and r.scope.outcome is False for r in self.rules)


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the goals are what they are. `steps` holds every concept that plays a part, once."""

    date: dt.date
    goals: tuple[Mention, ...]
    steps: tuple[Step, ...]

    def by_mention(self) -> dict[Mention, Step]:
        """The steps by the concept and record they are about."""
        return {Mention(step.concept, step.record): step for step in self.steps}
