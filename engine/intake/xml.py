"""XML from strangers, read within bounds: no entities, no network, limited size and depth.

A file is decoded here rather than by the parser, so that a document type declaration cannot hide
behind an unusual encoding; after that nothing reaches the parser that it could expand or fetch.

Codes: N001 empty, N002 too large, N003 encoding, N004 not XML, N005 a web page, N006 document type
declaration, N007 incomplete, N008 not well formed, N009 too deep or too many elements.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple, NoReturn

from lxml import etree

from engine.diagnostics import Faults, Place, fault
from engine.intake import foreign

MAX_BYTES = 10_000_000
#: Most tags in one file. A notice with a hundred lots in full has about 120,000.
MAX_TAGS = 400_000
#: Most elements directly below the root: lots are numbered up to LOT-9999, buyers are few.
MAX_PARTS = 10_000
#: Most characters in one tag: an element of a notice has a handful of attributes.
MAX_TAG_LENGTH = 20_000
#: A line is shown in a message up to this length.
MAX_SHOWN_LINE = 2_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: Encodings that are read, by the names Python gives them.
_ENCODINGS = {"utf-8", "ascii", "iso8859-1", "iso8859-15", "cp1252"}
_DECLARED = re.compile(rb"""<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")


class Expected(NamedTuple):
    """What a file should be, with its article ("een aankondiging"), and how to get a good one."""

    what: str
    get: str


def parse(data: bytes, name: str, expected: Expected) -> etree._Element:
    """The root element of `data`. Comments and processing instructions are left out.

    Raises :class:`engine.diagnostics.Faults` when it is not well-formed XML within bounds.
    """
    if len(data) > MAX_BYTES:
        raise fault(
            "N002",
            f"“{name}” is groter dan {MAX_BYTES // 1_000_000} MB. "
            f"Zo groot is {expected.what} nooit.",
            help="Controleer of u het goede bestand hebt gekozen.",
        )
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise fault("N001", f"“{name}” is leeg.", help=expected.get)
    _refuse_other_files(data, name, expected)
    text = _decoded(data, name)
    _refuse_document_type(text, name, expected)
    _refuse_floods(text, name, expected)
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    try:
        root = etree.fromstring(text.encode("utf-8"), parser)
    except etree.XMLSyntaxError as error:
        _explain(error, text, name)
    if len(root) > MAX_PARTS:
        raise _flood(name, "veel te veel", expected)
    return root


def local(element: etree._Element) -> str:
    """The name of an element without its namespace."""
    return etree.QName(element).localname


def _none(expected: Expected) -> str:
    """The denial of what was expected: "geen aankondiging"."""
    return f"geen {expected.what.removeprefix('een ')}"


def _refuse_other_files(data: bytes, name: str, expected: Expected) -> None:
    start = data[:64].removeprefix(codecs.BOM_UTF8).lstrip()
    kind = foreign.what(data) or ("een JSON-bestand" if start.startswith((b"{", b"[")) else None)
    if kind:
        raise fault("N004", f"“{name}” is {kind}, {_none(expected)} in XML.", help=expected.get)


def _decoded(data: bytes, name: str) -> str:
    encoding = _encoding(data, name)
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        raise fault(
            "N003",
            f"Op regel {line} staan tekens die niet passen bij de tekencodering "
            f"{encoding.upper()}.",
            Place(name, line, column),
            "Sla het bestand opnieuw op als UTF-8, of download het opnieuw.",
        ) from None


def _encoding(data: bytes, name: str) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return encoding
    if data[:2] == b"<\0":
        return "utf-16-le"
    if data[:2] == b"\0<":
        return "utf-16-be"
    declared = _DECLARED.match(data.lstrip())
    if declared is None:
        return "utf-8"
    named = declared[1].decode("ascii")
    try:
        encoding = codecs.lookup(named).name
    except LookupError:
        encoding = named
    if encoding == "utf-16":
        # The declaration was just read as ASCII, so it is not: some program forgot to change it.
        return "utf-8"
    if encoding not in _ENCODINGS:
        raise fault(
            "N003",
            f"“{name}” gebruikt de tekencodering “{named}”. Die leest Wijktoets niet.",
            Place(name, 1, 1),
            "Sla het bestand opnieuw op als UTF-8.",
        )
    return encoding


def _refuse_document_type(text: str, name: str, expected: Expected) -> None:
    """Look at what comes before the root element: where entities would be declared."""
    at = _root_position(text)
    start = text[at : at + 15].lower()
    if start.startswith(("<!doctype html", "<html")):
        raise fault(
            "N005", f"“{name}” is een webpagina, {_none(expected)} in XML.", help=expected.get
        )
    if start.startswith("<!doctype"):
        line = text.count("\n", 0, at) + 1
        raise fault(
            "N006",
            f"“{name}” bevat een documenttype (DOCTYPE). Dat hoort niet in {expected.what} en "
            "kan een computer vast laten lopen. Het bestand is niet gelezen.",
            Place(name, line, at - text.rfind("\n", 0, at)),
            expected.get,
        )
    if not start.startswith("<"):
        raise fault("N004", f"“{name}” is geen XML-bestand.", help=expected.get)


def _root_position(text: str) -> int:
    """Where the first thing stands that is no white space, comment or processing instruction."""
    at = 0
    while True:
        while at < len(text) and text[at] in " \t\r\n":
            at += 1
        for opening, closing in (("<?", "?>"), ("<!--", "-->")):
            if text.startswith(opening, at):
                end = text.find(closing, at + len(opening))
                if end >= 0:
                    at = end + len(closing)
                    break
        else:
            return at


def _refuse_floods(text: str, name: str, expected: Expected) -> None:
    """Refuse what a parser would need very long for: endless tags, or tags without end."""
    if text.count("<") > MAX_TAGS:
        raise _flood(name, "veel te veel", expected)
    if _has_long_tag(text):
        raise _flood(name, "veel te lange", expected)


def _flood(name: str, what: str, expected: Expected) -> Faults:
    return fault(
        "N009",
        f"“{name}” bevat {what} XML-elementen voor {expected.what}. Het bestand is niet gelezen.",
        help="Controleer of u het goede bestand hebt gekozen.",
    )


def _has_long_tag(text: str) -> bool:
    """Whether some tag (not a comment or CDATA section) is longer than `MAX_TAG_LENGTH`."""
    return any(
        len(piece) > MAX_TAG_LENGTH
        and not piece.startswith(("!", "?"))
        and not 0 <= piece.find(">") <= MAX_TAG_LENGTH
        for piece in text.split("<")
    )


_INCOMPLETE = re.compile(
    r"premature end|end of (data|document)|couldn't find end|not finished|not closed|"
    r"unfinished|document is empty|expected '>'|not terminated|attvalue",
    re.IGNORECASE,
)


def _explain(error: etree.XMLSyntaxError, text: str, name: str) -> NoReturn:
    line, column = (max(1, n or 1) for n in error.position)
    lines = text.split("\n")
    shown = lines[line - 1] if line <= len(lines) else ""
    place = Place(name, line, column, 1, shown if len(shown) <= MAX_SHOWN_LINE else "")
    reason = error.msg or ""
    if "depth" in reason.lower():
        raise fault(
            "N009",
            f"De XML-elementen in “{name}” zitten veel te diep in elkaar. "
            "Het bestand is niet gelezen.",
            place,
            "Controleer of u het goede bestand hebt gekozen.",
        ) from None
    at_end = line >= text.rstrip().count("\n") + 1
    if at_end and _INCOMPLETE.search(reason):
        raise fault(
            "N007",
            f"“{name}” is niet compleet: het houdt te vroeg op, bij regel {line}, kolom {column}.",
            place,
            "Download het bestand opnieuw.",
        ) from None
    if mismatch := re.search(r"tag mismatch: (\S+) line (\d+) and ([^\s,]+)", reason):
        what = (
            f"Het element “{mismatch[1]}” van regel {mismatch[2]} wordt afgesloten als "
            f"“{mismatch[3]}”."
        )
    elif "ntity" in reason:
        what = "Er staat een verwijzing in naar iets dat het bestand niet kent (een “entity”)."
    elif "prefix" in reason.lower():
        what = "Er wordt een naamruimte gebruikt die nergens is vastgelegd."
    else:
        what = "De XML klopt niet."
    raise fault(
        "N008",
        f"“{name}” is niet te lezen vanaf regel {line}, kolom {column}. {what}",
        place,
        "Download het bestand opnieuw. Hebt u het zelf aangepast? Kijk dan op deze regel.",
    ) from None
