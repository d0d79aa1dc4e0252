"""Watching the law: which cited articles changed since they were checked, and what that touches.

:func:`look` is the way in. Fetching the texts is left to the user; nothing here uses a network.
"""

from __future__ import annotations

from engine.lawwatch.comparing import Finding, compare
from engine.lawwatch.folder import Skipped, Watch, look
from engine.lawwatch.known import KnownLaws, recall, remember
from engine.lawwatch.texts import LawText, read_law

__all__ = [
    "Finding",
    "KnownLaws",
    "LawText",
    "Skipped",
    "Watch",
    "compare",
    "look",
    "read_law",
    "recall",
    "remember",
]
