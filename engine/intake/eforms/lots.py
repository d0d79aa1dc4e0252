"""Lots: when do they say the same, and what stands in the record of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from engine.intake.eforms.fields import Part
from engine.intake.notice import listed

T = TypeVar("T")


def agreed(readings: Sequence[T | None]) -> T | None:
    """The value that every lot has; None when one differs or does not say."""
    first = readings[0] if readings else None
    return first if all(reading == first for reading in readings) else None


def origin(field: str, lots: Sequence[Part]) -> str:
    """The field, and for which lots it was read: ``BT-36, perceel LOT-0001``."""
    if not lots:
        return field
    return f"{field}, perceel {lots[0].id}" if len(lots) == 1 else f"{field}, alle percelen"


def named(lots: Sequence[Part]) -> str:
    """Lots inside a sentence: "perceel LOT-0001", "de percelen LOT-0001 en LOT-0002"."""
    ids = listed(lot.id for lot in lots)
    return f"perceel {ids}" if len(lots) == 1 else f"de percelen {ids}"
