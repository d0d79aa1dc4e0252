"""Many dossiers, a few live sessions: memory is bounded whatever the number of dossiers."""

from __future__ import annotations

import os
import threading
import weakref
from collections import OrderedDict
from collections.abc import Sequence

from engine.backends.dossier.dossier import Dossier
from engine.backends.dossier.prepared import Prepared, prepare
from engine.facts import Facts
from engine.program import Program

#: The most sessions a pool may be asked to keep open: half of what a rule set can hold.
MOST_LIVE = 500
#: Sessions kept open. One on the whole rule base takes some 20 MB, one for a check a few.
LIVE = 8
#: Programs kept ready for dossiers.
PROGRAMS = 16


class Dossiers:
    """Opens dossiers and bounds what they hold; shared by threads. Close it at the end.

    At most `live` sessions are open, plus those that threads are working in at the moment.
    """

    def __init__(self, live: int = LIVE, programs: int = PROGRAMS) -> None:
        if not 0 < live <= MOST_LIVE:
            raise ValueError(f"between 1 and {MOST_LIVE} sessions can be kept open, not {live}")
        self.most_live = live
        self.most_programs = programs
        self._opened = weakref.WeakSet[Dossier]()
        self.start_over()
        _pools.add(self)

    def start_over(self) -> None:
        """Without sessions, networks or threads at work: new, or in a process just forked."""
        self._live: OrderedDict[int, Dossier] = OrderedDict()
        self._prepared: OrderedDict[tuple[Program, tuple[str, ...] | None], Prepared]
        self._prepared = OrderedDict()
        self._lock = threading.Lock()
        self._preparing = threading.Lock()
        for dossier in self._opened:
            dossier.start_over()

    def open(
        self,
        program: Program,
        goals: Sequence[str] | None = None,
        facts: Facts | None = None,
    ) -> Dossier:
        """A dossier with some facts (checked, see :func:`engine.facts.take`).

        With `goals`, only those and what they depend on are concluded: smaller and quicker.
        """
        wanted = None if goals is None else tuple(goals)
        dossier = Dossier(self, program, wanted, facts or Facts())
        self._opened.add(dossier)
        return dossier

    @property
    def live(self) -> int:
        """How many dossiers have an open session."""
        return len(self._live)

    def close(self) -> None:
        """Close every session."""
        with self._lock:
            dossiers = list(self._live.values())
        for dossier in dossiers:
            dossier.hibernate()

    def __enter__(self) -> Dossiers:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- for dossiers

    def prepared(self, program: Program, goals: tuple[str, ...] | None) -> Prepared:
        """The network of a program; the ones used least lately are let go."""
        key = (program, goals)
        with self._preparing:
            found = self._prepared.pop(key, None) or prepare(program, goals)
            self._prepared[key] = found
            if len(self._prepared) > self.most_programs:
                self._prepared.popitem(last=False)
            return found

    def used(self, dossier: Dossier) -> None:
        """Note that a dossier has an open session and is in use."""
        with self._lock:
            self._live[id(dossier)] = dossier
            self._live.move_to_end(id(dossier))

    def forget(self, dossier: Dossier) -> None:
        """Note that a dossier has no session."""
        with self._lock:
            self._live.pop(id(dossier), None)

    def trim(self) -> None:
        """Close the sessions used longest ago, except where someone is at work."""
        while True:
            victim = self._oldest()
            if victim is None:
                return
            try:
                victim.hibernate()
            finally:
                victim.lock.release()

    def _oldest(self) -> Dossier | None:
        """The idle dossier to close, its lock taken and taken out of the list."""
        with self._lock:
            if len(self._live) <= self.most_live:
                return None
            for key, dossier in self._live.items():
                if dossier.lock.acquire(blocking=False):
                    if not dossier.working:
                        del self._live[key]
                        return dossier
                    dossier.lock.release()
            return None


_pools = weakref.WeakSet[Dossiers]()


def _forked() -> None:
    """In a child process: threads of the parent may have been half way, so begin from the facts."""
    for pool in _pools:
        pool.start_over()


os.register_at_fork(after_in_child=_forked)
