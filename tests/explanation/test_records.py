"""What a sum, a count or a condition on a group comes from: the records that count."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from engine.explanation import Explainer, Explanation, as_json
from engine.explanation.outline import outline, plain
from engine.facts import take
from engine.intake.gathering import gather
from engine.program import Program
from engine.rulebase import RuleBase, load, shipped_path

EXAMPLE = Path(__file__).parents[2] / "examples" / "toiletten-contract.yaml"


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(shipped_path())


def explained(rulebase: RuleBase, goal: str, date: dt.date) -> tuple[Program, Explanation]:
    program = rulebase.at(date)
    facts = take(rulebase, gather(rulebase, [(EXAMPLE.name, EXAMPLE.read_bytes())]).stated)
    return program, Explainer(program).explain(program.assess(facts), [goal])


def lines(rulebase: RuleBase, goal: str, date: dt.date) -> list[str]:
    found = plain(outline(*explained(rulebase, goal, date)))
    return [line.strip(" -") for line in "\n".join(found).splitlines()]


def test_a_sum_names_the_records_that_count(rulebase: RuleBase) -> None:
    told = lines(rulebase, "contract.verlengd_tot_nu", dt.date(2024, 12, 1))
    assert [line.split(" (")[0] for line in told if "Duur van de verlenging" in line] == [
        "Onderdeel 9: Duur van de verlenging: 12 maanden",
        "Onderdeel 12: Duur van de verlenging: 12 maanden",
    ]
    assert "13 andere onderdelen tellen hier niet mee." in told
    assert not any("onbekend" in line for line in told)


def test_a_sum_of_nothing_names_no_record(rulebase: RuleBase) -> None:
    told = lines(rulebase, "contract.verlengd_tot_nu", dt.date(2021, 2, 1))
    assert not any(line.startswith("Onderdeel") for line in told)
    assert "15 andere onderdelen tellen hier niet mee." in told


def test_the_data_keep_what_leaves_a_record_out(rulebase: RuleBase) -> None:
    program, found = explained(rulebase, "contract.verlengd_tot_nu", dt.date(2024, 12, 1))
    written = as_json(program, found)
    steps = {(s["begrip"], s.get("onderdeel")): s for s in written["stappen"]}
    assert steps["gebeurtenis.soort", 1]["waarde"] == "social_return_geleverd"
    assert steps["gebeurtenis.datum", 14]["waarde"] == "2025-06-10"
    assert ("gebeurtenis.bedrag", 1) not in steps


def test_a_condition_on_no_record_names_none_of_them(rulebase: RuleBase) -> None:
    told = lines(rulebase, "signaal.aanbesteding_starten", dt.date(2026, 2, 1))
    (started,) = [line for line in told if "bent begonnen met een nieuwe aanbesteding" in line]
    assert "voor geen van de gebeurtenissen" in started
    assert not any(line.startswith("Onderdeel 1:") for line in told)
