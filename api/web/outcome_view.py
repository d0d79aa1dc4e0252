"""An outcome arranged for a page: by what it means for the reader, known before unknown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from api.web.settling import effects
from engine.explanation import Branch, Mark, Mention, outline
from engine.interview import Interview
from engine.lazy import cached_property
from engine.report.changes import Changeable, changes
from engine.report.outcome import Answer, Outcome
from engine.report.summary import Summary, figures, open_routes, summary
from engine.syntax.model import Certainty, Concept, NormKind, Parameter, Role, Rule, Source
from engine.syntax.rule_printer import citation
from engine.values import show

#: Records of a group that are listed one by one.
MAX_RECORDS = 20
#: Conclusions that a question is said to matter for.
MAX_NAMED = 3
#: Open questions that are named in short, and those that are written out.
MAX_TELLING = 3
MAX_QUESTIONS = 6

HEADINGS: Mapping[Role, tuple[str, str]] = {
    Role.WAARSCHUWING: ("waarschuwingen", "Waarschuwingen"),
    Role.ROUTE: ("routes", "Welke routes er zijn"),
    Role.TOEGESTAAN: ("mag", "Wat mag"),
    Role.VERPLICHT: ("verplicht", "Wat verplicht is"),
    Role.TE_MOTIVEREN: ("motiveren", "Wat u moet motiveren"),
    Role.GEADVISEERD: ("advies", "Wat wordt geadviseerd"),
    Role.GEGEVEN: ("gegevens", "Wat uit de gegevens volgt"),
}
_PARTS = re.compile(r"([0-9]*)([^0-9]*)")
_NORMS = {NormKind.BELEID: "beleid", NormKind.ADVIES: "advies", NormKind.VOORSTEL: "voorstel"}


@dataclass(frozen=True, slots=True)
class Line:
    """A conclusion as a line of the page."""

    concept: Concept
    record: int | None
    mark: Mark
    sentence: str
    reason: str | None
    provisos: tuple[str, ...]
    label: str
    norm: str | None
    sources: tuple[Source, ...]
    unverified: bool
    changes: tuple[Changeable, ...]

    @property
    def anchor(self) -> str:
        return self.concept.id if self.record is None else f"{self.concept.id}-{self.record + 1}"

    @property
    def warns(self) -> bool:
        return self.mark.warns

    @property
    def is_known(self) -> bool:
        return self.mark is not Mark.UNKNOWN


@dataclass(frozen=True, slots=True)
class Group:
    """The conclusions of one role.

    `idle` names what is not at issue, `unasked` what was not asked.
    """

    role: Role
    anchor: str
    heading: str
    known: tuple[Line, ...]
    open: tuple[Line, ...]
    idle: tuple[str, ...]
    unasked: tuple[str, ...]

    @property
    def yes(self) -> tuple[Line, ...]:
        return tuple(line for line in self.known if line.warns or line.mark is not Mark.NO)

    @property
    def told(self) -> bool:
        """Whether there is anything to read."""
        return bool(self.known or self.open)

    @property
    def no(self) -> tuple[Line, ...]:
        return tuple(line for line in self.known if line.mark is Mark.NO and not line.warns)


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A fact that is still open, and what waits for it."""

    concept: Concept
    goals: tuple[str, ...]
    more: int
    settles: tuple[str, ...] = ()

    @property
    def asked(self) -> str:
        return self.concept.question or self.concept.title

    @property
    def count(self) -> int:
        """The number of conclusions that wait for it."""
        return len(self.goals) + self.more

    @property
    def path(self) -> str:
        """Where it is asked; a fact of a record is asked when its turn comes."""
        return f"/vraag/{self.concept.id}" if self.concept.group is None else "/vraag"


class OutcomeView:
    """What the outcome page shows."""

    def __init__(self, outcome: Outcome, interview: Interview) -> None:
        self.outcome = outcome
        self.interview = interview
        self.concepts = outcome.program.rulebase.concepts

    @cached_property
    def groups(self) -> Mapping[Role, Group]:
        """The conclusions by role; roles without any are left out."""
        answers: dict[Role, list[Answer]] = {role: [] for role in HEADINGS}
        for answer in self.outcome.answers:
            answers[answer.role].append(answer)
        found = {}
        for role, (anchor, heading) in HEADINGS.items():
            group = self._group(role, anchor, heading, answers[role])
            if group.known or group.open or group.idle or group.unasked:
                found[role] = group
        return found

    @cached_property
    def lead(self) -> Line | None:
        """The conclusion that the check is about."""
        found = self.summary.lead
        return None if found is None else self._line(found.answer)

    @cached_property
    def figures(self) -> tuple[tuple[Line, str], ...]:
        """The amounts and durations that come first, each with its value in words."""
        return tuple((self._line(answer), shown) for answer, shown in figures(self.outcome))

    @cached_property
    def summary(self) -> Summary:
        """The main answers."""
        return summary(self.outcome)

    @cached_property
    def open_routes(self) -> tuple[str, ...]:
        """The routes of which it is not known yet whether they are there."""
        return tuple(open_routes(self.outcome))

    def why(self, mention: Mention) -> tuple[Line, tuple[Branch, ...]] | None:
        """A conclusion with the tree of its reasons; None when the check does not draw it."""
        found = (a for a in self.outcome.answers if (a.concept, a.record) == mention)
        if (answer := next(found, None)) is None:
            return None
        outcome = self.outcome
        (branch,) = outline(
            outcome.program, outcome.explanation, outcome.explainer.printer, [mention]
        )
        return self._line(answer), branch.below

    @property
    def idle(self) -> tuple[str, ...]:
        """What is not at issue."""
        return tuple(title for group in self.groups.values() for title in group.idle)

    @property
    def unasked(self) -> tuple[str, ...]:
        """What was not asked, after an answer that said so."""
        return tuple(title for group in self.groups.values() for title in group.unasked)

    @cached_property
    def questions(self) -> tuple[OpenQuestion, ...]:
        """What is still open, what decides most first.

        Of a large case only the first say what their answers would settle.
        """
        found = []
        left = self.interview.affordable
        for question in sorted(self.outcome.questions, key=lambda q: -len(q.goals)):
            names = [self.concepts[goal].title for goal in question.goals]
            concept = self.concepts[question.concept]
            more = max(0, len(names) - MAX_NAMED)
            settles = self._settles(concept) if left > 0 else ()
            left -= max(1, len(concept.kind.options)) + 1
            found.append(OpenQuestion(concept, tuple(names[:MAX_NAMED]), more, settles))
        return tuple(found)

    @property
    def telling(self) -> tuple[OpenQuestion, ...]:
        """The questions that decide most."""
        return self.questions[:MAX_TELLING]

    @property
    def first_questions(self) -> tuple[OpenQuestion, ...]:
        return self.questions[:MAX_QUESTIONS]

    @property
    def more_questions(self) -> tuple[OpenQuestion, ...]:
        return self.questions[MAX_QUESTIONS:]

    @property
    def warned(self) -> bool:
        """Whether there is something to warn about."""
        return Role.WAARSCHUWING in self.groups and bool(self.groups[Role.WAARSCHUWING].yes)

    @property
    def steps(self) -> tuple[Line, ...]:
        """What someone can do now: warnings, duties, motivations and advice that hold."""
        roles = (Role.WAARSCHUWING, Role.VERPLICHT, Role.TE_MOTIVEREN, Role.GEADVISEERD)
        return tuple(
            line for role in roles if role in self.groups for line in self.groups[role].yes
        )

    def _settles(self, concept: Concept) -> tuple[str, ...]:
        """What an answer would change, per answer that settles something."""
        if concept.group is not None:
            return ()
        question = self.interview.question((concept.id, None))
        return effects(self.concepts, self.interview, question)

    @property
    def waiting(self) -> tuple[str, ...]:
        """Conclusions about the records of a group that is not given yet."""
        return tuple(self.concepts[goal].title for goal in self.outcome.ungrouped)

    @cached_property
    def sources(self) -> list[tuple[str, list[Source]]]:
        """On what the known answers rest: the articles used of each text, sorted by its title."""
        texts: dict[str, dict[str, Source]] = {}
        for answer in self.outcome.answers:
            for source in () if answer.idle or answer.value is None else answer.sources:
                title, _, article = source.title.partition(", artikel ")
                told = Source(title, source.article or article or None, source.url)
                texts.setdefault(title, {}).setdefault(told.article or "", told)
        return [
            (title, [texts[title][article] for article in sorted(texts[title], key=natural)])
            for title in sorted(texts)
        ]

    @cached_property
    def unverified(self) -> tuple[Rule | Parameter, ...]:
        return self.outcome.unverified

    # -- inside

    def _group(self, role: Role, anchor: str, heading: str, answers: Iterable[Answer]) -> Group:
        found = list(answers)
        idle = [a for a in found if not a.at_issue]
        unasked = [a for a in found if a.unasked]
        shown = [a for a in found if a.at_issue and not a.unasked and (a.record or 0) < MAX_RECORDS]
        lines = [self._line(answer) for answer in shown]
        known = [line for line in lines if line.is_known]
        known.sort(key=_rank)
        return Group(
            role,
            anchor,
            heading,
            tuple(known),
            tuple(line for line in lines if not line.is_known),
            self._titles(idle),
            self._titles(unasked),
        )

    def _titles(self, answers: Iterable[Answer]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.concepts[a.concept].title for a in answers))

    def _line(self, answer: Answer) -> Line:
        concept = self.concepts[answer.concept]
        reason = answer.reason or ""
        told = answer.sentence in reason or reason in answer.sentence
        return Line(
            concept=concept,
            record=answer.record,
            mark=answer.mark,
            sentence=answer.sentence,
            reason=reason if reason and not told and not answer.open_facts else None,
            provisos=answer.provisos,
            label=self._label(answer),
            norm=_NORMS.get(answer.norm) if answer.norm else None,
            sources=_distinct(answer.sources)[:2] if answer.carried else (),
            unverified=answer.certainty is Certainty.KENNIS,
            changes=changes(self.outcome, answer),
        )

    def _label(self, answer: Answer) -> str:
        if answer.record is None:
            return ""
        group = self.concepts[answer.concept].group or ""
        for name, fact in self.outcome.facts.records[group][answer.record].items():
            if self.concepts[name].short == "nummer" and fact.value is not None:
                return f"Onderdeel {show(self.concepts[name].kind, fact.value)}"
        return f"Onderdeel {answer.record + 1}"


def _rank(line: Line) -> int:
    """What is so, then what is so under a proviso, then what is not so."""
    return 2 if line.mark is Mark.NO else int(line.mark.reserved)


def _distinct(sources: Iterable[Source]) -> tuple[Source, ...]:
    """Sources that read differently; a text as a whole adds nothing to an article of it."""
    read = {citation(source): source for source in sources}
    with_article = {source.title for source in read.values() if source.article}
    return tuple(s for s in read.values() if s.article or s.title not in with_article)


def natural(text: str) -> tuple[tuple[int, str], ...]:
    """A key that sorts 2.9 before 2.10."""
    return tuple((int(part or 0), rest) for part, rest in _PARTS.findall(text) if part or rest)
