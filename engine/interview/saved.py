"""Answers as a facts file, to go on with later."""

from __future__ import annotations

import datetime as dt
from typing import Any

import yaml

from engine.facts import Fact, Facts
from engine.intake.facts_file import DATE_KEY
from engine.program import Program
from engine.syntax.model import Check
from engine.values import written


def as_facts_file(program: Program, check: Check, facts: Facts) -> str:
    """A facts file that reads back as the same facts, with the check and the date."""

    def text(fact: Fact) -> Any:
        value = written(program.rulebase.concepts[fact.concept].kind, fact.value)
        if fact.motivation is None:
            return value
        return {"waarde": value, "motivering": fact.motivation}

    date: dt.date = program.date
    content: dict[str, Any] = {"toets": check.id, DATE_KEY: date.isoformat()}
    content |= {name: text(fact) for name, fact in facts.values.items()}
    for group, rows in facts.records.items():
        content[group] = [{name: text(fact) for name, fact in row.items()} for row in rows]
    return yaml.safe_dump(content, allow_unicode=True, sort_keys=False)
