"""`wijktoets serve` as whoever runs an installation starts it: processes of its own, set up by
variables.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.api.conftest import SMALL_RULES

PROGRAM = Path(sys.executable).parent / "wijktoets"
READY_SECONDS = 180


@dataclass(frozen=True)
class Service:
    """A running installation: where it answers, its process, and what it wrote."""

    url: str
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def written(self) -> str:
        return self.log.read_text()

    def lines(self) -> list[dict[str, Any]]:
        """The log after the first line; every line of it is JSON."""
        return [json.loads(line) for line in self.written.splitlines() if line.startswith("{")]

    def healthy(self) -> bool:
        try:
            return httpx.get(f"{self.url}/v1/gezondheid", timeout=10).status_code == 200
        except httpx.TransportError:
            return False

    def until(self, healthy: bool, seconds: float = READY_SECONDS) -> None:
        end = time.monotonic() + seconds
        while self.healthy() is not healthy:
            assert self.process.poll() is None, self.written
            assert time.monotonic() < end, self.written
            time.sleep(0.1)

    def stop(self, by: signal.Signals = signal.SIGTERM, seconds: float = 30) -> int:
        """The exit code."""
        self.process.send_signal(by)
        return self.process.wait(seconds)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(settings: Mapping[str, object]) -> dict[str, str]:
    """The environment without any other setting of Wijktoets."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("WIJKTOETS_", "OTEL_"))}
    return kept | {name: str(value) for name, value in settings.items()}


@contextmanager
def serving(folder: Path, **settings: object) -> Iterator[Service]:
    """An installation with the small rule base; `settings` by their name without prefix."""
    port = free_port()
    log = folder / f"log-{port}"
    given = {
        "RULES": SMALL_RULES,
        "DATABASE_URL": f"sqlite:///{folder / 'wijktoets.db'}",
        "PORT": port,
        **settings,
    }
    named = {n if n.startswith("OTEL_") else f"WIJKTOETS_{n}": v for n, v in given.items()}
    with log.open("wb") as out:
        process = subprocess.Popen(
            [PROGRAM, "serve"], env=environment(named), stdout=out, stderr=out, cwd=folder
        )
    service = Service(f"http://127.0.0.1:{port}", process, log)
    try:
        service.until(healthy=True)
        yield service
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait(READY_SECONDS)


def run(**settings: object) -> subprocess.CompletedProcess[str]:
    """What `wijktoets serve` says and how it ends, when it should end by itself."""
    return subprocess.run(
        [PROGRAM, "serve"],
        env=environment({f"WIJKTOETS_{name}": value for name, value in settings.items()}),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
