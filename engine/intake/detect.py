"""Which kind of input a file is: an eForms notice, an OCDS release, or a file with facts.

The content decides; the name only where the content can be anything.
"""

from __future__ import annotations

import codecs
import re
from enum import StrEnum

from engine.diagnostics import Faults, fault
from engine.intake import foreign

#: How far into a JSON file the keys of OCDS are looked for.
_LOOKED_AT = 200_000
_OCDS_KEYS = re.compile(rb'"(?:ocid|releases|records)"\s*:')
#: The number of the one publication of TenderNed that a file is about, which it begins with.
_PUBLICATION = re.compile(rb'^\{[^{\[]*"publicatieId"\s*:\s*"?([0-9]{1,12})\b')
_UNPACK = "Pak het uit en geef het XML-bestand of het feitenbestand dat erin zit."
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Form(StrEnum):
    """A form in which input can be given."""

    EFORMS = "eforms"
    OCDS = "ocds"
    FACTS = "feiten"


def detect(data: bytes, name: str) -> Form:
    """The form of the file `name` with content `data`.

    Raises :class:`engine.diagnostics.Faults` for a file that is no text (N004: a PDF, a zip), that
    is the answer of a web service about notices (N018), or a table (N019).
    """
    if kind := foreign.what(data):
        raise fault(
            "N004",
            f"“{name}” is {kind}. Dat kan Wijktoets niet lezen.",
            help=_UNPACK
            if kind == "een zip-bestand"
            else "Geef een aankondiging in XML (eForms), een OCDS-bestand of een feitenbestand "
            "(YAML of JSON). Staan uw zaken in een tabel? Geef elke zaak een eigen feitenbestand.",
        )
    start = data[:_LOOKED_AT]
    for bom in _BOMS:
        start = start.removeprefix(bom)
    start = start.lstrip(b"\0 \t\r\n")
    if start.startswith(b"<") or name.lower().endswith(".xml"):
        return Form.EFORMS
    if start.startswith((b"{", b"[")):
        if _OCDS_KEYS.search(start):
            return Form.OCDS
        if (service := foreign.what_json(start)) is not None:
            raise _not_the_notice(service, start, name)
    elif foreign.is_table(start.replace(b"\0", b"").decode("utf-8", "replace"), name):
        raise fault(
            "N019",
            f"“{name}” is een tabel (CSV). Wijktoets leest nog geen tabellen met zaken.",
            help="Maak per zaak een feitenbestand, met op elke regel “begrip: waarde”. Toets de "
            "zaken een voor een.",
        )
    return Form.FACTS


def _not_the_notice(service: str, start: bytes, name: str) -> Faults:
    """The answer of a web service about notices; it lacks most of what a notice says."""
    number = _PUBLICATION.search(start)
    page = "https://ted.europa.eu"
    if service == "TenderNed":
        page = "https://www.tenderned.nl/aankondigingen/overzicht"
        page += f"/{number[1].decode()}" if number else ""
    return fault(
        "N018",
        f"“{name}” komt uit de webservice van {service}. Daarin ontbreekt veel van wat in de "
        "aankondiging staat, zoals de waarde en de looptijd.",
        help=f"Download de aankondiging zelf als XML (eForms): {page}",
    )
