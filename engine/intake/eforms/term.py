"""How long the contract runs: BT-36, BT-536, BT-537 and BT-538, and its renewals: BT-58, BT-57.

A number of months is only stated when it is exact. 365 days are no twelve months; from a start
date they may be, and from 1 March to 28 February they are. What is not exact is told as between
which numbers of months it lies, which settles every limit that is not between them.

Codes: N112 term unclear, N113 renewals unclear, N114 options, N115 lots differ, N126 contradiction.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import dataclass
from fractions import Fraction

from engine import values
from engine.intake.eforms.elements import Found
from engine.intake.eforms.fields import Duration, Fields, Part
from engine.intake.eforms.lots import agreed, origin
from engine.intake.eforms.renewals import MAX_TEXT, Span, disputes, mentions_renewal
from engine.intake.eforms.renewals import months as renewal_months
from engine.intake.notice import Findings, quoted

#: The date that stands in for a withheld one.
MASKED_DATE = dt.date(1970, 1, 1)

_MONTHS = {"MONTH": 1, "QUARTER": 3, "YEAR_HALF": 6, "YEAR": 12}
_DAYS = {"DAY": 1, "CALENDAR_DAY": 1, "WEEK": 7}
_UNIT_NAMES = {
    "DAY": "dagen",
    "CALENDAR_DAY": "kalenderdagen",
    "WORKING_DAY": "werkdagen",
    "WEEK": "weken",
    "MONTH": "maanden",
    "QUARTER": "kwartalen",
    "YEAR_HALF": "halve jaren",
    "YEAR": "jaar",
}


@dataclass(frozen=True, slots=True)
class Term:
    """How long a contract runs, or an open end, with what is written in which field.

    `longer` is whether it is longer than the lowest number of months, if only by a day.
    """

    months: Span | None
    field: str
    line: int
    written: str = ""
    longer: bool = False

    @property
    def open_ended(self) -> bool:
        return self.months is None


_ZONE = r"(Z|[+-][0-9]{2}:[0-9]{2})?"
_DATE = re.compile(rf"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}){_ZONE}")
_TIME = re.compile(rf"([0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}})(?:\.[0-9]+)?{_ZONE}")


def read_date(found: Found | None, time: Found | None = None) -> dt.date | None:
    """An eForms date, or with a time the day in the Netherlands at that moment.

    A date carries a zone and is that day there; some write a moment instead, with its time. None
    when masked or impossible.
    """
    if found and "T" in found.text:
        day, _, clock_text = found.text.partition("T")
        found, time = Found(day, found.line), Found(clock_text, found.line)
    m = _DATE.fullmatch(found.text) if found else None
    if m is None:
        return None
    clock = _TIME.fullmatch(time.text) if time else None
    try:
        date = dt.date.fromisoformat(m[1])
        if date == MASKED_DATE:
            return None
        if clock is None:
            return date
        return values.day_of(
            dt.datetime.fromisoformat(f"{m[1]}T{clock[1]}{clock[2] or m[2] or ''}")
        )
    except ValueError:
        return None


def state(fields: Fields, findings: Findings) -> None:
    """State the term and the renewals that hold for every lot."""
    _state_term(fields, findings)
    _state_renewals(fields, findings)
    options = next((lot.options for lot in _parts(fields) if lot.options), None)
    if options:
        findings.remark(
            "N114",
            f"De aankondiging noemt opties (BT-54): {quoted(options.text, 120)}",
            "Controleer of de geraamde waarde die opties meetelt. Dat moet (Aw 2.15 lid 2).",
            options.line,
        )


def _shown(months: int) -> str:
    return f"{months} {'maand' if months == 1 else 'maanden'}"


def _told(span: Span) -> str:
    return _shown(span.low) if span.exact else f"{span.low} tot {_shown(span.high)}"


def _parts(fields: Fields) -> tuple[Part, ...]:
    """Where a term may stand: in the lots, or in a notice without lots in the project itself."""
    return fields.lots or (fields.procedure,)


def _state_term(fields: Fields, findings: Findings) -> None:
    parts = _parts(fields)
    terms = [_term(part, findings) for part in parts]
    known = [term for term in terms if term is not None]
    kinds = agreed([None if term is None else (term.months,) for term in terms])
    if not known:
        return
    if kinds is None:
        findings.remark(
            "N115",
            "De looptijd is niet voor alle percelen dezelfde of niet voor alle percelen bekend.",
            "Toets de percelen apart, of geef de looptijd zelf op.",
            known[0].line,
        )
        return
    term = known[0]
    where = origin(term.field, fields.lots)
    if term.months is None:
        findings.state("contract.onbepaalde_tijd", "ja", where, term.line)
        return
    if term.months.exact:
        findings.state("contract.looptijd", _shown(term.months.low), where, term.line)
    else:
        lowest, highest = _shown(term.months.low), _shown(term.months.high)
        findings.state("contract.looptijd_minstens", lowest, where, term.line)
        findings.state("contract.looptijd_hoogstens", highest, where, term.line)
        if term.longer:
            findings.state("contract.looptijd_langer_dan", lowest, where, term.line)
        _unclear(
            f"De looptijd is {term.written} ({term.field}). Dat is {_told(term.months)}, en geen "
            "heel aantal.",
            term.line,
            findings,
        )


def _term(part: Part, findings: Findings) -> Term | None:
    """The term of one lot; None when it is not there, or not clear and then remarked on."""
    start, end = _date(part.start, "BT-536", findings), _date(part.end, "BT-537", findings)
    by_dates = _between(start, end)
    if part.open_end:
        return _open_end(part, part.open_end, findings)
    if not part.durations:
        if by_dates and part.end:
            return Term(
                by_dates, "BT-536 en BT-537", part.end.line, _dates(start, end), not by_dates.exact
            )
        if start and end and part.end:
            _unclear(
                f"De looptijd is {_dates(start, end)}. Dat kan niet.",
                part.end.line,
                findings,
            )
        return None
    duration = part.durations[0]
    if by_dates and start and end and part.end and _same_days(duration, start, end):
        return Term(
            by_dates, "BT-536 en BT-537", part.end.line, _dates(start, end), not by_dates.exact
        )
    shown = f"{quoted(duration.text)} {_UNIT_NAMES.get(duration.unit, duration.unit)}"
    if len({(d.text, d.unit) for d in part.durations}) > 1:
        _unclear("De aankondiging noemt meer dan een looptijd (BT-36).", duration.line, findings)
        return None
    months = _months(duration, start)
    if months is None:
        _unclear(
            f"De looptijd is {shown} (BT-36). Dat is niet om te rekenen naar maanden.",
            duration.line,
            findings,
        )
        return None
    if start and end and (by_dates is None or not _overlap(months, by_dates)):
        _unclear(
            f"De looptijd (BT-36) is {shown}, maar de begin- en einddatum zeggen iets anders: "
            f"{_dates(start, end)}.",
            duration.line,
            findings,
        )
        return None
    return Term(months, "BT-36", duration.line, shown, _longer(duration, start, months))


def _same_days(duration: Duration, start: dt.date, end: dt.date) -> bool:
    """Whether a number of days is the one between two dates, with the last day or without it."""
    between = (end - start).days
    return duration.unit == "DAY" and duration.text in (str(between), str(between + 1))


def _dates(start: dt.date | None, end: dt.date | None) -> str:
    shown = [values.show_date(day) for day in (start, end) if day]
    return " tot en met ".join(shown)


def _overlap(a: Span, b: Span) -> bool:
    """Whether both can be true. Two exact terms must be equal."""
    return a.low <= b.high and b.low <= a.high and (a == b or not (a.exact and b.exact))


def _open_end(part: Part, code: Found, findings: Findings) -> Term | None:
    match code.text.upper():
        case "UNLIMITED" if part.durations or part.end:
            _unclear(
                "De aankondiging noemt het contract onbepaald (BT-538) en geeft ook een looptijd.",
                code.line,
                findings,
            )
        case "UNLIMITED":
            return Term(None, "BT-538", code.line)
        case "UNKNOWN":
            _unclear(
                "De aankondiging zegt dat de looptijd niet bekend is (BT-538).", code.line, findings
            )
        case other:
            _unclear(
                f"De code {quoted(other)} bij de looptijd (BT-538) is niet bekend.",
                code.line,
                findings,
            )
    return None


def _months(duration: Duration, start: dt.date | None) -> Span | None:
    """The duration in months: exact, or between which numbers it lies. None when it is none."""
    if not re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,6})?", duration.text):
        return None
    number = Fraction(duration.text)
    if duration.unit in _MONTHS:
        months = number * _MONTHS[duration.unit]
        return _usable(math.floor(months), math.ceil(months))
    if duration.unit not in _DAYS or number.denominator != 1 or not 0 < number < 366_000:
        return None
    days = int(number) * _DAYS[duration.unit]
    if days // 31 > values.MAX_MONTHS:
        return None
    if start:
        return _between(start, values.add_days(start, days - 1))
    return _usable(*values.months_of(days))


def _longer(duration: Duration, start: dt.date | None, months: Span) -> bool:
    """Whether a duration is more than the least months it can be, wherever it begins."""
    if months.exact or start is not None or duration.unit not in _DAYS:
        return not months.exact
    return values.most_days(months.low) < int(duration.text) * _DAYS[duration.unit]


def _usable(low: int, high: int) -> Span | None:
    return Span(low, high) if 0 <= low <= high <= values.MAX_MONTHS and high else None


def _between(start: dt.date | None, end: dt.date | None) -> Span | None:
    """The months from `start` up to and including `end`, counted as Regulation 1182/71 does."""
    if start is None or end is None or end < start:
        return None
    months = (end.year - start.year) * 12 + end.month - start.month
    for whole in range(max(0, months - 1), months + 2):
        last = values.last_day(start, whole) if whole else None
        if last == end:
            return _usable(whole, whole)
        if last is not None and last > end:
            return _usable(whole - 1, whole)
    return None


def _date(found: Found | None, field: str, findings: Findings) -> dt.date | None:
    date = read_date(found)
    if found is not None and date is None:
        findings.remark(
            "N120",
            f"De datum {quoted(found.text)} ({field}) is niet te lezen of is afgeschermd.",
            line=found.line,
        )
    return date


def _unclear(message: str, line: int, findings: Findings) -> None:
    findings.remark("N112", message, "Weet u de looptijd in hele maanden? Geef die dan op.", line)


def _state_renewals(fields: Fields, findings: Findings) -> None:
    parts = _parts(fields)
    read = [_renewals(part) for part in parts]
    totals = [span if span is not None and span.exact else None for span in read]
    first = next((part.renewals for part in parts if part.renewals), None)
    texts = [text for part in parts for text in part.renewal_texts]
    total = agreed(totals)
    told = (part.description for part in (*parts, fields.procedure) if part.description)
    unsaid = not first and not texts
    promise = next((text for text in told if _promises(text.text)), None)
    said = promise if total == (0, 0) or unsaid else None
    if said is not None and unsaid:
        _promised(said, agreed([_fixed(part) for part in parts]), findings)
    elif said is not None and first is not None:
        findings.remark(
            "N126",
            "Volgens de aankondiging kan het contract niet worden verlengd (BT-58), maar in de "
            f"beschrijving (BT-24) staat: {quoted(said.text, 240)}",
            "Geef zelf op hoe lang het contract vast loopt en hoeveel maanden alle verlengingen "
            "samen zijn.",
            first.line,
        )
        findings.facts[:] = [f for f in findings.facts if f.concept != "contract.looptijd"]
    elif total is not None:
        line = first.line if first else texts[0].line
        field = "BT-58" if total == (0, 0) else "BT-58 en BT-57" if first else "BT-57"
        where = origin(field, fields.lots)
        findings.state("contract.verlengingen", _shown(total.low), where, line)
    elif any(n is not None for n in totals):
        findings.remark(
            "N115",
            "De verlengingen zijn niet voor alle percelen dezelfde of niet voor alle percelen "
            "bekend.",
            "Toets de percelen apart, of geef de verlengingen zelf op.",
            first.line if first else texts[0].line,
        )
    elif first or texts:
        quote = f": {quoted(texts[0].text, 240)}" if texts else "."
        number = f" {quoted(first.text)} keer" if first else ""
        findings.remark(
            "N113",
            f"Het contract kan{number} worden verlengd, maar hoe lang staat er niet eenduidig "
            f"in (BT-57){quote}",
            "Geef zelf op hoeveel maanden alle verlengingen samen zijn.",
            first.line if first else texts[0].line,
        )


def _promised(said: Found, fixed: int | None, findings: Findings) -> None:
    """Ask about renewals that only a description tells of, and about the term if it tells another.

    The fields for renewals are empty then, so that what the description means is not known.
    """
    if fixed is not None and disputes(said.text[:MAX_TEXT], fixed):
        findings.remark(
            "N126",
            f"Volgens de aankondiging is de looptijd {_shown(fixed)}, maar in de beschrijving "
            f"(BT-24) staat: {quoted(said.text, 240)}",
            "Geef zelf op hoe lang het contract vast loopt en hoeveel maanden alle verlengingen "
            "samen zijn.",
            said.line,
        )
        findings.facts[:] = [f for f in findings.facts if f.concept != "contract.looptijd"]
        return
    findings.remark(
        "N113",
        "In de velden over verlengen (BT-58 en BT-57) staat niets, maar in de beschrijving "
        f"(BT-24) staat: {quoted(said.text, 240)}",
        "Geef zelf op hoeveel maanden alle verlengingen samen zijn.",
        said.line,
    )


def _promises(text: str) -> bool:
    """Whether a description tells of renewals with a length."""
    return any(mentions_renewal(sentence) for sentence in re.split(r"(?<=[a-z)])[.;]\s+|\n", text))


def _renewals(part: Part) -> Span | None:
    """The months of all renewals of one lot together."""
    count: int | None = None
    if part.renewals:
        if not re.fullmatch(r"[0-9]{1,3}(\.0{1,6})?", part.renewals.text):
            return None
        count = int(Fraction(part.renewals.text))
    texts = [text.text for text in part.renewal_texts]
    fixed = _fixed(part)
    if count == 0:
        return Span(0, 0) if not any(mentions_renewal(text) for text in texts) else None
    if texts:
        return renewal_months(". ".join(texts), count, fixed)
    return (
        renewal_months(part.description.text, count, fixed) if count and part.description else None
    )


def _fixed(part: Part) -> int | None:
    """The fixed term of one lot in months, when it is exact."""
    start, end = read_date(part.start), read_date(part.end)
    spans = {_months(duration, start) for duration in part.durations} or {_between(start, end)}
    span = spans.pop() if len(spans) == 1 else None
    return span.low if span and span.exact else None
