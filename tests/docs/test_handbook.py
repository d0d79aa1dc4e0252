"""Every block of the handbook loads, runs, or gives exactly the error it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.diagnostics import Diagnostic, Faults
from engine.facts import take
from engine.intake.gathering import gather
from engine.rulebase import load
from engine.scenarios import run
from tests.docs.pages import ROOT, Moment, execute, story, unlike

HANDBOOK = ROOT / "docs" / "regels-schrijven.md"
STORY = list(story(HANDBOOK))
USES = ("gherkin", "sh")


def moments(*words: str) -> list[object]:
    return [pytest.param(m, id=str(m.block)) for m in STORY if m.block.words[: len(words)] == words]


def errors(rules: dict[str, str]) -> list[Diagnostic]:
    try:
        load(None, rules)
    except Faults as faults:
        return [d for d in faults.diagnostics if d.severity == "fout"]
    return []


def next_use(moment: Moment) -> Moment:
    """The first moment from here at which the reader uses the rules: concepts come before rules."""
    later = STORY[STORY.index(moment) :]
    return next((m for m in later if m.block.language in USES), later[-1])


@pytest.mark.parametrize("moment", moments("yaml"))
def test_rules(moment: Moment) -> None:
    match moment.block.words:
        case ("yaml", "fout", code, name):
            assert errors(dict(moment.rules)) == [], "the rules before this block are sound"
            damaged = dict(moment.rules)
            damaged[name] = damaged.get(name, "") + moment.block.text
            assert [d.code for d in errors(damaged)] == [code]
        case ("yaml", "feiten", name):
            rulebase = load(None, dict(moment.rules))
            gathered = gather(rulebase, [(name, moment.block.text.encode())])
            assert take(rulebase, gathered.stated).values
        case _:
            settled = dict(next_use(moment).rules)
            assert moment.block.text in settled[moment.block.words[-1]]
            found = errors(settled)
            assert found == [], "\n".join(d.text() for d in found)


def test_the_rules_of_the_whole_handbook_give_no_warning() -> None:
    assert load(None, dict(STORY[-1].rules)).warnings == ()


@pytest.mark.parametrize("moment", moments("gherkin"))
def test_scenarios(moment: Moment, tmp_path: Path) -> None:
    feature = tmp_path / moment.block.words[1]
    feature.write_text(moment.block.text, encoding="utf-8")
    results = run([feature], load(None, dict(moment.rules)))
    assert results.scenarios, "no scenario in this block"
    assert results.exit_code == 0, results.text()


@pytest.mark.parametrize("moment", moments("sh"))
def test_commands(moment: Moment, tmp_path: Path) -> None:
    moment.write(tmp_path)
    ran = execute(moment.block.text, tmp_path)
    assert ran.exit_code == moment.block.exit_code, ran.output
    after = STORY[STORY.index(moment) + 1].block if moment is not STORY[-1] else None
    if after is not None and after.words == ("text", "uitvoer"):
        assert (difference := unlike(after.text, ran.output)) is None, difference


def test_shown_output_stands_below_its_command() -> None:
    for moment in STORY:
        if moment.block.words == ("text", "uitvoer"):
            assert moment.before is not None
            assert moment.before.language == "sh", str(moment.block)
