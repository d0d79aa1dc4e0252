"""An explanation short enough to read: what decides, and nothing twice.

A goal that is known gets the rule that carries it, or what keeps its rules from applying, down to
the facts. A goal that is unknown gets nothing: its sentence says what is open. Each conclusion on
the way is explained where it first comes up. :func:`outline` tells everything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from engine.backends.interpreter import State
from engine.explanation.mark import Mark
from engine.explanation.outline import NORMS, Branch, cited
from engine.explanation.sentences import Sentences
from engine.explanation.tree import Condition, Explanation, Mention, RuleStep, Step
from engine.program import Program
from engine.syntax.dutch import lowered
from engine.syntax.model import Certainty
from engine.syntax.printer import Printer
from engine.syntax.rule_printer import article, deviation, rule_title
from engine.syntax.tree import YES_NO, Compare, ConceptRef, Constant
from engine.values import Soort

#: Conclusions below conclusions that are written out; deeper ones get their value only.
MAX_DEPTH = 2
#: Rules of one conclusion that are written out.
MAX_RULES = 3
#: Exceptions of a rule, and values of a condition, that are named one by one.
MAX_EXCEPTIONS = 3
MAX_VALUES = 4
#: Statements that decide together about a goal and each are explained; of more, none is.
MAX_EXPLAINED = 3

#: The lot in the origin of a fact; the fact itself says more.
_LOT = re.compile(r", perceel [\w-]+$")


def brief(
    program: Program,
    explanation: Explanation,
    printer: Printer | None = None,
    goals: Sequence[Mention] | None = None,
    said: str | None = None,
) -> tuple[Branch, ...]:
    """One branch per goal, or per goal in `goals`, with only what decides below it.

    The links are in the `sources` of each branch, not in its text. `said` is the origin of facts
    that has been told already.
    """
    words = Sentences(program, explanation, printer or Printer(program.rulebase, program.date))
    chosen = explanation.goals if goals is None else tuple(goals)
    written = _Brief(program, words, chosen, said)
    return tuple(written.goal(mention) for mention in chosen)


class _Brief:
    """Writes one tree. Each conclusion is explained once, where it is first met."""

    def __init__(
        self, program: Program, words: Sentences, goals: Sequence[Mention], said: str | None
    ) -> None:
        self.program = program
        self.words = words
        self.said = said
        self.concepts = program.rulebase.concepts
        self.goals = frozenset(goals)
        self.told: set[Mention] = set()
        self.passed: set[Mention] = set()
        self.places: set[str] = set()

    def goal(self, mention: Mention) -> Branch:
        self.passed.add(mention)
        self.places.clear()
        step = self.words.steps[mention]
        text = f"{_which(mention)}{self.words.sentence(step)}"
        return Branch(self.words.mark(step), text, tuple(self._why(step, 0)))

    # -- a conclusion

    def _why(self, step: Step, depth: int) -> Iterator[Branch]:
        """What makes a conclusion what it is; nothing when it is unknown."""
        match step.state:
            case State.GEGEVEN:
                motivation = f" Motivering: {step.motivation}" if step.motivation else ""
                yield Branch(Mark.NOTE, f"Opgegeven ({origin(step.origin)}).{motivation}")
            case State.REGEL if step.value is not None:
                for rule in step.rules[:MAX_RULES]:
                    yield self._rule(rule, depth)
                if (more := len(step.rules) - MAX_RULES) > 0:
                    yield Branch(Mark.NOTE, f"en nog {more} {'regel' if more == 1 else 'regels'}")
            case State.ANDERS:
                yield from self._excluded(step.rules, depth)
            case _:
                pass

    def _excluded(self, rules: Sequence[RuleStep], depth: int) -> Iterator[Branch]:
        """Rules that do not apply: one line each, a table as one, equal grounds once."""
        by_ground: dict[str, list[RuleStep]] = {}
        for step in rules:
            ground = self.program.rules[step.rule].table or _ground(step)
            by_ground.setdefault(ground, []).append(step)
        for found in list(by_ground.values())[:MAX_RULES]:
            yield self._not_applying(found, depth)
        if (more := len(by_ground) - MAX_RULES) > 0:
            words = "regel geldt" if more == 1 else "regels gelden"
            yield Branch(Mark.NOTE, f"nog {more} {words} ook niet")

    def _not_applying(self, rules: Sequence[RuleStep], depth: int) -> Branch:
        """What keeps rules from applying: their condition, or the exception that applies."""
        step = rules[0]
        rule = self.program.rules[step.rule]
        sources = cited(self.program.rules[r.rule].source for r in rules)
        if rule.table and len(rules) > 1:
            text = f"{self._named(step, whole=True)}: geen van de {len(rules)} rijen past"
            return Branch(Mark.RULE, text, (), rule.source.link, sources)
        place = self._place(step)
        failed = _failed(step)
        if failed is None:
            over = [e for e in step.exceptions if e.applies is True]
            below = tuple(self._rule(e, depth, name="Uitzondering") for e in over[:1])
            title = f"{NORMS[rule.norm]} “{self._title(step)}”{place} geldt niet"
            return Branch(Mark.RULE, title, below, rule.source.link, sources)
        told = list(self._told(failed, depth))
        if len(told) > 1:
            told = [_chained(line) for line in told]
        text = f"{'; '.join(line.text for line in told)}{place}"
        below = tuple(line for part in told for line in part.below)
        sources += tuple(source for line in told for source in line.sources)
        return _chained(Branch(Mark.NOTE, text, below, rule.source.link, sources))

    # -- a rule that applies

    def _rule(self, step: RuleStep, depth: int, *, name: str = "") -> Branch:
        """The rule with its conditions behind it, and conclusions that need lines below it."""
        rule = self.program.rules[step.rule]
        text = self._named(step, name=name)
        told = [
            _chained(line)
            for condition in (step.scope, step.condition)
            if condition
            for line in self._told(condition, depth)
        ]
        if step.value is not None:
            told.append(self._worth(step, step.value, depth))
        inline = [line for line in told if not line.below]
        if inline:
            text = f"{text}: {'; '.join(line.text for line in inline)}"
        sources = cited([rule.source, *(source for line in inline for source in line.sources)])
        below = [line for line in told if line.below]
        below += [
            self._rule(e, depth + 1, name="Uitzondering") for e in step.exceptions if e.applies
        ]
        off = [e for e in step.exceptions if e.applies is False]
        if off and depth == 0:
            below.append(self._exceptions(off))
        link = rule.source.link
        return Branch(Mark.RULE, text, tuple(below), link, sources)

    def _exceptions(self, steps: Sequence[RuleStep]) -> Branch:
        """Exceptions that were looked at and do not apply."""
        named = steps[:MAX_EXCEPTIONS]
        names = [f"“{self._title(step)}”{self._place(step)}" for step in named]
        if more := len(steps) - len(named):
            names.append(f"en nog {more}")
        sources = cited(self.program.rules[step.rule].source for step in named)
        words = "Uitzondering geldt niet" if len(steps) == 1 else "Uitzonderingen gelden niet"
        return Branch(Mark.NOTE, f"{words}: {'; '.join(names)}", (), None, sources)

    def _worth(self, step: RuleStep, value: Condition, depth: int) -> Branch:
        """How the value of a rule is computed."""
        kind = self.concepts[self.program.rules[step.rule].concept or ""].kind
        line = self._leaf(value, depth)
        if kind.soort is Soort.JA_NEE or value.outcome is None:
            return line
        shown = self.words.printer.constant(kind, value.outcome)
        if value.text.startswith(f"{shown} ("):
            return line
        return replace(line, text=f"{shown} = {line.text}")

    # -- conditions

    def _told(self, condition: Condition, depth: int) -> Iterator[Branch]:
        """A condition that holds, or that does not, as true statements about what decides it."""
        if condition.join in ("elk onderdeel", "een onderdeel"):
            yield from self._per_record(condition, depth)
        elif condition.parts:
            parts = list(condition.deciding)
            one_is_enough = condition.outcome is (condition.join in ("een van", "niet alle"))
            shown = parts[:1] if one_is_enough else parts
            many = len(shown) > (1 if depth else MAX_EXPLAINED)
            for part in shown:
                yield from self._told(part, MAX_DEPTH if many else depth)
        else:
            yield self._leaf(condition, depth)

    def _per_record(self, condition: Condition, depth: int) -> Iterator[Branch]:
        """The record that decides; the statement as a whole when all of them do."""
        one_is_enough = condition.outcome is (condition.join == "een onderdeel")
        if not one_is_enough:
            yield Branch(Mark.NOTE, self._statement(condition))
            return
        number, part = next(
            (n, part) for n, part in enumerate(condition.parts, 1) if part in condition.deciding
        )
        for line in self._told(part, depth):
            yield replace(line, text=f"onderdeel {number}: {line.text}")

    def _leaf(self, leaf: Condition, depth: int) -> Branch:
        """A condition in one line: the values it looked at behind it, conclusions below it."""
        sources = [use.dated.source for use in leaf.parameters if use.dated is not None]
        text = self._statement(leaf)
        values: list[str] = []
        below: list[Branch] = []
        for mention in leaf.mentions[:MAX_VALUES]:
            told, deeper = self._value(mention, leaf, text, depth)
            values += [told] if told else []
            below += deeper
        if (more := len(leaf.mentions) - MAX_VALUES) > 0:
            values.append(f"en nog {more} gegevens")
        if any(u.dated and u.dated.certainty is Certainty.KENNIS for u in leaf.parameters):
            values.append("[te verifiëren]")
        if values:
            told = "; ".join(values)
            text = f"{text} {told}" if told.startswith("(") else f"{text} — {told}"
        link = sources[0].link if sources else None
        return Branch(Mark.NOTE, text, tuple(below), link, tuple(dict.fromkeys(sources)))

    def _statement(self, leaf: Condition) -> str:
        """What holds: the condition, that it does not, or the choice that makes it hold."""
        if leaf.node is None or leaf.node.kind != YES_NO:
            return leaf.text
        if leaf.outcome is False:
            return self.words.printer.denial(leaf.node)
        return self._chosen(leaf) or leaf.text

    def _chosen(self, leaf: Condition) -> str | None:
        """What a condition that holds comes down to when it is about one choice."""
        if len(leaf.mentions) != 1 or leaf.parameters:
            return None
        concept = self.concepts[leaf.mentions[0].concept]
        step = self.words.steps.get(leaf.mentions[0])
        if concept.kind.soort is not Soort.KEUZE or step is None or step.value is None:
            return None
        subject = ConceptRef(concept.kind, concept.id, concept.group, concept.place)
        choice = Constant(concept.kind, step.value, concept.place)
        return self.words.printer.sentence(Compare("=", subject, choice, concept.place))

    def _value(
        self, mention: Mention, leaf: Condition, text: str, depth: int
    ) -> tuple[str, list[Branch]]:
        """What to say about a value in a condition, and what explains it when it is not known
        from elsewhere.
        """
        concept, step = self.concepts[mention.concept], self.words.steps.get(mention)
        if step is None:
            return "", []
        value = self.words.value(mention, step.value)
        shown = {m.concept: self.concepts[m.concept].kind.soort for m in leaf.mentions}
        if len(leaf.mentions) == 1:
            said = concept.kind.soort is Soort.KEUZE and value.lower() in text.lower()
            if said or concept.kind.soort is Soort.JA_NEE:
                value = ""
        elif len(shown) != 2 or Soort.JA_NEE in shown.values():
            value = f"{_which(mention)}{concept.title}: {value}"
        match step.state:
            case State.GEGEVEN:
                why = f", want: {step.motivation}" if step.motivation else ""
                told = step.origin not in (None, self.said)
                source = f" ({origin(step.origin)})" if told else ""
                return f"{value}{source}{why}".strip(), []
            case State.ONBEKEND_FEIT:
                return value, []
        if mention in self.goals or mention in self.told:
            below = mention in self.goals and mention not in self.passed
            return f"{value} (zie {'onder' if below else 'boven'})".strip(), []
        if depth >= MAX_DEPTH or step.value is None:
            return value, []
        self.told.add(mention)
        return value, list(self._why(step, depth + 1))

    # -- names

    def _named(self, step: RuleStep, *, name: str = "", whole: bool = False) -> str:
        """A rule by its title and article."""
        norm = NORMS[self.program.rules[step.rule].norm]
        return f"{name or norm} “{self._title(step, whole=whole)}”{self._place(step)}"

    def _title(self, step: RuleStep, *, whole: bool = False) -> str:
        title = rule_title(self.program.rulebase, self.program.rules[step.rule])
        return title.rpartition(", rij ")[0] or title if whole else title

    def _place(self, step: RuleStep) -> str:
        """The article, and whether someone still has to hold the rule against its text; nothing
        when this goal has just named it.
        """
        rule = self.program.rules[step.rule]
        said = [article(rule.source) or rule.source.title]
        if rule.certainty is Certainty.KENNIS:
            said.append("te verifiëren")
        if rule.deviates:
            said.append(lowered(deviation(rule.deviates)).rstrip("."))
        place = f" ({'; '.join(said)})"
        if place in self.places:
            return ""
        self.places.add(place)
        return place


def origin(written: str | None) -> str:
    """Where a fact comes from, in few words."""
    return _LOT.sub("", (written or "").removeprefix("aankondiging "))


def _failed(step: RuleStep) -> Condition | None:
    """The condition that keeps a rule from applying; None when an exception does."""
    return next((c for c in (step.scope, step.condition) if c and c.outcome is False), None)


def _ground(step: RuleStep) -> str:
    """What rules that do not apply for the same reason have in common."""
    failed = _failed(step)
    if failed is None:
        return step.rule
    return failed.decisive[0].text if failed.join == "alle" else failed.text


def _chained(branch: Branch) -> Branch:
    """A line with the only line that explains it behind it."""
    if len(branch.below) != 1 or branch.below[0].below:
        return branch
    (why,) = branch.below
    text = f"{branch.text}, want {lowered(why.text)}"
    return replace(_merged(branch, why), text=text, below=())


def _merged(branch: Branch, other: Branch) -> Branch:
    """A line that also stands for another."""
    return replace(branch, sources=tuple(dict.fromkeys((*branch.sources, *other.sources))))


def _which(mention: Mention) -> str:
    return "" if mention.record is None else f"Onderdeel {mention.record + 1}: "
