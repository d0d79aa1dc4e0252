"""The files that a user names on the command line."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

from engine.diagnostics import fault

#: More than any intake accepts, so that it is the intake that says what is too large.
MAX_BYTES = 64_000_000
#: Where a shell puts what another command writes: `wijktoets assess TOETS <(commando)`.
_HANDED_OVER = ("/dev/fd/", "/dev/stdin", "/proc/self/fd/")


def read_file(name: str) -> tuple[str, bytes]:
    """The name and the content of a file; `-` is what comes in.

    Raises:
        Faults: when it is no ordinary file, or cannot be read. A device or a pipe may never end.
    """
    if name == "-":
        return "invoer", sys.stdin.buffer.read(MAX_BYTES)
    path = Path(name)
    shown = name[:200]
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise fault("B011", f"“{shown}” is een map, geen bestand.")
        if not stat.S_ISREG(kind) and not name.startswith(_HANDED_OVER):
            raise fault(
                "B011",
                f"“{shown}” is geen gewoon bestand.",
                help="Lees het in met - als bestandsnaam: wijktoets ... - < bestand",
            )
        with path.open("rb") as file:
            return path.name, file.read(MAX_BYTES)
    except FileNotFoundError:
        raise fault("B011", f"Het bestand “{shown}” bestaat niet.") from None
    except (OSError, ValueError):
        raise fault("B011", f"Het bestand “{shown}” is niet te lezen.") from None
