"""A visitor's cases: kept on the server, found through the signed cookie, gone after a day.

Nothing of a case is in an address or in the cookie itself but the code that opens it. Only when
the visitor saves the case is it kept as long as the installation keeps dossiers.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import Request

from api.services import services
from api.storage.dossiers import Dossiers
from api.storage.statements import Dossier, NewFact

_KEY = "toetsen"
#: Days that a case is kept which nobody asked to keep.
UNSAVED_DAYS = 1
WHO = "bezoeker"


@dataclass(frozen=True, slots=True)
class Draft:
    """A case in hand, with the code that opens it."""

    dossier: Dossier
    code: str
    saved: bool


def current(request: Request, check: str) -> Draft | None:
    """The visitor's case for a check."""
    held = request.session.get(_KEY, {}).get(check)
    if held is None:
        return None
    id, code, saved = held
    dossier = services(request).dossiers.get(id, code=code)
    if dossier is None:
        _remember(request, check, None)
        return None
    return Draft(dossier, code, bool(saved))


def checks(request: Request) -> tuple[str, ...]:
    """The checks the visitor has a case for."""
    return tuple(request.session.get(_KEY, {}))


def begin(
    request: Request,
    check: str,
    date: dt.date | None = None,
    facts: Sequence[NewFact] = (),
    title: str | None = None,
) -> Draft:
    """A new case; one that was there and not saved is removed."""
    before = current(request, check)
    if before is not None and not before.saved:
        services(request).dossiers.delete(before.dossier.id, WHO)
    digest = services(request).editions.current.digest
    dossier, code = _unsaved(request).create(
        check, digest, WHO, date=date, title=title, facts=facts
    )
    _remember(request, check, (dossier.id, code, False))
    return Draft(dossier, code, False)


def state(request: Request, draft: Draft, facts: Sequence[NewFact]) -> Draft:
    """Add statements to a case."""
    if not facts:
        return draft
    place = services(request).dossiers if draft.saved else _unsaved(request)
    dossier = place.state(draft.dossier.id, facts, WHO)
    return draft if dossier is None else Draft(dossier, draft.code, draft.saved)


def overtaken(
    request: Request, draft: Draft, facts: Sequence[NewFact], seen: str
) -> frozenset[str]:
    """The concepts about which something else was said than someone now states, meanwhile.

    Args:
        request: with the form.
        draft: the case as it is now.
        facts: what the form states.
        seen: the version of the case that the form showed, as the form has it.
    """
    known = seen.isascii() and seen.isdecimal() and len(seen) < 10
    if not known or int(seen) >= draft.dossier.version:
        return frozenset()
    said = services(request).dossiers.since(draft.dossier.id, int(seen))
    latest = {fact.concept: fact for fact in said}
    return frozenset(
        fact.concept
        for fact in facts
        if (other := latest.get(fact.concept)) is not None
        and (other.value, other.motivation, other.withdrawn)
        != (fact.value, fact.motivation, fact.withdrawn)
    )


def redate(request: Request, draft: Draft, date: dt.date) -> None:
    """Do the check of a case on another date from now on, under the rules of now."""
    place = services(request).dossiers if draft.saved else _unsaved(request)
    digest = services(request).editions.current.digest
    place.redate(draft.dossier.id, date, digest, WHO)


def keep(request: Request, draft: Draft) -> Draft:
    """Keep a case beyond today."""
    dossier = services(request).dossiers.state(draft.dossier.id, [], WHO)
    if dossier is None:
        return draft
    _remember(request, dossier.check, (dossier.id, draft.code, True))
    return Draft(dossier, draft.code, True)


def resume(request: Request, code: str) -> Draft | None:
    """Take up the case that a code opens."""
    dossier = services(request).dossiers.by_code(code)
    if dossier is None:
        return None
    _remember(request, dossier.check, (dossier.id, code, True))
    return Draft(dossier, code, True)


def forget(request: Request, check: str) -> None:
    """Leave a case without removing it."""
    _remember(request, check, None)


def delete(request: Request, draft: Draft) -> None:
    """Remove a case and everything in it."""
    services(request).dossiers.delete(draft.dossier.id, WHO)
    _remember(request, draft.dossier.check, None)


def _unsaved(request: Request) -> Dossiers:
    found = services(request)
    return Dossiers(found.database, UNSAVED_DAYS, found.settings.max_dossier_facts)


def _remember(request: Request, check: str, held: tuple[str, str, bool] | None) -> None:
    kept = {name: value for name, value in request.session.get(_KEY, {}).items() if name != check}
    if held is not None:
        kept[check] = held
    request.session[_KEY] = kept
