"""Dossiers: one answer, reopening, many open at once; beside raw durable_rules and the others."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from engine.backends.dossier import Dossiers, prepare
from engine.facts import Fact, Facts, take
from engine.intake import facts_file
from engine.intake.stated import Stated
from engine.rulebase import RuleBase, load, shipped_path
from tests.benchmarks import peers
from tests.benchmarks.workload import workload

pytestmark = pytest.mark.bench

DATE = dt.date(2026, 2, 1)
#: Together these answer most of what the checks on tenders and cooperatives ask.
EXAMPLES = (
    "wijkcooperatie-toiletten",
    "welzijn-voorbehouden",
    "schoolmaaltijden",
    "werk-met-social-return",
    "beleidsscan-almere",
)


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(shipped_path())


def stated(rulebase: RuleBase, examples: Sequence[str] = EXAMPLES) -> list[Stated]:
    """The answers of some examples together, the last one about each concept."""
    found: dict[str, Stated] = {}
    for name in examples:
        path = Path(f"examples/{name}.yaml")
        for statement in facts_file.read(path.read_bytes(), path.name, rulebase.concepts).facts:
            found[statement.concept] = statement
    return list(found.values())


def milliseconds(works: list[Callable[[], object]]) -> list[float]:
    """How long each call takes, sorted: time this thread computes, not what else runs."""
    times = []
    for work in works:
        start = time.thread_time()
        work()
        times.append((time.thread_time() - start) * 1e3)
    return sorted(times)


def show(label: str, times: list[float], target: float | None = None) -> float:
    """Print median, 95th percentile and most; returns the 95th percentile."""
    late = times[int(len(times) * 0.95)]
    aim = "" if target is None else f" (doel p95 {target:g})"
    print(
        f"  {label:<44}{times[len(times) // 2]:>8.2f} ms mediaan{late:>8.2f} p95"
        f"{times[-1]:>8.2f} langste{aim}"
    )
    return late


def agree(live: Any, expected: Any) -> None:
    for spot in live.spots():
        assert live.value(*spot) == expected.value(*spot), spot


def test_one_answer_in_a_live_dossier(rulebase: RuleBase) -> None:
    """The whole rule base, and one check; beside computing everything again per answer."""
    program = rulebase.at(DATE)
    answers = stated(rulebase)
    facts = take(rulebase, answers)
    print(f"\n{len(answers)} antwoorden een voor een:")
    for label, goals in (
        ("hele regelbasis", None),
        ("toets aanbesteding", rulebase.check("aanbesteding").goals),
    ):
        with Dossiers() as dossiers:
            told: list[Callable[[], object]] = []
            for _ in range(8):
                dossier = dossiers.open(program, goals)
                dossier.conclusions()
                told += [lambda s=s, d=dossier: d.say([s]) for s in answers]
            times = milliseconds(told)
            with dossier.reading() as live:
                agree(live, program.assess(facts, goals))
        assert show(f"dossier, {label}", times, 5) <= 5
        grown = [Facts(dict(list(facts.values.items())[:n])) for n in range(len(facts.values))]
        again = milliseconds([lambda f=f, g=goals: program.assess(f, g) for f in grown])
        show(f"interpreter opnieuw, {label}", again)
        code = program.compiled(goals)
        show(
            f"gegenereerd opnieuw, {label}",
            milliseconds([lambda f=f, c=code: c.assess(f) for f in grown]),
        )


def test_reopening(rulebase: RuleBase) -> None:
    """Dossiers with the facts of one case; and of all cases at once, which nobody has."""
    program = rulebase.at(DATE)
    cases = [take(rulebase, stated(rulebase, [name])) for name in EXAMPLES]
    full = take(rulebase, stated(rulebase))
    print("\nHeropenen uit de feiten:")
    for label, goals in (
        ("hele regelbasis", None),
        ("toets aanbesteding", rulebase.check("aanbesteding").goals),
    ):
        prepared = prepare(program, goals)

        def reopen(facts: Facts, ready: Any = prepared) -> None:
            ready.open(facts).session.close()

        reopen(full)
        each = [lambda f=f, again=reopen: again(f) for f in cases * 12]
        assert show(f"{label}, één zaak", milliseconds(each), 30) <= 30
        show(f"{label}, {len(full.values)} feiten", milliseconds([lambda r=reopen: r(full)] * 20))


MANY = """
import datetime as dt, sys
from pathlib import Path
from engine.backends.dossier import Dossiers
from engine.rulebase import load, shipped_path
from tests.benchmarks.test_dossier import DATE, stated

def memory():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6

rulebase = load(shipped_path())
program, answers = rulebase.at(DATE), stated(rulebase)
before = memory()
dossiers = Dossiers()
held = [dossiers.open(program) for _ in range(1000)]
for dossier in held:
    dossier.say(answers)
first = memory()
for dossier in held:
    dossier.value("opdracht.geraamde_waarde")
print(round(before), round(first), round(memory()), dossiers.live)
"""


def test_a_thousand_open_dossiers() -> None:
    """On the whole rule base, in a process of its own; touched twice: memory does not grow."""
    found = subprocess.check_output([sys.executable, "-c", MANY], text=True)
    before, first, again, live = (int(part) for part in found.split())
    print(
        f"\n1.000 dossiers met de hele regelbasis: {first} MB, nog eens langs alle: {again} MB"
        f" (doel 500); {before} MB ervoor, {live} sessies open"
    )
    assert max(first, again) <= 500


def test_beside_raw_durable_rules() -> None:
    """The shared workload of 50 rules: all answers at once, and one answer more."""
    work = workload()
    rulebase = load(None, work.yaml())
    program = rulebase.at(dt.date(2026, 1, 1))
    prepared = prepare(program)
    raw = peers.durable(work)
    cases = work.cases[:100]
    ours = [Facts({f"f.{k}": Fact(f"f.{k}", v * 100, "x") for k, v in c.items()}) for c in cases]

    def dossier(facts: Facts) -> dict[str, bool]:
        live = prepared.open(facts)
        live.session.close()
        return {name: live.value(f"c.{name}") is True for name in work.rules}

    for case, facts in zip(cases, ours, strict=True):
        assert dossier(facts) == work.answers(case)
        assert {name: bool(v) for name, v in raw(case).items()} == work.answers(case)
        found = program.compiled().assess(facts)
        assert {name: found[f"c.{name}"] is True for name in work.rules} == work.answers(case)
    print("\n50 regels, alle feiten tegelijk:")
    show("dossier: openen, alles, sluiten", milliseconds([lambda f=f: dossier(f) for f in ours]))
    show("durable_rules zelf", milliseconds([lambda c=c: raw(c) for c in cases]))
    show("interpreter", milliseconds([lambda f=f: program.assess(f) for f in ours]))
    code = program.compiled()
    show("gegenereerd", milliseconds([lambda f=f: code.assess(f) for f in ours]))
    with Dossiers() as dossiers:
        told: list[Callable[[], object]] = []
        for facts in ours[:20]:
            opened = dossiers.open(program)
            told += [
                lambda n=n, v=f.value, d=opened: d.tell(n, {"bedrag": f"{v / 100:.2f}"})
                for n, f in facts.values.items()
            ]
        show("dossier: één antwoord erbij", milliseconds(told))
