"""Getting at a dossier: with its code in a header, or as its owner. Anyone else hears 404."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from typing import Annotated, Any

from fastapi import Depends, Header, Path, Request

from api.access.principal import Principal
from api.editions import Edition
from api.problems import Kind, Problem
from api.resources.conditions import PATTERN, Tags
from api.resources.conditions import if_match as if_match_tags
from api.resources.dossier_json import event_json
from api.service import Case, case
from api.services import Services
from api.storage.statements import Changed, Dossier, NewFact
from engine.diagnostics import Diagnostic
from engine.intake.stated import Stated

Id = Annotated[
    str,
    Path(description="Het id van het dossier.", json_schema_extra={"format": "uuid"}),
]
Code = Annotated[
    str | None,
    Header(alias="Dossier-Code", max_length=100, description="De code van het dossier."),
]
_Header = Annotated[
    str | None,
    Header(
        alias="If-Match",
        max_length=1_000,
        json_schema_extra={"pattern": PATTERN},
        description="De ETag van het dossier dat u zag; heeft iemand het intussen gewijzigd, dan "
        "krijgt u 412 met wat er veranderde. Met * wijzigt u hoe dan ook. Zonder deze kop: 428.",
    ),
]
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TAG = re.compile(r'"v([0-9]{1,9})"')


def _basis(request: Request, if_match: _Header = None) -> Tags | None:  # noqa: ARG001 - described here, read as a list
    return if_match_tags(request)


#: What a change says it builds on.
Basis = Annotated[Tags | None, Depends(_basis)]


def find(found: Services, who: Principal, id: str, code: str | None) -> Dossier:
    """The dossier. Raises the problem when it is not there for this caller."""
    known = _ID.fullmatch(id) is not None
    dossier = found.dossiers.get(id, code=code, owner=who.owner) if known else None
    if dossier is None:
        raise Problem(
            Kind.NOT_FOUND,
            "Dit dossier is er niet (meer), of de code in de kop Dossier-Code klopt niet.",
        )
    return dossier


def etag(dossier: Dossier) -> str:
    """The ETag of a dossier: its version."""
    return f'"v{dossier.version}"'


def versions(dossier: Dossier, basis: Tags | None) -> frozenset[int] | None:
    """The versions that a change may build on; None for any.

    Raises:
        Problem: nothing was said about it, so that the change might undo someone else's.
    """
    tag = etag(dossier)
    if basis is None:
        raise Problem(
            Kind.CONDITION,
            f"Stuur in de kop If-Match de ETag van het dossier dat u zag; nu is dat {tag}. "
            "Met * wijzigt u hoe dan ook.",
            headers={"ETag": tag},
        )
    if basis.every:
        return None
    return frozenset(int(found[1]) for tag in basis.strong if (found := _TAG.fullmatch(tag)))


def changed(edition: Edition, conflict: Changed) -> Problem:
    """The problem that someone else was first, with what they changed."""
    told = f"Het dossier is nu versie {conflict.version}. "
    if conflict.since is None:
        told += "Uw ETag is er geen van dit dossier; een ETag met W/ ervoor telt hier niet."
    elif conflict.since:
        told += "Bekijk wat er veranderde en probeer het opnieuw met de nieuwe ETag."
    else:
        told += "Er zijn geen feiten gewijzigd, wel iets anders, zoals de peildatum."
    return Problem(
        Kind.CHANGED,
        told,
        headers={"ETag": f'"v{conflict.version}"'},
        more={
            "versie": conflict.version,
            "gewijzigd": [event_json(edition.rulebase, fact) for fact in conflict.since or ()],
        },
    )


def full() -> Problem:
    """The problem that a dossier holds too much."""
    return Problem(Kind.TOO_LARGE, "In dit dossier kunnen geen feiten meer bij.")


def gone() -> Problem:
    """The problem that a dossier disappeared in the meantime."""
    return Problem(Kind.NOT_FOUND, "Dit dossier is er niet meer.")


def new_fact(stated: Stated) -> NewFact:
    """A statement as it is kept: the value as the client wrote it, the motivation apart."""
    raw: Any = stated.value
    if isinstance(raw, dict) and "waarde" in raw:
        return NewFact(stated.concept, raw["waarde"], stated.origin, raw.get("motivering"))
    return NewFact(stated.concept, raw, stated.origin)


def case_of(edition: Edition, dossier: Dossier, date: dt.date | None = None) -> Case:
    """The dossier as a check to do, on another date when one is given.

    Facts that newer rules do not know are left out.
    """
    known = edition.rulebase.concepts
    kept = "vastgelegd in het dossier" if dossier.date else "de dag waarop het dossier begon"
    return case(
        edition,
        dossier.check,
        date or dossier.day,
        [s for s in dossier.stated if s.concept in known],
        dossier.proposals,
        date_origin="door u gekozen" if date else kept,
        remarks=_left_out([s.concept for s in dossier.stated if s.concept not in known]),
    )


def request_hash(request: Request, body: bytes) -> str:
    """What tells two requests apart for an idempotency key."""
    content = request.headers.get("content-type", "")
    return hashlib.sha256(f"{request.url.path}\n{content}\n".encode() + body).hexdigest()


def _left_out(names: list[str]) -> tuple[Diagnostic, ...]:
    if not names:
        return ()
    message = f"De regels van nu kennen deze feiten niet meer: {', '.join(names)}."
    return (Diagnostic("F012", message, severity="waarschuwing"),)
