"""Concepts from their shapes, and what other declarations share with them."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from collections.abc import Container, Mapping, Sequence

from engine.diagnostics import Diagnostic, Place, suggestion
from engine.rulebase.files import ConceptShape, SourceShape
from engine.rulebase.provisos import provisos
from engine.rulebase.reading import Entry
from engine.syntax.checker import Checker
from engine.syntax.model import (
    Change,
    Concept,
    NormKind,
    Register,
    Source,
    Validity,
)
from engine.values import (
    NAMES,
    ORDERED,
    UNKNOWN_WORDS,
    Kind,
    Names,
    Option,
    Soort,
    Value,
    ValueFault,
    parse,
)

_CHOICES = (Soort.KEUZE, Soort.MEERKEUZE)
#: Words with a meaning of their own in expressions.
RESERVED = frozenset(
    {"en", "of", "niet", "in", "valt", "onder", "bevat", "alle", "een", "van", "voldoen", "aan"}
    | {"voldoet", "waar", "ja", "nee", "peildatum"}
)
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def source(shape: SourceShape | None, url: str | None = None) -> Source | None:
    """The source a shape names; None when it names none."""
    if shape is None or not (shape.titel or shape.wet):
        return None
    title = shape.titel or shape.wet or ""
    return Source(title, shape.artikel, url or shape.url, shape.van_de_waarde)


def validity_of(since: dt.date | None, until: dt.date | None, seen: dt.date | None) -> Validity:
    """When something holds; of a source without a date only the days on which it was read."""
    if seen is None:
        return Validity(since, until)
    return Validity(since or seen, until or seen, seen=True)


def parsed(kind: Kind, text: str, place: Place, faults: list[Diagnostic]) -> Value | None:
    """A value in a rule file; None, with a fault, when the text is not one."""
    try:
        value = parse(kind, text)
    except ValueFault as error:
        faults.append(Diagnostic("R004", error.message, place, error.help))
        return None
    if value is None:
        faults.append(Diagnostic("R004", "Hier hoort een bekende waarde.", place))
    return value


def concepts(
    entries: Sequence[Entry[ConceptShape]],
    registers: Mapping[str, Register],
    broken: Container[str],
    faults: list[Diagnostic],
) -> dict[str, Concept]:
    """All concepts, without the condition under which they are asked.

    `broken` are registers that could not be used: no second fault for mentioning them.
    """
    found: dict[str, Concept] = {}
    titles: dict[str, Concept] = {}
    known: dict[tuple[str, ...], Names] = {(r.id,): r.names for r in registers.values()}
    for entry in entries:
        concept = _concept(entry, _names(entry, registers, known, broken, faults), faults)
        if concept.id in found:
            faults.append(duplicate("begrip", concept.id, concept.place, found[concept.id].place))
            continue
        found[concept.id] = concept
        other = titles.setdefault(concept.title.lower(), concept)
        if other is not concept:
            faults.append(
                Diagnostic(
                    "R071",
                    f"De titel “{concept.title}” is al van “{other.id}”.",
                    entry.scalar("titel").place,
                    "Geef elk begrip een eigen titel.",
                    also=(other.place,),
                )
            )
    return {c.id: _in_group(c, found, faults) for c in found.values()}


def duplicate(what: str, name: str, place: Place, first: Place) -> Diagnostic:
    """The report about a name that was given before."""
    return Diagnostic(
        "R006", f"Het {what} “{name}” bestaat al.", place, "Kies een andere naam.", also=(first,)
    )


def _names(
    entry: Entry[ConceptShape],
    registers: Mapping[str, Register],
    known: dict[tuple[str, ...], Names],
    broken: Container[str],
    faults: list[Diagnostic],
) -> Names | None:
    """The names of the registers a choice takes its options from; `known` are kept."""
    shape = entry.shape
    if shape.names_from is None:
        return None
    place = entry.at("register")
    if shape.soort is not Soort.KEUZE or shape.opties is not None:
        message = "“register” kan alleen bij een keuze zonder opties."
        faults.append(Diagnostic("R072", message, place, "Haal “register” of “opties” weg."))
    for name in shape.names_from:
        if name not in registers and name not in broken:
            near = suggestion(name, registers) or "Beschrijf het in een bestand met “register:”."
            message = f"Het register “{name}” bestaat niet."
            faults.append(Diagnostic("R020", message, place, near))
    chosen = tuple(name for name in shape.names_from if name in registers)
    if chosen and chosen not in known:
        known[chosen] = Names.together([registers[name].names for name in chosen])
    return known.get(chosen)


def _concept(entry: Entry[ConceptShape], names: Names | None, faults: list[Diagnostic]) -> Concept:
    shape = entry.shape
    kind = Kind(shape.soort, shape.decimalen, _options(entry, faults), shape.open, names)

    def value(key: str, text: str | None) -> Value | None:
        return None if text is None else parsed(kind, text, entry.scalar(key).place, faults)

    bounded = shape.minimaal or shape.maximaal
    if bounded and shape.soort not in ORDERED:
        faults.append(
            Diagnostic(
                "R004", f"{NAMES[shape.soort].capitalize()} heeft geen grenzen.", entry.place
            )
        )
    if not shape.afgeleid and not shape.vraag:
        faults.append(Diagnostic("R003", "De sleutel “vraag” ontbreekt bij dit feit.", entry.place))
    if shape.rol_nee and shape.soort is not Soort.JA_NEE:
        faults.append(
            Diagnostic(
                "R004",
                f"{NAMES[shape.soort].capitalize()} kan geen nee zijn.",
                entry.at("rol_nee"),
                "Haal “rol_nee” weg.",
            )
        )
    for key in ("anders", "ook_te_geven", "zinnen", "rol_nee", "open_voor", "mits"):
        if not shape.afgeleid and key in shape.model_fields_set:
            faults.append(
                Diagnostic(
                    "R072",
                    f"“{key}” kan alleen bij een afgeleid begrip.",
                    entry.at(key),
                    "Voeg “afgeleid: ja” toe of haal de sleutel weg.",
                )
            )
    if shape.stukken and shape.per:
        faults.append(
            Diagnostic(
                "R072",
                "“stukken” kan niet bij een begrip dat per onderdeel geldt.",
                entry.at("stukken"),
                "Zet de tekst bij een begrip over het geheel.",
            )
        )
    _check_sentences(entry, kind, faults)
    _check_change(entry, faults)
    return Concept(
        id=entry.id,
        kind=kind,
        title=shape.titel,
        place=entry.place,
        question=shape.vraag,
        explanation=shape.toelichting,
        example=shape.voorbeeld,
        source=source(shape.bron),
        unit=shape.eenheid,
        lowest=value("minimaal", shape.minimaal),
        highest=value("maximaal", shape.maximaal),
        open_norm=shape.open_norm,
        derived=shape.afgeleid,
        otherwise=value("anders", shape.anders),
        sentences=shape.zinnen,
        passages=shape.stukken,
        changeable=shape.beinvloedbaar,
        change=_change(shape),
        also_given=shape.ook_te_geven,
        group=shape.per,
        role=shape.rol,
        warns_if_no=shape.rol_nee is not None,
        open_for=tuple(NormKind(name) for name in shape.open_voor),
        validity=Validity(shape.geldig_vanaf, shape.geldig_tot),
    )


def _change(shape: ConceptShape) -> Change | None:
    if not shape.beinvloedbaar or shape.inspanning is None or shape.door is None:
        return None
    return Change(shape.inspanning, shape.door, shape.zolang, shape.voorbij_met)


def _check_change(entry: Entry[ConceptShape], faults: list[Diagnostic]) -> None:
    """What can be changed says with what effort and by whom; what cannot does not."""
    shape = entry.shape
    if shape.beinvloedbaar:
        absent = [key for key in ("inspanning", "door") if getattr(shape, key) is None]
        if absent:
            faults.append(
                Diagnostic(
                    "R090",
                    f"Bij “{entry.id}” ontbreekt: {', '.join(absent)}.",
                    entry.at("beinvloedbaar"),
                    "Zeg wat het kost om dit te veranderen, en wie beslist.",
                    "waarschuwing",
                )
            )
        return
    for key in ("inspanning", "door", "zolang", "voorbij_met"):
        if key in shape.model_fields_set:
            faults.append(
                Diagnostic(
                    "R091",
                    f"“{key}” kan alleen bij iets dat te veranderen is.",
                    entry.at(key),
                    "Voeg “beinvloedbaar: ja” toe of haal de sleutel weg.",
                )
            )


def _options(entry: Entry[ConceptShape], faults: list[Diagnostic]) -> tuple[Option, ...]:
    shape = entry.shape
    if shape.soort not in _CHOICES:
        if shape.opties is not None or shape.open:
            faults.append(
                Diagnostic(
                    "R004", f"{NAMES[shape.soort].capitalize()} heeft geen opties.", entry.place
                )
            )
        return ()
    if not shape.opties and not shape.open and shape.names_from is None:
        faults.append(Diagnostic("R003", "De sleutel “opties” ontbreekt.", entry.place))
    for name in shape.opties or ():
        if name.lower() in UNKNOWN_WORDS:
            faults.append(
                Diagnostic(
                    "R009",
                    f"De keuze “{name}” kan niemand kiezen: dit woord betekent “weet ik niet”.",
                    entry.at("opties", name),
                    "Geef de keuze een andere naam; het label blijft vrij.",
                    "waarschuwing",
                )
            )
        if name in RESERVED:
            faults.append(
                Diagnostic(
                    "R009",
                    f"De keuze “{name}” is een woord van de regeltaal.",
                    entry.at("opties", name),
                    "Geef de keuze een andere naam; het label blijft vrij.",
                )
            )
    match shape.opties:
        case dict() as labelled:
            return tuple(Option(name, label) for name, label in labelled.items())
        case list() as names:
            return tuple(Option(n, n.replace("_", " ").capitalize()) for n in names)
        case None:
            return ()


def _check_sentences(entry: Entry[ConceptShape], kind: Kind, faults: list[Diagnostic]) -> None:
    match kind.soort:
        case Soort.JA_NEE:
            known = ["ja", "nee", "onbekend", "mits"]
        case Soort.KEUZE:
            known = [*(o.name for o in kind.options), "waarde", "onbekend"]
        case _:
            known = ["waarde", "onbekend"]
    for holder, what in (("zinnen", "zin"), ("stukken", "tekst")):
        expected = [key for key in known if holder == "zinnen" or key not in ("onbekend", "mits")]
        for key in getattr(entry.shape, holder):
            if key not in expected:
                faults.append(
                    Diagnostic(
                        "R002",
                        f"De {what} “{key}” hoort niet bij deze soort.",
                        entry.at(holder, key),
                        f"Wel bekend: {', '.join(expected)}.",
                    )
                )


def _in_group(concept: Concept, found: Mapping[str, Concept], faults: list[Diagnostic]) -> Concept:
    """The concept with the full id of its group."""
    if concept.group is None:
        return concept
    groups = {c.id: c for c in found.values() if c.is_group}
    for group in list(groups.values()):
        groups.setdefault(group.short, group)
    if concept.is_group or concept.group not in groups:
        faults.append(
            Diagnostic(
                "R025",
                f"“{concept.group}” is geen groep."
                if not concept.is_group
                else "Een groep kan niet zelf bij een groep horen.",
                concept.place,
                None if concept.is_group else suggestion(concept.group, groups),
            )
        )
        return dataclasses.replace(concept, group=None)
    return dataclasses.replace(concept, group=groups[concept.group].id)


def with_conditions(
    entries: Sequence[Entry[ConceptShape]], found: dict[str, Concept], checker: Checker
) -> dict[str, Concept]:
    """The concepts with their `alleen_als` and `mits`, and their sentences checked."""
    complete = dict(found)
    for entry in entries:
        concept = found.get(entry.id)
        if concept is None or concept.place != entry.place:
            continue
        if entry.shape.alleen_als is not None:
            only_if = checker.condition(entry.scalar("alleen_als"), concept.group)
            complete[entry.id] = dataclasses.replace(concept, only_if=only_if)
        if entry.shape.mits:
            named = provisos(entry, concept, found, checker.faults)
            complete[entry.id] = dataclasses.replace(complete[entry.id], provisos=named)
        if concept.change is not None and concept.change.over is not None:
            _check_over(entry, concept.change.over, checker)
        _check_placeholders(entry, "zinnen", ("waarde", "onbekenden"), checker)
        _check_placeholders(entry, "stukken", ("waarde", "motivering"), checker)
    return complete


def _check_over(entry: Entry[ConceptShape], name: str, checker: Checker) -> None:
    """After what a change is over is a day of the case as a whole."""
    place = entry.scalar("voorbij_met").place
    named = checker.concepts.get(name)
    if named is None:
        message = f"Het begrip “{name}” bestaat niet."
        help = suggestion(name, checker.concepts)
        checker.faults.append(Diagnostic("R020", message, place, help))
    elif named.kind.soort is not Soort.DATUM or named.group is not None:
        message = f"“voorbij_met” noemt een dag, en “{name}” is dat niet."
        help = "Noem een begrip van de soort datum, over het geheel."
        checker.faults.append(Diagnostic("R091", message, place, help, also=(named.place,)))


def _check_placeholders(
    entry: Entry[ConceptShape], holder: str, own: Sequence[str], checker: Checker
) -> None:
    """Every place in a text names a concept, or one of its `own` names."""
    for key, text in getattr(entry.shape, holder).items():
        for name in PLACEHOLDER.findall(text):
            if name in own or name in checker.concepts:
                continue
            checker.faults.append(
                Diagnostic(
                    "R020",
                    f"De plaats “{{{name}}}” in deze zin is geen begrip.",
                    entry.at(holder, key),
                    suggestion(name, [*own, *checker.concepts]),
                )
            )
