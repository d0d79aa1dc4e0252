"""Two people, one dossier: what `If-Match` and `If-None-Match` promise (RFC 9110, RFC 6585)."""

from __future__ import annotations

import datetime as dt
from typing import Any

import httpx
import pytest
from starlette.testclient import TestClient

from tests.api.conftest import MakeClient
from tests.api.test_access import services
from tests.api.test_api import CASE, problem

EARLIER = "organisatie.eerder"


@pytest.fixture
def dossier(client: TestClient) -> tuple[str, dict[str, str]]:
    made = client.post("/v1/dossiers", json=CASE)
    assert made.headers["etag"] == '"v1"'
    return f"/v1/dossiers/{made.json()['id']}", {"Dossier-Code": made.json()["code"]}


def changes(client: TestClient, place: str, headers: dict[str, str]) -> list[httpx.Response]:
    """Every way to change a dossier, each tried once."""
    fact = f"{place}/feiten/opdracht.soort"
    return [
        client.put(f"{place}/feiten/{EARLIER}", json={"waarde": False}, headers=headers),
        client.patch(f"{place}/feiten", json={"feiten": {EARLIER: False}}, headers=headers),
        client.delete(fact, headers=headers),
        client.delete(place, headers=headers),
    ]


def facts(client: TestClient, place: str, code: dict[str, str]) -> dict[str, Any]:
    read = client.get(place, headers=code).json()
    return {fact["begrip"]: fact["waarde"] for fact in read["feiten"]}


def test_a_change_must_say_what_it_builds_on(
    client: TestClient, dossier: tuple[str, dict[str, str]]
) -> None:
    place, code = dossier
    for refused in changes(client, place, code):
        assert refused.status_code == 428
        assert '"v1"' in problem(refused, "voorwaarde-ontbreekt")["detail"]
        assert refused.headers["etag"] == '"v1"'
    assert client.get(place, headers=code).json()["versie"] == 1


def test_who_may_not_see_a_dossier_does_not_hear_its_version(
    start: MakeClient, production: dict[str, Any]
) -> None:
    client = start(**production)
    place = client.post("/v1/dossiers", json=CASE).headers["location"]
    for headers in ({}, {"If-Match": '"v1"'}):
        for refused in changes(client, place, headers):
            problem(refused, "niet-gevonden")
            assert "etag" not in refused.headers


def test_the_second_person_hears_what_the_first_changed(
    client: TestClient, dossier: tuple[str, dict[str, str]]
) -> None:
    place, code = dossier
    seen = {**code, "If-Match": '"v1"'}
    first = client.put(f"{place}/feiten/{EARLIER}", json={"waarde": True}, headers=seen)
    assert (first.status_code, first.headers["etag"]) == (200, '"v2"')
    for refused in changes(client, place, seen):
        assert refused.status_code == 412
        assert refused.headers["etag"] == '"v2"'
        found = problem(refused, "intussen-gewijzigd")
        assert found["versie"] == 2
        assert [(e["begrip"], e["waarde"]) for e in found["gewijzigd"]] == [(EARLIER, True)]
    assert facts(client, place, code)[EARLIER] is True
    again = {**code, "If-Match": refused.headers["etag"]}
    assert client.delete(f"{place}/feiten/{EARLIER}", headers=again).status_code == 200


def test_a_withdrawal_is_a_change_too(
    client: TestClient, dossier: tuple[str, dict[str, str]]
) -> None:
    place, code = dossier
    seen = {**code, "If-Match": '"v1"'}
    client.delete(f"{place}/feiten/opdracht.soort", headers=seen)
    late = client.put(f"{place}/feiten/opdracht.soort", json={"waarde": "werken"}, headers=seen)
    (event,) = problem(late, "intussen-gewijzigd")["gewijzigd"]
    assert (event["begrip"], event["ingetrokken"]) == ("opdracht.soort", True)


def test_another_date_is_a_change_too(
    client: TestClient, dossier: tuple[str, dict[str, str]]
) -> None:
    place, code = dossier
    services(client).dossiers.redate(
        place.rsplit("/", 1)[1], dt.date(2026, 3, 1), "sha256:x", "bezoeker"
    )
    late = client.delete(place, headers={**code, "If-Match": '"v1"'})
    found = problem(late, "intussen-gewijzigd")
    assert (found["versie"], found["gewijzigd"]) == (2, [])
    assert "peildatum" in found["detail"]


def test_a_star_changes_whatever_is_there(
    client: TestClient, dossier: tuple[str, dict[str, str]]
) -> None:
    place, code = dossier
    for done in changes(client, place, {**code, "If-Match": "*"}):
        assert done.status_code in (200, 204)


@pytest.mark.parametrize(
    "tags", ['"v1"', '"x", "v1"', '"v0" ,, "v1",', 'W/"x", "v1"', '"a,b","v1"']
)
def test_one_of_several_tags_is_enough(
    client: TestClient, dossier: tuple[str, dict[str, str]], tags: str
) -> None:
    place, code = dossier
    headers = {**code, "If-Match": tags}
    done = client.put(f"{place}/feiten/{EARLIER}", json={"waarde": True}, headers=headers)
    assert done.status_code == 200


def test_tags_in_several_lines_are_one_list(
    client: TestClient, dossier: tuple[str, dict[str, str]]
) -> None:
    place, code = dossier
    headers = [*code.items(), ("If-Match", '"x"'), ("If-Match", '"v1"')]
    assert client.delete(place, headers=headers).status_code == 204


@pytest.mark.parametrize("tags", ['W/"v1"', '"x"', '"v2"', '"v01x"', '"V1"', '""', 'W/"v1", "x"'])
def test_a_weak_or_strange_tag_matches_nothing(
    client: TestClient, dossier: tuple[str, dict[str, str]], tags: str
) -> None:
    place, code = dossier
    for refused in changes(client, place, {**code, "If-Match": tags}):
        found = problem(refused, "intussen-gewijzigd")
        assert (found["versie"], found["gewijzigd"]) == (1, [])
        assert "W/" in found["detail"]


@pytest.mark.parametrize("tags", ["v1", '"v1', '"a" "b"', "", '*, "v1"', '"v 1"'])
def test_what_is_no_tag_is_told(
    client: TestClient, dossier: tuple[str, dict[str, str]], tags: str
) -> None:
    place, code = dossier
    for refused in changes(client, place, {**code, "If-Match": tags}):
        found = problem(refused, "ongeldige-invoer")
        assert [error["pointer"] for error in found["errors"]] == ["If-Match"]


@pytest.mark.parametrize("tags", ['"v1"', 'W/"v1"', '"x", W/"v1"', "*"])
def test_a_dossier_that_did_not_change_is_not_sent_again(
    client: TestClient, dossier: tuple[str, dict[str, str]], tags: str
) -> None:
    place, code = dossier
    headers = {**code, "If-None-Match": tags}
    same = client.get(place, headers=headers)
    assert (same.status_code, same.content, same.headers["etag"]) == (304, b"", '"v1"')
    client.put(
        f"{place}/feiten/{EARLIER}", json={"waarde": True}, headers={**code, "If-Match": "*"}
    )
    assert client.get(place, headers=headers).status_code == (304 if tags == "*" else 200)


@pytest.mark.parametrize(
    ("form", "status"),
    [
        ("{tag}", 304),
        ("W/{tag}", 304),
        ('"x", {tag}', 304),
        ('"x",W/{tag} ,', 304),
        ("*", 304),
        ('"x"', 200),
        ('"x,{bare}"', 200),
        ("{bare}", 200),
        ("", 200),
    ],
)
def test_rules_that_did_not_change_are_not_sent_again(
    client: TestClient, form: str, status: int
) -> None:
    tag = client.get("/v1/regels").headers["etag"]
    given = form.format(tag=tag, bare=tag.strip('"'))
    assert client.get("/v1/regels", headers={"If-None-Match": given}).status_code == status
