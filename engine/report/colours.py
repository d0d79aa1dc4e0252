"""The colour of each outcome in a terminal. Sign and words come from the mark itself."""

from __future__ import annotations

from collections.abc import Mapping

from rich.text import Text

from engine.explanation import Mark

STYLES: Mapping[Mark, str] = {
    Mark.YES: "bold green",
    Mark.MAY_IF: "bold cyan",
    Mark.YES_IF: "bold cyan",
    Mark.ADVISED: "bold",
    Mark.MUST: "bold magenta",
    Mark.EXPLAIN: "bold magenta",
    Mark.ADVICE: "bold",
    Mark.WARNING: "bold red",
    Mark.MAY_NOT: "bold red",
    Mark.NO: "bold red",
    Mark.UNKNOWN: "bold yellow",
    Mark.VALUE: "bold",
    Mark.RULE: "bold",
    Mark.NOTE: "dim",
}
#: Columns that the longest sign with its words takes.
WIDTH = max(len(f"{mark.sign} {mark.words or ''}") for mark in Mark)


def sign(mark: Mark) -> Text:
    """A sign with its words, as they stand in front of a line."""
    return Text(f"{mark.sign} {mark.words or ''}".rstrip(), style=STYLES[mark])
