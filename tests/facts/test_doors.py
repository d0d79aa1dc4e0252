"""The same text means the same through every door: file, option, API, web form, interview, step."""

from __future__ import annotations

import datetime as dt
import json
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.datastructures import FormData

from api.payload import read_json
from api.vocabulary import Vocabulary
from api.web.fields import read as posted
from api.web.forms import Posted
from engine.diagnostics import Faults
from engine.facts import take
from engine.intake import facts_file
from engine.intake.gathering import answer
from engine.intake.stated import Stated
from engine.interview import Question
from engine.interview.dialogue import read as answered
from engine.rulebase import load, shipped_path
from engine.scenarios import run
from engine.values import Value, ValueFault, from_json
from tests.rulebase.bases import SMALL

BASE = load(None, SMALL)
DATE = dt.date(2026, 2, 1)

#: Of each concept: the ways to write one value, and texts that are no value.
SPELLINGS: dict[str, list[list[str]]] = {
    "zaak.bedrag": [
        [
            "€ 216.000",
            "216000",
            "216.000",
            "€216.000",
            "EUR 216.000,00",
            "216.000 euro",
            "€ 216.000,-",
            "€ 216.000,–",
            "€\u00a0216.000",
            "216 000",
            "216\u00a0000",
            "216\u202f000",
            "２１６０００",
        ],
        ["€ 216,12", "216,12", "216.12", "€ 216,12 ", "216,12 EUR"],
        ["€ 250.000", "2,5 ton", "€ 2,5 ton", "250 duizend", "0,25 mln", "0,25 miljoen euro"],
        ["€ 1.120.000", "1,120 miljoen", "1,12 mln.", "EUR 1,12 Miljoen", "11,2 ton"],
        ["€ 3.000.000.000", "3 miljard", "3 mld", "3000 mln"],
        ["€ -5", "-5", "−5", "–5", "€ −5"],
    ],
    "zaak.klaar": [
        ["ja", "Ja", "JA", " ja ", "true", "True", "ja\u00a0", "ｊａ"],
        ["nee", "Nee", "NEE", "false"],
    ],
    "zaak.soort": [["werken", "Werken", "WERKEN", '"werken"', "werken "]],
    "zaak.code": [["85300000", "85300000-2", "８５３０００００", "85300000−2"]],
    "zaak.aantal": [["1.000", "1000", "１０００"], ["2,5", "２,５"], ["-3", "−3"]],
    "zaak.deel": [
        ["2,5%", "2,5 %", "2.5%", "2,5 procent", "2,5 Procent", "2,5\u00a0%", "２，５％"]
    ],
    "zaak.duur": [
        ["48 maanden", "1461 dagen", "vier jaar", "4 jaar"],
        ["18 maanden", "anderhalf jaar", "1,5 jaar", "6 kwartalen", "1 jaar en 6 maanden"],
        ["36 maanden", "3 jaar", "36 mnd", "3 jr", "drie jaar", "3\u00a0jaar", "３ jaar", "3 Jaar"],
    ],
    "zaak.dagen": [["14 dagen", "2 weken", "twee weken", "14\u202fdagen", "2 wk"]],
    "zaak.datum": [
        [
            "2026-02-01",
            "1-2-2026",
            "01-02-2026",
            "1/2/2026",
            "1 februari 2026",
            "1 Februari 2026",
            "1\u00a0februari\u00a02026",
            "1  februari 2026",
            "2026−02−01",
            "１-2-2026",
        ],
    ],
}
WRONG: dict[str, list[str]] = {
    "zaak.bedrag": [
        "tien",
        "5 appels",
        "1.00.000",
        "٥",
        "5²",
        "1,2345",
        "216,120",
        "1,000",
        "€ 18,500",
        "2.500 mln",
        "1,000 miljoen",
        "3 bunders",
        "ton",
        "9999999999 mld",
    ],
    "zaak.klaar": ["misschien", "j", "1"],
    "zaak.soort": ["werk", "werken en diensten"],
    "zaak.code": ["8530000", "85300000-3", "٨٥٣٠٠٠٠٠"],
    "zaak.aantal": ["1,234", "1,500", "veel", "1e3"],
    "zaak.deel": ["2,5%%", "procent"],
    "zaak.duur": [
        *("3 weken", "lang", "1,3 maanden", "25 tot 26 maanden", "tussen 2 en 3 jaar", "730 dagen"),
        *("2 jaar en 1 dag", "-4 weken", "36-24 maanden"),
    ],
    "zaak.dagen": ["3 maanden", "-"],
    "zaak.datum": ["30 februari 2026", "2026-13-01", "1 feb"],
}
UNKNOWN = ["onbekend", "Onbekend", "weet ik niet", " onbekend\u00a0"]

REFUSED = "geweigerd"
#: Of these an interview also takes the number of an answer, or how it begins.
CHOSEN = ("zaak.klaar", "zaak.soort")


def taken(stated: list[Stated] | tuple[Stated, ...], concept: str) -> object:
    return take(BASE, stated).value(concept)


def in_yaml(concept: str, text: str) -> object:
    content = f"{concept}: {json.dumps(text, ensure_ascii=False)}\n"
    return taken(facts_file.read(content.encode(), "zaak.yaml", BASE.concepts).facts, concept)


def in_json(concept: str, text: str) -> object:
    content = json.dumps({concept: text}, ensure_ascii=False)
    return taken(facts_file.read(content.encode(), "zaak.json", BASE.concepts).facts, concept)


def as_option(concept: str, text: str) -> object:
    return taken([answer(f"{concept}={text}")], concept)


FORMS = Vocabulary(BASE, 100)


def through_api(concept: str, text: str) -> object:
    if not FORMS.facts[concept].accepts(text):
        raise ValueFault("Deze waarde past niet.")
    return taken([Stated(concept, text, "opgegeven")], concept)


def in_form(concept: str, text: str) -> Value | None:
    sent = Posted(FormData([(concept, text)]), None)
    return posted(BASE.concepts[concept], sent, DATE)


def in_interview(concept: str, text: str) -> Value | None:
    return answered(Question(BASE.concepts[concept], None, "", (), ()), text)


DOORS: dict[str, Callable[[str, str], object]] = {
    "yaml": in_yaml,
    "json": in_json,
    "--set": as_option,
    "api": through_api,
    "formulier": in_form,
    "gesprek": in_interview,
}


def read(door: str, concept: str, text: str) -> object:
    try:
        return DOORS[door](concept, text)
    except (ValueError, Faults):
        return REFUSED


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize(
    ("concept", "spellings"), [(c, s) for c, several in SPELLINGS.items() for s in several]
)
def test_every_spelling_is_the_same_value(door: str, concept: str, spellings: list[str]) -> None:
    expected = in_yaml(concept, spellings[0])
    assert expected is not None
    for text in spellings:
        assert read(door, concept, text) == expected, text
        decomposed = unicodedata.normalize("NFD", text)
        assert read(door, concept, decomposed) == expected, decomposed


@pytest.mark.parametrize("door", DOORS)
def test_what_is_no_value_is_refused(door: str) -> None:
    for concept, texts in WRONG.items():
        for text in texts if (door, concept in CHOSEN) != ("gesprek", True) else ():
            assert read(door, concept, text) == REFUSED, (concept, text)


@pytest.mark.parametrize("door", [d for d in DOORS if d != "formulier"])
def test_what_says_unknown(door: str) -> None:
    for concept in SPELLINGS:
        for text in UNKNOWN:
            assert read(door, concept, text) is None, (concept, text)


TEXTS = st.text(alphabet="0123456789 .,-−–€%０１\u00a0ajneJAd", max_size=12)


@given(st.sampled_from(sorted(SPELLINGS)), TEXTS)
@settings(max_examples=400, deadline=None)
def test_any_text_means_the_same_or_is_refused(concept: str, text: str) -> None:
    """No door reads another value than a facts file does.

    Some refuse what others take for unknown (an empty answer), and a form has the unit beside the
    field.
    """
    expected = read("yaml", concept, text)
    for door in ("json", "--set", "api", *(() if concept in CHOSEN else ("gesprek",))):
        found = read(door, concept, text)
        assert found == expected or (expected is None and found == REFUSED), door


@pytest.mark.parametrize("steps", ["los", "tabel"])
def test_steps_of_scenarios(tmp_path: Path, steps: str) -> None:
    lines = ["# language: nl", "Functionaliteit: Proef", ""]
    for concept, several in SPELLINGS.items():
        for spellings in several:
            for number, text in enumerate(spellings):
                step = f'Gegeven "{concept}" is {text.strip()}'
                if steps == "tabel":
                    step = f"Gegeven de feiten\n      | {concept} | {text} |"
                lines += [
                    f"  Scenario: {concept} {spellings[0]} {number}",
                    '    Gegeven de toets "proef"',
                    "    En de peildatum 1 februari 2026",
                    f"    {step}",
                    "    Als de toets wordt uitgevoerd",
                    f'    Dan is "{concept}" {spellings[0]}',
                    "",
                ]
    path = tmp_path / "proef.feature"
    path.write_text("\n".join(lines))
    results = run([path], BASE)
    assert results.passed, results.text()


@pytest.mark.parametrize(
    ("concept", "number"),
    [
        ("zaak.bedrag", "216.120"),
        ("zaak.bedrag", "1.500"),
        ("zaak.bedrag", "-18.000"),
        ("zaak.bedrag", "12.345"),
        ("zaak.aantal", "1.000"),
        ("zaak.aantal", "12.345"),
    ],
)
def test_a_bare_json_number_that_looks_like_thousands_is_asked_about(concept, number) -> None:
    """In YAML and on the page it is thousands, in JSON it would be decimals: never one of both."""
    content = f'{{"{concept}": {number}}}'.encode()
    with pytest.raises(Faults) as raised:
        taken(facts_file.read(content, "zaak.json", BASE.concepts).facts, concept)
    assert "niet duidelijk" in raised.value.diagnostics[0].message
    body = read_json(content)
    with pytest.raises(ValueFault, match="niet duidelijk"):
        from_json(BASE.concepts[concept].kind, body[concept])


@pytest.mark.parametrize(
    ("number", "cents"),
    [("216.12", 21612), ("216120", 21612000), ("216120.50", 21612050), ("0.120", 12),
     ("1216.120", 121612), ("216.1", 21610), ("216.1200", 21612), ("216.0", 21600)],
)  # fmt: skip
def test_a_bare_json_number_with_one_meaning_is_read(number: str, cents: int) -> None:
    content = f'{{"zaak.bedrag": {number}}}'.encode()
    assert taken(facts_file.read(content, "zaak.json", BASE.concepts).facts, "zaak.bedrag") == cents
    body = read_json(content)
    assert from_json(BASE.concepts["zaak.bedrag"].kind, body["zaak.bedrag"]) == cents


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("208 weken", {"minstens": 47, "hoogstens": 48, "langer_dan": 47}),
        ("1827 dagen", {"minstens": 60, "hoogstens": 61}),
        ("36 maanden en 2 weken", {"minstens": 36, "hoogstens": 37, "langer_dan": 36}),
        ("tussen 2 en 3 jaar", {"minstens": 24, "hoogstens": 36}),
        ("30 t/m 36 maanden", {"minstens": 30, "hoogstens": 36}),
    ],
)
def test_a_term_that_is_no_whole_months_is_told_with_its_bounds(text, facts) -> None:
    """Never rounded: what the user can give instead is said to the letter, and is accepted."""
    rulebase = load(shipped_path())
    with pytest.raises(Faults) as raised:
        take(rulebase, [answer(f"contract.looptijd={text}")])
    help = raised.value.diagnostics[0].help or ""
    told = help.removeprefix("Geef in plaats daarvan op: ").removesuffix(".").split("; ")
    assert told == [f"contract.looptijd_{end}: {n} maanden" for end, n in facts.items()]
    kept = take(rulebase, [answer(one.replace(": ", "=")) for one in told])
    assert {name: kept.value(f"contract.looptijd_{name}") for name in facts} == facts


@pytest.mark.parametrize("text", ["0.120", "00.120", "0.000.120"])
def test_thousands_do_not_begin_with_nought(text: str) -> None:
    with pytest.raises(Faults):
        in_yaml("zaak.bedrag", text)
