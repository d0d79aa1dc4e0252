"""What a check concludes, under one heading per role: what must, what may, which routes.

A `nee` that only says that there is nothing to do is folded into one line with others like it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from rich.text import Text

from engine.explanation import Branch, Mark, Mention, brief, outline
from engine.report.changes import changes
from engine.report.known import only_origin
from engine.report.outcome import Answer, Outcome
from engine.report.plain import clean
from engine.report.sheet import Row, Sheet
from engine.syntax.dutch import listed
from engine.syntax.model import NormKind, Role
from engine.syntax.rule_printer import article, citation
from engine.values import show

#: Records of a group that are told one by one.
MAX_RECORDS = 20
#: Points without consequence that are named; the rest is counted. JSON has them all.
MAX_IDLE = 6
#: Grounds of a `nee` that stand behind its title; of more, each gets its own line.
MAX_GROUNDS = 2

_HEADINGS = {
    Role.GEGEVEN: "Wat uit de gegevens volgt",
    Role.VERPLICHT: "Wat verplicht is",
    Role.TOEGESTAAN: "Wat mag",
    Role.ROUTE: "Welke routes er zijn",
    Role.TE_MOTIVEREN: "Wat u moet motiveren",
    Role.WAARSCHUWING: "Waarschuwingen",
    Role.GEADVISEERD: "Wat wordt geadviseerd",
}
_NORMS = {NormKind.BELEID: "beleid", NormKind.ADVIES: "advies", NormKind.VOORSTEL: "voorstel"}


class Explain(Enum):
    """How much to say about why: nothing, what decides, or everything there is."""

    NO = "nee"
    BRIEF = "kort"
    FULL = "volledig"


@dataclass(frozen=True, slots=True)
class _Section:
    """The answers of one role: told in full, by title only, not about this case, or not asked."""

    role: Role
    told: Sequence[Answer]
    denied: Sequence[Answer]
    idle: Sequence[Answer]
    unasked: Sequence[Answer]
    awaiting: Sequence[Answer]


class Conclusions:
    """Writes the answers of one outcome on a sheet."""

    def __init__(self, outcome: Outcome, sheet: Sheet, explain: Explain) -> None:
        self.outcome = outcome
        self.sheet = sheet
        self.explain = explain
        self.concepts = outcome.program.rulebase.concepts
        self.changed: set[str] = set()
        self.cooperative = outcome.check.audience == "cooperatie"

    def write(self) -> None:
        """All sections that have something to say."""
        sections = [s for role in _HEADINGS if (s := self._section(role))]
        why = self._why([a for s in sections for a in s.told if not _is_further(a)])
        for section in sections:
            self.sheet.heading(_HEADINGS[section.role])
            self._answers([a for a in section.told if not _is_further(a)], why)
            self.sheet.rows(self._further_records(section.told))
            self.sheet.rows(self._names("Niet", section.denied))
            self.sheet.rows(self._names("Niet aan de orde", section.idle, MAX_IDLE))
            self.sheet.rows(self._names("Niet gevraagd", section.unasked, MAX_IDLE))
            self.sheet.rows(self._names("Volgt als u dat kiest", section.awaiting, MAX_IDLE))

    def _section(self, role: Role) -> _Section | None:
        missing = [a for a in self.outcome.without_records.values() if not a.idle]
        found = [*self.outcome.answers, *missing]
        answers = [a for a in found if a.role is role]
        if role is not Role.GEGEVEN:
            answers.sort(key=_urgency)
        if not answers:
            return None
        idle = [a for a in answers if not a.at_issue]
        unasked = [a for a in answers if a.unasked]
        awaiting = [a for a in answers if a.awaits_choice and not a.unasked]
        denied: list[Answer] = []
        told: list[Answer] = []
        for answer in answers:
            if answer.at_issue and not (answer.unasked or answer.awaits_choice):
                enough = self.explain is Explain.NO and self._says_enough(answer)
                (denied if enough else told).append(answer)
        return _Section(role, told, denied, idle, unasked, awaiting)

    def _says_enough(self, answer: Answer) -> bool:
        """A `nee` of which the title says enough: it follows because no rule says `ja`."""
        return (
            self.explain is not Explain.FULL
            and answer.value is False
            and not answer.carried
            and answer.record is None
            and answer.role is not Role.TOEGESTAAN
            and not answer.warns
            and not (self.cooperative and changes(self.outcome, answer))
        )

    # -- answers as rows

    def _answers(self, answers: Sequence[Answer], why: Mapping[Mention, Branch]) -> None:
        """Answers as sentences, each with what explains it when that was asked for."""
        if not why:
            self.sheet.rows([self._conclusion(answer) for answer in answers])
            return
        for answer in answers:
            branch = why.get(Mention(answer.concept, answer.record))
            below = branch.below if branch else ()
            plain = len(below) <= MAX_GROUNDS and not any(line.below for line in below)
            if plain and self._says_enough(answer):
                self.sheet.rows([self._denied(answer, below)])
            else:
                self.sheet.rows([self._conclusion(answer)])
                self.sheet.tree(below)

    def _why(self, answers: Sequence[Answer]) -> Mapping[Mention, Branch]:
        """What explains each answer, in the order in which they are told."""
        if self.explain is Explain.NO:
            return {}
        outcome = self.outcome
        mentions = [Mention(answer.concept, answer.record) for answer in answers]
        shown = [mention for mention in mentions if mention in outcome.words.steps]
        about = outcome.program, outcome.explanation, outcome.explainer.printer, shown
        branches = (
            outline(*about)
            if self.explain is Explain.FULL
            else brief(*about, said=only_origin(outcome))
        )
        return dict(zip(shown, branches, strict=True))

    def _conclusion(self, answer: Answer) -> Row:
        concept = self.concepts[answer.concept]
        body = Text()
        if answer.record is not None:
            body.append(clean(f"{self._record(answer)}: "))
        body.append(clean(answer.sentence))
        said = answer.sentence in (answer.reason or "") or (answer.reason or "") in answer.sentence
        if answer.reason and not said and not answer.open_facts:
            body.append(clean(f" {answer.reason}"))
        for proviso in answer.provisos:
            body.append(clean(f" {proviso}"))
        notes = [_NORMS[answer.norm]] if answer.norm in _NORMS else []
        notes += self._places(answer)
        if notes:
            body.append(clean(f" ({', '.join(notes)})"), style="dim")
        if answer.carried and self._is_open(answer):
            body.append(self.sheet.notes.references(answer.sources[:2]), style="dim")
        if concept.role is Role.TE_MOTIVEREN and answer.value is True and concept.explanation:
            body.append(clean(f" {concept.explanation}"))
        if self.cooperative or answer.warns:
            body.append(self._changes(answer))
        return answer.mark, body

    def _changes(self, answer: Answer) -> Text:
        """What someone can change about an answer, a line each; no fact is told twice."""
        told = Text()
        for each in changes(self.outcome, answer):
            if each.concept.id not in self.changed:
                self.changed.add(each.concept.id)
                told.append(f"\n→ {clean(each.told)}")
        return told

    def _denied(self, answer: Answer, why: Sequence[Branch]) -> Row:
        """What is not so by its title, and behind it why."""
        body = Text(clean(self.concepts[answer.concept].title))
        grounds = [f"{line.text}{self.sheet.notes.references(line.sources)}" for line in why]
        if grounds:
            body.append(clean(f" — want {'; '.join(grounds)}"), style="dim")
        return Mark.NO, body

    def _is_open(self, answer: Answer) -> bool:
        """Whether an explanation has nothing to say yet, so that the row names the article."""
        return self.explain is Explain.BRIEF and answer.value is None

    def _places(self, answer: Answer) -> list[str]:
        """Where it is written, when no explanation below the row says so."""
        if not answer.carried:
            return []
        if self._is_open(answer):
            sources = dict.fromkeys(rule.source for rule in answer.rules[:2])
            told = [
                source.title if source.of_value else article(source) or source.title
                for source in sources
            ]
        elif self.explain is Explain.NO:
            told = [citation(source) for source in answer.sources[:2]]
        else:
            return []
        return ["; ".join(dict.fromkeys(told))] if told else []

    def _record(self, answer: Answer) -> str:
        group = self.concepts[answer.concept].group or ""
        row = self.outcome.facts.records[group][answer.record or 0]
        for name, fact in row.items():
            if self.concepts[name].short == "nummer" and fact.value is not None:
                return f"Onderdeel {show(self.concepts[name].kind, fact.value)}"
        return f"Onderdeel {(answer.record or 0) + 1}"

    # -- answers together

    def _names(
        self, label: str, answers: Sequence[Answer], most: int | None = None
    ) -> Iterator[Row]:
        """Answers by their title only."""
        names = list(dict.fromkeys(self.concepts[a.concept].title for a in answers))
        if names:
            shown = names[:most]
            more = f" en nog {len(names) - len(shown)} punten" if len(names) > len(shown) else ""
            words = f"{label}: {'; '.join(shown)}{more}."
            yield Mark.NOTE, Text(clean(words), style="dim")

    def _further_records(self, answers: Sequence[Answer]) -> Iterator[Row]:
        """Beyond the records written out: how many became what."""
        further: dict[str, list[Answer]] = {}
        for answer in filter(_is_further, answers):
            further.setdefault(answer.concept, []).append(answer)
        for name, rest in further.items():
            concept = self.concepts[name]
            counts = Counter(show(concept.kind, answer.value) for answer in rest)
            told = listed([f"{count} × {value}" for value, count in counts.most_common(5)])
            words = f"“{concept.title}” bij nog {len(rest)} onderdelen: {told}."
            yield Mark.NOTE, Text(clean(words))


def _is_further(answer: Answer) -> bool:
    return (answer.record or 0) >= MAX_RECORDS


def _urgency(answer: Answer) -> int:
    """What is so, what is so under a proviso, what is open, and last what is not so."""
    if answer.value is None:
        return 2
    return 3 if answer.value is False and not answer.warns else int(answer.mark.reserved)
