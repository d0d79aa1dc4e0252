"""Facts that do not go together, from their shapes; and whether they ever could be given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from engine.diagnostics import Diagnostic, Place
from engine.rulebase import conditions
from engine.rulebase.declarations import source
from engine.rulebase.domains import Domain, Interval, Options, domain
from engine.rulebase.files import ContradictionShape
from engine.rulebase.reading import Entry
from engine.syntax.checker import Checker
from engine.syntax.model import Concept, Contradiction, Validity
from engine.syntax.tree import (
    And,
    ConceptRef,
    Count,
    Every,
    Expression,
    ExtremeOf,
    Not,
    OneOf,
    Or,
    ParameterRef,
    Some,
    Today,
    Total,
    Under,
    nodes,
    parts,
    references,
)
from engine.values import Soort

#: Ways in which a condition can hold that are looked at one by one.
MAX_WAYS = 200


def contradictions(
    entries: Sequence[Entry[ContradictionShape]], taken: Mapping[str, Place], checker: Checker
) -> dict[str, Contradiction]:
    """All contradictions of facts; `taken` are names of rules. Faults end up in the checker."""
    found: dict[str, Contradiction] = {}
    places = dict(taken)
    for entry in entries:
        first = places.setdefault(entry.id, entry.place)
        if first is not entry.place:
            checker.faults.append(
                Diagnostic(
                    "R006",
                    f"De naam “{entry.id}” is al van een andere tegenspraak of van een regel.",
                    entry.place,
                    "Kies een andere naam.",
                    also=(first,),
                )
            )
            continue
        condition = conditions.condition(checker, entry.node("als"), None)
        _check_source(entry, checker.faults)
        if condition is None:
            continue
        _check_facts(entry, condition, checker)
        shape = entry.shape
        found[entry.id] = Contradiction(
            id=entry.id,
            condition=condition,
            hard=shape.dan == "kan niet",
            sentence=shape.zin,
            needs=_needs(condition, holds=True),
            place=entry.place,
            source=source(shape.bron),
            verified=shape.geverifieerd,
            certainty=shape.zekerheid,
            validity=Validity(shape.geldig_vanaf, shape.geldig_tot),
            norms=tuple(shape.normen),
        )
    return found


def _check_source(entry: Entry[ContradictionShape], faults: list[Diagnostic]) -> None:
    """What is not plain logic says where it stands and how sure that is."""
    shape = entry.shape
    named = source(shape.bron)
    missing = {
        "bron": named is None,
        "geverifieerd": shape.geverifieerd is None,
        "zekerheid": shape.zekerheid is None,
    }
    absent = [key for key, lacks in missing.items() if lacks]
    if absent and len(absent) < len(missing):
        faults.append(
            Diagnostic(
                "R044",
                f"De tegenspraak “{entry.id}” mist: {', '.join(absent)}.",
                entry.place,
                "Zonder bron kan ook: dan volgt ze alleen uit de woorden zelf.",
            )
        )
    if shape.geldig_vanaf and shape.geldig_tot and shape.geldig_tot < shape.geldig_vanaf:
        faults.append(Diagnostic("R033", "“geldig_tot” ligt voor “geldig_vanaf”.", entry.place))


def _check_facts(entry: Entry[ContradictionShape], condition: Expression, checker: Checker) -> None:
    """It is about things that someone gives, at least two, that can be given together."""
    named = dict.fromkeys(references(condition))
    for name in named:
        concept = checker.concepts[name]
        if not concept.askable:
            checker.faults.append(
                Diagnostic(
                    "R092",
                    f"“{name}” volgt uit de regels; niemand geeft het op.",
                    entry.at("als"),
                    "Een tegenspraak gaat over feiten. Noem de feiten zelf.",
                    also=(concept.place,),
                )
            )
    # A group counts when it is about how many there are, not about what they hold.
    held = {checker.concepts[name].group for name in named}
    facts = [name for name in named if name not in held]
    held_against = any(isinstance(node, Today | ParameterRef | Under) for node in nodes(condition))
    if len(facts) < 2 and not held_against:
        checker.faults.append(
            Diagnostic(
                "R093",
                "Een tegenspraak gaat over twee feiten, of over een feit en de peildatum.",
                entry.at("als"),
                "Voor één feit zijn er “minimaal”, “maximaal” en “opties”.",
            )
        )
    elif _never(condition, checker.concepts):
        checker.faults.append(
            Diagnostic(
                "R094",
                f"De tegenspraak “{entry.id}” kan nooit voorkomen.",
                entry.at("als"),
                "Kijk naar de opties en grenzen van deze feiten.",
            )
        )


def _needs(node: Expression, *, holds: bool) -> frozenset[str]:
    """The facts and groups that must be known for a condition to come out so."""
    match node:
        case Not(operand=operand):
            return _needs(operand, holds=not holds)
        case And(operands=operands) | Or(operands=operands):
            each = [_needs(operand, holds=holds) for operand in operands]
            if isinstance(node, And) is holds:
                return frozenset[str]().union(*each)
            return frozenset.intersection(*each)
        case ConceptRef(concept=concept, group=group):
            return frozenset() if group else frozenset({concept})
        case Total(group=group) | Count(group=group) | ExtremeOf(group=group):
            return frozenset({group})
        case Every(group=group) | Some(group=group):
            return frozenset({group})
        case OneOf(operand=operand):
            return _needs(operand, holds=True)
        case _:
            return frozenset[str]().union(*(_needs(part, holds=True) for part in parts(node)))


# ------------------------------------------------------------------ what can never be


def _never(condition: Expression, concepts: Mapping[str, Concept]) -> bool:
    """Whether options and bounds certainly leave no way for a condition to hold."""
    ways = _ways(condition, holds=True)
    return ways is not None and all(_impossible(way, concepts) for way in ways)


#: Parts that hold together, each as it stands or denied.
_Way = tuple[Expression, ...]


def _ways(node: Expression, *, holds: bool) -> list[_Way] | None:
    """The ways in which a condition comes out so; None when there are too many."""
    match node:
        case Not(operand=operand):
            return _ways(operand, holds=not holds)
        case And(operands=operands) | Or(operands=operands):
            found = [_ways(operand, holds=holds) for operand in operands]
            known = [ways for ways in found if ways is not None]
            if len(known) < len(found):
                return None
            return _together(known) if isinstance(node, And) is holds else _each(known)
        case _:
            return [(node,)] if holds else [(Not(node, node.place),)]


def _together(choices: list[list[_Way]]) -> list[_Way] | None:
    ways: list[_Way] = [()]
    for choice in choices:
        if len(ways) * len(choice) > MAX_WAYS:
            return None
        ways = [(*way, *more) for way in ways for more in choice]
    return ways


def _each(choices: list[list[_Way]]) -> list[_Way] | None:
    ways = [way for choice in choices for way in choice]
    return ways if len(ways) <= MAX_WAYS else None


def _impossible(way: _Way, concepts: Mapping[str, Concept]) -> bool:
    """Whether a concept would have to have two values at once, or one that it cannot have."""
    domains: dict[str, list[Domain]] = {}
    for name, allowed in _domains(way):
        domains.setdefault(name, list(_own(concepts[name]))).append(allowed)
    return any(
        (isinstance(a, Options) and isinstance(b, Options) and not a.meets(b))
        or (isinstance(a, Interval) and isinstance(b, Interval) and not a.meets(b))
        for found in domains.values()
        for a, b in combinations(found, 2)
    )


def _domains(way: _Way) -> Iterator[tuple[str, Domain]]:
    for part in way:
        subject = part.operand if isinstance(part, Not) else part
        operand = subject if isinstance(subject, ConceptRef) else next(iter(parts(subject)), None)
        allowed = domain(part)
        if isinstance(operand, ConceptRef) and operand.group is None and allowed is not None:
            yield operand.concept, allowed


def _own(concept: Concept) -> Iterator[Domain]:
    """What the declaration of a concept allows."""
    if concept.kind.soort is Soort.KEUZE and not concept.kind.open:
        yield Options(frozenset(option.name for option in concept.kind.options))
    if concept.lowest is not None or concept.highest is not None:
        yield Interval(concept.lowest, concept.highest)  # type: ignore[arg-type]
