"""Hypothesis strategies: rule bases of every construct, facts with unknowns, dates.

A rule base is generated as text, so that the grammar and the checker take part. Domains are
small on purpose: equal values, limits and contradictions then occur often.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from engine.intake.stated import Raw, Stated

FACTS = """begrippen:
  f.j0: {soort: ja_nee, titel: J0, vraag: J0?}
  f.j1: {soort: ja_nee, titel: J1, vraag: J1?}
  f.j2: {soort: ja_nee, titel: J2, vraag: J2?, open_norm: ja}
  f.b0: {soort: bedrag, titel: B0, vraag: B0?}
  f.b1: {soort: bedrag, titel: B1, vraag: B1?}
  f.p0: {soort: percentage, titel: P0, vraag: P0?}
  f.g0: {soort: getal, decimalen: 2, titel: G0, vraag: G0?}
  f.m0: {soort: maanden, titel: M0, vraag: M0?}
  f.d0: {soort: dagen, titel: D0, vraag: D0?}
  f.t0: {soort: datum, titel: T0, vraag: T0?}
  f.k0: {soort: keuze, titel: K0, vraag: K0?, opties: [x, y, z]}
  f.k1: {soort: keuze, titel: K1, vraag: K1?, opties: [x, y, z]}
  f.o0: {soort: keuze, titel: O0, vraag: O0?, open: ja, register: steden}
  f.s0: {soort: meerkeuze, titel: S0, vraag: S0?, opties: [x, y, z]}
  f.c0: {soort: cpv, titel: C0, vraag: C0?}
  f.oud: {soort: ja_nee, titel: Oud, vraag: Oud?, geldig_tot: 2025-12-31}
  f.delen: {soort: groep, titel: Delen, vraag: Delen?}
  delen.j: {soort: ja_nee, titel: DJ, vraag: DJ?, per: delen}
  delen.b: {soort: bedrag, titel: DB, vraag: DB?, per: delen}
  delen.k: {soort: keuze, titel: DK, vraag: DK?, opties: [x, y, z], per: delen}
  delen.o: {soort: keuze, titel: DO, vraag: DO?, open: ja, register: steden, per: delen}
"""

#: Rotterdam is there from 2025, so that on some dates rules cannot know it.
REGISTER = """register: steden
titel: Steden
soort: stad
bron: {titel: B, url: https://example.org}
geverifieerd: 2026-01-01
zekerheid: bron
namen: |
  | code | naam      | vanaf      | tot        | verder als |
  | S1   | Almere    |            |            |            |
  | S2   | Den Haag  |            |            |            |
  | S3   | Rotterdam | 2025-01-01 |            |            |
  | S4   | Utrecht   |            | 2025-12-31 | S1         |
schrijfwijzen: |
  | schrijfwijze  | naam     |
  | 's-Gravenhage | Den Haag |
"""

PARAMETERS = """parameters:
  q.b:
    soort: bedrag
    titel: QB
    hiaten: ja
    bron: B
    geverifieerd: 2026-01-01
    zekerheid: bron
    waarden:
      - {vanaf: 2024-01-01, tot: 2024-12-31, waarde: € 1}
      - {vanaf: 2026-01-01, waarde: € 2}
  q.per:
    soort: percentage
    titel: QP
    per: f.o0
    bron: B
    geverifieerd: 2026-01-01
    zekerheid: bron
    waarden:
      - {voor: Almere, vanaf: 2024-01-01, waarde: 5%}
      - {voor: [Den Haag, Utrecht], vanaf: 2025-01-01, tot: 2025-12-31, waarde: '50%'}
      - {voor: Den Haag, gezien: 2026-01-01, waarde: '5%'}
  q.deel:
    soort: bedrag
    titel: QD
    per: delen.k
    bron: B
    geverifieerd: 2026-01-01
    zekerheid: bron
    waarden:
      - {voor: x, vanaf: 2024-01-01, waarde: € 1}
      - {voor: y, vanaf: 2024-01-01, tot: 2025-06-30, waarde: € 2}
  q.lijst:
    soort: lijst cpv
    titel: QL
    bron: B
    geverifieerd: 2026-01-01
    zekerheid: bron
    waarden:
      - {vanaf: 2025-01-01, waarde: [85000000 t/m 85323000, '92500000', '909*']}
  q.vrij:
    soort: lijst datum
    titel: QV
    bron: B
    geverifieerd: 2026-01-01
    zekerheid: bron
    waarden:
      - {vanaf: 2024-02-01, tot: 2025-12-31, waarde: [2024-03-01, 2025-12-25 t/m 2025-12-26]}
      - {vanaf: 2026-01-01, tot: 2026-01-31, waarde: [2026-01-01, 2026-01-02]}
"""

HEAD = """regelset: gegenereerd
titel: Gegenereerd
normsoort: wet
bron: {titel: B, artikel: '1', url: https://example.org}
geldig_vanaf: 2000-01-01
geverifieerd: 2026-01-01
zekerheid: bron
"""

#: Which regime applies follows from facts alone, so that every drawn rule may depend on it.
REGIME = """begrippen:
  r.regime:
    {soort: keuze, titel: Regime, afgeleid: ja, opties: [x, y, z], groepen: {r.breed: [x, y]}}
  r.breed: {soort: ja_nee, titel: Breed regime, afgeleid: ja}
"""
REGIME_RULES = """regimes: vooraf
regels:
  - {id: r-x, titel: RX, concludeert: r.regime = x, als: f.j0 en f.b0 < q.b}
  - {id: r-y, titel: RY, concludeert: r.regime = y, als: f.j0 en niet (f.b0 < q.b)}
  - {id: r-z, titel: RZ, concludeert: r.regime = z, als: niet f.j0}
  - {id: r-breed, titel: RB, concludeert: r.breed = f.j0}
"""
REGIMES = ("x", "z", "[x, y]", "[y, z]", "r.breed", "[z, r.breed]", "alle")

OPTIONS = ("x", "y", "z")
CODES = ("85000000", "85323000", "85323001", "92500000", "90911300", "45000000")
TOWNS = ("Almere", "Den Haag", "Rotterdam")
#: How someone may write a town: listed, otherwise, wrong, and wrong on purpose.
WRITTEN = (*TOWNS, "stad 's-GRAVENHAGE", "Utrecht", "Roterdam", "anders: Roterdam")
DATES = (dt.date(2023, 7, 1), dt.date(2024, 2, 29), dt.date(2025, 12, 31), dt.date(2026, 1, 1))

#: The facts outside groups with how a value of each is written.
VALUES: dict[str, tuple[str, ...]] = {
    "f.j0": ("ja", "nee"),
    "f.j1": ("ja", "nee"),
    "f.j2": ("ja", "nee"),
    "f.b0": ("€ 0", "€ 1", "€ 2", "€ 0,01", "€ -1", "€ 3,33"),
    "f.b1": ("€ 0", "€ 1", "€ 2", "€ 1,99"),
    "f.p0": ("0%", "5%", "50%", "33,3333%"),
    "f.g0": ("0", "1", "2", "0,5", "1,25"),
    "f.m0": ("0 maanden", "1 maand", "36 maanden", "37 maanden"),
    "f.d0": ("0 dagen", "30 dagen", "31 dagen"),
    "f.t0": ("2024-02-29", "2025-12-31", "2026-01-01", "9999-12-31"),
    "f.k0": OPTIONS,
    "f.k1": OPTIONS,
    "f.o0": WRITTEN,
    "f.s0": ("x", "x, y", "[]"),
    "f.c0": CODES,
    "f.oud": ("ja", "nee"),
}
RECORD: dict[str, tuple[str, ...]] = {
    "j": ("ja", "nee"),
    "b": ("€ 0", "€ 1", "€ 2", "€ 0,50"),
    "k": OPTIONS,
    "o": WRITTEN,
}


@dataclass(frozen=True)
class Case:
    """A generated rule base with facts and a date."""

    files: dict[str, str]
    facts: tuple[Stated, ...]
    date: dt.date


@dataclass(frozen=True)
class _Known:
    """The derived concepts that expressions may use so far, by kind."""

    yes_no: tuple[str, ...] = ()
    amounts: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    record_yes_no: tuple[str, ...] = ()
    record_amounts: tuple[str, ...] = ()


class _Text:
    """Draws expressions as text."""

    def __init__(self, draw: Any, known: _Known) -> None:
        self.draw = draw
        self.known = known

    def pick(self, options: Sequence[str]) -> str:
        return str(self.draw(st.sampled_from(list(options))))

    def one(self, forms: Sequence[Callable[[], str]]) -> str:
        """One of some forms; only the chosen one is drawn."""
        return forms[self.number(len(forms) - 1)]()

    def number(self, most: int) -> int:
        return int(self.draw(st.integers(0, most)))

    def amount(self, depth: int, record: bool = False) -> str:
        leaves = ["f.b0", "f.b1", "q.b", "€ 1", "€ 2", "€ 0,50", *self.known.amounts]
        if record:
            leaves += ["delen.b", "q.deel", *self.known.record_amounts]
        if depth <= 0:
            return self.pick(leaves)

        def less() -> str:
            return self.amount(depth - 1, record)

        forms: list[Callable[[], str]] = [
            lambda: self.pick(leaves),
            lambda: f"({less()} + {less()})",
            lambda: f"({less()} - {less()})",
            lambda: f"{less()} * {self.percentage(depth - 1)}",
            lambda: f"({less()}) / f.g0",
            lambda: f"{less()} * f.g0",
            lambda: f"hoogste({less()}, {less()})",
            lambda: f"laagste({less()}, {less()})",
            lambda: f"({less()}) / {self.pick(['3', '7', '-3'])}",
            lambda: f"afgerond({less()}, {self.pick(['€ 1', '€ 0,05', '€ 0,01', '€ 250'])})",
            lambda: f"-({less()})",
        ]
        if not record:
            forms += [
                lambda: "som(delen.b)",
                lambda: f"som(delen.b waar {self.condition(0, True)})",
                lambda: f"hoogste(delen.b waar {self.condition(0, True)})",
                lambda: "laagste(delen.b)",
            ]
        return self.one(forms)

    def percentage(self, depth: int) -> str:
        if depth <= 0:
            return self.pick(["f.p0", "5%", "q.per", "33,3333%"])
        forms = ["f.p0", "q.per", "(f.b0 / f.b1)", "(f.p0 * 50%)", "(f.m0 / 36 maanden)"]
        return self.pick([*forms, "afgerond(f.p0 / 3, 0,5%)", "afgerond(f.b0 / f.b1, 2,5%)"])

    def date(self) -> str:
        return self.pick(["f.t0", "peildatum", "f.t0 + f.d0", "peildatum - 1 dag"])

    def count(self) -> str:
        return self.pick(["f.g0", "2", "aantal_dagen(f.d0)", "-1", "0"])

    def leaf(self, record: bool) -> str:
        compare = self.pick(["=", "!=", "<", "<=", ">", ">="])
        same = self.pick(["=", "!="])
        forms: list[Callable[[], str]] = [
            lambda: self.pick(["f.j0", "f.j1", "f.j2", "f.oud", *self.known.yes_no]),
            lambda: f"{self.amount(1, record)} {compare} {self.amount(1, record)}",
            lambda: f"{self.percentage(1)} {compare} {self.percentage(0)}",
            lambda: f"f.k0 {same} {self.pick([*OPTIONS, 'f.k1', *self.known.choices])}",
            lambda: f"f.k0 in [{self.pick(OPTIONS)}, {self.pick([*OPTIONS, 'f.k1'])}]",
            lambda: f"f.k1 niet in [{self.pick(OPTIONS)}, {self.pick(OPTIONS)}]",
            lambda: f'f.o0 {same} "{self.pick(TOWNS)}"',
            lambda: f"f.s0 bevat {self.pick(OPTIONS)}",
            lambda: "f.c0 valt onder q.lijst",
            lambda: f"f.c0 = {self.pick(CODES)}",
            lambda: f"f.m0 {compare} 36 maanden",
            lambda: f"aantal_maanden(f.m0) {compare} f.g0",
            lambda: (
                f"afgerond(f.g0 / {self.pick(['2', '3'])}, {self.pick(['0,5', '0,25', '5'])}) "
                f"{compare} {self.count()}"
            ),
            lambda: f"afgerond(f.m0 / 5, 3 maanden) {compare} 6 maanden",
            lambda: f"f.d0 {compare} 30 dagen",
            lambda: f"f.t0 {compare} {self.pick(['2026-01-01', 'peildatum'])}",
            lambda: f"f.t0 + f.m0 {compare} peildatum",
            lambda: f"f.t0 - peildatum {compare} f.d0",
            lambda: f"eerste_werkdag({self.date()}, q.vrij) {compare} {self.date()}",
            lambda: f"werkdagen_later({self.date()}, {self.count()}, q.vrij) {compare} f.t0",
            lambda: (
                f"{self.pick(['f.j0', *self.known.yes_no])} = {self.pick(['ja', 'nee', 'f.j1'])}"
            ),
        ]
        if record:
            forms += [
                lambda: self.pick(["delen.j", *self.known.record_yes_no]),
                lambda: f"delen.k {same} {self.pick([*OPTIONS, 'f.k0'])}",
                lambda: f'delen.o {same} "{self.pick(TOWNS)}"',
            ] * 3
        else:
            inner = self.pick(["delen.j", "delen.b <= € 1", "delen.k = x", "delen.b = f.b0"])
            forms += [
                lambda: f"alle delen voldoen aan ({inner})",
                lambda: f"een van delen voldoet aan ({inner})",
                lambda: f"aantal(delen waar {inner}) {compare} f.g0",
                lambda: f"aantal(delen) {compare} 2",
                lambda: f"som(delen.b) {compare} f.p0 * f.b0",
            ]
        return self.one(forms)

    def condition(self, depth: int, record: bool = False) -> str:
        if depth <= 0:
            return self.leaf(record)

        def less() -> str:
            return self.condition(depth - 1, record)

        return self.one(
            [
                lambda: self.leaf(record),
                lambda: f"({less()} en {less()})",
                lambda: f"({less()} of {less()})",
                lambda: f"niet ({less()})",
            ]
        )


@st.composite
def rule_bases(draw: Any) -> dict[str, str]:
    """The files of a rule base: the fixed facts and parameters, drawn conclusions and rules."""
    concepts: list[str] = []
    rules: list[str] = []
    known = _Known(yes_no=("r.breed",), choices=("r.regime",))
    ids: list[tuple[str, bool]] = []
    for number in range(draw(st.integers(1, 5))):
        text = _Text(draw, known)
        kind = text.pick(["ja_nee", "ja_nee", "bedrag", "keuze", "deel_ja_nee", "deel_bedrag"])
        known = _stage(text, number, kind, known, concepts, rules, ids)
    lines = "\n".join(concepts)
    body = "\n".join(rules)
    always = "\n".join(
        f"  - {{id: p{number}, altijd: '{_Text(draw, known).condition(2)}'}}" for number in range(2)
    )
    return {
        "feiten.yaml": FACTS,
        "steden.yaml": REGISTER,
        "parameters.yaml": PARAMETERS,
        "afgeleid.yaml": f"begrippen:\n{lines}\n",
        "regels.yaml": f"{HEAD}regels:\n{body}\n",
        "regime.yaml": REGIME,
        "regimes.yaml": HEAD.replace("gegenereerd", "regimes")
        + REGIME_RULES
        + f"eigenschappen:\n{always}\n",
    }


def _stage(
    text: _Text,
    number: int,
    kind: str,
    known: _Known,
    concepts: list[str],
    rules: list[str],
    ids: list[tuple[str, bool]],
) -> _Known:
    record = kind.startswith("deel_")
    soort = kind.removeprefix("deel_")
    name = f"{'delen' if record else 'a'}.x{number}"
    anders = {"ja_nee": "nee", "bedrag": "€ 0", "keuze": "z"}[soort]
    extra = [f"anders: {anders}"] if text.number(2) else []
    if record:
        extra.append("per: delen")
    if soort == "keuze":
        extra.append("opties: [x, y, z]")
    if not record and text.number(5) == 0:
        extra += ["ook_te_geven: ja", f"vraag: {name}?"]
    concepts.append(
        f"  {name}: {{soort: {soort}, titel: {name}, afgeleid: ja, {', '.join(extra)}}}"
        if extra
        else f"  {name}: {{soort: {soort}, titel: {name}, afgeleid: ja}}"
    )
    for index in range(1 + text.number(2)):
        _rule(text, f"r{number}-{index}", name, soort, record, rules, ids)
    if not record and text.number(2) == 0:
        _table(text, f"t{number}", name, soort, rules)
    if soort == "ja_nee":
        return _with(known, "record_yes_no" if record else "yes_no", name)
    if soort == "bedrag":
        return _with(known, "record_amounts" if record else "amounts", name)
    return _with(known, "choices", name)


def _with(known: _Known, group: str, name: str) -> _Known:
    values = {field: getattr(known, field) for field in _Known.__dataclass_fields__}
    values[group] = (*values[group], name)
    return _Known(**values)


def _value(text: _Text, soort: str, record: bool) -> str:
    match soort:
        case "ja_nee":
            return text.pick(["ja", "nee", text.condition(1, record)])
        case "bedrag":
            return text.amount(2, record)
        case _:
            return text.pick([*OPTIONS, "f.k0"])


def _rule(
    text: _Text,
    rule: str,
    name: str,
    soort: str,
    record: bool,
    rules: list[str],
    ids: list[tuple[str, bool]],
) -> None:
    lines = [f"  - id: {rule}", f"    titel: {rule}"]
    earlier = [i for i, per_record in ids if per_record or not record]
    exception = text.pick(earlier) if earlier and text.number(2) == 0 else None
    if exception:
        lines.append(f"    uitzondering_op: {exception}")
    if not exception or text.number(2):
        lines.append(f"    concludeert: '{name} = {_value(text, soort, record)}'")
    if record:
        lines.append("    per: delen")
    if text.number(4):
        lines.append(f"    als: '{text.condition(2, record)}'")
    if text.number(4) == 0:
        lines.append(f"    toepassing: '{text.condition(0, record)}'")
    if text.number(4) == 0:
        lines.append(f"    regimes: {text.pick(REGIMES)}")
    if text.number(4) == 0:
        lines.append("    geldig_vanaf: 2025-01-01")
    rules.append("\n".join(lines))
    if exception is None or any("concludeert" in line for line in lines):
        ids.append((rule, record))


def _table(text: _Text, rule: str, name: str, soort: str, rules: list[str]) -> None:
    cells = {
        "f.k0": ["-", "x", "x, y", "niet x", "niet [x, y]"],
        "f.j0": ["-", "ja", "nee"],
        "f.b0": ["-", ">= € 1", "< € 2", "€ 0 t/m € 1", "= f.b1"],
    }
    rows = [[text.pick(options) for options in cells.values()] for _ in range(1 + text.number(2))]
    lines = [
        f"  - id: {rule}",
        f"    titel: {rule}",
        f"    concludeert: {name}",
        "    treffer: eerste",
        "    tabel: |",
        f"      | {' | '.join(cells)} | => {name} |",
    ]
    seen: list[list[str]] = []
    for row in rows:
        if row in seen or all(c == "-" for c in row):
            continue
        seen.append(row)
        value = text.pick(
            {"ja_nee": ["ja", "nee"], "bedrag": ["€ 1", "f.b1"]}.get(soort, ["x", "y"])
        )
        lines.append(f"      | {' | '.join(row)} | {value} |")
    if seen:
        rules.append("\n".join(lines))


def raw_facts() -> st.SearchStrategy[dict[str, Raw]]:
    """Facts by concept; a concept that is left out or None is unknown."""
    single = {name: st.sampled_from([None, *values, *values]) for name, values in VALUES.items()}
    record = st.fixed_dictionaries(
        {name: st.sampled_from([None, *values, *values]) for name, values in RECORD.items()}
    )
    group = st.one_of(st.none(), st.lists(record, max_size=3))
    return st.fixed_dictionaries({**single, "f.delen": group}).map(
        lambda facts: {name: value for name, value in facts.items() if value is not None}
    )


def stated(facts: dict[str, Raw]) -> tuple[Stated, ...]:
    return tuple(Stated(name, value, "opgegeven") for name, value in facts.items())


@st.composite
def cases(draw: Any) -> Case:
    """A rule base with facts and a date."""
    return Case(draw(rule_bases()), stated(draw(raw_facts())), draw(st.sampled_from(DATES)))
