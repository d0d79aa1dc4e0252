"""`/beoordelingen`: checks of facts that are not stored, one by one or many at once."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator
from typing import Annotated, Any

import orjson
from fastapi import APIRouter, Query, Request
from starlette.responses import Response, StreamingResponse

from api import service
from api.access.who import Caller
from api.editions import Edition
from api.payload import Reader, read_json
from api.problems import Kind, Problem, from_faults
from api.resources.answers import heavy, json_response
from api.resources.content import require_content
from api.resources.models import Assessment
from api.service import Case, Detail
from api.services import Services, services
from engine.diagnostics import Faults

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


def today() -> dt.date:
    """The date on the clock where the program runs."""
    return dt.datetime.now().astimezone().date()


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
    lines = _lines(request, found.settings.max_body)
    # The first line is read before the answer begins, so that input that is too large is refused.
    first = await anext(lines, None)
    edition = found.editions.current
    return StreamingResponse(_answers(found, edition, first, lines, detail), media_type=NDJSON)


async def _lines(request: Request, longest: int) -> AsyncIterator[bytes]:
    """The lines of the body as they come in. Raises the problem for one that is too long."""
    rest = b""
    async for chunk in request.stream():
        *whole, rest = (rest + chunk).split(b"\n")
        for line in whole:
            yield line
        if len(rest) > longest:
            raise Problem(Kind.TOO_LARGE, f"Een regel is langer dan {longest // 1000} kB.")
    if rest:
        yield rest


async def _answers(
    found: Services,
    edition: Edition,
    first: bytes | None,
    lines: AsyncIterator[bytes],
    detail: Detail,
) -> AsyncIterator[bytes]:
    number = 0
    try:
        line = first
        while line is not None:
            number += 1
            if number > found.settings.max_bulk:
                raise Problem(
                    Kind.TOO_LARGE, f"Stuur hoogstens {found.settings.max_bulk} regels per keer."
                )
            if line.strip():
                yield await _answer_line(found, edition, line, number, detail)
            line = await anext(lines, None)
            await asyncio.sleep(0)
    except Problem as problem:
        yield _problem_line(problem, number)


async def _answer_line(
    found: Services, edition: Edition, line: bytes, number: int, detail: Detail
) -> bytes:
    try:
        if len(line) > found.settings.max_body:
            raise Problem(Kind.TOO_LARGE, "Deze regel is te lang.")
        content = await answer(found, read_case(found, edition, line), detail)
    except Problem as problem:
        return _problem_line(problem, number)
    return orjson.dumps({"regel": number, **content}) + b"\n"


def _problem_line(problem: Problem, number: int) -> bytes:
    return orjson.dumps({"regel": number, **problem.json()}) + b"\n"
