"""The lines of a page in a terminal: headings, rows with a sign, trees with notes.

Everything is said in words; colour and signs only help. Text from outside is never read as
markup and its control characters are taken out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from engine.explanation import Branch, Mark
from engine.report.branches import NARROW, Notes, lines
from engine.report.colours import WIDTH, sign
from engine.report.plain import clean

#: A line with the sign in front of it.
Row = tuple[Mark, Text]


class Sheet:
    """Writes to a console; `notes` are the sources referred to so far."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.notes = Notes()
        self.width = console.width
        self.narrow = console.width < NARROW

    def line(self, *parts: str | Text) -> None:
        """A line, wrapped to the width."""
        joined = Text()
        for part in parts:
            joined.append_text(part if isinstance(part, Text) else Text(clean(part)))
        self.console.print(joined, overflow="fold", highlight=False)

    def heading(self, words: str) -> None:
        """A heading with a blank line above it."""
        self.line()
        self.line(Text(words, style="bold underline"))

    def rows(self, rows: Iterable[Row]) -> None:
        """Lines with a sign in front, wrapped beside it."""
        self.columns([(sign(mark), body) for mark, body in rows], WIDTH)

    def columns(self, rows: Iterable[tuple[Text, Text]], width: int) -> None:
        """Lines with something short in front of a given width, wrapped beside it."""
        if self.narrow:
            for front, body in rows:
                self.line(front, " ", body)
            return
        grid = Table.grid(padding=(0, 1, 0, 0))
        grid.add_column(no_wrap=True, width=width)
        grid.add_column(overflow="fold")
        for front, body in rows:
            grid.add_row(front, body)
        self.console.print(grid, highlight=False)

    def table(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Three columns: what, its value, and something small behind it."""
        if self.narrow:
            for title, value, behind in rows:
                where = f" ({behind})" if behind else ""
                self.line(f"{title}: ", Text(clean(value), style="bold"), where)
            return
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(overflow="fold", ratio=4)
        grid.add_column(overflow="fold", ratio=4)
        widest = max(len(behind) for _, _, behind in rows)
        grid.add_column(overflow="fold", style="dim", width=min(widest, self.width // 4))
        for title, value, behind in rows:
            grid.add_row(clean(title), Text(clean(value), style="bold"), Text(clean(behind)))
        self.console.print(grid, highlight=False)

    def tree(self, branches: Sequence[Branch], indent: int | None = None) -> None:
        """Nested lines, with the numbers of their sources."""
        if indent is None:
            indent = 1 if self.narrow else 4
        for line in lines(branches, self.notes, self.width, indent):
            self.console.print(line, highlight=False, no_wrap=True, overflow="ignore")

    def sources(self) -> None:
        """What the numbers between square brackets refer to."""
        found = list(self.notes.lines())
        if not found:
            return
        self.heading("Bronnen")
        for label, link, hint in found:
            words = Text(clean(label))
            words.append(clean(link), style=f"dim link {clean(link)}")
            words.append(clean(hint))
            self.console.print(words, overflow="fold", highlight=False)
