"""The web pages: server-rendered, complete without JavaScript."""

from __future__ import annotations

import threading

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware

from api.settings import Settings
from api.web import home, intake, interview, keeping, results, rule_pages, rules
from api.web.catalogue import scenarios
from api.web.errors import install
from api.web.pages import Pages
from engine.rulebase import shipped_path


def add_pages(site: FastAPI, settings: Settings) -> None:
    """Let an application show the pages."""
    site.state.pages = Pages(settings)
    install(site)
    for module in (home, intake, interview, results, keeping, rules, rule_pages):
        site.include_router(module.router)
    site.add_middleware(GZipMiddleware, minimum_size=800)
    # Reading all scenarios takes seconds; the first reader of a rule should not wait for it.
    folder = settings.rules or shipped_path()
    threading.Thread(target=scenarios, args=(folder,), daemon=True).start()
