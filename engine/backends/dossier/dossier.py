"""A case that lives over time: answers come, change and are taken back, dates pass, rules change.

What is kept is its facts. What follows from them is held in a session of the network while the
dossier is in use; the pool closes sessions that were not used lately, and the next use opens one
from the facts.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.backends.dossier.carrying import carried
from engine.backends.dossier.changes import Changes, difference, growth
from engine.backends.dossier.live import Live
from engine.backends.interpreter import Conclusion
from engine.backends.unknowns import Spot, Unknowns
from engine.diagnostics import Diagnostic, Faults
from engine.facts import Facts, take
from engine.intake.stated import Raw, Stated
from engine.program import Program
from engine.values import Value

if TYPE_CHECKING:
    from engine.backends.dossier.pool import Dossiers
    from engine.explanation import Explanation


@dataclass(frozen=True, slots=True)
class _Case:
    """What a dossier is about; replaced as a whole, so that it is never half of two."""

    program: Program
    goals: tuple[str, ...] | None
    facts: Facts


class Dossier:
    """One case. Made by :meth:`Dossiers.open`; safe to use from several threads.

    Values are given as sources write them (text as in rule files, JSON); a value None says that
    the user does not know. Whatever the rule base does not accept raises :class:`Faults` and
    leaves the dossier as it was.
    """

    def __init__(
        self, pool: Dossiers, program: Program, goals: tuple[str, ...] | None, facts: Facts
    ) -> None:
        self._pool = pool
        self._case = _Case(program, goals, facts)
        self.start_over()

    def start_over(self) -> None:
        """Without a session and without anyone at work: new, or in a process just forked."""
        self._live: Live | None = None
        self.lock = threading.RLock()
        self.working = 0

    # -- what it holds

    @property
    def program(self) -> Program:
        """The rules and the date that the conclusions are drawn with."""
        return self._case.program

    @property
    def goals(self) -> tuple[str, ...] | None:
        """What is concluded, with all it depends on; None is everything."""
        return self._case.goals

    @property
    def facts(self) -> Facts:
        """The facts, with their origin."""
        return self._case.facts

    @property
    def is_live(self) -> bool:
        """Whether a session of the network is open for it."""
        return self._live is not None

    # -- answers

    def tell(
        self, concept: str, value: Raw, origin: str = "opgegeven", motivation: str | None = None
    ) -> Changes:
        """One answer; a later answer about the same concept replaces it."""
        raw = value if motivation is None else {"waarde": value, "motivering": motivation}
        return self.say([Stated(concept, raw, origin)])

    def tell_group(
        self, group: str, rows: Sequence[Mapping[str, Raw]] | None, origin: str = "opgegeven"
    ) -> Changes:
        """All records of a group; None takes the group back. Fields may be filled in later."""
        return self.say([Stated(group, rows, origin)])

    def say(self, statements: Iterable[Stated]) -> Changes:
        """Several answers at once. Raises :class:`Faults` and changes nothing if one is wrong."""
        statements = list(statements)
        with self._at_work() as live:
            taken = take(self.program.rulebase, statements)
            named = self._resolved(s.concept for s in statements)
            kept = _without(self.facts, (named & self.facts.records.keys()) | taken.records.keys())
            facts = Facts(
                {**kept.values, **taken.values},
                {**kept.records, **taken.records},
                {**kept.origins, **taken.origins},
            )
            return self._become(live, facts)

    def retract(self, *concepts: str) -> Changes:
        """Take answers back, as if they were never given. Raises :class:`Faults` as `say` does."""
        with self._at_work() as live:
            take(self.program.rulebase, [Stated(name, None, "") for name in concepts])
            return self._become(live, _without(self.facts, self._resolved(concepts)))

    def move(self, program: Program, goals: Sequence[str] | None = None) -> Changes:
        """Go on with another date, other proposals or a new version of the rules.

        Everything is derived anew; facts that the new rules do not accept are left out and named
        in `lost`. Without `goals`, those of the dossier stay, as far as the new rules have them.
        """
        with self._at_work() as live:
            facts = self.facts
            lost: tuple[Diagnostic, ...] = ()
            if program.rulebase is not self.program.rulebase:
                facts, lost = carried(self.program.rulebase, program.rulebase, facts)
            wanted = self.goals if goals is None else tuple(goals)
            if wanted is not None and goals is None:
                wanted = tuple(g for g in wanted if g in program.rulebase.concepts)
            changes = self._rebuild(live, _Case(program, wanted, facts))
            return Changes(changes.conclusions, True, lost)

    # -- questions

    @contextmanager
    def reading(self) -> Iterator[Live]:
        """The conclusions as an assessment, for whatever reads the interpreter's.

        No other thread changes the dossier until the block ends. Do not answer inside the block,
        and do not use the assessment after it.
        """
        with self._at_work() as live:
            yield live

    def value(self, concept: str, record: int | None = None) -> Value | None:
        """The value of a concept, given or concluded."""
        with self._at_work() as live:
            return live.value(concept, record)

    def conclusion(self, concept: str, record: int | None = None) -> Conclusion:
        """The value of a concept and how it came about."""
        with self._at_work() as live:
            return live.conclusion(concept, record)

    def conclusions(self) -> dict[Spot, Conclusion]:
        """Every conclusion, per record for those of a group."""
        with self._at_work() as live:
            return {spot: live.conclusion(*spot) for spot in live.spots()}

    def unknowns(self, concept: str, record: int | None = None) -> Unknowns:
        """What keeps a concept unknown."""
        with self._at_work() as live:
            return live.unknowns(concept, record)

    def explain(self, *concepts: str) -> Explanation:
        """Why concepts are what they are; without any, the goals of the dossier."""
        with self._at_work() as live:
            wanted = concepts or self.goals or tuple(dict.fromkeys(s[0] for s in live.spots()))
            return self._pool.prepared(self.program, self.goals).explainer.explain(live, wanted)

    # -- sessions

    def hibernate(self) -> None:
        """Close the session. The facts stay; the next use, if any, opens another one."""
        with self.lock:
            live, self._live = self._live, None
            self._pool.forget(self)
            if live is not None:
                live.session.close()

    def __enter__(self) -> Dossier:
        return self

    def __exit__(self, *_: object) -> None:
        self.hibernate()

    @contextmanager
    def _at_work(self) -> Iterator[Live]:
        """A session to work with; when something goes wrong in the network it is closed."""
        try:
            with self.lock:
                self.working += 1
                try:
                    yield self._opened()
                except Faults:
                    raise
                except BaseException:
                    self.hibernate()
                    raise
                finally:
                    self.working -= 1
        finally:
            self._pool.trim()

    def _opened(self) -> Live:
        if self._live is None:
            self._live = self._session(self._case)
        self._pool.used(self)
        return self._live

    def _session(self, case: _Case) -> Live:
        return self._pool.prepared(case.program, case.goals).open(case.facts)

    def _resolved(self, names: Iterable[str]) -> frozenset[str]:
        found = (self.program.rulebase.resolve(name) for name in names)
        return frozenset(name for name in found if name is not None)

    def _become(self, live: Live, facts: Facts) -> Changes:
        case = replace(self._case, facts=facts)
        fresh = growth(self.program.rulebase, self.facts, facts)
        if fresh is None or any(live.overrules(name, facts.value(name)) for name in fresh):
            return self._rebuild(live, case)
        found = live.add(facts, fresh)
        self._case = case
        return Changes(found)

    def _rebuild(self, live: Live, case: _Case) -> Changes:
        before = live.outcome()
        self.hibernate()
        renewed = self._session(case)
        self._case, self._live = case, renewed
        self._pool.used(self)
        return Changes(difference(before, renewed.outcome()), True)


def _without(facts: Facts, names: Collection[str]) -> Facts:
    """The facts without some concepts and groups."""
    return Facts(
        {name: fact for name, fact in facts.values.items() if name not in names},
        {group: rows for group, rows in facts.records.items() if group not in names},
        {group: origin for group, origin in facts.origins.items() if group not in names},
    )
