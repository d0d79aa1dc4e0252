"""Days as months: between which whole numbers of months they lie, wherever they begin."""

from __future__ import annotations

import datetime as dt
import itertools

from engine.values.kinds import add_months

#: The first days of the months of four years with a leap year among them.
_STARTS = tuple(dt.date(year, month, 1) for year in range(2025, 2029) for month in range(1, 13))


def months_of(days: int) -> tuple[int, int]:
    """The least and the most months that so many days can be, wherever they begin.

    Twelve months have 365 or 366 days and four years 1461; one month has 28 to 31.
    """
    near = days * 48 // 1461 + 4
    low = next(m for m in range(near, -1, -1) if most_days(m) <= days)
    high = next(m for m in itertools.count(low) if _least_days(m) >= days)
    return low, high


def most_days(months: int) -> int:
    """The longest that so many months can be."""
    return max(_days_from(start, months) for start in _STARTS)


def _least_days(months: int) -> int:
    """The shortest that so many months can be."""
    return min(_days_from(start, months) for start in _STARTS)


def _days_from(start: dt.date, months: int) -> int:
    end = add_months(start, months)
    assert end is not None
    return (end - start).days
