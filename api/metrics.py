"""`/metrics` for Prometheus: on this machine in local mode, elsewhere with a key of its own."""

from __future__ import annotations

import hmac
import os

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest, multiprocess
from prometheus_client.registry import REGISTRY
from starlette.requests import Request
from starlette.responses import Response

from api.problems import Kind, Problem
from api.services import services


def metrics(request: Request) -> Response:
    """All counters; of all processes together when there are several."""
    settings = services(request).settings
    if not settings.local:
        key = settings.metrics_key.get_secret_value() if settings.metrics_key else ""
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        if not key:
            raise Problem(Kind.NOT_FOUND, "Zet WIJKTOETS_METRICS_KEY om cijfers te tonen.")
        if not hmac.compare_digest(given.encode(), key.encode()):
            raise Problem(
                Kind.NOT_SIGNED_IN,
                "Geef de sleutel voor de cijfers mee.",
                headers={"WWW-Authenticate": "Bearer"},
            )
    registry: CollectorRegistry = REGISTRY
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        registry = CollectorRegistry()
        multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)
