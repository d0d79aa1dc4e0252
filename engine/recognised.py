"""Names that users gave, held against the registers on the date of a check.

A name that no register lists decides nothing: rules see an unknown fact, so that it is asked
about instead of taken for another municipality. The name stays in the facts, to be shown.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from engine.diagnostics import Diagnostic
from engine.facts import Fact, Facts, Record
from engine.rulebase import RuleBase
from engine.syntax.model import Concept
from engine.values import FREE
from engine.values.names import Wrong

#: Names that are told one by one.
MAX_TOLD = 20
#: What to do when a name is right all the same.
INSIST = "Klopt de naam toch? Schrijf dan:"


@dataclass(frozen=True, slots=True)
class Unlisted:
    """A name that is not in its register on a date.

    `given` is the name as it was written and `wrong` what is wrong with it. `insisted`: its writer
    says that it is right. `origin` is where the fact comes from.
    """

    concept: Concept
    record: int | None
    given: str
    wrong: Wrong
    insisted: bool
    origin: str

    @property
    def told(self) -> str:
        """What is wrong and which name may have been meant."""
        number = "" if self.record is None else f" (onderdeel {self.record + 1})"
        return f"{self.concept.title}{number}: {self.wrong.message} {self.wrong.help}"

    @property
    def insisting(self) -> str | None:
        """How to write in a file that the name is right; None for what no longer exists."""
        return None if self.wrong.listed else f"{INSIST} {FREE}{self.given[:60]}."


def recognised(rulebase: RuleBase, facts: Facts, date: dt.date) -> Facts:
    """The facts as rules may use them: the same object when every name is listed.

    A name that its writer insists on (“anders: ..”) is not known and not asked again; any other
    name that is not listed is as if it was not given.
    """
    for concept in rulebase.registered:
        if concept.group is None:
            fact = facts.values.get(concept.id)
            if fact is not None and _unlisted(concept, fact, date):
                values = _seen(facts.values, concept, fact)
                facts = replace(facts, values=values)
        elif rows := facts.records.get(concept.group):
            seen = tuple(_row(concept, row, date) for row in rows)
            if any(new is not old for new, old in zip(seen, rows, strict=True)):
                facts = replace(facts, records={**facts.records, concept.group: seen})
    return facts


def unlisted(rulebase: RuleBase, facts: Facts, date: dt.date) -> Iterator[Unlisted]:
    """The names that are not in their register on a date, each with what to do about it."""
    for concept in rulebase.registered:
        names = concept.kind.names
        assert names is not None
        for record, fact in _given(concept, facts):
            if not isinstance(fact.value, str):
                continue
            text = concept.kind.label(fact.value)
            if wrong := names.problem(text, date):
                yield Unlisted(concept, record, text, wrong, fact.value != text, fact.origin)


def doubted(rulebase: RuleBase, facts: Facts, date: dt.date) -> tuple[Unlisted, ...]:
    """The first names that are not listed, without those that their writer insists on."""
    found = (one for one in unlisted(rulebase, facts, date) if not one.insisted)
    return tuple(islice(found, MAX_TOLD))


def remark(one: Unlisted) -> Diagnostic:
    """A warning about a name that is not listed."""
    told = " ".join(filter(None, [one.told, one.insisting]))
    return Diagnostic("F022", told, severity="waarschuwing")


def remarks(rulebase: RuleBase, facts: Facts, date: dt.date) -> tuple[Diagnostic, ...]:
    """A warning for each of the first names that are not listed."""
    return tuple(map(remark, doubted(rulebase, facts, date)))


def _given(concept: Concept, facts: Facts) -> Iterator[tuple[int | None, Fact]]:
    if concept.group is None:
        if (fact := facts.values.get(concept.id)) is not None:
            yield None, fact
        return
    for number, row in enumerate(facts.records.get(concept.group, ())):
        if (fact := row.get(concept.id)) is not None:
            yield number, fact


def _unlisted(concept: Concept, fact: Fact, date: dt.date) -> bool:
    names = concept.kind.names
    return isinstance(fact.value, str) and names is not None and not names.exists(fact.value, date)


def _row(concept: Concept, row: Record, date: dt.date) -> Record:
    fact = row.get(concept.id)
    if fact is None or not _unlisted(concept, fact, date):
        return row
    return _seen(row, concept, fact)


def _seen(given: Record, concept: Concept, fact: Fact) -> dict[str, Fact]:
    """Without the fact, or with it as unknown to who gave it."""
    if isinstance(fact.value, str) and fact.value.startswith(FREE):
        return {**given, concept.id: replace(fact, value=None)}
    return {name: other for name, other in given.items() if name != concept.id}
