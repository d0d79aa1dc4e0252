"""What is nearly one form is never read in silence as another."""

from __future__ import annotations

import io
import json
import re
import zipfile
from pathlib import Path

import pytest

from engine.diagnostics import Diagnostic, Faults
from engine.intake.gathering import gather, notice
from engine.intake.notice import Notice
from engine.rulebase import load
from tests.rulebase.bases import SMALL

PUBLICATION = {
    "publicatieId": 412345,
    "publicatieDatum": "2026-04-18",
    "typePublicatie": {"code": "AAO", "omschrijving": "Aankondiging van een opdracht"},
    "aanbestedingNaam": "Onderhoud plantsoen",
    "opdrachtgeverNaam": "Gemeente Voorbeeld",
    "typeOpdracht": {"code": "D", "omschrijving": "Diensten"},
    "cpvCodes": [{"code": "77310000-6", "isHoofdOpdracht": True}],
}
TED = {"notices": [{"publication-number": "1-2026", "notice-type": "cn-standard"}]}


def refused(data: bytes, name: str) -> Diagnostic:
    with pytest.raises(Faults) as raised:
        gather(load(None, SMALL), [(name, data)])
    (found,) = raised.value.diagnostics
    return found


def as_json(value: object, indent: int | None = None) -> bytes:
    return json.dumps(value, indent=indent).encode()


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (as_json(PUBLICATION), "overzicht/412345"),
        (as_json(PUBLICATION, 2), "overzicht/412345"),
        (as_json(PUBLICATION | {"publicatieId": "412345"}), "overzicht/412345"),
        (b"\xef\xbb\xbf" + as_json(PUBLICATION), "overzicht/412345"),
        (as_json({"content": [PUBLICATION], "totalElements": 1}), "aankondigingen/overzicht"),
        (as_json([PUBLICATION]), "aankondigingen/overzicht"),
        (as_json(TED), "https://ted.europa.eu"),
    ],
)
def test_the_answer_of_a_web_service(data: bytes, named: str) -> None:
    for name in ("publicatie.json", "-", "zaak.yaml"):
        found = refused(data, name)
        assert found.code == "N018"
        assert (found.help or "").endswith(named)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"zaak.soort;zaak.bedrag\nwerken;100\n", "zaken.csv"),
        (b"zaak.soort;zaak.bedrag\nwerken;100\n", "zaken.txt"),
        (b"zaak.soort,zaak.bedrag\nwerken,100\n", "-"),
        (b"zaak.soort\tzaak.bedrag\nwerken\t100\n", "zaken"),
        (b"naam\nRozenbuurt\n", "zaken.CSV"),
        ("zaak.soort;zaak.bedrag\nwerken;€ 100\n".encode("cp1252"), "zaken.csv"),
        ("zaak.soort;zaak.bedrag\nwerken;€ 100\n".encode("utf-16"), "zaken.csv"),
        ("\ufeffzaak.soort;zaak.bedrag\nwerken;€ 100\n".encode(), "zaken"),
    ],
)
def test_a_table(data: bytes, name: str) -> None:
    found = refused(data, name)
    assert found.code == "N019"
    assert "per zaak een feitenbestand" in (found.help or "")


@pytest.mark.parametrize(
    ("part", "what"),
    [
        ("xl/workbook.xml", "een Excel-bestand"),
        ("word/document.xml", "een Word-document"),
        ("aankondiging.xml", "een zip-bestand"),
    ],
)
def test_what_is_in_a_zip(part: str, what: str) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(part, "<x/>")
    found = refused(packed.getvalue(), "zaken.xlsx")
    assert (found.code, what in found.message) == ("N004", True)
    assert ("Pak het uit" in (found.help or "")) is (what == "een zip-bestand")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{"zaak.bedrag": 216.120,}', 1),
        ('{\n  "zaak.bedrag": 216.120\n  "zaak.klaar": true\n}', 3),
        ('{"zaak.bedrag": 216.120', 1),
        ("{'zaak.bedrag': 216.120}", 1),
        ('{"zaak.bedrag": 216.120} // raming', 1),
        ('{"zaak.bedrag": € 216.120}', 1),
        ('{"zaak.klaar": True}', 1),
        ('{"zaak.bedrag": 216.120}\n{"zaak.bedrag": 5}', 2),
        ('[{"zaak.bedrag": 216.120}]', 1),
        ('["zaak.klaar"]', 1),
    ],
)
def test_nearly_json(text: str, line: int) -> None:
    for name in ("zaak.json", "zaak.yaml", "-"):
        found = refused(text.encode(), name)
        assert found.code == "B023"
        assert found.place is not None
        assert found.place.line == line
    assert refused(b"zaak.bedrag: 216.120", "zaak.json").code == "B023"


@pytest.mark.parametrize(
    "text",
    [
        "zaak.bedrag: € 5\nzaak.klaar: ja\n",
        "{zaak.bedrag: € 5, zaak.klaar: ja}",
        '{"zaak.bedrag": 5, "zaak.klaar": true}',
        "zaak:\n  bedrag: € 5\n  klaar: ja\n",
        '# een, twee\nzaak.naam: "a,b;c"\nzaak.bedrag: € 5\nzaak.klaar: ja',
    ],
)
def test_facts_files_stay_facts_files(text: str) -> None:
    found = gather(load(None, SMALL), [("zaak.yaml", text.encode())])
    assert {"zaak.bedrag", "zaak.klaar"} <= {s.concept for s in found.stated}


@pytest.mark.parametrize("amount", ["180.000", "1.000", "18.000", "+180.000"])
def test_an_amount_that_may_be_in_dutch_notation_is_asked_about(amount: str) -> None:
    for read in (in_eforms(amount), in_ocds(amount)):
        assert "opdracht.geraamde_waarde" not in {s.concept for s in read.facts}
        told, *_ = [r for r in read.remarks if r.code == "N108"]
        assert "de punt kan ook voor duizend staan" in told.message
        assert amount.removeprefix("+") in told.message


@pytest.mark.parametrize("amount", ["180000", "180000.00", "180000.000", "1234.5", "12345.67"])
def test_an_amount_that_can_be_read_in_one_way(amount: str) -> None:
    for read in (in_eforms(amount), in_ocds(amount)):
        assert "opdracht.geraamde_waarde" in {s.concept for s in read.facts}


def in_eforms(amount: str) -> Notice:
    text = Path("examples/openbare-toiletten.xml").read_text()
    changed, times = re.subn(
        r"(EstimatedOverallContractAmount[^>]*>)[^<]+", rf"\g<1>{amount}", text
    )
    assert times
    return notice(changed.encode(), "toiletten.xml")


def in_ocds(amount: str) -> Notice:
    number = amount.removeprefix("+")
    release = (
        '{"ocid": "ocds-1", "id": "1", "tag": ["tender"], "date": "2026-02-01T10:00:00+01:00", '
        f'"tender": {{"id": "1", "value": {{"amount": {number}, "currency": "EUR"}}}}}}'
    )
    return notice(release.encode(), "opdracht.json")
