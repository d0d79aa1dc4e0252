"""The checked expression tree: the closed set of nodes that every back end walks.

Names are resolved and kinds are known. A new node that a back end does not handle is a type
error there (`match` with `assert_never`). Places do not count when nodes are compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from engine.diagnostics import Place
from engine.values import Kind, Soort, Value

YES_NO = Kind(Soort.JA_NEE)

Comparator = Literal["=", "!=", "<", "<=", ">", ">="]
Operator = Literal["+", "-", "*", "/"]


def _place() -> Place:
    found: Place = field(compare=False, repr=False)
    return found


class _Condition:
    """What every node that is true or false has in common."""

    __slots__ = ()

    @property
    def kind(self) -> Kind:
        return YES_NO


@dataclass(frozen=True, slots=True)
class Constant:
    """A literal value."""

    kind: Kind
    value: Value
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Today:
    """The date of the check: `peildatum`."""

    kind: Kind
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class ConceptRef:
    """The value of a concept; with `group`, of the record at hand."""

    kind: Kind
    concept: str
    group: str | None
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class ParameterRef:
    """The value of a parameter on the date of the check; `per` is the concept it varies with."""

    kind: Kind
    parameter: str
    per: ConceptRef | None
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Not(_Condition):
    """Kleene negation."""

    operand: Expression
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class And(_Condition):
    """Kleene conjunction: false as soon as one operand is false."""

    operands: tuple[Expression, ...]
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Or(_Condition):
    """Kleene disjunction: true as soon as one operand is true."""

    operands: tuple[Expression, ...]
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Compare(_Condition):
    """Two values of the same kind compared."""

    operator: Comparator
    left: Expression
    right: Expression
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class OneOf(_Condition):
    """Whether a value equals one of some others."""

    operand: Expression
    values: tuple[Expression, ...]
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Under(_Condition):
    """Whether a code or text is on a list parameter: `valt onder`."""

    operand: Expression
    parameter: str
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Has(_Condition):
    """Whether a multiple choice includes an option: `bevat`."""

    operand: Expression
    option: str
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """Exact arithmetic. An amount is rounded to the cent only when a concept takes it."""

    kind: Kind
    operator: Operator
    left: Expression
    right: Expression
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Extreme:
    """The highest or lowest of some values."""

    kind: Kind
    highest: bool
    operands: tuple[Expression, ...]
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Rounded:
    """A value rounded half up to a multiple of `step`, a constant above zero.

    `said` is false where no rule says so: an amount is rounded to the cent when a concept takes it.
    """

    kind: Kind
    operand: Expression
    step: Value
    place: Place = _place()
    said: bool = True


@dataclass(frozen=True, slots=True)
class Bare:
    """A duration as a plain number of months or days."""

    kind: Kind
    operand: Expression
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Workday:
    """A working day: the first one from a date on, or with `count` the one so many days later.

    `parameter` is the list of days that are no working day.
    """

    kind: Kind
    operand: Expression
    count: Expression | None
    parameter: str
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Total:
    """The sum over the records of a group for which `where` holds."""

    kind: Kind
    group: str
    operand: Expression
    where: Expression | None
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Count:
    """The number of records of a group for which `where` holds."""

    kind: Kind
    group: str
    where: Expression | None
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class ExtremeOf:
    """The highest or lowest over the records of a group for which `where` holds."""

    kind: Kind
    highest: bool
    group: str
    operand: Expression
    where: Expression | None
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Every(_Condition):
    """Whether a condition holds for all records of a group."""

    group: str
    condition: Expression
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Some(_Condition):
    """Whether a condition holds for at least one record of a group."""

    group: str
    condition: Expression
    place: Place = _place()


Expression = (
    Constant
    | Today
    | ConceptRef
    | ParameterRef
    | Not
    | And
    | Or
    | Compare
    | OneOf
    | Under
    | Has
    | Arithmetic
    | Extreme
    | Rounded
    | Bare
    | Workday
    | Total
    | Count
    | ExtremeOf
    | Every
    | Some
)


def parts(node: Expression) -> tuple[Expression, ...]:
    """The direct operands of a node, in reading order."""
    match node:
        case Constant() | Today() | ConceptRef():
            return ()
        case ParameterRef(per=per):
            return (per,) if per else ()
        case Not(operand=x) | Has(operand=x) | Under(operand=x):
            return (x,)
        case Rounded(operand=x) | Bare(operand=x):
            return (x,)
        case Workday(operand=x, count=count):
            return (x,) if count is None else (x, count)
        case And(operands=xs) | Or(operands=xs) | Extreme(operands=xs):
            return xs
        case Compare(left=a, right=b) | Arithmetic(left=a, right=b):
            return (a, b)
        case OneOf(operand=x, values=xs):
            return (x, *xs)
        case Total(operand=x, where=w) | ExtremeOf(operand=x, where=w):
            return (x,) if w is None else (x, w)
        case Count(where=w):
            return () if w is None else (w,)
        case Every(condition=x) | Some(condition=x):
            return (x,)


def taken(node: Expression) -> Expression:
    """The value as a concept takes it: an amount that may have parts of a cent is rounded, once."""
    if node.kind.soort is not Soort.BEDRAG or _whole_cents(node):
        return node
    return Rounded(node.kind, node, 1, node.place, said=False)


def _whole_cents(node: Expression) -> bool:
    """Whether an amount has no parts of a cent, whatever the facts."""
    match node:
        case Constant() | ConceptRef() | ParameterRef():
            return True
        case Rounded(step=step):
            return isinstance(step, int)
        case Arithmetic(operator="+" | "-", left=left, right=right):
            return _whole_cents(left) and _whole_cents(right)
        case Extreme(operands=operands):
            return all(_whole_cents(operand) for operand in operands)
        case Total(operand=operand) | ExtremeOf(operand=operand):
            return _whole_cents(operand)
        case _:
            return False


def nodes(node: Expression) -> Iterator[Expression]:
    """The node and everything below it, in reading order."""
    yield node
    for part in parts(node):
        yield from nodes(part)


def parameters_of(node: Expression) -> Iterator[str]:
    """Every parameter that `node` looks at, with repetitions."""
    for part in nodes(node):
        if isinstance(part, ParameterRef | Under | Workday):
            yield part.parameter


def references(node: Expression) -> Iterator[str]:
    """Every concept the value of `node` depends on, groups included, with repetitions."""
    for part in nodes(node):
        match part:
            case ConceptRef(concept=concept):
                yield concept
            case (
                Total(group=group)
                | Count(group=group)
                | ExtremeOf(group=group)
                | Every(group=group)
                | Some(group=group)
            ):
                yield group
            case _:
                pass
