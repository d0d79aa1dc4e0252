"""How much of a divided law is in the rules: per part of the law, and per regime."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from engine.rulebase import RuleBase
from engine.rulebase.regimes import is_from
from engine.syntax.articles import cited
from engine.syntax.model import BEFORE, NormKind, Rule, Source


@dataclass(slots=True)
class Part:
    """What there is of one part or regime: names of rules and tables, and rows of sources."""

    rules: set[str] = field(default_factory=set)
    named: set[str] = field(default_factory=set)
    norms: set[str] = field(default_factory=set)
    left_out: set[str] = field(default_factory=set)

    def take(self, rule: Rule) -> None:
        """Count a rule; the rows of a table are one."""
        name = rule.table or rule.id
        self.rules.add(name)
        self.norms.update(rule.norms)
        if rule.regimes:
            self.named.add(name)


def by_part(rulebase: RuleBase, left_out: Iterable[tuple[str, str]]) -> dict[str, Part]:
    """What there is of each part of the law of the regimes, in the order of the law.

    `left_out` are the rows that are in no rule, each with the citation of its source.
    """
    if rulebase.regimes is None or rulebase.regimes.law is None:
        return {}
    law = rulebase.regimes.law
    found: dict[str, Part] = {}
    for rule in rulebase.rules.values():
        if rule.norm is NormKind.WET and is_from(rule.source, law):
            for part in _parts(rule.source.article or ""):
                found.setdefault(part, Part()).take(rule)
    for norm, source in left_out:
        if source.startswith(law.title):
            for part in _parts(source.removeprefix(law.title)):
                found.setdefault(part, Part()).left_out.add(norm)
    return dict(sorted(found.items(), key=lambda item: _order(item[0])))


def by_regime(rulebase: RuleBase) -> dict[str, Part]:
    """What there is for each regime, by its name; and for what decides which regime applies."""
    regimes = rulebase.regimes
    if regimes is None:
        return {}
    options = [option.name for option in rulebase.concepts[regimes.concept].kind.options]
    found = {name: Part() for name in (*options, BEFORE)}
    for rule in rulebase.rules.values():
        for name in rule.regimes:
            found[name].take(rule)
    return found


def lines(rulebase: RuleBase, left_out: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Both as tables in Markdown; nothing for a rule base without regimes."""
    regimes = rulebase.regimes
    if regimes is None:
        return
    law = regimes.law
    if law is not None:
        yield from _of_law(law, by_part(rulebase, left_out))
    title = rulebase.concepts[regimes.concept].title
    labels = {o.name: o.label for o in rulebase.concepts[regimes.concept].kind.options}
    labels[BEFORE] = "Regels die bepalen welk regime geldt"
    yield from (f"## {title}", "", "| regime | regels | normen |", "|---|---|---|")
    yield from (
        f"| {labels[name]} | {len(part.rules)} | {len(part.norms)} |"
        for name, part in by_regime(rulebase).items()
    )
    yield ""


def _of_law(law: Source, parts: Mapping[str, Part]) -> Iterator[str]:
    yield from (f"## {law.title} per deel", "")
    yield from (
        "Wie over artikelen van meer delen gaat, telt bij elk deel mee. Een tabel is één regel.",
        "",
        "| deel | regels | die hun regime noemen | normen in de regels | niet opgenomen |",
        "|---|---|---|---|---|",
    )
    for name, part in parts.items():
        yield (
            f"| {name} | {len(part.rules)} | {len(part.named)} | {len(part.norms)} "
            f"| {len(part.left_out)} |"
        )
    yield ""


def _parts(citation: str) -> list[str]:
    return list(dict.fromkeys(articles.part for articles in cited(citation)))


def _order(part: str) -> tuple[int, str]:
    number = part.rstrip("abcdefghijklmnopqrstuvwxyz")
    return int(number), part.removeprefix(number)
