"""Writing Python source: lines with indentation, fresh names, conditions that fold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager


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
