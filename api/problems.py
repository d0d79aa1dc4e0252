"""Errors as RFC 9457 problems: one document with everything that is wrong, in Dutch.

Every kind of problem has a stable `type`. Input that is wrong answers 400 and names each fault
under `errors`, with its place in the input.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import orjson
from starlette.responses import Response

from engine.diagnostics import Diagnostic, Faults

#: What the types of problems start with: names, not pages that must exist.
TYPES = "urn:wijktoets:probleem:"
REQUEST_ID = "X-Request-ID"
MEDIA_TYPE = "application/problem+json"
#: Faults that are told one by one; of more, only their number.
MAX_ERRORS = 1_000


class Kind(Enum):
    """The kinds of problem: name, HTTP status, title."""

    INPUT = ("ongeldige-invoer", 400, "De invoer klopt niet")
    UNREADABLE = ("onleesbaar", 400, "De invoer is niet te lezen")
    NOT_SIGNED_IN = ("niet-aangemeld", 401, "U bent niet aangemeld")
    NOT_ALLOWED = ("geen-toegang", 403, "U heeft hier geen toegang toe")
    NOT_FOUND = ("niet-gevonden", 404, "Dit bestaat niet")
    METHOD = ("methode-niet-toegestaan", 405, "Deze methode kan hier niet")
    NOT_ACCEPTABLE = ("vorm-niet-leverbaar", 406, "Deze vorm van antwoord is er niet")
    TOO_SLOW_IN = ("te-traag-verzonden", 408, "Het verzoek kwam niet op tijd binnen")
    CONFLICT = ("strijdig-verzoek", 409, "Dit verzoek strijdt met een eerder verzoek")
    CHANGED = ("intussen-gewijzigd", 412, "Het dossier is intussen gewijzigd")
    TOO_LARGE = ("te-groot", 413, "De invoer is te groot")
    MEDIA = ("vorm-onbekend", 415, "Deze vorm van invoer kan niet")
    CONDITION = ("voorwaarde-ontbreekt", 428, "Zeg op welke versie u voortbouwt")
    TOO_MANY = ("te-veel-verzoeken", 429, "Te veel verzoeken")
    INTERNAL = ("interne-fout", 500, "Er ging iets mis in Wijktoets zelf")
    NOT_READY = ("niet-beschikbaar", 503, "Wijktoets is nu niet beschikbaar")
    TOO_SLOW = ("te-lang", 503, "Het antwoord duurt te lang")

    def __init__(self, code: str, status: int, title: str) -> None:
        self.code = code
        self.status = status
        self.title = title

    @property
    def type(self) -> str:
        return TYPES + self.code


@dataclass
class Problem(Exception):
    """A request that cannot be answered."""

    kind: Kind
    detail: str
    errors: list[dict[str, Any]] = field(default_factory=list)
    headers: Mapping[str, str] = field(default_factory=dict)
    more: Mapping[str, Any] = field(default_factory=dict)

    def json(self) -> dict[str, Any]:
        """The problem document."""
        document: dict[str, Any] = {
            "type": self.kind.type,
            "title": self.kind.title,
            "status": self.kind.status,
            "detail": self.detail,
        }
        if self.errors:
            document["errors"] = self.errors
        return {**document, **self.more}

    def response(self) -> Response:
        """The problem as an HTTP response."""
        return Response(orjson.dumps(self.json()), self.kind.status, dict(self.headers), MEDIA_TYPE)


def error(
    code: str, detail: str, pointer: str | None = None, help: str | None = None
) -> dict[str, Any]:
    """One entry of `errors`: what is wrong, and a JSON pointer or parameter name as its place."""
    written = {"code": code, "detail": detail, "pointer": pointer, "hulp": help}
    return {key: value for key, value in written.items() if value is not None}


def wrong_input(errors: Iterable[dict[str, Any]]) -> Problem:
    """The problem with all that is wrong with some input."""
    found = list(errors)
    if len(found) == 1:
        return Problem(Kind.INPUT, str(found[0]["detail"]), found)
    told = f"Er zijn {len(found)} fouten."
    if len(found) > MAX_ERRORS:
        told += f" Dit zijn de eerste {MAX_ERRORS}."
    return Problem(Kind.INPUT, told, found[:MAX_ERRORS])


def from_diagnostics(diagnostics: Iterable[Diagnostic], pointer: str | None = None) -> Problem:
    """The problem with the engine's diagnostics."""
    errors = []
    for diagnostic in diagnostics:
        written = error(diagnostic.code, diagnostic.message, pointer, diagnostic.help)
        if diagnostic.place is not None:
            place = diagnostic.place
            written["plaats"] = {
                "bestand": place.file,
                "regel": place.line,
                "kolom": place.column,
            }
        errors.append(written)
    return wrong_input(errors)


def from_faults(faults: Faults, pointer: str | None = None) -> Problem:
    """The problem that some faults are."""
    return from_diagnostics(faults.diagnostics, pointer)


def away() -> Problem:
    """The problem that says that the database does not answer."""
    return Problem(
        Kind.NOT_READY,
        "De database antwoordt nu niet. Probeer het over een paar seconden opnieuw.",
        headers={"Retry-After": "5"},
    )


def internal() -> Problem:
    """The problem that says that the mistake is ours."""
    return Problem(
        Kind.INTERNAL,
        f"Meld dit met het kenmerk in de kop {REQUEST_ID}; uw gegevens staan niet in ons logboek.",
    )
