"""`wijktoets serve`: the website and the API, by uvicorn.

The application is named by a string: the engine does not know it.
"""

from __future__ import annotations

import importlib
import os
import signal
import socket
import sys
import tempfile
from typing import Annotated, Any

import typer

from engine.cli.failures import INPUT_WRONG, complain
from engine.diagnostics import fault

APPLICATION = "api.app:create_app"
SETTINGS = "api.settings"


def serve(
    host: Annotated[
        str | None, typer.Option("--host", metavar="ADRES", help="Anders WIJKTOETS_HOST.")
    ] = None,
    port: Annotated[
        int | None, typer.Option("--port", metavar="POORT", help="Anders WIJKTOETS_PORT of 8000.")
    ] = None,
    workers: Annotated[
        int | None,
        typer.Option("--workers", metavar="AANTAL", help="Processen. Anders WIJKTOETS_WORKERS."),
    ] = None,
    rules: Annotated[
        str | None, typer.Option("--rules", metavar="MAP", help="Anders WIJKTOETS_RULES.")
    ] = None,
) -> int:
    """Start de website en de API op deze computer of server.

    Voorbeeld:
      wijktoets serve --port 8000
    """
    given = {"HOST": host, "PORT": port, "WORKERS": workers, "RULES": rules}
    for name, value in given.items():
        if value is not None:
            os.environ[f"WIJKTOETS_{name}"] = str(value)
    settings_module: Any = importlib.import_module(SETTINGS)
    try:
        settings = settings_module.read_settings()
    except settings_module.SettingsFault as error:
        complain(str(error))
        return INPUT_WRONG
    _refuse_taken(settings.host, settings.port)
    if settings.secret is not None:
        # Every process signs sessions with the same secret.
        os.environ["WIJKTOETS_SECRET"] = settings.secret.get_secret_value()
    # uvicorn finishes what it is doing and then repeats the signal to us.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with tempfile.TemporaryDirectory(prefix="wijktoets-") as folder:
        if settings.workers > 1:
            # Where the processes add up their numbers for /metrics.
            os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder
        sys.stderr.write(f"Wijktoets op {settings.base_url}\n")
        _run(settings)
    return 0


def _run(settings: Any) -> None:
    import uvicorn

    uvicorn.run(
        APPLICATION,
        factory=True,
        host=settings.host,
        port=settings.port,
        workers=settings.workers,
        # With several processes, asyncio's own loop answers 40 ms late.
        loop="uvloop",
        http="httptools",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=True,
        forwarded_allow_ips=settings.forwarded_allow_ips,
        timeout_graceful_shutdown=settings.shutdown_seconds,
        timeout_keep_alive=30,
        h11_max_incomplete_event_size=65_536,
        backlog=1_024,
    )


def _refuse_taken(host: str, port: int) -> None:
    """Say in Dutch that the port is in use, before anything is loaded."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host.strip("[]"), port))
        except OSError:
            raise fault(
                "C006",
                f"Poort {port} op {host} is niet te gebruiken; er draait misschien al iets.",
                help="Kies een andere met --port.",
            ) from None
