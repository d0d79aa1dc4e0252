"""A small vocabulary with every kind of concept and parameter, built without the loader."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.diagnostics import Place
from engine.syntax.checker import Checker
from engine.syntax.document import Scalar
from engine.syntax.model import (
    Certainty,
    CodeRange,
    Concept,
    DatedValue,
    DecisionTable,
    Parameter,
    Rule,
    Source,
    Validity,
)
from engine.syntax.tree import ConceptRef, Expression
from engine.values import Kind, Option, Soort

HERE = Place("woorden.yaml", 1, 1)
LAW = Source("Aanbestedingswet 2012", "2.82a", "https://wetten.overheid.nl/BWBR0032203")

SORT = Kind(
    Soort.KEUZE,
    options=(
        Option("werken", "Werken"),
        Option("leveringen", "Leveringen"),
        Option("diensten", "Diensten"),
    ),
)
CITY = Kind(Soort.KEUZE, options=(Option("Den Haag", "Den Haag"),), open=True)
TOPICS = Kind(Soort.MEERKEUZE, options=(Option("zorg", "Zorg thuis"), Option("groen", "Groen")))


def concept(id: str, kind: Kind | Soort, title: str, group: str | None = None) -> Concept:
    kind = kind if isinstance(kind, Kind) else Kind(kind)
    return Concept(id, kind, title, HERE, question=f"{title}?", group=group)


CONCEPTS: Mapping[str, Concept] = {
    c.id: c
    for c in [
        concept("opdracht.waarde", Soort.BEDRAG, "Geraamde waarde van de opdracht"),
        concept("opdracht.soort", SORT, "Soort opdracht"),
        concept("opdracht.cpv", Soort.CPV, "CPV-code van de opdracht"),
        concept("opdracht.raam", Soort.JA_NEE, "Opdracht is een raamovereenkomst"),
        concept("opdracht.percelen", Soort.GROEP, "Percelen"),
        concept("percelen.waarde", Soort.BEDRAG, "Waarde van het perceel", "opdracht.percelen"),
        concept("percelen.gekozen", Soort.JA_NEE, "Perceel is aangewezen", "opdracht.percelen"),
        concept("opdrachtgever.gemeente", CITY, "Gemeente van de opdrachtgever"),
        concept("contract.looptijd", Soort.MAANDEN, "Vaste looptijd van het contract"),
        concept("contract.start", Soort.DATUM, "Begindatum van het contract"),
        concept("contract.wachttijd", Soort.DAGEN, "Wachttijd"),
        concept("organisatie.kosten", Soort.BEDRAG, "Jaarlijkse kosten"),
        concept("organisatie.aandeel", Soort.PERCENTAGE, "Aandeel van de doelgroep"),
        concept("organisatie.stemmen", Soort.GETAL, "Stemmen"),
        concept("organisatie.beheer", Soort.JA_NEE, "Beheer is participatief"),
        concept("organisatie.meedoen", Soort.JA_NEE, "Bewoners mogen meedoen en meebeslissen"),
        concept("organisatie.vereniging", Soort.JA_NEE, "Vereniging met rechtsbevoegdheid"),
        concept("organisatie.onderwerpen", TOPICS, "Onderwerpen"),
        concept("voorbehoud.mag", Soort.JA_NEE, "Opdracht mag worden voorbehouden"),
        concept("voorbehoud.waarde", Soort.BEDRAG, "Hoogste waarde van het voorbehoud"),
    ]
}


def dated(since: dt.date | None, until: dt.date | None, value: object) -> DatedValue:
    return DatedValue(
        Validity(since, until),
        value,  # type: ignore[arg-type]
        frozenset(),
        LAW,
        dt.date(2026, 4, 30),
        Certainty.BRON,
        HERE,
    )


PARAMETERS: Mapping[str, Parameter] = {
    p.id: p
    for p in [
        Parameter(
            "drempel.sociaal",
            Kind(Soort.BEDRAG),
            "Drempel sociale diensten",
            (
                dated(dt.date(2024, 1, 1), dt.date(2025, 12, 31), 74_999_00),
                dated(dt.date(2026, 1, 1), dt.date(2027, 12, 31), 750_000_00),
            ),
            HERE,
        ),
        Parameter(
            "beleid.grens",
            Kind(Soort.BEDRAG),
            "Gemeentelijke grens",
            (),
            HERE,
            per=ConceptRef(CITY, "opdrachtgever.gemeente", None, HERE),
        ),
        Parameter(
            "cpv.artikel_77",
            Kind(Soort.CPV),
            "CPV-codes van artikel 77",
            (dated(None, None, (CodeRange("85000000", "85323000"),)),),
            HERE,
            listed=True,
        ),
        Parameter(
            "feestdagen.proef",
            Kind(Soort.DATUM),
            "Feestdagen om te proberen",
            (
                dated(
                    dt.date(2026, 1, 1),
                    dt.date(2026, 12, 31),
                    (CodeRange("2026-12-25", "2026-12-26"),),
                ),
            ),
            HERE,
            listed=True,
        ),
    ]
}


def read(text: str, group: str | None = None) -> Expression:
    """The checked expression that `text` stands for."""
    checker = Checker(CONCEPTS, PARAMETERS)
    node = checker.expression(Scalar(text, Place("test.yaml", 1, 1, len(text), text)), None, group)
    assert node is not None, [d.text() for d in checker.faults]
    return node


@dataclass(frozen=True)
class Book:
    """A rule base as far as printing needs one."""

    concepts: Mapping[str, Concept] = field(default_factory=lambda: CONCEPTS)
    parameters: Mapping[str, Parameter] = field(default_factory=lambda: PARAMETERS)
    rules: Mapping[str, Rule] = field(default_factory=dict)
    tables: Mapping[str, DecisionTable] = field(default_factory=dict)
