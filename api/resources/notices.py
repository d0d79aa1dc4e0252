"""`/aankondigingen`: a notice or facts file to facts with their origin."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from api import service
from api.access.who import Caller
from api.editions import Edition
from api.problems import from_faults
from api.resources.answers import heavy, json_response
from api.resources.assessment_models import NoticeFacts
from api.resources.content import require_content
from api.services import services
from engine.diagnostics import Faults
from engine.facts import Fact, take
from engine.rulebase import RuleBase
from engine.values import to_json, today

router = APIRouter(tags=["aankondigingen"])

#: What may be sent, and the name that tells the reader what it is.
FORMS = {
    "application/xml": "aankondiging.xml",
    "text/xml": "aankondiging.xml",
    "application/json": "aankondiging.json",
    "application/yaml": "feiten.yaml",
    # For who cannot name it: what is in the file tells what it is.
    "application/octet-stream": "bestand",
}


@router.post(
    "/aankondigingen",
    operation_id="leesAankondiging",
    summary="Haal de feiten uit een aankondiging of feitenbestand",
    response_model=NoticeFacts,
    openapi_extra={"x-body": "Aankondiging"},
)
async def read(request: Request, who: Caller) -> Response:  # noqa: ARG001 - counts the request
    """Een eForms-aankondiging (XML), een OCDS-bestand (JSON) of een feitenbestand (YAML, JSON).
    Wat er niet in staat, blijft onbekend. Er wordt niets bewaard.
    """
    found = services(request)
    name = FORMS[require_content(request, *FORMS)]
    data = await request.body()
    edition = found.editions.current
    try:
        return json_response(await heavy(found, lambda: _facts(edition, name, data)))
    except Faults as faults:
        raise from_faults(faults) from None


def _facts(edition: Edition, name: str, data: bytes) -> dict[str, Any]:
    rulebase = edition.rulebase
    gathered = service.read_notice(edition, name, data)
    facts = take(rulebase, gathered.stated)
    written: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for concept, fact in facts.values.items():
        written[concept], origins[concept] = _fact(rulebase, fact), fact.origin
    for group, records in facts.records.items():
        written[group] = [
            {concept: _fact(rulebase, fact) for concept, fact in row.items()} for row in records
        ]
        named = dict.fromkeys(fact.origin for row in records for fact in row.values())
        origins[group] = ", ".join(named)
    return {
        "feiten": written,
        "herkomst": origins,
        "peildatum": gathered.date.isoformat() if gathered.date else None,
        "tegenspraken": service.contradictions(edition, gathered.date or today(), facts),
        "meldingen": [remark.json() for remark in gathered.remarks],
    }


def _fact(rulebase: RuleBase, fact: Fact) -> Any:
    value = to_json(rulebase.concepts[fact.concept].kind, fact.value)
    if fact.motivation is None:
        return value
    return {"waarde": value, "motivering": fact.motivation}
