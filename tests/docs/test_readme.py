"""The commands of the README end well and print what it shows; its rule is a real one."""

from __future__ import annotations

from itertools import pairwise

import pytest

from engine.rulebase import load, shipped_path
from tests.docs.pages import LEFT_OUT, ROOT, Block, blocks, execute, unlike

BLOCKS = blocks(ROOT / "README.md")
SHOWN = [(b, after) for b, after in pairwise(BLOCKS) if b.language == "sh"]


@pytest.mark.parametrize(
    ("command", "shown"),
    [pytest.param(b, after, id=str(b)) for b, after in SHOWN if b.exit_code is not None],
)
def test_output(command: Block, shown: Block) -> None:
    ran = execute(command.text, ROOT)
    assert ran.exit_code == command.exit_code, ran.output
    assert shown.words == ("text", "uitvoer"), "every command of the README shows its output"
    assert (difference := unlike(shown.text, ran.output)) is None, difference
    kept = [line for line in shown.text.splitlines() if line.strip() not in ("", LEFT_OUT)]
    assert len(kept) >= 8, "an example without output shows nothing"


def test_the_rule_that_is_shown_stands_in_the_rules() -> None:
    (shown,) = [b for b in BLOCKS if b.words == ("yaml", "voorbeeld")]
    texts = load(shipped_path()).sources.values()
    lines = [f"  {line}".rstrip() for line in shown.text.splitlines()]
    assert any(
        list(source[n : n + len(lines)]) == lines
        for source in texts
        for n in range(len(source) - len(lines) + 1)
    )


def test_commands_that_are_only_shown_are_targets_of_make() -> None:
    shown = [b for b in BLOCKS if b.language == "sh" and b.exit_code is None]
    assert shown
    assert all(line.startswith("make ") for b in shown for line in b.text.splitlines())


@pytest.mark.parametrize(
    "example",
    [pytest.param(b, id=str(b)) for b in blocks(ROOT / "examples" / "README.md")],
)
def test_the_commands_below_the_examples_answer(example: Block) -> None:
    ran = execute(example.text, ROOT)
    assert ran.exit_code == example.exit_code, ran.output
