"""The request bodies as JSON Schemas, made from the vocabulary of the rule base."""

from __future__ import annotations

import json
from typing import Any

from api.payload import MAX_TITLE
from api.resources.rule_checks import FILE_NAME, MAX_FILES
from api.vocabulary import MAX_MOTIVATION, TEXT_PATTERN, FactForm, Vocabulary, description

Schema = dict[str, Any]

_DATE: Schema = {
    "title": "Peildatum",
    "description": "De dag waarvan de regels gelden; zonder datum vandaag.",
    "anyOf": [{"type": "string", "format": "date", "examples": ["2026-02-01"]}, {"type": "null"}],
}
#: Kinds of value that are written as an object with one key.
_UNITS = ("bedrag", "percentage", "getal", "maanden", "dagen")
EXAMPLE_FACTS = {
    "opdrachtgever.soort": "gemeente",
    "opdracht.soort": "diensten",
    "opdracht.cpv": "85300000",
    "opdracht.geraamde_waarde": {"bedrag": "180000.00"},
    "contract.looptijd": {"maanden": 36},
}


def name_of(concept: str) -> str:
    """A name for a schema: `opdracht.percelen` is `OpdrachtPercelen`."""
    return "".join(part.capitalize() for part in concept.replace("_", ".").split("."))


def schemas(vocabulary: Vocabulary) -> dict[str, Schema]:
    """The schemas of all bodies, and of the facts in them."""
    text = _nullable({"type": "string", "maxLength": MAX_TITLE, "pattern": TEXT_PATTERN})
    facts = {"$ref": "#/components/schemas/Feiten"}
    case: Schema = {
        "toets": {"$ref": "#/components/schemas/Toetsnaam"},
        "peildatum": _DATE,
        "feiten": facts,
        "voorstellen": _proposals(vocabulary),
    }
    example = {name: value for name, value in EXAMPLE_FACTS.items() if name in vocabulary.facts}
    choices: dict[str, Schema] = {}
    found = {
        "Feiten": _facts(vocabulary, choices),
        "Toetsnaam": _check(vocabulary),
        "Voorstel": _proposal(vocabulary),
        "Beoordeling": _object("Een toets met feiten.", case, ["toets"]),
        "NieuwDossier": _object(
            "Een nieuw dossier.", {**case, "titel": {**text, "title": "Titel"}}, ["toets"]
        ),
        "Wijziging": _object("Feiten om op te nemen.", {"feiten": facts}, ["feiten"]),
        "Feit": _object(
            "De waarde van één begrip.",
            {
                "waarde": {"title": "Waarde", "description": "Zoals bij dit begrip in Feiten."},
                "motivering": _nullable(
                    {"type": "string", "maxLength": MAX_MOTIVATION, "pattern": TEXT_PATTERN}
                ),
                "herkomst": text,
            },
            ["waarde"],
        ),
        "Regelcontrole": _object(
            "Regelbestanden om te controleren.",
            {
                "bestanden": {
                    "title": "Bestanden",
                    "description": "Per bestandsnaam de tekst.",
                    "type": "object",
                    "minProperties": 1,
                    "maxProperties": MAX_FILES,
                    "propertyNames": {"pattern": FILE_NAME},
                    "additionalProperties": {"type": "string"},
                },
                "los": {"type": "boolean", "description": "Kijk alleen naar deze bestanden."},
            },
            ["bestanden"],
        ),
    }
    for group in vocabulary.groups:
        fields = {n: _fact(form, choices) for n, form in vocabulary.fields[group.id].items()}
        found[name_of(group.id)] = _object(description(group) or group.title, fields, [])
    found |= _shared(found)
    assert found.keys().isdisjoint(choices), "two schemas of one name"
    found |= choices
    check = next(iter(vocabulary.rulebase.checks))
    found["Beoordeling"]["examples"] = [{"toets": check, "feiten": example}]
    found["NieuwDossier"]["examples"] = [{"toets": check, "titel": "Voorbeeld", "feiten": example}]
    found["Wijziging"]["examples"] = [{"feiten": example}]
    found["Feit"]["examples"] = [{"waarde": True}]
    found["Regelcontrole"]["examples"] = [{"bestanden": {"wet/eigen.yaml": "regelset: eigen\n"}}]
    return found


def _shared(found: dict[str, Schema]) -> dict[str, Schema]:
    """Give forms that many facts have, such as an amount, a name; changes `found` in place."""
    named: dict[str, tuple[str, Schema]] = {}

    def visit(value: Any) -> Any:
        if isinstance(value, list):
            return [visit(item) for item in value]
        if not isinstance(value, dict):
            return value
        form = {key: visit(part) for key, part in value.items()}
        stem = _stem(form)
        if stem is None:
            return form
        mark = json.dumps(form, sort_keys=True)
        if mark not in named:
            count = sum(name.rstrip("0123456789") == stem for name, _ in named.values())
            named[mark] = (f"{stem}{count + 1 if count else ''}", form)
        return {"$ref": f"#/components/schemas/{named[mark][0]}"}

    for name, schema in found.items():
        found[name] = {key: visit(value) for key, value in schema.items()}
    return dict(named.values())


def _stem(form: Schema) -> str | None:
    """What a form of many facts is called; None for any other schema."""
    if form.get("enum") == ["ja", "nee"]:
        return "JaNee"
    keys = list(form.get("properties", ()))
    if form.get("type") == "object" and len(keys) == 1 and keys[0] in _UNITS:
        return str(keys[0]).capitalize()
    return "Oordeel" if keys == ["waarde", "motivering"] else None


def _object(about: str, properties: Schema, required: list[str]) -> Schema:
    written: Schema = {
        "type": "object",
        "description": about,
        "properties": properties,
        "additionalProperties": False,
    }
    return {**written, "required": required} if required else written


def _nullable(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _fact(form: FactForm, choices: dict[str, Schema]) -> Schema:
    """A fact; its choices, when it has any, become a schema with a name in `choices`."""
    names = [option.name for option in form.concept.kind.options]
    if not names or form.concept.kind.open:
        return form.schema
    title = name_of(form.concept.id)
    choices[title] = {"type": "string", "description": form.concept.title, "enum": names}
    plain = {"type": "string", "enum": names}
    return {key: _named(part, plain, title) for key, part in form.schema.items()}


def _named(value: Any, form: Schema, name: str) -> Any:
    """A part of a schema in which a form is only named."""
    if value == form:
        return {"$ref": f"#/components/schemas/{name}"}
    if isinstance(value, dict):
        return {key: _named(part, form, name) for key, part in value.items()}
    return [_named(part, form, name) for part in value] if isinstance(value, list) else value


def _facts(vocabulary: Vocabulary, choices: dict[str, Schema]) -> Schema:
    properties: Schema = {name: _fact(form, choices) for name, form in vocabulary.facts.items()}
    for group in vocabulary.groups:
        rows = {
            "type": "array",
            "items": {"$ref": f"#/components/schemas/{name_of(group.id)}"},
            "maxItems": vocabulary.max_records,
        }
        properties[group.id] = {
            "title": group.title,
            "description": description(group) or group.title,
            **_nullable(rows),
        }
    return _object(
        "Per begrip de waarde. Wat u niet noemt of null geeft, is onbekend: nooit nul of nee.",
        properties,
        [],
    )


def _check(vocabulary: Vocabulary) -> Schema:
    checks = vocabulary.rulebase.checks
    names = "; ".join(f"{check.id}: {check.title}" for check in checks.values())
    return {"description": names, "type": "string", "enum": list(checks)}


def _proposal(vocabulary: Vocabulary) -> Schema:
    known = {"enum": list(vocabulary.proposals)} if vocabulary.proposals else {}
    return {"type": "string", "description": "Een voorgestelde regelset.", **known}


def _proposals(vocabulary: Vocabulary) -> Schema:
    """Rule sets that are proposed and count as if they were in force."""
    rows: Schema = {
        "type": "array",
        "maxItems": len(vocabulary.proposals),
        "items": {"$ref": "#/components/schemas/Voorstel"},
    }
    about = "Voorstellen die meetellen alsof ze al gelden."
    return {"title": "Voorstellen", "description": about, **_nullable(rows)}
