"""Writing Python source: lines with indentation, fresh names, conditions that fold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any


class Block:
    """Source lines of one function body."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._depth = 1
        self._names = 0

    def line(self, text: str) -> None:
        self.lines.append("    " * self._depth + text)

    @contextmanager
    def indented(self) -> Iterator[None]:
        self._depth += 1
        yield
        self._depth -= 1

    def name(self, prefix: str) -> str:
        """A name that is not used yet."""
        self._names += 1
        return f"{prefix}{self._names}"


def both(conditions: Sequence[str]) -> str:
    """The conjunction of conditions, without those that are always true."""
    kept = [c for c in dict.fromkeys(conditions) if c != "True"]
    if "False" in kept:
        return "False"
    return _joined(kept, "and", "True")


def either(conditions: Sequence[str]) -> str:
    """The disjunction of conditions, without those that are always false."""
    kept = [c for c in dict.fromkeys(conditions) if c != "False"]
    if "True" in kept:
        return "True"
    return _joined(kept, "or", "False")


def _joined(conditions: list[str], word: str, neutral: str) -> str:
    match conditions:
        case []:
            return neutral
        case [only]:
            return only
        case _:
            return f"({f' {word} '.join(conditions)})"


def all_known(values: Sequence[str]) -> str:
    """Source text that is true when all these plain values are known."""
    unsure = [v for v in dict.fromkeys(values) if v == "None" or not _is_constant(v)]
    if "None" in unsure:
        return "False"
    return both([f"{v} is not None" for v in unsure])


def _is_constant(text: str) -> bool:
    return text in ("True", "False", "today") or text[0] in "0123456789(k'\""


def conclude(candidates: tuple[tuple[bool, bool, Any], ...], otherwise: Any) -> Any:
    """The value of a concept from its rules: (certainly applies, certainly not, value) each."""
    applied = found = False
    value = None
    for applies, excluded, candidate in candidates:
        if excluded:
            continue
        if candidate is None or (found and candidate != value):
            return None
        found, value = True, candidate
        applied = applied or applies
    if not found:
        return otherwise
    return value if applied else None
