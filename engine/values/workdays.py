"""Working days: days that are no Saturday, no Sunday and not on a list of days off."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from engine.values.kinds import MAX_DAYS, Number, add_days

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Workdays:
    """The working days as far as a list of days off reaches.

    `off` tells whether a day is on the list, None when the list says nothing about that day.
    Compared by identity: two lists may say the same.
    """

    off: Callable[[dt.date], bool | None]

    def holds(self, date: dt.date) -> bool | None:
        """Whether a day is a working day; a Saturday or Sunday never is, whatever the list says."""
        if date.weekday() >= _SATURDAY:
            return False
        off = self.off(date)
        return None if off is None else not off

    def first(self, date: dt.date) -> dt.date | None:
        """The day itself when it is a working day, else the first one after it.

        None when the list does not reach that far.
        """
        before = add_days(date, -1)
        return None if before is None else self.later(before, 1)

    def later(self, date: dt.date, count: Number) -> dt.date | None:
        """The day that lies `count` working days after a date, before it when below zero.

        The date itself does not count. None when the list does not reach that far, or `count` is
        not whole.
        """
        if not isinstance(count, int) or abs(count) > MAX_DAYS:
            return None
        step, left, day = (1 if count > 0 else -1), abs(count), date
        for _ in range(MAX_DAYS):
            if not left:
                return day
            following = add_days(day, step)
            found = None if following is None else self.holds(following)
            if following is None or found is None:
                return None
            day, left = following, left - found
        return None
