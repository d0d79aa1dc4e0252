"""The web pages: server-rendered, complete without JavaScript."""

from __future__ import annotations

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware

from api.settings import Settings
from api.web import home, intake, interview, keeping, results, rule_pages, rules
from api.web.errors import install
from api.web.pages import Pages


def add_pages(site: FastAPI, settings: Settings) -> None:
    """Let an application show the pages. Raises :class:`SettingsFault` for an unreadable theme."""
    site.state.pages = Pages(settings)
    install(site)
    for module in (home, intake, interview, results, keeping, rules, rule_pages):
        site.include_router(module.router)
    site.add_middleware(GZipMiddleware, minimum_size=800)
