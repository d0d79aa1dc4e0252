"""The JSON Schemas that editors use accept every shipped rule file, and refuse typing errors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from engine.rulebase import shipped_path
from engine.rulebase.files import KINDS
from engine.rulebase.schema import schemas

RULES = shipped_path()
FILES = sorted(path for path in RULES.rglob("*.yaml"))


def validator(content: dict[str, Any]) -> Draft202012Validator:
    kind = next(key for key in content if key in KINDS)
    return Draft202012Validator(schemas()[f"{KINDS[kind][1]}.schema.json"])


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(RULES).as_posix())
def test_every_rule_file_fits_its_schema(path: Path) -> None:
    content = yaml.load(path.read_text(), Loader=yaml.BaseLoader)  # noqa: S506 - all text
    errors = [
        f"{'/'.join(map(str, e.absolute_path))}: {e.message[:120]}"
        for e in validator(content).iter_errors(content)
    ]
    assert not errors


def test_an_unknown_key_does_not_fit() -> None:
    content = {"begrippen": {"a.b": {"soort": "ja_nee", "titel": "T", "vraagg": "V?"}}}
    assert list(validator(content).iter_errors(content))


def test_the_written_schemas_are_up_to_date() -> None:
    for name, schema in schemas().items():
        assert json.loads((RULES / "schema" / name).read_text()) == schema
