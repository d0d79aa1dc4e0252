"""What someone can change is told only where the answer hangs on it and it can still be changed."""

from __future__ import annotations

import datetime as dt

import pytest

from engine.facts import take
from engine.intake.stated import Stated
from engine.report import Outcome, conclude
from engine.report.changes import changes
from engine.report.known import unreasoned
from engine.report.terminal import text
from engine.rulebase import RuleBase, load, shipped_path

SIGNED = {
    "opdrachtgever.soort": "waterschap",
    "opdracht.dient_sectoractiviteit": "nee",
    "opdracht.soort": "leveringen",
    "opdracht.cpv": "39000000",
    "opdracht.geraamde_waarde": "€ 410.000",
    "gunningsbeslissing.onderwerpen": "vernietiging",
    "gunningsbeslissing.enige_inschrijver": "nee",
    "gunningsbeslissing.verzonden": "2026-09-07",
    "gunningsbeslissing.redenen": "ja",
    "gunningsbeslissing.naam_winnaar": "ja",
    "gunningsbeslissing.wachttijd_vermeld": "ja",
    "gunningsbeslissing.kort_geding": "nee",
}
FRAMEWORK = {
    "opdrachtgever.soort": "provincie",
    "opdracht.dient_sectoractiviteit": "nee",
    "opdracht.soort": "diensten",
    "opdracht.cpv": "77310000",
    "opdracht.geraamde_waarde": "€ 520.000",
    "opdracht.raamovereenkomst": "ja",
    "contract.langer_gemotiveerd": "nee",
}


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(shipped_path())


def done(rulebase: RuleBase, check: str, given: dict[str, str], **more: str) -> Outcome:
    stated = given | {name.replace("__", "."): value for name, value in more.items()}
    facts = take(rulebase, [Stated(name, value, "opgegeven") for name, value in stated.items()])
    return conclude(rulebase.at(dt.date(2026, 9, 1)), rulebase.checks[check], facts)


def told(outcome: Outcome, concept: str) -> set[str]:
    (answer,) = [a for a in outcome.answers if a.concept == concept]
    return {each.concept.id for each in changes(outcome, answer)}


@pytest.mark.parametrize(
    ("term", "renewals", "hangs"),
    [
        ("55 maanden", "0 maanden", {"contract.looptijd", "contract.langer_gemotiveerd"}),
        ("55 maanden", "6 maanden", {"contract.looptijd", "contract.langer_gemotiveerd"}),
        (
            "40 maanden",
            "9 maanden",
            {"contract.looptijd", "contract.verlengingen", "contract.langer_gemotiveerd"},
        ),
    ],
)
def test_renewals_are_named_only_where_the_term_is_too_long_by_them(
    rulebase: RuleBase, term: str, renewals: str, hangs: set[str]
) -> None:
    given = FRAMEWORK | {"contract.looptijd": term, "contract.verlengingen": renewals}
    outcome = done(rulebase, "aanbesteding", given)
    assert outcome.assessment.value("looptijd.toegestaan") is False
    assert told(outcome, "looptijd.toegestaan") == hangs


@pytest.mark.parametrize(
    ("missing", "hangs"),
    [
        (["redenen"], {"redenen"}),
        (["wachttijd_vermeld"], {"wachttijd_vermeld"}),
        (["redenen", "naam_winnaar"], {"redenen", "naam_winnaar"}),
    ],
)
def test_what_is_in_the_message_already_is_not_named(
    rulebase: RuleBase, missing: list[str], hangs: set[str]
) -> None:
    lacking = {f"gunningsbeslissing.{name}": "nee" for name in missing}
    outcome = done(rulebase, "gunningsbeslissing", SIGNED | lacking)
    found = told(outcome, "gunningsbeslissing.bericht_volledig")
    assert found == {f"gunningsbeslissing.{name}" for name in hangs}


@pytest.mark.parametrize(
    ("lacking", "concept"),
    [
        ({"gunningsbeslissing.redenen": "nee"}, "gunningsbeslissing.bericht_volledig"),
        ({"gunningsbeslissing.wachttermijn": "11 dagen"}, "gunningsbeslissing.bericht_volledig"),
        (
            {"gunningsbeslissing.wachttermijn": "11 dagen"},
            "gunningsbeslissing.wachttermijn_te_kort",
        ),
    ],
)
def test_after_signing_nothing_is_left_to_change(
    rulebase: RuleBase, lacking: dict[str, str], concept: str
) -> None:
    before = done(rulebase, "gunningsbeslissing", SIGNED | lacking)
    after = done(
        rulebase, "gunningsbeslissing", SIGNED | lacking, gunning__getekend_op="2026-10-19"
    )
    assert told(before, concept)
    assert not told(after, concept)
    assert "het contract nog niet is getekend" not in text(after)


def test_a_judgement_without_reasons_is_asked_for_in_the_terminal(rulebase: RuleBase) -> None:
    given = {
        "opdrachtgever.soort": "gemeente",
        "opdracht.gemengd": "meer_delen",
        "gemengd.onderdelen": "deel_2, buiten",
        "gemengd.deelbaar": "nee",
        "gemengd.hoofdvoorwerp": "deel_2",
    }
    outcome = done(rulebase, "aanbesteding", given)
    assert dict(unreasoned(outcome)) == {
        "Onderdelen zijn los van elkaar te plaatsen": "nee",
        "Onderdeel waar de opdracht vooral om gaat": "De gewone opdracht",
    }
    assert "Wat u nog moet uitleggen" in text(outcome)


def test_a_judgement_with_reasons_is_not_asked_for(rulebase: RuleBase) -> None:
    reasoned = {"waarde": "nee", "motivering": "Het dak draagt de installatie."}
    given = [
        Stated("opdracht.gemengd", "meer_delen", "opgegeven"),
        Stated("gemengd.deelbaar", reasoned, "opgegeven"),
    ]
    check = rulebase.checks["aanbesteding"]
    outcome = conclude(rulebase.at(dt.date(2026, 9, 1)), check, take(rulebase, given))
    assert not list(unreasoned(outcome))
    assert "Wat u nog moet uitleggen" not in text(outcome)


def test_a_judgement_that_decides_nothing_here_is_not_asked_for(rulebase: RuleBase) -> None:
    outcome = done(rulebase, "markt-en-overheid", {"gemengd.deelbaar": "ja"})
    assert not list(unreasoned(outcome))
