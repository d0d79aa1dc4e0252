"""OCDS releases (Open Contracting Data Standard, JSON) to facts with their origin.

OCDS has a public mapping from eForms. This goes that way back: a release becomes the fields of a
notice, and the same mapping as for eForms makes facts of them. Origins name the place in the JSON.

Codes: N001 to N004 and N009 as for XML, N011 no JSON, N012 no release with a tender, N013 more
than one.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, NoReturn

from engine.diagnostics import Place, fault
from engine.intake import foreign, json_text
from engine.intake.eforms.elements import Found, Money
from engine.intake.eforms.fields import Buyer, Criterion, Duration, Fields, Part
from engine.intake.eforms.mapping import notice
from engine.intake.notice import Findings, Notice

MAX_BYTES = 10_000_000
MAX_LOTS = 10_000
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

Node = Mapping[str, Any]


def read(data: bytes, name: str) -> Notice:
    """The facts in an OCDS release, or in a package with one; `name` is the file's name.

    Raises :class:`engine.diagnostics.Faults` when `data` is no OCDS release with a tender.
    """
    release = _release(_parsed(data, name), name)
    fields = _fields(release)
    if len(fields.lots) > MAX_LOTS:
        raise fault("N009", f"“{name}” heeft meer dan {MAX_LOTS} percelen.")
    return notice(fields, Findings(name, "OCDS", _PATHS))


def _parsed(data: bytes, name: str) -> object:
    if len(data) > MAX_BYTES:
        raise fault("N002", f"“{name}” is groter dan {MAX_BYTES // 1_000_000} MB.")
    if not data.strip():
        raise fault("N001", f"“{name}” is leeg.")
    if kind := foreign.what(data):
        raise fault("N004", f"“{name}” is {kind}, geen JSON-bestand.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise fault(
            "N003",
            f"Op regel {line} staan tekens die niet passen bij de tekencodering UTF-8.",
            Place(name, line, 1),
            "Sla het bestand opnieuw op als UTF-8.",
        ) from None
    try:
        parsed: object = json.loads(text, parse_float=Decimal, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        place = Place(name, error.lineno, error.colno)
        raise fault(
            "N011",
            f"“{name}” is geen leesbare JSON: het gaat mis op regel {error.lineno}, "
            f"kolom {error.colno}.",
            place,
            "Download het bestand opnieuw.",
        ) from None
    except RecursionError:
        raise fault("N009", f"De onderdelen van “{name}” zitten veel te diep in elkaar.") from None
    except (ValueError, ArithmeticError):
        raise fault("N011", f"“{name}” bevat een getal dat niet te lezen is.") from None
    if json_text.half(text, parsed):
        raise fault("N011", f"“{name}” bevat een teken dat niet te lezen is.")
    return parsed


def _no_number(word: str) -> NoReturn:
    raise ValueError(word)


def _release(parsed: object, name: str) -> Node:
    """The one release with a tender, out of a package when it stands in one."""
    top = _node(parsed)
    packed = [*_nodes(top.get("releases"))]
    packed += [_node(record.get("compiledRelease")) for record in _nodes(top.get("records"))]
    found = [release for release in [top, *packed] if _node(release.get("tender"))]
    if not found:
        raise fault(
            "N012",
            f"“{name}” is geen OCDS-bestand met een aanbesteding: “tender” ontbreekt.",
            help="Geef een OCDS-release, of een pakket met één release.",
        )
    if len(found) > 1:
        raise fault(
            "N013",
            f"In “{name}” staan {len(found)} aanbestedingen. Er kan er maar één tegelijk in.",
            help="Splits het bestand per aanbesteding.",
        )
    return found[0]


def _fields(release: Node) -> Fields:
    tender = _node(release.get("tender"))
    items = [*_nodes(tender.get("items"))]
    lots = [*_nodes(tender.get("lots"))]
    return Fields(
        root="ocds",
        subtype=None,
        form=_form(release),
        legal_basis=_found(_node(tender.get("legalBasis")).get("id")),
        language=_language(release),
        sdk_version=None,
        notice_id=_text(release.get("id")),
        title=_text(tender.get("title")),
        dispatched=_found(_local_date(_text(release.get("date")))),
        changes=None,
        cancelled=False,
        modification=None,
        buyers=tuple(_buyers(release)),
        procedure=_part("", tender, _cpv(tender, [i for i in items if not i.get("relatedLot")])),
        lots=tuple(
            _part(
                _text(lot.get("id")) or str(number),
                lot,
                _cpv(lot, [item for item in items if item.get("relatedLot") == lot.get("id")]),
            )
            for number, lot in enumerate(lots, start=1)
        ),
    )


def _part(id: str, node: Node, cpv: str | None) -> Part:
    period = _node(node.get("contractPeriod"))
    renewal, techniques = _node(node.get("renewal")), _node(node.get("techniques"))
    days = _text(period.get("durationInDays"))
    reserved = _node(node.get("otherRequirements")).get("reservedParticipation")
    nature = _text(node.get("mainProcurementCategory"))
    renewals = "0" if node.get("hasRenewal") is False else _text(renewal.get("maximumRenewals"))
    description = _found(renewal.get("description"))
    framework = techniques.get("hasFrameworkAgreement")
    return Part(
        id=id,
        is_lot=True,
        line=_NOWHERE,
        nature=_found(_NATURES.get(nature, nature) if nature else None),
        other_natures=(),
        cpv=_found(cpv),
        value=_money(node.get("value")),
        framework_maximum=_money(_node(techniques.get("frameworkAgreement")).get("value")),
        durations=(Duration(days, "DAY", _NOWHERE),) if days and not period.get("endDate") else (),
        start=_found(_local_date(_text(period.get("startDate")))),
        end=_found(_local_date(_text(period.get("endDate")))),
        open_end=None,
        renewals=_found(renewals),
        renewal_texts=(description,) if description else (),
        options=_found(_node(node.get("options")).get("description")),
        reserved=tuple(
            Found(_RESERVED.get(code, code), _NOWHERE)
            for code in (reserved if isinstance(reserved, list) else [])
            if isinstance(code, str)
        ),
        reserved_execution=None,
        conditions=_found(_node(node.get("contractTerms")).get("performanceTerms")),
        framework=(
            (Found("fa-wo-rc" if framework else "none", _NOWHERE),)
            if isinstance(framework, bool)
            else ()
        ),
        criteria=tuple(_criteria(node)),
        withheld=frozenset(),
    )


def _form(release: Node) -> str | None:
    """The kind of notice as eForms calls it, from the tags of the release."""
    tags = release.get("tag")
    known = {tag for tag in tags if isinstance(tag, str)} if isinstance(tags, list) else set()
    if known & {"tender", "tenderUpdate", "tenderAmendment", "compiled"}:
        return "competition"
    if known & {"award", "awardUpdate", "contract", "contractUpdate"}:
        return "result"
    if known & {"contractAmendment", "contractTermination"}:
        return "cont-modif"
    return "planning" if known & {"planning", "planningUpdate"} else None


def _language(release: Node) -> Found | None:
    code = _text(release.get("language"))
    return _found(_LANGUAGES.get(code.lower(), code) if code else None)


def _buyers(release: Node) -> Iterator[Buyer]:
    parties = {_text(party.get("id")): party for party in _nodes(release.get("parties"))}
    own = _node(release.get("buyer"))
    if not own:
        own = next((party for party in parties.values() if _is_buyer(party)), own)
    party = parties.get(_text(own.get("id")), own)
    kinds = _nodes(_node(party.get("details")).get("classifications"))
    kind = next((k for k in kinds if k.get("scheme") == "eu-buyer-legal-type"), _node(None))
    address = _node(party.get("address"))
    country = _text(address.get("country"))
    name = _text(own.get("name")) or _text(party.get("name"))
    if name or kind:
        code = _text(kind.get("id"))
        shown = _COUNTRIES.get(country.upper(), country.upper()) if country else None
        yield Buyer(name, code, shown, _NOWHERE)


def _is_buyer(party: Node) -> bool:
    roles = party.get("roles")
    return isinstance(roles, list) and "buyer" in roles


def _cpv(node: Node, items: list[Node]) -> str | None:
    """The main CPV code: of the tender or lot itself, or the only one among its items."""
    own = _node(node.get("classification"))
    codes = [own] if own else [_node(item.get("classification")) for item in items]
    cpv = {text for c in codes if c.get("scheme") == "CPV" and (text := _text(c.get("id")))}
    return cpv.pop() if len(cpv) == 1 else None


def _criteria(node: Node) -> Iterator[Criterion]:
    for criterion in _nodes(_node(node.get("awardCriteria")).get("criteria")):
        weight = kind = None
        for number in _nodes(criterion.get("numbers")):
            if named := _text(number.get("weight")):
                kind, weight = _WEIGHTS.get(named, named), _text(number.get("number"))
        type, name = _text(criterion.get("type")), _text(criterion.get("name"))
        if type or name or weight:
            yield Criterion((type or "").lower(), name or "", weight, kind, _NOWHERE)


def _local_date(text: str | None) -> str | None:
    """The date here of a moment: 23:30 in UTC is the next day in the Netherlands.

    Between 22:00 and 23:00 UTC that depends on summer time; then the moment stays as it is, which
    is no date.
    """
    m = re.fullmatch(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):[0-9]{2}.*?(Z|[+-].*)?", text or "")
    if not m:
        return text
    if m[3] not in ("Z", "+00:00") or int(m[2]) < 22:
        return m[1]
    if int(m[2]) == 22:
        return text
    try:
        return (dt.date.fromisoformat(m[1]) + dt.timedelta(1)).isoformat()
    except (ValueError, OverflowError):
        return text


# ------------------------------------------------------------------ reading JSON


def _node(value: object) -> Node:
    return value if isinstance(value, dict) else {}


def _nodes(value: object) -> Iterator[Node]:
    if isinstance(value, list):
        yield from (item for item in value if isinstance(item, dict))


def _text(value: object) -> str | None:
    match value:
        case bool():
            return None
        case str():
            return value.strip() or None
        case int():
            return str(value) if abs(value) < 10**30 else None
        case Decimal():
            return f"{value:f}" if value.is_finite() and abs(value.adjusted()) < 30 else None
        case _:
            return None


def _found(value: object) -> Found | None:
    text = _text(value)
    return Found(text, _NOWHERE) if text else None


def _money(value: object) -> Money | None:
    node = _node(value)
    amount = _text(node.get("amount"))
    return Money(amount, (_text(node.get("currency")) or "").upper(), _NOWHERE) if amount else None
