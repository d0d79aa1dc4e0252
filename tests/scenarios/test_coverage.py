"""Every rule of the shipped rule base is shown by scenarios that name it."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.rulebase import load, shipped_path
from engine.scenarios import Coverage, coverage
from tests.rulebase.bases import SMALL

FEATURES = Path(__file__).parent.parent.parent / "features"


@pytest.fixture(scope="module")
def covered() -> Coverage:
    # features/taal brings rule files of its own and shows nothing of the shipped rules.
    folders = sorted(p for p in FEATURES.iterdir() if p.is_dir() and any(p.rglob("*.feature")))
    return coverage([p for p in folders if p.name != "taal"], load(shipped_path()))


def test_every_rule_is_seen_to_apply_not_to_apply_and_undecided(covered: Coverage) -> None:
    assert covered.rules, "the rule base has no rules"
    if covered.gaps:
        pytest.fail(covered.text(), pytrace=False)


CHOICES = {
    "begrippen/keuze.yaml": (
        "begrippen:\n"
        "  keuze.soort: {soort: keuze, titel: Keuze, opties: [geen, wel], afgeleid: ja}\n"
        "  keuze.zelfde: {soort: keuze, titel: Zelfde keuze, opties: [geen, wel], afgeleid: ja}\n"
        "  keuze.nieuw: {soort: keuze, titel: Nieuwe keuze, opties: [geen, wel], afgeleid: ja}\n"
        "  keuze.half: {soort: keuze, titel: Halve keuze, opties: [geen, wel], afgeleid: ja}\n"
        "  keuze.mag: {soort: ja_nee, titel: Keuze mag, afgeleid: ja, anders: nee}\n"
    ),
    "wet/keuze.yaml": (
        "regelset: keuze\ntitel: Keuze\nnormsoort: wet\n"
        "bron: {titel: Proefwet, artikel: 1, url: https://example.org/wet}\n"
        "geldig_vanaf: 2020-01-01\ngeverifieerd: 2026-01-01\nzekerheid: bron\n"
        "regels:\n"
        "  - {id: vast, titel: Vast, concludeert: keuze.soort = geen}\n"
        "  - {id: volgt, titel: Volgt, concludeert: keuze.zelfde = keuze.soort}\n"
        "  - id: later\n    titel: Later\n    geldig_vanaf: 2024-01-01\n"
        "    concludeert: keuze.nieuw = geen\n"
        "  - {id: soms, titel: Soms, concludeert: keuze.half = geen, als: zaak.klaar}\n"
        "  - {id: op-vast, titel: A, concludeert: keuze.mag, als: keuze.soort = wel}\n"
        "  - {id: op-volgt, titel: B, concludeert: keuze.mag, als: keuze.zelfde = wel}\n"
        "  - {id: op-later, titel: C, concludeert: keuze.mag, als: keuze.nieuw = wel}\n"
        "  - {id: op-soms, titel: D, concludeert: keuze.mag, als: keuze.half = wel}\n"
    ),
}


def test_a_choice_the_rules_always_fill_in_leaves_nothing_undecided(tmp_path: Path) -> None:
    feature = tmp_path / "keuze.feature"
    feature.write_text("# language: nl\nFunctionaliteit: Keuze\n")
    reach = coverage([feature], load(None, {**SMALL, **CHOICES})).rules
    assert {name: [s.value for s in reach[name].missing] for name in reach if "op-" in name} == {
        "op-vast": ["geldt", "geldt niet"],
        "op-volgt": ["geldt", "geldt niet"],
        "op-later": ["geldt", "geldt niet", "onbeslist"],
        "op-soms": ["geldt", "geldt niet", "onbeslist"],
    }
