"""How much work something takes, told in work that this machine does in the same run.

Seconds say how fast and how busy a machine is. A test that asserts on them fails on another one.
"""

from __future__ import annotations

import functools
import time
from collections.abc import Iterator
from contextlib import contextmanager

from engine.rulebase import load
from tests.rulebase.bases import SMALL

#: A few times what damage costs, and far less than it costs where work grows with its square.
SOON = 1_000


@functools.cache
def unit() -> float:
    """The CPU seconds that loading a rule base of three small files takes here (about 3 ms)."""
    load(None, SMALL)
    spent = []
    for _ in range(5):
        begin = time.process_time()
        load(None, SMALL)
        spent.append(time.process_time() - begin)
    return min(spent)


@contextmanager
def within(units: float) -> Iterator[None]:
    """Assert that what happens here takes the CPU, in all threads, at most this many units."""
    most = units * unit()
    begin = time.process_time()
    yield
    spent = time.process_time() - begin
    assert spent <= most, f"{spent / unit():.0f} units, and {units} is the most"
