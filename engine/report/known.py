"""What is known about a case, in the words of the check."""

from __future__ import annotations

from collections.abc import Iterator

from engine.report.outcome import Outcome
from engine.values import show

#: Behind a fact that contradicts another.
ASIDE = "(telt nu niet mee)"


def known_facts(outcome: Outcome, most: int) -> Iterator[tuple[str, str, str]]:
    """Title, value and origin of each known fact, in the order of the check; of each group at
    most some records.
    """
    concepts = outcome.program.rulebase.concepts
    aside = outcome.weighed.aside
    order = {name: n for n, name in enumerate(outcome.check.order)}
    known = [f for f in outcome.facts.values.values() if f.value is not None]
    for fact in sorted(known, key=lambda f: order.get(f.concept, len(order))):
        concept = concepts[fact.concept]
        value = show(concept.kind, fact.value)
        if fact.motivation:
            value = f"{value}, want: {fact.motivation}"
        if (fact.concept, None) in aside:
            value = f"{value} {ASIDE}"
        yield concept.title, value, fact.origin
    for group, records in outcome.facts.records.items():
        title = concepts[group].title
        for number, row in enumerate(records[:most], start=1):
            parts = [
                f"{concepts[name].title}: {show(concepts[name].kind, fact.value)}"
                + (f" {ASIDE}" if (name, number - 1) in aside else "")
                for name, fact in row.items()
            ]
            origins = ", ".join(dict.fromkeys(fact.origin for fact in row.values()))
            yield f"{title} {number}", "; ".join(parts) or "nog geen gegevens", origins
        if len(records) > most:
            yield title, f"en nog {len(records) - most} onderdelen", ""


def unreasoned(outcome: Outcome) -> Iterator[tuple[str, str]]:
    """Title and value of each judgement that counts for a goal and was given without reasons.

    Which goals those are is read from the rules, so a judgement that decides nothing here is left
    out. In records a judgement is named once.
    """
    program = outcome.program
    concepts = program.rulebase.concepts
    counting = program.influences(outcome.goals)
    rows = [row for records in outcome.facts.records.values() for row in records]
    told: set[str] = set()
    for row in (outcome.facts.values, *rows):
        for name, fact in row.items():
            concept = concepts[name]
            if not concept.open_norm or name not in counting or name in told:
                continue
            if fact.value is not None and not fact.motivation:
                told.add(name)
                yield concept.title, show(concept.kind, fact.value)


def only_origin(outcome: Outcome) -> str | None:
    """Where all facts come from; None when they come from more than one place."""
    facts = outcome.facts
    origins = {fact.origin for fact in facts.values.values() if fact.value is not None}
    origins |= {f.origin for rows in facts.records.values() for row in rows for f in row.values()}
    return origins.pop() if len(origins) == 1 else None
