"""What an answer changed, and how facts grow or change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.backends.interpreter import State
from engine.backends.unknowns import Spot
from engine.diagnostics import Diagnostic
from engine.facts import Facts, Record
from engine.rulebase import RuleBase
from engine.values import Value


@dataclass(frozen=True, slots=True)
class Change:
    """A conclusion that became another one; None is unknown.

    `state` is how it now came about: it tells a contradiction from an open question.
    """

    concept: str
    record: int | None
    before: Value | None
    after: Value | None
    state: State


@dataclass(frozen=True, slots=True)
class Changes:
    """The conclusions that an answer changed, in the order in which they followed.

    `rebuilt` says that something known was changed or taken back, so that everything was derived
    anew. `lost` are facts that a new version of the rules no longer accepts, each with the reason.
    """

    conclusions: tuple[Change, ...] = ()
    rebuilt: bool = False
    lost: tuple[Diagnostic, ...] = ()

    def of(self, concept: str, record: int | None = None) -> Change | None:
        """The change of one conclusion; None when it stayed what it was."""
        for change in self.conclusions:
            if (change.concept, change.record) == (concept, record):
                return change
        return None


#: The known conclusions and the contradictions, with how each came about.
Outcome = Mapping[Spot, tuple[Value | None, State]]


def difference(before: Outcome, after: Outcome) -> tuple[Change, ...]:
    """The conclusions that differ, in a fixed order."""
    nothing = (None, State.OPEN)
    found: list[Change] = []
    for spot in dict.fromkeys([*after, *before]):
        (old, was), (new, state) = before.get(spot, nothing), after.get(spot, nothing)
        disputed = State.TEGENSPRAAK in (was, state) and was is not state
        if old != new or disputed:
            found.append(Change(*spot, old, new, state))
    return tuple(found)


def growth(rulebase: RuleBase, old: Facts, new: Facts) -> list[str] | None:
    """The concepts and groups that `new` adds to `old`; None when it changes what was known."""
    if old.records.keys() - new.records.keys():
        return None
    fresh: list[str] = []
    for name in dict.fromkeys([*old.values, *new.values]):
        before, after = old.value(name), new.value(name)
        if before == after:
            continue
        if before is not None:
            return None
        fresh.append(name)
    for group, rows in new.records.items():
        known = old.records.get(group)
        if known is None:
            fresh.append(group)
            continue
        filled = _filled(rulebase, known, rows)
        if filled is None:
            return None
        if filled:
            fresh.append(group)
    return fresh


def _filled(rulebase: RuleBase, old: tuple[Record, ...], new: tuple[Record, ...]) -> bool | None:
    """Whether facts were added to records; None when known ones changed, or their number."""
    if len(old) != len(new):
        return None
    filled = False
    for before, after in zip(old, new, strict=True):
        for name in before.keys() | after.keys():
            a, b = (row[name].value if name in row else None for row in (before, after))
            if a == b:
                continue
            if a is not None or rulebase.concepts[name].derived:
                return None
            filled = True
    return filled
