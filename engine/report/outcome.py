"""The outcome of a check: what each goal became, on what that rests and what is still open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.backends.interpreter import Assessment, State
from engine.contradictions import Found, Weighed, weigh
from engine.diagnostics import Diagnostic
from engine.explanation import Explainer, Explanation, Grounds, Mark, Mention, Sentences, Step
from engine.explanation.grounds import weakest
from engine.explanation.sentences import NOT_ASKED
from engine.facts import Facts
from engine.lazy import cached_property
from engine.program import Program
from engine.receipt import Receipt, receipt
from engine.recognised import Unlisted, doubted, remark
from engine.report.contacts import contacts
from engine.syntax.model import (
    Certainty,
    Check,
    Contact,
    NormKind,
    Parameter,
    Role,
    Rule,
    Source,
)
from engine.syntax.tree import references
from engine.values import Soort, Value, show, show_date

#: Roles of which a `ja` counts and a `nee` only says that there is nothing to do.
_TELLING = frozenset({Role.TE_MOTIVEREN, Role.WAARSCHUWING, Role.GEADVISEERD})


@dataclass(frozen=True, slots=True)
class Answer:
    """What a goal became, for one record when the goal concerns records.

    `rules` carry the answer, or were all excluded when it is the concept's `anders`. `certainty`
    is that of the weakest rule or value anywhere below it. `idle`: the concept's `anders`, or no
    value where only law could give one, because the rules for it are about something else than this
    case. `role` is what the answer means: that of the concept, or a warning where a `nee` is one.
    `unasked`: open, and only because of facts that are not asked after an earlier answer, such as a
    subject the user did not choose. `awaits_choice`: open only until the user says which subjects
    matter. `provisos` say what a `ja` still hangs on. `assumptions` were made about the case and
    nobody confirmed them.
    """

    concept: str
    record: int | None
    value: Value | None
    sentence: str
    reason: str | None
    norm: NormKind | None
    rules: tuple[Rule, ...]
    carried: bool
    sources: tuple[Source, ...]
    certainty: Certainty | None
    open_facts: tuple[str, ...]
    role: Role
    mark: Mark
    provisos: tuple[str, ...] = ()
    idle: bool = False
    unasked: bool = False
    awaits_choice: bool = False
    assumptions: tuple[Mention, ...] = ()

    @property
    def told_certainty(self) -> Certainty | None:
        """How sure it is, assumptions counted: they make it knowledge at most."""
        return Certainty.KENNIS if self.assumptions else self.certainty

    @property
    def warns(self) -> bool:
        """Whether it is a warning, or says that something is not allowed."""
        return self.mark.warns

    @property
    def at_issue(self) -> bool:
        """Whether it says something: not when idle, nor a plain `nee` where only a `ja` tells."""
        return not (self.idle or (self.role in _TELLING and self.value is False and not self.warns))


@dataclass(frozen=True, slots=True)
class Question:
    """An unknown fact, and the goals that wait for it."""

    concept: str
    goals: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """A check done: facts in, answers out.

    `goals` are the concepts reported: the goals of the check, or every conclusion. `date_origin`
    says why this date. `facts` are what was given; of those, `weighed` says which count.
    """

    program: Program
    check: Check
    facts: Facts
    assessment: Assessment
    goals: tuple[str, ...]
    explanation: Explanation
    remarks: tuple[Diagnostic, ...] = ()
    date_origin: str | None = None
    weighed: Weighed = field(repr=False, kw_only=True)
    explainer: Explainer = field(repr=False, kw_only=True)

    @property
    def contradictions(self) -> tuple[Found, ...]:
        """Facts that do not go together, those that cannot all be true first."""
        return self.weighed.found

    @cached_property
    def words(self) -> Sentences:
        """The sentences of this outcome."""
        return Sentences(self.program, self.explanation, self.explainer.printer)

    @property
    def grounds(self) -> Grounds:
        """What the answers rest on."""
        return self.words.grounds

    @cached_property
    def receipt(self) -> Receipt:
        """The proof of this outcome."""
        return receipt(self.program, self.check, self.weighed, self.assessment)

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        """One answer per goal, or per record of a goal that concerns records."""
        return tuple(self._answer(mention) for mention in self.explanation.goals)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """What would settle the unknown goals, in the order in which the check asks."""
        goals: dict[str, dict[str, None]] = {}
        for answer in (*self.without_records.values(), *self.answers):
            for fact in answer.open_facts:
                goals.setdefault(fact, {})[answer.concept] = None
        order = {name: n for n, name in enumerate(self.check.order)}
        ranked = sorted(goals, key=lambda name: order.get(name, len(order)))
        return tuple(Question(name, tuple(goals[name])) for name in ranked)

    @cached_property
    def without_records(self) -> Mapping[str, Answer]:
        """The goals about records of a group that is not given, with an unknown answer for all."""
        concepts = self.program.rulebase.concepts
        return {
            goal: self._without_records(goal)
            for goal in self.goals
            if (group := concepts[goal].group) and self.assessment.records(group) is None
        }

    def _without_records(self, goal: str) -> Answer:
        rules = self.program.rules_for(goal)
        asked = goal in self.ungrouped
        open_facts = self.assessment.open_facts(goal) if asked else ()
        step = Step(goal, None, None, State.OPEN, open_facts=open_facts)
        concept = self.program.rulebase.concepts[goal]
        absent = "Niet van toepassing"
        return Answer(
            concept=goal,
            record=None,
            value=None,
            sentence=self.words.sentence(step) if asked else f"{absent}: “{concept.title}”.",
            reason=self.words.reason(step) if asked else f"{absent}.",
            norm=rules[0].norm if rules else None,
            rules=rules,
            carried=asked,
            sources=tuple(dict.fromkeys(rule.source for rule in rules)),
            certainty=weakest(rules),
            open_facts=open_facts,
            role=concept.role,
            mark=Mark.UNKNOWN,
            idle=not asked,
        )

    @property
    def ungrouped(self) -> tuple[str, ...]:
        """The goals about records of a group that is not given yet and may be asked."""
        concepts = self.program.rulebase.concepts
        missing = []
        for goal in self.goals:
            group = concepts[goal].group
            if group is None or self.assessment.records(group) is not None:
                continue
            asked = concepts[group].only_if
            if asked is None or self.assessment.truth(asked) is not False:
                missing.append(goal)
        return tuple(missing)

    @cached_property
    def contacts(self) -> tuple[Contact, ...]:
        """With whom the user can talk."""
        return contacts(self.check, self.assessment)

    @cached_property
    def unverified(self) -> tuple[Rule | Parameter, ...]:
        """The rules and values that the answers rest on and that nobody held against the text."""
        found: dict[str, Rule | Parameter] = {}
        told = [Mention(a.concept, a.record) for a in reversed(self.answers) if not a.idle]
        for step, ground in self.grounds.below(told):
            for used, rule in zip(step.rules, ground.rules, strict=True):
                if used.applies is False or rule not in ground.sufficient:
                    continue
                if rule.certainty is Certainty.KENNIS:
                    found[rule.table or rule.id] = rule
            for name, dated in ground.values:
                if dated.certainty is Certainty.KENNIS:
                    found[name] = self.program.rulebase.parameters[name]
        return tuple(found.values())

    @cached_property
    def assumptions(self) -> tuple[tuple[str, str], ...]:
        """What the answers assume about the case: titles and values, in the order of the check."""
        told = [
            mention for answer in self.answers if not answer.idle for mention in answer.assumptions
        ]
        order = {name: n for n, name in enumerate(self.check.order)}
        ranked = sorted(dict.fromkeys(told), key=lambda m: order.get(m.concept, len(order)))
        return tuple(dict.fromkeys(map(self.assumed, ranked)))

    def assumed(self, mention: Mention) -> tuple[str, str]:
        """The title and the value of something that was assumed about the case."""
        concept = self.program.rulebase.concepts[mention.concept]
        value = self.words.steps[mention].value
        return concept.title, "" if value is None else show(concept.kind, value)

    @property
    def trouble(self) -> tuple[Diagnostic, ...]:
        """Remarks about the input and about calculations without an outcome."""
        return (*map(remark, self.names), *self.other_trouble)

    @property
    def other_trouble(self) -> tuple[Diagnostic, ...]:
        """The remarks that are not about names."""
        return (*self.remarks, *self._out_of_force, *self.assessment.trouble)

    @cached_property
    def names(self) -> tuple[Unlisted, ...]:
        """The names that no register lists: nothing is concluded from them."""
        return doubted(self.program.rulebase, self.facts, self.program.date)

    @property
    def _out_of_force(self) -> tuple[Diagnostic, ...]:
        """A remark when on this date most goals have no rules yet, or no longer."""
        silent = [goal for goal in self.goals if not self.program.rules_for(goal)]
        if 2 * len(silent) < len(self.goals):
            return ()
        message = (
            f"Op {show_date(self.program.date)} zijn voor {len(silent)} van de {len(self.goals)} "
            "uitkomsten geen regels van kracht. Klopt de peildatum?"
        )
        return (Diagnostic("F021", message, severity="waarschuwing"),)

    def _answer(self, mention: Mention) -> Answer:
        step = self.words.steps[mention]
        ground = self.grounds.of(mention)
        norms = [rule.norm for rule in ground.rules or self.program.rules_for(mention.concept)]
        unasked = self._is_unasked(mention, step)
        concept = self.program.rulebase.concepts[mention.concept]
        mark = self.words.mark(step)
        return Answer(
            concept=mention.concept,
            record=mention.record,
            value=step.value,
            sentence=self.words.unasked(step) if unasked else self.words.sentence(step),
            reason=NOT_ASKED if unasked else self.words.reason(step),
            norm=norms[0] if norms else None,
            rules=ground.rules,
            carried=step.state not in (State.ANDERS, State.GEEN_REGEL),
            sources=self.grounds.sources(mention),
            certainty=self.grounds.certainty(mention),
            open_facts=step.open_facts,
            role=Role.WAARSCHUWING if mark.warns else concept.role,
            mark=mark,
            provisos=self.words.provisos(step),
            idle=step.idle or (step.silent and set(norms) == {NormKind.WET}),
            unasked=unasked,
            awaits_choice=bool(step.open_facts) and self._subjects.issuperset(step.open_facts),
            assumptions=() if step.value is None else self._assumptions(mention),
        )

    @cached_property
    def _subjects(self) -> frozenset[str]:
        """The facts that say what someone wants to know: choices that decide what else is asked."""
        concepts = self.program.rulebase.concepts
        asked = (concepts[f].only_if for s in self.check.sections for f in s.concepts)
        return frozenset(
            name
            for condition in asked
            if condition is not None
            for name in references(condition)
            if concepts[name].kind.soort is Soort.MEERKEUZE
        )

    def _assumptions(self, mention: Mention) -> tuple[Mention, ...]:
        """What an answer assumes; not what the check would not ask."""
        return tuple(m for m in self.grounds.assumptions(mention) if not self._is_needless(m))

    def _is_needless(self, mention: Mention) -> bool:
        """Whether the check does not ask this, because of what is known."""
        only_if = self.program.rulebase.concepts[mention.concept].only_if
        return only_if is not None and self.assessment.truth(only_if, mention.record) is False

    def _is_unasked(self, mention: Mention, step: Step) -> bool:
        """Whether a conclusion stays open because an answer says what need not be asked."""
        if step.state is not State.OPEN or step.open_facts:
            return False
        return any(
            below.state is State.ONBEKEND_FEIT
            and self._is_needless(Mention(below.concept, below.record))
            for below, _ in self.grounds.below([mention])
        )


def conclude(
    program: Program,
    check: Check,
    facts: Facts,
    *,
    every: bool = False,
    remarks: tuple[Diagnostic, ...] = (),
    date_origin: str | None = None,
    explainer: Explainer | None = None,
) -> Outcome:
    """Do a check.

    Args:
        program: the rules on the date of the check.
        check: what is asked.
        facts: what is known.
        every: report every conclusion of the rule base, not only the goals of the check.
        remarks: what reading the input had to say.
        date_origin: why this date, when the user did not ask for it.
        explainer: of the same program, when one is kept.
    """
    kept, explainer = explainer, explainer or Explainer(program)
    goals: dict[str, None] = dict.fromkeys(check.goals)
    if every:
        goals |= {c.id: None for c in program.rulebase.concepts.values() if c.derived}
    scope = None if every else check.goals
    weighed = weigh(program, facts)
    # Compiling is worth its time for an explainer that is kept.
    counted = weighed.counted
    assessment = kept.assess(counted, scope) if kept else program.assess(counted, scope)
    return Outcome(
        program,
        check,
        facts,
        assessment,
        tuple(goals),
        explainer.explain(assessment, goals),
        remarks,
        date_origin,
        weighed=weighed,
        explainer=explainer,
    )
