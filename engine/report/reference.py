"""A name looked up: how a concept, rule or value reads, its source and its neighbours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from engine.diagnostics import Place
from engine.report.graph import concepts_of, parameters_of
from engine.rulebase import RuleBase
from engine.syntax.dutch import changing, listed, period, raised
from engine.syntax.model import (
    BEFORE,
    Certainty,
    Concept,
    Contradiction,
    DecisionTable,
    Parameter,
    Rule,
    Source,
)
from engine.syntax.printer import Line, Printer
from engine.syntax.rule_printer import RulePrinter, citation, rule_title
from engine.syntax.tree import Constant, references
from engine.values import NAMES

#: The scenarios about a rule: file, line and name of each.
Scenarios = Mapping[str, Sequence[tuple[str, int, str]]]

_CERTAINTIES = {
    Certainty.BRON: "nagekeken in de bron",
    Certainty.SECUNDAIR: "nagekeken in een tweede bron",
    Certainty.KENNIS: "te verifiëren",
}


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with lines under it."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """What there is to know about one name in a rule base."""

    id: str
    kind: str
    title: str
    parts: tuple[Part, ...]
    source: Source | None
    place: Place

    def text(self) -> str:
        """The reference as plain text."""
        lines = [f"{self.title}", f"{self.kind} {self.id}", ""]
        for part in self.parts:
            lines.append(part.heading)
            lines += [f"{'  ' * (line.depth + 1)}{line.text}" for line in part.lines]
            lines.append("")
        if self.source is not None:
            lines.append(f"Bron: {citation(self.source)}")
            lines += [f"  {self.source.link}"] if self.source.link else []
        lines.append(f"Staat in {self.place.file}, regel {self.place.line}.")
        return "\n".join(lines)

    def json(self) -> dict[str, Any]:
        """The reference as a JSON object with Dutch keys."""
        return {
            "id": self.id,
            "soort": self.kind.lower(),
            "titel": self.title,
            "delen": [
                {
                    "kop": part.heading,
                    "regels": [{"diepte": line.depth, "tekst": line.text} for line in part.lines],
                }
                for part in self.parts
            ],
            "bron": None
            if self.source is None
            else {
                "titel": self.source.title,
                "artikel": self.source.article,
                "url": self.source.link,
            },
            "plaats": {"bestand": self.place.file, "regel": self.place.line},
        }


def look_up(
    rulebase: RuleBase, name: str, scenarios: Scenarios, date: dt.date | None = None
) -> Reference | None:
    """The reference of an id or a title; None when the rule base has no such name."""
    pages = _Pages(rulebase, scenarios, date)
    concept = rulebase.resolve(name)
    if concept is not None:
        return pages.concept(rulebase.concepts[concept])
    if name in rulebase.rules:
        return pages.rule(rulebase.rules[name])
    if name in rulebase.tables:
        return pages.table(rulebase.tables[name])
    if name in rulebase.parameters:
        return pages.parameter(rulebase.parameters[name])
    if name in rulebase.contradictions:
        return pages.contradiction(rulebase.contradictions[name])
    return None


def when_asked(concept: Concept, printer: Printer) -> str | None:
    """In which case a fact is asked; None when it always may be."""
    match concept.only_if:
        case None:
            return None
        case Constant(value=False):
            return "Wordt niet gevraagd, maar mag wel worden opgegeven."
        case condition:
            return f"Alleen gevraagd als {printer.sentence(condition)}."


def regimes_told(rulebase: RuleBase, rule: Rule) -> str | None:
    """In which regimes a rule applies, or that it helps to decide which does; None when it says
    neither.
    """
    if rulebase.regimes is None or not rule.regimes:
        return None
    subject = Printer(rulebase).subject(rulebase.regimes.concept)
    if rule.regimes == (BEFORE,):
        return f"Bepaalt mee wat {subject} is."
    if len(rule.regimes) == len(rulebase.concepts[rulebase.regimes.concept].kind.options):
        return f"Geldt wat {subject} ook is."
    return f"Geldt alleen als {subject} is: {_labels(rulebase, rule.regimes, 'of')}."


def _labels(rulebase: RuleBase, names: Sequence[str], word: Literal["en", "of"]) -> str:
    assert rulebase.regimes is not None
    kind = rulebase.concepts[rulebase.regimes.concept].kind
    return listed([kind.label(name) for name in names], word)


def names(rulebase: RuleBase) -> list[str]:
    """Every name that can be looked up."""
    return [
        *rulebase.concepts,
        *rulebase.rules,
        *rulebase.tables,
        *rulebase.parameters,
        *rulebase.contradictions,
    ]


def contradicting(rulebase: RuleBase, concept: str) -> list[Contradiction]:
    """The contradictions that a fact can be part of."""
    found = rulebase.contradictions.values()
    return [one for one in found if concept in references(one.condition)]


def _shared(parameter: Parameter) -> Source | None:
    """The source of all values; None when they have more than one, which stand at the values."""
    sources = {dated.source for dated in parameter.values}
    return sources.pop() if len(sources) == 1 else None


class _Pages:
    def __init__(self, rulebase: RuleBase, scenarios: Scenarios, date: dt.date | None) -> None:
        self.rulebase = rulebase
        self.scenarios = scenarios
        self.printer = Printer(rulebase, date)
        self.rules = RulePrinter(rulebase, self.printer)

    def concept(self, concept: Concept) -> Reference:
        told = [_text(raised(NAMES[concept.kind.soort]))]
        told += [_text(concept.explanation)] if concept.explanation else []
        told += [_text(f"Vraag: {concept.question}")] if concept.question else []
        if concept.open_norm:
            told.append(_text("Een mens oordeelt hierover en schrijft op waarom."))
        if concept.open_for:
            kinds = listed([kind.value for kind in concept.open_for])
            told.append(_text(f"De wet laat dit open voor {kinds}."))
        told += [_text(f"{o.name}: {o.label}", 1) for o in concept.kind.options]
        if (known := concept.kind.names) is not None:
            told.append(_text(f"De naam van een {known.called}, uit {len(known.entries)} namen."))
        if condition := when_asked(concept, self.printer):
            told.append(_text(condition))
        if concept.change is not None:
            told.append(_text(changing(concept.change)))
        concluded = [r for r in self.rulebase.rules.values() if r.concept == concept.id]
        using = [r for r in self.rulebase.rules.values() if concept.id in concepts_of(r)]
        checks = [
            _text(f"{check.title} ({check.id})")
            for check in self.rulebase.checks.values()
            if concept.id in check.goals or concept.id in check.order
        ]
        ids = [rule.id for rule in concluded]
        return Reference(
            concept.id,
            "Conclusie" if concept.derived else "Feit",
            concept.title,
            _parts(
                ("Wat het is", told),
                ("Regimes", self._regimes_of(concept)),
                ("Volgt uit", [self._sentence(rule) for rule in concluded]),
                ("Wordt gebruikt in", [self._named(rule) for rule in using]),
                ("Kan niet samen, of is vreemd", self._excluded_with(concept)),
                ("Hoort bij de toets", checks),
                ("Scenario's", self._scenarios(ids)),
            ),
            concept.source,
            concept.place,
        )

    def rule(self, rule: Rule) -> Reference:
        uses = [
            _text(f"{self._title(n)} ({n})") for n in (*concepts_of(rule), *parameters_of(rule))
        ]
        users = []
        if rule.concept is not None:
            users = [
                self._named(r)
                for r in self.rulebase.rules.values()
                if rule.concept in concepts_of(r)
            ]
        switched = [
            self._named(self.rulebase.rules[name])
            for name in rule.overrides
            if name in self.rulebase.rules
        ]
        return Reference(
            rule.id,
            {"wet": "Regel", "beleid": "Beleidsregel", "advies": "Advies", "voorstel": "Voorstel"}[
                rule.norm.value
            ],
            rule_title(self.rulebase, rule),
            _parts(
                ("In gewoon Nederlands", [_text(self.rules.sentence(rule))]),
                ("Stap voor stap", list(self.rules.outline(rule))),
                ("Toelichting", [_text(rule.explanation)] if rule.explanation else []),
                ("Regimes", [_text(told) for told in [regimes_told(self.rulebase, rule)] if told]),
                ("Zekerheid", [self._checked(rule.certainty, rule.verified)]),
                ("Gebruikt", uses),
                ("Is een uitzondering op", switched),
                ("De conclusie wordt gebruikt in", users),
                ("Scenario's", self._scenarios([rule.id, rule.table or ""])),
            ),
            rule.source,
            rule.place,
        )

    def table(self, table: DecisionTable) -> Reference:
        rows = [self.rulebase.rules[row.rule] for row in table.rows]
        return Reference(
            table.id,
            "Beslistabel",
            table.title,
            _parts(
                ("In gewoon Nederlands", list(self.rules.table(table))),
                ("Concludeert", [_text(f"{self._title(table.concept)} ({table.concept})")]),
                ("Scenario's", self._scenarios([table.id, *(rule.id for rule in rows)])),
            ),
            rows[0].source if rows else None,
            table.place,
        )

    def parameter(self, parameter: Parameter) -> Reference:
        values = []
        for dated in parameter.values:
            shown = (
                f"{len(dated.value)} {'dagen' if parameter.calendar else 'codes'} of reeksen"
                if isinstance(dated.value, tuple)
                else self.printer.constant(parameter.kind, dated.value)
            )
            keys = f" voor {', '.join(sorted(dated.keys))}" if dated.keys else ""
            values.append(_text(f"{shown}{keys}: {period(dated.validity) or 'altijd'}"))
            checked = _CERTAINTIES[dated.certainty]
            values.append(_text(f"{citation(dated.source)} ({checked})", 1))
        using = [r for r in self.rulebase.rules.values() if parameter.id in parameters_of(r)]
        return Reference(
            parameter.id,
            "Lijst" if parameter.listed else "Parameter",
            parameter.title,
            _parts(
                ("Toelichting", [_text(parameter.explanation)] if parameter.explanation else []),
                ("Waarden", values),
                ("Wordt gebruikt in", [self._named(rule) for rule in using]),
            ),
            _shared(parameter),
            parameter.place,
        )

    def contradiction(self, one: Contradiction) -> Reference:
        """Facts that do not go together."""
        what = "Dit kan niet samen waar zijn." if one.hard else "Dit is vreemd, maar het kan."
        checked = []
        if one.certainty is not None and one.verified is not None:
            checked.append(self._checked(one.certainty, one.verified))
        facts = dict.fromkeys(references(one.condition))
        return Reference(
            one.id,
            "Tegenspraak",
            one.sentence,
            _parts(
                ("Als is opgegeven", list(self.printer.outline(one.condition, 0))),
                ("Dan", [_text(what)]),
                ("Zekerheid", checked),
                ("Gaat over", [_text(f"{self._title(n)} ({n})") for n in facts]),
                ("Scenario's", self._scenarios([one.id])),
            ),
            one.source,
            one.place,
        )

    def _excluded_with(self, concept: Concept) -> list[Line]:
        found = contradicting(self.rulebase, concept.id)
        return [_text(f"{self.rules.contradiction(one)} ({one.id})") for one in found]

    def _regimes_of(self, concept: Concept) -> list[Line]:
        """What the concept of the regimes, or a group of them, holds."""
        regimes = self.rulebase.regimes
        if regimes is None:
            return []
        if concept.id in regimes.groups:
            members = _labels(self.rulebase, regimes.groups[concept.id], "of")
            return [_text(f"Ja als {self.printer.subject(regimes.concept)} is: {members}.")]
        if concept.id != regimes.concept:
            return []
        told = []
        if regimes.law is not None:
            named = listed([a.text for a in regimes.articles], "en")
            told.append(_text(f"Verdeelt de {regimes.law.title}, artikel {named}."))
        for option in concept.kind.options:
            count = sum(option.name in rule.regimes for rule in self.rulebase.rules.values())
            rules = "1 regel" if count == 1 else f"{count} regels"
            told.append(_text(f"{option.label}: {rules} met dit regime"))
        for group, held in regimes.groups.items():
            told.append(_text(f"{self._title(group)}: {_labels(self.rulebase, held, 'en')}"))
        return told

    def _sentence(self, rule: Rule) -> Line:
        return _text(f"{rule.id}: {self.rules.sentence(rule)}")

    def _named(self, rule: Rule) -> Line:
        return _text(f"{rule_title(self.rulebase, rule)} ({rule.id})")

    def _title(self, name: str) -> str:
        if name in self.rulebase.concepts:
            return self.rulebase.concepts[name].title
        return self.rulebase.parameters[name].title

    def _checked(self, certainty: Certainty, verified: dt.date) -> Line:
        return _text(f"{raised(_CERTAINTIES[certainty])}, {verified.isoformat()}")

    def _scenarios(self, rules: Sequence[str]) -> list[Line]:
        found = dict.fromkeys(s for rule in rules for s in self.scenarios.get(rule, ()))
        return [_text(f"{name} ({file}:{line})") for file, line, name in found]


def _text(text: str, depth: int = 0) -> Line:
    return Line(depth, " ".join(text.split()))


def _parts(*parts: tuple[str, list[Line]]) -> tuple[Part, ...]:
    return tuple(Part(heading, tuple(lines)) for heading, lines in parts if lines)
