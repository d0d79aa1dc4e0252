"""The answers as a whole, and what follows from them: to read, compare and print."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import orjson
from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response

from api.differences import Difference, differences
from api.web import drafts, names, scan
from api.web.contradictions import told
from api.web.fields import GIVEN, NO_ANSWER, new_fact
from api.web.forms import PostedForm
from api.web.home import HOME
from api.web.interview import known
from api.web.notes import notes_of, write_notes
from api.web.outcome_view import HEADINGS, OutcomeView
from api.web.pages import Crumb, pages, written_date
from api.web.visit import NotFound, Visit, since_of, url_of, visit
from engine.backends.unknowns import Spot
from engine.explanation import Mark, Mention
from engine.facts import Fact
from engine.report import as_json, terminal
from engine.report.outcome import Outcome
from engine.report.passages import passages
from engine.syntax.model import Concept, Role
from engine.syntax.tree import references
from engine.values import Value, ValueFault, show

router = APIRouter()

#: A part of a page: anchor, heading, and how much there is to read.
Entry = tuple[str, str, int | None]

#: Answers of one part that the page of the outcome repeats; the rest is counted.
MOST_GIVEN = 60

NO_DATE = "Vul een datum in: dag, maand en jaar, bijvoorbeeld 1-1-2027."


@dataclass(frozen=True, slots=True)
class Given:
    """An answer in the summary."""

    title: str
    question: str
    shown: str
    origin: str
    motivation: str | None
    url: str
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Redated:
    """That a case got another date: the one before, and what changed since."""

    before: dt.date
    changes: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """The answers of one part of a check."""

    title: str
    given: tuple[Given, ...]


@router.get("/toets/{check}/controleren", response_class=HTMLResponse)
def summary(request: Request, check: str) -> Response:
    """Check your answers."""
    held = visit(request, check)
    return pages(request).render(
        request,
        "controleren.html",
        title=f"Controleer uw antwoorden – {held.check.title}",
        crumbs=_crumbs(held),
        held=held,
        parts=parts_of(held),
        since=since_of(request, held),
        contrary=told(held),
        names=names.doubted(held),
        terug="controleren",
        shared=None,
        remaining=held.interview.remaining,
        finished=held.interview.finished,
    )


@router.get("/toets/{check}/uitkomst", response_class=HTMLResponse)
def outcome(request: Request, check: str) -> Response:
    """What follows from the answers."""
    held = visit(request, check)
    return outcome_page(request, held)


@router.get("/toets/{check}/waarom/{concept}", response_class=HTMLResponse)
def why(request: Request, check: str, concept: str, onderdeel: int = 0) -> Response:
    """Why a conclusion is what it is; `onderdeel` counts the records of a group from 1."""
    held = visit(request, check)
    return why_page(request, held, concept, onderdeel, f"{held.base}/uitkomst")


@router.get("/toets/{check}/uitkomst.txt")
def as_text(request: Request, check: str) -> Response:
    """The outcome as plain text, for a mail or a file."""
    held = visit(request, check)
    how = "Beantwoord de vragen op de website."
    return PlainTextResponse(terminal.text(held.outcome(), width=90, how=how))


@router.get("/toets/{check}/uitkomst.json")
def as_data(request: Request, check: str) -> Response:
    """The outcome as the JSON object that the command line prints."""
    held = visit(request, check)
    return Response(
        orjson.dumps(as_json(held.outcome()), option=orjson.OPT_INDENT_2),
        media_type="application/json",
    )


@router.post("/toets/{check}/motivering")
def motivate(request: Request, check: str, form: PostedForm) -> Response:
    """Keep what someone wrote: about open norms with the fact, about conclusions beside them."""
    held = visit(request, check)
    facts = []
    for name in open_norms(held):
        fact = held.facts.values[name]
        text = form.text(f"norm-{name}")
        if f"norm-{name}" in form.fields and text != (fact.motivation or ""):
            concept = held.rulebase.concepts[name]
            facts.append(new_fact(concept, fact.value, fact.origin or GIVEN, text))
    drafts.state(request, held.draft, facts)
    write_notes(
        request,
        held.dossier.id,
        {
            goal: form.text(f"doel-{goal}")
            for goal in held.check.goals
            if f"doel-{goal}" in form.fields
        },
    )
    return RedirectResponse(f"{held.base}/uitkomst?bewaard=ja#motiveren", 303)


@router.get("/toets/{check}/vergelijken", response_class=HTMLResponse)
def compare(request: Request, check: str, datum: str = "") -> Response:
    """The same facts on another date."""
    held = visit(request, check)
    try:
        return _dates_page(request, held, datum, written_date(datum))
    except ValueFault:
        return _dates_page(request, held, datum, None, error=NO_DATE)


@router.post("/toets/{check}/peildatum")
def redate(request: Request, check: str, form: PostedForm) -> Response:
    """Do the check on another date from now on, and show what that changed."""
    held = visit(request, check)
    written = form.text("datum")
    try:
        date = written_date(written)
    except ValueFault:
        date = None
    if date is None:
        return _dates_page(request, held, written, None, error=NO_DATE)
    drafts.redate(request, held.draft, date)
    return RedirectResponse(f"{held.base}/uitkomst?was={held.date.isoformat()}", 303)


# -- inside


def _dates_page(
    request: Request, held: Visit, written: str, other: dt.date | None, *, error: str | None = None
) -> Response:
    """The outcome on two dates, and the way to another date for this case."""
    rows = [] if other is None else differences(held.outcome(), held.outcome(other))
    return pages(request).render(
        request,
        "vergelijken.html",
        title=f"{'Fout: ' if error else ''}Peildatum – {held.check.title}",
        crumbs=[*_crumbs(held), Crumb("Uitkomst", f"{held.base}/uitkomst")],
        status=422 if error else 200,
        held=held,
        written=written,
        other=other,
        error=error,
        rows=rows,
    )


def _changed_since(request: Request, held: Visit, result: Outcome) -> Redated | None:
    """What another date changed, right after the date was changed."""
    try:
        was = written_date(request.query_params.get("was", ""))
    except ValueFault:
        return None
    if was is None or was == held.date:
        return None
    return Redated(was, tuple(d for d in differences(held.outcome(was), result) if d.changed))


def outcome_page(request: Request, held: Visit, *, shared: dt.datetime | None = None) -> Response:
    """The outcome of a case; with `shared`, a copy to read only, made at that moment."""
    result = held.outcome()
    view = OutcomeView(result, held.interview)
    notes = notes_of(request, held.dossier.id) if shared is None else {}
    cooperative = held.check.audience == "cooperatie"
    texts = [] if cooperative else passages(result, notes)
    return pages(request).render(
        request,
        "uitkomst.html",
        title=f"Uitkomst – {held.check.title}",
        crumbs=[HOME] if shared else _crumbs(held),
        held=held,
        view=view,
        contrary=told(held),
        names=names.doubted(held),
        terug="uitkomst",
        shared=shared,
        saved="bewaard" in request.query_params,
        redated=None if shared else _changed_since(request, held, result),
        since=None if shared else since_of(request, held, result),
        parts=parts_of(held),
        most_given=MOST_GIVEN,
        norms=[
            (held.rulebase.concepts[name], held.facts.values[name]) for name in open_norms(held)
        ],
        notes=notes,
        passages=texts,
        scan=scan.read(result) if held.check.id == scan.CHECK else None,
        cooperative=cooperative,
        contents=_contents(view, cooperative, bool(texts)),
        why=f"{request.url.path.removesuffix('/uitkomst')}/waarom",
        roles=Role,
        marks=Mark,
    )


def why_page(request: Request, held: Visit, concept: str, record: int, back: str) -> Response:
    """The reasons of one conclusion as a tree; `back` is the page of the outcome."""
    view = OutcomeView(held.outcome(), held.interview)
    found = view.why(Mention(concept, record - 1 if record > 0 else None))
    if found is None:
        raise NotFound
    line, branches = found
    crumbs = [HOME] if back.startswith("/gedeeld") else _crumbs(held)
    return pages(request).render(
        request,
        "waarom.html",
        title=f"Waarom: {line.concept.title} – {held.check.title}",
        crumbs=[*crumbs, Crumb("Uitkomst", back)],
        held=held,
        line=line,
        branches=branches,
        back=f"{back}#u-{line.anchor}",
        why=None,
    )


def _contents(
    view: OutcomeView, cooperative: bool, texts: bool
) -> list[tuple[str, str, int | None]]:
    """The parts of the outcome page: anchor, heading, and how much there is to read."""
    found: list[tuple[str, str, int | None]] = []
    shown = [Role.ROUTE, Role.TOEGESTAAN] if cooperative else list(HEADINGS)
    if not cooperative and not view.warned:
        shown.sort(key=Role.WAARSCHUWING.__eq__)
    if cooperative:
        found.append(("doen", "Wat u nu kunt doen", len(view.steps)))
    for role in shown:
        if role in view.groups and view.groups[role].told:
            group = view.groups[role]
            found.append((group.anchor, group.heading, len(group.yes) or None))
        if texts and role is Role.TE_MOTIVEREN:
            found.append(("stukken", "Tekst voor uw stukken", None))
    if cooperative or view.questions or view.waiting:
        heading = "Wat nog ontbreekt" if cooperative else "Wat nog onbekend is"
        found.append(("open", heading, len(view.questions)))
    if cooperative and Role.GEGEVEN in view.groups:
        found.append(("gegevens", "Wat u bent, en wat niet", None))
    if view.outcome.contacts:
        found.append(("wie", "Met wie u kunt praten", len(view.outcome.contacts)))
    return [*found, ("rust", "Waar dit op rust", None)]


def open_norms(held: Visit) -> list[str]:
    """The answered judgements of a case, in the order of the check."""
    concepts = held.rulebase.concepts
    return [
        name
        for name in held.check.order
        if concepts[name].open_norm
        and (fact := held.facts.values.get(name)) is not None
        and fact.value is not None
    ]


def parts_of(held: Visit) -> list[Part]:
    """The answers, by part of the check."""
    found = []
    deciding = {
        name
        for asked in held.check.order
        if (only_if := held.rulebase.concepts[asked].only_if) is not None
        for name in references(only_if)
    }
    unneeded = {spot for spot in held.interview.unneeded if spot[0] not in deciding}
    for section in held.check.sections:
        given: list[Given] = []
        for name in section.concepts:
            concept = held.rulebase.concepts[name]
            if concept.group is not None:
                continue
            fact = held.facts.values.get(name)
            if fact is not None:
                given.append(_given(held, concept, (name, None), fact, unneeded))
            if concept.is_group and name in held.facts.records:
                given += _records(held, concept, unneeded)
        if given:
            found.append(Part(section.title, tuple(given)))
    return found


def _given(
    held: Visit, concept: Concept, spot: Spot, fact: Fact, unneeded: set[Spot], label: str = ""
) -> Given:
    return Given(
        title=f"{concept.title}{label}",
        question=concept.question or concept.title,
        shown=_shown(concept, fact.value),
        origin=fact.origin,
        motivation=fact.motivation,
        url=f"{url_of(held, spot)}?terug=controleren",
        needed=spot not in unneeded,
    )


def _shown(concept: Concept, value: Value | None) -> str:
    """An answer in words; of several, in the order in which they were offered."""
    if value is None:
        return "Weet ik niet"
    if isinstance(value, frozenset):
        labels = [option.label for option in concept.kind.options if option.name in value]
        return "; ".join(labels) or NO_ANSWER
    return show(concept.kind, value)


def _records(held: Visit, group: Concept, unneeded: set[Spot]) -> list[Given]:
    rows = held.facts.records[group.id]
    count = len(rows)
    found = [
        Given(
            title=group.title,
            question=group.question or group.title,
            shown="Geen"
            if count == 0
            else f"{count} {'onderdeel' if count == 1 else 'onderdelen'}",
            origin=next((f.origin for f in held.dossier.facts if f.concept == group.id), ""),
            motivation=None,
            url=f"{url_of(held, (group.id, None))}?terug=controleren",
        )
    ]
    for number, row in enumerate(rows):
        for name in row:
            if name not in held.check.order:
                continue
            spot = (name, number)
            fact = known(held, spot)
            assert fact is not None
            concept = held.rulebase.concepts[name]
            found.append(_given(held, concept, spot, fact, unneeded, f" (onderdeel {number + 1})"))
    return found


def _crumbs(held: Visit) -> list[Crumb]:
    return [HOME, Crumb("Toetsen", "/toetsen"), Crumb(held.check.title, held.base)]
