"""`/beoordelingen`: checks of facts that are not stored, one by one or many at once."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from typing import Annotated, Any

import orjson
from fastapi import APIRouter, Query, Request
from starlette.responses import Response, StreamingResponse

from api import service
from api.access.who import Caller
from api.editions import Edition
from api.observing import failure
from api.payload import Reader, read_json
from api.problems import Kind, Problem, from_faults, internal
from api.receiving import too_large
from api.resources.answers import heavy, json_response
from api.resources.assessment_models import Assessment
from api.resources.content import require_content
from api.service import Case, Detail
from api.services import Services, services
from engine.diagnostics import Faults
from engine.values import today

router = APIRouter(tags=["beoordelingen"])

KEYS = ("toets", "peildatum", "feiten", "voorstellen")
NDJSON = "application/x-ndjson"

Level = Annotated[
    Detail,
    Query(
        description="Alleen de waarden (snel); ook zinnen, bronnen en wat nog nodig is; "
        "of ook de hele uitleg."
    ),
]
Explain = Annotated[bool, Query(description="Hetzelfde als detail=uitleg.")]


@router.post(
    "/beoordelingen",
    operation_id="beoordeel",
    summary="Toets feiten zonder iets te bewaren",
    response_model=Assessment,
    openapi_extra={"x-body": "Beoordeling"},
)
async def assess(
    request: Request,
    who: Caller,  # noqa: ARG001 - counts the request
    detail: Level = Detail.UITKOMSTEN,
    uitleg: Explain = False,
) -> Response:
    """Elke uitkomst is ja, nee of onbekend (null). Er wordt niets bewaard."""
    found = services(request)
    require_content(request, "application/json")
    body = await request.body()
    asked = read_case(found, found.editions.current, body)
    level = Detail.UITLEG if uitleg else detail
    return json_response(await answer(found, asked, level))


async def answer(found: Services, asked: Case, level: Detail) -> dict[str, Any]:
    """The answer; what is quick is done at once, the rest beside the other requests."""
    edition = asked.edition
    if level is Detail.WAARDEN and edition.prepared(asked.check, asked.date, asked.proposals):
        return service.values(asked)
    return await heavy(found, lambda: service.answer(asked, level))


def read_case(found: Services, edition: Edition, body: bytes) -> Case:
    """The case in a request. Raises the problem with everything that is wrong with it."""
    reader = Reader(found.vocabularies.of(edition.rulebase), read_json(body), KEYS)
    check, date = reader.check(), reader.date()
    proposed, stated = reader.proposals(), reader.facts()
    reader.done()
    try:
        return service.case(
            edition,
            check,
            date or today(),
            stated,
            proposed,
            date_origin="opgegeven" if date else "vandaag, want er is geen datum opgegeven",
        )
    except Faults as faults:
        raise from_faults(faults, "#/feiten") from None


@router.post(
    "/beoordelingen/bulk",
    operation_id="beoordeelBulk",
    summary="Toets veel zaken achter elkaar: NDJSON in, NDJSON uit",
    response_class=StreamingResponse,
    openapi_extra={"x-body": "Bulk"},
    responses={
        200: {
            "description": "Per regel van de invoer een regel met de uitkomst of het probleem.",
            "content": {NDJSON: {"schema": {"type": "string"}}},
        }
    },
)
async def assess_many(
    request: Request,
    who: Caller,  # noqa: ARG001 - counts the request
    detail: Level = Detail.WAARDEN,
) -> Response:
    """Elke regel is een zaak zoals bij /beoordelingen. Een regel met fouten houdt de rest niet op:
    het antwoord op die regel is dan een probleem met `regel`, het nummer van de regel.
    """
    found = services(request)
    require_content(request, NDJSON)
    # Taken in as a whole: many clients read no answer before they have sent everything.
    body = await request.body()
    most = found.settings.max_bulk
    if body.rstrip().count(b"\n") >= most:
        raise Problem(Kind.TOO_LARGE, f"Stuur hoogstens {most} regels per keer.")
    edition = found.editions.current
    return StreamingResponse(_answers(found, edition, body, detail), media_type=NDJSON)


async def _answers(
    found: Services, edition: Edition, body: bytes, detail: Detail
) -> AsyncIterator[bytes]:
    for number, line in enumerate(io.BytesIO(body), 1):
        if line.strip():
            yield await _answer_line(found, edition, line, number, detail)
        await asyncio.sleep(0)


async def _answer_line(
    found: Services, edition: Edition, line: bytes, number: int, detail: Detail
) -> bytes:
    try:
        if len(line) > found.settings.max_body:
            raise too_large(found.settings.max_body)
        content = await answer(found, read_case(found, edition, line), detail)
    except Problem as problem:
        return _problem_line(problem, number)
    except Exception as error:  # noqa: BLE001 - one case that goes wrong must not cost the others
        failure(error)
        return _problem_line(internal(), number)
    return orjson.dumps({"regel": number, **content}) + b"\n"


def _problem_line(problem: Problem, number: int) -> bytes:
    return orjson.dumps({"regel": number, **problem.json()}) + b"\n"
