"""What is bought: kind, CPV code, value, framework, reservation, and the lots.

The notice gives most of these for the procedure and again for each lot. The procedure wins; lots
count for it only when every one of them says the same, or for the value: when every one has one.

Codes: N107 other currency, N108 unusable value, N109 total and lots differ, N110 maximum of a
framework, N115 lots differ, N116 unknown code, N117 CPV code, N123 lots with the same number,
N124 mixed contract, N125 too many lots, N126 contradiction, N131 other CPV codes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from engine import values
from engine.intake.eforms.buyer import CONCESSIONS_DIRECTIVE
from engine.intake.eforms.elements import Found, Money
from engine.intake.eforms.fields import Fields, Part
from engine.intake.eforms.lots import agreed, named, origin
from engine.intake.notice import Findings, grouped, listed, quoted
from engine.intake.stated import Raw

_NATURES = {"works": "werken", "supplies": "leveringen", "services": "diensten"}
_CONCESSIONS = {"works": "concessie_werken", "services": "concessie_diensten"}
_RESERVED = {
    "none": "geen",
    "res-ws": "sociale_onderneming",
    "res-pub-ser": "participatieve_organisatie",
}
_FRAMEWORKS = {"none": "nee", "fa-wo-rc": "ja", "fa-w-rc": "ja", "fa-mix": "ja"}
#: Most lots of one contract that are checked one by one.
MAX_LOTS = 1_000
#: A value of at most this many cents stands for "not filled in".
_PLACEHOLDER_CENTS = 100


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one part of the notice says, in the words of the rules, and on which line."""

    value: str
    line: int


@dataclass(frozen=True, slots=True)
class _Fact:
    """A concept, the field it comes from, what it is called, and how one part says it."""

    concept: str
    field: str
    what: str
    read: Callable[[Part], _Reading | None]


def state(fields: Fields, findings: Findings) -> None:
    """State what is bought, and the lots when there is more than one."""
    nature = _concession if _is_concession(fields) else _nature
    facts = (
        _Fact("opdracht.soort", "BT-23", "De soort opdracht", nature),
        _Fact("opdracht.cpv", "BT-262", "De CPV-code", _cpv),
        _Fact("opdracht.raamovereenkomst", "BT-765", "De keuze voor een raamovereenkomst",
              _framework),
        _Fact("opdracht.voorbehoud", "BT-71", "Het voorbehoud", _reserved),
    )  # fmt: skip
    _remark_codes(fields, findings)
    _remark_mixed(fields, findings)
    _remark_other_cpv(fields, findings)
    for fact in facts:
        if fact.concept != "opdracht.raamovereenkomst" or not _doubtful_framework(fields, findings):
            _state(fact, fields, findings)
    _state_value(fields, findings)
    _state_lots(fields, nature, findings)


def _state(fact: _Fact, fields: Fields, findings: Findings) -> None:
    """State a fact that holds for the procedure, from the procedure itself or from all lots."""
    whole = fact.read(fields.procedure)
    if whole:
        findings.state(fact.concept, whole.value, fact.field, whole.line)
        return
    per_lot = [fact.read(lot) for lot in fields.lots]
    first = next((reading for reading in per_lot if reading), None)
    common = agreed([reading.value if reading else None for reading in per_lot])
    if first and common:
        findings.state(fact.concept, common, origin(fact.field, fields.lots), first.line)
    elif first:
        findings.remark(
            "N115",
            f"{fact.what} ({fact.field}) is niet voor alle percelen hetzelfde of niet voor "
            "alle percelen bekend.",
            "Toets de percelen apart, of geef zelf op wat voor de opdracht als geheel geldt.",
            first.line,
        )


# ------------------------------------------------------------------ codes


def _is_concession(fields: Fields) -> bool:
    basis = fields.legal_basis
    return basis is not None and basis.text.upper() == CONCESSIONS_DIRECTIVE


def _translated(codes: Iterable[Found | None], options: Mapping[str, str]) -> _Reading | None:
    """The one option that these codes stand for; None when there is none or more than one."""
    known = [(options[code.text], code.line) for code in codes if code and code.text in options]
    if len({option for option, _ in known}) != 1:
        return None
    return _Reading(*known[0])


def _nature(part: Part) -> _Reading | None:
    return _translated((part.nature,), _NATURES)


def _concession(part: Part) -> _Reading | None:
    return _translated((part.nature,), _CONCESSIONS)


def _framework(part: Part) -> _Reading | None:
    return _translated(part.framework, _FRAMEWORKS)


def _reserved(part: Part) -> _Reading | None:
    return _translated(part.reserved, _RESERVED)


def _cpv(part: Part) -> _Reading | None:
    if part.cpv is None:
        return None
    try:
        return _Reading(values.parse_cpv(part.cpv.text), part.cpv.line)
    except values.ValueFault:
        return None


def _remark_codes(fields: Fields, findings: Findings) -> None:
    """Say which codes are not known, and which lots have codes that exclude each other."""
    parts = (fields.procedure, *fields.lots)
    natures = _CONCESSIONS if _is_concession(fields) else _NATURES
    lists: tuple[tuple[str, Mapping[str, str], list[Found]], ...] = (
        ("BT-23", natures, [part.nature for part in parts if part.nature]),
        ("BT-71", _RESERVED, [code for part in parts for code in part.reserved]),
        ("BT-765", _FRAMEWORKS, [code for part in parts for code in part.framework]),
    )
    for field, options, codes in lists:
        unknown = {code.text: code.line for code in codes if code.text not in options}
        for code, line in unknown.items():
            findings.remark(
                "N116",
                f"De code {quoted(code)} ({field}) is hier niet bruikbaar.",
                "Geef zelf op wat ermee is bedoeld.",
                line,
            )
    for part in parts:
        if len({code.text for code in part.reserved if code.text in _RESERVED}) > 1:
            findings.remark(
                "N116",
                "De aankondiging noemt meer dan een voorbehoud (BT-71) voor hetzelfde.",
                "Geef zelf op of en aan wie de opdracht is voorbehouden.",
                part.reserved[0].line,
            )
    for part in parts:
        if part.cpv and not _cpv(part):
            findings.remark(
                "N117",
                f"{quoted(part.cpv.text)} is geen CPV-code (BT-262), of het controlecijfer klopt "
                "niet.",
                "Een CPV-code heeft acht cijfers, bijvoorbeeld 85300000.",
                part.cpv.line,
            )


def _remark_other_cpv(fields: Fields, findings: Findings) -> None:
    """Codes of another division than the main one: part of the contract may be something else."""
    parts = [part for part in (fields.procedure, *fields.lots) if part.cpv]
    for part in parts[:1]:
        main = part.cpv
        assert main is not None
        others = dict.fromkeys(
            code.text for code in part.other_cpv if code.text[:2] != main.text[:2]
        )
        if others:
            findings.remark(
                "N131",
                f"Naast de hoofdcode {quoted(main.text)} (BT-262) noemt de aankondiging ook "
                f"{listed(others)} (BT-263).",
                "De toets rekent met de hoofdcode. Bestaat de opdracht uit verschillende soorten, "
                "geef dat dan zelf op.",
                main.line,
            )


def _remark_mixed(fields: Fields, findings: Findings) -> None:
    """A contract with parts of another kind: the main subject decides the threshold."""
    main = fields.procedure.nature
    if main is None or main.text not in _NATURES:
        return
    lots = [lot.nature for lot in fields.lots if lot.nature]
    extra = [code for part in (fields.procedure, *fields.lots) for code in part.other_natures]
    others = {_NATURES[code.text] for code in [*lots, *extra] if code.text in _NATURES}
    if others := others - {_NATURES[main.text]}:
        findings.remark(
            "N124",
            f"De opdracht bestaat vooral uit {_NATURES[main.text]} en voor een deel uit "
            f"{listed(sorted(others))} (BT-23, BT-531).",
            "Controleer wat het hoofdvoorwerp van de opdracht is: dat bepaalt de drempel.",
            main.line,
        )


_SAYS_FRAMEWORK = re.compile(
    r"\b(?:sluiten|afsluiten|aangaan|gunnen|aanbesteden|betreft|gesloten|gegund)\s+(?:van\s+)?"
    r"(?:met\s+\S+\s+(?:\S+\s+){0,3})?(?:een|één|de|meerdere|twee|drie|vier)\s+"
    r"(?:\S+\s+){0,2}?raam(?:overeenkomst|contract)"
    r"|\braam(?:overeenkomst|contract)(?:en)?\s+(?:wordt|worden|voor|met)\b"
    r"|\bframework agreement (?:for|with)\b",
    re.IGNORECASE,
)
_IN_TITLE = re.compile(r"\b(?:raam(?:overeenkomst|contract)|framework agreement)", re.IGNORECASE)
_DENIES_FRAMEWORK = re.compile(
    r"\b(?:geen|niet een|no)\s+(?:raam(?:overeenkomst|contract)|framework)", re.IGNORECASE
)


def _doubtful_framework(fields: Fields, findings: Findings) -> bool:
    """Whether the code for a framework contradicts what else the notice says; then it is told."""
    parts = (fields.procedure, *fields.lots)
    codes = [code for part in parts for code in part.framework if code.text in _FRAMEWORKS]
    if not codes:
        return False
    texts = [t.text for part in parts for t in (part.title, part.description) if t]
    denied = next((t for t in texts if _DENIES_FRAMEWORK.search(t)), None)
    if all(_FRAMEWORKS[code.text] == "ja" for code in codes):
        if denied is None:
            return False
        _remark_framework("wel", f"zegt ook: {quoted(denied, 120)}", codes[0], findings)
        return True
    if any(_FRAMEWORKS[code.text] == "ja" for code in codes):
        return False
    maximum = next((part.framework_maximum for part in parts if part.framework_maximum), None)
    titles = (part.title.text for part in parts if part.title)
    said = next((t for t in titles if _IN_TITLE.search(t)), None) or next(
        (t for t in texts if _SAYS_FRAMEWORK.search(t)), None
    )
    if maximum is not None:
        which = "noemt ook een maximum voor een raamovereenkomst (BT-271)"
    elif said is not None and denied is None:
        which = f"zegt ook: {quoted(said, 120)}"
    else:
        return False
    _remark_framework("niet", which, codes[0], findings)
    return True


def _remark_framework(what: str, which: str, code: Found, findings: Findings) -> None:
    findings.remark(
        "N126",
        f"Volgens de aankondiging is het {what} een raamovereenkomst (BT-765), maar zij {which}.",
        "Geef zelf op of het een raamovereenkomst is.",
        code.line,
    )


# ------------------------------------------------------------------ value


def _state_value(fields: Fields, findings: Findings) -> None:
    whole = _cents(fields.procedure, "", findings)
    per_lot = [_cents(lot, f" van perceel {lot.id}", findings) for lot in fields.lots]
    known = [cents for cents in per_lot if cents is not None]
    total = sum(known) if known and len(known) == len(per_lot) else None
    money = fields.procedure.value
    if whole is not None and money is not None:
        findings.state("opdracht.geraamde_waarde", values.show_amount(whole), "BT-27", money.line)
        if total is not None and total != whole:
            findings.remark(
                "N109",
                f"De waarde van de opdracht is {values.show_amount(whole)}, maar de percelen zijn "
                f"samen {values.show_amount(total)} (BT-27).",
                "Controleer welke waarde klopt. Nu telt de waarde van de opdracht.",
                money.line,
            )
    elif total is not None and fields.lots[0].value is not None:
        several = len(fields.lots) > 1
        where = f"BT-27, som van {len(fields.lots)} percelen" if several else None
        findings.state(
            "opdracht.geraamde_waarde",
            values.show_amount(total),
            where or origin("BT-27", fields.lots),
            fields.lots[0].value.line,
        )
    elif known:
        without = [lot for lot, cents in zip(fields.lots, per_lot, strict=True) if cents is None]
        findings.remark(
            "N108",
            f"De waarde van de opdracht is niet te berekenen: die van {named(without)} ontbreekt "
            "(BT-27).",
            "Geef zelf de geraamde waarde van de hele opdracht op.",
        )
    maximum = fields.procedure.framework_maximum
    for part in fields.lots:
        maximum = maximum or part.framework_maximum
    if maximum:
        findings.remark(
            "N110",
            f"De aankondiging noemt een maximum voor de raamovereenkomst (BT-271): "
            f"{quoted(f'{maximum.text} {maximum.currency}')}.",
            "Is dat ook uw raming voor de hele looptijd? Geef die dan op als geraamde waarde.",
            maximum.line,
        )


def _cents(part: Part, of: str, findings: Findings) -> int | None:
    """The estimated value in cents; None when missing, or not usable and then remarked on."""
    money, cents = part.value, _usable_cents(part)
    if money is None or cents is not None or "BT-27" in part.withheld:
        return cents
    written = _amount(money)
    shown = quoted(f"{money.text} {money.currency}")
    own = "Geef de waarde zelf op in euro, zonder btw."
    if money.currency != "EUR":
        code = money.currency or "geen munt"
        findings.remark(
            "N107",
            f"De waarde{of} is niet in euro maar in een andere munt ({code}): {shown}. "
            "Die is niet omgerekend.",
            own,
            money.line,
        )
    else:
        what = "is niet te lezen" if written is None else "is geen echte raming"
        if grouped(money.text):
            what = "is niet duidelijk, want de punt kan ook voor duizend staan"
        findings.remark("N108", f"De waarde{of} {what} (BT-27): {shown}.", own, money.line)
    return None


def _usable_cents(part: Part) -> int | None:
    """The estimated value in cents, when it is published, in euro and more than a placeholder."""
    if part.value is None or part.value.currency != "EUR" or "BT-27" in part.withheld:
        return None
    if grouped(part.value.text):
        return None
    cents = _amount(part.value)
    return cents if cents is not None and cents > _PLACEHOLDER_CENTS else None


def _amount(money: Money) -> int | None:
    """An amount in cents; None when it is no number, too long, or finer than a cent."""
    m = re.fullmatch(r"\+?(-?[0-9]{1,15}(?:\.[0-9]{1,10})?)", money.text)
    cents = Fraction(m[1]) * 100 if m else None
    return int(cents) if cents is not None and cents.denominator == 1 else None


# ------------------------------------------------------------------ lots


def _state_lots(
    fields: Fields, nature: Callable[[Part], _Reading | None], findings: Findings
) -> None:
    readers: tuple[tuple[str, Callable[[Part], _Reading | None]], ...] = (
        ("soort", nature),
        ("cpv", _cpv),
        ("voorbehoud", _reserved),
    )
    if len(fields.lots) < 2:
        if len(fields.lots) == 1 and fields.is_competition and fields.lots[0].is_lot:
            # One lot means: the contract is not divided. Parts of a planning notice still may be.
            findings.state("opdracht.percelen", [], "BT-137", fields.lots[0].line)
        return
    if len(fields.lots) > MAX_LOTS:
        findings.remark(
            "N125",
            f"Er zijn {len(fields.lots)} percelen. Meer dan {MAX_LOTS} kan Wijktoets niet toetsen.",
            "Toets de percelen in delen.",
            fields.lots[0].line,
        )
        return
    seen: Counter[str] = Counter()
    records: list[Raw] = []
    for lot in fields.lots:
        seen[lot.id] += 1
        number = lot.id if seen[lot.id] == 1 else f"{lot.id} ({seen[lot.id]})"
        record: dict[str, Raw] = {"nummer": number}
        cents = _usable_cents(lot)
        if cents is not None:
            record["waarde"] = values.show_amount(cents)
        record |= {key: reading.value for key, read in readers if (reading := read(lot))}
        records.append(record)
    twice = sorted(id for id, times in seen.items() if times > 1)
    if twice:
        findings.remark(
            "N123",
            f"Een perceelnummer komt vaker voor: {listed(twice)}.",
            "Controleer de percelen in de aankondiging.",
            fields.lots[0].line,
        )
    fields_read = "BT-137, BT-27, BT-23, BT-262 en BT-71"
    findings.state("opdracht.percelen", records, fields_read, fields.lots[0].line)
