"""The OpenAPI document, under `/v1/openapi.json`."""

from __future__ import annotations

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from api.services import Services


def describe(api: FastAPI, services: Services) -> None:
    """Add the document to an application."""

    def document(_: Request) -> Response:
        return JSONResponse(
            get_openapi(
                title=api.title,
                version=api.version,
                routes=api.routes,
                servers=[{"url": f"{services.settings.base_url}/v1"}],
            )
        )

    api.add_route("/openapi.json", document)
