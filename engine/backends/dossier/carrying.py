"""Facts taken along to another version of the rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from engine.diagnostics import Diagnostic
from engine.facts import Fact, Facts, Record, take_what_fits
from engine.intake.stated import Stated
from engine.rulebase import RuleBase
from engine.syntax.model import Concept
from engine.values import to_json


def carried(old: RuleBase, new: RuleBase, facts: Facts) -> tuple[Facts, tuple[Diagnostic, ...]]:
    """Facts under another version of the rules, and what that version does not accept."""
    taken, lost = take_what_fits(new, _stated(old, facts))
    records = {
        group: tuple(map(_with_origins, rows, facts.records.get(group, ())))
        for group, rows in taken.records.items()
    }
    return replace(taken, records=records), lost


def _with_origins(record: Record, before: Record) -> Record:
    """Statements give the records of a group one origin; each field has its own."""
    return {
        name: replace(fact, origin=before[name].origin) if name in before else fact
        for name, fact in record.items()
    }


def _stated(rulebase: RuleBase, facts: Facts) -> Iterator[Stated]:
    for name, fact in facts.values.items():
        yield Stated(name, _raw(rulebase.concepts[name], fact), fact.origin)
    for group, rows in facts.records.items():
        written = [{n: _raw(rulebase.concepts[n], f) for n, f in row.items()} for row in rows]
        yield Stated(group, written, facts.origins.get(group, "opgegeven"))


def _raw(concept: Concept, fact: Fact) -> Any:
    value = to_json(concept.kind, fact.value)
    if fact.motivation is None:
        return value
    return {"waarde": value, "motivering": fact.motivation}
