"""`/regels`, `/begrippen`, `/parameters`: the rule base, readable, on a date."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Query, Request
from pydantic import BeforeValidator
from starlette.responses import Response

from api.access.who import Caller
from api.problems import Kind, Problem
from api.resources.answers import Page, Size, page_of, tagged
from api.resources.checks import Name
from api.resources.rule_models import ConceptPage, FullConcept, FullRule, ParameterPage, RulePage
from api.resources.rule_models import Parameter as ParameterModel
from api.services import services
from api.vocabulary import describe_concept
from engine.report.reference import look_up
from engine.rulebase import RuleBase
from engine.syntax.model import DatedValue, NormKind, Parameter, Rule, Source, Validity
from engine.values import to_json, today

router = APIRouter(tags=["regels"])


def written_date(value: object) -> object:
    """Only year-month-day: Pydantic would also take a number of seconds for a date."""
    if isinstance(value, str) and not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise ValueError
    return value


Date = Annotated[
    dt.date | None,
    BeforeValidator(written_date),
    Query(alias="peildatum", description="Alleen wat op deze dag geldt; zonder datum alles."),
]
Norm = Annotated[NormKind | None, Query(alias="normsoort", description="Soort norm.")]
Concept = Annotated[
    str | None, Query(alias="begrip", max_length=200, description="Regels over dit begrip.")
]
Given = Annotated[
    bool | None, Query(alias="opTeGeven", description="Alleen wat u wel of niet kunt opgeven.")
]
T = TypeVar("T")


@router.get("/regels", operation_id="leesRegels", summary="De regels", response_model=RulePage)
async def rules(
    request: Request,
    who: Caller,  # noqa: ARG001 - counts the request
    date: Date = None,
    norm: Norm = None,
    concept: Concept = None,
    page: Page = 1,
    size: Size = 100,
) -> Response:
    """Elke regel met bron, geldigheid en zekerheid."""
    rulebase = services(request).editions.current.rulebase
    found = [
        rule
        for rule in rulebase.rules.values()
        if (date is None or rule.validity.includes(date))
        and (norm is None or rule.norm is norm)
        and (concept is None or rule.concept == concept)
    ]
    return _page(request, "regels", found, rule_json, page, size)


@router.get("/regels/{id}", operation_id="leesRegel", summary="Eén regel", response_model=FullRule)
async def rule(request: Request, who: Caller, id: Name, date: Date = None) -> Response:  # noqa: ARG001 - counts the request
    """De regel in het Nederlands, met wat hij gebruikt en wie hem gebruikt."""
    rulebase = services(request).editions.current.rulebase
    if id not in rulebase.rules:
        raise Problem(Kind.NOT_FOUND, "Deze regel bestaat niet. Zie /v1/regels.")
    found = rulebase.rules[id]
    return tagged(request, {**rule_json(found), **_read(rulebase, id, date), "tekst": found.text})


@router.get(
    "/begrippen",
    operation_id="leesBegrippen",
    summary="De begrippen: feiten en conclusies",
    response_model=ConceptPage,
)
async def concepts(
    request: Request,
    who: Caller,  # noqa: ARG001 - counts the request
    given: Given = None,
    page: Page = 1,
    size: Size = 100,
) -> Response:
    """Elk begrip met soort, vraag, keuzes en bron."""
    rulebase = services(request).editions.current.rulebase
    found = [c for c in rulebase.concepts.values() if given is None or c.askable is given]
    return _page(request, "begrippen", found, describe_concept, page, size)


@router.get(
    "/begrippen/{id}", operation_id="leesBegrip", summary="Eén begrip", response_model=FullConcept
)
async def concept(request: Request, who: Caller, id: Name) -> Response:  # noqa: ARG001 - counts the request
    """Wat het begrip betekent, waaruit het volgt en waar het wordt gebruikt."""
    rulebase = services(request).editions.current.rulebase
    if id not in rulebase.concepts:
        raise Problem(Kind.NOT_FOUND, "Dit begrip bestaat niet. Zie /v1/begrippen.")
    written = describe_concept(rulebase.concepts[id])
    return tagged(request, {**written, **_read(rulebase, id, None)})


@router.get(
    "/parameters",
    operation_id="leesParameters",
    summary="De bedragen, percentages en lijsten, door de tijd",
    response_model=ParameterPage,
)
async def parameters(
    request: Request,
    who: Caller,  # noqa: ARG001 - counts the request
    date: Date = None,
    page: Page = 1,
    size: Size = 100,
) -> Response:
    """Met een peildatum alleen de waarden van die dag."""
    found = list(services(request).editions.current.rulebase.parameters.values())
    return _page(request, "parameters", found, lambda p: parameter_json(p, date), page, size)


@router.get(
    "/parameters/{id}",
    operation_id="leesParameter",
    summary="Eén parameter met zijn waarden",
    response_model=ParameterModel,
)
async def parameter(request: Request, who: Caller, id: Name, date: Date = None) -> Response:  # noqa: ARG001 - counts the request
    """De waarden met de periode waarin ze gelden en hun bron."""
    rulebase = services(request).editions.current.rulebase
    if id not in rulebase.parameters:
        raise Problem(Kind.NOT_FOUND, "Deze parameter bestaat niet. Zie /v1/parameters.")
    return tagged(request, parameter_json(rulebase.parameters[id], date))


def rule_json(rule: Rule) -> dict[str, Any]:
    """A rule with its source and how sure it is."""
    return {
        "id": rule.id,
        "titel": rule.title,
        "regelset": rule.ruleset,
        "normsoort": rule.norm.value,
        "begrip": rule.concept,
        "bron": _source(rule.source),
        **_validity(rule.validity),
        "geverifieerd": rule.verified.isoformat(),
        "zekerheid": rule.certainty.value,
        "toelichting": rule.explanation,
        "uitzondering_op": list(rule.overrides),
        "uitzonderingen": list(rule.exceptions),
        "regimes": list(rule.regimes),
        "wijkt_af_van_wet": rule.deviates,
    }


def parameter_json(parameter: Parameter, date: dt.date | None) -> dict[str, Any]:
    """A parameter with its values, of one date or of all."""
    values = parameter.values if date is None else parameter.at(date)
    return {
        "id": parameter.id,
        "titel": parameter.title,
        "soort": parameter.kind.soort.value,
        "lijst": parameter.listed,
        "eenheid": parameter.unit,
        "toelichting": parameter.explanation,
        "per": parameter.per.concept if parameter.per else None,
        "waarden": [_value(parameter, value) for value in values],
    }


def _value(parameter: Parameter, dated: DatedValue) -> dict[str, Any]:
    value: Any = dated.value
    if parameter.listed:
        codes = [(code.low, code.high) for code in value]
        shown: Any = [low if low == high else f"{low} t/m {high}" for low, high in codes]
    else:
        shown = to_json(parameter.kind, value)
    return {
        "waarde": shown,
        "voor": sorted(dated.keys),
        **_validity(dated.validity),
        "bron": _source(dated.source),
        "geverifieerd": dated.verified.isoformat(),
        "zekerheid": dated.certainty.value,
    }


def _source(source: Source) -> dict[str, Any]:
    return {"titel": source.title, "artikel": source.article, "url": source.link}


def _validity(validity: Validity) -> dict[str, Any]:
    return {
        "geldig_vanaf": validity.since.isoformat() if validity.since else None,
        "geldig_tot": validity.until.isoformat() if validity.until else None,
        "gezien": validity.seen,
    }


def _read(rulebase: RuleBase, name: str, date: dt.date | None) -> dict[str, Any]:
    reference = look_up(rulebase, name, {}, date or today())
    assert reference is not None
    return {"delen": reference.json()["delen"]}


def _page(
    request: Request,
    name: str,
    found: Sequence[T],
    written: Callable[[T], dict[str, Any]],
    page: int,
    size: int,
) -> Response:
    items = [written(item) for item in found[(page - 1) * size : page * size]]
    content, headers = page_of(request, name, items, len(found), page, size)
    return tagged(request, content, headers)
