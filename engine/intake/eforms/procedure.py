"""Which procedure the buyer chose: BT-105 beside the subtype of the notice (OPP-070).

The subtype says under which part of the directives a notice falls, and so whether the light regime
for social and other specific services was chosen; BT-105 says how it is tendered. Where the two
exclude each other, neither is believed.

Codes: N126 contradiction, N127 purchasing system, N128 ground for a contract without a notice.
"""

from __future__ import annotations

from engine.intake.eforms.fields import Fields
from engine.intake.notice import Findings, quoted

#: Subtypes of notices that call for competition or tell its result: under the ordinary forms, those
#: for social and other specific services, and the national one.
_SUBTYPES = (
    dict.fromkeys(("10", "11", "16", "17", "19", "29", "30", "32"), "europees")
    | dict.fromkeys(("12", "13", "20", "21", "33", "34"), "sas")
    | {"E3": "nationaal", "E4": "nationaal"}
)
#: Procedures of BT-105 in which whoever wants can ask to take part.
_WITH_CALL = {"open", "restricted", "neg-w-call", "comp-dial", "innovation"}
_OTHER = {"oth-single", "oth-mult", "comp-tend", "exp-int-rail"}
_WITHOUT_CALL = "neg-wo-call"
#: Grounds of BT-136 that the rules know: what the buyer relies on, and on which ground.
_GROUNDS = {
    "unsuitable": "geen_inschrijving",
    "irregular": "geen_inschrijving",
    "artistic": "kunst",
    "technical": "techniek_of_rechten",
    "exclusive": "techniek_of_rechten",
    "urgency": "spoed",
}
_REPETITION = "existing"
_SYSTEMS = {"dps-list", "dps-nlist"}


def state(fields: Fields, findings: Findings) -> None:
    """State the chosen procedure, and on what a contract without a notice is founded."""
    _remark_system(fields, findings)
    if fields.kind == "qu-sy":
        return
    by_subtype = _SUBTYPES.get(fields.subtype.text.upper()) if fields.subtype else None
    code = None if "BT-105" in fields.procedure.withheld else fields.procedure_kind
    if code is not None and code.text == _WITHOUT_CALL:
        if by_subtype and fields.is_competition:
            _contradiction(fields, code.text, code.line, findings)
        else:
            findings.state("opdracht.gekozen_procedure", "een_op_een", "BT-105", code.line)
            _state_ground(fields, findings)
    elif by_subtype and fields.subtype:
        findings.state("opdracht.gekozen_procedure", by_subtype, "OPP-070", fields.subtype.line)
    elif code is not None and code.text in _WITH_CALL and _is_tendered(fields):
        findings.state("opdracht.gekozen_procedure", "europees", "BT-105", code.line)
    if code is not None and code.text not in {*_WITH_CALL, *_OTHER, _WITHOUT_CALL}:
        findings.remark(
            "N116",
            f"De code {quoted(code.text)} (BT-105) is hier niet bruikbaar.",
            "Geef zelf op welke procedure u volgt.",
            code.line,
        )


def _is_tendered(fields: Fields) -> bool:
    """Whether this notice is about a contract that is, or was, put out under the directives."""
    basis = fields.legal_basis.text.upper() if fields.legal_basis else ""
    return (fields.form or "").lower() in {"competition", "result"} and basis.startswith("32014L")


def _contradiction(fields: Fields, code: str, line: int, findings: Findings) -> None:
    subtype = fields.subtype.text if fields.subtype else ""
    findings.remark(
        "N126",
        f"De aankondiging is van een soort die oproept om mee te doen (OPP-070 {quoted(subtype)}), "
        f"maar noemt een procedure zonder oproep (BT-105 {quoted(code)}).",
        "Geef zelf op welke procedure u volgt.",
        line,
    )


def _state_ground(fields: Fields, findings: Findings) -> None:
    if not fields.direct_award:
        return
    grounds = {_GROUNDS.get(code.text) for code in fields.direct_award}
    first = fields.direct_award[0]
    if {code.text for code in fields.direct_award} == {_REPETITION}:
        findings.state("uitzondering.beroep", "herhaling", "BT-136", first.line)
        return
    ground = grounds.pop() if len(grounds) == 1 else None
    if ground is not None:
        findings.state("uitzondering.beroep", "zonder_aankondiging", "BT-136", first.line)
        findings.state("onderhandeling.grond", ground, "BT-136", first.line)
        return
    said = ", ".join(quoted(code.text) for code in fields.direct_award[:4])
    findings.remark(
        "N128",
        f"De opdracht is gegund zonder aankondiging, op een grond die hier niet bruikbaar is "
        f"(BT-136): {said}.",
        "Geef zelf op, op welke uitzondering u zich beroept.",
        first.line,
    )


def _remark_system(fields: Fields, findings: Findings) -> None:
    parts = (fields.procedure, *fields.lots)
    used = next((c for p in parts for c in p.purchasing_system if c.text in _SYSTEMS), None)
    if used:
        findings.remark(
            "N127",
            "Dit is een dynamisch aankoopsysteem (BT-766). De opdrachten daarin komen later.",
            "Toets elke opdracht in het systeem apart.",
            used.line,
        )
