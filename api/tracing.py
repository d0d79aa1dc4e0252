"""OpenTelemetry, for who wants it: `WIJKTOETS_OTEL=true` and the `otel` extra.

Spans carry the route, status and time; not the query string, headers or body. Where they go is
set with OpenTelemetry's own variables (`OTEL_EXPORTER_OTLP_ENDPOINT`, `OTEL_SERVICE_NAME`).
"""

from __future__ import annotations

from opentelemetry import trace as otel
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Tracing:
    """One span per request."""

    def __init__(self, app: ASGIApp, exporter: SpanExporter | None = None) -> None:
        self.app = app
        provider = TracerProvider(
            resource=Resource.create({"service.name": "wijktoets"}), shutdown_on_exit=True
        )
        provider.add_span_processor(BatchSpanProcessor(exporter or OTLPSpanExporter()))
        self.provider = provider
        self.tracer = otel.get_tracer("wijktoets", tracer_provider=provider)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        method = scope["method"]
        with self.tracer.start_as_current_span(method, kind=otel.SpanKind.SERVER) as span:

            async def answer(message: Message) -> None:
                if message["type"] == "http.response.start":
                    span.set_attribute("http.response.status_code", message["status"])
                await send(message)

            await self.app(scope, receive, answer)
            route = getattr(scope.get("route"), "path", "onbekend")
            span.update_name(f"{method} {route}")
            span.set_attribute("http.request.method", method)
            span.set_attribute("http.route", route)
