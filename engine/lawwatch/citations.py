"""Which articles of which law a rule base cites.

A citation is written for readers ("2.140 lid 3 en 2.163a tot en met 2.163g");
`engine.syntax.citations` says which articles it names.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from engine.rulebase import RuleBase
from engine.syntax.citations import Articles, cited_articles
from engine.syntax.model import NormKind, Source
from engine.syntax.tree import parameters_of

_LAW = re.compile(r"\bBWB[RV]\d{7}\b")


@dataclass(frozen=True, slots=True)
class Citation:
    """That a rule or a value leans on articles of a law, as read on a day.

    `law` is the BWB number, `kind` says "regel" or "waarde". `rules` are the rules that change with
    it: the rule itself, or every rule that looks at the value.
    """

    law: str
    title: str
    articles: tuple[Articles, ...]
    kind: str
    id: str
    verified: dt.date
    rules: frozenset[str]


def citations(rulebase: RuleBase) -> Iterator[Citation]:
    """Every citation of a law in rules and dated values. A table is one rule.

    Proposals are left out: they want to change the law and do not rest on it.
    """
    reading = _readers(rulebase)
    seen: set[str] = set()
    for rule in rulebase.rules.values():
        name = rule.table or rule.id
        if rule.norm is NormKind.VOORSTEL or name in seen:
            continue
        seen.add(name)
        yield from _cited(rule.source, "regel", name, rule.verified, frozenset({name}))
    for parameter in rulebase.parameters.values():
        rules = reading.get(parameter.id, frozenset())
        verified = {(value.source, value.verified): None for value in parameter.values}
        for source, day in verified:
            yield from _cited(source, "waarde", parameter.id, day, rules)


def _cited(
    source: Source, kind: str, id: str, verified: dt.date, rules: frozenset[str]
) -> Iterator[Citation]:
    if source.url is None or source.article is None:
        return
    law = _LAW.search(source.url)
    articles = cited_articles(source.article)
    if law and articles:
        yield Citation(law[0], source.title, articles, kind, id, verified, rules)


def _readers(rulebase: RuleBase) -> dict[str, frozenset[str]]:
    """The rules that look at each parameter."""
    found: dict[str, set[str]] = {}
    for rule in rulebase.rules.values():
        for expression in rule.expressions:
            for parameter in parameters_of(expression):
                found.setdefault(parameter, set()).add(rule.table or rule.id)
    return {name: frozenset(rules) for name, rules in found.items()}
