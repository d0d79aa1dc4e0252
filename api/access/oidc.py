"""Signing in at an identity provider: OpenID Connect, authorisation code flow with PKCE.

Roles come from a claim of the ID token; `oidc_roles` translates the provider's names into ours.
Machines may also present an access token of the same provider, when `oidc_audience` is set.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterable, Mapping
from typing import Any

import httpx
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from api.access.principal import Principal, scopes_of
from api.problems import Kind, Problem
from api.settings import Settings

#: Signatures that are accepted: public keys only, so that nobody can sign with what is public.
ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"]
#: What is raised when the provider does not answer, or not as a provider does.
AWAY = (httpx.HTTPError, json.JSONDecodeError)
_KEYS_FOR = 600.0
_LOOK_AGAIN_AFTER = 10.0
_LEEWAY = 30


def away() -> Problem:
    """The problem that the provider does not answer."""
    return Problem(Kind.NOT_READY, "De aanmelddienst antwoordt nu niet. Probeer het later opnieuw.")


def client(settings: Settings) -> Any:
    """The OIDC client, or None when signing in is not set up."""
    if settings.oidc_issuer is None or settings.oidc_client_secret is None:
        return None
    from authlib.integrations.starlette_client import OAuth

    oauth = OAuth()
    return oauth.register(
        "oidc",
        client_id=settings.oidc_client_id,
        client_secret=settings.oidc_client_secret.get_secret_value(),
        server_metadata_url=f"{settings.oidc_issuer.rstrip('/')}/.well-known/openid-configuration",
        client_kwargs={"scope": settings.oidc_scopes, "code_challenge_method": "S256"},
    )


def principal(claims: Mapping[str, Any], settings: Settings) -> Principal:
    """Who a set of claims is about. The subject is kept, no more than a name beside it."""
    name = str(claims.get("name") or claims.get("preferred_username") or "aangemeld")
    roles = _roles(claims, settings.oidc_roles_claim.split("."))
    translated = [settings.oidc_roles.get(role, role) for role in roles]
    return Principal(
        f"oidc:{claims['sub']}"[:200], name[:100], account=True, scopes=scopes_of(translated)
    )


def _roles(claims: Mapping[str, Any], path: Iterable[str]) -> list[str]:
    """The roles at a place such as `realm_access.roles`."""
    found: Any = claims
    for step in path:
        found = found.get(step) if isinstance(found, Mapping) else None
    if isinstance(found, str):
        return found.split()
    return [str(role) for role in found] if isinstance(found, list) else []


class Tokens:
    """Checks access tokens of the identity provider (RFC 9068) with its published keys."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.issuer = (settings.oidc_issuer or "").rstrip("/")
        self._keys: KeySet | None = None
        self._tried = -_KEYS_FOR
        self._lock = threading.Lock()

    def principal(self, token: str) -> Principal | None:
        """Whose token this is; None when it is not a token for us that still holds.

        Raises:
            Problem: nobody can tell, because the provider does not answer.
        """
        registry = jwt.JWTClaimsRegistry(
            leeway=_LEEWAY,
            iss={"essential": True, "values": [self.issuer, f"{self.issuer}/"]},
            aud={"essential": True, "value": self.settings.oidc_audience or ""},
            exp={"essential": True},
            sub={"essential": True},
        )
        for fresh in (False, True):
            keys = self._key_set(fresh=fresh)
            try:
                decoded = jwt.decode(token, keys, algorithms=ALGORITHMS)
            except (JoseError, ValueError, KeyError, TypeError):
                continue  # perhaps a new signing key: look once more
            if decoded.header.get("typ", "").lower() not in ("at+jwt", "application/at+jwt"):
                return None
            try:
                registry.validate(decoded.claims)
            except JoseError:
                return None
            return principal(decoded.claims, self.settings)
        return None

    def _key_set(self, *, fresh: bool) -> KeySet:
        with self._lock:
            age = time.monotonic() - self._tried
            if age > (_LOOK_AGAIN_AFTER if fresh or self._keys is None else _KEYS_FOR):
                found = self._published()
                self._keys = self._keys if found is None else found
                self._tried = time.monotonic()
            if self._keys is None:
                raise away()
            return self._keys

    def _published(self) -> KeySet | None:
        """The keys that the provider publishes; None when it does not answer as it should."""
        try:
            with httpx.Client(timeout=5, follow_redirects=False) as http:
                url = f"{self.issuer}/.well-known/openid-configuration"
                document = http.get(url).raise_for_status().json()
                keys = http.get(document["jwks_uri"]).raise_for_status().json()
            return KeySet.import_key_set(keys)
        except (httpx.HTTPError, JoseError, ValueError, KeyError, TypeError):
            return None
