"""An outcome arranged for a page: by what it means for the reader, known before unknown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from engine.explanation import Branch, Mark, Mention, outline
from engine.explanation.outline import marked
from engine.interview import Interview
from engine.report.outcome import Answer, Outcome
from engine.syntax.model import Certainty, Concept, NormKind, Parameter, Role, Rule, Source
from engine.values import Soort, show

#: Records of a group that are listed one by one.
MAX_RECORDS = 20
#: Conclusions that a question is said to matter for.
MAX_NAMED = 3

HEADINGS: Mapping[Role, tuple[str, str]] = {
    Role.VERPLICHT: ("verplicht", "Wat verplicht is"),
    Role.TOEGESTAAN: ("mag", "Wat mag"),
    Role.ROUTE: ("routes", "Welke routes er zijn"),
    Role.TE_MOTIVEREN: ("motiveren", "Wat u moet motiveren"),
    Role.WAARSCHUWING: ("waarschuwingen", "Waarschuwingen"),
    Role.GEADVISEERD: ("advies", "Wat wordt geadviseerd"),
    Role.GEGEVEN: ("gegevens", "Wat uit de gegevens volgt"),
}
#: Roles of which a `ja` counts and a `nee` only says that there is nothing to do.
_SILENT = frozenset({Role.TE_MOTIVEREN, Role.WAARSCHUWING, Role.GEADVISEERD})
_NORMS = {NormKind.BELEID: "beleid", NormKind.ADVIES: "advies", NormKind.VOORSTEL: "voorstel"}


@dataclass(frozen=True, slots=True)
class Line:
    """A conclusion as a line of the page."""

    concept: Concept
    record: int | None
    mark: Mark
    sentence: str
    reason: str | None
    label: str
    norm: str | None
    sources: tuple[Source, ...]
    unverified: bool
    why: Branch | None

    @property
    def anchor(self) -> str:
        return self.concept.id if self.record is None else f"{self.concept.id}-{self.record + 1}"

    @property
    def is_known(self) -> bool:
        return self.mark is not Mark.UNKNOWN


@dataclass(frozen=True, slots=True)
class Group:
    """The conclusions of one role. `idle` names what is not at issue."""

    role: Role
    anchor: str
    heading: str
    known: tuple[Line, ...]
    open: tuple[Line, ...]
    idle: tuple[str, ...]

    @property
    def yes(self) -> tuple[Line, ...]:
        return tuple(line for line in self.known if line.mark is not Mark.NO)

    @property
    def no(self) -> tuple[Line, ...]:
        return tuple(line for line in self.known if line.mark is Mark.NO)


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A fact that is still open, and what waits for it."""

    concept: Concept
    goals: tuple[str, ...]
    more: int
    settles: tuple[str, ...] = ()


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
            answers[self.concepts[answer.concept].role].append(answer)
        found = {}
        for role, (anchor, heading) in HEADINGS.items():
            group = self._group(role, anchor, heading, answers[role])
            if group.known or group.open or group.idle:
                found[role] = group
        return found

    @cached_property
    def lead(self) -> Line | None:
        """The conclusion that the check is about: its first goal."""
        return next((self._line(answer) for answer in self.outcome.answers), None)

    @property
    def counts(self) -> list[tuple[str, str, int]]:
        """Per heading how much there is, for the overview above the page."""
        return [
            (group.anchor, group.heading, len(group.yes))
            for group in self.groups.values()
            if group.yes
        ]

    @property
    def idle(self) -> tuple[str, ...]:
        """What is not at issue."""
        return tuple(title for group in self.groups.values() for title in group.idle)

    @cached_property
    def questions(self) -> tuple[OpenQuestion, ...]:
        """What is still open, in the order of the check."""
        found = []
        for question in self.outcome.questions:
            names = [self.concepts[goal].title for goal in question.goals]
            concept = self.concepts[question.concept]
            more = max(0, len(names) - MAX_NAMED)
            found.append(
                OpenQuestion(concept, tuple(names[:MAX_NAMED]), more, self._settles(concept))
            )
        return tuple(found)

    def _settles(self, concept: Concept) -> tuple[str, ...]:
        """What an answer would change, per answer that settles something."""
        if concept.group is not None:
            return ()
        question = self.interview.question((concept.id, None))
        told = []
        for settled in self.interview.settles(question):
            known = [
                f"{self.concepts[goal].title}: {show(self.concepts[goal].kind, value)}"
                for goal, value in settled.goals[:MAX_NAMED]
            ]
            if known:
                answer = show(concept.kind, settled.answer)
                told.append(f"Antwoord “{answer}” geeft: {'; '.join(known)}.")
        return tuple(told)

    @property
    def waiting(self) -> tuple[str, ...]:
        """Conclusions about the records of a group that is not given yet."""
        return tuple(self.concepts[goal].title for goal in self.outcome.ungrouped)

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The sources of the answers, each once, in the order of the page."""
        found = dict.fromkeys(s for a in self.outcome.answers if not a.idle for s in a.sources)
        return tuple(sorted(found, key=lambda s: (s.title, s.article or "")))

    @cached_property
    def unverified(self) -> tuple[Rule | Parameter, ...]:
        return self.outcome.unverified

    # -- inside

    def _group(self, role: Role, anchor: str, heading: str, answers: Iterable[Answer]) -> Group:
        found = list(answers)
        idle = [a for a in found if a.idle or (role in _SILENT and a.value is False)]
        shown = [a for a in found if a not in idle and (a.record or 0) < MAX_RECORDS]
        lines = [self._line(answer) for answer in shown]
        known = [line for line in lines if line.is_known]
        known.sort(key=lambda line: line.mark is Mark.NO)
        return Group(
            role,
            anchor,
            heading,
            tuple(known),
            tuple(line for line in lines if not line.is_known),
            tuple(dict.fromkeys(self.concepts[a.concept].title for a in idle)),
        )

    def _line(self, answer: Answer) -> Line:
        concept = self.concepts[answer.concept]
        reason = answer.reason or ""
        told = answer.sentence in reason or reason in answer.sentence
        mention = Mention(answer.concept, answer.record)
        return Line(
            concept=concept,
            record=answer.record,
            mark=marked(answer.value),
            sentence=answer.sentence,
            reason=reason if reason and not told and not answer.open_facts else None,
            label=self._label(answer),
            norm=_NORMS.get(answer.norm) if answer.norm else None,
            sources=answer.sources[:2] if answer.carried else (),
            unverified=answer.certainty is Certainty.KENNIS,
            why=self._why.get(mention),
        )

    @cached_property
    def _why(self) -> Mapping[Mention, Branch]:
        shown = [
            Mention(answer.concept, answer.record)
            for answer in self.outcome.answers
            if not answer.idle and (answer.record or 0) < MAX_RECORDS
        ]
        outcome = self.outcome
        branches = outline(outcome.program, outcome.explanation, outcome.explainer.printer, shown)
        return dict(zip(shown, branches, strict=True))

    def _label(self, answer: Answer) -> str:
        if answer.record is None:
            return ""
        group = self.concepts[answer.concept].group or ""
        for name, fact in self.outcome.facts.records[group][answer.record].items():
            if self.concepts[name].short == "nummer" and fact.value is not None:
                return f"Onderdeel {show(self.concepts[name].kind, fact.value)}"
        return f"Onderdeel {answer.record + 1}"


@dataclass(frozen=True, slots=True)
class Difference:
    """A conclusion on two dates."""

    title: str
    before: str
    after: str
    sentence: str

    @property
    def changed(self) -> bool:
        return self.before != self.after


def differences(before: Outcome, after: Outcome) -> list[Difference]:
    """Every goal on two dates; what changed comes first."""
    concepts = before.program.rulebase.concepts
    one = {(a.concept, a.record): a for a in before.answers}
    found = []
    for answer in after.answers:
        earlier = one.get((answer.concept, answer.record))
        kind = concepts[answer.concept].kind
        if kind.soort is Soort.GROEP or (earlier and earlier.idle and answer.idle):
            continue
        number = "" if answer.record is None else f", onderdeel {answer.record + 1}"
        found.append(
            Difference(
                f"{concepts[answer.concept].title}{number}",
                show(kind, earlier.value if earlier else None),
                show(kind, answer.value),
                answer.sentence,
            )
        )
    return sorted(found, key=lambda d: not d.changed)
