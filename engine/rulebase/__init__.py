"""From files to a checked rule base: immutable, shared between threads, identified by a digest."""

from __future__ import annotations

import datetime as dt
import hashlib
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from engine.diagnostics import Diagnostic, Faults, fault, has_errors, in_order, suggestion
from engine.lazy import cached_property
from engine.rulebase import (
    contacts,
    contradictions,
    dated,
    declarations,
    gaps,
    precedence,
    regimes,
    registers,
    rules,
    structure,
    tables,
)
from engine.rulebase.folder import invisible, rule_files
from engine.rulebase.reading import Contents
from engine.rulebase.sources import check_law_sources, check_sources
from engine.syntax import document
from engine.syntax.checker import Checker
from engine.syntax.model import (
    Check,
    Concept,
    Contact,
    Contradiction,
    DecisionTable,
    Parameter,
    Property,
    Regimes,
    Register,
    Rule,
    Ruleset,
)

if TYPE_CHECKING:
    from engine.program import Program


@dataclass(frozen=True, repr=False)
class RuleBase:
    """Everything the rule files say, read and checked.

    `order` lists derived concepts and rules (marked ``@``) after what they depend on. `digest`
    identifies the exact content of the files. `sources` holds their lines. `regimes` are None when
    no concept says which there are.
    """

    concepts: Mapping[str, Concept]
    parameters: Mapping[str, Parameter]
    rules: Mapping[str, Rule]
    tables: Mapping[str, DecisionTable]
    rulesets: Mapping[str, Ruleset]
    properties: Mapping[str, Property]
    contacts: Mapping[str, Contact]
    registers: Mapping[str, Register]
    contradictions: Mapping[str, Contradiction]
    checks: Mapping[str, Check]
    order: tuple[str, ...]
    digest: str
    sources: Mapping[str, tuple[str, ...]]
    regimes: Regimes | None = None
    warnings: tuple[Diagnostic, ...] = ()
    _programs: dict[tuple[dt.date, frozenset[str]], Program] = field(
        default_factory=dict, compare=False
    )
    _lock: threading.Lock = field(default_factory=threading.Lock, compare=False)

    def __repr__(self) -> str:
        return f"RuleBase({self.digest!r})"

    def at(self, date: dt.date, proposals: frozenset[str] = frozenset()) -> Program:
        """The rules and values in force on a date.

        Args:
            date: the date of the check (peildatum).
            proposals: ids of rule sets of kind `voorstel` to count as if they were in force.
        """
        from engine.program import Program

        key = (date, proposals)
        with self._lock:
            program = self._programs.get(key)
            if program is None:
                if len(self._programs) >= 256:
                    self._programs.pop(next(iter(self._programs)))
                program = self._programs[key] = Program(self, date, proposals)
            return program

    def resolve(self, name: str) -> str | None:
        """The id of a concept named by its id or by its exact title."""
        if name in self.concepts:
            return name
        return self._titles.get(name.strip().lower())

    @cached_property
    def registered(self) -> tuple[Concept, ...]:
        """The concepts that can be given and whose options come from a register."""
        return tuple(c for c in self.concepts.values() if c.kind.names is not None and c.askable)

    @cached_property
    def _titles(self) -> Mapping[str, str]:
        return {concept.title.lower(): concept.id for concept in self.concepts.values()}

    def check(self, name: str) -> Check:
        """A check by its id. Raises :class:`Faults` when there is none."""
        if name not in self.checks:
            raise fault(
                "F001",
                f"De toets “{name}” bestaat niet.",
                help=suggestion(name, self.checks) or f"Kies uit: {', '.join(self.checks)}.",
            )
        return self.checks[name]


def shipped_path() -> Path:
    """The folder with the rule base that comes with the product."""
    inside = Path(__file__).parent.parent / "rules"
    return inside if inside.is_dir() else Path(__file__).parent.parent.parent / "rules"


def load(path: Path | None = None, extra: Mapping[str, str] | None = None) -> RuleBase:
    """Read and check the rule files below a folder (or one file).

    Args:
        path: the folder; None for no files but `extra`.
        extra: file texts by name, which add to the folder's files or replace them.

    Raises:
        Faults: with everything that is wrong, in Dutch, each with its place.
    """
    texts: dict[str, bytes] = rule_files(path) if path is not None else {}
    for name, text in (extra or {}).items():
        texts[name] = text.encode("utf-8", "surrogatepass")
    contents = Contents()
    sources: dict[str, tuple[str, ...]] = {}
    unreadable: list[Diagnostic] = []
    for name in sorted(texts):
        try:
            read, repeated = document.read_with_repeats(texts[name], name)
        except Faults as error:
            unreadable.extend(error.diagnostics)
        else:
            sources[name] = read.lines
            contents.faults.extend(repeated)
            contents.faults.extend(invisible(read.lines, name))
            contents.take(read)
    if unreadable:
        # Without a file its names are missing everywhere; more messages would only confuse.
        raise Faults(in_order([*unreadable, *contents.faults]))
    return _assemble(contents, sources, _digest(texts))


def _digest(texts: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name in sorted(texts):
        for part in (name.encode(), texts[name]):
            digest.update(len(part).to_bytes(8, "big"))
            digest.update(part)
    return f"sha256:{digest.hexdigest()}"


def _assemble(contents: Contents, sources: Mapping[str, tuple[str, ...]], digest: str) -> RuleBase:
    faults = contents.faults
    lists = registers.registers(contents.registers, faults)
    concepts = declarations.concepts(contents.concepts, lists, contents.broken, faults)
    parameters = dated.parameters(contents.parameters, concepts, faults)
    checker = Checker(concepts, parameters, frozenset(contents.broken))
    concepts = declarations.with_conditions(contents.concepts, concepts, checker)
    checker = Checker(concepts, parameters, frozenset(contents.broken), checker.faults)
    excluding = contradictions.contradictions(
        contents.contradictions, {entry.id: entry.place for _, entry in contents.rules}, checker
    )
    written = rules.written(contents.rulesets, contents.rules, contents.properties, checker)
    faults += checker.faults
    linked = structure.link_exceptions(written.rules, written.tables, contents.broken, faults)
    divided = regimes.declared(contents.concepts, concepts, faults)
    linked = regimes.scoped(contents.rules, linked, divided, concepts, faults)
    tangled = structure.exception_circles(linked, faults)
    order = structure.order(concepts, linked, tangled, faults)
    precedence.check_precedence(concepts, parameters, linked, written.tables, faults)
    structure.check_derived(concepts, contents.claims, contents.broken, faults)
    people = contacts.contacts(contents.contacts, faults)
    found = structure.checks(contents.checks, concepts, contents.broken, faults)
    checker = Checker(concepts, parameters, frozenset(contents.broken), faults)
    found = contacts.with_referrals(contents.checks, found, people, contents.broken, checker)
    structure.check_sections(contents.checks, found, concepts, linked, faults)
    check_sources(linked, faults)
    check_law_sources(linked, written.rulesets, faults)
    tables.check_tables(written.tables, linked, faults)
    gaps.check_gaps(written.tables, linked, concepts, faults)
    ordered = in_order(faults)
    if has_errors(ordered):
        raise Faults(sorted(ordered, key=lambda d: d.severity != "fout"))
    return RuleBase(
        concepts=concepts,
        parameters=parameters,
        rules=linked,
        tables=written.tables,
        rulesets=written.rulesets,
        properties=written.properties | regimes.agreements(divided, concepts),
        contacts=people,
        registers=lists,
        contradictions=excluding,
        checks=found,
        order=order,
        digest=digest,
        sources=sources,
        regimes=divided,
        warnings=tuple(ordered),
    )
