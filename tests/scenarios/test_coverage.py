"""Every rule of the shipped rule base is shown by scenarios that name it."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.rulebase import load, shipped_path
from engine.scenarios import Coverage, coverage

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
