"""A running Wijktoets with a database of its own, and Debian's Chromium to visit it with."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import uvicorn
from playwright.sync_api import Page
from starlette.testclient import TestClient

from api.app import create_app
from api.settings import read_settings

ROOT = Path(__file__).resolve().parents[2]
SHOTS = ROOT / "screenshots"
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict) -> dict:
    chromium = os.environ.get("WIJKTOETS_TEST_CHROMIUM", "/usr/bin/chromium")
    return {**browser_type_launch_args, "executable_path": chromium, "args": ["--no-sandbox"]}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict) -> dict:
    return {**browser_context_args, "locale": "nl-NL", "viewport": DESK}


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running Wijktoets."""
    database = tmp_path_factory.mktemp("web") / "web.db"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = read_settings(
        database_url=f"sqlite:///{database}", port=port, rate_sign_in="500/minute"
    )
    server = uvicorn.Server(uvicorn.Config(create_app(settings), port=port, log_level="warning"))
    thread = threading.Thread(target=server.run)
    thread.start()
    address = f"http://127.0.0.1:{port}"
    for _ in range(200):
        try:
            httpx.get(f"{address}/", timeout=5)
            break
        except httpx.TransportError:
            time.sleep(0.1)
    yield address
    server.should_exit = True
    thread.join(20)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """A visitor without a browser."""
    database = tmp_path_factory.mktemp("pages") / "pages.db"
    app = create_app(read_settings(database_url=f"sqlite:///{database}", secret="s" * 40))
    with TestClient(
        app, base_url="http://127.0.0.1", client=("127.0.0.1", 5), follow_redirects=False
    ) as client:
        yield client


@pytest.fixture
def complaints(page: Page) -> Iterator[list[str]]:
    """What the browser complains about; a test that uses this fails on any of it."""
    found: list[str] = []

    def note(text: str) -> None:
        if "status of 4" not in text:
            found.append(text)

    page.on("console", lambda m: note(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda e: note(str(e)))
    yield found
    assert found == []


def shoot(page: Page, name: str) -> None:
    """A picture of a whole page, for people to look at."""
    SHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SHOTS / f"{name}-{page.viewport_size['width']}.png", full_page=True)
