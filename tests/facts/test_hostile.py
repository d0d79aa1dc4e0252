"""Facts from outside: nothing is guessed, nothing crashes, everything is said in Dutch."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.diagnostics import Diagnostic, Faults
from engine.facts import MAX_FACTS, MAX_RECORDS, Facts, take
from engine.intake.facts_file import read
from engine.intake.stated import Stated
from engine.rulebase import RuleBase, load
from engine.values import Soort, show, to_json
from tests.pace import SOON, within
from tests.rulebase.bases import SMALL


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(None, SMALL)


def facts(rulebase: RuleBase, data: bytes | str, name: str = "zaak.yaml") -> Facts:
    raw = data.encode() if isinstance(data, str) else data
    with within(SOON):
        return take(rulebase, read(raw, name, rulebase.concepts).facts)


def refused(rulebase: RuleBase, data: bytes | str, name: str = "zaak.yaml") -> list[Diagnostic]:
    with pytest.raises(Faults) as caught:
        facts(rulebase, data, name)
    return list(caught.value.diagnostics)


def test_names_and_places_of_everything_that_is_wrong(rulebase: RuleBase) -> None:
    found = refused(
        rulebase,
        "zaak:\n  bedrg: € 10\n  klaar: misschien\n  datum: 2026-02-30\nzaak.mag: ja\n",
    )
    assert [(d.code, str(d.place), d.message, d.help) for d in found] == [
        (
            "F002",
            "zaak.yaml:2:10",
            "Het begrip “zaak.bedrg” bestaat niet.",
            "Bedoelde u “zaak.bedrag”, “zaak.duur” of “zaak.dagen”?",
        ),
        (
            "F006",
            "zaak.yaml:3:10",
            "zaak.klaar: “misschien” is geen ja of nee.",
            "Schrijf bijvoorbeeld ja of nee.",
        ),
        (
            "F006",
            "zaak.yaml:4:10",
            "zaak.datum: “2026-02-30” is geen bestaande datum.",
            "Controleer de dag en de maand.",
        ),
        (
            "F003",
            "zaak.yaml:5:11",
            "“zaak.mag” volgt uit de regels en kunt u niet zelf opgeven.",
            "Haal dit feit weg.",
        ),
    ]


@pytest.mark.parametrize(
    ("data", "code", "message"),
    [
        pytest.param(b"", "B003", "Het bestand zaak.yaml is leeg.", id="empty"),
        pytest.param(
            b"# " + b"x" * 10_000_000,
            "B001",
            "Het bestand zaak.yaml is 10,0 MB; het maximum is 4 MB.",
            id="10 MB",
        ),
        pytest.param(
            b"zaak.naam: Co\xf6p",
            "B002",
            "Het bestand zaak.yaml is geen UTF-8-tekst (fout op regel 1).",
            id="latin-1",
        ),
        pytest.param(
            b"zaak.naam: a\x00b", "B011", "Er staan stuurtekens in het bestand.", id="NUL"
        ),
        pytest.param(
            b"zaak.naam: &a x\nzaak.soort: *a",
            "B005",
            "Een anker (&naam) mag niet in dit bestand.",
            id="anchor",
        ),
        pytest.param(
            b"zaak.klaar: ja\nzaak.klaar: nee",
            "R001",
            "De sleutel “zaak.klaar” staat hier twee keer.",
            id="double key",
        ),
        pytest.param(
            b'{"zaak.klaar": true, "zaak.klaar": false}',
            "R001",
            "De sleutel “zaak.klaar” staat hier twee keer.",
            id="double key in JSON",
        ),
        pytest.param(
            b"- zaak.klaar: ja",
            "B004",
            "Het bestand zaak.yaml begint niet met een sleutel.",
            id="a list",
        ),
        pytest.param(
            b"peildatum: 31-02-2026\nzaak.klaar: ja",
            "F006",
            "“31-02-2026” is geen bestaande datum.",
            id="impossible date of the check",
        ),
        pytest.param(
            b"zaak.delen: {waarde: 1}",
            "F005",
            "“zaak.delen” is een lijst met per onderdeel de gegevens.",
            id="group as mapping",
        ),
        pytest.param(
            b"zaak.delen: [een, twee]",
            "F005",
            "zaak.delen 1: hier horen namen met waarden.",
            id="records as words",
        ),
        pytest.param(
            b"zaak.delen:\n" + b"  - {waarde: 1}\n" * (MAX_RECORDS + 1),
            "F009",
            f"“zaak.delen” heeft meer dan {MAX_RECORDS} onderdelen.",
            id="many records",
        ),
        pytest.param(
            b"zaak:\n" + b"".join(b"  x%d: 1\n" % n for n in range(MAX_FACTS + 1)),
            "F009",
            f"Er zijn meer dan {MAX_FACTS} feiten opgegeven.",
            id="many facts",
        ),
    ],
)
def test_a_hostile_file_is_refused(
    rulebase: RuleBase, data: bytes, code: str, message: str
) -> None:
    found = refused(rulebase, data)
    assert (code, message) in [(d.code, d.message) for d in found]


NINES = "9" * 1_000


@pytest.mark.parametrize("soort", sorted(Soort))
@pytest.mark.parametrize(
    "raw",
    [
        "NaN", "Infinity", "-Infinity", "1e999", "-1e999", "1e-999", NINES, f"-{NINES}",
        f"0.{NINES}", "1e15", "0.1e-9", "[]", "{}", "[[]]", '{"bedrag": "1e5"}',
        '{"bedrag": {"bedrag": 1}}', '{"bedrag": true}', '{"waarde": {"waarde": 1}}', "[1, 2]",
        '{"motivering": "x"}', "true", '"\\u0663"', '"\\u00b2"', '"\\ud800"', '"\\u0000"',
        '""', '"ja nee"', '"€ 1e5"', '"€ 1.0.0"', '"1.000.00"', '"--5"', '"€ -"',
        '"2026-02-30"', '"0000-01-01"', '"99999-01-01"', '"1 maart"', '"3 jaar en"',
        '"-5 maanden"', '"5%%"', '"8530000"', '"853000000"', '"٨٥٣٠٠٠٠٠"', f'"{"x" * 20_000}"',
    ],
    ids=lambda raw: raw[:16],
)  # fmt: skip
def test_strange_values_are_read_exactly_or_refused(
    rulebase: RuleBase, soort: Soort, raw: str
) -> None:
    concept = next(c for c in rulebase.concepts.values() if c.kind.soort is soort and c.askable)
    try:
        taken = facts(rulebase, f'{{"{concept.id}": {raw}}}', "zaak.json")
    except Faults as faults:
        assert all(d.code[0] in "FB" and len(d.text()) < 1_000 for d in faults.diagnostics)
        return
    value = taken.value(concept.id)
    if value is not None:
        assert show(concept.kind, value)
        json.dumps(to_json(concept.kind, value))


def test_a_number_is_never_rounded_on_its_way_in(rulebase: RuleBase) -> None:
    taken = facts(rulebase, '{"zaak.bedrag": 90071992547409.93, "zaak.aantal": 0.07}', "a.json")
    assert taken.value("zaak.bedrag") == 9_007_199_254_740_993
    assert show(rulebase.concepts["zaak.aantal"].kind, taken.value("zaak.aantal")) == "0,07"


def test_a_bare_percentage_is_refused(rulebase: RuleBase) -> None:
    (found,) = refused(rulebase, '{"zaak.deel": 5}', "zaak.json")
    assert found.message == "zaak.deel: “5” is geen percentage."


def test_withdrawing_and_later_statements(rulebase: RuleBase) -> None:
    said = [
        Stated("zaak.bedrag", "€ 10", "een"),
        Stated("zaak.bedrag", "€ 20", "twee"),
        Stated("zaak.klaar", "ja", "een"),
        Stated("zaak.klaar", None, "twee"),
        Stated("zaak.delen", [{"waarde": "€ 1"}], "een"),
        Stated("zaak.delen", None, "twee"),
    ]
    taken = take(rulebase, said)
    assert taken.value("zaak.bedrag") == 2_000
    assert taken.values["zaak.bedrag"].origin == "twee"
    assert taken.values["zaak.klaar"].value is None
    assert "zaak.delen" not in taken.records
    assert taken.values["zaak.delen"].value is None


@pytest.mark.parametrize("depth", [23, 30, 5_000, 200_000])
@pytest.mark.parametrize("shape", ['{"a":', "["], ids=["mapping", "list"])
def test_deep_json(rulebase: RuleBase, depth: int, shape: str) -> None:
    close = "}" if shape[0] == "{" else "]"
    text = f'{{"zaak.delen": {shape * depth}1{close * depth}}}'
    found = refused(rulebase, text, "zaak.json")
    assert found


@given(st.binary(max_size=1_000))
@settings(max_examples=300, deadline=None)
def test_random_bytes(data: bytes) -> None:
    survives(data)


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["waarde", "motivering", "bedrag", "delen.waarde", "x"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
NAMES = st.sampled_from(
    [
        "zaak.bedrag", "zaak.klaar", "zaak.soort", "zaak.code", "zaak.aantal", "zaak.deel",
        "zaak.duur", "zaak.dagen", "zaak.datum", "zaak.naam", "zaak.themas", "zaak.delen",
        "zaak.mag", "zaak.grens", "delen.waarde", "zaak", "peildatum", "toets", "onzin", "",
    ]
)  # fmt: skip


@given(st.dictionaries(NAMES, JSON, max_size=6))
@settings(max_examples=500, deadline=None)
def test_random_json(content: dict[str, Any]) -> None:
    survives(json.dumps(content).encode())


YAML = st.lists(
    NAMES.map(lambda n: f"{n}: ")
    | st.sampled_from(
        ["\n", "  ", "- ", "€ 10", "ja", "{", "}", "[", "]", '"', "'", ": ", "waarde", "|", "\t"]
    )
    | st.text(max_size=5),
    max_size=30,
).map("".join)


@given(YAML)
@settings(max_examples=500, deadline=None)
def test_random_yaml(text: str) -> None:
    survives(text.encode("utf-8", "surrogatepass"))


_FUZZED = load(None, SMALL)


def survives(data: bytes) -> None:
    """Facts that are accepted can be assessed; anything else is refused with reasons."""
    with within(SOON):
        try:
            taken = take(_FUZZED, read(data, "zaak.yaml", _FUZZED.concepts).facts)
        except Faults as faults:
            assert faults.diagnostics
            assert all(d.message and d.text() for d in faults.diagnostics)
        else:
            import datetime as dt

            assessment = _FUZZED.at(dt.date(2026, 2, 1)).assess(taken)
            for goal in _FUZZED.checks["proef"].goals:
                show(_FUZZED.concepts[goal].kind, assessment.value(goal))
