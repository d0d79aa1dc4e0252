"""The shape of the answers, for the OpenAPI document and the clients made from it.

Classes are named in English like all code; the `title` is what the document and clients call them.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from engine.syntax.model import Certainty, NormKind, Role
from engine.values import Soort

VALUE = "true, false, een tekst, een lijst, of een hoeveelheid; null is onbekend"


class Answer(BaseModel):
    """An object in an answer. Later versions may add keys."""

    model_config = ConfigDict(extra="allow")


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


# ------------------------------------------------------------------ assessments


class PerRecord(Answer, title="UitkomstPerOnderdeel"):
    """De uitkomst voor één onderdeel, zoals een perceel."""

    onderdeel: int = Field(description="Volgnummer, vanaf 1")
    nummer: str | None = Field(None, description="Hoe u dit onderdeel noemt")
    waarde: Value = Field(description=VALUE)
    zin: str | None = None


class Outcome(Answer, title="Uitkomst"):
    """De uitkomst van één doel. `waarde` is null als die onbekend is."""

    titel: str
    rol: Role = Field(description="Hoe “ja” telt")
    waarde: Value = Field(description=VALUE)
    per_perceel: list[PerRecord] | None = Field(
        None, description="Bij een doel per onderdeel: de uitkomst van elk onderdeel"
    )
    zin: str | None = Field(None, description="De uitkomst in één Nederlandse zin")
    reden: str | None = Field(None, description="Waarom de uitkomst onbekend is")
    niet_aan_de_orde: bool | None = Field(None, description="true: dit doel speelt hier niet")
    niet_gevraagd: bool | None = Field(
        None, description="true: onbekend, want door een eerder antwoord is hier niet naar gevraagd"
    )
    normsoort: NormKind | None = None
    regel: str | None = Field(None, description="De regel die de uitkomst geeft")
    regels: list[str] | None = None
    bronnen: list[Source] | None = None
    zekerheid: Certainty | None = Field(None, description="Hoe zeker de bron is gelezen")


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
    uitkomsten: dict[str, Outcome] = Field(description="Per doel de uitkomst")
    feiten: list[GivenFact]
    meldingen: list[Remark]
    ontvangstbewijs: Receipt
    onbekend: list[Unknown] | None = Field(None, description="Wat nog nodig is")
    praten_met: list[Contact] | None = None
    te_verifieren: list[ToVerify] | None = None
    uitleg: dict[str, Any] | None = Field(
        None, description="De redenering, stap voor stap; alleen met detail=uitleg"
    )


class NoticeFacts(Answer, title="FeitenUitBestand"):
    """Wat in een aankondiging staat; `feiten` kan zo naar /beoordelingen."""

    feiten: dict[str, Any]
    herkomst: dict[str, str] = Field(description="Per begrip waar het stond")
    peildatum: dt.date | None
    meldingen: list[Remark]


# ------------------------------------------------------------------ dossiers


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


class Dossier(Answer, title="Dossier"):
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


# ------------------------------------------------------------------ the rule base


class Option(Answer, title="Keuze"):
    """Een keuze bij een begrip."""

    naam: str = Field(description="Wat u opgeeft")
    label: str = Field(description="Wat een gebruiker leest")


class Concept(Answer, title="Begrip"):
    """Een feit of conclusie: hoe ernaar gevraagd wordt en wat het betekent."""

    id: str
    titel: str
    soort: Soort
    afgeleid: bool = Field(description="Volgt uit de regels")
    op_te_geven: bool = Field(description="Kan worden opgegeven")
    open_norm: bool = Field(description="Een mens oordeelt en motiveert")
    rol: Role
    vraag: str | None = None
    toelichting: str | None = None
    voorbeeld: str | None = None
    eenheid: str | None = None
    opties: list[Option] | None = None
    open_keuze: bool | None = Field(None, description="true: een eigen antwoord mag ook")
    groep: str | None = Field(None, description="De groep waarvan dit een veld is")
    minimaal: Value = Field(None, description=VALUE)
    maximaal: Value = Field(None, description=VALUE)
    bron: Source | None = None


class Line(Answer, title="Regeltekst"):
    """Een regel tekst; dieper is ingesprongen."""

    diepte: int
    tekst: str


class Part(Answer, title="Deel"):
    """Een deel van een beschrijving."""

    kop: str
    regels: list[Line]


class FullConcept(Concept, title="BegripMetUitleg"):
    """Een begrip met waaruit het volgt en waar het wordt gebruikt."""

    delen: list[Part]


class AskedConcept(Concept, title="GevraagdBegrip"):
    """Een begrip in een deel van een toets."""

    velden: list[Concept] | None = Field(None, description="Bij een groep: wat per onderdeel")


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
    vragen: list[Question]


class Rule(Answer, title="Regel"):
    """Een regel met bron, geldigheid en zekerheid."""

    id: str
    titel: str
    regelset: str
    normsoort: NormKind
    begrip: str | None = Field(
        description="Wat de regel concludeert; null bij een regel die alleen een uitzondering is"
    )
    bron: Source
    geldig_vanaf: dt.date | None
    geldig_tot: dt.date | None = Field(description="De laatste dag; null is zonder einde")
    geverifieerd: dt.date
    zekerheid: Certainty
    toelichting: str | None
    uitzondering_op: list[str]
    uitzonderingen: list[str]


class FullRule(Rule, title="RegelMetUitleg"):
    """Een regel in het Nederlands, met wat hij gebruikt en wie hem gebruikt."""

    delen: list[Part]
    tekst: str = Field(description="De regel zoals hij in het bestand staat")


class DatedValue(Answer, title="ParameterWaarde"):
    """Een waarde met de periode waarin ze geldt."""

    waarde: Value = Field(description=VALUE)
    voor: list[str] = Field(description="Voor welke keuzes; leeg is voor alle")
    geldig_vanaf: dt.date | None
    geldig_tot: dt.date | None
    bron: Source
    geverifieerd: dt.date
    zekerheid: Certainty


class Parameter(Answer, title="Parameter"):
    """Een bedrag, percentage of lijst waarmee de regels rekenen."""

    id: str
    titel: str
    soort: Soort
    lijst: bool
    eenheid: str | None
    toelichting: str | None
    per: str | None = Field(description="Het begrip waarvan de waarde afhangt")
    waarden: list[DatedValue]


class Check(Answer, title="Toets"):
    """Een toets."""

    id: str
    titel: str
    voor: str
    peildatum: str = Field(description="Welke dag u als peildatum neemt")
    toelichting: str | None = None


class CheckWithGoals(Check, title="ToetsMetDoelen"):
    """Een toets met de namen van haar doelen."""

    doelen: list[str]


class Section(Answer, title="Sectie"):
    """Een deel van een toets: feiten die bij elkaar worden gevraagd."""

    titel: str
    toelichting: str | None = None
    begrippen: list[AskedConcept]


class FullCheck(Check, title="ToetsMetVragen"):
    """Een toets met haar doelen en vragen."""

    doelen: list[Concept]
    secties: list[Section]


class RuleCheck(Answer, title="UitslagRegelcontrole"):
    """Wat er met regelbestanden aan de hand is."""

    in_orde: bool
    regelbasis: str | None = Field(description="Kenmerk van de regels als ze in orde zijn")
    meldingen: list[Remark]


# ------------------------------------------------------------------ pages


class Paged(Answer):
    """Een bladzijde van een lijst."""

    pagina: int
    grootte: int
    totaal: int


class DossierPage(Paged, title="Dossiers"):
    """Dossiers, het nieuwste eerst."""

    dossiers: list[Dossier]


class EventPage(Paged, title="Gebeurtenissen"):
    """Wat er in een dossier is gebeurd, het oudste eerst."""

    gebeurtenissen: list[Event]


class CheckPage(Paged, title="Toetsen"):
    """De toetsen."""

    toetsen: list[CheckWithGoals]


class ConceptPage(Paged, title="Begrippen"):
    """Begrippen."""

    begrippen: list[Concept]


class RulePage(Paged, title="Regels"):
    """Regels."""

    regels: list[Rule]


class ParameterPage(Paged, title="Parameters"):
    """Parameters met hun waarden."""

    parameters: list[Parameter]
