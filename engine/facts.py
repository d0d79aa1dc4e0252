"""Facts about a case: checked against the rule base, each with its origin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from engine.diagnostics import Diagnostic, Faults, Place, suggestion
from engine.intake.stated import FROM_FILE, Raw, Stated
from engine.rulebase import RuleBase
from engine.syntax.model import Concept
from engine.values import UNKNOWN_WORDS, Inexact, Soort, Value, ValueFault, from_json, show

MAX_RECORDS = 1_000
MAX_FACTS = 5_000
#: Characters of what someone writes about a judgement: some pages.
MAX_MOTIVATION = 10_000
#: Faults that come with “did you mean”: finding the nearest name takes a millisecond or two.
MAX_HINTS = 20


@dataclass(frozen=True, slots=True)
class Fact:
    """A value of a concept with where it comes from.

    `value` is None when someone said that it is unknown. `motivation` is what a person wrote
    about an open norm.
    """

    concept: str
    value: Value | None
    origin: str
    motivation: str | None = None


Record = Mapping[str, Fact]


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one case: single ones by concept, records by the id of their group.

    `origins` says where the records of a group come from as a whole, also when there are none.
    """

    values: Mapping[str, Fact] = field(default_factory=dict)
    records: Mapping[str, tuple[Record, ...]] = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)

    def __contains__(self, concept: str) -> bool:
        return concept in self.values or concept in self.records

    def value(self, concept: str) -> Value | None:
        fact = self.values.get(concept)
        return None if fact is None else fact.value

    def known(self) -> Iterator[tuple[tuple[str, int | None], Value]]:
        """Every known value by concept and record: from 0, None outside any group."""
        for name, fact in self.values.items():
            if fact.value is not None:
                yield (name, None), fact.value
        for rows in self.records.values():
            for number, row in enumerate(rows):
                for name, fact in row.items():
                    if fact.value is not None:
                        yield (name, number), fact.value

    def at(self, concept: Concept, record: int | None = None) -> Fact | None:
        """What was said about a concept; for a field, in record `record` (from 0)."""
        if concept.group is None:
            return self.values.get(concept.id)
        rows = self.records.get(concept.group, ())
        return rows[record].get(concept.id) if record is not None and record < len(rows) else None

    def declined(self, concept: Concept, record: int | None = None) -> bool:
        """Whether someone said not to know a fact; for a field, in record `record` (from 0)."""
        fact = self.at(concept, record)
        return fact is not None and fact.value is None


def take(rulebase: RuleBase, stated: Iterable[Stated]) -> Facts:
    """Check statements and keep the last one about each concept.

    Raises:
        Faults: every statement that names an unknown concept or has a value of the wrong kind.
    """
    facts, faults = take_what_fits(rulebase, stated)
    if faults:
        raise Faults(faults)
    return facts


def take_what_fits(
    rulebase: RuleBase, stated: Iterable[Stated]
) -> tuple[Facts, tuple[Diagnostic, ...]]:
    """Facts from the statements that are right, of records field by field, and what is wrong.

    Raises:
        Faults: when there are too many statements.
    """
    taker = _Taker(rulebase)
    for count, statement in enumerate(stated):
        if count >= MAX_FACTS:
            raise Faults([Diagnostic("F009", f"Er zijn meer dan {MAX_FACTS} feiten opgegeven.")])
        taker.take(statement)
    return Facts(taker.values, taker.records, taker.origins), tuple(taker.faults)


class _Taker:
    def __init__(self, rulebase: RuleBase) -> None:
        self.rulebase = rulebase
        self.values: dict[str, Fact] = {}
        self.records: dict[str, tuple[Record, ...]] = {}
        self.origins: dict[str, str] = {}
        self.faults: list[Diagnostic] = []
        self._said: dict[tuple[str, str], Stated] = {}

    def take(self, statement: Stated) -> None:
        name = statement.concept
        found = self.rulebase.resolve(name)
        if found is None:
            self._unknown(name, statement)
            return
        concept = self.rulebase.concepts[found]
        if concept.group is not None:
            self._fault(
                "F004",
                f"“{found}” hoort bij de onderdelen van “{concept.group}”.",
                statement.place,
                f"Geef het op als gegeven van een onderdeel onder “{concept.group}:”.",
            )
            return
        if not concept.askable:
            self._fault(
                "F003",
                f"“{found}” volgt uit de regels en kunt u niet zelf opgeven.",
                statement.place,
                "Haal dit feit weg.",
            )
            return
        self._refuse_twice(concept, statement)
        if concept.is_group:
            self._take_group(concept, statement)
            return
        fact = self._fact(concept, statement.value, statement)
        if fact is not None:
            self.values[found] = fact

    def _refuse_twice(self, concept: Concept, statement: Stated) -> None:
        """One file that gives a fact by its name and by its title: the first would be lost."""
        first = self._said.setdefault((concept.id, statement.origin), statement)
        if first is not statement and statement.origin.startswith(FROM_FILE):
            self._fault(
                "R001",
                f"Het begrip “{concept.id}” staat hier twee keer, ook als “{concept.title}”.",
                statement.place,
                "Haal er één weg.",
            )

    def _unknown(self, name: str, statement: Stated) -> None:
        known = (c.id for c in self.rulebase.concepts.values() if c.askable)
        message = (
            f"De parameter “{name}” staat in de regels en kunt u niet opgeven."
            if name in self.rulebase.parameters
            else f"Het begrip “{name[:80]}” bestaat niet."
        )
        help = self._near(name, known)
        if name.rsplit(".", 1)[-1].strip("%")[:1].isdigit():
            help = "Staat er een komma in een bedrag? Zet het bedrag tussen aanhalingstekens."
        self._fault("F002", message, statement.place, help)

    def _take_group(self, group: Concept, statement: Stated) -> None:
        rows = statement.value
        if rows is None or (isinstance(rows, str) and rows.strip().lower() in UNKNOWN_WORDS):
            self.records.pop(group.id, None)
            self.origins.pop(group.id, None)
            self.values[group.id] = Fact(group.id, None, statement.origin)
            return
        self.values.pop(group.id, None)
        if isinstance(rows, str | bool | int | Decimal | Mapping):
            self._fault(
                "F005",
                f"“{group.id}” is een lijst met per onderdeel de gegevens.",
                statement.place,
                "Schrijf “- waarde: ...” per onderdeel.",
            )
            return
        if len(rows) > MAX_RECORDS:
            self._fault(
                "F009", f"“{group.id}” heeft meer dan {MAX_RECORDS} onderdelen.", statement.place
            )
            return
        fields = {c.id: c for c in self.rulebase.concepts.values() if c.group == group.id}
        short: dict[str, Concept] = {}
        for concept in fields.values():
            short.setdefault(concept.short, concept)
        self.origins[group.id] = statement.origin
        self.records[group.id] = tuple(
            self._record(row, {**short, **fields}, group.id, number, statement)
            for number, row in enumerate(rows)
        )

    def _record(
        self, row: Raw, fields: Mapping[str, Concept], group: str, number: int, statement: Stated
    ) -> Record:
        label = f"{group} {number + 1}"
        if not isinstance(row, Mapping):
            place = statement.place_of(number)
            self._fault("F005", f"{label}: hier horen namen met waarden.", place)
            return {}
        record: dict[str, Fact] = {}
        for name, raw in row.items():
            concept = fields.get(name)
            if concept is None:
                self._fault(
                    "F002",
                    f"{label}: het gegeven “{name[:80]}” bestaat niet.",
                    statement.place_of_key(number, name),
                    self._near(name, fields),
                )
                continue
            if not concept.askable:
                self._fault(
                    "F003",
                    f"{label}: “{concept.id}” volgt uit de regels.",
                    statement.place_of_key(number, name),
                )
                continue
            if concept.id in record and statement.origin.startswith(FROM_FILE):
                message = f"{label}: “{concept.id}” staat hier twee keer."
                place = statement.place_of_key(number, name)
                self._fault("R001", message, place, "Haal er één weg.")
                continue
            fact = self._fact(concept, raw, statement, f"{label}: ", number, name)
            if fact is not None:
                record[concept.id] = fact
        return record

    def _fact(
        self,
        concept: Concept,
        stated: Raw,
        statement: Stated,
        label: str = "",
        *path: str | int,
    ) -> Fact | None:
        """The fact that a statement, or the part of it at `path`, is about."""
        for key in _extra_keys(stated):
            self._fault(
                "F008",
                f"{label}{concept.id}: naast “waarde” en “motivering” kan “{key[:60]}” niet.",
                statement.place_of_key(*path, key),
                "Staat er een komma in de tekst? Zet de tekst dan tussen aanhalingstekens.",
            )
        raw, motivation = _apart(stated)
        motivated = isinstance(stated, Mapping) and "waarde" in stated
        place = statement.place_of(*path, *(["waarde"] if motivated else []))
        if motivation is not None and not isinstance(motivation, str):
            self._fault(
                "F006",
                f"{label}{concept.id}: een motivering is een tekst.",
                statement.place_of(*path, "motivering"),
            )
            return None
        if motivation is not None and len(motivation) > MAX_MOTIVATION:
            self._fault(
                "F009",
                f"{label}{concept.id}: de motivering is langer dan {MAX_MOTIVATION} tekens.",
                statement.place_of(*path, "motivering"),
            )
            return None
        try:
            value = from_json(concept.kind, raw)
        except ValueFault as error:
            help = how_to_write(self.rulebase, concept, error)
            self._fault("F006", f"{label}{concept.id}: {error.message}", place, help)
            return None
        if value is not None and (bound := bound_broken(concept, value)):
            self._fault("F007", f"{label}{concept.id}: {bound}", place)
            return None
        return Fact(concept.id, value, statement.origin, motivation)

    def _near(self, name: str, known: Iterable[str]) -> str | None:
        return suggestion(name, known) if len(self.faults) < MAX_HINTS else None

    def _fault(self, code: str, message: str, place: Place | None, help: str | None = None) -> None:
        self.faults.append(Diagnostic(code, message, place, help))


def _apart(raw: Raw) -> tuple[Raw, Raw]:
    """A value and its motivation: ``{"waarde": ja, "motivering": "..."}``."""
    if isinstance(raw, Mapping) and "waarde" in raw:
        return raw["waarde"], raw.get("motivering")
    return raw, None


def _extra_keys(raw: Raw) -> list[str]:
    """Keys beside a value and its motivation that mean nothing."""
    if isinstance(raw, Mapping) and "waarde" in raw:
        return [key for key in raw if key not in ("waarde", "motivering")]
    return []


def how_to_write(rulebase: RuleBase, concept: Concept, error: ValueFault) -> str | None:
    """What to write instead: of a term that is no whole number of months the facts that say
    between which months it lies, where the rule base has them.
    """
    if not isinstance(error, Inexact):
        return error.help
    said = [("minstens", error.low), ("hoogstens", error.high)]
    if error.longer:
        said.append(("langer_dan", error.low))
    facts = []
    for ending, months in said:
        other = rulebase.concepts.get(f"{concept.id}_{ending}")
        if other is None or not other.askable or other.kind.soort is not Soort.MAANDEN:
            return error.help
        facts.append(f"{other.id}: {show(other.kind, months)}")
    return f"Geef in plaats daarvan op: {'; '.join(facts)}."


def bound_broken(concept: Concept, value: Value) -> str | None:
    """What is wrong with a value outside the bounds of its concept, in Dutch."""
    low, high = concept.lowest, concept.highest
    if low is not None and value < low:  # type: ignore[operator]
        return f"{show(concept.kind, value)} is lager dan {show(concept.kind, low)}."
    if high is not None and value > high:  # type: ignore[operator]
        return f"{show(concept.kind, value)} is hoger dan {show(concept.kind, high)}."
    return None
