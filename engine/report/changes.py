"""What someone can change where something fails or is missing, with the least effort first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.backends.interpreter import State
from engine.explanation import Mention
from engine.report.outcome import Answer, Outcome
from engine.syntax.dutch import changing
from engine.syntax.model import Change, Concept, Effort, Role

#: Facts that are told with one answer.
MAX_CHANGES = 3

#: Roles of which a `nee` is something that is missing; of others it is nothing to do.
_WANTED = frozenset({Role.ROUTE, Role.TOEGESTAAN, Role.GEGEVEN})
_EFFORTS = tuple(Effort)
_FACTS = (State.GEGEVEN, State.ONBEKEND_FEIT)


@dataclass(frozen=True, slots=True)
class Changeable:
    """A fact that an answer hangs on and that a user can make otherwise.

    `known`: it was given.
    """

    concept: Concept
    change: Change
    known: bool

    @property
    def told(self) -> str:
        """What it is, how it can be changed and who decides, in Dutch."""
        front = "Hangt op" if self.known else "Nog onbekend"
        return f"{front}: “{self.concept.title}”. {changing(self.change)}"


def changes(outcome: Outcome, answer: Answer) -> tuple[Changeable, ...]:
    """What someone can change, least effort first; nothing for an answer that is as wished.

    Of an answer that is open, only what it waits for.
    """
    mention = Mention(answer.concept, answer.record)
    if answer.idle or answer.unasked or mention not in outcome.words.steps:
        return ()
    missing = answer.role in _WANTED and answer.value in (False, None)
    if not missing and not answer.warns:
        return ()
    found = {each.concept.id: each for each in _below(outcome, mention)}
    if answer.value is None:
        found = {name: found[name] for name in answer.open_facts if name in found}
    ranked = sorted(found.values(), key=lambda each: _EFFORTS.index(each.change.effort))
    return tuple(ranked[:MAX_CHANGES])


def _below(outcome: Outcome, mention: Mention) -> Iterator[Changeable]:
    concepts = outcome.program.rulebase.concepts
    for step, _ in outcome.grounds.below([mention]):
        change = concepts[step.concept].change
        if change is not None and step.state in _FACTS:
            yield Changeable(concepts[step.concept], change, step.state is State.GEGEVEN)
