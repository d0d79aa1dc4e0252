"""A fault in a fact points at the line and column of that fact, also inside a record."""

from __future__ import annotations

import json

import pytest

from engine.diagnostics import Diagnostic, Faults
from engine.facts import take
from engine.intake import facts_file
from engine.rulebase import load
from tests.rulebase.bases import SMALL

BOOK = load(None, SMALL)


def faults(text: str, name: str = "feiten.yaml") -> list[Diagnostic]:
    with pytest.raises(Faults) as caught:
        take(BOOK, facts_file.read(text.encode(), name, BOOK.concepts).facts)
    return list(caught.value.diagnostics)


def pointed(found: list[Diagnostic]) -> list[tuple[str, str]]:
    """Per fault its code and the text that the carets stand under."""
    shown = []
    for d in found:
        assert d.place is not None
        start = d.place.column - 1
        shown.append((d.code, d.place.text[start : start + d.place.length]))
    return shown


YAML = """\
zaak:
  bedrag: veel
  delen:
    - waarde: € 10
    - waarde: nogal wat
      warde: € 20
    - drie
    - {waarde: {waarde: bijna niets, reden: zo gezegd}}
zaak.klaar:
  waarde: misschien
  motivering: Dat denk ik.
"""


def test_yaml() -> None:
    found = faults(YAML)
    assert pointed(found) == [
        ("F006", "veel"),
        ("F006", "nogal wat"),
        ("F002", "warde"),
        ("F005", "drie"),
        ("F008", "reden"),
        ("F006", "bijna niets"),
        ("F006", "misschien"),
    ]
    assert str(found[1].place) == "feiten.yaml:5:15"
    assert found[2].help == "Bedoelde u “waarde”?"
    assert found[1].text().splitlines()[1:3] == [
        "        - waarde: nogal wat",
        "                  ^^^^^^^^^",
    ]


def test_json() -> None:
    rows = [{"waarde": 10}, {"waarde": "nogal wat", "warde": 20}, "drie"]
    facts = {"zaak": {"delen": rows, "naam": "\U0001f600"}, "zaak.klaar": "misschien"}
    for indent in (None, 2, "\t"):
        found = faults(json.dumps(facts, indent=indent), "feiten.json")
        assert pointed(found) == [
            ("F006", "nogal wat"),
            ("F002", "warde"),
            ("F005", "drie"),
            ("F006", "misschien"),
        ]


def test_a_motivation_is_a_text_of_some_pages() -> None:
    found = faults("zaak.klaar: {waarde: ja, motivering: [een, twee]}\nzaak.duur: lang\n")
    assert pointed(found) == [("F006", "motivering"), ("F006", "lang")]
    found = faults(f"zaak.klaar: {{waarde: ja, motivering: {'x' * 10_001}}}\n")
    assert [d.code for d in found] == ["F009"]


def test_a_group_that_is_no_list_is_pointed_at_by_its_key_and_a_text_itself() -> None:
    found = faults("zaak:\n  delen: {a: 1}\n")
    assert pointed(found) == [("F005", "delen")]
    assert pointed(faults("zaak:\n  delen: twee\n")) == [("F005", "twee")]


def test_a_name_twice_in_json_and_a_date_that_does_not_exist() -> None:
    with pytest.raises(Faults) as caught:
        facts_file.read(b'{"zaak.klaar": "ja",\n "zaak.klaar": "nee"}', "f.json", BOOK.concepts)
    assert pointed(list(caught.value.diagnostics)) == [("R001", "zaak.klaar")]
    with pytest.raises(Faults) as caught:
        facts_file.read(b'{"peildatum": "2026-02-30"}', "f.json", BOOK.concepts)
    assert pointed(list(caught.value.diagnostics)) == [("F006", "2026-02-30")]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("f.yaml", "zaak: {klaar: ja}\nzaak.klaar: nee\n"),
        ("f.json", '{"zaak": {"klaar": "ja"},\n"zaak.klaar": "nee"}'),
    ],
)
def test_a_fact_that_is_there_nested_and_dotted(name: str, text: str) -> None:
    (found,) = faults(text, name)
    assert (found.code, found.message) == ("R001", "Het begrip “zaak.klaar” staat hier twee keer.")
    assert found.place is not None and found.place.line == 2
    assert [place.line for place in found.also] == [1]
