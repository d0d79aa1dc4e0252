"""The fields of an eForms notice as the notice writes them, each with its line.

The paths are those of the eForms SDK (fields.json). Nothing is interpreted here; that is the work
of `mapping` and its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from engine.intake.eforms.elements import (
    Found,
    Money,
    codes,
    every,
    first,
    line_of,
    money,
    one_language,
    path_of,
    preferred,
    text_of,
)
from engine.intake.xml import local


@dataclass(frozen=True, slots=True)
class Duration:
    """A duration as written (BT-36), with the code of its unit."""

    text: str
    unit: str
    line: int


@dataclass(frozen=True, slots=True)
class Criterion:
    """An award criterion (BT-539, BT-734) and its weight (BT-541) with the kind of weight.

    `said` is what is said about it in words (BT-540).
    """

    type: str
    name: str
    said: str
    weight: str | None
    weight_kind: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Buyer:
    """A buyer: its name (BT-500), kind (BT-11) and country (BT-514), and if it leads (OPP-050)."""

    name: str | None
    kind: str | None
    country: str | None
    line: int
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """What the notice says about the whole procedure, or about one lot."""

    id: str
    is_lot: bool
    line: int
    title: Found | None
    description: Found | None
    nature: Found | None
    other_natures: tuple[Found, ...]
    cpv: Found | None
    other_cpv: tuple[Found, ...]
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
    purchasing_system: tuple[Found, ...]
    criteria: tuple[Criterion, ...]
    awarding: Found | None
    withheld: frozenset[str]


@dataclass(frozen=True, slots=True)
class Fields:
    """Everything read from one notice."""

    root: str
    subtype: Found | None
    form: str | None
    kind: str | None
    legal_basis: Found | None
    language: Found | None
    sdk_version: str | None
    notice_id: str | None
    title: str | None
    dispatched: Found | None
    dispatched_at: Found | None
    changes: Found | None
    cancelled: bool
    modification: Found | None
    procedure_kind: Found | None
    direct_award: tuple[Found, ...]
    buyers: tuple[Buyer, ...]
    procedure: Part
    lots: tuple[Part, ...]

    @property
    def is_competition(self) -> bool:
        """Whether the notice calls for competition on a contract, and so is complete about it.

        A qualification system calls for competition too, but for contracts that come later.
        """
        return (self.form or "").lower() == "competition" and self.kind != "qu-sy"


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
    languages = [found.text.upper() for found in every(root, "NoticeLanguageCode")]
    language = languages[0] if languages else ""
    form = root.find("{*}NoticeTypeCode")
    whole, per_lot = _withheld(root)
    elements = _lot_elements(root)
    project = root.find("{*}ProcurementProject")
    return Fields(
        root=local(root),
        subtype=first(root, *_EXTENSION, "NoticeSubType", "SubTypeCode"),
        form=form.get("listName") if form is not None else None,
        kind=(text_of(form) or "").lower() or None,
        legal_basis=first(root, "RegulatoryDomain"),
        language=first(root, "NoticeLanguageCode"),
        sdk_version=_sdk_version(root),
        notice_id=_notice_id(root),
        title=preferred(root, language, "ProcurementProject", "Name"),
        dispatched=first(root, "IssueDate"),
        dispatched_at=first(root, "IssueTime"),
        changes=first(root, *_EXTENSION, "Changes", "ChangedNoticeIdentifier"),
        cancelled=any(
            code.text == "cancel"
            for code in every(root, *_EXTENSION, "Changes", "ChangeReason", "ReasonCode")
        ),
        modification=first(root, *_EXTENSION, "ContractModification", "ChangedNoticeIdentifier"),
        procedure_kind=next(
            codes(
                root,
                "procurement-procedure-type",
                "TenderingProcess",
                "ProcedureCode",
                lenient=True,
            ),
            None,
        ),
        direct_award=tuple(
            codes(
                root,
                "direct-award-justification",
                "TenderingProcess",
                "ProcessJustification",
                "ProcessReasonCode",
            )
        ),
        buyers=tuple(_buyers(root, language)),
        procedure=_part("", root, project, whole),
        lots=tuple(
            _part(
                text_of(lot.find("{*}ID")) or str(number),
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
    reserved_execution = codes(
        element, "reserved-execution", *requirement, "ExecutionRequirementCode"
    )
    return Part(
        id=id,
        is_lot=_scheme(element) in _LOT,
        line=line_of(element),
        title=next(one_language(project, "Name"), None),
        description=next(one_language(project, "Description"), None),
        nature=next(codes(project, "contract-nature", "ProcurementTypeCode", lenient=True), None),
        other_natures=tuple(
            codes(project, "contract-nature", "ProcurementAdditionalType", "ProcurementTypeCode")
        ),
        cpv=first(project, "MainCommodityClassification", "ItemClassificationCode"),
        other_cpv=tuple(
            every(project, "AdditionalCommodityClassification", "ItemClassificationCode")
        ),
        value=money(project, "RequestedTenderTotal", "EstimatedOverallContractAmount"),
        framework_maximum=money(
            project, "RequestedTenderTotal", *_EXTENSION, "FrameworkMaximumAmount"
        ),
        durations=tuple(
            Duration(text, (measure.get("unitCode") or "").upper(), line_of(measure))
            for measure in project.iterfind(path_of("PlannedPeriod", "DurationMeasure"))
            if (text := text_of(measure))
        ),
        start=first(project, "PlannedPeriod", "StartDate"),
        end=first(project, "PlannedPeriod", "EndDate"),
        open_end=first(project, "PlannedPeriod", "DescriptionCode"),
        renewals=first(project, "ContractExtension", "MaximumNumberNumeric"),
        renewal_texts=tuple(
            one_language(project, "ContractExtension", "Renewal", "Period", "Description")
        ),
        options=first(project, "ContractExtension", "OptionsDescription"),
        reserved=tuple(
            codes(
                element,
                "reserved-procurement",
                *terms,
                "TendererQualificationRequest",
                "SpecificTendererRequirement",
                "TendererRequirementTypeCode",
            )
        ),
        reserved_execution=next(reserved_execution, None),
        conditions=next(_conditions(element, requirement), None),
        framework=tuple(
            codes(
                element,
                "framework-agreement",
                "TenderingProcess",
                "ContractingSystem",
                "ContractingSystemTypeCode",
            )
        ),
        purchasing_system=tuple(
            codes(
                element,
                "dps-usage",
                "TenderingProcess",
                "ContractingSystem",
                "ContractingSystemTypeCode",
            )
        ),
        criteria=tuple(_criteria(element)),
        awarding=next(
            one_language(element, *terms, "AwardingTerms", "AwardingCriterion", "Description"), None
        ),
        withheld=withheld,
    )


#: What a lot says it is; some files leave it out.
_LOT = ("lot", "")


def _lot_elements(root: etree._Element) -> list[etree._Element]:
    """The lots, or the parts of a planning notice; groups of lots are no lots."""
    found = root.findall("{*}ProcurementProjectLot")
    schemes = {lot: _scheme(lot) for lot in found}
    lots = [lot for lot in found if schemes[lot] in _LOT]
    return lots or [lot for lot in found if schemes[lot] == "part"]


def _scheme(lot: etree._Element) -> str:
    id = lot.find("{*}ID")
    return "" if id is None else (id.get("schemeName") or "").lower()


def _buyers(root: etree._Element, language: str) -> Iterator[Buyer]:
    companies = _companies(root)
    for party in root.iterfind("{*}ContractingParty"):
        id = text_of(party.find(path_of("Party", "PartyIdentification", "ID")))
        company = companies.get(id or "")
        if company is None:
            company = party.find("{*}Party")
        kinds = list(
            codes(party, "buyer-legal-type", "ContractingPartyType", "PartyTypeCode", lenient=True)
        )
        if company is None and not kinds:
            continue
        empty = etree.Element("none") if company is None else company
        country = first(empty, "PostalAddress", "Country", "IdentificationCode")
        yield Buyer(
            name=preferred(empty, language, "PartyName", "Name"),
            kind=kinds[0].text if kinds else None,
            country=country.text.upper() if country else None,
            line=kinds[0].line if kinds else line_of(empty),
            leads=_leads(company),
        )


def _leads(company: etree._Element | None) -> bool:
    """Whether an organisation is the leader of the group of buyers."""
    parent = None if company is None else company.getparent()
    return parent is not None and text_of(parent.find("{*}GroupLeadIndicator")) == "true"


def _companies(root: etree._Element) -> dict[str, etree._Element]:
    """Organisations by their own number and by those of their contact points.

    The order says nothing: the first organisation may well be the court for appeals.
    """
    found: dict[str, etree._Element] = {}
    for organisation in root.iterfind(path_of(*_EXTENSION, "Organizations", "Organization")):
        company = organisation.find("{*}Company")
        if company is None:
            continue
        for id in organisation.iterfind("{*}*/{*}PartyIdentification/{*}ID"):
            if text := text_of(id):
                found.setdefault(text, company)
    return found


def _criteria(element: etree._Element) -> Iterator[Criterion]:
    awarding = ("TenderingTerms", "AwardingTerms", "AwardingCriterion")
    for node in element.iterfind(path_of(*awarding, "SubordinateAwardingCriterion")):
        weight = kind = None
        for parameter in node.iter("{*}AwardCriterionParameter"):
            code = parameter.find("{*}ParameterCode")
            if code is not None and code.get("listName") == "number-weight":
                kind = text_of(code)
                weight = text_of(parameter.find("{*}ParameterNumeric"))
        type = text_of(node.find("{*}AwardingCriterionTypeCode"))
        name = text_of(node.find("{*}Name"))
        if type or name or weight:
            said = " ".join(found.text for found in every(node, "Description"))
            yield Criterion((type or "").lower(), name or "", said, weight, kind, line_of(node))


def _conditions(element: etree._Element, path: tuple[str, ...]) -> Iterator[Found]:
    """Conditions for performing the contract (BT-70), where social clauses appear as text."""
    for node in element.iterfind(path_of(*path)):
        code = node.find("{*}ExecutionRequirementCode")
        if code is None or code.get("listName") == "conditions":
            yield from every(node, "Description")


def _withheld(
    root: etree._Element,
) -> tuple[frozenset[str], dict[etree._Element, frozenset[str]]]:
    """The fields whose publication is withheld: for the procedure as a whole, and per lot."""
    whole: set[str] = set()
    per_lot: dict[etree._Element, set[str]] = {}
    for privacy in root.iter("{*}FieldsPrivacy"):
        code = text_of(privacy.find("{*}FieldIdentifierCode")) or ""
        named = re.match(r"BT-[0-9]+", code)
        field = _WITHHELD.get(code) or (named[0] if named else None)
        if field is None:
            continue
        lot = next(privacy.iterancestors("{*}ProcurementProjectLot"), None)
        (whole if lot is None else per_lot.setdefault(lot, set())).add(field)
    return frozenset(whole), {lot: frozenset(fields) for lot, fields in per_lot.items()}


def _sdk_version(root: etree._Element) -> str | None:
    found = first(root, "CustomizationID")
    if found is None:
        return None
    version = re.match(r"eforms-sdk-([0-9]+(?:\.[0-9]+)*)", found.text)
    return version[1] if version else found.text


def _notice_id(root: etree._Element) -> str | None:
    ids = root.findall("{*}ID")
    own = [id for id in ids if id.get("schemeName") == "notice-id"]
    return next((text for id in [*own, *ids] if (text := text_of(id))), None)
