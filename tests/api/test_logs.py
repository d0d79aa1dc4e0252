"""Nothing that someone told us, and nothing that opens a door, is in a log: also when it fails."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from starlette.testclient import TestClient

from api.access.principal import Scope
from api.app import create_app
from api.observing import Libraries
from api.settings import Settings, read_settings
from tests.api.conftest import MakeClient, listening
from tests.api.test_access import services
from tests.api.test_api import CASE, FACTS, new_dossier

#: Words that nothing but an answer, a title or a question to us could bring into a log.
NAME, REASON, TITLE = "Zeldzame Naam", "heel persoonlijke motivering", "geheime titel"
SECRETS = (NAME, REASON, TITLE)
Written = Callable[[], str]


@pytest.fixture
def written(capfd: pytest.CaptureFixture[str]) -> Written:
    """All that was written to either output; each line of it must be JSON with a level.

    Ask for it before anything that logs: what logs keeps the output it found.
    """

    def read() -> str:
        found = capfd.readouterr()
        for line in (found.out + found.err).splitlines():
            assert json.loads(line)["level"]
        return found.out + found.err

    return read


def facts() -> dict[str, Any]:
    return {
        **FACTS,
        "opdrachtgever.gemeente": NAME,
        "organisatie.belang": {"waarde": True, "motivering": REASON},
    }


def test_a_day_of_work_leaves_no_answers_codes_keys_or_addresses(
    written: Written, start: MakeClient, production: dict[str, Any]
) -> None:
    client = start(address="203.0.113.9", log_level="debug", **production)
    _, secret = services(client).keys.make("k", [Scope.DOSSIERS], 30, "beheer")
    place, code = new_dossier(client, feiten=facts(), titel=TITLE)
    fact = f"{place}/feiten/opdrachtgever.gemeente"
    json_form, lines = {"Content-Type": "application/json"}, f'{{"toets": "{NAME}"}}\n{NAME}\n'
    yaml = f"opdracht: {{soort: {NAME}}}\n{TITLE}: {REASON}\n"
    for answer in (
        client.get(f"{place}/uitleg", headers=code),
        client.get(f"{place}/rapport", headers={**code, "Accept": "text/html"}),
        client.get(f"{place}/gebeurtenissen?pagina={TITLE}", headers=code),
        client.get(f"/v1/regels?begrip={NAME}&peildatum={TITLE}&{REASON}={REASON}"),
        client.put(fact, json={"waarde": 3}, headers=code),
        client.put(fact, json={"waarde": {"bedrag": NAME}, "herkomst": 3, NAME: 1}, headers=code),
        client.put(fact, json={"waarde": NAME, "motivering": REASON}, headers=code),
        client.put(f"{place}/feiten/{NAME}", json={"waarde": REASON}, headers=code),
        client.patch(f"{place}/feiten", json={"feiten": {NAME: REASON}}, headers=code),
        client.put(fact, json={"waarde": NAME}, headers={**code, "If-Match": f'"{TITLE}"'}),
        client.put(fact, json={"waarde": NAME}, headers={**code, "If-Match": ""}),
        client.delete(f"{place}/feiten/{NAME}", headers=code),
        client.get(place, headers={"Dossier-Code": TITLE}),
        client.get(f"/v1/dossiers/{TITLE}"),
        client.post("/v1/dossiers", json=CASE, headers={"Idempotency-Key": TITLE}),
        client.post("/v1/dossiers", json={**CASE, "toets": NAME, TITLE: REASON}),
        client.post("/v1/beoordelingen", content=NAME.encode() * 3, headers=json_form),
        client.post("/v1/beoordelingen", content=NAME.encode(), headers={"Content-Type": TITLE}),
        client.post(
            "/v1/beoordelingen/bulk",
            content=lines,
            headers={"Content-Type": "application/x-ndjson"},
        ),
        client.post(
            "/v1/aankondigingen", content=yaml, headers={"Content-Type": "application/yaml"}
        ),
        client.post(
            "/v1/aankondigingen",
            content=f"<x>{NAME}</x>",
            headers={"Content-Type": "application/xml"},
        ),
        client.get("/v1/dossiers", headers={"Authorization": f"Bearer {secret}"}),
        client.get("/v1/dossiers", headers={"Authorization": f"Bearer {TITLE}"}),
        client.get("/v1/toetsen", headers={"X-Request-ID": TITLE}),
        client.get(f"/{TITLE}"),
        client.request("PUT", f"/v1/{TITLE}"),
        client.post("/verder", data={"code": TITLE}),
        client.delete(place, headers=code),
    ):
        assert answer.status_code < 500, answer.text
    log = written()
    assert log.count('"route"') >= 28
    identifier = place.rsplit("/", 1)[1]
    for word in (*SECRETS, code["Dossier-Code"], secret, "203.0.113.9", identifier):
        assert word not in log, word


def test_our_own_mistakes_are_told_without_what_they_were_about(
    written: Written, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, code = new_dossier(client, feiten=facts())

    def fail(*_: object, **__: object) -> None:
        raise OperationalError("INSERT", {"value": NAME}, ValueError(REASON))

    def mistake(*_: object, **__: object) -> None:
        raise ValueError(NAME, REASON)

    for wrong, status in ((mistake, 500), (fail, 503)):
        monkeypatch.setattr("api.service.outcome", wrong)
        monkeypatch.setattr("api.service.values", wrong)
        monkeypatch.setattr("api.storage.rows.dossier", wrong)
        answers = [
            client.get(f"{place}/rapport", headers=code),
            client.get(f"{place}/uitleg", headers=code),
            client.post("/v1/beoordelingen?detail=waarden", json={**CASE, "feiten": facts()}),
            client.post("/v1/dossiers", json={**CASE, "feiten": facts(), "titel": TITLE}),
        ]
        assert [answer.status_code for answer in answers] == [status] * 4
        for answer in answers:
            assert not any(word in answer.text for word in SECRETS)
        monkeypatch.undo()
    log = written()
    assert '"ValueError"' in log
    assert '"OperationalError"' in log
    assert not any(word in log for word in SECRETS)


def test_a_refusal_of_the_database_itself_is_told_without_values(
    written: Written, client: TestClient
) -> None:
    place, code = new_dossier(client)
    with services(client).database.writing() as session:
        session.execute(
            text(
                "CREATE TRIGGER stuk BEFORE INSERT ON facts "
                f"BEGIN SELECT RAISE(ABORT, '{REASON}'); END"
            )
        )
    answer = client.put(
        f"{place}/feiten/opdrachtgever.gemeente", json={"waarde": NAME}, headers=code
    )
    assert answer.status_code == 500
    log = written()
    assert '"IntegrityError"' in log
    assert not any(word in log for word in SECRETS)


def test_work_that_fails_after_it_was_given_up_is_silent(
    written: Written, start: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = threading.Event()

    def late(*_: object) -> None:
        time.sleep(0.3)
        done.set()
        raise ValueError(NAME)

    client = start(max_seconds=0.05)
    monkeypatch.setattr("api.service.outcome", late)
    assert client.post("/v1/beoordelingen", json=CASE).status_code == 503
    assert done.wait(5)
    time.sleep(0.1)
    gc.collect()
    assert NAME not in written()


def test_what_libraries_log_of_a_failure_is_its_type_and_place(
    written: Written, client: TestClient
) -> None:
    async def forgotten() -> None:
        async def fail() -> None:
            raise ValueError(NAME)

        task = asyncio.create_task(fail())
        await asyncio.sleep(0)
        del task
        gc.collect()

    assert client.get("/v1/gezondheid").status_code == 200
    asyncio.run(forgotten())
    try:
        raise ValueError(REASON)
    except ValueError:
        logging.getLogger("een.bibliotheek").exception("Het ging mis\nmet %s", NAME)
    ours = next(found for found in logging.getLogger().handlers if isinstance(found, Libraries))
    ours.emit(logging.makeLogRecord({"msg": "%d keer", "args": (NAME,)}))
    log = written()
    assert "niet te loggen" in log
    assert "never retrieved" in log
    assert "Het ging mis" in log
    assert not any(word in log for word in SECRETS)


def test_a_server_on_a_port_logs_no_more(written: Written, settings: Settings) -> None:
    app = create_app(read_settings(**(settings.model_dump() | {"log_level": "debug"})))
    with listening(app) as address:
        url = f"{address}/v1"
        made = httpx.post(f"{url}/dossiers", json={**CASE, "feiten": facts(), "titel": TITLE})
        code = made.json()["code"]
        place = f"{address}{made.headers['location']}"
        assert httpx.get(f"{place}/uitleg?{NAME}", headers={"Dossier-Code": code}).is_success
        odd = httpx.post(f"{url}/{NAME}", content=REASON, headers={"X": TITLE})
        assert odd.status_code == 404
    log = written()
    assert log.count('"route"') == 3
    assert not any(word in log for word in (*SECRETS, code, Path(made.headers["location"]).name))
