"""Errors as pages: what happened, that nothing is lost, and a way on."""

from __future__ import annotations

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from api.observing import without_database
from api.problems import Problem, away
from api.storage.database import AWAY
from api.storage.statements import Full
from api.web.csrf import Forged
from api.web.pages import pages
from api.web.visit import NoCase, NotFound
from engine.diagnostics import Faults

_TOLD = {
    400: ("Dit formulier kunnen wij niet lezen", "Ga terug en probeer het opnieuw."),
    403: ("Dit mag niet", "U heeft geen toegang tot deze pagina."),
    404: (
        "Deze pagina bestaat niet",
        "Misschien klopt het adres niet, of is wat u zoekt verwijderd.",
    ),
    405: ("Dit kan hier niet", "Ga terug en kies een knop of een link op de pagina."),
    413: ("Dit bestand is te groot", "Kies een kleiner bestand, of vul de gegevens zelf in."),
    429: ("Even geduld", "U hebt dit vaak gedaan in korte tijd. Probeer het zo nog eens."),
}
_OTHERWISE = (
    "Er ging iets mis bij ons",
    "Dit ligt niet aan u. Uw antwoorden staan er nog. Probeer het over een paar minuten opnieuw.",
)


def install(site: FastAPI) -> None:
    """Let an application answer errors with pages."""
    site.add_exception_handler(NotFound, _not_found)
    site.add_exception_handler(NoCase, _no_case)
    site.add_exception_handler(Forged, _forged)
    site.add_exception_handler(Full, _full)
    site.add_exception_handler(Problem, _problem)
    site.add_exception_handler(Faults, _faults)
    site.add_exception_handler(RequestValidationError, _not_found)
    site.add_exception_handler(HTTPException, _http)
    for kind in AWAY:
        site.add_exception_handler(kind, _away)
    site.add_exception_handler(Exception, _internal)


def error_page(
    request: Request, status: int, told: tuple[str, str] | None = None, *lines: str
) -> Response:
    """A page that says what went wrong."""
    heading, text = told or _TOLD.get(status, _OTHERWISE)
    return pages(request).render(
        request,
        "fout.html",
        title=f"Fout: {heading}",
        status=status,
        heading=heading,
        text=text,
        lines=lines,
        reference=getattr(request.state, "request_id", "") if status >= 500 else "",
    )


def _not_found(request: Request, _: Exception) -> Response:
    return error_page(request, 404)


def _no_case(_: Request, raised: Exception) -> Response:
    """Without a case every page of a check leads to where it begins."""
    assert isinstance(raised, NoCase)
    return RedirectResponse(f"/toets/{raised.check.id}?verlopen=ja", 303)


def _forged(request: Request, _: Exception) -> Response:
    told = (
        "Uw sessie is verlopen",
        (
            "U was lang niet actief, of uw browser bewaart geen cookies. Ga terug, ververs de "
            "pagina en verstuur het formulier opnieuw. Hebt u de toets bewaard? Ga dan verder met "
            "uw code."
        ),
    )
    return error_page(request, 403, told)


def _full(request: Request, _: Exception) -> Response:
    told = ("Deze toets is vol", "U hebt heel veel wijzigingen gedaan. Begin een nieuwe toets.")
    return error_page(request, 409, told)


def _problem(request: Request, raised: Exception) -> Response:
    assert isinstance(raised, Problem)
    status = raised.kind.status
    answer = error_page(request, status, (raised.kind.title, raised.detail))
    answer.headers.update(raised.headers)
    return answer


def _faults(request: Request, raised: Exception) -> Response:
    assert isinstance(raised, Faults)
    told = ("Deze gegevens kloppen niet", "Pas dit aan en probeer het opnieuw.")
    return error_page(request, 400, told, *(d.message for d in raised.diagnostics))


def _http(request: Request, raised: Exception) -> Response:
    assert isinstance(raised, HTTPException)
    return error_page(request, raised.status_code)


def _away(request: Request, raised: Exception) -> Response:
    without_database(raised)
    return _problem(request, away())


def _internal(request: Request, _: Exception) -> Response:
    return error_page(request, 500)
