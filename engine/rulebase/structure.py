"""What must hold between the parts of a rule base: exceptions, order, goals, tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter

from engine.diagnostics import Diagnostic, nearest, suggestion
from engine.rulebase.circles import circle, knots
from engine.rulebase.files import CheckFile
from engine.rulebase.reading import Entry
from engine.syntax.model import (
    Check,
    Concept,
    DecisionTable,
    Rule,
    Section,
)
from engine.syntax.tree import references

#: Steps of a circle that are shown.
MAX_STOPS = 16


def link_exceptions(
    rules: dict[str, Rule],
    tables: Mapping[str, DecisionTable],
    broken: set[str],
    faults: list[Diagnostic],
) -> dict[str, Rule]:
    """The rules, each knowing the rules that override it."""
    rows = {t.id: [row.rule for row in t.rows] for t in tables.values()}
    overridden: dict[str, list[str]] = {}
    for rule in rules.values():
        for name in rule.overrides:
            targets = rows.get(name) or ([name] if name in rules else [])
            if not targets and name not in broken:
                faults.append(
                    Diagnostic(
                        "R040",
                        f"Deze uitzondering hoort bij “{name}”, maar die regel bestaat niet.",
                        rule.place,
                        suggestion(name, [*rules, *tables]),
                    )
                )
            for target in targets:
                _check_group(rule, rules[target], faults)
                overridden.setdefault(target, []).append(rule.id)
    return {
        rule.id: replace(rule, exceptions=(*rule.exceptions, *sorted(overridden.get(rule.id, ()))))
        for rule in rules.values()
    }


def _check_group(exception: Rule, rule: Rule, faults: list[Diagnostic]) -> None:
    if exception.group not in (None, rule.group):
        faults.append(
            Diagnostic(
                "R042",
                f"De uitzondering “{exception.id}” geldt per onderdeel, maar “{rule.id}” niet.",
                exception.place,
                also=(rule.place,),
            )
        )


def exception_circles(
    rules: Mapping[str, Rule], faults: list[Diagnostic]
) -> dict[str, frozenset[str]]:
    """Report exceptions that override themselves; per rule in a circle, the rules in it."""
    graph = {rule.id: rule.exceptions for rule in rules.values()}
    tangled: dict[str, frozenset[str]] = {}
    for knot in knots(graph):
        tangled |= dict.fromkeys(knot, frozenset(knot))
        found = circle(knot, graph)
        faults.append(
            Diagnostic(
                "R041",
                f"Deze uitzonderingen lopen in een kring: {_way(found)}.",
                rules[found[0]].place,
                "Laat één van deze regels geen uitzondering meer zijn.",
                also=tuple(rules[name].place for name in found[1:-1][:MAX_STOPS]),
            )
        )
    return tangled


def order(
    concepts: Mapping[str, Concept],
    rules: Mapping[str, Rule],
    tangled: Mapping[str, frozenset[str]],
    faults: list[Diagnostic],
) -> tuple[str, ...]:
    """Derived concepts and rules, each after everything it depends on; nothing when that cannot.

    Rules are marked with a leading ``@`` to tell them from concepts. Within a circle of exceptions
    (`tangled`), which is reported already, exceptions do not count.
    """
    graph: dict[str, set[str]] = {c.id: set() for c in concepts.values() if c.derived}
    for rule in rules.values():
        node = f"@{rule.id}"
        graph[node] = {
            name
            for expression in (rule.scope, rule.condition)
            if expression is not None
            for name in references(expression)
            if name in graph
        }
        around = tangled.get(rule.id, frozenset())
        graph[node] |= {f"@{name}" for name in rule.exceptions if name not in around}
        if rule.concept in graph:
            graph[rule.concept].add(node)
            if rule.value is not None:
                graph[rule.concept] |= {n for n in references(rule.value) if n in graph}
    try:
        found = tuple(TopologicalSorter(graph).static_order())
    except CycleError:
        for knot in knots(graph):
            _report_cycle(circle(knot, graph), concepts, rules, faults)
        return ()
    return () if tangled else found


def _way(circle: Sequence[str]) -> str:
    """A circle in words, with its middle left out when it is long."""
    names = [name.removeprefix("@") for name in circle]
    if len(names) > MAX_STOPS:
        left = len(names) - MAX_STOPS
        names[MAX_STOPS - 2 : -2] = [f"… (nog {left})"]
    return " → ".join(names)


def _report_cycle(
    circle: list[str],
    concepts: Mapping[str, Concept],
    rules: Mapping[str, Rule],
    faults: list[Diagnostic],
) -> None:
    places = dict.fromkeys(
        concepts[n].place if n in concepts else rules[n[1:]].place for n in circle
    )
    first, *others = sorted(places, key=lambda place: (place.file, place.line))
    faults.append(
        Diagnostic(
            "R060",
            f"Deze begrippen hangen van zichzelf af: {_way(circle)}.",
            first,
            "Haal één van deze stappen weg.",
            also=tuple(others[:MAX_STOPS]),
        )
    )


# ------------------------------------------------------------------ derived concepts and checks


def check_derived(
    concepts: Mapping[str, Concept],
    claims: Sequence[str | None],
    broken: set[str],
    faults: list[Diagnostic],
) -> None:
    """Every derived concept has a rule.

    `claims` are what rules say they conclude, also rules with errors. A concept that looks like a
    name that does not exist is left out: it may well be what was meant.
    """
    if None in claims:
        return
    concluded = set(claims) | broken
    derived = [concept.id for concept in concepts.values() if concept.derived]
    for name in concluded - concepts.keys():
        concluded |= set(nearest(name or "", derived))
    for concept in concepts.values():
        if concept.derived and concept.id not in concluded:
            faults.append(
                Diagnostic(
                    "R062",
                    f"Geen enkele regel concludeert “{concept.id}”.",
                    concept.place,
                    "Schrijf een regel, of haal “afgeleid: ja” weg.",
                )
            )


def checks(
    entries: Sequence[Entry[CheckFile]],
    concepts: Mapping[str, Concept],
    broken: set[str],
    faults: list[Diagnostic],
) -> dict[str, Check]:
    """The checks, with goals and sections that exist."""
    found: dict[str, Check] = {}
    for entry in entries:
        if entry.id in found:
            faults.append(Diagnostic("R006", f"De toets “{entry.id}” bestaat al.", entry.place))
            continue
        _check_names(entry, concepts, broken, faults)
        shape = entry.shape
        found[entry.id] = Check(
            id=entry.id,
            title=shape.titel,
            audience=shape.voor,
            date_meaning=shape.peildatum,
            goals=tuple(shape.doelen),
            sections=tuple(
                Section(s.titel, tuple(s.begrippen), s.toelichting) for s in shape.secties
            ),
            explanation=shape.toelichting,
        )
    return found


def _check_names(
    entry: Entry[CheckFile],
    concepts: Mapping[str, Concept],
    broken: set[str],
    faults: list[Diagnostic],
) -> None:
    for name, path in _named(entry):
        place = entry.node(*path).place
        concept = concepts.get(name)
        if concept is None:
            if name not in broken:
                near = suggestion(name, concepts)
                faults.append(Diagnostic("R020", f"Het begrip “{name}” bestaat niet.", place, near))
        elif path[0] == "doelen" and not concept.derived:
            faults.append(
                Diagnostic(
                    "R063",
                    f"Geen enkele regel concludeert het doel “{name}”: het is een feit.",
                    place,
                    also=(concept.place,),
                )
            )
        elif path[0] == "secties" and not concept.askable:
            faults.append(
                Diagnostic(
                    "R064",
                    f"“{name}” is afgeleid en wordt niet gevraagd.",
                    place,
                    "Noem hier alleen feiten.",
                    also=(concept.place,),
                )
            )


def _named(entry: Entry[CheckFile]) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    for index, goal in enumerate(entry.shape.doelen):
        yield goal, ("doelen", index)
    for number, section in enumerate(entry.shape.secties):
        for index, name in enumerate(section.begrippen):
            yield name, ("secties", number, "begrippen", index)


def check_sections(
    entries: Sequence[Entry[CheckFile]],
    found: Mapping[str, Check],
    concepts: Mapping[str, Concept],
    rules: Mapping[str, Rule],
    faults: list[Diagnostic],
) -> None:
    """Every fact that can influence a goal has a place in the order of questions."""
    by_concept: dict[str, list[Rule]] = {}
    for rule in rules.values():
        if rule.concept:
            by_concept.setdefault(rule.concept, []).append(rule)
    for entry in entries:
        check = found.get(entry.id)
        if check is None:
            continue
        covered = set(check.order)
        for name in influences(check.goals, concepts, by_concept, rules)[0]:
            concept = concepts[name]
            if concept.derived or name in covered or concept.group in covered:
                continue
            faults.append(
                Diagnostic(
                    "R065",
                    f"Het feit “{name}” telt mee voor een doel van “{check.id}”, "
                    "maar staat in geen sectie.",
                    entry.place,
                    "Zet het in een sectie, anders wordt het niet gevraagd.",
                    "waarschuwing",
                )
            )


def influences(
    goals: Sequence[str],
    concepts: Mapping[str, Concept],
    by_concept: Mapping[str, Sequence[Rule]],
    rules: Mapping[str, Rule],
) -> tuple[list[str], set[str]]:
    """Every concept that a goal depends on, goals first, in order of discovery; and the rules.

    Exceptions that are not among `rules` (not in force) do not count.
    """
    seen: dict[str, None] = {}
    visited: set[str] = set()
    stack = [goal for goal in reversed(goals) if goal in concepts]
    while stack:
        name = stack.pop()
        if name in seen:
            continue
        seen[name] = None
        pending = list(by_concept.get(name, ()))
        while pending:
            rule = pending.pop()
            if rule.id in visited:
                continue
            visited.add(rule.id)
            pending.extend(rules[e] for e in rule.exceptions if e in rules)
            for expression in rule.expressions:
                stack.extend(n for n in references(expression) if n in concepts)
    return list(seen), visited
