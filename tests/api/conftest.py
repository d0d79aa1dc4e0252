"""An installation of its own for every test: the small rule base, an empty database."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from sqlalchemy import create_engine, make_url, text
from starlette.applications import Starlette
from starlette.testclient import TestClient

from api.app import create_app
from api.settings import Settings, read_settings
from api.storage import schema
from api.storage.database import Database

SMALL_RULES = Path(__file__).parent.parent / "kleine_regels"
POSTGRES = "WIJKTOETS_TEST_POSTGRES_URL"

Client = TestClient
MakeClient = Callable[..., TestClient]


def empty_postgres() -> str:
    """The URL of an empty schema of this test process, at the server that was given."""
    given = os.environ.get(POSTGRES)
    assert given, f"{POSTGRES} is not set; `make services` sets it"
    name = f"t_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"
    engine = create_engine(given, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f'DROP SCHEMA IF EXISTS "{name}" CASCADE'))
        connection.execute(text(f'CREATE SCHEMA "{name}"'))
    engine.dispose()
    url = make_url(given).update_query_dict({"options": f"-csearch_path={name}"})
    return url.render_as_string(hide_password=False)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.services)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgresql":
        return empty_postgres()
    return f"sqlite:///{tmp_path / 'wijktoets.db'}"


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    found = Database(database_url)
    schema.migrate(found)
    yield found
    found.close()


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A copy of the small rule base that a test may change."""
    target = tmp_path / "regels"
    shutil.copytree(SMALL_RULES, target)
    return target


@pytest.fixture
def settings(tmp_path: Path, rules: Path) -> Settings:
    return read_settings(
        rules=rules, database_url=f"sqlite:///{tmp_path / 'wijktoets.db'}", reload_seconds=0.2
    )


@pytest.fixture
def start(settings: Settings) -> Iterator[MakeClient]:
    """Starts an installation, with settings that differ where a test says so."""
    running: list[TestClient] = []

    def make(address: str = "127.0.0.1", **changes: Any) -> TestClient:
        fresh = read_settings(**(settings.model_dump() | changes))
        base = fresh.public_url or "http://localhost"
        client = TestClient(
            create_app(fresh),
            base_url=base,
            client=(address, 50_000),
            raise_server_exceptions=False,
        )
        running.append(client.__enter__())
        return client

    yield make
    for client in running:
        client.__exit__(None, None, None)


@pytest.fixture
def client(start: MakeClient) -> TestClient:
    return start()


@contextmanager
def listening(app: Starlette) -> Iterator[str]:
    """An installation that answers over HTTP on this machine, by its address."""
    config = uvicorn.Config(app, port=0, http="httptools", log_config=None, access_log=False)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()


@pytest.fixture
def production() -> dict[str, Any]:
    """What an installation that others reach must be given."""
    return {
        "mode": "production",
        "secret": "geheim-van-de-test-dat-lang-genoeg-is",
        "public_url": "https://wijktoets.example.org",
    }
