"""An outcome for people, in a terminal or as plain text."""

from __future__ import annotations

import io
from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from engine.contradictions import Found, involved
from engine.explanation import Branch, Mark, outline
from engine.receipt import engine_version
from engine.report.conclusions import MAX_IDLE, MAX_RECORDS, Conclusions, Explain
from engine.report.known import known_facts, only_origin, unreasoned
from engine.report.outcome import Outcome, Question
from engine.report.passages import passages
from engine.report.plain import clean
from engine.report.sheet import Row, Sheet
from engine.report.summary import (
    MAX_ANSWERS,
    Point,
    by_section,
    figures,
    most_telling,
    open_routes,
    summary,
)
from engine.syntax.dutch import listed
from engine.syntax.model import Certainty, Contact, Parameter
from engine.values import show_date

DISCLAIMER = "Dit is een toets, geen juridisch advies."

#: Open questions that are asked beside a short explanation, which names the open facts as well.
MAX_QUESTIONS = 10
#: What to do about open questions.
HOW = "Geef een antwoord met --set BEGRIP=WAARDE. Achter elke vraag staat het begrip."
#: What to do about an assumption.
ASSUMED = "Dit hebt u niet opgegeven. Klopt het niet, geef het dan zelf op."
#: What to do about a judgement without reasons.
JUDGED_ASKED = "Dit is uw oordeel, en er staat geen reden bij. Schrijf op waarom u dit vindt."
JUDGED = f"{JUDGED_ASKED} In een bestand met feiten: {{waarde: ja, motivering: ...}}."
#: What is done with facts that cannot all be true.
NOT_COUNTED = (
    "Met deze antwoorden is niet gerekend: ze kunnen niet samen waar zijn. De rest telt wel mee. "
    "Geef ze opnieuw op."
)
#: What is done with a name that no register lists.
NO_NAME = "Met deze naam is niet gerekend. Wat ervan afhangt, staat hieronder als onbekend."
#: How the origin of a fact from a notice begins.
NOTICE = "aankondiging "


def text(
    outcome: Outcome,
    *,
    explain: bool = False,
    full: bool = False,
    width: int = 100,
    why: Sequence[str] = (),
    how: str | None = None,
) -> str:
    """The outcome as plain text without colour."""
    file = io.StringIO()
    console = Console(file=file, width=width, no_color=True, highlight=False, legacy_windows=False)
    write(outcome, console, explain=explain, full=full, why=why, how=how)
    return "\n".join(line.rstrip() for line in file.getvalue().splitlines()) + "\n"


def write(
    outcome: Outcome,
    console: Console,
    *,
    explain: bool = False,
    full: bool = False,
    why: Sequence[str] = (),
    how: str | None = None,
) -> None:
    """Write the outcome: in short, facts, conclusions, what is open, on what it rests.

    Args:
        outcome: the check that was done.
        console: where to.
        explain: say below each conclusion what decides it.
        full: say below each conclusion everything there is to say.
        why: goals to explain in full, instead of the rest.
        how: what a reader can do about open questions; by default, answer them with `--set`.
    """
    much = Explain.FULL if full else Explain.BRIEF if explain else Explain.NO
    page = _Page(outcome, Sheet(console), much, how)
    page.head()
    page.names()
    page.contradictions()
    if why:
        page.why(why)
    else:
        page.summary()
        page.facts()
        page.judgements()
        page.assumptions()
        Conclusions(outcome, page.sheet, much).write()
        page.questions()
        page.passages()
        page.contacts()
        page.unverified()
        page.remarks()
    page.sheet.sources()
    page.foot()


class _Page:
    """The parts of the page around the conclusions."""

    def __init__(self, outcome: Outcome, sheet: Sheet, explain: Explain, how: str | None) -> None:
        self.outcome = outcome
        self.sheet = sheet
        self.explain = explain
        self.how = how
        self.concepts = outcome.program.rulebase.concepts

    def head(self) -> None:
        check, program = self.outcome.check, self.outcome.program
        self.sheet.line(Text(clean(check.title), style="bold"))
        why = f" ({self.outcome.date_origin})" if self.outcome.date_origin else ""
        self.sheet.line(f"Peildatum: {show_date(program.date)}{why}")
        if program.proposals:
            titles = [program.rulebase.rulesets[p].title for p in sorted(program.proposals)]
            self.sheet.line(f"Alsof deze voorstellen al gelden: {listed(titles)}")

    def names(self) -> None:
        """First of all: names that no register lists, and which may have been meant."""
        if not (found := self.outcome.names):
            return
        self.sheet.heading("Deze naam kennen wij niet")
        self.sheet.line(NO_NAME)
        for one in found:
            words = one.told if self.how else " ".join(filter(None, [one.told, one.insisting]))
            self.sheet.rows([(Mark.WARNING, Text(clean(words)))])

    def contradictions(self) -> None:
        """First of all: which facts do not go together, and that some of them do not count."""
        found = self.outcome.contradictions
        if hard := [one for one in found if one.contradiction.hard]:
            self.sheet.heading("Dit kan niet samen")
            self.sheet.line(NOT_COUNTED)
            self.sheet.tree([self._contradiction(one) for one in hard], 0)
        if odd := [one for one in found if not one.contradiction.hard]:
            self.sheet.heading("Klopt dit?")
            self.sheet.tree([self._contradiction(one) for one in odd], 0)

    def _contradiction(self, found: Found) -> Branch:
        given = involved(self.outcome.program.rulebase, self.outcome.facts, found)
        lines = [Branch(Mark.NOTE, f"{line.title}: {line.shown} ({line.origin})") for line in given]
        source = found.contradiction.source
        sources = () if source is None else (source,)
        sentence = found.contradiction.sentence
        if found.contradiction.certainty is Certainty.KENNIS:
            sentence = f"{sentence} [te verifiëren]"
        return Branch(Mark.NOTE, sentence, tuple(lines), sources=sources)

    def summary(self) -> None:
        """The first screen answers."""
        if len(self.outcome.answers) <= MAX_ANSWERS:
            return
        self.sheet.heading("In het kort")
        told = summary(self.outcome)
        rows: list[Row] = [(p.mark, Text(clean(p.text))) for p in told.warnings]
        if told.more:
            words = "waarschuwing" if told.more == 1 else "waarschuwingen"
            rows.append((Mark.NOTE, Text(f"En nog {told.more} {words}, zie hieronder.")))
        rows += [(p.mark, Text(clean(p.text))) for p in told.points[len(told.warnings) :]]
        if amounts := self._figures(told.lead):
            rows.insert(len(told.warnings) + bool(told.more) + bool(told.lead), amounts)
        if routes := open_routes(self.outcome):
            names = "; ".join(routes[:MAX_IDLE])
            more = f" en nog {len(routes) - MAX_IDLE}" if len(routes) > MAX_IDLE else ""
            rows.append((Mark.UNKNOWN, Text(clean(f"Nog open: {names}{more}."))))
        if asked := most_telling(self.outcome):
            count = len(self.outcome.questions)
            number = "Eén vraag staat" if count == 1 else f"{count} vragen staan"
            question = self.concepts[asked.concept].question
            first = "" if count == 1 else " De meeste uitkomsten wachten op:"
            words = f"{number} nog open.{first} {question}"
            rows.append((Mark.NOTE, Text(clean(words))))
        self.sheet.rows(rows)

    def _figures(self, lead: Point | None) -> Row | None:
        """The first amounts and durations in one line, for someone who buys."""
        if self.outcome.check.audience == "cooperatie":
            return None
        told = [
            f"{self.concepts[answer.concept].title}: {shown}"
            for answer, shown in figures(self.outcome)
            if lead is None or answer is not lead.answer
        ]
        return (Mark.VALUE, Text(clean(f"{'; '.join(told)}."))) if told else None

    def facts(self) -> None:
        self.sheet.heading("Wat bekend is")
        rows = list(known_facts(self.outcome, MAX_RECORDS))
        if not rows:
            self.sheet.line("Nog niets.")
            return
        if only := only_origin(self.outcome):
            self.sheet.line(f"Dit komt uit: {only}.")
            rows = [(title, value, "") for title, value, _ in rows]
        elif all(origin.startswith(NOTICE) for _, _, origin in rows if origin):
            self.sheet.line("Dit komt uit de aankondiging; achter elk gegeven staat het veld.")
            rows = [(title, value, origin[len(NOTICE) :]) for title, value, origin in rows]
        self.sheet.table(rows)

    def judgements(self) -> None:
        """What someone judged without saying why."""
        if rows := [(title, value, "") for title, value in unreasoned(self.outcome)]:
            self.sheet.heading("Wat u nog moet uitleggen")
            self.sheet.line(JUDGED if self.how is None else JUDGED_ASKED)
            self.sheet.table(rows)

    def assumptions(self) -> None:
        """What the outcome assumes about the case, and nobody said."""
        if rows := [(title, value, "") for title, value in self.outcome.assumptions]:
            self.sheet.heading("Waar wij van uitgaan")
            self.sheet.line(ASSUMED)
            self.sheet.table(rows)

    def why(self, goals: Sequence[str]) -> None:
        """Some goals with everything there is to say about them."""
        outcome = self.outcome
        shown = [mention for mention in outcome.explanation.goals if mention.concept in goals]
        printer = outcome.explainer.printer
        branches = outline(outcome.program, outcome.explanation, printer, shown)
        for mention, branch in zip(shown, branches, strict=True):
            self.sheet.heading(f"Waarom: {self.concepts[mention.concept].title}")
            provisos = outcome.words.provisos(outcome.words.steps[mention])
            self.sheet.rows([(branch.mark, Text(clean(" ".join([branch.text, *provisos]))))])
            self.sheet.tree(branch.below)

    def questions(self) -> None:
        """What would settle the rest, in the order of the check."""
        questions = self.outcome.questions
        if not questions:
            return
        self.sheet.heading("Wat nog open is")
        self.sheet.line(self.how or HOW)
        if self.explain is Explain.BRIEF and len(questions) > MAX_QUESTIONS:
            ranked = sorted(questions, key=lambda question: -len(question.goals))
            self._asked(ranked[:MAX_QUESTIONS])
            more = len(questions) - MAX_QUESTIONS
            count = "1 vraag" if more == 1 else f"{more} vragen"
            self.sheet.line(f"En nog {count}; zonder --explain staan ze er allemaal.")
            return
        first = 1
        for title, found in by_section(self.outcome):
            if len(self.outcome.check.sections) > 1:
                self.sheet.line(Text(clean(title), style="underline"))
            self._asked(found, first)
            first += len(found)

    def _asked(self, questions: Sequence[Question], first: int = 1) -> None:
        width = len(f"{len(self.outcome.questions)}.")
        rows = []
        for number, question in enumerate(questions, first):
            concept = self.concepts[question.concept]
            count = len(question.goals)
            behind = [question.concept] if self.how is None else []
            behind += [f"voor {count} uitkomsten"] if count > 1 else []
            words = Text(clean(concept.question or concept.title), style="bold")
            if behind:
                words.append(clean(f" ({'; '.join(behind)})"), style="not bold dim")
            rows.append((Text(f"{number}."), words))
        self.sheet.columns(rows, width)

    def passages(self) -> None:
        """Texts to put in the documents of the tender."""
        if not (found := passages(self.outcome)):
            return
        self.sheet.heading("Tekst voor uw stukken")
        self.sheet.line(
            "Voorbeelden. Pas ze aan uw opdracht aan, en vul in wat tussen haken staat."
        )
        for passage in found:
            told = Text(clean(f"{passage.concept.title}: "), style="dim")
            told.append(clean(passage.text), style="not dim")
            self.sheet.rows([(Mark.NOTE, told)])

    def contacts(self) -> None:
        """With whom to talk, and where to read more about them."""
        if not self.outcome.contacts:
            return
        self.sheet.heading("Met wie u kunt praten")
        self.sheet.rows([(Mark.NOTE, _contact(contact)) for contact in self.outcome.contacts])

    def unverified(self) -> None:
        """On what nobody held against the text yet."""
        items = self.outcome.unverified
        if not items:
            return
        self.sheet.heading("Te verifiëren")
        self.sheet.line("Dit rust op kennis die nog niet naast de tekst van de bron is gelegd:")
        by_source: dict[str, dict[str, None]] = {}
        for item in items:
            source = "" if isinstance(item, Parameter) else item.source.title
            told = f"waarde “{item.title}”" if isinstance(item, Parameter) else f"“{item.title}”"
            by_source.setdefault(source, {})[told] = None
        for source, titles in by_source.items():
            where = f"{source}: " if source else ""
            self.sheet.tree([Branch(Mark.NOTE, f"{where}{'; '.join(titles)}")], 0)

    def remarks(self) -> None:
        if self.outcome.other_trouble:
            self.sheet.heading("Meldingen")
            for remark in self.outcome.other_trouble:
                where = f" ({remark.place})" if remark.place else ""
                self.sheet.line(f"- {remark.message}{where}")

    def foot(self) -> None:
        self.sheet.line()
        digest = self.outcome.program.rulebase.digest.removeprefix("sha256:")[:12]
        self.sheet.line(Text(f"Wijktoets {engine_version()}, regels {digest}.", style="dim"))
        self.sheet.line(Text(DISCLAIMER, style="bold"))


def _contact(contact: Contact) -> Text:
    told = Text(clean(f"{contact.title}. {contact.purpose}"))
    if contact.certainty is Certainty.KENNIS:
        told.append(" (te verifiëren)", style="dim")
    if contact.source is not None and contact.source.link:
        told.append(clean(f" {contact.source.link}"), style="dim")
    return told
