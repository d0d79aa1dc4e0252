"""An explanation as nested lines of Dutch, for a terminal, a page or a plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from engine.backends.interpreter import State
from engine.explanation.mark import Mark, label, marked
from engine.explanation.sentences import Sentences
from engine.explanation.tree import Condition, Explanation, Mention, ParameterUse, RuleStep, Step
from engine.program import Program
from engine.syntax.dutch import period
from engine.syntax.model import Certainty, NormKind, Source
from engine.syntax.printer import Printer
from engine.syntax.rule_printer import citation, deviation, rule_title
from engine.values import Soort

#: Conclusions below conclusions that are written out; deeper ones only get their value.
MAX_DEPTH = 12
#: Parts of one condition, or records, that are written out.
MAX_PARTS = 25


#: What a norm of each kind is called.
NORMS = {
    NormKind.WET: "Regel",
    NormKind.BELEID: "Beleidsregel",
    NormKind.ADVIES: "Advies",
    NormKind.VOORSTEL: "Voorstel",
}


@dataclass(frozen=True, slots=True)
class Branch:
    """A line with the lines that explain it."""

    mark: Mark
    text: str
    below: tuple[Branch, ...] = ()
    link: str | None = None
    sources: tuple[Source, ...] = ()


def outline(
    program: Program,
    explanation: Explanation,
    printer: Printer | None = None,
    goals: Sequence[Mention] | None = None,
) -> tuple[Branch, ...]:
    """One branch per goal, or per goal in `goals`: its sentence, and below it why.

    Every concept is explained once: a goal under its own branch, others where they come up first.
    """
    words = Sentences(program, explanation, printer or Printer(program.rulebase, program.date))
    chosen = explanation.goals if goals is None else tuple(goals)
    written = _Outline(program, words, chosen)
    return tuple(written.goal(mention) for mention in chosen)


def plain(branches: Sequence[Branch], depth: int = 0) -> Iterator[str]:
    """The branches as indented lines of plain text, links in full."""
    for branch in branches:
        link = f" <{branch.link}>" if branch.link else ""
        yield f"{'  ' * depth}{label(branch.mark)}{branch.text}{link}"
        yield from plain(branch.below, depth + 1)


def cited(sources: Iterable[Source]) -> tuple[Source, ...]:
    """The sources to refer to: where a rule only applies a value, that of the value is shown."""
    return tuple(dict.fromkeys(source for source in sources if not source.of_value))


class _Outline:
    """Writes one tree. Each concept is explained where it is first met."""

    def __init__(self, program: Program, words: Sentences, goals: Sequence[Mention]) -> None:
        self.program = program
        self.words = words
        self.concepts = program.rulebase.concepts
        self.goals = frozenset(goals)
        self.told: set[Mention] = set()

    def goal(self, mention: Mention) -> Branch:
        step = self.words.steps[mention]
        text = f"{self._which(mention)}{self.words.sentence(step)}"
        return Branch(self.words.mark(step), text, tuple(self._why(step, 0)))

    def _why(self, step: Step, depth: int) -> Iterator[Branch]:
        match step.state:
            case State.GEGEVEN:
                motivation = f" Motivering: {step.motivation}" if step.motivation else ""
                yield Branch(Mark.NOTE, f"Opgegeven ({step.origin}).{motivation}")
            case State.ONBEKEND_FEIT:
                question = self.concepts[step.concept].question
                yield Branch(Mark.UNKNOWN, f"Nog te beantwoorden: {question}")
            case State.ANDERS:
                yield Branch(Mark.NOTE, "Geen van deze regels geldt hier:")
            case State.GEEN_REGEL | State.NIET_VAN_KRACHT | State.TEGENSPRAAK | State.OPEN:
                yield Branch(Mark.NOTE, self.words.reason(step) or "")
            case State.REGEL:
                pass
        shown = step.rules[:MAX_PARTS]
        for rule in shown:
            yield self._rule(rule, depth)
        if len(step.rules) > len(shown):
            yield Branch(Mark.NOTE, f"En nog {len(step.rules) - len(shown)} regels.")

    def _rule(self, step: RuleStep, depth: int, *, exception: bool = False) -> Branch:
        rule = self.program.rules[step.rule]
        said = {True: "geldt", False: "geldt niet", None: "is nog onbeslist"}[step.applies]
        name = "Uitzondering" if exception else NORMS[rule.norm]
        where = citation(rule.source)
        text = f"{name} “{rule_title(self.program.rulebase, rule)}” {said} ({where})"
        if when := period(rule.validity):
            text = f"{text[:-1]}; {when})"
        if rule.certainty is Certainty.KENNIS:
            text += " [te verifiëren]"
        below = tuple(self._parts(step, depth))
        if rule.deviates:
            below = (Branch(Mark.NOTE, deviation(rule.deviates)), *below)
        return Branch(Mark.RULE, text, below, rule.source.link, cited([rule.source]))

    def _parts(self, step: RuleStep, depth: int) -> Iterator[Branch]:
        crucial = {id(leaf) for leaf in step.decisive}
        for condition in (step.scope, step.condition):
            if condition is not None:
                yield from self._condition(condition, crucial, depth, top=True)
        if step.value is not None:
            kind = self.concepts[self.program.rules[step.rule].concept or ""].kind
            shown = (
                self.words.printer.constant(kind, step.value.outcome)
                if (step.value.outcome is not None)
                else "onbekend"
            )
            text = step.value.text
            yield Branch(
                marked(step.value.outcome),
                text if text.startswith(f"{shown} (") else f"{text} = {shown}",
                tuple(self._mentions(step.value, depth, expand=True)),
            )
        for exception in step.exceptions:
            yield self._rule(exception, depth, exception=True)

    def _condition(
        self, condition: Condition, crucial: set[int], depth: int, *, top: bool = False
    ) -> Iterator[Branch]:
        if condition.join == "alle" and top:
            for part in condition.parts[:MAX_PARTS]:
                yield from self._condition(part, crucial, depth)
            return
        mark = marked(condition.outcome)
        if condition.parts:
            below: list[Branch] = []
            for number, part in enumerate(condition.parts[:MAX_PARTS]):
                lines = list(self._condition(part, crucial, depth))
                per_record = condition.join in ("elk onderdeel", "een onderdeel")
                below += [_numbered(line, number + 1) for line in lines] if per_record else lines
            if len(condition.parts) > MAX_PARTS:
                below.append(Branch(Mark.NOTE, f"En nog {len(condition.parts) - MAX_PARTS}."))
            yield Branch(mark, condition.text, tuple(below))
            return
        single = self._only_fact(condition)
        if single is not None:
            uses = tuple(self._use(use) for use in condition.parameters)
            yield Branch(mark, f"{condition.text}{single}", uses)
        else:
            expand = id(condition) in crucial
            yield Branch(mark, condition.text, tuple(self._mentions(condition, depth, expand)))

    def _only_fact(self, condition: Condition) -> str | None:
        """What to put behind a condition on one fact: its value and where it comes from."""
        if len(condition.mentions) != 1:
            return None
        mention = condition.mentions[0]
        step = self.words.steps.get(mention)
        if step is None or step.state not in (State.GEGEVEN, State.ONBEKEND_FEIT):
            return None
        if step.value is None:
            return " — nog niet bekend"
        told = f" — motivering: {step.motivation}" if step.motivation else ""
        if self.concepts[mention.concept].kind.soort is Soort.JA_NEE or step.origin is None:
            return f" ({step.origin}){told}" if step.origin else ""
        return f" — {self.words.value(mention, step.value)} ({step.origin}){told}"

    def _mentions(self, condition: Condition, depth: int, expand: bool) -> Iterator[Branch]:
        shown = condition.mentions[:MAX_PARTS]
        for mention in shown:
            yield self._mention(mention, depth, expand)
        if len(condition.mentions) > len(shown):
            yield Branch(Mark.NOTE, f"En nog {len(condition.mentions) - len(shown)} gegevens.")
        if others := len({mention.record for mention in condition.aside}):
            told = "ander onderdeel telt" if others == 1 else "andere onderdelen tellen"
            yield Branch(Mark.NOTE, f"{others} {told} hier niet mee.")
        for use in condition.parameters:
            yield self._use(use)

    def _mention(self, mention: Mention, depth: int, expand: bool) -> Branch:
        title = f"{self._which(mention)}{self.concepts[mention.concept].title}"
        step = self.words.steps.get(mention)
        if step is None:
            return Branch(Mark.NOTE, title)
        text = f"{title}: {self.words.value(mention, step.value)}"
        mark = marked(step.value) if step.value is None else Mark.VALUE
        if step.state in (State.GEGEVEN, State.ONBEKEND_FEIT):
            origin = f" ({step.origin})" if step.origin else ""
            told = f" — motivering: {step.motivation}" if step.motivation else ""
            return Branch(mark, f"{text}{origin}{told}")
        if mention in self.goals:
            return Branch(mark, f"{text} (zie bij die uitkomst)")
        if mention in self.told:
            return Branch(mark, f"{text} (zie boven)")
        if not expand or depth >= MAX_DEPTH:
            return Branch(mark, text)
        self.told.add(mention)
        return Branch(mark, f"{text}, want:", tuple(self._why(step, depth + 1)))

    def _use(self, use: ParameterUse) -> Branch:
        parameter = self.program.rulebase.parameters[use.parameter]
        if use.dated is None:
            return Branch(Mark.UNKNOWN, self.words.missing(use))
        dated = use.dated
        text = f"{self.words.printer.dated(parameter, dated)}: {citation(dated.source)}"
        if dated.certainty is Certainty.KENNIS:
            text += " [te verifiëren]"
        return Branch(Mark.NOTE, text, (), dated.source.link, (dated.source,))

    def _which(self, mention: Mention) -> str:
        return "" if mention.record is None else f"Onderdeel {mention.record + 1}: "


def _numbered(branch: Branch, number: int) -> Branch:
    return replace(branch, text=f"{number}: {branch.text}")
