"""Diagnostics in the forms that people, tools and editors read."""

from __future__ import annotations

import json

import pytest

from engine.diagnostics import Diagnostic, Faults, Place, render
from engine.rulebase import load
from tests.rulebase.bases import RULES, SMALL


@pytest.fixture(scope="module")
def found() -> tuple[Diagnostic, ...]:
    broken = RULES.replace("id: mag-niet", "id: mag").replace("zaak.grens", "zaak.grns")
    with pytest.raises(Faults) as caught:
        load(None, {**SMALL, "wet/zaak.yaml": broken})
    return caught.value.diagnostics


def test_text(found: tuple[Diagnostic, ...]) -> None:
    assert render(found, "text") == "\n".join(
        [
            "wet/zaak.yaml:14:45: fout R020: Het begrip “zaak.grns” bestaat niet.",
            "            - zaak.bedrag + som(delen.waarde) < zaak.grns",
            "                                                ^^^^^^^^^",
            "  hulp: Bedoelde u “zaak.grens”, “zaak.dagen” of “zaak.mag”?",
            "wet/zaak.yaml:18:10: fout R006: De regel “mag” bestaat al.",
            "      - {id: mag, titel: Mag niet, uitzondering_op: mag, als: zaak.klaar}",
            "             ^^^",
            "  zie ook wet/zaak.yaml:9:9",
            "      - id: mag",
            "            ^^^",
            "  hulp: Geef elke regel een eigen id.",
        ]
    )


def test_json(found: tuple[Diagnostic, ...]) -> None:
    parsed = json.loads(render(found, "json"))
    assert [d["code"] for d in parsed] == ["R020", "R006"]
    assert parsed[1] == {
        "code": "R006",
        "ernst": "fout",
        "melding": "De regel “mag” bestaat al.",
        "hulp": "Geef elke regel een eigen id.",
        "plaats": {"bestand": "wet/zaak.yaml", "regel": 18, "kolom": 10, "lengte": 3},
        "zieOok": [{"bestand": "wet/zaak.yaml", "regel": 9, "kolom": 9, "lengte": 3}],
    }


def test_sarif_has_what_the_standard_requires(found: tuple[Diagnostic, ...]) -> None:
    warning = Diagnostic("R065", "Let op.", None, severity="waarschuwing")
    log = json.loads(render([*found, warning], "sarif"))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-2.1.0.json")
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "wijktoets"
    declared = [rule["id"] for rule in driver["rules"]]
    assert declared == sorted(set(declared)) == ["R006", "R020", "R065"]
    first, second, third = run["results"]
    for result in run["results"]:
        assert result["ruleId"] in declared
        assert result["level"] in {"error", "warning", "note", "none"}
        assert result["message"]["text"]
    region = first["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 14, "startColumn": 45, "endColumn": 54}
    uri = first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "wet/zaak.yaml"
    assert second["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 9
    assert third["level"] == "warning"
    assert "locations" not in third


def test_a_caret_in_a_very_long_line_stays_readable() -> None:
    line = "x" * 5_000 + "fout" + "y" * 5_000
    text = Diagnostic("R012", "Fout.", Place("a.yaml", 1, 5_001, 4, line)).text()
    shown, caret = text.splitlines()[1:3]
    assert len(shown) < 200
    assert shown[caret.index("^") : caret.rindex("^") + 1] == "fout"


def test_nothing_found_is_still_valid() -> None:
    assert render([], "text") == ""
    assert json.loads(render([], "json")) == []
    assert json.loads(render([], "sarif"))["runs"][0]["results"] == []
