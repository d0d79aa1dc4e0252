"""What must hold for dossiers, on rule bases nobody thought of: in a process of its own.

The library under the dossier back end is written in C and can end the process; `test_dossier.py`
starts this module and reads how it ended: ``python -m tests.conformance.dossier_properties NAME``.
"""

from __future__ import annotations

import datetime as dt
import faulthandler
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.backends.dossier import Change, Dossiers, encoder, network, prepare
from engine.backends.interpreter import Assessment, State
from engine.diagnostics import Faults
from engine.explanation import Explainer
from engine.facts import Facts, take
from engine.intake.stated import Stated
from engine.program import Program
from engine.rulebase import RuleBase
from engine.values import Soort
from tests.conformance.cases import (
    DATES,
    RECORD,
    VALUES,
    Case,
    cases,
    rule_bases,
    stated,
)
from tests.conformance.test_backends import loaded
from tests.conformance.test_backends import thorough as careful

#: Examples per property; a longer run sets the variable.
EXAMPLES = int(os.environ.get("WIJKTOETS_TEST_EXAMPLES", "200"))

thorough = settings(careful, max_examples=EXAMPLES)
brief = settings(careful, max_examples=max(1, EXAMPLES // 4))

PROPERTIES: dict[str, Callable[[], None]] = {}


def named(test: Callable[[], None]) -> Callable[[], None]:
    PROPERTIES[test.__name__] = test
    return test


def spots(assessment: Assessment) -> list[tuple[str, int | None]]:
    """Every conclusion of a program, per record for those of a group."""
    found: list[tuple[str, int | None]] = []
    for concept in assessment.program.rulebase.concepts.values():
        if concept.derived and concept.group is None:
            found.append((concept.id, None))
        elif concept.derived:
            assert concept.group is not None
            found += [(concept.id, n) for n in range(assessment.records(concept.group) or 0)]
    return found


def compare(live: Assessment, program: Program, facts: Facts) -> Assessment:
    """Everything one can ask of an assessment is what the interpreter says."""
    expected = program.assess(facts)
    for spot in spots(expected):
        assert live.value(*spot) == expected.value(*spot), spot
        assert live.conclusion(*spot) == expected.conclusion(*spot), spot
        assert live.unknowns(*spot) == expected.unknowns(*spot), spot
    for rule in program.rules.values():
        count = 1 if rule.group is None else expected.records(rule.group) or 0
        for record in range(count):
            at = None if rule.group is None else record
            assert live.applies(rule.id, at) is expected.applies(rule.id, at), rule.id
    assert live.trouble == program.assess(facts).trouble
    return expected


def compare_changes(before: Assessment, after: Assessment, changes: tuple[Change, ...]) -> None:
    """What is reported as changed is exactly what differs between two assessments."""
    told = {(c.concept, c.record): (c.before, c.after) for c in changes}
    assert len(told) == len(changes)
    old, new = set(spots(before)), set(spots(after))
    for spot in old | new:
        a = before.value(*spot) if spot in old else None
        b = after.value(*spot) if spot in new else None
        if a != b:
            assert told.pop(spot) == (a, b), spot
            continue
        states = [
            x.conclusion(*spot).state for x, own in ((before, old), (after, new)) if spot in own
        ]
        if State.TEGENSPRAAK in states and (len(states) < 2 or states[0] is not states[1]):
            assert told.pop(spot) == (None, None), spot
    assert not told


@named
@thorough
@given(cases(), st.randoms(use_true_random=False))
def facts_in_any_order(case: Case, draw: Any) -> None:
    rulebase = loaded(case.files)
    program = rulebase.at(case.date)
    statements = list(case.facts)
    draw.shuffle(statements)
    with Dossiers(live=1) as dossiers:
        dossier = dossiers.open(program)
        before = program.assess(Facts())
        for count, statement in enumerate(statements, 1):
            changes = dossier.say([statement])
            after = program.assess(take(rulebase, statements[:count]))
            assert not changes.rebuilt
            compare_changes(before, after, changes.conclusions)
            before = after
        with dossier.reading() as live:
            compare(live, program, take(rulebase, statements))


@named
@thorough
@given(cases(), st.sampled_from([(1, 2, 0, 9), (3, 2, 1, 3), (7, 3, 2, 1), (32, 8, 4, 2)]))
def networks_of_every_size(case: Case, sizes: tuple[int, int, int, int]) -> None:
    """The limits that keep the library sound do not change what follows."""
    most, body, many, values = sizes
    with (
        patch.object(network, "MAX_CLAUSES", most),
        patch.object(encoder, "MAX_BODY", body),
        patch.object(encoder, "MANY", many),
        patch.object(encoder, "MOST_VALUES", values),
    ):
        rulebase = loaded(case.files)
        program = rulebase.at(case.date)
        facts = take(rulebase, case.facts)
        live = prepare(program).open(facts)
        try:
            compare(live, program, facts)
        finally:
            live.session.close()


def answers() -> st.SearchStrategy[tuple[str, Any]]:
    """An answer, a changed one, one that is taken back, or another date."""
    record = st.fixed_dictionaries({n: st.sampled_from([None, *v]) for n, v in RECORD.items()})
    single = [
        st.tuples(st.just(name), st.sampled_from([None, *values]))
        for name, values in VALUES.items()
    ]
    group = st.tuples(st.just("f.delen"), st.one_of(st.none(), st.lists(record, max_size=3)))
    field = st.tuples(
        st.just("veld"),
        st.tuples(st.integers(0, 2), st.sampled_from(sorted(RECORD)), st.integers(0, 5)),
    )
    back = st.tuples(st.just("terug"), st.sampled_from([*VALUES, "f.delen"]))
    date = st.tuples(st.just("datum"), st.sampled_from(DATES))
    sleep = st.tuples(st.just("slaap"), st.none())
    given = st.tuples(st.just("geven"), st.tuples(st.integers(0, 4), st.integers(0, 2)))
    return st.one_of(*single, group, group, field, field, back, back, date, sleep, given, given)


#: Values for conclusions that may also be given, by kind.
GIVEN = {
    Soort.JA_NEE: ("ja", "nee", None),
    Soort.BEDRAG: ("€ 0", "€ 1", None),
    Soort.KEUZE: ("x", "y", None),
}


@named
@thorough
@given(cases(), st.lists(answers(), min_size=1, max_size=12))
def changes_and_retractions(case: Case, script: list[tuple[str, Any]]) -> None:
    rulebase = loaded(case.files)
    known: dict[str, Any] = {s.concept: s.value for s in case.facts}
    date = case.date
    with Dossiers(live=1) as dossiers:
        dossier = dossiers.open(rulebase.at(date), facts=take(rulebase, case.facts))
        before = rulebase.at(date).assess(take(rulebase, case.facts))
        for name, value in script:
            match name:
                case "slaap":
                    dossier.hibernate()
                    continue
                case "datum":
                    date = value
                    changes = dossier.move(rulebase.at(date))
                case "terug":
                    known.pop(value, None)
                    changes = dossier.retract(value)
                case "geven":
                    may = [c for c in rulebase.concepts.values() if c.derived and c.also_given]
                    if value[0] >= len(may):
                        continue
                    concept, said = may[value[0]], GIVEN[may[value[0]].kind.soort][value[1]]
                    known[concept.id] = said
                    changes = dossier.tell(concept.id, said)
                case "veld":
                    number, field, option = value
                    rows = [dict(row) for row in known.get("f.delen") or ()]
                    if number >= len(rows):
                        continue
                    rows[number][field] = RECORD[field][option % len(RECORD[field])]
                    known["f.delen"] = rows
                    changes = dossier.tell_group("f.delen", rows)
                case _:
                    known[name] = value
                    changes = dossier.tell(name, value)
            facts = take(rulebase, stated({k: v for k, v in known.items() if v is not None}))
            after = rulebase.at(date).assess(facts)
            compare_changes(before, after, changes.conclusions)
            with dossier.reading() as live:
                compare(live, rulebase.at(date), dossier.facts)
                assert values(live) == values(after)
            before = after


@named
@thorough
@given(cases(), st.lists(answers(), min_size=1, max_size=12))
def facts_are_those_of_all_statements(case: Case, script: list[tuple[str, Any]]) -> None:
    """With "I do not know", an origin for each fact, and groups that come and go."""
    rulebase = loaded(case.files)
    stated_so_far = list(case.facts)
    with Dossiers(live=1) as dossiers:
        dossier = dossiers.open(rulebase.at(case.date), facts=take(rulebase, stated_so_far))
        for number, (name, value) in enumerate(script):
            if name not in VALUES and name not in ("f.delen", "terug"):
                continue
            if name == "terug":
                dossier.retract(value)
                stated_so_far = [s for s in stated_so_far if s.concept != value]
            else:
                statement = Stated(name, value, f"antwoord {number}")
                dossier.say([statement])
                stated_so_far.append(statement)
            assert dossier.facts == take(rulebase, stated_so_far)


def values(assessment: Assessment) -> dict[Any, Any]:
    return {spot: assessment.value(*spot) for spot in spots(assessment)}


@named
@brief
@given(cases(), st.data())
def only_some_goals(case: Case, data: st.DataObject) -> None:
    rulebase = loaded(case.files)
    program = rulebase.at(case.date)
    derived = sorted(c.id for c in rulebase.concepts.values() if c.derived)
    goals = tuple(data.draw(st.lists(st.sampled_from(derived), min_size=1, max_size=2)))
    facts = take(rulebase, case.facts)
    expected = program.assess(facts, goals)
    with Dossiers() as dossiers:
        dossier = dossiers.open(program, goals, facts)
        with dossier.reading() as live:
            for goal in goals:
                for spot in (s for s in spots(expected) if s[0] == goal):
                    assert live.conclusion(*spot) == expected.conclusion(*spot)
            assert live.trouble == program.assess(facts, goals).trouble
        assert set(dossier.conclusions()) == set(expected._values)


@named
@brief
@given(cases())
def the_explanation_is_the_interpreters(case: Case) -> None:
    rulebase = loaded(case.files)
    program = rulebase.at(case.date)
    facts = take(rulebase, case.facts)
    goals = [c.id for c in rulebase.concepts.values() if c.derived]
    with Dossiers() as dossiers:
        found = dossiers.open(program, facts=facts).explain(*goals)
    assert found == Explainer(program).explain(program.assess(facts), goals)


@named
@brief
@given(cases(), rule_bases(), st.sampled_from(DATES))
def another_version_of_the_rules(case: Case, files: dict[str, str], date: dt.date) -> None:
    old, new = loaded(case.files), loaded(files)
    with Dossiers() as dossiers:
        dossier = dossiers.open(old.at(case.date), facts=take(old, case.facts))
        before = old.at(case.date).assess(dossier.facts)
        changes = dossier.move(new.at(date))
        expected, lost = accepted(new, case.facts)
        assert {d.code for d in changes.lost} == lost
        assert dossier.facts == expected
        with dossier.reading() as live:
            after = compare(live, new.at(date), dossier.facts)
        compare_changes(before, after, changes.conclusions)


def accepted(rulebase: RuleBase, statements: tuple[Stated, ...]) -> tuple[Facts, set[str]]:
    """What a rule base accepts of statements, fields one by one, and why the rest is refused."""
    kept: list[Stated] = []
    lost: set[str] = set()

    def fits(statement: Stated) -> bool:
        try:
            take(rulebase, [statement])
        except Faults as faults:
            lost.update(d.code for d in faults.diagnostics)
            return False
        return True

    for statement in statements:
        value = statement.value
        if isinstance(value, list):
            value = [
                {n: v for n, v in row.items() if fits(replace(statement, value=[{n: v}]))}
                for row in value
            ]
        if fits(replace(statement, value=value)):
            kept.append(replace(statement, value=value))
    return take(rulebase, kept), lost


if __name__ == "__main__":
    faulthandler.enable()
    PROPERTIES[sys.argv[1]]()
