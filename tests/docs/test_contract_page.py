"""The page on following a contract: its commands print what it shows, its file is the example."""

from __future__ import annotations

from itertools import pairwise

import pytest

from engine.rulebase import load, shipped_path
from tests.docs.pages import ROOT, Block, blocks, execute, unlike

BLOCKS = blocks(ROOT / "docs" / "contract-volgen.md")
SHOWN = [(b, after) for b, after in pairwise(BLOCKS) if b.language == "sh"]


@pytest.mark.parametrize(("command", "shown"), [pytest.param(*p, id=str(p[0])) for p in SHOWN])
def test_three_dates(command: Block, shown: Block) -> None:
    ran = execute(command.text, ROOT)
    assert ran.exit_code == command.exit_code, ran.output
    assert shown.words == ("text", "uitvoer")
    assert (difference := unlike(shown.text, ran.output)) is None, difference


def test_there_are_three_dates() -> None:
    assert len(SHOWN) == 3


def test_the_file_that_is_shown_is_the_example() -> None:
    (shown,) = [b for b in BLOCKS if b.words == ("yaml", "voorbeeld")]
    example = (ROOT / "examples" / "toiletten-contract.yaml").read_text(encoding="utf-8")
    assert [line for line in shown.text.splitlines() if line not in example.splitlines()] == []


def test_every_kind_of_event_is_named() -> None:
    concept = load(shipped_path()).concepts["gebeurtenis.soort"]
    page = (ROOT / "docs" / "contract-volgen.md").read_text(encoding="utf-8")
    assert [o.name for o in concept.kind.options if f"`{o.name}`" not in page] == []
