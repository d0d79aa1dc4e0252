"""What the user chose not to be asked about is told apart from what is still open."""

from __future__ import annotations

import datetime as dt

import pytest

from engine.facts import take
from engine.intake.stated import Stated
from engine.report import Outcome, as_json, conclude
from engine.report.reference import look_up
from engine.report.terminal import text
from engine.rulebase import RuleBase, load, shipped_path

GOAL = "wijkcooperatie.ica_principes"


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(shipped_path())


def done(rulebase: RuleBase, **facts: str) -> Outcome:
    stated = [Stated(name.replace("__", "."), value, "opgegeven") for name, value in facts.items()]
    program = rulebase.at(dt.date(2026, 11, 21))
    return conclude(program, rulebase.check("wijkcooperatie"), take(rulebase, stated))


def test_a_subject_that_was_not_chosen_is_not_asked_and_never_a_no(rulebase: RuleBase) -> None:
    outcome = done(rulebase, wijkcooperatie__onderwerpen="niets")
    answer = as_json(outcome)["uitkomsten"][GOAL]
    assert (answer["waarde"], answer["niet_gevraagd"]) == (None, True)
    assert answer["zin"].endswith("Hiernaar is niet gevraagd.")
    assert answer["reden"] == "Hiernaar is niet gevraagd."
    shown = " ".join(text(outcome, width=100).split())
    assert "Niet gevraagd: " in shown
    assert "Coöperatie volgt de zeven ICA-principes" in shown.split("Niet gevraagd: ")[1]


@pytest.mark.parametrize("chosen", [{}, {"wijkcooperatie__onderwerpen": "principes"}])
def test_what_can_still_be_asked_is_open(rulebase: RuleBase, chosen: dict[str, str]) -> None:
    answer = as_json(done(rulebase, **chosen))["uitkomsten"][GOAL]
    assert answer["waarde"] is None
    assert "niet_gevraagd" not in answer


def test_what_is_known_all_the_same_counts(rulebase: RuleBase) -> None:
    answer = as_json(done(rulebase, wijkcooperatie__onderwerpen="niets", ica__vorming="nee"))
    assert answer["uitkomsten"][GOAL]["waarde"] is False


def test_a_conclusion_of_which_the_parts_are_asked_may_still_be_given(rulebase: RuleBase) -> None:
    told = look_up(rulebase, "wijziging.onvoorzien", {}, dt.date(2026, 11, 21))
    assert told is not None
    lines = [line.text.strip() for part in told.parts for line in part.lines]
    assert "Wordt niet gevraagd, maar mag wel worden opgegeven." in lines
