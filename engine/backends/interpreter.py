"""The reference interpreter: the meaning of the language, as plainly as it can be said.

Every other back end is compared with this one. The numbers in comments are the points of
"Meaning" in the description of the rule language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Any, assert_never

from engine.backends.search import Search
from engine.backends.unknowns import Purpose, Unknowns
from engine.diagnostics import Diagnostic
from engine.recognised import recognised
from engine.syntax.arithmetic import compute, form, round_to
from engine.syntax.model import Concept, Rule
from engine.syntax.tree import (
    And,
    Arithmetic,
    Bare,
    Compare,
    ConceptRef,
    Constant,
    Count,
    Every,
    Expression,
    Extreme,
    ExtremeOf,
    Has,
    Not,
    OneOf,
    Or,
    ParameterRef,
    Rounded,
    Some,
    Today,
    Total,
    Under,
    Workday,
)
from engine.values import Number, Value, simple

if TYPE_CHECKING:
    from engine.facts import Facts
    from engine.program import Program, Step

Truth = bool | None


# ------------------------------------------------------------------ Kleene logic (1)


def negation(a: Truth) -> Truth:
    """The opposite; of unknown, unknown."""
    return None if a is None else not a


def conjunction(items: Iterable[Truth]) -> Truth:
    """False as soon as one is false, else unknown as soon as one is unknown."""
    outcome: Truth = True
    for item in items:
        if item is False:
            return False
        outcome = None if item is None else outcome
    return outcome


def disjunction(items: Iterable[Truth]) -> Truth:
    """True as soon as one is true, else unknown as soon as one is unknown."""
    outcome: Truth = False
    for item in items:
        if item is True:
            return True
        outcome = None if item is None else outcome
    return outcome


# ------------------------------------------------------------------ what is concluded


#: How a message about a calculation without an outcome ends.
_NO_OUTCOME = " De uitkomst is onbekend."


class State(StrEnum):
    """How a concept came to its value, or why it has none."""

    GEGEVEN = "gegeven"
    REGEL = "regel"
    ANDERS = "anders"
    TEGENSPRAAK = "tegenspraak"
    OPEN = "open"
    GEEN_REGEL = "geen_regel"
    NIET_VAN_KRACHT = "niet_van_kracht"
    ONBEKEND_FEIT = "onbekend_feit"


@dataclass(frozen=True, slots=True)
class Conclusion:
    """The value of a concept with the rules that carry it.

    `rules` are the rules that apply (REGEL), contradict each other (TEGENSPRAAK), are undecided
    or lack a value (OPEN), or are known not to apply (ANDERS, GEEN_REGEL).
    """

    concept: str
    value: Value | None
    state: State
    rules: tuple[str, ...] = ()


class Assessment:
    """The conclusions from some facts on one date. Made by :meth:`Program.assess`.

    With `goals`, only those and what they depend on are concluded; asking for another conclusion
    is a `KeyError`.
    """

    def __init__(self, program: Program, facts: Facts, goals: Sequence[str] | None = None) -> None:
        self._start(program, facts, goals)
        for step in self._steps:
            self._take_step(step)

    def _start(self, program: Program, facts: Facts, goals: Sequence[str] | None) -> None:
        self.program = program
        self.goals = None if goals is None else tuple(goals)
        self._take(facts)
        self._trouble: dict[Diagnostic, None] = {}
        self._values: dict[tuple[str, int | None], Value | None] = {}
        self._applies: dict[tuple[str, int | None], Truth] = {}
        self._conclusions: dict[tuple[str, int | None], Conclusion] = {}
        self._searches: dict[Purpose, Search] = {}

    def _take(self, facts: Facts) -> None:
        """Work with these facts, as far as rules may use them."""
        self.stated = facts
        self.facts = recognised(self.program.rulebase, facts, self.program.date)
        self._given = {
            spot: value
            for spot, value in self.facts.known()
            if self.program.rulebase.concepts[spot[0]].validity.includes(self.program.date)
        }

    @property
    def _steps(self) -> tuple[Step, ...]:
        return self.program.steps if self.goals is None else self.program.steps_to(self.goals)

    def _take_step(self, step: Step) -> None:
        """Decide whether a rule applies, or conclude a concept; in every record."""
        for record in self._record_numbers(step.group):
            if isinstance(step, Rule):
                self._applies[step.id, record] = self._decide(step, record)
            else:
                concluded = self._conclude(step, record)
                self._conclusions[step.id, record] = concluded
                self._values[step.id, record] = concluded.value

    # -- questions about the outcome

    def value(self, concept: str, record: int | None = None) -> Value | None:
        """The value of a concept, given or concluded; for a field, in record `record` (from 0)."""
        declared = self.program.rulebase.concepts[concept]
        spot = (concept, None if declared.group is None else record)
        if not declared.derived or spot in self._given:
            return self._given.get(spot)
        if declared.group is not None and record is None:
            return None
        return self._values[spot]

    def applies(self, rule: str, record: int | None = None) -> Truth:
        """Whether a rule in force applies; None when that is undecided."""
        if self.program.rules[rule].group is None:
            record = None
        return self._applies[rule, record]

    def conclusion(self, concept: str, record: int | None = None) -> Conclusion:
        """The value of a concept and how it came about (3, 4)."""
        stored = self._conclusions.get((concept, record))
        if stored is not None:
            return stored
        return self._conclude(self.program.rulebase.concepts[concept], record)

    def _conclude(self, declared: Concept, record: int | None) -> Conclusion:
        concept = declared.id
        given = self._given.get((concept, None if declared.group is None else record))
        if given is not None:
            return Conclusion(concept, given, State.GEGEVEN)
        if not declared.derived:
            return Conclusion(concept, None, State.ONBEKEND_FEIT)
        rules = self.program.rules_for(concept)
        if not rules or not declared.validity.includes(self.program.date):
            return Conclusion(concept, None, State.NIET_VAN_KRACHT)
        candidates = [r for r in rules if self.applies(r.id, record) is not False]
        if not candidates:
            excluded = tuple(r.id for r in rules)
            if declared.otherwise is None:
                return Conclusion(concept, None, State.GEEN_REGEL, excluded)
            return Conclusion(concept, declared.otherwise, State.ANDERS, excluded)
        values = [self.evaluate(r.value, record) for r in candidates if r.value is not None]
        applied = [r for r in candidates if self.applies(r.id, record)]
        if applied and None not in values and all(v == values[0] for v in values):
            return Conclusion(concept, values[0], State.REGEL, tuple(r.id for r in applied))
        known = {self.evaluate(r.value, record) for r in applied if r.value is not None} - {None}
        if len(known) > 1:
            contradicting = tuple(r.id for r in applied)
            return Conclusion(concept, None, State.TEGENSPRAAK, contradicting)
        return Conclusion(concept, None, State.OPEN, tuple(r.id for r in candidates))

    def unknowns(
        self, concept: str, record: int | None = None, purpose: Purpose = Purpose.TELL
    ) -> Unknowns:
        """What keeps a concept unknown: open facts, missing parameter values, dead ends."""
        return self.search(purpose).unknowns(concept, record)

    def search(self, purpose: Purpose) -> Search:
        """What keeps conclusions open, for a purpose; each part is looked at once."""
        known = self._searches.get(purpose)
        if known is None or known.facts is not self.facts:
            known = self._searches[purpose] = Search(self, purpose)
        return known

    def open_facts(self, concept: str, record: int | None = None) -> tuple[str, ...]:
        """The concepts a user could still answer to settle an unknown conclusion."""
        return self.unknowns(concept, record).concepts

    @property
    def trouble(self) -> tuple[Diagnostic, ...]:
        """Calculations without an outcome: division by zero, a date outside the calendar."""
        return tuple(self._trouble)

    def failures(self, node: Expression, record: int | None = None) -> tuple[str, ...]:
        """Why calculations in an expression have no outcome with what is known, in Dutch."""
        kept, self._trouble = self._trouble, {}
        self.evaluate(node, record)
        found, self._trouble = self._trouble, kept
        return tuple(d.message.removesuffix(_NO_OUTCOME) for d in found)

    def records(self, group: str) -> int | None:
        """The number of records of a group; None when the group is not given."""
        given = self.facts.records.get(group)
        return None if given is None else len(given)

    # -- rules: point 2

    def _decide(self, rule: Rule, record: int | None) -> Truth:
        """A rule applies when scope and condition hold and none of its exceptions applies."""
        holds = [self.truth(e, record) for e in (rule.scope, rule.condition) if e is not None]
        exceptions = [self.applies(e.id, record) for e in self.program.exceptions_of(rule)]
        return conjunction([*holds, *(negation(e) for e in exceptions)])

    # -- expressions

    def truth(self, node: Expression, record: int | None = None) -> Truth:
        """The outcome of a condition."""
        value = self.evaluate(node, record)
        assert value is None or isinstance(value, bool)
        return value

    def evaluate(self, node: Expression, record: int | None = None) -> Value | None:
        """The value of an expression, in a record when it stands in one; None is unknown."""
        match node:
            case Constant(value=value):
                return value
            case Today():
                return self.program.date
            case ConceptRef(concept=concept, group=group):
                return self.value(concept, record if group else None)
            case ParameterRef(parameter=parameter, per=per):
                return self._parameter(parameter, per, record)
            case Not(operand=operand):
                return negation(self.truth(operand, record))
            case And(operands=operands):
                return conjunction(self.truth(o, record) for o in operands)
            case Or(operands=operands):
                return disjunction(self.truth(o, record) for o in operands)
            case Compare(operator=operator, left=left, right=right):
                return _compare(operator, self.evaluate(left, record), self.evaluate(right, record))
            case OneOf(operand=operand, values=values):
                one = self.evaluate(operand, record)
                return disjunction(_compare("=", one, self.evaluate(v, record)) for v in values)
            case Under(operand=operand, parameter=parameter):
                return self._under(self.evaluate(operand, record), parameter)
            case Has(operand=operand, option=option):
                chosen = self.evaluate(operand, record)
                return None if chosen is None else option in _options(chosen)
            case Arithmetic():
                return self._calculate(node, record)
            case Extreme(highest=highest, operands=operands):
                return _extreme(highest, [self.evaluate(o, record) for o in operands])
            case Rounded(operand=operand, step=step):
                number: Any = self.evaluate(operand, record)
                return None if number is None else round_to(number, _number(step))
            case Bare(operand=operand):
                return self.evaluate(operand, record)
            case Workday():
                return self._workday(node, record)
            case Total(group=group, operand=operand, where=where):
                selected = self._selected(group, operand, where)
                return None if selected is None or None in selected else simple(sum(selected))
            case Count(group=group, where=where):
                return self._count(group, where)
            case ExtremeOf(highest=highest, group=group, operand=operand, where=where):
                selected = self._selected(group, operand, where)
                if selected == []:
                    self._report("Er is geen onderdeel om uit te kiezen.", node)
                return _extreme(highest, selected) if selected else None
            case Every(group=group, condition=condition):
                return self._quantified(conjunction, group, condition)
            case Some(group=group, condition=condition):
                return self._quantified(disjunction, group, condition)
            case other:
                assert_never(other)

    def _parameter(
        self, parameter: str, per: ConceptRef | None, record: int | None
    ) -> Value | None:
        key: Any = None
        if per is not None:
            key = self.evaluate(per, record)
            if key is None:
                return None
        return self.program.parameter_value(parameter, key)

    def _under(self, code: Value | None, parameter: str) -> Truth:
        codes = self.program.codes(parameter)
        if code is None or codes is None:
            return None
        return any(str(code) in listed for listed in codes)

    def _calculate(self, node: Arithmetic, record: int | None) -> Value | None:
        a, b = self.evaluate(node.left, record), self.evaluate(node.right, record)
        if a is None or b is None:
            return None
        found = form(node.operator, node.left.kind.soort, node.right.kind.soort)
        assert found is not None
        outcome = compute(found[0], a, b)
        if outcome is None:
            self._report(_failure(node.operator, a, b), node)
        return outcome

    def _workday(self, node: Workday, record: int | None) -> Value | None:
        date: Any = self.evaluate(node.operand, record)
        days = self.program.workdays(node.parameter)
        if node.count is None:
            return None if date is None else days.first(date)
        count: Any = self.evaluate(node.count, record)
        if date is None or count is None:
            return None
        if not isinstance(count, int):
            self._report("Dit is geen heel aantal werkdagen.", node)
        return days.later(date, count)

    def _report(self, message: str, node: Expression) -> None:
        """Note a calculation that has no outcome."""
        full = f"{message}{_NO_OUTCOME}"
        self._trouble[Diagnostic("F020", full, node.place, severity="waarschuwing")] = None

    # -- groups: point 5

    def _selected(
        self, group: str, operand: Expression, where: Expression | None
    ) -> list[Any] | None:
        """The values in the records for which `where` holds; None when that is not known."""
        count = self.records(group)
        if count is None:
            return None
        chosen = []
        for number in range(count):
            holds = True if where is None else self.truth(where, number)
            if holds is None:
                return None
            if holds:
                chosen.append(self.evaluate(operand, number))
        return chosen

    def _count(self, group: str, where: Expression | None) -> Value | None:
        count = self.records(group)
        if count is None or where is None:
            return count
        outcomes = [self.truth(where, number) for number in range(count)]
        return None if None in outcomes else sum(o is True for o in outcomes)

    def _quantified(
        self,
        connective: Callable[[Iterable[Truth]], Truth],
        group: str,
        condition: Expression,
    ) -> Truth:
        count = self.records(group)
        if count is None:
            return None
        return connective(self.truth(condition, number) for number in range(count))

    def _record_numbers(self, group: str | None) -> Iterator[int | None]:
        if group is None:
            yield None
        else:
            yield from range(self.records(group) or 0)


def _failure(operator: str, *values: Value) -> str:
    """Why a calculation with these values has no outcome."""
    if operator == "/":
        return "Er wordt gedeeld door nul."
    if any(isinstance(value, Fraction) for value in values):
        return "Er komt geen heel aantal dagen of maanden uit."
    return "De datum valt buiten de kalender."


def _compare(operator: str, a: Any, b: Any) -> Truth:
    if a is None or b is None:
        return None
    match operator:
        case "=":
            return bool(a == b)
        case "!=":
            return bool(a != b)
        case "<":
            return bool(a < b)
        case "<=":
            return bool(a <= b)
        case ">":
            return bool(a > b)
        case _:
            return bool(a >= b)


def _extreme(highest: bool, values: list[Any]) -> Value | None:
    if None in values:
        return None
    best: Value = max(values) if highest else min(values)
    return best


def _options(value: Value) -> frozenset[str]:
    assert isinstance(value, frozenset)
    return value


def _number(value: Value) -> Number:
    assert isinstance(value, int | Fraction)
    return value
