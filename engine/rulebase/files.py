"""The shape of the kinds of rule file, as Pydantic models.

The models check which keys there are and what form their text has; the JSON Schemas for editors
are generated from them. What names mean is checked in :mod:`engine.rulebase.reader`.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from engine.syntax.model import Certainty, Effort, NormKind, Role
from engine.values import Soort, ValueFault, parse_date

ID = r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$"
NAME = r"^[a-z0-9][a-z0-9._-]*$"
#: Longest title that still fits a heading, a table cell and a terminal line.
MAX_TITLE = 80


def _wrong(message: str, help: str) -> PydanticCustomError:
    return PydanticCustomError("vorm", "{melding}", {"melding": message, "hulp": help})


def _date(text: object) -> object:
    if not isinstance(text, str):
        return text
    try:
        return parse_date(text)
    except ValueFault as error:
        raise _wrong(error.message, error.help or "") from None


def _yes_no(text: object) -> object:
    match text:
        case "ja" | "true":
            return True
        case "nee" | "false":
            return False
        case _:
            raise _wrong(f"“{text}” is geen ja of nee.", "Schrijf ja of nee.")


def _one_or_more(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _source(value: object) -> object:
    return {"titel": value} if isinstance(value, str) else value


def _referral(value: object) -> object:
    return {"contact": value} if isinstance(value, str) else value


def _url(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(r"https?://[^\s<>\"]+", value):
        raise _wrong(f"“{value[:60]}” is geen webadres.", "Begin met https://.")
    return value


def _count(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"[0-9]{1,2}", value):
        return int(value)
    raise _wrong(f"“{value}” is geen aantal.", "Schrijf een getal van 0 tot en met 10.")


Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Id = Annotated[str, StringConstraints(pattern=ID)]
Name = Annotated[str, StringConstraints(pattern=NAME)]
Date = Annotated[dt.date, BeforeValidator(_date), WithJsonSchema({"type": "string"})]
YesNo = Annotated[
    bool,
    BeforeValidator(_yes_no),
    WithJsonSchema({"enum": ["ja", "nee", True, False]}),
]
Url = Annotated[str, BeforeValidator(_url)]
Names = Annotated[list[Name], BeforeValidator(_one_or_more)]
Texts = Annotated[list[Text], BeforeValidator(_one_or_more)]
OpenFor = Annotated[list[Literal["beleid", "advies", "voorstel"]], BeforeValidator(_one_or_more)]
Decimals = Annotated[int, BeforeValidator(_count), Field(ge=0, le=10)]


class Shape(BaseModel):
    """Base of all shapes: a key that is not known is an error."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, hide_input_in_errors=True, defer_build=True
    )


class SourceShape(Shape):
    """A source: the text, the article, the link."""

    titel: Text | None = None
    wet: Text | None = None
    artikel: Text | None = None
    url: Url | None = None
    van_de_waarde: YesNo = False


SourceField = Annotated[SourceShape, BeforeValidator(_source)]


class DividedLawShape(Shape):
    """The law whose articles belong to regimes: its name, its link and those articles."""

    wet: Text
    url: Url
    artikelen: Texts = Field(min_length=1)


class ConceptShape(Shape):
    """A concept: a fact that is asked or a conclusion that rules draw."""

    soort: Soort
    titel: Text
    vraag: Text | None = None
    toelichting: Text | None = None
    voorbeeld: Text | None = None
    bron: SourceField | None = None
    eenheid: Text | None = None
    decimalen: Decimals = 0
    minimaal: Text | None = None
    maximaal: Text | None = None
    opties: dict[str, Text] | list[Text] | None = None
    open: YesNo = False
    names_from: Names | None = Field(default=None, alias="register")
    open_norm: YesNo = False
    afgeleid: YesNo = False
    anders: Text | None = None
    zinnen: dict[str, Text] = Field(default_factory=dict)
    stukken: dict[str, Text] = Field(default_factory=dict)
    alleen_als: Text | None = None
    beinvloedbaar: YesNo = False
    inspanning: Effort | None = None
    door: Text | None = None
    zolang: Text | None = None
    voorbij_met: Text | None = None
    ook_te_geven: YesNo = False
    per: Text | None = None
    groepen: dict[Id, Names] | None = None
    regime_van: DividedLawShape | None = None
    rol: Role = Role.GEGEVEN
    rol_nee: Literal["waarschuwing"] | None = None
    open_voor: OpenFor = Field(default_factory=list, min_length=1)
    mits: Names = Field(default_factory=list)
    geldig_vanaf: Date | None = None
    geldig_tot: Date | None = None


class ConceptsFile(Shape):
    """Begrippen: what can be known about a case."""

    begrippen: dict[Id, ConceptShape]


class DatedValueShape(Shape):
    """The value of a parameter in a period; `gezien` when the source has no date."""

    vanaf: Date | None = None
    gezien: Date | None = None
    tot: Date | None = None
    waarde: Text | list[Text]
    voor: Texts | None = None
    bron: SourceField | None = None
    url: Url | None = None
    normsoort: NormKind | None = None
    geverifieerd: Date | None = None
    zekerheid: Certainty | None = None
    toelichting: Text | None = None


class ParameterShape(Shape):
    """A value that changes over time, or a list."""

    soort: Literal[
        "ja_nee", "bedrag", "percentage", "getal", "maanden", "dagen", "datum",
        "lijst cpv", "lijst tekst", "lijst datum",
    ]  # fmt: skip
    titel: Text
    normen: Texts = Field(default_factory=list)
    toelichting: Text | None = None
    eenheid: Text | None = None
    per: Id | None = None
    bron: SourceField | None = None
    url: Url | None = None
    normsoort: NormKind | None = None
    open_voor: OpenFor = Field(default_factory=list, min_length=1)
    geverifieerd: Date | None = None
    zekerheid: Certainty | None = None
    hiaten: YesNo = False
    waarden: list[DatedValueShape] = Field(min_length=1)


class ParametersFile(Shape):
    """Parameters: values that change over time."""

    parameters: dict[Id, ParameterShape]


class RuleShape(Shape):
    """A rule, or a decision table of rules."""

    id: Name
    titel: Text
    artikel: Text | None = None
    normen: Texts = Field(default_factory=list)
    concludeert: Text | None = None
    als: Any = None
    per: Text | None = None
    uitzondering_op: Names = Field(default_factory=list)
    wijkt_af_van_wet: Text | None = None
    tabel: str | None = None
    treffer: Literal["uniek", "eerste"] | None = None
    hiaten: YesNo = False
    toepassing: Any = None
    regimes: Names = Field(default_factory=list, min_length=1)
    toelichting: Text | None = None
    bron: SourceField | None = None
    url: Url | None = None
    zekerheid: Certainty | None = None
    geverifieerd: Date | None = None
    geldig_vanaf: Date | None = None
    geldig_tot: Date | None = None
    gezien: Date | None = None


class PropertyShape(Shape):
    """What must always hold."""

    id: Name
    altijd: Text
    toelichting: Text | None = None


class RulesFile(Shape):
    """Regelset: rules from one source or on one subject."""

    regelset: Name
    titel: Text
    normsoort: NormKind
    bron: SourceField
    geldig_vanaf: Date | None = None
    geldig_tot: Date | None = None
    gezien: Date | None = None
    geverifieerd: Date | None = None
    zekerheid: Certainty | None = None
    toepassing: Any = None
    regimes: Names = Field(default_factory=list, min_length=1)
    toelichting: Text | None = None
    regels: list[RuleShape] = Field(default_factory=list)
    eigenschappen: list[PropertyShape] = Field(default_factory=list)


class ContradictionShape(Shape):
    """Facts that do not go together: when, how bad that is, and what to say."""

    als: Any
    dan: Literal["kan niet", "let op"]
    zin: Text
    normen: Texts = Field(default_factory=list)
    bron: SourceField | None = None
    geverifieerd: Date | None = None
    zekerheid: Certainty | None = None
    geldig_vanaf: Date | None = None
    geldig_tot: Date | None = None


class ContradictionsFile(Shape):
    """Tegenspraken: facts that do not go together."""

    tegenspraken: dict[Name, ContradictionShape]


class ContactShape(Shape):
    """Someone to talk to: an organisation, or a part of one, and what for."""

    titel: Text
    waarvoor: Text
    bron: SourceField | None = None
    geverifieerd: Date | None = None
    zekerheid: Certainty | None = None
    geldig_vanaf: Date | None = None
    geldig_tot: Date | None = None


class ContactsFile(Shape):
    """Contacten: with whom users can talk."""

    contacten: dict[Name, ContactShape]


class RegisterFile(Shape):
    """Register: names that exist outside the rules, with their codes and dates."""

    name: Name = Field(alias="register")
    titel: Text
    soort: Text
    woorden: Texts = Field(default_factory=list)
    bron: SourceField
    geverifieerd: Date
    zekerheid: Certainty
    toelichting: Text | None = None
    namen: Text
    schrijfwijzen: Text | None = None


class SectionShape(Shape):
    """Facts that are asked together."""

    titel: Text
    toelichting: Text | None = None
    begrippen: list[Id]


class ReferralShape(Shape):
    """A contact that a check names; with a condition, only where that is not known false."""

    contact: Name
    alleen_als: Text | None = None


Referral = Annotated[ReferralShape, BeforeValidator(_referral)]


class CheckFile(Shape):
    """Toets: a question users come with."""

    toets: Name
    titel: Text
    voor: Literal["inkoper", "cooperatie", "beleidsmaker"]
    peildatum: Text
    toelichting: Text | None = None
    doelen: list[Id] = Field(min_length=1)
    secties: list[SectionShape] = Field(min_length=1)
    praten_met: list[Referral] = Field(default_factory=list)


#: The model of a file, by its distinguishing key, and the name of its JSON Schema.
KINDS: dict[str, tuple[type[Shape], str]] = {
    "begrippen": (ConceptsFile, "begrippen"),
    "parameters": (ParametersFile, "parameters"),
    "contacten": (ContactsFile, "contacten"),
    "register": (RegisterFile, "register"),
    "tegenspraken": (ContradictionsFile, "tegenspraken"),
    "regelset": (RulesFile, "regelset"),
    "toets": (CheckFile, "toets"),
}
