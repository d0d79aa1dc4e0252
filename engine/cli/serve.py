"""`wijktoets serve`: the website and the API, by uvicorn.

The application is named by strings: the engine does not know it.
"""

from __future__ import annotations

import errno
import importlib
import os
import signal
import socket
import sys
import tempfile
from typing import Annotated, Any

import typer

from engine.cli.failures import ANSWERED, INPUT_WRONG, complain, loading_rules
from engine.diagnostics import fault

APPLICATION = "api.app"
SETTINGS = "api.settings"
#: Why an address cannot be listened on, and what to do, by the error of the system.
_UNUSABLE = {
    errno.EADDRINUSE: ("er draait al iets", "Kies een andere met --port."),
    errno.EACCES: ("dat mag alleen de beheerder", "Kies met --port een poort vanaf 1024."),
}
_NOT_HERE = ("deze computer heeft dat adres niet", "Kies een ander adres met --host.")


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
    configuration: Any = importlib.import_module(SETTINGS)
    try:
        settings = configuration.read_settings()
        _refuse_unusable(settings.host, settings.port)
        # uvicorn finishes what it is doing and then repeats the signal to us.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        with loading_rules(), tempfile.TemporaryDirectory(prefix="wijktoets-") as folder:
            _run(settings, _application(settings, folder))
    except configuration.CannotStart as fault:
        complain(str(fault))
        return INPUT_WRONG
    return ANSWERED


def _application(settings: Any, folder: str) -> Any:
    """The application; its name when every process makes one of its own.

    Args:
        settings: how it is set up.
        folder: where the processes keep what they count together.
    """
    if settings.workers > 1:
        # Numbers for /metrics and counts of requests are of all processes together, and every
        # one of them signs sessions with the same secret.
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder
        os.environ["WIJKTOETS_SECRET"] = settings.secret.get_secret_value()
        if settings.rate_storage == "memory://":
            os.environ["WIJKTOETS_RATE_STORAGE"] = f"file://{folder}/requests"
    application: Any = importlib.import_module(APPLICATION)
    if settings.workers == 1:
        return application.create_app(settings)
    application.try_out(settings)
    return f"{APPLICATION}:worker"


def _run(settings: Any, application: Any) -> None:
    import uvicorn

    sys.stderr.write(f"Wijktoets op {settings.base_url}\n")
    uvicorn.run(
        application,
        factory=isinstance(application, str),
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
        # A process that is still starting on a busy machine is not a process that hangs.
        timeout_worker_healthcheck=60,
        h11_max_incomplete_event_size=65_536,
        backlog=1_024,
    )


def _refuse_unusable(host: str, port: int) -> None:
    """Say in Dutch that the address cannot be used, before anything is loaded."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host.strip("[]"), port))
        except OSError as error:
            reason, help = _UNUSABLE.get(error.errno or 0, _NOT_HERE)
            raise fault(
                "C006", f"Poort {port} op {host} is niet te gebruiken: {reason}.", help=help
            ) from None
