"""The case that the steps of one scenario build up, run and question."""

from __future__ import annotations

import datetime as dt
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.contradictions import Weighed, weigh
from engine.diagnostics import Diagnostic, Faults, Place, fault, suggestion
from engine.explanation.build import Explainer
from engine.explanation.outline import outline, plain
from engine.explanation.sentences import Sentences
from engine.explanation.tree import Explanation, Mention
from engine.facts import Facts, take
from engine.intake.stated import FROM_FILE, Raw, Stated
from engine.program import Program
from engine.recognised import doubted, remark, remarks
from engine.report import Outcome, conclude
from engine.report.contacts import contacts
from engine.report.passages import passages
from engine.rulebase import RuleBase, load
from engine.scenarios.backends import Assess, Assessed, backend
from engine.scenarios.features import Scenario
from engine.scenarios.properties import check_properties
from engine.scenarios.said import GIVEN, Said
from engine.scenarios.vocabulary import Moment
from engine.syntax.model import Check, Concept, Rule
from engine.syntax.printer import Printer
from engine.values import show

#: Rule bases with a file of a scenario's own that are kept for the next scenario.
MAX_KEPT = 32

#: What names a record inside a group, by the last part of the concept's id.
LABELS = ("nummer", "naam", "label", "titel")


class Library:
    """A rule base and its variants with files of a scenario's own; each is loaded once.

    `shipped` gives the rule base itself; it is called when a scenario first needs it.
    """

    def __init__(self, shipped: Callable[[], RuleBase]) -> None:
        self._shipped = shipped
        self._kept: OrderedDict[object, RuleBase | Faults] = OrderedDict()

    def with_files(self, extra: Mapping[str, str], *, empty: bool) -> RuleBase:
        """The rule base with `extra` files added or replaced; without any others when `empty`.

        Raises :class:`Faults` when the files are wrong.
        """
        key = (empty, frozenset(extra.items()))
        found = self._kept.pop(key, None)
        if found is None:
            found = self._loaded(extra, empty=empty)
        self._kept[key] = found
        if len(self._kept) > MAX_KEPT:
            oldest = next(k for k in self._kept if k != (False, frozenset()))
            del self._kept[oldest]
        if isinstance(found, Faults):
            raise Faults(found.diagnostics)
        return found

    def _loaded(self, extra: Mapping[str, str], *, empty: bool) -> RuleBase | Faults:
        try:
            if empty:
                return load(None, extra)
            shipped = self.with_files({}, empty=False) if extra else self._shipped()
            if not extra:
                return shipped
            texts = {name: "\n".join(lines) for name, lines in shipped.sources.items()}
            return load(None, {**texts, **extra})
        except Faults as faults:
            # Kept, and raised for every scenario that needs this rule base.
            return faults


@dataclass(slots=True)
class Case:
    """Everything one scenario has said so far, and what came of it.

    `place` is the step being carried out. `used` are the outcomes that were computed, for the
    report on which rules the scenarios reach.
    """

    library: Library
    scenario: Scenario
    backend: str = "interpreter"
    place: Place = field(init=False)
    stated: list[Stated] = field(default_factory=list)
    proposals: set[str] = field(default_factory=set)
    extra: dict[str, str] = field(default_factory=dict)
    empty: bool = False
    date: dt.date | None = None
    suggested_date: dt.date | None = None
    remarks: list[Diagnostic] = field(default_factory=list)
    used: list[tuple[Program, Assessed]] = field(default_factory=list)
    _check: tuple[str, Place] | None = None
    _outcomes: list[Assessed] = field(default_factory=list)
    _facts: Facts | None = None
    _refused: Faults | None = None
    _refusal_told: bool = False
    _checked: tuple[Diagnostic, ...] | None = None
    _told: set[Diagnostic] = field(default_factory=set)
    _doubted: dict[str, Diagnostic] = field(default_factory=dict)
    _said: Said = field(init=False)

    def __post_init__(self) -> None:
        self.place = self.scenario.place
        self._said = Said(self.scenario)

    # -- setting up

    def state(self, name: str, value: Raw, place: Place) -> None:
        """A fact, checked when the check is carried out."""
        self.stated.append(Stated(name, value, GIVEN, place))

    def order(self, moment: Moment) -> None:
        """Note what the step being carried out does. Raises :class:`Faults`, see :class:`Said`."""
        ran = bool(self._outcomes) or self._refused is not None or self._checked is not None
        self._said.order(moment, self.place, ran)

    def once(self, what: str, place: Place | None = None) -> None:
        """Refuse what is said twice, see :meth:`Said.once`."""
        self._said.once(what, place or self.place)

    def choose(self, check: str) -> None:
        self._check = (check, self.place)

    def path(self, written: str) -> Path:
        """A file named in a scenario: beside the feature, or from the folder that holds features/.

        Files elsewhere do not exist for a scenario, which may come from anyone.
        """
        feature = self.scenario.path.resolve()
        above = [p.parent for p in feature.parents if p.name == "features"]
        folders = list(dict.fromkeys((feature.parent, *above[-1:])))
        for folder in folders:
            found = (folder / written).resolve()
            if found.is_relative_to(folder) and found.is_file():
                return found
        looked = " en ".join(f"“{folder}”" for folder in folders)
        raise fault(
            "S010",
            f"Het bestand “{written}” bestaat niet. Wij zochten in {looked}.",
            self.place,
            "Zet het bestand daar, en schrijf het pad vanaf die map.",
        )

    # -- running

    @property
    def rulebase(self) -> RuleBase:
        return self.library.with_files(self.extra, empty=self.empty)

    @property
    def check(self) -> Check:
        """The check of this scenario."""
        if self._check is None:
            raise fault(
                "S011",
                "Het scenario noemt geen toets.",
                self.place,
                'Begin met: Gegeven de toets "...".',
            )
        name, place = self._check
        checks = self.rulebase.checks
        if name not in checks:
            known = suggestion(name, checks) or f"Kies uit: {', '.join(checks)}."
            raise fault("S012", f"De toets “{name}” bestaat niet.", place, known)
        return checks[name]

    def run(self, dates: Sequence[dt.date] = ()) -> None:
        """Carry out the check on the date of the scenario, or on each of `dates`."""
        if not dates:
            date = self.date or self.suggested_date
            if date is None:
                raise fault(
                    "S013",
                    "Het scenario noemt geen peildatum.",
                    self.place,
                    "Voeg toe: En de peildatum 1 februari 2026.",
                )
            dates = (date,)
        rulebase = self.rulebase
        if self._check is not None:
            _ = self.check
        assess: Assess = backend(self.backend)
        self._outcomes, self._refused, self._refusal_told = [], None, False
        stated = self._said.latest(list(self._resolved(rulebase)))
        try:
            self._facts = take(rulebase, stated)
        except Faults as faults:
            # Told by the next step that asks for an outcome, or expected by “meldt de toets”.
            self._refused = faults
            return
        for date in dates:
            if len(dates) == 1:
                self._doubt(rulebase, self._facts, stated, date)
            program = rulebase.at(date, self._proposals(rulebase))
            outcome = assess(program, weigh(program, self._facts).counted)
            self._outcomes.append(outcome)
            self.used.append((program, outcome))

    def _doubt(
        self, rulebase: RuleBase, facts: Facts, stated: Sequence[Stated], date: dt.date
    ) -> None:
        """Note names that no register lists: no rule has seen what was meant.

        In a file, as of a notice, a name may be made up; there only what looks like a slip counts.
        """
        for one in doubted(rulebase, facts, date):
            if one.origin == GIVEN or (one.wrong.near and one.origin.startswith(FROM_FILE)):
                said = one.concept.group or one.concept.id
                place = next((s.place for s in reversed(stated) if s.concept == said), None)
                self._doubted[remark(one).message] = Diagnostic(
                    "S039",
                    f"{one.told} Zo toetst het scenario de regels over deze naam niet.",
                    place or self.place,
                    f"{one.insisting or 'Verbeter de naam of de peildatum.'} Gaat het scenario "
                    "hierover? Voeg dan toe: Dan meldt de toets “F022”.",
                )

    def _proposals(self, rulebase: RuleBase) -> frozenset[str]:
        for name in self.proposals:
            if name not in rulebase.rulesets:
                known = suggestion(name, rulebase.rulesets)
                raise fault("S014", f"De regelset “{name}” bestaat niet.", self.place, known)
        return frozenset(self.proposals)

    def _resolved(self, rulebase: RuleBase) -> Iterable[Stated]:
        """The statements, with the short names of groups and the titles of fields made ids."""
        groups = {c.short: c.id for c in rulebase.concepts.values() if c.is_group}
        for said in self.stated:
            name = said.concept
            name = rulebase.resolve(name) or groups.get(name, name)
            value = said.value
            if isinstance(value, list):
                value = [
                    {self._field(rulebase, key): cell for key, cell in row.items()}
                    if isinstance(row, Mapping)
                    else row
                    for row in value
                ]
            yield Stated(name, value, said.origin, said.place, said.node)

    def _field(self, rulebase: RuleBase, key: str) -> str:
        return (rulebase.resolve(key) or key) if " " in key or key[:1].isupper() else key

    def control(self) -> None:
        """Load the rule files and keep what is reported about them."""
        try:
            self._checked = self.rulebase.warnings
        except Faults as faults:
            self._checked = faults.diagnostics

    # -- questions

    @property
    def outcome(self) -> Assessed:
        """The outcome, on the last date. Raises :class:`Faults` when the facts were refused."""
        return self.outcomes[-1]

    @property
    def outcomes(self) -> list[Assessed]:
        """The outcome on each date."""
        if self._refused is not None:
            raise Faults(self._refused.diagnostics)
        if not self._outcomes:
            raise fault(
                "S015",
                "De toets is nog niet uitgevoerd.",
                self.place,
                "Voeg toe: Als de toets wordt uitgevoerd.",
            )
        return self._outcomes

    @property
    def program(self) -> Program:
        """The rules in force on the (last) date."""
        _ = self.outcomes
        return self.used[-1][0]

    @property
    def weighed(self) -> Weighed:
        """Which of the facts go together, and which count, on the (last) date."""
        program = self.program
        assert self._facts is not None
        return weigh(program, self._facts)

    @property
    def reported(self) -> tuple[Diagnostic, ...]:
        """What the control of the rule files reported."""
        if self._checked is None:
            raise fault(
                "S016",
                "De regels zijn nog niet gecontroleerd.",
                self.place,
                "Voeg toe: Als de regels worden gecontroleerd.",
            )
        return self._checked

    def tell(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Note that a step expected these reports."""
        diagnostics = tuple(diagnostics)
        self._told.update(diagnostics)
        for diagnostic in diagnostics:
            self._doubted.pop(diagnostic.message, None)

    @property
    def messages(self) -> tuple[Diagnostic, ...]:
        """What the check reports: refused facts, calculations without outcome, remarks."""
        if self._refused is not None:
            self._refusal_told = True
            return (*self.remarks, *self._refused.diagnostics)
        found = [*self.remarks]
        latest = self.used[-len(self.outcomes) :]
        for (program, _), outcome in zip(latest, self.outcomes, strict=True):
            found += remarks(program.rulebase, self._facts or Facts(), program.date)
            found += outcome.trouble
        return tuple(found)

    def concept(self, name: str) -> Concept:
        """A concept by id or title. Raises :class:`Faults` with the nearest names."""
        rulebase = self.rulebase
        found = rulebase.resolve(name)
        if found is not None:
            return rulebase.concepts[found]
        names = [*rulebase.concepts, *(c.title for c in rulebase.concepts.values())]
        known = suggestion(name, names)
        raise fault("S017", f"Het begrip “{name}” bestaat niet.", self.place, known)

    def rules(self, name: str) -> tuple[Rule, ...]:
        """A rule, or the rules that the rows of a table are. Raises :class:`Faults`."""
        rulebase = self.rulebase
        if name in rulebase.tables:
            return tuple(rulebase.rules[row.rule] for row in rulebase.tables[name].rows)
        if name in rulebase.rules:
            return (rulebase.rules[name],)
        known = suggestion(name, [*rulebase.rules, *rulebase.tables])
        raise fault("S018", f"De regel “{name}” bestaat niet.", self.place, known)

    def record(self, concept: Concept, label: str) -> int:
        """The record that a label names: its number, its name, or its place in the order."""
        if concept.group is None:
            raise fault("S019", f"“{concept.id}” hoort niet bij een groep.", self.place)
        _ = self.outcomes
        assert self._facts is not None
        rows = self._facts.records.get(concept.group, ())
        for number, row in enumerate(rows):
            for fact in row.values():
                declared = self.rulebase.concepts[fact.concept]
                if declared.short in LABELS and show(declared.kind, fact.value) == label:
                    return number
        if label.isascii() and label.isdigit() and 0 < int(label) <= len(rows):
            return int(label) - 1
        raise fault(
            "S019",
            f"“{concept.group}” heeft geen onderdeel “{label}”; er zijn {len(rows)} onderdelen.",
            self.place,
        )

    def records(self, concept: Concept) -> tuple[int | None, ...]:
        """The records in which a concept has a value; a single None outside groups."""
        if concept.group is None:
            return (None,)
        _ = self.outcomes
        assert self._facts is not None
        return tuple(range(len(self._facts.records.get(concept.group, ()))))

    def count(self, group: str) -> int | None:
        """The number of records of a group; None when it is not given."""
        _ = self.outcomes
        assert self._facts is not None
        rows = self._facts.records.get(group)
        return None if rows is None else len(rows)

    def asked(self) -> tuple[str, ...]:
        """The facts that could still settle a goal of the check, each once."""
        found: dict[str, None] = {}
        for goal in self.check.goals:
            found.update(dict.fromkeys(self.outcome.open_facts(goal)))
        return tuple(found)

    def contact(self, name: str) -> str:
        """A contact by its name. Raises :class:`Faults` with the nearest names."""
        known = self.rulebase.contacts
        if name in known:
            return name
        help = suggestion(name, known)
        raise fault("S030", f"Het contact “{name}” bestaat niet.", self.place, help)

    def passages(self) -> Mapping[str, str]:
        """The texts for documents, by the concept they are about."""
        return {passage.concept.id: passage.text for passage in passages(self._reported())}

    def warnings(self) -> tuple[str, ...]:
        """The conclusions that the check warns with, each once."""
        return tuple(dict.fromkeys(a.concept for a in self._reported().answers if a.warns))

    def _reported(self) -> Outcome:
        program = self.program
        assert self._facts is not None
        return conclude(program, self.check, self._facts)

    def contacts(self) -> tuple[str, ...]:
        """With whom the check says the user can talk."""
        assessment = self.program.assess(self.weighed.counted)
        return tuple(contact.id for contact in contacts(self.check, assessment))

    def explained(self, concept: Concept, record: int | None = None) -> tuple[str, str, str | None]:
        """Of a conclusion: its sentence, its explanation as text, and why it is unknown."""
        words = self._words(concept)
        step = words.steps[Mention(concept.id, record)]
        text = "\n".join(plain(outline(self.program, words.explanation)))
        return words.sentence(step), text, words.reason(step)

    def provisos(self, concept: Concept, record: int | None = None) -> tuple[str, ...]:
        """What the `ja` of a conclusion still hangs on, a sentence each."""
        words = self._words(concept)
        return words.provisos(words.steps[Mention(concept.id, record)])

    def _words(self, concept: Concept) -> Sentences:
        program = self.program
        assessment = program.assess(self.weighed.counted)
        explanation = Explainer(program).explain(assessment, [concept.id])
        return Sentences(program, explanation, Printer(program.rulebase, program.date))

    def explanation(self, concept: Concept) -> Explanation:
        """Why a concept is what it is."""
        return self._words(concept).explanation

    def finish(self) -> None:
        """After the last step: whether nothing went unmentioned and every property of the rule
        base holds.
        """
        if self.scenario.rules:
            self.place = self.scenario.place
            for tag in self.scenario.rules:
                if tag not in self.rulebase.contradictions:
                    _ = self.rules(tag)
        if self._refused is not None and not self._refusal_told:
            raise Faults(self._refused.diagnostics)
        untold = [d for d in self._checked or () if d.severity == "fout" and d not in self._told]
        untold += self._doubted.values()
        if untold:
            raise Faults(untold)
        check_properties(self.used)
