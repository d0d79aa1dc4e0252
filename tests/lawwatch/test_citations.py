"""Which articles a citation names, as writers of rules write citations."""

from __future__ import annotations

import pytest

from engine.lawwatch.citations import citations
from engine.rulebase import load, shipped_path
from engine.syntax.citations import cited_articles


@pytest.mark.parametrize(
    ("text", "articles"),
    [
        ("2.82a", ["2.82a"]),
        ("2.140 lid 3", ["2.140"]),
        ("2.82 lid 2 en 2.82a lid 4", ["2.82", "2.82a"]),
        ("2.1 tot en met 2.6a en 2a.2", ["2.1 tot en met 2.6a", "2a.2"]),
        ("2.24 t/m 2.24c, 2.32 en 2.36", ["2.24 tot en met 2.24c", "2.32", "2.36"]),
        ("4:21", ["4:21"]),
        ("26, 27 en 28", ["26", "27", "28"]),
        ("54 lid 2 en 56 lid 1", ["54", "56"]),
        ("37 lid 1 tot en met 3", ["37"]),
        ("27 lid 1, 2 en 4", ["27"]),
        ("2 lid 3 en 4, en 4", ["2", "4"]),
        ("2.163d lid 1 onder a, b en c, en lid 4", ["2.163d"]),
        ("2.163b lid 1 onder a 2°", ["2.163b"]),
        ("1.1, begrip overheidsopdracht", ["1.1"]),
        ("150, versie van 11 december 2024", ["150"]),
        ("18a lid 1, en artikel 2 van het Besluit toegelaten instellingen 2015", ["18a"]),
        ("2.82a lid 1, met artikel 77 lid 1 van richtlijn 2014/24/EU", ["2.82a"]),
        ("kop van de regeling", []),
        ("Tafel 5, naast artikel 2.82", []),
        ("", []),
    ],
)
def test_articles_are_read_and_their_parts_left_to_them(text: str, articles: list[str]) -> None:
    assert [str(found) for found in cited_articles(text)] == articles


def test_the_shipped_rules_cite_dotted_articles_of_the_procurement_act() -> None:
    cited = [c for c in citations(load(shipped_path())) if c.law == "BWBR0032203"]
    assert len(cited) > 100
    wrong = {str(a) for c in cited for a in c.articles if "." not in a.first}
    assert not wrong
