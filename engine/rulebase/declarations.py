"""Concepts and parameters from their shapes."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from engine.diagnostics import Diagnostic, Place, suggestion
from engine.rulebase.files import ConceptShape, DatedValueShape, ParameterShape, SourceShape
from engine.rulebase.reading import Entry
from engine.syntax.checker import Checker
from engine.syntax.document import Items, Scalar
from engine.syntax.model import (
    CodeRange,
    Codes,
    Concept,
    DatedValue,
    Parameter,
    Source,
    Validity,
)
from engine.syntax.tree import ConceptRef
from engine.values import NAMES, ORDERED, Kind, Option, Soort, Value, ValueFault, parse, parse_cpv

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
    return Source(shape.titel or shape.wet or "", shape.artikel, url or shape.url)


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


# ------------------------------------------------------------------ concepts


def concepts(
    entries: Sequence[Entry[ConceptShape]], faults: list[Diagnostic]
) -> dict[str, Concept]:
    """All concepts, without the condition under which they are asked."""
    found: dict[str, Concept] = {}
    titles: dict[str, Concept] = {}
    for entry in entries:
        concept = _concept(entry, faults)
        if concept.id in found:
            faults.append(_duplicate("begrip", concept.id, concept.place, found[concept.id].place))
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


def _duplicate(what: str, name: str, place: Place, first: Place) -> Diagnostic:
    return Diagnostic(
        "R006", f"Het {what} “{name}” bestaat al.", place, "Kies een andere naam.", also=(first,)
    )


def _concept(entry: Entry[ConceptShape], faults: list[Diagnostic]) -> Concept:
    shape = entry.shape
    kind = Kind(shape.soort, shape.decimalen, _options(entry, faults), shape.open)

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
    for key in ("anders", "ook_te_geven", "zinnen"):
        if not shape.afgeleid and key in shape.model_fields_set:
            faults.append(
                Diagnostic(
                    "R072",
                    f"“{key}” kan alleen bij een afgeleid begrip.",
                    entry.at(key),
                    "Voeg “afgeleid: ja” toe of haal de sleutel weg.",
                )
            )
    _check_sentences(entry, kind, faults)
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
        changeable=shape.beinvloedbaar,
        also_given=shape.ook_te_geven,
        group=shape.per,
        role=shape.rol,
        validity=Validity(shape.geldig_vanaf, shape.geldig_tot),
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
    if not shape.opties and not shape.open:
        faults.append(Diagnostic("R003", "De sleutel “opties” ontbreekt.", entry.place))
    for name in shape.opties or ():
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
            known = ["ja", "nee", "onbekend"]
        case Soort.KEUZE:
            known = [*(o.name for o in kind.options), "waarde", "onbekend"]
        case _:
            known = ["waarde", "onbekend"]
    for key in entry.shape.zinnen:
        if key not in known:
            faults.append(
                Diagnostic(
                    "R002",
                    f"De zin “{key}” hoort niet bij deze soort.",
                    entry.at("zinnen", key),
                    f"Wel bekend: {', '.join(known)}.",
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
    """The concepts with their `alleen_als` checked, and the placeholders of their sentences."""
    complete = dict(found)
    for entry in entries:
        concept = found.get(entry.id)
        if concept is None or concept.place != entry.place:
            continue
        if entry.shape.alleen_als is not None:
            only_if = checker.condition(entry.scalar("alleen_als"), concept.group)
            complete[entry.id] = dataclasses.replace(concept, only_if=only_if)
        for key, sentence in entry.shape.zinnen.items():
            _check_placeholders(entry, key, sentence, checker)
    return complete


def _check_placeholders(
    entry: Entry[ConceptShape], key: str, sentence: str, checker: Checker
) -> None:
    for name in PLACEHOLDER.findall(sentence):
        if name not in ("waarde", "onbekenden") and not (
            name in checker.concepts or name in checker.parameters
        ):
            checker.faults.append(
                Diagnostic(
                    "R020",
                    f"De plaats “{{{name}}}” in deze zin is geen begrip.",
                    entry.at("zinnen", key),
                    suggestion(name, ["waarde", "onbekenden", *checker.concepts]),
                )
            )


# ------------------------------------------------------------------ parameters


def parameters(
    entries: Sequence[Entry[ParameterShape]],
    known: Mapping[str, Concept],
    faults: list[Diagnostic],
) -> dict[str, Parameter]:
    """All parameters with their dated values."""
    found: dict[str, Parameter] = {}
    for entry in entries:
        if (first := found.get(entry.id) or known.get(entry.id)) is not None:
            faults.append(_duplicate("begrip", entry.id, entry.place, first.place))
            continue
        found[entry.id] = _parameter(entry, known, faults)
    return found


def _parameter(
    entry: Entry[ParameterShape], known: Mapping[str, Concept], faults: list[Diagnostic]
) -> Parameter:
    shape = entry.shape
    listed = shape.soort.startswith("lijst ")
    kind = Kind(Soort(shape.soort.removeprefix("lijst ")), decimals=10)
    per = None
    if shape.per is not None:
        concept = known.get(shape.per)
        if concept is None or concept.kind.soort is not Soort.KEUZE:
            faults.append(
                Diagnostic(
                    "R020",
                    f"“{shape.per}” is geen begrip met “soort: keuze”.",
                    entry.scalar("per").place,
                    suggestion(
                        shape.per, (c.id for c in known.values() if c.kind.soort is Soort.KEUZE)
                    ),
                )
            )
        else:
            place = entry.scalar("per").place
            per = ConceptRef(concept.kind, concept.id, concept.group, place)
    values = [
        value
        for index, dated in enumerate(shape.waarden)
        if (value := _dated(entry, index, dated, kind, listed, per, faults))
    ]
    _check_periods(entry, values, faults)
    return Parameter(
        id=entry.id,
        kind=kind,
        title=shape.titel,
        values=tuple(values),
        place=entry.place,
        listed=listed,
        explanation=shape.toelichting,
        unit=shape.eenheid,
        per=per,
        norms=tuple(shape.normen),
    )


def _dated(
    entry: Entry[ParameterShape],
    index: int,
    dated: DatedValueShape,
    kind: Kind,
    listed: bool,
    per: ConceptRef | None,
    faults: list[Diagnostic],
) -> DatedValue | None:
    shape = entry.shape
    place = entry.node("waarden", index).place
    found = source(dated.bron or shape.bron, dated.url or shape.url)
    if dated.bron is None and dated.url and shape.bron:
        found = source(shape.bron, dated.url)
    verified = dated.geverifieerd or shape.geverifieerd
    certainty = dated.zekerheid or shape.zekerheid
    if found is None:
        faults.append(
            Diagnostic("R032", "Deze waarde heeft geen bron.", place, "Voeg “bron:” toe.")
        )
    for key, present in (("geverifieerd", verified), ("zekerheid", certainty)):
        if present is None:
            faults.append(
                Diagnostic("R003", f"De sleutel “{key}” ontbreekt bij deze waarde.", place)
            )
    if dated.tot is not None and dated.tot < dated.vanaf:
        faults.append(Diagnostic("R033", "“tot” ligt voor “vanaf”.", place))
    keys = _keys(entry, index, dated, per, faults)
    value: Value | Codes | None
    if listed:
        value = _codes(entry, index, kind, faults)
    elif isinstance(dated.waarde, str):
        value = parsed(kind, dated.waarde, entry.scalar("waarden", index, "waarde").place, faults)
    else:
        faults.append(Diagnostic("R004", "Hier hoort één waarde.", place))
        value = None
    if value is None or found is None or verified is None or certainty is None:
        return None
    return DatedValue(
        Validity(dated.vanaf, dated.tot), value, keys, found, verified, certainty, place
    )


def _keys(
    entry: Entry[ParameterShape],
    index: int,
    dated: DatedValueShape,
    per: ConceptRef | None,
    faults: list[Diagnostic],
) -> frozenset[str]:
    place = entry.node("waarden", index).place
    if entry.shape.per is None and dated.voor is not None:
        faults.append(Diagnostic("R034", "“voor” kan alleen als de parameter “per” heeft.", place))
    if entry.shape.per is not None and dated.voor is None:
        faults.append(Diagnostic("R034", "“voor” ontbreekt bij deze waarde.", place))
    if per is not None and not per.kind.open:
        names = [o.name for o in per.kind.options]
        for key in dated.voor or ():
            if key not in names:
                faults.append(
                    Diagnostic(
                        "R022",
                        f"De keuze “{key}” bestaat hier niet.",
                        place,
                        suggestion(key, names) or f"Kies uit: {', '.join(names)}.",
                    )
                )
    return frozenset(dated.voor or ())


def _codes(
    entry: Entry[ParameterShape], index: int, kind: Kind, faults: list[Diagnostic]
) -> Codes | None:
    node = entry.node("waarden", index, "waarde")
    scalars = node.items if isinstance(node, Items) else [node]
    ranges: list[CodeRange] = []
    for scalar in scalars:
        if not isinstance(scalar, Scalar):
            faults.append(Diagnostic("R004", "Hier hoort een code of tekst.", scalar.place))
            continue
        try:
            ranges.append(_code_range(scalar.text.strip(), kind))
        except ValueFault as error:
            faults.append(Diagnostic("R004", error.message, scalar.place, error.help))
    return tuple(ranges)


def _code_range(text: str, kind: Kind) -> CodeRange:
    if kind.soort is not Soort.CPV:
        return CodeRange(text, text)
    if m := re.fullmatch(r"([0-9]{2,7})\*", text):
        return CodeRange(m[1].ljust(8, "0"), m[1].ljust(8, "9"))
    low, separator, high = text.partition(" t/m ")
    if not separator:
        return CodeRange(parse_cpv(text), parse_cpv(text))
    codes = CodeRange(parse_cpv(low), parse_cpv(high))
    if codes.high < codes.low:
        raise ValueFault(f"“{text}” loopt terug.", "Zet de laagste code vooraan.")
    return codes


def _check_periods(
    entry: Entry[ParameterShape], values: list[DatedValue], faults: list[Diagnostic]
) -> None:
    """No two values for one key on one day; no days without a value unless said so."""
    by_key: dict[str, list[DatedValue]] = {}
    for value in values:
        for key in value.keys or {""}:
            by_key.setdefault(key, []).append(value)
    for series in by_key.values():
        series.sort(key=lambda v: str(v.validity.since))
        for earlier, later in pairwise(series):
            if earlier.validity.overlaps(later.validity):
                faults.append(
                    Diagnostic(
                        "R030",
                        f"De perioden van “{entry.id}” overlappen.",
                        later.place,
                        "Laat een periode een dag na de vorige beginnen.",
                        also=(earlier.place,),
                    )
                )
            elif not entry.shape.hiaten and _days_between(earlier, later) > 1:
                faults.append(
                    Diagnostic(
                        "R031",
                        f"Tussen twee perioden van “{entry.id}” zit een gat.",
                        later.place,
                        "Vul het gat of zet “hiaten: ja” bij de parameter.",
                        also=(earlier.place,),
                    )
                )


def _days_between(earlier: DatedValue, later: DatedValue) -> int:
    until, since = earlier.validity.until, later.validity.since
    assert until is not None
    assert since is not None
    return (since - until).days
