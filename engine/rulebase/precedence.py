"""The law goes above policy: what no rule of policy, advice or a proposal may change by itself.

Such a rule cannot conclude what a rule of law concludes or looks at, nor be an exception to one,
unless the concept says that the law leaves it open (`open_voor`) or the rule names its ground in
the law (`wijkt_af_van_wet`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.diagnostics import Diagnostic, Place
from engine.syntax.model import Concept, DecisionTable, NormKind, Rule
from engine.syntax.tree import references

#: What a rule of each kind is called at the start of a sentence.
_CALLED = {
    NormKind.BELEID: "De beleidsregel",
    NormKind.ADVIES: "Het advies",
    NormKind.VOORSTEL: "Het voorstel",
}


def check_precedence(
    concepts: Mapping[str, Concept],
    rules: Mapping[str, Rule],
    tables: Mapping[str, DecisionTable],
    faults: list[Diagnostic],
) -> None:
    """Report every rule that sets the law aside without a ground, and grounds that nothing needs.

    Rules that are never in force on the same day do not meet. A table is reported once.
    """
    checked = _Precedence(concepts, rules, tables)
    touching: set[str] = set()
    reported: set[tuple[str, str]] = set()
    for rule in rules.values():
        if rule.norm is NormKind.WET:
            if rule.deviates is not None:
                faults.append(checked.not_for_law(rule))
            continue
        for concept, found in checked.conflicts(rule):
            name = rule.table or rule.id
            touching.add(name)
            allowed = rule.deviates or (concept is not None and rule.norm in concept.open_for)
            if not allowed and (name, found.code) not in reported:
                reported.add((name, found.code))
                faults.append(found)
    for rule in rules.values():
        needless = rule.deviates is not None and (rule.table or rule.id) not in touching
        if needless and rule.norm is not NormKind.WET:
            faults.append(checked.needless(rule))
    for concept in concepts.values():
        if concept.open_for and concept.derived and not checked.of_law(concept.id):
            faults.append(_needlessly_open(concept))


class _Precedence:
    """What the law concludes and looks at."""

    def __init__(
        self,
        concepts: Mapping[str, Concept],
        rules: Mapping[str, Rule],
        tables: Mapping[str, DecisionTable],
    ) -> None:
        self.concepts = concepts
        self.rules = rules
        self.tables = tables
        self.concluding: dict[str, list[Rule]] = {}
        self.reading: dict[str, list[Rule]] = {}
        self.restricted: set[str] = set()
        #: The rules that each rule is an exception to.
        self.overridden: dict[str, list[Rule]] = {}
        for rule in rules.values():
            for name in rule.exceptions:
                self.overridden.setdefault(name, []).append(rule)
            if rule.norm is not NormKind.WET:
                continue
            if rule.concept is not None:
                self.concluding.setdefault(rule.concept, []).append(rule)
            read = dict.fromkeys(n for node in rule.expressions for n in references(node))
            for name in read:
                self.reading.setdefault(name, []).append(rule)
        for rule in rules.values():
            if rule.norm is NormKind.WET:
                self.restricted |= {c.id for c in self._changed(rule)}

    def of_law(self, concept: str) -> bool:
        """Whether a rule of law has a say in a concept, or looks at it."""
        return concept in self.restricted or concept in self.reading

    def conflicts(self, rule: Rule) -> Iterator[tuple[Concept | None, Diagnostic]]:
        """Where a rule that is no law meets the law, with the concept that could be open for it."""
        for law in self.overridden.get(rule.id, ()):
            if law.norm is NormKind.WET and law.validity.overlaps(rule.validity):
                changed: list[Concept | None] = [*self._changed(law)]
                for concept in changed or [None]:
                    yield concept, self._exception(rule, law, concept)
        if rule.concept is None:
            return
        own = self.concepts[rule.concept]
        for how, holders in (("concludes", self.concluding), ("reads", self.reading)):
            for law in holders.get(rule.concept, ()):
                if law.validity.overlaps(rule.validity):
                    yield own, self._same(rule, law, own, how)
                    return

    def _changed(self, law: Rule) -> list[Concept]:
        """The conclusions that come out otherwise when a rule is switched off: its own, and those
        of the rules that it is an exception to, and so on.
        """
        found: dict[str, None] = {}
        seen: set[str] = set()
        waiting = [law]
        while waiting:
            rule = waiting.pop()
            if rule.id in seen:
                continue
            seen.add(rule.id)
            if rule.concept is not None:
                found[rule.concept] = None
            waiting += self.overridden.get(rule.id, ())
        return [self.concepts[name] for name in found]

    # -- reports

    def place(self, rule: Rule) -> Place:
        return rule.place if rule.table is None else self.tables[rule.table].place

    def _named(self, rule: Rule) -> str:
        return f"{_CALLED[rule.norm]} “{rule.table or rule.id}”"

    def _same(self, rule: Rule, law: Rule, concept: Concept, how: str) -> Diagnostic:
        said = f"de regel “{law.table or law.id}” van de wet"
        if how == "concludes":
            code, message = "R100", f"maar dat doet {said} al"
        else:
            code, message = "R102", f"en daar kijkt {said} naar"
        return Diagnostic(
            code,
            f"{self._named(rule)} concludeert “{concept.id}”, {message}.",
            self.place(rule),
            f"Concludeer een ander begrip. {_ways(rule, concept)}",
            also=(self.place(law),),
        )

    def _exception(self, rule: Rule, law: Rule, concept: Concept | None) -> Diagnostic:
        what = "" if concept is None else f" Die bepaalt “{concept.id}”."
        return Diagnostic(
            "R101",
            f"{self._named(rule)} is een uitzondering op de regel “{law.table or law.id}” van de "
            f"wet.{what}",
            self.place(rule),
            f"Haal “uitzondering_op” weg. {_ways(rule, concept)}",
            also=(self.place(law),),
        )

    def not_for_law(self, rule: Rule) -> Diagnostic:
        return Diagnostic(
            "R103",
            f"De regel “{rule.table or rule.id}” is zelf wet: “wijkt_af_van_wet” kan hier niet.",
            self.place(rule),
            "Haal het weg. Een uitzondering in de wet is gewoon “uitzondering_op”.",
        )

    def needless(self, rule: Rule) -> Diagnostic:
        return Diagnostic(
            "R103",
            f"{self._named(rule)} zegt van de wet af te wijken, maar raakt geen regel van de wet.",
            self.place(rule),
            "Haal “wijkt_af_van_wet” weg.",
            "waarschuwing",
        )


def _ways(rule: Rule, concept: Concept | None) -> str:
    """How a rule may set the law aside."""
    ways = []
    if concept is not None:
        ways.append(
            f"Laat de wet dit over, zet dan “open_voor: [{rule.norm.value}]” bij “{concept.id}”."
        )
    if rule.norm is NormKind.VOORSTEL:
        ways.append(
            "Wijzigt het voorstel de wet, zeg dan welk artikel: “wijkt_af_van_wet: wijzigt artikel "
            "...”."
        )
    else:
        ways.append("Staat de wet deze regel toe, zeg dan waar: “wijkt_af_van_wet: artikel ...”.")
    return " ".join(ways)


def _needlessly_open(concept: Concept) -> Diagnostic:
    return Diagnostic(
        "R104",
        f"“{concept.id}” is open voor {' en '.join(concept.open_for)}, maar geen regel van de wet "
        "concludeert het of kijkt ernaar.",
        concept.place,
        "Haal “open_voor” weg.",
        "waarschuwing",
    )
