"""Reading elements of a notice by their local names, with the line each one stands on.

National profiles and older files differ in prefixes and namespaces, never in these names.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree


@dataclass(frozen=True, slots=True)
class Found:
    """A text in the notice and the line it stands on."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Money:
    """An amount as written, with the code of its currency."""

    text: str
    currency: str
    line: int


def path_of(*names: str) -> str:
    """A path of child elements, in whatever namespace they are."""
    return "/".join(f"{{*}}{name}" for name in names)


def text_of(element: etree._Element | None) -> str | None:
    """The text of an element without white space around it; None when there is none."""
    if element is None or element.text is None:
        return None
    return element.text.strip() or None


def line_of(element: etree._Element) -> int:
    """The line an element starts on."""
    line = element.sourceline
    return 1 if line is None else int(line)


def every(element: etree._Element, *path: str) -> Iterator[Found]:
    """The texts of all elements on a path; empty ones are no text."""
    for node in element.iterfind(path_of(*path)):
        if text := text_of(node):
            yield Found(text, line_of(node))


def first(element: etree._Element, *path: str) -> Found | None:
    """The first text on a path."""
    return next(every(element, *path), None)


def codes(
    element: etree._Element, codelist: str, *path: str, lenient: bool = False
) -> Iterator[Found]:
    """Codes of one code list; `lenient` also takes codes that do not say their list."""
    for node in element.iterfind(path_of(*path)):
        name = node.get("listName")
        text = text_of(node)
        if text and (name == codelist or (lenient and not name)):
            yield Found(text.lower(), line_of(node))


def money(element: etree._Element, *path: str) -> Money | None:
    """The first amount on a path."""
    for node in element.iterfind(path_of(*path)):
        if text := text_of(node):
            return Money(text, (node.get("currencyID") or "").upper(), line_of(node))
    return None


def preferred(element: etree._Element, language: str, *path: str) -> str | None:
    """A text that may be there in several languages: Dutch, else the notice's own, else any."""
    known = [
        ((node.get("languageID") or "").upper(), text)
        for node in element.iterfind(path_of(*path))
        if (text := text_of(node))
    ]
    for wanted in ("NLD", language):
        for code, text in known:
            if code == wanted:
                return text
    return known[0][1] if known else None


def one_language(element: etree._Element, *path: str) -> Iterator[Found]:
    """Texts in one language: the Dutch ones when there are, otherwise those of the first."""
    nodes = [node for node in element.iterfind(path_of(*path)) if text_of(node)]
    languages = [(node.get("languageID") or "").upper() for node in nodes]
    wanted = "NLD" if "NLD" in languages else languages[0] if languages else ""
    for node, language in zip(nodes, languages, strict=True):
        text = text_of(node)
        if language == wanted and text:
            yield Found(text, line_of(node))
