"""Many dossiers at once on the real rule base: ``python -m tests.soak.load DOSSIERS THREADS SEED``.

Threads take turns with the same dossiers: they answer, change answers, take them back, give what
is not accepted, move the date. At the end of each dossier everything it concluded is compared
with the interpreter, from answers that were kept apart. Every line of output is JSON; the last one
is the result. Whether memory stays flat and the process stays alive is seen from outside.
"""

from __future__ import annotations

import datetime as dt
import faulthandler
import json
import random
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from engine.backends.dossier import Dossier, Dossiers
from engine.diagnostics import Faults
from engine.facts import take
from engine.intake.stated import Raw, Stated
from engine.rulebase import RuleBase, load, shipped_path
from engine.syntax.model import Concept
from engine.values import Soort

#: Dossiers that are open at the same time.
OPEN = 1_000
#: Dossiers between two lines of progress.
EVERY = 500

DATES = (dt.date(2025, 12, 31), dt.date(2026, 2, 1), dt.date(2026, 11, 21))
CODES = ("85300000", "92500000", "45000000", "90911300", "77310000", "79000000")
AMOUNTS = ("€ 0", "€ 49.999,99", "€ 70.000", "€ 216.000", "€ 750.000", "€ 5.404.000")

#: Answers no rule base accepts: each is refused and changes nothing.
REFUSED: tuple[Stated, ...] = (
    Stated("bestaat.niet", "ja", "soak"),
    Stated("opdracht.geraamde_waarde", "veel", "soak"),
    Stated("opdracht.geraamde_waarde", "€ -1e999999999", "soak"),
    Stated("opdracht.cpv", "x" * 20_000, "soak"),
    Stated("opdracht.soort", ["diensten"], "soak"),
    Stated("opdracht.percelen", {"waarde": 1}, "soak"),
    Stated("opdracht.percelen", [{"bestaat_niet": "ja"}], "soak"),
    Stated("opdracht.percelen", [{"waarde": "niets"}] * 3, "soak"),
)


@dataclass
class Held:
    """A dossier with the answers it should hold."""

    dossier: Dossier
    goals: tuple[str, ...] | None
    order: tuple[str, ...]
    date: dt.date
    visits: int
    answers: dict[str, Raw] = field(default_factory=dict)


class Load:
    """The work, shared by threads."""

    def __init__(self, rulebase: RuleBase, dossiers: int, seed: int) -> None:
        self.rulebase = rulebase
        self.total = dossiers
        self.seed = seed
        self.pool = Dossiers(live=16, programs=64)
        self.waiting: list[Held] = []
        self.started = self.finished = self.refused = self.told = self.changed = 0
        self.differences: list[str] = []
        self.errors: list[str] = []
        self.slow: list[float] = []
        self.lock = threading.Lock()
        self.begin = time.monotonic()

    def work(self, number: int) -> None:
        """What one thread does until all dossiers are finished."""
        draw = random.Random(f"{self.seed}.{number}")
        try:
            while (held := self._next(draw)) is not None:
                self._visit(held, draw)
        except Exception as error:  # noqa: BLE001 - reported in the result, which then fails
            with self.lock:
                self.errors.append(f"{type(error).__name__}: {error}")

    def _next(self, draw: random.Random) -> Held | None:
        with self.lock:
            if self.errors:
                return None
            if self.started < self.total and len(self.waiting) < OPEN:
                self.started += 1
            elif self.waiting:
                place = draw.randrange(len(self.waiting))
                self.waiting[place], self.waiting[-1] = self.waiting[-1], self.waiting[place]
                return self.waiting.pop()
            else:
                return None
        check = draw.choice(list(self.rulebase.checks.values()))
        goals = None if draw.random() < 0.02 else check.goals  # now and then the whole rule base
        date = draw.choice(DATES)
        dossier = self.pool.open(self.rulebase.at(date), goals)
        concepts = self.rulebase.concepts
        order = tuple(name for name in check.order if concepts[name].group is None)
        return Held(dossier, goals, order, date, draw.choice((1, 2, 2, 3)))

    def _visit(self, held: Held, draw: random.Random) -> None:
        for _ in range(draw.randint(3, 6)):
            before = time.perf_counter()
            self._step(held, draw)
            if draw.random() < 0.02:
                with self.lock:
                    self.slow.append((time.perf_counter() - before) * 1000)
        held.visits -= 1
        if held.visits:
            with self.lock:
                self.waiting.append(held)
            return
        wrong = self._compare(held)
        held.dossier.hibernate()
        with self.lock:
            self.differences += wrong
            self.finished += 1
            if self.finished % EVERY == 0:
                self._report({"klaar": self.finished})

    def _step(self, held: Held, draw: random.Random) -> None:
        dossier, kind = held.dossier, draw.random()
        if kind < 0.06:
            statement = draw.choice(REFUSED)
            try:
                dossier.say([statement])
            except Faults:
                self.refused += 1
            else:
                raise AssertionError(f"accepted: {statement}")
        elif kind < 0.12 and held.answers:
            name = draw.choice(list(held.answers))
            del held.answers[name]
            dossier.retract(name)
        elif kind < 0.14:
            held.date = draw.choice(DATES)
            dossier.move(self.rulebase.at(held.date))
        else:
            again = kind < 0.3 and held.answers
            name = draw.choice(list(held.answers) if again else held.order)
            value = answer(self.rulebase, self.rulebase.concepts[name], draw)
            held.answers[name] = value
            changes = dossier.tell(name, value, "soak")
            self.told += 1
            self.changed += len(changes.conclusions)

    def _compare(self, held: Held) -> list[str]:
        """Where a dossier differs from the interpreter on the answers it should hold."""
        stated = [Stated(n, v, "soak") for n, v in held.answers.items()]
        program = self.rulebase.at(held.date)
        expected = program.assess(take(self.rulebase, stated), held.goals)
        wrong = []
        with held.dossier.reading() as live:
            for spot in live.spots():
                if live.value(*spot) != expected.value(*spot):
                    wrong.append(f"{spot} {held.date} {held.answers}")
        return wrong

    def _report(self, line: dict[str, Any]) -> None:
        seconds = round(time.monotonic() - self.begin, 1)
        sys.stdout.write(f"{json.dumps({**line, 'seconden': seconds})}\n")
        sys.stdout.flush()

    def result(self) -> None:
        slow = sorted(self.slow)
        self._report(
            {
                "dossiers": self.finished,
                "antwoorden": self.told,
                "veranderde_conclusies": self.changed,
                "geweigerd": self.refused,
                "verschillen": len(self.differences),
                "voorbeelden": self.differences[:3],
                "fouten": self.errors,
                "ms_per_stap_alle_draden_samen_mediaan": round(slow[len(slow) // 2], 2)
                if slow
                else None,
                "ms_per_stap_alle_draden_samen_p95": round(slow[int(len(slow) * 0.95)], 2)
                if slow
                else None,
                "open_sessies": self.pool.live,
            }
        )


def answer(rulebase: RuleBase, concept: Concept, draw: random.Random) -> Raw:
    """Some answer a user could give; None for "I do not know"."""
    if concept.is_group:
        fields = [c for c in rulebase.concepts.values() if c.group == concept.id and c.askable]
        return [
            {f.id: answer(rulebase, f, draw) for f in fields if draw.random() < 0.7}
            for _ in range(draw.randint(0, 4))
        ]
    if draw.random() < 0.08:
        return None
    makers: dict[Soort, Callable[[], Raw]] = {
        Soort.JA_NEE: lambda: draw.choice(("ja", "nee")),
        Soort.BEDRAG: lambda: draw.choice(AMOUNTS),
        Soort.PERCENTAGE: lambda: draw.choice(("0%", "5%", "30%", "80%", "100%")),
        Soort.GETAL: lambda: str(draw.choice((0, 1, 3, 10, 50))),
        Soort.MAANDEN: lambda: f"{draw.choice((0, 12, 36, 37, 48, 96))} maanden",
        Soort.DAGEN: lambda: f"{draw.choice((0, 20, 30, 35))} dagen",
        Soort.DATUM: lambda: draw.choice(("2024-06-01", "2026-01-01", "2028-12-31")),
        Soort.KEUZE: lambda: _option(concept, draw),
        Soort.MEERKEUZE: lambda: ", ".join({_option(concept, draw) for _ in range(2)}),
        Soort.CPV: lambda: draw.choice(CODES),
        Soort.TEKST: lambda: "tekst",
    }
    raw = makers[concept.kind.soort]()
    try:
        if concept.group is None:
            take(rulebase, [Stated(concept.id, raw, "soak")])
        else:
            take(rulebase, [Stated(concept.group, [{concept.id: raw}], "soak")])
    except Faults:
        return None  # outside the bounds this concept declares
    return raw


def _option(concept: Concept, draw: random.Random) -> str:
    names = [option.name for option in concept.kind.options]
    return draw.choice(names or ["Den Haag", "Almere"])


def main(dossiers: int, threads: int, seed: int) -> int:
    """Carry out the load; 0 when everything agreed."""
    faulthandler.enable()
    work = Load(load(shipped_path()), dossiers, seed)
    team = [threading.Thread(target=work.work, args=(number,)) for number in range(threads)]
    for thread in team:
        thread.start()
    for thread in team:
        thread.join()
    work.pool.close()
    work.result()
    return 1 if work.differences or work.errors or work.finished != dossiers else 0


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:4])))
