"""What the resources share: answers as JSON, ETags, pages."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, TypeVar

import orjson
from fastapi import Query, Request
from starlette.responses import Response

from api.problems import Kind, Problem
from api.resources.conditions import unchanged
from api.services import Services

T = TypeVar("T")

MAX_PAGE = 10_000
MAX_SIZE = 200

Page = Annotated[int, Query(alias="pagina", ge=1, le=MAX_PAGE, description="Vanaf 1.")]
Size = Annotated[
    int, Query(alias="grootte", ge=1, le=MAX_SIZE, description="Hoeveel op een pagina.")
]


def json_response(
    content: Any, status: int = 200, headers: Mapping[str, str] | None = None
) -> Response:
    """An answer in JSON."""
    return Response(orjson.dumps(content), status, dict(headers or {}), "application/json")


def tagged(request: Request, content: Any, headers: Mapping[str, str] | None = None) -> Response:
    """An answer with an ETag; 304 when the client has it already."""
    return written_out(request, *with_tag(content), headers)


def with_tag(content: Any) -> tuple[bytes, str]:
    """An answer in JSON and its ETag."""
    body = orjson.dumps(content)
    return body, f'"{hashlib.sha256(body).hexdigest()[:32]}"'


def written_out(
    request: Request, body: bytes, tag: str, headers: Mapping[str, str] | None = None
) -> Response:
    """An answer of :func:`with_tag`; 304 when the client has it already."""
    found = {**(headers or {}), "ETag": tag}
    if unchanged(request, tag):
        return Response(status_code=304, headers=found)
    return Response(body, 200, found, "application/json")


def page_of(
    request: Request, name: str, items: Sequence[Any], total: int, page: int, size: int
) -> tuple[dict[str, Any], dict[str, str]]:
    """A page of a collection, and the header that points to the pages around it."""
    last = max(1, -(-total // size))
    around = {"first": 1, "prev": page - 1, "next": page + 1, "last": last}
    url = request.url
    links = [
        f'<{url.path}?{url.include_query_params(pagina=number).query}>; rel="{rel}"'
        for rel, number in around.items()
        if 1 <= number <= last and number != page
    ]
    content = {name: list(items), "pagina": page, "grootte": size, "totaal": total}
    return content, {"Link": ", ".join(links)} if links else {}


async def heavy(found: Services, work: Callable[[], T]) -> T:
    """Do slow work beside the requests, a few at a time, and no longer than is allowed.

    Raises:
        Problem: it took too long. The work itself cannot be stopped and keeps its place until it
            is done, so that there is never more of it than a few at a time.
    """
    try:
        async with asyncio.timeout(found.settings.max_seconds):
            await found.work.acquire()
            doing = asyncio.create_task(asyncio.to_thread(work))
            doing.add_done_callback(lambda _: found.work.release())
            return await asyncio.shield(doing)
    except TimeoutError:
        raise Problem(
            Kind.TOO_SLOW, "Stuur minder gegevens, of probeer het later opnieuw."
        ) from None
