"""How long all renewals of a contract are together, read from the free text of BT-57.

eForms has a number of renewals (BT-58) but no field for their length. A text is only believed when
it can be read in one way: every duration in it belongs to "3 x 12 maanden" or "telkens een jaar",
or says the total, and the number of times agrees with BT-58. In any other case the answer is None.
"""

from __future__ import annotations

import re

_WORDS = {
    "een": 1,
    "one": 1,
    "twee": 2,
    "two": 2,
    "drie": 3,
    "three": 3,
    "vier": 4,
    "four": 4,
    "vijf": 5,
    "five": 5,
    "zes": 6,
    "six": 6,
    "zeven": 7,
    "acht": 8,
    "negen": 9,
    "tien": 10,
    "elf": 11,
    "twaalf": 12,
    "twelve": 12,
    "achttien": 18,
    "vierentwintig": 24,
}
#: Longer texts are not searched for a length.
MAX_TEXT = 2_000

_NUMBER = rf"(?<![\w.,])(?:[0-9]{{1,3}}|{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
_DURATION = rf"({_NUMBER})[\s-]*(maanden|maand|mnd|months|month|jaren|jaar|years|year)(?!\w)"
#: Words that may stand between "3 keer" and "12 maanden" without changing what is meant.
_BETWEEN = (
    r"(?:\s*(?:te\s+verlengen|verlengd\s+worden|worden\s+verlengd|verlengen|verlenging|"
    r"optionele?|met|voor|van|telkens|steeds|een\s+(?:periode|termijn|duur|optie|verlenging)|"
    r"de\s+duur|periodes?|for)(?=\s)){0,6}\s*"
)
_TIMES = re.compile(rf"({_NUMBER})\s*(?:x|\*|keer|maal|times)(?![a-z]){_BETWEEN}{_DURATION}")
_EACH = re.compile(
    rf"(?:telkens|steeds|per\s+keer|elke\s+keer|iedere\s+keer|each)"
    rf"(?:\s+(?:met|voor|van|maximaal|een\s+(?:periode|termijn)|for)(?=\s)){{0,4}}\s*{_DURATION}"
)
_TOTAL = re.compile(
    rf"(?:in\s+totaal|totaal|tezamen|samen|total)(?:\s+(?:van|met|maximaal|hooguit)(?=\s)){{0,3}}"
    rf"\s*{_DURATION}"
)
_ANY = re.compile(_DURATION)
#: Words that leave several lengths open.
_DOUBT = re.compile(
    r"\b(?:minimaal|minstens|tenminste|ten minste|ongeveer|circa|ca\.)"
    rf"|\b(?:of|or)\s+(?:{_NUMBER}|meer|minder|langer|korter)"
)


def months(text: str, count: int | None) -> int | None:
    """The months of all renewals together in `text`, or None when it can be read in several ways.

    `count` is the number of renewals according to BT-58, when known.
    """
    if len(text) > MAX_TEXT:
        return None
    plain = _plain(text)
    if _DOUBT.search(plain):
        return None
    mentions = {m.start(1): _months(m[1], m[2]) for m in _ANY.finditer(plain)}
    totals = {m.start(1): _months(m[1], m[2]) for m in _TOTAL.finditer(plain)}
    lengths = {start: n for start, n in mentions.items() if start not in totals}
    said = set(totals.values())
    if not lengths:
        return said.pop() if len(said) == 1 else None
    summed = _summed(plain, lengths, count)
    return summed if said <= {summed} else None


def _summed(plain: str, lengths: dict[int, int], count: int | None) -> int | None:
    """The sum of `lengths` (by position) when each belongs to a phrase that says how often."""
    times = {m.start(2): (_number(m[1]), _months(m[2], m[3])) for m in _TIMES.finditer(plain)}
    if set(times) == set(lengths):
        counted = sum(n for n, _ in times.values())
        return sum(n * length for n, length in times.values()) if count in (None, counted) else None
    if times or len(lengths) != 1 or count is None:
        return None
    each = {m.start(1) for m in _EACH.finditer(plain)}
    return count * sum(lengths.values()) if count == 1 or set(lengths) == each else None


def _plain(text: str) -> str:
    """Lower case, without accents on "één", with one sign for "times" and no "(3)" after "drie"."""
    plain = " ".join(text.lower().split())
    plain = plain.replace("é", "e").replace("×", "x").replace("eenmaal", "1 maal")
    for word, number in (("tweemaal", 2), ("driemaal", 3), ("viermaal", 4)):
        plain = plain.replace(word, f"{number} maal")
    plain = re.sub(r"([a-z]+) ?\(([0-9]{1,3})\)", _drop_repeated, plain)
    return re.sub(r"([0-9]) ?([x*]) ?([0-9])", r"\1 \2 \3", plain)


def _drop_repeated(match: re.Match[str]) -> str:
    word, digits = match[1], match[2]
    return word if _WORDS.get(word) == int(digits) else match[0]


def _number(text: str) -> int:
    return _WORDS[text] if text in _WORDS else int(text)


def _months(number: str, unit: str) -> int:
    return _number(number) * (12 if unit.startswith(("jaar", "jaren", "year")) else 1)
