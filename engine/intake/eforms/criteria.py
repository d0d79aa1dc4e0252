"""On what the contract is awarded: BT-539, and the weight of social criteria: BT-541, BT-734.

Codes: N115 lots differ, N118 criteria or weights unclear, N126 contradiction.
"""

from __future__ import annotations

import re
from fractions import Fraction

from engine.intake.eforms.fields import Criterion, Fields, Part
from engine.intake.eforms.lots import agreed, origin
from engine.intake.notice import Findings, quoted

#: Names that say by themselves that a criterion is a social one.
_SOCIAL = re.compile(
    r"\bsocial return\b|\bsroi\b|arbeidsparticipatie|afstand tot de arbeidsmarkt|"
    r"\bsociale (?:impact|waarde|meerwaarde|doelstelling(?:en)?|criteria|bijdrage|inclusie)\b|"
    r"maatschappelijke (?:impact|waarde|meerwaarde)|\binclusieve arbeidsmarkt\b|"
    r"\bleerwerkplek(?:ken)?\b|\bwerkgelegenheid\b|\b(?:wijk|buurt)banen\b",
    re.IGNORECASE,
)
#: Names that put something else in the same criterion.
_MIXED = re.compile(r"duurza|milieu|circul|klimaat|kwaliteit|prijs|planning", re.IGNORECASE)
_NOT_ONLY_PRICE = re.compile(
    r"prijs is niet het enige|niet (?:alleen|uitsluitend|enkel) (?:op )?(?:de )?prijs"
    r"|price is not the only|beste prijs-?\s?kwaliteit|\bbpkv\b|\bemvi\b"
    r"|economisch meest voordelige",
    re.IGNORECASE,
)
_QUALITY = re.compile(r"\bkwalit|\bquality\b|plan van aanpak", re.IGNORECASE)
#: Kinds of weight: percentages, points and decimals, exact or as the middle of a range.
_WEIGHTS = {"per-exa", "per-mid", "dec-exa", "dec-mid", "poi-exa", "poi-mid"}
_ORDER = "ord-imp"
_TYPES = {"price", "cost", "quality"}


def state(fields: Fields, findings: Findings) -> None:
    """State the award criterion and the weight of social criteria that hold for every lot."""
    parts = fields.lots or (fields.procedure,)
    first = next((c for part in parts for c in part.criteria), None)
    if first is None:
        return
    if doubt := next((d for part in parts if (d := _not_only_price(part))), None):
        findings.remark(
            "N126",
            f"Volgens de codes telt alleen de prijs of de kosten (BT-539), maar {doubt}.",
            "Geef het gunningscriterium zelf op.",
            first.line,
        )
        _state_social_weight(fields, parts, findings)
        return
    outcomes = [_outcome(part) for part in parts]
    outcome = agreed(outcomes)
    if outcome:
        where = origin("BT-539", fields.lots)
        findings.state("opdracht.gunningscriterium", outcome, where, first.line)
    elif any(outcomes):
        findings.remark(
            "N115",
            "Het gunningscriterium is niet voor alle percelen hetzelfde of niet overal bekend.",
            "Toets de percelen apart, of geef het gunningscriterium zelf op.",
            first.line,
        )
    elif not any("BT-539" in part.withheld for part in parts):
        findings.remark(
            "N118",
            "Uit de gunningscriteria (BT-539) is niet op te maken of het om prijs, kosten of "
            "kwaliteit gaat.",
            "Geef het gunningscriterium zelf op.",
            first.line,
        )
    _state_social_weight(fields, parts, findings)
    _state_weighing(fields, parts, findings)


def _not_only_price(part: Part) -> str | None:
    """What contradicts that price or cost alone decides, as the end of a sentence."""
    if not part.criteria or {c.type for c in part.criteria} - {"price", "cost"}:
        return None
    texts = [t for c in part.criteria for t in (c.name, c.said)]
    texts += [part.awarding.text] if part.awarding else []
    said = next((t for t in texts if _NOT_ONLY_PRICE.search(t)), None)
    if said is not None:
        return f"er staat ook: {quoted(said, 120)}"
    quality = next((c.name for c in part.criteria if _QUALITY.search(c.name)), None)
    if quality is not None:
        return f"een criterium heet {quoted(quality)}"
    weights = [_weight(criterion) for criterion in part.criteria]
    known = [weight for weight in weights if weight is not None]
    if len(known) == len(weights) and sum(known) < 100:
        return f"de gewichten (BT-541) zijn samen {_percentage(sum(known, Fraction(0)))}"
    return None


def _outcome(part: Part) -> str | None:
    types = {criterion.type for criterion in part.criteria}
    if not types or "BT-539" in part.withheld or not types <= _TYPES:
        return None
    if "quality" in types:
        return "beste_prijs_kwaliteit"
    if len(types) == 1:
        return "laagste_prijs" if types == {"price"} else "laagste_kosten"
    return None


def _state_social_weight(fields: Fields, parts: tuple[Part, ...], findings: Findings) -> None:
    social = [c for part in parts for c in part.criteria if _SOCIAL.search(c.name)]
    if not social:
        return
    if all(any(_SOCIAL.search(c.name) for c in part.criteria) for part in parts):
        where = origin("BT-734", fields.lots)
        findings.state("gunning.criteria_bekendgemaakt", "ja", where, social[0].line)
    weight = agreed([_social_weight(part) for part in parts])
    if weight is None:
        findings.remark(
            "N118",
            f"Het gunningscriterium {quoted(social[0].name)} is sociaal, maar hoe zwaar alle "
            "sociale criteria samen wegen staat er niet in procenten in (BT-541).",
            "Geef het gewicht van de sociale criteria zelf op.",
            social[0].line,
        )
        return
    where = origin("BT-541 en BT-734", fields.lots)
    findings.state("opdracht.gewicht_sociaal", _percentage(weight), where, social[0].line)


def _state_weighing(fields: Fields, parts: tuple[Part, ...], findings: Findings) -> None:
    """State that the notice gives a weight, or an order, for every criterion.

    Where it does not, the tender documents still may: that stays unknown.
    """
    kinds = [
        {c.weight_kind or "" for c in part.criteria}
        if part.criteria and "BT-541" not in part.withheld
        else {""}
        for part in parts
    ]
    every = set().union(*kinds)
    line = next(c.line for part in parts for c in part.criteria)
    if every <= _WEIGHTS:
        findings.state("gunning.gewicht_vermeld", "ja", origin("BT-5421", fields.lots), line)
    elif every == {_ORDER}:
        findings.state("gunning.volgorde_vermeld", "ja", origin("BT-5421", fields.lots), line)


def _social_weight(part: Part) -> Fraction | None:
    """The weights of the social criteria together, when all weights are exact percentages."""
    if {"BT-541", "BT-734"} & part.withheld:
        return None
    weights = [_weight(criterion) for criterion in part.criteria]
    known = [weight for weight in weights if weight is not None]
    if len(known) < len(weights) or sum(known) != 100:
        return None
    social = [
        weight
        for criterion, weight in zip(part.criteria, known, strict=True)
        if _SOCIAL.search(criterion.name)
    ]
    mixed = any(_SOCIAL.search(c.name) and _MIXED.search(c.name) for c in part.criteria)
    return None if mixed or not social else sum(social, Fraction(0))


def _weight(criterion: Criterion) -> Fraction | None:
    if criterion.weight_kind != "per-exa":
        return None
    if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,6})?", criterion.weight or ""):
        return None
    return Fraction(criterion.weight or "0")


def _percentage(weight: Fraction) -> str:
    """`weight` was read from at most six decimals, so it can be written out in full."""
    text = f"{weight.numerator * 10**6 // weight.denominator:07d}"
    whole, decimals = text[:-6], text[-6:].rstrip("0")
    return f"{int(whole)},{decimals}%" if decimals else f"{int(whole)}%"
