"""What a parsed scenario leaves untested, and the rows of an Abstract Scenario filled in.

Nodes are those of the Gherkin parser.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from engine.diagnostics import Diagnostic, Place, suggestion

#: The column that says why a row is there, and fills no placeholder.
COMMENT = "waarom"

_NAME = r"\w(?:[\w .,/#%€()-]*[\w%€)])?"
_PLACEHOLDER = re.compile(rf'("?)<({_NAME})>')
_TAG = re.compile(r"@(?:regel|tegenspraak)\([^()\s]+\)")
_WORDS = ("regel", "tegenspraak")

PlaceOf = Callable[[Any], Place]


def untested(scenario: Any, background: list[Any], place: PlaceOf) -> tuple[Diagnostic, ...]:
    """Why a scenario could pass without testing what it says.

    Args:
        scenario: the scenario or Abstract Scenario.
        background: the steps of the Achtergrond that come before it.
        place: where the location of a node is in the file.
    """
    return (
        *_without_outcome(scenario, place),
        *_rows(scenario, place),
        *_placeholders(scenario, background, place),
        *_tags([scenario, *scenario["examples"]], place),
    )


def misspelt_tags(node: Any, place: PlaceOf) -> tuple[Diagnostic, ...]:
    """The tags of a feature that look as if they name a rule and do not."""
    return tuple(_tags([node], place))


def varies(step: Any) -> bool:
    """Whether a row says what a step is about, as in ``"<begrip>" is <waarde>``."""
    return str(step["text"]).startswith('"<')


def filled(scenario: Any) -> Iterator[Any]:
    """A scenario itself, or one without placeholders for each row of an Abstract Scenario.

    An empty cell is unknown, as everywhere. `row` holds the values.
    """
    if not scenario["examples"]:
        yield scenario
    for examples in scenario["examples"]:
        columns = [cell["value"] for cell in examples["tableHeader"]["cells"]]
        for row in examples["tableBody"]:
            values = dict(zip(columns, (cell["value"] for cell in row["cells"]), strict=True))
            yield scenario | {
                "name": _fill(scenario["name"], values),
                "location": row["location"],
                "tags": [*scenario["tags"], *examples["tags"]],
                "steps": [_step(step, values) for step in scenario["steps"]],
                "examples": [],
                "row": values,
            }


def _step(step: Any, values: Mapping[str, str]) -> Any:
    found = step | {"text": _fill(step["text"], values, empty="onbekend")}
    if table := step.get("dataTable"):
        rows = [
            row | {"cells": [c | {"value": _fill(c["value"], values)} for c in row["cells"]]}
            for row in table["rows"]
        ]
        found["dataTable"] = table | {"rows": rows}
    if text := step.get("docString"):
        content = _fill(text["content"] or "", values, empty="onbekend")
        found["docString"] = text | {"content": content}
    return found


def _fill(text: str, values: Mapping[str, str], empty: str = "") -> str:
    """A text with values for its placeholders; an empty one between quotes stays empty."""

    def value(match: re.Match[str]) -> str:
        quote, name = match.groups()
        if name not in values:
            return match[0]
        return quote + (values[name] or ("" if quote else empty))

    return _PLACEHOLDER.sub(value, text)


def _without_outcome(scenario: Any, place: PlaceOf) -> Iterator[Diagnostic]:
    kinds = [step["keywordType"] for step in scenario["steps"]]
    kinds = [kind for kind in kinds if kind != "Conjunction"]
    if "Outcome" not in kinds:
        yield Diagnostic(
            "S003",
            "Het scenario verwacht niets.",
            place(scenario),
            'Voeg een stap toe die met “Dan” begint, zoals: Dan is "..." ja.',
        )
    elif kinds[-1] != "Outcome":
        yield Diagnostic(
            "S003",
            "Na de laatste “Dan” komt nog een stap, en daarna verwacht het scenario niets.",
            place(scenario["steps"][-1]),
            "Eindig met een stap die met “Dan” begint, of haal de stap weg.",
        )
    if not scenario["name"].strip():
        message = "Dit scenario heeft geen naam."
        yield Diagnostic("S029", message, place(scenario), "Zet achter de dubbele punt een naam.")


def _rows(scenario: Any, place: PlaceOf) -> Iterator[Diagnostic]:
    """An Abstract Scenario without rows is not run at all."""
    if not scenario["examples"] and scenario["keyword"].startswith("Abstract"):
        message = "Dit Abstracte Scenario heeft geen “Voorbeelden:” en toetst dus niets."
        help = "Zet eronder Voorbeelden met een tabel, of noem het Scenario."
        yield Diagnostic("S034", message, place(scenario), help)
    for examples in scenario["examples"]:
        if not examples.get("tableBody"):
            message = "Deze Voorbeelden hebben geen rijen, en toetsen dus niets."
            help = "Zet onder de namen van de kolommen minstens één rij."
            yield Diagnostic("S034", message, place(examples), help)


def _placeholders(scenario: Any, background: list[Any], place: PlaceOf) -> Iterator[Diagnostic]:
    used = {name for step in scenario["steps"] for name in _in_step(step)}
    used.update(_names(scenario["name"]))
    for step in background:
        for name in _in_step(step):
            message = f"In een Achtergrond wordt <{name}> niet ingevuld."
            help = "Zet deze stap in het scenario zelf."
            yield Diagnostic("S032", message, place(step), help)
    for examples in scenario["examples"]:
        if "tableHeader" in examples:
            yield from _columns(examples["tableHeader"], used, place)
    tables = [e["tableHeader"]["cells"] for e in scenario["examples"] if "tableHeader" in e]
    for step in scenario["steps"]:
        for name in dict.fromkeys(_in_step(step)):
            for cells in tables:
                if name not in (columns := [cell["value"] for cell in cells]):
                    message = f"Er is geen kolom “{name}” bij de Voorbeelden voor <{name}>."
                    help = suggestion(name, columns) or f"De kolommen zijn: {', '.join(columns)}."
                    yield Diagnostic("S032", message, place(step), help)
            if not scenario["examples"]:
                message = f"Er zijn geen Voorbeelden waaruit <{name}> ingevuld wordt."
                help = "Schrijf de waarde zelf op, of zet onder het scenario Voorbeelden."
                yield Diagnostic("S032", message, place(step), help)


def _columns(header: Any, used: set[str], place: PlaceOf) -> Iterator[Diagnostic]:
    columns = Counter(cell["value"] for cell in header["cells"])
    for name, count in columns.items():
        if not re.fullmatch(_NAME, name):
            message = f"“{name}” kan niet de naam van een kolom zijn." if name else ""
            message = message or "Deze Voorbeelden hebben een kolom zonder naam."
            help = "Gebruik letters, cijfers en spaties."
            yield Diagnostic("S033", message, place(header), help)
        elif count > 1:
            message = f"De kolom “{name}” staat er {count} keer; alleen de laatste zou tellen."
            yield Diagnostic("S033", message, place(header), "Haal er één weg.")
        elif name not in used and name != COMMENT:
            message = f"De kolom “{name}” wordt nergens gebruikt."
            help = f"Schrijf <{name}> in een stap, haal de kolom weg of noem haar “{COMMENT}”."
            yield Diagnostic("S033", message, place(header), help)


def _tags(nodes: list[Any], place: PlaceOf) -> Iterator[Diagnostic]:
    for tag in (tag for node in nodes for tag in node["tags"]):
        name = tag["name"]
        word = name.lstrip("@").partition("(")[0]
        if _TAG.fullmatch(name) or not ("(" in name or suggestion(word.lower(), _WORDS)):
            continue
        message = f"De tag “{name}” noemt geen regel en geen tegenspraak."
        help = "Schrijf @regel(id) of @tegenspraak(id), zonder spaties."
        yield Diagnostic("S037", message, place(tag), help)


def _in_step(step: Any) -> Iterator[str]:
    yield from _names(step["text"])
    for row in step.get("dataTable", {}).get("rows", ()):
        for cell in row["cells"]:
            yield from _names(cell["value"])
    yield from _names(step.get("docString", {}).get("content") or "")


def _names(text: str) -> list[str]:
    return [name for _, name in _PLACEHOLDER.findall(text)]
