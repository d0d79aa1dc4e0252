"""Every error of the JSON API leaves as a problem document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fastapi.exceptions import RequestValidationError
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from api.problems import Kind, Problem, error, from_faults, internal, wrong_input
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
_MESSAGES = {
    "missing": "Dit ontbreekt.",
    "extra_forbidden": "Dit gegeven bestaat hier niet.",
    "string_type": "Hier hoort een tekst.",
    "int_parsing": "Hier hoort een heel getal.",
    "int_type": "Hier hoort een heel getal.",
    "bool_parsing": "Hier hoort true of false.",
    "date_parsing": "Hier hoort een datum, bijvoorbeeld 2026-02-01.",
    "date_from_datetime_parsing": "Hier hoort een datum, bijvoorbeeld 2026-02-01.",
    "json_invalid": "Dit is geen geldige JSON.",
}


def install(app: Starlette) -> None:
    """Let an application answer with problems."""
    app.add_exception_handler(Problem, _problem)
    app.add_exception_handler(Faults, _faults)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(ClientDisconnect, _hung_up)
    app.add_exception_handler(Exception, _internal)


def _problem(_: Request, raised: Exception) -> Response:
    assert isinstance(raised, Problem)
    return raised.response()


def _internal(_: Request, __: Exception) -> Response:
    # The envelope notes it; what was raised may quote an answer.
    return internal().response()


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
    message = _MESSAGES.get(found["type"], _bounds(found))
    return error(found["type"], f"{label}{message}", _pointer(place))


def _bounds(found: dict[str, Any]) -> str:
    """Messages with a number in them."""
    context = found.get("ctx", {})
    match found["type"]:
        case "greater_than_equal":
            return f"Dit moet {context['ge']} of meer zijn."
        case "less_than_equal":
            return f"Dit moet {context['le']} of minder zijn."
        case "string_too_short" | "too_short":
            return f"Dit moet minstens {context['min_length']} lang zijn."
        case "string_too_long" | "too_long":
            return f"Dit mag hoogstens {context['max_length']} lang zijn."
        case "enum" | "literal_error":
            return f"Kies uit: {context['expected'].replace(' or ', ' of ')}."
        case _:
            return "Dit heeft niet de goede vorm."


def _pointer(place: Sequence[int | str]) -> str:
    """A JSON pointer into the body, or the name of a parameter."""
    if place and place[0] == "body":
        steps = (str(p).replace("~", "~0").replace("/", "~1") for p in place[1:])
        return "#" + "".join(f"/{step}" for step in steps)
    return ".".join(str(part) for part in place)


def _http(_: Request, raised: Exception) -> Response:
    assert isinstance(raised, HTTPException)
    kind = _BY_STATUS.get(raised.status_code, Kind.UNREADABLE)
    return Problem(
        kind, _DETAIL.get(kind, "Dit verzoek is niet te lezen."), headers=raised.headers or {}
    ).response()
