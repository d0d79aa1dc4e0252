"""JSON Schemas of the rule files, for editors; generated from the models."""

from __future__ import annotations

from typing import Any

from engine.rulebase.files import KINDS, NAME

_CONDITION = {
    "description": "Een voorwaarde, of alle:/een van:/niet: met voorwaarden eronder.",
    "oneOf": [
        {"type": ["string", "boolean"]},
        {"$ref": "#/$defs/alle"},
        {"$ref": "#/$defs/een_van"},
        {"$ref": "#/$defs/niet"},
    ],
}


#: The kinds of file with conditions, and what in them holds these.
_CONDITIONED = {"regelset": "RuleShape", "tegenspraken": "ContradictionShape"}


def schemas() -> dict[str, dict[str, Any]]:
    """The JSON Schema of every kind of file, by file name."""
    return {f"{name}.schema.json": _schema(kind, name) for kind, name in _kinds()}


def _kinds() -> list[tuple[Any, str]]:
    return [(model, name) for model, name in KINDS.values()]


def _schema(model: Any, name: str) -> dict[str, Any]:
    schema: dict[str, Any] = model.model_json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = f"Wijktoets: {name}"
    if name in _CONDITIONED:
        definitions = schema["$defs"]
        definitions["voorwaarde"] = _CONDITION
        listed = {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/voorwaarde"}}
        for key, value in (
            ("alle", listed),
            ("een_van", listed),
            ("niet", {"$ref": "#/$defs/voorwaarde"}),
        ):
            written = key.replace("_", " ")
            definitions[key] = {
                "type": "object",
                "properties": {written: value},
                "required": [written],
                "additionalProperties": False,
            }
        for holder in (definitions[_CONDITIONED[name]], schema):
            for key in ("als", "toepassing"):
                if key in holder["properties"]:
                    holder["properties"][key] = {"$ref": "#/$defs/voorwaarde"}
    if name == "toets":
        named = schema["properties"]["praten_met"]
        named["items"] = {"anyOf": [named["items"], {"type": "string", "pattern": NAME}]}
    loosened: dict[str, Any] = _loosened(schema)
    return loosened


#: Keys that may also be written as plain text, beside the form in which they are held.
_ALSO_TEXT = (
    "bron",
    "voor",
    "uitzondering_op",
    "mits",
    "regimes",
    "artikelen",
    "open_voor",
    "decimalen",
    "register",
    "woorden",
    "waarde",
)


def _loosened(schema: Any) -> Any:
    """What may be written: to the loader scalars are text, to an editor also numbers and
    booleans; and a single source, name or value needs no list or mapping.
    """
    if isinstance(schema, list):
        return [_loosened(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("type") == "string" and "pattern" not in schema and "enum" not in schema:
        rest = {k: v for k, v in schema.items() if k not in ("type", "minLength", "format")}
        return {**rest, "type": ["string", "number", "boolean"]}
    loosened = {key: _loosened(value) for key, value in schema.items()}
    for key in _ALSO_TEXT:
        if key in (written := loosened.get("properties", {})):
            written[key] = {"anyOf": [written[key], {"type": ["string", "number", "boolean"]}]}
    return loosened
