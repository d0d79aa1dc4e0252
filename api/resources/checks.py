"""`/toetsen`: which checks there are, with their goals and questions."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Request
from starlette.responses import Response

from api.access.who import Caller
from api.problems import Kind, Problem
from api.resources.answers import Page, Size, page_of, tagged
from api.resources.rule_models import CheckPage, FullCheck
from api.services import services
from api.vocabulary import describe_concept
from engine.rulebase import RuleBase
from engine.syntax.model import Check

router = APIRouter(tags=["toetsen"])

Name = Annotated[str, Path(max_length=200, description="Het id.")]


@router.get(
    "/toetsen",
    operation_id="leesToetsen",
    summary="Alle toetsen",
    response_model=CheckPage,
)
async def checks(request: Request, who: Caller, page: Page = 1, size: Size = 50) -> Response:  # noqa: ARG001 - counts the request
    """Waarop getoetst kan worden."""
    found = list(services(request).editions.current.rulebase.checks.values())
    chosen = [_short(check) for check in found[(page - 1) * size : page * size]]
    content, headers = page_of(request, "toetsen", chosen, len(found), page, size)
    return tagged(request, content, headers)


@router.get(
    "/toetsen/{id}",
    operation_id="leesToets",
    summary="Eén toets met haar doelen en vragen",
    response_model=FullCheck,
)
async def check(request: Request, who: Caller, id: Name) -> Response:  # noqa: ARG001 - counts the request
    """De doelen, en per deel de feiten die ertoe doen."""
    rulebase = services(request).editions.current.rulebase
    if id not in rulebase.checks:
        raise Problem(Kind.NOT_FOUND, "Deze toets bestaat niet. Zie /v1/toetsen.")
    return tagged(request, _full(rulebase, rulebase.checks[id]))


def _short(check: Check) -> dict[str, Any]:
    return {
        "id": check.id,
        "titel": check.title,
        "voor": check.audience,
        "peildatum": check.date_meaning,
        "toelichting": check.explanation,
        "doelen": list(check.goals),
    }


def _full(rulebase: RuleBase, check: Check) -> dict[str, Any]:
    concepts = rulebase.concepts
    return {
        **_short(check),
        "doelen": [describe_concept(concepts[goal]) for goal in check.goals],
        "secties": [
            {
                "titel": section.title,
                "toelichting": section.explanation,
                "begrippen": [_asked(rulebase, name) for name in section.concepts],
            }
            for section in check.sections
        ],
    }


def _asked(rulebase: RuleBase, name: str) -> dict[str, Any]:
    concept = rulebase.concepts[name]
    written = describe_concept(concept)
    if concept.is_group:
        members = (c for c in rulebase.concepts.values() if c.group == name and c.askable)
        written["velden"] = [describe_concept(member) for member in members]
    return written
