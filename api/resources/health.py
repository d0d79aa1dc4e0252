"""`/gezondheid`: whether the program runs (`leeft`) and can answer (`klaar`)."""

from __future__ import annotations

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field
from sqlalchemy.exc import SQLAlchemyError

from api.problems import Kind, Problem
from api.services import services
from engine.diagnostics import Faults
from engine.receipt import engine_version

router = APIRouter(tags=["gezondheid"])


class Health(BaseModel, title="Gezondheid"):
    """Hoe het met de dienst gaat."""

    status: str = Field(description="“in orde”, of “let op” als nieuwe regels fouten hebben")
    versie: str
    regelbasis: str = Field(description="Kenmerk van de regels die nu gelden")
    melding: str | None = None


@router.get(
    "/gezondheid", operation_id="leesGezondheid", summary="Draait Wijktoets en kan het antwoorden?"
)
def health(request: Request) -> Health:
    """Klaar om te antwoorden: de regels zijn gelezen en de database antwoordt. Anders 503."""
    found = services(request)
    try:
        found.database.ready()
    except SQLAlchemyError:
        raise Problem(Kind.NOT_READY, "De database antwoordt niet.") from None
    trouble = found.editions.trouble
    return Health(
        status="in orde" if trouble is None else "let op",
        versie=engine_version(),
        regelbasis=found.editions.current.digest,
        melding=None if trouble is None else _told(trouble),
    )


def _told(trouble: Faults) -> str:
    """How many mistakes new rules have; a warning is none."""
    count = sum(d.severity == "fout" for d in trouble.diagnostics)
    mistakes = "een fout" if count == 1 else f"{count} fouten"
    return f"De nieuwe regels hebben {mistakes}; de vorige gelden nog. Zie het logboek."
