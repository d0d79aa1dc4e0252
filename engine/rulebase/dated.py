"""Parameters from their shapes: values that change over time."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from engine.diagnostics import Diagnostic, Place, suggestion
from engine.rulebase.declarations import duplicate, parsed, source, validity_of
from engine.rulebase.files import DatedValueShape, ParameterShape
from engine.rulebase.reading import Entry
from engine.syntax.document import Items, Scalar
from engine.syntax.model import CodeRange, Codes, Concept, DatedValue, NormKind, Parameter
from engine.syntax.tree import ConceptRef
from engine.values import Kind, Names, Soort, Value, ValueFault, parse_cpv, parse_date, show_date


def parameters(
    entries: Sequence[Entry[ParameterShape]],
    known: Mapping[str, Concept],
    faults: list[Diagnostic],
) -> dict[str, Parameter]:
    """All parameters with their dated values."""
    found: dict[str, Parameter] = {}
    for entry in entries:
        if (first := found.get(entry.id) or known.get(entry.id)) is not None:
            faults.append(duplicate("begrip", entry.id, entry.place, first.place))
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
        open_for=tuple(NormKind(name) for name in shape.open_voor),
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
    validity = validity_of(dated.vanaf, dated.tot, dated.gezien)
    since, until = validity.since, validity.until
    if (dated.vanaf is None) == (dated.gezien is None):
        faults.append(
            Diagnostic(
                "R089",
                "Een waarde heeft “vanaf”, of “gezien” als de bron geen datum heeft.",
                place,
                "Schrijf één van de twee.",
            )
        )
    if since is not None and until is not None and until < since:
        faults.append(Diagnostic("R033", "“tot” ligt voor “vanaf”.", place))
    if listed and kind.soort is Soort.DATUM:
        _check_days(entry, index, dated, faults)
    keys = _keys(entry, index, dated, per, faults)
    value: Value | Codes | None
    if listed:
        value = _codes(entry, index, kind, faults)
    elif isinstance(dated.waarde, str):
        value = parsed(kind, dated.waarde, entry.scalar("waarden", index, "waarde").place, faults)
    else:
        faults.append(Diagnostic("R004", "Hier hoort één waarde.", place))
        value = None
    if since is None or value is None or found is None or verified is None or certainty is None:
        return None
    norm = dated.normsoort or shape.normsoort
    return DatedValue(validity, value, keys, found, verified, certainty, place, norm)


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
    names_of = None if per is None else per.kind.names
    if names_of is not None:
        return _listed_keys(names_of, dated, place, faults)
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


def _listed_keys(
    names: Names, dated: DatedValueShape, place: Place, faults: list[Diagnostic]
) -> frozenset[str]:
    """The names in a register that a value is for, of which each exists in its period."""
    found: set[str] = set()
    for key in dated.voor or ():
        name = names.find(key)
        if name is None:
            near = " of ".join(f"“{one}”" for one in names.near(key))
            message = f"“{key}” staat niet in het register ({names.called})."
            faults.append(
                Diagnostic("R022", message, place, f"Bedoelde u {near}?" if near else None)
            )
            continue
        found.add(name)
        validity = validity_of(dated.vanaf, dated.tot, dated.gezien)
        for day in (validity.since, validity.until):
            if day is not None and (wrong := names.problem(name, day)):
                message = f"{wrong.message} Deze waarde geldt op {show_date(day)}."
                faults.append(Diagnostic("R087", message, place, wrong.help))
                break
    return frozenset(found)


def _codes(entry: Entry[ParameterShape], index: int, kind: Kind, faults: list[Diagnostic]) -> Codes:
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


def _check_days(
    entry: Entry[ParameterShape],
    index: int,
    dated: DatedValueShape,
    faults: list[Diagnostic],
) -> None:
    """A list of days says of every day in its period whether it is on it, so it has an end."""
    place = entry.node("waarden", index).place
    if entry.shape.per is not None:
        faults.append(Diagnostic("R034", "Een lijst met dagen kan geen “per” hebben.", place))
    if dated.tot is None:
        faults.append(
            Diagnostic(
                "R035",
                "Bij deze lijst met dagen ontbreekt “tot”.",
                place,
                "Zet erbij tot en met welke dag de lijst compleet is.",
            )
        )
        return
    for day in _codes(entry, index, Kind(Soort.DATUM), []):
        first = dated.vanaf or dated.gezien
        if first is None:
            continue
        if not first.isoformat() <= day.low <= day.high <= dated.tot.isoformat():
            faults.append(
                Diagnostic(
                    "R035",
                    f"De dag {day.low} valt buiten de periode van de lijst.",
                    place,
                    "Pas “vanaf” of “tot” aan, of haal de dag weg.",
                )
            )


def _code_range(text: str, kind: Kind) -> CodeRange:
    if kind.soort is Soort.DATUM:
        first, _, last = text.partition(" t/m ")
        since, until = parse_date(first), parse_date(last or first)
        if until < since:
            raise ValueFault(f"“{text}” loopt terug.", "Zet de eerste dag vooraan.")
        return CodeRange(since.isoformat(), until.isoformat())
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
