"""The first page, the list of checks, and what is said about the product itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from api.services import services
from api.web import drafts
from api.web.pages import Crumb, pages
from api.web.visit import NotFound
from engine.syntax.model import Certainty, Check, Rule

router = APIRouter()

HOME = Crumb("Start", "/")
#: Who checks are for: the heading above them, and how they describe themselves.
AUDIENCES = {
    "cooperatie": "Voor bewoners en coöperaties",
    "inkoper": "Voor inkopers",
    "beleidsmaker": "Voor beleidsmakers",
}
#: The checks behind the three doors of the first page.
DOORS = ("wijkcooperatie", "aanbesteding", "beleidsscan")
#: Pages about everybody's things may be kept a little while.
PUBLIC = "private, max-age=300"


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is in the rule base, and how much of it was held against the source."""

    rules: int
    sources: int
    verified: int


@router.get("/", response_class=HTMLResponse)
def home(request: Request) -> Response:
    """Three doors, and what this is and is not."""
    book = services(request).editions.current.rulebase
    own = [book.checks[name] for name in drafts.checks(request) if name in book.checks]
    return pages(request).render(
        request,
        "start.html",
        title="Wijktoets: wat mag er, en wat kunt u?",
        doors={name: book.checks[name] for name in DOORS if name in book.checks},
        counts=_counts(book.rules.values()),
        own=own,
    )


@router.get("/toetsen", response_class=HTMLResponse)
def checks(request: Request) -> Response:
    """Every check, by whom it is for."""
    book = services(request).editions.current.rulebase
    groups: dict[str, list[Check]] = {heading: [] for heading in AUDIENCES.values()}
    for check in sorted(book.checks.values(), key=lambda check: check.id not in DOORS):
        groups.setdefault(AUDIENCES.get(check.audience, "Voor iedereen"), []).append(check)
    return pages(request).render(
        request,
        "toetsen.html",
        title="Alle toetsen",
        crumbs=[HOME],
        groups={heading: found for heading, found in groups.items() if found},
        cache=PUBLIC,
    )


@router.get("/over", response_class=HTMLResponse)
def about(request: Request) -> Response:
    """What the product is, who is behind the rules, and how sure they are."""
    book = services(request).editions.current.rulebase
    return pages(request).render(
        request,
        "over.html",
        title="Over Wijktoets",
        crumbs=[HOME],
        counts=_counts(book.rules.values()),
        cache=PUBLIC,
    )


@router.get("/privacy", response_class=HTMLResponse)
def privacy(request: Request) -> Response:
    """What happens with answers."""
    return pages(request).render(
        request,
        "privacy.html",
        title="Privacy",
        crumbs=[HOME],
        days=services(request).settings.retention_days,
        cache=PUBLIC,
    )


@router.get("/toegankelijkheid", response_class=HTMLResponse)
def accessibility(request: Request) -> Response:
    """How accessible the pages are and what to do when they are not."""
    return pages(request).render(
        request,
        "toegankelijkheid.html",
        title="Toegankelijkheid",
        crumbs=[HOME],
        cache=PUBLIC,
    )


@router.get("/static/{name}")
def static(request: Request, name: str) -> Response:
    """Style and script."""
    found = pages(request).assets.response(request, name)
    if found is None:
        raise NotFound
    return found


def _counts(rules: Iterable[Rule]) -> Counts:
    found = list(rules)
    return Counts(
        len(found),
        len({rule.source.title for rule in found}),
        sum(rule.certainty is not Certainty.KENNIS for rule in found),
    )
