"""Steps that say which sources a conclusion names: Dan."""

from __future__ import annotations

from engine.explanation import Mention
from engine.explanation.grounds import Grounds
from engine.scenarios.case import Case
from engine.scenarios.vocabulary import Argument, Moment, Unmet, step
from engine.syntax.model import Concept
from engine.syntax.rule_printer import citation

DAN = Moment.DAN


@step(DAN, 'noemt "{begrip}" de bron "{tekst}"')
def _cites(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    found = _sources(case, concept)
    if not any(parts["tekst"] in source for source in found):
        raise Unmet(
            f"Verwacht: “{concept.id}” noemt de bron “{parts['tekst']}”.\nGevonden: {_told(found)}"
        )


@step(DAN, 'noemt "{begrip}" niet de bron "{tekst}"')
def _cites_not(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    found = _sources(case, concept)
    if any(parts["tekst"] in source for source in found):
        raise Unmet(
            f"Verwacht: “{concept.id}” noemt niet de bron “{parts['tekst']}”.\n"
            f"Gevonden: {_told(found)}"
        )


def _sources(case: Case, concept: Concept) -> list[str]:
    """The sources of a conclusion with their link; of a concept of a group those of all records."""
    grounds = Grounds(case.program, case.explanation(concept).by_mention())
    mentions = [Mention(concept.id, record) for record in case.records(concept)]
    sources = [source for mention in mentions for source in grounds.sources(mention)]
    return [f"{citation(source)} {source.link or ''}".strip() for source in sources]


def _told(found: list[str]) -> str:
    return "; ".join(found) or "geen bron"
