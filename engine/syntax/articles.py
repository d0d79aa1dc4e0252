"""Articles of a law as a citation names them: which articles, and whether two citations meet.

Numbers with a dot or a colon are articles (2.82a, 2a.41, 4:21); paragraphs (lid 3), letters
(onder a) and numbers without one are not, so a list of paragraphs is never taken for articles.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_NUMBER = r"[0-9]+[a-z]*[.:][0-9]+[a-z]*"
_TO = r"(?:tot en met|t/m|-|–)"
_END = r"(?!\w|[.:][0-9])"
#: An article, a range of them, or a range of which the end is only the letter (2.163a-g).
_CITED = re.compile(
    rf"(?<![\w.:])(?P<low>{_NUMBER}){_END}(?:"
    rf"(?:\s+lid\s+[0-9]+)?\s*{_TO}\s*(?:artikel\s+)?(?P<high>{_NUMBER}){_END}"
    rf"|\s*{_TO}\s*(?P<letter>[a-z])(?!\w))?"
)
#: A division of a law: everything of its part (deel 2, afdeling 2a.3, § 2.3.3.2).
_DIVISION = re.compile(
    r"(?:\b(?:deel|hoofdstuk|titel|afdeling|paragraaf)|§)\s*(?P<part>[0-9]+[a-z]*)(?:\.[0-9]+[a-z]*)*",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"(?P<part>[0-9]+[a-z]*)[.:]\*")
_PIECES = re.compile(r"([0-9]+)([a-z]*)[.:]([0-9]+)([a-z]*)")

#: Where an article stands: the number and letters of its part, then its own. Inserted articles
#: follow the one they are inserted after: 2.82, 2.82a, 2.83; part 2a follows part 2.
_Order = tuple[int, str, int, str]
_LAST = "~"


@dataclass(frozen=True, slots=True)
class Articles:
    """The articles from `low` up to and including `high`, as written in `text`."""

    text: str
    low: _Order
    high: _Order

    @property
    def part(self) -> str:
        """The part of the law in which the first of them stands: 2a of article 2a.27."""
        return f"{self.low[0]}{self.low[1]}"

    def meets(self, other: Articles) -> bool:
        """Whether an article is in both."""
        return self.low <= other.high and other.low <= self.high


def cited(text: str) -> tuple[Articles, ...]:
    """The articles that a citation names: "2.82 lid 1 en 2.82a" names two, "2.1 tot en met 2.6a"
    a range, "afdeling 2.3" all of part 2. Empty when it names none by a number of this form.
    """
    divisions = [_part(m[0], m["part"]) for m in _DIVISION.finditer(text)]
    return (*(_range(m) for m in _CITED.finditer(_DIVISION.sub(" ", text))), *divisions)


def declared(text: str) -> Articles | None:
    """The articles of one entry in a declaration: "2.9 t/m 2.163g", "2a.*", "4.15"; None for text
    that is anything else, or a range that runs back.
    """
    text = text.strip()
    if m := _WHOLE.fullmatch(text):
        return _part(text, m["part"])
    m = _CITED.fullmatch(text)
    found = _range(m) if m else None
    return found if found is not None and found.low <= found.high else None


def meet(one: Sequence[Articles], other: Sequence[Articles]) -> Articles | None:
    """The first of `one` that is also in `other`; None when none is."""
    return next((a for a in one if any(a.meets(b) for b in other)), None)


def _range(match: re.Match[str]) -> Articles:
    low = _order(match["low"])
    high = low
    if match["high"]:
        high = _order(match["high"])
    elif match["letter"]:
        high = (*low[:3], match["letter"])
    return Articles(match[0], low, high)


def _part(text: str, part: str) -> Articles:
    number, letters = int(part.rstrip("abcdefghijklmnopqrstuvwxyz")), part.lstrip("0123456789")
    return Articles(text, (number, letters, 0, ""), (number, letters, 10**9, _LAST))


def _order(number: str) -> _Order:
    m = _PIECES.fullmatch(number)
    assert m is not None
    return (int(m[1]), m[2], int(m[3]), m[4])
