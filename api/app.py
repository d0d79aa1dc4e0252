"""The application: the JSON API under `/v1`, the web pages beside it, one envelope around both."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

from api.access import session
from api.background import running
from api.envelope import Envelope
from api.metrics import metrics
from api.observing import configure, log
from api.openapi import describe
from api.problem_handlers import install
from api.resources import ROUTERS
from api.services import Services, open_services
from api.settings import CannotStart, Settings, read_settings
from api.version import API_VERSION
from api.web import add_pages
from engine.diagnostics import Faults


def create_app(settings: Settings | None = None) -> Starlette:
    """The ASGI application; without `settings`, as the environment says.

    Raises:
        CannotStart, Faults: it cannot start, and why.
    """
    settings = settings or read_settings()
    configure(settings)
    services = open_services(settings)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with running(services):
            yield
        services.database.close()

    app = Starlette(
        routes=[
            Mount("/v1", json_api(services)),
            Route("/v1", _nothing),
            Route("/metrics", metrics),
            Mount("/", site(services)),
        ],
        lifespan=lifespan,
    )
    app.state.services = services
    install(app)
    app.add_middleware(Envelope, settings=settings)
    if settings.otel:
        from api.tracing import Tracing

        app.add_middleware(Tracing)
    return app


def try_out(settings: Settings) -> None:
    """Do what every process does at its start, so that what is wrong is told once.

    Raises:
        CannotStart, Faults: a process cannot start, and why.
    """
    configure(settings)
    open_services(settings).database.close()


def worker() -> Starlette:
    """The application of one of several processes, each of which starts anew when it ends."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        return create_app()
    except (CannotStart, Faults) as fault:
        log.error("dit proces kan niet starten", reden=str(fault))
        raise SystemExit(1) from None


def _end_with_parent() -> None:
    """Stop when the process that watches over this one is gone: nobody else would stop it."""
    parent = multiprocessing.parent_process()
    assert parent is not None, "only one of several processes has another above it"
    parent.join()
    os.kill(os.getpid(), signal.SIGTERM)


def _nothing(_: Request) -> Response:
    raise HTTPException(404)


def json_api(services: Services) -> FastAPI:
    """The JSON API, without the `/v1` it stands under."""
    settings = services.settings
    api = FastAPI(
        title="Wijktoets",
        version=API_VERSION,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,
    )
    api.state.services = services
    install(api)
    for router in ROUTERS:
        api.include_router(router)
    describe(api, services)
    if settings.cors_origins:
        api.add_middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
            allow_headers=[
                "Authorization",
                "Content-Type",
                "Dossier-Code",
                "Idempotency-Key",
                "If-Match",
                "If-None-Match",
            ],
            expose_headers=[
                "Allow",
                "API-Version",
                "ETag",
                "Link",
                "Location",
                "Retry-After",
                "X-Request-ID",
            ],
        )
    return api


def site(services: Services) -> FastAPI:
    """The web pages and signing in, with a signed session cookie."""
    settings = services.settings
    pages = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    pages.state.services = services
    install(pages)
    assert settings.secret is not None, "read_settings gives one"
    pages.add_middleware(
        SessionMiddleware,
        secret_key=settings.secret.get_secret_value(),
        session_cookie="wijktoets",
        max_age=settings.session_hours * 3600,
        same_site="lax",
        https_only=not settings.local,
    )
    pages.include_router(session.router)
    add_pages(pages, settings)
    return pages
