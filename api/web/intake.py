"""Start from what is already written: a notice, a facts file, an example, or one long form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import service
from api.editions import Edition
from api.storage.statements import NewFact
from api.web import drafts, names, section_form
from api.web.contradictions import Told, told
from api.web.examples import example, examples_for
from api.web.fields import record_rows
from api.web.forms import OURS, Posted, PostedForm, Upload
from api.web.home import HOME
from api.web.pages import Crumb, pages, written_date
from api.web.results import parts_of
from api.web.section_form import SectionForm
from api.web.visit import NotFound, Visit, find_check, visit
from engine.diagnostics import Diagnostic, Faults
from engine.facts import Facts, take
from engine.intake.gathering import Gathered
from engine.rulebase import RuleBase
from engine.syntax.model import Check, Concept
from engine.values import ValueFault, show, to_json

router = APIRouter()

_REMARKS = "meldingen"
#: Signs of what a notice is called that are kept.
MAX_TITLE = 200


@dataclass(frozen=True, slots=True)
class Cell:
    """A fact of a record in a table."""

    title: str
    shown: str


@dataclass(frozen=True, slots=True)
class Records:
    """The records of a group as a table."""

    group: Concept
    origin: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    section: int


@router.get("/toets/{check}", response_class=HTMLResponse)
def start(request: Request, check: str) -> Response:
    """Where a check begins."""
    edition, found = find_check(request, check)
    return _start_page(request, edition, found)


@router.post("/toets/{check}/inlezen")
def take_in(request: Request, check: str, form: PostedForm) -> Response:
    """Read a notice or facts file and begin with what it says."""
    edition, found = find_check(request, check)
    try:
        date = written_date(form.text("peildatum"))
    except ValueFault:
        told = "Vul een datum in: dag, maand en jaar, bijvoorbeeld 1-2-2026."
        return _start_page(request, edition, found, {"peildatum": (told,)}, form)
    try:
        upload = _upload(found, form)
    except NotFound:
        return _start_page(
            request, edition, found, {"voorbeeld": ("Kies een voorbeeld uit de lijst.",)}, form
        )
    if upload is None:
        told = "Kies een bestand, plak de tekst van een aankondiging, of kies een voorbeeld."
        return _start_page(request, edition, found, {"bestand": (told,)}, form)
    place = "geplakt" if form.text("geplakt") and form.upload is None else "bestand"
    try:
        gathered = service.read_notice(edition, upload.name, upload.data)
        facts = take(edition.rulebase, gathered.stated)
    except Faults as faults:
        messages = tuple(_told(d) for d in faults.diagnostics[:8])
        return _start_page(request, edition, found, {place: messages}, form)
    drafts.begin(
        request,
        check,
        date or gathered.date,
        list(as_new(edition.rulebase, gathered, facts)),
        (gathered.title or "")[:MAX_TITLE] or None,
    )
    request.session[_REMARKS] = [remark.message[:300] for remark in gathered.remarks[:5]]
    return RedirectResponse(f"/toets/{check}/gegevens", 303)


@router.get("/toets/{check}/gegevens", response_class=HTMLResponse)
def facts_found(request: Request, check: str) -> Response:
    """What is known, where it comes from, and what is still to be filled in."""
    held = visit(request, check)
    remarks = request.session.pop(_REMARKS, [])
    open_parts = _open_parts(held)
    return pages(request).render(
        request,
        "gegevens.html",
        title=f"De gegevens – {held.check.title}",
        crumbs=_crumbs(held),
        held=held,
        parts=parts_of(held),
        records=_records(held),
        contrary=told(held),
        names=names.doubted(held),
        terug="gegevens",
        shared=None,
        remarks=remarks,
        open_parts=open_parts,
        remaining=sum(count for _, _, count in open_parts),
    )


@router.get("/toets/{check}/formulier")
def form_start(request: Request, check: str) -> Response:
    """The form, from its first part; a case is made when there is none."""
    _, found = find_check(request, check)
    if drafts.current(request, check) is None:
        return RedirectResponse(f"/toets/{found.id}", 303)
    return RedirectResponse(f"/toets/{found.id}/formulier/1", 303)


@router.post("/toets/{check}/formulier", dependencies=OURS)
def form_begin(request: Request, check: str) -> Response:
    """A new case, to be filled in on the form."""
    find_check(request, check)
    drafts.begin(request, check)
    return RedirectResponse(f"/toets/{check}/formulier/1", 303)


@router.get("/toets/{check}/formulier/{number}", response_class=HTMLResponse)
def show_part(request: Request, check: str, number: int) -> Response:
    """A part of the form."""
    held = visit(request, check)
    return _part_page(request, held, section_form.blank(held, number))


@router.post("/toets/{check}/formulier/{number}")
def save_part(request: Request, check: str, number: int, form: PostedForm) -> Response:
    """Take a part of the form."""
    held = visit(request, check)
    filled = section_form.filled(held, number, form)
    late = drafts.overtaken(request, held.draft, filled.facts, form.text("versie"))
    if late:
        filled = section_form.filled(held, number, form, late)
    if filled.errors or "meer_rijen" in form:
        return _part_page(request, held, filled)
    drafts.state(request, held.draft, filled.facts)
    # What does not go together is told where it was filled in, once: saving again goes on.
    if filled.facts and any(one.hard for one in _contrary(visit(request, check), filled)):
        return RedirectResponse(f"{held.base}/formulier/{number}", 303)
    if "naar_gegevens" in form or number >= len(held.check.sections):
        return RedirectResponse(f"{held.base}/gegevens", 303)
    return RedirectResponse(f"{held.base}/formulier/{number + 1}", 303)


# -- inside


def as_new(rulebase: RuleBase, gathered: Gathered, facts: Facts) -> Iterable[NewFact]:
    """Facts that were read, as statements to keep."""
    origins = {rulebase.resolve(s.concept) or s.concept: s.origin for s in gathered.stated}
    for name, fact in facts.values.items():
        kind = rulebase.concepts[name].kind
        yield NewFact(name, to_json(kind, fact.value), fact.origin, fact.motivation)
    for group, rows in facts.records.items():
        yield NewFact(group, record_rows(rulebase, rows), origins.get(group, "bestand"))


def _upload(check: Check, form: Posted) -> Upload | None:
    if form.upload is not None and form.upload.data:
        return form.upload
    if pasted := form.text("geplakt"):
        return Upload("geplakte tekst", pasted.encode())
    if chosen := form.text("voorbeeld"):
        found = example(check.id, chosen)
        if found is None:
            raise NotFound
        return Upload(found.name, found.path.read_bytes())
    return None


def _start_page(
    request: Request,
    edition: Edition,
    check: Check,
    errors: dict[str, tuple[str, ...]] | None = None,
    form: Posted | None = None,
) -> Response:
    return pages(request).render(
        request,
        "toets.html",
        title=f"{'Fout: ' if errors else ''}{check.title}",
        status=422 if errors else 200,
        crumbs=[HOME, Crumb("Toetsen", "/toetsen")],
        check=check,
        own=drafts.current(request, check.id),
        expired="verlopen" in request.query_params,
        errors=errors or {},
        pasted=form.text("geplakt") if form else "",
        date=form.text("peildatum") if form else "",
        examples=examples_for(check.id),
        questions=len([n for n in check.order if edition.rulebase.concepts[n].group is None]),
    )


def _open_parts(held: Visit) -> list[tuple[int, str, int]]:
    """The parts of the check with open questions: number, title and how many."""
    open_facts = dict.fromkeys(name for name, _ in held.interview.open)
    found = []
    for number, section in enumerate(held.check.sections, start=1):
        count = sum(name in open_facts for name in section.concepts)
        if count:
            found.append((number, section.title, count))
    return found


def _records(held: Visit) -> list[Records]:
    """Every group of the check that has records, as a table."""
    concepts = held.rulebase.concepts
    found = []
    for group, rows in held.facts.records.items():
        if group not in held.check.order or not rows:
            continue
        names = dict.fromkeys(n for row in rows for n in row)
        shown = tuple(
            tuple(
                Cell(
                    concepts[name].title,
                    show(concepts[name].kind, row[name].value) if name in row else "niet bekend",
                )
                for name in names
            )
            for row in rows
        )
        origin = next((f.origin for f in held.dossier.facts if f.concept == group), "")
        titles = tuple(concepts[name].title for name in names)
        found.append(
            Records(concepts[group], origin, titles, shown, section_form.number_of(held, group))
        )
    return found


def _contrary(held: Visit, form: SectionForm) -> tuple[Told, ...]:
    """The contradictions with something that this part asks."""
    return told(held, form.section.concepts)


def _part_page(request: Request, held: Visit, form: SectionForm) -> Response:
    title = f"Deel {form.number} van {len(held.check.sections)}: {form.section.title}"
    return pages(request).render(
        request,
        "formulier.html",
        title=f"{'Fout: ' if form.errors else ''}{title} – {held.check.title}",
        status=422 if form.errors else 200,
        crumbs=[*_crumbs(held), Crumb("De gegevens", f"{held.base}/gegevens")],
        held=held,
        form=form,
        contrary=_contrary(held, form),
        terug="",
        shared=None,
        part=title,
    )


def _told(diagnostic: Diagnostic) -> str:
    return " ".join(filter(None, [diagnostic.message, diagnostic.help]))


def _crumbs(held: Visit) -> list[Crumb]:
    return [HOME, Crumb("Toetsen", "/toetsen"), Crumb(held.check.title, held.base)]
