"""`/regelcontroles`: rule files in, diagnostics out; nothing is stored or put in force."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from api.access.principal import Scope
from api.access.who import Caller
from api.payload import Reader, read_json
from api.resources.answers import heavy, json_response
from api.resources.content import require_content
from api.resources.rule_models import RuleCheck
from api.services import services
from engine.diagnostics import Diagnostic, Faults
from engine.rulebase import load

router = APIRouter(tags=["regelcontroles"])

FILE_NAME = r"^[a-z0-9_-]{1,60}(/[a-z0-9_-]{1,60}){0,3}\.yaml$"
MAX_FILES = 50
_NAME = re.compile(FILE_NAME)


@router.post(
    "/regelcontroles",
    operation_id="controleerRegels",
    summary="Controleer regelbestanden",
    response_model=RuleCheck,
    openapi_extra={"x-body": "Regelcontrole"},
)
async def check(request: Request, who: Caller) -> Response:
    """Controleert uw bestanden samen met de regels van nu: een bestand met dezelfde naam gaat
    voor. Met `los: true` worden alleen uw bestanden bekeken.
    """
    who.require(Scope.BELEID)
    found = services(request)
    require_content(request, "application/json")
    edition = found.editions.current
    vocabulary = found.vocabularies.of(edition.rulebase)
    reader = Reader(vocabulary, read_json(await request.body()), ("bestanden", "los"))
    files = _files(reader)
    alone = reader.body.get("los", False)
    if not isinstance(alone, bool):
        reader.wrong("vorm", "Geef true of false.", "#/los")
    reader.done()
    base = {} if alone else {n: d.decode("utf-8", "replace") for n, d in edition.texts.items()}
    return json_response(await heavy(found, lambda: _checked({**base, **files})))


def _files(reader: Reader) -> dict[str, str]:
    given = reader.body.get("bestanden")
    if not isinstance(given, dict) or not 1 <= len(given) <= MAX_FILES:
        reader.wrong("vorm", f"Geef 1 tot {MAX_FILES} bestanden: naam en tekst.", "#/bestanden")
        return {}
    for name, text in given.items():
        if not _NAME.match(name):
            reader.wrong(
                "vorm", f"“{name[:80]}” is geen naam zoals wet/raming.yaml.", "#/bestanden"
            )
        if not isinstance(text, str):
            reader.wrong("vorm", "Hier hoort de tekst van het bestand.", "#/bestanden")
    return {name: text for name, text in given.items() if isinstance(text, str)}


def _checked(texts: Mapping[str, str]) -> dict[str, Any]:
    digest: str | None = None
    try:
        rulebase = load(None, texts)
    except Faults as faults:
        diagnostics: tuple[Diagnostic, ...] = faults.diagnostics
    else:
        digest, diagnostics = rulebase.digest, rulebase.warnings
    return {
        "in_orde": digest is not None,
        "regelbasis": digest,
        "meldingen": [diagnostic.json() for diagnostic in diagnostics],
    }
