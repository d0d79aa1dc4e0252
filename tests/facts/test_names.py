"""Names of authorities: the shipped registers, and one meaning at every door."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from api.app import create_app
from api.settings import read_settings
from engine.facts import Facts, take
from engine.intake.gathering import answer, gather
from engine.interview.dialogue import Dialogue
from engine.program import Program
from engine.recognised import remarks
from engine.report import as_json, conclude
from engine.rulebase import RuleBase, load, shipped_path
from engine.values import Names, ValueFault, folded
from tests.web.visitor import read_in, token

EXAMPLES = Path(__file__).parents[2] / "examples"
TODAY = dt.date(2026, 11, 30)
PLACE = "opdrachtgever.gemeente"


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(shipped_path())


@pytest.fixture(scope="module")
def program(rulebase: RuleBase) -> Program:
    return rulebase.at(TODAY)


@pytest.fixture(scope="module")
def municipalities(rulebase: RuleBase) -> Names:
    return rulebase.registers["gemeenten"].names


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    database = tmp_path_factory.mktemp("names") / "names.db"
    app = create_app(read_settings(database_url=f"sqlite:///{database}", secret="s" * 40))
    with TestClient(
        app, base_url="http://127.0.0.1", client=("127.0.0.1", 5), follow_redirects=False
    ) as client:
        yield client


# ------------------------------------------------------------------ the shipped registers


def test_the_registers_hold_what_exists(rulebase: RuleBase) -> None:
    counted = {
        name: (len(register.names.entries), len(register.names.current(TODAY)))
        for name, register in rulebase.registers.items()
    }
    assert counted["gemeenten"] == (605, 342)
    assert counted["provincies"] == (12, 12)
    assert counted["waterschappen"] == (32, 21)


def test_every_name_and_code_finds_itself(rulebase: RuleBase) -> None:
    for register in rulebase.registers.values():
        names = register.names
        for entry in names.entries.values():
            for written in (entry.name, entry.name.upper(), entry.code.lower(), f" {entry.name} "):
                assert names.find(written) == entry.name
            assert names.find(f"{names.called} {entry.name}") == entry.name


def test_who_ended_goes_on_as_someone_who_was_there(municipalities: Names) -> None:
    ended = [entry for entry in municipalities.entries.values() if entry.until is not None]
    assert len(ended) == 263
    for entry in ended:
        assert entry.until is not None
        next_day = entry.until + dt.timedelta(1)
        assert entry.after
        assert any(municipalities.exists(name, next_day) for name in entry.after), entry


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("The Hague", "Den Haag"),
        ("'s-Gravenhage", "Den Haag"),
        ("DEN  HAAG", "Den Haag"),
        ("den bosch", "'s-Hertogenbosch"),
        ("s-Hertogenbosch", "'s-Hertogenbosch"),
        ("Gemeente St. Michielsgestel", "Sint-Michielsgestel"),
        ("Sudwest Fryslan", "Súdwest-Fryslân"),
        ("Su\u0301dwest-Frysla\u0302n", "Súdwest-Fryslân"),
        ("Capelle a/d IJssel", "Capelle aan den IJssel"),
        ("Ĳsselstein", "IJsselstein"),
        ("Bergen NH", "Bergen (NH)"),
        ("Nuenen", "Nuenen, Gerwen en Nederwetten"),
        ("Bergen", None),
        ("Waterveen", None),
        ("gemeente", None),
        ("", None),
        ("Utrecht en Rotterdam", None),
        ("x" * 10_000, None),
    ],
)
def test_spellings(municipalities: Names, written: str, name: str | None) -> None:
    assert municipalities.find(written) == name


def test_any_text_is_a_name_or_is_told(municipalities: Names) -> None:
    @settings(deadline=None)
    @given(st.text(max_size=300))
    def holds(text: str) -> None:
        found, wrong = municipalities.find(text), municipalities.problem(text, TODAY)
        assert (found is not None and municipalities.exists(found, TODAY)) == (wrong is None)
        assert len(municipalities.near(text, TODAY)) <= 3
        assert folded(folded(text)) == folded(text)

    holds()


# ------------------------------------------------------------------ one meaning at every door


def by_file(rulebase: RuleBase, written: str) -> Facts:
    text = json.dumps({"toets": "social_return", PLACE: written})
    return take(rulebase, gather(rulebase, [("feiten.json", text.encode())]).stated)


def by_setting(rulebase: RuleBase, written: str) -> Facts:
    return take(rulebase, [answer(f"{PLACE}={written}")])


def by_notice(rulebase: RuleBase, written: str) -> Facts:
    text = (EXAMPLES / "openbare-toiletten.xml").read_text(encoding="utf-8")
    assert "Gemeente Voorbeeldstad" in text
    text = text.replace("Gemeente Voorbeeldstad", f"Gemeente {written}, afdeling Inkoop")
    return take(rulebase, gather(rulebase, [("a.xml", text.encode())]).stated)


DOORS = [by_file, by_setting, by_notice]


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("'s-Gravenhage", "Den Haag"),
        ("ROTTERDAM", "Rotterdam"),
        ("Bergen (NH)", "Bergen (NH)"),
        ("Waterveen", "Waterveen"),
    ],
)
def test_a_name_means_the_same(rulebase: RuleBase, door: Any, written: str, name: str) -> None:
    assert door(rulebase, written).value(PLACE) == name


@pytest.mark.parametrize("door", DOORS)
def test_a_name_nobody_knows_is_told_and_asked(
    rulebase: RuleBase, program: Program, door: Any
) -> None:
    check = rulebase.checks["social_return"]
    facts = door(rulebase, "Roterdam")
    outcome = conclude(program, check, facts)
    told = [remark["melding"] for remark in as_json(outcome)["meldingen"]]
    assert [text for text in told if "Bedoelde u Rotterdam?" in text]
    assert PLACE in [question.concept for question in outcome.questions]
    assert remarks(rulebase, by_setting(rulebase, "anders: Roterdam"), TODAY) == ()


def test_the_api(client: TestClient) -> None:
    case = {"toets": "social_return", "peildatum": "2026-03-01"}
    for detail in ("waarden", "uitkomsten"):
        for written, name, told in (
            ("gemeente 'S-GRAVENHAGE", "Den Haag", 0),
            ("GM0518", "Den Haag", 0),
            ("Den Hag", "Den Hag", 1),
            ("Groesbeek", "Groesbeek", 1),
        ):
            body = {**case, "feiten": {"opdrachtgever.soort": "gemeente", PLACE: written}}
            found = client.post(f"/v1/beoordelingen?detail={detail}", json=body).json()
            values = {fact["begrip"]: fact["waarde"] for fact in found["feiten"]}
            assert values[PLACE] == name
            said = [remark["melding"] for remark in found["meldingen"]]
            assert len([text for text in said if "Bedoelde u" in text]) == told


def test_the_api_tells_that_names_come_from_a_register(client: TestClient) -> None:
    found = client.get(f"/v1/begrippen/{PLACE}").json()
    assert found["namen_van"] == "gemeente"
    assert found["open_keuze"] is True
    assert "opties" not in found


def test_an_interview_doubts_once(program: Program) -> None:
    check = program.rulebase.checks["uitdaagrecht"]
    dialogue = Dialogue(program, check, Facts())
    question = dialogue.interview.question((PLACE, None))
    with pytest.raises(ValueFault, match="Wij kennen geen gemeente “Nieuwstad”"):
        dialogue.answer(question, "Nieuwstad")
    assert PLACE not in dialogue.facts
    dialogue.answer(question, "Nieuwstad")
    assert dialogue.facts.value(PLACE) == "anders: Nieuwstad"
    assert dialogue.shown(question.spot) == "Nieuwstad"
    assert (PLACE, None) not in dialogue.interview.open
    assert dialogue.interview.assessment.value(PLACE) is None


def test_an_interview_refuses_a_municipality_that_is_no_more(program: Program) -> None:
    dialogue = Dialogue(program, program.rulebase.checks["uitdaagrecht"], Facts())
    question = dialogue.interview.question((PLACE, None))
    for _ in range(2):
        with pytest.raises(ValueFault, match="Groesbeek hoort sinds 1 januari 2016"):
            dialogue.answer(question, "Groesbeek")
    dialogue.answer(question, "gemeente berg en dal")
    assert dialogue.facts.value(PLACE) == "Berg en Dal"


def test_an_interview_asks_about_a_name_in_a_file(rulebase: RuleBase, program: Program) -> None:
    facts = by_file(rulebase, "Roterdam")
    dialogue = Dialogue(program, rulebase.checks["uitdaagrecht"], facts)
    assert (PLACE, None) in dialogue.interview.open
    question = dialogue.interview.question((PLACE, None))
    assert dialogue.doubt(question) == "Wij kennen geen gemeente “Roterdam”. Bedoelde u Rotterdam?"
    dialogue.answer(question, "Roterdam")
    assert dialogue.facts.value(PLACE) == "anders: Roterdam"


def test_a_page_doubts_once(client: TestClient) -> None:
    start = token(client, "/toets/uitdaagrecht")
    assert client.post("/toets/uitdaagrecht/begin", data={"_csrf": start}).status_code == 303
    url = f"/toets/uitdaagrecht/vraag/{PLACE}"
    page = client.get(url).text
    assert '<option value="Den Haag">' in page
    assert '<option value="Groesbeek">' not in page
    data = {"_csrf": token(client, url), "antwoord": "Roterdam"}
    doubted = client.post(url, data=data)
    assert doubted.status_code == 422
    assert "Bedoelde u Rotterdam?" in doubted.text
    assert 'name="antwoord-toch" value="Roterdam"' in doubted.text
    assert client.post(url, data={**data, "antwoord-toch": "Amsterdam"}).status_code == 422
    assert client.post(url, data={**data, "antwoord-toch": "Roterdam"}).status_code == 303
    again = client.get(url).text
    assert 'value="Roterdam"' in again
    assert "Wij kennen geen gemeente" not in again
    gone = client.post(url, data={**data, "antwoord": "Delfzijl", "antwoord-toch": "Delfzijl"})
    assert gone.status_code == 422
    assert "Delfzijl hoort sinds 1 januari 2021 bij Eemsdelta." in gone.text
    assert client.post(url, data={**data, "antwoord": "ROTTERDAM"}).status_code == 303
    assert 'value="Rotterdam"' in client.get(url).text


def test_a_page_tells_about_a_name_in_a_notice(client: TestClient) -> None:
    read_in(client, EXAMPLES / "openbare-toiletten.xml")
    page = client.get(f"/toets/aanbesteding/vraag/{PLACE}").text
    assert "Wij kennen geen gemeente “Voorbeeldstad”." in page
    assert 'name="antwoord-toch" value="Voorbeeldstad"' in page
