"""A short explanation tells what decides, nothing twice, and points the right way."""

from __future__ import annotations

import datetime as dt
from typing import Any

from engine.explanation import Branch, Explainer, Mention, brief
from engine.facts import take
from engine.intake.stated import Stated
from engine.rulebase import RuleBase, load

DATE = dt.date(2026, 2, 1)

RULES = """
regelset: proef
titel: Proef
normsoort: wet
bron: {titel: Wet, url: 'https://example.org/wet'}
geldig_vanaf: 2020-01-01
geverifieerd: 2026-01-01
zekerheid: bron
regels:
"""
CONCEPTS = """
begrippen:
  zaak.soort:
    {soort: keuze, titel: Soort zaak, vraag: Wat?, opties: {a: Appels, b: Bieten, c: Citroenen}}
  zaak.groot: {soort: ja_nee, titel: Zaak is groot, vraag: Groot?}
  zaak.duur: {soort: ja_nee, titel: Zaak is duur, vraag: Duur?}
  zaak.oud: {soort: ja_nee, titel: Zaak is oud, vraag: Oud?}
  zaak.delen: {soort: groep, titel: Delen van de zaak, vraag: Welke delen?}
  delen.goed: {soort: ja_nee, per: zaak.delen, titel: Deel is goed, vraag: Goed?}
  zaak.tussen: {soort: ja_nee, afgeleid: ja, anders: nee, titel: Zaak telt mee}
  doel.een: {soort: ja_nee, afgeleid: ja, anders: nee, titel: Eerste doel is gehaald}
  doel.twee: {soort: ja_nee, afgeleid: ja, anders: nee, titel: Tweede doel is gehaald}
"""


def base(*rules: str) -> RuleBase:
    """The rules, and one for every other conclusion."""
    concluded = " ".join(rules)
    others = [
        rule(f"{name.replace('.', '-')}-9", name, "als: zaak.oud")
        for name in ("zaak.tussen", "doel.een", "doel.twee")
        if f"concludeert: {name}\n" not in concluded
    ]
    listed = "\n".join([*rules, *others])
    return load(None, {"begrippen.yaml": CONCEPTS, "regels.yaml": f"{RULES}{listed}"})


def rule(name: str, concludes: str, *lines: str) -> str:
    head = [f"id: {name}", f"titel: Regel {name}", f"artikel: '{name[-1]}'"]
    head += [f"concludeert: {concludes}", *lines]
    return "\n".join([f"  - {head[0]}", *(f"    {line}" for line in head[1:])])


def told(book: RuleBase, facts: dict[str, Any], *goals: str) -> tuple[Branch, ...]:
    program = book.at(DATE)
    stated = [Stated(name, value, f"blad {n}") for n, (name, value) in enumerate(facts.items())]
    explainer = Explainer(program)
    assessment = program.assess(take(book, stated))
    return brief(program, explainer.explain(assessment, goals), explainer.printer)


def lines(branch: Branch, depth: int = 0) -> list[str]:
    own = [f"{'  ' * depth}{branch.text}"] if depth else []
    return own + [line for below in branch.below for line in lines(below, depth + 1)]


TWO = (
    rule("tussen-1", "zaak.tussen", "als: {een van: [zaak.groot, zaak.duur]}"),
    rule("een-2", "doel.een", "als: {alle: [zaak.tussen, 'zaak.soort in [a, b]']}"),
    rule("twee-3", "doel.twee", "als: zaak.tussen"),
)


def test_one_way_that_holds_is_enough_and_a_choice_is_told_as_it_was_made() -> None:
    facts = {"zaak.groot": "ja", "zaak.duur": "ja", "zaak.soort": "b"}
    (goal,) = told(base(*TWO), facts, "doel.een")
    (line,) = lines(goal)
    assert line == (
        "  Regel “Regel een-2” (artikel 2): zaak telt mee, want regel “Regel tussen-1” "
        "(artikel 1): zaak is groot (blad 0); de soort zaak is bieten (blad 2)"
    )


def test_what_does_not_hold_is_told_by_all_that_fails() -> None:
    facts = {"zaak.groot": "nee", "zaak.duur": "nee", "zaak.soort": "b"}
    (goal,) = told(base(*TWO), facts, "doel.een")
    (line,) = lines(goal)
    assert line == (
        "  niet: zaak telt mee (artikel 2), want zaak is niet groot (blad 0); zaak is niet duur "
        "(blad 1) (artikel 1)"
    )


def test_a_conclusion_is_explained_once() -> None:
    facts = {"zaak.groot": "ja", "zaak.soort": "b"}
    first, second = told(base(*TWO), facts, "doel.een", "doel.twee")
    assert "want" in lines(first)[0]
    assert lines(second) == ["  Regel “Regel twee-3” (artikel 3): zaak telt mee (zie boven)"]


def test_a_goal_is_referred_to_above_or_below() -> None:
    rules = (
        rule("een-1", "doel.een", "als: zaak.groot"),
        rule("twee-2", "doel.twee", "als: doel.een"),
    )
    for goals, where in (
        (("doel.een", "doel.twee"), "boven"),
        (("doel.twee", "doel.een"), "onder"),
    ):
        branches = dict(zip(goals, told(base(*rules), {"zaak.groot": "ja"}, *goals), strict=True))
        assert lines(branches["doel.twee"]) == [
            f"  Regel “Regel twee-2” (artikel 2): eerste doel is gehaald (zie {where})"
        ]


def test_rules_that_fail_for_the_same_reason_are_told_once() -> None:
    rules = [
        rule(f"een-{n}", "doel.een", "toepassing: zaak.groot", f"als: {fact}")
        for n, fact in enumerate(("zaak.duur", "zaak.oud"), 1)
    ]
    (goal,) = told(base(*rules), {"zaak.groot": "nee"}, "doel.een")
    assert lines(goal) == ["  zaak is niet groot (blad 0) (artikel 1)"]


def test_the_exception_that_applies_is_told_instead_of_its_rule() -> None:
    rules = (
        rule("een-1", "doel.een", "als: zaak.groot"),
        rule("nee-2", "doel.een = nee", "uitzondering_op: een-1", "als: zaak.duur"),
    )
    (goal,) = told(base(*rules), {"zaak.groot": "ja", "zaak.duur": "ja"}, "doel.een")
    assert lines(goal) == ["  Regel “Regel nee-2” (artikel 2): zaak is duur (blad 1)"]
    (goal,) = told(base(*rules), {"zaak.groot": "ja", "zaak.duur": "nee"}, "doel.een")
    assert lines(goal) == [
        "  Regel “Regel een-1” (artikel 1): zaak is groot (blad 0)",
        "    Uitzondering geldt niet: “Regel nee-2” (artikel 2)",
    ]


def test_of_records_the_one_that_decides_is_named() -> None:
    rules = (rule("een-1", "doel.een", "als: alle zaak.delen voldoen aan (delen.goed)"),)
    rows = [{"goed": "ja"}, {"goed": "nee"}, {"goed": "ja"}]
    (goal,) = told(base(*rules), {"zaak.delen": rows}, "doel.een")
    assert lines(goal) == ["  onderdeel 2: deel is niet goed (blad 0) (artikel 1)"]
    (goal,) = told(base(*rules), {"zaak.delen": rows[:1]}, "doel.een")
    (line,) = lines(goal)
    assert "onderdeel" not in line and "deel is goed" in line


def test_an_unknown_goal_has_nothing_below_it() -> None:
    (goal,) = told(base(*TWO), {"zaak.soort": "a"}, "doel.een")
    assert goal.below == ()


def test_goals_may_be_given_by_mention() -> None:
    book = base(*TWO)
    program = book.at(DATE)
    explainer = Explainer(program)
    explained = explainer.explain(program.assess(take(book, [])), ("doel.een", "doel.twee"))
    (only,) = brief(program, explained, explainer.printer, [Mention("doel.twee")])
    assert "Tweede doel" in only.text
