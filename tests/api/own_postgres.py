"""A PostgreSQL of a test's own: it may be stopped, and its programs are of its version."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.api.serving import free_port

SCRIPT = Path(__file__).parents[1] / "services" / "postgres.sh"


@dataclass(frozen=True)
class Postgres:
    """A server, by its name and port."""

    name: str
    port: int

    def start(self) -> None:
        _script("run", self.name, str(self.port))

    def crash(self) -> None:
        """Stop without finishing anything."""
        _script("halt", self.name)

    def url(self, database: str) -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port}/{database}"

    def environment(self) -> dict[str, str]:
        """For PostgreSQL's own programs: which server, and where they are."""
        tools = _script("tools").strip()
        path = f"{tools}:{os.environ['PATH']}"
        return {"PGHOST": "127.0.0.1", "PGPORT": str(self.port), "PGUSER": "postgres", "PATH": path}

    def make(self, database: str, *options: str) -> str:
        """The URL of a new, empty database."""
        environment = {**os.environ, **self.environment()}
        subprocess.run(["createdb", *options, database], env=environment, check=True)  # noqa: S607 - ours
        return self.url(database)


@contextmanager
def own_postgres(purpose: str) -> Iterator[Postgres]:
    """A server that is gone afterwards."""
    server = Postgres(f"{purpose}-{os.getpid()}", free_port())
    server.start()
    try:
        yield server
    finally:
        _script("drop", server.name)


def _script(*arguments: str) -> str:
    done = subprocess.run(
        [SCRIPT, *arguments], capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
