"""How sure an answer is: as sure as the weakest rule or value it rests on, however deep."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from engine.explanation import Mention
from engine.facts import take
from engine.intake.gathering import gather
from engine.report import conclude
from engine.rulebase import RuleBase, load, shipped_path
from engine.syntax.model import Certainty

EXAMPLES = Path(__file__).parents[2] / "examples"
WEAKNESS = [Certainty.BRON, Certainty.SECUNDAIR, Certainty.KENNIS]


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(shipped_path())


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
                    for rule in ground.rules
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
