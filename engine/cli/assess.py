"""`wijktoets assess`: check facts and notices."""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from engine.cli.files import read_file
from engine.cli.rules import RulesOption, load_rules
from engine.diagnostics import Diagnostic, Faults, fault, suggestion

if TYPE_CHECKING:
    from engine.intake.gathering import Gathered
    from engine.intake.stated import Stated
    from engine.report import Outcome

T = TypeVar("T")


ProposedOption = Annotated[
    list[str] | None,
    typer.Option("--voorstel", metavar="ID", help="Reken alsof dit voorstel geldt; mag vaker."),
]


def assess(
    toets: Annotated[str, typer.Argument(metavar="TOETS", help="De toets, bv. aanbesteding.")],
    inputs: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="INVOER",
            help="eForms-XML of feiten (YAML, JSON); - leest wat u invoert. Later gaat voor.",
        ),
    ] = None,
    date: Annotated[
        str | None, typer.Option("--date", metavar="DATUM", help="Peildatum, bv. 2026-02-01.")
    ] = None,
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="BEGRIP=WAARDE", help="Een los feit; mag vaker."),
    ] = None,
    proposed: ProposedOption = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Laat bij elke uitkomst kort zien waarom.")
    ] = False,
    full: Annotated[
        bool, typer.Option("--full", help="Laat bij elke uitkomst de hele uitleg zien.")
    ] = False,
    why: Annotated[
        list[str] | None,
        typer.Option("--why", metavar="DOEL", help="Eén uitkomst met de hele uitleg; mag vaker."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Schrijf één JSON-object.")] = False,
    every: Annotated[
        bool, typer.Option("--all", help="Alle conclusies, niet alleen de doelen van de toets.")
    ] = False,
    rules: RulesOption = None,
) -> None:
    """Toets een aankondiging of feiten en vertel wat mag, moet en nog onbekend is.

    Voorbeeld:
      wijktoets assess aanbesteding aankondiging.xml --set organisatie.participatief_beheer=ja
    """
    from engine.facts import Facts, take
    from engine.intake.gathering import Gathered, gather, proposals, require_readable
    from engine.report import as_json as report_json
    from engine.report import conclude

    files = read_files(inputs or [])
    require_readable(files)
    rulebase = load_rules(rules)
    wrong = Complaints()
    gathered = wrong.unless(lambda: gather(rulebase, files), Gathered(()))
    answers: list[Stated] = []
    for setting in settings or []:
        answers += wrong.unless(partial(_answers, setting), [])
    facts = wrong.unless(lambda: take(rulebase, [*gathered.stated, *answers]), Facts())
    none: frozenset[str] = frozenset()
    chosen = wrong.unless(lambda: proposals(rulebase, proposed or []), none)
    check = wrong.unless(lambda: rulebase.check(toets), None)
    day, origin = wrong.unless(lambda: chosen_date(date, gathered), (dt.date.min, ""))
    wrong.tell()
    assert check is not None
    outcome = conclude(
        rulebase.at(day, chosen),
        check,
        facts,
        every=every,
        remarks=gathered.remarks,
        date_origin=origin,
    )
    told = [_goal(outcome, name) for name in why or []]
    if as_json:
        document = report_json(outcome, explain=explain or full)
        sys.stdout.write(f"{json.dumps(document, ensure_ascii=False, indent=2)}\n")
        return
    print_outcome(outcome, explain=explain, full=full, why=told)


def print_outcome(
    outcome: Outcome,
    *,
    explain: bool,
    full: bool = False,
    why: Sequence[str] = (),
    how: str | None = None,
) -> None:
    """An outcome on the output: in colour on a terminal; `how` as in the report."""
    from rich.console import Console

    from engine.report.terminal import text, write

    console = Console(highlight=False)
    if console.is_terminal:
        write(outcome, console, explain=explain, full=full, why=why, how=how)
        return
    width = console.width
    sys.stdout.write(text(outcome, explain=explain, full=full, width=width, why=why, how=how))


def _goal(outcome: Outcome, name: str) -> str:
    """A goal by its id or title. Raises :class:`Faults` when this check does not have it."""
    found = outcome.program.rulebase.resolve(name)
    if found is None or found not in outcome.goals:
        raise fault(
            "C007",
            f"“{name[:80]}” is geen uitkomst van deze toets.",
            help=suggestion(name, outcome.goals) or "Met --all zijn alle conclusies uitkomsten.",
        )
    return found


class Complaints:
    """Everything that is wrong with the input, gathered so that it is told in one go."""

    def __init__(self) -> None:
        self.found: list[Diagnostic] = []

    def unless(self, attempt: Callable[[], T], otherwise: T) -> T:
        """The outcome of an attempt; when it fails, its faults are kept."""
        try:
            return attempt()
        except Faults as error:
            self.found += error.diagnostics
            return otherwise

    def tell(self) -> None:
        """Raise all faults, when there are any."""
        if self.found:
            raise Faults(dict.fromkeys(self.found))


def read_files(names: list[str]) -> list[tuple[str, bytes]]:
    """The files named, with their content. Raises :class:`Faults` for all that cannot be read."""
    wrong = Complaints()
    files = [wrong.unless(partial(read_file, name), (name, b"")) for name in names]
    wrong.tell()
    return files


def _answers(setting: str) -> list[Stated]:
    from engine.intake.gathering import answer

    return [answer(setting)]


def chosen_date(written: str | None, gathered: Gathered) -> tuple[dt.date, str]:
    """The date of the check and why that one."""
    from engine.values import ValueFault, parse_date, today

    if written is not None:
        try:
            return parse_date(written.strip()), "door u gekozen"
        except ValueFault as error:
            raise fault("F006", f"--date: {error.message}", help=error.help) from None
    if gathered.date is not None:
        return gathered.date, gathered.date_origin or ""
    return today(), "vandaag, want er is geen datum opgegeven"
