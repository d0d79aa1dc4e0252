"""The law goes above policy: what no rule of policy, advice or a proposal may change by itself.

Such a rule cannot conclude what a rule of law concludes or looks at, nor be an exception to one,
unless the concept says that the law leaves it open (`open_voor`) or the rule names its ground in
the law (`wijkt_af_van_wet`). The values that a rule of law looks at are of the law as well, unless
the parameter is open for another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from engine.diagnostics import Diagnostic, Place
from engine.syntax.articles import declared
from engine.syntax.citations import Articles, cited_articles
from engine.syntax.model import Concept, DatedValue, DecisionTable, NormKind, Parameter, Rule
from engine.syntax.tree import parameters_of, references

#: What a rule of each kind is called at the start of a sentence.
_CALLED = {
    NormKind.BELEID: "De beleidsregel",
    NormKind.ADVIES: "Het advies",
    NormKind.VOORSTEL: "Het voorstel",
}


def check_precedence(
    concepts: Mapping[str, Concept],
    parameters: Mapping[str, Parameter],
    rules: Mapping[str, Rule],
    tables: Mapping[str, DecisionTable],
    faults: list[Diagnostic],
) -> None:
    """Report what sets the law aside without a ground, grounds that are none, and needless ones.

    Rules that are never in force on the same day do not meet. A table is reported once.
    """
    checked = _Precedence(concepts, rules, tables)
    touching: dict[str, list[Rule]] = {}
    reported: set[tuple[str, str]] = set()
    for rule in rules.values():
        if rule.norm is NormKind.WET:
            if rule.deviates is not None:
                faults.append(checked.not_for_law(rule))
            continue
        for law, concept, found in checked.conflicts(rule):
            name = rule.table or rule.id
            touching.setdefault(name, []).append(law)
            allowed = rule.deviates or (concept is not None and rule.norm in concept.open_for)
            if not allowed and (name, found.code) not in reported:
                reported.add((name, found.code))
                faults.append(found)
    grounded = {
        r.table or r.id: r for r in rules.values() if r.deviates and r.norm is not NormKind.WET
    }
    for name, rule in grounded.items():
        if name not in touching:
            faults.append(checked.needless(rule))
        elif (wrong := checked.ground(rule, touching[name])) is not None:
            faults.append(wrong)
    faults += _values_of_others(parameters, rules.values())
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

    def conflicts(self, rule: Rule) -> Iterator[tuple[Rule, Concept | None, Diagnostic]]:
        """Where a rule that is no law meets a rule of law, with the concept that could be open."""
        for law in self.overridden.get(rule.id, ()):
            if law.norm is NormKind.WET and law.validity.overlaps(rule.validity):
                changed: list[Concept | None] = [*self._changed(law)]
                for concept in changed or [None]:
                    yield law, concept, self._exception(rule, law, concept)
        if rule.concept is None:
            return
        own = self.concepts[rule.concept]
        for how, holders in (("concludes", self.concluding), ("reads", self.reading)):
            for law in holders.get(rule.concept, ()):
                if law.validity.overlaps(rule.validity):
                    yield law, own, self._same(rule, law, own, how)
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

    def ground(self, rule: Rule, touched: list[Rule]) -> Diagnostic | None:
        """What is wrong with the article of law that a rule names as its ground, if anything.

        A proposal names the article that it changes: one of a rule that it touches. Any other names
        an article that some rule of law carries, so that what the law allows can be read and tried.
        """
        assert rule.deviates is not None
        named = cited_articles(rule.deviates)
        proposal = rule.norm is NormKind.VOORSTEL
        laws = touched if proposal else [r for r in self.rules.values() if r.norm is NormKind.WET]
        known = dict.fromkeys(a for r in laws for a in cited_articles(r.source.article or ""))
        strange = [a for a in named if not _carried(a, known)]
        if named and not strange:
            return None
        if not named:
            message = f"{self._named(rule)} wijkt af van de wet, maar noemt geen artikel."
        elif proposal:
            message = (
                f"{self._named(rule)} zegt artikel {strange[0]} te wijzigen. Dat staat niet "
                "bij de regel die anders wordt."
            )
        else:
            message = (
                f"{self._named(rule)} leunt op artikel {strange[0]}. Dat artikel staat bij geen "
                "enkele regel van de wet."
            )
        if proposal:
            mend = f"Noem het artikel dat wijzigt, bijvoorbeeld “{_shown(known)}”."
        else:
            mend = (
                "Noem het artikel dat deze afwijking toestaat. Staat dat nog nergens, schrijf "
                "dan eerst die regel van de wet."
            )
        return Diagnostic(
            "R105", message, self.place(rule), mend, also=tuple(self.place(r) for r in touched[:1])
        )

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


def _carried(article: Articles, known: Iterable[Articles]) -> bool:
    """Whether an article is one of those, or within a range of them."""
    own = declared(str(article))
    return any(
        article.first in (other.first, other.last)
        or (
            own is not None
            and other.last is not None
            and (span := declared(f"{other.first} t/m {other.last}")) is not None
            and own.meets(span)
        )
        for other in known
    )


def _shown(known: Iterable[Articles]) -> str:
    return f"wijzigt artikel {next((str(a) for a in known), '...')}"


def _values_of_others(
    parameters: Mapping[str, Parameter], rules: Iterable[Rule]
) -> Iterator[Diagnostic]:
    """Values that a rule of law looks at, and that are not of the law: each parameter once."""
    laws = [rule for rule in rules if rule.norm is NormKind.WET]
    titles = {rule.source.title for rule in laws}
    readers: dict[str, list[Rule]] = {}
    for rule in laws:
        for expression in rule.expressions:
            for name in parameters_of(expression):
                readers.setdefault(name, []).append(rule)
    for name, reading in readers.items():
        parameter = parameters[name]
        for value in parameter.values:
            if not _of_law(value, titles) and (
                value.norm is None or value.norm not in parameter.open_for
            ):
                law = next((r for r in reading if r.validity.overlaps(value.validity)), None)
                if law is not None:
                    yield _value_of_other(parameter, value, law)
                    break


def _of_law(value: DatedValue, titles: Iterable[str]) -> bool:
    """Whether a value says that it is law, or has the source of a rule of law."""
    if value.norm is not None:
        return value.norm is NormKind.WET
    own = value.source.title
    return any(own == title or own.startswith((f"{title},", f"{title} (")) for title in titles)


def _value_of_other(parameter: Parameter, value: DatedValue, law: Rule) -> Diagnostic:
    named = f"De regel “{law.table or law.id}” van de wet kijkt naar “{parameter.id}”"
    if value.norm is None:
        message = (
            f"{named}. Of deze waarde in de wet staat, is niet te zien aan de bron "
            f"“{value.source.title}”."
        )
        mend = "Staat zij in de wet, zet er dan “normsoort: wet” bij."
    else:
        message = f"{named}, maar deze waarde is {value.norm.value}."
        mend = "Geef de eigen waarde een eigen naam, en gebruik die in een regel van beleid."
    kind = value.norm or NormKind.BELEID
    mend += (
        f" Laat de wet deze waarde over, zet dan “open_voor: [{kind.value}]” en “normsoort: "
        f"{kind.value}” bij “{parameter.id}”."
    )
    return Diagnostic("R106", message, value.place, mend, also=(law.place,))


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
