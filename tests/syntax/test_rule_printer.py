"""Rules and tables read back as Dutch; the texts stand in golden/rules.txt."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.rulebase import RuleBase, load
from engine.syntax.rule_printer import RulePrinter, citation, rule_title

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(HERE.parent / "kleine_regels")


def written(rulebase: RuleBase) -> str:
    printer = RulePrinter(rulebase)
    blocks = []
    for rule in rulebase.rules.values():
        lines = [f"{'  ' * line.depth}{line.text}" for line in printer.outline(rule)]
        blocks.append("\n".join([f"# {rule.id}", printer.sentence(rule), *lines]))
    for table in rulebase.tables.values():
        lines = [f"{'  ' * line.depth}{line.text}" for line in printer.table(table)]
        blocks.append("\n".join([f"# {table.id}", *lines]))
    return "\n\n".join(blocks) + "\n"


def test_every_rule_and_table_reads_as_in_the_golden_file(rulebase: RuleBase) -> None:
    assert written(rulebase) == (HERE / "golden" / "rules.txt").read_text("utf-8")


def test_no_identifier_shows_through(rulebase: RuleBase) -> None:
    printer = RulePrinter(rulebase)
    for rule in rulebase.rules.values():
        text = " ".join([printer.sentence(rule), *(line.text for line in printer.outline(rule))])
        for name in [*rulebase.concepts, *rulebase.parameters]:
            assert name not in text


def test_rows_are_numbered_and_articles_get_their_word(rulebase: RuleBase) -> None:
    row = rulebase.rules[rulebase.tables["looptijden"].rows[1].rule]
    assert rule_title(rulebase, row) == "Looptijd per soort, rij 2"
    assert citation(row.source) == "Aanbestedingswet 2012, artikel 2.140"
    assert citation(rulebase.rules["praat-eerst"].source) == "Handreiking, hoofdstuk 2"
