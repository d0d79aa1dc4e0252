"""Pictures of rules as numbers for a template: what depends on what, and values over time."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from engine.syntax.model import Parameter
from engine.values import NUMERIC, show

#: Measures of the picture of dependencies, in its own units.
BOX = 250
GAP = 90
LINE = 18
MARGIN = 8
WRAP = 31
#: Boxes in one column; the rest is counted and stands in the list below the picture.
MOST = 8

CHART_WIDTH = 560
CHART_HEIGHT = 220
_LEFT, _TOP, _BOTTOM = 96, 20, 36


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Something that a rule or concept depends on, or that depends on it."""

    title: str
    url: str
    off: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A box of the picture."""

    x: int
    y: int
    height: int
    lines: tuple[str, ...]
    url: str | None
    itself: bool = False


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow between two boxes."""

    x1: int
    y1: int
    x2: int
    y2: int
    off: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """What depends on what, around one name. `before` and `after` are the same in words."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    before: tuple[Neighbour, ...]
    after: tuple[Neighbour, ...]


def picture(title: str, before: Sequence[Neighbour], after: Sequence[Neighbour]) -> Picture:
    """Three columns: what it needs, itself, what needs it."""
    left, right = _column(before, 0), _column(after, 2)
    tall = max([_end(left), _end(right), 60])
    left, right = _centred(left, tall), _centred(right, tall)
    lines = tuple(textwrap.wrap(title, WRAP)) or (title,)
    own_height = len(lines) * LINE + 2 * MARGIN
    own = Box(_x(1), (tall - own_height) // 2, own_height, lines, None, itself=True)
    middle = own.y + own.height // 2
    arrows = [
        Arrow(_x(0) + BOX, b.y + b.height // 2, _x(1), middle, n.off)
        for b, n in zip(left, _shown(before), strict=True)
    ]
    arrows += [
        Arrow(_x(1) + BOX, middle, _x(2), b.y + b.height // 2, n.off)
        for b, n in zip(right, _shown(after), strict=True)
    ]
    width = _x(2) + BOX + 2
    return Picture(
        width, tall + 4, (*left, own, *right), tuple(arrows), tuple(before), tuple(after)
    )


def _shown(neighbours: Sequence[Neighbour]) -> list[Neighbour]:
    if len(neighbours) <= MOST:
        return list(neighbours)
    more = len(neighbours) - MOST + 1
    return [*neighbours[: MOST - 1], Neighbour(f"en nog {more}", "")]


def _x(column: int) -> int:
    return 2 + column * (BOX + GAP)


def _column(neighbours: Sequence[Neighbour], column: int) -> list[Box]:
    found: list[Box] = []
    y = 2
    for neighbour in _shown(neighbours):
        lines = textwrap.wrap(neighbour.title, WRAP)
        if len(lines) > 3:
            lines = [*lines[:2], f"{lines[2][: WRAP - 1]}…"]
        height = len(lines) * LINE + 2 * MARGIN
        found.append(Box(_x(column), y, height, tuple(lines), neighbour.url or None))
        y += height + 12
    return found


def _end(boxes: Sequence[Box]) -> int:
    return boxes[-1].y + boxes[-1].height if boxes else 0


def _centred(boxes: list[Box], tall: int) -> list[Box]:
    shift = (tall - _end(boxes)) // 2
    return [Box(b.x, b.y + shift, b.height, b.lines, b.url) for b in boxes]


@dataclass(frozen=True, slots=True)
class Label:
    """A text in the chart."""

    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A value over time, as steps."""

    path: str
    ends: tuple[Label, ...]
    years: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class _Level:
    """A value in a period, as a number and in words."""

    since: dt.date
    until: dt.date | None
    number: Fraction
    shown: str


def _levels(parameter: Parameter) -> list[_Level]:
    """The values of a parameter by time, as far as they are numbers that begin on a day."""
    found = []
    for dated in parameter.values:
        value, since = dated.value, dated.validity.since
        if since is not None and isinstance(value, int | Fraction):
            shown = show(parameter.kind, value)
            found.append(_Level(since, dated.validity.until, Fraction(value), shown))
    return sorted(found, key=lambda level: level.since)


def chart(parameter: Parameter, today: dt.date) -> Chart | None:
    """The values of a parameter over time; None when there is nothing to draw."""
    if parameter.kind.soort not in NUMERIC or parameter.listed or parameter.per is not None:
        return None
    levels = _levels(parameter)
    numbers = [level.number for level in levels]
    if len(set(numbers)) < 2:
        return None
    first = levels[0].since
    last = max([today, *(level.until for level in levels if level.until)])
    low, high = min(numbers), max(numbers)
    days = max((last - first).days, 1)
    right = CHART_WIDTH - 16

    def x(day: dt.date) -> float:
        return round(_LEFT + (right - _LEFT) * (day - first).days / days, 1)

    def y(number: Fraction) -> float:
        span = (high - low) or Fraction(1)
        share = float((number - low) / span)
        return round(CHART_HEIGHT - _BOTTOM - share * (CHART_HEIGHT - _BOTTOM - _TOP - 14), 1)

    path, labels = [], {}
    for level in levels:
        height = y(level.number)
        path.append(f"M{x(level.since)} {height}H{x(max(level.since, level.until or last))}")
        labels[height] = Label(_LEFT - 8, height + 4, level.shown)
    kept: list[Label] = []
    for label in sorted(labels.values(), key=lambda found: found.y):
        if not kept or label.y - kept[-1].y >= 16:
            kept.append(label)
    step = max(1, -(-(last.year - first.year + 1) // 8))
    years = tuple(
        Label(max(x(dt.date(year, 1, 1)), _LEFT), CHART_HEIGHT - 12, str(year))
        for year in range(first.year, last.year + 1, step)
        if dt.date(year, 1, 1) >= first or year == first.year
    )
    return Chart(" ".join(path), tuple(kept), years)
