"""Conditional requests: entity tags, `If-Match` and `If-None-Match` (RFC 9110, section 13)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fastapi import Request

from api.problems import Kind, Problem, error

_TAG = r'(?:W/)?"[\x21\x23-\x7e\x80-\xff]*"'
#: What `If-Match` may hold, for the OpenAPI document: a tag, several, or a star.
PATTERN = rf"^(\*|{_TAG}([ \t]*,[ \t]*{_TAG})*)$"
_ONE = re.compile(_TAG)
_HEADER = re.compile(rf"[ \t,]*(?:{_TAG}[ \t]*(?:,[ \t,]*|$))+")


@dataclass(frozen=True, slots=True)
class Tags:
    """The tags that a client names; `every` for a star, which stands for whatever is there."""

    every: bool
    named: tuple[str, ...] = ()

    @property
    def strong(self) -> frozenset[str]:
        """The tags that the strong comparison can match: a weak one (`W/`) never does."""
        return frozenset(tag for tag in self.named if not tag.startswith("W/"))

    def weakly(self, tag: str) -> bool:
        """Whether a tag is among these in the weak comparison, where `W/` makes no difference."""
        return self.every or _opaque(tag) in {_opaque(named) for named in self.named}


def if_match(request: Request) -> Tags | None:
    """What `If-Match` names; None without it. Raises the problem when it is not readable."""
    lines = request.headers.getlist("if-match")
    if not lines:
        return None
    found = _read(lines)
    if found is None:
        wrong = "Geef in If-Match de ETag zoals u die kreeg, met de aanhalingstekens."
        raise Problem(Kind.INPUT, wrong, [error("vorm", wrong, "If-Match")])
    return found


def unchanged(request: Request, tag: str) -> bool:
    """Whether the client already has what a tag stands for, so that 304 says enough."""
    found = _read(request.headers.getlist("if-none-match"))
    return found is not None and found.weakly(tag)


def _read(lines: list[str]) -> Tags | None:
    """The tags in some header lines, which count as one list; None when they are not readable."""
    text = ",".join(lines).strip(" \t")
    if text == "*":
        return Tags(every=True)
    if not _HEADER.fullmatch(text):
        return None
    return Tags(every=False, named=tuple(_ONE.findall(text)))


def _opaque(tag: str) -> str:
    return tag.removeprefix("W/")
