"""What follows from a dossier: questions, explanation, report, and its results computed again."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

import orjson
from fastapi import APIRouter, Query, Request
from pydantic import BeforeValidator
from starlette.responses import Response

from api import service
from api.access.principal import Principal
from api.access.who import Caller
from api.editions import Edition
from api.problems import from_faults
from api.report_page import report_page
from api.resources.answers import heavy, json_response
from api.resources.assessment_models import Assessment
from api.resources.content import wanted
from api.resources.dossier_access import Code, Id, case_of, find
from api.resources.dossier_json import moment_json
from api.resources.dossier_models import Questions, Recomputation
from api.resources.rules import written_date
from api.service import Case, Detail
from api.services import Services, services
from api.storage import receipts
from api.storage.receipts import Kept
from api.storage.statements import Dossier
from api.vocabulary import describe_concept
from engine import receipt
from engine.diagnostics import Faults
from engine.interview import Question

router = APIRouter(tags=["dossiers"])

AsOf = Annotated[
    dt.date | None,
    BeforeValidator(written_date),
    Query(
        alias="peildatum",
        description="Hoe het er op deze dag voor staat, met de feiten van nu en de regels die dan "
        "gelden. Zonder datum: die van het dossier, en anders de dag waarop het is gemaakt.",
    ),
]


@router.get(
    "/dossiers/{id}/vragen",
    operation_id="leesVragen",
    summary="Wat nog te vragen is",
    response_model=Questions,
)
async def questions(
    request: Request, who: Caller, id: Id, code: Code = None, date: AsOf = None
) -> Response:
    """Alleen feiten die de uitkomst nu kunnen veranderen; de eerste helpt het meest. Een feit met
    waarde null (“weet ik niet”) wordt niet nog eens gevraagd.
    """
    found = services(request)

    def work() -> Response:
        dossier, asked = _case(found, who, id, code, date)
        found_open = service.interview(asked)
        first = found_open.next
        spots = [first.spot] if first else []
        spots += [spot for spot in found_open.open if spot not in spots]
        content = {
            "toets": dossier.check,
            "versie": dossier.version,
            "nog_mogelijk": found_open.remaining,
            "tegenspraken": service.contradictions(asked.edition, asked.date, asked.facts),
            "vragen": [_question(found_open.question(spot)) for spot in spots],
        }
        return json_response(content)

    return await heavy(found, work)


@router.get(
    "/dossiers/{id}/uitleg",
    operation_id="leesUitleg",
    summary="De uitkomsten met de hele uitleg",
    response_model=Assessment,
)
async def explanation(
    request: Request, who: Caller, id: Id, code: Code = None, date: AsOf = None
) -> Response:
    """Waarom elke uitkomst is wat ze is: regels, voorwaarden, feiten en bronnen."""
    found = services(request)

    def work() -> Response:
        dossier, asked = _case(found, who, id, code, date)
        content = service.answer(asked, Detail.UITLEG)
        _keep(found, dossier, asked, content)
        return json_response(content)

    return await heavy(found, work)


@router.get(
    "/dossiers/{id}/rapport",
    operation_id="leesRapport",
    summary="Het rapport, als JSON of als bladzijde",
    response_model=Assessment,
    responses={200: {"content": {"text/html": {"schema": {"type": "string"}}}}},
)
async def report(
    request: Request, who: Caller, id: Id, code: Code = None, date: AsOf = None
) -> Response:
    """Kies met de kop Accept: application/json of text/html."""
    found = services(request)
    form = wanted(request, "application/json", "text/html")

    def work() -> Response:
        dossier, asked = _case(found, who, id, code, date)
        outcome = service.outcome(asked)
        content = service.document(outcome)
        _keep(found, dossier, asked, content)
        headers = {"Vary": "Accept"}
        if form == "text/html":
            page = report_page(outcome, dossier.title)
            return Response(page, 200, headers, "text/html; charset=utf-8")
        return json_response(content, headers=headers)

    return await heavy(found, work)


@router.get(
    "/dossiers/{id}/narekeningen",
    operation_id="rekenNa",
    summary="Reken de bewaarde uitkomsten na",
    response_model=Recomputation,
)
async def recompute(request: Request, who: Caller, id: Id, code: Code = None) -> Response:
    """Elke uitkomst die u eerder kreeg, opnieuw berekend met de regels van toen."""
    found = services(request)

    def work() -> Response:
        dossier = find(found, who, id, code)
        items = [_recomputed(found, kept) for kept in receipts.of(found.database, dossier.id)]
        return json_response({"narekeningen": items})

    return await heavy(found, work)


def _question(question: Question) -> dict[str, Any]:
    """A question with what it is needed for; `onderdeel` counts the records of a group from 1."""
    written = {
        "begrip": question.concept.id,
        **describe_concept(question.concept),
        "sectie": question.section,
        "nodig_voor": list(question.goals),
        "regels": [rule.id for rule in question.rules],
    }
    return written if question.record is None else {**written, "onderdeel": question.record + 1}


def _case(
    found: Services, who: Principal, id: str, code: str | None, date: dt.date | None
) -> tuple[Dossier, Case]:
    dossier = find(found, who, id, code)
    edition: Edition = found.editions.current
    try:
        return dossier, case_of(edition, dossier, date)
    except Faults as faults:
        # The rules changed in a way that this dossier's facts no longer fit: say what to mend.
        raise from_faults(faults) from None


def _recomputed(found: Services, kept: Kept) -> dict[str, Any]:
    """A result computed again; that it cannot be is an answer too."""
    old = receipt.read(orjson.dumps(kept.document), "ontvangstbewijs")
    try:
        edition = found.editions.edition(old.rules)
    except Faults:
        edition, trouble = None, "Deze versie van Wijktoets kan de regels van toen niet lezen."
    else:
        trouble = "De regels van toen zijn niet bewaard."
    done = receipt.replay(old, edition.rulebase) if edition is not None else None
    return {
        "moment": moment_json(kept.moment),
        "versie": kept.version,
        "regelbasis": old.rules,
        "gelijk": done is not None and done.exact,
        "zelfde_uitkomsten": done is not None and done.same_result,
        "verschillen": [trouble] if done is None else list(done.differences),
    }


def _keep(found: Services, dossier: Dossier, asked: Case, content: dict[str, object]) -> None:
    """Keep the part of an answer that is needed to compute it again."""
    keys = ("tegenspraken", "uitkomsten", "feiten", "ontvangstbewijs")
    part = {key: content[key] for key in keys}
    receipts.keep(found.database, dossier.id, dossier.version, asked.edition.digest, part)
