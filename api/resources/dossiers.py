"""`/dossiers`: stored cases, opened with their code or by their owner."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Header, Path, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from api import service
from api.access.principal import Scope
from api.access.who import Caller
from api.differences import since_judged
from api.payload import STATED, Reader, read_json
from api.problems import Kind, Problem, error, from_faults
from api.resources.answers import Page, Size, json_response, page_of
from api.resources.conditions import Tags, unchanged
from api.resources.content import require_content
from api.resources.dossier_access import (
    Basis,
    Code,
    Id,
    case_of,
    changed,
    etag,
    find,
    full,
    gone,
    new_fact,
    request_hash,
    versions,
)
from api.resources.dossier_json import dossier_json, event_json, since_json
from api.resources.dossier_models import Dossier, DossierPage, EventPage, NewDossier
from api.services import Services, services
from api.storage.repeats import Repeat, Repeated
from api.storage.statements import Changed, Full, NewFact
from api.storage.statements import Dossier as Stored
from engine.diagnostics import Faults
from engine.values import today

router = APIRouter(tags=["dossiers"])

KEYS = ("toets", "peildatum", "feiten", "voorstellen", "titel")
#: What may stand around an `Idempotency-Key`: its draft standard writes it as a quoted string.
QUOTE = '"'
FACT_KEYS = ("waarde", "motivering", "herkomst")

RepeatKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=16,
        max_length=200,
        pattern='^("[A-Za-z0-9_-]*"|[A-Za-z0-9_-]*)$',
        description="Een eigen, onraadbaar kenmerk (een UUID). Hetzelfde verzoek met hetzelfde "
        "kenmerk geeft binnen een dag hetzelfde dossier.",
    ),
]
Concept = Annotated[str, Path(max_length=200, description="Het id van het begrip.")]


@router.post(
    "/dossiers",
    operation_id="maakDossier",
    summary="Maak een dossier",
    status_code=201,
    response_model=NewDossier,
    openapi_extra={"x-body": "NieuwDossier"},
)
async def create(request: Request, who: Caller, repeat: RepeatKey = None) -> Response:
    """Bewaart een zaak. De code in het antwoord opent het dossier; u ziet haar alleen nu."""
    found = services(request)
    require_content(request, "application/json")
    body = await request.body()
    edition = found.editions.current
    reader = Reader(found.vocabularies.of(edition.rulebase), read_json(body), KEYS)
    check, date, title = reader.check(), reader.date(), reader.title()
    proposed, stated = reader.proposals(), reader.facts()
    reader.done()
    named = (
        Repeat(f"{who.id}:{repeat.strip(QUOTE)}", request_hash(request, body)) if repeat else None
    )

    def make() -> tuple[Stored, str]:
        service.case(edition, check, date or today(), stated, proposed)
        return found.dossiers.create(
            check,
            edition.digest,
            who.id,
            owner=who.owner,
            date=date,
            proposals=proposed,
            title=title,
            facts=[new_fact(statement) for statement in stated],
            repeat=named,
        )

    try:
        dossier, code = await run_in_threadpool(make)
    except Faults as faults:
        raise from_faults(faults, "#/feiten") from None
    except Full:
        raise full() from None
    except Repeated:
        raise Problem(
            Kind.CONFLICT, "Dit Idempotency-Key is al voor een ander verzoek gebruikt."
        ) from None
    content = {**_whole(found, dossier), "code": code}
    headers = {"Location": f"/v1/dossiers/{dossier.id}", "ETag": etag(dossier)}
    return json_response(content, 201, headers)


@router.get(
    "/dossiers",
    operation_id="leesDossiers",
    summary="Uw eigen dossiers",
    response_model=DossierPage,
)
def mine(request: Request, who: Caller, page: Page = 1, size: Size = 50) -> Response:
    """De dossiers van wie is aangemeld, het nieuwste eerst."""
    who.require(Scope.DOSSIERS)
    found = services(request)
    rulebase = found.editions.current.rulebase
    dossiers, total = found.dossiers.owned(who.id, page, size)
    items = [dossier_json(rulebase, dossier) for dossier in dossiers]
    content, headers = page_of(request, "dossiers", items, total, page, size)
    return json_response(content, headers=headers)


@router.get(
    "/dossiers/{id}",
    operation_id="leesDossier",
    summary="Een dossier met zijn feiten",
    response_model=Dossier,
)
def read(request: Request, who: Caller, id: Id, code: Code = None) -> Response:
    """De feiten die nu tellen, elk met wie het zei en wanneer."""
    found = services(request)
    dossier = find(found, who, id, code)
    if unchanged(request, etag(dossier)):
        return Response(status_code=304, headers={"ETag": etag(dossier)})
    return _shown(found, dossier)


@router.delete(
    "/dossiers/{id}",
    operation_id="verwijderDossier",
    summary="Verwijder een dossier voorgoed",
    status_code=204,
)
def delete(request: Request, who: Caller, id: Id, basis: Basis, code: Code = None) -> Response:
    """Alle feiten, vragen en uitkomsten zijn daarna weg en niet terug te halen."""
    found = services(request)
    expected = versions(find(found, who, id, code), basis)
    try:
        if not found.dossiers.delete(id, who.id, expected):
            raise gone()
    except Changed as conflict:
        raise changed(found.editions.current, conflict) from None
    return Response(status_code=204)


@router.patch(
    "/dossiers/{id}/feiten",
    operation_id="wijzigFeiten",
    summary="Geef feiten op, meer tegelijk",
    response_model=Dossier,
    openapi_extra={"x-body": "Wijziging"},
)
async def change(
    request: Request, who: Caller, id: Id, basis: Basis, code: Code = None
) -> Response:
    """Alle feiten worden opgenomen, of geen. Wat u niet noemt, blijft zoals het was."""
    found = services(request)
    require_content(request, "application/json", "application/merge-patch+json")
    body = await request.body()
    reader = _reader(found, read_json(body), ("feiten",))
    if "feiten" not in reader.body:
        reader.wrong("ontbreekt", "Geef de feiten op.", "#/feiten")
    stated = reader.facts()
    reader.done()
    facts = [new_fact(statement) for statement in stated]
    return await run_in_threadpool(_state, found, who, id, code, basis, facts)


@router.put(
    "/dossiers/{id}/feiten/{begrip}",
    operation_id="zetFeit",
    summary="Geef één feit op",
    response_model=Dossier,
    openapi_extra={"x-body": "Feit"},
)
async def put(
    request: Request,
    who: Caller,
    id: Id,
    begrip: Concept,
    basis: Basis,
    code: Code = None,
) -> Response:
    """De waarde, met bij een oordeel de motivering. `waarde: null` zegt dat het onbekend is."""
    found = services(request)
    require_content(request, "application/json")
    reader = _reader(found, read_json(await request.body()), FACT_KEYS)
    await run_in_threadpool(find, found, who, id, code)
    _known(found, begrip)
    if "waarde" not in reader.body:
        reader.wrong("ontbreekt", "Geef de waarde; null is onbekend.", "#/waarde")
    value = reader.body.get("waarde")
    motivation = reader.text("motivering", 5_000)
    origin = reader.text("herkomst", 200)
    pair = {"waarde": value, "motivering": motivation}
    if reader.fact(begrip, value if motivation is None else pair, "#/waarde"):
        reader.done()
    reader.done()
    fact = NewFact(begrip, value, origin or STATED, motivation)
    return await run_in_threadpool(_state, found, who, id, code, basis, [fact])


@router.delete(
    "/dossiers/{id}/feiten/{begrip}",
    operation_id="trekFeitIn",
    summary="Trek één feit in",
    response_model=Dossier,
)
def withdraw(
    request: Request,
    who: Caller,
    id: Id,
    begrip: Concept,
    basis: Basis,
    code: Code = None,
) -> Response:
    """Het feit telt niet meer. Wat er stond, blijft te zien onder gebeurtenissen."""
    found = services(request)
    dossier = find(found, who, id, code)
    if begrip not in {fact.concept for fact in dossier.facts}:
        raise Problem(Kind.NOT_FOUND, "Dit feit staat niet in het dossier.")
    fact = NewFact(begrip, None, STATED, withdrawn=True)
    return _state(found, who, id, code, basis, [fact])


@router.get(
    "/dossiers/{id}/gebeurtenissen",
    operation_id="leesGebeurtenissen",
    summary="Wat er in het dossier is gezegd en ingetrokken",
    response_model=EventPage,
)
def events(
    request: Request, who: Caller, id: Id, code: Code = None, page: Page = 1, size: Size = 100
) -> Response:
    """Alles wat ooit is opgegeven, met wie en wanneer; er wordt niets overschreven."""
    found = services(request)
    find(found, who, id, code)
    rulebase = found.editions.current.rulebase
    history, total = found.dossiers.history(id, page, size)
    items = [event_json(rulebase, fact) for fact in history]
    content, headers = page_of(request, "gebeurtenissen", items, total, page, size)
    return json_response(content, headers=headers)


def _reader(found: Services, body: Any, known: tuple[str, ...]) -> Reader:
    rulebase = found.editions.current.rulebase
    return Reader(found.vocabularies.of(rulebase), body, known)


def _known(found: Services, concept: str) -> None:
    vocabulary = found.vocabularies.of(found.editions.current.rulebase)
    if concept not in vocabulary.facts and concept not in vocabulary.fields:
        raise Problem(
            Kind.NOT_FOUND,
            "Dit begrip bestaat niet, of volgt uit de regels.",
            [error("F002", f"“{concept[:80]}” is geen feit dat u kunt opgeven.", "begrip")],
        )


def _state(
    found: Services,
    who: Any,
    id: str,
    code: str | None,
    basis: Tags | None,
    facts: list[NewFact],
) -> Response:
    dossier = find(found, who, id, code)
    expected = versions(dossier, basis)
    edition = found.editions.current
    try:
        service.case(
            edition,
            dossier.check,
            dossier.day,
            [statement for fact in facts if (statement := fact.stated())],
        )
        stored = found.dossiers.state(id, facts, who.id, expected)
    except Faults as faults:
        raise from_faults(faults, "#/feiten") from None
    except Changed as conflict:
        raise changed(edition, conflict) from None
    except Full:
        raise full() from None
    if stored is None:
        raise gone()
    return _shown(found, stored)


def _shown(found: Services, dossier: Stored) -> Response:
    content = _whole(found, dossier)
    return json_response(content, headers={"ETag": etag(dossier)})


def _whole(found: Services, dossier: Stored) -> dict[str, Any]:
    """A dossier with the facts in it that do not go together, and what would be otherwise now."""
    edition = found.editions.current
    content = dossier_json(edition.rulebase, dossier)
    try:
        asked = case_of(edition, dossier)
        since = since_judged(
            found.editions,
            dossier,
            lambda rules, date: service.outcome(case_of(rules, dossier, date)),
        )
    except Faults:
        # The rules changed and these facts no longer fit: the explanation says what to mend.
        return content
    contrary = service.contradictions(edition, asked.date, asked.facts)
    return {**content, "tegenspraken": contrary, "nu_anders": since_json(since)}
