"""How many requests someone made: a table in memory that the processes of one computer share.

Every limit looks back over one stretch of time as a sliding window: the count of the stretch
before weighs less and less while the present one passes. Where the table is full, the count that
matters least makes room.
"""

from __future__ import annotations

import fcntl
import hashlib
import math
import mmap
import os
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from limits import RateLimitItem

_SLOTS = 65_536
#: Slots that one caller may be in.
_NEAR = 8
#: Whose count, the stretch of time it belongs to, until when it matters, counts before and now.
_SLOT = struct.Struct("<16sqdII")


class Table:
    """Counts of callers.

    Args:
        path: the file that the processes share; None when there is one process.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._lock = threading.Lock()
        self._file: int | None = None
        size = _SLOTS * _SLOT.size
        if path is None:
            self._memory = mmap.mmap(-1, size)
        else:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            os.ftruncate(self._file, size)
            self._memory = mmap.mmap(self._file, size)

    def hit(self, limit: RateLimitItem, key: bytes, moment: float | None = None) -> float:
        """Count one request, unless it is one too many.

        Args:
            limit: how many may be made in how much time.
            key: who asks and for what; no two limits share one.
            moment: in seconds since 1970; None for now.

        Returns:
            0.0, or the seconds until there is room for another.
        """
        moment = time.time() if moment is None else moment
        span = limit.get_expiry()
        stretch, passed = divmod(moment, span)
        with self._alone():
            place, before, now = self._find(key, int(stretch), moment)
            wait = _wait(limit.amount, span, passed, before, now)
            if not wait:
                until = (stretch + 2) * span
                _SLOT.pack_into(self._memory, place, key, int(stretch), until, before, now + 1)
        return wait

    def _find(self, key: bytes, stretch: int, moment: float) -> tuple[int, int, int]:
        """The place for a caller, and their counts of the stretch before and of this one."""
        first = int.from_bytes(key[:4]) % (_SLOTS // _NEAR) * _NEAR * _SLOT.size
        free, least = first, math.inf
        for place in range(first, first + _NEAR * _SLOT.size, _SLOT.size):
            owner, counted, until, before, now = _SLOT.unpack_from(self._memory, place)
            if owner == key and until > moment:
                return place, *((before, now) if counted == stretch else (now, 0))
            if until < least:
                free, least = place, until
        return free, 0, 0

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with self._lock:
            if self._file is None:
                yield
                return
            fcntl.flock(self._file, fcntl.LOCK_EX)
            try:
                yield
            finally:
                fcntl.flock(self._file, fcntl.LOCK_UN)


def key_of(secret: bytes, *parts: str) -> bytes:
    """A key for the table that does not give away whose it is."""
    return hashlib.blake2b("\n".join(parts).encode(), digest_size=16, key=secret[:64]).digest()


def _wait(most: int, span: float, passed: float, before: int, now: int) -> float:
    """Seconds until one more request fits; 0.0 when it does already."""
    room = most - 1 - now
    if room >= 0:
        # before x (1 - part of the stretch that has passed) must not be more than the room.
        return max(0.0, span * (1 - room / before) - passed) if before > room else 0.0
    # Not in this stretch any more: in the next, what counts now is what was before.
    return span - passed + span * (1 - (most - 1) / now)
