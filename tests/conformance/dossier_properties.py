"""What must hold for dossiers, on rule bases nobody thought of: in a process of its own.

The library under the dossier back end is written in C and can end the process; `test_dossier.py`
starts this module and reads how it ended: ``python -m tests.conformance.dossier_properties NAME``.
"""

from __future__ import annotations

import datetime as dt
import faulthandler
import gc
import os
import random
import re
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.backends.dossier import Change, Dossiers, encoder, network, prepare
from engine.backends.dossier.network import NetworkFault, Session
from engine.backends.interpreter import Assessment, State
from engine.diagnostics import Faults
from engine.explanation import Explainer
from engine.facts import Facts, take
from engine.intake.gathering import gather
from engine.intake.stated import Stated
from engine.program import Program
from engine.rulebase import RuleBase, load, shipped_path
from engine.values import Soort
from tests.conformance.cases import (
    DATES,
    FACTS,
    HEAD,
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


def wide(rules: int) -> RuleBase:
    """One conclusion that many rules use, one rule with many conditions, one long table."""
    concepts, body = [], []
    for n in range(rules):
        concepts.append(f"  c.n{n}: {{soort: ja_nee, titel: n{n}, afgeleid: ja, anders: nee}}")
        body.append(
            f"  - {{id: n{n}, titel: n, concludeert: c.n{n}, als: 'c.hub en f.j{n % 2}'}}\n"
            f"  - {{id: n{n}-uit, titel: n, concludeert: c.n{n} = nee, uitzondering_op: n{n},"
            f" als: 'f.j2 en c.hub'}}"
        )
    concepts += [
        "  c.hub: {soort: ja_nee, titel: hub, afgeleid: ja, anders: nee}",
        "  c.alles: {soort: ja_nee, titel: alles, afgeleid: ja, anders: nee}",
        "  c.rij: {soort: bedrag, titel: rij, afgeleid: ja, anders: € 0}",
    ]
    every = " en ".join(f"c.n{n}" for n in range(rules))
    table = [f"      | = € {n} | € {n} |" for n in range(100)]
    body += [
        "  - {id: hub, titel: h, concludeert: c.hub, als: f.j0}",
        f"  - {{id: alles, titel: a, concludeert: c.alles, als: '{every}'}}",
        "  - id: rij\n    titel: r\n    concludeert: c.rij\n    treffer: eerste\n    tabel: |\n"
        "      | f.b0 | => c.rij |\n" + "\n".join(table),
    ]
    return load(
        None,
        {
            "feiten.yaml": FACTS,
            "afgeleid.yaml": "begrippen:\n" + "\n".join(concepts) + "\n",
            "regels.yaml": f"{HEAD}regels:\n" + "\n".join(body) + "\n",
        },
    )


@named
def limits_of_the_library() -> None:
    """600 rules on one conclusion, a condition of 300, a table of 100 rows, 1,100 dossiers."""
    program = wide(300).at(dt.date(2026, 1, 1))
    answers = {"f.j0": "ja", "f.j1": "ja", "f.b0": "€ 99", "f.j2": "nee"}
    with Dossiers(live=3) as dossiers:
        dossier = dossiers.open(program)
        for count in range(len(answers)):
            name = list(answers)[count]
            dossier.tell(name, answers[name])
            with dossier.reading() as live:
                compare(live, program, dossier.facts)
        assert dossier.value("c.alles") is True
        assert dossier.value("c.rij") == 9900
        many = [dossiers.open(program, ("c.hub", "c.n7", "c.rij")) for _ in range(1_100)]
        for number, other in enumerate(many):
            other.tell("f.j0", "ja" if number % 2 else "nee")
            assert dossiers.live <= 3
        for number, other in enumerate(many):
            other.tell("f.j1", "ja")
            other.tell("f.j2", "nee")
            assert other.value("c.n7") is bool(number % 2)
        networks = {id(p): p.network for p in dossiers._prepared.values()}
    assert all(network.live == 0 for network in networks.values())


@named
def errors_close_sessions() -> None:
    """What goes wrong inside leaves the facts as they were and no session behind."""
    program = wide(10).at(dt.date(2026, 1, 1))
    with Dossiers(live=2) as dossiers:
        dossier = dossiers.open(program)
        dossier.tell("f.j1", "ja")
        (prepared,) = dossiers._prepared.values()
        sound = Session.add

        def failing(self: Session, literal: int, closed: bytes) -> list[int]:
            sound(self, literal, closed)
            raise NetworkFault("on purpose")

        try:
            with patch.object(Session, "add", failing):
                dossier.tell("f.j0", "ja")
        except NetworkFault:
            pass
        else:
            raise AssertionError("the fault went unnoticed")
        assert prepared.network.live == 0
        assert not dossier.is_live
        assert set(dossier.facts.values) == {"f.j1"}
        assert dossier.tell("f.j0", "ja").of("c.hub") is not None
        try:
            dossier.say([Stated("f.j2", "ja", "x"), Stated("f.b0", "veel", "x")])
        except Faults:
            assert set(dossier.facts.values) == {"f.j0", "f.j1"}
        else:
            raise AssertionError("a wrong answer was accepted")
    assert prepared.network.live == 0
    assert dossier.value("c.hub") is True
    dossier.hibernate()


@named
def one_dossier_in_many_threads() -> None:
    """Answers from several threads at once end in the same conclusions."""
    rulebase = wide(40)
    program = rulebase.at(dt.date(2026, 1, 1))
    answers = {"f.j0": "ja", "f.j1": "ja", "f.j2": "nee", "f.b0": "€ 7", "f.k0": "x"}
    with Dossiers(live=1) as dossiers:
        shared = [dossiers.open(program) for _ in range(6)]

        def work(number: int) -> None:
            draw = random.Random(number)
            for _ in range(60):
                dossier = draw.choice(shared)
                name = draw.choice(list(answers))
                if draw.random() < 0.2:
                    dossier.retract(name)
                else:
                    dossier.tell(name, answers[name])

        with ThreadPoolExecutor(12) as team:
            list(team.map(work, range(12)))
        for dossier in shared:
            with dossier.reading() as live:
                compare(live, program, dossier.facts)


@named
def a_contract_over_six_years() -> None:
    """The events of a contract told on their day: what each day changes is what is reported."""
    rulebase = load(shipped_path())
    file = Path(__file__).parents[2] / "examples" / "toiletten-contract.yaml"
    stated = gather(rulebase, [(file.name, file.read_bytes())]).stated
    (events,) = [list(s.value) for s in stated if s.concept == "contract.gebeurtenissen"]
    start = [s for s in stated if s.concept != "contract.gebeurtenissen"]
    check = rulebase.check("contract_volgen")
    days = [dt.date.fromisoformat(event["datum"]) for event in events]
    later = [dt.date(2025, 8, 19), dt.date(2025, 8, 20), dt.date(2026, 2, 1), dt.date(2027, 1, 1)]
    signals: list[tuple[dt.date, str, bool]] = []
    with Dossiers() as dossiers:
        program = rulebase.at(dt.date(2021, 1, 1))
        dossier = dossiers.open(program, check.goals, take(rulebase, start))
        before = program.assess(dossier.facts, check.goals)
        for day in sorted({*days, *later}):
            program = rulebase.at(day)
            moved = dossier.move(program).conclusions
            told = [event for event, when in zip(events, days, strict=True) if when <= day]
            said = dossier.tell_group("contract.gebeurtenissen", told).conclusions
            after = program.assess(dossier.facts, check.goals)
            with dossier.reading() as live:
                assert {spot: live.value(*spot) for spot in live.spots()} == dict(after._values)
            told_of = {change.concept for change in (*moved, *said)}
            for goal in check.goals:
                old, new = before.value(goal), after.value(goal)
                assert old == new or goal in told_of, goal
                if goal.startswith("signaal.") and old is not new and new is not None:
                    signals.append((day, goal.removeprefix("signaal."), new is True))
            before = after
    raised = [(day, name) for day, name, on in signals if on]
    assert raised == [
        (dt.date(2021, 7, 1), "rapportage_gemist"),
        (dt.date(2021, 11, 15), "achter_met_social_return"),
        (dt.date(2023, 5, 1), "verlenging_aankondigen"),
        (dt.date(2023, 5, 1), "aanbesteding_starten"),
        (dt.date(2024, 6, 1), "verlenging_aankondigen"),
        (dt.date(2024, 6, 1), "aanbesteding_starten"),
        (dt.date(2025, 8, 20), "achter_met_social_return"),
        (dt.date(2026, 2, 1), "aanbesteding_starten"),
        (dt.date(2027, 1, 1), "contract_afgelopen"),
    ]


@named
def a_word_that_is_no_concept() -> None:
    """What does not exist cannot be taken back either."""
    program = wide(2).at(dt.date(2026, 1, 1))
    with Dossiers() as dossiers:
        dossier = dossiers.open(program)
        dossier.tell("f.j0", "ja")
        for wrong in ("f.j9", "c.hub", "delen.j"):
            try:
                dossier.retract("f.j0", wrong)
            except Faults:
                assert dossier.value("f.j0") is True
            else:
                raise AssertionError(wrong)


@named
def pools_that_nobody_closed() -> None:
    """A pool that is let go frees its sessions: memory does not grow with their number."""
    program = wide(20).at(dt.date(2026, 1, 1))

    def use(pools: int) -> int:
        for _ in range(pools):
            dossier = Dossiers().open(program)
            dossier.tell("f.j0", "ja")
            dossier.tell("f.j2", "nee")
        gc.collect()
        return resident()

    use(20)
    grown = use(200) - use(20)
    assert grown < 20_000, f"{grown} kB"


def resident() -> int:
    """The memory of this process, in kB."""
    status = Path("/proc/self/status").read_text()
    return int(re.findall(r"VmRSS:\s+(\d+)", status)[0])


@named
def processes_that_fork_at_work() -> None:
    """A child starts from the facts, whatever threads of its parent were doing."""
    program = wide(20).at(dt.date(2026, 1, 1))
    with Dossiers(live=3) as dossiers:
        shared = dossiers.open(program)
        shared.tell("f.j0", "ja")
        stop = threading.Event()

        def work(number: int) -> None:
            draw = random.Random(number)
            while not stop.is_set():
                own = draw.choice((shared, dossiers.open(program)))
                own.tell("f.j2", draw.choice(("ja", "nee")))

        with ThreadPoolExecutor(4) as team:
            busy = [team.submit(work, number) for number in range(4)]
            ended = [_child(lambda: shared.tell("f.j2", "nee")) for _ in range(25)]
            stop.set()
        assert ended == [0] * 25
        assert [one.exception() for one in busy] == [None] * 4
        shared.tell("f.j2", "nee")
        assert shared.value("c.n0") is True


def _child(work: Callable[[], object]) -> int:
    """How a forked process ends that does some work; it gets ten seconds."""
    child = os.fork()
    if not child:
        signal.alarm(10)
        ended = 1
        try:
            work()
            ended = 0
        finally:
            os._exit(ended)
    return os.waitpid(child, 0)[1]


if __name__ == "__main__":
    faulthandler.enable()
    PROPERTIES[sys.argv[1]]()
