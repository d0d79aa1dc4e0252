"""From the fields of a notice to facts of the rule base, with what must be said about them.

Codes: N101 kind of notice, N102 changed or cancelled notice, N103 language, N111 withheld fields,
N119 conditions for performance, N120 date, N122 nothing found.
"""

from __future__ import annotations

from engine.diagnostics import Diagnostic
from engine.intake.eforms import buyer, criteria, procedure, subject, term
from engine.intake.eforms.fields import Fields
from engine.intake.notice import Findings, Notice, listed, quoted

_KINDS = {
    "planning": "een vooraankondiging. De gegevens kunnen nog veranderen.",
    "result": "de aankondiging van een gegunde opdracht.",
    "dir-awa-pre": "een aankondiging vooraf van een opdracht zonder oproep tot mededinging.",
    "cont-modif": "een wijziging van een lopend contract. Geef zelf de waarde van het "
    "oorspronkelijke contract en het bedrag van de wijziging op.",
    "bri": "een registratie van een onderneming, geen opdracht.",
    "change": "een wijziging van een andere aankondiging.",
}
#: Notices that call for competition, but not on one contract.
_SYSTEMS = {
    "qu-sy": "een erkenningsregeling. Zij gaat over opdrachten die later komen. Toets die apart.",
}
#: Most remarks with one code.
_MOST_ALIKE = 10
_FIELD_NAMES = {
    "BT-05": "de verzenddatum",
    "BT-27": "de geraamde waarde",
    "BT-105": "de procedure",
    "BT-539": "de soort gunningscriteria",
    "BT-541": "het gewicht van de gunningscriteria",
    "BT-734": "de namen van de gunningscriteria",
}


def notice(fields: Fields, findings: Findings) -> Notice:
    """All facts and remarks of one notice, gathered in `findings`."""
    _remark_kind(fields, findings)
    buyer.state(fields, findings)
    subject.state(fields, findings)
    procedure.state(fields, findings)
    term.state(fields, findings)
    criteria.state(fields, findings)
    _remark_execution(fields, findings)
    _remark_withheld(fields, findings)
    withheld_date = "BT-05" in fields.procedure.withheld
    dispatched = None if withheld_date else term.read_date(fields.dispatched, fields.dispatched_at)
    if dispatched is None and not withheld_date:
        findings.remark(
            "N120",
            "De verzenddatum van de aankondiging (BT-05) ontbreekt of is niet te lezen.",
            "Kies zelf de peildatum: de dag waarop u de aankondiging verzendt.",
            fields.dispatched.line if fields.dispatched else None,
        )
    if not findings.facts:
        findings.remark(
            "N122",
            "In deze aankondiging staat niets over de opdracht dat te gebruiken is.",
            "Vul de gegevens zelf in.",
        )
    buyers = [b.name for b in fields.buyers if b.name]
    return Notice(
        facts=tuple(findings.facts),
        dispatched=dispatched,
        remarks=_without_repeats(findings.remarks),
        title=fields.title,
        notice_id=fields.notice_id,
        subtype=fields.subtype.text if fields.subtype else None,
        sdk_version=fields.sdk_version,
        buyer=listed(buyers) if buyers else None,
    )


def _without_repeats(remarks: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Each message once, and not endlessly many of one kind: a thousand lots may be wrong alike."""
    kept: dict[str, dict[str, Diagnostic]] = {}
    for remark in remarks:
        kept.setdefault(remark.code, {}).setdefault(remark.message, remark)
    shown: list[Diagnostic] = []
    for code, same in kept.items():
        shown += [*same.values()][:_MOST_ALIKE]
        if (more := len(same) - _MOST_ALIKE) > 0:
            last = shown[-1]
            message = f"En nog {more} van zulke meldingen."
            shown.append(Diagnostic(code, message, last.place, last.help, last.severity))
    return tuple(shown)


def _remark_kind(fields: Fields, findings: Findings) -> None:
    form = (fields.form or "").lower()
    if not form and fields.root == "ContractAwardNotice":
        form = "result"
    kind = _SYSTEMS.get(fields.kind or "") or _KINDS.get(form)
    if kind:
        estimated = any(p.value for p in (fields.procedure, *fields.lots))
        missing = " De raming van vooraf staat er niet in."
        findings.remark(
            "N101", f"Dit is {kind}{missing if form == 'result' and not estimated else ''}"
        )
    if fields.changes:
        what = "trekt een eerdere aankondiging in" if fields.cancelled else "wijzigt een eerdere"
        findings.remark(
            "N102",
            f"Deze aankondiging {what}: {quoted(fields.changes.text)}.",
            "De gegevens van deze aankondiging zijn gebruikt.",
            fields.changes.line,
        )
    language = fields.language
    if language and language.text.upper() != "NLD":
        findings.remark(
            "N103",
            f"De aankondiging is niet in het Nederlands maar in een andere taal "
            f"({language.text.upper()}). Codes en getallen zijn gelezen, teksten niet vertaald.",
            line=language.line,
        )


def _remark_execution(fields: Fields, findings: Findings) -> None:
    """Say where social conditions may stand: they are text, and text is for a human to judge."""
    parts = fields.lots or (fields.procedure,)
    reserved = next(
        (p.reserved_execution for p in parts
         if p.reserved_execution and p.reserved_execution.text == "yes"),
        None,
    )  # fmt: skip
    if reserved:
        findings.remark(
            "N119",
            "De uitvoering is voorbehouden aan beschutte werkplaatsen (BT-736).",
            line=reserved.line,
        )
    conditions = next((p.conditions for p in parts if p.conditions), None)
    if conditions:
        findings.remark(
            "N119",
            f"De aankondiging stelt voorwaarden aan de uitvoering (BT-70): "
            f"{quoted(conditions.text, 120)}",
            "Lees of daar social return in staat, en hoeveel.",
            conditions.line,
        )


def _remark_withheld(fields: Fields, findings: Findings) -> None:
    withheld = frozenset().union(*(p.withheld for p in (fields.procedure, *fields.lots)))
    names = [f"{_FIELD_NAMES[field]} ({field})" for field in _FIELD_NAMES if field in withheld]
    if names:
        findings.remark(
            "N111",
            f"Niet openbaar gemaakt in deze aankondiging: {listed(names, 6)}.",
            "Deze gegevens zijn onbekend gelaten. Weet u ze, geef ze dan zelf op.",
        )
