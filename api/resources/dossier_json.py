"""Dossiers, facts and events as JSON."""

from __future__ import annotations

from typing import Any

from api.storage.dossiers import Dossier, DossierFact
from engine.rulebase import RuleBase


def dossier_json(rulebase: RuleBase, dossier: Dossier) -> dict[str, Any]:
    """A dossier with the facts that count now."""
    return {
        "id": dossier.id,
        "toets": dossier.check,
        "peildatum": dossier.date.isoformat() if dossier.date else None,
        "titel": dossier.title,
        "voorstellen": list(dossier.proposals),
        "versie": dossier.version,
        "regelbasis": dossier.edition,
        "gemaakt": dossier.created.isoformat(),
        "gewijzigd": dossier.changed.isoformat(),
        "verloopt": dossier.expires.isoformat() if dossier.expires else None,
        "feiten": [fact_json(rulebase, fact) for fact in dossier.facts],
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
        "moment": fact.moment.isoformat(),
        "versie": fact.version,
    }


def event_json(rulebase: RuleBase, fact: DossierFact) -> dict[str, Any]:
    """Something that was said or taken back."""
    return {**fact_json(rulebase, fact), "ingetrokken": fact.withdrawn}
