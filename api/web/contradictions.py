"""Answers that do not go together, as the pages tell them: which, and where to change them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from api.web.visit import Visit, url_of
from engine.contradictions import Found, Involved, involved
from engine.syntax.model import Certainty, Source


@dataclass(frozen=True, slots=True)
class Line:
    """An answer in a contradiction; `url` is where it can be changed."""

    title: str
    shown: str
    url: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """A contradiction with the answers that make it; with `hard` these do not count."""

    sentence: str
    hard: bool
    source: Source | None
    unverified: bool
    lines: tuple[Line, ...]


def told(held: Visit, concepts: Collection[str] | None = None) -> tuple[Told, ...]:
    """The contradictions in a case; with `concepts`, those that one of them is part of, a group by
    its fields too.
    """
    found = held.interview.weighed.found
    if concepts is not None:
        groups = {
            name: held.rulebase.concepts[name].group for one in found for name, _ in one.spots
        }
        found = tuple(
            one
            for one in found
            if any(name in concepts or groups[name] in concepts for name, _ in one.spots)
        )
    return tuple(_told(held, found))


def _told(held: Visit, found: Iterable[Found]) -> Iterable[Told]:
    for one in found:
        lines = tuple(_line(held, line) for line in involved(held.rulebase, held.facts, one))
        contradiction = one.contradiction
        yield Told(
            contradiction.sentence,
            contradiction.hard,
            contradiction.source,
            contradiction.certainty is Certainty.KENNIS,
            lines,
        )


def _line(held: Visit, line: Involved) -> Line:
    asked = held.asks(held.rulebase.concepts[line.concept])
    return Line(line.title, line.shown, url_of(held, line.spots[0]) if asked else None)
