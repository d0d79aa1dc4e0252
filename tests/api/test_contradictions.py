"""Facts that do not go together, through the API: told all at once, and never counted."""

from __future__ import annotations

import json
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.api.test_api import CASE, new_dossier

CONTRARY: dict[str, Any] = {
    "opdracht.soort": "leveringen",
    "organisatie.eerder": True,
    "organisatie.beheer": True,
    "opdracht.waarde": {"bedrag": "100000.00"},
    "opdracht.percelen": [{"waarde": 60_000}, {"waarde": 41_000}],
}


def named(answer: dict[str, Any]) -> list[tuple[str, list[str]]]:
    """The contradictions in an answer, with the facts they name."""
    return [
        (found["tegenspraak"], [fact["begrip"] for fact in found["feiten"]])
        for found in answer["tegenspraken"]
    ]


BOTH = [
    ("percelen-boven-de-waarde", ["percelen.waarde", "percelen.waarde", "opdracht.waarde"]),
    ("levering-al-eerder", ["opdracht.soort", "organisatie.eerder"]),
]


@pytest.mark.parametrize("detail", ["waarden", "uitkomsten", "uitleg"])
def test_all_are_told_and_none_counts(client: TestClient, detail: str) -> None:
    response = client.post(f"/v1/beoordelingen?detail={detail}", json={**CASE, "feiten": CONTRARY})
    answer = response.json()
    assert response.status_code == 200
    assert named(answer) == BOTH
    assert answer["tegenspraken"][1]["dan"] == "kan niet"
    assert answer["tegenspraken"][1]["zin"].startswith("Wie deze opdracht eerder kreeg")
    assert answer["uitkomsten"]["opdracht.waarde"]["waarde"] is None
    small = answer["uitkomsten"]["percelen.klein"]["per_perceel"]
    assert [row["waarde"] for row in small] == [None, None]
    assert {fact["begrip"] for fact in answer["feiten"]} == CONTRARY.keys()


def test_what_is_odd_counts(client: TestClient) -> None:
    odd = {"opdracht.soort": "werken", "contract.looptijd": {"maanden": 0}}
    answer = client.post("/v1/beoordelingen", json={**CASE, "feiten": odd}).json()
    assert [found["dan"] for found in answer["tegenspraken"]] == ["let op"]
    asked = {question["begrip"] for question in answer["onbekend"]}
    assert not asked & odd.keys()


def test_in_bulk_each_line_tells_its_own(client: TestClient) -> None:
    lines = [{**CASE, "feiten": CONTRARY}, CASE]
    answers = client.post(
        "/v1/beoordelingen/bulk",
        content="\n".join(map(json.dumps, lines)),
        headers={"Content-Type": "application/x-ndjson"},
    ).text.splitlines()
    assert [named(json.loads(line)) for line in answers] == [BOTH, []]


def test_a_file_is_weighed_when_it_is_read(client: TestClient) -> None:
    yaml = "peildatum: 2026-02-01\nopdracht.soort: leveringen\norganisatie.eerder: ja\n"
    found = client.post(
        "/v1/aankondigingen", content=yaml, headers={"Content-Type": "application/yaml"}
    ).json()
    assert named(found) == BOTH[1:]
    assert found["feiten"] == {"opdracht.soort": "leveringen", "organisatie.eerder": True}


def test_a_dossier_tells_them_until_they_are_gone(client: TestClient) -> None:
    place, code = new_dossier(client, feiten={"opdracht.soort": "leveringen"})
    fact = f"{place}/feiten/organisatie.eerder"
    assert named(client.get(place, headers=code).json()) == []
    stated = client.put(fact, json={"waarde": True}, headers=code).json()
    assert named(stated) == BOTH[1:]
    assert {fact["begrip"] for fact in stated["feiten"]} == {"opdracht.soort", "organisatie.eerder"}
    asked = client.get(f"{place}/vragen", headers=code).json()
    assert named(asked) == BOTH[1:]
    again = [question["begrip"] for question in asked["vragen"]]
    assert again[:2] == ["opdracht.soort", "organisatie.eerder"], "asked again before all others"
    page = client.get(f"{place}/rapport", headers={**code, "Accept": "text/html"}).text
    assert "Wie deze opdracht eerder kreeg" in page
    changed = client.patch(
        f"{place}/feiten", json={"feiten": {"opdracht.soort": "diensten"}}, headers=code
    ).json()
    assert named(changed) == []


def test_a_kept_result_with_contradictions_is_computed_again(client: TestClient) -> None:
    place, code = new_dossier(client, feiten=CONTRARY)
    assert named(client.get(f"{place}/uitleg", headers=code).json()) == BOTH
    (done,) = client.get(f"{place}/narekeningen", headers=code).json()["narekeningen"]
    assert done["gelijk"], done["verschillen"]
