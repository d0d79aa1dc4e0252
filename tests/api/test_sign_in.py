"""Signing in at a real OpenID Connect server, and what each role then may do."""

from __future__ import annotations

import base64
import json
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from itsdangerous import TimestampSigner
from starlette.testclient import TestClient

from tests.api.conftest import MakeClient
from tests.api.test_api import problem

pytestmark = pytest.mark.services

HERE = Path(__file__).parent
BACK = "https://wijktoets.example.org/aanmelden/terug"
SECRET = "geheim-van-de-test-dat-lang-genoeg-is"
CREDENTIALS = ("wijktoets", "geheim-van-de-client")


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    script = HERE.parent / "services" / "oidc.sh"
    module = subprocess.run([script], check=True, capture_output=True, text=True).stdout.strip()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [shutil.which("node") or "node", str(HERE / "oidc-server.mjs"), module, str(port), BACK],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    assert server.stdout.readline() == "klaar\n"
    yield f"http://127.0.0.1:{port}"
    server.terminate()
    server.wait(10)


@pytest.fixture
def client(start: MakeClient, production: dict[str, Any], issuer: str) -> TestClient:
    return start(
        **production,
        oidc_issuer=issuer,
        oidc_client_id=CREDENTIALS[0],
        oidc_client_secret=CREDENTIALS[1],
        oidc_roles={"ROL_INKOOP": "inkoper"},
        oidc_audience="https://wijktoets.example.org/v1",
    )


def at_the_provider(url: str, account: str) -> str:
    """What a person does in the browser; gives the address they are sent back to."""
    with httpx.Client() as browser:
        answer = browser.get(url)
        for _ in range(12):
            if answer.is_redirect:
                target = str(answer.next_request.url) if answer.next_request else ""
                if target.startswith(BACK):
                    return target
                answer = browser.get(target)
                continue
            form = re.search(r'action="([^"]+)"', answer.text)
            prompt = re.search(r'name="prompt" value="([a-z]+)"', answer.text)
            assert form, answer.text[:500]
            assert prompt
            data = {"prompt": prompt[1], "login": account, "password": "x"}
            answer = browser.post(str(answer.url.join(form[1])), data=data)
    raise AssertionError("the provider did not send us back")


def sign_in(client: TestClient, account: str, target: str = "/") -> httpx.Response:
    away = client.get("/aanmelden", params={"naar": target}, follow_redirects=False)
    assert away.is_redirect
    assert "code_challenge_method=S256" in away.headers["location"]
    back = urlsplit(at_the_provider(away.headers["location"], account))
    return client.get(f"{back.path}?{back.query}", follow_redirects=False)


def who(client: TestClient) -> Any:
    """What the website knows of who is signed in, read by a page of its own."""
    from starlette.requests import Request
    from starlette.responses import JSONResponse
    from starlette.routing import Mount

    from api.access.session import of_session

    app: Any = client.app
    site = next(r.app for r in app.routes if isinstance(r, Mount) and r.path == "")
    if not any(getattr(route, "path", "") == "/proef" for route in site.routes):

        async def page(request: Request) -> JSONResponse:
            found = of_session(request)
            return JSONResponse(
                {"id": found.id, "naam": found.name, "rechten": sorted(found.scopes)}
            )

        site.router.add_route("/proef", page)
        site.router.routes.insert(0, site.router.routes.pop())
    return client.get("/proef").json()


def test_signing_in_gives_the_roles_of_the_claims(client: TestClient) -> None:
    assert who(client)["id"] == "publiek"
    done = sign_in(client, "inkoper", "/dossiers")
    assert (done.status_code, done.headers["location"]) == (303, "/dossiers")
    cookie = done.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "secure" in cookie
    assert "samesite=lax" in cookie
    expected = {"id": "oidc:inkoper", "naam": "Naam van inkoper", "rechten": ["dossiers"]}
    assert who(client) == expected
    client.post("/afmelden")
    assert who(client)["id"] == "publiek"


def test_a_role_we_do_not_know_gives_nothing(client: TestClient) -> None:
    sign_in(client, "niemand")
    assert who(client)["rechten"] == []


def test_an_answer_of_the_provider_works_once_and_only_here(client: TestClient) -> None:
    away = client.get("/aanmelden", follow_redirects=False)
    back = urlsplit(at_the_provider(away.headers["location"], "beheerder"))
    path = f"{back.path}?{back.query}"
    stranger = TestClient(client.app, base_url="https://wijktoets.example.org")
    assert stranger.get(path, follow_redirects=False).status_code == 401
    assert client.get(path, follow_redirects=False).status_code == 303
    assert client.get(path, follow_redirects=False).status_code == 401
    forged = client.get("/aanmelden/terug?code=x&state=y", follow_redirects=False)
    assert forged.status_code == 401


def test_a_code_that_someone_else_was_given_does_not_sign_in(client: TestClient) -> None:
    stranger = TestClient(client.app, base_url="https://wijktoets.example.org")
    theirs = stranger.get("/aanmelden", follow_redirects=False).headers["location"]
    code = parse_qs(urlsplit(at_the_provider(theirs, "beheerder")).query)["code"][0]
    ours = client.get("/aanmelden", follow_redirects=False).headers["location"]
    state = parse_qs(urlsplit(ours).query)["state"][0]
    answer = client.get("/aanmelden/terug", params={"code": code, "state": state})
    assert answer.status_code == 401
    assert who(client)["id"] == "publiek"


def test_an_id_token_for_another_attempt_is_refused(client: TestClient) -> None:
    away = client.get("/aanmelden", follow_redirects=False)
    back = urlsplit(at_the_provider(away.headers["location"], "inkoper"))
    held = session_of(client)
    (attempt,) = (name for name in held if name.startswith("_state_oidc_"))
    held[attempt]["data"]["nonce"] = "een-ander-nonce"
    put_session(client, held)
    assert client.get(f"{back.path}?{back.query}").status_code == 401
    assert who(client)["id"] == "publiek"


def test_who_turns_back_at_the_provider_is_told_so(client: TestClient) -> None:
    away = client.get("/aanmelden", follow_redirects=False)
    state = parse_qs(urlsplit(away.headers["location"]).query)["state"][0]
    params = {"error": "access_denied", "error_description": "x", "state": state}
    answer = client.get("/aanmelden/terug", params=params)
    assert answer.status_code == 401
    assert "niet gelukt" in answer.text


def test_a_session_ends_and_cannot_be_made_up(client: TestClient) -> None:
    sign_in(client, "inkoper")
    held = session_of(client)
    assert set(held["wie"]) == {"id", "naam", "rechten", "tot"}, "no token in the cookie"
    put_session(client, {**held, "wie": {**held["wie"], "tot": int(time.time()) - 1}})
    assert who(client)["id"] == "publiek"
    put_session(client, held, secret="een-ander-geheim-dat-ook-lang-genoeg-is")
    assert who(client)["id"] == "publiek"
    put_session(client, held)
    assert who(client)["id"] == "oidc:inkoper"


def session_of(client: TestClient) -> dict[str, Any]:
    signed = TimestampSigner(SECRET).unsign(client.cookies["wijktoets"])
    found: dict[str, Any] = json.loads(base64.b64decode(signed))
    return found


def put_session(client: TestClient, held: dict[str, Any], secret: str = SECRET) -> None:
    signed = TimestampSigner(secret).sign(base64.b64encode(json.dumps(held).encode()))
    client.cookies.clear()
    client.cookies.set("wijktoets", signed.decode(), domain="wijktoets.example.org")


def test_a_provider_that_does_not_answer_is_not_our_mistake(
    start: MakeClient, production: dict[str, Any], capfd: pytest.CaptureFixture[str]
) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    client = start(
        **production,
        oidc_issuer=f"http://127.0.0.1:{port}",
        oidc_client_id=CREDENTIALS[0],
        oidc_client_secret=CREDENTIALS[1],
        oidc_audience="https://wijktoets.example.org/v1",
    )
    page = client.get("/aanmelden")
    assert page.status_code == 503
    assert "aanmelddienst" in page.text
    token = client.get("/v1/dossiers", headers={"Authorization": "Bearer a.b.c"})
    problem(token, "niet-beschikbaar")
    assert "fout in Wijktoets zelf" not in capfd.readouterr().err


@pytest.mark.parametrize("target", ["https://vreemd.example", "//vreemd.example", "/\\vreemd", "x"])
def test_signing_in_leads_nowhere_else(client: TestClient, target: str) -> None:
    assert sign_in(client, "inkoper", target).headers["location"] == "/"


def token(issuer: str, resource: str) -> str:
    answer = httpx.post(
        f"{issuer}/token",
        auth=CREDENTIALS,
        data={"grant_type": "client_credentials", "scope": "api", "resource": resource},
    )
    assert answer.status_code == 200, answer.text
    return str(answer.json()["access_token"])


def test_an_access_token_for_us_is_accepted_and_no_other(
    client: TestClient, issuer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = time.time

    def ask(bearer: str) -> httpx.Response:
        return client.get("/v1/dossiers", headers={"Authorization": f"Bearer {bearer}"})

    good = token(issuer, "https://wijktoets.example.org/v1")
    assert ask(good).status_code == 200
    problem(ask(token(issuer, "https://elders.example")), "niet-aangemeld")
    monkeypatch.setattr("time.time", lambda: real() + 610)
    assert ask(good).status_code == 200, "clocks may differ a little"
    monkeypatch.setattr("time.time", lambda: real() + 640)
    problem(ask(good), "niet-aangemeld")
    monkeypatch.undo()
    head, body, signature = good.split(".")
    problem(ask(f"{head}.{body}.{signature[:-4]}AAAA"), "niet-aangemeld")
    unsigned = base64.urlsafe_b64encode(b'{"alg":"none","typ":"at+jwt"}').decode().rstrip("=")
    problem(ask(f"{unsigned}.{body}."), "niet-aangemeld")
    problem(ask("a.b.c"), "niet-aangemeld")


def test_without_a_provider_there_is_no_sign_in(
    start: MakeClient, production: dict[str, Any]
) -> None:
    assert start(**production).get("/aanmelden").status_code == 404
