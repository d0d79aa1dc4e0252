"""Every expression reads back as Dutch; the sentences stand in golden/sentences.txt."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from printer_words import CITY, CONCEPTS, HERE, PARAMETERS, SORT, TOPICS, Book, read

from engine.syntax.printer import Printer
from engine.syntax.tree import (
    And,
    Arithmetic,
    Bare,
    Compare,
    ConceptRef,
    Constant,
    Count,
    Every,
    Expression,
    Extreme,
    ExtremeOf,
    Has,
    Not,
    OneOf,
    Or,
    ParameterRef,
    Rounded,
    Some,
    Today,
    Total,
    Under,
    Workday,
    nodes,
)
from engine.values import Kind, Soort

GOLDEN = Path(__file__).parent / "golden" / "sentences.txt"
DATE = dt.date(2026, 2, 1)
IN_A_LOT = "opdracht.percelen"


def golden() -> list[tuple[str, str, str]]:
    """Triples of an expression, its sentence and its denial (empty for a value)."""
    blocks = GOLDEN.read_text("utf-8").strip().split("\n\n")
    triples = [block.split("\n") for block in blocks]
    return [(b[0], b[1], b[2] if len(b) > 2 else "") for b in triples]


def in_group(text: str) -> str | None:
    return IN_A_LOT if text.startswith("percelen.") else None


@pytest.mark.parametrize(("text", "sentence", "denial"), golden())
def test_sentence(text: str, sentence: str, denial: str) -> None:
    printer = Printer(Book(), DATE)
    node = read(text, in_group(text))
    assert printer.sentence(node) == sentence
    assert (printer.denial(node) if denial else "") == denial


def test_every_node_class_has_a_golden_sentence() -> None:
    seen = {type(n) for text, _, _ in golden() for n in nodes(read(text, in_group(text)))}
    assert seen == set(get_args(Expression))


def test_without_a_date_a_parameter_reads_as_its_name() -> None:
    node = read("opdracht.waarde < drempel.sociaal")
    assert Printer(Book()).sentence(node) == (
        "de geraamde waarde van de opdracht is lager dan de drempel sociale diensten"
    )


def test_outside_its_periods_a_parameter_reads_as_its_name() -> None:
    node = read("opdracht.waarde < drempel.sociaal")
    assert (
        Printer(Book(), dt.date(2031, 1, 1)).sentence(node).endswith("de drempel sociale diensten")
    )


def test_an_outline_gives_each_condition_its_line() -> None:
    node = read(
        "organisatie.beheer en (opdracht.raam of niet organisatie.meedoen) "
        "en niet (opdracht.raam of organisatie.beheer)"
    )
    assert [f"{'  ' * line.depth}{line.text}" for line in Printer(Book()).outline(node)] == [
        "aan al deze voorwaarden is voldaan:",
        "  beheer is participatief",
        "  aan minstens één van deze voorwaarden is voldaan:",
        "    opdracht is een raamovereenkomst",
        "    niet: bewoners mogen meedoen en meebeslissen",
        "  aan geen van deze voorwaarden is voldaan:",
        "    opdracht is een raamovereenkomst",
        "    beheer is participatief",
    ]


# ---------------------------------------------------------------- any expression prints

AMOUNT, SHARE, COUNT = Kind(Soort.BEDRAG), Kind(Soort.PERCENTAGE), Kind(Soort.GETAL)
MONTHS, DAYS, DAY = Kind(Soort.MAANDEN), Kind(Soort.DAGEN), Kind(Soort.DATUM)
YES_NO = Kind(Soort.JA_NEE)


def concepts(soort: Soort) -> st.SearchStrategy[Expression]:
    known = [c for c in CONCEPTS.values() if c.kind.soort is soort]
    return st.sampled_from([ConceptRef(c.kind, c.id, c.group, HERE) for c in known])


def amounts(depth: int) -> st.SearchStrategy[Expression]:
    leaves = st.one_of(
        st.integers(-(10**9), 10**9).map(lambda cents: Constant(AMOUNT, cents, HERE)),
        concepts(Soort.BEDRAG),
        st.sampled_from(
            [ParameterRef(AMOUNT, p.id, p.per, HERE) for p in PARAMETERS.values() if not p.listed]
        ),
    )
    if not depth:
        return leaves
    below, where = amounts(depth - 1), st.none() | conditions(depth - 1)
    shares = st.integers(0, 10**6).map(lambda share: Constant(SHARE, share, HERE))
    return st.one_of(
        leaves,
        st.builds(
            Arithmetic, st.just(AMOUNT), st.sampled_from(["+", "-"]), below, below, st.just(HERE)
        ),
        st.builds(Arithmetic, st.just(AMOUNT), st.just("*"), shares, below, st.just(HERE)),
        st.builds(Arithmetic, st.just(AMOUNT), st.just("*"), below, shares, st.just(HERE)),
        st.builds(
            Extreme,
            st.just(AMOUNT),
            st.booleans(),
            st.lists(below, min_size=1, max_size=3).map(tuple),
            st.just(HERE),
        ),
        st.builds(Rounded, st.just(AMOUNT), below, st.just(100), st.just(HERE)),
        st.builds(Total, st.just(AMOUNT), st.just(IN_A_LOT), below, where, st.just(HERE)),
        st.builds(
            ExtremeOf,
            st.just(AMOUNT),
            st.booleans(),
            st.just(IN_A_LOT),
            below,
            where,
            st.just(HERE),
        ),
    )


def other_values(depth: int) -> st.SearchStrategy[tuple[Expression, Expression]]:
    """Two values of the same kind, not amounts."""
    number = st.one_of(
        concepts(Soort.GETAL),
        st.builds(Bare, st.just(COUNT), concepts(Soort.MAANDEN), st.just(HERE)),
        st.builds(Bare, st.just(COUNT), concepts(Soort.DAGEN), st.just(HERE)),
        st.builds(
            Count, st.just(COUNT), st.just(IN_A_LOT), st.none() | conditions(depth), st.just(HERE)
        ),
    )
    date = st.one_of(concepts(Soort.DATUM), st.just(Today(DAY, HERE)))
    counts = st.none() | number | st.just(Constant(COUNT, 1, HERE))
    day = st.one_of(
        date,
        st.builds(Workday, st.just(DAY), date, counts, st.just("feestdagen.proef"), st.just(HERE)),
    )
    return st.one_of(
        st.tuples(number, number),
        st.tuples(day, day),
        st.tuples(concepts(Soort.DAGEN), st.just(Constant(DAYS, 30, HERE))),
        st.tuples(concepts(Soort.MAANDEN), st.just(Constant(MONTHS, 36, HERE))),
        st.tuples(concepts(Soort.PERCENTAGE), st.just(Constant(SHARE, 300_000, HERE))),
    )


def conditions(depth: int) -> st.SearchStrategy[Expression]:
    comparators = st.sampled_from(["=", "!=", "<", "<=", ">", ">="])
    at = st.just(HERE)
    sort = ConceptRef(SORT, "opdracht.soort", None, HERE)
    city = ConceptRef(CITY, "opdrachtgever.gemeente", None, HERE)
    topics = ConceptRef(TOPICS, "organisatie.onderwerpen", None, HERE)
    code = ConceptRef(Kind(Soort.CPV), "opdracht.cpv", None, HERE)
    options = st.sampled_from([Constant(SORT, o.name, HERE) for o in SORT.options])
    leaves = st.one_of(
        concepts(Soort.JA_NEE),
        st.booleans().map(lambda b: Constant(YES_NO, b, HERE)),
        st.lists(options, min_size=1, max_size=3).map(lambda xs: OneOf(sort, tuple(xs), HERE)),
        st.sampled_from(["=", "!="]).map(
            lambda op: Compare(op, city, Constant(CITY, "Den Haag", HERE), HERE)
        ),
        st.just(Under(code, "cpv.artikel_77", HERE)),
        st.just(Has(topics, "zorg", HERE)),
    )
    if not depth:
        return leaves
    below = conditions(depth - 1)
    several = st.lists(below, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        leaves,
        st.builds(Not, below, at),
        st.builds(And, several, at),
        st.builds(Or, several, at),
        st.builds(Every, st.just(IN_A_LOT), below, at),
        st.builds(Some, st.just(IN_A_LOT), below, at),
        st.builds(Compare, comparators, amounts(depth - 1), amounts(depth - 1), at),
        st.builds(Compare, st.sampled_from(["=", "!="]), below, below, at),
        st.tuples(comparators, other_values(depth - 1)).map(
            lambda pair: Compare(pair[0], pair[1][0], pair[1][1], HERE)
        ),
    )


@given(node=conditions(3), dated=st.booleans())
def test_whatever_is_written_prints_without_identifiers(node: Expression, dated: bool) -> None:
    printer = Printer(Book(), DATE if dated else None)
    outline = " ".join(line.text for line in printer.outline(node))
    for text in (printer.sentence(node), printer.denial(node), outline):
        assert text.strip() and "  " not in text
        for id in [*CONCEPTS, *PARAMETERS]:
            assert id not in text
        for word in ("raised", "None", "True", "False", "_"):
            assert word not in text


@given(node=conditions(2))
def test_a_denial_never_reads_like_its_claim(node: Expression) -> None:
    printer = Printer(Book(), DATE)
    assert printer.sentence(node) != printer.denial(node)
