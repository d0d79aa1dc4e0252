"""A conversation about a check: what was answered, how to go back, what to show on request.

Pure: text in, state out. The terminal and the web pages are shells around it.
"""

from __future__ import annotations

import dataclasses
import difflib
import re

from engine.facts import Fact, Facts, bound_broken
from engine.interview import Interview, Question, with_fact
from engine.program import Program
from engine.syntax.model import Check
from engine.syntax.printer import Printer
from engine.values import EXAMPLES, Option, Soort, Value, ValueFault, parse, show

#: Most records a user is asked about one by one.
MAX_ASKED_RECORDS = 50

#: Fields that name a record.
RECORD_NAMES = ("nummer", "naam", "titel", "omschrijving")

#: Ways to say that one does not know.
DONT_KNOW = ("weet ik niet", "onbekend", "w")


class Dialogue:
    """The answers so far, newest last, and the interview they lead to."""

    def __init__(self, program: Program, check: Check, facts: Facts) -> None:
        self.program = program
        self.check = check
        self._history = [facts]
        self._asked: list[Question] = []
        self.interview = Interview(program, check, facts)

    @property
    def facts(self) -> Facts:
        return self._history[-1]

    @property
    def can_go_back(self) -> bool:
        return len(self._history) > 1

    def answer(self, question: Question, text: str, motivation: str | None = None) -> None:
        """Take an answer as a user writes it. Raises :class:`ValueFault`."""
        self._move(self._with(question, read(question, text), motivation), question)

    def back(self) -> None:
        """Undo the last answer."""
        if self.can_go_back:
            self._history.pop()
            self._asked.pop()
            self.interview = Interview(self.program, self.check, self.facts)

    def _move(self, facts: Facts, question: Question) -> None:
        self._history.append(facts)
        self._asked.append(question)
        self.interview = Interview(self.program, self.check, facts)

    def _with(self, question: Question, value: Value | None, motivation: str | None) -> Facts:
        concept = question.concept
        if not concept.is_group:
            return with_fact(
                self.facts, self.program, question.spot, value, motivation=motivation or None
            )
        if value is None:
            unknown = Fact(concept.id, None, "opgegeven")
            return dataclasses.replace(
                self.facts, values={**self.facts.values, concept.id: unknown}
            )
        assert isinstance(value, int)
        records = {**self.facts.records, concept.id: tuple({} for _ in range(value))}
        return dataclasses.replace(self.facts, records=records)


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
    written = text.strip()
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
    """The names of the options picked by number, by name or by the start of the label."""
    offered = options(question)
    if not offered:
        return written
    parts = [part.strip() for part in re.split(r"[,\s]+(?=[0-9])|,", written) if part.strip()]
    names = []
    for part in parts:
        if part.isdecimal() and 1 <= int(part) <= len(offered):
            names.append(offered[int(part) - 1].name)
            continue
        near = difflib.get_close_matches(part.lower(), [o.label.lower() for o in offered], 1, 0.9)
        found = [o.name for o in offered if near and o.label.lower() == near[0]]
        names.append(found[0] if found else part)
    return ", ".join(names)


def prompt(question: Question) -> str:
    """How to write the answer, in a few words."""
    concept = question.concept
    if concept.is_group:
        return "een aantal; 0 als er geen zijn"
    if concept.kind.open:
        return "een nummer of een andere naam"
    if options(question):
        return "een nummer" if concept.kind.soort is not Soort.MEERKEUZE else "een of meer nummers"
    return concept.example or EXAMPLES.get(concept.kind.soort, "")


def label(dialogue: Dialogue, question: Question) -> str:
    """Which record a question is about: "percelen, 2 van 3: markttoiletten"; empty outside groups.

    A record is called by its own name when it has one, else by its order.
    """
    group, record = question.concept.group, question.record
    if record is None or group is None:
        return ""
    concepts = dialogue.program.rulebase.concepts
    rows = dialogue.facts.records[group]
    place = f"{concepts[group].title.lower()}, {record + 1} van {len(rows)}"
    for name, fact in rows[record].items():
        if concepts[name].short in RECORD_NAMES and fact.value is not None:
            return f"{place}: {show(concepts[name].kind, fact.value)}"
    return place


def why(dialogue: Dialogue, question: Question) -> list[str]:
    """Lines that say why a question is asked and what each answer would settle."""
    concepts = dialogue.program.rulebase.concepts
    lines = [f"Nodig voor: {concepts[goal].title}." for goal in question.goals]
    for settled in dialogue.interview.settles(question):
        answer = show(question.concept.kind, settled.answer)
        known = [f"{concepts[g].title}: {show(concepts[g].kind, v)}" for g, v in settled.goals]
        lines.append(
            f"Antwoord “{answer}”: {'; '.join(known)}."
            if known
            else f"Antwoord “{answer}”: daarmee staat nog niets vast."
        )
    return lines


def sources(dialogue: Dialogue, question: Question) -> list[str]:
    """Lines with the rules and texts a question comes from."""
    printer = Printer(dialogue.program.rulebase, dialogue.program.date)
    lines = []
    own = question.concept.source
    if own is not None:
        lines.append(", ".join(filter(None, (own.title, own.article, own.link))))
    for rule in question.rules:
        source = rule.source
        lines.append(f"{rule.title} ({source.title}, {source.article}). {source.link}".strip())
        if rule.condition is not None:
            lines.append(f"  als {printer.sentence(rule.condition)}")
    return lines
