"""The page of norms: every row of the sources, and the rule or value that carries it.

Rules, parameters and contradictions name the rows they encode under `normen`, which readers of an
outcome never see. A row that is nowhere must be on the list of rows left out, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.report import parts
from engine.rulebase import RuleBase
from engine.syntax.model import Certainty, Contradiction, Parameter, Rule

HEADER = "| norm | regel of waarde | soort | zekerheid | scenario's |"


@dataclass(frozen=True, slots=True)
class Chapter:
    """One source with the rows it has."""

    title: str
    norms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that is not encoded, with the reason in Dutch."""

    norm: str
    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """Where each row stands: its rules, parameters and contradictions, or why it was left out."""

    rulebase: RuleBase
    rules: Mapping[str, tuple[Rule, ...]]
    parameters: Mapping[str, tuple[Parameter, ...]]
    contradictions: Mapping[str, tuple[Contradiction, ...]]
    left_out: Mapping[str, LeftOut]

    @property
    def named(self) -> set[str]:
        """The rows that something in the rule base carries."""
        return {*self.rules, *self.parameters, *self.contradictions}

    def missing(self, chapters: Sequence[Chapter]) -> list[str]:
        """The rows that are neither encoded nor left out with a reason."""
        return [
            norm
            for chapter in chapters
            for norm in chapter.norms
            if norm not in self.named | self.left_out.keys()
        ]

    def unlisted(self, chapters: Sequence[Chapter]) -> list[str]:
        """What rules and parameters name that is no row of any source."""
        listed = _all(chapters)
        return [norm for norm in sorted(self.named) if norm not in listed]


def coverage(rulebase: RuleBase, left_out: Sequence[LeftOut]) -> Coverage:
    """Find the rows that rules and parameters name."""
    rules: dict[str, list[Rule]] = {}
    for rule in _one_per_table(rulebase):
        for norm in rule.norms:
            rules.setdefault(norm, []).append(rule)
    parameters: dict[str, list[Parameter]] = {}
    for parameter in rulebase.parameters.values():
        for norm in parameter.norms:
            parameters.setdefault(norm, []).append(parameter)
    contradictions: dict[str, list[Contradiction]] = {}
    for contradiction in rulebase.contradictions.values():
        for norm in contradiction.norms:
            contradictions.setdefault(norm, []).append(contradiction)
    return Coverage(
        rulebase,
        {norm: tuple(found) for norm, found in rules.items()},
        {norm: tuple(found) for norm, found in parameters.items()},
        {norm: tuple(found) for norm, found in contradictions.items()},
        {left.norm: left for left in left_out},
    )


def page(
    found: Coverage,
    chapters: Sequence[Chapter],
    scenarios: Mapping[str, Sequence[tuple[str, int, str]]],
) -> str:
    """The page as Markdown."""
    rulebase = found.rulebase
    lines = [
        "# Normen",
        "",
        "Deze bladzijde wordt gemaakt uit de regelbestanden, met `make docs`. Zij zegt bij elke",
        "norm uit de bronnen welke regel of waarde haar draagt, hoe zeker dat is en hoeveel",
        "scenario's erover gaan. Een norm die niet in de regels staat, staat hier met de reden.",
        "",
        f"{len(rulebase.rules)} regels, {len(rulebase.parameters)} parameters.",
        "",
    ]
    lines += parts.lines(rulebase, [(x.norm, x.source) for x in found.left_out.values()])
    for chapter in chapters:
        lines += [f"## {chapter.title}", "", HEADER, "|---|---|---|---|---|"]
        for norm in chapter.norms:
            lines += _rows(found, norm, scenarios)
        lines.append("")
    extra = [left for left in found.left_out.values() if left.norm not in _all(chapters)]
    if extra:
        lines += ["## Ook niet opgenomen", "", "| norm | bron | reden |", "|---|---|---|"]
        lines += [f"| {_cell(x.norm)} | {_cell(x.source)} | {_cell(x.reason)} |" for x in extra]
        lines.append("")
    return "\n".join(lines)


def _all(chapters: Sequence[Chapter]) -> set[str]:
    return {norm for chapter in chapters for norm in chapter.norms}


def _rows(
    found: Coverage, norm: str, scenarios: Mapping[str, Sequence[tuple[str, int, str]]]
) -> Iterator[str]:
    label = norm
    for rule in found.rules.get(norm, ()):
        name = rule.table or rule.id
        title = found.rulebase.tables[name].title if rule.table else rule.title
        count = len(scenarios.get(name, ()))
        yield (
            f"| {label} | {_cell(title)} (`{name}`) | {rule.norm} | {_sure(rule.certainty)} "
            f"| {count} |"
        )
        label = ""
    for parameter in found.parameters.get(norm, ()):
        weakest = max((v.certainty for v in parameter.values), key=list(Certainty).index)
        name = f"{_cell(parameter.title)} (`{parameter.id}`)"
        yield f"| {label} | {name} | waarde | {_sure(weakest)} | |"
        label = ""
    for one in found.contradictions.get(norm, ()):
        sure = _sure(one.certainty) if one.certainty else "volgt uit de woorden"
        count = len(scenarios.get(one.id, ()))
        name = f"{_cell(one.sentence)} (`{one.id}`)"
        yield f"| {label} | {name} | tegenspraak | {sure} | {count} |"
        label = ""
    if label:
        left = found.left_out.get(norm)
        reason = f"Niet opgenomen: {left.reason}" if left else "ONTBREEKT"
        yield f"| {label} | {_cell(reason)} | | | |"


def _one_per_table(rulebase: RuleBase) -> Iterator[Rule]:
    """All rules, of a table only the first row."""
    seen: set[str] = set()
    for rule in rulebase.rules.values():
        if rule.table is None or rule.table not in seen:
            seen.add(rule.table or "")
            yield rule


def _sure(certainty: str) -> str:
    return "te verifiëren" if certainty == "kennis" else certainty


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
