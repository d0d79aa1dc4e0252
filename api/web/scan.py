"""The self-test of a municipality: the quadrant and how each theme stands."""

from __future__ import annotations

from dataclasses import dataclass

from engine.explanation import Mark
from engine.report.outcome import Answer, Outcome
from engine.syntax.dutch import raised
from engine.values import show

CHECK = "beleidsscan"
_THEMES = ("bewoners", "budgetten", "organisatie", "corporaties")
#: The boxes of the quadrant: name, column (who steers) and row (who begins), from the top left.
BOXES = {
    "initiatief_onder_overheid": (0, 0, "Bewoners beginnen, de overheid stuurt"),
    "buurteigenaar": (1, 0, "Buurteigenaar"),
    "onderhuurder": (0, 1, "Onderhuurder"),
    "bewoners_in_programma": (1, 1, "Bewoners sturen, binnen het beleid"),
}
NOT_CHOSEN = "niet_gekozen"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a theme is in the quadrant, now and as wished; the names of boxes."""

    number: int
    title: str
    now: str | None
    now_shown: str
    wished: str | None
    wished_shown: str


@dataclass(frozen=True, slots=True)
class Dot:
    """A theme in the picture."""

    x: int
    y: int
    number: int
    wished: bool


@dataclass(frozen=True, slots=True)
class Theme:
    """How far a theme of the scan is."""

    title: str
    mark: Mark
    state: str
    sentence: str
    sources: Answer


@dataclass(frozen=True, slots=True)
class Scan:
    """The result of the scan."""

    standings: tuple[Standing, ...]
    dots: tuple[Dot, ...]
    themes: tuple[Theme, ...]


def read(outcome: Outcome) -> Scan:
    """The scan's own picture of an outcome."""
    answers = {answer.concept: answer for answer in outcome.answers if answer.record is None}
    concepts = outcome.program.rulebase.concepts
    standings = []
    for number, theme in enumerate(_THEMES, start=1):
        now = answers.get(f"beleidsscan.kwadrant_{theme}_nu")
        wished = answers.get(f"beleidsscan.kwadrant_{theme}_gewenst")
        if now is None or wished is None or {now.value, wished.value} == {NOT_CHOSEN}:
            continue
        kind = concepts[now.concept].kind
        standings.append(
            Standing(
                number,
                raised(concepts[now.concept].title.rpartition(" bij ")[2]),
                _box(now),
                show(kind, now.value),
                _box(wished),
                show(kind, wished.value),
            )
        )
    themes = [
        Theme(
            concepts[name].title.removeprefix("Stand bij het thema "),
            answer.mark,
            show(concepts[name].kind, answer.value),
            answer.sentence,
            answer,
        )
        for name, answer in answers.items()
        if name.startswith("beleidsscan.stand_") and not answer.idle
    ]
    return Scan(tuple(standings), tuple(_dots(standings)), tuple(themes))


def _box(answer: Answer) -> str | None:
    return str(answer.value) if answer.value in BOXES else None


def _dots(standings: list[Standing]) -> list[Dot]:
    """The themes side by side within their box: filled now, open as wished."""
    found = []
    for standing in standings:
        for box, wished in ((standing.now, False), (standing.wished, True)):
            if box is not None:
                column, row, _ = BOXES[box]
                x = 72 + column * 228 + (standing.number - 1) * 48
                y = 120 + row * 170 + (46 if wished else 0)
                found.append(Dot(x, y, standing.number, wished))
    return found
