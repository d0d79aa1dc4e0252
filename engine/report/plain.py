"""Text from outside made safe to show in a terminal."""

from __future__ import annotations

import re

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def clean(text: str) -> str:
    """The text without characters that steer a terminal or turn its reading direction."""
    return _CONTROL.sub("�", text)
