"""Expressions read back as Dutch, from the titles of the concepts they are about.

What a policy maker wrote as ``opdracht.geraamde_waarde < drempel.sociale_diensten`` reads "de
geraamde waarde van de opdracht is lager dan € 750.000 (drempel sociale diensten, 2026-2027)".
No identifier of a rule file shows through.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, assert_never

from engine.syntax import dutch
from engine.syntax.dutch import NounPhrase, listed, lowered, noun_phrase
from engine.syntax.model import Concept, DatedValue, Parameter
from engine.syntax.tree import (
    And,
    Arithmetic,
    Bare,
    Comparator,
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
from engine.values import Kind, Soort, Value, show


class Vocabulary(Protocol):
    """What sentences are made from; a rule base has it."""

    @property
    def concepts(self) -> Mapping[str, Concept]:
        """The concepts by id."""
        ...

    @property
    def parameters(self) -> Mapping[str, Parameter]:
        """The parameters by id."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an outline: its text and how deep it is indented."""

    depth: int
    text: str


#: How a comparison reads, with the form of "zijn" in front.
_NUMBERS: Mapping[Comparator, str] = {
    "=": "",
    "!=": " niet",
    "<": " lager dan",
    "<=": " hooguit",
    ">": " hoger dan",
    ">=": " minstens",
}
_DURATIONS: Mapping[Comparator, str] = {**_NUMBERS, "<": " korter dan", ">": " langer dan"}
_DATES: Mapping[Comparator, str] = {
    **_NUMBERS,
    "<": " vóór",
    "<=": " op of vóór",
    ">": " na",
    ">=": " op of na",
}
_OPPOSITE: Mapping[Comparator, Comparator] = {
    "=": "!=",
    "!=": "=",
    "<": ">=",
    "<=": ">",
    ">": "<=",
    ">=": "<",
}
_MIRRORED: Mapping[Comparator, Comparator] = {
    "=": "=",
    "!=": "!=",
    "<": ">",
    "<=": ">=",
    ">": "<",
    ">=": "<=",
}
_SIGNS = {"+": "plus", "-": "min", "*": "maal", "/": "gedeeld door"}


class Printer:
    """Reads expressions back in the words of one rule base.

    With a `date`, parameters read as the value they have then, with the period of that value.
    """

    def __init__(self, vocabulary: Vocabulary, date: dt.date | None = None) -> None:
        self.vocabulary = vocabulary
        self.date = date
        self.names = dutch.inner_names(
            [c.title for c in vocabulary.concepts.values()]
            + [p.title for p in vocabulary.parameters.values()]
        )

    # ------------------------------------------------------------ what callers ask for

    def sentence(self, node: Expression) -> str:
        """A condition as a clause, any other expression as a noun phrase; without full stop."""
        return self._clause(node) if node.kind.soort is Soort.JA_NEE else self._noun(node).text

    def denial(self, node: Expression) -> str:
        """The clause that says that a condition does not hold."""
        return self._clause(node, holds=False)

    def outline(self, node: Expression, depth: int = 0) -> tuple[Line, ...]:
        """A condition over several lines: one per part, groups of parts under a heading."""
        match node:
            case And(operands=(only,)) | Or(operands=(only,)):
                return self.outline(only, depth)
            case And(operands=operands):
                heading = "aan al deze voorwaarden is voldaan:"
            case Or(operands=operands):
                heading = "aan minstens één van deze voorwaarden is voldaan:"
            case Not(operand=And(operands=operands)):
                heading = "niet aan al deze voorwaarden is voldaan:"
            case Not(operand=Or(operands=operands)):
                heading = "aan geen van deze voorwaarden is voldaan:"
            case _:
                return (Line(depth, self.sentence(node)),)
        below = (line for part in operands for line in self.outline(part, depth + 1))
        return (Line(depth, heading), *below)

    def conclusion(self, concept: str, value: Expression | None) -> str:
        """What a rule concludes: a statement that holds or does not, or the value of a concept."""
        known = self.vocabulary.concepts[concept]
        match value:
            case None | Constant(value=True):
                return dutch.statement(known.title, self.names)
            case Constant(value=False):
                return dutch.denial(known.title, self.names)
            case _ if known.kind.soort is Soort.JA_NEE:
                return f"“{known.title}” geldt precies als {self._clause(value)}"
            case _:
                subject = self._concept(concept)
                return f"{subject.text} {subject.verb} {self._value(value, known.kind)}"

    def subject(self, concept: str) -> str:
        """A concept in the middle of a sentence; a statement between quotation marks."""
        return self._concept(concept).text

    def constant(self, kind: Kind, value: Value) -> str:
        """A value in a sentence: options by their label, texts between quotation marks."""
        match kind.soort:
            case Soort.KEUZE | Soort.MEERKEUZE:
                names = sorted(value) if isinstance(value, frozenset) else [str(value)]
                labels = [kind.label(name) for name in names]
                if not kind.open and kind.names is None:
                    labels = [lowered(label, self.names) for label in labels]
                return listed(labels) or "niets"
            case Soort.TEKST:
                return f"“{value}”"
            case _:
                return show(kind, value)

    # ------------------------------------------------------------ conditions

    def _clause(self, node: Expression, *, holds: bool = True) -> str:
        no = "" if holds else " niet"
        match node:
            case Constant(value=value):
                return "dit geldt altijd" if bool(value) is holds else "dit geldt nooit"
            case ConceptRef(concept=concept):
                return self._truth(self.vocabulary.concepts[concept].title, holds=holds)
            case ParameterRef(parameter=parameter):
                return self._truth(self.vocabulary.parameters[parameter].title, holds=holds)
            case Not(operand=operand):
                return self._clause(operand, holds=not holds)
            case And() | Or() if not holds:
                return f"niet: ({self._clause(node)})"
            case And(operands=operands):
                return listed([self._joined(part, And) for part in operands], "en")
            case Or(operands=operands):
                return listed([self._joined(part, Or) for part in operands], "of")
            case Compare(operator=operator, left=left, right=right):
                if isinstance(left, Constant) and not isinstance(right, Constant):
                    operator, left, right = _MIRRORED[operator], right, left
                return self._comparison(operator if holds else _OPPOSITE[operator], left, right)
            case OneOf(operand=operand, values=values):
                subject = self._noun(operand)
                choices = listed([self._value(v, operand.kind) for v in values], "of")
                none_of = no if holds or len(values) == 1 else " geen van deze:"
                return f"{subject.text} {subject.verb}{none_of} {choices}"
            case Under(operand=operand, parameter=parameter):
                title = self.vocabulary.parameters[parameter].title
                return f"{self._noun(operand).text} valt{no} onder “{title}”"
            case Has(operand=operand, option=option):
                shown = self.constant(operand.kind, option)
                return f"bij {self._noun(operand).text} hoort{no}: {shown}"
            case Every(group=group, condition=condition):
                start = "voor alle" if holds else "niet voor alle"
                return f"{start} {self._records(group)} geldt: {self._clause(condition)}"
            case Some(group=group, condition=condition):
                start = "voor minstens één van de" if holds else "voor geen van de"
                return f"{start} {self._records(group)} geldt: {self._clause(condition)}"
            case (
                Today()
                | Arithmetic()
                | Extreme()
                | Rounded()
                | Bare()
                | Workday()
                | Total()
                | Count()
                | ExtremeOf()
            ):
                raise TypeError(f"{type(node).__name__} is no condition")
            case other:
                assert_never(other)

    def _truth(self, title: str, *, holds: bool) -> str:
        return (dutch.statement if holds else dutch.denial)(title, self.names)

    def _joined(self, node: Expression, parent: type[And] | type[Or]) -> str:
        """A part of a conjunction or disjunction, in parentheses when it could be misread."""
        text = self._clause(node)
        inner = node.operand if isinstance(node, Not) else node
        plain = not isinstance(inner, And | Or | Every | Some) or type(node) is parent
        return text if plain else f"({text})"

    def _comparison(self, operator: Comparator, left: Expression, right: Expression) -> str:
        if left.kind.soort is Soort.JA_NEE:
            return self._same_truth(left, right, same=operator == "=")
        match left.kind.soort:
            case Soort.MAANDEN | Soort.DAGEN:
                verbs = _DURATIONS
            case Soort.DATUM:
                verbs = _DATES
            case _:
                verbs = _NUMBERS
        subject = self._noun(left)
        same = operator in {"=", "!="} and not isinstance(right, Constant)
        equal = " gelijk aan" if same else ""
        value = self._value(right, left.kind)
        return f"{subject.text} {subject.verb}{verbs[operator]}{equal} {value}"

    def _same_truth(self, left: Expression, right: Expression, *, same: bool) -> str:
        if isinstance(right, Constant):
            return self._clause(left, holds=bool(right.value) is same)
        relation = "geldt precies als" if same else "geldt precies als niet geldt:"
        return f"“{self._clause(left)}” {relation} “{self._clause(right)}”"

    # ------------------------------------------------------------ values

    def _noun(self, node: Expression) -> NounPhrase:
        match node:
            case ConceptRef(concept=concept):
                return self._concept(concept)
            case Constant(kind=kind, value=value):
                return NounPhrase(self.constant(kind, value))
            case Today():
                return NounPhrase("de peildatum")
            case ParameterRef():
                return NounPhrase(self._parameter(node))
            case Arithmetic(operator="*", left=Constant(kind=kind) as share, right=amount) if (
                kind.soort is Soort.PERCENTAGE
            ):
                return NounPhrase(f"{self._operand(share)} van {self._operand(amount)}")
            case Arithmetic(operator="*", left=amount, right=Constant(kind=kind) as share) if (
                kind.soort is Soort.PERCENTAGE
            ):
                return NounPhrase(f"{self._operand(share)} van {self._operand(amount)}")
            case Arithmetic(operator=operator, left=left, right=right):
                first, second = self._operand(left), self._operand(right)
                return NounPhrase(f"{first} {_SIGNS[operator]} {second}")
            case Extreme(highest=highest, operands=operands):
                which = "de hoogste" if highest else "de laagste"
                return NounPhrase(f"{which} van {listed([self._operand(o) for o in operands])}")
            case Rounded(operand=operand, said=False):
                return self._noun(operand)
            case Rounded(kind=kind, operand=operand, step=step):
                return NounPhrase(
                    f"{self._operand(operand)}, afgerond op {self.constant(kind, step)}"
                )
            case Bare(operand=operand):
                unit = "maanden" if operand.kind.soort is Soort.MAANDEN else "dagen"
                return NounPhrase(f"het aantal {unit} van {self._operand(operand)}")
            case Workday(operand=operand, count=count):
                return NounPhrase(f"{self._workdays(count)} na {self._operand(operand)}")
            case Total(group=group, operand=operand, where=where):
                what = self._operand(operand)
                return NounPhrase(f"de som van {what} over {self._selected(group, where)}")
            case Count(group=group, where=where):
                return NounPhrase(f"het aantal {self._selected(group, where, article='')}")
            case ExtremeOf(highest=highest, group=group, operand=operand, where=where):
                which = "de hoogste uitkomst van" if highest else "de laagste uitkomst van"
                what = self._operand(operand)
                return NounPhrase(f"{which} {what} over {self._selected(group, where)}")
            case Not() | And() | Or() | Compare() | OneOf() | Under() | Has() | Every() | Some():
                return NounPhrase(f"“{self._clause(node)}”")
            case other:
                assert_never(other)

    def _workdays(self, count: Expression | None) -> str:
        match count:
            case None:
                return "de eerste werkdag op of"
            case Constant(value=1):
                return "1 werkdag"
            case _:
                return f"{self._operand(count)} werkdagen"

    def _concept(self, concept: str) -> NounPhrase:
        known = self.vocabulary.concepts[concept]
        if known.kind.soort is Soort.JA_NEE:
            return NounPhrase(f"“{known.title}”")
        return noun_phrase(known.title, self.names)

    def _operand(self, node: Expression) -> str:
        text = self._noun(node).text
        return f"({text})" if isinstance(node, Arithmetic | Extreme | Rounded | Workday) else text

    def _value(self, node: Expression, kind: Kind) -> str:
        """The other side of a comparison; a choice by the label its concept gives it."""
        if isinstance(node, Constant):
            return self.constant(kind if kind.options else node.kind, node.value)
        return self._noun(node).text

    def _parameter(self, node: ParameterRef) -> str:
        parameter = self.vocabulary.parameters[node.parameter]
        title = noun_phrase(parameter.title, self.names).text
        if node.per is not None:
            return f"{title} (volgens {self.subject(node.per.concept)})"
        dated = parameter.at(self.date) if self.date else ()
        return self.dated(parameter, dated[0]) if dated and not parameter.listed else title

    def dated(self, parameter: Parameter, dated: DatedValue) -> str:
        """A value of a parameter with its name and period: "€ 750.000 (drempel, 2026-2027)"."""
        title = lowered(parameter.title, self.names)
        if parameter.listed or isinstance(dated.value, tuple):
            return title
        when = dutch.period(dated.validity)
        shown = self.constant(parameter.kind, dated.value)
        return f"{shown} ({title}, {when})" if when else f"{shown} ({title})"

    def _records(self, group: str) -> str:
        return lowered(self.vocabulary.concepts[group].title, self.names)

    def _selected(self, group: str, where: Expression | None, article: str = "de ") -> str:
        records = f"{article}{self._records(group)}"
        return (
            records if where is None else f"{records} (die waarvoor geldt: {self._clause(where)})"
        )
