"""People who come with a check: what each would answer, and what they do not know.

They stand in `people/`, a file per check. Someone has an example in mind, facts of their own, or
both; what neither says is "weet ik niet". `hoogstens` is the number of questions it may take,
`achteraf` the number of answers that a later answer made needless.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import yaml

from engine.backends.unknowns import Spot
from engine.explanation import Explainer
from engine.facts import Facts, take
from engine.intake.gathering import gather
from engine.interview import Interview, Question, without
from engine.interview.dialogue import Dialogue
from engine.program import Program
from engine.rulebase import RuleBase
from engine.syntax.model import Check
from engine.syntax.tree import ConceptRef, Expression, nodes
from engine.values import written

PEOPLE = Path(__file__).parent / "people"
EXAMPLES = Path(__file__).parents[2] / "examples"
DATE = dt.date(2026, 11, 21)


@dataclass(frozen=True)
class Person:
    """Someone who comes with a check.

    `most`: the questions it may take. `overtaken`: the answers that could have decided and turned
    out not to, because a later answer did.
    """

    check: str
    name: str
    most: int
    overtaken: int = 0
    example: str | None = None
    own: str = ""
    proposals: frozenset[str] = frozenset()

    def facts(self, rulebase: RuleBase) -> Facts:
        files = [(f"{self.example}.yaml", _example(self.example))] if self.example else []
        if self.own:
            files.append((f"{self.check}.yaml", self.own.encode()))
        return take(rulebase, gather(rulebase, files).stated)


def _example(name: str) -> bytes:
    return (EXAMPLES / f"{name}.yaml").read_bytes()


def people() -> Iterator[Person]:
    """Everyone, check by check."""
    for file in sorted(PEOPLE.glob("*.yaml")):
        stated = yaml.safe_load(file.read_text(encoding="utf-8"))
        for one in stated["mensen"]:
            yield Person(
                check=file.stem,
                name=one["naam"],
                most=one.get("hoogstens", stated["hoogstens"]),
                overtaken=one.get("achteraf", 0),
                example=one.get("voorbeeld"),
                own=yaml.safe_dump(one["feiten"], allow_unicode=True) if "feiten" in one else "",
                proposals=frozenset(one.get("voorstellen", ())),
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
    settled: tuple[frozenset[str], ...] = field(repr=False)

    @property
    def interview(self) -> Interview:
        return self.dialogue.interview

    @property
    def answered(self) -> tuple[Spot, ...]:
        return tuple(q.spot for q in self.asked if not self.interview.declined(q.spot))

    @cached_property
    def explained(self) -> frozenset[Spot]:
        """The facts that stand in the explanation of the outcome."""
        interview = self.interview
        explanation = Explainer(interview.program).explain(
            interview.assessment, interview.check.goals
        )
        return frozenset((step.concept, step.record) for step in explanation.steps)

    @cached_property
    def superfluous(self) -> tuple[Spot, ...]:
        """Answers without which the outcome is the same, nothing is asked again, and no other
        question comes or stays away.
        """
        spots = set(self.answered) - self._steering
        return tuple(s for s in self.interview.unneeded if s in spots)

    @cached_property
    def unexplained(self) -> tuple[Spot, ...]:
        """Answers that are not in the explanation and decided about no other question.

        That there are no records is not told as a fact.
        """
        concepts = self.interview.program.rulebase.concepts
        return tuple(
            spot
            for spot in self.answered
            if spot not in self.explained | self._steering and not concepts[spot[0]].is_group
        )

    @cached_property
    def _steering(self) -> frozenset[Spot]:
        """Answers that decide whether a fact of the check is asked (`alleen_als`)."""
        interview = self.interview
        found = set()
        for spot in self.answered:
            conditions = self._mentions.get(spot[0], ())
            if conditions:
                fewer = without(interview.facts, interview.program, spot)
                before = interview.program.assess(fewer, interview.check.goals)
                after = interview.assessment
                if any(after.truth(c) is not None and before.truth(c) is None for c in conditions):
                    found.add(spot)
        return frozenset(found)

    @cached_property
    def _mentions(self) -> Mapping[str, Sequence[Expression]]:
        """The conditions for asking a fact of the check, by the concepts they mention."""
        concepts = self.interview.program.rulebase.concepts
        found: dict[str, list[Expression]] = {}
        for name in self.interview.check.order:
            condition = concepts[name].only_if
            if condition is not None and concepts[name].group is None:
                for node in nodes(condition):
                    if isinstance(node, ConceptRef):
                        found.setdefault(node.concept, []).append(condition)
        return found


def talk(program: Program, check: Check, person: Person) -> Talk:
    """From the first question to the outcome."""
    rulebase = program.rulebase
    facts = person.facts(rulebase)
    dialogue = Dialogue(program, check, Facts())
    asked: list[Question] = []
    remaining: list[int] = []
    settled: list[frozenset[str]] = []
    for question in questions(dialogue):
        interview = dialogue.interview
        asked.append(question)
        remaining.append(interview.remaining)
        settled.append(
            frozenset(g for g in question.goals if interview.assessment.value(g) is not None)
        )
        motivation = "Dat blijkt uit de stukken." if question.concept.open_norm else None
        dialogue.answer(question, reply(rulebase, facts, question), motivation)
    return Talk(dialogue, tuple(asked), tuple(remaining), tuple(settled))


def questions(dialogue: Dialogue, most: int = 200) -> Iterator[Question]:
    """The questions as they come, each once the one before is answered."""
    for _ in range(most):
        question = dialogue.interview.next
        if question is None:
            return
        yield question
    raise AssertionError(f"more than {most} questions")
