"""What conclusions rest on: rules and dated values, and how sure the weakest of them is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from engine.backends.interpreter import State
from engine.explanation.tree import Mention, RuleStep, Step
from engine.program import Program
from engine.syntax.model import Certainty, DatedValue, Rule, Source

#: How the origin reads of what someone gave, and how that of a fact from a notice begins.
OWN, NOTICE = ("opgegeven", "door u opgegeven"), "aankondiging "

_WEAKNESS = (Certainty.BRON, Certainty.SECUNDAIR, Certainty.KENNIS)


@dataclass(frozen=True, slots=True)
class Ground:
    """What one conclusion itself rests on, and the conclusions and facts right below it.

    `rules` carry it or were all excluded. `sufficient` are those it needs. Of rules that each carry
    it, the surest are enough. Of rules that were excluded, those are left out of which the scope
    does not hold: they are not about the case. `counting` are those of them that say how sure a
    conclusion above it is: an assumption about the case, which the user may give otherwise, does
    not. `values` are parameters by name, with the value used, and `uses` what stands right below.
    """

    rules: tuple[Rule, ...]
    sufficient: tuple[Rule, ...]
    counting: tuple[Rule, ...]
    values: tuple[tuple[str, DatedValue], ...]
    uses: tuple[Mention, ...]

    @property
    def applies_values(self) -> bool:
        """Whether it applies what one authority decided, and has no source of its own."""
        return any(rule.source.of_value for rule in self.rules)

    def weakness(self, rules: Iterable[Rule]) -> int:
        """The place of the weakest certainty of rules of it, and of its values; -1 when there is
        nothing to be sure of.
        """
        certainties = {rule.certainty for rule in rules if not rule.source.of_value}
        certainties |= {dated.certainty for _, dated in self.values}
        return max(map(_WEAKNESS.index, certainties), default=-1)


def weakest(rules: Iterable[Rule]) -> Certainty | None:
    """The lowest certainty among rules."""
    return max((rule.certainty for rule in rules), key=_WEAKNESS.index, default=None)


class Grounds:
    """The grounds of the steps of one explanation; each is worked out once."""

    def __init__(self, program: Program, steps: Mapping[Mention, Step]) -> None:
        self.program = program
        self.steps = steps
        self._found: dict[Mention, Ground] = {}
        self._weakness: dict[Mention, int] = {}

    def of(self, mention: Mention) -> Ground:
        """What a step itself rests on."""
        found = self._found.get(mention)
        if found is None:
            found = self._found[mention] = self._ground(self.steps[mention])
        return found

    def sources(self, mention: Mention) -> tuple[Source, ...]:
        """Where a step comes from: its rules and values; where rules only apply the value of an
        authority, the source of the value that was used, also when a user gave it.
        """
        ground = self.of(mention)
        own = [rule.source for rule in ground.rules if not rule.source.of_value]
        found = dict.fromkeys([*own, *(dated.source for _, dated in ground.values)])
        if ground.applies_values:
            found.update(dict.fromkeys(self._applied(mention)))
        return tuple(found or dict.fromkeys(rule.source for rule in ground.rules))

    def _applied(self, mention: Mention) -> Iterator[Source]:
        """The sources of the values that rules without a source of their own apply."""
        waiting, seen = [mention], {mention}
        while waiting:
            ground = self.of(waiting.pop())
            for used in ground.uses:
                if used in seen:
                    continue
                seen.add(used)
                step, below = self.steps[used], self.of(used)
                if step.state is State.GEGEVEN and self._is_applied(used.concept):
                    yield self._given(step)
                elif below.applies_values:
                    waiting.append(used)
                    yield from (rule.source for rule in below.rules if not rule.source.of_value)
                    yield from (dated.source for _, dated in below.values)

    def _is_applied(self, concept: str) -> bool:
        rules = self.program.rulebase.rules.values()
        return any(rule.concept == concept and rule.source.of_value for rule in rules)

    def _given(self, step: Step) -> Source:
        title = self.program.rulebase.concepts[step.concept].title
        origin = step.origin or OWN[0]
        if origin.startswith(NOTICE):
            return Source(f"Uit de {origin}: {title}")
        told = "Door u opgegeven" if origin in OWN else f"Door u opgegeven ({origin})"
        return Source(f"{told}: {title}")

    def below(self, mentions: Iterable[Mention]) -> Iterator[tuple[Step, Ground]]:
        """The steps that decide about some steps, those themselves included; each once."""
        waiting = list(mentions)
        seen = set(waiting)
        while waiting:
            mention = waiting.pop()
            ground = self.of(mention)
            yield self.steps[mention], ground
            fresh = [used for used in ground.uses if used not in seen]
            seen.update(fresh)
            waiting += fresh

    def assumptions(self, mention: Mention) -> tuple[Mention, ...]:
        """What was assumed about the case below a step, which the user may give otherwise."""
        return tuple(
            Mention(step.concept, step.record)
            for step, ground in self.below([mention])
            if step.state is State.REGEL and ground.sufficient and not ground.counting
        )

    def certainty(self, mention: Mention) -> Certainty | None:
        """How sure the weakest rule or value is, anywhere below a step; assumptions aside."""
        found = self._weakness
        waiting = [mention]
        while waiting:
            now = waiting[-1]
            ground = self.of(now)
            open_uses = [used for used in ground.uses if used not in found]
            if now in found:
                waiting.pop()
            elif open_uses:
                waiting += open_uses
            else:
                below = [found[used] for used in ground.uses]
                found[now] = max([ground.weakness(ground.counting), *below])
        ground = self.of(mention)
        weakness = max(ground.weakness(ground.sufficient), found[mention])
        return None if weakness < 0 else _WEAKNESS[weakness]

    def _ground(self, step: Step) -> Ground:
        rules = tuple(self.program.rules[rule.rule] for rule in step.rules)
        if step.state is State.REGEL:
            sufficient = _surest(rules)
        else:
            sufficient = tuple(r for s, r in zip(step.rules, rules, strict=True) if _about(s))
        values: dict[tuple[str, DatedValue], None] = {}
        uses: dict[Mention, None] = {}
        for used, rule in zip(step.rules, rules, strict=True):
            if step.state is State.REGEL and rule not in sufficient:
                continue
            for leaf in used.decisive:
                uses.update((mention, None) for mention in leaf.mentions if mention in self.steps)
                for use in leaf.parameters:
                    if use.dated is not None:
                        values[use.parameter, use.dated] = None
        counting = sufficient
        if self.program.rulebase.concepts[step.concept].also_given:
            counting = tuple(r for r in sufficient if r.certainty is not Certainty.KENNIS)
        return Ground(rules, sufficient, counting, tuple(values), tuple(uses))


def _surest(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """The rules that are as sure as the surest."""
    best = min((_WEAKNESS.index(rule.certainty) for rule in rules), default=0)
    return tuple(rule for rule in rules if _WEAKNESS.index(rule.certainty) == best)


def _about(rule: RuleStep) -> bool:
    """Whether the scope of a rule holds or may hold."""
    return rule.scope is None or rule.scope.outcome is not False
