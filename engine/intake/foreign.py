"""Files that people hand in by mistake, told by what is in them."""

from __future__ import annotations

import codecs
import re

#: How far into a file its parts are looked for.
_LOOKED_AT = 200_000

_STARTS = (
    (b"%PDF", "een PDF-bestand"),
    (b"\xd0\xcf\x11\xe0", "een oud Office-bestand"),
    (b"\x1f\x8b", "een ingepakt bestand (gzip)"),
    (b"\x89PNG", "een afbeelding"),
    (b"\xff\xd8\xff", "een afbeelding"),
    (b"{\\rtf", "een RTF-document"),
)
#: What a zip holds, by the name of a part; an Office file is one.
_PACKED = (
    (b"xl/workbook", "een Excel-bestand"),
    (b"word/document", "een Word-document"),
    (b"ppt/presentation", "een presentatie"),
    (b"opendocument.spreadsheet", "een rekenblad"),
    (b"opendocument.text", "een tekstdocument"),
)
_SERVICES = (
    (re.compile(rb'"(?:publicatieId|aanbestedingNaam|typePublicatie)"\s*:'), "TenderNed"),
    (re.compile(rb'"(?:publication-number|notice-title|notice-type)"\s*:'), "TED"),
)


def what(data: bytes) -> str | None:
    """What the file is, in Dutch with an article, when it is no text at all."""
    start = data[:64].removeprefix(codecs.BOM_UTF8).lstrip()
    if start.startswith(b"PK\x03\x04"):
        return next((name for part, name in _PACKED if part in data), "een zip-bestand")
    return next((name for magic, name in _STARTS if start.startswith(magic)), None)


def what_json(text: bytes) -> str | None:
    """What a JSON text without OCDS is when it comes from a known service, in Dutch."""
    return next((name for key, name in _SERVICES if key.search(text[:_LOOKED_AT])), None)


def is_table(text: str, name: str) -> bool:
    """Whether a text is a table with commas, semicolons or tabs between its cells (CSV, TSV)."""
    if name.lower().endswith((".csv", ".tsv", ".tab")):
        return True
    lines = [line for line in text.splitlines() if line.strip()][:3]
    if len(lines) < 2 or re.search(r":(?:\s|$)|^\s*[-\[{]", "\n".join(lines), re.MULTILINE):
        return False
    return any(
        counts[0] and len(set(counts)) == 1
        for counts in ([line.count(sign) for line in lines] for sign in ";\t,")
    )
