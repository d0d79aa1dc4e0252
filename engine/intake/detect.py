"""Which kind of input a file is: an eForms notice, an OCDS release, or a file with facts.

The content decides; the name only where the content can be anything.
"""

from __future__ import annotations

import codecs
import re
from enum import StrEnum

from engine.diagnostics import fault
from engine.intake import foreign

#: How far into a JSON file the keys of OCDS are looked for.
_LOOKED_AT = 200_000
_OCDS_KEYS = re.compile(rb'"(?:ocid|releases|records)"\s*:')
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Form(StrEnum):
    """A form in which input can be given."""

    EFORMS = "eforms"
    OCDS = "ocds"
    FACTS = "feiten"


def detect(data: bytes, name: str) -> Form:
    """The form of the file `name` with content `data`.

    Raises :class:`engine.diagnostics.Faults` (N004) for a file that is no text: a PDF, a zip.
    """
    if kind := foreign.what(data):
        raise fault(
            "N004",
            f"“{name}” is {kind}. Dat kan Wijktoets niet lezen.",
            help="Geef een aankondiging in XML (eForms), een OCDS-bestand of een feitenbestand "
            "(YAML of JSON).",
        )
    start = data[:_LOOKED_AT]
    for bom in _BOMS:
        start = start.removeprefix(bom)
    start = start.lstrip(b"\0 \t\r\n")
    if start.startswith(b"<") or name.lower().endswith(".xml"):
        return Form.EFORMS
    if start.startswith((b"{", b"[")) and _OCDS_KEYS.search(start):
        return Form.OCDS
    return Form.FACTS
