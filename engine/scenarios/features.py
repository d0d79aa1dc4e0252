"""Feature files: Dutch Gherkin read into scenarios, with the place of every step."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, ParserError, ParserException
from gherkin.parser import Parser

from engine.diagnostics import Diagnostic, Faults, Place, fault
from engine.scenarios.outlines import filled, misspelt_tags, untested, varies
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
    """A scenario; each row of an Abstract Scenario is one. `rules` are the ids in its tags.

    `line` is where it is written, also of a row; `varied` are the lines of the steps of which the
    row says what they are about, and `row` what it fills in. `faults` say why it tests nothing, or
    not what it says; it has no steps then.
    """

    path: Path
    name: str
    place: Place
    steps: tuple[WrittenStep, ...]
    rules: tuple[str, ...]
    line: int = 0
    varied: frozenset[int] = frozenset()
    row: Mapping[str, str] = field(default_factory=dict)
    faults: tuple[Diagnostic, ...] = ()


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
        feature = document["feature"]
        self._refuse_doubles(feature)
        if not any(_scenario_nodes(feature)):
            raise fault("S034", f"“{self.path}” heeft geen enkel scenario.", self._place(1))
        tags = [misspelt_tags(node, self._at) for node in (feature, *_rule_nodes(feature))]
        if wrong := [diagnostic for found in tags for diagnostic in found]:
            raise Faults(wrong)
        return list(self._expanded(feature))

    def _expanded(self, parent: Any, above: Sequence[Any] = (), tags: Sequence[Any] = ()) -> Any:
        """The scenarios below a feature or a rule, each row of an Abstract Scenario as one."""
        background, tags = list(above), [*tags, *parent["tags"]]
        for child in parent["children"]:
            if "background" in child:
                background += child["background"]["steps"]
            elif "rule" in child:
                yield from self._expanded(child["rule"], background, tags)
            else:
                yield from self._rows(child["scenario"], background, tags)

    def _rows(self, node: Any, background: list[Any], tags: list[Any]) -> Iterator[Scenario]:
        line = node["location"]["line"]
        faults = untested(node, background, self._at)
        for row in [node] if faults else filled(node):
            steps = [] if faults else [*background, *row["steps"]]
            yield Scenario(
                self.path,
                row["name"],
                self._at(row),
                tuple(self._steps(steps)),
                rules_in(tag["name"] for tag in (*tags, *row["tags"])),
                line,
                frozenset(step["location"]["line"] for step in node["steps"] if varies(step)),
                row.get("row", {}),
                faults,
            )

    def _refuse_doubles(self, feature: Any) -> None:
        """Two scenarios of one name: no report could tell them apart."""
        first: dict[str, int] = {}
        doubles: list[Diagnostic] = []
        for node in _scenario_nodes(feature):
            name, line = node["name"], node["location"]["line"]
            known = " ".join(name.lower().split())
            if known in first:
                message = f"De naam “{name}” is al van het scenario op regel {first[known]}."
                doubles.append(Diagnostic("S029", message, self._place(line)))
            elif known:
                first[known] = line
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

    def _at(self, node: Any) -> Place:
        return self._place(node["location"]["line"], node["location"].get("column") or 1)

    def _steps(self, nodes: Iterable[Any]) -> Iterator[WrittenStep]:
        moment: Moment | None = None
        for node in nodes:
            if node["keywordType"] != "Conjunction":
                moment = _MOMENTS.get(node["keywordType"])
            rows: tuple[Row, ...] | None = None
            if table := node.get("dataTable"):
                rows = tuple(
                    Row(tuple(cell["value"] for cell in row["cells"]), self._at(row))
                    for row in table["rows"]
                )
            text = node["docString"]["content"] or "" if "docString" in node else None
            yield WrittenStep(moment, node["text"], self._at(node), Argument(rows, text))


def _scenario_nodes(parent: Any) -> Iterator[Any]:
    """The scenarios below a feature or a rule, as parsed."""
    for child in parent["children"]:
        if "scenario" in child:
            yield child["scenario"]
        if "rule" in child:
            yield from _scenario_nodes(child["rule"])


def _rule_nodes(feature: Any) -> Iterator[Any]:
    return (child["rule"] for child in feature["children"] if "rule" in child)


def scenarios_by_rule(paths: Sequence[Path]) -> dict[str, list[tuple[str, int, str]]]:
    """Of every rule in a tag: the file, line and name of the scenarios about it."""
    found: dict[str, list[tuple[str, int, str]]] = {}
    for path in feature_files(paths):
        for scenario in read(path):
            for rule in scenario.rules:
                entry = (str(path), scenario.place.line, scenario.name)
                found.setdefault(rule, []).append(entry)
    return found
