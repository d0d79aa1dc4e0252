"""The fields of an eForms notice as the notice writes them, each with its line.

Elements are found by their local names: national profiles and older files differ in prefixes and
namespaces, never in these names. The paths are those of the eForms SDK (fields.json). Nothing is
interpreted here; that is the work of `mapping` and its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from engine.intake.eforms.xml import local


@dataclass(frozen=True, slots=True)
class Found:
    """A text in the notice and the line it stands on."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Money:
    """An amount as written, with the code of its currency."""

    text: str
    currency: str
    line: int


@dataclass(frozen=True, slots=True)
class Duration:
    """A duration as written (BT-36), with the code of its unit."""

    text: str
    unit: str
    line: int


@dataclass(frozen=True, slots=True)
class Criterion:
    """An award criterion (BT-539, BT-734) and its weight (BT-541) with the kind of weight."""

    type: str
    name: str
    weight: str | None
    weight_kind: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Buyer:
    """A buyer: its name (BT-500), kind (BT-11) and country (BT-514)."""

    name: str | None
    kind: str | None
    country: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Part:
    """What the notice says about the whole procedure, or about one lot."""

    id: str
    line: int
    nature: Found | None
    other_natures: tuple[Found, ...]
    cpv: Found | None
    value: Money | None
    framework_maximum: Money | None
    durations: tuple[Duration, ...]
    start: Found | None
    end: Found | None
    open_end: Found | None
    renewals: Found | None
    renewal_texts: tuple[Found, ...]
    options: Found | None
    reserved: tuple[Found, ...]
    reserved_execution: Found | None
    conditions: Found | None
    framework: tuple[Found, ...]
    criteria: tuple[Criterion, ...]
    withheld: frozenset[str]


@dataclass(frozen=True, slots=True)
class Fields:
    """Everything read from one notice."""

    root: str
    subtype: str | None
    form: str | None
    type: str | None
    legal_basis: Found | None
    language: Found | None
    sdk_version: str | None
    notice_id: str | None
    title: str | None
    dispatched: Found | None
    changes: Found | None
    cancelled: bool
    modification: Found | None
    buyers: tuple[Buyer, ...]
    procedure: Part
    lots: tuple[Part, ...]


#: Codes of withheld fields up to SDK 1.15; later versions name the field itself.
_WITHHELD = {
    "pro-typ": "BT-105",
    "awa-cri-typ": "BT-539",
    "awa-cri-nam": "BT-734",
    "awa-cri-num": "BT-541",
    "awa-cri-wei": "BT-541",
    "not-dis-dat": "BT-05",
}


def extract(root: etree._Element) -> Fields:
    """Read every field that is used from the root element of a notice."""
    languages = [found.text.upper() for found in _all(root, "NoticeLanguageCode")]
    language = languages[0] if languages else ""
    form = root.find("{*}NoticeTypeCode")
    whole, per_lot = _withheld(root)
    elements = _lot_elements(root)
    project = root.find("{*}ProcurementProject")
    return Fields(
        root=local(root),
        subtype=_text(next(root.iterfind(_path(*_EXTENSION, "NoticeSubType", "SubTypeCode")), None)),
        form=form.get("listName") if form is not None else None,
        type=_text(form),
        legal_basis=_first(root, "RegulatoryDomain"),
        language=_first(root, "NoticeLanguageCode"),
        sdk_version=_sdk_version(root),
        notice_id=_notice_id(root),
        title=_preferred(root, language, "ProcurementProject", "Name"),
        dispatched=_first(root, "IssueDate"),
        changes=_first(root, *_EXTENSION, "Changes", "ChangedNoticeIdentifier"),
        cancelled=any(
            code.text == "cancel"
            for code in _all(root, *_EXTENSION, "Changes", "ChangeReason", "ReasonCode")
        ),
        modification=_first(root, *_EXTENSION, "ContractModification", "ChangedNoticeIdentifier"),
        buyers=tuple(_buyers(root, language)),
        procedure=_part("", root, project, whole),
        lots=tuple(
            _part(
                _text(lot.find("{*}ID")) or str(number),
                lot,
                lot.find("{*}ProcurementProject"),
                per_lot.get(lot, frozenset()) | whole,
            )
            for number, lot in enumerate(elements, start=1)
        ),
    )


_EXTENSION = ("UBLExtensions", "UBLExtension", "ExtensionContent", "EformsExtension")


def _part(
    id: str, element: etree._Element, project: etree._Element | None, withheld: frozenset[str]
) -> Part:
    """The fields below `element`: the notice itself, or one lot."""
    if project is None:
        project = etree.Element("none")
    terms = ("TenderingTerms",)
    requirement = (*terms, "ContractExecutionRequirement")
    reserved_execution = [
        found
        for found in _codes(element, "reserved-execution", *requirement, "ExecutionRequirementCode")
    ]
    return Part(
        id=id,
        line=_line(element),
        nature=_only_first(_codes(project, "contract-nature", "ProcurementTypeCode", lenient=True)),
        other_natures=tuple(
            _codes(
                project, "contract-nature", "ProcurementAdditionalType", "ProcurementTypeCode"
            )
        ),
        cpv=_first(project, "MainCommodityClassification", "ItemClassificationCode"),
        value=_money(project, "RequestedTenderTotal", "EstimatedOverallContractAmount"),
        framework_maximum=_money(
            project, "RequestedTenderTotal", *_EXTENSION, "FrameworkMaximumAmount"
        ),
        durations=tuple(
            Duration(text, (measure.get("unitCode") or "").upper(), _line(measure))
            for measure in project.iterfind(_path("PlannedPeriod", "DurationMeasure"))
            if (text := _text(measure))
        ),
        start=_first(project, "PlannedPeriod", "StartDate"),
        end=_first(project, "PlannedPeriod", "EndDate"),
        open_end=_first(project, "PlannedPeriod", "DescriptionCode"),
        renewals=_first(project, "ContractExtension", "MaximumNumberNumeric"),
        renewal_texts=tuple(
            _one_language(project, "ContractExtension", "Renewal", "Period", "Description")
        ),
        options=_first(project, "ContractExtension", "OptionsDescription"),
        reserved=tuple(
            _codes(
                element,
                "reserved-procurement",
                *terms,
                "TendererQualificationRequest",
                "SpecificTendererRequirement",
                "TendererRequirementTypeCode",
            )
        ),
        reserved_execution=_only_first(reserved_execution),
        conditions=next(_conditions(element, requirement), None),
        framework=tuple(
            _codes(
                element,
                "framework-agreement",
                "TenderingProcess",
                "ContractingSystem",
                "ContractingSystemTypeCode",
            )
        ),
        criteria=tuple(_criteria(element)),
        withheld=withheld,
    )


def _lot_elements(root: etree._Element) -> list[etree._Element]:
    """The lots, or the parts of a planning notice; groups of lots are no lots."""
    every = root.findall("{*}ProcurementProjectLot")
    schemes = {lot: _scheme(lot) for lot in every}
    lots = [lot for lot in every if schemes[lot] in ("lot", "")]
    return lots or [lot for lot in every if schemes[lot] == "part"]


def _scheme(lot: etree._Element) -> str:
    id = lot.find("{*}ID")
    return "" if id is None else (id.get("schemeName") or "").lower()


def _buyers(root: etree._Element, language: str) -> Iterator[Buyer]:
    companies = _companies(root)
    for party in root.iterfind("{*}ContractingParty"):
        id = _text(party.find(_path("Party", "PartyIdentification", "ID")))
        company = companies.get(id or "")
        if company is None:
            company = party.find("{*}Party")
        kinds = list(
            _codes(
                party, "buyer-legal-type", "ContractingPartyType", "PartyTypeCode", lenient=True
            )
        )
        if company is None and not kinds:
            continue
        empty = etree.Element("none") if company is None else company
        country = _first(empty, "PostalAddress", "Country", "IdentificationCode")
        yield Buyer(
            name=_preferred(empty, language, "PartyName", "Name"),
            kind=kinds[0].text if kinds else None,
            country=country.text.upper() if country else None,
            line=kinds[0].line if kinds else _line(empty),
        )


def _companies(root: etree._Element) -> dict[str, etree._Element]:
    """Organisations by their own number and by those of their contact points.

    The order says nothing: the first organisation may well be the court for appeals.
    """
    found: dict[str, etree._Element] = {}
    for organisation in root.iterfind(_path(*_EXTENSION, "Organizations", "Organization")):
        company = organisation.find("{*}Company")
        if company is None:
            continue
        for id in organisation.iterfind("{*}*/{*}PartyIdentification/{*}ID"):
            if text := _text(id):
                found.setdefault(text, company)
    return found


def _criteria(element: etree._Element) -> Iterator[Criterion]:
    for node in element.iterfind(
        _path("TenderingTerms", "AwardingTerms", "AwardingCriterion", "SubordinateAwardingCriterion")
    ):
        weight = kind = None
        for parameter in node.iter("{*}AwardCriterionParameter"):
            code = parameter.find("{*}ParameterCode")
            if code is not None and code.get("listName") == "number-weight":
                kind = _text(code)
                weight = _text(parameter.find("{*}ParameterNumeric"))
        type = _text(node.find("{*}AwardingCriterionTypeCode"))
        name = _text(node.find("{*}Name"))
        if type or name or weight:
            yield Criterion((type or "").lower(), name or "", weight, kind, _line(node))


def _conditions(element: etree._Element, path: tuple[str, ...]) -> Iterator[Found]:
    """Conditions for performing the contract (BT-70), where social clauses appear as text."""
    for node in element.iterfind(_path(*path)):
        code = node.find("{*}ExecutionRequirementCode")
        if code is None or code.get("listName") == "conditions":
            yield from _all(node, "Description")


def _withheld(
    root: etree._Element,
) -> tuple[frozenset[str], dict[etree._Element, frozenset[str]]]:
    """The fields whose publication is withheld: for the procedure as a whole, and per lot."""
    whole: set[str] = set()
    per_lot: dict[etree._Element, set[str]] = {}
    for privacy in root.iter("{*}FieldsPrivacy"):
        code = _text(privacy.find("{*}FieldIdentifierCode")) or ""
        named = re.match(r"BT-[0-9]+", code)
        field = _WITHHELD.get(code) or (named[0] if named else None)
        if field is None:
            continue
        lot = next(privacy.iterancestors("{*}ProcurementProjectLot"), None)
        (whole if lot is None else per_lot.setdefault(lot, set())).add(field)
    return frozenset(whole), {lot: frozenset(fields) for lot, fields in per_lot.items()}


def _sdk_version(root: etree._Element) -> str | None:
    found = _first(root, "CustomizationID")
    if found is None:
        return None
    version = re.match(r"eforms-sdk-([0-9]+(?:\.[0-9]+)*)", found.text)
    return version[1] if version else found.text


def _notice_id(root: etree._Element) -> str | None:
    ids = root.findall("{*}ID")
    own = [id for id in ids if id.get("schemeName") == "notice-id"]
    return next((text for id in [*own, *ids] if (text := _text(id))), None)


# ------------------------------------------------------------------ reading elements


def _path(*names: str) -> str:
    return "/".join(f"{{*}}{name}" for name in names)


def _text(element: etree._Element | None) -> str | None:
    """The text of an element without white space around it; None when there is none."""
    if element is None or element.text is None:
        return None
    return element.text.strip() or None


def _line(element: etree._Element) -> int:
    line = element.sourceline
    return 1 if line is None else int(line)


def _all(element: etree._Element, *path: str) -> Iterator[Found]:
    for node in element.iterfind(_path(*path)):
        if text := _text(node):
            yield Found(text, _line(node))


def _first(element: etree._Element, *path: str) -> Found | None:
    return next(_all(element, *path), None)


def _only_first(found: Iterator[Found] | list[Found]) -> Found | None:
    return next(iter(found), None)


def _codes(
    element: etree._Element, codelist: str, *path: str, lenient: bool = False
) -> Iterator[Found]:
    """Codes of one code list; `lenient` also takes codes that do not say their list."""
    for node in element.iterfind(_path(*path)):
        name = node.get("listName")
        text = _text(node)
        if text and (name == codelist or (lenient and not name)):
            yield Found(text.lower(), _line(node))


def _money(element: etree._Element, *path: str) -> Money | None:
    for node in element.iterfind(_path(*path)):
        if text := _text(node):
            return Money(text, (node.get("currencyID") or "").upper(), _line(node))
    return None


def _preferred(element: etree._Element, language: str, *path: str) -> str | None:
    """A text that may be there in several languages: Dutch, else the notice's own, else any."""
    texts = [(node.get("languageID") or "", _text(node)) for node in element.iterfind(_path(*path))]
    known = [(code.upper(), text) for code, text in texts if text]
    for wanted in ("NLD", language):
        for code, text in known:
            if code == wanted:
                return text
    return known[0][1] if known else None


def _one_language(element: etree._Element, *path: str) -> Iterator[Found]:
    """Texts in one language: the Dutch ones when there are, otherwise those of the first."""
    nodes = [node for node in element.iterfind(_path(*path)) if _text(node)]
    codes = [(node.get("languageID") or "").upper() for node in nodes]
    wanted = "NLD" if "NLD" in codes else codes[0] if codes else ""
    for node, code in zip(nodes, codes, strict=True):
        text = _text(node)
        if code == wanted and text:
            yield Found(text, _line(node))
