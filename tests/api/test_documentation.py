"""The examples in the manual of the API work, one after the other, as they stand there."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).parents[2]
MANUAL = ROOT / "docs" / "api.md"


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    """`wijktoets serve` with the rules of the product."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {**os.environ, "WIJKTOETS_DATABASE_URL": f"sqlite:///{tmp_path / 'w.db'}"}
    log = (tmp_path / "log").open("wb")
    entry = "import sys; from engine.cli import main; sys.exit(main())"
    server = subprocess.Popen(
        [sys.executable, "-c", entry, "serve", "--port", str(port)],
        env=environment,
        stderr=log,
        cwd=ROOT,
    )
    found = f"http://127.0.0.1:{port}/v1"
    try:
        _wait(found, server, tmp_path / "log")
        yield found
        server.terminate()
        assert server.wait(30) == 0, "stops in an orderly way"
    finally:
        server.kill()
        log.close()


def _wait(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + 90
    while time.monotonic() < end and server.poll() is None:
        try:
            if httpx.get(f"{url}/gezondheid").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.2)
    raise AssertionError(log.read_text())


def test_the_examples_work(url: str, tmp_path: Path) -> None:
    blocks = re.findall(r"```sh\n(.*?)```", MANUAL.read_text(), re.DOTALL)
    assert len(blocks) >= 9
    script = "\n".join(blocks).replace("http://127.0.0.1:8000/v1", url)
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    bash = shutil.which("bash")
    assert bash
    done = subprocess.run(
        [bash, "-euo", "pipefail", "-c", script],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout[-2000:]
    for expected in (
        '"uitkomsten":{"opdracht.geraamde_waarde":{',
        '"onbekend":[',
        '"regel":2,"toets":"aanbesteding"',
        '"herkomst":{"',
        '"vragen":[{"begrip":"',
        '"ingetrokken":true',
        "<!DOCTYPE html>",
        '"gelijk":true',
        '"versie":4',
        '"gewijzigd":[{"begrip":"opdrachtgever.soort"',
        "aankondigen tot en met 30 juni 2024.",
        "Er ontbreken rapportages van de opdrachtnemer. Het zijn er 1.",
        '"in_orde":false',
        '"pointer":"#/feiten/opdracht.sort"',
    ):
        assert expected in done.stdout, expected
