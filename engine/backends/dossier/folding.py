"""What needs no fact is worked out once: the date decides many conditions by itself.

Premises that always hold are left out of the clauses, and clauses that can never be complete are
dropped, so that the network of every session is smaller.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import replace

from engine.backends.dossier.clauses import Clause, Encoding, Leaf, Literal
from engine.facts import Facts
from engine.syntax.model import Concept
from engine.syntax.tree import Constant, references


def folded(encoding: Encoding) -> Encoding:
    """The same encoding with everything known without facts worked out."""
    concepts = encoding.program.rulebase.concepts
    blank = encoding.program.assess(Facts(), ())
    settled = bytearray(encoding.settled)
    start = list(encoding.axioms)
    for leaf in encoding.leaves:
        if any(concepts[name].derived for name in references(leaf.node)):
            continue  # a conclusion without facts may still be given another value
        value = blank.evaluate(leaf.node)
        if value is not None:
            settled[leaf.number] = 1
            literal = leaf.known if leaf.known is not None else leaf.yes if value else leaf.no
            assert literal is not None
            start.append(literal)
    follows = _Closure(encoding)
    known = follows.of(start)
    open_leaves = [leaf for leaf in encoding.leaves if not settled[leaf.number]]
    possible = follows.of([*known, *_possible(encoding, open_leaves)], all_settle=True)
    units: defaultdict[Literal, list[Literal]] = defaultdict(list)
    for premise, heads in encoding.units.items():
        units[premise] += [head for head in heads if head not in known]
    clauses: list[Clause] = []
    for clause in encoding.clauses:
        body = tuple(literal for literal in clause.body if literal not in known)
        if clause.head in known or not possible.issuperset(body):
            continue
        if len(body) == 1:
            units[body[0]].append(clause.head)
        else:
            clauses.append(Clause(body, clause.head))
    return replace(
        encoding,
        settled=bytes(settled),
        axioms=tuple(sorted(known)),
        units={premise: tuple(heads) for premise, heads in units.items() if heads},
        clauses=tuple(clauses),
    )


def _possible(encoding: Encoding, leaves: Iterable[Leaf]) -> Iterable[Literal]:
    """The literals that facts could make known without a clause."""
    for leaf in leaves:
        yield from (x for x in (leaf.yes, leaf.no, leaf.known) if x is not None)
    computed = {step.id for step in encoding.computed if isinstance(step, Concept)}
    for name, pair in encoding.truth.items():
        if name in computed or encoding.program.rulebase.concepts[name].also_given:
            yield from pair


class _Closure:
    """What follows from literals by the implications and clauses of an encoding."""

    def __init__(self, encoding: Encoding) -> None:
        self.encoding = encoding
        self.clauses: defaultdict[Literal, list[int]] = defaultdict(list)
        for number, clause in enumerate(encoding.clauses):
            for literal in clause.body:
                self.clauses[literal].append(number)

    def of(self, start: Iterable[Literal], all_settle: bool = False) -> set[Literal]:
        """Everything that follows; a conclusion that users may give follows if `all_settle`."""
        missing = [len(clause.body) for clause in self.encoding.clauses]
        found: set[Literal] = set()
        queue = deque(start)
        while queue:
            literal = queue.popleft()
            if literal in found:
                continue
            found.add(literal)
            queue.extend(self.encoding.units.get(literal, ()))
            queue.extend(self._settled(literal, all_settle))
            for number in self.clauses.get(literal, ()):
                missing[number] -= 1
                if not missing[number]:
                    queue.append(self.encoding.clauses[number].head)
        return found

    def _settled(self, literal: Literal, all_settle: bool) -> Iterable[Literal]:
        settles = self.encoding.settles.get(literal)
        pair = None if settles is None else self.encoding.truth.get(settles.concept)
        if settles is None or pair is None:
            return ()
        given = self.encoding.program.rulebase.concepts[settles.concept].also_given
        match settles.value:
            case Constant(value=value) if all_settle or not given:
                return (pair.yes if value else pair.no,)
            case _:
                return pair if all_settle else ()
