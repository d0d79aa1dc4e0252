"""The word in front of a line that says its outcome."""

from __future__ import annotations

from enum import StrEnum


class Mark(StrEnum):
    """What a line says about its outcome; each also has words, so colour is never needed.

    `MAY_IF` is a permission and `YES_IF` a finding that hangs on something still.
    """

    YES = "ja"
    MAY_IF = "kan_mits"
    YES_IF = "ja_mits"
    NO = "nee"
    UNKNOWN = "onbekend"
    VALUE = "waarde"
    RULE = "regel"
    NOTE = "noot"

    @property
    def words(self) -> str | None:
        """The outcome in words; None for a line that has none."""
        return _WORDS.get(self)

    @property
    def reserved(self) -> bool:
        """Whether it is a `ja` that hangs on something still."""
        return self in (Mark.MAY_IF, Mark.YES_IF)


_WORDS = {
    Mark.YES: "ja",
    Mark.MAY_IF: "kan, mits",
    Mark.YES_IF: "ja, mits",
    Mark.NO: "nee",
    Mark.UNKNOWN: "onbekend",
}


def marked(value: object) -> Mark:
    """The mark of a value: yes, no, unknown or something else."""
    if value is None:
        return Mark.UNKNOWN
    if isinstance(value, bool):
        return Mark.YES if value else Mark.NO
    return Mark.VALUE


def label(mark: Mark) -> str:
    """The words in front of a line that say its outcome."""
    return f"[{mark.words}] " if mark.words else ""
