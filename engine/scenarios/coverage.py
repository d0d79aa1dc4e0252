"""Which rules the scenarios reach: each should be seen to apply, not to apply, and stay open.

Only scenarios that name a rule in a tag count for it. A scenario without facts leaves nearly every
rule undecided and a busy one touches many; neither was written to show what those rules do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from engine.rulebase import RuleBase
from engine.scenarios.backends import Assessed
from engine.scenarios.case import Case
from engine.scenarios.features import Scenario
from engine.scenarios.results import Results
from engine.scenarios.running import run
from engine.syntax.model import DecisionTable, NormKind, Rule, Validity
from engine.syntax.tree import (
    ConceptRef,
    Constant,
    Count,
    Every,
    Expression,
    ExtremeOf,
    Some,
    Total,
    nodes,
)


class Seen(StrEnum):
    """What a scenario can show of a rule."""

    GELDT = "geldt"
    NIET = "geldt niet"
    ONBESLIST = "onbeslist"


@dataclass(slots=True)
class Reach:
    """What the scenarios show of one rule, table or contradiction: each sight with the places that
    show it.
    """

    id: str
    title: str
    needed: frozenset[Seen]
    seen: dict[Seen, list[str]] = field(default_factory=dict)

    @property
    def missing(self) -> tuple[Seen, ...]:
        """What no scenario shows yet, in the order of `Seen`."""
        return tuple(s for s in Seen if s in self.needed and s not in self.seen)


@dataclass(frozen=True, slots=True)
class Coverage:
    """What scenarios show of every rule; the rows of a table count together."""

    rules: Mapping[str, Reach]
    results: Results

    @property
    def gaps(self) -> tuple[Reach, ...]:
        """The rules of which something is not shown."""
        return tuple(reach for reach in self.rules.values() if reach.missing)

    def text(self) -> str:
        """The gaps, one rule a line, and how many rules are complete."""
        lines = [
            f"{reach.id}: geen scenario waarin de regel {_listed(reach.missing)}"
            for reach in self.gaps
        ]
        complete = len(self.rules) - len(self.gaps)
        return "\n".join([*lines, f"{complete} van {len(self.rules)} regels volledig gedekt."])

    def json(self) -> dict[str, Any]:
        """Per rule how many scenarios show what, and what is missing."""
        return {
            "regels": len(self.rules),
            "volledig": len(self.rules) - len(self.gaps),
            "dekking": {
                reach.id: {
                    "geldt": len(reach.seen.get(Seen.GELDT, ())),
                    "geldtNiet": len(reach.seen.get(Seen.NIET, ())),
                    "onbeslist": len(reach.seen.get(Seen.ONBESLIST, ())),
                    "ontbreekt": [seen.value for seen in reach.missing],
                }
                for reach in self.rules.values()
            },
        }


def coverage(paths: Sequence[Path], rulebase: RuleBase, backend: str = "interpreter") -> Coverage:
    """Run the scenarios and note what they show of the rules in their tags.

    Raises :class:`Faults` as `engine.scenarios.run` does.
    """
    tables = rulebase.tables.values()
    found = {t.id: Reach(t.id, t.title, _needed_of_table(t, rulebase)) for t in tables}
    for rule in rulebase.rules.values():
        if rule.table is None:
            found[rule.id] = Reach(rule.id, rule.title, _needed(rule, rulebase))
    for one in rulebase.contradictions.values():
        found[one.id] = Reach(one.id, one.sentence, frozenset({Seen.GELDT, Seen.NIET}))

    def watch(scenario: Scenario, case: Case) -> None:
        if case.empty or case.extra:
            return
        place = f"{scenario.place.file}:{scenario.place.line}"
        for name in scenario.rules:
            if name in found:
                for seen in _seen(name, case):
                    found[name].seen.setdefault(seen, []).append(place)

    results = run(paths, rulebase, backend, watch)
    return Coverage(dict(sorted(found.items())), results)


def _seen(name: str, case: Case) -> set[Seen]:
    """What one scenario shows of a rule, a table or a contradiction of facts."""
    if name in case.rulebase.contradictions:
        held = any(found.contradiction.id == name for found in case.weighed.found)
        return {Seen.GELDT if held else Seen.NIET}
    words = {True: Seen.GELDT, False: Seen.NIET, None: Seen.ONBESLIST}
    return {
        words[verdict]
        for program, outcome in case.used
        for rule in case.rules(name)
        if rule.id in program.rules
        for verdict in _verdicts(rule, outcome)
    }


def _verdicts(rule: Rule, outcome: Assessed) -> Iterator[bool | None]:
    if rule.group is None:
        yield outcome.applies(rule.id)
        return
    for record in range(outcome.records(rule.group) or 0):
        yield outcome.applies(rule.id, record)


def _needed_of_table(table: DecisionTable, rulebase: RuleBase) -> frozenset[Seen]:
    return frozenset().union(*(_needed(rulebase.rules[r.rule], rulebase) for r in table.rows))


def _needed(rule: Rule, rulebase: RuleBase) -> frozenset[Seen]:
    """What there is to show: a rule without a condition always applies, and what depends only on
    the date or on choices the rule base fills in itself is never undecided.
    """
    conditions = list(_conditions(rule, rulebase, set()))
    needed = {Seen.GELDT}
    if conditions:
        needed.add(Seen.NIET)
    if any(_can_be_open(n, rule.validity, rulebase) for c in conditions for n in nodes(c)):
        needed.add(Seen.ONBESLIST)
    return frozenset(needed)


def _can_be_open(node: Expression, period: Validity, rulebase: RuleBase) -> bool:
    """Whether what this node reads itself can be unknown in the period."""
    if isinstance(node, ConceptRef):
        return not _always_known(node.concept, period, rulebase, frozenset())
    return isinstance(node, Total | Count | ExtremeOf | Every | Some)


def _always_known(concept: str, period: Validity, rulebase: RuleBase, met: frozenset[str]) -> bool:
    """Whether one rule gives the concept a value throughout the period, whatever else is given."""
    if concept in met:
        return False
    rules = [r for r in rulebase.rules.values() if r.concept == concept]
    if len(rules) != 1:
        return False
    rule, value = rules[0], rules[0].value
    return (
        value is not None
        and rule.scope is None
        and rule.condition is None
        and not rule.exceptions
        and rule.norm is not NormKind.VOORSTEL
        and rule.validity.covers(period)
        and all(
            isinstance(node, Constant)
            or (
                isinstance(node, ConceptRef)
                and _always_known(node.concept, period, rulebase, met | {concept})
            )
            for node in nodes(value)
        )
    )


def _conditions(rule: Rule, rulebase: RuleBase, met: set[str]) -> Iterator[Any]:
    """The conditions that decide whether a rule applies, those of its exceptions included."""
    if rule.id in met:
        return
    met.add(rule.id)
    yield from (c for c in (rule.scope, rule.condition) if c is not None)
    for name in rule.exceptions:
        yield from _conditions(rulebase.rules[name], rulebase, met)


def _listed(seen: Sequence[Seen]) -> str:
    words = [f"{s}" if s is not Seen.ONBESLIST else "onbeslist is" for s in seen]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} of {words[-1]}"
