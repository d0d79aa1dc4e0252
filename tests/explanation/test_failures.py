"""A calculation without an outcome is a reason of its own, not a question about something else."""

from __future__ import annotations

import pytest

from engine.explanation.build import Explainer
from engine.explanation.sentences import Sentences
from engine.facts import take
from engine.intake.stated import Stated
from engine.rulebase import load
from engine.syntax.printer import Printer
from engine.values import parse_date

HEAD = """\
regelset: proef
titel: Proef
normsoort: wet
bron: {titel: Proef, artikel: 1, url: https://example.org/p}
geldig_vanaf: 2020-01-01
geverifieerd: 2026-01-01
zekerheid: bron
regels:
"""
CONCEPTS = """\
begrippen:
  z.bedrag: {soort: bedrag, titel: Bedrag, vraag: Hoeveel?}
  z.deler: {soort: getal, titel: Deler, decimalen: 1, vraag: Hoeveel?}
  z.datum: {soort: datum, titel: Datum, vraag: Wanneer?}
  z.duur: {soort: maanden, titel: Duur, vraag: Hoe lang?}
  z.dagen: {soort: dagen, titel: Dagen, vraag: Hoeveel dagen?}
  z.ook: {soort: ja_nee, titel: Ook dat, vraag: Ook dat?}
  z.delen: {soort: groep, titel: Delen, vraag: Welke?}
  delen.aantal: {soort: getal, titel: Aantal, vraag: Hoeveel?, per: z.delen}
  z.uit: {soort: ja_nee, titel: Het is zo, afgeleid: ja, anders: nee}
  z.verder: {soort: ja_nee, titel: Het volgt, afgeleid: ja, anders: nee}
"""
ZERO = "er wordt gedeeld door nul"
BEYOND = "de datum valt buiten de kalender"


def reasons(condition: str, **given: object) -> tuple[str, str]:
    """The reasons of a conclusion and of one that rests on it."""
    rules = (
        f"  - {{id: een, titel: Een, concludeert: z.uit, als: '{condition}'}}\n"
        "  - {id: twee, titel: Twee, concludeert: z.verder, als: z.uit}\n"
    )
    files = {"begrippen/z.yaml": CONCEPTS, "wet/z.yaml": HEAD + rules}
    program = load(None, files).at(parse_date("2026-02-01"))
    said = [Stated(f"z.{name}", value, "opgegeven") for name, value in given.items()]  # type: ignore[arg-type]
    explainer = Explainer(program)
    facts = take(program.rulebase, said)
    goals = ("z.uit", "z.verder")
    told = []
    for assessment in (program.assess(facts), explainer.assess(facts, goals)):
        explanation = explainer.explain(assessment, goals)
        words = Sentences(program, explanation, Printer(program.rulebase, program.date))
        told.append(tuple(words.reason(words.steps[goal]) or "" for goal in explanation.goals))
    assert told[0] == told[1]
    uit, verder = told[0]
    return uit, verder


@pytest.mark.parametrize(
    ("condition", "given", "why"),
    [
        ("z.bedrag / z.deler >= € 100", {"bedrag": "€ 5", "deler": "0"}, ZERO),
        ("z.bedrag / (z.deler - 1) >= € 100", {"bedrag": "€ 5", "deler": "1"}, ZERO),
        ("z.bedrag / z.bedrag >= 100%", {"bedrag": "€ 0"}, ZERO),
        ("z.bedrag / z.deler + € 1 > € 2", {"bedrag": "€ 5", "deler": "0"}, ZERO),
        ("z.datum + z.duur > 2026-01-01", {"datum": "31-12-9999", "duur": "1 maand"}, BEYOND),
        ("z.datum + z.dagen > 2026-01-01", {"datum": "31-12-9999", "dagen": "1 dag"}, BEYOND),
        ("z.datum - z.duur > 2026-01-01", {"datum": "1-1-0001", "duur": "1 maand"}, BEYOND),
        ("hoogste(delen.aantal) > 1", {"delen": []}, "er is geen onderdeel om uit te kiezen"),
    ],
)
def test_why_a_calculation_has_no_outcome(
    condition: str, given: dict[str, object], why: str
) -> None:
    uit, verder = reasons(condition, **given)
    assert uit.endswith(f"is niet uit te rekenen: {why}.")
    assert verder == uit
    assert "Nog nodig" not in uit


def test_what_is_still_needed_stands_beside_it() -> None:
    uit, _ = reasons("z.bedrag / z.deler > € 1 en z.ook", bedrag="€ 5", deler="0")
    assert uit.startswith("Nog nodig: ")
    assert ZERO in uit


@pytest.mark.parametrize(
    ("condition", "given"),
    [
        ("z.bedrag / z.deler >= € 100", {"bedrag": "€ 5"}),
        ("z.bedrag / z.deler >= € 100", {"deler": "2"}),
        ("z.datum + z.duur > 2026-01-01", {"datum": "31-12-9999"}),
        ("z.bedrag / z.deler > € 1 en z.ook", {"bedrag": "€ 5", "deler": "1"}),
    ],
)
def test_what_is_only_not_known_yet(condition: str, given: dict[str, object]) -> None:
    uit, _ = reasons(condition, **given)
    assert "uit te rekenen" not in uit
    assert uit.startswith("Nog nodig: ")


def test_a_settled_answer_has_no_reason() -> None:
    assert reasons("z.bedrag / z.deler > € 1 en z.ook", bedrag="€ 5", deler="0", ook="nee") == (
        "",
        "",
    )
