"""How sure an answer is: as sure as the weakest rule or value it rests on, however deep."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from engine.backends.interpreter import State
from engine.explanation import Mention, Step
from engine.explanation.grounds import Ground
from engine.facts import take
from engine.intake.gathering import gather
from engine.intake.stated import Stated
from engine.report import conclude
from engine.rulebase import RuleBase, load, shipped_path
from engine.syntax.model import Certainty, Rule

EXAMPLES = Path(__file__).parents[2] / "examples"
WEAKNESS = [Certainty.BRON, Certainty.SECUNDAIR, Certainty.KENNIS]


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(shipped_path())


def needed(step: Step, ground: Ground) -> list[Rule]:
    """The surest of the rules that each carry the conclusion, or all that are about the case."""
    if step.state is not State.REGEL:
        told = zip(step.rules, ground.rules, strict=True)
        found = [r for used, r in told if not used.scope or used.scope.outcome is not False]
    else:
        best = min(WEAKNESS.index(rule.certainty) for rule in ground.rules)
        found = [rule for rule in ground.rules if rule.certainty is WEAKNESS[best]]
    return [rule for rule in found if not rule.source.of_value]


@pytest.mark.parametrize(
    ("check", "example"),
    [
        ("aanbesteding", "openbare-toiletten.xml"),
        ("aanbesteding", "welzijnswerk-voorbehouden.xml"),
        ("wijkcooperatie", "wijkcooperatie-toiletten.yaml"),
        ("beleidsscan", "beleidsscan-hoogeveen.yaml"),
    ],
)
def test_certainty_is_that_of_the_weakest_ground(
    rulebase: RuleBase, check: str, example: str
) -> None:
    gathered = gather(rulebase, [(example, (EXAMPLES / example).read_bytes())])
    program = rulebase.at(gathered.date or dt.date(2026, 2, 1))
    outcome = conclude(program, rulebase.checks[check], take(rulebase, gathered.stated))
    seen = set()
    for answer in outcome.answers:
        mention = Mention(answer.concept, answer.record)
        below = {
            certainty
            for step, ground in outcome.grounds.below([mention])
            for certainty in [
                *(
                    rule.certainty
                    for rule in needed(step, ground)
                    if (step.concept, step.record) == mention
                    or rule.certainty is not Certainty.KENNIS
                    or not rulebase.concepts[step.concept].also_given
                ),
                *(dated.certainty for _, dated in ground.values),
            ]
        }
        assert answer.certainty == max(below, key=WEAKNESS.index, default=None)
        seen.add(answer.certainty)
    assert len(seen) > 1
    for item in outcome.unverified:
        assert any(
            item in ground.rules or item.id in {name for name, _ in ground.values}
            for _, ground in outcome.grounds.below(outcome.explanation.goals)
        )


@pytest.mark.parametrize(
    ("value", "certainty"), [("€ 216.000", Certainty.BRON), ("€ 215.999,99", Certainty.KENNIS)]
)
def test_of_rules_that_each_carry_an_answer_the_surest_is_enough(
    rulebase: RuleBase, value: str, certainty: Certainty
) -> None:
    """Above the threshold article 2.80 carries it and a wider reading too; below, only that."""
    given = {
        "opdrachtgever.soort": "gemeente",
        "opdracht.soort": "leveringen",
        "opdracht.cpv": "39000000",
        "opdracht.geraamde_waarde": value,
        "social_return.verband_met_voorwerp": "ja",
        "social_return.vermeld_in_stukken": "ja",
    }
    stated = [Stated(name, text, "opgegeven") for name, text in given.items()]
    program = rulebase.at(dt.date(2026, 2, 1))
    outcome = conclude(program, rulebase.checks["social_return"], take(rulebase, stated))
    answers = {answer.concept: answer for answer in outcome.answers}
    answer = answers["social_return.voorwaarde_toegestaan"]
    assert answer.value is True
    assert answer.certainty is certainty
    doubtful = {item.id for item in outcome.unverified}
    assert ("sociale-voorwaarde-overal" in doubtful) == (certainty is Certainty.KENNIS)


ASSUMED = {
    "opdracht.aard": "opdracht",
    "opdracht.gemengd": "een_soort",
    "opdracht.dient_sectoractiviteit": "nee",
}


@pytest.mark.parametrize("confirmed", [[], ["opdracht.gemengd"], list(ASSUMED)])
def test_an_answer_says_what_it_assumes_until_someone_confirms_it(
    rulebase: RuleBase, confirmed: list[str]
) -> None:
    given = {
        "opdrachtgever.soort": "gemeente",
        "opdracht.soort": "diensten",
        "opdracht.cpv": "90910000",
        "opdracht.geraamde_waarde": "€ 216.000",
        **{name: ASSUMED[name] for name in confirmed},
    }
    stated = [Stated(name, text, "opgegeven") for name, text in given.items()]
    program = rulebase.at(dt.date(2026, 2, 1))
    outcome = conclude(program, rulebase.checks["aanbesteding"], take(rulebase, stated))
    answer = next(a for a in outcome.answers if a.concept == "opdracht.regime")
    assert answer.value == "deel_2"
    assert {m.concept for m in answer.assumptions} == ASSUMED.keys() - set(confirmed)
    assert answer.certainty is Certainty.BRON
    told = Certainty.BRON if len(confirmed) == len(ASSUMED) else Certainty.KENNIS
    assert answer.told_certainty is told
    titles = {title for title, _ in outcome.assumptions}
    assert ("Opdracht bestaat uit verschillende soorten" in titles) == (
        "opdracht.gemengd" not in confirmed
    )


def test_what_is_open_assumes_nothing(rulebase: RuleBase) -> None:
    program = rulebase.at(dt.date(2026, 2, 1))
    outcome = conclude(program, rulebase.checks["aanbesteding"], take(rulebase, []))
    assert not [a for a in outcome.answers if a.value is None and a.assumptions]
