"""Notes beside conclusions: a dossier holds them, the rules never see them."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import delete, select

from api.storage.database import Database
from api.storage.tables import DossierRow, NoteRow, now

#: Characters in one note.
MAX_NOTE = 10_000


def of(database: Database, dossier: str) -> dict[str, str]:
    """The notes of a dossier, by the conclusion they are about."""
    with database.reading() as session:
        rows = session.scalars(select(NoteRow).where(NoteRow.dossier_id == dossier))
        return {row.concept: row.text for row in rows}


def write(database: Database, dossier: str, texts: Mapping[str, str]) -> None:
    """Keep notes; an empty one is removed. Nothing happens when the dossier is gone."""
    moment = now()
    with database.writing() as session:
        if session.get(DossierRow, dossier, with_for_update=True) is None:
            return
        for concept, text in texts.items():
            session.execute(
                delete(NoteRow).where(NoteRow.dossier_id == dossier, NoteRow.concept == concept)
            )
            if text:
                session.add(
                    NoteRow(
                        dossier_id=dossier, concept=concept, text=text[:MAX_NOTE], moment=moment
                    )
                )
