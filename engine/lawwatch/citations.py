"""Which articles of which law a rule base cites.

A citation is written for readers ("2.140 lid 3 en 2.163a tot en met 2.163g"). What is read from it
here is articles only: parts of an article (lid, onderdeel, begrip) change with their article, and
articles of another law that a text mentions beside its own are left to that other law.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from engine.rulebase import RuleBase
from engine.syntax.model import NormKind, Source
from engine.syntax.tree import ParameterRef, Under, nodes

_LAW = re.compile(r"\bBWB[RV]\d{7}\b")
_NUMBER = r"\d+[a-z]{0,2}(?:[.:]\d+[a-z]{0,2})*"
_TOKEN = re.compile(
    rf"(?P<number>{_NUMBER})(?P<ordinal>°)?"
    r"|(?P<until>t/m|tot en met)"
    r"|(?P<and>\ben\b|\bof\b|,)"
    r"|(?P<part>\b(?:lid|leden|onder|onderdeel|onderdelen|volzin|paragraaf|hoofdstuk|afdeling"
    r"|bijlage|overweging|begrip|versie|kop)\b)"
    r"|(?P<article>\bartikel(?:en)?\b)"
    r"|(?P<other>\bvan (?:het|de|richtlijn|verordening|boek)\b|\bmet bijlage\b|\bnaast\b)"
    r"|(?P<word>\w+)",
    re.IGNORECASE,
)
_PART_FOLLOWS = re.compile(r"\s+lid\b")


@dataclass(frozen=True, slots=True)
class Articles:
    """An article, or with `last` every article from `first` up to and including `last`."""

    first: str
    last: str | None = None

    def __str__(self) -> str:
        return self.first if self.last is None else f"{self.first} tot en met {self.last}"


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


def cited_articles(text: str) -> tuple[Articles, ...]:
    """The articles that a citation names, in its order; none when it names no article."""
    found: list[Articles] = []
    since_article: int | None = None
    inside_part = False
    range_open = False
    before = ""
    for token in _TOKEN.finditer(text):
        kind = token.lastgroup if token.lastgroup != "ordinal" else "number"
        match kind:
            case "number" if token["ordinal"]:
                pass
            case "number":
                number = token["number"]
                article = (
                    not inside_part
                    or "." in number
                    or ":" in number
                    or _PART_FOLLOWS.match(text, token.end()) is not None
                )
                if range_open and found and article:
                    found[-1] = Articles(found[-1].first, number)
                elif article:
                    found.append(Articles(number))
                    inside_part = False
                range_open = False
            case "part":
                inside_part = True
            case "until":
                range_open = True
            case "article":
                inside_part, since_article = False, len(found)
            case "and":
                if before == "," and token[0] != ",":
                    inside_part = False
            case "other":
                # "artikel 2 van het Besluit ...": what stands after the last "artikel" is not ours.
                if since_article is not None:
                    del found[since_article:]
                return tuple(dict.fromkeys(found))
            case _:
                inside_part = inside_part or len(token[0]) > 1
        before = token[0]
    return tuple(dict.fromkeys(found))


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
            for node in nodes(expression):
                if isinstance(node, ParameterRef | Under):
                    found.setdefault(node.parameter, set()).add(rule.table or rule.id)
    return {name: frozenset(rules) for name, rules in found.items()}
