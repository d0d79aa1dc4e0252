"""Results that were given out for a dossier, each with what is needed to compute it again."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from api.storage.database import Database
from api.storage.tables import DossierRow, ReceiptRow, now


@dataclass(frozen=True, slots=True)
class Kept:
    """A result: when it was given out, at which version of the dossier, and the result itself."""

    moment: dt.datetime
    version: int
    document: dict[str, Any]


def keep(
    database: Database, dossier: str, version: int, edition: str, document: dict[str, Any]
) -> None:
    """Keep a result, once per edition and facts. Nothing happens when the dossier is gone."""
    proof = str(document["ontvangstbewijs"]["invoer"])
    known = select(ReceiptRow.seq).where(
        ReceiptRow.dossier_id == dossier,
        ReceiptRow.edition == edition,
        ReceiptRow.input == proof,
    )
    with database.reading() as session:
        if session.scalars(known).first() is not None:
            return
    with database.writing() as session:
        # The dossier is locked, so that it cannot disappear and nobody keeps the same beside us.
        held = session.get(DossierRow, dossier, with_for_update=True)
        if held is None or session.scalars(known).first() is not None:
            return
        session.add(
            ReceiptRow(
                dossier_id=dossier,
                version=version,
                edition=edition,
                input=proof,
                document=document,
                moment=now(),
            )
        )


def of(database: Database, dossier: str) -> list[Kept]:
    """The results of a dossier, the oldest first."""
    with database.reading() as session:
        rows = session.scalars(
            select(ReceiptRow).where(ReceiptRow.dossier_id == dossier).order_by(ReceiptRow.seq)
        )
        return [Kept(row.moment, row.version, row.document) for row in rows]
