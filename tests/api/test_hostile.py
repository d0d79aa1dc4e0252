"""Clients that send too much, too slowly, broken or half: over real connections.

Nothing here may end in a 500, in a line about a mistake of ours, or in silence.
"""

from __future__ import annotations

import gzip
import json
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from api.app import create_app
from api.problems import MAX_ERRORS
from api.settings import Settings, read_settings
from tests.api.conftest import listening
from tests.api.test_api import CASE, problem
from tests.pace import SOON, within

Serve = Callable[..., str]
JSON = {"Content-Type": "application/json"}
ROW = dict.fromkeys(map(str, range(300)))
NDJSON = {"Content-Type": "application/x-ndjson"}


@pytest.fixture
def serve(settings: Settings, capfd: pytest.CaptureFixture[str]) -> Iterator[Serve]:
    """Starts a server and gives its address; afterwards, looks whether it blamed itself."""
    with ExitStack() as stack:

        def start(**changes: Any) -> str:
            fresh = read_settings(**(settings.model_dump() | changes))
            return stack.enter_context(listening(create_app(fresh))) + "/v1"

        yield start
    assert "fout in Wijktoets zelf" not in capfd.readouterr().err


def post(url: str, content: Any, headers: dict[str, str] = JSON) -> httpx.Response:
    return httpx.post(url, content=content, headers=headers, timeout=60)


def opened(url: str, head: str, body: bytes) -> socket.socket:
    """A connection on which a request has begun."""
    parts = urlsplit(url)
    connection = socket.create_connection((parts.hostname, parts.port), timeout=20)
    request = f"POST {parts.path} HTTP/1.1\r\nHost: localhost\r\n{head}\r\n\r\n"
    connection.sendall(request.encode() + body)
    return connection


def answer_on(connection: socket.socket) -> bytes:
    """All that comes until the other side closes."""
    parts = []
    while part := connection.recv(65_536):
        parts.append(part)
    return b"".join(parts)


# ------------------------------------------------------------------ what a body may hold


@pytest.mark.parametrize(
    "body",
    [
        b'{"toets": "klein", "feiten": {"opdracht.maandbedrag": 1e-99999999999999999999}}',
        b'{"toets": "\\ud800"}',
        b'{"toets": "klein", "\\udfff": 1}',
        b'{"toets": "klein", "feiten": {"\\ud800x": 1}}',
        json.dumps(CASE).encode("utf-16"),
        '{"toets": "kleïn"}'.encode("latin-1"),
        b'{"toets": Infinity}',
        b'{"feiten":' * 5_000,
    ],
)
def test_json_that_others_cannot_read_is_refused(serve: Serve, body: bytes) -> None:
    problem(post(f"{serve()}/beoordelingen", body), "onleesbaar")


def test_a_mark_at_the_start_and_characters_in_halves_are_read(serve: Serve) -> None:
    url = f"{serve()}/beoordelingen"
    assert post(url, b"\xef\xbb\xbf" + json.dumps(CASE).encode()).status_code == 200
    emoji = b'{"toets": "klein", "feiten": {"opdrachtgever.gemeente": "\\ud83c\\udfe1"}}'
    assert problem(post(url, emoji), "ongeldige-invoer")["errors"][0]["code"] == "F006"


def test_a_packed_body_is_refused_by_name(serve: Serve) -> None:
    packed = gzip.compress(json.dumps(CASE).encode())
    refused = post(f"{serve()}/beoordelingen", packed, {**JSON, "Content-Encoding": "gzip"})
    assert "Content-Encoding" in problem(refused, "vorm-onbekend")["detail"]
    assert refused.headers["accept-encoding"] == "identity"


@pytest.mark.parametrize(
    "body",
    [
        {"toets": "klein", "feiten": {f"opdracht.sort{n}": n for n in range(30_000)}},
        {"toets": "klein", **{f"peildatun{n}": n for n in range(30_000)}},
        {
            "toets": "klein",
            "feiten": {"opdracht.percelen": [{f"w{n}": n for n in range(300)}] * 200},
        },
    ],
    ids=["facts", "keys", "fields"],
)
def test_ten_thousands_of_mistakes_are_counted_quickly(serve: Serve, body: dict[str, Any]) -> None:
    url = serve()
    with within(3 * SOON):
        found = problem(post(f"{url}/beoordelingen", json.dumps(body)), "ongeldige-invoer")
    assert len(found["errors"]) == MAX_ERRORS
    assert f"0 fouten. Dit zijn de eerste {MAX_ERRORS}." in found["detail"]


def test_a_name_twice_among_very_many_is_found_quickly(serve: Serve) -> None:
    names = ",".join(f'"k{n}":1' for n in range(60_000))
    url = serve()
    with within(3 * SOON):
        found = problem(post(f"{url}/beoordelingen", f'{{{names},"k7":2}}'), "onleesbaar")
    assert [error["code"] for error in found["errors"]] == ["dubbel"]


@pytest.mark.parametrize(
    "body",
    [
        b'{"opdracht": {"soort": "\\ud800"}}',
        b'{"\\udfff": 1}',
        b'{"opdracht.maandbedrag": 1e-99999999999999999999}',
        b'{"releases": [{"tender": {"value": {"amount": 1e-99999999999999999999}}}]}',
        b'{"releases": [{"tender": {"value": {"amount": 5, "currency": "\\ud800"}}}]}',
        json.dumps({f"opdracht.sort{n}": n for n in range(20_000)}).encode(),
        b"{" + b",".join(b'"k%d":1' % n for n in range(60_000)) + b',"k7":2}',
    ],
)
def test_files_that_cannot_be_read_are_refused_quickly(serve: Serve, body: bytes) -> None:
    url = serve()
    with within(3 * SOON):
        problem(post(f"{url}/aankondigingen", body), "ongeldige-invoer")


# ------------------------------------------------------------------ how a body comes in


def test_a_body_that_never_ends_is_given_up(serve: Serve) -> None:
    url = serve(max_upload_seconds=0.5)
    forms = {"beoordelingen": JSON, "beoordelingen/bulk": NDJSON, "aankondigingen": JSON}
    for path, form in forms.items():
        head = f"Content-Type: {form['Content-Type']}\r\nTransfer-Encoding: chunked"
        with opened(f"{url}/{path}", head, b"2\r\n{ \r\n") as connection:
            answer = answer_on(connection)
        assert answer.startswith(b"HTTP/1.1 408"), path
        assert b"te-traag-verzonden" in answer


def test_a_body_without_end_is_too_large_at_last(serve: Serve) -> None:
    url = serve(max_body=10_000)
    head = "Content-Type: application/json\r\nTransfer-Encoding: chunked"
    pieces = (b"3e8\r\n" + b" " * 1_000 + b"\r\n") * 11
    with opened(f"{url}/beoordelingen", head, pieces) as connection:
        assert answer_on(connection).startswith(b"HTTP/1.1 413")


def test_a_size_that_is_announced_is_refused_before_it_is_sent(serve: Serve) -> None:
    head = "Content-Type: application/json\r\nContent-Length: 99000000000"
    with opened(f"{serve()}/beoordelingen", head, b"{") as connection:
        assert answer_on(connection).startswith(b"HTTP/1.1 413")


def test_slow_clients_do_not_keep_others_waiting(serve: Serve) -> None:
    url = serve(max_upload_seconds=600)
    head = "Content-Type: application/json\r\nContent-Length: 1000"
    with ExitStack() as stack:
        for _ in range(60):
            stack.enter_context(opened(f"{url}/beoordelingen", head, b"{"))
        assert post(f"{url}/beoordelingen", json.dumps(CASE)).status_code == 200


def test_hanging_up_is_not_our_mistake(serve: Serve, capfd: pytest.CaptureFixture[str]) -> None:
    url = serve()
    head = "Content-Type: application/json\r\nContent-Length: 1000"
    opened(f"{url}/beoordelingen", head, b"{").close()
    lines = (json.dumps(CASE) + "\n").encode() * 2_000
    head = f"Content-Type: application/x-ndjson\r\nContent-Length: {len(lines)}"
    opened(f"{url}/beoordelingen/bulk?detail=uitleg", head, lines[:5_000]).close()
    with opened(f"{url}/beoordelingen/bulk?detail=uitleg", head, lines) as connection:
        connection.recv(1_000)
    end = time.monotonic() + 20
    log = ""
    while log.count("/v1/beoordelingen") < 3:
        assert time.monotonic() < end, "work goes on for who left"
        time.sleep(0.05)
        log += capfd.readouterr().err
    told = sorted(json.loads(line)["status"] for line in log.splitlines() if "route" in line)
    assert told == [200, 499, 499]
    assert "fout in Wijktoets zelf" not in log


# ------------------------------------------------------------------ many at once


def test_bulk_in_pieces_is_answered_line_by_line(serve: Serve) -> None:
    url = f"{serve()}/beoordelingen/bulk"
    good = json.dumps(CASE)

    def pieces() -> Iterator[bytes]:
        for number in range(40):
            line = "{kapot" if number == 20 else good
            yield line[:30].encode()
            time.sleep(0.005)
            yield (line[30:] + "\n").encode()

    answers = [json.loads(line) for line in post(url, pieces(), NDJSON).text.splitlines()]
    assert [answer["regel"] for answer in answers] == list(range(1, 41))
    assert [n for n, answer in enumerate(answers) if "uitkomsten" not in answer] == [20]


def test_bulk_may_be_sent_in_full_before_an_answer_is_read(serve: Serve) -> None:
    lines = "\n".join([json.dumps(CASE)] * 5_000).encode()
    head = (
        f"Content-Type: application/x-ndjson\r\nContent-Length: {len(lines)}\r\nConnection: close"
    )
    with opened(f"{serve()}/beoordelingen/bulk", head, lines) as connection:
        answer = answer_on(connection)
    assert answer.startswith(b"HTTP/1.1 200")
    assert answer.count(b'"uitkomsten"') == 5_000


def test_one_case_that_goes_wrong_does_not_cost_the_others(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    from api import service

    values = service.values

    def fail(asked: service.Case) -> dict[str, Any]:
        if asked.date.isoformat() == "2026-02-02":
            raise RuntimeError
        return values(asked)

    with listening(create_app(settings)) as address:
        url = f"{address}/v1/beoordelingen/bulk"
        warm = post(url, json.dumps(CASE), NDJSON)
        assert warm.status_code == 200
        monkeypatch.setattr("api.service.values", fail)
        odd = {**CASE, "peildatum": "2026-02-02"}
        body = "\n".join(json.dumps(case) for case in (CASE, odd, CASE))
        answers = [json.loads(line) for line in post(url, body, NDJSON).text.splitlines()]
    assert [answer.get("status") for answer in answers] == [None, 500, None]
