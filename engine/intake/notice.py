"""What any kind of tender notice yields: facts with their origin, and what could not be read."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from engine.diagnostics import Diagnostic, Place
from engine.intake.stated import Raw, Stated


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice as facts. What the notice does not say is not in `facts`: missing is unknown.

    `dispatched` is the date that counts for the check (Aw 2.15 lid 1), when the notice gives it.
    `remarks` are warnings in Dutch about what was left unknown and why.
    """

    facts: tuple[Stated, ...]
    dispatched: dt.date | None = None
    remarks: tuple[Diagnostic, ...] = ()
    title: str | None = None
    notice_id: str | None = None
    subtype: str | None = None
    sdk_version: str | None = None
    buyer: str | None = None


@dataclass(slots=True)
class Findings:
    """Facts and remarks being gathered from one file.

    Fields are called by their number in eForms, such as ``BT-27``; `names` says what they are
    called in a file of another form.
    """

    file: str
    source: str = "aankondiging"
    names: Mapping[str, str] = field(default_factory=dict)
    facts: list[Stated] = field(default_factory=list)
    remarks: list[Diagnostic] = field(default_factory=list)

    def state(self, concept: str, value: Raw, origin: str, line: int | None = None) -> None:
        """Add a fact; `origin` is the field in the notice, such as ``BT-27``."""
        self.facts.append(
            Stated(concept, value, f"{self.source} {self._named(origin)}", self._place(line))
        )

    def remark(
        self, code: str, message: str, help: str | None = None, line: int | None = None
    ) -> None:
        """Add a warning about something that stays unknown or deserves a look."""
        said = self._named(message)
        self.remarks.append(Diagnostic(code, said, self._place(line), help, "waarschuwing"))

    def _named(self, text: str) -> str:
        if not self.names:
            return text
        return re.sub(r"BT-[0-9]+", lambda m: self.names.get(m[0], m[0]), text)

    def _place(self, line: int | None) -> Place | None:
        return Place(self.file, line, 1) if line else None


def listed(names: Iterable[str], most: int = 4) -> str:
    """Names as they stand in a Dutch sentence: "A, B en C"; a long list is cut short."""
    every = list(names)
    shown = every if len(every) <= most + 1 else [*every[:most], f"{len(every) - most} andere"]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} en {shown[-1]}"


def quoted(text: str, most: int = 60) -> str:
    """A piece of the file inside a message, cut to a readable length, on one line."""
    plain = " ".join(text.split())
    return f"“{plain if len(plain) <= most else plain[: most - 1] + '…'}”"


def grouped(number: str) -> bool:
    """Whether a number in international notation may be a Dutch one with a point for thousands.

    ``180.000`` is 180 by the standard, and 180 thousand to whoever typed it.
    """
    return re.fullmatch(r"\+?-?[1-9][0-9]{0,2}\.[0-9]{3}", number) is not None
