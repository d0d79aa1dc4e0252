"""How long all renewals of a contract are together, read from free text (BT-57, BT-24).

eForms has a number of renewals (BT-58) but no field for their length. A text is only believed when
it can be read in one way. Every duration in it is given a role by the words around it: part of a
renewal ("3 x 12 maanden", "telkens een jaar", "vier verlengopties van maximaal 12 maanden"), the
fixed term, a total, or a term of notice. It is part of a renewal only when every word between it
and the word for renewal is one of a known few: "verlenging met 6 maanden" is, "verlenging dient
6 maanden tevoren te worden gemeld" is not. A duration without a role, a number of times that BT-58
contradicts, or a total that does not add up leaves the length unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import NamedTuple
from unicodedata import normalize

_ACCENTS = re.compile(r"[\u0300-\u036f]")
#: Longer texts are not searched for a length.
MAX_TEXT = 4_000

_WORDS = {
    "een": 1, "one": 1, "eenmaal": 1, "eenmalig": 1, "once": 1, "single": 1,
    "twee": 2, "two": 2, "tweemaal": 2, "twice": 2, "beide": 2, "both": 2,
    "drie": 3, "three": 3, "driemaal": 3,
    "vier": 4, "four": 4, "viermaal": 4,
    "vijf": 5, "five": 5, "vijfmaal": 5,
    "zes": 6, "six": 6, "zesmaal": 6, "zeven": 7, "seven": 7, "acht": 8, "eight": 8,
    "negen": 9, "nine": 9, "tien": 10, "ten": 10, "elf": 11, "eleven": 11,
    "twaalf": 12, "twelve": 12, "achttien": 18, "eighteen": 18, "vierentwintig": 24,
    "zesendertig": 36, "achtenveertig": 48,
}  # fmt: skip
_UNITS = {"maand": 1, "mnd": 1, "month": 1, "kwarta": 3} | dict.fromkeys(
    ("jaar", "jar", "jr", "year"), 12
)
_DAY_UNITS = {"dag": 1, "day": 1, "week": 7, "weken": 7}

_NUMBER = (
    r"(?:[0-9]{1,4}(?:[.,][0-9]{1,2})?|" + "|".join(sorted(_WORDS, key=len, reverse=True)) + ")"
)
_UNIT = (
    r"(?:kalender)?(?:maanden|maand|maands|mnd|months|month|jaren|jaar|jarige?|jr|years|year"
    r"|kwartalen|kwartaal|dagen|dag|days|day|weken|week|weeks)"
)
_DURATION = re.compile(
    r"(?<![\w.,/-])(?P<half>anderhalf|anderhalve|een half|half)\s+(?:jaar|year)(?!\w)"
    rf"|(?<![\w.,/-])(?P<number>{_NUMBER})[\s-]*(?P<unit>{_UNIT})(?!\w)"
)
#: "een jaar (12 maanden)".
_IN_BRACKETS = re.compile(rf"((?<![\w.,/-]){_NUMBER}[\s-]*{_UNIT}) ?\(({_NUMBER}[\s-]*{_UNIT})\)")
_RENEWAL_WORD = r"(?:verleng\w*|optie\w*|optionele?\w*|renew\w*|exten\w*|option\w*|prolong\w*)"
#: "3 x", "twee keer", "four times": how often, just before a duration or further on in the clause.
_TIMES = re.compile(rf"(?<![\w.,])(?P<n>{_NUMBER})\s*(?:x|\*|keer|maal|times)(?![a-z])")
#: "vier verlengopties", "5 renewals", "twee opties", "drie optionele perioden".
_COUNTED = re.compile(
    rf"(?<![\w.,])(?P<n>{_NUMBER})\s+(?:\w+\s+){{0,2}}?"
    r"(?:verleng(?:ings)?opties?|verlengings?mogelijkhe\w+|verlengingen|verlenging|opties?"
    r"|optieperiode[ns]?|optionele\s+(?:verlengingen|perioden?|periodes)"
    r"|renewals?|extensions?|options?|perioden|periodes|periods?)(?!\w)"
)
#: "eenmaal te verlengen", "tweemaal verlengd".
_OFTEN = re.compile(
    r"(?<!\w)(?P<n>eenmalig|eenmaal|tweemaal|driemaal|viermaal|vijfmaal|zesmaal|once|twice)(?!\w)"
)
#: "2 optiejaren", "drie optionele jaren", "twee verlengingsjaren": so many times a year.
_OPTION_YEARS = re.compile(
    rf"(?<![\w.,])(?P<n>{_NUMBER})\s+(?:optiejaren|optiejaar|verleng(?:ings)?jaren"
    r"|verleng(?:ings)?jaar|optionele\s+jaren|optional\s+years|option\s+years)(?!\w)"
)
_EACH = re.compile(
    r"(?<!\w)(?:telkens|steeds|elk|elke|ieder|iedere|per\s+(?:keer|optie|verlenging|maal)|each"
    r"|per\s+renewal|afzonderlijk)(?!\w)"
)
#: Each says that a length near it is one of a renewal.
_RENEWING = (re.compile(rf"(?<!\w){_RENEWAL_WORD}"), _TIMES, _COUNTED, _OFTEN)
_TOTAL_WORD = (
    r"(?:in\s+totaal|totaal|totale|in\s+total|total|totall?ing|tezamen|samen|bij\s+elkaar|opgeteld"
    r"|gezamenlijk\w*|together|altogether|combined)"
)
_TOTAL = re.compile(rf"(?<!\w){_TOTAL_WORD}(?!\w)")
_TOTAL_AFTER = re.compile(rf"^\W*{_TOTAL_WORD}(?!\w)")
#: Words that make a total one of the whole contract, with its fixed term.
_WHOLE = re.compile(
    r"(?<!\w)(?:looptijd|contractduur|contractperiode|contracttermijn|overeenkomst|contract"
    r"|raamovereenkomst|duration|agreement|inclusief|incl\.?|including|inclusive)(?!\w)"
)
_FIXED = re.compile(
    r"(?<!\w)(?:looptijd|vaste|initiele\w*|contractduur|contractperiode|basis\w*|duurt"
    r"|(?:overeenkomst|contract|agreement)\s+(?:van|voor|of|for)"
    r"|duur|loopt|aangegaan|gesloten|afgesloten|eerste|initial|fixed|runs|ingangsdatum|aanvang\w*"
    r"|geldt|bedraagt)(?!\w)"
)
_NOTICE_BEFORE = re.compile(
    r"(?<!\w)(?:opzeg\w*|opgezegd|aanzeg\w*|uiterlijk|ten\s+minste|tenminste|minimaal|minstens"
    r"|notice|at\s+least|no\s+later\s+than|binnen|within|implementatie\w*|transitie\w*"
    r"|proefperiode|garantie\w*|evaluatie\w*)"
    r"(?:\W+\w+){0,4}?\W*$"
)
_NOTICE_AFTER = re.compile(
    r"^\W*(?:(?:van\s+)?te\s*voren|voor(?:af|afgaand\w*|dat)?(?!\w)|eerder|op\s+voorhand|vooruit"
    r"|before|prior|in\s+advance|ahead|earlier|notice|of\s+notice|opzeg\w*"
    r"|na\s+(?:gunning|ondertekening|ingang))"
)
#: The only words that may stand between a length and the word or number that makes it a renewal.
_LINK_WORDS = (
    "a aansluitend aanvullend aanvullende additional agreement an and another are at be "
    "bedraagt bedragen being by can contract daarna de deze dezelfde die duren duur duurt "
    "each een eenzijdig elk elke en er eventueel eventuele every extra for further het "
    "hoogste hoogstens ieder iedere is kan keer kunnen last lasting lasts lengte length maal "
    "mag max maximaal maximum may met might mogelijk mogelijkheid mogen most nog nogmaals of "
    "om opdracht optioneel overeenkomst per period periode perioden periodes periods possible "
    "raamovereenkomst steeds stilzwijgend te telkens ten term termijn the then to tot up van "
    "volgt voor with worden wordt zijn "
)
_LINKS = frozenset(_LINK_WORDS.split())
#: Words that leave several lengths open.
_DOUBT = re.compile(
    rf"(?<!\w)(?:ongeveer|circa|ca\.|naar\s+verwachting|approximately)"
    rf"|(?<!\w)(?:(?:[0-9]+|{_UNIT}|{_NUMBER}|keer|maal)\s+of|or)\s+{_NUMBER}(?!\w)"
    r"|(?<!\w)(?:of|or)\s+(?:meer|minder|langer|korter|een\s+deel|more|less|longer|shorter)(?!\w)"
    rf"|(?<!\w)(?:onbeperkt|onbepaald\w*|unlimited|indefinite\w*)"
)
_SENTENCE = re.compile(r"(?<=[a-z)\]])[.;!?]\s+|\n+|;\s*")
_COMMA = re.compile(
    r",\s+(?!(?:elk|ieder|telkens|steeds|each))|\s+(?:en|and)\s+(?=kan|daarna|vervolgens|heeft|may|thereafter)|\s+daarna\s+|\s+gevolgd\s+door\s+"
)


class Span(NamedTuple):
    """From `low` up to and including `high` whole months; equal when it is exact."""

    low: int
    high: int

    @property
    def exact(self) -> bool:
        return self.low == self.high


class _Role(Enum):
    RENEWAL = "renewal"
    FIXED = "fixed"
    TOTAL = "total"
    WHOLE = "whole"
    NOTICE = "notice"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class _Mention:
    """A duration in a clause with the role its words give it.

    `times` is how often, when said; `each` that every renewal has this length; `renewing` that a
    word for renewal stands before it.
    """

    length: Span
    role: _Role
    times: int | None = None
    each: bool = False
    renewing: bool = False


def mentions_renewal(text: str) -> bool:
    """Whether a text speaks of a length of renewals at all, however unclear."""
    plain = _plain(text[:MAX_TEXT])
    if _OPTION_YEARS.search(plain):
        return True
    said = re.search(_RENEWAL_WORD, plain) or _TIMES.search(plain)
    return said is not None and _DURATION.search(plain) is not None


def months(text: str, count: int | None, fixed: int | None = None) -> Span | None:
    """The months of all renewals together in `text`, or None when it can be read in several ways.

    Args:
        text: what the notice says about renewals.
        count: the number of renewals according to BT-58, when known.
        fixed: the fixed term in months, when known.
    """
    if len(text) > MAX_TEXT:
        return None
    plain = _plain(text)
    if _DOUBT.search(plain):
        return None
    if count == 1 and (alone := _DURATION.fullmatch(plain.rstrip(" ."))):
        return _length(alone)
    mentions = [m for sentence in _SENTENCE.split(plain) for m in _mentions(sentence, fixed)]
    if any(m.role is _Role.UNSAID for m in mentions):
        return None
    if any(
        m.role is _Role.FIXED and fixed is not None and m.length != (fixed, fixed) for m in mentions
    ):
        return None
    summed = _summed([m for m in mentions if m.role is _Role.RENEWAL], count)
    totals = {m.length for m in mentions if m.role is _Role.TOTAL}
    wholes = {m.length for m in mentions if m.role is _Role.WHOLE}
    if summed is None:
        return _from_totals(mentions, totals, wholes, fixed)
    if wholes and fixed is None:
        return None
    with_fixed = Span(summed.low + (fixed or 0), summed.high + (fixed or 0))
    fits = all(total in (summed, with_fixed) for total in totals) and all(
        whole == with_fixed for whole in wholes
    )
    return summed if fits else None


def disputes(text: str, fixed: int) -> bool:
    """Whether a text about renewals gives the contract another fixed term than `fixed` months.

    "Twee jaar, met twee keer een jaar verlenging" does for 36 months; for 48 it says that these are
    all renewals included, which is another fixed term as well.
    """
    sentences = [s for s in _SENTENCE.split(_plain(text)) if mentions_renewal(s)]
    mentions = [m for sentence in sentences for m in _mentions(sentence, fixed) if m.length.exact]
    stated = {m.length.low for m in mentions if m.role in (_Role.FIXED, _Role.UNSAID)} - {0}
    if stated:
        return fixed not in stated
    wholes = {m.length.low for m in mentions if m.role is _Role.WHOLE}
    renewals = _summed([m for m in mentions if m.role is _Role.RENEWAL], None)
    if renewals is not None and renewals.exact:
        return any(whole - renewals.low != fixed for whole in wholes)
    return fixed in wholes


def _from_totals(
    mentions: list[_Mention], totals: set[Span], wholes: set[Span], fixed: int | None
) -> Span | None:
    """What totals alone say, when no renewal has a length of its own."""
    if any(m.role is _Role.RENEWAL for m in mentions):
        return None
    if totals and not wholes and len(totals) == 1:
        own = all(m.renewing for m in mentions if m.role is _Role.TOTAL)
        return next(iter(totals)) if own else None
    if wholes and not totals and len(wholes) == 1 and fixed is not None:
        whole = next(iter(wholes))
        return Span(whole.low - fixed, whole.high - fixed) if whole.low >= fixed else None
    return None


def _summed(renewals: list[_Mention], count: int | None) -> Span | None:
    """The lengths of renewals added up, when it is said how often each comes."""
    if not renewals:
        return None
    if all(m.times is not None for m in renewals):
        said = sum(m.times or 0 for m in renewals)
        if count is not None and count != said:
            return None
        return Span(
            sum((m.times or 0) * m.length.low for m in renewals),
            sum((m.times or 0) * m.length.high for m in renewals),
        )
    if len(renewals) == 1 and count is not None and (count == 1 or renewals[0].each):
        return Span(count * renewals[0].length.low, count * renewals[0].length.high)
    return None


def _mentions(sentence: str, fixed: int | None) -> Iterator[_Mention]:
    """The durations of one sentence with their roles, clause by clause."""
    renewing = re.search(_RENEWAL_WORD, sentence) is not None
    clauses = [c for c in _COMMA.split(sentence) if c and c.strip()]
    for clause in clauses:
        yield from _in_clause(clause, renewing, fixed)


def _in_clause(clause: str, renewing: bool, fixed: int | None) -> Iterator[_Mention]:
    years = list(_OPTION_YEARS.finditer(clause))
    for found in years:
        yield _Mention(Span(12, 12), _Role.RENEWAL, int(_number(found["n"])))
    taken = [found.span() for found in years]
    durations = [
        d for d in _DURATION.finditer(clause)
        if not any(start <= d.start() < end for start, end in taken)
    ]  # fmt: skip
    for place, duration in enumerate(durations):
        before = clause[durations[place - 1].end() if place else 0 : duration.start()]
        after = clause[
            duration.end() : durations[place + 1].start() if place + 1 < len(durations) else None
        ]
        length = _length(duration)
        if length is None:
            yield _Mention(Span(0, 0), _Role.UNSAID)
            continue
        often = _often(clause, before, duration, len(durations))
        role = _role(before, after, renewing, often is not None, fixed, length)
        each = _EACH.search(clause) is not None
        yield _Mention(length, role, often, each, re.search(_RENEWAL_WORD, before) is not None)


def _often(clause: str, before: str, duration: re.Match[str], durations: int) -> int | None:
    """How often this length comes: "3 x 12 maanden", "12 maanden, 3 keer", "vier opties van"."""
    for pattern in (_TIMES, _COUNTED, _OFTEN):
        if found := list(pattern.finditer(before)):
            return _whole(found[-1]["n"])
    if durations == 1:
        for pattern in (_TIMES, _COUNTED, _OFTEN):
            later = list(pattern.finditer(clause, duration.end()))
            if len(later) == 1:
                return _whole(later[0]["n"])
    if re.search(rf"(?<!\w)een\s+(?:\w+\s+){{0,2}}{_RENEWAL_WORD}", before):
        return 1
    return None


def _whole(text: str) -> int | None:
    """A number of times; None when it is no whole number."""
    number = _number(text)
    return int(number) if number.denominator == 1 else None


def _role(
    before: str,
    after: str,
    renewing: bool,
    counted: bool,
    fixed: int | None,
    length: Span,
) -> _Role:
    if _NOTICE_AFTER.search(after) or _NOTICE_BEFORE.search(before):
        return _Role.NOTICE
    if _TOTAL.search(before) or _TOTAL_AFTER.search(after):
        whole = _WHOLE.search(before) or re.search(r"^\W*(?:inclusief|incl|including)", after)
        if whole and (renewals := re.search(_RENEWAL_WORD, before)):
            # "verlengingen met een totale looptijd van": of the renewals, or of the contract?
            return _Role.UNSAID if renewals.start() < whole.start() else _Role.WHOLE
        return _Role.WHOLE if whole else _Role.TOTAL
    if re.search(
        r"verleng\w*\s+tot(?:\s+\w+){0,3}\s*$|(?:extended|renewed)\s+(?:up\s+)?to(?:\s+\w+){0,3}\s*$",
        before,
    ):
        return _Role.WHOLE
    if re.search(r"(?:maximale|max\.?|maximum)\s+(?:contract)?(?:looptijd|duur|duration)", before):
        return _Role.WHOLE
    linked = _linked(before, after, counted)
    if counted:
        return _Role.RENEWAL if linked else _Role.UNSAID
    if _FIXED.search(before) and not re.search(_RENEWAL_WORD, before):
        return _Role.FIXED
    if re.search(r"(?:^|\W)(?:na|after)\W*$", before):
        return _Role.FIXED
    if linked:
        return _Role.RENEWAL
    if fixed is not None and length == (fixed, fixed) and (renewing or re.match(r"\W*\+", after)):
        return _Role.FIXED
    return _Role.UNSAID


def _linked(before: str, after: str, counted: bool) -> bool:
    """Whether only known words stand between a duration and what makes it one of a renewal."""
    marks = [mark.end() for pattern in _RENEWING for mark in pattern.finditer(before)]
    if marks:
        follows = re.match(rf"\s*(?!{_RENEWAL_WORD})([^\W\d_]+)", after)
        stands_alone = counted or follows is None or follows[1] in _LINKS
        return stands_alone and _only_links(before[max(marks) :])
    if _EACH.search(before) and _only_links(before):
        return True
    patterns = _RENEWING if counted else _RENEWING[:1]
    later = [mark.start() for pattern in patterns if (mark := pattern.search(after))]
    nearest = re.findall(r"[^\W\d_]+", before)[-1:]
    return bool(later) and _only_links(after[: min(later)]) and _LINKS.issuperset(nearest)


def _only_links(text: str) -> bool:
    return _LINKS.issuperset(re.findall(r"[^\W\d_]+", text)) and not re.search(r"[0-9]", text)


def _length(found: re.Match[str]) -> Span | None:
    """A duration in months; days and weeks as the least and most months they can be."""
    if found["half"]:
        return Span(18, 18) if found["half"].startswith("ander") else Span(6, 6)
    number, unit = _number(found["number"]), found["unit"].removeprefix("kalender")
    for word, days in _DAY_UNITS.items():
        if unit.startswith(word):
            total = number * days
            return Span(int(total // 31), -int(-total // 28)) if total.denominator == 1 else None
    factor = next(n for word, n in _UNITS.items() if unit.startswith(word))
    months = number * factor
    return Span(int(months), int(months)) if months.denominator == 1 else None


def _plain(text: str) -> str:
    """Lower case, without accents on "één", with one sign for "times" and no "(3)" after "drie"."""
    plain = re.sub(r"[ \t\r\f\v\u00a0]+", " ", text.lower()).strip()
    plain = _ACCENTS.sub("", normalize("NFD", plain)).replace("×", "x").replace("’", "'")
    plain = re.sub(r"([a-z]+) ?\(([0-9]{1,3})\)", _drop_repeated, plain)
    plain = re.sub(r"([0-9]{1,3}) ?\(([a-z]+)\)", _drop_repeated_word, plain)
    plain = _IN_BRACKETS.sub(_drop_repeated_duration, plain)
    return re.sub(r"([0-9]) ?([x*]) ?([0-9])", r"\1 \2 \3", plain)


def _drop_repeated(match: re.Match[str]) -> str:
    word, digits = match[1], match[2]
    return word if _WORDS.get(word) == int(digits) else match[0]


def _drop_repeated_word(match: re.Match[str]) -> str:
    digits, word = match[1], match[2]
    return digits if _WORDS.get(word) == int(digits) else match[0]


def _drop_repeated_duration(match: re.Match[str]) -> str:
    said, again = _DURATION.fullmatch(match[1]), _DURATION.fullmatch(match[2])
    same = said and again and _length(said) == _length(again)
    return match[1] if same else match[0]


def _number(text: str) -> Fraction:
    return Fraction(_WORDS[text]) if text in _WORDS else Fraction(text.replace(",", "."))
