"""Getting at a dossier: with its code in a header, or as its owner. Anyone else hears 404."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from typing import Annotated, Any

from fastapi import Header, Path, Request

from api.access.principal import Principal
from api.editions import Edition
from api.problems import Kind, Problem
from api.resources.dossier_json import event_json
from api.service import Case, case
from api.services import Services
from api.storage.dossiers import Changed, Dossier, NewFact
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
IfMatch = Annotated[
    str | None,
    Header(
        alias="If-Match",
        max_length=100,
        description="De ETag van het dossier dat u zag; heeft iemand het intussen gewijzigd, dan "
        "krijgt u 412 met wat er veranderde.",
    ),
]
_TAG = re.compile(r'(?:W/)?"v([0-9]{1,9})"')


def find(found: Services, who: Principal, id: str, code: str | None) -> Dossier:
    """The dossier. Raises the problem when it is not there for this caller."""
    dossier = found.dossiers.get(id, code=code, owner=who.owner)
    if dossier is None:
        raise Problem(
            Kind.NOT_FOUND,
            "Dit dossier is er niet (meer), of de code in de kop Dossier-Code klopt niet.",
        )
    return dossier


def etag(dossier: Dossier) -> str:
    """The ETag of a dossier: its version."""
    return f'"v{dossier.version}"'


def expected_version(if_match: str | None) -> int | None:
    """The version a change builds on; None for any. Raises the problem for no ETag of ours."""
    if if_match is None or if_match.strip() == "*":
        return None
    match = _TAG.fullmatch(if_match.strip())
    # A tag we never gave out matches nothing, which is what 412 says.
    return int(match[1]) if match else -1


def changed(edition: Edition, conflict: Changed) -> Problem:
    """The problem that someone else was first, with what they changed."""
    return Problem(
        Kind.CHANGED,
        f"Het dossier is nu versie {conflict.version}. Bekijk wat er veranderde en probeer het "
        "opnieuw met de nieuwe ETag.",
        headers={"ETag": f'"v{conflict.version}"'},
        more={
            "versie": conflict.version,
            "gewijzigd": [event_json(edition.rulebase, fact) for fact in conflict.since],
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


def case_of(edition: Edition, dossier: Dossier, today: dt.date) -> Case:
    """The dossier as a check to do; facts that newer rules do not know are left out."""
    known = edition.rulebase.concepts
    return case(
        edition,
        dossier.check,
        dossier.date or today,
        [s for s in dossier.stated if s.concept in known],
        dossier.proposals,
        date_origin="vastgelegd in het dossier" if dossier.date else "vandaag",
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
