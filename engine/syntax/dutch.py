"""Small grammar of Dutch: articles, lists and negation, for sentences made from titles.

Titles of concepts are written by people: a noun phrase ("Geraamde waarde van de opdracht") or,
for ja or nee, a statement ("Beheer is participatief"). Where the form is sure, sentences get an
article and a natural negation; where it is not, the title stays as it is.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from engine.syntax.model import Change, Effort, Validity
from engine.values import show_date

#: Nouns with "het". A compound has the gender of its last part.
_HET = re.compile(
    r"(aandeel|aantal|artikel|bedrag|belang|besluit|bestuur|budget|contract|criterium|deel|doel|"
    r"gebied|gewicht|inkomen|initiatief|jaar|kapitaal|maximum|minimum|onderdeel|percentage|perceel|"
    r"plafond|plan|project|resultaat|saldo|tarief|tekort|vermogen|verschil|voorbehoud|uitstel|werk)$"
)
#: Nouns with "de".
_DE = re.compile(
    r"(aanbesteding|afstand|akte|code|compensatie|datum|dienst|drempel|duur|factor|gemeente|grens|"
    r"heid|huur|leeftijd|lengte|marge|naam|omvang|omzet|oppervlakte|opdracht|opdrachtgever|"
    r"organisatie|periode|prijs|procedure|provincie|raming|referentie|vorm|reden|rente|route|ruimte|"
    r"schaal|score|soort|som|status|stap|stem|steun|termijn|tijd|trede|vergoeding|verlenging|vraag|"
    r"waarde|winst|bestemming|wijziging)$"
)
#: Plurals: article "de", verb "zijn".
_PLURAL = re.compile(
    r"(bedragen|eisen|gegevens|inkomsten|kosten|leden|leveringen|looptijden|onderdelen|opties|"
    r"percelen|procedures|regels|stemmen|uitgaven|verlengingen|voorwaarden|waarden|werken|"
    r"wijzigingen)$"
)
#: Words in front of a noun that already say which one is meant, or that are no adjective.
_DETERMINER = re.compile(
    r"(de|het|een|of|en|van|voor|alle|deze|die|dit|dat|elke|ieder|eerdere|sommige)$"
)

#: Words that keep their capital anywhere.
_ALWAYS_CAPITAL = frozenset({"Europees", "Europese", "Nederland", "Nederlandse", "Nederlands"})

#: Where a negation goes for sure: the verb, and what follows it.
_WITH_ARTICLE = re.compile(r"\b(is|zijn|heeft|hebben) een\b")
_THERE_IS = re.compile(r"^(er (?:is|zijn))\b(?! (?:al|nog|maar|ook))")
_PREDICATE = re.compile(
    r"\b(is|zijn|wordt|worden(?= )|mag|mogen|kan|kunnen)"
    r"(?= worden [\wë]+$"
    r"| (?:[\wë]+ )?(?:ge|be|ver|ont|her|over|toe|aan|uit|op)[\wë]{3,}(?:d|t|en)$"
    r"| (?:op|in|aan|bij|onder|binnen|volgens|van toepassing)\b(?!.* een )"
    r"| (?:te )?(?!er$)[\wë-]+$"
    r"|$)"
)
_ANY_VERB = re.compile(r"\b(is|zijn|heeft|hebben|wordt|worden|mag|mogen|kan|kunnen)\b")
_NOT_NEGATABLE = re.compile(
    r"\b(niet|geen|nooit|niemand|dat|die|als|omdat|wanneer|waarvan|waarin|waarbij|waarom|wie|wat|hoe|alleen|"
    r"ook|altijd|alle|elk|al|nog|moet|moeten)\b"
)

_VERB = re.compile(
    r"\b(is|zijn|was|waren|had|hadden|heeft|hebben|wordt|worden|mag|mogen|kan|kunnen|moet|moeten|"
    r"zal|wil|kreeg|kregen|werd|werden|deed|deden|bleef|ging|stond|viel|gaat|gaan|staan|blijven|krijgen|laten|maken|liggen|dienen|melden|komen|gelden|vallen)\b"
)
#: Words on -t that are no verb, among the first words of a title.
_NO_VERB = re.compile(
    r"(met|het|dat|niet|uit|tot|recht|contract|dienst|markt|wet|besluit|budget|"
    r"plicht|kort|minst|eerst|laatst|elkaar|object|project|krediet|start|punt|kant|opdracht|"
    r"kracht|macht|omzet|inzet|product|effect|gebracht|gericht|gemaakt|gewicht|statuut)$"
)


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A title inside a sentence: with its article where that is sure, and its number."""

    text: str
    plural: bool = False

    @property
    def verb(self) -> str:
        """The form of "zijn" that goes with it."""
        return "zijn" if self.plural else "is"


def noun_phrase(title: str, names: frozenset[str] = frozenset()) -> NounPhrase:
    """The title as the subject of a sentence: "de geraamde waarde van de opdracht"."""
    article, plural = _article(title)
    return NounPhrase(f"{article}{lowered(title, names)}", plural)


def lowered(title: str, names: frozenset[str] = frozenset()) -> str:
    """The title without its first capital, unless that capital belongs to the word.

    `names` are words known to carry a capital, such as the name of a city.
    """
    first, _, rest = title.partition(" ")
    bare = first.strip("“”\"'(),:;")
    second = re.match(r"[A-Z][a-zà-ÿ]+", rest)
    if second and second[0] not in _ALWAYS_CAPITAL:
        return title
    if not bare[:1].isupper() or not bare[1:].replace("-", "a").islower():
        return title
    if bare in _ALWAYS_CAPITAL or bare in names:
        return title
    return title[0].lower() + title[1:]


def raised(text: str) -> str:
    """The text with a capital to start a sentence."""
    return text[:1].upper() + text[1:]


def inner_names(titles: Iterable[str]) -> frozenset[str]:
    """Words that carry a capital wherever they stand inside a title: names."""
    every = list(titles)
    inside = {w for t in every for w in re.findall(r"(?<=[a-zà-ÿ] )[A-Z][a-zà-ÿ]+", t)}
    common = {w for t in every for w in re.findall(r"(?<=\s)[a-zà-ÿ]+", t)}
    return frozenset(word for word in inside if word.lower() not in common)


def listed(parts: Sequence[str], last: Literal["en", "of"] = "en") -> str:
    """The parts as a Dutch list: "a, b en c"."""
    if len(parts) <= 1:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"


def ranges(text: str) -> str:
    """A text with the unit of each range said once: "69 maanden tot 70 maanden" as in speech."""
    return _RANGE.sub(r"\1 tot \2 \3", text)


def is_statement(title: str) -> bool:
    """Whether a title reads as a sentence of its own: one of its words is a conjugated verb."""
    if _VERB.search(title):
        return True
    later = [word.lower().strip(",") for word in title.split()[1:6]]
    return any(re.fullmatch(r"[a-zà-ÿ]{3,}t", w) and not _NO_VERB.search(w) for w in later)


def statement(title: str, names: frozenset[str] = frozenset()) -> str:
    """The clause that a title for ja or nee stands for."""
    return lowered(title, names) if is_statement(title) else f"“{title}” geldt"


def denial(title: str, names: frozenset[str] = frozenset()) -> str:
    """The clause that denies a title for ja or nee."""
    if not is_statement(title):
        return f"“{title}” geldt niet"
    text = lowered(title, names)
    verbs = [verb for verb in _ANY_VERB.findall(text) if verb != "worden"]
    if len(verbs) == 1 and not _NOT_NEGATABLE.search(text.lower()):
        second = re.split(r"\b(?:en|of)\b", text, maxsplit=1)[1:]
        infinitive = re.search(r"[a-z]{3,}en$", text)
        if _WITH_ARTICLE.search(text) and not infinitive and not any(map(is_statement, second)):
            return _WITH_ARTICLE.sub(r"\1 geen", text)
        if _THERE_IS.search(text):
            return _THERE_IS.sub(r"\1 geen", text)
        if _PREDICATE.search(text) and not second:
            return _PREDICATE.sub(r"\1 niet", text, count=1)
    return f"niet: {text}"


_RANGE = re.compile(r"\b(\d+) (?:maand|maanden|dag|dagen) tot (\d+) (maanden|dagen)\b")

_EFFORTS = {
    Effort.BRIEF: "met een brief, formulier of besluit",
    Effort.AFSPRAAK: "met een afspraak",
    Effort.CONTRACT: "met een contract",
    Effort.STATUTEN: "met een wijziging van de statuten",
    Effort.RECHTSVORM: "met een andere rechtsvorm",
}


def changing(change: Change) -> str:
    """How something can be changed, who decides and until when, in short sentences."""
    told = f"Te veranderen {_EFFORTS[change.effort]}. Wie beslist: {change.decider}."
    return f"{told} Dit kan zolang {change.meanwhile}." if change.meanwhile else told


def period(validity: Validity) -> str:
    """A period: "2026-2027", "vanaf 1 juli 2024"; empty when it is always."""
    since, until = validity.since, validity.until
    if validity.seen and since is not None and until is not None:
        days = show_date(since) if since == until else f"{show_date(since)} en {show_date(until)}"
        return f"gezien op {days}; de bron heeft geen datum"
    if since is None:
        return "" if until is None else f"tot en met {show_date(until)}"
    if until is None:
        return f"vanaf {show_date(since)}"
    if (since.month, since.day, until.month, until.day) == (1, 1, 12, 31):
        return f"{since.year}" if since.year == until.year else f"{since.year}-{until.year}"
    return f"{show_date(since)} tot en met {show_date(until)}"


def stretches_of(validities: Iterable[Validity]) -> list[str]:
    """Periods that end and follow each other without a gap, each row of them as one period."""
    rows: list[Validity] = []
    for validity in sorted(validities, key=lambda v: v.since or dt.date.min):
        last = rows[-1] if rows else None
        if last and last.until and validity.since == last.until + dt.timedelta(1):
            rows[-1] = Validity(last.since, validity.until)
        else:
            rows.append(validity)
    return [period(row) for row in rows]


def _article(title: str) -> tuple[str, bool]:
    """The article of the head noun and whether it is a plural; no article when not sure."""
    for word in title.split()[:3]:
        bare = word.strip("“”\"'(),:").lower()
        if _DETERMINER.fullmatch(bare):
            break
        if _PLURAL.search(bare):
            return "de ", True
        if _HET.search(bare):
            return "het ", False
        if _DE.search(bare):
            return "de ", False
        if not bare.endswith("e"):
            break
    return "", False
