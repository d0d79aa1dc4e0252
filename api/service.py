"""Doing a check, for the JSON API and the web pages alike: functions on an edition of the rules.

Values come from the generated program, in microseconds; sentences, open questions and reasons
need the reference interpreter and are made only when asked for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from api.editions import Edition
from engine import receipt
from engine.backends.generated import Generated
from engine.contradictions import as_json as contradictions_json
from engine.contradictions import weigh
from engine.diagnostics import Diagnostic, Faults
from engine.facts import Facts, take
from engine.intake.gathering import Gathered, gather, proposals
from engine.intake.stated import Stated
from engine.interview import Interview
from engine.recognised import remarks
from engine.report import as_json as report_json
from engine.report import conclude
from engine.report.outcome import Outcome
from engine.syntax.model import Check, Concept
from engine.values import to_json


class Detail(StrEnum):
    """How much of an answer is wanted."""

    WAARDEN = "waarden"
    UITKOMSTEN = "uitkomsten"
    UITLEG = "uitleg"


@dataclass(frozen=True, slots=True)
class Case:
    """A check to do: which one, on what date, with which facts."""

    edition: Edition
    check: Check
    date: dt.date
    facts: Facts
    proposals: frozenset[str] = frozenset()
    date_origin: str | None = None
    remarks: tuple[Diagnostic, ...] = ()


def case(
    edition: Edition,
    check: str,
    date: dt.date,
    stated: Iterable[Stated],
    proposed: Sequence[str] = (),
    *,
    date_origin: str | None = None,
    remarks: tuple[Diagnostic, ...] = (),
) -> Case:
    """A case from statements.

    Raises:
        Faults: everything that is wrong with the check, the facts and the proposals together.
    """
    wrong: list[Diagnostic] = []
    facts, chosen, found = Facts(), frozenset[str](), None
    try:
        found = edition.rulebase.check(check)
    except Faults as faults:
        wrong += faults.diagnostics
    try:
        facts = take(edition.rulebase, stated)
    except Faults as faults:
        wrong += faults.diagnostics
    if proposed:
        try:
            chosen = proposals(edition.rulebase, proposed)
        except Faults as faults:
            wrong += faults.diagnostics
    if wrong or found is None:
        raise Faults(dict.fromkeys(wrong))
    return Case(edition, found, date, facts, chosen, date_origin, remarks)


def read_notice(edition: Edition, name: str, data: bytes) -> Gathered:
    """The facts in a notice or facts file. Raises :class:`Faults`."""
    return gather(edition.rulebase, [(name, data)])


def answer(asked: Case, detail: Detail = Detail.WAARDEN) -> dict[str, Any]:
    """The answer as the JSON object that the command line prints, or its values only."""
    if detail is Detail.WAARDEN:
        return values(asked)
    return document(outcome(asked), explain=detail is Detail.UITLEG)


def document(done: Outcome, *, explain: bool = False) -> dict[str, Any]:
    """An outcome as the JSON object that the command line prints."""
    return report_json(done, explain=explain)


def outcome(asked: Case) -> Outcome:
    """Every goal with its sentence, sources, reasons and open questions."""
    program = asked.edition.program(asked.date, asked.proposals)
    return conclude(
        program,
        asked.check,
        asked.facts,
        remarks=asked.remarks,
        date_origin=asked.date_origin,
        explainer=asked.edition.explainer(program),
    )


def values(asked: Case) -> dict[str, Any]:
    """The value of every goal with the receipt, from the generated program."""
    edition, check = asked.edition, asked.check
    rulebase = edition.rulebase
    weighed = weigh(edition.program(asked.date, asked.proposals), asked.facts)
    counted = weighed.counted
    found = _run(edition.generated(check, asked.date, asked.proposals), counted, asked.date)
    goals = {goal: _goal(rulebase.concepts[goal], found[goal], counted) for goal in check.goals}
    facts = receipt.facts_json(rulebase, asked.facts)
    proposed = sorted(asked.proposals)
    return {
        "toets": check.id,
        "peildatum": asked.date.isoformat(),
        "tegenspraken": contradictions_json(rulebase, asked.facts, weighed.found),
        "uitkomsten": goals,
        "feiten": list(facts),
        "meldingen": [
            remark.json()
            for remark in (*asked.remarks, *remarks(rulebase, asked.facts, asked.date))
        ],
        "ontvangstbewijs": {
            "versie": receipt.engine_version(),
            "regelbasis": edition.digest,
            "invoer": receipt.input_digest(check.id, asked.date, proposed, facts),
            "toets": check.id,
            "peildatum": asked.date.isoformat(),
            "voorstellen": proposed,
        },
    }


def _goal(concept: Concept, value: Any, facts: Facts) -> dict[str, Any]:
    about: dict[str, Any] = {"titel": concept.title, "rol": concept.role.value}
    if concept.group is None:
        # Yes, no and unknown, by far the most, are their own JSON.
        about["waarde"] = (
            value
            if value is None or value is True or value is False
            else to_json(concept.kind, value)
        )
    elif concept.group not in facts.records:
        about["waarde"] = about["per_perceel"] = None
    else:
        about["waarde"] = None
        about["per_perceel"] = [
            {"onderdeel": number, "waarde": to_json(concept.kind, one)}
            for number, one in enumerate(value, 1)
        ]
    return about


def _run(generated: Generated, facts: Facts, date: dt.date) -> Mapping[str, Any]:
    """The compiled check on the facts, on the date asked: the period may hold other dates."""
    return dict(zip(generated.names, generated.outcomes(facts, date), strict=True))


def contradictions(edition: Edition, date: dt.date, facts: Facts) -> list[dict[str, Any]]:
    """The facts that do not go together on a date, as JSON objects."""
    found = weigh(edition.program(date), facts).found
    return contradictions_json(edition.rulebase, facts, found)


def interview(asked: Case) -> Interview:
    """What to ask next, and why."""
    program = asked.edition.program(asked.date, asked.proposals)
    return Interview(program, asked.check, asked.facts)
