"""Save a case and take it up again, show it to others, remove it."""

from __future__ import annotations

import dataclasses
import datetime as dt

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.access.limits import address_of
from api.services import services
from api.storage import snapshots
from api.web import drafts
from api.web.drafts import WHO, Draft
from api.web.forms import OURS, PostedForm
from api.web.home import HOME
from api.web.pages import Crumb, pages
from api.web.results import outcome_page, why_page
from api.web.visit import NotFound, Visit, facts_of, visit

router = APIRouter()


@router.post("/toets/{check}/bewaren", dependencies=OURS)
def keep(request: Request, check: str) -> Response:
    """Keep a case and show the code that opens it."""
    held = visit(request, check)
    drafts.keep(request, held.draft)
    return RedirectResponse(f"{held.base}/bewaard", 303)


@router.get("/toets/{check}/bewaard", response_class=HTMLResponse)
def kept(request: Request, check: str) -> Response:
    """The code of a case that is kept."""
    held = visit(request, check)
    if not held.draft.saved:
        return RedirectResponse(f"{held.base}/controleren", 303)
    return pages(request).render(
        request,
        "bewaard.html",
        title=f"Bewaard – {held.check.title}",
        crumbs=_crumbs(held),
        held=held,
        shared=None,
    )


@router.get("/verder", response_class=HTMLResponse)
def resume_form(request: Request) -> Response:
    """Ask for a code."""
    return _resume_page(request)


@router.post("/verder")
def resume(request: Request, form: PostedForm) -> Response:
    """Take up the case that a code opens."""
    found = services(request)
    found.limits.count(found.limits.sign_in, "code", address_of(request))
    code = form.text("code")
    if not code:
        return _resume_page(request, "Vul uw code in. Die kreeg u toen u de toets bewaarde.")
    draft = drafts.resume(request, code)
    if draft is None or draft.dossier.check not in found.editions.current.rulebase.checks:
        return _resume_page(
            request,
            "Deze code kennen wij niet. Controleer de letters en cijfers. Is de toets langer "
            f"dan {found.settings.retention_days} dagen niet gebruikt? Dan is hij verwijderd.",
            code,
        )
    return RedirectResponse(f"/toets/{draft.dossier.check}/controleren", 303)


@router.post("/toets/{check}/delen", response_class=HTMLResponse, dependencies=OURS)
def share(request: Request, check: str) -> Response:
    """Make a copy for others and show its address, once."""
    held = visit(request, check)
    held = dataclasses.replace(held, draft=drafts.keep(request, held.draft))
    found = services(request)
    token = snapshots.take(found.database, held.dossier, held.date, held.edition.digest, WHO)
    return pages(request).render(
        request,
        "bewaard.html",
        title=f"Link om te delen – {held.check.title}",
        crumbs=_crumbs(held),
        held=held,
        shared=f"{str(request.base_url).rstrip('/')}/gedeeld/{token}",
    )


@router.get("/gedeeld/{token}", response_class=HTMLResponse)
def shared(request: Request, token: str) -> Response:
    """A copy to read, under the rules it was made with."""
    held, moment = _copy(request, token)
    return outcome_page(request, held, shared=moment)


@router.get("/gedeeld/{token}/waarom/{concept}", response_class=HTMLResponse)
def why(request: Request, token: str, concept: str, onderdeel: int = 0) -> Response:
    """Why a conclusion of a copy is what it is."""
    held, _ = _copy(request, token)
    return why_page(request, held, concept, onderdeel, f"/gedeeld/{token}")


def _copy(request: Request, token: str) -> tuple[Visit, dt.datetime]:
    """The case that someone shared, with the moment of the copy."""
    found = services(request)
    copy = snapshots.find(found.database, token)
    if copy is None:
        raise NotFound
    edition = found.editions.edition(copy.edition) or found.editions.current
    check = edition.rulebase.checks.get(copy.dossier.check)
    if check is None:
        raise NotFound
    facts, remarks = facts_of(edition.rulebase, copy.stated)
    return Visit(edition, check, Draft(copy.dossier, "", True), facts, remarks), copy.moment


@router.get("/toets/{check}/verwijderen", response_class=HTMLResponse)
def confirm_delete(request: Request, check: str) -> Response:
    """Ask before removing."""
    held = visit(request, check)
    return pages(request).render(
        request,
        "verwijderen.html",
        title=f"Verwijderen – {held.check.title}",
        crumbs=_crumbs(held),
        held=held,
    )


@router.post("/toets/{check}/verwijderen", response_class=HTMLResponse, dependencies=OURS)
def delete(request: Request, check: str) -> Response:
    """Remove a case and its copies."""
    held = visit(request, check)
    drafts.delete(request, held.draft)
    return pages(request).render(
        request,
        "verwijderd.html",
        title="Uw gegevens zijn verwijderd",
        crumbs=[HOME],
        check=held.check,
    )


@router.post("/toets/{check}/stoppen", dependencies=OURS)
def stop(request: Request, check: str) -> Response:
    """Leave a case on this device, such as one that others use too."""
    drafts.forget(request, check)
    return RedirectResponse("/", 303)


# -- inside


def _resume_page(request: Request, error: str | None = None, code: str = "") -> Response:
    return pages(request).render(
        request,
        "verder.html",
        title=f"{'Fout: ' if error else ''}Verder met een code",
        crumbs=[HOME],
        status=422 if error else 200,
        error=error,
        code=code,
        days=services(request).settings.retention_days,
    )


def _crumbs(held: Visit) -> list[Crumb]:
    return [HOME, Crumb("Toetsen", "/toetsen"), Crumb(held.check.title, held.base)]
