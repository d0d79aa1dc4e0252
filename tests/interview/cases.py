"""People who come with `wijkcooperatie`: what each would answer, and what they do not know."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from engine.backends.unknowns import Spot
from engine.explanation import Explainer
from engine.facts import Facts, take
from engine.intake.gathering import gather
from engine.intake.stated import Raw, Stated
from engine.interview import Question
from engine.interview.dialogue import Dialogue
from engine.rulebase import RuleBase
from engine.syntax.model import Check
from engine.values import written

EXAMPLES = Path(__file__).parents[2] / "examples"


@dataclass(frozen=True)
class Person:
    """Someone with an example in mind, with other answers to some questions.

    An answer None is "weet ik niet", as is everything the example does not say.
    """

    name: str
    example: str
    other: Mapping[str, Raw] = field(default_factory=dict, hash=False)

    def facts(self, rulebase: RuleBase) -> Facts:
        file = EXAMPLES / f"wijkcooperatie-{self.example}.yaml"
        known = gather(rulebase, [(file.name, file.read_bytes())]).stated
        changed = [Stated(name, value, "voorbeeld") for name, value in self.other.items()]
        return take(rulebase, [*known, *changed])


NO_ORDER = dict.fromkeys(
    ("opdracht.cpv", "opdracht.geraamde_waarde", "opdrachtgever.soort", "contract.looptijd")
)

PEOPLE = (
    Person("toiletten op de markt", "toiletten"),
    Person("welzijnswerk", "welzijn"),
    Person("contract te lang", "contract-te-lang"),
    Person("winst naar geldgevers", "winst-naar-geldgevers"),
    Person("nog geen opdracht in beeld", "toiletten", NO_ORDER),
    Person("stichting", "toiletten", {"organisatie.rechtsvorm": "stichting"}),
    Person("vereniging", "welzijn", {"organisatie.rechtsvorm": "vereniging"}),
    Person("nog geen rechtsvorm", "toiletten", {"organisatie.rechtsvorm": None}),
    Person("grote opdracht", "toiletten", {"opdracht.geraamde_waarde": "€ 400.000"}),
    Person("waarde onbekend", "welzijn", {"opdracht.geraamde_waarde": None}),
    Person("sociale werkplaats", "toiletten", {"organisatie.aandeel_doelgroep": "60%"}),
    Person("bouwt een wijkhuis", "toiletten", {"opdracht.soort": "werken"}),
    Person("geen coöperatieve naam", "welzijn", {"organisatie.noemt_zich_cooperatief": "nee"}),
    Person(
        "twee percelen",
        "toiletten",
        {
            "opdracht.geraamde_waarde": "€ 400.000",
            "opdracht.percelen": [
                {"waarde": "€ 80.000", "percelenregeling_aangewezen": "ja"},
                {"waarde": "€ 320.000", "percelenregeling_aangewezen": "nee"},
            ],
        },
    ),
)


def reply(rulebase: RuleBase, facts: Facts, question: Question) -> str:
    """What someone with these facts in mind writes."""
    concept, record = question.concept, question.record
    if concept.is_group:
        rows = facts.records.get(concept.id)
        return "weet ik niet" if rows is None else str(len(rows))
    if record is None:
        value = facts.value(concept.id)
    else:
        assert concept.group is not None
        fact = facts.records[concept.group][record].get(concept.id)
        value = None if fact is None else fact.value
    if value is None:
        return "weet ik niet"
    return written(concept.kind, value)


@dataclass(frozen=True)
class Talk:
    """A whole interview."""

    dialogue: Dialogue
    asked: tuple[Question, ...]
    remaining: tuple[int, ...]

    @property
    def answered(self) -> tuple[Spot, ...]:
        return tuple(q.spot for q in self.asked if not self.dialogue.interview.declined(q.spot))

    @property
    def explained(self) -> frozenset[Spot]:
        """The facts that stand in the explanation of the outcome."""
        interview = self.dialogue.interview
        explanation = Explainer(interview.program).explain(
            interview.assessment, interview.check.goals
        )
        return frozenset((step.concept, step.record) for step in explanation.steps)

    @property
    def unneeded(self) -> tuple[Spot, ...]:
        """Answers without which the outcome is the same and nothing is asked again."""
        spots = set(self.answered)
        return tuple(s for s in self.dialogue.interview.unneeded if s in spots)


def talk(rulebase: RuleBase, check: Check, person: Person, date: dt.date) -> Talk:
    """From the first question to the outcome."""
    facts = person.facts(rulebase)
    dialogue = Dialogue(rulebase.at(date), check, Facts())
    asked: list[Question] = []
    remaining: list[int] = []
    for question in questions(dialogue):
        asked.append(question)
        remaining.append(dialogue.interview.remaining)
        motivation = "Dat blijkt uit de stukken." if question.concept.open_norm else None
        dialogue.answer(question, reply(rulebase, facts, question), motivation)
    return Talk(dialogue, tuple(asked), tuple(remaining))


def questions(dialogue: Dialogue, most: int = 200) -> Iterator[Question]:
    """The questions as they come, each once the one before is answered."""
    for _ in range(most):
        question = dialogue.interview.next
        if question is None:
            return
        yield question
    raise AssertionError(f"more than {most} questions")
