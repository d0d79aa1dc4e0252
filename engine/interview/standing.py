"""Where a check stands: what its goals became, and what differs from an earlier moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.backends.interpreter import Assessment
from engine.program import Program
from engine.syntax.model import Check
from engine.values import ValueFault, parse, show, written

#: The value of a goal as rule files write it, with a word for unknown; of a group one per record.
Stand = Mapping[str, str | Sequence[str]]


def standing(check: Check, assessment: Assessment) -> Stand:
    """What the goals of a check became; those of a group that is not given are left out."""
    concepts = assessment.program.rulebase.concepts
    found: dict[str, str | Sequence[str]] = {}
    for goal in check.goals:
        kind, group = concepts[goal].kind, concepts[goal].group
        if group is None:
            found[goal] = written(kind, assessment.value(goal))
        elif (count := assessment.records(group)) is not None:
            found[goal] = [written(kind, assessment.value(goal, n)) for n in range(count)]
    return found


def moved(program: Program, before: Stand, after: Stand) -> list[str]:
    """A sentence for each goal that is known in both and is not what it was."""
    lines: list[str] = []
    for goal, new in after.items():
        old = before.get(goal, new)
        if isinstance(new, str) and isinstance(old, str):
            lines += _moved(program, goal, "", old, new)
        elif not isinstance(new, str) and not isinstance(old, str):
            for number, pair in enumerate(zip(old, new, strict=False), 1):
                lines += _moved(program, goal, f" (onderdeel {number})", *pair)
    return lines


def _moved(program: Program, goal: str, place: str, old: str, new: str) -> Sequence[str]:
    was, now = (_shown(program, goal, value) for value in (old, new))
    if old == new or was == now:
        return ()
    title = program.rulebase.concepts[goal].title
    return (f"{title}{place}: was {was}, is nu {now}.",)


def _shown(program: Program, goal: str, value: str) -> str:
    """A value in words; as it is written when the rules no longer know it."""
    kind = program.rulebase.concepts[goal].kind
    try:
        return show(kind, parse(kind, value))
    except ValueFault:
        return value
