"""What someone can change where something fails or is missing, with the least effort first."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

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
    else:
        idle = _idle(outcome, answer, [name for name, each in found.items() if each.known])
        found = {name: each for name, each in found.items() if name not in idle}
    ranked = sorted(found.values(), key=lambda each: _EFFORTS.index(each.change.effort))
    return tuple(ranked[:MAX_CHANGES])


def _idle(outcome: Outcome, answer: Answer, known: Collection[str]) -> frozenset[str]:
    """The known facts that an answer does not hang on, though they are below it.

    Without such a fact the answer stays as it is, and it does not carry the answer by itself
    either when the other facts that can be changed are unknown: renewals of 0 months in a contract
    that is too long without them, or a reason that is in a message where only the name is missing.
    Facts in records are not tried. Where no fact would be left, all are told.
    """
    facts = outcome.weighed.counted
    tried = frozenset(name for name in known if name in facts.values)

    def stays(without: frozenset[str]) -> bool:
        left = {name: fact for name, fact in facts.values.items() if name not in without}
        assessment = outcome.program.assess(replace(facts, values=left), (answer.concept,))
        return assessment.value(answer.concept, answer.record) == answer.value

    rest = {name for name in tried if stays(frozenset({name}))}
    if rest and not stays(tried):
        rest -= {name for name in rest if stays(tried - {name})}
    return frozenset() if rest == set(known) else frozenset(rest)


def _below(outcome: Outcome, mention: Mention) -> Iterator[Changeable]:
    concepts = outcome.program.rulebase.concepts
    for step, _ in outcome.grounds.below([mention]):
        change = concepts[step.concept].change
        if change is not None and step.state in _FACTS and not _over(outcome, change):
            yield Changeable(concepts[step.concept], change, step.state is State.GEGEVEN)


def _over(outcome: Outcome, change: Change) -> bool:
    """Whether the day after which nothing can be changed is known."""
    return change.over is not None and outcome.assessment.value(change.over) is not None
