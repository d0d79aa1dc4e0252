"""How long the contract runs: BT-36, BT-536, BT-537 and BT-538, and its renewals: BT-58, BT-57.

A number of months is only stated when it is exact. 365 days are no twelve months; from a start
date they may be, and from 1 March to 28 February they are.

Codes: N112 term unclear, N113 renewals unclear, N114 options, N115 lots differ.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from fractions import Fraction

from engine import values
from engine.intake.eforms.elements import Found
from engine.intake.eforms.fields import Duration, Fields, Part
from engine.intake.eforms.lots import agreed, origin
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
    """A whole number of months, or an open end, with the field it comes from."""

    months: int | None
    field: str
    line: int

    @property
    def open_ended(self) -> bool:
        return self.months is None


def read_date(found: Found | None) -> dt.date | None:
    """An eForms date, which carries a time zone; None when masked or impossible."""
    if found is None:
        return None
    m = re.fullmatch(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:Z|[+-][0-9]{2}:[0-9]{2})?", found.text)
    try:
        date = dt.date.fromisoformat(m[1]) if m else None
    except ValueError:
        return None
    return None if date == MASKED_DATE else date


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


def _shown(months: int | None) -> str:
    return f"{months} {'maand' if months == 1 else 'maanden'}"


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
    if term.open_ended:
        findings.state("contract.onbepaalde_tijd", "ja", where, term.line)
        return
    findings.state("contract.looptijd", _shown(term.months), where, term.line)


def _term(part: Part, findings: Findings) -> Term | None:
    """The term of one lot; None when it is not there, or not exact and then remarked on."""
    start, end = _date(part.start, "BT-536", findings), _date(part.end, "BT-537", findings)
    by_dates = _between(start, end)
    if part.open_end:
        return _open_end(part, part.open_end, findings)
    if not part.durations:
        if start and end and part.end:
            if by_dates:
                return Term(by_dates, "BT-536 en BT-537", part.end.line)
            _unclear(
                f"De looptijd loopt van {values.show_date(start)} tot en met "
                f"{values.show_date(end)}. Dat is geen heel aantal maanden.",
                part.end.line,
                findings,
            )
        return None
    duration = part.durations[0]
    months = _exact_months(duration, start)
    shown = f"{quoted(duration.text)} {_UNIT_NAMES.get(duration.unit, duration.unit)}"
    if len({(d.text, d.unit) for d in part.durations}) > 1:
        _unclear("De aankondiging noemt meer dan een looptijd (BT-36).", duration.line, findings)
        return None
    if months is None:
        _unclear(
            f"De looptijd is {shown} (BT-36). Dat is niet precies om te rekenen naar maanden.",
            duration.line,
            findings,
        )
        return None
    if start and end and by_dates != months:
        _unclear(
            f"De looptijd (BT-36) is {shown}, maar de begin- en einddatum zeggen iets anders: "
            f"{values.show_date(start)} tot en met {values.show_date(end)}.",
            duration.line,
            findings,
        )
        return None
    return Term(months, "BT-36", duration.line)


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


def _exact_months(duration: Duration, start: dt.date | None) -> int | None:
    """The duration in whole months, when it is exactly that."""
    if not re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,6})?", duration.text):
        return None
    number = Fraction(duration.text)
    if duration.unit in _MONTHS:
        months = number * _MONTHS[duration.unit]
        usable = months.denominator == 1 and 0 < months <= values.MAX_MONTHS
        return int(months) if usable else None
    if duration.unit in _DAYS and start and number.denominator == 1 and 0 < number < 366_000:
        last = values.add_days(start, int(number) * _DAYS[duration.unit] - 1)
        return _between(start, last)
    return None


def _between(start: dt.date | None, end: dt.date | None) -> int | None:
    """The whole months from `start` up to and including `end`; None when they are not whole."""
    if start is None or end is None or end < start:
        return None
    after = values.add_days(end, 1)
    if after is None:
        return None
    months = (after.year - start.year) * 12 + after.month - start.month
    return months if months > 0 and values.add_months(start, months) == after else None


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
    findings.remark("N112", message, "Geef de looptijd zelf op, in maanden.", line)


def _state_renewals(fields: Fields, findings: Findings) -> None:
    parts = _parts(fields)
    totals = [_renewals(part) for part in parts]
    first = next((part.renewals for part in parts if part.renewals), None)
    texts = [text for part in parts for text in part.renewal_texts]
    total = agreed(totals)
    if total is not None:
        line = first.line if first else texts[0].line
        field = "BT-58" if total == 0 else "BT-58 en BT-57" if first else "BT-57"
        where = origin(field, fields.lots)
        findings.state("contract.verlengingen", _shown(total), where, line)
    elif any(n is not None for n in totals):
        findings.remark(
            "N115",
            "De verlengingen zijn niet voor alle percelen dezelfde of niet voor alle percelen "
            "bekend.",
            "Toets de percelen apart, of geef de verlengingen zelf op.",
            first.line if first else texts[0].line,
        )
    elif first or texts:
        said = f": {quoted(texts[0].text, 120)}" if texts else "."
        number = f" {quoted(first.text)} keer" if first else ""
        findings.remark(
            "N113",
            f"Het contract kan{number} worden verlengd, maar hoe lang staat er niet eenduidig "
            f"in (BT-57){said}",
            "Geef zelf op hoeveel maanden alle verlengingen samen zijn.",
            first.line if first else texts[0].line,
        )


def _renewals(part: Part) -> int | None:
    """The months of all renewals of one lot together."""
    count: int | None = None
    if part.renewals:
        if not re.fullmatch(r"[0-9]{1,3}(\.0{1,6})?", part.renewals.text):
            return None
        count = int(Fraction(part.renewals.text))
    texts = [text.text for text in part.renewal_texts]
    if count == 0:
        return 0 if all(renewal_months(text, None) is None for text in texts) else None
    return renewal_months(" en ".join(texts), count) if texts else None
