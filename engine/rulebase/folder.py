"""The rule files below a folder: what is read, and what cannot be."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from engine.diagnostics import Diagnostic, Faults, Place, fault

MAX_FILES = 2_000
#: More than a rule file may have, so that it is the reading that says what is too large.
MAX_BYTES = 64_000_000
#: Characters that leave no trace on a screen, among those that are told.
MAX_INVISIBLE = 20

_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")


def rule_files(path: Path) -> dict[str, bytes]:
    """The rule files below a folder, or one file, by name.

    Raises:
        Faults: when there are none or too many, and for every file that cannot be read.
    """
    try:
        if path.is_file():
            return {path.name: _bytes(path, path.name)}
        if not path.is_dir():
            missing = "bestaat niet" if not path.exists() else "is geen map en geen bestand"
            raise fault("B012", f"De map met regels “{path}” {missing}.")
        found = sorted(_below(path))
    except (OSError, ValueError):
        raise fault("B012", f"De map met regels “{str(path)[:200]}” is niet te lezen.") from None
    if not found:
        raise fault("B013", f"In de map “{path}” staan geen regelbestanden (*.yaml).")
    if len(found) > MAX_FILES:
        raise fault("B014", f"De map “{path}” heeft meer dan {MAX_FILES} bestanden.")
    texts: dict[str, bytes] = {}
    faults: list[Diagnostic] = []
    for file in found:
        written = os.fsencode(file.relative_to(path).as_posix())
        name = written.decode("utf-8", "backslashreplace")
        try:
            texts[name] = _bytes(file, name)
        except Faults as error:
            faults += error.diagnostics
    if faults:
        raise Faults(faults)
    return texts


def invisible(lines: tuple[str, ...], name: str) -> Iterator[Diagnostic]:
    """An error for each character that nobody can see, so that no text is other than it looks."""
    found = 0
    for number, line in enumerate(lines, 1):
        for match in _INVISIBLE.finditer(line):
            found += 1
            if found <= MAX_INVISIBLE:
                yield Diagnostic(
                    "B022",
                    f"Hier staat een teken dat u niet ziet (U+{ord(match[0]):04X}).",
                    Place(name, number, match.start() + 1, 1, line),
                    "Typ dit woord opnieuw.",
                )


def _below(path: Path) -> Iterator[Path]:
    """The files that are named as rule files. Raises :class:`OSError` for a folder that is shut:
    leaving out rules in silence would be worse.
    """
    for folder, _, names in os.walk(path, onerror=_refuse):
        yield from (Path(folder, n) for n in names if n.lower().endswith((".yaml", ".yml")))


def _refuse(error: OSError) -> None:
    raise error


def _bytes(path: Path, name: str) -> bytes:
    if path.exists() and not path.is_file():
        raise fault("B017", f"“{name}” is geen gewoon bestand.", help="Haal het uit de map.")
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES)
    except OSError:
        raise fault("B017", f"Het bestand “{name}” is niet te lezen.") from None
