"""The day in the Netherlands, whatever the zone of the machine's clock or of a moment in a file."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from zoneinfo import ZoneInfo


@lru_cache(maxsize=1)
def _zone() -> ZoneInfo:
    return ZoneInfo("Europe/Amsterdam")


def today() -> dt.date:
    """The day it is now in the Netherlands."""
    return dt.datetime.now(_zone()).date()


def day_of(moment: dt.datetime) -> dt.date | None:
    """The day in the Netherlands at a moment; a moment without a zone is one of here.

    None when that is outside the calendar.
    """
    try:
        return (moment if moment.tzinfo is None else moment.astimezone(_zone())).date()
    except OverflowError:
        return None
