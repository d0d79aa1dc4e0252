"""Signing in and out on the website, and who a session belongs to."""

from __future__ import annotations

import secrets
import time
from typing import Any

from authlib.common.errors import AuthlibBaseError
from fastapi import APIRouter
from joserfc.errors import JoseError
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from api.access import oidc
from api.access.limits import address_of
from api.access.principal import LOCAL, PUBLIC, Principal, Scope
from api.problems import Kind, Problem
from api.services import services
from api.storage import audit
from api.storage.tables import now

router = APIRouter()
WHO = "wie"
BACK = "terug"


def of_session(request: Request) -> Principal:
    """Who is signed in on the website; everybody else is the public."""
    settings = services(request).settings
    if settings.local:
        return LOCAL
    known = request.session.get(WHO)
    if not isinstance(known, dict) or known.get("tot", 0) < time.time():
        return PUBLIC
    scopes = frozenset(scope for scope in Scope if scope in known["rechten"])
    return Principal(known["id"], known["naam"], account=True, scopes=scopes)


@router.get("/aanmelden")
async def sign_in(request: Request, naar: str = "/") -> Response:
    """Go to the identity provider."""
    found = services(request)
    client = _client(request)
    await found.limits.counted(found.limits.sign_in, "aanmelden", address_of(request))
    request.session[BACK] = _own_path(naar)
    back = f"{found.settings.base_url}/aanmelden/terug"
    try:
        answer: Response = await client.authorize_redirect(
            request, back, nonce=secrets.token_urlsafe(16)
        )
    except oidc.AWAY:
        raise oidc.away() from None
    return answer


@router.get("/aanmelden/terug")
async def back(request: Request) -> Response:
    """Come back from the identity provider with a code that is worth a token, once."""
    found = services(request)
    client = _client(request)
    try:
        token: dict[str, Any] = await client.authorize_access_token(request)
    except oidc.AWAY:
        raise oidc.away() from None
    except (AuthlibBaseError, JoseError):
        raise Problem(
            Kind.NOT_SIGNED_IN, "Het aanmelden is niet gelukt. Begin opnieuw bij /aanmelden."
        ) from None
    claims = token.get("userinfo")
    if not claims:
        raise Problem(Kind.NOT_SIGNED_IN, "De aanmelddienst zei niet wie u bent.")
    principal = oidc.principal(claims, found.settings)
    target = _own_path(request.session.get(BACK, "/"))
    request.session.clear()  # nothing of before signing in is carried along
    request.session[WHO] = {
        "id": principal.id,
        "naam": principal.name,
        "rechten": sorted(principal.scopes),
        "tot": int(time.time()) + found.settings.session_hours * 3600,
    }
    with found.database.writing() as session:
        audit.record(session, now(), principal.id, "aangemeld", principal.id)
    return RedirectResponse(target, 303)


@router.post("/afmelden")
async def sign_out(request: Request) -> Response:
    """Forget who it was. The cookie is same-site, so no other site can do this."""
    request.session.clear()
    return RedirectResponse("/", 303)


def _client(request: Request) -> Any:
    """The OIDC client of this installation, made once."""
    state = request.app.state
    if not hasattr(state, "oidc"):
        state.oidc = oidc.client(services(request).settings)
    if state.oidc is None:
        raise Problem(Kind.NOT_FOUND, "Bij deze installatie kunt u zich niet aanmelden.")
    return state.oidc


def _own_path(path: object) -> str:
    """A path on this site; anything that leads elsewhere becomes the front page."""
    if not isinstance(path, str) or not path.startswith("/"):
        return "/"
    return "/" if path.startswith(("//", "/\\")) or "\n" in path or "\r" in path else path
