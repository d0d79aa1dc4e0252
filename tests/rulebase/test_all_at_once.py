"""One round of checking names everything that is certainly wrong, and nothing that only follows."""

from __future__ import annotations

from itertools import pairwise, permutations

from hypothesis import given
from hypothesis import strategies as st

from engine.diagnostics import Diagnostic, Faults
from engine.rulebase import load
from engine.rulebase.circles import circle, knots
from tests.rulebase.bases import SMALL

HEAD = """\
regelset: meer
titel: Meer
normsoort: wet
bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
geldig_vanaf: 2020-01-01
geverifieerd: 2026-01-01
zekerheid: bron
regels:
"""
DERIVED = """\
begrippen:
  zaak.a: {soort: ja_nee, titel: Zaak a, afgeleid: ja}
  zaak.b: {soort: ja_nee, titel: Zaak b, afgeleid: ja}
  zaak.stil: {soort: ja_nee, titel: Stille zaak, afgeleid: ja}
"""
STILL = "  - {id: stil, titel: Stil, concludeert: zaak.stil, als: zaak.klaar}\n"
ROUND = """\
  - {id: een, titel: Een, concludeert: zaak.a, als: zaak.b}
  - {id: twee, titel: Twee, concludeert: zaak.b, als: zaak.a}
"""


def errors(rules: str, concepts: str = DERIVED, head: str = HEAD) -> list[Diagnostic]:
    try:
        load(None, {**SMALL, "begrippen/meer.yaml": concepts, "wet/meer.yaml": f"{head}{rules}"})
    except Faults as faults:
        return [d for d in faults.diagnostics if d.severity == "fout"]
    return []


def codes(found: list[Diagnostic]) -> list[str]:
    return sorted(d.code for d in found)


def test_circles_of_exceptions_and_of_concepts_and_concepts_without_a_rule() -> None:
    rules = f"""\
{ROUND}\
  - {{id: p, titel: P, uitzondering_op: q, als: zaak.klaar}}
  - {{id: q, titel: Q, uitzondering_op: p, als: zaak.klaar}}
  - {{id: r, titel: R, uitzondering_op: [s, r], als: zaak.klaar}}
  - {{id: s, titel: S, uitzondering_op: r, als: zaak.klaar}}
"""
    found = errors(rules)
    assert codes(found) == ["R041", "R041", "R060", "R062"]
    told = {d.message for d in found}
    assert "Deze uitzonderingen lopen in een kring: p → q → p." in told
    assert "Deze uitzonderingen lopen in een kring: r → r." in told
    assert "Deze begrippen hangen van zichzelf af: zaak.a → een → zaak.b → twee → zaak.a." in told
    assert "Geen enkele regel concludeert “zaak.stil”." in told


def test_a_circle_through_an_exception_outside_circles_of_exceptions() -> None:
    rules = f"""\
{STILL}\
  - {{id: een, titel: Een, concludeert: zaak.a, als: zaak.klaar}}
  - {{id: twee, titel: Twee, concludeert: zaak.b, als: zaak.a}}
  - {{id: niet, titel: Niet, uitzondering_op: een, als: zaak.b}}
  - {{id: p, titel: P, uitzondering_op: q, als: zaak.klaar}}
  - {{id: q, titel: Q, uitzondering_op: p, als: zaak.klaar}}
"""
    found = errors(rules)
    assert codes(found) == ["R041", "R060"]
    assert any("zaak.a → een → niet → zaak.b → twee → zaak.a" in d.message for d in found)


def test_a_concept_without_a_rule_is_told_beside_other_errors() -> None:
    found = errors(f"{ROUND.replace('als: zaak.b', 'als: zaak.klaar en')}")
    assert codes(found) == ["R012", "R062"]


def test_a_concept_of_which_the_rule_has_errors_is_not_without_a_rule() -> None:
    broken = "  - {id: stil, titel: Stil, concludeert: zaak.stil, als: zaak.klaar, zekerheid: x}\n"
    safe = ROUND.replace("als: zaak.b", "als: zaak.klaar")
    assert codes(errors(f"{safe}{broken}")) == ["R004"]
    misspelled = STILL.replace("zaak.stil", "zaak.stl")
    assert codes(errors(f"{safe}{misspelled}")) == ["R020"]
    silent = STILL.replace("concludeert", "concludert")
    assert codes(errors(f"{safe}{silent}")) == ["R002", "R043"]


def test_an_exception_to_a_rule_with_errors_is_no_error() -> None:
    rules = f"""\
{STILL.replace("titel: Stil", "titel: Stil, geverifieerd: gisteren")}\
  - {{id: niet, titel: Niet, uitzondering_op: stil, als: zaak.klaar}}
"""
    found = errors(f"{ROUND.replace('als: zaak.b', 'als: zaak.klaar')}{rules}")
    assert codes(found) == ["R004"]


def test_rules_below_a_head_with_errors_are_checked_too() -> None:
    head = HEAD.replace("normsoort: wet", "normsoort: wett").replace("zekerheid: bron\n", "")
    safe = ROUND.replace("als: zaak.b", "als: zaak.klaar")
    wrong = f"{safe}{STILL}".replace("zaak.klaar}\n", "zaak.klar}\n")
    found = errors(wrong, head=head)
    assert "R044" not in codes(found)
    assert codes(found) == ["R004", "R005", "R020", "R020"]


GRAPHS = st.integers(0, 5).flatmap(
    lambda size: st.fixed_dictionaries(
        {str(n): st.frozensets(st.integers(0, size).map(str)) for n in range(size + 1)}
    )
)


@given(GRAPHS)
def test_knots_are_what_reaches_itself(graph: dict[str, frozenset[str]]) -> None:
    reached = {node: set(graph[node]) for node in graph}
    for _ in graph:
        for node in graph:
            reached[node] |= {far for near in reached[node] for far in reached[near]}
    found = knots(graph)
    assert {n for knot in found for n in knot} == {n for n in graph if n in reached[n]}
    for knot in found:
        for one, other in permutations(knot, 2):
            assert other in reached[one]
        way = circle(knot, graph)
        assert way[0] == way[-1] == knot[0] and len(set(way)) == len(way) - 1
        assert all(after in graph[before] for before, after in pairwise(way))
        assert set(way) <= set(knot)
