"""One Dutch sentence per conclusion, and the reason when there is none."""

from __future__ import annotations

import re
from collections.abc import Mapping

from engine.backends.interpreter import State
from engine.explanation.grounds import Grounds
from engine.explanation.mark import Mark, marked
from engine.explanation.provisos import PERMISSIONS, Provisos
from engine.explanation.tree import PLACEHOLDER, Explanation, Mention, ParameterUse, Step
from engine.program import Program
from engine.syntax.dutch import (
    denial,
    listed,
    lowered,
    period,
    raised,
    ranges,
    statement,
    stretches_of,
)
from engine.syntax.model import Concept, NormKind, Parameter, Role, Rule
from engine.syntax.printer import Printer
from engine.syntax.rule_printer import rule_title
from engine.values import Soort, Value, show, show_date

#: Why a conclusion is open when an answer says that what it needs is not asked.
NOT_ASKED = "Hiernaar is niet gevraagd."

#: Open facts that are named in a sentence; the rest is counted.
MAX_NAMED = 4
#: Titles of what nobody held against the text yet that are named; the rest is counted.
MAX_UNCHECKED = 2

#: What a `ja` says where it asks something of the reader.
_ASKING: Mapping[Role, Mark] = {
    Role.VERPLICHT: Mark.MUST,
    Role.TE_MOTIVEREN: Mark.EXPLAIN,
    Role.GEADVISEERD: Mark.ADVICE,
    Role.WAARSCHUWING: Mark.WARNING,
}

_SENTENCE = re.compile(r"(?<=[.?!]) ")


class Sentences:
    """Words the conclusions of one explanation."""

    def __init__(self, program: Program, explanation: Explanation, printer: Printer) -> None:
        self.program = program
        self.explanation = explanation
        self.concepts: Mapping[str, Concept] = program.rulebase.concepts
        self.steps = explanation.by_mention()
        self.printer = printer
        self.grounds = Grounds(program, self.steps)
        self._provisos = Provisos(self.grounds)
        self._ends: dict[Mention, tuple[str, ...]] = {}

    def sentence(self, step: Step) -> str:
        """The sentence the concept prescribes for its value, or one made from its title."""
        concept = self.concepts[step.concept]
        wording = concept.sentences.get(_key(concept, step.value))
        if "mits" in concept.sentences and self._provisos.of(step):
            wording = concept.sentences["mits"]
        if wording is None or ("{onbekenden}" in wording and not step.open_facts):
            return self._default(concept, step)
        return ranges(PLACEHOLDER.sub(lambda m: self._filled(m[1], step), wording))

    def brief(self, step: Step) -> str:
        """The sentence for where the open facts stand right below it."""
        wording = self.concepts[step.concept].sentences.get("onbekend", "")
        whole = [part for part in _SENTENCE.split(wording) if "{onbekenden}" not in part]
        if step.value is not None or step.state is not State.OPEN or not whole:
            return self.sentence(step)
        return PLACEHOLDER.sub(lambda m: self._filled(m[1], step), " ".join(whole))

    def provisos(self, step: Step) -> tuple[str, ...]:
        """What its `ja` still hangs on, a sentence each; nothing for a `ja` without reserve."""
        reserve = self._provisos.of(step)
        told = [self.sentence(proviso) for proviso in reserve.open]
        if reserve.unchecked:
            names = [f"“{title}”" for title in reserve.unchecked[:MAX_UNCHECKED]]
            if (more := len(reserve.unchecked) - MAX_UNCHECKED) > 0:
                names.append(f"nog {more} {'punt' if more == 1 else 'punten'}")
            told.append(f"Nog na te gaan bij de bron: {listed(names)}.")
        return tuple(told)

    def mark(self, step: Step) -> Mark:
        """What a step is marked with: a `ja` with reserve, or that asks something of the reader, is
        not a plain one, and neither is a `nee` that forbids.
        """
        concept = self.concepts[step.concept]
        if self._provisos.of(step):
            return Mark.MAY_IF if concept.role in PERMISSIONS else Mark.YES_IF
        if step.value is True:
            norms = {self.program.rules[rule.rule].norm for rule in step.rules}
            advised = norms == {NormKind.ADVIES}
            return _ASKING.get(concept.role, Mark.ADVISED if advised else Mark.YES)
        if step.value is False and concept.warns_if_no and not step.idle:
            return Mark.MAY_NOT
        return marked(step.value)

    def unasked(self, step: Step) -> str:
        """The sentence for a conclusion whose facts an earlier answer made needless."""
        return f"Nog niet te zeggen: “{self.concepts[step.concept].title}”. {NOT_ASKED}"

    def reason(self, step: Step) -> str | None:
        """Why the value is unknown; None when it is known."""
        if step.value is not None:
            return None
        match step.state:
            case State.TEGENSPRAAK:
                book = self.program.rulebase
                rules = [f"“{rule_title(book, book.rules[r.rule])}”" for r in step.rules]
                return f"Regels spreken elkaar tegen: {listed(rules)}."
            case State.GEEN_REGEL:
                return " ".join(["Er is geen regel van toepassing.", *self._own_words(step)])
            case State.NIET_VAN_KRACHT:
                return self._not_in_force(step)
            case State.ONBEKEND_FEIT:
                return "Dit gegeven is nog niet bekend."
            case _:
                return self._undecided(step)

    def missing(self, use: ParameterUse) -> str:
        """That a parameter has no value on the date, with the periods in which it has one."""
        parameter = self.program.rulebase.parameters[use.parameter]
        if parameter.calendar:
            stretches = stretches_of(value.validity for value in parameter.values)
            return f"“{parameter.title}” is alleen bekend voor {listed(stretches)}."
        when = show_date(self.program.date)
        if parameter.per is None:
            periods = list(dict.fromkeys(period(v.validity) for v in parameter.values))
            known = f"; wel voor {listed(periods)}" if any(periods) else ""
            return f"Van “{parameter.title}” is er op {when} geen waarde{known}."
        if use.key is None:
            return f"Van “{parameter.title}” is er op {when} geen waarde."
        told = [
            f"{show(parameter.kind, v.value)} ({period(v.validity)})"
            for v in parameter.values
            if use.key in v.keys and not isinstance(v.value, tuple)
        ]
        known = f"; wel {listed(told)}" if told else ""
        of_whom = self._of_whom(parameter, use.key)
        return f"Van “{parameter.title}” is er op {when} voor {of_whom} geen waarde{known}."

    def _for_nobody(self, use: ParameterUse) -> bool:
        """Whether a value that varies is there for no one on the date."""
        return use.key is None and self.program.rulebase.parameters[use.parameter].per is not None

    def _of_whom(self, parameter: Parameter, key: str | None) -> str:
        """The authority without a value; another choice is not named."""
        kind = None if parameter.per is None else parameter.per.kind
        if kind is None or kind.names is None or key is None:
            return "deze keuze"
        return kind.label(key)

    def value(self, mention: Mention, value: Value | None) -> str:
        """A value as a reader expects it; a group by its number of records."""
        concept = self.concepts[mention.concept]
        if concept.is_group and isinstance(value, int):
            return f"{value} {'onderdeel' if value == 1 else 'onderdelen'}"
        return show(concept.kind, value)

    def titles(self, concepts: tuple[str, ...]) -> str:
        """Concepts as a list in a sentence."""
        names = [self.printer.subject(name) for name in concepts[:MAX_NAMED]]
        if len(concepts) > MAX_NAMED:
            more = len(concepts) - MAX_NAMED
            names.append(f"nog {more} {'ander gegeven' if more == 1 else 'andere gegevens'}")
        return listed(names)

    def _own_words(self, step: Step) -> list[str]:
        """What the concept says about itself when it stays unknown whatever is answered."""
        wording = self.concepts[step.concept].sentences.get("onbekend", "")
        return [wording] if wording and "{" not in wording else []

    def _filled(self, name: str, step: Step) -> str:
        if name == "onbekenden":
            return self.titles(step.open_facts)
        if name == "waarde":
            return self.value(Mention(step.concept, step.record), step.value)
        concept = self.concepts.get(name)
        if concept is None:
            return f"{{{name}}}"
        mention = Mention(name, step.record if concept.group is not None else None)
        known = self.steps.get(mention)
        return "onbekend" if known is None else self.value(mention, known.value)

    def _default(self, concept: Concept, step: Step) -> str:
        names = self.printer.names
        if step.value is None:
            text = f"Nog niet te zeggen: “{concept.title}”."
            return " ".join([text, self.reason(step) or ""]).strip()
        if concept.kind.soort is Soort.JA_NEE:
            words = (statement if step.value else denial)(concept.title, names)
            return f"{raised(words)}."
        return f"{concept.title}: {self.value(Mention(concept.id, step.record), step.value)}."

    def _not_in_force(self, step: Step) -> str:
        when = show_date(self.program.date)
        rules = [r for r in self.program.rulebase.rules.values() if r.concept == step.concept]
        left_out = [r for r in rules if r.norm is NormKind.VOORSTEL and not self._counts(r)]
        if rules and left_out == rules:
            return (
                f"Op {when} is hierover geen regel van kracht. Alleen een voorstel zegt hier iets "
                "over, en dat telt nu niet mee."
            )
        periods = list(dict.fromkeys(p for r in rules if (p := period(r.validity))))
        known = f"; wel {listed(periods[:MAX_NAMED])}" if periods else ""
        return f"Op {when} is hierover geen regel van kracht{known}."

    def _counts(self, rule: Rule) -> bool:
        return rule.ruleset in self.program.proposals

    def _undecided(self, step: Step) -> str:
        parts = [] if not step.open_facts else [f"Nog nodig: {self.titles(step.open_facts)}."]
        parts += self._dead_ends(step)
        return " ".join(dict.fromkeys(parts)) or "Het hangt af van wat hieronder nog open is."

    def _dead_ends(self, step: Step) -> tuple[str, ...]:
        """Reasons below this conclusion that no answer can take away, each worked out once."""
        mention = Mention(step.concept, step.record)
        if mention not in self._ends:
            self._ends[mention] = ()
            self._ends[mention] = tuple(self._found_ends(step))
        return self._ends[mention]

    def _found_ends(self, step: Step) -> dict[str, None]:
        found: dict[str, None] = {}
        open_below: dict[Mention, Step] = {}
        for leaf in (leaf for rule in step.rules for leaf in rule.decisive):
            if leaf.outcome is not None:
                continue
            for failure in leaf.failures:
                found[f"“{raised(leaf.text)}” is niet uit te rekenen: {_begun(failure)}"] = None
            below = [self.steps[m] for m in leaf.mentions if m in self.steps]
            known = all(s.value is not None for s in below)
            for use in leaf.parameters:
                if not use.dated and (known or self._for_nobody(use)):
                    found[self.missing(use)] = None
            for mention in leaf.mentions:
                under = self.steps.get(mention)
                if under is None or under.value is not None or mention in open_below:
                    continue
                if under.state is State.OPEN:
                    open_below[mention] = under
                elif under.state is not State.ONBEKEND_FEIT:
                    title = lowered(self.concepts[under.concept].title, self.printer.names)
                    found[f"Over “{title}”: {self.reason(under)}"] = None
        for under in reversed(open_below.values()):
            found |= dict.fromkeys(self._dead_ends(under))
        return found


def _begun(sentence: str) -> str:
    """A sentence to stand after a colon."""
    return sentence[:1].lower() + sentence[1:]


def _key(concept: Concept, value: Value | None) -> str:
    if value is None:
        return "onbekend"
    match concept.kind.soort:
        case Soort.JA_NEE:
            return "ja" if value else "nee"
        case Soort.KEUZE if value in concept.sentences:
            return str(value)
        case _:
            return "waarde"
