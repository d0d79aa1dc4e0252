"""Who may do what: every operation of the API tried by every kind of caller."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from starlette.testclient import TestClient

from api.access.principal import Role, Scope, scopes_of
from tests.api.conftest import MakeClient
from tests.api.test_access import services
from tests.api.test_api import CASE

Headers = dict[str, str]
Ask = Callable[[TestClient, str, Headers], httpx.Response]

#: Kinds of caller. The dossier that is asked for belongs to the first key.
PUBLIC, HOLDER, OWNER, OTHER, POLICY, ADMIN, INVALID = CALLERS = (
    "publiek",
    "met de code",
    "eigenaar",
    "ander met dossiers",
    "alleen beleid",
    "alleen beheer",
    "verlopen sleutel",
)
EVERYONE = dict.fromkeys(CALLERS, 200) | {INVALID: 401}
MINE = dict.fromkeys(CALLERS, 404) | {HOLDER: 200, OWNER: 200, INVALID: 401}


def get(path: str) -> Ask:
    return lambda client, dossier, who: client.get(path.format(dossier=dossier), headers=who)


def send(method: str, path: str, body: Any, form: str = "application/json") -> Ask:
    def ask(client: TestClient, dossier: str, who: Headers) -> httpx.Response:
        headers = {**who, "Content-Type": form, "If-Match": "*"}
        content = {"content": body} if isinstance(body, str) else {"json": body}
        url = path.format(dossier=dossier)
        return client.request(method, url, headers=headers, **content)  # type: ignore[arg-type]

    return ask


#: Per operation: how to ask for it, and what each kind of caller hears.
TABLE: dict[str, tuple[Ask, dict[str, int]]] = {
    "leesToetsen": (get("/v1/toetsen"), EVERYONE),
    "leesToets": (get("/v1/toetsen/klein"), EVERYONE),
    "leesRegels": (get("/v1/regels"), EVERYONE),
    "leesRegel": (get("/v1/regels/voorbehoud"), EVERYONE),
    "leesBegrippen": (get("/v1/begrippen"), EVERYONE),
    "leesBegrip": (get("/v1/begrippen/opdracht.soort"), EVERYONE),
    "leesParameters": (get("/v1/parameters"), EVERYONE),
    "leesParameter": (get("/v1/parameters/drempel.diensten"), EVERYONE),
    "leesGezondheid": (get("/v1/gezondheid"), dict.fromkeys(CALLERS, 200)),
    "beoordeel": (send("POST", "/v1/beoordelingen", CASE), EVERYONE),
    "beoordeelBulk": (
        send("POST", "/v1/beoordelingen/bulk", '{"toets": "klein"}', "application/x-ndjson"),
        EVERYONE,
    ),
    "leesAankondiging": (
        send("POST", "/v1/aankondigingen", "opdracht: {soort: diensten}\n", "application/yaml"),
        EVERYONE,
    ),
    "maakDossier": (
        send("POST", "/v1/dossiers", CASE),
        dict.fromkeys(CALLERS, 201) | {INVALID: 401},
    ),
    "leesDossiers": (
        get("/v1/dossiers"),
        {PUBLIC: 401, HOLDER: 401, OWNER: 200, OTHER: 200, POLICY: 403, ADMIN: 403, INVALID: 401},
    ),
    "leesDossier": (get("{dossier}"), MINE),
    "leesVragen": (get("{dossier}/vragen"), MINE),
    "leesUitleg": (get("{dossier}/uitleg"), MINE),
    "leesRapport": (get("{dossier}/rapport"), MINE),
    "leesGebeurtenissen": (get("{dossier}/gebeurtenissen"), MINE),
    "rekenNa": (get("{dossier}/narekeningen"), MINE),
    "wijzigFeiten": (send("PATCH", "{dossier}/feiten", {"feiten": {}}), MINE),
    "zetFeit": (send("PUT", "{dossier}/feiten/organisatie.eerder", {"waarde": True}), MINE),
    "trekFeitIn": (send("DELETE", "{dossier}/feiten/opdracht.soort", ""), MINE),
    "verwijderDossier": (
        send("DELETE", "{dossier}", ""),
        MINE | {HOLDER: 204, OWNER: 204},
    ),
    "controleerRegels": (
        send("POST", "/v1/regelcontroles", {"bestanden": {"wet/a.yaml": "regelset: a\n"}}),
        {PUBLIC: 401, HOLDER: 401, OWNER: 403, OTHER: 403, POLICY: 200, ADMIN: 403, INVALID: 401},
    ),
}


@pytest.fixture
def client(start: MakeClient, production: dict[str, Any]) -> Iterator[TestClient]:
    yield start(address="203.0.113.9", rate_sign_in="1000/minute", **production)


@pytest.fixture
def callers(client: TestClient) -> dict[str, Headers]:
    keys = services(client).keys

    def key(*scopes: Scope) -> Headers:
        return {"Authorization": f"Bearer {keys.make('k', scopes, 30, 'beheer')[1]}"}

    revoked, secret = keys.make("k", list(Scope), 30, "beheer")
    keys.revoke(revoked.id, "beheer")
    return {
        PUBLIC: {},
        OWNER: key(Scope.DOSSIERS),
        OTHER: key(Scope.DOSSIERS),
        POLICY: key(Scope.BELEID),
        ADMIN: key(Scope.BEHEER),
        INVALID: {"Authorization": f"Bearer {secret}"},
    }


@pytest.mark.parametrize("name", TABLE)
def test_each_operation_by_each_caller(
    name: str, client: TestClient, callers: dict[str, Headers]
) -> None:
    ask, expected = TABLE[name]
    heard = {}
    for caller in CALLERS:
        made = client.post("/v1/dossiers", json=CASE, headers=callers[OWNER])
        who = {"Dossier-Code": made.json()["code"]} if caller == HOLDER else callers[caller]
        answer = ask(client, made.headers["location"], who)
        heard[caller] = answer.status_code
        if answer.status_code >= 400:
            assert answer.headers["content-type"] == "application/problem+json"
    assert heard == expected


def test_the_table_holds_every_operation(client: TestClient) -> None:
    paths = client.get("/v1/openapi.json").json()["paths"]
    known = {found["operationId"] for methods in paths.values() for found in methods.values()}
    assert set(TABLE) == known


def test_a_code_beside_a_key_of_someone_else_opens_the_dossier(
    client: TestClient, callers: dict[str, Headers]
) -> None:
    made = client.post("/v1/dossiers", json=CASE, headers=callers[OWNER])
    both = {**callers[OTHER], "Dossier-Code": made.json()["code"]}
    assert client.get(made.headers["location"], headers=both).status_code == 200


@pytest.mark.parametrize(
    ("roles", "scopes"),
    [
        ([], set()),
        (["koffie", "Inkoper", "INKOPER"], set()),
        ([Role.INKOPER], {Scope.DOSSIERS}),
        ([Role.BELEIDSMAKER], {Scope.DOSSIERS, Scope.BELEID}),
        ([Role.INKOPER, Role.BELEIDSMAKER], {Scope.DOSSIERS, Scope.BELEID}),
        ([Role.BEHEERDER], set(Scope)),
    ],
)
def test_roles_give_what_they_are_for(roles: list[str], scopes: set[Scope]) -> None:
    assert scopes_of(roles) == scopes


def test_on_ones_own_computer_everything_may(start: MakeClient) -> None:
    client = start()
    for name, (ask, _) in TABLE.items():
        made = client.post("/v1/dossiers", json=CASE)
        assert ask(client, made.headers["location"], {}).status_code < 300, name
