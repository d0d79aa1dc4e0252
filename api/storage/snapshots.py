"""Copies of a dossier to show to others: to read only, found by an address nobody can guess."""

from __future__ import annotations

import datetime as dt
import secrets
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, select

from api.storage import audit
from api.storage.codes import hash_of_secret
from api.storage.database import Database
from api.storage.statements import Dossier
from api.storage.tables import DossierRow, SnapshotRow, now
from engine.intake.stated import Stated

#: Bits of randomness in an address, divided by eight.
TOKEN_BYTES = 16
#: Copies of one dossier; the oldest makes room.
MAX_COPIES = 20


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A dossier as it was: what was stated, on which date, under which edition of the rules."""

    dossier: Dossier
    edition: str
    date: dt.date
    stated: list[Stated]
    moment: dt.datetime


def take(database: Database, dossier: Dossier, date: dt.date, edition: str, who: str) -> str:
    """Copy a dossier; returns the part of the address that is kept nowhere."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    moment = now()
    with database.writing() as session:
        old = session.scalars(
            select(SnapshotRow.token_hash)
            .where(SnapshotRow.dossier_id == dossier.id)
            .order_by(SnapshotRow.moment.desc())
            .offset(MAX_COPIES - 1)
        ).all()
        session.execute(delete(SnapshotRow).where(SnapshotRow.token_hash.in_(old)))
        session.add(
            SnapshotRow(
                token_hash=hash_of_secret(token),
                dossier_id=dossier.id,
                edition=edition,
                date=date,
                facts=[[f.concept, f.value, f.origin, f.motivation] for f in dossier.facts],
                moment=moment,
            )
        )
        audit.record(session, moment, who, "kopie gedeeld", dossier.id)
    return token


def find(database: Database, token: str) -> Snapshot | None:
    """The copy at an address."""
    with database.reading() as session:
        row = session.get(SnapshotRow, hash_of_secret(token))
        if row is None:
            return None
        held = session.get_one(DossierRow, row.dossier_id)
        if held.expires is not None and held.expires <= now():
            return None
        dossier = Dossier(
            id=held.id,
            check=held.check,
            date=row.date,
            proposals=tuple(held.proposals),
            title=held.title,
            owner=None,
            edition=row.edition,
            version=held.version,
            created=held.created,
            changed=row.moment,
            expires=held.expires,
            facts=(),
        )
        return Snapshot(
            dossier, row.edition, row.date, [_stated(*fact) for fact in row.facts], row.moment
        )


def withdraw(database: Database, dossier: str, who: str) -> int:
    """Remove all copies of a dossier; the number removed."""
    with database.writing() as session:
        count = session.scalar(
            select(func.count()).select_from(SnapshotRow).where(SnapshotRow.dossier_id == dossier)
        )
        session.execute(delete(SnapshotRow).where(SnapshotRow.dossier_id == dossier))
        audit.record(session, now(), who, "kopieën ingetrokken", dossier)
    return count or 0


def _stated(concept: str, value: Any, origin: str, motivation: str | None) -> Stated:
    if motivation is not None:
        value = {"waarde": value, "motivering": motivation}
    return Stated(concept, value, origin)
