"""The OpenAPI document as someone reads it who makes a client: all of it, and all of it true."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from starlette.testclient import TestClient

from api.app import create_app
from api.settings import read_settings

Schema = dict[str, Any]
#: Bytes of the document, and what a client downloads of it: a phone can still hold that.
MOST_BYTES = 600_000


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """An installation with the rules of the product."""
    database = tmp_path_factory.mktemp("openapi") / "wijktoets.db"
    settings = read_settings(database_url=f"sqlite:///{database}", rate_public="100000/minute")
    app = create_app(settings)
    with TestClient(app, base_url="http://localhost", client=("127.0.0.1", 50_000)) as found:
        yield found


@pytest.fixture(scope="module")
def document(client: TestClient) -> Schema:
    found: Schema = client.get("/v1/openapi.json").json()
    return found


@pytest.fixture(scope="module")
def schemas(document: Schema) -> dict[str, Schema]:
    found: dict[str, Schema] = document["components"]["schemas"]
    return found


def resolved(schemas: dict[str, Schema], schema: Schema) -> Schema:
    while "$ref" in schema:
        schema = schemas[schema["$ref"].rsplit("/", 1)[1]]
    return schema


def walk(value: Any) -> Iterator[Schema]:
    if isinstance(value, dict):
        yield value
        for part in value.values():
            yield from walk(part)
    elif isinstance(value, list):
        for part in value:
            yield from walk(part)


def samples(schemas: dict[str, Schema], schema: Schema) -> list[Any]:
    """Values that a schema allows: every choice, every example, the edges of every range."""
    schema = resolved(schemas, schema)
    if "anyOf" in schema:
        return [value for part in schema["anyOf"] for value in samples(schemas, part)]
    if "enum" in schema:
        return list(schema["enum"])
    if "examples" in schema:
        return list(schema["examples"])
    match schema.get("type"):
        case "null":
            return [None]
        case "boolean":
            return [True, False]
        case "integer":
            return [schema["minimum"], schema["maximum"]]
        case "string":
            return ["Voorbeeld"]
        case "array":
            values = samples(schemas, schema["items"])
            return [[], values[:1], values[: schema["maxItems"]]]
        case "object":
            parts = {name: samples(schemas, part) for name, part in schema["properties"].items()}
            longest = max(len(values) for values in parts.values())
            return [
                {name: values[number % len(values)] for name, values in parts.items()}
                for number in range(longest)
            ]
    raise AssertionError(schema)


def test_every_value_that_the_document_allows_is_accepted(
    client: TestClient, schemas: dict[str, Schema]
) -> None:
    facts = schemas["Feiten"]["properties"]
    values = {name: samples(schemas, schema) for name, schema in facts.items()}
    assert len(values) > 300
    refused = {}
    for number in range(max(len(found) for found in values.values())):
        given = {name: found[number] for name, found in values.items() if number < len(found)}
        body = {"toets": "aanbesteding", "peildatum": "2026-02-01", "feiten": given}
        answer = client.post("/v1/beoordelingen?detail=waarden", json=body)
        if answer.status_code != 200:
            refused[number] = answer.json()
    assert refused == {}


def test_every_example_of_a_body_is_accepted(client: TestClient, document: Schema) -> None:
    schemas = document["components"]["schemas"]
    places = {
        "Beoordeling": "/v1/beoordelingen",
        "NieuwDossier": "/v1/dossiers",
        "Regelcontrole": "/v1/regelcontroles",
    }
    for name, place in places.items():
        for example in schemas[name]["examples"]:
            answer = client.post(place, json=example)
            assert answer.status_code in (200, 201), answer.text
    made = client.post("/v1/dossiers", json=schemas["NieuwDossier"]["examples"][0])
    dossier = made.headers["location"]
    (lines,) = document["paths"]["/beoordelingen/bulk"]["post"]["requestBody"]["content"].values()
    for example in lines["schema"]["examples"]:
        bulk = client.post(
            "/v1/beoordelingen/bulk",
            content=example,
            headers={"Content-Type": "application/x-ndjson"},
        )
        assert "uitkomsten" in json.loads(bulk.text)
    tag = next(
        parameter["schema"]["examples"][0]
        for parameter in document["paths"]["/dossiers/{id}/feiten"]["patch"]["parameters"]
        if parameter["name"] == "If-Match"
    )
    for example in schemas["Wijziging"]["examples"]:
        answer = client.patch(f"{dossier}/feiten", json=example, headers={"If-Match": tag})
        assert answer.status_code == 200, answer.text
    for example in schemas["Feit"]["examples"]:
        answer = client.put(
            f"{dossier}/feiten/organisatie.participatief_beheer",
            json=example,
            headers={"If-Match": "*"},
        )
        assert answer.status_code == 200, answer.text


def test_examples_fit_the_schema_they_illustrate(document: Schema) -> None:
    count = 0
    for schema in walk(document):
        if isinstance(schema.get("examples"), list) and ("type" in schema or "$ref" in schema):
            validator = Draft202012Validator(
                {**schema, "components": document["components"]},
                format_checker=Draft202012Validator.FORMAT_CHECKER,
            )
            for example in schema["examples"]:
                validator.validate(example)
                count += 1
    assert count > 50


def test_concepts_are_described_and_typed(schemas: dict[str, Schema]) -> None:
    facts = schemas["Feiten"]["properties"]
    for name, schema in facts.items():
        assert schema["title"], name
        assert schema["description"], name
    kind = facts["opdracht.soort"]["anyOf"][0]
    assert kind == {"$ref": "#/components/schemas/OpdrachtSoort"}
    assert "diensten" in schemas["OpdrachtSoort"]["enum"]
    amount = facts["opdracht.geraamde_waarde"]["anyOf"][0]
    assert resolved(schemas, amount)["properties"]["bedrag"]["type"] == "string"
    assert facts["contract.ingangsdatum"]["format"] == "date"
    lots = facts["opdracht.percelen"]["anyOf"][0]
    assert lots["type"] == "array"
    assert "waarde" in resolved(schemas, lots["items"])["properties"]
    judged = facts["opdracht.grensoverschrijdend_belang"]["anyOf"]
    assert {"$ref": "#/components/schemas/Oordeel"} in judged


def test_answers_are_typed(document: Schema, schemas: dict[str, Schema]) -> None:
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            for status, response in operation["responses"].items():
                for media, content in response.get("content", {}).items():
                    if media.endswith("json") and not media.endswith("ndjson"):
                        schema = resolved(schemas, content["schema"])
                        assert len(schema["properties"]) >= 1, (path, method, status)
    rule = schemas["Regel"]["properties"]
    assert rule["bron"] == {"$ref": "#/components/schemas/Bron"}
    assert schemas["Vraag"]["properties"]["opties"]["anyOf"][0]["items"] == {
        "$ref": "#/components/schemas/Keuze"
    }
    assert schemas["FeitenUitBestand"]["properties"]["feiten"]["$ref"].endswith("/Feiten")


def test_the_whole_rule_base_is_as_the_document_says(client: TestClient, document: Schema) -> None:
    operations = {path: found["get"] for path, found in document["paths"].items() if "get" in found}
    for path, key in {
        "/toetsen": "toetsen",
        "/regels": "regels",
        "/begrippen": "begrippen",
        "/parameters": "parameters",
    }.items():
        url, seen = f"/v1{path}?grootte=200", 0
        while url:
            answer = client.get(url)
            fits(document, operations[path], answer)
            seen += len(answer.json()[key])
            url = answer.links.get("next", {}).get("url", "")
        assert seen == answer.json()["totaal"] > 0
        last = answer.json()[key][-1]["id"]
        fits(document, operations[f"{path}/{{id}}"], client.get(f"/v1{path}/{last}"))
    fits(document, operations["/gezondheid"], client.get("/v1/gezondheid"))


def test_an_answer_and_a_dossier_are_as_the_document_says(
    client: TestClient, document: Schema, schemas: dict[str, Schema]
) -> None:
    paths = document["paths"]
    facts = schemas["NieuwDossier"]["examples"][0]["feiten"] | {
        "opdracht.percelen": [{"nummer": "1", "waarde": {"bedrag": "70000.00"}}, {}],
        "opdracht.grensoverschrijdend_belang": {"waarde": False, "motivering": "Klein en lokaal."},
        "organisatie.participatief_beheer": None,
    }
    case = {"toets": "aanbesteding", "feiten": facts}
    for detail in ("waarden", "uitkomsten", "uitleg"):
        answer = client.post(f"/v1/beoordelingen?detail={detail}", json=case)
        fits(document, paths["/beoordelingen"]["post"], answer)
    made = client.post("/v1/dossiers", json=case)
    fits(document, paths["/dossiers"]["post"], made)
    for path in ("", "/vragen", "/uitleg", "/rapport", "/gebeurtenissen", "/narekeningen"):
        answer = client.get(f"{made.headers['location']}{path}")
        fits(document, paths[f"/dossiers/{{id}}{path}"]["get"], answer)
    late = client.delete(made.headers["location"], headers={"If-Match": '"v9"'})
    fits(document, paths["/dossiers/{id}"]["delete"], late)


def fits(document: Schema, operation: Schema, answer: Any) -> None:
    """Whether an answer is what the document says of it."""
    response = operation["responses"][str(answer.status_code)]
    for header in response["headers"]:
        assert header in answer.headers or header == "Link"
    media = answer.headers["content-type"].partition(";")[0]
    schema = response["content"][media]["schema"]
    Draft202012Validator(
        {**schema, "components": document["components"]},
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    ).validate(answer.json())


def test_the_document_speaks_dutch(document: Schema) -> None:
    text = json.dumps(document, ensure_ascii=False)
    assert not re.search(r"\b(the|which|answer|how it|returns|null for)\b", text, re.IGNORECASE)
    english = {"Assessment", "Outcome", "Receipt", "Problem", "Changed", "Health", "Page", "Item"}
    assert english.isdisjoint(document["components"]["schemas"])


def test_every_name_that_is_used_is_there(document: Schema, schemas: dict[str, Schema]) -> None:
    used = {part["$ref"] for part in walk(document) if isinstance(part.get("$ref"), str)}
    known = {f"#/components/schemas/{name}" for name in schemas}
    assert used - known == set()
    assert known - used == set(), "schemas that nothing uses"


def test_what_is_not_sent_twice_says_so(client: TestClient, document: Schema) -> None:
    for path, operations in document["paths"].items():
        operation = operations.get("get")
        if operation is None or "{" in path or path in ("/dossiers", "/gezondheid"):
            continue
        first = client.get(f"/v1{path}")
        again = client.get(f"/v1{path}", headers={"If-None-Match": first.headers["etag"]})
        assert again.status_code == 304
        assert "304" in operation["responses"], path
        assert "If-None-Match" in [parameter["name"] for parameter in operation["parameters"]]


def test_the_document_is_of_a_reasonable_size(client: TestClient) -> None:
    assert len(client.get("/v1/openapi.json").content) < MOST_BYTES


def test_the_document_is_not_sent_twice(client: TestClient) -> None:
    tag = client.get("/v1/openapi.json").headers["etag"]
    again = client.get("/v1/openapi.json", headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")


def test_other_websites_may_read_the_document(client: TestClient) -> None:
    for headers in ({}, {"Origin": "https://elders.example"}):
        answer = client.get("/v1/openapi.json", headers=headers)
        assert answer.headers["access-control-allow-origin"] == "*"


def test_the_shipped_files_are_taken_whatever_they_are_called(client: TestClient) -> None:
    notice = (Path(__file__).parents[2] / "examples" / "openbare-toiletten.xml").read_bytes()
    answers = [
        client.post("/v1/aankondigingen", content=notice, headers={"Content-Type": form}).json()
        for form in ("application/xml", "application/octet-stream")
    ]
    assert answers[0]["feiten"] == answers[1]["feiten"] != {}
