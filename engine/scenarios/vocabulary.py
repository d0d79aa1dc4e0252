"""The table of scenario steps: how each reads in Dutch and what it does to a case.

There is one vocabulary for every rule base. The runner behind `wijktoets scenarios` and the tests
under pytest-bdd both look steps up here, so a new rule needs scenarios and no step code.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING

from engine.diagnostics import Place, fault

if TYPE_CHECKING:
    from engine.scenarios.case import Case


class Moment(StrEnum):
    """What a step does: set up a case, run something, or say what must come of it."""

    GEGEVEN = "Gegeven"
    ALS = "Als"
    DAN = "Dan"


class Unmet(AssertionError):
    """What a scenario expects is not what came out. The message is Dutch and names both."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table below a step."""

    cells: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Argument:
    """What stands below a step: a table or a text, or nothing."""

    rows: tuple[Row, ...] | None = None
    text: str | None = None


Act = Callable[["Case", dict[str, str], Argument], None]


@dataclass(frozen=True, slots=True)
class StepKind:
    """A step of the vocabulary. `reading` shows how it is written, with its parts in braces.

    `table` and `text` say what must stand below it, `may_text` that a text may.
    """

    moment: Moment
    reading: str
    pattern: re.Pattern[str]
    act: Act
    table: bool = False
    text: bool = False
    may_text: bool = False


_entered: list[StepKind] = []

_PART = re.compile(r'"\{(\w+)\}"|\{(\w+)\}')


def step(
    moment: Moment,
    reading: str,
    *,
    table: bool = False,
    text: bool = False,
    may_text: bool = False,
) -> Callable[[Act], Act]:
    """Enter a function in the vocabulary.

    Args:
        moment: which keyword the step follows.
        reading: the step as it is written: `"{name}"` takes a quoted text without quotes in it,
            `{name}` any text.
        table: whether a table must stand below it.
        text: whether a text between triple quotes must stand below it.
        may_text: whether such a text may stand below it.
    """

    def enter(act: Act) -> Act:
        _entered.append(StepKind(moment, reading, _compiled(reading), act, table, text, may_text))
        return act

    return enter


def _compiled(reading: str) -> re.Pattern[str]:
    pattern, end = "", 0
    for part in _PART.finditer(reading):
        pattern += re.escape(reading[end : part.start()])
        pattern += f'"(?P<{part[1]}>[^"]*)"' if part[1] else f"(?P<{part[2]}>.+?)"
        end = part.end()
    return re.compile(pattern + re.escape(reading[end:]))


def vocabulary() -> tuple[StepKind, ...]:
    """Every step there is; the modules with steps enter them when they are first imported."""
    for module in ("given", "then", "cited", "contradicted"):
        import_module(f"engine.scenarios.{module}")
    return tuple(_entered)


def find(moment: Moment, words: str, place: Place) -> tuple[StepKind, dict[str, str]]:
    """The step that `words` is, with the texts of its parts.

    Raises:
        Faults: when there is no such step, with the one that is nearest.
    """
    elsewhere: StepKind | None = None
    for kind in vocabulary():
        if match := kind.pattern.fullmatch(words.strip()):
            if kind.moment is moment:
                _refuse_empty(kind, match, place)
                return kind, match.groupdict()
            elsewhere = kind
    if elsewhere is not None:
        raise fault(
            "S002",
            f"De stap “{words}” hoort na “{elsewhere.moment}”, niet na “{moment}”.",
            place,
        )
    raise fault("S001", f"De stap “{words}” bestaat niet.", place, _nearest(moment, words))


def _refuse_empty(kind: StepKind, match: re.Match[str], place: Place) -> None:
    """A text that is looked for and is empty is found everywhere."""
    for name, part in match.groupdict().items():
        if not part.strip():
            message = f"Voor {{{name}}} staat er niets in de stap “{kind.reading}”."
            raise fault("S038", message, place, "Vul dat in, of haal de stap weg.")


def _nearest(moment: Moment, words: str) -> str:
    skeleton = _skeleton(words)
    readings = {_skeleton(k.reading): k.reading for k in vocabulary() if k.moment is moment}
    near = difflib.get_close_matches(skeleton, readings, n=1, cutoff=0.3)
    if near:
        return f"Bedoelde u “{readings[near[0]]}”?"
    return f"Kies uit: {', '.join(f'“{r}”' for r in readings.values())}."


def _skeleton(words: str) -> str:
    return re.sub(r'"[^"]*"', '""', words).lower()
