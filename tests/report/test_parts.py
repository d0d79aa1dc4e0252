"""How much of a law is in the rules, and that no rule of a part forgets its regime."""

from __future__ import annotations

import re

import pytest

from engine.report.parts import by_part, by_regime, lines
from engine.rulebase import RuleBase, load, shipped_path
from engine.syntax.model import NormKind

CONCEPTS = """\
begrippen:
  zaak.groot: {soort: ja_nee, titel: Zaak is groot, vraag: Groot?}
  zaak.moet: {soort: ja_nee, titel: Zaak moet, afgeleid: ja, anders: nee}
  zaak.prijs: {soort: bedrag, titel: Prijs, afgeleid: ja}
  zaak.regime:
    soort: keuze
    titel: Regime van de zaak
    afgeleid: ja
    opties: {klein: Klein, groot: Groot}
    regime_van: {wet: Proefwet, url: 'https://example.org/wet', artikelen: ['2.*', '2a.*']}
"""
RULES = """\
regelset: proef
titel: Proef
normsoort: wet
bron: {titel: Proefwet, url: https://example.org/wet}
geldig_vanaf: 2020-01-01
geverifieerd: 2026-01-01
zekerheid: bron
regels:
  - id: a
    titel: A
    artikel: '1.1'
    normen: [N1]
    concludeert: zaak.regime = klein
    als: niet zaak.groot
    regimes: vooraf
  - id: b
    titel: B
    artikel: '1.1'
    normen: [N1]
    concludeert: zaak.regime = groot
    als: zaak.groot
  - id: c
    titel: C
    artikel: 2.1 en 2a.2 tot en met 2a.4
    normen: [N2, N3]
    concludeert: zaak.moet
    regimes: groot
  - id: d
    titel: D
    artikel: '2a.5'
    normen: [N3]
    concludeert: zaak.prijs
    regimes: alle
    treffer: uniek
    tabel: |
      | zaak.groot | => zaak.prijs |
      | ja         | € 2           |
      | nee        | € 1           |
  - id: e
    titel: E
    artikel: '2.1'
    bron: {titel: Anderewet, url: 'https://example.org/ander'}
    concludeert: zaak.moet
"""


def test_each_rule_and_norm_counts_where_its_articles_are() -> None:
    rulebase = load(None, {"begrippen.yaml": CONCEPTS, "wet/proef.yaml": RULES})
    left = [("N7", "Proefwet, artikel 2.5 en 2a.9"), ("N8", "Anderewet, artikel 2.5")]
    assert list(lines(rulebase, left)) == [
        "## Proefwet per deel",
        "",
        "Wie over artikelen van meer delen gaat, telt bij elk deel mee. Een tabel is één regel.",
        "",
        "| deel | regels | die hun regime noemen | normen in de regels | niet opgenomen |",
        "|---|---|---|---|---|",
        "| 1 | 2 | 1 | 1 | 0 |",
        "| 2 | 1 | 1 | 2 | 1 |",
        "| 2a | 2 | 2 | 2 | 1 |",
        "",
        "## Regime van de zaak",
        "",
        "| regime | regels | normen |",
        "|---|---|---|",
        "| Klein | 1 | 1 |",
        "| Groot | 2 | 2 |",
        "| Regels die bepalen welk regime geldt | 1 | 1 |",
        "",
    ]


def test_without_regimes_there_is_nothing_to_tell() -> None:
    concepts = re.sub(r"    regime_van: .*\n", "", CONCEPTS)
    rules = re.sub(r"    regimes: .*\n", "", RULES)
    plain = load(None, {"begrippen.yaml": concepts, "wet/proef.yaml": rules})
    assert list(lines(plain, [])) == []


@pytest.fixture(scope="module")
def shipped() -> RuleBase:
    return load(shipped_path())


def test_every_rule_of_a_part_names_its_regime(shipped: RuleBase) -> None:
    """Counted without the parser of citations: every article number of part 2, 2a or 3 from 2.9."""
    found = by_part(shipped, [])
    assert list(found) == ["1", "2", "2a", "3", "4"]
    number = re.compile(r"\b(2a|3|2)\.(\d+)")
    silent = [
        rule.id
        for rule in shipped.rules.values()
        if rule.norm is NormKind.WET
        and "BWBR0032203" in (rule.source.url or "")
        and not rule.regimes
        for part, article in number.findall(rule.source.article or "")
        if part != "2" or int(article) >= 9
    ]
    assert silent == []
    assert all(found[part].rules == found[part].named for part in ("2a", "3"))
    assert len(found["2"].rules) > 200


def test_the_counts_per_regime_are_those_of_the_rules(shipped: RuleBase) -> None:
    for name, part in by_regime(shipped).items():
        own = [rule for rule in shipped.rules.values() if name in rule.regimes]
        assert part.rules == {rule.id.partition("#")[0] for rule in own}
        assert part.norms == {norm for rule in own for norm in rule.norms}
        assert len(part.rules) > 20, name
