"""What a rule base holds once it is read and checked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal
from urllib.parse import quote

from engine.diagnostics import Place
from engine.syntax.articles import Articles
from engine.syntax.tree import ConceptRef, Expression
from engine.values import Kind, Names, Soort, Value


class NormKind(StrEnum):
    """What sort of norm a rule is; never mixed up in an answer."""

    WET = "wet"
    BELEID = "beleid"
    ADVIES = "advies"
    VOORSTEL = "voorstel"


class Certainty(StrEnum):
    """How sure the reading of the source was: the text itself, second hand, or knowledge."""

    BRON = "bron"
    SECUNDAIR = "secundair"
    KENNIS = "kennis"


class Effort(StrEnum):
    """What it takes to change something, least first: an own paper, another's consent, a contract
    signed by two sides, new statutes, another legal form.
    """

    BRIEF = "brief"
    AFSPRAAK = "afspraak"
    CONTRACT = "contract"
    STATUTEN = "statuten"
    RECHTSVORM = "rechtsvorm"


class Role(StrEnum):
    """How a conclusion `ja` counts in the outcome of a check."""

    VERPLICHT = "verplicht"
    TOEGESTAAN = "toegestaan"
    GEADVISEERD = "geadviseerd"
    TE_MOTIVEREN = "te_motiveren"
    WAARSCHUWING = "waarschuwing"
    ROUTE = "route"
    GEGEVEN = "gegeven"


@dataclass(frozen=True, slots=True)
class Validity:
    """From and until when something holds, both days included; None is open.

    `seen`: its source has no date, so that only the days on which it was read are sure.
    """

    since: dt.date | None = None
    until: dt.date | None = None
    seen: bool = False

    def includes(self, date: dt.date) -> bool:
        return (self.since is None or self.since <= date) and (
            self.until is None or date <= self.until
        )

    def overlaps(self, other: Validity) -> bool:
        return (self.since or dt.date.min) <= (other.until or dt.date.max) and (
            other.since or dt.date.min
        ) <= (self.until or dt.date.max)

    def covers(self, other: Validity) -> bool:
        """Whether no day of the other falls outside this one."""
        return (self.since or dt.date.min) <= (other.since or dt.date.min) and (
            other.until or dt.date.max
        ) <= (self.until or dt.date.max)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a norm comes from: the title of the text, the article, the link.

    With `of_value` it only says what sort of text it is: a rule with it applies a value of one
    authority, and the source of that value is the one to show.
    """

    title: str
    article: str | None = None
    url: str | None = None
    of_value: bool = False

    @property
    def link(self) -> str | None:
        """The link, to the article itself where the site of Dutch law offers that."""
        if self.url and self.article and "wetten.overheid.nl" in self.url and "#" not in self.url:
            return f"{self.url}#Artikel{quote(self.article.split()[0].rstrip(',:'))}"
        return self.url


@dataclass(frozen=True, slots=True)
class Change:
    """How a user can change something: with what effort, who decides, and while what still holds.

    `decider` and `meanwhile` are Dutch: "het bestuur", "het contract nog niet is getekend". `over`
    is the concept of a day: once that day is known, there is nothing to change any more.
    """

    effort: Effort
    decider: str
    meanwhile: str | None = None
    over: str | None = None


@dataclass(frozen=True, slots=True)
class Concept:
    """A fact that is given or a conclusion that rules draw.

    `sentences` tell its value to the user, `passages` are texts to put in documents, both by value.
    `role` says what a `ja` means; with `warns_if_no` a `nee` says that something is not allowed.
    `changeable` says that a user can make it otherwise, `change` how.
    `open_for` are the kinds of norm to which the law leaves a conclusion of its own.
    `provisos` are the conclusions and facts that must be `ja` before its own `ja` is unreserved.
    """

    id: str
    kind: Kind
    title: str
    place: Place = field(compare=False, repr=False)
    question: str | None = None
    explanation: str | None = None
    example: str | None = None
    source: Source | None = None
    unit: str | None = None
    lowest: Value | None = None
    highest: Value | None = None
    open_norm: bool = False
    derived: bool = False
    otherwise: Value | None = None
    sentences: Mapping[str, str] = field(default_factory=dict)
    passages: Mapping[str, str] = field(default_factory=dict)
    only_if: Expression | None = None
    changeable: bool = False
    change: Change | None = None
    also_given: bool = False
    group: str | None = None
    role: Role = Role.GEGEVEN
    warns_if_no: bool = False
    open_for: tuple[NormKind, ...] = ()
    provisos: tuple[str, ...] = ()
    validity: Validity = Validity()

    @property
    def is_group(self) -> bool:
        return self.kind.soort is Soort.GROEP

    @property
    def askable(self) -> bool:
        """Whether a user can give this concept: a fact, or a conclusion that may also be given."""
        return not self.derived or self.also_given

    @property
    def short(self) -> str:
        """The last part of the id, as records of a group may write it."""
        return self.id.rsplit(".", 1)[-1]


@dataclass(frozen=True, slots=True)
class Register:
    """Names that exist outside the rules, such as municipalities, and where they were found."""

    id: str
    title: str
    names: Names = field(compare=False, repr=False)
    source: Source
    verified: dt.date
    certainty: Certainty
    place: Place = field(compare=False, repr=False)
    explanation: str | None = None


@dataclass(frozen=True, slots=True)
class CodeRange:
    """Codes from `low` up to and including `high`; a single code when they are equal."""

    low: str
    high: str

    def __contains__(self, code: str) -> bool:
        return self.low <= code <= self.high


Codes = tuple[CodeRange, ...]


@dataclass(frozen=True, slots=True)
class DatedValue:
    """The value of a parameter in a period, for the keys named (empty: for everyone).

    `norm` is what kind of norm sets it; None when only its source tells.
    """

    validity: Validity
    value: Value | Codes
    keys: frozenset[str]
    source: Source
    verified: dt.date
    certainty: Certainty
    place: Place = field(compare=False, repr=False)
    norm: NormKind | None = None


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that changes over time; a list of codes or texts when `listed`.

    `norms` are the rows of the maintainers' list of norms that it carries. `open_for` are the kinds
    of norm that may give a value which the law looks at.
    """

    id: str
    kind: Kind
    title: str
    values: tuple[DatedValue, ...]
    place: Place = field(compare=False, repr=False)
    listed: bool = False
    explanation: str | None = None
    unit: str | None = None
    per: ConceptRef | None = None
    norms: tuple[str, ...] = ()
    open_for: tuple[NormKind, ...] = ()

    @property
    def calendar(self) -> bool:
        """Whether it lists days: then a day is looked up in the list of that day itself."""
        return self.listed and self.kind.soort is Soort.DATUM

    def at(self, date: dt.date) -> tuple[DatedValue, ...]:
        """The values in force on a date: at most one per key."""
        return tuple(v for v in self.values if v.validity.includes(date))


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a decision table: what it says and the condition it stands for."""

    text: str
    condition: Expression | None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a decision table; `rule` is the id of the rule it is."""

    rule: str
    cells: tuple[Cell, ...]
    outcome: str


@dataclass(frozen=True, slots=True)
class DecisionTable:
    """A decision table as written. Its rows are rules of their own.

    `gaps` says that cases which fit no row are meant to be left open.
    """

    id: str
    title: str
    concept: str
    hit: Literal["uniek", "eerste"]
    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    place: Place = field(compare=False, repr=False)
    gaps: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: when its condition holds and no exception applies, its concept has its value.

    `exceptions` are the ids of the rules that override this one. `concept` and `value` are both
    None for a rule that only switches off the rule it is an exception to. `norms` are the rows of
    the maintainers' list of norms that it carries. `regimes` are those it applies in, which is part
    of its scope; :data:`BEFORE` for a rule that helps to decide the regime; empty when it says
    nothing about them. `deviates` is the ground in the law on which a rule of policy, advice or a
    proposal sets the law aside.
    """

    id: str
    title: str
    ruleset: str
    norm: NormKind
    source: Source
    validity: Validity
    verified: dt.date
    certainty: Certainty
    condition: Expression | None
    concept: str | None
    value: Expression | None
    place: Place = field(compare=False, repr=False)
    scope: Expression | None = None
    group: str | None = None
    overrides: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    norms: tuple[str, ...] = ()
    explanation: str | None = None
    table: str | None = None
    regimes: tuple[str, ...] = ()
    deviates: str | None = None
    text: str = field(default="", compare=False, repr=False)

    @property
    def expressions(self) -> tuple[Expression, ...]:
        """Scope, condition and value, as far as they are there."""
        return tuple(e for e in (self.scope, self.condition, self.value) if e is not None)


#: What a rule that helps to decide the regime says instead of regimes: it comes before them.
BEFORE = "vooraf"
#: What a rule says that has no consequence of its own, such as an assumption: it always applies.
EVERYWHERE = "alle"


@dataclass(frozen=True, slots=True)
class Regimes:
    """The regimes a law knows: options of one concept, of which rules name those they apply in.

    `groups` are concepts that say that the regime is among some, also while it is still open which.
    Rules of `law` on an article of `articles` must say in which regimes they apply.
    """

    concept: str
    groups: Mapping[str, tuple[str, ...]]
    law: Source | None = None
    articles: tuple[Articles, ...] = ()


@dataclass(frozen=True, slots=True)
class Property:
    """A statement that must hold whatever the facts. Without a rule set it follows from the form of
    the rule base, such as that a group of regimes agrees with the regime.
    """

    id: str
    ruleset: str | None
    always: Expression
    explanation: str | None
    place: Place = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Facts that someone gives and that do not go together.

    With `hard` they cannot all be true, and nothing is concluded from them; otherwise they are odd
    but possible. `sentence` says so to who gave them. Without `source` it is plain logic. `needs`
    are the facts and groups without which it cannot hold.
    """

    id: str
    condition: Expression
    hard: bool
    sentence: str
    needs: frozenset[str]
    place: Place = field(compare=False, repr=False)
    source: Source | None = None
    verified: dt.date | None = None
    certainty: Certainty | None = None
    validity: Validity = Validity()
    norms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ruleset:
    """The head of a rule file."""

    id: str
    title: str
    norm: NormKind
    file: str
    source: Source
    explanation: str | None
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a check: the facts that are asked together, in order."""

    title: str
    concepts: tuple[str, ...]
    explanation: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Someone to talk to. Without a source it is a role in general words, such as a town hall desk.

    `purpose` says what for. `source` is the page that says so, `verified` the day it was read.
    """

    id: str
    title: str
    purpose: str
    place: Place = field(compare=False, repr=False)
    source: Source | None = None
    verified: dt.date | None = None
    certainty: Certainty | None = None
    validity: Validity = Validity()


@dataclass(frozen=True, slots=True)
class Referral:
    """A contact that a check names, left out where its condition is known not to hold."""

    contact: str
    only_if: Expression | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """A question users come with: goals to conclude and the order in which facts are asked."""

    id: str
    title: str
    audience: str
    date_meaning: str
    goals: tuple[str, ...]
    sections: tuple[Section, ...]
    explanation: str | None = None
    referrals: tuple[Referral, ...] = ()

    @property
    def order(self) -> tuple[str, ...]:
        """All facts of the check in the order in which they are asked."""
        return tuple(dict.fromkeys(c for s in self.sections for c in s.concepts))
