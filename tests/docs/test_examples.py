"""The page of examples lists every example, under its own title and its own check."""

from __future__ import annotations

import re

import yaml

from engine.rulebase import load, shipped_path
from tests.docs.pages import ROOT

EXAMPLES = ROOT / "examples"
PAGE = (EXAMPLES / "README.md").read_text(encoding="utf-8")
HEADING = re.compile(r"^### (?P<title>.*) \(`(?P<check>\w+)`\)$")
ITEM = re.compile(r"^- \[(?P<title>.*)\]\((?P<file>[^)]*\.yaml)\)$")


def test_every_example_is_listed() -> None:
    linked = set(re.findall(r"\]\(([^)/]+)\)", PAGE))
    assert linked == {p.name for p in EXAMPLES.iterdir() if p.name != "README.md"}


def test_facts_stand_below_their_check() -> None:
    checks = load(shipped_path()).checks
    check, seen = "", 0
    for line in PAGE.splitlines():
        if heading := HEADING.match(line):
            check = heading["check"]
            assert checks[check].title == heading["title"]
        elif item := ITEM.match(line):
            facts = yaml.safe_load((EXAMPLES / item["file"]).read_text(encoding="utf-8"))
            assert (facts["toets"], facts["titel"]) == (check, item["title"])
            seen += 1
    assert seen == len(list(EXAMPLES.glob("*.yaml")))
