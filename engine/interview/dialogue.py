"""A conversation about a check: what was answered, how to go back, what to show on request.

Pure: text in, state out. The terminal and the web pages are shells around it.
"""

from __future__ import annotations

import dataclasses
import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from engine.backends.unknowns import Spot
from engine.facts import Fact, Facts, Record, bound_broken
from engine.interview import Interview, Question, with_fact, without
from engine.program import Program
from engine.syntax.dutch import listed
from engine.syntax.model import Check, Rule
from engine.syntax.printer import Printer
from engine.values import (
    EXAMPLES,
    FREE,
    Kind,
    Option,
    Soort,
    Value,
    ValueFault,
    Wrong,
    parse,
    plain,
    show,
)

#: Most records a user is asked about one by one.
MAX_ASKED_RECORDS = 50

#: Fields that name a record.
RECORD_NAMES = ("nummer", "naam", "titel", "omschrijving")

#: Where an answer comes from.
OWN = "opgegeven"

#: Ways to say that one does not know.
DONT_KNOW = ("weet ik niet", "onbekend", "w")


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that was given; `needed` is false when no goal depends on it any more."""

    spot: Spot
    title: str
    shown: str
    needed: bool


@dataclass(frozen=True, slots=True)
class _Again:
    """A question that is asked once more, and the interview without its answer."""

    interview: Interview
    question: Question


class Dialogue:
    """The answers so far and the interview they lead to.

    `latest` is the concept or group that something was said about last.
    """

    def __init__(
        self, program: Program, check: Check, facts: Facts, latest: str | None = None
    ) -> None:
        self.program = program
        self.check = check
        self.facts = facts
        self.interview = Interview(program, check, facts, latest=latest)
        self._again: _Again | None = None
        self._doubted: tuple[Spot, Value] | None = None
        self._trail = [spot for spot in self._answered() if self._origin(spot) == OWN]

    @property
    def question(self) -> Question | None:
        """What to ask now: the question to change, else the next one that is open."""
        return self.interview.next if self._again is None else self._again.question

    @property
    def changing(self) -> bool:
        """Whether the question now is about an answer that was given before."""
        return self._again is not None

    @property
    def asking(self) -> Interview:
        """The interview as it is without an answer to the question now."""
        return self.interview if self._again is None else self._again.interview

    def answer(self, question: Question, text: str, motivation: str | None = None) -> None:
        """Take an answer as a user writes it. Raises :class:`ValueFault`.

        A name that no register lists is doubted once; the same name again is taken.
        """
        value = self._sure(question, read(question, text))
        self.facts = self._with(question, value, motivation)
        latest = question.concept.group or question.concept.id
        self.interview = self._after(self.facts, latest)
        self._again = None
        answered = set(self._answered())
        self._trail = [spot for spot in self._trail if spot in answered]
        if question.spot not in self._trail:
            self._trail.append(question.spot)

    def change(self, spot: Spot) -> None:
        """Ask a question again. Until it is answered, the answer stays what it was."""
        blank = self._after(self._blank(spot))
        self._again = _Again(blank, blank.question(spot))

    def keep(self) -> None:
        """Leave the answer that was to be changed as it is."""
        self._again = None

    def back(self) -> bool:
        """Change the answer before this one; False when there is none."""
        trail = self._trail
        if self._again is not None and self._again.question.spot in trail:
            trail = trail[: trail.index(self._again.question.spot)]
        if trail:
            self.change(trail[-1])
        return bool(trail)

    def dropped(self, question: Question, text: str) -> int:
        """How many records with answers an answer would leave out. Raises :class:`ValueFault`."""
        rows = self.facts.records.get(question.concept.id, ())
        value = read(question, text) if rows else None
        return sum(map(bool, rows[value:] if isinstance(value, int) else rows))

    def fact(self, spot: Spot) -> Fact | None:
        """What was said about a fact outside groups, or about one of a record."""
        name, record = spot
        group = self.program.rulebase.concepts[name].group
        if record is None or group is None:
            return self.facts.values.get(name)
        return self.facts.records[group][record].get(name)

    def doubt(self, question: Question) -> str | None:
        """What is wrong with the name that was given; None when nothing is."""
        wrong = self._doubt(question, self._given(question))
        return None if wrong is None else f"{wrong.message} {wrong.help}"

    def shown(self, spot: Spot) -> str:
        """An answer in words; of a group the number of records."""
        kind = self.program.rulebase.concepts[spot[0]].kind
        rows = self.facts.records.get(spot[0])
        if rows is not None:
            return str(len(rows))
        fact = self.fact(spot)
        return "weet ik niet" if fact is None or fact.value is None else show(kind, fact.value)

    def given(self) -> tuple[Given, ...]:
        """The answers to questions of this check, in its order and record by record."""
        concepts = self.program.rulebase.concepts
        unneeded = frozenset(self.interview.unneeded)
        return tuple(
            Given(
                spot,
                concepts[spot[0]].title + (f" ({place})" if (place := self.place(spot)) else ""),
                self.shown(spot),
                spot not in unneeded,
            )
            for spot in self._answered()
        )

    def place(self, spot: Spot) -> str:
        """Which record a fact is about: "percelen, 2 van 3: markttoiletten"; else empty.

        A record is called by its own name when it has one, else by its order.
        """
        concepts = self.program.rulebase.concepts
        name, record = spot
        group = concepts[name].group
        if record is None or group is None:
            return ""
        rows = self.facts.records[group]
        found = f"{concepts[group].title.lower()}, {record + 1} van {len(rows)}"
        for field, fact in rows[record].items():
            if concepts[field].short in RECORD_NAMES and fact.value is not None:
                return f"{found}: {show(concepts[field].kind, fact.value)}"
        return found

    # -- inside

    def _sure(self, question: Question, value: Value | None) -> Value | None:
        wrong = self._doubt(question, value)
        if wrong is None:
            return value
        told = self._doubted == (question.spot, value) or self._given(question) == value
        if told and not wrong.listed:
            return f"{FREE}{value}"
        self._doubted = question.spot, value or ""
        again = "" if wrong.listed else " Klopt de naam toch? Typ hem nog eens."
        raise ValueFault(wrong.message, f"{wrong.help}{again}")

    def _given(self, question: Question) -> Value | None:
        fact = self.fact(question.spot)
        return None if fact is None else fact.value

    def _doubt(self, question: Question, value: Value | None) -> Wrong | None:
        names = question.concept.kind.names
        if names is None or not isinstance(value, str) or value.startswith(FREE):
            return None
        return names.problem(value, self.program.date)

    def _after(self, facts: Facts, latest: str | None = None) -> Interview:
        return Interview(self.program, self.check, facts, self.interview, latest)

    def _origin(self, spot: Spot) -> str | None:
        rows_from = self.facts.origins.get(spot[0])
        fact = self.fact(spot)
        return rows_from if fact is None else fact.origin

    def _answered(self) -> Iterator[Spot]:
        concepts = self.program.rulebase.concepts
        for name in self.check.order:
            if concepts[name].group is None and name in self.facts:
                yield name, None
            fields = [f for f in self.check.order if concepts[f].group == name]
            for number, row in enumerate(self.facts.records.get(name, ())):
                yield from ((field, number) for field in fields if field in row)

    def _blank(self, spot: Spot) -> Facts:
        facts = without(self.facts, self.program, spot)
        records = {group: rows for group, rows in facts.records.items() if group != spot[0]}
        return dataclasses.replace(facts, records=records)

    def _with(self, question: Question, value: Value | None, motivation: str | None) -> Facts:
        concept = question.concept
        if not concept.is_group:
            return with_fact(
                self.facts, self.program, question.spot, value, motivation=motivation or None
            )
        facts = self._blank(question.spot)
        if value is None:
            return with_fact(facts, self.program, question.spot, None)
        assert isinstance(value, int)
        kept: tuple[Record, ...] = self.facts.records.get(concept.id, ())[:value]
        rows = (*kept, *({} for _ in range(value - len(kept))))
        origins = {**facts.origins, concept.id: OWN}
        return dataclasses.replace(
            facts, records={**facts.records, concept.id: rows}, origins=origins
        )


def options(question: Question) -> tuple[Option, ...]:
    """The answers to choose from; empty when the answer is written."""
    match question.concept.kind.soort:
        case Soort.JA_NEE:
            return (Option("ja", "Ja"), Option("nee", "Nee"))
        case Soort.KEUZE | Soort.MEERKEUZE:
            return question.concept.kind.options
        case _:
            return ()


def read(question: Question, text: str) -> Value | None:
    """The value of an answer: a number picks an option. Raises :class:`ValueFault`."""
    written = plain(text)
    if written.lower() in DONT_KNOW:
        return None
    concept = question.concept
    if concept.is_group:
        if not re.fullmatch(r"[0-9]{1,3}", written) or int(written) > MAX_ASKED_RECORDS:
            raise ValueFault(f"Vul een aantal in van 0 tot en met {MAX_ASKED_RECORDS}.")
        return int(written)
    if not written:
        raise ValueFault("Vul een antwoord in, of schrijf: weet ik niet.")
    value = parse(concept.kind, _chosen(question, written))
    if value is not None and (problem := bound_broken(concept, value)):
        raise ValueFault(problem)
    return value


def _chosen(question: Question, written: str) -> str:
    """The names of the options picked: by number, by name, by label or by how a label starts."""
    offered = options(question)
    if not offered or _is_named(question.concept.kind, written):
        return written
    if question.concept.kind.soort is not Soort.MEERKEUZE:
        return _option(question, offered, written)
    if written == "[]":
        return written
    parts = [part.strip() for part in re.split(r"[,\s]+(?=[0-9])|,", written) if part.strip()]
    return ", ".join(_option(question, offered, part) for part in parts)


def _is_named(kind: Kind, written: str) -> bool:
    """Whether a text is an answer by itself; a number is one of the list."""
    if kind.open or kind.soort is Soort.MEERKEUZE or written.isdecimal():
        return False
    try:
        parse(kind, written)
    except ValueFault:
        return False
    return True


def _option(question: Question, offered: tuple[Option, ...], part: str) -> str:
    if part.isdecimal() and 1 <= int(part) <= len(offered):
        return offered[int(part) - 1].name
    lowered = part.lower()
    labels = {option.label.lower(): option.name for option in offered}
    names = [option.name for option in offered if option.name.lower() == lowered]
    near = difflib.get_close_matches(lowered, labels, 1, 0.9)
    if names or near:
        return names[0] if names else labels[near[0]]
    if question.concept.kind.open and not part.isdecimal():
        return part
    start = [labels[label] for label in labels if label.startswith(lowered)]
    if len(start) != 1:
        raise ValueFault(
            f"“{part[:60]}” staat er niet bij.",
            f"Schrijf een nummer van 1 tot en met {len(offered)}.",
        )
    return start[0]


def prompt(question: Question) -> str:
    """How to write the answer, in a few words."""
    concept = question.concept
    if concept.is_group:
        return "een aantal; 0 als er geen zijn"
    if concept.kind.names is not None:
        return f"de naam van een {concept.kind.names.called}"
    if concept.kind.open:
        return "een nummer of een andere naam"
    if options(question):
        return "een of meer nummers" if concept.kind.soort is Soort.MEERKEUZE else "een nummer"
    return concept.example or EXAMPLES.get(concept.kind.soort, "")


def needed_for(dialogue: Dialogue, question: Question) -> list[str]:
    """The titles of the conclusions a question can still matter for."""
    concepts = dialogue.program.rulebase.concepts
    return [concepts[goal].title for goal in question.goals]


def effects(dialogue: Dialogue, question: Question) -> list[str]:
    """Lines that say what each answer would settle; none when answers cannot be listed."""
    concepts = dialogue.program.rulebase.concepts
    answers: dict[str, list[str]] = {}
    for settled in dialogue.asking.settles(question):
        known = [f"{concepts[g].title}: {show(concepts[g].kind, v)}" for g, v in settled.goals]
        told = "; ".join(known) or "daarmee staat nog niets vast"
        answers.setdefault(told, []).append(f"“{show(question.concept.kind, settled.answer)}”")
    return [f"Antwoord {listed(same, 'of')}: {told}." for told, same in answers.items()]


def why(dialogue: Dialogue, question: Question) -> list[str]:
    """Lines that say why a question is asked and what each answer would settle."""
    needed = [f"Nodig voor: {title}." for title in needed_for(dialogue, question)]
    return [*needed, *effects(dialogue, question)]


@dataclass(frozen=True, slots=True)
class Basis:
    """A text a question comes from, and how the rules on it read."""

    title: str
    link: str | None
    readings: tuple[str, ...]


def sources(dialogue: Dialogue, question: Question) -> list[Basis]:
    """The rules and texts a question comes from; rules of one title and source together."""
    printer = Printer(dialogue.program.rulebase, dialogue.program.date)
    found = []
    own = question.concept.source
    if own is not None:
        title = ", ".join(filter(None, (own.title, own.article)))
        found.append(Basis(title, own.link, ()))
    together: dict[tuple[str, str | None], list[Rule]] = {}
    for rule in question.rules:
        source = rule.source
        title = f"{rule.title} ({', '.join(filter(None, (source.title, source.article)))})"
        together.setdefault((title, source.link), []).append(rule)
    for (title, link), rules in together.items():
        conditions = [rule.condition for rule in rules if rule.condition is not None]
        found.append(Basis(title, link, tuple(printer.sentence(c) for c in conditions)))
    return found
