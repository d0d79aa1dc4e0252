"""What could end the process, leak or mislead: dossiers at the limits of the library, in many
threads, in forked processes, with faults on purpose, over years.

As `dossier_properties`: ``python -m tests.conformance.dossier_hazards NAME``.
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
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from unittest.mock import patch

from engine.backends.dossier import Dossiers
from engine.backends.dossier.network import NetworkFault, Session
from engine.diagnostics import Faults
from engine.facts import take
from engine.intake.gathering import gather
from engine.intake.stated import Raw, Stated
from engine.rulebase import RuleBase, load, shipped_path
from tests.conformance.cases import FACTS, HEAD, REGISTER
from tests.conformance.dossier_properties import compare

HAZARDS: dict[str, Callable[[], None]] = {}


def named(test: Callable[[], None]) -> Callable[[], None]:
    HAZARDS[test.__name__] = test
    return test


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
            "steden.yaml": REGISTER,
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
    (events,) = [rows(s.value) for s in stated if s.concept == "contract.gebeurtenissen"]
    start = [s for s in stated if s.concept != "contract.gebeurtenissen"]
    check = rulebase.check("contract_volgen")
    days = [dt.date.fromisoformat(str(event["datum"])) for event in events]
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


def rows(value: Raw) -> list[Mapping[str, Raw]]:
    """The records of a group, as a facts file states them."""
    assert isinstance(value, list)
    return value


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
    HAZARDS[sys.argv[1]]()
