"""An installation as a municipality runs it: two processes, PostgreSQL, in production, traced.

It is started once; the tests stand in the order in which they are done, and the last stops it.
"""

from __future__ import annotations

import itertools
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.access.keys import Keys
from api.access.principal import Scope
from api.problems import TYPES
from api.storage import audit
from api.storage.database import Database
from tests.api.collector import Collector, Span, collecting
from tests.api.own_postgres import Postgres, own_postgres
from tests.api.serving import Service, serving
from tests.api.test_api import CASE, FACTS, problem

pytestmark = pytest.mark.services

SECRETS = ("Zeldzame Gemeente", "heel persoonlijke motivering", "geheime titel", "zoekwoord")
PUBLIC_PER_DAY = 12
_ADDRESSES = itertools.count(1)


@dataclass(frozen=True)
class Installation:
    """Everything that runs, and a key to ask with."""

    service: Service
    postgres: Postgres
    database: Database
    collector: Collector
    key: dict[str, str]

    def client(self, **headers: str) -> httpx.Client:
        """Someone who asks: with the key, or from an address of their own."""
        return httpx.Client(base_url=self.service.url, headers=headers, timeout=30)

    def visitor(self) -> httpx.Client:
        number = next(_ADDRESSES)
        return self.client(**{"X-Forwarded-For": f"203.0.113.{number}"})


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    folder = tmp_path_factory.mktemp("draaiend")
    with own_postgres("draaiend") as postgres, collecting() as collector:
        url = postgres.make("wijktoets")
        with serving(
            folder,
            MODE="production",
            SECRET="geheim-van-de-test-dat-lang-genoeg-is",
            PUBLIC_URL="https://wijktoets.example.org",
            DATABASE_URL=url,
            WORKERS=2,
            RATE_PUBLIC=f"{PUBLIC_PER_DAY}/day",
            SHUTDOWN_SECONDS=5,
            METRICS_KEY="cijfersleutel",
            OTEL="true",
            OTEL_EXPORTER_OTLP_ENDPOINT=collector.url,
            OTEL_RESOURCE_ATTRIBUTES="deployment.environment=proef",
            OTEL_BSP_SCHEDULE_DELAY=200,
        ) as service:
            database = Database(url.replace("postgresql", "postgresql+psycopg"))
            _, secret = Keys(database).make("proef", [Scope.DOSSIERS], 1, "beheer")
            key = {"Authorization": f"Bearer {secret}"}
            yield Installation(service, postgres, database, collector, key)
            database.close()


def made(client: httpx.Client, **more: Any) -> tuple[str, dict[str, str]]:
    answer = client.post("/v1/dossiers", json={**CASE, **more})
    assert answer.status_code == 201, answer.text
    found = answer.json()
    return f"/v1/dossiers/{found['id']}", {"Dossier-Code": found["code"], "If-Match": "*"}


# ------------------------------------------------------------------ traces


def test_every_request_is_a_span_without_what_was_said(installation: Installation) -> None:
    facts = {
        **FACTS,
        "opdrachtgever.gemeente": SECRETS[0],
        "organisatie.belang": {"waarde": True, "motivering": SECRETS[1]},
    }
    trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    with installation.visitor() as client:
        ids = [
            client.post(
                "/v1/beoordelingen?uitleg=true",
                json={**CASE, "feiten": facts},
                headers={
                    "traceparent": f"00-{trace}-00f067aa0ba902b7-01",
                    "tracestate": "gemeente=zeldzame",
                    "baggage": f"wie={SECRETS[3]}",
                },
            ).headers["x-request-id"]
        ]
        place, code = made(client, feiten=facts, titel=SECRETS[2])
        number = place.rsplit("/", 1)[1]
        for answer in (
            client.get(place, headers=code),
            client.get(f"/v1/regels?zoek={SECRETS[3]}"),
            client.get(f"/{SECRETS[3]}"),
            client.get(f"/verder?code={code['Dossier-Code']}"),
            client.post("/v1/beoordelingen", json={**CASE, "feiten": {SECRETS[0]: 1}}),
            client.head("/v1/toetsen"),
            client.delete(place, headers=code),
        ):
            ids.append(answer.headers["x-request-id"])
    spans = installation.collector.until(
        lambda spans: set(ids) <= {s.attributes.get("wijktoets.verzoek") for s in spans}
    )
    by_id = {span.attributes["wijktoets.verzoek"]: span for span in spans}
    seen = [by_id[id] for id in ids]
    assert [(s.name, s.attributes["http.response.status_code"]) for s in seen] == [
        ("POST /v1/beoordelingen", 200),
        ("GET /v1/dossiers/{id}", 200),
        ("GET /v1/regels", 200),
        ("GET onbekend", 404),
        ("GET /verder", 200),
        ("POST /v1/beoordelingen", 400),
        ("HEAD /v1/toetsen", 200),
        ("DELETE /v1/dossiers/{id}", 204),
    ]
    assert seen[0].trace == trace, "part of the trace of the caller"
    for span in spans:
        _as_agreed(span)
    sent = installation.collector.raw
    for text in (*SECRETS, code["Dossier-Code"], number, "zeldzame", "203.0.113", "geheim-van"):
        assert text.encode() not in sent, text
    assert installation.key["Authorization"].encode() not in sent


def _as_agreed(span: Span) -> None:
    assert set(span.attributes) == {
        "http.request.method",
        "http.response.status_code",
        "http.route",
        "wijktoets.verzoek",
    }
    method, route = span.attributes["http.request.method"], span.attributes["http.route"]
    assert span.name == f"{method} {route}"
    assert 0 < span.seconds < 60
    assert span.failed is (span.attributes["http.response.status_code"] >= 500)
    assert span.events == 0
    assert span.resource["service.name"] == "wijktoets"
    assert span.resource["deployment.environment"] == "proef"
    assert {name for name in span.resource if not name.startswith("telemetry.sdk.")} == {
        "deployment.environment",
        "service.instance.id",
        "service.name",
        "service.version",
    }


# ------------------------------------------------------------------ limits


def test_the_processes_count_requests_together(installation: Installation) -> None:
    address = {"X-Forwarded-For": "198.51.100.7"}

    def ask(_: int) -> int:
        # Every time over a new connection, which either process may take.
        answer = httpx.get(f"{installation.service.url}/v1/toetsen", headers=address, timeout=30)
        if answer.status_code != 200:
            problem(answer, "te-veel-verzoeken")
            assert int(answer.headers["retry-after"]) >= 1
        return answer.status_code

    with ThreadPoolExecutor(8) as pool:
        statuses = list(pool.map(ask, range(3 * PUBLIC_PER_DAY)))
    assert statuses.count(200) == PUBLIC_PER_DAY
    with installation.client(Authorization="Bearer cijfersleutel") as client:
        numbers = client.get("/metrics").text
    refused = 'wijktoets_requests_total{method="GET",route="/v1/toetsen",status="429"}'
    assert f"{refused} {2 * PUBLIC_PER_DAY}.0" in numbers, "of both processes together"


# ------------------------------------------------------------------ the database goes and comes


def test_a_database_that_goes_away_and_comes_back(installation: Installation) -> None:
    service, stop = installation.service, threading.Event()
    acknowledged: dict[str, list[str]] = {}
    refused: list[httpx.Response] = []

    def write() -> None:
        with installation.client(**installation.key) as client:
            place, code = made(client)
            mine = acknowledged[place] = []
            for number in itertools.count():
                if stop.is_set():
                    return
                value = f"waarde {number}"
                fact = f"{place}/feiten/opdrachtgever.gemeente"
                answer = client.put(fact, json={"waarde": value}, headers=code)
                if answer.status_code == 200:
                    mine.append(value)
                else:
                    refused.append(answer)
                    time.sleep(0.05)

    writers = [threading.Thread(target=write) for _ in range(3)]
    for writer in writers:
        writer.start()
    _until(lambda: len(acknowledged) == 3 and all(len(v) > 3 for v in acknowledged.values()))
    assert _asked_from_inside(service) == 0
    installation.postgres.crash()
    service.until(healthy=False)
    assert _asked_from_inside(service) == 1
    with installation.visitor() as client:
        away = client.get("/v1/gezondheid")
        problem(away, "niet-beschikbaar")
        answer = client.get("/v1/dossiers/00000000-0000-4000-8000-000000000000")
        problem(answer, "niet-beschikbaar")
        assert answer.headers["retry-after"] == "5"
        assert client.post("/v1/beoordelingen", json=CASE).status_code == 200, "needs no database"
        page = client.get("/gedeeld/aaaaaaaaaaaaaaaaaaaaaa")
        assert page.status_code == 503
        assert "Wijktoets is nu niet beschikbaar" in page.text
    before = {place: len(values) for place, values in acknowledged.items()}
    installation.postgres.start()
    service.until(healthy=True, seconds=10)
    _until(lambda: all(len(v) > before[place] + 3 for place, v in acknowledged.items()))
    stop.set()
    for writer in writers:
        writer.join()
    assert refused, "there were requests while it was away"
    for answer in refused:
        assert (answer.status_code, answer.json()["type"]) == (503, f"{TYPES}niet-beschikbaar")
    with installation.client(**installation.key) as client:
        for place, values in acknowledged.items():
            assert _stated(client, place) >= set(values), "nothing that was acknowledged is lost"
    with installation.database.reading() as session:
        assert audit.verify(session).sound
    assert "Traceback" not in service.written
    assert not [line for line in service.lines() if line["event"] == "fout in Wijktoets zelf"]


def _asked_from_inside(service: Service) -> int:
    """What the health check of a container ends with."""
    port = service.url.rsplit(":", 1)[1]
    command = [sys.executable, "-m", "api.health_check"]
    environment = {**os.environ, "WIJKTOETS_PORT": port}
    return subprocess.run(command, env=environment, check=False, capture_output=True).returncode


def _stated(client: httpx.Client, place: str) -> set[str]:
    found: set[str] = set()
    for page in itertools.count(1):
        answer = client.get(f"{place}/gebeurtenissen?pagina={page}&aantal=100").json()
        events = answer["gebeurtenissen"]
        found |= {str(event["waarde"]) for event in events}
        if len(events) < 100:
            return found
    raise AssertionError


def _until(condition: Any, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "nothing happened"
        time.sleep(0.05)


# ------------------------------------------------------------------ stopping


def test_processes_do_not_outlive_the_one_that_watches_over_them(tmp_path: Path) -> None:
    with serving(tmp_path, WORKERS=2) as service:
        service.process.kill()
        service.process.wait()
        _until(lambda: not service.healthy())
        _until(lambda: service.written.count("Finished server process") == 2)


def test_stopping_lets_requests_finish_and_sends_the_last_spans(
    installation: Installation,
) -> None:
    service = installation.service
    body = json.dumps(CASE).encode()
    port = int(service.url.rsplit(":", 1)[1])
    head = (
        "POST /v1/beoordelingen?detail=waarden HTTP/1.1\r\nHost: localhost\r\n"
        "Content-Type: application/json\r\n"
        f"X-Forwarded-For: 203.0.113.250\r\nX-Request-ID: laatste-verzoek\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    ).encode()
    with (
        socket.create_connection(("127.0.0.1", port), timeout=30) as slow,
        installation.client(**installation.key) as idle,
    ):
        assert idle.get("/v1/toetsen").status_code == 200  # and keeps its connection
        slow.sendall(head + body[:10])
        time.sleep(0.3)
        service.process.terminate()
        time.sleep(0.7)
        with pytest.raises(httpx.TransportError):
            httpx.get(f"{service.url}/v1/toetsen", timeout=0.5)
        slow.sendall(body[10:])
        answer = b""
        while part := slow.recv(65_536):
            answer += part
    assert answer.startswith(b"HTTP/1.1 200 OK"), answer[:200]
    assert b'"uitkomsten"' in answer
    assert service.process.wait(20) == 0
    assert "Traceback" not in service.written
    installation.collector.until(
        lambda spans: "laatste-verzoek" in {s.attributes["wijktoets.verzoek"] for s in spans},
        seconds=1,
    )
