"""Answers in a file, to go on with later: a facts file that says where the check stood."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import yaml

from engine.diagnostics import Faults, fault
from engine.facts import Fact, Facts
from engine.intake import facts_file
from engine.intake.detect import Form, detect
from engine.intake.facts_file import DATE_KEY, SAVED_KEY
from engine.intake.stated import Stated
from engine.interview.dialogue import OWN
from engine.interview.standing import Stand
from engine.program import Program
from engine.rulebase import RuleBase
from engine.syntax.model import Check
from engine.values import written


@dataclass(frozen=True, slots=True)
class Saved:
    """A check as it was left.

    `rules` is the digest of the rule base and `stand` what the goals were, both at that time.
    The answers are not checked yet.
    """

    answers: tuple[Stated, ...]
    date: dt.date
    rules: str
    stand: Stand


def as_facts_file(program: Program, check: Check, facts: Facts, stand: Stand) -> str:
    """A facts file that reads back as the same facts, with the check, the date and the stand."""

    def text(fact: Fact) -> Any:
        value = written(program.rulebase.concepts[fact.concept].kind, fact.value)
        if fact.motivation is None:
            return value
        return {"waarde": value, "motivering": fact.motivation}

    origins = {name: fact.origin for name, fact in facts.values.items()} | dict(facts.origins)
    content: dict[str, Any] = {
        "toets": check.id,
        DATE_KEY: program.date.isoformat(),
        SAVED_KEY: {
            "regels": program.rulebase.digest,
            "uitkomsten": dict(stand),
            "herkomst": {name: origin for name, origin in origins.items() if origin != OWN},
        },
    }
    content |= {name: text(fact) for name, fact in facts.values.items()}
    for group, rows in facts.records.items():
        content[group] = [{name: text(fact) for name, fact in row.items()} for row in rows]
    return yaml.safe_dump(content, allow_unicode=True, sort_keys=False)


def read(rulebase: RuleBase, check: Check, name: str, data: bytes) -> Saved:
    """The answers in a file that :func:`as_facts_file` wrote.

    Raises:
        Faults: when the file is damaged, is something else, or is about another check.
    """
    if detect(data, name) is not Form.FACTS:
        raise _not_ours(name)
    file = facts_file.read(data, name, rulebase.concepts)
    saved = file.saved
    if saved is None or file.date is None:
        raise _not_ours(name)
    if file.check != check.id:
        raise fault(
            "B020",
            f"De antwoorden in “{name}” horen bij een andere toets: {file.check}.",
            help="Ga verder met die toets, of kies bij --save een nieuwe naam.",
        )
    rules, stand, origins = (saved.get(key) for key in ("regels", "uitkomsten", "herkomst"))
    if not (isinstance(rules, str) and isinstance(stand, Mapping) and isinstance(origins, Mapping)):
        raise fault(
            "B021",
            f"Het bestand “{name}” is beschadigd: onder “{SAVED_KEY}” ontbreekt er iets.",
            help="Haal dat deel weg en geef het bestand op zonder --save.",
        )
    answers = tuple(replace(f, origin=str(origins.get(f.concept, OWN))) for f in file.facts)
    left = {str(goal): _left(value) for goal, value in stand.items()}
    return Saved(answers, file.date, rules, left)


def _not_ours(name: str) -> Faults:
    return fault(
        "B019",
        f"“{name}” is geen bestand met bewaarde antwoorden. Er is niets overschreven.",
        help="Staan er feiten in? Geef het bestand dan op zonder --save, en kies bij --save een "
        "nieuwe naam.",
    )


def _left(value: object) -> str | list[str]:
    return [str(one) for one in value] if isinstance(value, list) else str(value)
