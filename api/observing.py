"""What is noted while running: log lines as JSON, and numbers for Prometheus.

Never noted: answers, uploaded text, dossier codes, keys, query strings, addresses of visitors.
A failure is noted by its type and place, because its message may quote an answer.
"""

from __future__ import annotations

import logging
import os
import traceback
from pathlib import Path

import orjson
import structlog
from prometheus_client import Counter, Gauge, Histogram

from api.settings import Settings

REQUESTS = Counter("wijktoets_requests_total", "Answered requests", ["method", "route", "status"])
SECONDS = Histogram(
    "wijktoets_request_seconds",
    "Time until the answer was complete",
    ["method", "route"],
    buckets=(0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
RELOADS = Counter("wijktoets_rule_reloads_total", "Looks at changed rule files", ["outcome"])
FAILURES = Counter("wijktoets_failures_total", "Mistakes of the program itself", ["type"])
EXPIRED = Counter("wijktoets_dossiers_expired_total", "Dossiers removed at the end of their time")
RULES = Gauge("wijktoets_rules", "Rules in the current edition", multiprocess_mode="mostrecent")

log: structlog.stdlib.BoundLogger = structlog.get_logger("wijktoets")


def configure(settings: Settings) -> None:
    """Send all log lines to the error output as JSON, those of libraries too."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    handler = Libraries()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, _without_traceback],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(settings.log_level.upper())
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [], name != "uvicorn.access"
    for name in ("httpx", "httpcore", "authlib", "alembic", "sqlalchemy.engine"):
        # Their messages hold addresses with tokens, or values.
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[*shared, structlog.processors.JSONRenderer(serializer=_dumps)],
        wrapper_class=structlog.make_filtering_bound_logger(
            logging.getLevelName(settings.log_level.upper())
        ),
        logger_factory=lambda *_: Lines(),
        cache_logger_on_first_use=False,
    )


class Lines:
    """Writes whole lines to the error output: one call each, so that processes do not mix them."""

    def msg(self, line: bytes) -> None:
        """Write a line."""
        os.write(2, line + b"\n")

    debug = info = warning = error = critical = msg


class Libraries(logging.Handler):
    """Writes what libraries log in the same way, and never what could not be written."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            line = self.format(record).encode()
        except Exception as error:  # noqa: BLE001 - logging itself would print the arguments
            line = _dumps(
                {"event": "niet te loggen", "fout": type(error).__name__, "level": "error"}
            )
        os.write(2, line + b"\n")


def _dumps(event: object, **_: object) -> bytes:
    return orjson.dumps(event, default=str)


def without_database(error: BaseException) -> None:
    """Note that the database did not answer: not a mistake of ours, and it will come back."""
    log.warning("de database antwoordt niet", fout=type(error).__name__, plaats=_place(error))


def failure(error: BaseException) -> None:
    """Note a mistake of ours: which and where, not with what."""
    FAILURES.labels(type(error).__name__).inc()
    log.error("fout in Wijktoets zelf", fout=type(error).__name__, plaats=_place(error))


def _place(error: BaseException) -> list[str]:
    root = Path(__file__).parent.parent
    return [
        f"{Path(frame.filename).relative_to(root).as_posix()}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).is_relative_to(root) and ".venv" not in frame.filename
    ][-6:]


def _without_traceback(
    _: object, __: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """A failure that a library tells of: its type and place only."""
    found = event.pop("exc_info", None)
    if found:
        # What follows the first line may quote the message of the failure.
        event["event"] = str(event["event"]).partition("\n")[0]
        error = found[1] if isinstance(found, tuple) else found
        if isinstance(error, BaseException):
            event["fout"], event["plaats"] = type(error).__name__, _place(error)
    return event
