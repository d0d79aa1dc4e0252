"""Every error of the JSON API leaves as a problem document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fastapi.exceptions import RequestValidationError
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Match

from api.invalid import in_dutch
from api.observing import without_database
from api.problems import Kind, Problem, away, error, from_faults, internal, wrong_input
from api.storage.database import AWAY
from engine.diagnostics import Faults

_BY_STATUS = {
    400: Kind.UNREADABLE,
    401: Kind.NOT_SIGNED_IN,
    403: Kind.NOT_ALLOWED,
    404: Kind.NOT_FOUND,
    405: Kind.METHOD,
}
_DETAIL = {
    Kind.NOT_FOUND: "Op dit adres is niets. Zie /v1/openapi.json voor wat er wel is.",
    Kind.METHOD: "Zie de kop Allow voor wat hier wel kan.",
}


def install(app: Starlette) -> None:
    """Let an application answer with problems."""
    app.add_exception_handler(Problem, _problem)
    app.add_exception_handler(Faults, _faults)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(ClientDisconnect, _hung_up)
    for kind in AWAY:
        app.add_exception_handler(kind, _away)
    app.add_exception_handler(Exception, _internal)


def _problem(_: Request, raised: Exception) -> Response:
    assert isinstance(raised, Problem)
    return raised.response()


def _internal(_: Request, __: Exception) -> Response:
    # The envelope notes it; what was raised may quote an answer.
    return internal().response()


def _away(_: Request, raised: Exception) -> Response:
    without_database(raised)
    return away().response()


def _hung_up(_: Request, __: Exception) -> Response:
    # Nobody hears this; the number is for the log, as other servers write it.
    return Response(status_code=499)


def _faults(_: Request, raised: Exception) -> Response:
    assert isinstance(raised, Faults)
    return from_faults(raised).response()


def _invalid(_: Request, raised: Exception) -> Response:
    assert isinstance(raised, RequestValidationError)
    return wrong_input(_entry(found) for found in raised.errors()).response()


def _entry(found: dict[str, Any]) -> dict[str, Any]:
    place: Sequence[int | str] = found["loc"]
    where = ".".join(str(part) for part in place[1:])
    label = f"{where}: " if where else ""
    return error(found["type"], f"{label}{in_dutch(found)}", _pointer(place))


def _pointer(place: Sequence[int | str]) -> str:
    """A JSON pointer into the body, or the name of a parameter."""
    if place and place[0] == "body":
        steps = (str(p).replace("~", "~0").replace("/", "~1") for p in place[1:])
        return "#" + "".join(f"/{step}" for step in steps)
    return ".".join(str(part) for part in place[1:])


def _http(request: Request, raised: Exception) -> Response:
    assert isinstance(raised, HTTPException)
    kind = _BY_STATUS.get(raised.status_code, Kind.UNREADABLE)
    headers = dict(raised.headers or {})
    if kind is Kind.METHOD:
        headers["Allow"] = ", ".join(_allowed(request))
        if request.method == "OPTIONS":
            return Response(status_code=204, headers=headers)
    detail = _DETAIL.get(kind, "Dit verzoek is niet te lezen.")
    return Problem(kind, detail, headers=headers).response()


def _allowed(request: Request) -> list[str]:
    """Every method that the address of a request takes."""
    found = [
        method
        for method in ("GET", "POST", "PUT", "PATCH", "DELETE")
        if any(
            route.matches({**request.scope, "method": method})[0] is Match.FULL
            for route in request.app.routes
        )
    ]
    return [*found, "HEAD", "OPTIONS"] if "GET" in found else [*found, "OPTIONS"]
