"""The shape of dossiers and what follows from them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import Field

from api.resources.models import CONTRADICTIONS, Answer, Contradiction, Paged
from api.resources.rule_models import Concept


class Fact(Answer, title="DossierFeit"):
    """Een feit in een dossier, zoals iemand het opgaf."""

    begrip: str
    titel: str | None
    waarde: Any = Field(description="Zoals opgegeven; null is “weet ik niet”")
    motivering: str | None
    herkomst: str
    wie: str
    moment: dt.datetime
    versie: int = Field(description="De versie van het dossier waarin dit erbij kwam")


class Event(Fact, title="Gebeurtenis"):
    """Iets wat in een dossier is gezegd of ingetrokken."""

    ingetrokken: bool


class Moved(Answer, title="AndereUitkomst"):
    """Een uitkomst die nu anders zou zijn."""

    begrip: str
    onderdeel: int | None = Field(description="Volgnummer vanaf 1, bij een groep")
    titel: str
    was: str
    nu: str


class Since(Answer, title="NuAnders"):
    """Wat anders zou zijn met de datum van vandaag of met de regels van nu."""

    beoordeeld_op: dt.date
    vergeleken_met: dt.date
    regels_veranderd: bool
    verschillen: list[Moved]


class Dossier(Answer, title="Dossier"):
    """Een bewaarde zaak."""

    id: str
    toets: str
    peildatum: dt.date | None = Field(description="De gekozen peildatum")
    beoordeeld_op: dt.date = Field(
        description="De dag waarmee het dossier rekent: de peildatum, en anders de eerste dag"
    )
    titel: str | None
    voorstellen: list[str]
    versie: int = Field(description="Gaat bij elke wijziging één omhoog")
    regelbasis: str = Field(description="Kenmerk van de regels toen het dossier werd gemaakt")
    gemaakt: dt.datetime
    gewijzigd: dt.datetime
    verloopt: dt.datetime | None
    feiten: list[Fact]
    tegenspraken: list[Contradiction] | None = Field(
        None, description=f"{CONTRADICTIONS}; niet in een lijst van dossiers"
    )
    nu_anders: Since | None = Field(
        None, description="Wat vandaag anders zou zijn; niet in een lijst van dossiers"
    )


class NewDossier(Dossier, title="DossierMetCode"):
    """Een nieuw dossier met zijn code. De code ziet u alleen nu."""

    code: str


class Recomputed(Answer, title="Narekening"):
    """Een bewaarde uitkomst, opnieuw berekend met de regels van toen."""

    moment: dt.datetime
    versie: int
    regelbasis: str
    gelijk: bool
    zelfde_uitkomsten: bool
    verschillen: list[str]


class Recomputation(Answer, title="Narekeningen"):
    """De bewaarde uitkomsten van een dossier, nagerekend."""

    narekeningen: list[Recomputed]


class Question(Concept, title="Vraag"):
    """Een vraag die nu helpt."""

    begrip: str
    sectie: str | None = None
    onderdeel: int | None = Field(None, description="Volgnummer vanaf 1, bij een groep")
    nodig_voor: list[str] = Field(description="De doelen die ervan afhangen")
    regels: list[str] = Field(description="De regels die het feit gebruiken")


class Questions(Answer, title="Vragen"):
    """Wat nog te vragen is, in volgorde."""

    toets: str
    versie: int
    nog_mogelijk: int = Field(description="Hoeveel vragen er hoogstens nog komen")
    tegenspraken: list[Contradiction] = Field(
        description=f"{CONTRADICTIONS}; deze feiten worden opnieuw gevraagd"
    )
    vragen: list[Question]


class DossierPage(Paged, title="Dossiers"):
    """Dossiers, het nieuwste eerst."""

    dossiers: list[Dossier]


class EventPage(Paged, title="Gebeurtenissen"):
    """Wat er in een dossier is gebeurd, het oudste eerst."""

    gebeurtenissen: list[Event]
