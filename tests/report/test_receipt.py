"""A result can be computed again, and a difference is named."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from engine.diagnostics import Faults
from engine.facts import take
from engine.intake.stated import Stated
from engine.receipt import canonical, digest, read, replay
from engine.report import as_json, conclude
from engine.rulebase import RuleBase, load

RULES = Path(__file__).parents[1] / "kleine_regels"
FACTS: dict[str, Any] = {
    "opdracht.soort": "diensten",
    "opdracht.maandbedrag": "€ 5.999,99",
    "contract.looptijd": "36 maanden",
    "organisatie.belang": {"waarde": "ja", "motivering": "Zie de statuten."},
    "opdracht.percelen": [{"waarde": "€ 80.000"}, {}],
}


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(RULES)


def proof(rulebase: RuleBase, facts: dict[str, Any] = FACTS) -> dict[str, Any]:
    stated = [Stated(name, value, "opgegeven") for name, value in facts.items()]
    program = rulebase.at(dt.date(2026, 2, 1), frozenset({"ruimere-drempel"}))
    outcome = conclude(program, rulebase.checks["klein"], take(rulebase, stated))
    document: dict[str, Any] = json.loads(json.dumps(as_json(outcome)))
    return document


def again(document: dict[str, Any], rulebase: RuleBase) -> tuple[str, ...]:
    return replay(read(json.dumps(document).encode(), "bewijs.json"), rulebase).differences


def changed(rulebase: RuleBase, old: str, new: str) -> RuleBase:
    texts = {name: "\n".join(lines) for name, lines in rulebase.sources.items()}
    return load(None, {name: text.replace(old, new) for name, text in texts.items()})


def test_the_same_rules_give_exactly_the_same(rulebase: RuleBase) -> None:
    done = replay(read(json.dumps(proof(rulebase)).encode(), "bewijs.json"), load(RULES))
    assert done.exact and done.same_result


def test_the_receipt_says_what_was_used(rulebase: RuleBase) -> None:
    receipt = proof(rulebase)["ontvangstbewijs"]
    assert receipt["regelbasis"] == rulebase.digest
    assert receipt["voorstellen"] == ["ruimere-drempel"]
    assert receipt["invoer"].startswith("sha256:")


def test_the_order_of_facts_does_not_matter_and_their_values_do(rulebase: RuleBase) -> None:
    one = proof(rulebase)["ontvangstbewijs"]["invoer"]
    assert proof(rulebase, dict(reversed(FACTS.items())))["ontvangstbewijs"]["invoer"] == one
    other = {**FACTS, "opdracht.maandbedrag": "€ 6.000"}
    assert proof(rulebase, other)["ontvangstbewijs"]["invoer"] != one


def test_other_rules_are_named_with_what_they_change(rulebase: RuleBase) -> None:
    differences = again(
        proof(rulebase), changed(rulebase, "waarde: € 216.000", "waarde: € 200.000")
    )
    assert differences[0].startswith("De regels zijn anders: het bewijs noemt sha256:")
    assert len(differences) == 1 or "Europese aanbesteding is verplicht" in differences[1]
    differences = again(proof(rulebase), changed(rulebase, "€ 80.000", "€ 70.000"))
    assert "“Perceel is klein” was [ja, onbekend] en is nu [nee, onbekend]." in differences


def test_contradictions_are_part_of_the_proof(rulebase: RuleBase) -> None:
    contrary = {**FACTS, "opdracht.soort": "leveringen", "organisatie.eerder": "ja"}
    document = proof(rulebase, contrary)
    assert again(document, rulebase) == ()
    document["tegenspraken"] = []
    assert again(document, rulebase) == (
        "De tegenspraak “levering-al-eerder” is nu gevonden en staat niet in het bewijs.",
    )
    del document["tegenspraken"]
    assert len(again(document, rulebase)) == 1, "a proof from before names none"
    known = proof(rulebase, contrary)
    other = changed(rulebase, "opdracht.soort = leveringen en", "opdracht.soort = werken en")
    assert (
        "De tegenspraak “levering-al-eerder” staat in het bewijs en is nu niet gevonden."
        in again(known, other)
    )


def test_a_changed_fact_or_result_is_noticed(rulebase: RuleBase) -> None:
    document = proof(rulebase)
    next(f for f in document["feiten"] if f["begrip"] == "contract.looptijd")["waarde"] = {
        "maanden": 12
    }
    differences = again(document, rulebase)
    assert differences[0] == "De feiten in het bewijs passen niet bij het kenmerk van de invoer."
    assert "“Geraamde waarde van de opdracht” was € 215.999,64 en is nu € 71.999,88." in differences
    document = proof(rulebase)
    document["uitkomsten"]["advies.praat"]["waarde"] = False
    assert again(document, rulebase) == (
        "“Gesprek met de wijk is verstandig” was nee en is nu ja.",
    )


def test_a_fact_the_rules_no_longer_know_is_named(rulebase: RuleBase) -> None:
    document = proof(rulebase)
    document["feiten"].append({"begrip": "weg.is_weg", "waarde": True, "herkomst": "opgegeven"})
    assert "Het begrip “weg.is_weg” bestaat niet." in again(document, rulebase)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"ontvangstbewijs": 1, "feiten": 2, "uitkomsten": 3}',
        b'{"ontvangstbewijs": {}, "feiten": [], "uitkomsten": {}}',
    ],
)
def test_what_is_no_receipt_is_refused(data: bytes) -> None:
    with pytest.raises(Faults) as caught:
        read(data, "bewijs.json")
    assert caught.value.diagnostics[0].message == (
        "bewijs.json is geen ontvangstbewijs van Wijktoets."
    )


def test_hostile_facts_in_a_receipt_are_refused(rulebase: RuleBase) -> None:
    document = proof(rulebase)
    for bad in (
        [1],
        ["x"],
        [{"begrip": "a.b", "onderdelen": 3}],
        [{"begrip": "a.b", "onderdelen": [3]}],
    ):
        with pytest.raises(Faults):
            read(json.dumps({**document, "feiten": bad}).encode(), "bewijs.json")


def test_canonical_json_is_the_same_for_the_same_value() -> None:
    assert canonical({"b": 1, "a": [True, None, "é"]}) == '{"a":[true,null,"é"],"b":1}'
    assert digest({"a": 1}) == digest({"a": 1}) != digest({"a": 2})
