"""A page for every rule, table, concept and value: how it reads, its source, its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from api.services import services
from api.web.catalogue import CERTAINTIES, NORMS, scenarios, value_of
from api.web.drawings import Neighbour, chart, picture
from api.web.home import HOME, PUBLIC
from api.web.pages import pages
from api.web.rules import RULES
from api.web.visit import NotFound
from engine.report.graph import concepts_of, parameters_of
from engine.report.reference import regimes_told, when_asked
from engine.rulebase import RuleBase
from engine.syntax.dutch import changing, listed
from engine.syntax.model import Concept, DecisionTable, Row, Rule
from engine.syntax.printer import Line, Printer
from engine.syntax.rule_printer import RulePrinter, rule_title
from engine.values import NAMES, today

router = APIRouter()


@dataclass(slots=True)
class Step:
    """A line of an outline with the lines below it."""

    text: str
    below: list[Step]


@router.get("/regels/regel/{id}", response_class=HTMLResponse)
def rule(request: Request, id: str) -> Response:
    """A rule."""
    book = services(request).editions.current.rulebase
    found = book.rules.get(id)
    if found is None:
        raise NotFound
    printer = RulePrinter(book, Printer(book, today()))
    needs = _names(book, (*concepts_of(found), *parameters_of(found)))
    needs += [_off(book, name) for name in _written_exceptions(book, found)]
    leads = [_concept(book, found.concept)] if found.concept else []
    leads += [_off(book, name) for name in found.overrides if name in book.rules]
    title = rule_title(book, found)
    return pages(request).render(
        request,
        "regel.html",
        title=f"{title} – regel",
        crumbs=[HOME, RULES],
        cache=PUBLIC,
        rule=found,
        naam=title,
        ruleset=book.rulesets.get(found.ruleset),
        table=book.tables.get(found.table) if found.table else None,
        reading=printer.sentence(found),
        outline=_steps(printer.steps(found)),
        regimes=regimes_told(book, found),
        norm=NORMS[found.norm],
        certainty=CERTAINTIES[found.certainty],
        unverified=found.certainty.value == "kennis",
        needs=_names(book, (*concepts_of(found), *parameters_of(found))),
        overrides=[book.rules[name] for name in found.overrides if name in book.rules],
        exceptions=[book.rules[name] for name in _written_exceptions(book, found)],
        concept=book.concepts[found.concept] if found.concept else None,
        users=_using(book, found.concept) if found.concept else [],
        scenarios=_scenarios(request, [found.id, found.table or ""]),
        picture=picture(title, needs, leads),
    )


@router.get("/regels/tabel/{id}", response_class=HTMLResponse)
def table(request: Request, id: str) -> Response:
    """A decision table, as a table."""
    book = services(request).editions.current.rulebase
    found = book.tables.get(id)
    if found is None or not found.rows:
        raise NotFound
    first = book.rules[found.rows[0].rule]
    rules = [book.rules[row.rule] for row in found.rows]
    needs = _names(
        book, dict.fromkeys(n for r in rules for n in (*concepts_of(r), *parameters_of(r)))
    )
    printer = RulePrinter(book, Printer(book, today()))
    return pages(request).render(
        request,
        "tabel.html",
        title=f"{found.title} – beslistabel",
        crumbs=[HOME, RULES],
        cache=PUBLIC,
        table=found,
        headers=[_header(book, header) for header in found.headers],
        rows=_table_rows(book, found),
        conclusion=book.concepts[found.concept],
        reading=_steps(printer.table(found)),
        first=first,
        regimes=regimes_told(book, first),
        norm=NORMS[first.norm],
        certainty=CERTAINTIES[first.certainty],
        unverified=any(r.certainty.value == "kennis" for r in rules),
        needs=needs,
        users=_using(book, found.concept),
        scenarios=_scenarios(request, [found.id, *(r.id for r in rules)]),
        picture=picture(found.title, needs, [_concept(book, found.concept)]),
    )


@router.get("/regels/begrip/{id}", response_class=HTMLResponse)
def concept(request: Request, id: str) -> Response:
    """A fact or a conclusion."""
    book = services(request).editions.current.rulebase
    found = book.concepts.get(id)
    if found is None:
        raise NotFound
    printer = Printer(book, today())
    rules = RulePrinter(book, printer)
    concluded = [r for r in book.rules.values() if r.concept == id]
    using = _using(book, id)
    checks = [c for c in book.checks.values() if id in c.goals or id in c.order]
    return pages(request).render(
        request,
        "begrip.html",
        title=f"{found.title} – {'conclusie' if found.derived else 'feit'}",
        crumbs=[HOME, RULES],
        cache=PUBLIC,
        concept=found,
        kind=NAMES[found.kind.soort],
        when_asked=when_asked(found, printer),
        changing=None if found.change is None else changing(found.change),
        concluded=[(r, rule_title(book, r), rules.sentence(r)) for r in concluded],
        using=[(r, rule_title(book, r)) for r in using],
        checks=checks,
        scenarios=_scenarios(request, [n for r in concluded for n in (r.id, r.table or "")]),
        picture=picture(found.title, _rules(book, concluded), _rules(book, using)),
    )


@router.get("/regels/waarde/{id}", response_class=HTMLResponse)
def value(request: Request, id: str) -> Response:
    """A value that changes over time."""
    book = services(request).editions.current.rulebase
    found = book.parameters.get(id)
    if found is None:
        raise NotFound
    using = [r for r in book.rules.values() if id in parameters_of(r)]
    dated = sorted(found.values, key=lambda v: (v.validity.since is not None, v.validity.since))
    return pages(request).render(
        request,
        "waarde.html",
        title=f"{found.title} – {'lijst' if found.listed else 'waarde'}",
        crumbs=[HOME, RULES],
        cache=PUBLIC,
        parameter=found,
        values=[(v, value_of(found, v), CERTAINTIES[v.certainty]) for v in dated],
        using=[(r, rule_title(book, r)) for r in using],
        chart=chart(found, today()),
        now=today(),
    )


# -- inside


def _steps(lines: Iterable[Line]) -> list[Step]:
    """An outline as a tree, so that a list within a list is one."""
    found: list[Step] = []
    open_lists = [found]
    for line in lines:
        depth = min(line.depth, len(open_lists) - 1)
        step = Step(line.text, [])
        open_lists[depth].append(step)
        open_lists[depth + 1 :] = [step.below]
    return found


def _names(book: RuleBase, names: Iterable[str]) -> list[Neighbour]:
    found = []
    for name in names:
        if name in book.concepts:
            found.append(_concept(book, name))
        elif name in book.parameters:
            found.append(Neighbour(book.parameters[name].title, f"/regels/waarde/{name}"))
    return found


def _concept(book: RuleBase, name: str) -> Neighbour:
    return Neighbour(book.concepts[name].title, f"/regels/begrip/{name}")


def _off(book: RuleBase, name: str) -> Neighbour:
    rule = book.rules[name]
    return Neighbour(rule_title(book, rule), f"/regels/regel/{name}", off=True)


def _rules(book: RuleBase, rules: Sequence[Rule]) -> list[Neighbour]:
    """Rules as neighbours; the rows of a table as the table they are in."""
    found: dict[str, Neighbour] = {}
    for rule in rules:
        if rule.table is not None:
            title = book.tables[rule.table].title
            found[rule.table] = Neighbour(title, f"/regels/tabel/{rule.table}")
        else:
            found[rule.id] = Neighbour(rule.title, f"/regels/regel/{rule.id}")
    return list(found.values())


def _written_exceptions(book: RuleBase, rule: Rule) -> list[str]:
    """The exceptions people wrote, not the earlier rows of the same table."""
    return [
        name
        for name in rule.exceptions
        if rule.table is None or book.rules[name].table != rule.table
    ]


def _using(book: RuleBase, concept: str) -> list[Rule]:
    return [r for r in book.rules.values() if concept in concepts_of(r)]


def _header(book: RuleBase, header: str) -> str:
    """The head of a column: the title of what it names, as far as it names one thing."""
    known = book.resolve(header)
    return book.concepts[known].title if known else header


def _table_rows(book: RuleBase, table: DecisionTable) -> list[tuple[Row, list[str], str]]:
    """The rows with their cells in words: options by their label."""
    columns = [book.concepts.get(book.resolve(header) or "") for header in table.headers]
    conclusion = book.concepts[table.concept]
    return [
        (
            row,
            [_in_words(book, c, cell.text) for c, cell in zip(columns, row.cells, strict=False)],
            _in_words(book, conclusion, row.outcome),
        )
        for row in table.rows
    ]


def _in_words(book: RuleBase, concept: Concept | None, text: str) -> str:
    """A cell as people say it: options by their label, other names by their title."""
    if text == "-":
        return "maakt niet uit"
    named = book.concepts.get(text) or book.parameters.get(text)
    if named is not None:
        return named.title
    refused = text.startswith("niet ")
    parts = [part.strip() for part in text.removeprefix("niet ").strip("[]").split(",")]
    names = {option.name for option in concept.kind.options} if concept is not None else set()
    if concept is None or not set(parts) <= names:
        return text
    labels = listed([concept.kind.label(part) for part in parts], "of")
    return f"niet {labels}" if refused else labels


def _scenarios(request: Request, names: Sequence[str]) -> list[tuple[str, int, str]]:
    folder = services(request).editions.path
    by_rule = scenarios(folder)
    told = dict.fromkeys(found for name in names for found in by_rule.get(name, ()))
    first: dict[tuple[str, str], tuple[str, int, str]] = {}
    for file, line, name in told:
        first.setdefault((file, name), (file, line, name))
    return list(first.values())
