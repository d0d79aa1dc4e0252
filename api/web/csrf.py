"""Forms only count when they come from our own pages: a secret in the session, shown masked.

The mask differs every time, so that the size of a compressed page says nothing about the secret.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import secrets

from starlette.requests import Request

FIELD = "_csrf"
_KEY = "csrf"
_LENGTH = 16


class Forged(Exception):
    """A form without the secret of the session: the session has ended, or it is not our form."""


def token(request: Request) -> str:
    """The value for the hidden field of a form."""
    held = request.session.get(_KEY)
    if not isinstance(held, str):
        held = request.session[_KEY] = secrets.token_hex(_LENGTH)
    mask = secrets.token_bytes(_LENGTH)
    masked = bytes(a ^ b for a, b in zip(mask, bytes.fromhex(held), strict=True))
    return base64.urlsafe_b64encode(mask + masked).decode().rstrip("=")


def verify(request: Request, given: str) -> None:
    """Raises :class:`Forged` when a form does not carry the secret of its session."""
    held = request.session.get(_KEY)
    try:
        raw = base64.urlsafe_b64decode(given + "=" * (-len(given) % 4))
    except (binascii.Error, ValueError):
        raise Forged from None
    if not isinstance(held, str) or len(raw) != 2 * _LENGTH:
        raise Forged
    found = bytes(a ^ b for a, b in zip(raw[:_LENGTH], raw[_LENGTH:], strict=True))
    if not hmac.compare_digest(found, bytes.fromhex(held)):
        raise Forged
