"""What holds for every request: an id, a size, the headers of the answer, and a line in the log.

Plain ASGI, because it is on the path of every check.
"""

from __future__ import annotations

import re
import time
import uuid
from collections.abc import Mapping
from html import escape

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse
from starlette.routing import Mount
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.observing import REQUESTS, SECONDS, failure, log
from api.problems import REQUEST_ID, Kind, Problem, internal
from api.receiving import limited, too_large
from api.setting_values import is_loopback
from api.settings import Settings
from api.version import API_VERSION

_PORT = re.compile(r":[0-9]*$")
_OWN_ID = re.compile(r"[A-Za-z0-9._-]{8,64}")

_EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "Cache-Control": "no-store",
}
_API = {
    "API-Version": API_VERSION,
    "Content-Language": "nl",
    "Content-Security-Policy": "frame-ancestors 'none'",
}
_SITE = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
        "form-action 'self'; frame-ancestors 'none'"
    )
}


class Envelope:
    """The outermost layer of the application."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.local = settings.local
        self.limits: Mapping[str, int] = {
            "/v1/aankondigingen": settings.max_notice,
            "/v1/beoordelingen/bulk": settings.max_bulk_body,
        }
        self.limit = settings.max_body
        self.upload = settings.max_notice
        self.upload_seconds = settings.max_upload_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began = time.perf_counter()
        head = scope["method"] == "HEAD"
        if head:
            # HEAD is GET without the content.
            scope = {**scope, "method": "GET"}
        headers = Headers(scope=scope)
        path: str = scope["path"]
        given = headers.get(REQUEST_ID, "")
        request_id = given if _OWN_ID.fullmatch(given) else uuid.uuid4().hex
        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(verzoek=request_id)
        scope.setdefault("state", {})["request_id"] = request_id
        extra = {**_EVERYWHERE, **(_API if path.startswith("/v1") else _SITE)}
        status = 0

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                found = MutableHeaders(scope=message)
                for name, value in extra.items():
                    found.setdefault(name, value)
                found[REQUEST_ID] = request_id
            elif head:
                message = {**message, "body": b""}
            await send(message)

        limit = self._limit(path)
        problem = self._refused(scope, headers) or _announced(headers, limit)
        receive = limited(receive, limit, self.upload_seconds)
        try:
            if problem is not None:
                refusal = problem.response() if path.startswith("/v1") else bare_page(problem)
                await refusal(scope, receive, answer)
            else:
                await self.app(scope, receive, answer)
        except Problem as raised:
            if status:
                raise
            await raised.response()(scope, receive, answer)
        except Exception as error:  # noqa: BLE001 - the last resort; the message may hold answers
            failure(error)
            if not status:
                await internal().response()(scope, receive, answer)
        finally:
            method = "HEAD" if head else scope["method"]
            _note(scope, method, status, time.perf_counter() - began)

    def _limit(self, path: str) -> int:
        if path in self.limits:
            return self.limits[path]
        return self.limit if path.startswith("/v1") else self.upload

    def _refused(self, scope: Scope, headers: Headers) -> Problem | None:
        """Without sign-in only this machine, asked for by its own name, gets an answer."""
        if not self.local:
            return None
        client = scope.get("client")
        host = _PORT.sub("", headers.get("host", "localhost"))
        near = client is None or is_loopback(client[0])
        if near and is_loopback(host):
            return None
        return Problem(
            Kind.NOT_ALLOWED,
            "Deze Wijktoets draait zonder aanmelden en is er alleen voor de computer zelf.",
        )


def _announced(headers: Headers, most: int) -> Problem | None:
    """The problem with a body that is said to be too large."""
    try:
        return too_large(most) if int(headers.get("content-length", "0")) > most else None
    except ValueError:
        return Problem(Kind.UNREADABLE, "De kop Content-Length is geen getal.")


def bare_page(problem: Problem) -> HTMLResponse:
    """A refusal for who uses the pages, made before the site itself is reached."""
    text = escape(problem.detail)
    return HTMLResponse(
        '<!doctype html><html lang="nl"><head><meta charset="utf-8">'
        "<title>Fout: dit kan niet</title></head><body><h1>Dit kan niet</h1>"
        f'<p>{text}</p><p><a href="/">Naar het begin</a></p></body></html>',
        status_code=problem.kind.status,
    )


def _note(scope: Scope, method: str, status: int, seconds: float) -> None:
    """A line in the log and a tick on the counters, by route and not by address.

    What is noted is also left in the state of the request, for whoever traces it.
    """
    route = scope.get("route")
    known = route is not None and not isinstance(route, Mount)
    base = "/v1" if scope["path"].startswith("/v1/") else ""
    name = f"{base}{getattr(route, 'path', '')}" if known else "onbekend"
    method = method if method in _METHODS else "andere"
    scope["state"] |= {"method": method, "route": name}
    REQUESTS.labels(method, name, str(status)).inc()
    SECONDS.labels(method, name).observe(seconds)
    log.info("verzoek", methode=method, route=name, status=status, ms=round(seconds * 1000, 2))


_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
