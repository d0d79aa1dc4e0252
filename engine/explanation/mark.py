"""How a line says its outcome: the one place that words and signs of outcomes come from."""

from __future__ import annotations

from enum import StrEnum


class Mark(StrEnum):
    """What a line says about its outcome. Each has a sign and words, so colour is never needed.

    `MAY_IF` is a permission, `YES_IF` a finding that hangs on something still. `ADVISED` follows
    from advice only. `MUST`, `EXPLAIN`, `ADVICE` and `WARNING` are a `ja` that asks something of
    the reader, `MAY_NOT` is a `nee` that forbids.
    """

    YES = "ja"
    MAY_IF = "kan_mits"
    YES_IF = "ja_mits"
    ADVISED = "ja_advies"
    MUST = "verplicht"
    EXPLAIN = "leg_uit"
    ADVICE = "advies"
    WARNING = "let_op"
    MAY_NOT = "mag_niet"
    NO = "nee"
    UNKNOWN = "onbekend"
    VALUE = "waarde"
    RULE = "regel"
    NOTE = "noot"

    @property
    def words(self) -> str | None:
        """The outcome in words; None for a line that has none."""
        return _LOOKS[self][1]

    @property
    def sign(self) -> str:
        """The sign that stands before the words; one column wide."""
        return _LOOKS[self][0]

    @property
    def reserved(self) -> bool:
        """Whether it is a `ja` that hangs on something still."""
        return self in (Mark.MAY_IF, Mark.YES_IF)

    @property
    def warns(self) -> bool:
        """Whether it is a warning, or says that something is not allowed."""
        return self in (Mark.WARNING, Mark.MAY_NOT)


_LOOKS: dict[Mark, tuple[str, str | None]] = {
    Mark.YES: ("✓", "ja"),
    Mark.MAY_IF: ("◐", "kan, mits"),
    Mark.YES_IF: ("◐", "ja, mits"),
    Mark.ADVISED: ("○", "ja, advies"),
    Mark.MUST: ("●", "verplicht"),
    Mark.EXPLAIN: ("●", "leg uit"),
    Mark.ADVICE: ("○", "advies"),
    Mark.WARNING: ("!", "let op"),
    Mark.MAY_NOT: ("✗", "mag niet"),
    Mark.NO: ("✗", "nee"),
    Mark.UNKNOWN: ("?", "onbekend"),
    Mark.VALUE: ("=", None),
    Mark.RULE: ("§", None),
    Mark.NOTE: ("·", None),
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
