"""The names of schemas in the OpenAPI document: Dutch, as everything else in the interface."""

from __future__ import annotations

from typing import Any

Document = dict[str, Any]

_PREFIX = "#/components/schemas/"
#: Enumerations of the engine, whose classes speak English: what they are called and mean.
_ENUMS = {
    "Certainty": ("Zekerheid", "Hoe zeker de bron is gelezen: zelf, uit de tweede hand, of kennis"),
    "Detail": ("Detail", "Hoeveel van het antwoord u wilt"),
    "NormKind": ("Normsoort", "Wat voor norm een regel is"),
    "Role": ("Rol", "Hoe “ja” telt in de uitkomst van een toets"),
    "Soort": ("Soort", "Wat voor waarde een begrip heeft"),
}


def in_dutch(schemas: dict[str, Document], document: Document) -> None:
    """Call schemas by their title, wherever they are named; changes both in place.

    Args:
        schemas: those that were made of classes, by the name of the class.
        document: all of the document, these schemas in it too.
    """
    for name, (title, about) in _ENUMS.items():
        schemas[name] |= {"title": title, "description": about}
    names = {name: schema.get("title", name) for name, schema in schemas.items()}
    assert len(set(names.values())) == len(names), "two schemas of one name"
    for name, title in names.items():
        schema = schemas.pop(name)
        schema.pop("title", None)
        _without_made_up_titles(schema)
        schemas[title] = schema
    _rename(document, {_PREFIX + old: _PREFIX + new for old, new in names.items()})


def _without_made_up_titles(schema: Document) -> None:
    """Leave out titles that only repeat the name of a property, in English style."""
    for name, part in schema.get("properties", {}).items():
        if part.get("title") == name.replace("_", " ").title():
            del part["title"]


def _rename(value: Any, names: dict[str, str]) -> None:
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str):
            value["$ref"] = names.get(reference, reference)
        for part in value.values():
            _rename(part, names)
    elif isinstance(value, list):
        for part in value:
            _rename(part, names)
