"""Telling a notice from a facts file by what is in it."""

from __future__ import annotations

import pytest

from engine.diagnostics import Faults
from engine.intake.detect import Form, detect


@pytest.mark.parametrize(
    ("data", "name", "form"),
    [
        (b"<?xml version='1.0'?><ContractNotice/>", "download", Form.EFORMS),
        (b"\xef\xbb\xbf  \n<ContractNotice/>", "x.txt", Form.EFORMS),
        ("<ContractNotice/>".encode("utf-16"), "x", Form.EFORMS),
        (b"", "leeg.xml", Form.EFORMS),
        (b"geen xml", "x.XML", Form.EFORMS),
        (b'{"ocid": "ocds-x", "tender": {}}', "x.json", Form.OCDS),
        (b'{"releases" : []}', "x.json", Form.OCDS),
        (b'{"opdracht.soort": "diensten"}', "x.json", Form.FACTS),
        (b"opdracht.soort: diensten\n", "x.yaml", Form.FACTS),
        (b"opdracht: {soort: diensten}", "-", Form.FACTS),
        (b"", "leeg.yaml", Form.FACTS),
    ],
)
def test_the_content_decides(data: bytes, name: str, form: Form) -> None:
    assert detect(data, name) is form


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7", b"PK\x03\x04", b"\x89PNG\r\n", b"{\\rtf1", b"\x1f\x8b\x08"]
)
def test_a_file_that_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(Faults) as raised:
        detect(data, "stuk.xml")
    assert raised.value.diagnostics[0].code == "N004"
