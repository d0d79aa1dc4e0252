"""Texts that follow from a case, to put in the documents of a tender."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.explanation.tree import PLACEHOLDER
from engine.report.outcome import Outcome
from engine.syntax.model import Concept
from engine.values import Soort, Value, show


@dataclass(frozen=True, slots=True)
class Passage:
    """A text about one concept. Between square brackets stands what someone must still fill in."""

    concept: Concept
    text: str


def passages(outcome: Outcome, motivations: Mapping[str, str] | None = None) -> list[Passage]:
    """The texts of everything that is known in a case, in the order of its check.

    Args:
        outcome: the check that was done.
        motivations: what the user wrote, by the conclusion it is about.
    """
    concepts = outcome.program.rulebase.concepts
    idle = {answer.concept for answer in outcome.answers if answer.idle}
    found = []
    for name in dict.fromkeys([*outcome.check.order, *outcome.check.goals]):
        concept = concepts[name]
        if not concept.passages or name in idle:
            continue
        value = _value(outcome, name)
        wording = None if value is None else concept.passages.get(_key(concept, value))
        if value is not None and wording is not None:
            written = (motivations or {}).get(name)
            found.append(Passage(concept, _filled(outcome, concept, value, wording, written)))
    return found


def _key(concept: Concept, value: Value) -> str:
    match concept.kind.soort:
        case Soort.JA_NEE:
            return "ja" if value else "nee"
        case Soort.KEUZE if value in concept.passages:
            return str(value)
        case _:
            return "waarde"


def _filled(
    outcome: Outcome, concept: Concept, value: Value, wording: str, motivation: str | None
) -> str:
    def word(name: str) -> str:
        if name == "motivering":
            return motivation or "[schrijf hier uw motivering]"
        if name == "waarde":
            return show(concept.kind, value)
        named = outcome.program.rulebase.concepts[name]
        found = _value(outcome, name)
        return f"[{named.title.lower()}]" if found is None else show(named.kind, found)

    return PLACEHOLDER.sub(lambda match: word(match[1]), wording)


def _value(outcome: Outcome, name: str) -> Value | None:
    """A value of the case, also of a conclusion that the goals do not need."""
    program, goals = outcome.program, outcome.assessment.goals
    declared = program.rulebase.concepts[name]
    if not declared.derived or goals is None or name in program.influences(goals):
        return outcome.assessment.value(name)
    return program.assess(outcome.facts, (name,)).value(name)
