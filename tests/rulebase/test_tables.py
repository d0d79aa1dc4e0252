"""What is told about decision tables: ranges, gaps, overlaps and rows that are never reached."""

from __future__ import annotations

import pytest

from engine.diagnostics import Diagnostic, Faults
from engine.rulebase import load

CONCEPTS = """\
begrippen:
  t.bedrag: {soort: bedrag, titel: Bedrag, vraag: Hoeveel?}
  t.aantal: {soort: getal, titel: Aantal, vraag: Hoeveel?}
  t.maat: {soort: getal, decimalen: 2, titel: Maat, vraag: Hoeveel?}
  t.deel: {soort: percentage, titel: Deel, vraag: Hoeveel?}
  t.duur: {soort: maanden, titel: Duur, vraag: Hoe lang?}
  t.dagen: {soort: dagen, titel: Dagen, vraag: Hoe lang?}
  t.datum: {soort: datum, titel: Datum, vraag: Wanneer?}
  t.klaar: {soort: ja_nee, titel: Klaar, vraag: Klaar?}
  t.kleur:
    {soort: keuze, titel: Kleur, vraag: Welke?, opties: {rood: Rood, blauw: Blauw, geel: Geel}}
  t.uit: {soort: keuze, titel: Uitkomst, afgeleid: ja, opties: {eerste: Een, tweede: Twee}}
"""
RULES = """\
regelset: proef
titel: Proef
normsoort: beleid
bron: {{titel: Proef, artikel: artikel 1, url: https://example.org/p}}
geldig_vanaf: 2020-01-01
geverifieerd: 2026-11-01
zekerheid: bron
regels:
  - id: tabel
    titel: Een tabel
    concludeert: t.uit
    treffer: {hit}
    tabel: |
{table}
"""


def told(head: str, *rows: str, hit: str = "uniek") -> list[Diagnostic]:
    """What the control says of a table with these rows."""
    lines = [f"| {head} | => t.uit |"]
    lines += [f"| {row} | {('eerste', 'tweede')[n % 2]} |" for n, row in enumerate(rows)]
    table = "\n".join(f"      {line}" for line in lines)
    files = {"begrippen/t.yaml": CONCEPTS, "beleid/t.yaml": RULES.format(hit=hit, table=table)}
    try:
        return list(load(None, files).warnings)
    except Faults as faults:
        return list(faults.diagnostics)


@pytest.mark.parametrize(
    ("head", "cell", "mend"),
    [
        ("t.aantal", "1-10", "1 t/m 10"),
        ("t.aantal", "1 - 10", "1 t/m 10"),
        ("t.aantal", "1–10", "1 t/m 10"),
        ("t.aantal", "1 — 10", "1 t/m 10"),
        ("t.aantal", "1..10", "1 t/m 10"),
        ("t.aantal", "1 tot 10", "1 t/m 10"),
        ("t.aantal", "1 tot en met 10", "1 t/m 10"),
        ("t.bedrag", "€ 1 - € 10", "€ 1 t/m € 10"),
        ("t.bedrag", "€ 1 – € 1.000", "€ 1 t/m € 1.000"),
        ("t.deel", "1%-10%", "1% t/m 10%"),
        ("t.deel", "1-10%", "1% t/m 10%"),
        ("t.duur", "1-12 maanden", "1 maanden t/m 12 maanden"),
        ("t.datum", "2026-01-01 - 2026-02-01", "2026-01-01 t/m 2026-02-01"),
        ("t.aantal", "10 t/m 1", "1 t/m 10"),
        ("t.bedrag", "€ 10 t/m € 1", "€ 1 t/m € 10"),
        ("t.datum", "2026-02-01 t/m 2026-01-01", "2026-01-01 t/m 2026-02-01"),
        ("t.deel", "10% t/m 1%", "1% t/m 10%"),
    ],
)
def test_a_range_that_is_none_is_refused_with_the_mend(head: str, cell: str, mend: str) -> None:
    (found,) = told(head, cell)
    assert found.code == "R054"
    assert mend in (found.help or "")


@pytest.mark.parametrize(
    ("head", "rows", "words"),
    [
        ("t.bedrag", ("<= € 50.000", ">= € 50.001"), "tussen € 50.000 en € 50.001"),
        ("t.bedrag", ("< € 10", "> € 10"), "op € 10 ("),
        ("t.bedrag", ("<= € 10", "€ 11 t/m € 20", "> € 20"), "tussen € 10 en € 11"),
        ("t.datum", ("<= 2026-01-01", ">= 2026-01-03"), "tussen 1 januari 2026 en 3 januari 2026"),
        ("t.datum", ("< 2026-01-01", "> 2026-01-01"), "op 1 januari 2026"),
        ("t.deel", ("<= 10%", ">= 11%"), "tussen 10% en 11%"),
        ("t.deel", ("<= 10%", ">= 10,1%"), "tussen 10% en 10,1%"),
        ("t.aantal", ("< 10", "> 10"), "op 10 ("),
        ("t.aantal", ("<= 10", ">= 12"), "tussen 10 en 12"),
        ("t.maat", ("<= 10", ">= 11"), "tussen 10 en 11"),
        ("t.duur", ("< 12 maanden", "> 12 maanden"), "op 12 maanden"),
        ("t.dagen", ("<= 2 weken", ">= 16 dagen"), "tussen 14 dagen en 16 dagen"),
        (
            "t.kleur | t.bedrag",
            ("rood | < € 10", "rood | > € 10", "niet rood | -"),
            "op € 10 (t.bedrag)",
        ),
    ],
)
def test_a_gap_between_rows(head: str, rows: tuple[str, ...], words: str) -> None:
    (found,) = told(head, *rows)
    assert (found.code, found.severity) == ("R056", "waarschuwing")
    assert words in found.message


@pytest.mark.parametrize(
    ("head", "rows", "named"),
    [
        ("t.kleur", ("rood", "blauw"), "op “geel”"),
        ("t.kleur", ("rood",), "op “blauw”, “geel”"),
        ("t.klaar", ("ja",), "op “nee”"),
        ("t.klaar", ("nee",), "op “ja”"),
        ("t.klaar | t.kleur", ("ja | -", "nee | -"), None),
        ("t.klaar | t.kleur", ("ja | rood", "nee | blauw"), "op “geel”"),
        ("t.kleur | t.aantal", ("rood | <= 10", "niet rood | > 10"), "“rood” (t.kleur) met 11 ("),
        ("t.klaar | t.bedrag", ("ja | -", "nee | < € 10"), "nee (t.klaar) met € 10 ("),
        ("t.datum | t.klaar", ("<= 2026-01-01 | ja", "> 2026-01-01 | nee"), "met nee (t.klaar)"),
        ("t.klaar | t.kleur", ("ja | rood", "nee | blauw, geel"), "ja (t.klaar) met “blauw”"),
        (
            "t.klaar | t.kleur | t.duur",
            ("ja | rood | -", "ja | niet rood | < 2 jaar", "nee | - | >= 2 jaar"),
            "ja (t.klaar) met “blauw” (t.kleur) met 24 maanden (t.duur)",
        ),
        ("t.kleur | t.aantal", ("rood | <= 10", "niet rood | <= 10"), None),
        ("t.kleur | t.aantal", ("rood | <= 10", "niet rood | -", "rood | > 10"), None),
        ("t.klaar | t.bedrag", ("ja | < € 10", "- | >= € 10", "nee | < € 10"), None),
        ("t.kleur", ("rood", "niet rood"), None),
        ("t.kleur", ("rood", "blauw, geel"), None),
    ],
)
def test_options_in_no_row(head: str, rows: tuple[str, ...], named: str | None) -> None:
    found = told(head, *rows)
    assert [d.code for d in found] == ([] if named is None else ["R055"])
    assert named is None or named in found[0].message


@pytest.mark.parametrize(
    ("head", "rows", "hit"),
    [
        ("t.kleur", ("rood", "-"), "uniek"),
        ("t.kleur", ("rood, blauw", "blauw, geel"), "uniek"),
        ("t.bedrag", ("<= € 10", ">= € 10"), "uniek"),
        ("t.bedrag", ("<= € 10", "€ 10 t/m € 20", "> € 20"), "uniek"),
        ("t.datum", ("<= 2026-01-01", ">= 2026-01-01"), "uniek"),
        ("t.bedrag", ("< € 20", "< € 10", "-"), "eerste"),
        ("t.bedrag", ("-", "< € 10"), "eerste"),
        ("t.kleur", ("niet rood", "blauw", "-"), "eerste"),
    ],
)
def test_rows_that_fit_one_case(head: str, rows: tuple[str, ...], hit: str) -> None:
    (found,) = told(head, *rows, hit=hit)
    assert found.code == ("R053" if hit == "uniek" else "R051")


@pytest.mark.parametrize(
    ("head", "rows", "hit"),
    [
        ("t.bedrag", ("<= € 10", "> € 10"), "uniek"),
        ("t.bedrag", ("< € 10", ">= € 10"), "uniek"),
        ("t.bedrag", ("<= € 10", ">= € 10,01"), "uniek"),
        ("t.bedrag", ("< € 10", "€ 10", "> € 10"), "uniek"),
        ("t.bedrag", ("> € 10", "€ 10", "< € 10"), "uniek"),
        ("t.datum", ("<= 2026-01-01", ">= 2026-01-02"), "uniek"),
        ("t.aantal", ("<= 10", ">= 11"), "uniek"),
        ("t.maat", ("<= 10", ">= 10,01"), "uniek"),
        ("t.duur", ("<= 12 maanden", ">= 13 maanden"), "uniek"),
        ("t.aantal", ("-5 t/m -1", "0 t/m 5"), "uniek"),
        ("t.klaar | t.kleur", ("ja | rood", "nee | -", "ja | niet rood"), "uniek"),
        ("t.bedrag", ("< € 10", "< € 20", "-"), "eerste"),
        ("t.bedrag", ("< € 10", "> € 10", "-"), "eerste"),
        ("t.aantal", ("< 5", "> 5", "5", "-"), "eerste"),
        ("t.bedrag", ("€ 5 t/m € 8", "< € 20", ">= € 20"), "eerste"),
        ("t.kleur", ("rood", "rood, blauw", "-"), "eerste"),
        ("t.kleur | t.bedrag", ("rood | < € 10", "rood | > € 10", "- | -"), "eerste"),
    ],
)
def test_tables_that_are_right(head: str, rows: tuple[str, ...], hit: str) -> None:
    assert told(head, *rows, hit=hit) == []
