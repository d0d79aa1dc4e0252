"""Rules and decision tables read back as Dutch: if, then, unless, and where that is written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol

from engine.syntax.dutch import lowered, period
from engine.syntax.model import Concept, Contradiction, DecisionTable, Parameter, Rule, Source
from engine.syntax.printer import Line, Printer
from engine.syntax.tree import Expression, Or


class Rulebook(Protocol):
    """What rules are read back from; a rule base is one."""

    @property
    def concepts(self) -> Mapping[str, Concept]:
        """The concepts by id."""
        ...

    @property
    def parameters(self) -> Mapping[str, Parameter]:
        """The parameters by id."""
        ...

    @property
    def rules(self) -> Mapping[str, Rule]:
        """The rules by id; rows of tables are rules."""
        ...

    @property
    def tables(self) -> Mapping[str, DecisionTable]:
        """The decision tables by id."""
        ...


def rule_title(rulebook: Rulebook, rule: Rule) -> str:
    """The title of a rule; for a row of a table with the number of the row."""
    if rule.table is None:
        return rule.title
    rows = [row.rule for row in rulebook.tables[rule.table].rows]
    return f"{rule.title}, rij {rows.index(rule.id) + 1}"


def article(source: Source) -> str | None:
    """The place in a source: "artikel 2.82a", "paragraaf 3.2"."""
    if source.article is None:
        return None
    return f"artikel {source.article}" if re.match(r"\d", source.article) else source.article


def citation(source: Source) -> str:
    """A source with the place in it: "Aanbestedingswet 2012, artikel 2.82a"."""
    place = article(source)
    return f"{source.title}, {place}" if place else source.title


def deviation(ground: str) -> str:
    """That a rule sets the law aside, and on what ground."""
    return f"Wijkt af van de wet: {ground.rstrip('.')}."


class RulePrinter:
    """Reads the rules of one rule base back. The printer decides the date of the values shown."""

    def __init__(self, rulebook: Rulebook, printer: Printer | None = None) -> None:
        self.rulebook = rulebook
        self.printer = printer or Printer(rulebook)

    def sentence(self, rule: Rule) -> str:
        """The rule as one sentence: "Als ..., dan ... (artikel ...), tenzij ..."."""
        conditions = [self._grouped(e) for e in (rule.scope, rule.condition) if e is not None]
        then = self.conclusion(rule)
        text = (
            f"Als geldt: {' en '.join(conditions)}, dan {then}" if conditions else f"Altijd {then}"
        )
        text += f" ({article(rule.source) or rule.source.title})"
        unless = [self._named(exception) for exception in self._exceptions(rule)]
        if any(self.rulebook.rules[id].table == rule.table for id in rule.exceptions if rule.table):
            unless.insert(0, "een eerdere rij van de tabel")
        text = f"{text}, tenzij {' of '.join(unless)} geldt." if unless else f"{text}."
        return f"{text} {deviation(rule.deviates)}" if rule.deviates else text

    def contradiction(self, one: Contradiction) -> str:
        """Facts that do not go together, as one sentence: "Als ..., dan kan dat niet samen"."""
        then = "dan kan dat niet samen waar zijn" if one.hard else "dan is dat vreemd"
        return f"Als is opgegeven: {self.printer.sentence(one.condition)}, {then}."

    def outline(self, rule: Rule) -> tuple[Line, ...]:
        """The rule over several lines, with the exceptions that switch it off and its source."""
        lines = [*self.steps(rule), Line(0, f"Bron: {citation(rule.source)}")]
        if rule.deviates:
            lines.append(Line(0, deviation(rule.deviates)))
        if when := period(rule.validity):
            lines.append(Line(0, f"Geldig: {when}"))
        return tuple(lines)

    def steps(self, rule: Rule) -> tuple[Line, ...]:
        """What the rule says over several lines, with the exceptions that switch it off."""
        lines: list[Line] = []
        if rule.scope is not None:
            lines += self._heading("Alleen als", rule.scope)
        if rule.condition is not None:
            lines += self._heading("Als", rule.condition)
        lines.append(Line(0, f"{'Dan' if lines else 'Altijd'} {self.conclusion(rule)}."))
        for exception in self._exceptions(rule):
            lines += self._exception(exception, 0, frozenset({rule.id}))
        return tuple(lines)

    def table(self, table: DecisionTable) -> tuple[Line, ...]:
        """A decision table as a list of sentences, one per row."""
        first = table.hit == "eerste"
        how = "De eerste rij die past, geldt:" if first else "Er past hooguit één rij:"
        rules = [self.rulebook.rules[row.rule] for row in table.rows]
        lines = [] if rules[0].scope is None else self._heading("Alleen als", rules[0].scope)
        lines += [Line(0, deviation(rules[0].deviates))] if rules[0].deviates else []
        lines.append(Line(0, how))
        for number, row in enumerate(table.rows, start=1):
            rule = self.rulebook.rules[row.rule]
            then = self.conclusion(rule)
            if rule.condition is None:
                lines.append(
                    Line(1, f"{number}. In alle {'andere ' if number > 1 else ''}gevallen {then}.")
                )
            else:
                condition = self.printer.sentence(rule.condition)
                lines.append(Line(1, f"{number}. Als geldt: {condition}, dan {then}."))
        return tuple(lines)

    def conclusion(self, rule: Rule) -> str:
        """What the rule says when it applies: "geldt: ..."."""
        if rule.concept is None:
            names = " en ".join(self._named(self.rulebook.rules[id]) for id in rule.overrides)
            return f"geldt {names} niet"
        return f"geldt: {self.printer.conclusion(rule.concept, rule.value)}"

    def _named(self, rule: Rule) -> str:
        return f"“{rule_title(self.rulebook, rule)}”"

    def _grouped(self, node: Expression) -> str:
        text = self.printer.sentence(node)
        return f"({text})" if isinstance(node, Or) else text

    def _heading(self, word: str, node: Expression, depth: int = 0) -> list[Line]:
        first, *rest = self.printer.outline(node, depth)
        text = f"{word} {first.text}" if rest else f"{word} geldt: {first.text}"
        return [Line(depth, text), *rest]

    def _exception(self, rule: Rule, depth: int, above: frozenset[str]) -> list[Line]:
        name = f"{self._named(rule)} ({article(rule.source) or rule.source.title})"
        lines = [Line(depth, f"Tenzij {name} geldt:")]
        if rule.condition is None and rule.scope is None:
            lines.append(Line(depth + 1, "dat is altijd zo"))
        for node in (rule.scope, rule.condition):
            if node is not None:
                lines += self.printer.outline(node, depth + 1)
        if rule.concept is not None:
            then = self.printer.conclusion(rule.concept, rule.value)
            lines.append(Line(depth + 1, f"dan geldt: {lowered(then)}"))
        for exception in self._exceptions(rule):
            if exception.id not in above:
                lines += self._exception(exception, depth + 1, above | {rule.id})
        return lines

    def _exceptions(self, rule: Rule) -> list[Rule]:
        """The exceptions people wrote, not the earlier rows of the same table."""
        exceptions = [self.rulebook.rules[id] for id in rule.exceptions]
        return [e for e in exceptions if rule.table is None or e.table != rule.table]
