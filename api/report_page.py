"""A report as one HTML page that stands on its own: to read, print and keep in a file."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined

from engine.report.as_json import as_json
from engine.report.outcome import Outcome
from engine.values import show, show_date

_templates = Environment(
    loader=PackageLoader("api", "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def report_page(outcome: Outcome, title: str | None) -> str:
    """The report of an outcome; `title` is what the user calls the case."""
    concepts = outcome.program.rulebase.concepts
    facts = [
        {
            "titel": concepts[name].title,
            "waarde": show(concepts[name].kind, fact.value),
            "herkomst": fact.origin,
            "motivering": fact.motivation,
        }
        for name, fact in outcome.facts.values.items()
        if fact.value is not None
    ]
    return _templates.get_template("rapport.html").render(
        naam=title,
        toets=outcome.check,
        datum=show_date(outcome.program.date),
        antwoord=as_json(outcome),
        feiten=facts,
    )
