"""An outcome for people, in a terminal or as plain text.

Everything is said in words; colour and signs only help. Text from outside is never read as
markup and its control characters are taken out.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from engine.explanation import Branch, Mark, Mention, outline
from engine.explanation.outline import marked
from engine.receipt import engine_version
from engine.report.outcome import Answer, Outcome
from engine.report.plain import clean
from engine.syntax.dutch import listed
from engine.syntax.model import NormKind, Parameter, Role
from engine.syntax.rule_printer import citation
from engine.values import show, show_date

DISCLAIMER = "Dit is een toets, geen juridisch advies."

#: Below this width, columns become lines.
NARROW = 70
#: Records of a group that are listed one by one.
MAX_RECORDS = 20
#: Points without consequence that are named; the rest is counted. JSON has them all.
MAX_IDLE = 6

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


def text(outcome: Outcome, *, explain: bool = False, width: int = 100) -> str:
    """The outcome as plain text without colour."""
    file = io.StringIO()
    console = Console(file=file, width=width, no_color=True, highlight=False, legacy_windows=False)
    write(outcome, console, explain=explain)
    return "\n".join(line.rstrip() for line in file.getvalue().splitlines()) + "\n"


def write(outcome: Outcome, console: Console, *, explain: bool = False) -> None:
    """Write the outcome: facts, conclusions, why (when asked), what is open, on what it rests."""
    page = _Page(outcome, console)
    page.head()
    page.facts()
    page.conclusions()
    if explain:
        page.why()
    page.questions()
    page.unverified()
    page.remarks()
    page.foot()


class _Page:
    def __init__(self, outcome: Outcome, console: Console) -> None:
        self.outcome = outcome
        self.console = console
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

    def facts(self) -> None:
        self.heading("Wat bekend is")
        rows = list(self._facts())
        if not rows:
            self.line("Nog niets.")
            return
        origins = {origin for _, _, origin in rows if origin}
        if len(origins) == 1:
            self.line(f"Dit komt uit: {origins.pop()}.")
            rows = [(title, value, "") for title, value, _ in rows]
        if self.narrow:
            for title, value, origin in rows:
                where = f" ({origin})" if origin else ""
                self.line(f"{title}: ", Text(clean(value), style="bold"), where)
            return
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(overflow="fold", ratio=4)
        grid.add_column(overflow="fold", ratio=4)
        grid.add_column(overflow="fold", ratio=3, style="dim")
        for title, value, origin in rows:
            grid.add_row(clean(title), Text(clean(value), style="bold"), Text(clean(origin)))
        self.console.print(grid, highlight=False)

    def _facts(self) -> Iterator[tuple[str, str, str]]:
        order = {name: n for n, name in enumerate(self.outcome.check.order)}
        known = [f for f in self.outcome.facts.values.values() if f.value is not None]
        for fact in sorted(known, key=lambda f: order.get(f.concept, len(order))):
            concept = self.concepts[fact.concept]
            value = show(concept.kind, fact.value)
            if fact.motivation:
                value = f"{value}, want: {fact.motivation}"
            yield concept.title, value, fact.origin
        for group, records in self.outcome.facts.records.items():
            for number, row in enumerate(records[:MAX_RECORDS], start=1):
                parts = [
                    f"{self.concepts[name].title}: {show(self.concepts[name].kind, fact.value)}"
                    for name, fact in row.items()
                ]
                origins = ", ".join(dict.fromkeys(fact.origin for fact in row.values()))
                told = "; ".join(parts) or "nog geen gegevens"
                yield f"{self.concepts[group].title} {number}", told, origins
            if len(records) > MAX_RECORDS:
                more = len(records) - MAX_RECORDS
                yield self.concepts[group].title, f"en nog {more} onderdelen", ""

    def conclusions(self) -> None:
        answers: dict[Role, list[Answer]] = {role: [] for role in _HEADINGS}
        for answer in self.outcome.answers:
            answers[self.concepts[answer.concept].role].append(answer)
        missing = self.outcome.ungrouped
        for role, heading in _HEADINGS.items():
            told = answers[role] if role is Role.GEGEVEN else sorted(answers[role], key=_urgency)
            idle = [a for a in told if a.idle or (role in _SILENT and a.value is False)]
            shown = [a for a in told if a not in idle]
            rows = [self._conclusion(a) for a in shown if (a.record or 0) < MAX_RECORDS]
            rows += self._further_records(shown)
            rows += [self._without_records(g) for g in missing if self.concepts[g].role is role]
            if rows or idle:
                self.heading(heading)
                self.rows(rows)
            if idle:
                names = list(dict.fromkeys(self.concepts[a.concept].title for a in idle))
                more = f" en nog {len(names) - MAX_IDLE} punten" if len(names) > MAX_IDLE else ""
                words = f"Niet aan de orde: {'; '.join(names[:MAX_IDLE])}{more}."
                self.rows([(_sign(Mark.NOTE), Text(clean(words), style="dim"))])

    def _conclusion(self, answer: Answer) -> tuple[Text, Text]:
        concept = self.concepts[answer.concept]
        body = Text()
        if answer.record is not None:
            body.append(clean(f"{self._record(answer)}: "))
        body.append(clean(answer.sentence))
        notes = [_NORMS[answer.norm]] if answer.norm in _NORMS else []
        places = [citation(source) for source in answer.sources[:2]] if answer.carried else []
        if places:
            notes.append("; ".join(places))
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

    def why(self) -> None:
        self.heading("Waarom")
        outcome = self.outcome
        shown = [
            Mention(answer.concept, answer.record)
            for answer in outcome.answers
            if not answer.idle and (answer.record or 0) < MAX_RECORDS
        ]
        printer = outcome.explainer.printer
        for branch in outline(outcome.program, outcome.explanation, printer, shown):
            self.console.print(_tree(branch), highlight=False)

    def questions(self) -> None:
        questions = self.outcome.questions
        if not questions:
            return
        self.heading("Wat nog open is")
        for number, question in enumerate(questions, start=1):
            concept = self.concepts[question.concept]
            asked = concept.question or concept.title
            self.line(f"{number}. ", Text(clean(asked), style="bold"))
            goals = [f"“{self.concepts[goal].title}”" for goal in question.goals[:4]]
            if len(question.goals) > 4:
                goals.append(f"nog {len(question.goals) - 4}")
            why = f"Nodig voor {listed(goals)}. Geef op als {question.concept}."
            self.console.print(Padding(Text(clean(why)), (0, 0, 0, 3)), highlight=False)

    def unverified(self) -> None:
        items = self.outcome.unverified
        if not items:
            return
        self.heading("Te verifiëren")
        self.line("Dit rust op kennis die nog niet naast de tekst van de bron is gelegd:")
        lines = dict.fromkeys(
            f"- waarde “{item.title}”"
            if isinstance(item, Parameter)
            else f"- regel “{item.title}” ({citation(item.source)})"
            for item in items
        )
        for line in lines:
            self.line(line)

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


def _tree(branch: Branch) -> Tree:
    """A branch with everything below it, as a tree."""
    tree = Tree(_branch(branch), guide_style="dim")
    waiting = [(tree, below) for below in reversed(branch.below)]
    while waiting:
        parent, below = waiting.pop()
        node = parent.add(_branch(below))
        waiting += [(node, deeper) for deeper in reversed(below.below)]
    return tree


def _branch(branch: Branch) -> Text:
    sign = _sign(branch.mark)
    words = Text.assemble(sign, " ", clean(branch.text))
    if branch.link:
        link = clean(branch.link)
        words.append(" ")
        words.append(link, style=f"dim link {link}")
    return words
