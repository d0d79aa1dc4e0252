"""A folder or a file with law texts, held against a rule base."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.diagnostics import Diagnostic, Faults, fault
from engine.lawwatch.citations import Citation, citations
from engine.lawwatch.comparing import Finding, compare
from engine.lawwatch.known import KnownLaws
from engine.lawwatch.texts import MAX_BYTES, LawText, read_law
from engine.rulebase import RuleBase

_ENDINGS = {".xml", ".yaml", ".yml"}
#: A folder holds the versions of the laws that rules cite, not a whole library of law.
MAX_FILES = 2_000


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was left out, and why."""

    name: str
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Watch:
    """What was found: findings, the citations looked at, and what could not be looked at.

    `unseen` are the laws that are cited of which no text is known, with their titles; `checks` says
    of each rule in which checks it takes part.
    """

    findings: tuple[Finding, ...]
    citations: tuple[Citation, ...]
    known: KnownLaws
    unseen: Mapping[str, str]
    skipped: tuple[Skipped, ...]
    checks: Mapping[str, tuple[str, ...]]


def look(rulebase: RuleBase, path: Path, remembered: Iterable[LawText], date: dt.date) -> Watch:
    """Hold the law texts at `path`, and what was remembered of others, against a rule base.

    Args:
        rulebase: the rules whose citations are looked at.
        path: a file, or a folder of which all XML and YAML is read, folders in it included.
        remembered: versions seen before, with the articles that were cited then.
        date: the day on which checks are asked which rules they use.

    Raises:
        Faults: when there is nothing to read, or the one file named is no law text.
    """
    cited = tuple(citations(rulebase))
    known = KnownLaws()
    for text in remembered:
        known.add(text, complete=False)
    skipped: list[Skipped] = []
    for file in _files(path):
        try:
            known.add(read_law(_content(file), file.name))
        except Faults as faults:
            if file == path:
                raise
            skipped.append(Skipped(str(file.relative_to(path)), faults.diagnostics))
    return Watch(
        compare(cited, known),
        cited,
        known,
        {c.law: c.title for c in cited if not known.versions(c.law)},
        tuple(skipped),
        _checks(rulebase, date),
    )


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        return iter([path])
    if not path.is_dir():
        raise fault("B012", f"“{str(path)[:200]}” bestaat niet.")
    found = []
    for file in sorted(path.rglob("*")):
        if file.suffix.lower() in _ENDINGS and file.is_file():
            found.append(file)
        if len(found) > MAX_FILES:
            raise fault(
                "L002",
                f"In “{str(path)[:200]}” staan meer dan {MAX_FILES} bestanden.",
                help="Geef een map met alleen de wetten die de regels noemen.",
            )
    if not found:
        raise fault(
            "L001",
            f"In “{str(path)[:200]}” staat geen wettekst (XML of YAML).",
            help="Zet daar de XML van wetten.overheid.nl, of de YAML van regelrecht-corpus.",
        )
    return iter(found)


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MAX_BYTES + 1)
    except OSError:
        raise fault("B011", f"Het bestand “{file}” is niet te lezen.") from None


def _checks(rulebase: RuleBase, date: dt.date) -> dict[str, tuple[str, ...]]:
    """Of each rule the checks in which it takes part on a date. A table is one rule."""
    from engine.syntax.model import Rule

    program = rulebase.at(date)
    found: dict[str, dict[str, None]] = {}
    for check in rulebase.checks.values():
        for step in program.steps_to(check.goals):
            if isinstance(step, Rule):
                found.setdefault(step.table or step.id, {})[check.id] = None
    return {rule: tuple(checks) for rule, checks in found.items()}
