"""Reading notices: 1,000 in three seconds here; asserted beside parsing the same XML alone."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from engine.intake import eforms

pytestmark = pytest.mark.bench

NOTICES = [path.read_bytes() for path in sorted(Path("examples").glob("*.xml")) for _ in range(100)]


def cpu(work: Callable[[bytes], object]) -> float:
    """CPU seconds for all notices."""
    begin = time.process_time()
    for data in NOTICES:
        work(data)
    return time.process_time() - begin


def test_reading_is_a_few_times_parsing() -> None:
    parsing, reading = cpu(etree.fromstring), cpu(lambda data: eforms.read(data, "x.xml"))
    each = reading / len(NOTICES)
    print(f"\n1.000 aankondigingen lezen: {1_000 * each:.2f} s CPU (doel 3)")
    assert reading < 15 * parsing
