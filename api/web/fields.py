"""Facts as fields of a form: what to show, and what a visitor's answer means."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from api.storage.statements import NewFact
from api.web.forms import MAX_TEXT, Posted
from engine.facts import Fact, bound_broken
from engine.interview.dialogue import MAX_ASKED_RECORDS
from engine.rulebase import RuleBase
from engine.syntax.model import Concept
from engine.values import (
    FREE,
    Option,
    Soort,
    Value,
    ValueFault,
    parse,
    plain,
    show,
    to_json,
    written,
)

GIVEN = "door u opgegeven"
#: How an origin begins once someone changed what was found.
CHANGED = "gewijzigd door u"
#: The value of a field with which someone says not to know.
UNKNOWN = "onbekend"
#: The value of a multiple choice of which nothing holds.
NONE = "geen"
#: What that value is called, for a choice without an answer of its own that says so.
NO_ANSWER = "Geen van deze"
#: Choices that are shown one under the other; with more, a list that opens.
MOST_RADIOS = 15

_YES_NO = (Option("ja", "Ja"), Option("nee", "Nee"))
_BARE_NUMBER = re.compile(r"-?[0-9][0-9.]*(,[0-9]+)?")
_SUFFIXES = {
    Soort.PERCENTAGE: "%",
    Soort.MAANDEN: "maanden",
    Soort.DAGEN: "dagen",
}
_INSTRUCTIONS = {
    Soort.JA_NEE: "Kies ja, nee of weet ik niet.",
    Soort.BEDRAG: "Vul een bedrag in euro in, bijvoorbeeld 250000 of 12,50.",
    Soort.PERCENTAGE: "Vul een percentage in, bijvoorbeeld 5 of 2,5.",
    Soort.GETAL: "Vul een getal in, bijvoorbeeld 30.",
    Soort.MAANDEN: "Vul een aantal maanden in, bijvoorbeeld 36. U kunt ook schrijven: 3 jaar.",
    Soort.DAGEN: "Vul een aantal dagen in, bijvoorbeeld 30.",
    Soort.DATUM: "Vul een datum in: dag, maand en jaar, bijvoorbeeld 1-2-2026.",
    Soort.KEUZE: "Kies een van de antwoorden.",
    Soort.MEERKEUZE: "Kies een of meer antwoorden. Past er niets? Kies dan “{niets}”.",
    Soort.CPV: "Vul een CPV-code in van acht cijfers, bijvoorbeeld 85300000.",
    Soort.TEKST: "Vul een tekst in.",
    Soort.GROEP: f"Vul een aantal in van 0 tot en met {MAX_ASKED_RECORDS}.",
}
_HINTS = {
    Soort.BEDRAG: "Bedrag in euro, bijvoorbeeld 250000",
    Soort.PERCENTAGE: "Percentage, bijvoorbeeld 2,5",
    Soort.GETAL: "Getal, bijvoorbeeld 30",
    Soort.MAANDEN: "Aantal maanden, bijvoorbeeld 36",
    Soort.DAGEN: "Aantal dagen, bijvoorbeeld 30",
    Soort.DATUM: "Dag, maand, jaar, bijvoorbeeld 1-2-2026",
    Soort.CPV: "Acht cijfers, bijvoorbeeld 85300000",
    Soort.GROEP: "Een aantal. Vul 0 in als er geen zijn",
}


@dataclass(frozen=True, slots=True)
class Field:
    """One fact as a field.

    `shape` is keuze, lijst, meerkeuze, open, tekst, getal or groep. `values` are the answers that
    are filled in, `origin` says where they come from. `insisted` is a name that no register lists;
    sent along with the same name, it says that the name is right.
    """

    concept: Concept
    name: str
    shape: str
    options: tuple[Option, ...]
    values: frozenset[str] = frozenset()
    motivation: str = ""
    origin: str | None = None
    error: str | None = None
    prefix: str = ""
    suffix: str = ""
    hint: str = ""
    insisted: str = ""

    @property
    def text(self) -> str:
        """What stands in a field that is typed in."""
        return next((v for v in self.values if v != UNKNOWN), "")

    @property
    def needs_none(self) -> bool:
        """Whether the answers of a multiple choice lack one that says none of them."""
        return _none_of(self.options) is None

    @property
    def unknown(self) -> bool:
        return UNKNOWN in self.values

    @property
    def first_id(self) -> str:
        """The id of the part of the field that a link should lead to."""
        if self.shape in ("keuze", "meerkeuze"):
            return f"{self.name}-1"
        return self.name


@dataclass(slots=True)
class Read:
    """What a form says: statements, and per field what is wrong with it."""

    facts: list[NewFact] = field(default_factory=list)
    errors: dict[str, str] = field(default_factory=dict)


def options(concept: Concept, date: dt.date) -> tuple[Option, ...]:
    """The answers that can be chosen on a date."""
    if concept.kind.names is not None:
        return tuple(Option(name, name) for name in concept.kind.names.current(date))
    return _YES_NO if concept.kind.soort is Soort.JA_NEE else concept.kind.options


def field_of(
    concept: Concept,
    fact: Fact | None = None,
    *,
    date: dt.date,
    name: str | None = None,
    posted: Posted | None = None,
    error: str | None = None,
    count: int | None = None,
) -> Field:
    """The field for a fact.

    Args:
        concept: what is asked.
        fact: what is known of it.
        date: the date of the check.
        name: the name of the field when it is not the concept's id.
        posted: a form that came in, whose answers are shown again.
        error: what is wrong with that answer.
        count: the number of records of a group.
    """
    name = name or concept.id
    values = _filled(concept, fact, count)
    motivation = (fact.motivation or "") if fact else ""
    if posted is not None and (name in posted or error):
        values = frozenset(posted.all(name))
        motivation = posted.text(f"{name}-waarom")
    elif posted is None and fact is not None:
        error = error or _doubt(concept, fact.value, date)
    soort = concept.kind.soort
    return Field(
        concept=concept,
        name=name,
        shape=_shape(concept),
        options=options(concept, date),
        values=values,
        motivation=motivation,
        origin=fact.origin if fact else None,
        error=error,
        prefix="€" if soort is Soort.BEDRAG else "",
        suffix=concept.unit or _SUFFIXES.get(soort, ""),
        hint=f"{_HINTS[soort]}." if soort in _HINTS else "",
        insisted=_insisted(concept, fact, posted.text(name) if posted and error else None),
    )


def _insisted(concept: Concept, fact: Fact | None, typed: str | None) -> str:
    """The name to send along: the one that was just doubted, or the one that was taken before."""
    names = concept.kind.names
    if names is None:
        return ""
    if typed is not None:
        return typed if names.find(typed) is None else ""
    value = fact.value if fact is not None else None
    told = isinstance(value, str) and names.find(value) is None
    return concept.kind.label(str(value)) if told else ""


def _shape(concept: Concept) -> str:
    match concept.kind.soort:
        case Soort.JA_NEE:
            return "keuze"
        case Soort.KEUZE if concept.kind.open:
            return "open"
        case Soort.KEUZE:
            return "keuze" if len(concept.kind.options) <= MOST_RADIOS else "lijst"
        case Soort.MEERKEUZE:
            return "meerkeuze"
        case Soort.TEKST | Soort.CPV | Soort.DATUM:
            return "tekst"
        case Soort.GROEP:
            return "groep"
        case _:
            return "getal"


def _filled(concept: Concept, fact: Fact | None, count: int | None) -> frozenset[str]:
    if count is not None:
        return frozenset({str(count)})
    if fact is None:
        return frozenset()
    value = fact.value
    if value is None:
        return frozenset({UNKNOWN})
    match concept.kind.soort:
        case Soort.JA_NEE:
            return frozenset({"ja" if value else "nee"})
        case Soort.MEERKEUZE:
            assert isinstance(value, frozenset)
            return value or frozenset({NONE})
        case Soort.KEUZE if concept.kind.open:
            return frozenset({concept.kind.label(str(value))})
        case Soort.DATUM:
            assert isinstance(value, dt.date)
            return frozenset({f"{value.day}-{value.month}-{value.year}"})
        case _:
            return frozenset({_without_unit(written(concept.kind, value))})


def _without_unit(text: str) -> str:
    return re.sub(r"^€\s*|\s*(%|maand|maanden|dag|dagen)$", "", text)


def read(concept: Concept, posted: Posted, date: dt.date, name: str | None = None) -> Value | None:
    """The answer in a form: None when someone does not know. Raises :class:`ValueFault`."""
    name = name or concept.id
    given = [text.strip() for text in posted.all(name)]
    chosen = [text for text in given if text]
    if UNKNOWN in chosen:
        return None
    if not chosen:
        raise ValueFault(instruction(concept))
    if concept.kind.soort is Soort.MEERKEUZE:
        own = _none_of(concept.kind.options)
        nothing = own or Option(NONE, NO_ANSWER)
        if nothing.name in chosen and len(chosen) > 1:
            raise ValueFault(f"Kies “{nothing.label}” of kies antwoorden, niet allebei.")
        if own is None and NONE in chosen:
            return frozenset()
        return parse(concept.kind, ", ".join(chosen))
    text = chosen[0]
    if len(text) > MAX_TEXT:
        raise ValueFault(f"Dit is te lang. Gebruik hoogstens {MAX_TEXT} tekens.")
    if concept.is_group:
        if not re.fullmatch(r"[0-9]{1,3}", text) or int(text) > MAX_ASKED_RECORDS:
            raise ValueFault(instruction(concept))
        return int(text)
    value = _parsed(concept, text)
    insists = posted.text(f"{name}-toch").strip() == text
    return _sure(concept, value, date, insists=insists)


def _sure(concept: Concept, value: Value | None, date: dt.date, *, insists: bool) -> Value | None:
    """A name, once it is listed on the date or someone insists on it."""
    doubt = _doubt(concept, value, date)
    if doubt is None:
        return value
    names = concept.kind.names
    assert names is not None
    if insists and names.find(str(value)) is None:
        return f"{FREE}{value}"
    raise ValueFault(doubt)


def _doubt(concept: Concept, value: Value | None, date: dt.date) -> str | None:
    """What is wrong with a name on a date, and what to do; None when nothing is."""
    names = concept.kind.names
    if names is None or not isinstance(value, str) or value.startswith(FREE):
        return None
    wrong = names.problem(value, date)
    if wrong is None:
        return None
    again = "" if wrong.listed else " Klopt de naam toch? Verstuur hem dan nog een keer."
    return f"{wrong.message} {wrong.help}{again}"


def _parsed(concept: Concept, text: str) -> Value | None:
    if _BARE_NUMBER.fullmatch(bare := plain(text)):
        text = f"{bare} {_SUFFIXES.get(concept.kind.soort, '')}".strip()
    try:
        value = parse(concept.kind, text)
    except ValueFault as fault:
        raise ValueFault(f"{fault.message} {instruction(concept)}") from None
    if value is not None and (broken := bound_broken(concept, value)):
        raise ValueFault(f"{broken} {_bounds(concept)}")
    return value


def instruction(concept: Concept) -> str:
    """What to fill in, as an instruction."""
    if concept.kind.names is not None:
        return f"Vul de naam van een {concept.kind.names.called} in."
    if concept.kind.open:
        return "Vul een naam in, of kies een van de namen uit de lijst."
    nothing = _none_of(concept.kind.options)
    return _INSTRUCTIONS[concept.kind.soort].format(niets=nothing.label if nothing else NO_ANSWER)


def _none_of(options: tuple[Option, ...]) -> Option | None:
    """The answer that says none of the others, when there is one."""
    return next((option for option in options if option.name in (NONE, "niets")), None)


def _bounds(concept: Concept) -> str:
    kind, low, high = concept.kind, concept.lowest, concept.highest
    if low is not None and high is not None:
        return f"Vul iets in van {show(kind, low)} tot en met {show(kind, high)}."
    if low is not None:
        return f"Vul {show(kind, low)} of meer in."
    return f"Vul {show(kind, high)} of minder in."


def new_fact(
    concept: Concept, value: Value | None, origin: str = GIVEN, motivation: str = ""
) -> NewFact:
    """A statement to keep. A number for a group becomes that many empty records."""
    if concept.is_group:
        rows: list[dict[str, Any]] | None = None
        if isinstance(value, int):
            rows = [{} for _ in range(value)]
        return NewFact(concept.id, rows, origin)
    return NewFact(concept.id, to_json(concept.kind, value), origin, motivation or None)


def origin_of(before: Fact | None, value: object) -> str:
    """Where a fact comes from once a form was saved: what was found stays recognisable."""
    if before is None or before.origin == GIVEN:
        return GIVEN
    if before.value == value or before.origin.startswith(CHANGED):
        return before.origin
    return f"{CHANGED}, eerst uit: {before.origin}"[:300]


def record_rows(rulebase: RuleBase, rows: tuple[Mapping[str, Fact], ...]) -> list[dict[str, Any]]:
    """Records in their stored form."""
    return [
        {
            name: to_json(rulebase.concepts[name].kind, fact.value)
            if fact.motivation is None
            else {
                "waarde": to_json(rulebase.concepts[name].kind, fact.value),
                "motivering": fact.motivation,
            }
            for name, fact in row.items()
        }
        for row in rows
    ]
