"""Every code of a message stands in a scenario or a test that shows when it is given."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.diagnostics import Faults
from engine.intake.gathering import answer, proposals
from engine.rulebase import load
from tests.rulebase.bases import SMALL

ROOT = Path(__file__).parent.parent.parent


def test_every_code_is_shown() -> None:
    used = {
        code
        for path in (ROOT / "engine").rglob("*.py")
        for code in re.findall(r'"([RBFS]\d{3})"', path.read_text())
    }
    assert len(used) > 90
    shown = {
        code
        for folder, kind in (("features", "*.feature"), ("tests", "*.py"))
        for path in (ROOT / folder).rglob(kind)
        for code in re.findall(r"\b([RBFS]\d{3})\b", path.read_text())
    }
    assert used <= shown, sorted(used - shown)


def test_a_check_that_does_not_exist() -> None:
    with pytest.raises(Faults) as caught:
        load(None, SMALL).check("prof")
    (found,) = caught.value.diagnostics
    assert (found.code, found.message) == ("F001", "De toets “prof” bestaat niet.")
    assert found.help == "Bedoelde u “proef”?"


def test_an_answer_without_a_value() -> None:
    with pytest.raises(Faults, match=r"F010: “zaak.klaar” is geen feit"):
        answer("zaak.klaar")
    assert answer("zaak.naam = a=b").value == "a=b"


def test_a_proposal_that_does_not_exist() -> None:
    with pytest.raises(Faults, match="F011: Het voorstel “proef” bestaat niet"):
        proposals(load(None, SMALL), ["proef"])
