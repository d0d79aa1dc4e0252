"""Field by field: what a notice says becomes a fact, and what it does not say stays unknown."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from engine.intake import eforms
from engine.intake.notice import Notice
from engine.intake.stated import Raw

EXAMPLES = Path(__file__).parents[2] / "examples"
TOILETS = (EXAMPLES / "openbare-toiletten.xml").read_text(encoding="utf-8")
LOTS = (EXAMPLES / "wijkonderhoud-percelen.xml").read_text(encoding="utf-8")


def changed(text: str, *changes: tuple[str, str]) -> Notice:
    """The notice after replacing each pattern everywhere; every pattern must occur."""
    for pattern, replacement in changes:
        text, times = re.subn(pattern, replacement, text, flags=re.DOTALL)
        assert times, pattern
    return eforms.read(text.encode(), "test.xml")


def fact(notice: Notice, concept: str) -> Raw:
    """The value of a fact; None when the notice does not state it."""
    found = [stated.value for stated in notice.facts if stated.concept == concept]
    assert len(found) <= 1
    return found[0] if found else None


def origin(notice: Notice, concept: str) -> str:
    return next(stated.origin for stated in notice.facts if stated.concept == concept)


def codes(notice: Notice) -> set[str]:
    return {remark.code for remark in notice.remarks}


def said(notice: Notice, code: str) -> str:
    return " ".join(remark.message for remark in notice.remarks if remark.code == code)


VALUE = r'<cbc:EstimatedOverallContractAmount currencyID="EUR">180000<'


def amount(text: str, currency: str = "EUR") -> tuple[str, str]:
    return VALUE, f'<cbc:EstimatedOverallContractAmount currencyID="{currency}">{text}<'


# ------------------------------------------------------------------ value


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("180000.50", "€ 180.000,50"),
        ("180000.00", "€ 180.000"),
        ("0180000", "€ 180.000"),
        ("1.01", "€ 1,01"),
        ("999999999999999", "€ 999.999.999.999.999"),
    ],
)
def test_the_value_is_read_to_the_cent(written: str, value: str) -> None:
    assert fact(changed(TOILETS, amount(written)), "opdracht.geraamde_waarde") == value


@pytest.mark.parametrize(
    "written", ["-1", "0", "0.00", "1", "0.01", "180.000,00", "1e6", "NaN", "12.345", "9" * 16]
)
def test_a_mask_a_placeholder_or_an_unreadable_value_is_unknown(written: str) -> None:
    notice = changed(TOILETS, amount(written))
    assert fact(notice, "opdracht.geraamde_waarde") is None
    assert "N108" in codes(notice)


def test_another_currency_is_not_converted() -> None:
    notice = changed(TOILETS, amount("180000", "NOK"))
    assert fact(notice, "opdracht.geraamde_waarde") is None
    assert "NOK" in said(notice, "N107")


def test_an_empty_value_is_unknown_without_a_fuss() -> None:
    notice = changed(TOILETS, amount("  "))
    assert fact(notice, "opdracht.geraamde_waarde") is None
    assert not codes(notice) & {"N107", "N108"}


PROCEDURE_VALUE = r"<cac:RequestedTenderTotal>(?=.*?650000).*?</cac:RequestedTenderTotal>"


def test_lots_add_up_when_the_procedure_has_no_value() -> None:
    notice = changed(LOTS, (PROCEDURE_VALUE + r"(?=.*LOT-0001)", ""))
    assert fact(notice, "opdracht.geraamde_waarde") == "€ 650.000"
    assert origin(notice, "opdracht.geraamde_waarde") == "aankondiging BT-27, som van 4 percelen"


def test_lots_do_not_add_up_when_one_has_no_value() -> None:
    notice = changed(
        LOTS,
        (PROCEDURE_VALUE + r"(?=.*LOT-0001)", ""),
        (r'currencyID="EUR">40000<', 'currencyID="EUR"><'),
    )
    assert fact(notice, "opdracht.geraamde_waarde") is None
    assert "LOT-0004" in said(notice, "N108")


def test_the_procedure_wins_when_the_lots_add_up_to_something_else() -> None:
    notice = changed(LOTS, (r">650000<", ">700000<"))
    assert fact(notice, "opdracht.geraamde_waarde") == "€ 700.000"
    assert "€ 650.000" in said(notice, "N109")


# ------------------------------------------------------------------ term

MONTHS = r'<cbc:DurationMeasure unitCode="MONTH">36</cbc:DurationMeasure>'


def period(text: str) -> tuple[str, str]:
    return MONTHS, text


def measure(number: str, unit: str, start: str = "") -> tuple[str, str]:
    date = f"<cbc:StartDate>{start}</cbc:StartDate>" if start else ""
    return MONTHS, f'{date}<cbc:DurationMeasure unitCode="{unit}">{number}</cbc:DurationMeasure>'


def dates(start: str, end: str) -> tuple[str, str]:
    return MONTHS, f"<cbc:StartDate>{start}</cbc:StartDate><cbc:EndDate>{end}</cbc:EndDate>"


@pytest.mark.parametrize(
    ("change", "months"),
    [
        (measure("3", "YEAR"), "36 maanden"),
        (measure("1.5", "YEAR"), "18 maanden"),
        (measure("2", "QUARTER"), "6 maanden"),
        (measure("1", "month"), "1 maand"),
        (measure("365", "DAY", "2026-03-01+01:00"), "12 maanden"),
        (measure("52", "WEEK", "2026-03-01"), None),
        (measure("4", "WEEK", "2027-02-01Z"), "1 maand"),
        (measure("365", "DAY"), None),
        (measure("366", "DAY", "2026-03-01+01:00"), None),
        (measure("260", "WORKING_DAY", "2026-03-01"), None),
        (measure("1.5", "MONTH"), None),
        (measure("0", "MONTH"), None),
        (measure("-1", "MONTH"), None),
        (measure("99999999", "MONTH"), None),
        (measure("12", "FORTNIGHT"), None),
        (dates("2026-04-01+02:00", "2029-03-31+02:00"), "36 maanden"),
        (dates("2026-04-01", "2029-04-01"), None),
        (dates("2024-02-29", "2025-02-28"), "12 maanden"),
        (dates("2029-04-01", "2026-03-31"), None),
        (dates("2026-02-30", "2029-03-31"), None),
        (dates("1970-01-01Z", "2029-03-31"), None),
        (period(""), None),
    ],
)
def test_only_an_exact_number_of_months_is_stated(change: tuple[str, str], months: str) -> None:
    assert fact(changed(TOILETS, change), "contract.looptijd") == months


@pytest.mark.parametrize(
    ("change", "lowest", "highest"),
    [
        (measure("1400", "DAY"), "45 maanden", "47 maanden"),
        (measure("52", "WEEK", "2026-03-01"), "11 maanden", "12 maanden"),
        (measure("1.5", "MONTH"), "1 maand", "2 maanden"),
        (dates("2026-04-01", "2029-04-01"), "36 maanden", "37 maanden"),
        (measure("36", "MONTH"), None, None),
        (measure("260", "WORKING_DAY", "2026-03-01"), None, None),
        (dates("2029-04-01", "2026-03-31"), None, None),
    ],
)
def test_a_term_that_is_not_exact_says_between_what_it_lies(
    change: tuple[str, str], lowest: str | None, highest: str | None
) -> None:
    notice = changed(TOILETS, change)
    assert fact(notice, "contract.looptijd_minstens") == lowest
    assert fact(notice, "contract.looptijd_hoogstens") == highest


@pytest.mark.parametrize(
    ("change", "longer_than"),
    [
        (dates("2026-03-01", "2030-03-01"), "48 maanden"),
        (dates("2026-03-01", "2030-02-28"), None),
        (measure("1462", "DAY"), "48 maanden"),
        (measure("1461", "DAY"), None),
        (measure("1461", "DAY", "2026-03-02"), None),
        (measure("1462", "DAY", "2026-03-02"), "48 maanden"),
        (measure("36.5", "MONTH"), "36 maanden"),
        (measure("209", "WEEK"), "48 maanden"),
        (measure("208", "WEEK"), "47 maanden"),
    ],
)
def test_a_day_over_a_number_of_months_is_longer(
    change: tuple[str, str], longer_than: str | None
) -> None:
    notice = changed(TOILETS, change)
    assert fact(notice, "contract.looptijd_langer_dan") == longer_than


def test_a_term_that_is_not_exact_is_said() -> None:
    assert "365" in said(changed(TOILETS, measure("365", "DAY")), "N112")
    assert "1 april 2029" in said(changed(TOILETS, dates("2026-04-01", "2029-04-01")), "N112")


def test_a_term_and_dates_that_contradict_each_other_are_unknown() -> None:
    pattern, two_years = dates("2026-04-01", "2028-03-31")
    notice = changed(TOILETS, (f"({pattern})", two_years + r"\1"))
    assert fact(notice, "contract.looptijd") is None
    assert "N112" in codes(notice)


@pytest.mark.parametrize(
    ("code", "open_ended"),
    [("UNLIMITED", "ja"), ("unlimited", "ja"), ("UNKNOWN", None), ("X", None)],
)
def test_a_contract_without_an_end(code: str, open_ended: str | None) -> None:
    notice = changed(TOILETS, period(f"<cbc:DescriptionCode>{code}</cbc:DescriptionCode>"))
    assert fact(notice, "contract.onbepaalde_tijd") == open_ended
    assert fact(notice, "contract.looptijd") is None


def test_lots_with_different_terms_leave_the_term_unknown() -> None:
    first_lot = r'(LOT-0001.*?)<cbc:DurationMeasure unitCode="MONTH">48<'
    notice = changed(LOTS, (first_lot, r'\1<cbc:DurationMeasure unitCode="MONTH">24<'))
    assert fact(notice, "contract.looptijd") is None
    assert "looptijd" in said(notice, "N115")


@pytest.mark.parametrize(
    ("number", "text", "total"),
    [
        ("3", "Drie keer een jaar.", "36 maanden"),
        ("3", "Telkens met 12 maanden", "36 maanden"),
        ("2", "Drie keer een jaar.", None),
        ("0", "", "0 maanden"),
        ("0", "2 x 12 maanden", None),
        ("3", "", None),
        ("drie", "Drie keer een jaar.", None),
    ],
)
def test_renewals(number: str, text: str, total: str | None) -> None:
    notice = changed(
        TOILETS,
        (r"(MaximumNumberNumeric>)3<", rf"\g<1>{number}<"),
        (r"Drie keer een jaar\.[^<]*<", f"{text}<"),
    )
    assert fact(notice, "contract.verlengingen") == total
    assert ("N113" in codes(notice)) == (total is None)


def test_renewals_that_are_not_mentioned_are_unknown() -> None:
    notice = changed(TOILETS, (r"<cac:ContractExtension>.*?</cac:ContractExtension>", ""))
    assert fact(notice, "contract.verlengingen") is None
    assert "N113" not in codes(notice)


# ------------------------------------------------------------------ buyer

BUYER = r"(<cbc:Name languageID=\"NLD\">)Gemeente Voorbeeldstad<"
KIND = r'(listName="buyer-legal-type">)la<'


@pytest.mark.parametrize(
    ("name", "code", "kind", "municipality"),
    [
        ("Gemeente Almere", "la", "gemeente", "Almere"),
        ("gemeente Berg en Dal", "body-pl-la", "gemeente", "Berg en Dal"),
        ("Gemeente Utrecht, Stadsbedrijven", "la", "gemeente", "Utrecht"),
        ("Gemeente Rotterdam - Cluster Stadsbeheer", "ra", "gemeente", "Rotterdam"),
        ("GEMEENTE ALKMAAR", "la", "gemeente", "Alkmaar"),
        ("Gemeente ’s-Gravenhage", "la", "gemeente", "'s-Gravenhage"),
        ("Gemeente Bergen (NH)", "la", "gemeente", "Bergen (NH)"),
        ("Gemeente A en gemeente B", "la", "gemeente", None),
        ("Gemeentelijk Vervoerbedrijf", "la", None, None),
        ("Provincie Middenland", "ra", "provincie", None),
        ("Waterschap De Lage Polder", "la", "waterschap", None),
        ("Hoogheemraadschap Polderland", "body-pl", "waterschap", None),
        ("Stadsregio Voorbeeld", "la", None, None),
        ("Ministerie van Voorbeelden", "cga", "rijk", None),
        ("Gemeente Almere", "cga", None, "Almere"),
        ("Stichting Voorbeeld", "body-pl-cga", "publiekrechtelijke_instelling", None),
        ("Voorbeeldwater N.V.", "pub-undert", "speciale_sector", None),
        ("Europese Voorbeelddienst", "eu-ins-bod-ag", None, None),
        ("Stichting Voorbeeld", "org-sub", None, None),
        ("Stichting Voorbeeld", "something-new", None, None),
    ],
)
def test_the_kind_of_buyer(
    name: str, code: str, kind: str | None, municipality: str | None
) -> None:  # fmt: skip
    notice = changed(TOILETS, (BUYER, rf"\g<1>{name}<"), (KIND, rf"\g<1>{code}<"))
    assert fact(notice, "opdrachtgever.soort") == kind
    assert fact(notice, "opdrachtgever.gemeente") == municipality
    assert ("N105" in codes(notice)) == (kind is None)
    assert notice.buyer == name


@pytest.mark.parametrize(
    ("name", "code", "authority"),
    [
        ("Provincie Utrecht", "ra", "Provincie Utrecht"),
        ("Waterschap Limburg, afdeling Inkoop", "body-pl", "Waterschap Limburg"),
        ("Waterschap Amstel, Gooi en Vecht", "la", "Waterschap Amstel, Gooi en Vecht"),
        ("Hoogheemraadschap van Delfland - Inkoop", "la", "Hoogheemraadschap van Delfland"),
        ("Gemeente Almere", "la", None),
        ("Stichting Voorbeeld", "body-pl", None),
    ],
)
def test_which_province_or_water_board(name: str, code: str, authority: str | None) -> None:
    notice = changed(TOILETS, (BUYER, rf"\g<1>{name}<"), (KIND, rf"\g<1>{code}<"))
    assert fact(notice, "opdrachtgever.naam") == authority


def test_the_sectors_directive_makes_a_special_sector() -> None:
    notice = changed(TOILETS, (r"RegulatoryDomain>other<", "RegulatoryDomain>32014L0025<"))
    assert fact(notice, "opdrachtgever.soort") == "speciale_sector"
    assert origin(notice, "opdrachtgever.soort") == "aankondiging BT-01"


@pytest.mark.parametrize(
    ("basis", "serves"),
    [("32014L0025", "ja"), ("32014l0024", "nee"), ("32014L0023", None), ("other", None)],
)
def test_the_directive_says_whether_the_contract_serves_a_sector(
    basis: str, serves: str | None
) -> None:
    notice = changed(TOILETS, (r"RegulatoryDomain>other<", f"RegulatoryDomain>{basis}<"))
    assert fact(notice, "opdracht.dient_sectoractiviteit") == serves


def test_an_undertaking_under_the_classic_directive_is_a_contradiction() -> None:
    notice = changed(
        TOILETS,
        (r"RegulatoryDomain>other<", "RegulatoryDomain>32014L0024<"),
        (KIND, r"\g<1>pub-undert<"),
        (BUYER, r"\g<1>Voorbeeldbedrijf<"),
    )
    assert fact(notice, "opdrachtgever.soort") is None


def test_two_municipalities_share_a_kind_but_not_a_policy() -> None:
    party = re.search(r"<cac:ContractingParty>.*?</cac:ContractingParty>", TOILETS, re.DOTALL)
    assert party
    second = party[0].replace("ORG-0001", "ORG-0002")
    notice = changed(
        TOILETS,
        (r"(?=<cac:ContractingParty>)", second),
        (r"Rechtbank Voorbeeldgebied", "Gemeente Waterveen"),
    )
    assert fact(notice, "opdrachtgever.soort") == "gemeente"
    assert fact(notice, "opdrachtgever.gemeente") is None
    assert "N106" in codes(notice)


@pytest.mark.parametrize(
    ("second", "kind"),
    [
        ("Gemeente Waterveen", "gemeente"),
        ("Provincie Voorbeeldland", "samenwerking"),
        ("Waterschap De Proef", "samenwerking"),
        ("Rechtbank Voorbeeldgebied", None),
    ],
)
def test_two_buyers_of_other_kinds_are_an_authority_together(second: str, kind: str | None) -> None:
    party = re.search(r"<cac:ContractingParty>.*?</cac:ContractingParty>", TOILETS, re.DOTALL)
    assert party
    notice = changed(
        TOILETS,
        (r"(?=<cac:ContractingParty>)", party[0].replace("ORG-0001", "ORG-0002")),
        (r"Rechtbank Voorbeeldgebied", second),
    )
    assert fact(notice, "opdrachtgever.soort") == kind
    assert fact(notice, "opdrachtgever.gemeente") is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Gemeenten Waterveen, Heideveld en Duinrand", "gemeente"),
        ("Gemeente Waterveen mede namens gemeente Heideveld", "gemeente"),
        ("Gemeente Waterveen, tevens namens Stichting De Proef", "gemeente"),
        ("Gemeente Waterveen en Provincie Voorbeeldland", "samenwerking"),
        ("Waterschap De Proef namens de gemeente Heideveld", "samenwerking"),
        ("Provincies Voorbeeldland en Proefland", "provincie"),
    ],
)
def test_one_name_of_several_authorities_names_no_municipality(name: str, kind: str) -> None:
    notice = changed(TOILETS, (BUYER, rf"\g<1>{name}<"))
    assert fact(notice, "opdrachtgever.soort") == kind
    assert fact(notice, "opdrachtgever.gemeente") is None
    assert fact(notice, "opdrachtgever.naam") is None
    assert name in said(notice, "N106")


@pytest.mark.parametrize(
    "name", ["Gemeente Bergen en Dal", "Gemeente Peel en Maas", "Gemeente Hof van Twente"]
)
def test_one_municipality_with_and_in_its_name_is_one(name: str) -> None:
    notice = changed(TOILETS, (BUYER, rf"\g<1>{name}<"))
    assert fact(notice, "opdrachtgever.gemeente") == name.removeprefix("Gemeente ")


@pytest.mark.parametrize(("other", "told"), [("90910000", True), ("85311000", False)])
def test_a_code_of_another_division_is_said(other: str, told: bool) -> None:
    main = r"(<cac:MainCommodityClassification>.*?</cac:MainCommodityClassification>)"
    extra = (
        f'<cac:AdditionalCommodityClassification><cbc:ItemClassificationCode listName="cpv">{other}'
        "</cbc:ItemClassificationCode></cac:AdditionalCommodityClassification>"
    )
    notice = changed(
        TOILETS,
        (
            r"<cbc:ItemClassificationCode listName=\"cpv\">\d+",
            '<cbc:ItemClassificationCode listName="cpv">85300000',
        ),
        (f"(?s){main}", rf"\g<1>{extra}"),
    )
    assert fact(notice, "opdracht.cpv") == "85300000"
    assert ("N131" in codes(notice)) is told


@pytest.mark.parametrize(
    ("date", "time", "day"),
    [
        ("2026-06-30Z", "23:30:00Z", "2026-07-01"),
        ("2026-06-30Z", "21:59:59Z", "2026-06-30"),
        ("2026-01-31+00:00", "23:00:00+00:00", "2026-02-01"),
        ("2026-01-31Z", "22:59:59.5Z", "2026-01-31"),
        ("2026-02-01+01:00", "00:10:00+01:00", "2026-02-01"),
        ("2026-02-01Z", "later", "2026-02-01"),
        ("2026-02-01", "23:59:00", "2026-02-01"),
        ("2026-02-01Z", "25:00:00Z", None),
    ],
)
def test_the_day_of_dispatch_is_the_dutch_one(date: str, time: str, day: str | None) -> None:
    notice = changed(
        TOILETS,
        (r"<cbc:IssueDate>[^<]*<", f"<cbc:IssueDate>{date}<"),
        (r"<cbc:IssueTime>[^<]*<", f"<cbc:IssueTime>{time}<"),
    )
    assert (notice.dispatched.isoformat() if notice.dispatched else None) == day


def test_a_foreign_buyer_is_said() -> None:
    notice = changed(TOILETS, (r">NLD</cbc:IdentificationCode>", ">BEL</cbc:IdentificationCode>"))
    assert "BEL" in said(notice, "N104")


# ------------------------------------------------------------------ subject and lots


def test_lots_become_records() -> None:
    notice = changed(LOTS, (r'(listName="cpv">)50870000<', r"\g<1>5087<"))
    records = fact(notice, "opdracht.percelen")
    assert isinstance(records, list)
    assert records[0] == {
        "nummer": "LOT-0001",
        "waarde": "€ 300.000",
        "soort": "diensten",
        "cpv": "77310000",
        "voorbehoud": "geen",
    }
    assert "cpv" not in records[2]
    assert records[3]["voorbehoud"] == "sociale_onderneming"
    assert fact(notice, "opdracht.voorbehoud") is None
    assert {"N115", "N117"} <= codes(notice)


def test_one_lot_means_no_lots() -> None:
    assert fact(changed(TOILETS), "opdracht.percelen") == []


def test_a_part_of_a_planning_notice_says_nothing_about_lots() -> None:
    notice = changed(TOILETS, (r'schemeName="Lot"', 'schemeName="Part"'))
    assert fact(notice, "opdracht.percelen") is None
    assert fact(notice, "contract.looptijd") == "36 maanden"


def test_a_repeated_lot_number_is_told_apart() -> None:
    notice = changed(LOTS, (r">LOT-0002<", ">LOT-0001<"))
    records = fact(notice, "opdracht.percelen")
    assert isinstance(records, list)
    assert [record["nummer"] for record in records[:2]] == ["LOT-0001", "LOT-0001 (2)"]
    assert "N123" in codes(notice)


def test_a_group_of_lots_is_no_lot() -> None:
    group = '<cac:ProcurementProjectLot><cbc:ID schemeName="LotsGroup">GLO-0001</cbc:ID></cac:ProcurementProjectLot>'  # noqa: E501
    notice = changed(LOTS, (r"(?=</ContractNotice>)", group))
    records = fact(notice, "opdracht.percelen")
    assert isinstance(records, list)
    assert len(records) == 4


@pytest.mark.parametrize(
    ("code", "option"),
    [
        ("none", "geen"),
        ("res-ws", "sociale_onderneming"),
        ("res-pub-ser", "participatieve_organisatie"),
        ("unpublished", None),
        ("", None),
    ],
)
def test_reserved_participation(code: str, option: str | None) -> None:
    notice = changed(TOILETS, (r'("reserved-procurement">)none<', rf"\g<1>{code}<"))
    assert fact(notice, "opdracht.voorbehoud") == option


@pytest.mark.parametrize(
    ("code", "option"),
    [("none", "nee"), ("fa-wo-rc", "ja"), ("fa-w-rc", "ja"), ("fa-mix", "ja"), ("x", None)],
)
def test_framework_agreement(code: str, option: str | None) -> None:
    notice = changed(TOILETS, (r'("framework-agreement">)none<', rf"\g<1>{code}<"))
    assert fact(notice, "opdracht.raamovereenkomst") == option


def test_a_concession_for_supplies_does_not_exist() -> None:
    notice = changed(
        TOILETS,
        (r"RegulatoryDomain>other<", "RegulatoryDomain>32014L0023<"),
        (r'("contract-nature">)services<', r"\g<1>supplies<"),
    )
    assert fact(notice, "opdracht.soort") is None
    assert "N116" in codes(notice)


# ------------------------------------------------------------------ award criteria

TYPE = r'("award-criterion-type">)(price|quality)<'


@pytest.mark.parametrize(
    ("type", "outcome"),
    [
        ("price", "laagste_prijs"),
        ("cost", "laagste_kosten"),
        ("quality", "beste_prijs_kwaliteit"),
        ("unpublished", None),
    ],
)
def test_award_criteria_of_one_type(type: str, outcome: str | None) -> None:
    assert fact(changed(TOILETS, (TYPE, rf"\g<1>{type}<")), "opdracht.gunningscriterium") == outcome


def test_price_beside_cost_is_not_clear() -> None:
    notice = changed(TOILETS, (r'("award-criterion-type">)quality<', r"\g<1>cost<"))
    assert fact(notice, "opdracht.gunningscriterium") is None
    assert "N118" in codes(notice)


@pytest.mark.parametrize(
    ("changes", "weight"),
    [
        ([], "20%"),
        ([(r"Numeric>20<", "Numeric>19.5<"), (r"Numeric>40<", "Numeric>40.25<")], "19,5%"),
        ([(r"ParameterNumeric>20<", "ParameterNumeric>25<")], None),
        ([(r">per-exa<", ">poi-exa<")], None),
        ([(r"Sociale waarde voor de wijk", "Sociale waarde en duurzaamheid")], None),
        ([(r"Sociale waarde voor de wijk", "Sociale veiligheid")], None),
    ],
)
def test_the_weight_of_social_criteria(changes: list[tuple[str, str]], weight: str | None) -> None:
    assert fact(changed(TOILETS, *changes), "opdracht.gewicht_sociaal") == weight


WITHHELD = (
    "<ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>"
    "<efac:FieldsPrivacy><efbc:FieldIdentifierCode>{}</efbc:FieldIdentifierCode></efac:FieldsPrivacy>"
    "</efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>"
)


@pytest.mark.parametrize(
    ("code", "concept"),
    [
        ("awa-cri-typ", "opdracht.gunningscriterium"),
        ("awa-cri-wei", "opdracht.gewicht_sociaal"),
        ("BT-27-Lot", "opdracht.geraamde_waarde"),
    ],
)
def test_a_withheld_field_is_unknown_and_said(code: str, concept: str) -> None:
    notice = changed(TOILETS, (r"(<cac:TenderingProcess>)", r"\1" + WITHHELD.format(code)))
    assert fact(notice, concept) is None
    assert "N111" in codes(notice)


# ------------------------------------------------------------------ the notice itself


def test_the_dispatch_date_is_the_day_that_counts() -> None:
    notice = changed(TOILETS)
    assert notice.dispatched == dt.date(2026, 2, 1)
    assert (notice.subtype, notice.sdk_version) == ("E3", "1.13")
    assert notice.title == "Schoonmaak en toezicht openbare toiletten op de markt"


@pytest.mark.parametrize("written", ["", "1970-01-01Z", "2026-02-31", "gisteren"])
def test_without_a_usable_dispatch_date_the_user_chooses(written: str) -> None:
    notice = changed(TOILETS, (r"<cbc:IssueDate>[^<]*<", f"<cbc:IssueDate>{written}<"))
    assert notice.dispatched is None
    assert "N120" in codes(notice)


@pytest.mark.parametrize(
    ("form", "word"),
    [
        ("planning", "vooraankondiging"),
        ("result", "gegunde"),
        ("cont-modif", "wijziging"),
        ("dir-awa-pre", "vooraf"),
    ],
)
def test_other_kinds_of_notice_are_said(form: str, word: str) -> None:
    assert word in said(changed(TOILETS, (r'listName="competition"', f'listName="{form}"')), "N101")


def test_another_language_is_said_and_dutch_texts_are_preferred() -> None:
    notice = changed(
        TOILETS,
        (r"NoticeLanguageCode>NLD<", "NoticeLanguageCode>ENG<"),
        (
            r"(<cbc:Name languageID=\"NLD\">Schoonmaak)",
            r'<cbc:Name languageID="ENG">Cleaning</cbc:Name>\1',
        ),
    )
    assert "ENG" in said(notice, "N103")
    assert notice.title == "Schoonmaak en toezicht openbare toiletten op de markt"


def test_other_prefixes_namespaces_and_profiles_make_no_difference() -> None:
    plain = changed(TOILETS)
    renamed = re.sub(r"(</?)(?:cac|cbc|ext|efac|efbc|efext):", r"\1", TOILETS)
    notice = changed(
        renamed,
        (r"eforms-sdk-1\.13", "eforms-sdk-1.13#urn:fdc:anskaffelser.no:2023:eforms:national"),
        (r">E3<", ">N16<"),
    )
    states = {(f.concept, str(f.value)) for f in plain.facts}
    assert {(f.concept, str(f.value)) for f in notice.facts} == states - {
        ("opdracht.gekozen_procedure", "nationaal")
    }
    assert (notice.sdk_version, notice.subtype) == ("1.13", "N16")


def test_a_cancelled_notice_is_said() -> None:
    changes = (
        "<efac:Changes><efbc:ChangedNoticeIdentifier>abc-01</efbc:ChangedNoticeIdentifier>"
        "<efac:ChangeReason><cbc:ReasonCode>cancel</cbc:ReasonCode></efac:ChangeReason></efac:Changes>"
    )
    notice = changed(TOILETS, (r"(?=<efac:NoticeSubType>)", changes))
    assert "trekt een eerdere aankondiging in" in said(notice, "N102")


def test_a_notice_with_nothing_in_it_says_so() -> None:
    notice = eforms.read(b"<ContractNotice/>", "leeg.xml")
    assert notice.facts == ()
    assert {"N120", "N122"} <= codes(notice)


NO_RENEWAL_FIELDS = (r"(?s)<cac:ContractExtension>.*?</cac:ContractExtension>", "")
DESCRIBED = r"(De toiletten zijn zeven dagen per week open\.)"


@pytest.mark.parametrize(
    ("description", "term", "code"),
    [
        ("Het contract is voor twee jaar, met twee keer een jaar verlenging.", None, "N126"),
        ("Het contract duurt drie jaar en kan twee keer met een jaar worden verlengd.",
         "36 maanden", "N113"),
        ("The contract runs 24 months with one extension of 12 months.", None, "N126"),
        ("De maximale looptijd inclusief verlengingen is 36 maanden.", None, "N126"),
        ("De betaaltermijn is een maand.", "36 maanden", None),
    ],
)  # fmt: skip
def test_renewals_that_only_a_description_tells_of_are_asked(
    description: str, term: str | None, code: str | None
) -> None:
    notice = changed(TOILETS, NO_RENEWAL_FIELDS, (DESCRIBED, rf"\1 {description}"))
    assert fact(notice, "contract.verlengingen") is None
    assert fact(notice, "contract.looptijd") == term
    assert {"N113", "N126"} & codes(notice) == ({code} if code else set())
    assert code is None or description.removesuffix(".") in said(notice, code)


@pytest.mark.parametrize(
    ("start", "months"),
    [
        ("2026-05-31T22:00:00Z", "36 maanden"),
        ("2026-06-01T00:00:00+02:00", "36 maanden"),
        ("2026-06-01T09:00:00", "36 maanden"),
        ("2026-05-31T21:59:59Z", None),
    ],
)
def test_a_moment_as_a_date_is_the_dutch_day(start: str, months: str | None) -> None:
    notice = changed(TOILETS, dates(start, "2029-05-31"))
    assert fact(notice, "contract.looptijd") == months
    assert "N120" not in codes(notice)
