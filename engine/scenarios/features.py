"""Feature files: Dutch Gherkin read into scenarios, with the place of every step."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, ParserError, ParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from engine.diagnostics import Diagnostic, Faults, Place, fault
from engine.scenarios.vocabulary import Argument, Moment, Row

MAX_FEATURE_BYTES = 2_000_000

_RULE_TAG = re.compile(r"@(?:regel|tegenspraak)\(([^()\s]+)\)")
_MOMENTS = {"Context": Moment.GEGEVEN, "Action": Moment.ALS, "Outcome": Moment.DAN}


@dataclass(frozen=True, slots=True)
class WrittenStep:
    """A step as written. `moment` is None for a step without a keyword that says what it does."""

    moment: Moment | None
    text: str
    place: Place
    argument: Argument


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario; each row of an Abstract Scenario is one. `rules` are the ids in its tags."""

    path: Path
    name: str
    place: Place
    steps: tuple[WrittenStep, ...]
    rules: tuple[str, ...]


def rules_in(tags: Iterable[str]) -> tuple[str, ...]:
    """The ids of the rules and contradictions that tags such as `@regel(aw-2.82a)` and
    `@tegenspraak(akte-zonder-akte)` name, each once.
    """
    found = (match[1] for tag in tags if (match := _RULE_TAG.fullmatch(tag)))
    return tuple(dict.fromkeys(found))


def feature_files(paths: Iterable[Path]) -> list[Path]:
    """The feature files that are, or are below, these paths. Raises :class:`Faults`."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            found.update(dict.fromkeys(sorted(path.rglob("*.feature"))))
        elif path.is_file():
            found[path] = None
        else:
            raise fault("S005", f"Het bestand of de map “{path}” bestaat niet.")
    if not found:
        named = ", ".join(f"“{path}”" for path in paths)
        raise fault("S006", f"Er zijn geen scenario's (*.feature) in {named}.")
    return list(found)


def read(path: Path) -> list[Scenario]:
    """The scenarios of a feature file, in order. Raises :class:`Faults`."""
    data = path.read_bytes()
    if len(data) > MAX_FEATURE_BYTES:
        raise fault("S007", f"“{path}” is groter dan {MAX_FEATURE_BYTES // 1_000_000} MB.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise fault("S007", f"“{path}” is geen tekst in UTF-8.") from None
    return _Reader(path, text).scenarios()


class _Reader:
    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self.text = text
        self.lines = text.splitlines()

    def scenarios(self) -> list[Scenario]:
        try:
            document: Any = Parser().parse(self.text)
        except CompositeParserException as error:
            raise Faults([self._unreadable(e) for e in error.errors]) from None
        except ParserException as error:
            raise Faults([self._unreadable(error)]) from None
        except ParserError as error:
            raise fault("S004", f"“{self.path}” is geen leesbaar scenario: {error}.") from None
        if not document.get("feature"):
            raise fault("S004", f"“{self.path}” heeft geen “Functionaliteit:”.")
        if document["feature"]["language"] != "nl":
            help = "Begin het bestand met: # language: nl"
            raise fault("S008", f"“{self.path}” is niet in het Nederlands.", self._place(1), help)
        written = {node["id"]: node for node in _step_nodes(document["feature"])}
        document["uri"] = str(self.path)
        self._refuse_doubles(document["feature"])
        return [self._scenario(pickle, written) for pickle in Compiler().compile(document)]

    def _refuse_doubles(self, feature: Any) -> None:
        """Two scenarios of one name: no report could tell them apart."""
        first: dict[str, int] = {}
        doubles: list[Diagnostic] = []
        for node in _scenario_nodes(feature):
            name, line = node["name"], node["location"]["line"]
            if name in first:
                message = f"De naam “{name}” is al van het scenario op regel {first[name]}."
                doubles.append(Diagnostic("S029", message, self._place(line)))
            first.setdefault(name, line)
        if doubles:
            raise Faults(doubles)

    def _unreadable(self, error: ParserException) -> Diagnostic:
        location = error.location
        place = self._place(location["line"], location.get("column") or 1)
        return Diagnostic(
            "S004",
            "Deze regel past hier niet in een scenario.",
            place,
            "Een regel begint met Functionaliteit, Achtergrond, Scenario, Abstract Scenario, "
            'Voorbeelden, Gegeven, Als, Dan, En, Maar, | of """; elke rij van een tabel heeft '
            "evenveel cellen.",
        )

    def _place(self, line: int, column: int = 1) -> Place:
        text = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        return Place(str(self.path), line, column, max(1, len(text) - column + 1), text)

    def _scenario(self, pickle: Any, written: dict[str, Any]) -> Scenario:
        location = pickle["location"]
        return Scenario(
            self.path,
            pickle["name"],
            self._place(location["line"], location.get("column") or 1),
            tuple(self._step(step, written) for step in pickle["steps"]),
            rules_in(tag["name"] for tag in pickle["tags"]),
        )

    def _step(self, step: Any, written: dict[str, Any]) -> WrittenStep:
        node = written[step["astNodeIds"][0]]
        location = node["location"]
        argument = step.get("argument", {})
        rows: tuple[Row, ...] | None = None
        if table := argument.get("dataTable"):
            rows = tuple(
                Row(tuple(cell["value"] for cell in row["cells"]), self._row_place(at))
                for row, at in zip(table["rows"], node["dataTable"]["rows"], strict=True)
            )
        text = argument["docString"]["content"] or "" if "docString" in argument else None
        return WrittenStep(
            _MOMENTS.get(step["type"]),
            step["text"],
            self._place(location["line"], location.get("column") or 1),
            Argument(rows, text),
        )

    def _row_place(self, row: Any) -> Place:
        return self._place(row["location"]["line"], row["location"].get("column") or 1)


def _scenario_nodes(parent: Any) -> Iterator[Any]:
    """The scenarios below a feature or a rule, as parsed."""
    for child in parent.get("children", ()):
        if "scenario" in child:
            yield child["scenario"]
        if "rule" in child:
            yield from _scenario_nodes(child["rule"])


def _step_nodes(parent: Any) -> Iterator[Any]:
    """The steps below a feature, a rule or a scenario, as parsed."""
    for child in parent.get("children", ()):
        for inside in child.values():
            yield from inside.get("steps", ())
            yield from _step_nodes(inside)


def scenarios_by_rule(paths: Sequence[Path]) -> dict[str, list[tuple[str, int, str]]]:
    """Of every rule in a tag: the file, line and name of the scenarios about it."""
    found: dict[str, list[tuple[str, int, str]]] = {}
    for path in feature_files(paths):
        for scenario in read(path):
            for rule in scenario.rules:
                entry = (str(path), scenario.place.line, scenario.name)
                found.setdefault(rule, []).append(entry)
    return found
