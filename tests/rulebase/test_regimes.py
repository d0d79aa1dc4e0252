"""Regimes in the scope of rules: the articles that need them, and the scope itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.diagnostics import Place
from engine.facts import take
from engine.intake.gathering import answer
from engine.report.reference import look_up
from engine.rulebase import load
from engine.rulebase.regimes import membership
from engine.syntax.articles import cited, declared, meet
from engine.syntax.model import Concept
from engine.syntax.tree import Expression, references
from engine.values import Kind, Option, Soort

LAW = [declared(text) for text in ("2.9 t/m 2.163g", "2a.*", "3.*")]
HERE = Place("proef", 1, 1)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("2.82 lid 1 en 2.82a", ["2.82", "2.82a"]),
        ("2.1 tot en met 2.6a en 2a.2", ["2.1 tot en met 2.6a", "2a.2"]),
        ("2.24 tot en met 2.24c", ["2.24 tot en met 2.24c"]),
        ("2.24-2.24c, 2.32", ["2.24-2.24c", "2.32"]),
        ("2.163a t/m g", ["2.163a t/m g"]),
        ("2.163d lid 1 onder d en lid 3, en 2.163e lid 2", ["2.163d", "2.163e"]),
        ("2.163b lid 1 onder a 2°", ["2.163b"]),
        ("2.90 lid 5 onder a tot en met e", ["2.90"]),
        ("2.82 lid 2 tot en met 4", ["2.82"]),
        ("2.86 lid 2 tot en met 2.88 lid 3", ["2.86 lid 2 tot en met 2.88"]),
        ("1.1, begrip overheidsopdracht", ["1.1"]),
        ("1.1 en 2.8", ["1.1", "2.8"]),
        ("4:21", ["4:21"]),
        ("18a lid 2", []),
        ("ECLI:NL:HR:2021:1778", []),
        ("paragraaf 2.3.5.1", ["paragraaf 2.3.5.1"]),
        ("1, 13 en 16", []),
    ],
)
def test_the_articles_that_a_citation_names(text: str, named: list[str]) -> None:
    assert [articles.text for articles in cited(text)] == named


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("2.8", None),
        ("2.1 tot en met 2.8", None),
        ("2.1 tot en met 2.9", "2.1 tot en met 2.9"),
        ("2.9", "2.9"),
        ("2.10", "2.10"),
        ("2.82a", "2.82a"),
        ("2.163g", "2.163g"),
        ("2.163h", None),
        ("2.164", None),
        ("1.4 lid 2 en 2.39 lid 2", "2.39"),
        ("2a.2", "2a.2"),
        ("2b.2", None),
        ("3.80d", "3.80d"),
        ("4.15", None),
        ("1.9, 1.18 en 1.21a", None),
        ("23.1", None),
        ("afdeling 2a.3", "afdeling 2a.3"),
        ("afdeling 1.2.1", None),
    ],
)
def test_whether_an_article_is_of_a_part(text: str, part: str | None) -> None:
    law = [articles for articles in LAW if articles is not None]
    assert len(law) == 3
    found = meet(cited(text), law)
    assert (found.text if found else None) == part


@pytest.mark.parametrize("text", ["", "deel 2", "2.9 en 2.10", "2.20 t/m 2.9", "2.9 t/m", "*", "2"])
def test_no_articles(text: str) -> None:
    assert declared(text) is None


OPTIONS = ("vrij", "vol", "licht", "bijzonder")
REGIME = Concept(
    "zaak.regime",
    Kind(Soort.KEUZE, options=tuple(Option(name, name) for name in OPTIONS)),
    "Regime",
    HERE,
)
sets = st.frozensets(st.sampled_from(OPTIONS), min_size=1)


def _rulebase(groups: dict[str, tuple[str, ...]], named: frozenset[str]) -> dict[str, str]:
    """Regimes of which facts say which are still possible; groups know as much as that says."""

    def listed(names: Iterable[str]) -> str:
        return f"[{', '.join(names)}]"

    lines = ["begrippen:"]
    lines += [
        f"  kan.{name}: {{soort: ja_nee, titel: Kan {name}, vraag: Kan {name}?}}"
        for name in OPTIONS
    ]
    lines += [f"  {name}: {{soort: ja_nee, titel: Groep {name}, afgeleid: ja}}" for name in groups]
    lines += [
        "  zaak.mag: {soort: ja_nee, titel: Zaak mag, afgeleid: ja, anders: nee}",
        f"  zaak.regime: {{soort: keuze, titel: Regime, afgeleid: ja, opties: {listed(OPTIONS)},",
        f"    groepen: {{{', '.join(f'{n}: {listed(m)}' for n, m in groups.items())}}}}}",
    ]
    rules = [
        f"  - {{id: {name}, titel: Alleen {name} kan, concludeert: zaak.regime = {name}, als: "
        + " en ".join(f"niet kan.{other}" for other in OPTIONS if other != name)
        + "}"
        for name in OPTIONS
    ]
    for name, members in groups.items():
        outside = [f"niet kan.{option}" for option in OPTIONS if option not in members]
        inside = [f"niet kan.{option}" for option in members]
        for value, parts in (("ja", outside), ("nee", inside)):
            condition = f", als: {' en '.join(parts)}" if parts else ""
            rules.append(
                f"  - {{id: {name}-{value}, titel: {name} {value}, "
                f"concludeert: {name} = {value}{condition}}}"
            )
    head = (
        "normsoort: wet\nbron: {titel: Wet, artikel: 1, url: https://example.org/wet}\n"
        "geldig_vanaf: 2020-01-01\ngeverifieerd: 2026-01-01\nzekerheid: bron\n"
    )
    mag = "  - {id: mag, titel: Mag, concludeert: zaak.mag}"
    return {
        "begrippen/a.yaml": "\n".join(lines) + "\n",
        "wet/a.yaml": f"regelset: a\ntitel: A\n{head}regels:\n" + "\n".join(rules) + "\n",
        "wet/b.yaml": f"regelset: b\ntitel: B\n{head}regimes: {listed(sorted(named))}\n"
        f"regels:\n{mag}\n",
    }


@given(st.lists(sets, max_size=3), sets, sets)
def test_the_scope_is_what_the_regimes_say(
    members: list[frozenset[str]], named: frozenset[str], possible: frozenset[str]
) -> None:
    """With one regime possible the scope is exactly whether it is named; with more it is never
    wrong, and decided wherever one group, or being outside one, decides it.
    """
    full = frozenset(OPTIONS)
    groups = {
        f"groep.g{n}": tuple(o for o in OPTIONS if o in m)
        for n, m in enumerate(members)
        if m != full
    }
    rulebase = load(None, _rulebase(groups, named))
    said = [answer(f"kan.{name} = {'ja' if name in possible else 'nee'}") for name in OPTIONS]
    facts = take(rulebase, said)
    outcome = rulebase.at(dt.date(2026, 1, 1)).assess(facts)
    got = outcome.value("zaak.mag")
    sure = {option in named for option in possible}
    if len(possible) == 1 or named == full:
        assert got is (possible <= named)
    elif any(possible <= set(g) <= named for g in groups.values()):
        assert got is True
    elif any(named <= set(g) and possible.isdisjoint(g) for g in groups.values()):
        assert got is False
    assert got is None or sure == {got}


def _names(node: Expression | None) -> list[str]:
    return [] if node is None else list(dict.fromkeys(references(node)))


def test_groups_are_used_where_they_can_be() -> None:
    groups = {
        "g.alle": ("vol", "licht", "bijzonder"),
        "g.twee": ("vol", "licht"),
        "g.een": ("vol",),
    }

    def scope(*named: str) -> list[str]:
        return _names(membership(REGIME, groups, set(named), HERE))

    assert scope(*OPTIONS) == []
    assert scope("vol", "licht", "bijzonder") == ["g.alle"]
    assert scope("vol", "licht") == ["g.twee"]
    assert scope("vol") == ["g.een"]
    assert scope("licht") == ["g.twee", "zaak.regime"]
    assert scope("bijzonder") == ["g.alle", "zaak.regime"]
    assert scope("vrij", "vol") == ["g.een", "zaak.regime"]


def test_regimes_are_told_where_a_name_is_looked_up() -> None:
    files = _rulebase({"groep.g": ("vol", "licht")}, frozenset({"vol", "licht"}))
    head = files["wet/b.yaml"].partition("regimes:")[0].replace("regelset: b", "regelset: c")
    files["wet/c.yaml"] = f"""{head}regels:
  - {{id: mag-breed, titel: Breed, regimes: [bijzonder, groep.g], concludeert: zaak.mag}}
  - {{id: mag-altijd, titel: Altijd, regimes: alle, concludeert: zaak.mag}}
"""
    files["wet/a.yaml"] = files["wet/a.yaml"].replace("regels:", "regimes: vooraf\nregels:")
    rulebase = load(None, files)

    def told(name: str) -> str:
        page = look_up(rulebase, name, {})
        assert page is not None
        (part,) = (part for part in page.parts if part.heading == "Regimes")
        return "\n".join(line.text for line in part.lines)

    assert told("mag") == "Geldt alleen als regime is: Vol of Licht."
    assert told("mag-breed") == "Geldt alleen als regime is: Vol, Licht of Bijzonder."
    assert told("mag-altijd") == "Geldt wat regime ook is."
    assert told("vol") == "Bepaalt mee wat regime is."
    assert told("groep.g") == "Ja als regime is: Vol of Licht."
    assert told("zaak.regime") == (
        "Vrij: 1 regel met dit regime\n"
        "Vol: 3 regels met dit regime\n"
        "Licht: 3 regels met dit regime\n"
        "Bijzonder: 2 regels met dit regime\n"
        "Groep groep.g: Vol en Licht"
    )
