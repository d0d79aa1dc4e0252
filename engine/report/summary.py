"""What a reader wants to see first: the main answers, and the questions in their order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.explanation import Mark
from engine.report.outcome import Answer, Outcome, Question
from engine.syntax.model import NormKind, Role
from engine.values import Soort, show

#: Warnings and duties that are told; of warnings the rest is counted.
MAX_WARNINGS = 3
MAX_DUTIES = 2
#: Answers of each role that a cooperative reads where a check is not about routes.
MAX_EACH = 3
#: Amounts and durations that are told.
MAX_FIGURES = 3
#: Other roles in the order in which a `ja` matters, and how many of each are told.
_FIRST = (
    (Role.ROUTE, 2),
    (Role.TOEGESTAAN, 1),
    (Role.TE_MOTIVEREN, 1),
    (Role.GEADVISEERD, 1),
)
#: Answers in the summary, besides warnings and what a check is about.
MAX_ANSWERS = 6
#: Kinds that are told as a figure.
_FIGURES = frozenset({Soort.BEDRAG, Soort.PERCENTAGE, Soort.MAANDEN, Soort.DAGEN, Soort.DATUM})


@dataclass(frozen=True, slots=True)
class Point:
    """An answer in short: what it says and in which words."""

    answer: Answer
    text: str

    @property
    def mark(self) -> Mark:
        return self.answer.mark


@dataclass(frozen=True, slots=True)
class Summary:
    """The answers that a reader sees first, in this order.

    `warnings` with what is not allowed first, and how many `more` there are; `lead`, what the check
    is about: which regime applies, or else its first goal; and the `rest`, what must before what
    may. A cooperative reads every route that is there, with what hangs on something still behind
    what does not, or what it is and has a right to where a check is not about routes.
    """

    warnings: tuple[Point, ...]
    more: int
    lead: Point | None
    rest: tuple[Point, ...]

    @property
    def points(self) -> tuple[Point, ...]:
        """All of them in the order in which they are told."""
        return (*self.warnings, *([self.lead] if self.lead else []), *self.rest)


def summary(outcome: Outcome) -> Summary:
    """The most important answers of an outcome."""
    single = [a for a in outcome.answers if a.record is None and not a.idle]
    warnings = sorted((a for a in single if a.warns), key=_gravity)
    lead = _lead(outcome, single)
    others = [a for a in single if not a.warns and a is not lead]
    cooperative = outcome.check.audience == "cooperatie"
    shown = _routes(others) if cooperative else []
    by_title = bool(shown)
    shown = shown or (_held(others) if cooperative else _most_telling(others))[:MAX_ANSWERS]
    titles = outcome.program.rulebase.concepts
    return Summary(
        tuple(Point(a, a.sentence) for a in warnings[:MAX_WARNINGS]),
        max(0, len(warnings) - MAX_WARNINGS),
        None if lead is None else Point(lead, lead.sentence),
        tuple(Point(a, f"{titles[a.concept].title}." if by_title else a.sentence) for a in shown),
    )


def figures(outcome: Outcome) -> list[tuple[Answer, str]]:
    """The amounts and durations of the case and of the law that come first, each in words."""
    concepts = outcome.program.rulebase.concepts
    found = [
        (answer, show(concepts[answer.concept].kind, answer.value))
        for answer in outcome.answers
        if concepts[answer.concept].kind.soort in _FIGURES
        and answer.record is None
        and answer.value is not None
        and answer.norm in (None, NormKind.WET)
    ]
    return found[:MAX_FIGURES]


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


# -- inside


def _gravity(answer: Answer) -> tuple[bool, bool]:
    """What is forbidden first, then what law says."""
    return answer.mark is not Mark.MAY_NOT, answer.norm is not NormKind.WET


def _lead(outcome: Outcome, single: Sequence[Answer]) -> Answer | None:
    """What the check is about: the regime where that is a goal, or else the first goal asked."""
    asked = [a for a in single if not a.unasked and not a.warns]
    regimes = outcome.program.rulebase.regimes
    regime = next((a for a in asked if regimes and a.concept == regimes.concept), None)
    return regime or next(iter(asked), None)


def _routes(answers: Sequence[Answer]) -> list[Answer]:
    """The routes that are there, those without reserve first."""
    there = [a for a in answers if a.role is Role.ROUTE and a.value is True]
    return sorted(there, key=lambda a: a.mark.reserved)


def _held(answers: Sequence[Answer]) -> list[Answer]:
    """What must, what someone is and has a right to, and what is asked, as far as it holds."""
    roles = (Role.VERPLICHT, Role.TOEGESTAAN, Role.GEGEVEN, Role.TE_MOTIVEREN, Role.GEADVISEERD)
    return [
        answer
        for role in roles
        for answer in [a for a in answers if a.role is role and a.value is True][:MAX_EACH]
    ]


def _most_telling(answers: Sequence[Answer]) -> list[Answer]:
    """What must, or whether the first of that must; then what may, and what else is asked."""
    must = [a for a in answers if a.role is Role.VERPLICHT]
    chosen = [a for a in must if a is must[0] or a.value is True][:MAX_DUTIES]
    for role, most in _FIRST:
        found = [a for a in answers if a.role is role and a.value is True]
        chosen += sorted(found, key=lambda a: a.mark.reserved)[:most]
    return chosen
