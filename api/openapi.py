"""The OpenAPI document, under `/v1/openapi.json`: made from the routes and the rule base."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from starlette.requests import Request
from starlette.responses import Response

from api.naming import in_dutch
from api.problems import MEDIA_TYPE, REQUEST_ID, Kind
from api.resources.answers import with_tag, written_out
from api.resources.assessments import NDJSON
from api.resources.notices import FORMS
from api.schemas import schemas
from api.services import Services
from api.version import API_VERSION

Document = dict[str, Any]

ABOUT = """Toetst aanbestedingen en organisaties aan de Nederlandse regels voor sociaal inkopen en
coöperaties. Elk antwoord is ja, nee of onbekend (null), met bron en uitleg. Geen juridisch advies.

Volgt de NL API Design Rules. Fouten komen als application/problem+json (RFC 9457), alle tegelijk.
De kop Accept-Language maakt geen verschil: de antwoorden zijn in het Nederlands."""

_TAGS = {
    "toetsen": "Waarop getoetst kan worden.",
    "beoordelingen": "Feiten toetsen zonder iets te bewaren.",
    "aankondigingen": "Feiten uit een aankondiging halen.",
    "dossiers": "Zaken bewaren. Geef de code mee in de kop Dossier-Code.",
    "regels": "De regels, begrippen en parameters om te lezen.",
    "regelcontroles": "Regelbestanden controleren.",
    "gezondheid": "Hoe het met de dienst gaat.",
}
#: Operations whose answer is not sent again to who has it already.
_TAGGED = (
    "leesToetsen",
    "leesToets",
    "leesRegels",
    "leesRegel",
    "leesBegrippen",
    "leesBegrip",
    "leesParameters",
    "leesParameter",
    "leesDossier",
)
#: Operations that nobody may use without saying who they are; on one's own computer that is known.
_WITH_ACCOUNT = ("leesDossiers", "controleerRegels")
_ETAG = {"description": "Het kenmerk van deze versie.", "schema": {"type": "string"}}
_IF_NONE_MATCH = {
    "name": "If-None-Match",
    "in": "header",
    "description": "De ETag van het antwoord dat u hebt; is dat nog goed, dan krijgt u 304.",
    "schema": {"type": "string"},
}
_OWN_ID = {
    "name": REQUEST_ID,
    "in": "header",
    "description": "Een eigen kenmerk van dit verzoek, van 8 tot 64 letters, cijfers, punten en "
    "streepjes. Het staat in het antwoord en in ons logboek. Zonder kenmerk maken wij er een.",
    "schema": {"type": "string"},
}
_ALWAYS = {
    REQUEST_ID: {"description": "Het kenmerk van dit verzoek.", "schema": {"type": "string"}},
    "API-Version": {
        "description": "De volledige versie van de API.",
        "schema": {"type": "string", "examples": [API_VERSION]},
    },
}


def describe(api: FastAPI, services: Services) -> None:
    """Add the document to an application; it follows the current edition of the rules."""
    made: dict[str, tuple[bytes, str]] = {}

    async def document(request: Request) -> Response:
        rulebase = services.editions.current.rulebase
        if rulebase.digest not in made:
            made.clear()
            made[rulebase.digest] = with_tag(build(api, services))
        # The design rules ask that the document itself can be read from any website.
        everyone = {"Access-Control-Allow-Origin": "*"}
        return written_out(request, *made[rulebase.digest], everyone)

    api.add_route("/openapi.json", document)


def build(api: FastAPI, services: Services) -> Document:
    """The document for the current edition of the rules."""
    document = get_openapi(
        title=api.title,
        version=api.version,
        openapi_version="3.1.0",
        description=ABOUT,
        routes=api.routes,
        servers=[{"url": f"{services.settings.base_url}/v1", "description": "Deze installatie"}],
        tags=[{"name": name, "description": about} for name, about in _TAGS.items()],
        license_info={"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
    )
    document["info"]["contact"] = {
        "name": "Wijktoets",
        "url": services.settings.contact_url,
        "email": services.settings.contact_email,
    }
    vocabulary = services.vocabularies.of(services.editions.current.rulebase)
    components = document.setdefault("components", {})
    known = components.setdefault("schemas", {})
    for unused in ("HTTPValidationError", "ValidationError"):
        known.pop(unused, None)
    in_dutch(known, document)
    made = schemas(vocabulary) | _PROBLEMS
    assert known.keys().isdisjoint(made), "two schemas of one name"
    known |= made
    known["FeitenUitBestand"]["properties"]["feiten"] = {"$ref": "#/components/schemas/Feiten"}
    components["securitySchemes"] = {
        "sleutel": {
            "type": "http",
            "scheme": "bearer",
            "description": "Een API-sleutel (wt_...) of een access token van de aanmelddienst.",
        }
    }
    for path, operation in _operations(document):
        _finish(path, operation)
        closed = operation["operationId"] in _WITH_ACCOUNT and not services.settings.local
        operation["security"] = [{"sleutel": []}] if closed else [{}, {"sleutel": []}]
    return document


def _operations(document: Document) -> Iterator[tuple[str, Document]]:
    for path, methods in document["paths"].items():
        for operation in methods.values():
            yield path, operation


def _finish(path: str, operation: Document) -> None:
    body: str | None = operation.pop("x-body", None)
    for parameter in operation.get("parameters", ()):
        schema = parameter["schema"]
        if parameter["name"] == "If-Match":
            parameter["required"] = True
            schema["examples"] = ['"v1"']
        for choice in schema.pop("anyOf", ()):
            # What is left out is not there; a header or query parameter cannot be null.
            if choice != {"type": "null"}:
                schema |= choice
    responses = operation["responses"]
    responses.pop("422", None)
    parameters = operation.setdefault("parameters", [])
    parameters.append(_OWN_ID)
    if operation["operationId"] in _TAGGED:
        parameters.append(_IF_NONE_MATCH)
        responses["304"] = {
            "description": "U hebt dit antwoord al",
            "headers": {"ETag": copy.deepcopy(_ETAG)},
        }
    if body is not None:
        operation["requestBody"] = _body(body)
    for status, response in responses.items():
        response["headers"] = {**_ALWAYS, **response.get("headers", {})}
        if status.startswith("2"):
            _describe_success(operation, response)
    for kind in _problems(path, operation, body):
        responses[str(kind.status)] = {
            "description": kind.title,
            "headers": copy.deepcopy(_ALWAYS),
            "content": {
                MEDIA_TYPE: {
                    "schema": {
                        "$ref": "#/components/schemas/"
                        + ("IntussenGewijzigd" if kind is Kind.CHANGED else "Probleem")
                    }
                }
            },
        }


def _describe_success(operation: Document, response: Document) -> None:
    names = {parameter["name"] for parameter in operation.get("parameters", ())}
    name = operation["operationId"]
    if name in (*_TAGGED, "maakDossier") or ("If-Match" in names and "content" in response):
        response["headers"]["ETag"] = copy.deepcopy(_ETAG)
    if "pagina" in names:
        response["headers"]["Link"] = {
            "description": "De bladzijden eromheen.",
            "schema": {"type": "string"},
        }


def _problems(path: str, operation: Document, body: str | None) -> list[Kind]:
    name = operation["operationId"]
    found = [Kind.INPUT, Kind.NOT_SIGNED_IN, Kind.TOO_MANY, Kind.INTERNAL, Kind.NOT_READY]
    if name in _WITH_ACCOUNT:
        found.append(Kind.NOT_ALLOWED)
    if "{" in path:
        found.append(Kind.NOT_FOUND)
    if name == "leesRapport":
        found.append(Kind.NOT_ACCEPTABLE)
    if name == "maakDossier":
        found.append(Kind.CONFLICT)
    if any(p["name"] == "If-Match" for p in operation.get("parameters", ())):
        found += [Kind.CHANGED, Kind.CONDITION]
    if body is not None:
        found += [Kind.TOO_SLOW_IN, Kind.TOO_LARGE, Kind.MEDIA]
    return found


def _body(name: str) -> Document:
    match name:
        case "Bulk":
            line = '{"toets": "aanbesteding", "feiten": {}}\n'
            content: Document = {NDJSON: {"schema": {"type": "string", "examples": [line]}}}
        case "Aankondiging":
            content = {form: {"schema": _FILE[form]} for form in FORMS}
        case "Wijziging":
            schema = {"$ref": "#/components/schemas/Wijziging"}
            content = {
                "application/json": {"schema": schema},
                "application/merge-patch+json": {"schema": schema},
            }
        case _:
            content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    return {"required": True, "content": content}


_FILE: Document = {
    "application/xml": {"type": "string", "description": "Een eForms-aankondiging."},
    "text/xml": {"type": "string", "description": "Een eForms-aankondiging."},
    "application/json": {"type": "object", "description": "Een OCDS-bestand of een feitenbestand."},
    "application/yaml": {"type": "string", "description": "Een feitenbestand."},
    "application/octet-stream": {
        "type": "string",
        "format": "binary",
        "description": "Een van deze; Wijktoets ziet zelf welk.",
    },
}

_ERROR: Document = {
    "type": "object",
    "description": "Eén fout.",
    "properties": {
        "code": {"type": "string", "description": "Het soort fout; verandert nooit."},
        "detail": {"type": "string"},
        "pointer": {
            "type": "string",
            "description": "Waar: een JSON-pointer, of de naam van een parameter.",
        },
        "hulp": {"type": "string"},
        "plaats": {"type": "object", "description": "Bestand, regel en kolom."},
    },
    "required": ["code", "detail"],
}

_PROBLEM: Document = {
    "type": "object",
    "description": "Wat er mis is (RFC 9457).",
    "properties": {
        "type": {
            "type": "string",
            "format": "uri",
            "description": "Het soort probleem; verandert nooit.",
            "enum": [kind.type for kind in Kind],
        },
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "errors": {
            "type": "array",
            "description": "Alle fouten tegelijk.",
            "items": {"$ref": "#/components/schemas/Fout"},
        },
    },
    "required": ["type", "title", "status", "detail"],
}

_CHANGED: Document = {
    **_PROBLEM,
    "description": "Iemand anders heeft het dossier intussen gewijzigd.",
    "properties": {
        **_PROBLEM["properties"],
        "versie": {"type": "integer", "description": "De versie van nu."},
        "gewijzigd": {
            "type": "array",
            "description": "Wat er sindsdien is opgegeven of ingetrokken.",
            "items": {"$ref": "#/components/schemas/Gebeurtenis"},
        },
    },
}

_PROBLEMS = {"Fout": _ERROR, "Probleem": _PROBLEM, "IntussenGewijzigd": _CHANGED}
