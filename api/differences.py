"""What differs between two outcomes of the same facts, and since a case was judged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from api.editions import Edition, Editions
from api.storage.statements import Dossier
from engine.diagnostics import Faults
from engine.report.outcome import Answer, Outcome
from engine.values import Kind, Soort, show, today


@dataclass(frozen=True, slots=True)
class Difference:
    """A conclusion in two outcomes; `record` counts from 0."""

    concept: str
    record: int | None
    title: str
    before: str
    after: str
    sentence: str

    @property
    def changed(self) -> bool:
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class Since:
    """That a case would be judged otherwise now: on today's date, or under the rules of now.

    `before` is the day that the case keeps, `now` the day it is compared with.
    """

    before: dt.date
    now: dt.date
    rules: bool
    changes: tuple[Difference, ...]


def differences(before: Outcome, after: Outcome) -> list[Difference]:
    """Every goal in two outcomes; what changed comes first."""
    concepts = after.program.rulebase.concepts
    one = {(a.concept, a.record): a for a in before.answers}
    found = []
    for answer in after.answers:
        earlier = one.get((answer.concept, answer.record))
        kind = concepts[answer.concept].kind
        if kind.soort is Soort.GROEP or (earlier and earlier.idle and answer.idle):
            continue
        number = "" if answer.record is None else f", onderdeel {answer.record + 1}"
        was = before.program.rulebase.concepts[answer.concept].kind if earlier else kind
        found.append(
            Difference(
                answer.concept,
                answer.record,
                f"{concepts[answer.concept].title}{number}",
                _shown(was, earlier),
                _shown(kind, answer),
                answer.sentence,
            )
        )
    return sorted(found, key=lambda d: not d.changed)


def since_judged(
    editions: Editions, dossier: Dossier, judge: Callable[[Edition, dt.date], Outcome]
) -> Since | None:
    """What would be otherwise now; None when nothing would.

    A date that somebody chose stays; only a case without one is compared with today.

    Args:
        editions: the rules of now and of then.
        dossier: the case.
        judge: does the check of the case under some rules, on a date.

    Raises:
        Faults: when the facts do not fit the rules.
    """
    current = editions.current
    now = dossier.date or today()
    rules = dossier.edition != current.digest
    if now == dossier.day and not rules:
        return None
    before = judge(_edition_of(editions, dossier), dossier.day)
    changes = tuple(d for d in differences(before, judge(current, now)) if d.changed)
    return Since(dossier.day, now, rules, changes) if changes else None


def _edition_of(editions: Editions, dossier: Dossier) -> Edition:
    """The rules a dossier was judged under; those of now when they are not kept or readable."""
    try:
        found = editions.edition(dossier.edition)
    except Faults:
        # This version of the program cannot read rules that old.
        found = None
    known = found is not None and dossier.check in found.rulebase.checks
    return found if found is not None and known else editions.current


def _shown(kind: Kind, answer: Answer | None) -> str:
    """How an answer says its outcome, or its value where that is no `ja` or `nee`."""
    words = answer.mark.words if answer is not None else None
    return words or show(kind, answer.value if answer else None)
