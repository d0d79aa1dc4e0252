"""What someone writes for the file about a conclusion: kept with the case, never computed with."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import Request

from api.services import services
from api.storage import notes


def notes_of(request: Request, dossier: str) -> Mapping[str, str]:
    """The notes of a case, by the conclusion they are about."""
    return notes.of(services(request).database, dossier)


def write_notes(request: Request, dossier: str, texts: Mapping[str, str]) -> None:
    """Keep notes; an empty one is removed."""
    notes.write(services(request).database, dossier, texts)
