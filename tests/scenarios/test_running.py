"""The runner: what passes, what fails and what cannot be carried out, each with its message."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.diagnostics import Faults
from engine.rulebase import RuleBase, load
from engine.scenarios import Results, Status, coverage, run, scenarios_by_rule
from engine.scenarios.vocabulary import Moment, find, vocabulary
from tests.rulebase.bases import SMALL

HEAD = """\
# language: nl
Functionaliteit: Proef

  Achtergrond:
    Gegeven de toets "proef"
    En de peildatum 1 februari 2026

"""
RUN = "    Als de toets wordt uitgevoerd\n"


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(None, SMALL)


@pytest.fixture
def feature(tmp_path: Path, rulebase: RuleBase) -> Runner:
    return Runner(tmp_path / "proef.feature", rulebase)


class Runner:
    def __init__(self, path: Path, rulebase: RuleBase) -> None:
        self.path = path
        self.rulebase = rulebase

    def __call__(self, *lines: str, head: str = HEAD, tags: str = "") -> Results:
        body = "".join(f"    {line}\n" for line in lines)
        self.path.write_text(f"{head}{tags}  Scenario: Een scenario\n{body}")
        return run([self.path], self.rulebase)

    def message(self, *lines: str, head: str = HEAD, tags: str = "") -> str:
        """The message of the one scenario, which cannot be carried out."""
        (result,) = self(*lines, head=head, tags=tags).scenarios
        assert result.status is Status.ONGELDIG, result
        assert result.message
        return result.message.replace(f"{self.path}", "proef.feature")


def test_a_scenario_that_passes(feature: Runner) -> None:
    results = feature(
        'Gegeven "zaak.klaar" is ja', "Als de toets wordt uitgevoerd", 'Dan is "zaak.mag" nee'
    )
    assert results.passed
    assert results.exit_code == 0
    assert results.text() == "1 scenario's: 1 geslaagd."


def test_a_scenario_that_fails_says_what_was_expected_and_found(feature: Runner) -> None:
    results = feature(
        'Gegeven "zaak.klaar" is ja', "Als de toets wordt uitgevoerd", 'Dan is "zaak.mag" ja'
    )
    assert results.exit_code == 1
    assert results.text() == (
        f"{feature.path}:11: mislukt: Een scenario\n"
        '    Dan is "zaak.mag" ja\n'
        "    Verwacht: “zaak.mag” is ja.\n"
        "    Gevonden: nee (“anders”: geen regel van toepassing)\n\n"
        "1 scenario's: 0 geslaagd, 1 mislukt."
    )
    (scenario,) = json.loads(json.dumps(results.json()))["scenarios"]
    assert scenario == {
        "scenario": "Een scenario",
        "bestand": str(feature.path),
        "regel": 8,
        "status": "mislukt",
        "regels": [],
        "stap": 'Dan is "zaak.mag" ja',
        "stapRegel": 11,
        "melding": "Verwacht: “zaak.mag” is ja.\n"
        "Gevonden: nee (“anders”: geen regel van toepassing)",
    }


def test_each_row_of_an_abstract_scenario_is_one(feature: Runner) -> None:
    feature.path.write_text(
        f'{HEAD}  Abstract Scenario: Rij\n    Gegeven "zaak.klaar" is <klaar>\n{RUN}'
        '    Dan is "zaak.mag" <mag>\n\n    Voorbeelden:\n      | klaar | mag |\n'
        "      | ja    | nee |\n      | ja    | ja  |\n"
    )
    results = run([feature.path], feature.rulebase)
    assert [(s.place.line, s.status) for s in results.scenarios] == [
        (15, Status.GESLAAGD),
        (16, Status.MISLUKT),
    ]


@pytest.mark.parametrize(
    ("expectation", "found"),
    [
        ('is "zaak.mag" voor "1" ja', "S019: “zaak.mag” hoort niet bij een groep."),
        ('is "delen.waarde" voor "3" € 1', "“zaak.delen” heeft geen onderdeel “3”"),
        ('is "delen.waarde" € 1', "S024: “delen.waarde” heeft een waarde per onderdeel"),
        ('is "zaak.mag" € 10', "S025: zaak.mag: “€ 10” is geen ja of nee."),
        ('is "zaak.magg" ja', "S017: Het begrip “zaak.magg” bestaat niet."),
        ('is "zaak.mag" ja op grond van regel "magg"', "S018: De regel “magg” bestaat niet."),
        ('verwijst de toets naar "loket"', "S030: Het contact “loket” bestaat niet."),
        ('wordt een tegenspraak gemeld "gek"', "S031: De tegenspraak “gek” bestaat niet."),
        ('geldt regel "magg"', "hulp: Bedoelde u “mag”?"),
        ('verandert "zaak.mag" van ja naar nee', "S023: Deze stap vergelijkt twee datums"),
        ("meldt de controle niets", "S016: De regels zijn nog niet gecontroleerd."),
    ],
)
def test_expectations_that_cannot_be_checked(feature: Runner, expectation: str, found: str) -> None:
    lines = ['Gegeven de groep "zaak.delen"', "  | waarde |", "  | € 1 |", "  | € 2 |"]
    text = feature.message(*lines, "Als de toets wordt uitgevoerd", f"Dan {expectation}")
    assert found in text


@pytest.mark.parametrize(
    ("expectation", "found"),
    [
        ('is "zaak.tarief" € 11', "Gevonden: € 10 (regel tarief#1)"),
        ('is "zaak.bedrag" € 11', "Gevonden: € 20 (opgegeven)"),
        ('is "zaak.datum" 2026-01-01', "Gevonden: onbekend (niet opgegeven)"),
        ('is "zaak.mag" ja', "Gevonden: onbekend (onbeslist: mag; nog nodig: zaak."),
        ('is "zaak.delen" 2', "Gevonden: onbekend"),
        ('is "zaak.tarief" € 10 op grond van regel "mag"', "Gevonden: € 10 (regel tarief#1)"),
        ('geldt regel "mag"', "Gevonden: die is onbeslist"),
        ('geldt regel "mag" niet', "Gevonden: die is onbeslist"),
        ('is regel "tarief" onbeslist', "Gevonden: die geldt"),
        ('wordt gevraagd naar "zaak.datum"', "Verwacht: een vraag naar “zaak.datum”."),
        ('wordt niet gevraagd naar "zaak.klaar"', "Gevonden: die vraag is er wel"),
        ("wordt niets gevraagd", "Verwacht: geen vragen.\nGevonden: zaak."),
        ('is "zaak.mag" onbekend omdat "de maan"', "Verwacht: de maan\nGevonden: Nog nodig"),
        ('bevat de uitleg van "zaak.mag" "de maan"', "Verwacht in de uitleg: de maan"),
        ('is de zin bij "zaak.mag" "de maan"', "Verwacht: de maan\nGevonden: Nog niet te"),
        ('is er een tegenspraak over "zaak.mag" tussen "mag" en "mag-niet"', "Gevonden: onbekend"),
        ('meldt de toets "de maan"', "Verwacht: de melding “de maan”.\nGevonden:\ngeen meldingen"),
    ],
)
def test_expectations_that_are_not_met(feature: Runner, expectation: str, found: str) -> None:
    (result,) = feature(
        'Gegeven "zaak.soort" is werken',
        'En "zaak.bedrag" is € 20',
        "Als de toets wordt uitgevoerd",
        f"Dan {expectation}",
    ).scenarios
    assert result.status is Status.MISLUKT, result
    assert found in (result.message or "")


def test_what_changes_between_two_dates(feature: Runner) -> None:
    lines = ("Als de toets wordt uitgevoerd op 31-12-2025 en op 1-1-2026",)
    assert feature(*lines, 'Dan verandert "zaak.mag" niet').passed
    (wrong,) = feature(*lines, 'Dan verandert "zaak.mag" van ja naar nee').scenarios
    assert wrong.status is Status.MISLUKT
    assert "Verwacht: “zaak.mag” is ja op de eerste datum." in (wrong.message or "")


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["Gegeven de tots \"proef\""], "S001: De stap “de tots \"proef\"” bestaat niet."),
        (["Gegeven de tots \"proef\""], "hulp: Bedoelde u “de toets \"{toets}\"”?"),
        (["* de toets wordt uitgevoerd"], "S009: De stap “de toets wordt uitgevoerd” heeft geen"),
        (["Als is \"zaak.mag\" ja"], "S002: De stap “is \"zaak.mag\" ja” hoort na “Dan”"),
        (["Als de toets wordt uitgevoerd"], "S003: Het scenario verwacht niets."),
        (["Dan is \"zaak.mag\" ja"], "S015: De toets is nog niet uitgevoerd."),
        (["Gegeven de aankondiging \"weg.xml\""], "S010: Het bestand “weg.xml” bestaat niet."),
        (["Gegeven de peildatum 30 februari 2026"], "S021: “30 februari 2026” is geen bestaande"),
        (["Gegeven de feiten"], "S026: Onder de stap “de feiten” hoort een tabel."),
        (["Gegeven het regelbestand \"a.yaml\""], "S027: Onder de stap"),
        (["Gegeven een lege regelbasis", "  | a |"], "S028: Onder de stap “een lege regelbasis”"),
        (["Gegeven de feiten", "  | zaak.klaar | ja | nee |"], "S022: Deze rij heeft 3 cellen"),
        (["Gegeven \"zaak.klaar\" is ja", "| a |", "| a | b |"], "S004: Deze regel past hier niet"),
        (
            ["Gegeven de toets \"prof\"", "Als de toets wordt uitgevoerd"],
            "S012: De toets “prof” bestaat niet.",
        ),
        (
            ["Gegeven het voorstel \"weg\" geldt mee", "Als de toets wordt uitgevoerd"],
            "S014: De regelset “weg” bestaat niet.",
        ),
    ],
)  # fmt: skip
def test_steps_that_cannot_be_carried_out(feature: Runner, lines: list[str], found: str) -> None:
    end = () if "S003" in found else ('Dan is "zaak.mag" ja',)
    assert found in feature.message(*lines, *end)


def test_a_fact_that_is_wrong_is_blamed_on_its_own_line(feature: Runner) -> None:
    (result,) = feature(
        "Gegeven de feiten",
        "  | zaak.soort | werken    |",
        "  | zaak.klaar | misschien |",
        "Als de toets wordt uitgevoerd",
        'Dan is "zaak.mag" ja',
    ).scenarios
    assert result.status is Status.ONGELDIG
    assert result.step == "Gegeven de feiten"
    assert f"{feature.path}:11:7: fout F006: zaak.klaar" in (result.message or "")


def test_wrong_facts_cannot_be_overlooked(feature: Runner) -> None:
    lines = ['Gegeven "zaak.klaar" is misschien', "Als de toets wordt uitgevoerd"]
    assert "F006" in feature.message(*lines, 'Dan is "zaak.mag" onbekend')
    assert feature(*lines, 'Dan meldt de toets "geen ja of nee"').passed


def test_files_are_found_near_the_feature_and_nowhere_else(
    tmp_path: Path, rulebase: RuleBase
) -> None:
    feature = Runner(tmp_path / "project" / "features" / "wet" / "proef.feature", rulebase)
    feature.path.parent.mkdir(parents=True)
    (feature.path.parent / "naast.yaml").write_text("zaak.klaar: ja\n")
    (tmp_path / "project" / "examples").mkdir()
    (tmp_path / "project" / "examples" / "zaak.yaml").write_text("zaak.klaar: ja\n")
    (tmp_path / "geheim.yaml").write_text("zaak.klaar: ja\n")
    then = ("Als de toets wordt uitgevoerd", 'Dan is "zaak.mag" nee')
    for near in ("naast.yaml", "examples/zaak.yaml"):
        assert feature(f'Gegeven het feitenbestand "{near}"', *then).passed
    for far in ("../../../geheim.yaml", "../geheim.yaml", str(tmp_path / "geheim.yaml")):
        assert "S010" in feature.message(f'Gegeven het feitenbestand "{far}"', *then)


def test_no_check_and_no_date(feature: Runner) -> None:
    head = "# language: nl\nFunctionaliteit: Proef\n\n"
    date = "Gegeven de peildatum 2026-02-01"
    assert "S013: Het scenario noemt geen peildatum." in feature.message(
        "Als de toets wordt uitgevoerd", "Dan wordt niets gevraagd", head=head
    )
    assert "S011: Het scenario noemt geen toets." in feature.message(
        date, "Als de toets wordt uitgevoerd", "Dan wordt niets gevraagd", head=head
    )


def test_an_error_in_a_rule_file_that_no_step_mentions(feature: Runner) -> None:
    lines = [
        'Gegeven het regelbestand "wet/zaak.yaml"',
        '"""',
        "regelset: proef",
        "auteur: Jan",
        '"""',
    ]
    (loose,) = feature(
        *lines,
        "Als de regels worden gecontroleerd",
        'Dan meldt de controle fout "R002" met "auteur"',
    ).scenarios
    assert loose.status is Status.ONGELDIG
    assert "fout R003: De sleutel “titel” ontbreekt." in (loose.message or "")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "S004: “proef.feature” heeft geen “Functionaliteit:”."),
        ("Feature: x\n  Scenario: y\n    Given z\n", "S008: “proef.feature” is niet in het Ned"),
        ("# language: xx\nFeature: x\n", "S004"),
        ("# language: nl\nFunctionaliteit: x\n  Onzin\n  Scenario: y\n   Onzin z\n", "S00"),
        (f"{HEAD}  Scenario: A\n{RUN}\n  Scenario: A\n{RUN}", "S029: De naam “A” is al van"),
    ],
)
def test_files_that_cannot_be_read(feature: Runner, text: str, found: str) -> None:
    feature.path.write_text(text)
    (result,) = run([feature.path], feature.rulebase).scenarios
    assert result.status is Status.ONGELDIG
    assert found in (result.message or "").replace(str(feature.path), "proef.feature")


def test_bytes_that_are_no_text(feature: Runner) -> None:
    for data in (b"\xff\xfe", b"# language: nl\n" + b"x" * 3_000_000):
        feature.path.write_bytes(data)
        (result,) = run([feature.path], feature.rulebase).scenarios
        assert result.status is Status.ONGELDIG
        assert "S007" in (result.message or "")


def test_paths_and_back_ends_that_do_not_exist(tmp_path: Path, rulebase: RuleBase) -> None:
    with pytest.raises(Faults, match="S005: Het bestand of de map"):
        run([tmp_path / "weg"], rulebase)
    with pytest.raises(Faults, match="S006: Er zijn geen scenario's"):
        run([tmp_path], rulebase)
    with pytest.raises(Faults, match="S020: De rekenwijze “telraam” bestaat niet"):
        run([tmp_path], rulebase, backend="telraam")


def test_a_tag_with_a_rule_that_does_not_exist(feature: Runner) -> None:
    lines = ["Als de toets wordt uitgevoerd", 'Dan is "zaak.mag" onbekend']
    text = feature.message(*lines, tags="  @regel(mga)\n")
    assert "S018: De regel “mga” bestaat niet." in text
    assert feature(*lines, tags="  @regel(mag) @regel(tarief)\n").passed


def test_scenarios_by_rule(feature: Runner) -> None:
    lines = ["Als de toets wordt uitgevoerd", 'Dan is "zaak.mag" onbekend']
    feature(*lines, tags="  @regel(mag) @regel(tarief)\n")
    entry = (str(feature.path), 9, "Een scenario")
    assert scenarios_by_rule([feature.path]) == {"mag": [entry], "tarief": [entry]}


def test_coverage_counts_what_tagged_scenarios_show(feature: Runner) -> None:
    feature.path.write_text(
        f'{HEAD}  @regel(mag-niet)\n  Scenario: A\n    Gegeven "zaak.klaar" is ja\n{RUN}'
        '    Dan is "zaak.mag" nee\n\n'
        f'  Scenario: B\n    Gegeven "zaak.klaar" is nee\n{RUN}'
        '    Dan geldt regel "mag-niet" niet\n\n'
        f'  @regel(mag-niet)\n  Scenario: C\n{RUN}    Dan is regel "mag-niet" onbeslist\n'
    )
    covered = coverage([feature.path], feature.rulebase)
    assert covered.results.passed
    assert {g.id: [s.value for s in g.missing] for g in covered.gaps} == {
        "mag": ["geldt", "geldt niet", "onbeslist"],
        "mag-niet": ["geldt niet"],
        "tarief": ["geldt", "geldt niet", "onbeslist"],
    }
    assert covered.json()["dekking"]["mag-niet"] == {
        "geldt": 1,
        "geldtNiet": 0,
        "onbeslist": 1,
        "ontbreekt": ["geldt niet"],
    }
    assert covered.text().splitlines()[1:] == [
        "mag-niet: geen scenario waarin de regel geldt niet",
        "tarief: geen scenario waarin de regel geldt, geldt niet of onbeslist is",
        "0 van 3 regels volledig gedekt.",
    ]


def test_generated_python_gives_the_same(feature: Runner) -> None:
    feature('Gegeven "zaak.klaar" is ja', "Als de toets wordt uitgevoerd", 'Dan is "zaak.mag" nee')
    assert run([feature.path], feature.rulebase, backend="generated").passed


def test_every_step_can_be_found_by_its_own_reading() -> None:
    from engine.diagnostics import Place

    assert {kind.moment for kind in vocabulary()} == set(Moment)
    for kind in vocabulary():
        assert find(kind.moment, kind.reading, Place("", 1, 1))[0] is kind
