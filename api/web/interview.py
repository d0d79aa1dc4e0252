"""One question a page: answer, go back, change, save, come back, remove."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.storage.statements import NewFact
from api.web import contradictions, drafts, names
from api.web.fields import GIVEN, Field, field_of, new_fact, origin_of, read, record_rows
from api.web.forms import OURS, Posted, PostedForm
from api.web.pages import pages
from api.web.settling import effects
from api.web.visit import NotFound, Visit, find_check, url_of, visit
from engine.backends.unknowns import Spot
from engine.facts import Fact
from engine.interview import Question
from engine.syntax.model import Concept, Source
from engine.syntax.printer import Printer
from engine.syntax.rule_printer import rule_title
from engine.values import Value, ValueFault, to_json

router = APIRouter()

#: What a question can still matter for, and rules it is used in, that are named.
MAX_NAMED = 6
#: Pages of a case that lead to a question and want the visitor back.
_RETURNS = ("controleren", "gegevens", "uitkomst")


@dataclass(frozen=True, slots=True)
class UsedIn:
    """A rule that a question comes from, as it reads."""

    id: str
    title: str
    reading: str
    source: Source


@router.post("/toets/{check}/begin", dependencies=OURS)
def begin(request: Request, check: str) -> Response:
    """A new case, without facts."""
    find_check(request, check)
    drafts.begin(request, check)
    return _see(f"/toets/{check}/vraag")


@router.get("/toets/{check}/vraag")
def next_question(request: Request, check: str) -> Response:
    """On to the first question that is open, or to the summary when none is."""
    return _see(_next(visit(request, check)))


@router.get("/toets/{check}/vraag/{name}", response_class=HTMLResponse)
def show_question(request: Request, check: str, name: str, terug: str = "") -> Response:
    """A question."""
    held = visit(request, check)
    return _page(request, held, _spot(held, name, None), terug)


@router.get("/toets/{check}/vraag/{name}/{number}", response_class=HTMLResponse)
def show_record_question(
    request: Request, check: str, name: str, number: int, terug: str = ""
) -> Response:
    """A question about one record."""
    held = visit(request, check)
    return _page(request, held, _spot(held, name, number), terug)


@router.post("/toets/{check}/vraag/{name}")
def answer(request: Request, check: str, name: str, form: PostedForm) -> Response:
    """Take an answer."""
    held = visit(request, check)
    return _answer(request, held, _spot(held, name, None), form)


@router.post("/toets/{check}/vraag/{name}/{number}")
def answer_record(
    request: Request, check: str, name: str, number: int, form: PostedForm
) -> Response:
    """Take an answer about one record."""
    held = visit(request, check)
    return _answer(request, held, _spot(held, name, number), form)


# -- inside


def _see(url: str) -> RedirectResponse:
    return RedirectResponse(url, 303)


def _spot(held: Visit, name: str, number: int | None) -> Spot:
    """The fact an address is about; records count from 1 in addresses."""
    concept = held.rulebase.concepts.get(name)
    if concept is None or not (held.asks(concept) or _is_open(held, name)):
        raise NotFound
    if (concept.group is None) != (number is None):
        raise NotFound
    if concept.group is None or number is None:
        return name, None
    rows = held.facts.records.get(concept.group, ())
    if not 1 <= number <= len(rows):
        raise NotFound
    return name, number - 1


def _is_open(held: Visit, name: str) -> bool:
    """Whether the interview asks it, though no section of the check names it."""
    return any(open_name == name for open_name, _ in held.interview.open)


def _next(held: Visit) -> str:
    question = held.interview.next
    return f"{held.base}/controleren" if question is None else url_of(held, question.spot)


def known(held: Visit, spot: Spot) -> Fact | None:
    """What was said about a fact."""
    name, record = spot
    if record is None:
        return held.facts.values.get(name)
    group = held.rulebase.concepts[name].group or ""
    return held.facts.records[group][record].get(name)


def _field(held: Visit, spot: Spot, form: Posted | None = None, error: str | None = None) -> Field:
    concept = held.rulebase.concepts[spot[0]]
    count = None
    if concept.is_group and concept.id in held.facts.records:
        count = len(held.facts.records[concept.id])
    return field_of(
        concept,
        known(held, spot),
        date=held.date,
        posted=form,
        error=error,
        count=count,
        name="antwoord",
    )


def _page(
    request: Request,
    held: Visit,
    spot: Spot,
    back: str,
    form: Posted | None = None,
    error: str | None = None,
) -> Response:
    question = _question(held, spot)
    field = _field(held, spot, form, error)
    sections = [section.title for section in held.check.sections]
    number = sections.index(question.section) + 1 if question.section in sections else 1
    told = next((s for s in held.check.sections if s.title == question.section), None)
    part = f"Deel {number} van {len(sections)}: {question.section}"
    asked = question.concept.question or question.concept.title
    return pages(request).render(
        request,
        "vraag.html",
        title=f"{'Fout: ' if error else ''}{asked} – deel {number} van {len(sections)}",
        status=422 if error else 200,
        held=held,
        question=question,
        asked=asked,
        label="" if spot[1] is None else f"Onderdeel {spot[1] + 1}",
        field=field,
        contrary=contradictions.told(held, {spot[0]}),
        names=names.doubted(held, spot),
        terug=back if back in _RETURNS else "",
        shared=None,
        part=part,
        explained=told.explanation if told else None,
        remaining=held.interview.remaining,
        why=_why(held, question),
        used_in=_used_in(held, question),
        back_url=_back(held, spot, back),
        back=back,
        change=back in _RETURNS,
    )


def _question(held: Visit, spot: Spot) -> Question:
    """The question about a fact; of one that was answered, as it was before the answer."""
    if spot[0] in held.facts.records or known(held, spot) is not None:
        held.dialogue.change(spot)
        if held.dialogue.question is not None:
            return held.dialogue.question
    return held.interview.question(spot)


def _why(held: Visit, question: Question) -> list[str]:
    concepts = held.rulebase.concepts
    goals: Sequence[str] = question.goals
    if held.dialogue.changing and not goals:
        touched = held.program.touched_by(question.concept.id)
        goals = [goal for goal in held.check.goals if goal in touched]
    needed = [concepts[goal].title for goal in goals]
    shown = [f"Nodig voor: {title}." for title in needed[:MAX_NAMED]]
    more = len(needed) - MAX_NAMED
    if more > 0:
        shown.append(
            f"En voor nog {'1 andere uitkomst' if more == 1 else f'{more} andere uitkomsten'}."
        )
    return [*shown, *effects(concepts, held.dialogue.asking, question)]


def _used_in(held: Visit, question: Question) -> list[UsedIn]:
    printer = Printer(held.rulebase, held.date)
    found = []
    for rule in question.rules[:MAX_NAMED]:
        reading = f"Als {printer.sentence(rule.condition)}." if rule.condition is not None else ""
        found.append(UsedIn(rule.id, rule_title(held.rulebase, rule), reading, rule.source))
    return found


def _back(held: Visit, spot: Spot, back: str) -> str:
    """The page before this one: the answer before it, or where the visitor came from."""
    if back in _RETURNS:
        return f"{held.base}/{back}"
    before = _before(held, spot)
    return url_of(held, before) if before is not None else held.base


def _before(held: Visit, spot: Spot) -> Spot | None:
    """The question answered before this one."""
    path: list[Spot] = []
    for name in held.answered:
        concept = held.rulebase.concepts.get(name)
        if concept is None or name not in held.check.order:
            continue
        path.append((name, None))
        for number, row in enumerate(held.facts.records.get(name, ())):
            path += [(field, number) for field in row]
    if spot in path:
        at = path.index(spot)
        return path[at - 1] if at else None
    return path[-1] if path else None


def _answer(request: Request, held: Visit, spot: Spot, form: Posted) -> Response:
    name, record = spot
    concept = held.rulebase.concepts[name]
    back = form.text("terug")
    motivation = form.text("antwoord-waarom")
    try:
        value = None if "weet_ik_niet" in form else read(concept, form, held.date, "antwoord")
    except ValueFault as fault:
        return _page(request, held, spot, back, form, _told(fault))
    if record is None:
        unchanged = _same_group(held, concept, value)
        origin = origin_of(known(held, spot), value)
        facts = [] if unchanged else [new_fact(concept, value, origin, motivation)]
        if drafts.overtaken(request, held.draft, facts, form.text("versie")):
            return _page(request, held, spot, back, form, held.meanwhile(concept))
    else:
        facts = [_record_fact(held, spot, value, motivation)]
    drafts.state(request, held.draft, facts)
    if back in _RETURNS:
        return _see(f"{held.base}/{back}")
    return _see(f"{held.base}/vraag")


def _same_group(held: Visit, concept: Concept, value: object) -> bool:
    """Whether a number of records is what it was: the records themselves then stay."""
    if not concept.is_group or concept.id not in held.facts.records:
        return False
    return value == len(held.facts.records[concept.id])


def _record_fact(held: Visit, spot: Spot, value: Value | None, motivation: str) -> NewFact:
    """The records of a group with one fact of one of them changed."""
    name, record = spot
    concept = held.rulebase.concepts[name]
    assert concept.group is not None and record is not None
    rows = record_rows(held.rulebase, held.facts.records[concept.group])
    stored = to_json(concept.kind, value)
    rows[record][name] = {"waarde": stored, "motivering": motivation} if motivation else stored
    return NewFact(concept.group, rows, GIVEN)


def _told(fault: ValueFault) -> str:
    return " ".join(filter(None, [fault.message, fault.help]))
