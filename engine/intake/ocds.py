"""OCDS releases (Open Contracting Data Standard, JSON) to facts with their origin.

OCDS has a public mapping from eForms. This goes that way back: a release becomes the fields of a
notice, and the same mapping as for eForms makes facts of them. Origins name the place in the JSON.

A file may hold a release, a package, a list, records, or a release on each line. Of several
releases about one procedure (`ocid`) the newest counts.

Codes: N001 to N004 and N009 as for XML, N011 no JSON, N012 no release with a tender, N013 more
than one procedure, N129 several releases of one procedure, N130 lots that
are off; N102 and N101 as for eForms, from the status and the tags.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.diagnostics import fault
from engine.intake.eforms.elements import Found, Money
from engine.intake.eforms.fields import Buyer, Criterion, Duration, Fields, Part
from engine.intake.eforms.mapping import notice
from engine.intake.notice import Findings, Notice, listed
from engine.intake.releases import (
    MAX_PARTS,
    Node,
    as_day,
    as_node,
    as_nodes,
    as_text,
    newest_release,
    parsed_json,
)

#: JSON has no lines worth pointing at once it is read.
_NOWHERE = 0

#: Where OCDS keeps what eForms calls by a number.
_PATHS = {
    "BT-01": "tender.legalBasis",
    "BT-05": "date",
    "BT-11": "parties.details.classifications",
    "BT-23": "mainProcurementCategory",
    "BT-27": "value",
    "BT-36": "contractPeriod.durationInDays",
    "BT-54": "options",
    "BT-57": "renewal.description",
    "BT-58": "renewal.maximumRenewals",
    "BT-70": "contractTerms.performanceTerms",
    "BT-71": "otherRequirements.reservedParticipation",
    "BT-137": "tender.lots",
    "BT-262": "items.classification",
    "BT-271": "techniques.frameworkAgreement.value",
    "BT-500": "buyer.name",
    "BT-536": "contractPeriod.startDate",
    "BT-537": "contractPeriod.endDate",
    "BT-539": "awardCriteria.criteria.type",
    "BT-541": "awardCriteria.criteria.numbers",
    "BT-5421": "awardCriteria.criteria.numbers",
    "BT-734": "awardCriteria.criteria.name",
    "BT-765": "techniques.hasFrameworkAgreement",
}
_NATURES = {"goods": "supplies", "works": "works", "services": "services"}
_RESERVED = {"shelteredWorkshop": "res-ws", "publicServiceMissionOrganization": "res-pub-ser"}
_WEIGHTS = {
    "percentageExact": "per-exa",
    "percentageRangeMiddle": "per-mid",
    "decimalExact": "dec-exa",
    "decimalRangeMiddle": "dec-mid",
    "pointsExact": "poi-exa",
    "pointsRangeMiddle": "poi-mid",
    "order": "ord-imp",
}
_LANGUAGES = {"nl": "NLD", "en": "ENG", "de": "DEU", "fr": "FRA"}
_COUNTRIES = {"NL": "NLD", "BE": "BEL", "DE": "DEU"}


def read(data: bytes, name: str) -> Notice:
    """The facts in an OCDS release, or in a file with releases about one procedure.

    Raises :class:`engine.diagnostics.Faults` when `data` has no OCDS release with a tender.
    """
    findings = Findings(name, "OCDS", _PATHS)
    release = newest_release(parsed_json(data, name), name, findings)
    fields = _fields(release, findings)
    if len(fields.lots) > MAX_PARTS:
        raise fault("N009", f"“{name}” heeft meer dan {MAX_PARTS} percelen.")
    return notice(fields, findings)


def _fields(release: Node, findings: Findings) -> Fields:
    tender = as_node(release.get("tender"))
    items = [*as_nodes(tender.get("items"))]
    lots = _lots(tender, findings)
    _remark_status(release, findings)
    return Fields(
        root="ocds",
        subtype=None,
        form=_form(release),
        kind=None,
        legal_basis=_found(as_node(tender.get("legalBasis")).get("id")),
        language=_language(release),
        sdk_version=None,
        notice_id=as_text(release.get("id")),
        title=as_text(tender.get("title")),
        dispatched=_found(as_day(as_text(release.get("date")))),
        dispatched_at=None,
        changes=None,
        cancelled=False,
        modification=None,
        procedure_kind=None,
        direct_award=(),
        buyers=tuple(_buyers(release)),
        procedure=_part("", tender, _cpv(tender, [i for i in items if not _lots_of(i)])),
        lots=tuple(
            _part(
                as_text(lot.get("id")) or str(number),
                lot,
                _cpv(lot, [item for item in items if as_text(lot.get("id")) in _lots_of(item)]),
            )
            for number, lot in enumerate(lots, start=1)
        ),
    )


#: What a tender or lot says of itself when nothing will be bought, or nothing yet.
_OFF = {
    "cancelled": "is geannuleerd",
    "withdrawn": "is ingetrokken",
    "unsuccessful": "heeft geen contract opgeleverd",
}
_NOT_OPEN = {
    "planning": "is nog in voorbereiding",
    "planned": "is nog niet begonnen",
    "complete": "is afgerond",
}


def _status(node: Node) -> str:
    return (as_text(node.get("status")) or "").lower()


def _tags(release: Node) -> set[str]:
    tags = release.get("tag")
    many = tags if isinstance(tags, list) else [tags]
    return {tag for tag in many if isinstance(tag, str)}


def _remark_status(release: Node, findings: Findings) -> None:
    """Say that a procedure is off, not yet open or closed."""
    status = _status(as_node(release.get("tender")))
    where = f"tender.status: {status}"
    if status not in _OFF and "tenderCancellation" in _tags(release):
        status, where = "cancelled", "tag: tenderCancellation"
    if said := _OFF.get(status):
        findings.remark(
            "N102",
            f"Deze aanbesteding {said} ({where}).",
            "De gegevens zijn toch gebruikt, zoals zij er staan.",
        )
    elif (said := _NOT_OPEN.get(status)) and _form(release) == "competition":
        findings.remark("N101", f"Deze aanbesteding {said} ({where}).")


def _lots(tender: Node, findings: Findings) -> list[Node]:
    """The lots that are not off."""
    lots = [*as_nodes(tender.get("lots"))]
    if _status(tender) in _OFF:
        return lots
    for status, said in _OFF.items():
        if gone := [lot for lot in lots if _status(lot) == status]:
            names = listed(as_text(lot.get("id")) or "zonder nummer" for lot in gone)
            which = f"Perceel {names}" if len(gone) == 1 else f"Elk van de percelen {names}"
            findings.remark(
                "N130",
                f"{which} {said} (tender.lots.status). Dat deel is niet meegeteld.",
                "Controleer of de waarde van de hele opdracht nog klopt.",
            )
    return [lot for lot in lots if _status(lot) not in _OFF]


def _lots_of(item: Node) -> frozenset[str | None]:
    """The numbers of the lots that an item belongs to."""
    related = item.get("relatedLots")
    one = as_text(item.get("relatedLot"))
    many = related if isinstance(related, list) else []
    return frozenset(filter(None, [one, *map(as_text, many)]))


def _part(id: str, node: Node, cpv: str | None) -> Part:
    period = as_node(node.get("contractPeriod"))
    renewal, techniques = as_node(node.get("renewal")), as_node(node.get("techniques"))
    days = as_text(period.get("durationInDays"))
    reserved = as_node(node.get("otherRequirements")).get("reservedParticipation")
    nature = as_text(node.get("mainProcurementCategory"))
    renewals = "0" if node.get("hasRenewal") is False else as_text(renewal.get("maximumRenewals"))
    description = _found(renewal.get("description"))
    framework = techniques.get("hasFrameworkAgreement")
    return Part(
        id=id,
        is_lot=True,
        line=_NOWHERE,
        title=_found(node.get("title")),
        description=_found(node.get("description")),
        nature=_found(_NATURES.get(nature, nature) if nature else None),
        other_natures=(),
        cpv=_found(cpv),
        other_cpv=(),
        value=_money(node.get("value")),
        framework_maximum=_money(as_node(techniques.get("frameworkAgreement")).get("value")),
        durations=(Duration(days, "DAY", _NOWHERE),) if days else (),
        start=_found(as_day(as_text(period.get("startDate")))),
        end=_found(as_day(as_text(period.get("endDate")))),
        open_end=None,
        renewals=_found(renewals),
        renewal_texts=(description,) if description else (),
        options=_found(as_node(node.get("options")).get("description")),
        reserved=tuple(
            Found(_RESERVED.get(code, code), _NOWHERE)
            for code in (reserved if isinstance(reserved, list) else [])
            if isinstance(code, str)
        ),
        reserved_execution=None,
        conditions=_found(as_node(node.get("contractTerms")).get("performanceTerms")),
        framework=(
            (Found("fa-wo-rc" if framework else "none", _NOWHERE),)
            if isinstance(framework, bool)
            else ()
        ),
        purchasing_system=(
            (Found("dps-list", _NOWHERE),)
            if techniques.get("hasDynamicPurchasingSystem") is True
            else ()
        ),
        criteria=tuple(_criteria(node)),
        awarding=_found(as_node(node.get("awardCriteria")).get("orderRationale")),
        withheld=frozenset(),
    )


def _form(release: Node) -> str | None:
    """The kind of notice as eForms calls it, from the tags of the release."""
    known = _tags(release)
    if known & {"tender", "tenderUpdate", "tenderAmendment", "tenderCancellation", "compiled"}:
        return "competition"
    if known & {"award", "awardUpdate", "contract", "contractUpdate"}:
        return "result"
    if known & {"contractAmendment", "contractTermination"}:
        return "cont-modif"
    return "planning" if known & {"planning", "planningUpdate"} else None


def _language(release: Node) -> Found | None:
    code = as_text(release.get("language"))
    return _found(_LANGUAGES.get(code.lower(), code) if code else None)


def _buyers(release: Node) -> Iterator[Buyer]:
    parties = {as_text(party.get("id")): party for party in as_nodes(release.get("parties"))}
    own = as_node(release.get("buyer"))
    if not own:
        own = next((party for party in parties.values() if _is_buyer(party)), own)
    party = parties.get(as_text(own.get("id")), own)
    kinds = as_nodes(as_node(party.get("details")).get("classifications"))
    kind = next((k for k in kinds if _is_buyer_type(k)), as_node(None))
    address = as_node(party.get("address"))
    country = as_text(address.get("country"))
    name = as_text(own.get("name")) or as_text(party.get("name"))
    if name or kind:
        code = as_text(kind.get("id"))
        shown = _COUNTRIES.get(country.upper(), country.upper()) if country else None
        yield Buyer(name, code, shown, _NOWHERE)


def _is_buyer_type(classification: Node) -> bool:
    return (as_text(classification.get("scheme")) or "").lower() == "eu-buyer-legal-type"


def _is_buyer(party: Node) -> bool:
    roles = party.get("roles")
    return isinstance(roles, list) and "buyer" in roles


def _cpv(node: Node, items: list[Node]) -> str | None:
    """The main CPV code: of the tender or lot itself, or the only one among its items."""
    own = as_node(node.get("classification"))
    codes = [own] if own else [as_node(item.get("classification")) for item in items]
    cpv = {text for c in codes if _is_cpv(c) and (text := as_text(c.get("id")))}
    return cpv.pop() if len(cpv) == 1 else None


def _is_cpv(classification: Node) -> bool:
    """Whether a code is a CPV code, however the file writes the name of that list."""
    scheme = as_text(classification.get("scheme")) or ""
    return re.fullmatch(r"(?:x_)?cpv(?:s|[ :_-]?2008)?", scheme, re.IGNORECASE) is not None


def _criteria(node: Node) -> Iterator[Criterion]:
    for criterion in as_nodes(as_node(node.get("awardCriteria")).get("criteria")):
        weight = kind = None
        for number in as_nodes(criterion.get("numbers")):
            if named := as_text(number.get("weight")):
                kind, weight = _WEIGHTS.get(named, named), as_text(number.get("number"))
        type, name = as_text(criterion.get("type")), as_text(criterion.get("name"))
        if type or name or weight:
            said = as_text(criterion.get("description")) or ""
            yield Criterion((type or "").lower(), name or "", said, weight, kind, _NOWHERE)


def _found(value: object) -> Found | None:
    text = as_text(value)
    return Found(text, _NOWHERE) if text else None


def _money(value: object) -> Money | None:
    node = as_node(value)
    amount = as_text(node.get("amount"))
    return (
        Money(amount, (as_text(node.get("currency")) or "").upper(), _NOWHERE) if amount else None
    )
