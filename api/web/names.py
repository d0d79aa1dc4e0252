"""Names that no register lists, as the pages tell them: which was meant, with one click."""

from __future__ import annotations

from dataclasses import dataclass

from api.web.visit import Visit, url_of
from engine.backends.unknowns import Spot
from engine.recognised import doubted as all_doubted


@dataclass(frozen=True, slots=True)
class Doubted:
    """A name that no register lists: `near` are the names that may have been meant.

    `url` is where it can be changed. `may_insist`: the name may be right.
    """

    told: str
    given: str
    near: tuple[str, ...]
    url: str | None
    may_insist: bool


def doubted(held: Visit, spot: Spot | None = None) -> tuple[Doubted, ...]:
    """The names in a case that no register lists; with `spot`, only that of one fact."""
    return tuple(
        Doubted(
            one.told,
            one.given,
            one.wrong.near,
            url_of(held, (one.concept.id, one.record)) if held.asks(one.concept) else None,
            not one.wrong.listed,
        )
        for one in all_doubted(held.rulebase, held.facts, held.date)
        if spot is None or spot == (one.concept.id, one.record)
    )
