"""An interview as lines in a terminal, or as plain text when there is none."""

from __future__ import annotations

import io
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.contradictions import Found
    from engine.interview import Question
    from engine.interview.dialogue import Dialogue

HELP = ("? uitleg", "! bron", "< terug", "a antwoorden", "w weet ik niet", "stop")

#: Uses and sources of one question that are named.
MAX_NAMED = 6
#: What can be copied only when it is not broken over lines: a link, a command.
WHOLE = ("https://", "http://", "wijktoets ")
#: Columns within which lines are broken.
NARROWEST, WIDEST = 30, 100


class Conversation:
    """Asks, explains on request and takes answers; `kept` is called when they change."""

    def __init__(self, dialogue: Dialogue, kept: Callable[[], None]) -> None:
        from rich.console import Console

        self.dialogue = dialogue
        self.kept = kept
        self.console = Console(highlight=False, soft_wrap=True)
        self._section = ""
        if isinstance(sys.stdin, io.TextIOWrapper):
            sys.stdin.reconfigure(errors="surrogateescape")

    @property
    def width(self) -> int:
        """The columns of the terminal now: it may be resized during the interview."""
        return max(NARROWEST, min(WIDEST, shutil.get_terminal_size().columns))

    @property
    def interactive(self) -> bool:
        """Whether someone sits at a terminal."""
        return sys.stdin.isatty() and sys.stdout.isatty()

    # ------------------------------------------------------------ saying

    def say(self, text: str = "", style: str = "") -> None:
        """A paragraph; spaces in front of it indent all of its lines. Links stay whole."""
        from rich.text import Text

        from engine.report.plain import clean

        words = clean(text).lstrip(" ")
        indent = " " * (len(text) - len(words))
        if words.startswith(WHOLE):
            lines = [indent + words]
        else:
            lines = textwrap.wrap(
                words, self.width, initial_indent=indent, subsequent_indent=indent
            )
        self.console.print(Text("\n".join(lines), style=style))

    def introduce(self, title: str) -> None:
        """What this is, and how to answer."""
        self.say(title, style="bold")
        self.say("U antwoordt vraag voor vraag. Dit is een toets, geen juridisch advies.")
        helps = textwrap.wrap("   ".join(h.replace(" ", "_") for h in HELP), self.width)
        self.console.print("\n".join(helps).replace("_", " "))

    def ask_all(self) -> bool:
        """Ask until nothing is open; whether the user stopped before that."""
        while (question := self.dialogue.question) is not None:
            self._ask(question)
            if not self._answered(question):
                return True
        return False

    def reconsider(self) -> bool:
        """After the outcome: whether the user wants to change an answer."""
        while True:
            self.say()
            self.say("Enter sluit af. Met a ziet u uw antwoorden en kunt u er een wijzigen.")
            line = self._line("")
            if line is None or line.strip().lower() not in ("a", "antwoorden", "<"):
                return False
            if self.dialogue.back() if line.strip() == "<" else self._choose():
                return True

    # ------------------------------------------------------------ asking

    def _ask(self, question: Question) -> None:
        from engine.interview.dialogue import options

        self.say()
        if question.section != self._section:
            self._section = question.section
            self.say(f"== {question.section} ==", style="bold")
        if self.dialogue.changing:
            self.say(f"Uw antwoord was: {self.dialogue.shown(question.spot)}. Enter houdt dat zo.")
        elif self.dialogue.fact(question.spot) is not None:
            self.say(f"Nog een keer, want uw antwoord was: {self.dialogue.shown(question.spot)}.")
        else:
            left = self.dialogue.interview.remaining
            self.say("Laatste vraag." if left == 1 else f"Nog hoogstens {left} vragen.")
        concept = question.concept
        place = self.dialogue.place(question.spot)
        words = concept.question or concept.title
        self.say(f"{words}{f' ({place})' if place else ''}", style="bold")
        if doubt := self.dialogue.doubt(question):
            self.say(f"  {doubt}")
        for number, option in enumerate(options(question), 1):
            self.say(f"  {number}. {option.label}")

    def _answered(self, question: Question) -> bool:
        """Read lines until one is an answer or moves elsewhere; False when the user stops."""
        from engine.interview.dialogue import prompt
        from engine.values import ValueFault

        hint = f"[{prompt(question)}] "
        while True:
            line = self._line(hint if len(hint) < self.width - 10 else "")
            match line if line is None else line.strip().lower():
                case None | "stop":
                    return False
                case "" if self.dialogue.changing:
                    self.dialogue.keep()
                    return True
                case "<" | "terug":
                    if self.dialogue.back():
                        return True
                    self.say("Dit is de eerste vraag.")
                case "a" | "antwoorden":
                    if self._choose():
                        return True
                case "?" | "uitleg":
                    self._explain(question)
                case "!" | "bron":
                    self._cite(question)
                case _:
                    assert line is not None
                    try:
                        self._take(question, line)
                    except ValueFault as error:
                        self._lines([error.message, error.help])
                    else:
                        return True

    def _take(self, question: Question, line: str) -> None:
        """Take an answer and say what it does. Raises :class:`ValueFault`."""
        from engine.interview.standing import moved, standing

        dialogue = self.dialogue
        if dialogue.dropped(question, line) and not self._agreed():
            return
        motivation = self._motivation(question, line)
        changing = dialogue.changing
        unneeded = set(dialogue.interview.unneeded) if changing else ()
        before = standing(dialogue.check, dialogue.interview.assessment) if changing else {}
        dialogue.answer(question, line, motivation)
        self.kept()
        shown = dialogue.shown(question.spot)
        if shown.lower() != line.strip().lower():
            self.say(f"  Uw antwoord: {shown}.")
        self.contradictions(dialogue.interview.weighed.about(question.spot))
        if not changing:
            return
        after = standing(dialogue.check, dialogue.interview.assessment)
        self._lines(moved(dialogue.program, before, after))
        idle = [given for given in dialogue.given() if not given.needed]
        titles = [given.title for given in idle if given.spot not in unneeded]
        if titles:
            self.say(f"  Bewaard, maar maakt nu niets meer uit: {'; '.join(titles)}.")

    def contradictions(self, found: Iterable[Found]) -> None:
        """Say which answers do not go together."""
        from engine.contradictions import involved

        dialogue = self.dialogue
        for one in found:
            hard = one.contradiction.hard
            self.say()
            self.say("Dit kan niet samen." if hard else "Klopt dit?", style="bold")
            self.say(f"  {one.contradiction.sentence}")
            for line in involved(dialogue.program.rulebase, dialogue.facts, one):
                self.say(f"  {line.title}: {line.shown}")
            if hard:
                self.say("  Deze antwoorden tellen nu niet mee. Weet u het niet? Schrijf: w.")

    def _agreed(self) -> bool:
        """Whether the answers about the last records of a group may go."""
        self.say("  Dan vervallen uw antwoorden over de laatste onderdelen. Goed? Schrijf ja.")
        return (self._line("") or "").strip().lower() == "ja"

    def _choose(self) -> bool:
        """List the answers and let one be picked to change; False when none is."""
        given = self.dialogue.given()
        if not given:
            self.say("U hebt nog geen antwoorden gegeven.")
            return False
        self.say()
        self.say("Uw antwoorden", style="bold")
        for number, one in enumerate(given, 1):
            mark = "" if one.needed else " (maakt nu niets uit)"
            self.say(f"  {number}. {one.title}: {one.shown}{mark}")
        self.say("Welk nummer wilt u wijzigen? Enter gaat verder.")
        while line := (self._line("") or "").strip():
            if line.isdecimal() and 1 <= int(line) <= len(given):
                self.dialogue.change(given[int(line) - 1].spot)
                return True
            self.say(f"  Schrijf een nummer van 1 tot en met {len(given)}, of alleen Enter.")
        return False

    def _motivation(self, question: Question, line: str) -> str | None:
        """An open norm is a judgement: ask for the reasons, which go into the outcome."""
        from engine.interview.dialogue import read

        value = read(question, line)
        if not question.concept.open_norm or value is None:
            return None
        before = self.dialogue.fact(question.spot)
        kept = before.motivation if before is not None and before.value == value else None
        enter = f"Enter houdt: {kept}" if kept else "Enter slaat over"
        self.say(f"Dit is een oordeel. Waarom vindt u dit? ({enter})")
        return (self._line("") or "").strip() or kept

    # ------------------------------------------------------------ explaining

    def _explain(self, question: Question) -> None:
        from engine.interview.dialogue import effects, needed_for

        goals = needed_for(self.dialogue, question)
        rest = len(goals) - MAX_NAMED
        more = f"; en nog {rest} uitkomsten" if rest > 0 else ""
        needed = f"Nodig voor: {'; '.join(goals[:MAX_NAMED])}{more}." if goals else None
        self._lines([question.concept.explanation, needed, *effects(self.dialogue, question)])

    def _cite(self, question: Question) -> None:
        from engine.interview.dialogue import sources

        found = sources(self.dialogue, question)
        if not found:
            self.say("  Geen bron.")
        for basis in found[:MAX_NAMED]:
            self._lines([basis.title, basis.link, *(f"  als {r}" for r in basis.readings)])
        if len(found) > MAX_NAMED:
            self.say(f"  En nog {len(found) - MAX_NAMED} andere regels.")

    def _lines(self, lines: Iterable[str | None]) -> None:
        for line in lines:
            if line:
                self.say(f"  {line}")

    # ------------------------------------------------------------ reading

    def _line(self, hint: str) -> str | None:
        """One answer from the user; None at the end of the input.

        What is pasted at once is one answer, also when it has several lines.
        """
        while True:
            line = self._read(f"{hint}> ")
            if line is None or not any(0xDC80 <= ord(sign) <= 0xDCFF for sign in line):
                return line
            self.say("  Dit is niet te lezen. Schrijf het opnieuw, in UTF-8.")

    def _read(self, prompt: str) -> str | None:
        if self.interactive:
            import readline

            if not self.console.is_dumb_terminal:
                readline.parse_and_bind("set enable-bracketed-paste on")
            try:
                return " ".join(input(prompt).split("\n"))
            except EOFError:
                self.say()
                return None
        self.console.print(prompt, end="", markup=False)
        sys.stdout.flush()
        line = sys.stdin.readline()
        self.console.print()
        return line or None
