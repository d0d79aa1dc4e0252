"""The shape of the answers, for the OpenAPI document and the clients made from it: what they share.

Classes are named in English like all code; the `title` is what the document and clients call them.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from engine.syntax.model import Certainty

VALUE = "true, false, een tekst, een lijst, of een hoeveelheid; null is onbekend"


class Answer(BaseModel):
    """An object in an answer. Later versions may add keys."""

    model_config = ConfigDict(extra="allow")


CONTRADICTIONS = "Alle feiten die niet samen gaan, de onmogelijke eerst"


class Quantity(Answer, title="Hoeveelheid"):
    """Een exacte waarde met haar eenheid: één van deze."""

    bedrag: str | None = Field(None, description="In euro", examples=["216000.00"])
    percentage: str | None = Field(None, examples=["2.5"])
    getal: str | None = Field(None, examples=["30"])
    maanden: int | None = Field(None, examples=[36])
    dagen: int | None = Field(None, examples=[30])


#: A value; None is unknown.
Value = bool | str | Quantity | list[str] | None


class Source(Answer, title="Bron"):
    """Waar een regel, begrip of waarde vandaan komt."""

    titel: str
    artikel: str | None = None
    url: str | None = None


class Remark(Answer, title="Melding"):
    """Een melding bij de invoer of een regelbestand."""

    code: str
    ernst: str
    melding: str
    hulp: str | None = None
    plaats: dict[str, Any] | None = Field(None, description="Bestand, regel en kolom")


class ContradictingFact(Answer, title="TegenstrijdigFeit"):
    """Een feit dat niet samen kan met een ander."""

    begrip: str
    titel: str
    waarde: Value = Field(description=VALUE)
    herkomst: str
    onderdeel: int | None = Field(None, description="Volgnummer vanaf 1, bij een groep")
    onderdelen: int | None = Field(None, description="Bij een groep: hoeveel er zijn")


class Contradiction(Answer, title="Tegenspraak"):
    """Feiten die niet samen gaan. Bij “kan niet” tellen ze niet mee voor de uitkomst."""

    tegenspraak: str
    dan: Literal["kan niet", "let op"]
    zin: str = Field(description="Wat u de gebruiker vertelt")
    zekerheid: Certainty | None = Field(
        None, description="Hoe zeker de bron is gelezen; leeg bij gewone logica"
    )
    feiten: list[ContradictingFact]


class Paged(Answer):
    """Een bladzijde van een lijst."""

    pagina: int
    grootte: int
    totaal: int
