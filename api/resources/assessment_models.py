"""The shape of what a check answers, and of the facts in a file."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import Field

from api.resources.models import CONTRADICTIONS, VALUE, Answer, Contradiction, Remark, Source, Value
from engine.explanation import Mark
from engine.syntax.model import Certainty, Effort, NormKind, Role

#: What `oordeel` says.
JUDGEMENT = (
    "Hoe u de uitkomst leest: een ja die vaststaat, nog ergens van afhangt (kan_mits, ja_mits) of "
    "alleen uit advies volgt (ja_advies), "
    "een plicht, uitleg, advies of waarschuwing die geldt, iets wat niet mag, nee of onbekend"
)


class Changeable(Answer, title="TeVeranderen"):
    """Een gegeven waar de uitkomst van afhangt en dat iemand kan veranderen."""

    begrip: str
    titel: str
    inspanning: Effort
    door: str = Field(description="Wie beslist")
    zolang: str | None = Field(description="Zolang dit geldt, kan het")
    zin: str


class PerRecord(Answer, title="UitkomstPerOnderdeel"):
    """De uitkomst voor één onderdeel, zoals een perceel."""

    onderdeel: int = Field(description="Volgnummer, vanaf 1")
    nummer: str | None = Field(None, description="Hoe u dit onderdeel noemt")
    waarde: Value = Field(description=VALUE)
    oordeel: Mark | None = Field(None, description=JUDGEMENT)
    zin: str | None = None
    mits: list[str] | None = Field(None, description="Waar een ja nog van afhangt")
    te_veranderen: list[Changeable] | None = None


class Outcome(Answer, title="Uitkomst"):
    """De uitkomst van één doel. `waarde` is null als die onbekend is."""

    titel: str
    rol: Role = Field(description="Hoe “ja” telt")
    waarde: Value = Field(description=VALUE)
    per_perceel: list[PerRecord] | None = Field(
        None, description="Bij een doel per onderdeel: de uitkomst van elk onderdeel"
    )
    oordeel: Mark | None = Field(None, description=JUDGEMENT)
    zin: str | None = Field(None, description="De uitkomst in één Nederlandse zin")
    reden: str | None = Field(None, description="Waarom de uitkomst onbekend is")
    mits: list[str] | None = Field(
        None, description="Waar een ja nog van afhangt; zonder deze lijst staat de ja vast"
    )
    te_veranderen: list[Changeable] | None = Field(
        None, description="Wat u kunt veranderen, het lichtste eerst"
    )
    niet_aan_de_orde: bool | None = Field(None, description="true: dit doel speelt hier niet")
    niet_gevraagd: bool | None = Field(
        None, description="true: onbekend, want door een eerder antwoord is hier niet naar gevraagd"
    )
    normsoort: NormKind | None = None
    regel: str | None = Field(None, description="De regel die de uitkomst geeft")
    regels: list[str] | None = None
    bronnen: list[Source] | None = None
    zekerheid: Certainty | None = Field(
        None, description="Hoe zeker het is; met een aanname eronder hoogstens kennis"
    )
    aannames: list[str] | None = Field(
        None, description="Begrippen waarover niemand iets opgaf, en waar de uitkomst van uitgaat"
    )


class InShort(Answer, title="InHetKort"):
    """Een van de belangrijkste uitkomsten."""

    begrip: str
    oordeel: Mark = Field(description=JUDGEMENT)
    tekst: str


class UnknownName(Answer, title="OnbekendeNaam"):
    """Een naam die in geen register staat."""

    begrip: str
    onderdeel: int | None = Field(None, description="Volgnummer, vanaf 1")
    opgegeven: str
    zin: str
    bedoeld: list[str] = Field(description="Namen die u misschien bedoelde")


class Receipt(Answer, title="Ontvangstbewijs"):
    """Waarmee de uitkomst is berekend, zodat die na te rekenen is."""

    versie: str = Field(description="Versie van Wijktoets")
    regelbasis: str = Field(description="Kenmerk van de regels")
    invoer: str = Field(description="Kenmerk van alles wat u opgaf")
    toets: str
    peildatum: dt.date
    voorstellen: list[str]


class Unknown(Answer, title="OntbrekendFeit"):
    """Een feit dat nog nodig is."""

    begrip: str
    titel: str
    vraag: str | None
    nodig_voor: list[str] = Field(description="De doelen die ervan afhangen")


class GivenField(Answer, title="OpgegevenVeld"):
    """Een feit van één onderdeel."""

    waarde: Value = Field(description=VALUE)
    herkomst: str
    motivering: str | None = None


class GivenFact(Answer, title="OpgegevenFeit"):
    """Een feit waarmee gerekend is: een waarde, of de onderdelen van een groep."""

    begrip: str
    titel: str | None = None
    waarde: Value = Field(None, description=VALUE)
    onderdelen: list[dict[str, GivenField]] | None = Field(
        None, description="Per onderdeel de velden met hun waarde"
    )
    herkomst: str
    motivering: str | None = None


class ToVerify(Answer, title="NaTeKijken"):
    """Een regel of parameter waarvan de bron nog eens nagekeken moet worden."""

    titel: str
    regel: str | None = None
    parameter: str | None = None


class Assumption(Answer, title="Aanname"):
    """Wat over de zaak is aangenomen."""

    titel: str
    waarde: str


class Contact(Answer, title="Contact"):
    """Met wie u hierover kunt praten."""

    contact: str
    titel: str
    waarvoor: str
    bron: Source | None = None
    geverifieerd: dt.date | None = None
    zekerheid: Certainty | None = None


class Assessment(Answer, title="Toetsuitslag"):
    """Het antwoord op een toets."""

    toets: str
    peildatum: dt.date
    in_het_kort: list[InShort] | None = Field(
        None, description="Wat u het eerst moet weten, in die volgorde"
    )
    tegenspraken: list[Contradiction] = Field(description=CONTRADICTIONS)
    onbekende_namen: list[UnknownName] | None = Field(
        None, description="Namen die in geen register staan; daarmee is niet gerekend"
    )
    uitkomsten: dict[str, Outcome] = Field(description="Per doel de uitkomst")
    feiten: list[GivenFact]
    meldingen: list[Remark]
    ontvangstbewijs: Receipt
    onbekend: list[Unknown] | None = Field(None, description="Wat nog nodig is")
    praten_met: list[Contact] | None = None
    te_verifieren: list[ToVerify] | None = None
    aannames: list[Assumption] | None = Field(
        None, description="Waar de uitkomsten van uitgaan, en wat niemand heeft opgegeven"
    )
    uitleg: dict[str, Any] | None = Field(
        None, description="De redenering, stap voor stap; alleen met detail=uitleg"
    )


class NoticeFacts(Answer, title="FeitenUitBestand"):
    """Wat in een aankondiging staat; `feiten` kan zo naar /beoordelingen."""

    feiten: dict[str, Any]
    herkomst: dict[str, str] = Field(description="Per begrip waar het stond")
    peildatum: dt.date | None
    tegenspraken: list[Contradiction] = Field(description=CONTRADICTIONS)
    meldingen: list[Remark]
