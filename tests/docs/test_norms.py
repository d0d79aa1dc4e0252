"""docs/normen.md is made from the rules, and every norm has one honest place."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from engine.report.norms import Chapter, Coverage, LeftOut, coverage, page
from engine.rulebase import load, shipped_path
from engine.scenarios import scenarios_by_rule
from tests.docs.pages import ROOT

DOCS = ROOT / "docs"


def items(name: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load((DOCS / name).read_text(encoding="utf-8")))


CHAPTERS = [Chapter(str(x["bron"]), tuple(x["normen"])) for x in items("normenlijst.yaml")]
LEFT = [LeftOut(str(x["norm"]), x["bron"], x["reden"]) for x in items("normen-weggelaten.yaml")]
LISTED = [norm for chapter in CHAPTERS for norm in chapter.norms]


@pytest.fixture(scope="module")
def found() -> Coverage:
    return coverage(load(shipped_path()), LEFT)


def test_no_norm_is_missing(found: Coverage) -> None:
    assert len(LISTED) > 350
    assert found.missing(CHAPTERS) == []


def test_rules_name_only_norms_of_a_source(found: Coverage) -> None:
    assert found.unlisted(CHAPTERS) == []


def test_readers_never_see_the_numbers_of_the_list() -> None:
    rulebase = load(shipped_path())
    rules, values = rulebase.rules.values(), rulebase.parameters.values()
    told = [
        *(text for rule in rules for text in (rule.title, rule.explanation, rule.source.article)),
        *(text for value in values for text in (value.title, value.explanation)),
        *(dated.source.title for value in values for dated in value.values),
    ]
    number = re.compile(r"\bNorm(en)?:? [A-Z]|\(\w+-\d\d[a-c]?[,)]")
    assert [text for text in told if text and number.search(text)] == []


def test_the_page_is_up_to_date(found: Coverage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    made = page(found, CHAPTERS, scenarios_by_rule([Path("features")]))
    there = (DOCS / "normen.md").read_text(encoding="utf-8")
    assert made.splitlines() == there.splitlines(), "docs/normen.md is old: run “make docs”"


def test_nothing_is_both_encoded_and_left_out(found: Coverage) -> None:
    both = [
        n for n in LISTED if n in found.left_out and (n in found.rules or n in found.parameters)
    ]
    assert both == [], "say which part is left out: “NORM (the rest)”"


def test_each_norm_stands_once() -> None:
    assert len(LISTED) == len(set(LISTED))
    assert len(LEFT) == len({left.norm for left in LEFT})


def test_what_is_left_out_is_sorted_and_has_a_reason() -> None:
    names = [left.norm for left in LEFT]
    assert names == sorted(names)
    for left in LEFT:
        assert re.search(r"[a-z]{3,}.*\.$", left.reason), left
        assert len(left.reason) > 20, left
        assert left.source, left
