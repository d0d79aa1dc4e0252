"""Names and literals in expressions: what they stand for, and of what kind they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lark import Token, Tree

from engine.diagnostics import suggestion
from engine.syntax.model import Concept, Parameter
from engine.syntax.parsed import Stop
from engine.syntax.tree import YES_NO, ConceptRef, Constant, Expression, ParameterRef, Today
from engine.values import UNKNOWN_WORDS, Kind, Names, Soort, Value, ValueFault, folded, parse

if TYPE_CHECKING:
    from engine.syntax.checker import Reading

DATE = Kind(Soort.DATUM)

_LITERALS = {
    "amount": Soort.BEDRAG,
    "percentage": Soort.PERCENTAGE,
    "date": Soort.DATUM,
    "cpv": Soort.CPV,
}


def name(reading: Reading, token: Token, expected: Kind | None) -> Expression:
    """What a word stands for: ja or nee, a concept, a parameter, or an option where one fits."""
    text, place = str(token), reading.place(token)
    if text in ("ja", "nee"):
        return Constant(YES_NO, text == "ja", place)
    if text == "peildatum":
        return Today(DATE, place)
    if text in reading.checker.concepts:
        return _concept(reading, reading.checker.concepts[text], token)
    if text in reading.checker.parameters:
        return _parameter(reading, reading.checker.parameters[text], token)
    if "." not in text and expected and expected.soort in (Soort.KEUZE, Soort.MEERKEUZE):
        return _option(reading, text, expected, token)
    if text in reading.checker.broken:
        raise Stop
    if "." not in text and expected is None:
        raise reading.fault(
            "R020",
            f"“{text}” is geen begrip. Een begrip heeft een punt in de naam.",
            token,
            suggestion(text, reading.checker.concepts),
        )
    known = [*reading.checker.concepts, *reading.checker.parameters]
    raise reading.fault(
        "R020",
        f"Het begrip “{text}” bestaat niet.",
        token,
        suggestion(text, known) or "Beschrijf het begrip in een bestand met “begrippen:”.",
    )


def _concept(reading: Reading, concept: Concept, token: Token) -> Expression:
    if concept.is_group:
        raise reading.fault(
            "R025",
            f"“{concept.id}” is een groep en heeft zelf geen waarde.",
            token,
            "Gebruik som(..), aantal(..), “alle .. voldoen aan” of “een van .. voldoet aan”.",
        )
    if concept.group is not None and concept.group != reading.group:
        raise reading.fault(
            "R023",
            f"“{concept.id}” geldt per onderdeel van “{concept.group}” en kan hier niet los staan.",
            token,
            f"Gebruik som(..) of geef de regel “per: {concept.group}”.",
        )
    return ConceptRef(concept.kind, concept.id, concept.group, reading.place(token))


def _parameter(reading: Reading, parameter: Parameter, token: Token) -> Expression:
    if parameter.listed:
        raise reading.fault("R021", f"“{token}” is een lijst; gebruik “valt onder {token}”.", token)
    per = parameter.per
    if per is not None and per.group is not None and per.group != reading.group:
        raise reading.fault(
            "R023",
            f"“{token}” verschilt per “{per.concept}”; dat geldt per onderdeel van “{per.group}”.",
            token,
        )
    return ParameterRef(parameter.kind, parameter.id, per, reading.place(token))


def _option(reading: Reading, text: str, kind: Kind, token: Token | Tree[Token]) -> Constant:
    if kind.names is not None:
        return _listed(reading, text, kind, kind.names, token)
    names = [o.name for o in kind.options]
    if text.lower() in UNKNOWN_WORDS:
        raise reading.fault(
            "R022",
            f"“{text}” kan geen keuze zijn: dit woord betekent “weet ik niet”.",
            token,
            "Een regel kan niet vragen of iets onbekend is. Kies een andere keuze.",
        )
    if text not in names and kind.open and (meant := _respelled(text, names)) is not None:
        reading.warn(
            "R029",
            f"De keuze heet “{meant}”. Hier staat “{text}”.",
            token,
            f"Schrijf {meant}. Nu is {meant} gelezen.",
        )
        text = meant
    if text not in names and not kind.open:
        raise reading.fault(
            "R022",
            f"De keuze “{text}” bestaat hier niet.",
            token,
            suggestion(text, names) or f"Kies uit: {', '.join(names)}.",
        )
    value: Value = frozenset({text}) if kind.soort is Soort.MEERKEUZE else text
    return Constant(kind, value, reading.place(token))


def _respelled(text: str, names: Sequence[str]) -> str | None:
    """The option that this is in another spelling: other capitals, accents or spaces."""
    return next((name for name in names if folded(name) == folded(text)), None)


def _listed(
    reading: Reading, text: str, kind: Kind, names: Names, token: Token | Tree[Token]
) -> Constant:
    """A name in a register, however it is written."""
    found = names.find(text)
    if found is None:
        near = " of ".join(f"“{one}”" for one in names.near(text))
        raise reading.fault(
            "R022",
            f"“{text}” staat niet in het register ({names.called}).",
            token,
            f"Bedoelde u {near}?" if near else "Zet de naam in het register, of haal hem weg.",
        )
    return Constant(kind, found, reading.place(token))


def literal(reading: Reading, tree: Tree[Token], expected: Kind | None) -> Expression:
    """The value of a literal; a bare number or text may be of the kind expected."""
    text = str(tree.children[0])
    if tree.data == "string":
        bare = text.strip('"')
        if expected and expected.soort in (Soort.KEUZE, Soort.MEERKEUZE):
            return _option(reading, bare, expected, tree)
        return Constant(Kind(Soort.TEKST), bare, reading.place(tree))
    if tree.data == "number":
        if (
            expected is not None
            and expected.soort is Soort.CPV
            and len(text) == 8
            and text.isdigit()
        ):
            return Constant(Kind(Soort.CPV), text, reading.place(tree))
        kind = Kind(Soort.GETAL, decimals=10)
    elif tree.data == "duration":
        days = any(unit in text for unit in ("dag", "week", "weken"))
        kind = Kind(Soort.DAGEN if days else Soort.MAANDEN)
    else:
        kind = Kind(_LITERALS[tree.data])
    try:
        value = parse(kind, text)
    except ValueFault as error:
        raise reading.fault("R004", error.message, tree, error.help) from None
    assert value is not None
    return Constant(kind, value, reading.place(tree))
