"""The concepts of the rule base as JSON: what a client may send for each, and how it is described.

A form is a JSON Schema with the test that decides the same thing, so that all that the OpenAPI
document promises is accepted. Other spellings that a facts file may have are accepted as well.
"""

from __future__ import annotations

import datetime as dt
import re
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, assert_never

from engine.facts import how_to_write
from engine.lazy import cached_property
from engine.rulebase import RuleBase
from engine.syntax.model import Concept, NormKind
from engine.values import (
    MAX_DAYS,
    MAX_MONTHS,
    MAX_TEXT,
    PERCENT,
    Soort,
    ValueFault,
    from_json,
    parse,
    plain,
    to_json,
)

Schema = dict[str, Any]

#: Text without characters that steer a terminal or that a database refuses.
TEXT_PATTERN = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$"
#: Longest text that someone may write about a judgement.
MAX_MOTIVATION = 5_000
#: Longest name of an open choice.
MAX_NAME = 200
_WHOLE = 10**15 - 1
_CLEAN = re.compile(TEXT_PATTERN)


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a value in JSON."""

    schema: Schema
    accepts: Callable[[Any], bool]


def clean(text: str) -> bool:
    """Whether a text holds only characters that can be kept and shown."""
    if not text.isascii() and any("\ud800" <= sign <= "\udfff" for sign in text):
        return False
    return _CLEAN.match(text) is not None


def _text(pattern: str, example: str) -> Form:
    compiled = re.compile(pattern)
    schema = {"type": "string", "pattern": pattern, "examples": [example]}
    return Form(schema, lambda raw: isinstance(raw, str) and compiled.match(raw) is not None)


def _integer(lowest: int, highest: int) -> Form:
    def accepts(raw: Any) -> bool:
        return isinstance(raw, int) and not isinstance(raw, bool) and lowest <= raw <= highest

    return Form({"type": "integer", "minimum": lowest, "maximum": highest}, accepts)


def _wrapped(key: str, inner: Form) -> Form:
    """An object with one key, as answers write it."""
    schema = {
        "type": "object",
        "properties": {key: inner.schema},
        "required": [key],
        "additionalProperties": False,
    }
    return Form(
        schema,
        lambda raw: isinstance(raw, dict) and list(raw) == [key] and inner.accepts(raw[key]),
    )


def _choice(names: tuple[str, ...]) -> Form:
    known = frozenset(names)
    return Form(
        {"type": "string", "enum": list(names)},
        lambda raw: isinstance(raw, str) and raw in known,
    )


_BOOLEAN = Form({"type": "boolean"}, lambda raw: isinstance(raw, bool))


def forms(concept: Concept) -> tuple[Form, ...]:
    """The ways to write a value of a concept; the first is how answers write it."""
    kind = concept.kind
    match kind.soort:
        case Soort.JA_NEE:
            return (_BOOLEAN, _choice(("ja", "nee")))
        case Soort.BEDRAG:
            return _amounts(concept)
        case Soort.PERCENTAGE:
            return _percentages(concept)
        case Soort.GETAL:
            return _numbers(concept)
        case Soort.MAANDEN:
            units = r"^(1 maand|[0-9]{1,4} maanden|[0-9]{1,3} jaar)$"
            return _durations(concept, MAX_MONTHS, units, "36 maanden")
        case Soort.DAGEN:
            units = r"^(1 dag|[0-9]{1,5} dagen|[0-9]{1,4} weken)$"
            return _durations(concept, MAX_DAYS, units, "30 dagen")
        case Soort.DATUM:
            return (_DATE,)
        case Soort.KEUZE if kind.open or kind.names is not None:
            return (_open_choice(),)
        case Soort.KEUZE:
            return (_choice(tuple(o.name for o in kind.options)),)
        case Soort.MEERKEUZE:
            return (_several(tuple(o.name for o in kind.options)),)
        case Soort.CPV:
            return (_text(r"^[0-9]{8}$", "85300000"),)
        case Soort.TEKST:
            return (_free(MAX_TEXT),)
        case Soort.GROEP:
            raise AssertionError("a group has records, not a value")
        case other:
            assert_never(other)


def _amounts(concept: Concept) -> tuple[Form, ...]:
    sign = "" if concept.lowest == 0 else "-?"
    lowest = 0 if concept.lowest == 0 else -_WHOLE
    return (
        _wrapped("bedrag", _text(rf"^{sign}[0-9]{{1,13}}(\.[0-9]{{1,2}})?$", "216000.00")),
        _integer(lowest, _WHOLE),
        _text(
            rf"^(€ ?)?{sign}([0-9]{{1,13}}|[0-9]{{1,3}}(\.[0-9]{{3}}){{1,3}})(,[0-9]{{2}})?$",
            "€ 216.000",
        ),
    )


def _percentages(concept: Concept) -> tuple[Form, ...]:
    sign = "" if concept.lowest == 0 else "-?"
    whole = "[0-9]{1,4}"
    point, comma = r"(\.[0-9]{1,4})?", "(,[0-9]{1,4})?"
    if concept.highest == 100 * PERCENT:
        plain = rf"^(100(\.0{{1,4}})?|{sign}[0-9]{{1,2}}{point})$"
        written = rf"^(100(,0{{1,4}})?|{sign}[0-9]{{1,2}}{comma})%$"
    else:
        plain, written = rf"^{sign}{whole}{point}$", rf"^{sign}{whole}{comma}%$"
    return (_wrapped("percentage", _text(plain, "2.5")), _text(written, "2,5%"))


def _numbers(concept: Concept) -> tuple[Form, ...]:
    lowest = concept.lowest if isinstance(concept.lowest, int) else -_WHOLE
    highest = concept.highest if isinstance(concept.highest, int) else _WHOLE
    whole = _integer(lowest, highest)
    decimals = concept.kind.decimals
    if (lowest, highest) == (0, _WHOLE):
        pattern = "[0-9]{1,15}"
    elif (lowest, highest) == (-_WHOLE, _WHOLE):
        pattern = "-?[0-9]{1,15}"
    elif highest == _WHOLE and lowest == 1 and not decimals:
        pattern = "[1-9][0-9]{0,14}"
    elif highest - lowest <= 1_000 and not decimals:
        pattern = f"({'|'.join(str(n) for n in range(lowest, highest + 1))})"
    else:
        return (whole,)
    point = rf"(\.[0-9]{{1,{decimals}}})?" if decimals else ""
    comma = point.replace(r"\.", ",")
    written = _text(f"^{pattern}{comma}$", "30")
    return (_wrapped("getal", _text(f"^{pattern}{point}$", "30")), whole, written)


def _durations(concept: Concept, most: int, units: str, example: str) -> tuple[Form, ...]:
    lowest = concept.lowest if isinstance(concept.lowest, int) else 0
    highest = concept.highest if isinstance(concept.highest, int) else most
    whole = _wrapped(concept.kind.soort.value, _integer(lowest, highest))
    if (lowest, highest) != (0, most):
        return (whole,)
    return (whole, _text(units, example))


def _is_date(raw: Any) -> bool:
    if not isinstance(raw, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", raw):
        return False
    try:
        dt.date.fromisoformat(raw)
    except ValueError:
        return False
    return True


_DATE = Form({"type": "string", "format": "date", "examples": ["2026-02-01"]}, _is_date)


def _free(most: int) -> Form:
    schema = {"type": "string", "maxLength": most, "pattern": TEXT_PATTERN}
    return Form(schema, lambda raw: isinstance(raw, str) and len(raw) <= most and clean(raw))


def _open_choice() -> Form:
    pattern = r"^[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ0-9 '’().,-]{0,199}$"
    compiled = re.compile(pattern)
    schema = {"type": "string", "minLength": 1, "maxLength": MAX_NAME, "pattern": pattern}
    return Form(
        schema,
        lambda raw: isinstance(raw, str) and len(raw) <= MAX_NAME and bool(compiled.match(raw)),
    )


def _several(names: tuple[str, ...]) -> Form:
    one = _choice(names)
    most = max(1, len(names))
    schema = {"type": "array", "items": one.schema, "maxItems": most, "uniqueItems": True}

    def accepts(raw: Any) -> bool:
        return (
            isinstance(raw, list)
            and len(raw) <= most
            and all(one.accepts(name) for name in raw)
            and len(set(raw)) == len(raw)
        )

    return Form(schema, accepts)


#: Words for "I do not know" that a client may send; others are more likely a slip.
_SAID_UNKNOWN = frozenset({"onbekend", "weet ik niet"})
_UNKNOWN = Form({"type": "null"}, lambda raw: raw is None)
_MOTIVATION = _free(MAX_MOTIVATION)


@dataclass(frozen=True)
class FactForm:
    """How a fact about one concept is written: a value, or one with its motivation."""

    concept: Concept
    values: tuple[Form, ...]

    def accepts(self, raw: Any) -> bool:
        """Whether this is a value of the concept, known or unknown, motivated or not."""
        if isinstance(raw, dict) and "waarde" in raw:
            return self._motivated(raw)
        return self._accepts(raw)

    def why_not(self, raw: Any, rulebase: RuleBase) -> tuple[str, str | None]:
        """What is wrong with a value that is not accepted, and what to write instead."""
        if isinstance(raw, str | int | Decimal) and not isinstance(raw, bool):
            try:
                from_json(self.concept.kind, raw)
            except ValueFault as error:
                return error.message, how_to_write(rulebase, self.concept, error) or self.wanted
        return "deze waarde past niet.", self.wanted

    def _accepts(self, raw: Any) -> bool:
        if raw is None or any(form.accepts(raw) for form in self.values):
            return True
        return isinstance(raw, str) and clean(raw) and self._reads(raw)

    def _reads(self, text: str) -> bool:
        """Whether a text is a value in the notation of a facts file, as :func:`parse` has it."""
        kind = self.concept.kind
        if kind.soort is Soort.TEKST or len(text) > MAX_TEXT:
            return False
        if plain(text).lower() in _SAID_UNKNOWN:
            return True
        if kind.open or kind.names is not None:
            listed = kind.names is not None and kind.names.find(plain(text)) is not None
            return listed or _open_choice().accepts(plain(text))
        try:
            return parse(kind, text) is not None
        except ValueFault:
            return False

    def _motivated(self, raw: Mapping[str, Any]) -> bool:
        allowed = {"waarde", "motivering"}
        motivation = raw.get("motivering")
        return (
            self.concept.open_norm
            and set(raw) <= allowed
            and self._accepts(raw["waarde"])
            and (motivation is None or _MOTIVATION.accepts(motivation))
        )

    @cached_property
    def schema(self) -> Schema:
        """The JSON Schema with title, question and examples."""
        concept = self.concept
        if concept.kind.soort is Soort.DATUM and not concept.open_norm:
            # The design rules want to see the format of a date right here.
            about = {"title": concept.title, "description": description(concept)}
            return {**about, **_DATE.schema, "type": ["string", "null"]}
        written: list[Schema] = [form.schema for form in self.values]
        if concept.open_norm:
            written.append(
                {
                    "type": "object",
                    "properties": {
                        "waarde": {"anyOf": [*written, _UNKNOWN.schema]},
                        "motivering": {"anyOf": [_MOTIVATION.schema, _UNKNOWN.schema]},
                    },
                    "required": ["waarde"],
                    "additionalProperties": False,
                }
            )
        return {
            "title": concept.title,
            "description": description(concept),
            "anyOf": [*written, _UNKNOWN.schema],
        }

    @property
    def wanted(self) -> str:
        """What was expected, in Dutch."""
        examples = [e for form in self.values for e in form.schema.get("examples", ())]
        names = [o.name for o in self.concept.kind.options][:12]
        if names and not self.concept.kind.open:
            return f"Kies uit: {', '.join(names)}."
        if self.concept.kind.soort is Soort.JA_NEE:
            return "Geef true of false."
        shown = ", ".join(f"“{example}”" for example in examples)
        return f"Schrijf het bijvoorbeeld als {shown}." if shown else "Zie /v1/openapi.json."


def description(concept: Concept) -> str:
    """What a developer must know about a concept, in Dutch."""
    parts = [concept.question, concept.explanation]
    if concept.open_norm:
        parts.append("Een mens oordeelt hierover; schrijf de motivering erbij.")
    if concept.kind.options:
        labels = [f"{o.name}: {o.label}" for o in concept.kind.options[:60]]
        parts.append("Keuzes: " + "; ".join(labels) + ".")
    if concept.kind.names is not None:
        called = concept.kind.names.called
        parts.append(f"De naam van een {called}; andere schrijfwijzen worden herkend.")
    if concept.example:
        parts.append(f"Voorbeeld: {concept.example}")
    return " ".join(part.strip() for part in parts if part)


class Vocabulary:
    """The forms of all facts of one edition of the rule base."""

    def __init__(self, rulebase: RuleBase, max_records: int) -> None:
        self.rulebase = rulebase
        self.max_records = max_records
        concepts = rulebase.concepts.values()
        self.groups = tuple(c for c in concepts if c.is_group)
        self.facts: dict[str, FactForm] = {
            c.id: FactForm(c, forms(c))
            for c in concepts
            if c.askable and not c.is_group and c.group is None
        }
        self.fields: dict[str, dict[str, FactForm]] = {g.id: self._fields(g) for g in self.groups}
        self.proposals = tuple(
            r.id for r in rulebase.rulesets.values() if r.norm is NormKind.VOORSTEL
        )

    def _fields(self, group: Concept) -> dict[str, FactForm]:
        """The fields of a group by their id and, where that is clear, by its last part."""
        members = [c for c in self.rulebase.concepts.values() if c.group == group.id]
        askable = [FactForm(c, forms(c)) for c in members if c.askable]
        short: dict[str, Concept] = {}
        for concept in members:
            short.setdefault(concept.short, concept)
        named = {form.concept.id: form for form in askable}
        return named | {
            form.concept.short: form
            for form in askable
            if short[form.concept.short] is form.concept
        }


class Vocabularies:
    """The vocabulary of each edition in use, made once."""

    def __init__(self, max_records: int) -> None:
        self.max_records = max_records
        self._made: OrderedDict[str, Vocabulary] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, rulebase: RuleBase) -> Vocabulary:
        """The vocabulary of a rule base."""
        found = self._made.get(rulebase.digest)
        if found is None:
            found = Vocabulary(rulebase, self.max_records)
            with self._lock:
                self._made[rulebase.digest] = found
                while len(self._made) > 4:
                    self._made.popitem(last=False)
        return found


def describe_concept(concept: Concept) -> dict[str, Any]:
    """A concept as a JSON object: how it is asked, what it means, where it comes from."""
    kind = concept.kind
    written: dict[str, Any] = {
        "id": concept.id,
        "titel": concept.title,
        "soort": kind.soort.value,
        "afgeleid": concept.derived,
        "op_te_geven": concept.askable,
        "open_norm": concept.open_norm,
        "rol": concept.role.value,
        "vraag": concept.question,
        "toelichting": concept.explanation,
        "voorbeeld": concept.example,
        "eenheid": concept.unit,
        "opties": [{"naam": o.name, "label": o.label} for o in kind.options] or None,
        "open_keuze": kind.open or None,
        "namen_van": None if kind.names is None else kind.names.called,
        "groep": concept.group,
        "minimaal": to_json(kind, concept.lowest),
        "maximaal": to_json(kind, concept.highest),
    }
    if concept.change is not None:
        change = concept.change
        written["wijziging"] = {
            "inspanning": change.effort.value,
            "door": change.decider,
            "zolang": change.meanwhile,
        }
    if concept.source is not None:
        source = concept.source
        written["bron"] = {"titel": source.title, "artikel": source.article, "url": source.link}
    return {key: value for key, value in written.items() if value is not None}
