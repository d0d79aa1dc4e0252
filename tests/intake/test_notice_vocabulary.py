"""Whatever a notice can state is a concept of the rule base, with a value it accepts."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
import yaml

from engine import values
from engine.intake import eforms
from engine.intake.stated import Raw

ROOT = Path(__file__).parents[2]
CONCEPTS = {
    id: concept
    for path in sorted((ROOT / "rules" / "begrippen").glob("*.yaml"))
    for id, concept in yaml.safe_load(path.read_text(encoding="utf-8"))["begrippen"].items()
}


def accepts(id: str, value: Raw) -> bool:
    concept = CONCEPTS[id]
    if concept["soort"] == "groep":
        assert isinstance(value, list)
        return all(
            accepts(f"{id.rsplit('.', 1)[-1]}.{key}", field)
            for record in value
            for key, field in record.items()
        )
    options = tuple(values.Option(str(name), "") for name in concept.get("opties", {}))
    kind = values.Kind(values.Soort(concept["soort"]), 0, options, concept.get("open") == "ja")
    assert isinstance(value, str)
    return values.parse(kind, value) is not None


def stated_in_code() -> set[str]:
    """Every text in the importer that has the form of a concept's id."""
    found: set[str] = set()
    for path in (ROOT / "engine" / "intake" / "eforms").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                prefix = node.value.partition(".")[0]
                if prefix in {"opdracht", "opdrachtgever", "contract", "gunning", "wijziging"}:
                    found.add(node.value)
    return found


def test_every_concept_an_importer_names_exists() -> None:
    named = {text for text in stated_in_code() if "." in text}
    assert len(named) >= 12
    assert named <= set(CONCEPTS)


@pytest.mark.parametrize(
    "path", sorted((ROOT / "examples").glob("*.xml")), ids=lambda path: path.stem
)
def test_the_rule_base_accepts_every_fact(path: Path) -> None:
    for fact in eforms.read(path.read_bytes(), path.name).facts:
        assert accepts(fact.concept, fact.value), fact
