"""Regimes: which part of a law applies decides which rules do.

One concept says which regime applies. Rules name theirs under `regimes`; here that becomes part of
their scope, so that nothing that evaluates rules needs to know about regimes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from engine.diagnostics import Diagnostic, Place, suggestion
from engine.rulebase.files import ConceptShape, RulesFile, RuleShape
from engine.rulebase.reading import Entry
from engine.rulebase.structure import influences
from engine.syntax import articles
from engine.syntax.articles import Articles
from engine.syntax.model import (
    BEFORE,
    EVERYWHERE,
    Concept,
    NormKind,
    Property,
    Regimes,
    Rule,
    Source,
)
from engine.syntax.tree import YES_NO, And, Compare, ConceptRef, Constant, Expression, OneOf, Or
from engine.values import Kind, Soort

#: The rules of the files with the head of their file.
Entries = Sequence[tuple[Entry[RulesFile], Entry[RuleShape]]]


def declared(
    entries: Sequence[Entry[ConceptShape]],
    concepts: Mapping[str, Concept],
    faults: list[Diagnostic],
) -> Regimes | None:
    """The regimes of the rule base; None when no concept says which there are."""
    found: list[Entry[ConceptShape]] = []
    for entry in entries:
        if entry.shape.groepen is None and entry.shape.regime_van is None:
            continue
        concept = concepts[entry.id]
        if concept.place != entry.place:
            continue
        if concept.kind.soort is not Soort.KEUZE or concept.kind.open or concept.group is not None:
            key = "groepen" if entry.shape.groepen is not None else "regime_van"
            faults.append(
                Diagnostic(
                    "R080",
                    f"“{key}” kan alleen bij een keuze met vaste opties.",
                    entry.at(key),
                    "Zet het bij het begrip dat zegt welk regime geldt.",
                )
            )
            continue
        found.append(entry)
    if not found:
        return None
    first, *others = found
    for other in others:
        faults.append(
            Diagnostic(
                "R081",
                f"“{other.id}” en “{first.id}” zeggen allebei welk regime geldt.",
                other.place,
                "Houd “groepen” en “regime_van” bij één begrip.",
                also=(first.place,),
            )
        )
    return Regimes(
        first.id, _groups(first, concepts, faults), _law(first), _articles(first, faults)
    )


def _groups(
    entry: Entry[ConceptShape], concepts: Mapping[str, Concept], faults: list[Diagnostic]
) -> dict[str, tuple[str, ...]]:
    options = [option.name for option in concepts[entry.id].kind.options]
    groups: dict[str, tuple[str, ...]] = {}
    for name, members in (entry.shape.groepen or {}).items():
        place = entry.at("groepen", name)
        concept = concepts.get(name)
        if concept is None:
            near = suggestion(name, (c.id for c in concepts.values() if c.derived))
            faults.append(Diagnostic("R020", f"Het begrip “{name}” bestaat niet.", place, near))
        elif concept.kind.soort is not Soort.JA_NEE or not concept.derived or concept.group:
            faults.append(
                Diagnostic(
                    "R082",
                    f"“{name}” kan geen groep van regimes zijn.",
                    place,
                    "Een groep is een ja of nee die uit regels volgt: “soort: ja_nee” en "
                    "“afgeleid: ja”.",
                    also=(concept.place,),
                )
            )
        else:
            places = [entry.node("groepen", name, n).place for n in range(len(members))]
            known = _options(members, places, options, {}, faults)
            groups[name] = tuple(sorted(known, key=options.index))
    return groups


def _law(entry: Entry[ConceptShape]) -> Source | None:
    law = entry.shape.regime_van
    return None if law is None else Source(law.wet, None, law.url)


def _articles(entry: Entry[ConceptShape], faults: list[Diagnostic]) -> tuple[Articles, ...]:
    law = entry.shape.regime_van
    found: list[Articles] = []
    for index, text in enumerate(law.artikelen if law else ()):
        read = articles.declared(text)
        if read is None:
            faults.append(
                Diagnostic(
                    "R004",
                    f"“{text}” is geen artikel en geen reeks.",
                    entry.node("regime_van", "artikelen", index).place,
                    "Schrijf bijvoorbeeld 2.82a, 2.9 t/m 2.163g of 2a.* voor alle artikelen van "
                    "deel 2a.",
                )
            )
        else:
            found.append(read)
    return tuple(found)


def _options(
    names: Sequence[str],
    places: Sequence[Place],
    options: Sequence[str],
    groups: Mapping[str, tuple[str, ...]],
    faults: list[Diagnostic],
) -> set[str]:
    """The options named, by themselves or by a group."""
    found: set[str] = set()
    for name, place in zip(names, places, strict=True):
        if name not in options and name not in groups:
            known = [*options, *groups]
            help = suggestion(name, known) or f"Kies uit: {', '.join(known)}."
            if name == BEFORE:
                help = f"“{BEFORE}” staat alleen, zonder regimes erbij."
            faults.append(Diagnostic("R022", f"Het regime “{name}” bestaat niet.", place, help))
        found.update(groups.get(name, (name,) if name in options else ()))
    return found


def agreements(regimes: Regimes | None, concepts: Mapping[str, Concept]) -> dict[str, Property]:
    """Per group that it says the same as the regime, as properties of the rule base."""
    if regimes is None:
        return {}
    concept = concepts[regimes.concept]
    found: dict[str, Property] = {}
    for name, members in regimes.groups.items():
        place = concepts[name].place
        group = ConceptRef(YES_NO, name, None, place)
        same = Compare("=", group, _one_of(concept, members, place), place)
        told = f"{concepts[name].title} zegt hetzelfde als {concept.title}."
        found[f"{name}.klopt"] = Property(f"{name}.klopt", None, same, told, place)
    return found


# --------------------------------------------------------------------------- rules


def scoped(
    entries: Entries,
    rules: Mapping[str, Rule],
    regimes: Regimes | None,
    concepts: Mapping[str, Concept],
    faults: list[Diagnostic],
) -> dict[str, Rule]:
    """The rules with their regimes in their scope. Faults for regimes that cannot be, and for rules
    that should name theirs and do not.
    """
    complete = dict(rules)
    parts: dict[str, list[Rule]] = {}
    for rule in rules.values():
        parts.setdefault(rule.table or rule.id, []).append(rule)
    decisive = _decisive(regimes, rules, concepts)
    for head, entry in entries:
        own = [rule for rule in parts.get(entry.id, ()) if _stands_in(rule, entry)]
        if not own:
            continue
        held = entry if entry.shape.regimes else head
        names = held.shape.regimes
        if not names:
            _check_left_out(entry, own[0], regimes, faults)
        elif regimes is None:
            faults.append(
                Diagnostic(
                    "R080",
                    "Deze regelbasis kent geen regimes.",
                    held.at("regimes"),
                    "Zet “groepen” of “regime_van” bij het begrip dat zegt welk regime geldt.",
                )
            )
        elif names == [BEFORE]:
            if decisive.isdisjoint(rule.id for rule in own):
                faults.append(_not_before(entry, held.at("regimes"), regimes))
            complete |= {rule.id: replace(rule, regimes=(BEFORE,)) for rule in own}
        else:
            complete |= _within(entry, own, held, regimes, decisive, concepts, faults)
    return complete


def _stands_in(rule: Rule, entry: Entry[RuleShape]) -> bool:
    """Whether this is the entry of the rule, and not a second one with the same id."""
    return rule.place.file == entry.document.name and (
        rule.table is not None or rule.place == entry.place
    )


def _decisive(
    regimes: Regimes | None, rules: Mapping[str, Rule], concepts: Mapping[str, Concept]
) -> set[str]:
    """The rules on which it depends which regime applies."""
    if regimes is None:
        return set()
    by_concept: dict[str, list[Rule]] = {}
    for rule in rules.values():
        if rule.concept is not None:
            by_concept.setdefault(rule.concept, []).append(rule)
    return influences((regimes.concept, *regimes.groups), concepts, by_concept, rules)[1]


def _within(
    entry: Entry[RuleShape],
    own: Sequence[Rule],
    held: Entry[RuleShape] | Entry[RulesFile],
    regimes: Regimes,
    decisive: set[str],
    concepts: Mapping[str, Concept],
    faults: list[Diagnostic],
) -> dict[str, Rule]:
    concept = concepts[regimes.concept]
    options = [option.name for option in concept.kind.options]
    place = held.at("regimes")
    places = [held.node("regimes", n).place for n in range(len(held.shape.regimes))]
    known = {**regimes.groups, EVERYWHERE: tuple(options)}
    named = _options(held.shape.regimes, places, options, known, faults)
    ordered = tuple(sorted(named, key=options.index))
    if not ordered:
        return {}
    if not named.issuperset(options) and not decisive.isdisjoint(rule.id for rule in own):
        faults.append(
            Diagnostic(
                "R083",
                f"De regel “{entry.id}” bepaalt mee welk regime geldt, dus hij kan er niet van "
                "afhangen.",
                place if held is entry else entry.place,
                f"Schrijf “regimes: {BEFORE}”.",
                also=(concept.place,),
            )
        )
        return {rule.id: replace(rule, regimes=ordered) for rule in own}
    scope = membership(concept, regimes.groups, named, place)
    return {rule.id: replace(rule, regimes=ordered, scope=_both(scope, rule.scope)) for rule in own}


def _both(first: Expression | None, second: Expression | None) -> Expression | None:
    if first is None or second is None:
        return first or second
    parts = [*(first.operands if isinstance(first, And) else [first])]
    parts += second.operands if isinstance(second, And) else [second]
    return And(tuple(parts), first.place)


def membership(
    concept: Concept, groups: Mapping[str, tuple[str, ...]], named: set[str], place: Place
) -> Expression | None:
    """Whether the regime is one of those named; None when all are.

    Groups are used wherever they can be, for they are decided while the regime is still open: those
    that are wholly among the regimes named, for the rest the regime itself, and when there is a
    rest, the smallest groups that hold all that are named, for what is outside those is outside.
    """
    options = [option.name for option in concept.kind.options]
    if named.issuperset(options):
        return None
    sets = {name: frozenset(members) for name, members in groups.items() if members}
    inside = [name for name, members in sets.items() if members <= named]
    inside = [n for n in inside if not any(sets[n] < sets[m] for m in inside)]
    covered = frozenset[str]().union(*(sets[n] for n in inside))
    rest = [name for name in options if name in named and name not in covered]
    inside = _needed(inside, sets)
    alternatives: list[Expression] = [ConceptRef(YES_NO, name, None, place) for name in inside]
    if rest:
        alternatives.append(_one_of(concept, rest, place))
    found = alternatives[0] if len(alternatives) == 1 else Or(tuple(alternatives), place)
    if not rest:
        return found
    around = [name for name, members in sets.items() if members > named]
    around = [n for n in around if not any(sets[m] < sets[n] for m in around)]
    if not around:
        return found
    return And((*(ConceptRef(YES_NO, name, None, place) for name in around), found), place)


def _needed(names: Sequence[str], sets: Mapping[str, frozenset[str]]) -> list[str]:
    """The groups without those whose members are all in the others."""
    kept = list(names)
    for name in names:
        others = frozenset[str]().union(*(sets[n] for n in kept if n != name))
        if sets[name] <= others:
            kept.remove(name)
    return kept


def _one_of(concept: Concept, names: Sequence[str], place: Place) -> Expression:
    regime = ConceptRef(concept.kind, concept.id, None, place)
    kind = Kind(Soort.KEUZE, options=concept.kind.options)
    values = tuple(Constant(kind, name, place) for name in names)
    return (
        Compare("=", regime, values[0], place) if len(values) == 1 else OneOf(regime, values, place)
    )


def _not_before(entry: Entry[RuleShape], place: Place, regimes: Regimes) -> Diagnostic:
    return Diagnostic(
        "R084",
        f"“{regimes.concept}” hangt niet van de regel “{entry.id}” af, dus “{BEFORE}” kan hier "
        "niet.",
        entry.at("regimes") if entry.shape.regimes else entry.place,
        "Noem de regimes waarin de regel geldt.",
        also=() if entry.shape.regimes else (place,),
    )


def _check_left_out(
    entry: Entry[RuleShape], rule: Rule, regimes: Regimes | None, faults: list[Diagnostic]
) -> None:
    """A rule of law on an article of a part of the law says in which regimes it applies."""
    if regimes is None or regimes.law is None or rule.norm is not NormKind.WET:
        return
    if not is_from(rule.source, regimes.law) or rule.source.article is None:
        return
    article = articles.meet(articles.cited(rule.source.article), regimes.articles)
    if article is not None:
        cited = f"artikel {article.text}" if article.text[0].isdigit() else article.text
        faults.append(
            Diagnostic(
                "R085",
                f"De regel “{entry.id}” staat op {cited} van de {regimes.law.title}, maar zegt "
                "niet in welke regimes hij geldt.",
                entry.place,
                f"Voeg “regimes: [..]” toe, of “regimes: {BEFORE}” als de regel meebepaalt welk "
                "regime geldt.",
            )
        )


def is_from(source: Source, law: Source) -> bool:
    """Whether a source is the law, by its link or its title."""
    linked = re.match(rf"{re.escape(law.url or '')}(?![\w-])", source.url or "")
    return linked is not None or source.title == law.title
