"""One module per resource of the JSON API."""

from fastapi import APIRouter

from api.resources import (
    assessments,
    checks,
    dossier_answers,
    dossiers,
    health,
    notices,
    rule_checks,
    rules,
)

ROUTERS: tuple[APIRouter, ...] = (
    checks.router,
    assessments.router,
    notices.router,
    dossiers.router,
    dossier_answers.router,
    rules.router,
    rule_checks.router,
    health.router,
)
