"""Every answer explains itself: which rule, which exceptions, which facts, what is open."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from engine.backends.interpreter import State
from engine.explanation import Explainer, Explanation, Mention, Sentences, Step, as_json
from engine.explanation.outline import outline, plain
from engine.facts import take
from engine.intake.stated import Stated
from engine.program import Program
from engine.rulebase import RuleBase, load

RULES = Path(__file__).parents[1] / "kleine_regels"
DATE = dt.date(2026, 2, 1)
KNOWN: dict[str, Any] = {
    "opdracht.soort": "diensten",
    "opdracht.cpv": "85300000",
    "opdracht.maandbedrag": "€ 10.000",
    "contract.looptijd": "36 maanden",
    "organisatie.beheer": "ja",
    "organisatie.belang": {"waarde": "ja", "motivering": "Statuten artikel 2."},
    "organisatie.eerder": "nee",
    "opdrachtgever.gemeente": "Den Haag",
}


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(RULES)


class Told:
    """The explanation of some goals and its words."""

    def __init__(
        self,
        rulebase: RuleBase,
        facts: dict[str, Any],
        goals: list[str],
        date: dt.date = DATE,
        proposals: frozenset[str] = frozenset(),
    ) -> None:
        self.program: Program = rulebase.at(date, proposals)
        stated = [Stated(name, value, "opgegeven") for name, value in facts.items()]
        self.assessment = self.program.assess(take(rulebase, stated))
        explainer = Explainer(self.program)
        self.explanation: Explanation = explainer.explain(self.assessment, goals)
        self.words = Sentences(self.program, self.explanation, explainer.printer)
        self.steps = self.explanation.by_mention()

    def step(self, concept: str, record: int | None = None) -> Step:
        return self.steps[Mention(concept, record)]

    def sentence(self, concept: str, record: int | None = None) -> str:
        return self.words.sentence(self.step(concept, record))

    def reason(self, concept: str, record: int | None = None) -> str | None:
        return self.words.reason(self.step(concept, record))

    @property
    def text(self) -> str:
        return "\n".join(plain(outline(self.program, self.explanation)))


def golden(name: str) -> str:
    return (Path(__file__).parent / "golden" / name).read_text("utf-8").rstrip("\n")


def test_a_yes_names_its_rule_its_facts_and_the_exception_that_does_not_apply(
    rulebase: RuleBase,
) -> None:
    told = Told(rulebase, KNOWN, ["voorbehoud.mag"])
    step = told.step("voorbehoud.mag")
    assert (step.value, step.state) == (True, State.REGEL)
    (rule,) = step.rules
    assert (rule.rule, rule.applies) == ("voorbehoud", True)
    (exception,) = rule.exceptions
    assert (exception.rule, exception.applies) == ("niet-twee-keer", False)
    assert [leaf.text for leaf in exception.decisive] == ["organisatie kreeg de opdracht al eerder"]
    assert told.text == golden("ja.txt")


def test_a_no_by_default_says_why_no_rule_applied(rulebase: RuleBase) -> None:
    told = Told(rulebase, {**KNOWN, "contract.looptijd": "37 maanden"}, ["voorbehoud.mag"])
    step = told.step("voorbehoud.mag")
    assert (step.value, step.state) == (False, State.ANDERS)
    assert [leaf.text for leaf in step.rules[0].decisive] == [
        "de vaste looptijd van het contract is hooguit 36 maanden"
    ]
    assert told.text == golden("nee.txt")


def test_a_no_by_an_exception_names_the_exception(rulebase: RuleBase) -> None:
    told = Told(rulebase, {**KNOWN, "organisatie.eerder": "ja"}, ["voorbehoud.mag"])
    step = told.step("voorbehoud.mag")
    assert (step.value, [r.rule for r in step.rules]) == (False, ["niet-twee-keer"])
    assert step.others == ("voorbehoud",)


def test_an_unknown_names_the_facts_it_waits_for(rulebase: RuleBase) -> None:
    facts = {
        k: v for k, v in KNOWN.items() if k not in ("organisatie.beheer", "organisatie.eerder")
    }
    told = Told(rulebase, facts, ["voorbehoud.mag"])
    step = told.step("voorbehoud.mag")
    assert (step.value, step.state) == (None, State.OPEN)
    assert step.open_facts == ("organisatie.beheer", "organisatie.eerder")
    assert told.sentence("voorbehoud.mag") == (
        "Of u mag voorbehouden, hangt nog af van “Beheer is participatief” en “Organisatie kreeg "
        "de opdracht al eerder”."
    )
    assert told.text == golden("onbekend.txt")


def test_facts_of_a_rule_that_cannot_apply_any_more_are_not_asked(rulebase: RuleBase) -> None:
    told = Told(rulebase, {"contract.looptijd": "37 maanden"}, ["voorbehoud.mag"])
    assert told.step("voorbehoud.mag").open_facts == ("organisatie.eerder",)


def test_a_sub_conclusion_is_told_once_and_open_facts_come_through_it(rulebase: RuleBase) -> None:
    told = Told(rulebase, {"contract.looptijd": "36 maanden"}, ["procedure.europees"])
    assert told.step("procedure.europees").open_facts == (
        "opdracht.maandbedrag",
        "opdracht.percelen",
    )
    assert told.text.count("Geraamde waarde van de opdracht: onbekend, want:") == 1
    assert told.text.count("(zie boven)") == 1


def test_a_conflict_names_both_rules_and_asks_nothing(rulebase: RuleBase) -> None:
    told = Told(rulebase, KNOWN, ["procedure.strijdig"])
    step = told.step("procedure.strijdig")
    assert (step.state, step.open_facts) == (State.TEGENSPRAAK, ())
    assert told.reason("procedure.strijdig") == (
        "Regels spreken elkaar tegen: “Strijdig als het lang duurt” en "
        "“Niet strijdig bij diensten”."
    )


def test_no_rule_that_applies_and_no_rule_in_force_are_different_reasons(
    rulebase: RuleBase,
) -> None:
    told = Told(rulebase, KNOWN, ["looptijd.maximum"])
    assert told.reason("looptijd.maximum") == (
        "Er is geen regel van toepassing. Er is geen wettelijk maximum bekend."
    )
    assert told.sentence("looptijd.maximum") == "Er is geen wettelijk maximum bekend."
    before = Told(rulebase, KNOWN, ["looptijd.maximum"], dt.date(2015, 1, 1))
    assert before.reason("looptijd.maximum") == (
        "Op 1 januari 2015 is hierover geen regel van kracht; wel vanaf 1 juli 2016."
    )


def test_a_date_without_a_value_is_the_reason(rulebase: RuleBase) -> None:
    told = Told(rulebase, KNOWN, ["procedure.europees"], dt.date(2030, 1, 1))
    step = told.step("procedure.europees")
    assert step.value is None
    assert (
        "Van “Europese drempel voor diensten” is er op 1 januari 2030 geen waarde; wel voor "
        in (told.reason("procedure.europees") or "")
    )


def test_a_municipality_without_a_value_is_the_reason(rulebase: RuleBase) -> None:
    told = Told(
        rulebase, {**KNOWN, "opdrachtgever.gemeente": "Rotterdam"}, ["social_return.percentage"]
    )
    assert told.reason("social_return.percentage") == (
        "Van “Social return van de gemeente” is er op 1 februari 2026 voor deze keuze geen waarde."
    )


def test_what_nobody_verified_is_marked(rulebase: RuleBase) -> None:
    told = Told(rulebase, KNOWN, ["social_return.percentage"])
    assert told.step("social_return.percentage").value == 50_000
    assert (
        "5% (social return van de gemeente, vanaf 1 januari 2024): Inkoopbeleid [te verifiëren]"
        in (told.text)
    )


def test_a_given_conclusion_stands_and_says_so(rulebase: RuleBase) -> None:
    told = Told(rulebase, {**KNOWN, "opdracht.waarde": "€ 1"}, ["opdracht.waarde"])
    assert told.step("opdracht.waarde").state is State.GEGEVEN
    assert told.text.splitlines()[1].strip() == "Opgegeven (opgegeven)."


def test_a_sentence_may_name_a_concept_that_did_not_decide(rulebase: RuleBase) -> None:
    texts = {name: "\n".join(lines) for name, lines in rulebase.sources.items()}
    texts["begrippen/klein.yaml"] = texts["begrippen/klein.yaml"].replace(
        "Praat eerst met de wijk.", "Praat eerst met de wijk van {opdrachtgever.gemeente}."
    )
    told = Told(load(None, texts), KNOWN, ["advies.praat"])
    assert told.sentence("advies.praat") == "Praat eerst met de wijk van Den Haag."


def test_each_record_has_its_own_answer(rulebase: RuleBase) -> None:
    rows = [{"waarde": "€ 80.000"}, {"waarde": "€ 80.000,01"}, {}]
    told = Told(rulebase, {**KNOWN, "opdracht.percelen": rows}, ["percelen.klein"])
    assert [told.step("percelen.klein", n).value for n in range(3)] == [True, False, None]
    assert told.sentence("percelen.klein", 0) == "Dit perceel van € 80.000 is klein."
    assert told.step("percelen.klein", 2).open_facts == ("percelen.waarde",)


def test_an_exception_over_records_says_which_record_decides(rulebase: RuleBase) -> None:
    rows = [{"waarde": "€ 80.000"}, {"waarde": "€ 90.000"}]
    told = Told(rulebase, {**KNOWN, "opdracht.percelen": rows}, ["procedure.europees"])
    (exception,) = told.step("procedure.europees").rules[0].exceptions
    assert exception.applies is False
    decisive = list(exception.decisive)
    assert [(leaf.record, leaf.outcome) for leaf in decisive] == [(1, False), (None, False)]


def test_a_proposal_counts_only_when_asked(rulebase: RuleBase) -> None:
    facts = {**KNOWN, "opdracht.percelen": [{"waarde": "€ 360.000"}]}
    told = Told(rulebase, facts, ["procedure.europees"])
    assert told.step("procedure.europees").value is True
    asked = Told(rulebase, facts, ["procedure.europees"], proposals=frozenset({"ruimere-drempel"}))
    assert asked.step("procedure.europees").value is False
    assert "Voorstel" not in told.text
    assert "Uitzondering “Sociale diensten hoeven niet Europees” geldt" in asked.text


def test_the_validity_and_source_of_rule_and_value_are_in_the_json(rulebase: RuleBase) -> None:
    told = Told(rulebase, KNOWN, ["procedure.europees"])
    document = as_json(told.program, told.explanation)
    step = next(s for s in document["stappen"] if s["begrip"] == "procedure.europees")
    (rule,) = step["regels"]
    assert (rule["regel"], rule["geldig_vanaf"]) == ("europees", "2016-07-01")
    assert rule["bron"]["url"].endswith("#Artikel2.1")
    (value,) = rule["voorwaarde"]["parameters"]
    assert value["waarde"] == {"bedrag": "216000.00"}
    assert (value["geldig_vanaf"], value["geldig_tot"]) == ("2026-01-01", "2027-12-31")
    assert rule["voorwaarde"]["plaats"]["bestand"] == "wet/klein.yaml"
    assert json.loads(json.dumps(document)) == document


def test_equal_cases_have_equal_explanations_that_can_be_hashed(rulebase: RuleBase) -> None:
    goals = list(rulebase.checks["klein"].goals)
    rows = [{"waarde": "€ 80.000"}, {}]
    facts = {**KNOWN, "opdracht.percelen": rows}
    one = Told(rulebase, facts, goals).explanation
    other = Told(load(RULES), dict(reversed(facts.items())), goals).explanation
    assert one == other and hash(one) == hash(other)
    different = Told(rulebase, {**facts, "organisatie.beheer": "nee"}, goals).explanation
    assert one != different


LAYERS = 60


def layered() -> RuleBase:
    """Each conclusion uses the one before it twice: 2^60 paths, 61 concepts."""
    concepts = ["begrippen:", "  feit.nul: {soort: ja_nee, titel: Laag nul, vraag: Nul?}"]
    rules = [
        "regelset: lagen",
        "titel: Lagen",
        "normsoort: wet",
        "bron: {titel: Wet, url: 'https://example.org'}",
        "geldig_vanaf: 2000-01-01",
        "geverifieerd: 2026-01-01",
        "zekerheid: bron",
        "regels:",
    ]
    previous = "feit.nul"
    for layer in range(LAYERS):
        name = f"laag.n{layer}"
        concepts.append(
            f"  {name}: {{soort: ja_nee, afgeleid: ja, anders: nee, titel: Laag {layer} is waar}}"
        )
        condition = f"{previous} en niet niet {previous}"
        rules += [f"  - {{id: r{layer}, titel: Regel {layer}, artikel: '1'"]
        rules[-1] += f", concludeert: {name}, als: {condition}}}"
        previous = name
    texts = {"begrippen/a.yaml": "\n".join(concepts), "wet/a.yaml": "\n".join(rules)}
    return load(None, texts)


@pytest.mark.parametrize("facts", [{}, {"feit.nul": "ja"}, {"feit.nul": "nee"}])
def test_shared_conclusions_are_told_once(facts: dict[str, str]) -> None:
    told = Told(layered(), facts, [f"laag.n{LAYERS - 1}"])
    assert len(told.explanation.steps) == LAYERS + 1
    assert len(told.text.splitlines()) < 100
    if not facts:
        assert told.step(f"laag.n{LAYERS - 1}").open_facts == ("feit.nul",)
