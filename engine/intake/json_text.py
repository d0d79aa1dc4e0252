"""JSON, read strictly: exact numbers, only text that can be written again, no name twice."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from typing import Any

_HALF = re.compile(r"[\ud800-\udfff]")
_ESCAPED_HALF = re.compile(r"\\u[dD][89a-fA-F]")


class NotJson(ValueError):
    """The text is no JSON, or holds something that no other program can read."""


def parse(
    text: str,
    number: Callable[[str], Any] = Decimal,
    constant: Callable[[str], Any] | None = None,
) -> tuple[Any, list[str]]:
    """A JSON value, with the names that an object has twice: the last one of those counts.

    Args:
        text: the JSON.
        number: makes a number with a point or an exponent; exact unless told otherwise.
        constant: what `NaN` and the infinities become; refused unless told otherwise.

    Raises:
        NotJson: also for half a character (a lone surrogate), for what is nested too deep, and
            for a number beyond all bounds.
    """
    twice: list[str] = []

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            counts = Counter(key for key, _ in pairs)
            twice.extend(key for key, count in counts.items() if count > 1)
        return found

    try:
        parsed = json.loads(
            text,
            object_pairs_hook=unique,
            parse_float=number,
            parse_constant=constant or _refused,
        )
    except (ValueError, ArithmeticError, RecursionError):
        raise NotJson from None
    if half(text, parsed):
        raise NotJson
    return parsed, twice


def half(text: str, parsed: Any) -> bool:
    """Whether a value read from a text holds half a character, which no file can hold."""
    if not _ESCAPED_HALF.search(text):
        return False
    return _HALF.search(json.dumps(parsed, ensure_ascii=False, default=str)) is not None


def _refused(name: str) -> Any:
    raise ValueError(name)
