"""From a request to who asks: an API key, a token of the identity provider, or nobody."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request
from starlette.concurrency import run_in_threadpool

from api.access.limits import address_of
from api.access.principal import LOCAL, PUBLIC, Principal
from api.problems import Kind, Problem
from api.services import Services, services


async def caller(request: Request) -> Principal:
    """Who asks, after counting the request. Raises the problem for a key that does not work."""
    found = services(request)
    authorization = request.headers.get("authorization")
    address = address_of(request)
    if authorization is None:
        await found.limits.counted(found.limits.public, "publiek", address)
        return LOCAL if found.settings.local else PUBLIC
    principal = await run_in_threadpool(_known, found, authorization, address)
    if principal is None:
        await found.limits.counted(found.limits.sign_in, "aanmelden", address)
        raise Problem(
            Kind.NOT_SIGNED_IN,
            "Deze sleutel of dit token werkt niet (meer).",
            headers={"WWW-Authenticate": 'Bearer error="invalid_token"'},
        )
    await found.limits.counted(found.limits.key, "sleutel", principal.id)
    return principal


def _known(found: Services, authorization: str, address: str) -> Principal | None:
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        return None
    token = token.strip()
    if token.count(".") == 2 and found.tokens is not None:
        return found.tokens.principal(token)
    # Trying a key costs as much work as a check; so often may anyone ask for one.
    limits = found.limits
    return found.keys.principal(
        token, lambda: limits.count(limits.public, "sleutel proberen", address)
    )


Caller = Annotated[Principal, Depends(caller)]
