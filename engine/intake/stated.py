"""A fact as some source states it: not yet checked against the rule base."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from engine.diagnostics import Place

#: A value as a source writes it: text in the notation of the rule files, a JSON scalar, a JSON
#: object such as ``{"bedrag": "216000.00"}``, or the records of a group. None says "unknown".
Raw = str | bool | int | Decimal | None | Sequence["Raw"] | Mapping[str, "Raw"]


@dataclass(frozen=True, slots=True)
class Stated:
    """One statement: the concept's id, the value, where it comes from and where it stands.

    `origin` is a short Dutch phrase a user recognises: "aankondiging BT-27", "opgegeven".
    """

    concept: str
    value: Raw
    origin: str
    place: Place | None = None
