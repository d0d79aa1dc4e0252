"""Who gets in, and what is written down about it."""

from __future__ import annotations

import base64
import datetime as dt
import json
import shutil
import time
import zlib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from starlette.testclient import TestClient

from api.access.principal import Scope
from api.services import Services
from api.settings import SettingsFault, read_settings
from tests.api.conftest import MakeClient
from tests.api.test_api import CASE, FACTS, new_dossier, problem


def services(client: TestClient) -> Services:
    found: Services = client.app.state.services  # type: ignore[attr-defined]
    return found


# ------------------------------------------------------------------ local mode


def test_without_sign_in_only_this_computer_gets_an_answer(start: MakeClient) -> None:
    assert start().get("/v1/toetsen").status_code == 200
    problem(start(address="10.0.0.5").get("/v1/toetsen"), "geen-toegang")
    for host in ("vreemd.example", "vreemd.example:8000", "127.0.0.1.vreemd.example", ""):
        refused = start().get("/v1/toetsen", headers={"Host": host})
        problem(refused, "geen-toegang")
    for host in ("localhost:8000", "127.0.0.1:8000", "[::1]:8000"):
        assert start().get("/v1/toetsen", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.10", "wijktoets.example.org", "::"])  # noqa: S104 - must be refused
def test_local_mode_is_refused_on_other_addresses(host: str) -> None:
    with pytest.raises(SettingsFault, match="MODE=production"):
        read_settings(host=host)


# ------------------------------------------------------------------ production


def test_the_public_may_check_but_not_administer(
    start: MakeClient, production: dict[str, Any]
) -> None:
    client = start(address="203.0.113.9", **production)
    assert client.post("/v1/beoordelingen", json=CASE).status_code == 200
    place, code = new_dossier(client)
    assert client.get(place, headers=code).status_code == 200
    problem(client.get(place), "niet-gevonden")
    problem(client.get(place, headers={"Dossier-Code": "aaaa-bbbb"}), "niet-gevonden")
    for path in ("", "/vragen", "/uitleg", "/rapport", "/gebeurtenissen", "/narekeningen"):
        problem(client.get(f"{place}{path}"), "niet-gevonden")
    fact = f"{place}/feiten/opdracht.soort"
    problem(client.put(fact, json={"waarde": None}), "niet-gevonden")
    problem(client.patch(f"{place}/feiten", json={"feiten": {}}), "niet-gevonden")
    problem(client.delete(place), "niet-gevonden")
    refused = client.get("/v1/dossiers")
    problem(refused, "niet-aangemeld")
    assert refused.headers["www-authenticate"] == "Bearer"
    problem(client.post("/v1/regelcontroles", json={"bestanden": {}}), "niet-aangemeld")
    problem(client.get("/metrics"), "niet-gevonden")


def test_a_key_opens_what_its_scope_says(start: MakeClient, production: dict[str, Any]) -> None:
    client = start(**production)
    keys = services(client).keys
    key, secret = keys.make("zaaksysteem", [Scope.DOSSIERS], 30, "beheer")
    bearer = {"Authorization": f"Bearer {secret}"}
    made = client.post("/v1/dossiers", json=CASE, headers=bearer).json()
    place = f"/v1/dossiers/{made['id']}"
    assert made["verloopt"] is None, "a dossier of an account does not expire"
    assert client.get(place, headers=bearer).status_code == 200
    assert client.get("/v1/dossiers", headers=bearer).json()["totaal"] == 1
    problem(
        client.post("/v1/regelcontroles", json={"bestanden": {}}, headers=bearer), "geen-toegang"
    )
    _, other = keys.make("ander", [Scope.DOSSIERS], 30, "beheer")
    stranger = {"Authorization": f"Bearer {other}"}
    problem(client.get(place, headers=stranger), "niet-gevonden")
    assert client.get("/v1/dossiers", headers=stranger).json()["totaal"] == 0
    keys.revoke(key.id, "beheer")
    problem(client.get(place, headers=bearer), "niet-aangemeld")


def test_a_key_that_replaces_another_keeps_its_dossiers(
    start: MakeClient, production: dict[str, Any]
) -> None:
    client = start(**production)
    keys = services(client).keys
    key, secret = keys.make("zaaksysteem", [Scope.DOSSIERS], 30, "beheer")
    bearer = {"Authorization": f"Bearer {secret}"}
    place = client.post("/v1/dossiers", json=CASE, headers=bearer).headers["location"]
    for overlap in (dt.timedelta(hours=1), dt.timedelta(0)):
        key, secret = keys.rotate(key.id, 30, overlap, "beheer")
        after = {"Authorization": f"Bearer {secret}"}
        assert client.get(place, headers=after).status_code == 200
        assert client.get("/v1/dossiers", headers=after).json()["totaal"] == 1
    assert client.get(place, headers=bearer).status_code == 200, "the overlap of the first"


def test_guessing_keys_is_slowed_down(start: MakeClient, production: dict[str, Any]) -> None:
    client = start(**production, rate_sign_in="3/minute")
    answers = [
        client.get("/v1/toetsen", headers={"Authorization": f"Bearer wt_{n}_x"}) for n in range(4)
    ]
    assert [answer.status_code for answer in answers] == [401, 401, 401, 429]


def test_a_key_is_tried_as_hard_whether_it_is_known_or_not(
    start: MakeClient, production: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    client = start(**production, rate_sign_in="1000/minute", rate_public="8/minute")
    keys = services(client).keys
    key, secret = keys.make("k", [Scope.DOSSIERS], 30, "beheer")
    tried: list[str] = []
    verify = keys._hasher.verify

    def counted(hashed: str, secret: str) -> bool:
        tried.append(hashed)
        return verify(hashed, secret)

    monkeypatch.setattr(keys, "_hasher", SimpleNamespace(verify=counted))
    wrong = [f"wt_{key.id}_x", "wt_onbekend_x", "wt_", "x", f"wt_{key.id}_{secret}", "wt__"]
    for number, attempt in enumerate(wrong, 1):
        answer = client.get("/v1/toetsen", headers={"Authorization": f"Bearer {attempt}"})
        assert (answer.status_code, len(tried)) == (401, number), attempt
    for turn in range(3):
        good = client.get("/v1/toetsen", headers={"Authorization": f"Bearer {secret}"})
        assert (good.status_code, len(tried)) == (200, len(wrong) + 1), turn
    for _ in range(3):
        last = client.get("/v1/toetsen", headers={"Authorization": "Bearer wt_a_b"})
    assert (last.status_code, len(tried)) == (429, 8), "no more work than anyone may ask for"
    assert good.status_code == 200


def test_numbers_are_for_who_has_their_key(start: MakeClient, production: dict[str, Any]) -> None:
    client = start(**production, metrics_key="cijfersleutel")
    client.get("/v1/toetsen")
    problem(client.get("/metrics"), "niet-aangemeld")
    found = client.get("/metrics", headers={"Authorization": "Bearer cijfersleutel"})
    assert 'wijktoets_requests_total{method="GET",route="/v1/toetsen",status="200"}' in found.text


# ------------------------------------------------------------------ new rules


def _edit(rules: Path, before: str, after: str) -> None:
    file = rules / "parameters" / "klein.yaml"
    text = file.read_text()
    assert before in text
    file.write_text(text.replace(before, after))


def _until(condition: Any) -> None:
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end, "nothing happened"
        time.sleep(0.05)


def test_new_rules_are_taken_over_and_old_results_can_be_replayed(
    client: TestClient, rules: Path
) -> None:
    lots = [{"waarde": {"bedrag": "90000.00"}}]
    place, code = new_dossier(client, feiten={**FACTS, "opdracht.percelen": lots})
    old = client.get(f"{place}/rapport", headers=code).json()
    assert old["uitkomsten"]["procedure.europees"]["waarde"] is False
    _edit(rules, "216.000", "100.000")
    _until(lambda: client.get("/v1/gezondheid").json()["regelbasis"] != _edition(old))
    new = client.get(f"{place}/rapport", headers=code).json()
    assert new["uitkomsten"]["procedure.europees"]["waarde"] is True
    assert _edition(new) != _edition(old)
    items = client.get(f"{place}/narekeningen", headers=code).json()["narekeningen"]
    assert [item["regelbasis"] for item in items] == [_edition(old), _edition(new)]
    assert all(item["gelijk"] for item in items)


def test_results_are_replayed_after_a_restart_with_the_rules_of_then_from_the_store(
    start: MakeClient, rules: Path
) -> None:
    first = start()
    place, code = new_dossier(first)
    old = first.get(f"{place}/rapport", headers=code).json()
    _edit(rules, "216.000", "100.000")
    again = start()
    new = again.get(f"{place}/rapport", headers=code).json()
    assert _edition(new) != _edition(old)
    items = again.get(f"{place}/narekeningen", headers=code).json()["narekeningen"]
    assert [item["regelbasis"] for item in items] == [_edition(old), _edition(new)]
    assert all(item["gelijk"] for item in items)


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("DELETE FROM editions", "niet bewaard"),
        ("UPDATE editions SET files = :other", "kan de regels van toen niet lezen"),
    ],
)
def test_what_cannot_be_replayed_says_why(
    start: MakeClient, rules: Path, damage: str, told: str
) -> None:
    client = start()
    place, code = new_dossier(client)
    client.get(f"{place}/rapport", headers=code)
    other = {"other": _packed({"a.yaml": b"geen: regels"})} if ":other" in damage else {}
    with services(client).database.writing() as session:
        session.execute(text(damage), other)
    _edit(rules, "216.000", "100.000")
    again = start()
    again.get(f"{place}/rapport", headers=code)
    first, second = again.get(f"{place}/narekeningen", headers=code).json()["narekeningen"]
    assert first["gelijk"] is first["zelfde_uitkomsten"] is False
    assert told in first["verschillen"][0]
    assert second["gelijk"] is True


def _packed(texts: dict[str, bytes]) -> bytes:
    """Files as the store keeps them."""
    written = {name: base64.b64encode(data).decode() for name, data in texts.items()}
    return zlib.compress(json.dumps(written).encode())


def test_rules_with_errors_leave_the_old_ones_in_place(
    client: TestClient, rules: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before = client.get("/v1/gezondheid").json()["regelbasis"]
    _edit(rules, "216.000", "veel")
    _until(lambda: client.get("/v1/gezondheid").json()["status"] == "let op")
    found = client.get("/v1/gezondheid").json()
    assert found["regelbasis"] == before
    assert found["melding"].startswith("De nieuwe regels hebben een fout")
    told = next(line for line in capfd.readouterr().err.splitlines() if "de oude blijven" in line)
    assert "parameters/klein.yaml:" in json.loads(told)["fouten"][0]
    assert client.post("/v1/beoordelingen", json=CASE).status_code == 200
    _edit(rules, "veel", "216.000")
    _until(lambda: client.get("/v1/gezondheid").json()["status"] == "in orde")


def test_new_rules_are_taken_over_once_the_database_is_back(
    client: TestClient, rules: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editions = services(client).editions
    before, keep, tries = editions.current.digest, editions.archive.keep, []

    def away(*edition: Any) -> None:
        tries.append(edition)
        if len(tries) < 3:
            raise OperationalError("", {}, Exception("away"))
        keep(*edition)

    monkeypatch.setattr(editions.archive, "keep", away)
    _edit(rules, "216.000", "100.000")
    _until(lambda: editions.current.digest != before)
    assert len(tries) == 3
    assert services(client).editions.archive.texts(editions.current.digest) is not None


def test_a_request_finishes_on_the_rules_it_began_with(client: TestClient, rules: Path) -> None:
    editions = services(client).editions
    held = editions.current
    shutil.copy(rules / "wet" / "klein.yaml", rules / "wet" / "klein.bak")
    _edit(rules, "216.000", "100.000")
    _until(lambda: editions.current is not held)
    assert editions.edition(held.digest) is held
    assert held.rulebase.digest != editions.current.rulebase.digest


def _edition(answer: dict[str, Any]) -> str:
    return str(answer["ontvangstbewijs"]["regelbasis"])
