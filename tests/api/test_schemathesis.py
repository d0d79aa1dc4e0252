"""Schemathesis over the whole OpenAPI document: what it promises is what happens."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode

from api.app import create_app, json_api
from api.openapi import build
from api.services import open_services
from api.settings import Settings, read_settings
from api.storage.dossiers import Dossiers
from api.storage.statements import NewFact
from tests.api.conftest import SMALL_RULES, listening

EXAMPLES = int(os.environ.get("WIJKTOETS_TEST_SCHEMATHESIS_EXAMPLES", "15"))

# Files of a form have a meaning that a JSON Schema cannot state: these stand for them.
_FACTS = b"opdracht: {soort: diensten, maandbedrag: 100}\n"
_NOTICE = (Path(__file__).parents[2] / "examples" / "openbare-toiletten.xml").read_bytes()
_LINES = b'{"toets": "klein"}\n{"toets": "klein", "feiten": {"organisatie.beheer": true}}\n'
schemathesis.openapi.media_type("application/yaml", st.just(_FACTS))
schemathesis.openapi.media_type("application/xml", st.just(_NOTICE))
schemathesis.openapi.media_type("text/xml", st.just(_NOTICE))
schemathesis.openapi.media_type("application/octet-stream", st.just(_NOTICE))
schemathesis.openapi.media_type("application/x-ndjson", st.just(_LINES))


@dataclass(frozen=True)
class Served:
    """An installation that answers over HTTP on this machine."""

    url: str
    dossiers: Dossiers


def _settings(database_url: str) -> Settings:
    return read_settings(
        rules=SMALL_RULES,
        database_url=database_url,
        rate_public="1000000/minute",
        log_level="error",
    )


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("schemathesis")
    app = create_app(_settings(f"sqlite:///{folder / 'wijktoets.db'}"))
    with listening(app) as address:
        yield Served(f"{address}/v1", app.state.services.dossiers)


def _operations() -> dict[str, Any]:
    services = open_services(_settings("sqlite:///:memory:"))
    schema = schemathesis.openapi.from_dict(build(json_api(services), services))
    found = [result.ok() for result in schema.get_all_operations()]
    return {operation.label: operation for operation in found}


OPERATIONS = _operations()


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
@pytest.mark.parametrize("label", OPERATIONS)
def test_the_document_is_kept(label: str, mode: GenerationMode, served: Served) -> None:
    operation = OPERATIONS[label]

    @given(case=operation.as_strategy(generation_mode=mode))
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        derandomize=True,
        database=None,
    )
    def keeps(case: Any) -> None:
        if mode is GenerationMode.POSITIVE:
            _make_real(case, served.dossiers)
        case.call_and_validate(base_url=served.url)

    try:
        keeps()
    except Unsatisfiable:
        # There is nothing to get wrong: no parameters and no body.
        assert mode is GenerationMode.NEGATIVE
        assert not operation.body
        assert not list(operation.query)


def _make_real(case: Any, dossiers: Dossiers) -> None:
    """Fill in what a schema cannot know: a dossier that exists, a value of the concept's kind."""
    path = case.operation.path
    if path.startswith("/dossiers/{id}"):
        facts = [NewFact("organisatie.belang", True, "opgegeven")]
        made, _ = dossiers.create("klein", "sha256:x", "lokaal", owner="lokaal", facts=facts)
        case.path_parameters["id"] = made.id
        if "If-Match" in case.headers:
            case.headers["If-Match"] = "*"
    if path.endswith("/feiten/{begrip}"):
        case.path_parameters["begrip"] = "organisatie.belang"
        if isinstance(case.body, dict):
            case.body["waarde"] = True
    if path == "/aankondigingen" and case.media_type == "application/json":
        case.body = {"opdracht.soort": "diensten"}
