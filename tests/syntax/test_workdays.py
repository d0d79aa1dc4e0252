"""Working days hold to their meaning, whatever the list of days off."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from engine.values import Workdays

FIRST, LAST = dt.date(2026, 1, 1), dt.date(2026, 3, 31)
DAYS = st.dates(FIRST, LAST)
LISTS = st.frozensets(DAYS, max_size=20)


def of(off: frozenset[dt.date]) -> Workdays:
    """A list that reaches from the first day to the last."""
    return Workdays(lambda day: day in off if FIRST <= day <= LAST else None)


def between(a: dt.date, b: dt.date) -> list[dt.date]:
    """The days after the first up to and including the last."""
    return [a + dt.timedelta(n) for n in range(1, (b - a).days + 1)]


@given(off=LISTS, date=DAYS)
def test_the_first_working_day_skips_none(off: frozenset[dt.date], date: dt.date) -> None:
    days = of(off)
    found = days.first(date)
    if found is None:
        assert not any(days.holds(day) for day in between(date - dt.timedelta(1), LAST))
    else:
        assert found >= date and days.holds(found)
        assert not any(days.holds(d) for d in between(date - dt.timedelta(1), found)[:-1])


@given(off=LISTS, date=DAYS, count=st.integers(1, 40))
def test_so_many_working_days_lie_between(
    off: frozenset[dt.date], date: dt.date, count: int
) -> None:
    days = of(off)
    found = days.later(date, count)
    passed = [day for day in between(date, LAST) if days.holds(day)]
    assert found == (passed[count - 1] if len(passed) >= count else None)
    if found is not None and days.holds(date):
        assert days.later(found, -count) == date


@given(off=LISTS, date=DAYS)
def test_a_weekend_is_never_a_working_day(off: frozenset[dt.date], date: dt.date) -> None:
    days = of(off)
    assert days.holds(date) is (date.weekday() < 5 and date not in off)
    assert days.later(date, 0) == date


def test_beyond_the_list_and_the_calendar_nothing_is_known() -> None:
    days = of(frozenset())
    assert days.holds(dt.date(2026, 4, 1)) is None
    assert days.holds(dt.date(2026, 4, 4)) is False
    assert days.later(LAST, 1) is None
    assert days.later(LAST, Fraction(1, 2)) is None
    assert days.later(FIRST, 10**15) is None
    assert days.first(dt.date.min) is None
    assert Workdays(lambda _: True).first(FIRST) is None
