"""`wijktoets ask`: an interview in the terminal."""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.assess import Complaints, chosen_date, read_files
from engine.cli.rules import RulesOption, load_rules
from engine.diagnostics import fault

if TYPE_CHECKING:
    from engine.interview import Question
    from engine.interview.dialogue import Dialogue

HELP = "? uitleg   ! bron   < terug   w weet ik niet   stop"


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
    explain: Annotated[
        bool, typer.Option("--explain", help="Laat aan het eind zien waarom.")
    ] = False,
    rules: RulesOption = None,
) -> None:
    """Beantwoord vragen, een voor een, en lees daarna de uitkomst.

    Voorbeeld:
      wijktoets ask wijkcooperatie --save antwoorden.yaml
    """
    from engine.facts import Facts, take
    from engine.intake.gathering import Gathered, gather
    from engine.interview.dialogue import Dialogue
    from engine.interview.saved import as_facts_file
    from engine.report import conclude

    rulebase = load_rules(rules)
    wrong = Complaints()
    names = [*(inputs or []), *([save] if save and Path(save).exists() else [])]
    gathered = wrong.unless(lambda: gather(rulebase, read_files(names)), Gathered(()))
    facts = wrong.unless(lambda: take(rulebase, gathered.stated), Facts())
    check = wrong.unless(lambda: rulebase.check(toets), None)
    wrong.tell()
    assert check is not None
    day, origin = chosen_date(date, gathered)
    program = rulebase.at(day)
    dialogue = Dialogue(program, check, facts)
    shell = _Shell(dialogue)
    shell.introduce(check.title)
    stopped = shell.run()
    if save:
        _write(Path(save), as_facts_file(program, check, dialogue.facts))
        shell.say(f"Uw antwoorden staan in {save}. Ga verder met hetzelfde commando.")
    if stopped and save:
        return
    outcome = conclude(program, check, dialogue.facts, remarks=gathered.remarks, date_origin=origin)
    from engine.report.terminal import text

    sys.stdout.write(text(outcome, explain=explain, width=shell.width))


def _write(path: Path, text: str) -> None:
    """Write the answers where only this user can read them; never half."""
    temporary = path.with_name(f"{path.name}.nieuw")
    try:
        with os.fdopen(
            os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8"
        ) as file:
            file.write(text)
        temporary.replace(path)
    except OSError:
        raise fault("B015", f"In “{path}” kan niet worden geschreven.") from None


class _Shell:
    """Plain lines in and out, at the width of the terminal."""

    def __init__(self, dialogue: Dialogue) -> None:
        from rich.console import Console

        self.dialogue = dialogue
        self.width = max(30, min(100, Console().width))
        self._section = ""

    def say(self, text: str = "", indent: str = "") -> None:
        lines = textwrap.wrap(
            text, self.width, initial_indent=indent, subsequent_indent=indent
        ) or [""]
        sys.stdout.write("\n".join(lines) + "\n")

    def introduce(self, title: str) -> None:
        self.say(title)
        self.say("U antwoordt vraag voor vraag. Dit is een toets, geen juridisch advies.")
        self.say(HELP)

    def run(self) -> bool:
        """Ask until nothing is open; whether the user stopped before that."""
        while (question := self.dialogue.interview.next) is not None:
            self._ask(question)
            if not self._answered(question):
                return True
        return False

    def _ask(self, question: Question) -> None:
        from engine.interview.dialogue import label, options

        self.say()
        if question.section != self._section:
            self._section = question.section
            self.say(f"== {question.section} ==")
        left = self.dialogue.interview.remaining
        self.say("Laatste vraag." if left == 1 else f"Nog hoogstens {left} vragen.")
        record = label(self.dialogue, question)
        concept = question.concept
        self.say(f"{concept.question or concept.title}{f' ({record})' if record else ''}")
        for number, option in enumerate(options(question), 1):
            self.say(f"{number}. {option.label}", "  ")

    def _answered(self, question: Question) -> bool:
        """Read lines until one is an answer or a step back; False when the user stops."""
        from engine.interview.dialogue import prompt, sources, why
        from engine.values import ValueFault

        while True:
            line = self._line(f"[{prompt(question)}] ")
            match line if line is None else line.strip().lower():
                case None | "stop":
                    return False
                case "<" | "terug":
                    if not self.dialogue.can_go_back:
                        self.say("Dit is de eerste vraag.")
                    self.dialogue.back()
                    return True
                case "?":
                    concept = question.concept
                    self._lines([concept.explanation, *why(self.dialogue, question)])
                case "!":
                    self._lines(sources(self.dialogue, question) or ["Geen bron."])
                case _:
                    assert line is not None
                    try:
                        self.dialogue.answer(question, line, self._motivation(question, line))
                    except ValueFault as error:
                        self._lines([error.message, error.help])
                    else:
                        return True

    def _motivation(self, question: Question, line: str) -> str | None:
        """An open norm is a judgement: ask for the reasons, which go into the outcome."""
        from engine.interview.dialogue import read

        if not question.concept.open_norm or read(question, line) is None:
            return None
        self.say("Dit is een oordeel. Waarom vindt u dit? (Enter slaat over)")
        return (self._line("") or "").strip() or None

    def _lines(self, lines: Sequence[str | None]) -> None:
        for line in lines:
            if line:
                self.say(line, "  ")

    def _line(self, text: str) -> str | None:
        """One line from the user; None at the end of the input."""
        sys.stdout.write(f"{text}> ")
        sys.stdout.flush()
        line = sys.stdin.readline()
        if not sys.stdin.isatty():
            sys.stdout.write("\n")
        return line if line else None
