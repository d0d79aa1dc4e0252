"""OCDS gives the same facts as the eForms notice it was made from."""

from __future__ import annotations

import copy
import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.diagnostics import Faults
from engine.intake import eforms, ocds
from engine.intake.detect import Form, detect
from engine.intake.notice import Notice
from engine.intake.stated import Raw

EXAMPLES = Path(__file__).parents[2] / "examples"
DATA = (EXAMPLES / "openbare-toiletten-ocds.json").read_bytes()
RELEASE = json.loads(DATA)


def facts(notice: Notice) -> dict[str, Raw]:
    return {fact.concept: fact.value for fact in notice.facts}


def changed(**tender: Any) -> Notice:
    """The example with other values directly in its tender."""
    release = copy.deepcopy(RELEASE)
    release["tender"] |= tender
    return ocds.read(json.dumps(release).encode(), "x.json")


def test_the_same_contract_gives_the_same_facts_in_both_forms() -> None:
    xml = eforms.read((EXAMPLES / "openbare-toiletten.xml").read_bytes(), "x.xml")
    notice = ocds.read(DATA, "x.json")
    # OCDS does not say which form was used, nor that nothing is reserved.
    missing = {"opdracht.gekozen_procedure", "opdracht.voorbehoud"}
    assert facts(notice) == {k: v for k, v in facts(xml).items() if k not in missing}
    assert (notice.title, notice.buyer) == (xml.title, xml.buyer)
    assert notice.dispatched == dt.date(2026, 2, 1)


def test_origins_name_the_place_in_the_json() -> None:
    origins = {fact.concept: fact.origin for fact in ocds.read(DATA, "x.json").facts}
    assert origins["opdracht.geraamde_waarde"] == "OCDS value"
    assert not [origin for origin in origins.values() if "BT-" in origin]


@pytest.mark.parametrize("key", ["releases", "records"])
def test_a_package_with_one_release_is_read(key: str) -> None:
    inside: Any = RELEASE if key == "releases" else {"compiledRelease": RELEASE}
    data = json.dumps({key: [inside]}).encode()
    assert detect(data, "x.json") is Form.OCDS
    assert facts(ocds.read(data, "x.json")) == facts(ocds.read(DATA, "x.json"))


@pytest.mark.parametrize(
    ("amount", "value"),
    [
        ('{"amount": 180000.50, "currency": "EUR"}', "€ 180.000,50"),
        ('{"amount": 1.8e5, "currency": "EUR"}', "€ 180.000"),
        ('{"amount": 0.1, "currency": "EUR"}', None),
        ('{"amount": 180000, "currency": "USD"}', None),
        ('{"amount": 180000}', None),
        ('{"amount": true, "currency": "EUR"}', None),
        ("[]", None),
        ("null", None),
    ],
)
def test_amounts_are_exact(amount: str, value: str | None) -> None:
    text = DATA.decode().replace('"value": {"amount": 180000.00, "currency": "EUR"},', "")
    data = text.replace('{"amount": 180000, "currency": "EUR"}', amount).encode()
    assert facts(ocds.read(data, "x.json")).get("opdracht.geraamde_waarde") == value


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2026-02-01T00:30:00+01:00", dt.date(2026, 2, 1)),
        ("2026-01-31T23:30:00Z", dt.date(2026, 2, 1)),
        ("2026-12-31T23:00:00Z", dt.date(2027, 1, 1)),
        ("2026-01-31T21:59:00Z", dt.date(2026, 1, 31)),
        ("2026-01-31T22:30:00Z", dt.date(2026, 1, 31)),
        ("2026-06-30T22:30:00Z", dt.date(2026, 7, 1)),
        ("2026-06-30T21:59:59Z", dt.date(2026, 6, 30)),
        ("2026-06-30T23:30:00-05:00", dt.date(2026, 7, 1)),
        ("2026-02-01", dt.date(2026, 2, 1)),
        ("2026-02-30T00:00:00Z", None),
        ("9999-12-31T23:30:00Z", None),
    ],
)
def test_the_date_is_the_dutch_one(written: str, date: dt.date | None) -> None:
    data = json.dumps({**RELEASE, "date": written}).encode()
    assert ocds.read(data, "x.json").dispatched == date


@pytest.mark.parametrize("roles", [["supplier", "buyer"], "buyer", 5, None])
def test_the_buyer_may_only_stand_among_the_parties(roles: object) -> None:
    release = copy.deepcopy(RELEASE)
    del release["buyer"]
    release["parties"][0]["roles"] = roles
    notice = ocds.read(json.dumps(release).encode(), "x.json")
    assert notice.buyer == ("Gemeente Voorbeeldstad" if isinstance(roles, list) else None)


def test_reserved_participation_and_lots() -> None:
    lots = [
        {"id": "1", "otherRequirements": {"reservedParticipation": ["shelteredWorkshop"]}},
        {
            "id": "2",
            "value": {"amount": 5000, "currency": "EUR"},
            "mainProcurementCategory": "goods",
        },
    ]
    read = facts(changed(lots=lots))
    assert read["opdracht.percelen"] == [
        {"nummer": "1", "voorbehoud": "sociale_onderneming"},
        {"nummer": "2", "waarde": "€ 5.000", "soort": "leveringen"},
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "N001"),
        (b" " * 10_000_001, "N002"),
        (b'{"a": "\xe9"}', "N003"),
        (b"%PDF-1.7", "N004"),
        (b'{"ocid": ', "N011"),
        (b'{"ocid": NaN}', "N011"),
        (b'{"ocid": ' + b"9" * 10_000 + b"}", "N011"),
        (b"[" * 100_000, "N009"),
        (b'{"ocid": "x"}', "N012"),
        (b"[]", "N012"),
        (b'"tender"', "N012"),
        (b'{"releases": [{"tender": {"id": 1}}, {"tender": {"id": 2}}]}', "N013"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_bad_file_gets_a_clear_answer(data: bytes, code: str) -> None:
    with pytest.raises(Faults) as raised:
        ocds.read(data, "x.json")
    (diagnostic,) = raised.value.diagnostics
    assert diagnostic.code == code


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.sampled_from(["EUR", "CPV", "services", "2026-02-01T00:00:00Z", "percentageExact"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


def spots(value: object) -> list[tuple[Any, Any]]:
    """Every container in a JSON value with each of its keys."""
    keys: Any = value if isinstance(value, dict) else ()
    if isinstance(value, list):
        keys = range(len(value))
    own: list[tuple[Any, Any]] = [(value, key) for key in keys]
    return own + [spot for container, key in own for spot in spots(container[key])]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, 500), JSON), min_size=1, max_size=3))
def test_any_value_in_any_place_is_survived(changes: list[tuple[int, object]]) -> None:
    release = copy.deepcopy(RELEASE)
    for at, value in changes:
        places = spots(release)
        container, key = places[at % len(places)]
        container[key] = value
    try:
        ocds.read(json.dumps(release).encode(), "x.json")
    except Faults as faults:
        assert {d.code for d in faults.diagnostics} <= {"N012", "N013"}
