"""What the source of a rule cannot be: that of a value it does not apply, or of policy for the law.

Whether an article says what a rule says, only a reader can tell. What is checked here is certain:
a link under which a set of policy stands is no link to a law.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from engine.diagnostics import Diagnostic
from engine.syntax.model import NormKind, Rule, Ruleset
from engine.syntax.tree import ParameterRef, Under, nodes, references

#: Sites on which laws, treaties and judgements are published.
_LAW = frozenset(
    {
        "wetten.overheid.nl",
        "zoek.officielebekendmakingen.nl",
        "data.europa.eu",
        "eur-lex.europa.eu",
        "uitspraken.rechtspraak.nl",
    }
)


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


def check_law_sources(
    rules: Mapping[str, Rule], rulesets: Mapping[str, Ruleset], faults: list[Diagnostic]
) -> None:
    """Report rules of law whose link is the one that a set of policy gives as its own source.

    Sites where law is published are left out: policy may be a set of rules about a law. Links with
    another part behind `#` are the same text.
    """
    policy = {
        _text(each.source.url): each.id
        for each in rulesets.values()
        if each.norm is NormKind.BELEID and each.source.url
    }
    told: set[str] = set()
    for rule in rules.values():
        name = rule.table or rule.id
        if rule.norm is not NormKind.WET or rule.source.url is None or name in told:
            continue
        link = _text(rule.source.url)
        if link in policy and urlsplit(link).netloc not in _LAW:
            told.add(name)
            faults.append(
                Diagnostic(
                    "R107",
                    f"De regel “{name}” van de wet noemt als bron het beleid “{policy[link]}”.",
                    rule.place,
                    "Noem de wet waar dit staat, of zet de regel bij het beleid.",
                )
            )


def _text(link: str) -> str:
    return link.partition("#")[0]


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
