"""The conclusions of one case, kept up to date by the network while facts arrive.

An :class:`Assessment` like the interpreter's, so that whatever explains or asks reads it in the
same way; only how values and rules come to be known differs. Expressions are evaluated by the
interpreter's own code.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

from engine.backends.dossier.changes import Change
from engine.backends.dossier.clauses import Encoding, Leaf, Literal
from engine.backends.dossier.network import Session
from engine.backends.interpreter import Assessment, State
from engine.backends.unknowns import Spot
from engine.diagnostics import Diagnostic
from engine.facts import Facts
from engine.syntax.model import Concept, Rule
from engine.values import Value


class Live(Assessment):
    """What follows from the facts of one case. Only grows; see :meth:`add`."""

    def __init__(self, encoding: Encoding, session: Session) -> None:
        self._start(encoding.program, Facts(), None)
        single = [step for step in encoding.steps if step.group is None]
        self._values = {(step.id, None): None for step in single if isinstance(step, Concept)}
        self._applies = {(step.id, None): None for step in single if isinstance(step, Rule)}
        self.encoding = encoding
        self.session = session
        self._literals = bytearray(encoding.literals)
        self._closed = bytearray(encoding.literals)
        self._leaves = bytearray(encoding.settled)
        self._queue: deque[Literal] = deque(encoding.axioms)
        self._waiting: dict[int, Leaf] = {}
        self._dirty: set[int] = set()
        self._changed: dict[Spot, None] = {}
        self._disputed: set[Spot] = set()

    @property
    def trouble(self) -> tuple[Diagnostic, ...]:
        """Calculations without an outcome, in the order in which the interpreter meets them."""
        self._trouble.clear()
        for step in self.encoding.steps:
            for record in self._record_numbers(step.group):
                if isinstance(step, Concept):
                    self.conclusion(step.id, record)
                else:
                    self._decide(step, record)
        return tuple(self._trouble)

    # -- growing

    def add(self, facts: Facts, fresh: Iterable[str]) -> tuple[Change, ...]:
        """Take in facts; `fresh` are the concepts and groups that were unknown until now.

        The caller sees to it that nothing known is changed or taken away.
        """
        self._take(facts)
        self._changed.clear()
        for name in fresh:
            concept = self.program.rulebase.concepts[name]
            if concept.is_group:
                self._make_room(name)
            if not concept.derived:
                self._wake(name)
            elif (name, None) in self._values:
                self._settle(concept, self._given.get((name, None)))
        self._derive()
        return tuple(self._changes())

    def _make_room(self, group: str) -> None:
        """Places for what is concluded per record of a group that is now given."""
        for step in self.encoding.computed:
            for record in self._record_numbers(step.group) if step.group == group else ():
                if isinstance(step, Rule):
                    self._applies.setdefault((step.id, record))
                else:
                    self._values.setdefault((step.id, record))

    def _derive(self) -> None:
        """Follow what became known until nothing new follows."""
        while True:
            if self._queue:
                self._know(self._queue.popleft())
            elif self._waiting:
                self._compute(self._waiting.popitem()[1])
            elif self._dirty:
                number = min(self._dirty)
                self._dirty.remove(number)
                self._compute_step(self.encoding.computed[number])
            else:
                return

    def _know(self, literal: Literal) -> None:
        if self._literals[literal]:
            return
        self._literals[literal] = self._closed[literal] = 1
        encoding = self.encoding
        for rival in encoding.rivals.get(literal, ()):
            self._closed[rival] = 1
        for mark in encoding.marks.get(literal, ()):
            self._applies[mark.rule, None] = mark.applies
            self._wake(f"@{mark.rule}")
            concept = self.program.rules[mark.rule].concept
            if mark.applies and concept is not None:
                self._touch(concept)
        for concept in encoding.valued.get(literal, ()):
            self._touch(concept)
        settles = encoding.settles.get(literal)
        if settles is not None:
            declared = self.program.rulebase.concepts[settles.concept]
            if (declared.id, None) not in self._given:
                self._settle(declared, self.evaluate(settles.value))
        self._queue.extend(encoding.units.get(literal, ()))
        self._queue.extend(self.session.add(literal, self._closed))

    def _settle(self, concept: Concept, value: Value | None) -> None:
        """A conclusion outside any group is drawn, or given by the user."""
        if value is None or self._values.get((concept.id, None)) is not None:
            return
        self._values[concept.id, None] = value
        self._changed[concept.id, None] = None
        pair = self.encoding.truth.get(concept.id)
        if pair is not None:
            self._queue.append(pair.yes if value else pair.no)
        self._wake(concept.id)

    def _touch(self, concept: str) -> None:
        """A conclusion that is still open may have become a contradiction."""
        if self._values.get((concept, None), concept) is None:
            self._changed[concept, None] = None

    def _wake(self, name: str) -> None:
        for leaf in self.encoding.leaves_on.get(name, ()):
            if not self._leaves[leaf.number]:
                self._waiting[leaf.number] = leaf
        self._dirty.update(self.encoding.computed_on.get(name, ()))

    def _compute(self, leaf: Leaf) -> None:
        value = self.evaluate(leaf.node)
        if value is None:
            return
        self._leaves[leaf.number] = 1
        literal = leaf.known
        if literal is None:
            literal = leaf.yes if value else leaf.no
        assert literal is not None
        self._queue.append(literal)

    def _compute_step(self, step: Rule | Concept) -> None:
        """A rule or conclusion by the interpreter, per record if it has a group."""
        if isinstance(step, Concept) and step.group is None:
            self._touch(step.id)
            self._settle(step, self.conclusion(step.id).value)
            return
        news = False
        for record in self._record_numbers(step.group):
            spot = (step.id, record)
            if isinstance(step, Rule):
                applies = self._decide(step, record)
                news |= applies is not self._applies[spot]
                self._applies[spot] = applies
            elif self._values[spot] is None:
                self._changed[spot] = None
                self._values[spot] = value = self.conclusion(step.id, record).value
                news |= value is not None
        if news:
            self._wake(f"@{step.id}" if isinstance(step, Rule) else step.id)

    def overrules(self, name: str, value: Value | None) -> bool:
        """Whether giving this value would change a conclusion that was drawn already."""
        drawn = self._values.get((name, None))
        return drawn is not None and drawn != value

    # -- what changed

    def _changes(self) -> Iterator[Change]:
        """The conclusions touched that now have a value, or now contradict each other."""
        for spot in self._changed:
            value = self.value(*spot)
            if value is not None:
                yield Change(*spot, None, value, self.conclusion(*spot).state)
            elif spot not in self._disputed and self._contradicts(spot):
                self._disputed.add(spot)
                yield Change(*spot, None, None, State.TEGENSPRAAK)

    def _contradicts(self, spot: Spot) -> bool:
        if len(self.program.rules_for(spot[0])) < 2:
            return False
        return self.conclusion(*spot).state is State.TEGENSPRAAK

    def spots(self) -> list[Spot]:
        """Every conclusion there is a place for; those of a group per record."""
        return list(self._values)

    def outcome(self) -> dict[Spot, tuple[Value | None, State]]:
        """Every known conclusion and every contradiction."""
        spots = [spot for spot, value in self._values.items() if value is not None]
        found = {spot: (self.value(*spot), self.conclusion(*spot).state) for spot in spots}
        for spot in self._disputed:
            found.setdefault(spot, (None, State.TEGENSPRAAK))
        return found
