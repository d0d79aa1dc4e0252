"""The JSON API as a client sees it."""

from __future__ import annotations

import io
import json
import re
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from api.access.principal import Scope
from api.problems import TYPES
from api.services import HEAVY_AT_ONCE
from api.settings import Settings
from api.vocabulary import Vocabulary
from engine.rulebase import load
from tests.api.conftest import SMALL_RULES, MakeClient

FACTS = {
    "opdracht.soort": "diensten",
    "opdracht.cpv": "85300000",
    "opdracht.maandbedrag": {"bedrag": "5000.00"},
    "contract.looptijd": {"maanden": 36},
    "organisatie.beheer": True,
}
CASE: dict[str, Any] = {"toets": "klein", "peildatum": "2026-02-01", "feiten": FACTS}


def problem(response: Any, kind: str) -> dict[str, Any]:
    """The problem in an answer, after looking at what all problems have."""
    found: dict[str, Any] = response.json()
    assert response.headers["content-type"] == "application/problem+json"
    assert found["type"] == f"{TYPES}{kind}", found
    assert found["status"] == response.status_code
    assert found["title"]
    assert found["detail"]
    return found


def new_dossier(client: TestClient, **more: Any) -> tuple[str, dict[str, str]]:
    response = client.post("/v1/dossiers", json={**CASE, **more})
    assert response.status_code == 201, response.text
    made = response.json()
    assert response.headers["location"] == f"/v1/dossiers/{made['id']}"
    return f"/v1/dossiers/{made['id']}", {"Dossier-Code": made["code"], "If-Match": "*"}


# ------------------------------------------------------------------ assessments


def test_an_assessment_answers_yes_no_and_unknown(client: TestClient) -> None:
    answer = client.post("/v1/beoordelingen?detail=waarden", json=CASE).json()
    outcomes = answer["uitkomsten"]
    assert outcomes["opdracht.waarde"]["waarde"] == {"bedrag": "180000.00"}
    assert outcomes["procedure.europees"]["waarde"] is False
    assert outcomes["voorbehoud.mag"]["waarde"] is None
    assert outcomes["percelen.klein"] == {
        "titel": "Perceel is klein",
        "rol": "gegeven",
        "waarde": None,
        "per_perceel": None,
    }
    assert answer["peildatum"] == "2026-02-01"


def test_more_detail_says_why_and_what_is_missing(client: TestClient) -> None:
    plain = client.post("/v1/beoordelingen", json=CASE).json()
    assert plain["uitkomsten"]["voorbehoud.mag"]["zin"].startswith("Of u mag voorbehouden")
    asked = {question["begrip"] for question in plain["onbekend"]}
    assert {"organisatie.belang", "organisatie.eerder"} <= asked
    assert "uitleg" not in plain
    for query in ("?uitleg=true", "?detail=uitleg"):
        full = client.post(f"/v1/beoordelingen{query}", json=CASE).json()
        assert full["uitleg"]["stappen"]


def test_every_way_to_write_a_value_counts_the_same(client: TestClient) -> None:
    written = {
        **FACTS,
        "opdracht.maandbedrag": "€ 5.000",
        "contract.looptijd": "3 jaar",
        "organisatie.beheer": "ja",
    }
    one, other = (
        client.post("/v1/beoordelingen", json={**CASE, "feiten": facts}).json()
        for facts in (FACTS, written)
    )
    assert one == other


def test_what_an_answer_calls_a_fact_can_be_sent_back(client: TestClient) -> None:
    lots = [{"waarde": {"bedrag": "70000.00"}}, {"percelen.waarde": 90_000}]
    first = client.post(
        "/v1/beoordelingen", json={**CASE, "feiten": {**FACTS, "opdracht.percelen": lots}}
    ).json()
    again = {fact["begrip"]: fact.get("waarde") for fact in first["feiten"]}
    again["opdracht.percelen"] = [
        {name: field["waarde"] for name, field in row.items()}
        for fact in first["feiten"]
        if fact["begrip"] == "opdracht.percelen"
        for row in fact["onderdelen"]
    ]
    second = client.post("/v1/beoordelingen", json={**CASE, "feiten": again}).json()
    assert second == first
    klein = first["uitkomsten"]["percelen.klein"]["per_perceel"]
    assert [row["waarde"] for row in klein] == [True, False]


def test_all_that_is_wrong_is_told_at_once(client: TestClient) -> None:
    body = {
        "toets": "kleim",
        "peildatum": "morgen",
        "zus": 1,
        "voorstellen": ["geen"],
        "feiten": {
            "opdracht.soort": "zaken",
            "opdracht.sort": "diensten",
            "procedure.europees": True,
            "percelen.waarde": 3,
            "opdracht.percelen": [{"waarde": "veel"}, 3],
            "organisatie.beheer": {"waarde": True, "motivering": "geen oordeel"},
        },
    }
    response = client.post("/v1/beoordelingen", json=body)
    assert response.status_code == 400
    found = problem(response, "ongeldige-invoer")
    assert {error["pointer"] for error in found["errors"]} == {
        "#/toets",
        "#/peildatum",
        "#/zus",
        "#/voorstellen/0",
        "#/feiten/opdracht.soort",
        "#/feiten/opdracht.sort",
        "#/feiten/procedure.europees",
        "#/feiten/percelen.waarde",
        "#/feiten/opdracht.percelen/0/waarde",
        "#/feiten/opdracht.percelen/1",
        "#/feiten/organisatie.beheer",
    }
    assert found["detail"] == "Er zijn 11 fouten."
    helps = {error["pointer"]: error.get("hulp", "") for error in found["errors"]}
    assert "opdracht.soort" in helps["#/feiten/opdracht.sort"]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "onleesbaar"),
        (b"{", "onleesbaar"),
        (b'{"toets": NaN}', "onleesbaar"),
        (b'{"toets": "klein", "toets": "klein"}', "onleesbaar"),
        (b"\xff\xfe", "onleesbaar"),
        (b"[" * 100_000 + b"]" * 100_000, "onleesbaar"),
        (b'{"feiten": {"x": ' * 5 + b"1" * 5_000 + b"}}" * 5, "onleesbaar"),
        (b"[]", "ongeldige-invoer"),
        (b"null", "ongeldige-invoer"),
        (b'{"toets": "klein", "feiten": []}', "ongeldige-invoer"),
        (b'{"toets": "klein", "feiten": null}', "ongeldige-invoer"),
        (b'{"toets": ["klein"]}', "ongeldige-invoer"),
    ],
)
def test_hostile_and_broken_json_is_refused(client: TestClient, body: bytes, kind: str) -> None:
    response = client.post(
        "/v1/beoordelingen", content=body, headers={"Content-Type": "application/json"}
    )
    assert response.status_code == 400
    problem(response, kind)


def test_odd_text_does_no_harm(client: TestClient) -> None:
    for text in ("\0", "\x1b[31m", "x" * 300):
        raw = json.dumps({"toets": "klein", "titel": text}).encode()
        response = client.post(
            "/v1/dossiers", content=raw, headers={"Content-Type": "application/json"}
        )
        assert response.status_code == 400, text
        problem(response, "ongeldige-invoer")


def test_bulk_answers_line_by_line(client: TestClient) -> None:
    lines = [json.dumps(CASE), "", "{kapot", json.dumps({"toets": "weg"}), json.dumps(CASE)]
    response = client.post(
        "/v1/beoordelingen/bulk",
        content="\n".join(lines),
        headers={"Content-Type": "application/x-ndjson"},
    )
    answers = [json.loads(line) for line in response.text.splitlines()]
    assert [answer["regel"] for answer in answers] == [1, 3, 4, 5]
    single = client.post("/v1/beoordelingen?detail=waarden", json=CASE).json()
    assert answers[0] == {"regel": 1, **single}
    assert answers[3] == {"regel": 5, **single}
    assert answers[1]["type"].endswith("onleesbaar")
    assert answers[2]["type"].endswith("ongeldige-invoer")


# ------------------------------------------------------------------ the command line says the same


def _answers() -> st.SearchStrategy[dict[str, Any]]:
    vocabulary = Vocabulary(load(SMALL_RULES), 5)
    amount = st.integers(0, 9_999_999).map(lambda n: {"bedrag": f"{n}.00"})
    lots = st.lists(st.fixed_dictionaries({}, optional={"waarde": amount}), max_size=3)
    by_kind: dict[str, st.SearchStrategy[Any]] = {
        "ja_nee": st.booleans(),
        "bedrag": amount,
        "maanden": st.integers(0, 120).map(lambda n: {"maanden": n}),
        "cpv": st.sampled_from(["85300000", "45000000", "90910000"]),
    }
    fields = {}
    for name, form in vocabulary.facts.items():
        kind = form.concept.kind
        choices = st.sampled_from([o.name for o in kind.options] or ["x"])
        fields[name] = st.none() | by_kind.get(kind.soort.value, choices)
    fields["opdracht.percelen"] = lots
    return st.fixed_dictionaries({}, optional=fields)


@given(facts=_answers(), date=st.sampled_from(["2025-12-31", "2026-01-01", "2026-02-01"]))
@hypothesis_settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_api_and_the_command_line_agree(
    client: TestClient, tmp_path: Path, facts: dict[str, Any], date: str
) -> None:
    from contextlib import redirect_stdout

    from engine.cli import main

    body = {"toets": "klein", "peildatum": date, "feiten": facts}
    file = tmp_path / "feiten.json"
    file.write_text(json.dumps(facts))
    printed = io.StringIO()
    with redirect_stdout(printed):
        code = main(
            ["assess", "klein", str(file), "--date", date, "--json", "--explain"]
            + ["--rules", str(SMALL_RULES)]
        )
    assert code == 0
    by_command = json.loads(printed.getvalue())
    full = client.post("/v1/beoordelingen?uitleg=true", json=body).json()
    lean = client.post("/v1/beoordelingen?detail=waarden", json=body).json()
    for answer in (by_command, full, lean):
        for fact in answer["feiten"]:
            fact.pop("herkomst")
            fact.pop("titel", None)
            for row in fact.get("onderdelen", ()):
                for field in row.values():
                    field.pop("herkomst")
        for contradiction in answer["tegenspraken"]:
            for fact in contradiction["feiten"]:
                fact.pop("herkomst")
        answer["ontvangstbewijs"].pop("invoer")
    for step in [*by_command["uitleg"]["stappen"], *full["uitleg"]["stappen"]]:
        step.pop("herkomst", None)
    assert full == by_command
    assert lean["feiten"] == by_command["feiten"]
    assert lean["tegenspraken"] == by_command["tegenspraken"]
    assert lean["ontvangstbewijs"] == by_command["ontvangstbewijs"]
    for goal, outcome in lean["uitkomsten"].items():
        told = by_command["uitkomsten"][goal]
        assert outcome["waarde"] == told["waarde"], goal
        if "per_perceel" in told and told["per_perceel"] is not None:
            values = [row["waarde"] for row in told["per_perceel"]]
            assert [row["waarde"] for row in outcome["per_perceel"]] == values


# ------------------------------------------------------------------ notices


def test_a_notice_becomes_facts_that_can_be_assessed(client: TestClient) -> None:
    yaml = "peildatum: 2026-02-01\nopdracht: {soort: diensten, maandbedrag: € 100}\n"
    response = client.post(
        "/v1/aankondigingen", content=yaml, headers={"Content-Type": "application/yaml"}
    )
    found = response.json()
    assert found["feiten"] == {
        "opdracht.soort": "diensten",
        "opdracht.maandbedrag": {"bedrag": "100.00"},
    }
    assert found["peildatum"] == "2026-02-01"
    body = {"toets": "klein", "peildatum": found["peildatum"], "feiten": found["feiten"]}
    assert client.post("/v1/beoordelingen", json=body).status_code == 200


@pytest.mark.parametrize(
    "content",
    [b"<x", b"<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><x>&y;</x>", b"%PDF-1.7", b""],
)
def test_a_file_that_is_no_notice_is_refused(client: TestClient, content: bytes) -> None:
    response = client.post(
        "/v1/aankondigingen", content=content, headers={"Content-Type": "application/xml"}
    )
    assert response.status_code == 400
    assert "root:" not in response.text
    problem(response, "ongeldige-invoer")


# ------------------------------------------------------------------ dossiers


def test_a_dossier_from_beginning_to_end(client: TestClient) -> None:
    place, code = new_dossier(client, titel="Toiletten")
    read = client.get(place, headers=code)
    assert read.headers["etag"] == '"v1"'
    assert {fact["begrip"] for fact in read.json()["feiten"]} == set(FACTS)
    questions = client.get(f"{place}/vragen", headers=code).json()["vragen"]
    names = [question["begrip"] for question in questions]
    assert "organisatie.belang" in names
    assert "organisatie.beheer" not in names
    judged = {"waarde": True, "motivering": "Staat in de statuten."}
    put = client.put(f"{place}/feiten/organisatie.belang", json=judged, headers=code)
    assert put.status_code == 200
    assert put.headers["etag"] == '"v2"'
    patch = {"feiten": {"organisatie.eerder": False, "opdrachtgever.gemeente": "Den Haag"}}
    assert client.patch(f"{place}/feiten", json=patch, headers=code).status_code == 200
    explained = client.get(f"{place}/uitleg", headers=code).json()
    assert explained["uitkomsten"]["voorbehoud.mag"]["waarde"] is True
    assert "Staat in de statuten." in json.dumps(explained)
    assert client.delete(f"{place}/feiten/organisatie.eerder", headers=code).status_code == 200
    missing = client.delete(f"{place}/feiten/organisatie.eerder", headers=code)
    assert missing.status_code == 404
    report = client.get(f"{place}/rapport", headers=code).json()
    assert report["uitkomsten"]["voorbehoud.mag"]["waarde"] is None
    page = client.get(f"{place}/rapport", headers={**code, "Accept": "text/html"})
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "<h1>Toiletten</h1>" in page.text
    assert "Staat in de statuten." in page.text
    refused = client.get(f"{place}/rapport", headers={**code, "Accept": "image/png"})
    problem(refused, "vorm-niet-leverbaar")
    events = client.get(f"{place}/gebeurtenissen", headers=code).json()
    assert events["totaal"] == len(FACTS) + 4
    assert events["gebeurtenissen"][-1]["ingetrokken"] is True
    again = client.get(f"{place}/narekeningen", headers=code).json()["narekeningen"]
    assert [item["gelijk"] for item in again] == [True, True]
    assert client.delete(place, headers=code).status_code == 204
    problem(client.get(place, headers=code), "niet-gevonden")


def test_a_dossier_on_another_day_stays_as_it_is(client: TestClient) -> None:
    place, code = new_dossier(client, peildatum="2026-02-01")
    now = client.get(f"{place}/rapport", headers=code).json()
    assert now["peildatum"] == "2026-02-01"
    assert "looptijd.maximum" in now["uitkomsten"]
    for path in ("/rapport", "/uitleg"):
        then = client.get(f"{place}{path}?peildatum=2015-01-01", headers=code).json()
        assert then["peildatum"] == "2015-01-01"
        assert {entry["waarde"] for entry in then["uitkomsten"].values()} == {None}
    asked = client.get(f"{place}/vragen?peildatum=2015-01-01", headers=code).json()["vragen"]
    assert "organisatie.belang" not in [question["begrip"] for question in asked]
    assert client.get(place, headers=code).json()["peildatum"] == "2026-02-01"
    assert client.get(f"{place}/rapport", headers=code).json()["uitkomsten"] == now["uitkomsten"]
    for wrong in ("morgen", "1425168000", "2015-02-30"):
        refused = client.get(f"{place}/rapport?peildatum={wrong}", headers=code)
        problem(refused, "ongeldige-invoer")
    again = client.get(f"{place}/narekeningen", headers=code).json()["narekeningen"]
    assert [item["gelijk"] for item in again] == [True, True]


def test_a_title_cannot_bring_html_into_the_report(client: TestClient) -> None:
    place, code = new_dossier(client, titel="<script>alert(1)</script>")
    page = client.get(f"{place}/rapport", headers={**code, "Accept": "text/html"})
    assert "<script>" not in page.text


def test_a_repeated_creation_gives_the_same_dossier(client: TestClient) -> None:
    key = {"Idempotency-Key": "3b1f6a90-0c3e-4a57-9d5e-2c8e0f6d1a11"}
    one, two = (client.post("/v1/dossiers", json=CASE, headers=key) for _ in range(2))
    assert one.status_code == two.status_code == 201
    assert one.json() == two.json()
    quoted = {"Idempotency-Key": f'"{key["Idempotency-Key"]}"'}
    assert client.post("/v1/dossiers", json=CASE, headers=quoted).json() == one.json()
    other = client.post("/v1/dossiers", json={"toets": "klein"}, headers=key)
    problem(other, "strijdig-verzoek")
    short = client.post("/v1/dossiers", json=CASE, headers={"Idempotency-Key": "1"})
    problem(short, "ongeldige-invoer")


def test_a_creation_can_be_repeated_after_a_restart_by_the_same_caller_only(
    start: MakeClient, production: dict[str, Any]
) -> None:
    client = start(**production)
    keys = client.app.state.services.keys  # type: ignore[attr-defined]
    secrets = [keys.make(name, [Scope.DOSSIERS], 30, "beheer")[1] for name in ("een", "twee")]
    one, two = (
        {"Idempotency-Key": "3b1f6a90-0c3e-4a57", "Authorization": f"Bearer {secret}"}
        for secret in secrets
    )
    first = client.post("/v1/dossiers", json=CASE, headers=one).json()
    again = start(**production).post("/v1/dossiers", json=CASE, headers=one).json()
    assert again == first
    place, code = f"/v1/dossiers/{first['id']}", {"Dossier-Code": again["code"]}
    assert client.get(place, headers=code).status_code == 200
    other = client.post("/v1/dossiers", json=CASE, headers=two).json()
    assert other["id"] != first["id"]
    assert other["code"] != first["code"]


@pytest.mark.parametrize("id", ["%00", "x" * 500, "%ff%fe", "..", "A" * 36, "%2e%2e%2fregels"])
def test_what_is_no_id_is_not_found(client: TestClient, id: str) -> None:
    for path in ("", "/vragen", "/gebeurtenissen"):
        problem(client.get(f"/v1/dossiers/{id}{path}"), "niet-gevonden")


def test_moments_are_in_utc(client: TestClient) -> None:
    place, code = new_dossier(client)
    read = client.get(place, headers=code).json()
    moments = [read["gemaakt"], read["gewijzigd"], read["feiten"][0]["moment"]]
    client.get(f"{place}/rapport", headers=code)
    kept = client.get(f"{place}/narekeningen", headers=code).json()["narekeningen"]
    for moment in [*moments, kept[0]["moment"]]:
        assert re.fullmatch(r"[0-9-]{10}T[0-9:]{8}(\.[0-9]+)?Z", moment), moment


def test_reading_changes_nothing_that_can_be_seen(client: TestClient) -> None:
    place, code = new_dossier(client)
    before = client.get(place, headers=code)
    for path in ("/uitleg", "/rapport", "/vragen", "/narekeningen", "/gebeurtenissen"):
        answer = client.get(f"{place}{path}", headers=code)
        assert "etag" not in answer.headers, "a tag of the dossier would say too little"
    after = client.get(place, headers=code)
    assert (after.json(), after.headers["etag"]) == (before.json(), before.headers["etag"])


def test_a_wrong_value_for_a_dossier_changes_nothing(client: TestClient) -> None:
    place, code = new_dossier(client)
    wrong = client.put(f"{place}/feiten/opdracht.soort", json={"waarde": "x"}, headers=code)
    problem(wrong, "ongeldige-invoer")
    mixed = {"feiten": {"organisatie.eerder": True, "opdracht.soort": "x"}}
    problem(client.patch(f"{place}/feiten", json=mixed, headers=code), "ongeldige-invoer")
    unknown = client.put(f"{place}/feiten/bestaat.niet", json={"waarde": 1}, headers=code)
    problem(unknown, "niet-gevonden")
    assert client.get(place, headers=code).json()["versie"] == 1


# ------------------------------------------------------------------ rules


def test_rules_can_be_read_and_are_not_sent_twice(client: TestClient) -> None:
    page = client.get("/v1/regels?peildatum=2026-02-01&grootte=2")
    assert [rule["id"] for rule in page.json()["regels"]]
    assert 'rel="next"' in page.headers["link"]
    again = client.get(
        "/v1/regels?peildatum=2026-02-01&grootte=2",
        headers={"If-None-Match": page.headers["etag"]},
    )
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["api-version"]
    rule = client.get("/v1/regels/voorbehoud").json()
    assert rule["bron"]["artikel"] == "2.82a"
    assert rule["uitzonderingen"] == ["niet-twee-keer"]
    problem(client.get("/v1/regels/weg"), "niet-gevonden")
    assert client.get("/v1/begrippen/organisatie.belang").json()["open_norm"] is True
    assert client.get("/v1/begrippen/organisatie.beheer").json()["wijziging"] == {
        "inspanning": "afspraak",
        "door": "de ledenvergadering",
        "zolang": "het contract nog niet is getekend",
    }
    assert "wijziging" not in client.get("/v1/begrippen/opdracht.maandbedrag").json()
    problem(client.get("/v1/begrippen/weg"), "niet-gevonden")


def test_a_parameter_has_its_value_of_a_date(client: TestClient) -> None:
    name = "drempel.diensten"
    all_values = client.get(f"/v1/parameters/{name}").json()["waarden"]
    one = client.get(f"/v1/parameters/{name}?peildatum=2026-02-01").json()["waarden"]
    assert len(all_values) > len(one) == 1
    assert one[0]["waarde"] == {"bedrag": "216000.00"}
    problem(client.get("/v1/parameters/weg"), "niet-gevonden")


def test_rule_files_are_checked_with_the_rules_of_now(client: TestClient) -> None:
    good = {"bestanden": {"wet/klein.yaml": (SMALL_RULES / "wet/klein.yaml").read_text()}}
    assert client.post("/v1/regelcontroles", json=good).json()["in_orde"] is True
    bad = {"bestanden": {"wet/eigen.yaml": "regelset: eigen\n"}}
    found = client.post("/v1/regelcontroles", json=bad).json()
    assert found["in_orde"] is False
    assert found["meldingen"][0]["plaats"]["bestand"] == "wet/eigen.yaml"
    escape = {"bestanden": {"../../etc/passwd.yaml": "x: 1"}}
    problem(client.post("/v1/regelcontroles", json=escape), "ongeldige-invoer")


# ------------------------------------------------------------------ what holds for every answer


@pytest.mark.parametrize("path", ["/v1/toetsen", "/v1/weg", "/v1/openapi.json", "/v1/gezondheid"])
def test_every_answer_has_the_version_and_security_headers(client: TestClient, path: str) -> None:
    headers = client.get(path, headers={"Accept-Language": "fr, xx;q=abc"}).headers
    assert headers["api-version"] == "1.0.0"
    assert headers["content-language"] == "nl"
    assert headers["cache-control"] == "no-store"
    assert headers["content-security-policy"] == "frame-ancestors 'none'"
    assert headers["strict-transport-security"].startswith("max-age=")
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["x-request-id"]
    assert "server" not in headers


def test_a_request_keeps_its_own_id(client: TestClient) -> None:
    given = client.get("/v1/gezondheid", headers={"X-Request-ID": "zaak-2026-00012"})
    assert given.headers["x-request-id"] == "zaak-2026-00012"
    odd = client.get("/v1/gezondheid", headers={"X-Request-ID": "x y\tz"})
    assert odd.headers["x-request-id"] != "x y\tz"


def test_wrong_methods_paths_and_forms_are_problems(client: TestClient) -> None:
    wrong = client.put("/v1/toetsen", json={})
    assert problem(wrong, "methode-niet-toegestaan")["status"] == 405
    assert wrong.headers["allow"] == "GET, HEAD, OPTIONS"
    for path in ("/v1/toetsen/", "/v1", "/v1/", "/v1//toetsen", "/v1/dossiers/"):
        problem(client.get(path, follow_redirects=False), "niet-gevonden")
    problem(client.post("/v1/beoordelingen", data={"a": "b"}), "vorm-onbekend")
    page = problem(client.get("/v1/regels?pagina=0&grootte=x"), "ongeldige-invoer")
    assert [error["pointer"] for error in page["errors"]] == ["pagina", "grootte"]


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/v1/toetsen", "GET, HEAD, OPTIONS"),
        ("/v1/beoordelingen", "POST, OPTIONS"),
        ("/v1/dossiers", "GET, POST, HEAD, OPTIONS"),
        ("/v1/dossiers/x", "GET, DELETE, HEAD, OPTIONS"),
        ("/v1/dossiers/x/feiten", "PATCH, OPTIONS"),
        ("/v1/dossiers/x/feiten/y", "PUT, DELETE, OPTIONS"),
        ("/v1/openapi.json", "GET, HEAD, OPTIONS"),
    ],
)
def test_every_address_tells_all_its_methods(client: TestClient, path: str, allowed: str) -> None:
    told = client.options(path)
    assert (told.status_code, told.headers["allow"]) == (204, allowed)
    refused = client.request("TRACE", path)
    problem(refused, "methode-niet-toegestaan")
    assert refused.headers["allow"] == allowed
    problem(client.options("/v1/weg"), "niet-gevonden")


@pytest.mark.parametrize("path", ["/v1/toetsen", "/v1/gezondheid", "/v1/weg", "/"])
def test_head_is_get_without_the_content(client: TestClient, path: str) -> None:
    got, head = client.get(path), client.head(path)
    assert (head.status_code, head.content) == (got.status_code, b"")
    assert head.headers["content-length"] == got.headers["content-length"]
    assert head.headers["content-type"] == got.headers["content-type"]
    assert head.headers.get("etag") == got.headers.get("etag")


def test_health_tells_which_rules_are_in_use(client: TestClient) -> None:
    found = client.get("/v1/gezondheid").json()
    assert found["status"] == "in orde"
    assert found["regelbasis"] == load(SMALL_RULES).digest


# ------------------------------------------------------------------ limits


def test_too_much_is_refused(start: MakeClient) -> None:
    client = start(max_body=1_000, max_notice=2_000, max_records=2, max_bulk=2, max_bulk_body=9_000)
    big = {"toets": "klein", "titel": "x" * 2_000}
    problem(client.post("/v1/dossiers", json=big), "te-groot")
    notice = client.post(
        "/v1/aankondigingen", content=b"x" * 3_000, headers={"Content-Type": "application/xml"}
    )
    problem(notice, "te-groot")

    def chunks() -> Any:
        for _ in range(20):
            yield b" " * 100

    unannounced = client.post(
        "/v1/beoordelingen", content=chunks(), headers={"Content-Type": "application/json"}
    )
    problem(unannounced, "te-groot")
    many = {"toets": "klein", "feiten": {"opdracht.percelen": [{}, {}, {}]}}
    problem(client.post("/v1/beoordelingen", json=many), "ongeldige-invoer")
    ndjson = {"Content-Type": "application/x-ndjson"}
    line = json.dumps({"toets": "klein"}) + "\n"
    many_lines = client.post("/v1/beoordelingen/bulk", content=line * 3, headers=ndjson)
    problem(many_lines, "te-groot")
    long_line = f'{{"toets": "{"x" * 2_000}"}}\n{line}\n\n'
    answer = client.post("/v1/beoordelingen/bulk", content=long_line, headers=ndjson).text
    assert [json.loads(line).get("status") for line in answer.splitlines()] == [413, None]
    long = client.post("/v1/beoordelingen/bulk", content=b" " * 9_001, headers=ndjson)
    problem(long, "te-groot")


def test_who_asks_too_often_must_wait(start: MakeClient) -> None:
    client = start(rate_public="5/minute")
    answers = [client.get("/v1/toetsen") for _ in range(6)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [429]
    problem(answers[-1], "te-veel-verzoeken")
    assert 1 <= int(answers[-1].headers["retry-after"]) <= 120
    assert client.get("/v1/gezondheid").status_code == 200, "health is not counted"


def test_what_takes_too_long_is_given_up(
    start: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_work = threading.Semaphore(0)
    may_end = threading.Event()

    def slow(_: object) -> None:
        at_work.release()
        may_end.wait(60)

    client = start(max_seconds=0.1)
    monkeypatch.setattr("api.service.outcome", slow)
    for _ in range(HEAVY_AT_ONCE + 3):
        response = client.post("/v1/beoordelingen?uitleg=true", json=CASE)
        assert response.status_code == 503
        problem(response, "te-lang")
    begun = 0
    while at_work.acquire(blocking=False):
        begun += 1
    assert begun == HEAVY_AT_ONCE, "what is given up keeps its place until it is done"
    assert client.post("/v1/beoordelingen?detail=waarden", json=CASE).status_code == 200
    monkeypatch.undo()
    may_end.set()
    end = time.monotonic() + 30
    while client.post("/v1/beoordelingen?uitleg=true", json=CASE).status_code != 200:
        assert time.monotonic() < end, "the places never came free"


def test_other_websites_are_kept_out_unless_named(start: MakeClient) -> None:
    preflight = {"Origin": "https://elders.example", "Access-Control-Request-Method": "POST"}
    closed = start().options("/v1/beoordelingen", headers=preflight)
    assert "access-control-allow-origin" not in closed.headers
    opened = start(cors_origins=("https://elders.example",))
    change = {**preflight, "Access-Control-Request-Method": "PATCH"}
    assert opened.options("/v1/dossiers/x/feiten", headers=change).status_code == 200
    answer = opened.options("/v1/beoordelingen", headers=preflight)
    assert answer.headers["access-control-allow-origin"] == "https://elders.example"
    stranger = {**preflight, "Origin": "https://vreemd.example"}
    assert (
        "access-control-allow-origin"
        not in opened.options("/v1/beoordelingen", headers=stranger).headers
    )


def test_our_own_mistake_is_a_problem_without_details(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("zeldzaamantwoord")

    monkeypatch.setattr("api.service.outcome", fail)
    response = client.post("/v1/beoordelingen?uitleg=true", json=CASE)
    assert response.status_code == 500
    problem(response, "interne-fout")
    written = capfd.readouterr().err
    assert "zeldzaamantwoord" not in response.text + written
    line = next(json.loads(row) for row in written.splitlines() if "RuntimeError" in row)
    assert line["verzoek"] == response.headers["x-request-id"]


def test_the_database_being_away_makes_it_not_ready(client: TestClient, settings: Settings) -> None:
    client.app.state.services.database.close()  # type: ignore[attr-defined]
    Path(settings.database_url.removeprefix("sqlite:///")).unlink()
    Path(settings.database_url.removeprefix("sqlite:///")).mkdir()
    problem(client.get("/v1/gezondheid"), "niet-beschikbaar")
