"""The file in which an interview keeps its answers."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from engine.diagnostics import Faults, fault

if TYPE_CHECKING:
    from engine.interview.dialogue import Dialogue
    from engine.interview.saved import Saved
    from engine.rulebase import RuleBase
    from engine.syntax.model import Check

#: More than a facts file may be, so that it is the intake that says what is too large.
MAX_BYTES = 64_000_000


class SaveFile:
    """Answers on disk: readable by their owner only, never half written.

    A file that does not hold answers to the same check is never overwritten.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.path = Path(name).resolve()

    def read(self, rulebase: RuleBase, check: Check) -> Saved | None:
        """What was kept before; None when nothing was.

        Raises:
            Faults: when the file holds something else, or cannot be written later.
        """
        from engine.interview import saved

        if self.path.exists() and not (self.path.is_file() and os.access(self.path, os.W_OK)):
            raise self._unwritable
        try:
            data = self._content()
            self._temporary(b"").unlink()
        except OSError:
            raise self._unwritable from None
        return saved.read(rulebase, check, self.path.name, data) if data else None

    def write(self, dialogue: Dialogue) -> None:
        """Keep the answers so far. Raises :class:`Faults` when that cannot be done."""
        from engine.interview import saved
        from engine.interview.standing import standing

        stand = standing(dialogue.check, dialogue.interview.assessment)
        text = saved.as_facts_file(dialogue.program, dialogue.check, dialogue.facts, stand)
        try:
            self._temporary(text.encode()).replace(self.path)
        except OSError:
            raise self._unwritable from None

    def _content(self) -> bytes:
        if not self.path.exists():
            return b""
        with self.path.open("rb") as file:
            return file.read(MAX_BYTES)

    def _temporary(self, content: bytes) -> Path:
        """A new file beside it with this content; none is left behind when that fails."""
        number, name = tempfile.mkstemp(dir=self.path.parent, prefix=f".{self.path.name}.")
        try:
            with os.fdopen(number, "wb") as file:
                file.write(content)
        except OSError:
            Path(name).unlink()
            raise
        return Path(name)

    @property
    def _unwritable(self) -> Faults:
        return fault("B015", f"In “{self.name}” kan niet worden geschreven.")
