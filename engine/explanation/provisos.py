"""What a `ja` still hangs on: knowledge nobody held against the text, and a limit not known.

A permission, a route or a finding is told without reserve only when everything it rests on was
read in a source and every proviso that the rule files name for it holds. A duty, a warning and an
advice ask for care as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.backends.interpreter import State
from engine.explanation.grounds import Grounds
from engine.explanation.tree import Mention, Step
from engine.syntax.model import Certainty, NormKind, Role
from engine.syntax.rule_printer import rule_title

#: What permits something when it is `ja`.
PERMISSIONS = frozenset({Role.TOEGESTAAN, Role.ROUTE})


@dataclass(frozen=True, slots=True)
class Reserve:
    """What keeps a `ja` from being told without reserve.

    `open` are provisos that are not known or do not hold, `unchecked` the titles of the rules and
    values below it that rest on knowledge.
    """

    open: tuple[Step, ...] = ()
    unchecked: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.open or self.unchecked)


_NONE = Reserve()


class Provisos:
    """The reserve of each conclusion of one explanation, worked out once."""

    def __init__(self, grounds: Grounds) -> None:
        self.grounds = grounds
        self._found: dict[Mention, Reserve] = {}

    def of(self, step: Step) -> Reserve:
        """What the `ja` of a step hangs on; nothing when it is no `ja` or was given."""
        if step.value is not True or step.state is not State.REGEL or not self._permits(step):
            return _NONE
        mention = Mention(step.concept, step.record)
        found = self._found.get(mention)
        if found is None:
            below = [Mention(s.concept, s.record) for s, _ in self.grounds.below([mention])]
            unchecked = list(self._unchecked(mention, below))
            # What applies says more than what was looked at and does not.
            applying = [title for title, applies in unchecked if applies]
            found = self._found[mention] = Reserve(
                tuple(dict.fromkeys(self._open(below))),
                tuple(dict.fromkeys(applying or [title for title, _ in unchecked])),
            )
        return found

    def _permits(self, step: Step) -> bool:
        """Whether its `ja` permits something, or finds what a norm other than advice says."""
        program = self.grounds.program
        role = program.rulebase.concepts[step.concept].role
        norms = {program.rules[rule.rule].norm for rule in step.rules}
        return role in PERMISSIONS or (role is Role.GEGEVEN and norms != {NormKind.ADVIES})

    def _open(self, below: Iterable[Mention]) -> Iterator[Step]:
        concepts, steps = self.grounds.program.rulebase.concepts, self.grounds.steps
        for mention in below:
            step = steps[mention]
            for name in concepts[step.concept].provisos if step.value is True else ():
                record = None if concepts[name].group is None else step.record
                proviso = steps[Mention(name, record)]
                if proviso.value is not True and not proviso.idle:
                    yield proviso

    def _unchecked(self, top: Mention, below: Iterable[Mention]) -> Iterator[tuple[str, bool]]:
        """What rests on knowledge, and whether it applies."""
        rulebase = self.grounds.program.rulebase
        for mention in below:
            ground, step = self.grounds.of(mention), self.grounds.steps[mention]
            counting = ground.sufficient if mention == top else ground.counting
            for used, rule in zip(step.rules, ground.rules, strict=True):
                if rule.certainty is Certainty.KENNIS and rule in counting:
                    yield rule_title(rulebase, rule), used.applies is not False
            for name, dated in ground.values:
                if dated.certainty is Certainty.KENNIS:
                    yield rulebase.parameters[name].title, True
