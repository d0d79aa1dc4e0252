"""The clauses on durable_rules: the only module that knows the library.

The library is used inside the part of it that is sound: facts, asserted one at a time, and rules
whose condition is a flat `all` of patterns on single facts. What was found around that part, and
how it is kept away from here:

- A session in which no rule has fired yet keeps an uninitialised pointer, which deleting the
  session frees: the process dies. Every session starts with a fact that has a rule of its own.
- A pattern's value is looked up in a table of 512 places, whose filling is not checked: building
  never ends. At most 32 clauses share a rule set; a large network is several rule sets, and what
  follows in one is handed on to the others.
- 1,024 sessions per rule set, 64 nodes or 255 joins per fact, 16 facts per rule, 4,096 rules: all
  far away with small rule sets, short bodies and a pool that bounds what is live.
- Every condition costs some 10 kB in each live session, and a fact 7 kB. A rule set is entered
  by a session only when something it looks at becomes known.
- Each thread gets a part of memory of its own from the C library, which keeps what sessions leave
  there: with 16 threads twice the memory. The process is told to use two such parts.
- A fact that matches nothing is an error: only literals some clause looks at are asserted.
- An exception inside an action is swallowed and put in the session's state: it is looked for.
- A process that forks while threads are inside leaves the child halves of sessions: a child uses
  nothing of its parent's.
- A host starts threads that poll for work. Nothing here is deferred, so it does not get any.
"""

from __future__ import annotations

import ctypes
import functools
import itertools
import os
import platform
import threading
import weakref
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, cast

from engine.backends.dossier.clauses import Clause, Literal

#: Clauses in one rule set of the library.
MAX_CLAUSES = 32
#: Sessions in one rule set; the library fails at 1,024.
MAX_SESSIONS = 1_000

#: A fact names a literal by a shelf and a place on it: the library tries values one by one.
_SHELF = 16

#: The parameter of mallopt(3) for the number of arenas.
_M_ARENA_MAX = -8

_RULES = "dossier"
_OPENING = "opening"


class _Handled(Protocol):
    """A rule set of the library."""

    _handle: int


class _Host(Protocol):
    """What is used of `durable.engine.Host`."""

    def register_rulesets(self, definitions: dict[str, Any]) -> list[str]: ...

    def assert_fact(self, ruleset: str, fact: dict[str, Any]) -> dict[str, Any] | None: ...

    def delete_state(self, ruleset: str, sid: str) -> None: ...

    def get_ruleset(self, ruleset: str) -> _Handled: ...


class NetworkFault(RuntimeError):
    """The library did something that its sound part excludes."""


class Network:
    """The clauses of one program, in rule sets small enough for the library. Shared by threads."""

    def __init__(self, clauses: Sequence[Clause]) -> None:
        self.sids = itertools.count(1)
        self.parts = tuple(
            _Part(clauses[first : first + MAX_CLAUSES])
            for first in range(0, len(clauses), MAX_CLAUSES)
        )
        where: defaultdict[Literal, list[tuple[_Part, tuple[Literal, ...]]]] = defaultdict(list)
        for part in self.parts:
            for literal, heads in part.heads.items():
                where[literal].append((part, heads))
        self.where = {literal: tuple(parts) for literal, parts in where.items()}

    def session(self) -> Session:
        """A new session; close it, also when something goes wrong."""
        return Session(self)

    @property
    def live(self) -> int:
        """Sessions that hold memory in the library, counted per rule set."""
        return sum(len(part.fired) for part in self.parts)


class Session:
    """What is known in one case, inside the network."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self._entered: dict[_Part, str] = {}
        self._closed = False

    def add(self, literal: Literal, closed: Sequence[int]) -> list[Literal]:
        """Make a literal known; returns the heads of the clauses that are complete by it.

        `closed` marks the literals that are known or impossible: a rule set in which nothing else
        could follow need not hear of it.
        """
        if self._closed:
            raise NetworkFault("a fact for a session that was closed")
        heads: list[Literal] = []
        for part, follows in self.network.where.get(literal, ()):
            if all(closed[head] for head in follows):
                continue
            sid = self._entered.get(part)
            if sid is None:
                sid = self._entered[part] = f"s{next(self.network.sids)}"
                part.enter(sid)
            heads += part.add(sid, literal)
        return heads

    def close(self) -> None:
        """Free the memory the library holds for this session."""
        self._closed = True
        while self._entered:
            part, sid = self._entered.popitem()
            part.leave(sid)


class _Part:
    """One rule set of the library."""

    def __init__(self, clauses: Sequence[Clause]) -> None:
        heads: defaultdict[Literal, list[Literal]] = defaultdict(list)
        for clause in clauses:
            for literal in clause.body:
                heads[literal].append(clause.head)
        self.heads = {literal: tuple(found) for literal, found in heads.items()}
        self._names = {literal: divmod(n, _SHELF) for n, literal in enumerate(self.heads)}
        self.fired: dict[str, list[Literal]] = {}
        self._lock = threading.Lock()
        rules: dict[str, Any] = {
            _OPENING: {"all": [{"m_0": {"opening": 1}}], "run": self._action(None)}
        }
        for number, clause in enumerate(clauses):
            rules[f"c{number}"] = {
                "all": [{f"m_{n}": self._pattern(lit)} for n, lit in enumerate(clause.body)],
                "run": self._action(clause.head),
            }
        self._host = _host()
        self._host.register_rulesets({_RULES: rules})
        weakref.finalize(self, _delete, self._host, self.fired, os.getpid()).atexit = False

    def _pattern(self, literal: Literal) -> dict[str, Any]:
        shelf, place = self._names[literal]
        return {"$and": [{"g": shelf}, {"k": place}]}

    def _action(self, head: Literal | None) -> Callable[[Any], None]:
        fired = self.fired

        def run(context: Any) -> None:
            if head is not None:
                fired[context.s.sid].append(head)

        return run

    def enter(self, sid: str) -> None:
        """Start a session, with a rule that fires: see the module's first warning."""
        with self._lock:
            if len(self.fired) >= MAX_SESSIONS:
                raise NetworkFault(f"more than {MAX_SESSIONS} sessions at the same time")
            self._assert({"sid": sid, "id": _OPENING, "opening": 1})
            self.fired[sid] = []

    def add(self, sid: str, literal: Literal) -> list[Literal]:
        with self._lock:
            shelf, place = self._names[literal]
            self._assert({"sid": sid, "id": f"k{literal}", "g": shelf, "k": place})
            heads = self.fired[sid]
            self.fired[sid] = []
            return heads

    def leave(self, sid: str) -> None:
        with self._lock:
            if self.fired.pop(sid, None) is not None:
                self._host.delete_state(_RULES, sid)

    def _assert(self, fact: dict[str, Any]) -> None:
        state = self._host.assert_fact(_RULES, fact)
        if state is not None and "exception" in state:
            raise NetworkFault(str(state["exception"]))


def _host() -> _Host:
    """A host of the library without its threads."""
    from durable.engine import Host

    _few_arenas()
    still = type("StillHost", (Host,), {"_run": lambda _: None})
    return cast("_Host", still())


@functools.cache
def _few_arenas() -> None:
    """Keep the memory of many threads together, where the C library can be told to (glibc)."""
    if platform.libc_ver()[0] == "glibc":
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 2)


def _delete(host: _Host, sids: Iterable[str], owner: int) -> None:
    """Free a rule set, for which the host has no word, and the sessions nobody closed.

    A child process leaves those of its parent alone: a thread may have been half way in them.
    """
    from durable import engine

    if os.getpid() != owner:
        return
    for sid in sids:
        host.delete_state(_RULES, sid)
    engine.durable_rules_engine.delete_ruleset(host.get_ruleset(_RULES)._handle)
