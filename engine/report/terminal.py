"""An outcome for people, in a terminal or as plain text.

Everything is said in words; colour and signs only help. Text from outside is never read as
markup and its control characters are taken out.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from rich.console import Console
from rich.table import Table
from rich.text import Text

from engine.explanation import Branch, Mark, Mention, brief, outline
from engine.explanation.outline import marked
from engine.receipt import engine_version
from engine.report.branches import NARROW, Notes, lines
from engine.report.known import known_facts
from engine.report.outcome import Answer, Outcome, Question
from engine.report.plain import clean
from engine.report.summary import (
    MAX_ANSWERS,
    by_section,
    main_answers,
    most_telling,
    open_routes,
)
from engine.syntax.dutch import listed
from engine.syntax.model import NormKind, Parameter, Role
from engine.syntax.rule_printer import citation
from engine.values import show, show_date

DISCLAIMER = "Dit is een toets, geen juridisch advies."

#: Records of a group that are listed one by one.
MAX_RECORDS = 20
#: Points without consequence that are named; the rest is counted. JSON has them all.
MAX_IDLE = 6
#: How the origin of a fact from a notice begins.
NOTICE = "aankondiging "

_HEADINGS = {
    Role.GEGEVEN: "Wat uit de gegevens volgt",
    Role.VERPLICHT: "Wat verplicht is",
    Role.TOEGESTAAN: "Wat mag",
    Role.ROUTE: "Welke routes er zijn",
    Role.TE_MOTIVEREN: "Wat u moet motiveren",
    Role.WAARSCHUWING: "Waarschuwingen",
    Role.GEADVISEERD: "Wat wordt geadviseerd",
}
_MARKS = {
    Mark.YES: ("✓ ja", "bold green"),
    Mark.NO: ("✗ nee", "bold red"),
    Mark.UNKNOWN: ("? onbekend", "bold yellow"),
    Mark.VALUE: ("=", "bold"),
    Mark.RULE: ("§", "bold"),
    Mark.NOTE: ("·", "dim"),
}
#: Roles of which a `ja` counts and a `nee` only says that there is nothing to do.
_SILENT = frozenset({Role.TE_MOTIVEREN, Role.WAARSCHUWING, Role.GEADVISEERD})
_NORMS = {NormKind.BELEID: "beleid", NormKind.ADVIES: "advies", NormKind.VOORSTEL: "voorstel"}


def text(
    outcome: Outcome, *, explain: bool = False, width: int = 100, why: Sequence[str] = ()
) -> str:
    """The outcome as plain text without colour."""
    file = io.StringIO()
    console = Console(file=file, width=width, no_color=True, highlight=False, legacy_windows=False)
    write(outcome, console, explain=explain, why=why)
    return "\n".join(line.rstrip() for line in file.getvalue().splitlines()) + "\n"


def write(
    outcome: Outcome, console: Console, *, explain: bool = False, why: Sequence[str] = ()
) -> None:
    """Write the outcome: in short, facts, conclusions, what is open, on what it rests.

    Args:
        outcome: the check that was done.
        console: where to.
        explain: say below each conclusion what decides it.
        why: goals to explain in full, instead of the rest.
    """
    page = _Page(outcome, console, explain)
    page.head()
    if why:
        page.why(why)
    else:
        page.summary()
        page.facts()
        page.conclusions()
        page.questions()
        page.unverified()
        page.remarks()
    page.sources()
    page.foot()


class _Page:
    def __init__(self, outcome: Outcome, console: Console, explain: bool) -> None:
        self.outcome = outcome
        self.console = console
        self.explain = explain
        self.notes = Notes()
        self.concepts = outcome.program.rulebase.concepts
        self.narrow = console.width < NARROW

    def line(self, *parts: str | Text) -> None:
        joined = Text()
        for part in parts:
            joined.append_text(part if isinstance(part, Text) else Text(clean(part)))
        self.console.print(joined, overflow="fold", highlight=False)

    def heading(self, words: str) -> None:
        self.line()
        self.line(Text(words, style="bold underline"))

    def rows(self, rows: Iterable[tuple[Text, Text]]) -> None:
        """Lines with a sign in front, wrapped beside it."""
        grid = Table.grid(padding=(0, 1, 0, 0))
        grid.add_column(no_wrap=True, width=4 if self.narrow else 10)
        grid.add_column(overflow="fold")
        for sign, body in rows:
            if self.narrow:
                self.line(sign, " ", body)
            else:
                grid.add_row(sign, body)
        if not self.narrow:
            self.console.print(grid, highlight=False)

    # ------------------------------------------------------------ parts of the page

    def head(self) -> None:
        check, program = self.outcome.check, self.outcome.program
        self.line(Text(clean(check.title), style="bold"))
        why = f" ({self.outcome.date_origin})" if self.outcome.date_origin else ""
        self.line(f"Peildatum: {show_date(program.date)}{why}")
        if program.proposals:
            titles = [program.rulebase.rulesets[p].title for p in sorted(program.proposals)]
            self.line(f"Alsof deze voorstellen al gelden: {listed(titles)}")

    def summary(self) -> None:
        """The first screen answers."""
        if len(self.outcome.answers) <= MAX_ANSWERS:
            return
        answers = main_answers(self.outcome)
        self.heading("In het kort")
        rows = [(_sign(marked(a.value)), Text(clean(a.sentence))) for a in answers]
        if routes := open_routes(self.outcome):
            names = "; ".join(routes[:MAX_IDLE])
            more = f" en nog {len(routes) - MAX_IDLE}" if len(routes) > MAX_IDLE else ""
            rows.append((_sign(Mark.UNKNOWN), Text(clean(f"Nog open: {names}{more}."))))
        if asked := most_telling(self.outcome):
            count = len(self.outcome.questions)
            number = "Eén vraag staat" if count == 1 else f"{count} vragen staan"
            question = self.concepts[asked.concept].question
            first = "" if count == 1 else " De meeste uitkomsten wachten op:"
            words = f"{number} nog open.{first} {question}"
            rows.append((_sign(Mark.NOTE), Text(clean(words))))
        self.rows(rows)

    def facts(self) -> None:
        self.heading("Wat bekend is")
        rows = list(known_facts(self.outcome, MAX_RECORDS))
        if not rows:
            self.line("Nog niets.")
            return
        origins = {origin for _, _, origin in rows if origin}
        if len(origins) == 1:
            self.line(f"Dit komt uit: {origins.pop()}.")
            rows = [(title, value, "") for title, value, _ in rows]
        elif all(origin.startswith(NOTICE) for origin in origins):
            self.line("Dit komt uit de aankondiging; achter elk gegeven staat het veld.")
            rows = [(title, value, origin[len(NOTICE) :]) for title, value, origin in rows]
        if self.narrow:
            for title, value, origin in rows:
                where = f" ({origin})" if origin else ""
                self.line(f"{title}: ", Text(clean(value), style="bold"), where)
            return
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(overflow="fold", ratio=4)
        grid.add_column(overflow="fold", ratio=4)
        widest = max(len(origin) for _, _, origin in rows)
        grid.add_column(overflow="fold", style="dim", width=min(widest, self.console.width // 4))
        for title, value, origin in rows:
            grid.add_row(clean(title), Text(clean(value), style="bold"), Text(clean(origin)))
        self.console.print(grid, highlight=False)

    def conclusions(self) -> None:
        answers: dict[Role, list[Answer]] = {role: [] for role in _HEADINGS}
        for answer in self.outcome.answers:
            answers[self.concepts[answer.concept].role].append(answer)
        missing = self.outcome.ungrouped
        for role, heading in _HEADINGS.items():
            told = answers[role] if role is Role.GEGEVEN else sorted(answers[role], key=_urgency)
            idle = [a for a in told if self._is_idle(a)]
            plain_no = [a for a in told if a not in idle and self._is_folded(a)]
            shown = [a for a in told if a not in idle and a not in plain_no]
            waiting = [self._without_records(g) for g in missing if self._has_role(g, role)]
            if not (told or waiting):
                continue
            self.heading(heading)
            self._written([a for a in shown if (a.record or 0) < MAX_RECORDS])
            self.rows([*self._further_records(shown), *waiting])
            self._names("Niet", plain_no)
            self._names("Niet aan de orde", idle, MAX_IDLE)

    def _has_role(self, goal: str, role: Role) -> bool:
        return self.concepts[goal].role is role

    def _is_idle(self, answer: Answer) -> bool:
        return answer.idle or (
            answer.value is False and self.concepts[answer.concept].role in _SILENT
        )

    def _is_folded(self, answer: Answer) -> bool:
        """A `nee` of which the title says enough: it follows because no rule says `ja`."""
        role = self.concepts[answer.concept].role
        return (
            not self.explain
            and answer.value is False
            and not answer.carried
            and answer.record is None
            and role is not Role.TOEGESTAAN
        )

    def _names(self, label: str, answers: Sequence[Answer], most: int | None = None) -> None:
        """Answers by their title only."""
        names = list(dict.fromkeys(self.concepts[a.concept].title for a in answers))
        if not names:
            return
        shown = names[:most]
        more = f" en nog {len(names) - len(shown)} punten" if len(names) > len(shown) else ""
        words = Text(clean(f"{label}: {'; '.join(shown)}{more}."), style="dim")
        self.rows([(_sign(Mark.NOTE), words)])

    def _written(self, answers: Sequence[Answer]) -> None:
        """Answers as sentences, each with what decides it when that was asked for."""
        if not self.explain:
            self.rows([self._conclusion(answer) for answer in answers])
            return
        for answer in answers:
            self.rows([self._conclusion(answer)])
            self._tree(self._why[Mention(answer.concept, answer.record)].below)

    @cached_property
    def _why(self) -> Mapping[Mention, Branch]:
        outcome = self.outcome
        shown = [
            Mention(answer.concept, answer.record)
            for answer in outcome.answers
            if not self._is_idle(answer) and (answer.record or 0) < MAX_RECORDS
        ]
        printer = outcome.explainer.printer
        branches = brief(outcome.program, outcome.explanation, printer, shown)
        return dict(zip(shown, branches, strict=True))

    def _tree(self, branches: Sequence[Branch], indent: int | None = None) -> None:
        if indent is None:
            indent = 1 if self.narrow else 4
        for line in lines(branches, self.notes, self.console.width, indent):
            self.console.print(line, highlight=False, no_wrap=True, overflow="ignore")

    def _conclusion(self, answer: Answer) -> tuple[Text, Text]:
        concept = self.concepts[answer.concept]
        body = Text()
        if answer.record is not None:
            body.append(clean(f"{self._record(answer)}: "))
        brief = self.explain and answer.open_facts
        step = self.outcome.words.steps[Mention(answer.concept, answer.record)]
        body.append(clean(self.outcome.words.brief(step) if brief else answer.sentence))
        notes = [_NORMS[answer.norm]] if answer.norm in _NORMS else []
        told = answer.carried and not self.explain
        places = [citation(source) for source in answer.sources[:2]] if told else []
        if places:
            notes.append("; ".join(dict.fromkeys(places)))
        said = answer.sentence in (answer.reason or "") or (answer.reason or "") in answer.sentence
        if answer.reason and not said and not answer.open_facts:
            body.append(clean(f" {answer.reason}"))
        if notes:
            body.append(clean(f" ({', '.join(notes)})"), style="dim")
        if concept.role is Role.TE_MOTIVEREN and answer.value is True and concept.explanation:
            body.append(clean(f" {concept.explanation}"))
        return _sign(marked(answer.value)), body

    def _further_records(self, answers: list[Answer]) -> Iterator[tuple[Text, Text]]:
        """Beyond the records written out: how many became what."""
        further: dict[str, list[Answer]] = {}
        for answer in answers:
            if (answer.record or 0) >= MAX_RECORDS:
                further.setdefault(answer.concept, []).append(answer)
        for name, rest in further.items():
            concept = self.concepts[name]
            counts = Counter(show(concept.kind, answer.value) for answer in rest)
            told = listed([f"{count} × {value}" for value, count in counts.most_common(5)])
            words = f"“{concept.title}” bij nog {len(rest)} onderdelen: {told}."
            yield _sign(Mark.NOTE), Text(clean(words))

    def _without_records(self, goal: str) -> tuple[Text, Text]:
        concept = self.concepts[goal]
        group = self.concepts[concept.group or ""]
        words = f"“{concept.title}” kan pas na een antwoord op: {group.question or group.title}"
        return _sign(Mark.UNKNOWN), Text(clean(words))

    def _record(self, answer: Answer) -> str:
        group = self.concepts[answer.concept].group or ""
        row = self.outcome.facts.records[group][answer.record or 0]
        for name, fact in row.items():
            if self.concepts[name].short == "nummer" and fact.value is not None:
                return f"Onderdeel {show(self.concepts[name].kind, fact.value)}"
        return f"Onderdeel {(answer.record or 0) + 1}"

    def why(self, goals: Sequence[str]) -> None:
        """Some goals with everything there is to say about them."""
        outcome = self.outcome
        shown = [mention for mention in outcome.explanation.goals if mention.concept in goals]
        printer = outcome.explainer.printer
        branches = outline(outcome.program, outcome.explanation, printer, shown)
        for mention, branch in zip(shown, branches, strict=True):
            self.heading(f"Waarom: {self.concepts[mention.concept].title}")
            self.rows([(_sign(branch.mark), Text(clean(branch.text)))])
            self._tree(branch.below)

    def questions(self) -> None:
        questions = self.outcome.questions
        if not questions:
            return
        self.heading("Wat nog open is")
        self.line("Geef een antwoord met --set BEGRIP=WAARDE. Achter elke vraag staat het begrip.")
        number = 0
        for title, found in by_section(self.outcome):
            if len(self.outcome.check.sections) > 1:
                self.line(Text(clean(title), style="underline"))
            for question in found:
                number += 1
                self._question(number, question)

    def _question(self, number: int, question: Question) -> None:
        concept = self.concepts[question.concept]
        count = len(question.goals)
        goals = "" if count == 1 else f"; voor {count} uitkomsten"
        words = Text(clean(concept.question or concept.title), style="bold")
        words.append(clean(f" ({question.concept}{goals})"), style="not bold dim")
        sign = f"{number}. "
        if self.narrow:
            self.line(sign, words)
            return
        grid = Table.grid()
        grid.add_column(no_wrap=True, width=len(f"{len(self.outcome.questions)}. "))
        grid.add_column(overflow="fold")
        grid.add_row(sign, words)
        self.console.print(grid, highlight=False)

    def unverified(self) -> None:
        items = self.outcome.unverified
        if not items:
            return
        self.heading("Te verifiëren")
        self.line("Dit rust op kennis die nog niet naast de tekst van de bron is gelegd:")
        by_source: dict[str, dict[str, None]] = {}
        for item in items:
            source = "" if isinstance(item, Parameter) else item.source.title
            told = f"waarde “{item.title}”" if isinstance(item, Parameter) else f"“{item.title}”"
            by_source.setdefault(source, {})[told] = None
        for source, titles in by_source.items():
            where = f"{source}: " if source else ""
            self._tree([Branch(Mark.NOTE, f"{where}{'; '.join(titles)}")], 0)

    def sources(self) -> None:
        """What the numbers between square brackets refer to."""
        found = list(self.notes.lines())
        if not found:
            return
        self.heading("Bronnen")
        for label, link, hint in found:
            words = Text(clean(label))
            words.append(clean(link), style=f"dim link {clean(link)}")
            words.append(clean(hint))
            self.console.print(words, overflow="fold", highlight=False)

    def remarks(self) -> None:
        if self.outcome.trouble:
            self.heading("Meldingen")
            for remark in self.outcome.trouble:
                where = f" ({remark.place})" if remark.place else ""
                self.line(f"- {remark.message}{where}")

    def foot(self) -> None:
        self.line()
        digest = self.outcome.program.rulebase.digest.removeprefix("sha256:")[:12]
        self.line(Text(f"Wijktoets {engine_version()}, regels {digest}.", style="dim"))
        self.line(Text(DISCLAIMER, style="bold"))


def _urgency(answer: Answer) -> int:
    """What is so before what is open, what is not so last; a value is so."""
    return 1 if answer.value is None else 2 if answer.value is False else 0


def _sign(mark: Mark) -> Text:
    words, style = _MARKS[mark]
    return Text(words, style=style)
