"""Versions of the rule base: the current one, those before it, and what is compiled from them.

An :class:`Edition` never changes, so a request keeps the one it started with while a new one takes
its place. :class:`Editions` watches the folder and remembers older editions by their digest.
"""

from __future__ import annotations

import datetime as dt
import threading
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Protocol

from engine.backends.generated import Generated, compiled
from engine.diagnostics import Faults
from engine.explanation import Explainer
from engine.lazy import cached_property
from engine.program import Program
from engine.rulebase import RuleBase, load, shipped_path
from engine.syntax.model import Check, Validity

#: Compiled checks kept per edition: one per check, period and choice of proposals.
MAX_COMPILED = 500
#: Older editions kept in memory.
MAX_KEPT = 8

Texts = Mapping[str, bytes]
Key = tuple[str, int, frozenset[str]]


class Archive(Protocol):
    """Where the texts of editions are kept."""

    def keep(self, digest: str, texts: Texts) -> None:
        """Keep an edition; one that is there already stays as it is."""

    def texts(self, digest: str) -> Texts | None:
        """The files of an edition, or None when it was never kept."""


class Edition:
    """One version of the rule base with what is prepared from it. Shared between threads."""

    def __init__(self, rulebase: RuleBase, texts: Texts) -> None:
        self.rulebase = rulebase
        self.texts = texts
        self._compiled: OrderedDict[Key, Generated] = OrderedDict()
        self._explainers: OrderedDict[tuple[dt.date, frozenset[str]], Explainer] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def digest(self) -> str:
        return self.rulebase.digest

    @cached_property
    def boundaries(self) -> tuple[dt.date, ...]:
        """The days on which some rule or value comes into force or ends."""
        book = self.rulebase
        validities: list[Validity] = [rule.validity for rule in book.rules.values()]
        validities += [concept.validity for concept in book.concepts.values()]
        validities += [
            v.validity for p in book.parameters.values() if not p.calendar for v in p.values
        ]
        days = {v.since for v in validities if v.since is not None}
        days |= {v.until + dt.timedelta(1) for v in validities if v.until and v.until < dt.date.max}
        return tuple(sorted(days))

    def period(self, date: dt.date) -> int:
        """The number of the stretch of time around a date in which nothing changes."""
        return bisect_right(self.boundaries, date)

    def prepared(self, check: Check, date: dt.date, proposals: frozenset[str]) -> bool:
        """Whether :meth:`generated` answers at once."""
        return (check.id, self.period(date), proposals) in self._compiled

    def generated(self, check: Check, date: dt.date, proposals: frozenset[str]) -> Generated:
        """A check compiled for the period around a date. Takes a while the first time."""
        key = (check.id, self.period(date), proposals)
        found = self._compiled.get(key)
        if found is None:
            found = compiled(self.program(date, proposals), check.goals)
            with self._lock:
                self._compiled[key] = found
                while len(self._compiled) > MAX_COMPILED:
                    self._compiled.popitem(last=False)
        return found

    def program(self, date: dt.date, proposals: frozenset[str] = frozenset()) -> Program:
        """The rules and values in force on a date."""
        return self.rulebase.at(date, proposals)

    def explainer(self, program: Program) -> Explainer:
        """The explainer of a program of this edition."""
        key = (program.date, program.proposals)
        with self._lock:
            found = self._explainers.get(key)
            if found is None:
                found = self._explainers[key] = Explainer(program)
                while len(self._explainers) > MAX_KEPT:
                    self._explainers.popitem(last=False)
        return found

    def prepare(self, dates: Iterable[dt.date]) -> None:
        """Compile every check for some dates, so that the first user does not wait."""
        for date in dates:
            for check in self.rulebase.checks.values():
                self.generated(check, date, frozenset())


def read_edition(path: Path) -> Edition:
    """The edition in a folder. Raises :class:`Faults`."""
    texts = _texts(path)
    return Edition(_load(texts), texts)


def edition_of(texts: Texts) -> Edition:
    """The edition that consists of these files. Raises :class:`Faults`."""
    return Edition(_load(texts), texts)


def _load(texts: Texts) -> RuleBase:
    return load(
        None, {name: data.decode("utf-8", "surrogateescape") for name, data in texts.items()}
    )


def _texts(path: Path) -> dict[str, bytes]:
    found = sorted(p for p in path.rglob("*.y*ml") if p.suffix in (".yaml", ".yml"))
    return {p.relative_to(path).as_posix(): p.read_bytes() for p in found}


class Editions:
    """The current edition and the ones before it."""

    def __init__(self, path: Path | None, archive: Archive | None = None) -> None:
        self.path = path or shipped_path()
        self.archive = archive
        self.trouble: Faults | None = None
        self._seen = self._fingerprint()
        self._current = read_edition(self.path)
        self._kept: OrderedDict[str, Edition] = OrderedDict()
        self._lock = threading.Lock()
        if archive is not None:
            archive.keep(self._current.digest, self._current.texts)

    @property
    def current(self) -> Edition:
        """The edition in use. Hold on to it for the length of a request."""
        return self._current

    def edition(self, digest: str) -> Edition | None:
        """An edition by its digest; None when it was never kept."""
        if digest == self._current.digest:
            return self._current
        with self._lock:
            found = self._kept.get(digest)
        if found is None and self.archive is not None:
            texts = self.archive.texts(digest)
            if texts is not None:
                found = edition_of(texts)
                self._keep(found)
        return found

    def refresh(self, ready: Callable[[Edition], None] = lambda _: None) -> bool:
        """Take over what changed in the folder; True when there is a new edition.

        Files with errors leave the current edition in place; `trouble` then says what is wrong.

        Args:
            ready: prepares a new edition before it takes over.
        """
        seen = self._fingerprint()
        if seen == self._seen:
            return False
        try:
            new = read_edition(self.path)
        except Faults as faults:
            self.trouble, self._seen = faults, seen
            return False
        if seen != self._fingerprint():
            return False  # still being written; the next look takes it
        changed = new.digest != self._current.digest
        if changed:
            ready(new)
            if self.archive is not None:
                self.archive.keep(new.digest, new.texts)
            self._keep(self._current)
            self._current = new
        # Only now: what could not be kept is taken at the next look.
        self.trouble, self._seen = None, seen
        return changed

    def _keep(self, edition: Edition) -> None:
        with self._lock:
            self._kept[edition.digest] = edition
            while len(self._kept) > MAX_KEPT:
                self._kept.popitem(last=False)

    def _fingerprint(self) -> tuple[Any, ...]:
        """Name, size and time of every file: cheap to compare, changed by every edit."""
        files = (p for p in self.path.rglob("*.y*ml"))
        stats = ((p.as_posix(), p.stat()) for p in sorted(files))
        return tuple((name, s.st_size, s.st_mtime_ns, s.st_ino) for name, s in stats)
