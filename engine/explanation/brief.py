"""An explanation short enough to read: what decides, and nothing twice.

At the first level of a goal every condition of the rules that carry it is told. Below that only
what makes the outcome what it is; the rest is counted. :func:`outline` tells everything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from engine.backends.interpreter import State
from engine.explanation.outline import NORMS, Branch, Mark, marked
from engine.explanation.sentences import Sentences
from engine.explanation.tree import Condition, Explanation, Mention, RuleStep, Step
from engine.program import Program
from engine.syntax.dutch import period
from engine.syntax.model import Certainty, Source
from engine.syntax.printer import Printer
from engine.syntax.rule_printer import article, rule_title
from engine.values import Soort

#: Conclusions below conclusions that are written out; deeper ones get one line.
MAX_DEPTH = 2
#: Rules of one conclusion that are written out: at the first level, and below.
MAX_RULES = (4, 2)
#: Exceptions that do not apply, values and records that are named one by one.
MAX_EXCEPTIONS = 3
MAX_VALUES = 4
MAX_RECORDS = 5

#: The lot in the origin of a fact; the fact itself says more.
_LOT = re.compile(r", perceel [\w-]+$")


def brief(
    program: Program,
    explanation: Explanation,
    printer: Printer | None = None,
    goals: Sequence[Mention] | None = None,
) -> tuple[Branch, ...]:
    """One branch per goal, or per goal in `goals`, with only what decides below it.

    The links are in the `sources` of each branch, not in its text.
    """
    words = Sentences(program, explanation, printer or Printer(program.rulebase, program.date))
    chosen = explanation.goals if goals is None else tuple(goals)
    written = _Brief(program, words, chosen)
    return tuple(written.goal(mention) for mention in chosen)


class _Brief:
    """Writes one tree. Each conclusion is explained once, where it is first met."""

    def __init__(self, program: Program, words: Sentences, goals: Sequence[Mention]) -> None:
        self.program = program
        self.words = words
        self.concepts = program.rulebase.concepts
        self.goals = frozenset(goals)
        self.told: dict[Mention, Mention] = {}
        self.current = Mention("")
        self.scopes: set[str] = set()

    def goal(self, mention: Mention) -> Branch:
        self.current = mention
        step = self.words.steps[mention]
        text = f"{_which(mention)}{self.words.sentence(step)}"
        return Branch(marked(step.value), text, tuple(self._why(step, 0)))

    # -- a conclusion

    def _why(self, step: Step, depth: int) -> Iterator[Branch]:
        match step.state:
            case State.GEGEVEN:
                motivation = f" Motivering: {step.motivation}" if step.motivation else ""
                yield Branch(Mark.NOTE, f"Opgegeven ({step.origin}).{motivation}")
            case State.ONBEKEND_FEIT:
                yield Branch(Mark.UNKNOWN, self.concepts[step.concept].question or "")
            case State.ANDERS:
                yield from self._excluded(step.rules, depth)
            case State.GEEN_REGEL | State.NIET_VAN_KRACHT:
                if depth:
                    yield Branch(Mark.NOTE, self.words.reason(step) or "")
                yield from self._excluded(step.rules, depth)
            case State.TEGENSPRAAK:
                yield Branch(Mark.NOTE, self.words.reason(step) or "")
                yield from self._carrying(step.rules, depth)
            case State.REGEL | State.OPEN:
                yield from self._carrying(step.rules, depth)

    def _carrying(self, rules: Sequence[RuleStep], depth: int) -> Iterator[Branch]:
        shown = rules[: MAX_RULES[min(depth, 1)]]
        for rule in shown:
            yield self._rule(rule, depth)
        if more := len(rules) - len(shown):
            yield Branch(Mark.NOTE, f"en nog {more} {'regel' if more == 1 else 'regels'}")

    def _excluded(self, rules: Sequence[RuleStep], depth: int) -> Iterator[Branch]:
        """Rules that do not apply: one line each, a table as one, equal lines once."""
        by_table = [
            list(found)
            for _, found in groupby(rules, lambda r: self.program.rules[r.rule].table or r.rule)
        ]
        lines: dict[str, Branch] = {}
        for found in by_table[: MAX_RULES[min(depth, 1)]]:
            leaf = next(found[0].decisive(), None)
            key = leaf.text if leaf and leaf.outcome is False else found[0].rule
            line = self._not_applying(found, depth)
            lines[key] = _merged(lines[key], line) if key in lines else line
        yield from lines.values()
        if (more := len(by_table) - MAX_RULES[min(depth, 1)]) > 0:
            yield Branch(Mark.NOTE, f"nog {more} {_rules(more)} ook niet")

    def _not_applying(self, rules: Sequence[RuleStep], depth: int, name: str = "") -> Branch:
        """What keeps a rule from applying: the condition, or the exception that applies."""
        step = rules[0]
        rule = self.program.rules[step.rule]
        title = f"{name or NORMS[rule.norm]} “{self._title(step, whole=len(rules) > 1)}”"
        place = self._place(step, valid=False)
        if len(rules) > 1:
            text = f"{title}: geen van de {len(rules)} rijen past{place}"
            return Branch(Mark.RULE, text, (), *_of(rule.source))
        leaf = next(step.decisive(), None)
        if leaf is None or leaf.outcome is not False:
            over = [e for e in step.exceptions if e.applies is True]
            below = tuple(self._rule(e, depth, name="Uitzondering") for e in over[:1])
            return Branch(Mark.RULE, f"{title} geldt niet{place}", below, *_of(rule.source))
        line = self._leaf(leaf, depth)
        where = "" if leaf.record is None or rule.group else f"onderdeel {leaf.record + 1}: "
        text = f"{where}{line.text}{place}"
        sources = tuple(dict.fromkeys((rule.source, *line.sources)))
        if name:
            text, mark = f"{title} geldt niet; niet: {text}", Mark.RULE
        else:
            mark = Mark.NO
        return Branch(mark, text, line.below, rule.source.link, sources)

    # -- a rule that applies or is open

    def _rule(self, step: RuleStep, depth: int, *, name: str = "") -> Branch:
        rule = self.program.rules[step.rule]
        said = {True: "geldt", False: "geldt niet", None: "is nog onbeslist"}[step.applies]
        text = f"{name or NORMS[rule.norm]} “{self._title(step)}” {said}"
        text += self._place(step, valid=depth == 0)
        lines = _joined(self._parts(step, depth))
        if len(lines) == 1 and not lines[0].below and lines[0].mark is not Mark.RULE:
            (only,) = lines
            sources = tuple(dict.fromkeys((rule.source, *only.sources)))
            still = ", nog open" if only.mark is Mark.UNKNOWN else ""
            return Branch(Mark.RULE, f"{text}{still}: {only.text}", (), rule.source.link, sources)
        return Branch(Mark.RULE, text, tuple(lines), *_of(rule.source))

    def _parts(self, step: RuleStep, depth: int) -> Iterator[Branch]:
        left = 0
        scope = step.scope
        if scope is not None and scope.outcome is True and scope.text in self.scopes:
            scope = None
        elif scope is not None:
            self.scopes.add(scope.text)
        for condition in (scope, step.condition):
            if condition is None:
                continue
            parts = condition.parts if condition.join == "alle" else (condition,)
            for part in parts:
                if depth == 0 or part.outcome is step.applies:
                    yield self._condition(part, depth)
                else:
                    left += 1
        if left:
            yield _left(left)
        if step.value is not None:
            yield self._worth(step, step.value, depth)
        off = [e for e in step.exceptions if e.applies is False]
        for exception in step.exceptions:
            if exception.applies is not False:
                yield self._rule(exception, depth + 1, name="Uitzondering")
        if depth == 0:
            for exception in off[:MAX_EXCEPTIONS]:
                yield self._not_applying([exception], depth + 1, "Uitzondering")
            if (more := len(off) - MAX_EXCEPTIONS) > 0:
                words = "uitzondering geldt" if more == 1 else "uitzonderingen gelden"
                yield Branch(Mark.NOTE, f"nog {more} {words} niet")

    def _worth(self, step: RuleStep, value: Condition, depth: int) -> Branch:
        """How the value of a rule is computed."""
        kind = self.concepts[self.program.rules[step.rule].concept or ""].kind
        known = value.outcome is not None
        shown = self.words.printer.constant(kind, value.outcome) if known else "onbekend"  # type: ignore[arg-type]
        line = self._leaf(value, depth)
        same = value.text.startswith(f"{shown} (")
        text = line.text if same else f"{shown} = {line.text}"
        return Branch(marked(value.outcome), text, line.below, line.link, line.sources)

    # -- conditions

    def _condition(self, condition: Condition, depth: int) -> Branch:
        if not condition.parts:
            return self._leaf(condition, depth)
        parts = list(condition.deciding())
        if condition.join in ("elk onderdeel", "een onderdeel"):
            return self._per_record(condition, parts, depth)
        if len(parts) == 1 and condition.join in ("alle", "een van"):
            (only,) = parts
            line = self._condition(only, depth)
            if condition.join == "een van" and condition.outcome is True:
                text = f"{line.text} (een van {len(condition.parts)} mogelijkheden)"
                return Branch(line.mark, text, line.below, line.link, line.sources)
            return line
        below = _joined(self._condition(part, depth) for part in parts)
        if left := len(condition.parts) - len(parts):
            below.append(_left(left))
        return Branch(marked(condition.outcome), condition.text, tuple(below))

    def _per_record(self, condition: Condition, parts: list[Condition], depth: int) -> Branch:
        numbers = {id(part): number for number, part in enumerate(condition.parts, start=1)}
        below = []
        for part in parts[:MAX_RECORDS]:
            line = self._condition(part, depth)
            text = f"onderdeel {numbers[id(part)]}: {line.text}"
            below.append(Branch(line.mark, text, line.below, line.link, line.sources))
        if len(parts) > MAX_RECORDS:
            below.append(Branch(Mark.NOTE, f"en nog {len(parts) - MAX_RECORDS} onderdelen"))
        return Branch(marked(condition.outcome), condition.text, tuple(below))

    def _leaf(self, leaf: Condition, depth: int) -> Branch:
        """A condition in one line: the values it looked at behind it, conclusions below it."""
        sources = [use.dated.source for use in leaf.parameters if use.dated is not None]
        notes = [self.words.missing(use) for use in leaf.parameters if use.dated is None]
        values: list[str] = []
        below: list[Branch] = []
        for mention in leaf.mentions[:MAX_VALUES]:
            told, deeper = self._value(mention, leaf, depth)
            values += [told] if told else []
            below += deeper
        if (more := len(leaf.mentions) - MAX_VALUES) > 0:
            values.append(f"en nog {more} gegevens")
        if any(u.dated and u.dated.certainty is Certainty.KENNIS for u in leaf.parameters):
            values.append("[te verifiëren]")
        text = leaf.text
        if values:
            told = "; ".join(values)
            text = f"{text} {told}" if told.startswith("(") else f"{text} — {told}"
        if notes:
            text = f"{text}. {' '.join(notes)}"
        link = sources[0].link if sources else None
        return Branch(marked(leaf.outcome), text, tuple(below), link, tuple(dict.fromkeys(sources)))

    def _value(self, mention: Mention, leaf: Condition, depth: int) -> tuple[str, list[Branch]]:
        """What to say about a value in a condition, and what explains it when it is not known
        from elsewhere.
        """
        concept, step = self.concepts[mention.concept], self.words.steps.get(mention)
        alone = len(leaf.mentions) == 1
        if step is None:
            return "", []
        value = self._shown(mention, step)
        if alone and (concept.kind.soort is Soort.JA_NEE or value.lower() in leaf.text.lower()):
            value = ""
        if not alone:
            value = f"{_which(mention)}{concept.title}: {value}"
        if step.state is State.ONBEKEND_FEIT:
            return "" if alone else value, []
        if step.state is State.GEGEVEN:
            why = f", want: {step.motivation}" if step.motivation else ""
            source = f" ({origin(step.origin)})" if step.origin else ""
            return f"{value}{source}{why}".strip(), []
        if mention in self.goals:
            there = f"zie bij “{concept.title}”" if value or self._hidden(leaf) else "zie daar"
            return f"{value} ({there})".strip(), []
        if mention in self.told:
            where = self.told[mention]
            above = "zie hierboven" if where == self.current else f"zie bij “{self._name(where)}”"
            return f"{value} ({above})".strip(), []
        if depth >= MAX_DEPTH or (leaf.outcome is not None and step.value is None):
            hint = f" (meer: wijktoets explain {concept.id})" if step.rules else ""
            return f"{value}{hint}".strip(), []
        self.told[mention] = self.current
        return value, list(self._why(step, depth + 1))

    def _hidden(self, leaf: Condition) -> bool:
        """Whether a condition does not name the only conclusion it looks at."""
        concept = self.concepts[leaf.mentions[0].concept]
        return concept.title[1:].lower() not in leaf.text.lower()

    def _shown(self, mention: Mention, step: Step) -> str:
        return self.words.value(mention, step.value)

    def _name(self, mention: Mention) -> str:
        return self.concepts[mention.concept].title

    def _title(self, step: RuleStep, *, whole: bool = False) -> str:
        title = rule_title(self.program.rulebase, self.program.rules[step.rule])
        return title.rpartition(", rij ")[0] or title if whole else title

    def _place(self, step: RuleStep, *, valid: bool) -> str:
        """The article, and at the first level since when the rule holds."""
        rule = self.program.rules[step.rule]
        said = [article(rule.source) or rule.source.title]
        if valid and (when := period(rule.validity)):
            said.append(when)
        if rule.certainty is Certainty.KENNIS:
            said.append("te verifiëren")
        return f" ({'; '.join(said)})"


def origin(written: str | None) -> str:
    """Where a fact comes from, in few words."""
    return _LOT.sub("", (written or "").removeprefix("aankondiging "))


def _joined(branches: Iterable[Branch]) -> list[Branch]:
    """Neighbours with the same outcome and nothing below them as one line."""
    lines: list[Branch] = []
    for branch in branches:
        last = lines[-1] if lines else None
        if last is not None and last.mark is branch.mark and _is_plain(last) and _is_plain(branch):
            lines[-1] = _merged(replace(last, text=f"{last.text}; {branch.text}"), branch)
        else:
            lines.append(branch)
    return lines


def _is_plain(branch: Branch) -> bool:
    """Whether a line is a condition that needs no lines of its own."""
    return not branch.below and branch.mark in (Mark.YES, Mark.NO, Mark.UNKNOWN)


def _merged(branch: Branch, other: Branch) -> Branch:
    """A line that also stands for another."""
    return replace(branch, sources=tuple(dict.fromkeys((*branch.sources, *other.sources))))


def _which(mention: Mention) -> str:
    return "" if mention.record is None else f"Onderdeel {mention.record + 1}: "


def _rules(count: int) -> str:
    return "regel geldt" if count == 1 else "regels gelden"


def _left(count: int) -> Branch:
    one = f"nog {count} voorwaarde die niets meer uitmaakt"
    return Branch(
        Mark.NOTE, one if count == 1 else f"nog {count} voorwaarden die niets meer uitmaken"
    )


def _of(source: Source) -> tuple[str | None, tuple[Source, ...]]:
    return source.link, (source,)
