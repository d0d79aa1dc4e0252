"""One part of a check as a form: every fact at once, the records of a group as a table."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from api.storage.statements import NewFact
from api.web.fields import (
    CHANGED,
    GIVEN,
    NONE,
    UNKNOWN,
    Field,
    field_of,
    new_fact,
    origin_of,
    read,
)
from api.web.forms import Posted
from api.web.visit import NotFound, Visit
from engine.facts import Fact
from engine.interview.dialogue import MAX_ASKED_RECORDS
from engine.syntax.model import Concept, Section
from engine.values import ValueFault, to_json

#: Empty rows that a table of records starts with.
BLANK_ROWS = 2
MORE_ROWS = 3


@dataclass(frozen=True, slots=True)
class TableForm:
    """The records of a group as rows of fields."""

    group: Concept
    columns: tuple[Concept, ...]
    rows: tuple[tuple[Field, ...], ...]
    none: bool
    unknown: bool


@dataclass(slots=True)
class SectionForm:
    """A part of the form: its fields, and, once filled in, the statements or what is wrong."""

    number: int
    section: Section
    fields: list[Field] = field(default_factory=list)
    tables: list[TableForm] = field(default_factory=list)
    facts: list[NewFact] = field(default_factory=list)
    errors: list[tuple[str, str, str]] = field(default_factory=list)


def number_of(held: Visit, concept: str) -> int:
    """The part of the check in which a fact is asked, from 1."""
    for number, section in enumerate(held.check.sections, start=1):
        if concept in section.concepts:
            return number
    return 1


def blank(held: Visit, number: int) -> SectionForm:
    """A part of the form with what is known. Raises :class:`NotFound`."""
    form = SectionForm(number, _section(held, number))
    for concept in _single(held, form.section):
        form.fields.append(field_of(concept, held.facts.values.get(concept.id), date=held.date))
    for group in _groups(held, form.section):
        form.tables.append(_table(held, group, None))
    return form


def filled(held: Visit, number: int, posted: Posted, late: Collection[str] = ()) -> SectionForm:
    """A part of the form as it came in. Raises :class:`NotFound`.

    Args:
        held: the case.
        number: of the part, from 1.
        posted: what came in.
        late: the concepts that were changed since this part was shown: told as wrong, once.
    """
    form = SectionForm(number, _section(held, number))
    for concept in _single(held, form.section):
        if concept.id in late:
            _refuse(held, form, concept, posted)
        else:
            _take(held, form, concept, posted)
    for group in _groups(held, form.section):
        table = _table(held, group, posted)
        form.tables.append(table)
        if group.id in late:
            form.errors.append((group.id, group.title, held.meanwhile(group)))
        else:
            _take_table(held, form, table, posted)
    return form


# -- inside


def _section(held: Visit, number: int) -> Section:
    if not 1 <= number <= len(held.check.sections):
        raise NotFound
    return held.check.sections[number - 1]


def _single(held: Visit, section: Section) -> list[Concept]:
    """The facts of a part that stand alone and can matter, as far as that is known."""
    concepts = [held.rulebase.concepts[name] for name in section.concepts]
    assessment = held.interview.assessment
    return [
        concept
        for concept in concepts
        if concept.group is None
        and not concept.is_group
        and (
            concept.id in held.facts.values
            or concept.only_if is None
            or assessment.truth(concept.only_if) is not False
        )
    ]


def _groups(held: Visit, section: Section) -> list[Concept]:
    concepts = [held.rulebase.concepts[name] for name in section.concepts]
    return [concept for concept in concepts if concept.is_group]


def _take(held: Visit, form: SectionForm, concept: Concept, posted: Posted) -> None:
    before = held.facts.values.get(concept.id)
    motivation = posted.text(f"{concept.id}-waarom")
    if not any(text.strip() for text in posted.all(concept.id)):
        if before is not None:
            form.facts.append(NewFact(concept.id, None, GIVEN, withdrawn=True))
        form.fields.append(field_of(concept, date=held.date))
        return
    try:
        value = read(concept, posted, held.date)
    except ValueFault as fault:
        told = " ".join(filter(None, [fault.message, fault.help]))
        shown = field_of(concept, before, date=held.date, posted=posted, error=told)
        form.fields.append(shown)
        form.errors.append((shown.first_id, concept.title, told))
        return
    form.fields.append(field_of(concept, before, date=held.date, posted=posted))
    if before is None or before.value != value or (before.motivation or "") != motivation:
        form.facts.append(new_fact(concept, value, origin_of(before, value), motivation))


def _refuse(held: Visit, form: SectionForm, concept: Concept, posted: Posted) -> None:
    """Show an answer again that someone else changed meanwhile; theirs when there is none."""
    told = held.meanwhile(concept)
    filled_in = any(text.strip() for text in posted.all(concept.id))
    fact = held.facts.values.get(concept.id)
    kept = posted if filled_in else None
    shown = field_of(concept, fact, date=held.date, posted=kept, error=told)
    form.fields.append(shown)
    form.errors.append((shown.first_id, concept.title, told))


def _cell(concept: Concept, row: int) -> str:
    return f"{concept.id}-{row + 1}"


def _columns(held: Visit, group: Concept) -> tuple[Concept, ...]:
    concepts = held.rulebase.concepts
    return tuple(concepts[name] for name in held.check.order if concepts[name].group == group.id)


def _table(held: Visit, group: Concept, posted: Posted | None) -> TableForm:
    columns = _columns(held, group)
    known = held.facts.records.get(group.id, ())
    count = len(known) + BLANK_ROWS
    if posted is not None:
        given = posted.text(f"{group.id}-rijen")
        count = int(given) if given.isdecimal() and len(given) <= 3 else count
        count += MORE_ROWS if "meer_rijen" in posted else 0
    count = min(count, MAX_ASKED_RECORDS)
    rows = []
    for row in range(count):
        facts: Mapping[str, Fact] = known[row] if row < len(known) else {}
        rows.append(
            tuple(
                field_of(
                    column,
                    facts.get(column.id),
                    date=held.date,
                    name=_cell(column, row),
                    posted=posted,
                )
                for column in columns
            )
        )
    said = posted.all(group.id) if posted is not None else []
    stated = held.facts.values.get(group.id)
    return TableForm(
        group,
        columns,
        tuple(rows),
        none=NONE in said or (posted is None and group.id in held.facts.records and not known),
        unknown=UNKNOWN in said or (posted is None and stated is not None),
    )


def _take_table(held: Visit, form: SectionForm, table: TableForm, posted: Posted) -> None:
    group = table.group
    said = posted.all(group.id)
    rows: list[dict[str, Any]] = []
    for number, fields in enumerate(table.rows):
        row: dict[str, Any] = {}
        for shown in fields:
            if not any(text.strip() for text in posted.all(shown.name)):
                continue
            try:
                value = read(shown.concept, posted, held.date, shown.name)
            except ValueFault as fault:
                title = f"{shown.concept.title} van onderdeel {number + 1}"
                told = " ".join(filter(None, [fault.message, fault.help]))
                form.errors.append((shown.first_id, title, told))
                continue
            row[shown.concept.id] = to_json(shown.concept.kind, value)
        if row:
            rows.append(row)
    if rows and (NONE in said or UNKNOWN in said):
        told = "Vul onderdelen in, of kies dat ze er niet zijn. Niet allebei."
        form.errors.append((group.id, group.title, told))
    elif rows:
        _state_rows(held, form, group, rows)
    elif NONE in said:
        if group.id not in held.facts.records or held.facts.records[group.id]:
            form.facts.append(NewFact(group.id, [], GIVEN))
    elif UNKNOWN in said:
        form.facts.append(NewFact(group.id, None, GIVEN))
    elif group.id in held.facts:
        form.facts.append(NewFact(group.id, None, GIVEN, withdrawn=True))


def _state_rows(held: Visit, form: SectionForm, group: Concept, rows: list[dict[str, Any]]) -> None:
    concepts = held.rulebase.concepts
    known = held.facts.records.get(group.id, ())
    before = [
        {name: to_json(concepts[name].kind, fact.value) for name, fact in row.items()}
        for row in known
    ]
    if before == rows:
        return
    old = next((f.origin for f in held.dossier.facts if f.concept == group.id), None)
    origin = GIVEN
    if old is not None and old != GIVEN:
        origin = old if old.startswith(CHANGED) else f"{CHANGED}, eerst uit: {old}"[:300]
    form.facts.append(NewFact(group.id, rows, origin))
