"""Proof of a result: everything that went in and came out, so that it can be computed again.

A receipt is part of the JSON object of a check: `ontvangstbewijs` with `feiten` and `uitkomsten`.
:func:`replay` computes it again and says, in Dutch, what is different.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from engine.backends.interpreter import Assessment
from engine.contradictions import Weighed, weigh
from engine.diagnostics import Diagnostic, Faults, fault
from engine.facts import Fact, Facts, take
from engine.intake.stated import Stated
from engine.program import Program
from engine.rulebase import RuleBase
from engine.syntax.model import Check
from engine.values import parse_date, show_amount, to_json

#: Longest receipt that is read back.
MAX_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a result was computed with and what it was.

    `facts` and `results` are in their JSON form; `input` is the hash of everything that went in,
    `rules` the digest of the rule base. `contradictions` are the ids of those among the facts.
    """

    engine: str
    rules: str
    check: str
    date: dt.date
    proposals: tuple[str, ...]
    facts: tuple[Mapping[str, Any], ...]
    results: Mapping[str, Any]
    input: str
    contradictions: tuple[str, ...] = ()

    def json(self) -> dict[str, Any]:
        """The `ontvangstbewijs`; facts, contradictions and results stand beside it."""
        return {
            "versie": self.engine,
            "regelbasis": self.rules,
            "invoer": self.input,
            "toets": self.check,
            "peildatum": self.date.isoformat(),
            "voorstellen": list(self.proposals),
        }


@cache
def engine_version() -> str:
    """The version of the installed product."""
    try:
        return version("wijktoets")
    except PackageNotFoundError:
        return "onbekend"


def canonical(value: object) -> str:
    """The one JSON text of a value: sorted keys, no spaces."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(value: object) -> str:
    """The SHA-256 of the canonical JSON of a value."""
    return f"sha256:{hashlib.sha256(canonical(value).encode()).hexdigest()}"


def receipt(program: Program, check: Check, weighed: Weighed, assessment: Assessment) -> Receipt:
    """The receipt of an assessment for the goals of a check, from the facts that count."""
    written = facts_json(program.rulebase, weighed.given)
    proposals = tuple(sorted(program.proposals))
    return Receipt(
        engine=engine_version(),
        rules=program.rulebase.digest,
        check=check.id,
        date=program.date,
        proposals=proposals,
        facts=written,
        results={goal: _result(assessment, goal) for goal in check.goals},
        input=input_digest(check.id, program.date, proposals, written),
        contradictions=tuple(found.contradiction.id for found in weighed.found),
    )


def facts_json(rulebase: RuleBase, facts: Facts) -> tuple[dict[str, Any], ...]:
    """The known facts by concept; the records of a group as a list under its name."""
    written = [
        {"begrip": name, **_fact(rulebase, fact)}
        for name, fact in facts.values.items()
        if fact.value is not None
    ]
    for group, records in facts.records.items():
        rows = [
            {name: _fact(rulebase, fact) for name, fact in row.items() if fact.value is not None}
            for row in records
        ]
        origins = dict.fromkeys(fact.origin for row in records for fact in row.values())
        origins = origins or dict.fromkeys([facts.origins.get(group, "opgegeven")])
        written.append({"begrip": group, "onderdelen": rows, "herkomst": ", ".join(origins)})
    return tuple(sorted(written, key=lambda fact: str(fact["begrip"])))


def _fact(rulebase: RuleBase, fact: Fact) -> dict[str, Any]:
    kind = rulebase.concepts[fact.concept].kind
    written = {"waarde": to_json(kind, fact.value), "herkomst": fact.origin}
    if fact.motivation is not None:
        written["motivering"] = fact.motivation
    return written


def input_digest(
    check: str, date: dt.date, proposals: Iterable[str], facts: Iterable[Mapping[str, Any]]
) -> str:
    """The hash of everything that goes into a check; `facts` as :func:`facts_json` writes them."""
    return digest(
        {
            "toets": check,
            "peildatum": date.isoformat(),
            "voorstellen": list(proposals),
            "feiten": list(facts),
        }
    )


def _result(assessment: Assessment, goal: str) -> Any:
    concept = assessment.program.rulebase.concepts[goal]
    if concept.group is None:
        return to_json(concept.kind, assessment.value(goal))
    count = assessment.records(concept.group)
    if count is None:
        return None
    return [to_json(concept.kind, assessment.value(goal, n)) for n in range(count)]


# ------------------------------------------------------------------ reading and replaying


def read(data: bytes, name: str) -> Receipt:
    """A receipt from the JSON of a check. Raises :class:`Faults` when it is none."""
    if len(data) > MAX_BYTES:
        raise fault("B001", f"Het bestand {name} is te groot voor een ontvangstbewijs.")
    try:
        document = json.loads(data)
        proof = document["ontvangstbewijs"]
        facts = tuple(
            {key: entry for key, entry in fact.items() if key != "titel"}
            for fact in document["feiten"]
        )
        _stated(facts)
        results = {str(goal): _recorded(entry) for goal, entry in document["uitkomsten"].items()}
        return Receipt(
            engine=str(proof["versie"]),
            rules=str(proof["regelbasis"]),
            check=str(proof["toets"]),
            date=parse_date(str(proof["peildatum"])),
            proposals=tuple(str(p) for p in proof["voorstellen"]),
            facts=facts,
            results=results,
            input=str(proof["invoer"]),
            # Receipts from before facts were weighed do not name any.
            contradictions=tuple(str(c["tegenspraak"]) for c in document.get("tegenspraken", ())),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise fault(
            "B010",
            f"{name} is geen ontvangstbewijs van Wijktoets.",
            help="Geef het JSON-bestand dat “wijktoets assess --json” maakte.",
        ) from None


def _recorded(entry: Mapping[str, Any]) -> Any:
    """The value of a goal in the JSON of a check."""
    if "per_perceel" in entry:
        rows = entry["per_perceel"]
        return None if rows is None else [row["waarde"] for row in rows]
    return entry["waarde"]


@dataclass(frozen=True, slots=True)
class Replay:
    """What came of computing a receipt again. `differences` are Dutch sentences, none when the
    result, the rules and the engine are exactly the same; `same_result` looks at results only.
    """

    differences: tuple[str, ...]
    same_result: bool

    @property
    def exact(self) -> bool:
        """Whether nothing at all is different."""
        return not self.differences


def replay(old: Receipt, rulebase: RuleBase) -> Replay:
    """Compute a receipt again with a rule base and compare."""
    differences = []
    if old.engine != engine_version():
        differences.append(
            f"Het bewijs is gemaakt met versie {old.engine}; dit is versie {engine_version()}."
        )
    if old.rules != rulebase.digest:
        differences.append(
            f"De regels zijn anders: het bewijs noemt {old.rules}, dit is {rulebase.digest}."
        )
    if input_digest(old.check, old.date, old.proposals, old.facts) != old.input:
        differences.append("De feiten in het bewijs passen niet bij het kenmerk van de invoer.")
    try:
        check = rulebase.check(old.check)
        facts = take(rulebase, _stated(old.facts))
    except Faults as faults:
        return Replay((*differences, *_told(faults.diagnostics)), same_result=False)
    program = rulebase.at(old.date, frozenset(old.proposals))
    weighed = weigh(program, facts)
    new = receipt(program, check, weighed, program.assess(weighed.counted))
    differences += _contradicting(old, new)
    changed = _changes(rulebase, old, new)
    return Replay((*differences, *changed), same_result=not changed)


def _contradicting(old: Receipt, new: Receipt) -> list[str]:
    """The contradictions of facts that only one of two receipts names."""
    gone = [name for name in old.contradictions if name not in new.contradictions]
    come = [name for name in new.contradictions if name not in old.contradictions]
    return [
        *(f"De tegenspraak “{name}” staat in het bewijs en is nu niet gevonden." for name in gone),
        *(f"De tegenspraak “{name}” is nu gevonden en staat niet in het bewijs." for name in come),
    ]


def _stated(facts: Iterable[Mapping[str, Any]]) -> list[Stated]:
    """The facts of a receipt as statements."""
    stated = []
    for fact in facts:
        name, origin = str(fact.get("begrip")), str(fact.get("herkomst", "ontvangstbewijs"))
        if "onderdelen" in fact:
            rows = [
                {str(key): _motivated(value) for key, value in row.items()}
                for row in fact["onderdelen"]
            ]
            stated.append(Stated(name, rows, origin))
        else:
            stated.append(Stated(name, _motivated(fact), origin))
    return stated


def _motivated(fact: Mapping[str, Any]) -> Any:
    """A value, with its motivation when it has one."""
    if fact.get("motivering") is None:
        return fact.get("waarde")
    return {"waarde": fact.get("waarde"), "motivering": fact["motivering"]}


def _told(diagnostics: Iterable[Diagnostic]) -> list[str]:
    return [d.message for d in diagnostics]


def _changes(rulebase: RuleBase, old: Receipt, new: Receipt) -> list[str]:
    changes = []
    for goal in dict.fromkeys([*old.results, *new.results]):
        concept = rulebase.concepts.get(goal)
        title = concept.title if concept else goal
        if goal not in new.results:
            changes.append(f"“{title}” is geen doel van deze toets meer.")
        elif goal not in old.results:
            changes.append(f"“{title}” is een nieuw doel en staat niet in het bewijs.")
        elif canonical(old.results[goal]) != canonical(new.results[goal]):
            before, after = (_shown(r.results[goal]) for r in (old, new))
            changes.append(f"“{title}” was {before} en is nu {after}.")
    return changes


def _shown(result: Any) -> str:
    match result:
        case None:
            return "onbekend"
        case bool():
            return "ja" if result else "nee"
        case list():
            return f"[{', '.join(_shown(r) for r in result)}]"
        case {"bedrag": str(amount)} if re.fullmatch(r"-?\d{1,15}\.\d\d", amount):
            return show_amount(int(amount.replace(".", "")))
        case {"percentage": str(share)}:
            return f"{share.replace('.', ',')}%"
        case dict():
            return ", ".join(f"{amount} {unit}" for unit, amount in result.items())
        case _:
            return str(result)
