"""From the rows of the database to dossiers and what is said in them."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from api.storage.statements import Dossier, DossierFact
from api.storage.tables import DossierRow, FactRow


def since(session: Session, id: str, version: int) -> tuple[DossierFact, ...]:
    """The statements made after a version of a dossier, oldest first."""
    rows = session.scalars(
        select(FactRow)
        .where(FactRow.dossier_id == id, FactRow.version > version)
        .order_by(FactRow.seq)
    )
    return tuple(fact(row) for row in rows)


def dossier(session: Session, row: DossierRow) -> Dossier:
    """A dossier with the statements that count now."""
    latest = (
        select(func.max(FactRow.seq))
        .where(FactRow.dossier_id == row.id)
        .group_by(FactRow.concept)
        .scalar_subquery()
    )
    facts = session.scalars(select(FactRow).where(FactRow.seq.in_(latest)).order_by(FactRow.seq))
    return Dossier(
        id=row.id,
        check=row.check,
        date=row.date,
        proposals=tuple(row.proposals),
        title=row.title,
        owner=row.owner,
        edition=row.edition,
        version=row.version,
        created=row.created,
        changed=row.changed,
        expires=row.expires,
        facts=tuple(fact(one) for one in facts if not one.withdrawn),
    )


def fact(row: FactRow) -> DossierFact:
    """A statement as it was made."""
    return DossierFact(
        concept=row.concept,
        value=row.value,
        origin=row.origin,
        motivation=row.motivation,
        withdrawn=row.withdrawn,
        who=row.who,
        moment=row.moment,
        version=row.version,
    )
