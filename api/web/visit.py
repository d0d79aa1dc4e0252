"""One visitor's case during one request: the check, the facts, and what follows from them."""

from __future__ import annotations

import dataclasses
import datetime as dt
from dataclasses import dataclass
from urllib.parse import quote

from fastapi import Request

from api import service
from api.differences import Since, since_judged
from api.editions import Edition
from api.services import services
from api.storage.statements import Dossier
from api.web import drafts
from api.web.drafts import Draft
from engine.backends.unknowns import Spot
from engine.diagnostics import Diagnostic, Faults
from engine.facts import Fact, Facts, take
from engine.intake.stated import Stated
from engine.interview import Interview
from engine.interview.dialogue import Dialogue
from engine.lazy import cached_property
from engine.program import Program
from engine.report.outcome import Outcome
from engine.rulebase import RuleBase
from engine.syntax.model import Check, Concept
from engine.values import show


class NoCase(Exception):
    """A page about a case that the visitor does not have (any more)."""

    def __init__(self, check: Check) -> None:
        self.check = check
        super().__init__(check.id)


class NotFound(Exception):
    """An address that names something which does not exist."""


@dataclass(frozen=True)
class Visit:
    """A case in hand."""

    edition: Edition
    check: Check
    draft: Draft
    facts: Facts
    remarks: tuple[Diagnostic, ...]

    @property
    def dossier(self) -> Dossier:
        return self.draft.dossier

    @property
    def rulebase(self) -> RuleBase:
        return self.edition.rulebase

    @property
    def date(self) -> dt.date:
        return self.dossier.day

    @cached_property
    def proposals(self) -> frozenset[str]:
        known = self.rulebase.rulesets
        return frozenset(name for name in self.dossier.proposals if name in known)

    @cached_property
    def program(self) -> Program:
        return self.edition.program(self.date, self.proposals)

    @cached_property
    def interview(self) -> Interview:
        return self.dialogue.interview

    @cached_property
    def dialogue(self) -> Dialogue:
        return Dialogue(self.program, self.check, self.facts, next(reversed(self.answered), None))

    def outcome(self, date: dt.date | None = None) -> Outcome:
        """The check done, on another date when one is given."""
        return service.outcome(
            service.Case(
                self.edition,
                self.check,
                date or self.date,
                self.facts,
                self.proposals,
                remarks=self.remarks,
            )
        )

    @property
    def base(self) -> str:
        """The address under which the pages of this case are."""
        return f"/toets/{self.check.id}"

    def asks(self, concept: Concept) -> bool:
        """Whether there is a page for a fact: the check asks it, or it was given all the same."""
        name = concept.group or concept.id
        given = name in self.facts.values or name in self.facts.records
        return concept.askable and (concept.id in self.check.order or given)

    def meanwhile(self, concept: Concept) -> str:
        """What to say of an answer that was changed while someone was changing it too."""
        again = "Klopt wat u hier invult? Bewaar het dan nog een keer."
        if concept.is_group:
            return f"Dit is intussen veranderd, misschien door iemand anders. {again}"
        value = self.facts.value(concept.id)
        now = f"veranderd in “{show(concept.kind, value)}”" if value is not None else "weggehaald"
        return f"Dit antwoord is intussen {now}, misschien door iemand anders. {again}"

    @cached_property
    def answered(self) -> dict[str, None]:
        """The concepts stated, oldest first; a group by its own id."""
        return dict.fromkeys(fact.concept for fact in self.dossier.facts)


def url_of(held: Visit, spot: Spot) -> str:
    """The address of a question; records count from 1 in addresses."""
    name, record = spot
    number = "" if record is None else f"/{record + 1}"
    return f"{held.base}/vraag/{quote(name)}{number}"


def find_check(request: Request, name: str) -> tuple[Edition, Check]:
    """A check of the current edition. Raises :class:`NotFound`."""
    edition = services(request).editions.current
    found = edition.rulebase.checks.get(name)
    if found is None:
        raise NotFound
    return edition, found


def visit(request: Request, check: str) -> Visit:
    """The visitor's case for a check. Raises :class:`NoCase`, :class:`NotFound`."""
    edition, found = find_check(request, check)
    draft = drafts.current(request, check)
    if draft is None:
        raise NoCase(found)
    return visit_of(edition, found, draft)


def visit_of(edition: Edition, check: Check, draft: Draft) -> Visit:
    """A case as it stands under an edition of the rules."""
    facts, remarks = facts_of(edition.rulebase, draft.dossier.stated)
    return Visit(edition, check, draft, facts, remarks)


def since_of(request: Request, held: Visit, done: Outcome | None = None) -> Since | None:
    """What of a case would be otherwise today, or under the rules of now.

    `done` is its outcome on its own date under the rules of now, where that was worked out already.
    """

    def judge(edition: Edition, date: dt.date) -> Outcome:
        if done is not None and edition is held.edition and date == held.date:
            return done
        check = edition.rulebase.checks[held.check.id]
        return visit_of(edition, check, held.draft).outcome(date)

    return since_judged(services(request).editions, held.dossier, judge)


def facts_of(rulebase: RuleBase, stated: list[Stated]) -> tuple[Facts, tuple[Diagnostic, ...]]:
    """The facts of a case. What the rules no longer know is left out, with a remark."""
    remarks: tuple[Diagnostic, ...] = ()
    try:
        facts = take(rulebase, stated)
    except Faults:
        usable, wrong = [], []
        for statement in stated:
            try:
                take(rulebase, [statement])
                usable.append(statement)
            except Faults as faults:
                wrong += [
                    dataclasses.replace(d, severity="waarschuwing") for d in faults.diagnostics
                ]
        facts, remarks = take(rulebase, usable), tuple(wrong)
    unknown = {
        s.concept: Fact(s.concept, None, s.origin)
        for s in stated
        if s.value is None and s.concept in rulebase.concepts
    }
    groups = {
        name: fact
        for name, fact in unknown.items()
        if rulebase.concepts[name].is_group and name not in facts.records
    }
    if groups:
        facts = dataclasses.replace(facts, values={**facts.values, **groups})
    return facts, remarks
