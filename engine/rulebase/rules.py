"""Rules, decision tables and properties from their shapes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.diagnostics import Diagnostic, Place, suggestion
from engine.rulebase import conditions
from engine.rulebase.declarations import source, validity_of
from engine.rulebase.files import PropertyShape, RulesFile, RuleShape
from engine.rulebase.reading import Entry
from engine.rulebase.rows import TableWriter
from engine.syntax.checker import Checker
from engine.syntax.document import Items, Node, Scalar, Table
from engine.syntax.model import (
    Concept,
    DecisionTable,
    Property,
    Rule,
    Ruleset,
    Source,
)
from engine.syntax.tree import YES_NO, And, Constant, Expression, taken

_CONCLUSION = re.compile(r"\s*([^\s=]+)\s*(?:=\s*(.+?))?\s*", re.DOTALL)


@dataclass(slots=True)
class Written:
    """Rules as written, before exceptions are linked."""

    rules: dict[str, Rule]
    tables: dict[str, DecisionTable]
    rulesets: dict[str, Ruleset]
    properties: dict[str, Property]


def written(
    rulesets: Sequence[Entry[RulesFile]],
    rules: Sequence[tuple[Entry[RulesFile], Entry[RuleShape]]],
    properties: Sequence[tuple[Entry[RulesFile], Entry[PropertyShape]]],
    checker: Checker,
) -> Written:
    """All rules, tables and properties. Faults end up in the checker."""
    result = Written({}, {}, {}, {})
    places: dict[str, Place] = {}
    scopes = {
        head.place: _Writer(checker, head).condition_at(head, "toepassing", None)
        for head in rulesets
        if head.shape.toepassing is not None
    }
    for head, entry in rules:
        if entry.id in places:
            checker.faults.append(
                Diagnostic(
                    "R006",
                    f"De regel “{entry.id}” bestaat al.",
                    entry.place,
                    "Geef elke regel een eigen id.",
                    also=(places[entry.id],),
                )
            )
            continue
        places[entry.id] = entry.place
        writer = _Writer(checker, head)
        writer.write(entry, scopes.get(head.place), result)
    for head in rulesets:
        named = tuple(r.id for r in result.rules.values() if r.ruleset == head.id)
        first = result.rulesets.get(head.id)
        if first is not None:
            checker.faults.append(
                Diagnostic("R006", f"De regelset “{head.id}” bestaat al.", head.place)
            )
            continue
        result.rulesets[head.id] = Ruleset(
            id=head.id,
            title=head.shape.titel,
            norm=head.shape.normsoort,
            file=head.document.name,
            source=source(head.shape.bron) or Source(head.shape.titel),
            explanation=head.shape.toelichting,
            rules=named,
        )
    for head, stated in properties:
        always = checker.condition(stated.scalar("altijd"), None)
        if stated.id in result.properties:
            checker.faults.append(
                Diagnostic("R006", f"De eigenschap “{stated.id}” bestaat al.", stated.place)
            )
        elif always is not None:
            result.properties[stated.id] = Property(
                stated.id, head.id, always, stated.shape.toelichting, stated.place
            )
    return result


class _Writer:
    """Turns the entries of one rule file into rules."""

    def __init__(self, checker: Checker, head: Entry[RulesFile]) -> None:
        self.checker = checker
        self.head = head

    def fault(self, code: str, message: str, place: Place, help: str | None = None) -> None:
        self.checker.faults.append(Diagnostic(code, message, place, help))

    # -- conditions

    def condition_at(
        self, entry: Entry[RulesFile] | Entry[RuleShape], key: str, group: str | None
    ) -> Expression | None:
        return self.condition(entry.node(key), group)

    def condition(self, node: Node, group: str | None) -> Expression | None:
        """A condition written as an expression or with alle/een van/niet."""
        return conditions.condition(self.checker, node, group)

    # -- rules

    def write(
        self, entry: Entry[RuleShape], file_scope: Expression | None, result: Written
    ) -> None:
        shape = entry.shape
        group = None
        if shape.per is not None:
            group = self.checker.group(shape.per, entry.scalar("per").place)
        scope = file_scope
        if shape.toepassing is not None:
            own = self.condition_at(entry, "toepassing", group)
            scope = _both(file_scope, own)
        condition = self.condition_at(entry, "als", group) if shape.als is not None else None
        concept, value = self._conclusion(entry, group)
        frame = self._frame(entry, group, scope, condition)
        if frame is None:
            return
        if shape.tabel is None:
            if shape.treffer is not None:
                self.fault("R052", "“treffer” hoort bij een tabel.", entry.at("treffer"))
            if concept is None and shape.concludeert is None and not shape.uitzondering_op:
                self.fault(
                    "R043",
                    "Deze regel concludeert niets.",
                    entry.place,
                    "Voeg “concludeert:” toe, of “uitzondering_op:”.",
                )
            result.rules[entry.id] = replace(
                frame, concept=concept.id if concept else None, value=value
            )
            return
        if concept is None:
            if shape.concludeert is None:
                self.fault("R043", "Een tabel heeft “concludeert:” nodig.", entry.place)
            return
        if written := TableWriter(self.checker, entry).write(frame, concept):
            table, rules = written
            result.tables[table.id] = table
            result.rules |= {rule.id: rule for rule in rules}

    def _conclusion(
        self, entry: Entry[RuleShape], group: str | None
    ) -> tuple[Concept | None, Expression | None]:
        if entry.shape.concludeert is None:
            return None, None
        scalar = entry.scalar("concludeert")
        match = _CONCLUSION.fullmatch(scalar.text)
        name = match[1] if match else scalar.text
        place = scalar.at(match.start(1) if match else 0, len(name))
        concept = self.checker.concepts.get(name)
        if concept is None:
            if name not in self.checker.broken:
                self.fault(
                    "R020",
                    f"Het begrip “{name}” bestaat niet.",
                    place,
                    suggestion(name, (c.id for c in self.checker.concepts.values() if c.derived)),
                )
            return None, None
        if not concept.derived:
            self.fault(
                "R061",
                f"“{name}” is een feit; een regel kan het niet concluderen.",
                place,
                "Zet “afgeleid: ja” bij het begrip, of concludeer een ander begrip.",
            )
            return None, None
        if concept.group != group and entry.shape.per is None and concept.group is not None:
            self.fault(
                "R042",
                f"“{name}” geldt per onderdeel van “{concept.group}”.",
                place,
                f"Voeg “per: {concept.group}” toe aan de regel.",
            )
            return None, None
        if concept.group != group:
            self.fault(
                "R042",
                f"“{name}” geldt niet per onderdeel van “{group}”.",
                place,
                "Haal “per” weg.",
            )
            return None, None
        if match is None or match[2] is None:
            if entry.shape.tabel is None and concept.kind.soort is not YES_NO.soort:
                self.fault(
                    "R021",
                    f"“{name}” is geen ja of nee; welke waarde krijgt het?",
                    place,
                    f"Schrijf “concludeert: {name} = ...”.",
                )
            return concept, Constant(YES_NO, True, place)
        if entry.shape.tabel is not None:
            self.fault("R052", "De waarde staat bij een tabel in de laatste kolom.", place)
        part = Scalar(match[2], scalar.at(match.start(2), len(match[2])))
        value = self.checker.expression(part, concept.kind, group)
        return concept, None if value is None else taken(value)

    def _frame(
        self,
        entry: Entry[RuleShape],
        group: str | None,
        scope: Expression | None,
        condition: Expression | None,
    ) -> Rule | None:
        """The rule without its conclusion; None when it lacks what every rule must carry."""
        shape, head = entry.shape, self.head.shape
        url = shape.url or (shape.bron.url if shape.bron else None) or head.bron.url
        found = source(shape.bron, url) or source(head.bron, url)
        if found is not None:
            article = shape.artikel or found.article or head.bron.artikel
            found = Source(found.title, article, url, found.of_value)
        verified = shape.geverifieerd or head.geverifieerd
        certainty = shape.zekerheid or head.zekerheid
        seen = shape.gezien or (None if shape.geldig_vanaf else head.gezien)
        since = shape.geldig_vanaf or (None if seen else head.geldig_vanaf) or seen
        missing = {
            "bron": found is None,
            "artikel": found is not None and found.article is None,
            "url": url is None and not (found is not None and found.of_value),
            "geldig_vanaf": since is None,
            "geverifieerd": verified is None,
            "zekerheid": certainty is None,
        }
        absent = [key for key, lacks in missing.items() if lacks]
        if absent:
            self.fault(
                "R044",
                f"De regel “{entry.id}” mist: {', '.join(absent)}.",
                entry.place,
                "Zet het bij de regel of boven in het bestand.",
            )
        if found is None or verified is None or certainty is None:
            return None
        if shape.gezien and shape.geldig_vanaf:
            self.fault(
                "R089",
                "Een regel heeft “geldig_vanaf”, of “gezien” als de bron geen datum heeft.",
                entry.place,
                "Schrijf één van de twee.",
            )
        until = shape.geldig_tot or (None if shape.gezien else head.geldig_tot)
        if since and until and until < since:
            self.fault("R033", "“geldig_tot” ligt voor “geldig_vanaf”.", entry.place)
        return Rule(
            id=entry.id,
            title=shape.titel,
            ruleset=self.head.id,
            norm=head.normsoort,
            source=found,
            validity=validity_of(since, until, seen),
            verified=verified,
            certainty=certainty,
            condition=condition,
            concept=None,
            value=None,
            place=entry.place,
            scope=scope,
            group=group,
            overrides=tuple(shape.uitzondering_op),
            norms=tuple(shape.normen),
            explanation=shape.toelichting,
            deviates=shape.wijkt_af_van_wet,
            text=_text_of(entry),
        )


def _both(first: Expression | None, second: Expression | None) -> Expression | None:
    if first is None or second is None:
        return first or second
    return And((first, second), second.place)


def _text_of(entry: Entry[RuleShape]) -> str:
    """The lines of the file in which the rule stands."""
    node = entry.node()
    assert isinstance(node, Table)
    siblings = entry.document.node(*entry.path[:-1])
    assert isinstance(siblings, Items)
    starts = sorted(item.place.line for item in siblings.items)
    first = node.place.line
    later = [line for line in starts if line > first]
    ends = [p.line for p in entry.document.root.keys.values() if p.line > first]
    last = min([*later, *ends, len(entry.document.lines) + 1]) - 1
    lines = list(entry.document.lines[first - 1 : last])
    while lines and (not lines[-1].strip() or lines[-1].lstrip().startswith("#")):
        lines.pop()
    return "\n".join(lines)
