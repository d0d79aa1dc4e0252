"""An explanation as indented lines, with numbered notes for its sources."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from rich.text import Text

from engine.explanation import Branch
from engine.report.colours import STYLES
from engine.report.plain import clean
from engine.syntax.model import Source

#: Narrower than this, a level of the tree takes one column.
NARROW = 70


class Notes:
    """The sources referred to so far; each text has one number, whatever the article."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[int, str, set[str]]] = {}

    def number(self, source: Source) -> int | None:
        """The number of a source; None when it has no link."""
        if source.link is None:
            return None
        text, _, article = source.link.partition("#")
        number, _, articles = self._found.setdefault(
            text, (len(self._found) + 1, source.title, set())
        )
        articles.add(article)
        return number

    def references(self, sources: Sequence[Source]) -> str:
        """The numbers of some sources: " [1][4]"."""
        numbers = dict.fromkeys(n for s in sources if (n := self.number(s)) is not None)
        return "".join([" ", *(f"[{number}]" for number in numbers)]) if numbers else ""

    def lines(self) -> Iterator[tuple[str, str, str]]:
        """Per source its number and title, its link, and how to get to an article in it."""
        for text, (index, title, articles) in self._found.items():
            label = f"[{index}] {title}: "
            if len(articles) == 1:
                (article,) = articles
                yield label, f"{text}#{article}" if article else text, ""
            else:
                example = max(articles)
                number = unquote(example.removeprefix("Artikel"))
                yield label, text, f" (zet er #{example} achter voor artikel {number})"


def lines(branches: Sequence[Branch], notes: Notes, width: int, indent: int) -> Iterator[Text]:
    """The lines of a tree, wrapped to a width."""
    step = 1 if width < NARROW else 2
    waiting = [(branch, indent) for branch in reversed(branches)]
    while waiting:
        branch, depth = waiting.pop()
        # Ever deeper, but always room for some words.
        depth = min(depth, width - 24)
        word = branch.mark.words
        style = STYLES[branch.mark] if word else ""
        front = f"{' ' * depth}- {f'{word}: ' if word else ''}"
        told = clean(f"{branch.text}{notes.references(branch.sources)}")
        yield from _wrapped(front, told, width, depth + 2, style)
        waiting += [(below, depth + step) for below in reversed(branch.below)]


def _wrapped(front: str, words: str, width: int, hang: int, style: str) -> Iterator[Text]:
    wrapped = textwrap.wrap(
        words,
        width,
        initial_indent=front,
        subsequent_indent=" " * hang,
        break_on_hyphens=False,
    )
    for number, line in enumerate(wrapped):
        shown = Text(line)
        if number == 0 and style:
            shown.stylize(style, hang, len(front) - 2)
        yield shown
