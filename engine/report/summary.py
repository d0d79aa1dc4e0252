"""What a reader wants to see first: the main answers, and the questions in their order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.report.outcome import Answer, Outcome, Question
from engine.syntax.model import Role

#: Warnings that are told.
MAX_WARNINGS = 3
#: Roles in the order in which a `ja` matters, and how many of each are told.
_FIRST = (
    (Role.ROUTE, 2),
    (Role.TOEGESTAAN, 1),
    (Role.VERPLICHT, 1),
    (Role.TE_MOTIVEREN, 1),
    (Role.GEADVISEERD, 1),
)
#: Answers in the summary.
MAX_ANSWERS = 6


def main_answers(outcome: Outcome) -> list[Answer]:
    """The most important answers, in the order of the goals: warnings and routes, what must and
    may, and at least one answer of any kind when there is one. What hangs on something still comes
    after what does not.
    """
    single = [a for a in outcome.answers if a.record is None and not a.idle]
    warnings = [a for a in single if a.warns][:MAX_WARNINGS]
    chosen: list[Answer] = []
    for role, most in _FIRST:
        found = [a for a in single if a.role is role and a.value is True]
        chosen += sorted(found, key=lambda a: a.mark.reserved)[:most]
    must = [a for a in single if a.role is Role.VERPLICHT]
    if must and must[0] not in chosen:
        chosen.insert(0, must[0])
    return [*warnings, *chosen][:MAX_ANSWERS] or [a for a in single if a.value is not None][:1]


def open_routes(outcome: Outcome) -> list[str]:
    """The titles of the routes of which it is not known yet whether they are there."""
    concepts = outcome.program.rulebase.concepts
    return [
        concepts[a.concept].title
        for a in outcome.answers
        if a.record is None and a.value is None and concepts[a.concept].role is Role.ROUTE
    ]


def most_telling(outcome: Outcome) -> Question | None:
    """The open question that most answers wait for."""
    return max(outcome.questions, key=lambda q: len(q.goals), default=None)


def by_section(outcome: Outcome) -> Iterator[tuple[str, Sequence[Question]]]:
    """The open questions under the titles of the sections of the check."""
    concepts = outcome.program.rulebase.concepts
    left = {question.concept: question for question in outcome.questions}
    for section in outcome.check.sections:
        members = [
            n for n in left if n in section.concepts or concepts[n].group in section.concepts
        ]
        if members:
            yield section.title, [left.pop(name) for name in members]
    if left:
        yield "Overig", list(left.values())
