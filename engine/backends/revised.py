"""An assessment after some facts changed: only what they touch is looked at again.

What an interview needs after each answer. Everything is concluded by the interpreter's own code;
what cannot have changed is taken over, also of what was found to keep conclusions open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from engine.backends.interpreter import Assessment
from engine.backends.unknowns import Purpose, Spot
from engine.diagnostics import Diagnostic
from engine.facts import Fact, Facts
from engine.program import Program
from engine.syntax.model import Concept, Rule


class Revised(Assessment):
    """What follows from some facts, starting from what followed from others."""

    def __init__(self, before: Assessment, facts: Facts) -> None:
        self._start(before.program, facts, before.goals)
        touched = _touched(self.program, before.facts, self.facts)
        records = max(_most_records(before.facts), _most_records(self.facts))
        rules = {name[1:] for name in touched if name.startswith("@")}
        stale_rules = list(_spots(rules, self.program.rules, records))
        stale = list(_spots(touched, self.program.rulebase.concepts, records))
        self._applies = before._applies.copy()
        self._values = before._values.copy()
        self._conclusions = before._conclusions.copy()
        for spot in stale_rules:
            self._applies.pop(spot, None)
        for spot in stale:
            self._values.pop(spot, None)
            self._conclusions.pop(spot, None)
        for step in self._steps:
            if step.id in (rules if isinstance(step, Rule) else touched):
                self._take_step(step)
        self._searches = {
            purpose: search.revised(self, stale, stale_rules)
            for purpose, search in before._searches.copy().items()
        }

    @property
    def trouble(self) -> tuple[Diagnostic, ...]:
        """Calculations without an outcome, in the order in which the interpreter meets them."""
        return Assessment(self.program, self.facts, self.goals).trouble


def blank(program: Program, goals: tuple[str, ...]) -> Assessment:
    """What follows from no facts at all, with all that could be asked, to start from."""
    assessment = Assessment(program, Facts(), goals)
    for purpose in (Purpose.ASK, Purpose.AHEAD):
        for goal in goals:
            assessment.search(purpose).waits_for(goal)
    return assessment


def _touched(program: Program, before: Facts, after: Facts) -> set[str]:
    """What may differ: the facts that do and all that looks at them, rules with an ``@``."""
    return set[str]().union(*(program.touched_by(name) for name in _changed(before, after)))


def _changed(before: Facts, after: Facts) -> Iterator[str]:
    """The facts and groups that differ; a group only when its number of records does."""
    yield from _differing(before.values, after.values)
    for group in before.records.keys() | after.records.keys():
        old, new = before.records.get(group), after.records.get(group)
        if old is None or new is None or len(old) != len(new):
            yield group
            continue
        for first, second in zip(old, new, strict=True):
            yield from _differing(first, second)


def _differing(before: Mapping[str, Fact], after: Mapping[str, Fact]) -> Iterator[str]:
    for name in before.keys() | after.keys():
        old, new = before.get(name), after.get(name)
        if old is None or new is None or old.value != new.value:
            yield name


def _most_records(facts: Facts) -> int:
    return max((len(rows) for rows in facts.records.values()), default=0)


def _spots(
    names: Iterable[str], declared: Mapping[str, Concept] | Mapping[str, Rule], records: int
) -> Iterator[Spot]:
    """Every place in which an assessment may hold something under these names."""
    for name in names:
        found = declared.get(name)
        if found is None:
            continue
        yield name, None
        if found.group is not None:
            yield from ((name, number) for number in range(records))
