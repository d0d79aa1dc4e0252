"""The articles that a citation names, as written: "2.140 lid 3 en 18a" names 2.140 and 18a.

A citation is written for readers. What is read from it here is articles only: parts of an article
(lid, onderdeel, begrip) go with their article, and articles of another law that a text mentions
beside its own are left to that other law.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

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
