"""Rules whose source is that of the value they apply: there must be such a value."""

from __future__ import annotations

from collections.abc import Mapping

from engine.diagnostics import Diagnostic
from engine.syntax.model import Rule
from engine.syntax.tree import ParameterRef, Under, nodes, references


def check_sources(rules: Mapping[str, Rule], faults: list[Diagnostic]) -> None:
    """Report rules with `van_de_waarde` that apply no value, and those with a link of their own."""
    marked = [rule for rule in rules.values() if rule.source.of_value]
    applied = {rule.concept for rule in marked}
    told: set[str] = set()
    for rule in marked:
        name = rule.table or rule.id
        if name in told:
            continue
        if rule.source.url is not None:
            told.add(name)
            faults.append(
                Diagnostic(
                    "R088",
                    f"De regel “{name}” heeft een link, maar zijn bron is die van de waarde.",
                    rule.place,
                    "Haal de url of “van_de_waarde” weg.",
                )
            )
        elif not any(_applies(one, applied) for one in _together(rule, rules)):
            told.add(name)
            faults.append(
                Diagnostic(
                    "R088",
                    f"De regel “{name}” gebruikt geen waarde, dus zijn bron kan niet die van de "
                    "waarde zijn.",
                    rule.place,
                    "Geef de regel een eigen bron.",
                )
            )


def _together(rule: Rule, rules: Mapping[str, Rule]) -> list[Rule]:
    """The rule, or all rows of its table."""
    if rule.table is None:
        return [rule]
    return [other for other in rules.values() if other.table == rule.table]


def _applies(rule: Rule, applied: set[str | None]) -> bool:
    """Whether it uses a value, or a conclusion of a rule that does."""
    return any(
        any(isinstance(node, ParameterRef | Under) for node in nodes(expression))
        or any(name in applied and name != rule.concept for name in references(expression))
        for expression in rule.expressions
    )
