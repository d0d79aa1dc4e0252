"""A fact as some source states it: not yet checked against the rule base."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from engine.diagnostics import Place
from engine.syntax.document import Node, Scalar, inner, key_place

#: A value as a source writes it: text in the notation of the rule files, a JSON scalar, a JSON
#: object such as ``{"bedrag": "216000.00"}``, or the records of a group. None says "unknown".
Raw = str | bool | int | Decimal | None | Sequence["Raw"] | Mapping[str, "Raw"]


#: How the origin of a fact from a facts file begins.
FROM_FILE = "bestand "


@dataclass(frozen=True, slots=True)
class Stated:
    """One statement: the concept's id, the value, where it comes from and where it stands.

    `origin` is a short Dutch phrase a user recognises: "aankondiging BT-27", "opgegeven". `node` is
    the tree of the value when it was read from a file with places.
    """

    concept: str
    value: Raw
    origin: str
    place: Place | None = None
    node: Node | None = field(default=None, compare=False, repr=False)

    def place_of(self, *path: str | int) -> Place | None:
        """Where a part of the value stands; the statement itself when that is not known.

        A text is pointed at itself, a list or a mapping at its key.
        """
        if self.node is None or not path:
            return self.place
        found = inner(self.node, *path)
        return found.place if isinstance(found, Scalar) else key_place(self.node, *path)

    def place_of_key(self, *path: str | int) -> Place | None:
        """Where the name of a part of the value stands."""
        return self.place if self.node is None else key_place(self.node, *path)
