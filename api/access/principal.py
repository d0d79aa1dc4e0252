"""Who asks, and what that allows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from api.problems import Kind, Problem


class Scope(StrEnum):
    """What someone may do beyond what everybody may."""

    DOSSIERS = "dossiers"
    BELEID = "beleid"
    BEHEER = "beheer"


class Role(StrEnum):
    """A role as an identity provider gives it."""

    INKOPER = "inkoper"
    BELEIDSMAKER = "beleidsmaker"
    BEHEERDER = "beheerder"


_ALLOWED: Mapping[Role, frozenset[Scope]] = {
    Role.INKOPER: frozenset({Scope.DOSSIERS}),
    Role.BELEIDSMAKER: frozenset({Scope.DOSSIERS, Scope.BELEID}),
    Role.BEHEERDER: frozenset(Scope),
}


@dataclass(frozen=True, slots=True)
class Principal:
    """Someone who asks.

    `id` is stable and goes into the audit log; `account` says that it can own dossiers.
    """

    id: str
    name: str
    account: bool = False
    scopes: frozenset[Scope] = field(default_factory=frozenset)

    @property
    def owner(self) -> str | None:
        """Whose dossiers these are; None for who has no account."""
        return self.id if self.account and Scope.DOSSIERS in self.scopes else None

    def require(self, scope: Scope) -> None:
        """Raises the problem when this is not allowed."""
        if scope in self.scopes:
            return
        if not self.account:
            raise Problem(
                Kind.NOT_SIGNED_IN,
                "Meld u aan, of geef een API-sleutel mee.",
                headers={"WWW-Authenticate": "Bearer"},
            )
        raise Problem(Kind.NOT_ALLOWED, f"Hiervoor hebt u het recht “{scope}” nodig.")


#: Everybody who did not say who they are.
PUBLIC = Principal("publiek", "bezoeker")
#: The one user of a computer of their own.
LOCAL = Principal("lokaal", "deze computer", account=True, scopes=frozenset(Scope))


def scopes_of(roles: Iterable[str]) -> frozenset[Scope]:
    """What some roles allow together; names that are no role allow nothing."""
    named = set(roles)
    return frozenset(scope for role in Role if role in named for scope in _ALLOWED[role])
