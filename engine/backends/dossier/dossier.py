"""A case that lives over time: answers come, change and are taken back, dates pass, rules change.

What is kept is its facts. What follows from them is held in a session of the network while the
dossier is in use; the pool closes sessions that were not used lately, and the next use opens one
from the facts.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from engine.backends.dossier.changes import Changes, difference, growth
from engine.backends.dossier.live import Live
from engine.backends.interpreter import Conclusion
from engine.backends.unknowns import Spot, Unknowns
from engine.diagnostics import Diagnostic, Faults
from engine.facts import Fact, Facts, take
from engine.intake.stated import Raw, Stated
from engine.program import Program
from engine.rulebase import RuleBase
from engine.syntax.model import Concept
from engine.values import Value, to_json

if TYPE_CHECKING:
    from engine.backends.dossier.pool import Dossiers
    from engine.explanation import Explanation


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
        self._program = program
        self._goals = goals
        self._facts = facts
        self._live: Live | None = None
        self.lock = threading.RLock()
        self.working = 0

    # -- what it holds

    @property
    def program(self) -> Program:
        """The rules and the date that the conclusions are drawn with."""
        return self._program

    @property
    def goals(self) -> tuple[str, ...] | None:
        """What is concluded, with all it depends on; None is everything."""
        return self._goals

    @property
    def facts(self) -> Facts:
        """The facts, with their origin."""
        return self._facts

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
            rulebase = self._program.rulebase
            taken = take(rulebase, statements)
            named = {rulebase.resolve(s.concept) for s in statements}
            records = {g: rows for g, rows in self._facts.records.items() if g not in named}
            facts = Facts({**self._facts.values, **taken.values}, {**records, **taken.records})
            return self._become(live, self._program, facts)

    def retract(self, *concepts: str) -> Changes:
        """Take answers back, as if they were never given."""
        with self._at_work() as live:
            names = {self._program.rulebase.resolve(concept) for concept in concepts}
            values = {n: f for n, f in self._facts.values.items() if n not in names}
            records = {n: r for n, r in self._facts.records.items() if n not in names}
            return self._become(live, self._program, Facts(values, records))

    def move(self, program: Program, goals: Sequence[str] | None = None) -> Changes:
        """Go on with another date, other proposals or a new version of the rules.

        Everything is derived anew; facts that the new rules do not accept are left out and named
        in `lost`. Without `goals`, those of the dossier stay, as far as the new rules have them.
        """
        with self._at_work() as live:
            facts = self._facts
            lost: tuple[Diagnostic, ...] = ()
            if program.rulebase is not self._program.rulebase:
                facts, lost = carried(self._program.rulebase, program.rulebase, self._facts)
            wanted = self._goals if goals is None else tuple(goals)
            if wanted is not None:
                wanted = tuple(g for g in wanted if g in program.rulebase.concepts)
            changes = self._rebuild(live, program, wanted, facts)
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
            wanted = concepts or self._goals or tuple(dict.fromkeys(s[0] for s in live.spots()))
            return self._pool.prepared(self._program, self._goals).explainer.explain(live, wanted)

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
            self._live = self._pool.prepared(self._program, self._goals).open(self._facts)
        self._pool.used(self)
        return self._live

    def _become(self, live: Live, program: Program, facts: Facts) -> Changes:
        fresh = growth(program.rulebase, self._facts, facts)
        if fresh is None or any(live.overrules(name, facts.value(name)) for name in fresh):
            return self._rebuild(live, program, self._goals, facts)
        found = live.add(facts, fresh)
        self._facts = facts
        return Changes(found)

    def _rebuild(
        self, live: Live, program: Program, goals: tuple[str, ...] | None, facts: Facts
    ) -> Changes:
        before = live.outcome()
        self.hibernate()
        renewed = self._pool.prepared(program, goals).open(facts)
        self._program, self._goals, self._facts, self._live = program, goals, facts, renewed
        self._pool.used(self)
        return Changes(difference(before, renewed.outcome()), True)


def carried(old: RuleBase, new: RuleBase, facts: Facts) -> tuple[Facts, tuple[Diagnostic, ...]]:
    """Facts under another version of the rules, and what that version does not accept."""
    kept, lost = Facts(), list[Diagnostic]()
    for statement in _stated(old, facts):
        try:
            taken = take(new, [statement])
        except Faults as faults:
            lost += faults.diagnostics
        else:
            kept = Facts({**kept.values, **taken.values}, {**kept.records, **taken.records})
    return kept, tuple(lost)


def _stated(rulebase: RuleBase, facts: Facts) -> Iterator[Stated]:
    for name, fact in facts.values.items():
        yield Stated(name, _raw(rulebase.concepts[name], fact), fact.origin)
    for group, rows in facts.records.items():
        written = [{n: _raw(rulebase.concepts[n], f) for n, f in row.items()} for row in rows]
        origins = [fact.origin for row in rows for fact in row.values()]
        yield Stated(group, written, origins[0] if origins else "opgegeven")


def _raw(concept: Concept, fact: Fact) -> Any:
    value = to_json(concept.kind, fact.value)
    if fact.motivation is None:
        return value
    return {"waarde": value, "motivering": fact.motivation}
