"""From a template and what it shows to a page."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from api.services import services
from api.settings import Settings
from api.web import csrf
from api.web.assets import Assets
from api.web.fields import NO_ANSWER
from engine.receipt import engine_version
from engine.syntax.dutch import period, raised
from engine.syntax.rule_printer import citation
from engine.values import show_date, today

#: The parts of the site, in the order of the navigation. The workbench and the portfolio follow.
NAVIGATION = (
    ("Toetsen", "/toetsen"),
    ("Regels", "/regels"),
    ("Verder met een code", "/verder"),
)

_ADDRESS = re.compile(r"https?://[^\s<>)]+[^\s<>).,;:]")


@dataclass(frozen=True, slots=True)
class Crumb:
    """A step back in the breadcrumb."""

    title: str
    url: str


class Pages:
    """The templates with what every page needs."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.assets = Assets(settings)
        self.environment = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.environment.filters |= {
            "datum": show_date,
            "periode": period,
            "citaat": citation,
            "hoofdletter": raised,
            "links": links,
        }
        self.environment.globals |= {
            "asset": self.assets.url,
            "navigatie": NAVIGATION,
            "thema": " ".join(filter(None, ["voorbeeld-theme", settings.theme_class])),
            "dienst": settings.name,
            "niets": NO_ANSWER,
            "versie": engine_version(),
        }

    def render(
        self,
        request: Request,
        template: str,
        *,
        title: str,
        status: int = 200,
        crumbs: Sequence[Crumb] = (),
        cache: str | None = None,
        **shown: Any,
    ) -> HTMLResponse:
        """A page.

        Args:
            request: what is answered.
            template: the name of its file.
            title: what the page is called, with its state, for the browser's title.
            status: the HTTP status.
            crumbs: the way back.
            cache: the `Cache-Control` of pages without anything personal; others are not kept.
            shown: what the template shows.
        """
        edition = services(request).editions.current
        text = self.environment.get_template(template).render(
            titel=title,
            kruimels=crumbs,
            pad=request.url.path,
            vandaag=today(),
            editie=edition.digest.removeprefix("sha256:")[:12],
            csrf=lambda: csrf.token(request),
            **shown,
        )
        headers = {"Cache-Control": cache} if cache else {}
        return HTMLResponse(text, status, headers)


def links(text: str) -> Markup:
    """A text in which addresses can be followed."""
    written, at = Markup(""), 0
    for match in _ADDRESS.finditer(text):
        address = escape(match[0])
        written += escape(text[at : match.start()])
        written += Markup('<a class="utrecht-link utrecht-link--html-a" href="{}">{}</a>').format(
            address, address
        )
        at = match.end()
    return written + escape(text[at:])


def pages(request: Request) -> Pages:
    """The templates of the application that handles a request."""
    found = request.app.state.pages
    assert isinstance(found, Pages)
    return found


def written_date(text: str) -> dt.date | None:
    """A date from an address or a field; None when it is empty. Raises :class:`ValueFault`."""
    from engine.values import parse_date

    return parse_date(text.strip()) if text.strip() else None
