"""A scenario that leaves untested what it says cannot pass."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.rulebase import RuleBase, load, shipped_path
from engine.scenarios import Results, Status, run
from engine.scenarios.results import ScenarioResult
from tests.rulebase.bases import SMALL

GOLDEN = Path(__file__).parent / "golden" / "niet-getoetst.txt"
HEAD = """\
# language: nl
Functionaliteit: Proef

  Achtergrond:
    Gegeven de toets "proef"
    En de peildatum 1 februari 2026
    En "zaak.soort" is werken

"""
RUN = "    Als de toets wordt uitgevoerd\n"
MAG = '    Dan is "zaak.mag" nee\n'
READY = '    Gegeven "zaak.klaar" is ja\n'


def plain(name: str, *steps: str) -> str:
    return f"  Scenario: {name}\n{''.join(steps)}\n"


def outline(name: str, *steps: str, rows: str) -> str:
    return f"  Abstract Scenario: {name}\n{''.join(steps)}\n    Voorbeelden:\n{rows}\n"


#: Scenarios that must not pass, with the code of the message.
WRONG = {
    "S003": [
        plain("Zonder dan", READY, RUN),
        plain("Helemaal leeg"),
        plain("Eindigt met als", READY, RUN, MAG, RUN),
        plain("Eindigt met een gegeven", READY, RUN, MAG, READY),
    ],
    "S029": [
        plain("", READY, RUN, MAG),
        plain("Eerste", READY, RUN, MAG) + plain("Eerste", READY, RUN, MAG),
        plain("Eerste", READY, RUN, MAG) + plain("eerste", READY, RUN, MAG),
        plain("Eerste", READY, RUN, MAG)
        + outline(
            "Eerste ", '    Gegeven "zaak.klaar" is <k>\n', RUN, MAG, rows="    | k |\n    | ja |\n"
        ),
    ],
    "S032": [
        outline(
            "Tik",
            '    Gegeven "zaak.klaar" is <klar>\n',
            RUN,
            '    Dan is "zaak.mag" <klaar>\n',
            rows="    | klaar |\n    | nee |\n",
        ),
        outline(
            "Hoofdletter",
            '    Gegeven "zaak.klaar" is <Klaar>\n',
            RUN,
            '    Dan is "zaak.mag" <klaar>\n',
            rows="    | klaar |\n    | nee |\n",
        ),
        outline(
            "In een tabel",
            "    Gegeven de feiten\n      | zaak.klaar | <klar> |\n",
            RUN,
            '    Dan is "zaak.mag" <klaar>\n',
            rows="    | klaar |\n    | nee |\n",
        ),
        outline(
            "In een tekst",
            '    Gegeven het feitenbestand "x.yaml"\n'
            '      """\n      zaak.naam: <nam>\n      """\n',
            RUN,
            '    Dan is "zaak.mag" <klaar>\n',
            rows="    | klaar |\n    | onbekend |\n",
        ),
        plain(
            "Zonder voorbeelden",
            '    Gegeven "zaak.naam" is <naam>\n',
            RUN,
            '    Dan is "zaak.mag" onbekend\n',
        ),
    ],
    "S033": [
        outline(
            "Kolom te veel",
            READY,
            RUN,
            '    Dan is "zaak.mag" <mag>\n',
            rows="    | mag | klaar |\n    | nee | nee |\n",
        ),
        outline(
            "Kolom twee keer",
            READY,
            RUN,
            '    Dan is "zaak.mag" <mag>\n',
            rows="    | mag | mag |\n    | ja | nee |\n",
        ),
        outline(
            "Kolom zonder naam",
            READY,
            RUN,
            '    Dan is "zaak.mag" <mag>\n',
            rows="    | mag |  |\n    | nee | x |\n",
        ),
        outline(
            "Een teken in de naam",
            READY,
            RUN,
            '    Dan is "zaak.mag" <mag>\n',
            rows="    | mag | a[ |\n    | nee | x |\n",
        ),
    ],
    "S034": [
        outline("Alleen namen", READY, RUN, '    Dan is "zaak.mag" <mag>\n', rows="    | mag |\n"),
        outline("Niets eronder", READY, RUN, '    Dan is "zaak.mag" nee\n', rows=""),
        f"  Abstract Scenario: Geen voorbeelden\n{READY}{RUN}{MAG}",
        "",
    ],
    "S035": [
        plain("Feit", READY, '    En "zaak.klaar" is nee\n', RUN, MAG),
        plain("Titel en naam", READY, '    En "Zaak is klaar" is nee\n', RUN, MAG),
        plain(
            "In een tabel",
            "    Gegeven de feiten\n      | zaak.klaar | nee |\n      | zaak.klaar | ja |\n",
            RUN,
            MAG,
        ),
        plain(
            "Tabel en stap", "    Gegeven de feiten\n      | zaak.klaar | nee |\n", READY, RUN, MAG
        ),
        plain(
            "Datum",
            "    Gegeven de peildatum 2026-01-01\n    En de peildatum 2026-01-02\n",
            READY,
            RUN,
            MAG,
        ),
        plain("Toets", '    Gegeven de toets "weg"\n    En de toets "proef"\n', READY, RUN, MAG),
        plain(
            "Groep",
            '    Gegeven de groep "zaak.delen"\n      | waarde | waarde |\n      | € 1 | € 2 |\n',
            READY,
            RUN,
            MAG,
        ),
        plain(
            "Bestand",
            '    Gegeven het regelbestand "a.yaml"\n'
            '      """\n      x\n      """\n    En een lege regelbasis\n',
            READY,
            RUN,
            MAG,
        ),
        outline(
            "Vast en wisselend",
            READY,
            '    En "zaak.klaar" is <klaar>\n',
            RUN,
            MAG,
            rows="    | klaar |\n    | ja |\n",
        ),
    ],
    "S036": [
        plain("Gegeven na als", RUN, READY, MAG),
        plain(
            "Nog een gegeven",
            READY,
            RUN,
            MAG,
            '    Gegeven "zaak.bedrag" is € 5\n',
            '    Dan is "zaak.bedrag" onbekend\n',
        ),
        plain(
            "Na de controle",
            "    Als de regels worden gecontroleerd\n",
            READY,
            "    Dan meldt de controle niets\n",
        ),
        plain("Een andere datum", READY, RUN, "    Gegeven de peildatum 2020-01-01\n", MAG),
    ],
    "S037": [
        "  @reggel(mag)\n" + plain("Tag", READY, RUN, MAG),
        "  @Regel(mag)\n" + plain("Tag", READY, RUN, MAG),
        "  @regel(mag,mag-niet)x\n" + plain("Tag", READY, RUN, MAG),
        "  @regel\n" + plain("Tag", READY, RUN, MAG),
        "  @tegenspraken(mag)\n" + plain("Tag", READY, RUN, MAG),
    ],
    "S038": [
        plain("Leeg", READY, RUN, '    Dan bevat de uitleg van "zaak.mag" ""\n'),
        plain("Melding", READY, RUN, '    Dan meldt de toets " "\n'),
        plain("Zin", READY, RUN, '    Dan is de zin bij "zaak.mag" ""\n'),
        outline(
            "Lege cel",
            READY,
            RUN,
            '    Dan bevat de uitleg van "zaak.mag" "<tekst>"\n',
            rows="    | tekst |\n    |  |\n",
        ),
    ],
    "S028": [
        plain("Tekst bij een feit", READY, '      """\n      nee\n      """\n', RUN, MAG),
        plain("Tekst bij als", READY, RUN, '      """\n      nee\n      """\n', MAG),
        plain("Tekst bij dan", READY, RUN, MAG, '      """\n      ja\n      """\n'),
        plain("Tabel bij dan", READY, RUN, MAG, "      | ja |\n"),
        plain(
            "Tekst bij een aankondiging",
            '    Gegeven de aankondiging "a.xml"\n      """\n      x\n      """\n',
            RUN,
            MAG,
        ),
    ],
}

#: Scenarios that look like those and are right.
RIGHT = {
    "anders dan de achtergrond": plain(
        "A", '    Gegeven "zaak.soort" is diensten\n', READY, RUN, MAG
    ),
    "een leeg vakje is onbekend": outline(
        "A",
        '    Gegeven "zaak.klaar" is <klaar>\n',
        RUN,
        '    Dan is "zaak.mag" <mag>\n',
        rows="    | klaar | mag |\n    | ja | nee |\n    |  |  |\n",
    ),
    "een leeg vakje in een tabel": outline(
        "A",
        "    Gegeven de feiten\n      | zaak.klaar | <klaar> |\n",
        RUN,
        '    Dan is "zaak.mag" <mag>\n',
        rows="    | klaar | mag |\n    |  | onbekend |\n",
    ),
    "een leeg vakje tussen aanhalingstekens": outline(
        "A",
        '    Gegeven "zaak.klaar" is "<klaar>"\n',
        RUN,
        '    Dan is "zaak.mag" <mag>\n',
        rows="    | klaar | mag |\n    |  | onbekend |\n",
    ),
    "een leeg vakje voor een grond": outline(
        "A",
        '    Gegeven "zaak.bedrag" is € 5\n',
        RUN,
        '    Dan is "zaak.bedrag" <bedrag>\n',
        rows="    | bedrag | waarom |\n    | € 5 |  |\n",
    ),
    "de rij kiest het feit": outline(
        "A",
        "    Gegeven de feiten\n      | zaak.klaar | nee |\n",
        '    En "<feit>" is <waarde>\n',
        RUN,
        MAG,
        rows="    | feit | waarde |\n    | zaak.klaar | ja |\n",
    ),
    "twee keer na elkaar": plain(
        "A",
        READY,
        RUN,
        MAG,
        '    Gegeven "zaak.klaar" is nee\n',
        RUN,
        '    Dan is "zaak.klaar" nee\n',
    ),
    "een eigen tag": "  @langzaam\n" + plain("A", READY, RUN, MAG),
    "een dubbele punt en een haakje in een kolom": outline(
        "A",
        READY,
        RUN,
        '    Dan is "zaak.mag" <mag (na)>\n',
        rows="    | mag (na) |\n    | nee |\n",
    ),
    "een kolom in de naam van het scenario": outline(
        "Bij <stand>", READY, RUN, MAG, rows="    | stand |\n    | klaar |\n"
    ),
}


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(None, SMALL)


def carried_out(tmp_path: Path, rulebase: RuleBase, body: str, head: str = HEAD) -> Results:
    path = tmp_path / "proef.feature"
    path.write_text(head + body)
    return run([path], rulebase)


def refused(results: Results) -> list[ScenarioResult]:
    return [s for s in results.scenarios if s.status is Status.ONGELDIG]


@pytest.mark.parametrize(
    ("code", "body"), [(code, body) for code, bodies in WRONG.items() for body in bodies]
)
def test_what_tests_nothing_is_invalid(
    tmp_path: Path, rulebase: RuleBase, code: str, body: str
) -> None:
    (result,) = refused(carried_out(tmp_path, rulebase, body))
    assert f"fout {code}: " in (result.message or "")


@pytest.mark.parametrize("body", RIGHT.values(), ids=RIGHT)
def test_what_looks_like_it_and_is_right(tmp_path: Path, rulebase: RuleBase, body: str) -> None:
    results = carried_out(tmp_path, rulebase, body)
    assert results.passed, results.text()


def test_the_messages_in_full(tmp_path: Path, rulebase: RuleBase) -> None:
    told = []
    for bodies in WRONG.values():
        for body in bodies:
            for result in refused(carried_out(tmp_path, rulebase, body)):
                told.append((result.message or "").replace(f"{tmp_path}/", ""))
    assert "\n\n".join(told) + "\n" == GOLDEN.read_text()


def test_a_placeholder_in_the_background(tmp_path: Path, rulebase: RuleBase) -> None:
    head = HEAD.replace("is werken", "is <soort>")
    body = outline(
        "A", READY, RUN, '    Dan is "zaak.soort" <soort>\n', rows="  | soort |\n  | werken |\n"
    )
    (result,) = refused(carried_out(tmp_path, rulebase, body, head))
    assert "S032: In een Achtergrond wordt <soort> niet ingevuld." in (result.message or "")


def test_one_wrong_scenario_does_not_hide_the_others(tmp_path: Path, rulebase: RuleBase) -> None:
    body = plain("Zonder dan", READY, RUN) + plain("Goed", READY, RUN, MAG)
    results = carried_out(tmp_path, rulebase, body)
    assert [s.status for s in results.scenarios] == [Status.ONGELDIG, Status.GESLAAGD]
    assert results.exit_code == 1


def test_a_rule_block_has_its_own_background(tmp_path: Path, rulebase: RuleBase) -> None:
    body = '  Regel: Een regel\n    Achtergrond:\n      Gegeven "zaak.klaar" is ja\n\n' + plain(
        "A", RUN, MAG
    )
    assert carried_out(tmp_path, rulebase, body).passed
    wrong = body.replace("  Regel: Een", "  @regl(mag)\n  Regel: Een")
    (result,) = refused(carried_out(tmp_path, rulebase, wrong))
    assert "S037" in (result.message or "")


RELEASE = {
    "ocid": "ocds-1",
    "id": "1",
    "tag": ["tender"],
    "date": "2026-02-01T10:00:00+01:00",
    "tender": {
        "id": "1",
        "mainProcurementCategory": "services",
        "value": {"amount": 250000, "currency": "EUR"},
    },
}


def test_a_notice_in_ocds_beside_the_scenario(tmp_path: Path, rulebase: RuleBase) -> None:
    (tmp_path / "opdracht.json").write_text(json.dumps(RELEASE))
    (tmp_path / "feiten.yaml").write_text("opdracht.soort: diensten\n")
    head = "# language: nl\nFunctionaliteit: Proef\n\n"
    steps = ('    En de toets "aanbesteding"\n', RUN, '    Dan is "opdracht.soort" diensten\n',
             '    En is "opdracht.geraamde_waarde" € 250.000\n')  # fmt: skip
    shipped = load(shipped_path())
    body = plain("A", '    Gegeven de aankondiging "opdracht.json"\n', *steps)
    assert carried_out(tmp_path, shipped, body, head).passed
    for name, code in (("feiten.yaml", "N017"), ("weg.xml", "S010")):
        body = plain("A", f'    Gegeven de aankondiging "{name}"\n', *steps)
        (result,) = refused(carried_out(tmp_path, shipped, body, head))
        assert code in (result.message or "")
    assert f"Wij zochten in “{tmp_path}”." in (result.message or "")
    twice = '    Gegeven de aankondiging "opdracht.json"\n' * 2
    (result,) = refused(carried_out(tmp_path, shipped, plain("A", twice, *steps), head))
    assert "S035: De aankondiging staat er twee keer" in (result.message or "")


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("Den Haaag", "Bedoelde u Den Haag?"),
        ("Roterdam", "Bedoelde u Rotterdam?"),
        ("Verzonnenstad", "Controleer de naam."),
    ],
)
def test_a_misspelt_name_does_not_pass_as_unknown(
    tmp_path: Path, place: str, expected: str
) -> None:
    shipped = load(shipped_path())
    head = "# language: nl\nFunctionaliteit: Proef\n\n"
    steps = (
        '    Gegeven de toets "social_return"\n',
        "    En de peildatum 1 februari 2026\n",
        f'    En "opdrachtgever.gemeente" is {place}\n',
        RUN,
        '    Dan is "opdrachtgever.gemeente" onbekend\n',
    )
    (result,) = refused(carried_out(tmp_path, shipped, plain("A", *steps), head))
    assert "S039" in (result.message or "")
    assert expected in (result.message or "")
    about = plain("A", *steps, '    En meldt de toets "Wij kennen geen gemeente"\n')
    assert carried_out(tmp_path, shipped, about, head).passed
    insisted = plain("A", *steps).replace(place, f"anders: {place}")
    assert carried_out(tmp_path, shipped, insisted, head).passed


@pytest.mark.parametrize(
    ("written", "meant"),
    [("Den Haaag", "Den Haag"), ("gemeente Roterdam", "Rotterdam"), ("Utrechd", "Utrecht")],
)
def test_a_misspelt_name_does_not_pass_in_silence(tmp_path: Path, written: str, meant: str) -> None:
    """The rules never saw the municipality that was meant: “onbekend” says nothing about them."""
    shipped = load(shipped_path())
    steps = ('    En de toets "social_return"\n', f'    En "opdrachtgever.gemeente" is {written}\n')
    head = "# language: nl\nFunctionaliteit: Proef\n\n"
    start = "    Gegeven de peildatum 1 februari 2026\n"
    expected = '    Dan wordt gevraagd naar "opdrachtgever.gemeente"\n'
    body = plain("A", start, *steps, RUN, expected)
    (result,) = refused(carried_out(tmp_path, shipped, body, head))
    assert "S039" in (result.message or "")
    assert f"Bedoelde u {meant}" in (result.message or "")
    told = f'    En meldt de toets "Bedoelde u {meant}"\n'
    assert carried_out(
        tmp_path, shipped, plain("A", start, *steps, RUN, expected, told), head
    ).passed
    insisted = [step.replace("is ", "is anders: ") for step in steps]
    assert carried_out(tmp_path, shipped, plain("A", start, *insisted, RUN, expected), head).passed
