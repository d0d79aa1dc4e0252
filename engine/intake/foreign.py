"""Files that people hand in by mistake, told by how they start."""

from __future__ import annotations

import codecs

_STARTS = (
    (b"%PDF", "een PDF-bestand"),
    (b"PK\x03\x04", "een zip- of Office-bestand"),
    (b"\xd0\xcf\x11\xe0", "een oud Office-bestand"),
    (b"\x1f\x8b", "een ingepakt bestand (gzip)"),
    (b"\x89PNG", "een afbeelding"),
    (b"\xff\xd8\xff", "een afbeelding"),
    (b"{\\rtf", "een RTF-document"),
)


def what(data: bytes) -> str | None:
    """What the file is, in Dutch with an article, when it is no text at all."""
    start = data[:64].removeprefix(codecs.BOM_UTF8).lstrip()
    return next((name for magic, name in _STARTS if start.startswith(magic)), None)
