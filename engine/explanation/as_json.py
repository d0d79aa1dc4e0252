"""An explanation as a JSON object with Dutch keys."""

from __future__ import annotations

from typing import Any

from engine.diagnostics import Place
from engine.explanation.sentences import Sentences
from engine.explanation.tree import Condition, Explanation, Mention, ParameterUse, RuleStep, Step
from engine.program import Program
from engine.syntax.model import Source, Validity
from engine.syntax.printer import Printer
from engine.syntax.rule_printer import rule_title
from engine.values import Kind, Soort, to_json

_YES_NO = Kind(Soort.JA_NEE)


def as_json(
    program: Program, explanation: Explanation, printer: Printer | None = None
) -> dict[str, Any]:
    """Goals and steps; conditions refer to steps by concept and record (`onderdeel`, from 1)."""
    words = Sentences(program, explanation, printer or Printer(program.rulebase, program.date))
    writer = _Writer(program, words)
    return {
        "peildatum": explanation.date.isoformat(),
        "doelen": [_mention(goal) for goal in explanation.goals],
        "stappen": [writer.step(step) for step in explanation.steps],
    }


class _Writer:
    def __init__(self, program: Program, words: Sentences) -> None:
        self.program = program
        self.words = words
        self.concepts = program.rulebase.concepts

    def step(self, step: Step) -> dict[str, Any]:
        concept = self.concepts[step.concept]
        value: Any = step.value if concept.is_group else to_json(concept.kind, step.value)
        written: dict[str, Any] = {
            **_mention(Mention(step.concept, step.record)),
            "titel": concept.title,
            "waarde": value,
            "toestand": step.state.value,
        }
        if concept.derived:
            written["zin"] = self.words.sentence(step)
        optional = {
            "reden": self.words.reason(step),
            "herkomst": step.origin,
            "motivering": step.motivation,
            "open": [
                {"begrip": name, "vraag": self.concepts[name].question} for name in step.open_facts
            ],
            "regels": [self.rule(rule) for rule in step.rules],
            "overige_regels": list(step.others),
        }
        return written | {key: entry for key, entry in optional.items() if entry}

    def rule(self, step: RuleStep) -> dict[str, Any]:
        rule = self.program.rules[step.rule]
        kind = _YES_NO if rule.concept is None else self.concepts[rule.concept].kind
        written: dict[str, Any] = {
            "regel": rule.id,
            "titel": rule_title(self.program.rulebase, rule),
            "van_toepassing": step.applies,
            "normsoort": rule.norm.value,
            "bron": _source(rule.source),
            **_validity(rule.validity),
            "geverifieerd": rule.verified.isoformat(),
            "zekerheid": rule.certainty.value,
            "plaats": _place(rule.place),
        }
        optional = {
            "wijkt_af_van_wet": rule.deviates,
            "toepassing": step.scope and self.condition(step.scope, _YES_NO),
            "voorwaarde": step.condition and self.condition(step.condition, _YES_NO),
            "waarde": step.value and self.condition(step.value, kind),
            "uitzonderingen": [self.rule(exception) for exception in step.exceptions],
        }
        return written | {key: entry for key, entry in optional.items() if entry}

    def condition(self, condition: Condition, kind: Kind) -> dict[str, Any]:
        written: dict[str, Any] = {
            "tekst": condition.text,
            "uitkomst": to_json(kind, condition.outcome),
        }
        optional = {
            "verband": condition.join,
            "onderdeel": None if condition.record is None else condition.record + 1,
            "delen": [self.condition(part, kind) for part in condition.parts],
            "begrippen": [_mention(m) for m in (*condition.mentions, *condition.aside)],
            "parameters": [self.use(use) for use in condition.parameters],
            "plaats": condition.place and _place(condition.place),
        }
        return written | {key: entry for key, entry in optional.items() if entry}

    def use(self, use: ParameterUse) -> dict[str, Any]:
        parameter = self.program.rulebase.parameters[use.parameter]
        written: dict[str, Any] = {"parameter": parameter.id, "titel": parameter.title}
        dated = use.dated
        if dated is None:
            return {**written, "waarde": None, "reden": self.words.missing(use)}
        if not parameter.listed and not isinstance(dated.value, tuple):
            written["waarde"] = to_json(parameter.kind, dated.value)
        return {
            **written,
            **_validity(dated.validity),
            "bron": _source(dated.source),
            "geverifieerd": dated.verified.isoformat(),
            "zekerheid": dated.certainty.value,
        }


def _mention(mention: Mention) -> dict[str, Any]:
    if mention.record is None:
        return {"begrip": mention.concept}
    return {"begrip": mention.concept, "onderdeel": mention.record + 1}


def _source(source: Source) -> dict[str, Any]:
    return {"titel": source.title, "artikel": source.article, "url": source.link}


def _validity(validity: Validity) -> dict[str, Any]:
    dates = {"geldig_vanaf": validity.since, "geldig_tot": validity.until}
    written: dict[str, Any] = {k: d.isoformat() for k, d in dates.items() if d is not None}
    return written | {"gezien": True} if validity.seen else written


def _place(place: Place) -> dict[str, Any]:
    return {"bestand": place.file, "regel": place.line, "kolom": place.column}
