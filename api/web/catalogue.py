"""The rule base as a catalogue: found by words, source, topic, kind of norm and date."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from engine.diagnostics import Faults
from engine.rulebase import RuleBase
from engine.scenarios import scenarios_by_rule
from engine.syntax.model import Certainty, DatedValue, NormKind, Parameter
from engine.syntax.rule_printer import citation
from engine.values import show

CERTAINTIES = {
    Certainty.BRON: "nagekeken in de bron",
    Certainty.SECUNDAIR: "nagekeken in een tweede bron",
    Certainty.KENNIS: "te verifiëren",
}
NORMS = {
    NormKind.WET: "Wet",
    NormKind.BELEID: "Beleid",
    NormKind.ADVIES: "Advies",
    NormKind.VOORSTEL: "Voorstel",
}
#: What readers look for most often first: kinds of norm, values, concepts.
_ORDER = ("wet", "waarde", "beleid", "begrip", "advies", "voorstel")


@dataclass(frozen=True, slots=True)
class Entry:
    """A name in the catalogue. `words` is what a search looks through."""

    kind: str
    id: str
    title: str
    words: str
    norm: NormKind | None = None
    ruleset: str | None = None
    source: str | None = None
    where: str = ""
    unverified: bool = False
    since: dt.date | None = None
    until: dt.date | None = None

    @property
    def url(self) -> str:
        return f"/regels/{self.kind}/{self.id}"

    def holds(self, date: dt.date) -> bool:
        return (self.since is None or self.since <= date) and (
            self.until is None or date <= self.until
        )


@dataclass(frozen=True, slots=True)
class Wanted:
    """What someone looks for; empty parts do not matter."""

    text: str = ""
    norm: str = ""
    source: str = ""
    topic: str = ""
    date: dt.date | None = None

    @property
    def anything(self) -> bool:
        return bool(self.text or self.norm or self.source or self.topic or self.date)


class _Held:
    """The catalogue of the latest edition."""

    digest: str | None = None
    entries: tuple[Entry, ...] = ()


def entries(book: RuleBase) -> tuple[Entry, ...]:
    """Everything that has a page of its own."""
    if _Held.digest != book.digest:
        listed = tuple(_entries(book))
        _Held.entries, _Held.digest = listed, book.digest
        return listed
    return _Held.entries


def _entries(book: RuleBase) -> Iterator[Entry]:
    for rule in book.rules.values():
        if rule.table is not None:
            continue
        yield Entry(
            "regel",
            rule.id,
            rule.title,
            plain(f"{rule.title} {rule.id} {rule.explanation or ''} {citation(rule.source)}"),
            rule.norm,
            rule.ruleset,
            rule.source.title,
            citation(rule.source),
            rule.certainty is Certainty.KENNIS,
            rule.validity.since,
            rule.validity.until,
        )
    for table in book.tables.values():
        rows = [book.rules[row.rule] for row in table.rows]
        if not rows:
            continue
        first = rows[0]
        yield Entry(
            "tabel",
            table.id,
            table.title,
            plain(f"{table.title} {table.id} {citation(first.source)}"),
            first.norm,
            first.ruleset,
            first.source.title,
            citation(first.source),
            any(row.certainty is Certainty.KENNIS for row in rows),
            first.validity.since,
            first.validity.until,
        )
    for concept in book.concepts.values():
        told = "conclusie" if concept.derived else "feit"
        yield Entry(
            "begrip",
            concept.id,
            concept.title,
            plain(f"{concept.title} {concept.id} {concept.question or ''}"),
            where=told,
        )
    for parameter in book.parameters.values():
        yield Entry(
            "waarde",
            parameter.id,
            parameter.title,
            plain(
                f"{parameter.title} {parameter.id} {parameter.explanation or ''} {_told(parameter)}"
            ),
            where=_where(parameter),
        )


def _told(parameter: Parameter) -> str:
    """For whom the values are and where they come from, each once."""
    keys = {key: None for dated in parameter.values for key in sorted(dated.keys)}
    sources = {citation(dated.source): None for dated in parameter.values}
    return " ".join([*keys, *sources])


def _where(parameter: Parameter) -> str:
    sources = {citation(dated.source): None for dated in parameter.values}
    return next(iter(sources), "") if len(sources) < 2 else f"{len(sources)} bronnen"


def found(book: RuleBase, wanted: Wanted) -> list[Entry]:
    """What matches, best first: words in the title before words elsewhere."""
    words = plain(wanted.text).split()
    only_rules = bool(wanted.norm or wanted.topic or wanted.source or wanted.date)
    matching = [
        entry
        for entry in entries(book)
        if all(word in entry.words for word in words)
        and (not only_rules or entry.norm is not None)
        and (not wanted.norm or (entry.norm and entry.norm.value == wanted.norm))
        and (not wanted.source or entry.source == wanted.source)
        and (not wanted.topic or entry.ruleset == wanted.topic)
        and (wanted.date is None or entry.holds(wanted.date))
    ]

    def rank(entry: Entry) -> tuple[int, int]:
        title = plain(entry.title)
        weight = _ORDER.index(entry.norm.value if entry.norm else entry.kind)
        return (-sum(word in title for word in words), weight)

    return sorted(matching, key=rank) if words else matching


def plain(text: str) -> str:
    """A text in small letters without accents, so that a search forgives both."""
    flat = unicodedata.normalize("NFKD", text.lower())
    return "".join(sign for sign in flat if not unicodedata.combining(sign))


@dataclass(frozen=True, slots=True)
class Change:
    """What is different between two dates."""

    title: str
    url: str
    before: str
    after: str


def changes(book: RuleBase, before: dt.date, after: dt.date) -> tuple[list[Change], list[Change]]:
    """The rules and the values that differ between two dates."""
    rules = [
        Change(
            rule.title,
            f"/regels/regel/{rule.id}",
            "geldt" if rule.validity.includes(before) else "geldt niet",
            "geldt" if rule.validity.includes(after) else "geldt niet",
        )
        for rule in book.rules.values()
        if rule.table is None and rule.validity.includes(before) != rule.validity.includes(after)
    ]
    values = []
    for parameter in book.parameters.values():
        one, other = parameter.at(before), parameter.at(after)
        if {(v.value, v.keys) for v in one} == {(v.value, v.keys) for v in other}:
            continue
        values.append(
            Change(
                parameter.title,
                f"/regels/waarde/{parameter.id}",
                "; ".join(value_of(parameter, v) for v in one) or "geen waarde",
                "; ".join(value_of(parameter, v) for v in other) or "geen waarde",
            )
        )
    return rules, values


def value_of(parameter: Parameter, dated: DatedValue) -> str:
    """A dated value as text."""
    if isinstance(dated.value, tuple):
        return f"{len(dated.value)} codes of reeksen"
    shown = show(parameter.kind, dated.value)
    return f"{shown} ({', '.join(sorted(dated.keys))})" if dated.keys else shown


def scenarios(folder: Path) -> Mapping[str, Sequence[tuple[str, int, str]]]:
    """The scenarios beside a folder of rules, by the rule they are about.

    None when there are no scenarios beside it, or when someone is in the middle of writing one:
    the pages do without, the command `wijktoets scenarios` says what is wrong.
    """
    features = folder.parent / "features"
    if not features.is_dir():
        return {}
    try:
        return _listed(features)
    except Faults:
        return {}


@lru_cache(maxsize=2)
def _listed(features: Path) -> Mapping[str, Sequence[tuple[str, int, str]]]:
    return {
        rule: [(str(Path(file).relative_to(features)), line, name) for file, line, name in told]
        for rule, told in scenarios_by_rule([features]).items()
    }
