"""A fact that one file gives twice is told, however it is named."""

from __future__ import annotations

import json

import pytest

from engine.diagnostics import Faults
from engine.facts import Facts, take
from engine.intake.gathering import gather
from engine.rulebase import load
from tests.rulebase.bases import SMALL

BASE = load(None, SMALL)


def read(*files: tuple[str, str]) -> Facts:
    given = [(name, text.encode()) for name, text in files]
    return take(BASE, gather(BASE, given).stated)


@pytest.mark.parametrize(
    "text",
    [
        "zaak.bedrag: € 5\nBedrag van de zaak: € 6\n",
        "Bedrag van de zaak: € 5\nzaak: {bedrag: € 6}\n",
        "Bedrag van de zaak: € 5\nbedrag van de zaak: € 5\n",
        json.dumps({"zaak.bedrag": 5, "Bedrag van de zaak": 6}),
        json.dumps({"zaak": {"bedrag": 5}, "zaak.bedrag": 6}),
        "zaak.delen:\n  - {waarde: € 5, delen.waarde: € 6}\n",
        json.dumps({"zaak.delen": [{"waarde": 5}, {"waarde": 5, "delen.waarde": 6}]}),
        "zaak.delen: []\nDelen: []\n",
    ],
)
def test_twice_in_one_file(text: str) -> None:
    with pytest.raises(Faults, match=r"R001: .* twee keer"):
        read(("zaak.yaml", text))


def test_another_file_may_say_otherwise() -> None:
    found = read(("een.yaml", "zaak.bedrag: € 5\n"), ("twee.yaml", "Bedrag van de zaak: € 6\n"))
    assert found.value("zaak.bedrag") == 600


def test_two_records_have_the_same_fields() -> None:
    found = read(("zaak.yaml", "zaak.delen: [{waarde: € 5}, {delen.waarde: € 6}]\n"))
    assert len(found.records["zaak.delen"]) == 2
