"""What must always hold is held against every scenario, example and case; a broken one fails."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from engine.backends.properties import broken
from engine.diagnostics import Faults
from engine.facts import Facts, take
from engine.intake.gathering import gather
from engine.intake.stated import Stated
from engine.rulebase import RuleBase, load, shipped_path
from engine.scenarios import Status, run
from engine.scenarios.backends import BACKENDS
from engine.scenarios.properties import told
from engine.syntax.model import Concept
from engine.values import Soort
from tests.interview.cases import people

EXAMPLES = Path(__file__).parents[2] / "examples"
DATES = (dt.date(2024, 2, 1), dt.date(2026, 11, 21), dt.date(2027, 3, 1))

HEAD = """\
regelset: {name}
titel: Proef
normsoort: {norm}
bron: {{titel: Proefwet, artikel: 1, url: https://example.org/wet}}
geldig_vanaf: 2020-01-01
geverifieerd: 2026-01-01
zekerheid: bron
"""
CONCEPTS = """\
begrippen:
  zaak.klaar: {soort: ja_nee, titel: Zaak is klaar, vraag: Klaar?}
  zaak.bedrag: {soort: bedrag, titel: Bedrag van de zaak, vraag: Hoeveel?}
  zaak.delen: {soort: groep, titel: Delen, vraag: Welke?}
  delen.waarde: {soort: bedrag, titel: Waarde van het deel, vraag: Hoeveel?, per: zaak.delen}
  zaak.mag: {soort: ja_nee, titel: Zaak mag, afgeleid: ja, anders: nee}
"""
PARAMETERS = """\
parameters:
  zaak.grens:
    soort: bedrag
    titel: Grens
    bron: Proefwet
    geverifieerd: 2026-01-01
    zekerheid: bron
    waarden: [{vanaf: 2024-01-01, tot: 2099-12-31, waarde: € 100}]
"""
LAW = f"""\
{HEAD.format(name="proef", norm="wet")}
regels:
  - {{id: mag, titel: Klaar mag, concludeert: zaak.mag, als: zaak.klaar}}
eigenschappen:
  - id: niet-te-duur
    altijd: niet (zaak.mag en zaak.bedrag >= zaak.grens)
  - id: delen-niet-te-duur
    altijd: alle delen voldoen aan (delen.waarde < zaak.grens)
"""
CHECK = """\
toets: proef
titel: Proef
voor: inkoper
peildatum: Vandaag
doelen: [zaak.mag]
secties:
  - {titel: De zaak, begrippen: [zaak.bedrag, zaak.klaar, zaak.delen, delen.waarde]}
"""
SCENARIO = """\
# language: nl
Functionaliteit: Proef

  Scenario: Een klare zaak mag
    Gegeven de toets "proef"
    En de peildatum 1 februari 2026
{facts}
    Als de toets wordt uitgevoerd
    Dan is "zaak.mag" {outcome}
"""
DEAR = '    En "zaak.klaar" is ja\n    En "zaak.bedrag" is {amount}'
RECORDS = '    En de groep "zaak.delen"\n      | waarde |\n'


def base(more: Mapping[str, str] | None = None) -> RuleBase:
    files = {"begrippen.yaml": CONCEPTS, "parameters.yaml": PARAMETERS, "wet/proef.yaml": LAW}
    return load(None, {**files, "toetsen/proef.yaml": CHECK, **(more or {})})


def ended(
    path: Path, rulebase: RuleBase, facts: str, outcome: str = "ja", backend: str = "interpreter"
) -> str | None:
    """The message of the scenario; None when it passed."""
    path.write_text(SCENARIO.format(facts=facts, outcome=outcome))
    (result,) = run([path], rulebase, backend).scenarios
    assert (result.status is Status.GESLAAGD) is (result.message is None)
    assert result.status is not Status.ONGELDIG, result.message
    return result.message


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_broken_property_fails_a_scenario_that_is_about_something_else(
    tmp_path: Path, backend: str
) -> None:
    feature = tmp_path / "proef.feature"
    said = ended(feature, base(), DEAR.format(amount="€ 100"), backend=backend)
    assert said is not None
    amount = "het bedrag van de zaak is minstens € 100 (grens, 2024-2099)"
    assert said.splitlines() == [
        "De eigenschap “niet-te-duur” houdt geen stand op 1 februari 2026 (wet/proef.yaml:12:9).",
        f"Altijd moet gelden: niet: (zaak mag en {amount}).",
        "zaak.mag: ja",
        "zaak.bedrag: € 100",
        "zaak.grens: € 100",
    ]
    assert ended(feature, base(), DEAR.format(amount="€ 99,99"), backend=backend) is None


def test_what_a_scenario_expects_is_told_first(tmp_path: Path) -> None:
    said = ended(tmp_path / "proef.feature", base(), DEAR.format(amount="€ 100"), "nee")
    assert said is not None
    assert "Gevonden: ja" in said
    assert "eigenschap" not in said


def test_what_is_unknown_breaks_nothing(tmp_path: Path) -> None:
    feature = tmp_path / "proef.feature"
    assert ended(feature, base(), DEAR.format(amount="onbekend")) is None
    assert ended(feature, base(), f"{RECORDS}      | onbekend |", "onbekend") is None


def test_the_records_that_break_a_property_are_told(tmp_path: Path) -> None:
    facts = f"{RECORDS}      | € 1 |\n      | € 300 |"
    said = ended(tmp_path / "proef.feature", base(), facts, "onbekend")
    assert said is not None
    assert said.splitlines()[2:] == [
        "delen.waarde (1): € 1",
        "delen.waarde (2): € 300",
        "zaak.grens: € 100",
    ]


def _proposal(does: str) -> dict[str, str]:
    head = HEAD.format(name="plan", norm="voorstel")
    return {
        "voorstellen/plan.yaml": f"{head}regels:\n  - {{id: plan, titel: Plan, {does}}}\n"
        "eigenschappen:\n  - {id: van-het-plan, altijd: niet zaak.klaar}\n",
        "begrippen/plan.yaml": "begrippen:\n"
        "  plan.een: {soort: ja_nee, titel: Plan gaat door, afgeleid: ja}\n",
    }


def test_properties_of_a_proposal_count_with_the_proposal(tmp_path: Path) -> None:
    """And of one that changes the law, only its own: what was true of the law need not be now."""
    feature = tmp_path / "proef.feature"
    mild = base(_proposal("concludeert: plan.een"))
    cheap, dear = DEAR.format(amount="€ 1"), DEAR.format(amount="€ 100")
    asked = '    En het voorstel "plan" geldt mee\n'
    assert ended(feature, mild, cheap) is None
    assert "“van-het-plan”" in (ended(feature, mild, asked + cheap) or "")
    assert "“niet-te-duur”" in (ended(feature, mild, asked + dear) or "")
    bold = base(
        _proposal("concludeert: plan.een, uitzondering_op: mag, wijkt_af_van_wet: artikel 1")
        | {
            "wet/ook.yaml": f"{HEAD.format(name='ook', norm='wet')}regels:\n"
            "  - {id: ook, titel: Klaar mag ook, concludeert: zaak.mag, als: zaak.klaar}\n"
        }
    )
    assert "“niet-te-duur”" in (ended(feature, bold, dear) or "")
    said = ended(feature, bold, asked + dear) or ""
    assert "“van-het-plan”" in said
    assert "“niet-te-duur”" not in said


def test_a_group_of_regimes_that_contradicts_the_regime(tmp_path: Path) -> None:
    concepts = """\
begrippen:
  regime.werk: {soort: ja_nee, titel: Regime van het werk, afgeleid: ja}
  zaak.regime:
    {soort: keuze, titel: Regime, afgeleid: ja, opties: [a, b], groepen: {regime.werk: [a]}}
"""
    rules = HEAD.format(name="regime", norm="wet") + (
        "regels:\n"
        "  - {id: a, titel: A, concludeert: zaak.regime = a, als: zaak.klaar}\n"
        "  - {id: b, titel: B, concludeert: regime.werk = nee, als: zaak.klaar}\n"
    )
    wrong = base({"begrippen/regime.yaml": concepts, "wet/regime.yaml": rules})
    assert "regime.werk.klopt" in wrong.properties
    said = ended(tmp_path / "proef.feature", wrong, DEAR.format(amount="€ 1"))
    assert said is not None
    assert said.splitlines()[2:] == ["regime.werk: nee", "zaak.regime: A"]


# ------------------------------------------------------------------ the shipped rules


@pytest.fixture(scope="module")
def shipped() -> RuleBase:
    rulebase = load(shipped_path())
    assert len(rulebase.properties) > 30
    return rulebase


@pytest.fixture(scope="module")
def cases(shipped: RuleBase) -> dict[str, tuple[Stated, ...]]:
    """The facts of every example and of everyone who comes with a check."""
    found = {
        path.name: gather(shipped, [(path.name, path.read_bytes())]).stated
        for path in sorted(EXAMPLES.iterdir())
        if path.suffix in (".yaml", ".xml", ".json")
    }
    for person in people():
        files = [(f"{person.check}.yaml", person.own.encode())] if person.own else []
        if person.example:
            name = f"{person.example}.yaml"
            files.insert(0, (name, (EXAMPLES / name).read_bytes()))
        found[f"{person.check}: {person.name}"] = gather(shipped, files).stated
    return found


def _held(rulebase: RuleBase, facts: Facts, date: dt.date) -> list[str]:
    """What is broken; and groups that are open where the regime is known."""
    program = rulebase.at(date)
    outcome = program.assess(facts)
    found = [told(program, one) for one in broken(program, outcome)]
    regimes = rulebase.regimes
    assert regimes is not None
    if outcome.value(regimes.concept) is not None:
        found += [f"{name} is open" for name in regimes.groups if outcome.value(name) is None]
    return found


@pytest.mark.parametrize("date", DATES, ids=str)
def test_every_example_and_case_holds(
    shipped: RuleBase, cases: Mapping[str, tuple[Stated, ...]], date: dt.date
) -> None:
    assert len(cases) > 150
    wrong = {
        name: found
        for name, stated in cases.items()
        if (found := _held(shipped, take(shipped, stated), date))
    }
    assert not wrong


AMOUNTS = (
    "€ 0",
    "€ 50.000",
    "€ 215.999,99",
    "€ 216.000",
    "€ 750.000",
    "€ 5.404.000",
    "€ 9.000.000",
)
OTHERS: Mapping[Soort, tuple[str, ...]] = {
    Soort.JA_NEE: ("ja", "nee", "onbekend"),
    Soort.BEDRAG: AMOUNTS,
    Soort.MAANDEN: ("0 maanden", "12 maanden", "36 maanden", "37 maanden", "61 maanden"),
    Soort.PERCENTAGE: ("0%", "29,9%", "30%", "50%", "100%"),
    Soort.DATUM: ("2019-01-01", "2026-02-01", "2030-12-31"),
}


def _others(concept: Concept) -> tuple[str, ...]:
    if concept.kind.soort is Soort.KEUZE:
        return (*(option.name for option in concept.kind.options), "onbekend")
    return OTHERS.get(concept.kind.soort, ())


def _near(rulebase: RuleBase, stated: tuple[Stated, ...], luck: random.Random) -> Iterator[Stated]:
    """A case with some of its facts changed, taken out, or others added."""
    facts = {one.concept: one for one in stated}
    askable = [c for c in rulebase.concepts.values() if c.askable and not c.group and _others(c)]
    for _ in range(3):
        own = [rulebase.concepts[name] for name in facts if name in rulebase.concepts]
        concept = luck.choice([c for c in own if _others(c)] if luck.random() < 0.7 else askable)
        facts[concept.id] = Stated(concept.id, luck.choice(_others(concept)), "anders")
    yield from facts.values()


@pytest.mark.parametrize("seed", range(2))
def test_cases_near_the_examples_hold(
    shipped: RuleBase, cases: Mapping[str, tuple[Stated, ...]], seed: int
) -> None:
    luck = random.Random(seed)
    tried = 0
    for name in sorted(cases):
        try:
            facts = take(shipped, list(_near(shipped, cases[name], luck)))
        except Faults:
            continue
        tried += 1
        assert not _held(shipped, facts, luck.choice(DATES)), name
    assert tried > 100
