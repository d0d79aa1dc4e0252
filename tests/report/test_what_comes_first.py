"""The first thing that a check for cooperatives says is the answer that people came for."""

from __future__ import annotations

import datetime as dt

import pytest

from engine.explanation import Mark
from engine.facts import take
from engine.intake.stated import Stated
from engine.report import Outcome, conclude
from engine.report.summary import summary
from engine.rulebase import RuleBase, load, shipped_path


@pytest.fixture(scope="module")
def shipped() -> RuleBase:
    return load(shipped_path())


def assessed(rulebase: RuleBase, check: str, date: dt.date, **facts: str) -> Outcome:
    stated = [Stated(name.replace("__", "."), value, "test") for name, value in facts.items()]
    return conclude(rulebase.at(date), rulebase.checks[check], take(rulebase, stated))


@pytest.mark.parametrize(
    ("form", "owner"),
    [
        ("stichting", "leden"),
        ("vereniging", "verhuurder"),
        ("cooperatie", "cooperatie"),
        ("buitenlands", "gemengd"),
    ],
)
def test_a_housing_group_reads_first_whether_the_housing_act_knows_it(
    shipped: RuleBase, form: str, owner: str
) -> None:
    outcome = assessed(
        shipped,
        "wooncooperatie",
        dt.date(2026, 10, 1),
        organisatie__rechtsvorm=form,
        woonproject__eigendom=owner,
    )
    lead = summary(outcome).lead
    assert lead is not None
    assert lead.answer.concept == "wooncooperatie.woningwet_rechtspersoon"


def test_what_a_plan_looks_like_is_said_after_that_and_not_as_what_a_group_is(
    shipped: RuleBase,
) -> None:
    outcome = assessed(
        shipped,
        "wooncooperatie",
        dt.date(2026, 10, 1),
        organisatie__rechtsvorm="stichting",
        woonproject__eigendom="leden",
    )
    concepts = [answer.concept for answer in outcome.answers]
    variant = concepts.index("wooncooperatie.variant")
    assert variant > concepts.index("wooncooperatie.woningwet_rechten")
    assert outcome.answers[variant].sentence.startswith("Uw plan lijkt op een koperscoöperatie.")


@pytest.mark.parametrize(
    ("date", "warns"), [(dt.date(2026, 3, 31), False), (dt.date(2026, 4, 1), True)]
)
def test_a_lapsed_scheme_is_a_warning_and_no_plain_yes(
    shipped: RuleBase, date: dt.date, warns: bool
) -> None:
    outcome = assessed(shipped, "energiecooperatie", date, organisatie__rechtsvorm="cooperatie")
    (told,) = [a for a in outcome.answers if a.concept == "energiecooperatie.sce_vervallen"]
    assert told.value is warns
    assert told.warns is warns
    assert told.mark is not Mark.YES
