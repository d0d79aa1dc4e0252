"""Who the buyer is: its kind (BT-11, BT-01) and, for a municipality, a province or a water board,
its name (BT-500). And whether it buys for water, energy, transport or post (BT-01).

eForms knows "local authority" but not "municipality"; that is read from the name, and only when
the name says so itself. Several buyers, also within one name ("Gemeente A mede namens B"), may
share a kind; whose policy applies is then not chosen.

Codes: N104 outside Dutch law, N105 kind not determined, N106 several buyers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.intake.eforms.fields import Buyer, Fields
from engine.intake.eforms.lots import agreed
from engine.intake.notice import Findings, listed, quoted

SECTORS_DIRECTIVE = "32014L0025"
CONCESSIONS_DIRECTIVE = "32014L0023"
CLASSIC_DIRECTIVE = "32014L0024"
_SERVES_SECTOR = {SECTORS_DIRECTIVE: "ja", CLASSIC_DIRECTIVE: "nee"}
_OUTSIDE = {
    "32009L0081": "de richtlijn voor defensie en veiligheid",
    "32018R1046": "het Financieel Reglement van de EU",
    "32024R2509": "het Financieel Reglement van de EU",
    "32007R1370": "de verordening voor openbaar personenvervoer",
    "32001R2157": "de verordening voor de Europese vennootschap",
}

_LOCAL = {"la", "ra", "body-pl", "body-pl-la", "body-pl-ra", "body-pl-cga", "grp-p-aut"}
_UTILITIES = {
    "pub-undert",
    "pub-undert-cga",
    "pub-undert-la",
    "pub-undert-ra",
    "spec-rights-entity",
}
_FOREIGN = {"eu-ins-bod-ag", "eu-int-org", "int-org"}

_KINDS = (
    (re.compile(r"\bgemeenten?\s", re.IGNORECASE), "gemeente"),
    (re.compile(r"\bprovincies?\s", re.IGNORECASE), "provincie"),
    (
        re.compile(
            r"\b(?:waterschap(?:pen)?|hoogheemraadschap(?:pen)?|wetterskip)\s", re.IGNORECASE
        ),
        "waterschap",
    ),
)
_STARTS = re.compile(r"^(?:de |het )?(?=\S)", re.IGNORECASE)
#: What says that a name stands for more than one authority.
_JOINT = re.compile(
    r"^(?:de )?(?:gemeenten|provincies|waterschappen)\s|\bnamens\b"
    r"|\b(?:gemeente|provincie|waterschap|hoogheemraadschap)\b.*"
    r"\b(?:gemeenten?|provincies?|waterschap(?:pen)?|hoogheemraadschap(?:pen)?)\b",
    re.IGNORECASE,
)
#: The kinds that together are one contracting authority below the central government (Aw 1.1).
_DECENTRAL = {"gemeente", "provincie", "waterschap", "publiekrechtelijke_instelling"}
_TOGETHER = "samenwerking"
_MUNICIPALITY = re.compile(r"^(?:de )?gemeente\s+(\S.*)$", re.IGNORECASE)
_MUNICIPALITY_ENDS = re.compile(
    r"\s*(?:[,;|/]|\((?![A-Z][A-Za-z]{0,3}\)))|\s+[-–—]\s+|\s+(?:dienst|afdeling|afd\.?|directie|sector|team|stadsdeel|cluster|"
    r"ingenieursbureau|inkoop\w*|vastgoed|mede|namens)\b",
    re.IGNORECASE,
)


#: Where the name of a province or water board ends; a comma may be part of it.
_AUTHORITY_ENDS = re.compile(
    r"\s*[;(|/]|\s+[-–—]\s+|,?\s+(?:dienst|afdeling|afd\.?|directie|sector|team|inkoop\w*|mede|"
    r"namens)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Kind:
    """The kind of buyer and the field that says so; None with the reason why it stays unknown."""

    option: str | None
    field: str = "BT-11"
    reason: str = ""


def municipality(name: str | None) -> str | None:
    """The municipality's own name in "Gemeente X, afdeling Y"; None for any other buyer."""
    m = _MUNICIPALITY.match(name or "")
    if not m or len(m[1]) > 200 or is_joint(name):
        return None
    own = _MUNICIPALITY_ENDS.split(m[1], maxsplit=1)[0].strip(" .").replace("’", "'")
    if not own or re.search(r"gemeente|\d|&", own, re.IGNORECASE):
        return None
    if own.isupper():
        own = own.title().replace("'S-", "'s-")
    return own


def authority(name: str | None) -> str | None:
    """The name of a province or water board, without its department; None for any other buyer."""
    if not name or len(name) > 200 or is_joint(name):
        return None
    if _by_name(name) not in ("provincie", "waterschap"):
        return None
    return _AUTHORITY_ENDS.split(name, maxsplit=1)[0].strip(" .,") or None


def is_joint(name: str | None) -> bool:
    """Whether a name stands for more than one authority, as "Gemeenten A en B" does."""
    return name is not None and len(name) <= 1_000 and _JOINT.search(name) is not None


def state(fields: Fields, findings: Findings) -> None:
    """State the kind of buyer and which one it is, or say why that stays unknown."""
    _remark_outside(fields, findings)
    basis = fields.legal_basis
    if basis and (serves := _SERVES_SECTOR.get(basis.text.upper())):
        findings.state("opdracht.dient_sectoractiviteit", serves, "BT-01", basis.line)
    buyers = fields.buyers
    if not buyers:
        return
    kinds = [_kind(buyer, fields) for buyer in buyers]
    option = _common([kind.option for kind in kinds])
    if option:
        findings.state("opdrachtgever.soort", option, kinds[0].field, buyers[0].line)
    elif len(buyers) > 1 and len({kind.option for kind in kinds}) > 1:
        findings.remark(
            "N106",
            "Er zijn meer opdrachtgevers, van verschillende soort: "
            f"{listed(buyer.name or 'zonder naam' for buyer in buyers)}.",
            "Geef zelf op welke soort opdrachtgever de opdracht aanbesteedt.",
            buyers[0].line,
        )
    else:
        findings.remark(
            "N105",
            f"De soort opdrachtgever is niet zeker. {kinds[0].reason}",
            "Geef zelf op of dit een gemeente, provincie, waterschap of andere opdrachtgever is.",
            buyers[0].line,
        )
    names = agreed([municipality(buyer.name) for buyer in buyers])
    if names:
        findings.state("opdrachtgever.gemeente", names, "BT-500", buyers[0].line)
    elif own := agreed([authority(buyer.name) for buyer in buyers]):
        findings.state("opdrachtgever.naam", own, "BT-500", buyers[0].line)
    elif any(_has_policy(buyer.name) for buyer in buyers):
        lead = (
            next((b.name for b in buyers if b.leads and b.name), None) if len(buyers) > 1 else None
        )
        findings.remark(
            "N106",
            "Er zijn meer opdrachtgevers: "
            f"{listed(buyer.name or 'zonder naam' for buyer in buyers)}. "
            f"{f'De penvoerder is {lead}. ' if lead else ''}Het eigen beleid van een van hen is "
            "daarom niet gekozen.",
            "Geef zelf op van wie het beleid geldt.",
            buyers[0].line,
        )


def _common(options: list[str | None]) -> str | None:
    """The kind that several buyers are together; None when that is not certain."""
    found = agreed(options)
    if found is None and _DECENTRAL.issuperset(option or "" for option in options):
        return _TOGETHER
    return found


def _has_policy(name: str | None) -> bool:
    """Whether a name is of an authority that may have a policy of its own, or of several."""
    return bool(municipality(name) or authority(name) or (is_joint(name) and _by_name(name)))


def _kind(buyer: Buyer, fields: Fields) -> _Kind:
    code = buyer.kind
    if fields.legal_basis and fields.legal_basis.text.upper() == SECTORS_DIRECTIVE:
        return _Kind("speciale_sector", "BT-01")
    by_name = _by_name(buyer.name)
    named = f"De naam is {quoted(buyer.name)}." if buyer.name else "De naam ontbreekt."
    if code is None:
        return _Kind(by_name, "BT-500", f"De aankondiging noemt de soort niet (BT-11). {named}")
    if code in _FOREIGN:
        return _Kind(None, reason="Het is een Europese of internationale organisatie (BT-11).")
    if by_name and code in _LOCAL:
        return _Kind(by_name, "BT-11 en BT-500")
    if by_name:
        return _Kind(None, reason=f"{named} De code is een andere: {quoted(code)} (BT-11).")
    if code == "cga":
        return _Kind("rijk")
    if code.startswith("body-pl"):
        return _Kind("publiekrechtelijke_instelling")
    if code in _UTILITIES:
        classic = fields.legal_basis and fields.legal_basis.text.upper() == CLASSIC_DIRECTIVE
        if not classic:
            return _Kind("speciale_sector")
        return _Kind(
            None,
            reason="De code is die van een overheidsbedrijf (BT-11), maar de aankondiging volgt "
            "de gewone richtlijn (BT-01).",
        )
    if code in ("la", "ra"):
        what = "lokale" if code == "la" else "regionale"
        return _Kind(None, reason=f"Het is een {what} overheid (BT-11). {named}")
    return _Kind(None, reason=f"De code is {quoted(code)} (BT-11). {named}")


def _by_name(name: str | None) -> str | None:
    """The kind that a name begins with; of several authorities the kind that they are together."""
    if name is None:
        return None
    begin = _STARTS.sub("", name)
    first = next((option for pattern, option in _KINDS if pattern.match(begin)), None)
    if first is None or (first == "gemeente" and not (municipality(name) or is_joint(name))):
        return None
    if not is_joint(name):
        return first
    kinds = {option for pattern, option in _KINDS if pattern.search(name)}
    return kinds.pop() if len(kinds) == 1 else _TOGETHER


def _remark_outside(fields: Fields, findings: Findings) -> None:
    countries = {b.country for b in fields.buyers if b.country}
    if countries and "NLD" not in countries:
        findings.remark(
            "N104",
            f"De opdrachtgever is niet Nederlands (land: {listed(sorted(countries))}). "
            "Wijktoets kent alleen Nederlandse regels.",
            line=fields.buyers[0].line,
        )
    basis = fields.legal_basis
    if basis and basis.text.upper() in _OUTSIDE:
        findings.remark(
            "N104",
            f"Deze aankondiging volgt {_OUTSIDE[basis.text.upper()]} (BT-01). "
            "Die regels toetst Wijktoets niet.",
            line=basis.line,
        )
