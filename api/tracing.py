"""OpenTelemetry, for who wants it: `WIJKTOETS_OTEL=true` and the `otel` extra.

One span per request with its route as a template, its status and its id: never the address asked
for, the query string, headers or body, because these may hold answers or a dossier's code. Where
spans go is set with OpenTelemetry's own variables (`OTEL_EXPORTER_OTLP_ENDPOINT`,
`OTEL_SERVICE_NAME`, `OTEL_RESOURCE_ATTRIBUTES`, `OTEL_TRACES_SAMPLER`).
"""

from __future__ import annotations

import asyncio

from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import SERVICE_NAME, SERVICE_VERSION, Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import SpanKind, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from engine.receipt import engine_version

#: Seconds that a collector may take; stopping never waits longer for one that is away.
_PATIENCE = 5


class Tracing:
    """Sends one span per request."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._provider = TracerProvider(resource=_resource(), shutdown_on_exit=False)
        self._provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(timeout=_PATIENCE)))
        self._tracer = self._provider.get_tracer("wijktoets")
        self._callers = TraceContextTextMapPropagator()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        match scope["type"]:
            case "http":
                await self._request(scope, receive, send)
            case "lifespan":
                await self.app(scope, receive, self._flushing(send))
            case _:
                await self.app(scope, receive, send)

    async def _request(self, scope: Scope, receive: Receive, send: Send) -> None:
        # Of what a caller sends along only the number of its trace is taken over.
        number = Headers(scope=scope).get("traceparent")
        known = self._callers.extract({"traceparent": number}) if number else None
        seen = scope.setdefault("state", {})
        with self._tracer.start_as_current_span(
            "verzoek",
            known,
            SpanKind.SERVER,
            # What was raised may quote an answer.
            record_exception=False,
            set_status_on_exception=False,
        ) as span:

            async def answer(message: Message) -> None:
                if message["type"] == "http.response.start":
                    span.set_attribute("http.response.status_code", message["status"])
                    if message["status"] >= 500:
                        span.set_status(StatusCode.ERROR)
                await send(message)

            try:
                await self.app(scope, receive, answer)
            finally:
                span.update_name(f"{seen['method']} {seen['route']}")
                span.set_attribute("http.request.method", seen["method"])
                span.set_attribute("http.route", seen["route"])
                span.set_attribute("wijktoets.verzoek", seen["request_id"])

    def _flushing(self, send: Send) -> Send:
        """Sends what is left of the spans before the process says that it has stopped."""

        async def sending(message: Message) -> None:
            if message["type"] == "lifespan.shutdown.complete":
                await asyncio.to_thread(self._provider.shutdown)
            await send(message)

        return sending


def _resource() -> Resource:
    """Who sends the spans, as OpenTelemetry's own variables say, with a name of our own."""
    found = Resource.create({SERVICE_VERSION: engine_version()})
    if str(found.attributes[SERVICE_NAME]).startswith("unknown_service"):
        return found.merge(Resource({SERVICE_NAME: "wijktoets"}))
    return found
