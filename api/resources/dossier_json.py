"""Dossiers, facts and events as JSON."""

from __future__ import annotations

import datetime as dt
from typing import Any

from api.differences import Since
from api.storage.statements import Dossier, DossierFact
from engine.rulebase import RuleBase


def moment_json(moment: dt.datetime) -> str:
    """A moment in UTC, as the NL API Design Rules ask: with a Z."""
    return moment.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")


def dossier_json(rulebase: RuleBase, dossier: Dossier) -> dict[str, Any]:
    """A dossier with the facts that count now."""
    return {
        "id": dossier.id,
        "toets": dossier.check,
        "peildatum": dossier.date.isoformat() if dossier.date else None,
        "beoordeeld_op": dossier.day.isoformat(),
        "titel": dossier.title,
        "voorstellen": list(dossier.proposals),
        "versie": dossier.version,
        "regelbasis": dossier.edition,
        "gemaakt": moment_json(dossier.created),
        "gewijzigd": moment_json(dossier.changed),
        "verloopt": moment_json(dossier.expires) if dossier.expires else None,
        "feiten": [fact_json(rulebase, fact) for fact in dossier.facts],
    }


def since_json(since: Since | None) -> dict[str, Any] | None:
    """What would be otherwise now; `onderdeel` counts from 1."""
    if since is None:
        return None
    return {
        "beoordeeld_op": since.before.isoformat(),
        "vergeleken_met": since.now.isoformat(),
        "regels_veranderd": since.rules,
        "verschillen": [
            {
                "begrip": change.concept,
                "onderdeel": None if change.record is None else change.record + 1,
                "titel": change.title,
                "was": change.before,
                "nu": change.after,
            }
            for change in since.changes
        ],
    }


def fact_json(rulebase: RuleBase, fact: DossierFact) -> dict[str, Any]:
    """A fact with who said it and when."""
    concept = rulebase.concepts.get(fact.concept)
    return {
        "begrip": fact.concept,
        "titel": concept.title if concept else None,
        "waarde": fact.value,
        "motivering": fact.motivation,
        "herkomst": fact.origin,
        "wie": fact.who,
        "moment": moment_json(fact.moment),
        "versie": fact.version,
    }


def event_json(rulebase: RuleBase, fact: DossierFact) -> dict[str, Any]:
    """Something that was said or taken back."""
    return {**fact_json(rulebase, fact), "ingetrokken": fact.withdrawn}
