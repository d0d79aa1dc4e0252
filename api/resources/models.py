"""The shape of the answers, for the OpenAPI document and the clients made from it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

#: A value: true, false, text, `{"bedrag": "216000.00"}` and its like, a list, or null for unknown.
Value = bool | str | dict[str, str | int] | list[str] | None


class Answer(BaseModel):
    """An object in an answer. Later versions may add keys."""

    model_config = ConfigDict(extra="allow")


class Source(Answer):
    """Waar een regel vandaan komt."""

    titel: str
    artikel: str | None = None
    url: str | None = None


class PerRecord(Answer):
    """De uitkomst voor één onderdeel, zoals een perceel."""

    onderdeel: int = Field(description="Volgnummer, vanaf 1")
    waarde: Value
    zin: str | None = None


class Outcome(Answer):
    """De uitkomst van één doel. `waarde` is null als die onbekend is."""

    titel: str
    rol: str
    waarde: Value = Field(
        description="true, false, een tekst, of een object met eenheid en exacte waarde"
    )
    per_perceel: list[PerRecord] | None = None
    zin: str | None = Field(None, description="De uitkomst in één Nederlandse zin")
    reden: str | None = Field(None, description="Waarom de uitkomst onbekend is")
    normsoort: str | None = None
    regel: str | None = None
    regels: list[str] | None = None
    bronnen: list[Source] | None = None
    zekerheid: str | None = None


class Receipt(Answer):
    """Waarmee de uitkomst is berekend, zodat die na te rekenen is."""

    versie: str
    regelbasis: str
    invoer: str
    toets: str
    peildatum: dt.date
    voorstellen: list[str]


class Unknown(Answer):
    """Een feit dat nog nodig is."""

    begrip: str
    titel: str
    vraag: str | None
    nodig_voor: list[str]


class Remark(Answer):
    """Een melding bij de invoer."""

    code: str
    ernst: str
    melding: str
    hulp: str | None = None
    plaats: dict[str, Any] | None = None


class Assessment(Answer):
    """Het antwoord op een toets."""

    toets: str
    peildatum: dt.date
    uitkomsten: dict[str, Outcome]
    feiten: list[dict[str, Any]]
    meldingen: list[Remark]
    ontvangstbewijs: Receipt
    onbekend: list[Unknown] | None = None
    te_verifieren: list[dict[str, str]] | None = None
    uitleg: dict[str, Any] | None = None


class NoticeFacts(Answer):
    """Wat in een aankondiging staat; `feiten` kan zo naar /beoordelingen."""

    feiten: dict[str, Any]
    herkomst: dict[str, str]
    peildatum: dt.date | None
    meldingen: list[Remark]


class Fact(Answer):
    """Een feit in een dossier."""

    begrip: str
    titel: str | None
    waarde: Any
    motivering: str | None
    herkomst: str
    wie: str
    moment: dt.datetime
    versie: int


class Event(Fact):
    """Iets wat in een dossier is gezegd of ingetrokken."""

    ingetrokken: bool


class Dossier(Answer):
    """Een bewaarde zaak."""

    id: str
    toets: str
    peildatum: dt.date | None
    titel: str | None
    voorstellen: list[str]
    versie: int = Field(description="Gaat bij elke wijziging één omhoog")
    regelbasis: str = Field(description="Kenmerk van de regels toen het dossier werd gemaakt")
    gemaakt: dt.datetime
    gewijzigd: dt.datetime
    verloopt: dt.datetime | None
    feiten: list[Fact]


class NewDossier(Dossier):
    """Een nieuw dossier met zijn code. De code ziet u alleen nu."""

    code: str


class Question(Answer):
    """Een vraag die nu helpt."""

    begrip: str
    titel: str
    soort: str
    vraag: str | None = None
    toelichting: str | None = None
    sectie: str | None = None
    onderdeel: int | None = None
    nodig_voor: list[str]


class Questions(Answer):
    """Wat nog te vragen is, in volgorde."""

    toets: str
    versie: int
    nog_mogelijk: int = Field(description="Hoeveel vragen er hoogstens nog komen")
    vragen: list[Question]


class Paged(Answer):
    """Een bladzijde van een lijst."""

    pagina: int
    grootte: int
    totaal: int


class DossierPage(Paged):
    """Dossiers, het nieuwste eerst."""

    dossiers: list[Dossier]


class EventPage(Paged):
    """Wat er in een dossier is gebeurd, het oudste eerst."""

    gebeurtenissen: list[Event]


class Check(Answer):
    """Een toets."""

    id: str
    titel: str
    voor: str
    peildatum: str
    toelichting: str | None = None
    doelen: list[Any]


class CheckPage(Paged):
    """De toetsen."""

    toetsen: list[Check]


class Section(Answer):
    """Een deel van een toets: feiten die bij elkaar worden gevraagd."""

    titel: str
    toelichting: str | None = None
    begrippen: list[dict[str, Any]]


class FullCheck(Check):
    """Een toets met haar doelen en vragen."""

    secties: list[Section]


class Item(Answer):
    """Een begrip, regel of parameter."""

    id: str
    titel: str


class ConceptPage(Paged):
    """Begrippen."""

    begrippen: list[Item]


class RulePage(Paged):
    """Regels."""

    regels: list[Item]


class ParameterPage(Paged):
    """Parameters met hun waarden."""

    parameters: list[Item]


class RuleCheck(Answer):
    """Wat er met regelbestanden aan de hand is."""

    in_orde: bool
    regelbasis: str | None = Field(description="Kenmerk van de regels als ze in orde zijn")
    meldingen: list[Remark]


class Recomputed(Answer):
    """Een bewaarde uitkomst, opnieuw berekend met de regels van toen."""

    moment: dt.datetime
    versie: int
    regelbasis: str
    gelijk: bool
    zelfde_uitkomsten: bool
    verschillen: list[str]


class Recomputation(Answer):
    """De bewaarde uitkomsten van een dossier, nagerekend."""

    narekeningen: list[Recomputed]
