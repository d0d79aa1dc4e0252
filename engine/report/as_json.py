"""An outcome as the JSON object that programs read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.contradictions import as_json as contradictions_json
from engine.explanation import as_json as explanation_json
from engine.receipt import facts_json
from engine.recognised import Unlisted
from engine.report.changes import changes
from engine.report.outcome import Answer, Outcome
from engine.report.passages import passages
from engine.report.summary import summary
from engine.syntax.model import Contact, Parameter, Source
from engine.values import show, to_json


def as_json(outcome: Outcome, *, explain: bool = False) -> dict[str, Any]:
    """The outcome with Dutch keys; `explain` adds the whole tree as `uitleg`."""
    rulebase = outcome.program.rulebase
    by_goal: dict[str, list[Answer]] = {goal: [] for goal in outcome.goals}
    for answer in outcome.answers:
        by_goal[answer.concept].append(answer)
    document: dict[str, Any] = {
        "toets": outcome.check.id,
        "peildatum": outcome.program.date.isoformat(),
        "in_het_kort": [
            {"begrip": p.answer.concept, "oordeel": p.mark.value, "tekst": p.text}
            for p in summary(outcome).points
        ],
        "tegenspraken": contradictions_json(rulebase, outcome.facts, outcome.contradictions),
        "onbekende_namen": [_name(one) for one in outcome.names],
        "uitkomsten": {goal: _goal(outcome, goal, found) for goal, found in by_goal.items()},
        "onbekend": [
            {
                "begrip": question.concept,
                "titel": rulebase.concepts[question.concept].title,
                "vraag": rulebase.concepts[question.concept].question,
                "nodig_voor": list(question.goals),
            }
            for question in outcome.questions
        ],
        "feiten": [
            {**fact, "titel": rulebase.concepts[str(fact["begrip"])].title}
            for fact in facts_json(rulebase, outcome.facts)
        ],
        "aannames": [{"titel": title, "waarde": value} for title, value in outcome.assumptions],
        "stukken": [
            {"begrip": found.concept.id, "titel": found.concept.title, "tekst": found.text}
            for found in passages(outcome)
        ],
        "praten_met": [_contact(contact) for contact in outcome.contacts],
        "te_verifieren": [
            {
                "parameter" if isinstance(item, Parameter) else "regel": item.id,
                "titel": item.title,
            }
            for item in outcome.unverified
        ],
        "meldingen": [remark.json() for remark in outcome.trouble],
        "ontvangstbewijs": outcome.receipt.json(),
    }
    if explain:
        program, explainer = outcome.program, outcome.explainer
        document["uitleg"] = explanation_json(program, outcome.explanation, explainer.printer)
    return document


def _goal(outcome: Outcome, goal: str, answers: Sequence[Answer]) -> dict[str, Any]:
    concept = outcome.program.rulebase.concepts[goal]
    about = {"titel": concept.title, "rol": concept.role.value}
    if concept.group is None:
        return _answer(outcome, answers[0]) | about
    if goal in outcome.without_records:
        answer = outcome.without_records[goal]
        return {**_answer(outcome, answer), "per_perceel": [] if answer.idle else None, **about}
    per_record = [
        {"onderdeel": number, **_label(outcome, answer), **_answer(outcome, answer)}
        for number, answer in enumerate(answers, start=1)
    ]
    return {"waarde": None, "per_perceel": per_record, **about}


def _label(outcome: Outcome, answer: Answer) -> dict[str, str]:
    """How the user calls this record: its field `nummer`."""
    concepts = outcome.program.rulebase.concepts
    group = concepts[answer.concept].group
    row = outcome.facts.records[group or ""][answer.record or 0]
    for name, fact in row.items():
        if concepts[name].short == "nummer" and fact.value is not None:
            return {"nummer": show(concepts[name].kind, fact.value)}
    return {}


def _answer(outcome: Outcome, answer: Answer) -> dict[str, Any]:
    concept = outcome.program.rulebase.concepts[answer.concept]
    carrying = answer.rules if answer.carried else ()
    written: dict[str, Any] = {
        "waarde": to_json(concept.kind, answer.value),
        "oordeel": answer.mark.value,
        "zin": answer.sentence,
        "normsoort": answer.norm.value if answer.norm else None,
        "regel": carrying[0].id if carrying else None,
        "regels": [rule.id for rule in answer.rules],
        "bronnen": [source_json(source) for source in answer.sources],
        "zekerheid": answer.told_certainty.value if answer.told_certainty else None,
    }
    if answer.assumptions:
        written["aannames"] = [mention.concept for mention in answer.assumptions]
    if answer.reason:
        written["reden"] = answer.reason
    if answer.mark.reserved:
        written["mits"] = list(answer.provisos)
    if found := changes(outcome, answer):
        written["te_veranderen"] = [
            {
                "begrip": each.concept.id,
                "titel": each.concept.title,
                "inspanning": each.change.effort.value,
                "door": each.change.decider,
                "zolang": each.change.meanwhile,
                "zin": each.told,
            }
            for each in found
        ]
    if answer.warns:
        written["waarschuwing"] = True
    if answer.idle:
        written["niet_aan_de_orde"] = True
    if answer.unasked:
        written["niet_gevraagd"] = True
    return written


def _name(one: Unlisted) -> dict[str, Any]:
    return {
        "begrip": one.concept.id,
        **({} if one.record is None else {"onderdeel": one.record + 1}),
        "opgegeven": one.given,
        "zin": one.told,
        "bedoeld": list(one.wrong.near),
    }


def _contact(contact: Contact) -> dict[str, Any]:
    return {
        "contact": contact.id,
        "titel": contact.title,
        "waarvoor": contact.purpose,
        "bron": None if contact.source is None else source_json(contact.source),
        "geverifieerd": None if contact.verified is None else contact.verified.isoformat(),
        "zekerheid": None if contact.certainty is None else contact.certainty.value,
    }


def source_json(source: Source) -> dict[str, Any]:
    """A source with the link to the article itself where there is one."""
    return {"titel": source.title, "artikel": source.article, "url": source.link}
