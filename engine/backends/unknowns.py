"""Why something is unknown, and how that of a whole follows from that of its parts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from engine.values import Value

#: A concept in a record (from 0), or outside any group.
Spot = tuple[str, int | None]


@dataclass(frozen=True, slots=True)
class Unknowns:
    """Why something is unknown.

    `facts`: what a user could still answer. `parameters`: parameters without a value on the date,
    with the key they lack it for. `dead_ends`: conclusions that stay unknown whatever is
    answered: a contradiction, no rule that applies, no rule in force.
    """

    facts: tuple[Spot, ...] = ()
    parameters: tuple[tuple[str, str | None], ...] = ()
    dead_ends: tuple[Spot, ...] = ()

    @property
    def concepts(self) -> tuple[str, ...]:
        """The concepts of the open facts, each once."""
        return tuple(dict.fromkeys(concept for concept, _ in self.facts))


class Purpose(Enum):
    """What the open facts are for."""

    TELL = auto()  # to name everything an unknown conclusion waits for
    ASK = auto()  # to ask now what can still change it; what the user does not know cannot
    AHEAD = auto()  # like ASK, with all that may still come up: it only shrinks


@dataclass(slots=True)
class Open:
    """What keeps something open, and whether it can still become true and false.

    For a value that is not true or false, both say whether it can still become known.
    """

    yes: bool = True
    no: bool = True
    facts: dict[Spot, None] = field(default_factory=dict)
    parameters: dict[tuple[str, str | None], None] = field(default_factory=dict)
    dead_ends: dict[Spot, None] = field(default_factory=dict)

    @property
    def hopeless(self) -> bool:
        """Whether it can never be known any more."""
        return not (self.yes or self.no)

    def add(self, other: Open, *, asked: bool = True) -> None:
        """Take over what keeps another thing open; with `asked`, its facts as well."""
        if other is TRUE or other is FALSE or other is KNOWN:
            return
        if other.parameters or other.dead_ends:
            self.parameters.update(other.parameters)
            self.dead_ends.update(other.dead_ends)
        if asked:
            self.facts.update(other.facts)


KNOWN = Open()
TRUE = Open(no=False)
FALSE = Open(yes=False)


def settled(value: Value) -> Open:
    """Nothing is open: the value is known."""
    if isinstance(value, bool):
        return TRUE if value else FALSE
    return KNOWN


def opposite(found: Open) -> Open:
    """What keeps open whether something is not so."""
    if found is TRUE or found is FALSE:
        return FALSE if found is TRUE else TRUE
    return Open(found.no, found.yes, found.facts, found.parameters, found.dead_ends)


def conjunction(items: Iterable[Open], *, telling: bool) -> Open:
    """A part matters when it can make the whole false, or all parts can still be true."""
    undecided = []
    for item in items:
        if item is FALSE:
            return FALSE
        if item is not TRUE:
            undecided.append(item)
    if len(undecided) < 2:
        return undecided[0] if undecided else TRUE
    yes = all(item.yes for item in undecided)
    found = Open(yes=yes, no=any(item.no for item in undecided))
    for item in undecided:
        found.add(item, asked=telling or yes or item.no)
    return found


def disjunction(items: Iterable[Open], *, telling: bool) -> Open:
    """A part matters when it can make the whole true, or all parts can still be false."""
    return opposite(conjunction((opposite(item) for item in items), telling=telling))


def all_of(items: Sequence[Open], *, telling: bool) -> Open:
    """Something that is known only when all its parts are."""
    if len(items) == 1 and items[0].yes and items[0].no and items[0].facts:
        return items[0]
    found = Open()
    for item in items:
        found.add(item)
    hopeless = any(item.hopeless for item in items)
    nothing_left = not (found.facts or found.parameters or found.dead_ends)
    return given_up(found, telling=telling) if hopeless or nothing_left else found


def given_up(found: Open, *, telling: bool) -> Open:
    """Something that can never be known: no fact helps, so none is asked."""
    kept = Open(yes=False, no=False)
    kept.add(found, asked=telling)
    return kept


def without_value(parameter: str, key: str | None) -> Open:
    """A parameter that has no value on the date."""
    return Open(yes=False, no=False, parameters={(parameter, key): None})
