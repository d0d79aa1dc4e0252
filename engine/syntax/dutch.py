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

from engine.syntax.model import Validity
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

_NEGATABLE = re.compile(r"\b(is een|is|zijn|heeft een|wordt|worden|mag|mogen|kan|kunnen)\b")
_NOT_NEGATABLE = re.compile(
    r"\b(niet|geen|nooit|niemand|dat|die|of|en|als|omdat|wanneer|waarvan|waarin|waarbij|alleen|"
    r"ook|altijd|alle|elk|moet|moeten|hebben|heeft(?! een))\b"
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
    first = re.split(r"[\s,:;]", title, maxsplit=1)[0]
    bare = first.strip("“”\"'()")
    if not bare[:1].isupper() or not bare[1:].replace("-", "a").islower():
        return title
    if bare in _ALWAYS_CAPITAL or bare in names:
        return title
    return title[0].lower() + title[1:]


def raised(text: str) -> str:
    """The text with a capital to start a sentence."""
    return text[:1].upper() + text[1:]


def inner_names(titles: Iterable[str]) -> frozenset[str]:
    """Words that carry a capital inside a title, so do not have it from starting a sentence."""
    return frozenset(
        word for title in titles for word in re.findall(r"(?<=\s)[A-Z][a-zà-ÿ]+", title)
    )


def listed(parts: Sequence[str], last: Literal["en", "of"] = "en") -> str:
    """The parts as a Dutch list: "a, b en c"."""
    if len(parts) <= 1:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"


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
    verbs = _NEGATABLE.findall(text)
    if verbs[:1] in (["mag"], ["mogen"], ["kan"], ["kunnen"]) and verbs[1:] == ["worden"]:
        verbs = verbs[:1]
    if len(verbs) != 1 or _NOT_NEGATABLE.search(text.lower()):
        return f"niet: {text}"
    verb = verbs[0]
    instead = f"{verb.removesuffix(' een')} geen" if verb.endswith(" een") else f"{verb} niet"
    return _NEGATABLE.sub(instead, text, count=1)


def period(validity: Validity) -> str:
    """A period: "2026-2027", "vanaf 1 juli 2024"; empty when it is always."""
    since, until = validity.since, validity.until
    if since is None:
        return "" if until is None else f"tot en met {show_date(until)}"
    if until is None:
        return f"vanaf {show_date(since)}"
    if (since.month, since.day, until.month, until.day) == (1, 1, 12, 31):
        return f"{since.year}" if since.year == until.year else f"{since.year}-{until.year}"
    return f"{show_date(since)} tot en met {show_date(until)}"


def moments(dates: Iterable[dt.date]) -> str:
    """Dates as a list."""
    return listed([show_date(date) for date in dates])


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
