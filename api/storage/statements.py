"""What is said in a dossier, and the dossier as it stands."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from engine.intake.stated import Stated
from engine.values.netherlands import day_of


@dataclass(frozen=True, slots=True)
class NewFact:
    """A statement to add; `withdrawn` takes back what was said about the concept."""

    concept: str
    value: Any
    origin: str
    motivation: str | None = None
    withdrawn: bool = False

    def stated(self) -> Stated | None:
        """The statement for the engine; None when something is taken back."""
        if self.withdrawn:
            return None
        return Stated(self.concept, _with(self.value, self.motivation), self.origin)


@dataclass(frozen=True, slots=True)
class DossierFact:
    """A statement as it was made."""

    concept: str
    value: Any
    origin: str
    motivation: str | None
    withdrawn: bool
    who: str
    moment: dt.datetime
    version: int

    def stated(self) -> Stated:
        """The statement for the engine."""
        return Stated(self.concept, _with(self.value, self.motivation), self.origin)


@dataclass(frozen=True, slots=True)
class Dossier:
    """A dossier as it stands: `facts` are the statements that count now."""

    id: str
    check: str
    date: dt.date | None
    proposals: tuple[str, ...]
    title: str | None
    owner: str | None
    edition: str
    version: int
    created: dt.datetime
    changed: dt.datetime
    expires: dt.datetime | None
    facts: tuple[DossierFact, ...]

    @property
    def day(self) -> dt.date:
        """The date of its check: the one that was chosen, or the day it was made."""
        return self.date or day_of(self.created) or self.created.date()

    @property
    def stated(self) -> list[Stated]:
        """The facts for the engine."""
        return [fact.stated() for fact in self.facts]


class Changed(Exception):
    """Someone else changed the dossier: its version now, and the statements made since.

    Not statements but None when nobody knows since when: the versions that were expected never
    existed.
    """

    def __init__(self, version: int, since: tuple[DossierFact, ...] | None) -> None:
        self.version = version
        self.since = since
        super().__init__(f"version {version}")


class Full(Exception):
    """The dossier holds as many statements as it may."""


def _with(value: Any, motivation: str | None) -> Any:
    """A value, with its motivation when it has one."""
    return value if motivation is None else {"waarde": value, "motivering": motivation}
