"""Consolidated texts of laws, as files that a user fetched: a fingerprint of every article.

Two forms are read: the XML of the national law database (BWB, element `toestand`) and the YAML of
the public repository regelrecht-corpus (`bwb_id`, `valid_from`, `articles`). The text itself is
never kept. A fingerprint is made of words and numbers only, so that another line break, another
hyphen or another file form is not a change of the law.

Codes: L001 no law text, L002 too large, faults of XML
and YAML keep the codes of those forms.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from engine.diagnostics import fault
from engine.intake import foreign
from engine.intake.xml import Expected, local, parse
from engine.syntax.document import Items, Limits, Node, Scalar, Table, inner, read

MAX_BYTES = 10_000_000
#: Of one article: the first sixteen hexadecimal digits of its SHA-256.
FINGERPRINT = 16
#: The fingerprint of an article that lapsed: it stands in the text, without content.
LAPSED = "vervallen"

LAW_XML = Expected(
    "een wettekst",
    "Download de wet als XML bij wetten.overheid.nl, of neem de YAML van regelrecht-corpus.",
)
_HELP = (
    "Geef de wet als XML (bestand “toestand” van wetten.overheid.nl) of als YAML "
    "(regelrecht-corpus, met bwb_id, valid_from en articles)."
)
_BWB = re.compile(r"BWB[RV]\d{7}")
_WORDS = re.compile(r"[^\W_]+")
_LINK_TARGET = re.compile(r"^\s*\[ref\d+\]:.*$", re.MULTILINE)
_LINK_MARK = re.compile(r"\]\[ref\d+\]")
_LAPSED = re.compile(r"(?:dit artikel is )?vervallen\b.{0,40}", re.IGNORECASE | re.DOTALL)
_UNSAID = {"meta-data", "kop", "redactie"}


@dataclass(frozen=True, slots=True)
class LawText:
    """One version of a law: its BWB number, the day it came into force, fingerprint per article.

    `articles` keep the order of the law.
    """

    law: str
    since: dt.date
    articles: Mapping[str, str]


def read_law(data: bytes, name: str) -> LawText:
    """The fingerprints of a law text.

    Raises:
        Faults: when it is not a law text, too large, or holds what strangers put in files to harm.
    """
    if len(data) > MAX_BYTES:
        size = f"{len(data) / 1e6:.1f}".replace(".", ",")
        raise fault(
            "L002",
            f"“{name}” is {size} MB. Een wettekst is hooguit {MAX_BYTES // 1_000_000} MB.",
            help="Controleer of u het goede bestand hebt gekozen.",
        )
    kind = foreign.what(data)
    if kind is not None or not data.strip():
        raise fault("L001", f"“{name}” is {kind or 'leeg'}, geen wettekst.", help=_HELP)
    if data[:100].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0").startswith(b"<"):
        return _from_xml(parse(data, name, LAW_XML), name)
    return _from_yaml(read(data, name, Limits(MAX_BYTES, 400_000)).root, name)


def fingerprint(text: str) -> str:
    """The fingerprint of the text of an article: of its words, in order, in small letters."""
    if _LAPSED.fullmatch(text.strip(" []\n.")):
        return LAPSED
    words = " ".join(word.casefold() for word in _WORDS.findall(text))
    return hashlib.sha256(words.encode()).hexdigest()[:FINGERPRINT]


def _law_text(law: str, since: str, articles: Iterable[tuple[str, str]], name: str) -> LawText:
    """Check the head and join articles that stand in the text more than once."""
    day = _day(since)
    if not _BWB.fullmatch(law) or day is None:
        what = "BWB-nummer" if not _BWB.fullmatch(law) else "begindatum"
        raise fault("L001", f"“{name}” noemt geen {what} van een wet.", help=_HELP)
    texts: dict[str, list[str]] = {}
    for number, text in articles:
        texts.setdefault(number, []).append(text)
    if not texts:
        raise fault("L001", f"In “{name}” staat geen enkel artikel.", help=_HELP)
    return LawText(law, day, {n: fingerprint("\n".join(parts)) for n, parts in texts.items()})


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        return None


# -- XML


def _from_xml(root: etree._Element, name: str) -> LawText:
    state = root if local(root) == "toestand" else next(root.iter("{*}toestand"), None)
    if state is None:
        raise fault(
            "L001",
            f"“{name}” is XML, maar geen wettekst: het element “toestand” ontbreekt.",
            help=_HELP,
        )
    articles = (
        (number, " ".join(_said(element)))
        for element in state.iter("{*}artikel")
        if (number := _number(element))
    )
    law = state.get("bwb-id", "")
    return _law_text(law, state.get("inwerkingtreding", ""), articles, name)


def _number(article: etree._Element) -> str:
    number = article.findtext("{*}kop/{*}nr") or article.get("label") or ""
    return number.strip().removeprefix("Artikel").strip().rstrip(".")


def _said(element: etree._Element) -> Iterator[str]:
    """The text of an article without its heading, notes and data about it."""
    stack: list[etree._Element | str] = [element]
    while stack:
        part = stack.pop()
        if isinstance(part, str):
            yield part
            continue
        if local(part) not in _UNSAID:
            below: list[etree._Element | str] = [part.text or ""]
            for child in part:
                below += [child, child.tail or ""]
            stack += reversed(below)


# -- YAML


def _from_yaml(root: Table, name: str) -> LawText:
    entries = inner(root, "articles")
    if not isinstance(entries, Items):
        raise fault(
            "L001", f"“{name}” is geen wettekst: de lijst “articles” ontbreekt.", help=_HELP
        )
    articles = (
        (number, _unlinked(_text(item, "text")))
        for item in entries.items
        if (number := _text(item, "number"))
    )
    return _law_text(_text(root, "bwb_id"), _text(root, "valid_from"), articles, name)


def _text(node: Node, key: str) -> str:
    if not isinstance(node, Table):
        return ""
    value = node.entries.get(key)
    return value.text if isinstance(value, Scalar) else ""


def _unlinked(text: str) -> str:
    """Markdown without the targets of its links."""
    return _LINK_MARK.sub("]", _LINK_TARGET.sub("", text))
