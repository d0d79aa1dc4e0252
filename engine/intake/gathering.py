"""Several inputs about one case brought together: notices, facts files, answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from engine.diagnostics import Diagnostic, Faults, fault, suggestion
from engine.intake import facts_file
from engine.intake.detect import Form, detect
from engine.intake.notice import Notice, listed
from engine.intake.stated import Raw, Stated
from engine.rulebase import RuleBase
from engine.values import show_date


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the inputs state, in the order given: what comes later wins.

    `date` is the date of the check that they give, `date_origin` where it comes from, in Dutch.
    `title` is what the last of them calls the case.
    """

    stated: tuple[Stated, ...]
    date: dt.date | None = None
    date_origin: str | None = None
    remarks: tuple[Diagnostic, ...] = ()
    title: str | None = None


def gather(rulebase: RuleBase, files: Iterable[tuple[str, bytes]]) -> Gathered:
    """Read files of any kind: name and content.

    A date in a facts file goes before the dispatch date of a notice.

    Raises:
        Faults: what is wrong with all of the files together.
    """
    stated: list[Stated] = []
    remarks: list[Diagnostic] = []
    faults: list[Diagnostic] = []
    written: tuple[dt.date, str] | None = None
    sent: tuple[dt.date, str] | None = None
    title: str | None = None
    notices: list[str] = []
    for name, data in files:
        try:
            match detect(data, name):
                case Form.EFORMS | Form.OCDS as form:
                    notices.append(name)
                    notice = _notice(form, data, name)
                    known, unknown = _known(rulebase, notice.facts)
                    stated += known
                    remarks += [*notice.remarks, *unknown]
                    title = notice.title or title
                    if notice.dispatched is not None:
                        sent = notice.dispatched, f"verzenddatum van de aankondiging {name}"
                case Form.FACTS:
                    file = facts_file.read(data, name, rulebase.concepts)
                    stated += file.facts
                    title = file.title or title
                    if file.date is not None:
                        written = file.date, f"peildatum in {name}"
        except Faults as error:
            faults += error.diagnostics
    if len(notices) > 1:
        faults.append(
            Diagnostic(
                "N016",
                f"U gaf {len(notices)} aankondigingen in één keer: {listed(notices)}. Elke "
                "aankondiging is een eigen zaak.",
                help="Toets ze een voor een. Bij één aankondiging mag u wel feitenbestanden geven.",
            )
        )
    if faults:
        raise Faults(faults)
    date, origin = written or sent or (None, None)
    if written and sent and written[0] != sent[0]:
        remarks.append(
            Diagnostic(
                "N014",
                f"De aankondiging is verzonden op {show_date(sent[0])}; de toets gebruikt "
                f"{show_date(written[0])} uit het feitenbestand.",
                severity="waarschuwing",
            )
        )
    return Gathered(tuple(stated), date, origin, tuple(remarks), title)


def require_readable(files: Iterable[tuple[str, bytes]]) -> None:
    """Refuse files that cannot be read at all; this needs no rules, so it is quick.

    Raises:
        Faults: what is wrong with all of the files together.
    """
    faults: list[Diagnostic] = []
    for name, data in files:
        try:
            match detect(data, name):
                case Form.FACTS:
                    facts_file.read(data, name, ())
                case form:
                    _notice(form, data, name)
        except Faults as error:
            faults += error.diagnostics
    if faults:
        raise Faults(faults)


def notice(data: bytes, name: str) -> Notice:
    """The one notice in a file, in either form.

    Raises :class:`Faults`, also when the file is no notice.
    """
    form = detect(data, name)
    if form is Form.FACTS:
        raise fault(
            "N017",
            f"“{name}” is geen aankondiging.",
            help="Een aankondiging is XML (eForms) of OCDS. Lees feiten in als feitenbestand.",
        )
    return _notice(form, data, name)


def _notice(form: Form, data: bytes, name: str) -> Notice:
    """A notice in either form; the XML library is loaded only when it is needed."""
    if form is Form.OCDS:
        from engine.intake import ocds

        return ocds.read(data, name)
    from engine.intake import eforms

    return eforms.read(data, name)


def answer(setting: str, origin: str = "opgegeven") -> Stated:
    """A fact given as ``begrip=waarde``. Raises :class:`Faults`."""
    name, sign, value = setting.partition("=")
    if not sign or not name.strip():
        raise fault(
            "F010",
            f"“{setting[:80]}” is geen feit.",
            help="Schrijf begrip=waarde, bijvoorbeeld organisatie.participatief_beheer=ja.",
        )
    return Stated(name.strip(), value.strip(), origin)


def proposals(rulebase: RuleBase, names: Sequence[str]) -> frozenset[str]:
    """The rule sets of kind `voorstel` with these ids. Raises :class:`Faults` for others."""
    known = [r.id for r in rulebase.rulesets.values() if r.norm == "voorstel"]
    faults = [
        Diagnostic(
            "F011",
            f"Het voorstel “{name[:80]}” bestaat niet.",
            help=suggestion(name, known)
            or (
                f"Kies uit: {', '.join(known)}."
                if known
                else "Deze regels hebben geen voorstellen."
            ),
        )
        for name in names
        if name not in known
    ]
    if faults:
        raise Faults(faults)
    return frozenset(names)


def _known(rulebase: RuleBase, facts: Iterable[Stated]) -> tuple[list[Stated], list[Diagnostic]]:
    """A notice says more than some rule base asks: what it has no concept for is left out."""
    known: list[Stated] = []
    left_out: dict[str, None] = {}
    for statement in facts:
        if rulebase.resolve(statement.concept) is None:
            left_out[statement.concept] = None
        elif isinstance(statement.value, Sequence) and not isinstance(statement.value, str):
            known.append(_known_fields(rulebase, statement, left_out))
        else:
            known.append(statement)
    if not left_out:
        return known, []
    names = ", ".join(left_out)
    message = f"Deze regels kennen niet alles wat in de aankondiging staat: {names}."
    return known, [Diagnostic("N015", message, severity="waarschuwing")]


def _known_fields(rulebase: RuleBase, statement: Stated, left_out: dict[str, None]) -> Stated:
    """The records of a group with only the fields that the rule base has."""
    fields = [c for c in rulebase.concepts.values() if c.group == statement.concept]
    names = {c.id for c in fields} | {c.short for c in fields}
    rows: list[Raw] = []
    if isinstance(statement.value, str) or not isinstance(statement.value, Sequence):
        return statement
    for row in statement.value:
        if isinstance(row, dict):
            left_out.update({f"{statement.concept}.{k}": None for k in row if k not in names})
            rows.append({key: value for key, value in row.items() if key in names})
        else:
            rows.append(row)
    return Stated(statement.concept, rows, statement.origin, statement.place)
