"""The rules to read: by search, source, topic, kind of norm and date; two dates compared."""

from __future__ import annotations

from collections import Counter

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from api.services import services
from api.web.catalogue import NORMS, Wanted, changes, entries, found, plain
from api.web.home import HOME, PUBLIC
from api.web.pages import Crumb, pages, written_date
from engine.diagnostics import suggestion
from engine.syntax.model import NormKind
from engine.values import ValueFault

router = APIRouter()

RULES = Crumb("Regels", "/regels")
#: Results on one page.
PAGE = 50


@router.get("/regels", response_class=HTMLResponse)
def browse(
    request: Request,
    zoek: str = "",
    soort: str = "",
    bron: str = "",
    onderwerp: str = "",
    datum: str = "",
    pagina: int = 1,
) -> Response:
    """Search and browse."""
    book = services(request).editions.current.rulebase
    error, date = None, None
    try:
        date = written_date(datum)
    except ValueFault:
        error = "Vul een datum in: dag, maand en jaar, bijvoorbeeld 1-1-2026."
    wanted = Wanted(zoek.strip()[:200], soort, bron, onderwerp, date)
    matching = found(book, wanted) if wanted.anything else []
    last = max(1, -(-len(matching) // PAGE))
    number = min(max(pagina, 1), last)
    everything = entries(book)
    counts = Counter(entry.ruleset for entry in everything if entry.ruleset)
    topics = {
        norm: sorted(
            (s for s in book.rulesets.values() if s.norm is norm and counts[s.id]),
            key=lambda s: plain(s.title),
        )
        for norm in NormKind
    }
    sources = Counter(e.source for e in everything if e.source and e.norm)
    near = None
    if wanted.text and not matching:
        near = suggestion(plain(wanted.text), {w for e in everything for w in e.words.split()})
    state = f" – {len(matching)} gevonden" if wanted.anything else ""
    return pages(request).render(
        request,
        "regels.html",
        title=f"{'Fout: ' if error else ''}Regels{state}",
        status=422 if error else 200,
        crumbs=[HOME],
        cache=PUBLIC,
        wanted=wanted,
        written=datum,
        error=error,
        found=matching[(number - 1) * PAGE : number * PAGE],
        total=len(matching),
        number=number,
        last=last,
        query={"zoek": zoek, "soort": soort, "bron": bron, "onderwerp": onderwerp, "datum": datum},
        topics=topics,
        counts=counts,
        sources=sorted(sources.items()),
        norms=NORMS,
        near=near,
    )


@router.get("/regels/vergelijken", response_class=HTMLResponse)
def compare(request: Request, van: str = "", naar: str = "") -> Response:
    """What is different between two dates."""
    book = services(request).editions.current.rulebase
    errors = []
    dates = {}
    for name, text, label in (("van", van, "eerste"), ("naar", naar, "tweede")):
        try:
            dates[name] = written_date(text)
        except ValueFault:
            told = f"Vul bij de {label} datum dag, maand en jaar in, bijvoorbeeld 1-1-2026."
            errors.append((name, told))
    before, after = dates.get("van"), dates.get("naar")
    rules, values = changes(book, before, after) if before and after else ([], [])
    return pages(request).render(
        request,
        "regels_vergelijken.html",
        title=f"{'Fout: ' if errors else ''}Regels op twee datums",
        status=422 if errors else 200,
        crumbs=[HOME, RULES],
        cache=PUBLIC,
        written=(van, naar),
        errors=errors,
        before=before,
        after=after,
        rules=rules,
        values=values,
    )
