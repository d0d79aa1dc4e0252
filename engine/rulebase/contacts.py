"""With whom users can talk: contacts from their shapes, and the checks that name them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from engine.diagnostics import Diagnostic, suggestion
from engine.rulebase.declarations import source
from engine.rulebase.files import CheckFile, ContactShape
from engine.rulebase.reading import Entry
from engine.syntax.checker import Checker
from engine.syntax.model import Check, Contact, Referral, Validity
from engine.syntax.tree import references


def contacts(
    entries: Sequence[Entry[ContactShape]], faults: list[Diagnostic]
) -> dict[str, Contact]:
    """All contacts. Who is named by a source carries a link, a day and how sure that is."""
    found: dict[str, Contact] = {}
    for entry in entries:
        shape = entry.shape
        if entry.id in found:
            faults.append(
                Diagnostic(
                    "R006",
                    f"Het contact “{entry.id}” bestaat al.",
                    entry.place,
                    "Kies een andere naam.",
                    also=(found[entry.id].place,),
                )
            )
            continue
        named = source(shape.bron)
        parts = {
            "bron": named is None,
            "url": named is not None and named.url is None,
            "geverifieerd": shape.geverifieerd is None,
            "zekerheid": shape.zekerheid is None,
        }
        absent = [key for key, lacks in parts.items() if lacks]
        if absent and set(absent) != {"bron", "geverifieerd", "zekerheid"}:
            faults.append(
                Diagnostic(
                    "R044",
                    f"Het contact “{entry.id}” mist: {', '.join(absent)}.",
                    entry.place,
                    "Zonder bron kan ook: noem dan alleen een rol, zoals “Uw gemeente”.",
                )
            )
        found[entry.id] = Contact(
            id=entry.id,
            title=shape.titel,
            purpose=shape.waarvoor,
            place=entry.place,
            source=named,
            verified=shape.geverifieerd,
            certainty=shape.zekerheid,
            validity=Validity(shape.geldig_vanaf, shape.geldig_tot),
        )
    return found


def with_referrals(
    entries: Sequence[Entry[CheckFile]],
    checks: Mapping[str, Check],
    known: Mapping[str, Contact],
    broken: set[str],
    checker: Checker,
) -> dict[str, Check]:
    """The checks with the contacts they name. Faults end up in the checker."""
    complete = dict(checks)
    for entry in entries:
        check = checks.get(entry.id)
        if check is None:
            continue
        found = tuple(
            _referral(entry, number, check, known, broken, checker)
            for number in range(len(entry.shape.praten_met))
        )
        complete[check.id] = dataclasses.replace(check, referrals=found)
    return complete


def _referral(
    entry: Entry[CheckFile],
    number: int,
    check: Check,
    known: Mapping[str, Contact],
    broken: set[str],
    checker: Checker,
) -> Referral:
    shape = entry.shape.praten_met[number]
    place = entry.at("praten_met", number)
    if shape.contact not in known and shape.contact not in broken:
        near = suggestion(shape.contact, known)
        message = f"Het contact “{shape.contact}” bestaat niet."
        checker.faults.append(Diagnostic("R020", message, place, near))
    if shape.alleen_als is None:
        return Referral(shape.contact)
    condition = entry.scalar("praten_met", number, "alleen_als")
    only_if = checker.condition(condition, None)
    told = {*check.goals, *check.order}
    for name in [] if only_if is None else references(only_if):
        if name in checker.concepts and name not in told:
            checker.faults.append(
                Diagnostic(
                    "R066",
                    f"“{name}” is geen doel en geen vraag van de toets “{check.id}”.",
                    condition.place,
                    "Noem hier alleen wat de toets vraagt of concludeert.",
                )
            )
    return Referral(shape.contact, only_if)
