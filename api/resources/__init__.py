"""One module per resource of the JSON API."""

from fastapi import APIRouter

from api.resources import health

ROUTERS: tuple[APIRouter, ...] = (health.router,)
