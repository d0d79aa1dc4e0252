"""From a program to its clauses: rules, exceptions, conclusions and what to look at again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from engine.backends.dossier.clauses import (
    Clause,
    Encoding,
    Leaf,
    Literal,
    Marks,
    Pair,
    Settles,
)
from engine.program import Program
from engine.syntax.model import Concept, Rule
from engine.syntax.tree import (
    And,
    Compare,
    ConceptRef,
    Constant,
    Expression,
    Not,
    Or,
    references,
)
from engine.values import Soort

#: Premises of one clause. A frame of the library holds 16 messages, a clause 32 expressions.
MAX_BODY = 8
#: With more exceptions than this, "none of them applies" is built up step by step and shared.
MANY = 4
#: Different values that rules give one concept; a choice between more is left to the interpreter.
MOST_VALUES = 2


def encode(program: Program, goals: Sequence[str] | None = None) -> Encoding:
    """Encode a program; with `goals`, only what those depend on."""
    return _Encoder(program, goals).encode()


@dataclass
class _Encoder:
    program: Program
    goals: Sequence[str] | None
    count: int = 0
    truth: dict[str, Pair] = field(default_factory=dict)
    applies: dict[str, Pair] = field(default_factory=dict)
    leaves: list[Leaf] = field(default_factory=list)
    axioms: list[Literal] = field(default_factory=list)
    units: defaultdict[Literal, list[Literal]] = field(default_factory=lambda: defaultdict(list))
    clauses: list[Clause] = field(default_factory=list)
    settles: dict[Literal, Settles] = field(default_factory=dict)
    rivals: defaultdict[Literal, list[Literal]] = field(default_factory=lambda: defaultdict(list))
    marks: defaultdict[Literal, list[Marks]] = field(default_factory=lambda: defaultdict(list))
    valued: defaultdict[Literal, list[str]] = field(default_factory=lambda: defaultdict(list))
    computed: list[Rule | Concept] = field(default_factory=list)
    _pairs: dict[Expression, Pair] = field(default_factory=dict)
    _known: dict[Expression, Literal] = field(default_factory=dict)
    _joined: dict[tuple[Literal, ...], Literal] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.declared = self.program.rulebase.concepts
        goals = self.goals
        self.steps = self.program.steps if goals is None else self.program.steps_to(tuple(goals))

    def encode(self) -> Encoding:
        for step in self.steps:
            if isinstance(step, Rule):
                self._rule(step)
            else:
                self._concept(step)
        leaves_on, computed_on = self._watchers()
        return Encoding(
            program=self.program,
            steps=self.steps,
            literals=self.count,
            truth=self.truth,
            leaves=tuple(self.leaves),
            settled=bytes(len(self.leaves)),
            axioms=tuple(self.axioms),
            units={premise: tuple(dict.fromkeys(heads)) for premise, heads in self.units.items()},
            clauses=tuple(self.clauses),
            settles=self.settles,
            rivals={literal: tuple(others) for literal, others in self.rivals.items()},
            marks={literal: tuple(marks) for literal, marks in self.marks.items()},
            valued={literal: tuple(names) for literal, names in self.valued.items()},
            computed=tuple(self.computed),
            leaves_on=leaves_on,
            computed_on=computed_on,
        )

    # -- literals and implications

    def literal(self) -> Literal:
        self.count += 1
        return self.count - 1

    def pair(self) -> Pair:
        pair = Pair(self.literal(), self.literal())
        self._exclude(pair)
        return pair

    def _exclude(self, literals: Sequence[Literal]) -> None:
        """At most one of these can be known."""
        for literal in literals:
            self.rivals[literal] += [other for other in literals if other != literal]

    def implies(self, body: Iterable[Literal], head: Literal) -> None:
        """Add "when all of `body`, then `head`", in clauses the library can carry."""
        premises = list(dict.fromkeys(body))
        while len(premises) > MAX_BODY:
            premises = [self.all_of(premises[:MAX_BODY]), *premises[MAX_BODY:]]
        match premises:
            case []:
                self.axioms.append(head)
            case [premise]:
                if premise != head:
                    self.units[premise].append(head)
            case _:
                self.clauses.append(Clause(tuple(premises), head))

    def all_of(self, body: Sequence[Literal]) -> Literal:
        """A literal for a conjunction; the same conjunction has the same literal."""
        key = tuple(dict.fromkeys(body))
        if len(key) == 1:
            return key[0]
        found = self._joined.get(key)
        if found is None:
            found = self._joined[key] = self.literal()
            self.implies(key, found)
        return found

    def built_up(self, literals: Sequence[Literal]) -> Literal:
        """A literal for a conjunction that shares its beginning with others."""
        found = literals[0]
        for literal in literals[1:]:
            found = self.all_of((found, literal))
        return found

    # -- conditions

    def condition(self, node: Expression) -> Pair:
        """The literals of a condition: connectives over conclusions are implications."""
        found = self._pairs.get(node)
        if found is None:
            found = self._pairs[node] = self._condition(node)
        return found

    def _condition(self, node: Expression) -> Pair:
        if self._chains(node):
            match node:
                case Not(operand=operand):
                    yes, no = self.condition(operand)
                    return Pair(no, yes)
                case And():
                    return self.junction(self._operands(node))
                case Or():
                    yes, no = self.junction([Not(o, o.place) for o in self._operands(node)])
                    return Pair(no, yes)
                case ConceptRef(concept=concept, group=None):
                    return self.truth[concept]
                case _:
                    pass
        pair = self.pair()
        self.leaves.append(Leaf(len(self.leaves), node, pair.yes, pair.no))
        return pair

    def _chains(self, node: Expression) -> bool:
        """Whether a condition looks at a conclusion."""
        return any(self.declared[name].derived for name in references(node))

    def _operands(self, node: And | Or) -> list[Expression]:
        """The operands, with those that look at facts only taken together."""
        flat: list[Expression] = []
        pending = list(reversed(node.operands))
        while pending:
            operand = pending.pop()
            if isinstance(operand, type(node)):
                pending.extend(reversed(operand.operands))
            else:
                flat.append(operand)
        plain = tuple(o for o in flat if not self._chains(o))
        chained = [o for o in flat if self._chains(o)]
        match plain:
            case ():
                return chained
            case (only,):
                return [only, *chained]
            case _:
                return [type(node)(plain, node.place), *chained]

    def junction(self, operands: Iterable[Expression]) -> Pair:
        """The literals of "all of these hold"."""
        return self.conjunction([self.condition(operand) for operand in operands])

    def conjunction(self, pairs: Sequence[Pair]) -> Pair:
        pairs = list(dict.fromkeys(pairs))
        if len(pairs) == 1:
            return pairs[0]
        pair = self.pair()
        self.implies((p.yes for p in pairs), pair.yes)
        for part in pairs:
            self.implies((part.no,), pair.no)
        return pair

    # -- rules

    def _rule(self, rule: Rule) -> None:
        """It applies when scope and condition hold and no exception applies."""
        if rule.group is not None:
            self.computed.append(rule)
            return
        conditions = [e for e in (rule.scope, rule.condition) if e is not None]
        parts: list[Pair] = []
        if conditions:
            whole = And(tuple(conditions), conditions[0].place)
            parts = [self.condition(part) for part in self._operands(whole)]
        exceptions = [self.applies[e.id] for e in self.program.exceptions_of(rule)]
        if len(parts) + len(exceptions) == 1:
            pair = parts[0] if parts else Pair(exceptions[0].no, exceptions[0].yes)
        else:
            pair = self.pair()
            off = [e.no for e in exceptions]
            if len(off) > MANY:
                off = [self.built_up(off)]
            self.implies([*(p.yes for p in parts), *off], pair.yes)
            for literal in (*(p.no for p in parts), *(e.yes for e in exceptions)):
                self.implies((literal,), pair.no)
        self.applies[rule.id] = pair
        self.marks[pair.yes].append(Marks(rule.id, True))
        self.marks[pair.no].append(Marks(rule.id, False))

    # -- conclusions

    def _concept(self, concept: Concept) -> None:
        """A value when a rule for it applies and every rule for another value is excluded."""
        if concept.group is not None:
            self.computed.append(concept)
            return
        if concept.kind.soort is Soort.JA_NEE:
            self.truth[concept.id] = self.pair()
        rules = self.program.rules_for(concept.id)
        if not rules or not concept.validity.includes(self.program.date):
            return
        together = self._together(rules)
        if len(together) > MOST_VALUES:
            self.computed.append(concept)
            return
        claims = [self._claim(rules) for rules in together]
        heads: list[Literal] = []
        for claim in claims:
            body = [claim.applies, *(self._agrees(claim, o) for o in claims if o is not claim)]
            if claim.known is not None:
                body.append(claim.known)
                self.valued[claim.known].append(concept.id)
            heads.append(self._settle(body, Settles(concept.id, claim.value)))
        if concept.otherwise is not None:
            value = Constant(concept.kind, concept.otherwise, concept.place)
            body = [claim.excluded for claim in claims]
            heads.append(self._settle(body, Settles(concept.id, value)))
        self._exclude(heads)

    def _settle(self, body: Sequence[Literal], settles: Settles) -> Literal:
        head = self.literal()
        self.implies(body, head)
        self.settles[head] = settles
        return head

    def _together(self, rules: Sequence[Rule]) -> list[list[Rule]]:
        """The rules of a concept, those for the same constant taken together."""
        found: dict[object, list[Rule]] = {}
        for rule in rules:
            match rule.value:
                case Constant(value=value):
                    key: object = ("value", value)
                case _:
                    key = ("rule", rule.id)
            found.setdefault(key, []).append(rule)
        return list(found.values())

    def _claim(self, rules: Sequence[Rule]) -> _Claim:
        worth = rules[0].value
        assert worth is not None
        pairs = [self.applies[rule.id] for rule in rules]
        applies = pairs[0].yes
        if len(pairs) > 1:
            applies = self.literal()
            for pair in pairs:
                self.implies((pair.yes,), applies)
        known = None if isinstance(worth, Constant) else self._value_known(worth)
        return _Claim(worth, applies, self.all_of([p.no for p in pairs]), known)

    def _value_known(self, node: Expression) -> Literal:
        found = self._known.get(node)
        if found is None:
            found = self._known[node] = self.literal()
            self.leaves.append(Leaf(len(self.leaves), node, known=found))
        return found

    def _agrees(self, claim: _Claim, other: _Claim) -> Literal:
        """The other claim is excluded, or its value is known to be the same."""
        if claim.known is None and other.known is None:
            return other.excluded
        agrees = self.literal()
        same = Compare("=", claim.value, other.value, claim.value.place)
        mirrored = Compare("=", other.value, claim.value, claim.value.place)
        equal = self._pairs.get(mirrored) or self.condition(same)
        self.implies((other.excluded,), agrees)
        self.implies((equal.yes,), agrees)
        return agrees

    # -- what to look at again

    def _watchers(self) -> tuple[dict[str, tuple[Leaf, ...]], dict[str, tuple[int, ...]]]:
        leaves: defaultdict[str, list[Leaf]] = defaultdict(list)
        for leaf in self.leaves:
            for name in dict.fromkeys(self._sources(leaf.node)):
                leaves[name].append(leaf)
        computed: defaultdict[str, list[int]] = defaultdict(list)
        for number, step in enumerate(self.computed):
            for name in dict.fromkeys(self._inputs(step)):
                computed[name].append(number)
        return (
            {name: tuple(found) for name, found in leaves.items()},
            {name: tuple(found) for name, found in computed.items()},
        )

    def _sources(self, node: Expression) -> Iterable[str]:
        """What the value of an expression depends on; fields that are facts come with a group."""
        for name in references(node):
            concept = self.declared[name]
            if concept.group is not None:
                yield concept.group
            if concept.derived or concept.group is None:
                yield name

    def _inputs(self, step: Rule | Concept) -> Iterable[str]:
        if step.group is not None:
            yield step.group
        if isinstance(step, Rule):
            for expression in (step.scope, step.condition):
                if expression is not None:
                    yield from self._sources(expression)
            yield from (f"@{e.id}" for e in self.program.exceptions_of(step))
            return
        for rule in self.program.rules_for(step.id):
            yield f"@{rule.id}"
            if rule.value is not None:
                yield from self._sources(rule.value)


@dataclass(frozen=True, slots=True, eq=False)
class _Claim:
    """What one or more rules say a concept is: literals for "one applies", "none can"."""

    value: Expression
    applies: Literal
    excluded: Literal
    known: Literal | None
