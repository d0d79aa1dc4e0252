"""The shape of the rule base: checks, concepts, rules and parameters."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from api.resources.models import VALUE, Answer, Paged, Remark, Source, Value
from engine.syntax.model import Certainty, Effort, NormKind, Role
from engine.values import Soort


class Option(Answer, title="Keuze"):
    """Een keuze bij een begrip."""

    naam: str = Field(description="Wat u opgeeft")
    label: str = Field(description="Wat een gebruiker leest")


class Change(Answer, title="WijzigingVanFeit"):
    """Hoe een gebruiker dit kan veranderen."""

    inspanning: Effort = Field(description="Wat het kost, van licht (brief) naar zwaar")
    door: str = Field(description="Wie beslist")
    zolang: str | None = Field(description="Tot wanneer het kan; null is zonder grens")


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
    namen_van: str | None = Field(
        None, description="waarvan het antwoord de naam is, zoals gemeente; uit een register"
    )
    groep: str | None = Field(None, description="De groep waarvan dit een veld is")
    minimaal: Value = Field(None, description=VALUE)
    maximaal: Value = Field(None, description=VALUE)
    wijziging: Change | None = None
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
    gezien: bool = Field(description="true: de bron heeft geen datum; alleen op deze dagen gezien")
    geverifieerd: dt.date
    zekerheid: Certainty
    toelichting: str | None
    uitzondering_op: list[str]
    uitzonderingen: list[str]
    regimes: list[str] = Field(
        description="De regimes waarin de regel geldt; “vooraf” als hij meebepaalt welk regime "
        "geldt; leeg als hij er niet van afhangt"
    )
    wijkt_af_van_wet: str | None = Field(
        description="Waar in de wet staat dat deze regel mag afwijken"
    )


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
    gezien: bool = Field(description="true: de bron heeft geen datum; alleen op deze dagen gezien")
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
