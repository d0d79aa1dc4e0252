"""`wijktoets ask`: an interview in the terminal."""

from __future__ import annotations

import shlex
import signal
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.assess import (
    Complaints,
    ProposedOption,
    chosen_date,
    print_outcome,
    read_files,
)
from engine.cli.conversation import Conversation
from engine.cli.rules import RulesOption, load_rules
from engine.cli.save_file import SaveFile

if TYPE_CHECKING:
    from engine.diagnostics import Diagnostic
    from engine.interview.dialogue import Dialogue
    from engine.interview.saved import Saved


def ask(
    toets: Annotated[str, typer.Argument(metavar="TOETS", help="De toets, bv. wijkcooperatie.")],
    inputs: Annotated[
        list[str] | None,
        typer.Argument(metavar="INVOER", help="Wat al bekend is: aankondiging of feiten."),
    ] = None,
    date: Annotated[
        str | None, typer.Option("--date", metavar="DATUM", help="Peildatum, bv. 2026-02-01.")
    ] = None,
    save: Annotated[
        str | None,
        typer.Option(
            "--save",
            metavar="BESTAND",
            help="Bewaar de antwoorden hier en ga er de volgende keer mee verder.",
        ),
    ] = None,
    proposed: ProposedOption = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Laat aan het eind zien waarom.")
    ] = False,
    rules: RulesOption = None,
) -> None:
    """Beantwoord vragen, een voor een, en lees daarna de uitkomst.

    Voorbeeld:
      wijktoets ask wijkcooperatie --save antwoorden.yaml
    """
    from engine.facts import Facts, take, take_what_fits
    from engine.intake.gathering import Gathered, gather, proposals
    from engine.interview.dialogue import Dialogue
    from engine.report import conclude

    # Someone answers here, so Ctrl-C works, also where a background shell had shut it off.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    file = SaveFile(save) if save else None
    rulebase = load_rules(rules)
    wrong = Complaints()
    check = wrong.unless(lambda: rulebase.check(toets), None)
    none: frozenset[str] = frozenset()
    chosen = wrong.unless(lambda: proposals(rulebase, proposed or []), none)
    gathered = wrong.unless(lambda: gather(rulebase, read_files(inputs or [])), Gathered(()))
    saved = wrong.unless(lambda: file.read(rulebase, check) if file and check else None, None)
    answers = saved.answers if saved else ()
    facts, lost = take_what_fits(rulebase, [*gathered.stated, *answers])
    if saved is None or saved.rules == rulebase.digest:
        wrong.found += lost
    else:
        wrong.unless(lambda: take(rulebase, gathered.stated), Facts())
    wrong.tell()
    assert check is not None
    day, origin = chosen_date(date, gathered)
    if saved is not None and file is not None and date is None:
        day, origin = saved.date, f"peildatum in {file.name}"
    program = rulebase.at(day, chosen)
    dialogue = Dialogue(program, check, facts)
    again = _command(toets, inputs, save, rules, chosen)
    talk = Conversation(dialogue, lambda: file.write(dialogue) if file else None)
    try:
        talk.introduce(check.title)
        if saved is not None:
            _resume(talk, dialogue, saved, lost, chosen=date is not None)
        talk.contradictions(dialogue.interview.weighed.found)
        while True:
            stopped = talk.ask_all()
            if save:
                _kept(talk, save, again)
            if stopped and save:
                return
            outcome = conclude(
                program, check, dialogue.facts, remarks=gathered.remarks, date_origin=origin
            )
            talk.say()
            print_outcome(outcome, explain=explain, how=_how(stopped, save, again))
            if stopped or not talk.interactive or not talk.reconsider():
                return
    except KeyboardInterrupt:
        talk.say()
        if save:
            _kept(talk, save, again)
        else:
            talk.say("Afgebroken. Uw antwoorden zijn niet bewaard.")
        raise


def _command(
    check: str,
    inputs: list[str] | None,
    save: str | None,
    rules: str | None,
    proposals: frozenset[str],
) -> str:
    """How to go on with the same interview."""
    words = ["wijktoets", "ask", check, *(inputs or [])]
    words += [word for one in sorted(proposals) for word in ("--voorstel", one)]
    words += ["--save", save] if save else []
    words += ["--rules", rules] if rules else []
    return shlex.join(words)


def _kept(talk: Conversation, save: str, again: str) -> None:
    talk.say()
    talk.say(f"Uw antwoorden staan in {save}. Later verder gaan kan met:")
    talk.say(f"  {again}")


def _how(stopped: bool, save: str | None, again: str) -> str:
    """What someone can do about the questions that are open after an interview."""
    if stopped:
        return "U bent gestopt. Met --save BESTAND bewaart u antwoorden en gaat u later verder."
    if save:
        return f"Dit wist u nog niet. Weet u het later wel? Ga dan verder met {again} en kies a."
    return (
        "Dit wist u nog niet. Weet u het later wel? Begin dan opnieuw, met --save BESTAND om uw "
        "antwoorden te bewaren."
    )


def _resume(
    talk: Conversation,
    dialogue: Dialogue,
    saved: Saved,
    lost: Sequence[Diagnostic],
    *,
    chosen: bool,
) -> None:
    """Say that this goes on, and what differs from when the answers were kept."""
    from engine.interview.standing import moved, standing
    from engine.values import show_date

    program = dialogue.program
    talk.say()
    talk.say(f"U gaat verder met uw antwoorden. Peildatum: {show_date(program.date)}.")
    if saved.rules != program.rulebase.digest:
        talk.say("De regels zijn veranderd sinds u antwoordde.")
    if saved.date != program.date:
        talk.say(f"De peildatum was {show_date(saved.date)}.")
    for answer in lost:
        talk.say(f"  Dit antwoord past niet meer en vervalt: {answer.message}")
    found = moved(program, saved.stand, standing(dialogue.check, dialogue.interview.assessment))
    for line in found:
        talk.say(f"  {line}")
    if saved.rules != program.rulebase.digest and not found:
        talk.say("  Voor wat al vaststond, verandert er niets.")
    if not chosen:
        _compare_with_today(talk, dialogue)


def _compare_with_today(talk: Conversation, dialogue: Dialogue) -> None:
    """Say what would be otherwise with today's date."""
    from engine.interview import Interview
    from engine.interview.standing import moved, standing
    from engine.values import show_date, today

    program, day = dialogue.program, today()
    if day == program.date:
        return
    later = program.rulebase.at(day, program.proposals)
    other = Interview(later, dialogue.check, dialogue.facts).assessment
    before = standing(dialogue.check, dialogue.interview.assessment)
    if not (found := moved(later, before, standing(dialogue.check, other))):
        return
    talk.say(f"Met de datum van vandaag, {show_date(day)}, is dit anders:")
    for line in found:
        talk.say(f"  {line}")
    talk.say(f"Rekenen met vandaag? Stop, en ga verder met --date {day.isoformat()} erbij.")
