"""The tree behind an answer, as data: comparable, hashable, without timings.

Every concept that plays a part has one :class:`Step`, however often it is used; conditions refer
to it by :class:`Mention`. So an explanation grows with the rule base, never with the number of
paths through it. Titles, sources and texts stay in the rule base and join when it is shown.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from engine.diagnostics import Place
from engine.syntax.model import DatedValue
from engine.values import Value

#: How the parts of a condition make it: all of them, one, not all, none, or per record.
Join = Literal["alle", "een van", "niet alle", "geen van", "elk onderdeel", "een onderdeel"]

State = Literal[
    "gegeven",
    "regel",
    "anders",
    "tegenspraak",
    "open",
    "geen_regel",
    "niet_van_kracht",
    "onbekend_feit",
]


@dataclass(frozen=True, slots=True)
class Mention:
    """A concept whose value a condition used. `record` counts from 0 in the concept's group."""

    concept: str
    record: int | None = None


@dataclass(frozen=True, slots=True)
class ParameterUse:
    """A dated value a condition used; `dated` is None when there is none on the date."""

    parameter: str
    dated: DatedValue | None


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition, or the calculation of a value: its Dutch reading and what came of it.

    A leaf has mentions and parameters, an inner node has parts.
    """

    text: str
    outcome: Value | None
    join: Join | None = None
    parts: tuple[Condition, ...] = ()
    mentions: tuple[Mention, ...] = ()
    parameters: tuple[ParameterUse, ...] = ()
    record: int | None = None
    place: Place | None = field(default=None, compare=False, repr=False)

    def decisive(self) -> Iterator[Condition]:
        """The leaves that make the outcome what it is."""
        if not self.parts:
            yield self
            return
        wanted = self.outcome
        if self.join in ("niet alle", "geen van") and wanted is not None:
            wanted = not wanted
        for part in self.parts:
            if part.outcome is wanted:
                yield from part.decisive()


@dataclass(frozen=True, slots=True)
class RuleStep:
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

    def decisive(self) -> Iterator[Condition]:
        """The leaves that make the rule apply, not apply or stay undecided."""
        for condition in (self.scope, self.condition):
            if condition is not None and condition.outcome is self._wanted(condition):
                yield from condition.decisive()
        for exception in self.exceptions:
            if self.applies is True or exception.applies is not False:
                yield from exception.decisive()
        if self.value is not None and self.applies is not False:
            yield self.value

    def _wanted(self, condition: Condition) -> Value | None:
        """The outcome that says something here: what failed, is open, or held up."""
        if self.applies is False and self.condition_fails:
            return False
        if self.applies is None and condition.outcome is None:
            return None
        return True if self.applies is not None else False

    @property
    def condition_fails(self) -> bool:
        """Whether scope or condition is known not to hold."""
        return any(c is not None and c.outcome is False for c in (self.scope, self.condition))


@dataclass(frozen=True, slots=True)
class Step:
    """One concept (of one record): its value and what gave it that value.

    `rules` are the rules that carry the conclusion, or all that were looked at when none does;
    `others` are rules that do not apply and do not matter to it.
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


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the goals are what they are. `steps` holds every concept that plays a part, once."""

    date: dt.date
    goals: tuple[Mention, ...]
    steps: tuple[Step, ...]

    def by_mention(self) -> dict[Mention, Step]:
        """The steps by the concept and record they are about."""
        return {Mention(step.concept, step.record): step for step in self.steps}
