"""The identifiers that outsiders rely on, in full: they may never disappear or change kind.

Scenarios, importers, other people's scripts and spreadsheets name these concepts. Adding beside
them is free; a change to one of these lines is a breaking change and belongs in CHANGELOG. A fact
that turns out to hide several may become a conclusion, as long as a user can still give it.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from engine.rulebase import RuleBase, load, shipped_path


@dataclass(frozen=True, slots=True)
class Promise:
    """What is promised about one concept; options in no particular order."""

    concept: str
    kind: str
    role: str
    """``feit`` can be given, ``conclusie`` is drawn by rules, ``beide`` is both."""
    options: tuple[str, ...] = ()
    open_choice: bool = False
    open_norm: bool = False
    group: str | None = None


PROMISES = (
    Promise(
        "opdrachtgever.soort",
        "keuze",
        "feit",
        options=(
            "gemeente",
            "provincie",
            "waterschap",
            "rijk",
            "publiekrechtelijke_instelling",
            "samenwerking",
            "speciale_sector",
            "niet_aanbestedingsplichtig",
        ),
    ),
    Promise("opdrachtgever.gemeente", "keuze", "feit", open_choice=True),
    Promise(
        "opdracht.soort",
        "keuze",
        "feit",
        options=("werken", "leveringen", "diensten", "concessie_werken", "concessie_diensten"),
    ),
    Promise("opdracht.cpv", "cpv", "feit"),
    Promise("opdracht.geraamde_waarde", "bedrag", "beide"),
    Promise("opdracht.raamovereenkomst", "ja_nee", "feit"),
    Promise("opdracht.percelen", "groep", "feit"),
    Promise("percelen.nummer", "tekst", "feit", group="opdracht.percelen"),
    Promise("percelen.waarde", "bedrag", "feit", group="opdracht.percelen"),
    Promise("percelen.soort", "keuze", "feit", group="opdracht.percelen"),
    Promise("percelen.cpv", "cpv", "feit", group="opdracht.percelen"),
    Promise(
        "percelen.voorbehoud",
        "keuze",
        "feit",
        options=("geen", "sociale_onderneming", "participatieve_organisatie"),
        group="opdracht.percelen",
    ),
    Promise("opdracht.percelenregeling_aangewezen", "ja_nee", "feit", group="opdracht.percelen"),
    Promise("opdracht.grensoverschrijdend_belang", "ja_nee", "feit", open_norm=True),
    Promise("opdracht.kunstmatig_gesplitst", "ja_nee", "feit", open_norm=True),
    Promise("opdracht.samengevoegd", "ja_nee", "feit"),
    Promise("opdracht.loonsom_aandeel", "percentage", "feit"),
    Promise(
        "opdracht.voorbehoud",
        "keuze",
        "feit",
        options=("geen", "sociale_onderneming", "participatieve_organisatie"),
    ),
    Promise("opdracht.aantal_uitgenodigd", "getal", "feit"),
    Promise(
        "opdracht.gunningscriterium",
        "keuze",
        "feit",
        options=("beste_prijs_kwaliteit", "laagste_kosten", "laagste_prijs"),
    ),
    Promise("opdracht.gewicht_sociaal", "percentage", "feit"),
    Promise("opdracht.omzeteis", "bedrag", "feit"),
    Promise("opdracht.referentie_waarde", "bedrag", "feit"),
    Promise("raming.maandbedrag", "bedrag", "feit"),
    Promise("raming.totale_prijs", "bedrag", "feit"),
    Promise("raming.opties", "bedrag", "feit"),
    Promise("raming.verlengingen", "bedrag", "feit"),
    Promise("contract.looptijd", "maanden", "feit"),
    Promise("contract.verlengingen", "maanden", "feit"),
    Promise("contract.looptijd_totaal", "maanden", "conclusie"),
    Promise("contract.onbepaalde_tijd", "ja_nee", "feit"),
    Promise("contract.langer_gemotiveerd", "ja_nee", "feit", open_norm=True),
    Promise("contract.terugverdientijd", "maanden", "feit"),
    Promise("contract.oorspronkelijke_waarde", "bedrag", "feit"),
    Promise("wijziging.bedrag", "bedrag", "feit"),
    Promise("wijziging.cumulatief", "bedrag", "feit"),
    Promise("wijziging.herzieningsclausule", "ja_nee", "feit"),
    Promise("wijziging.noodzakelijk_aanvullend", "ja_nee", "feit"),
    Promise("wijziging.onvoorzien", "ja_nee", "feit"),
    Promise("wijziging.aard_gelijk", "ja_nee", "feit"),
    Promise(
        "organisatie.rechtsvorm",
        "keuze",
        "feit",
        options=(
            "cooperatie",
            "vereniging",
            "informele_vereniging",
            "vve",
            "stichting",
            "bv",
            "nv",
            "eenmanszaak",
            "vof",
            "maatschap",
            "onderlinge",
            "europese_cooperatie",
            "buitenlands",
            "anders",
            "geen",
        ),
    ),
    Promise("organisatie.notariele_akte", "ja_nee", "feit"),
    Promise("organisatie.is_vve", "ja_nee", "feit"),
    Promise("organisatie.aandeel_doelgroep", "percentage", "feit"),
    Promise("organisatie.hoofddoel_integratie", "ja_nee", "feit"),
    Promise("organisatie.beschermde_arbeid", "ja_nee", "feit"),
    Promise("organisatie.doel_algemeen_belang", "ja_nee", "feit"),
    Promise(
        "organisatie.winstbestemming",
        "keuze",
        "feit",
        options=("geherinvesteerd", "uitgekeerd_participatief", "uitgekeerd_kapitaal"),
    ),
    Promise("organisatie.participatief_beheer", "ja_nee", "feit"),
    Promise("organisatie.eerdere_gunning_2_82a", "ja_nee", "feit"),
    Promise("organisatie.wijkgebied_in_statuten", "ja_nee", "feit"),
    Promise("organisatie.zeggenschap_bewoners", "percentage", "feit"),
    Promise("organisatie.werk_door_wijkbewoners", "percentage", "feit"),
    Promise(
        "organisatie.pso_trede",
        "keuze",
        "feit",
        options=("geen", "aspirant", "trede_1", "trede_2", "trede_3", "trede_30plus"),
    ),
    Promise("organisatie.steun_de_minimis_3_jaar", "bedrag", "feit"),
    Promise("organisatie.steun_daeb_3_jaar", "bedrag", "feit"),
    Promise("steun.nieuw_bedrag", "bedrag", "feit"),
    Promise("organisatie.commerciele_inkomsten", "percentage", "feit"),
    Promise("opdracht.is_sas", "ja_nee", "conclusie"),
    Promise("raming.waarde", "bedrag", "conclusie"),
    Promise("drempel.toepasselijk", "bedrag", "conclusie"),
    Promise("procedure.europees_verplicht", "ja_nee", "conclusie"),
    Promise("procedure.sas_procedure", "ja_nee", "conclusie"),
    Promise("procedure.aankondiging_verplicht", "ja_nee", "conclusie"),
    Promise("procedure.splitsing_verboden", "ja_nee", "conclusie"),
    Promise("percelen.vrijgesteld", "ja_nee", "conclusie", group="opdracht.percelen"),
    Promise("voorbehoud.artikel_2_82", "ja_nee", "conclusie"),
    Promise("voorbehoud.artikel_2_82a", "ja_nee", "conclusie"),
    Promise("voorbehoud.opdracht_geschikt_2_82a", "ja_nee", "conclusie"),
    Promise("voorbehoud.organisatie_geschikt_2_82a", "ja_nee", "conclusie"),
    Promise("voorbehoud.organisatie_geschikt_2_82", "ja_nee", "conclusie"),
    Promise("route.een_op_een", "ja_nee", "conclusie"),
    Promise("route.meervoudig_onderhands", "ja_nee", "conclusie"),
    Promise("route.nationaal", "ja_nee", "conclusie"),
    Promise("route.europees", "ja_nee", "conclusie"),
    Promise("route.sas_licht", "ja_nee", "conclusie"),
    Promise("route.voorbehoud", "ja_nee", "conclusie"),
    Promise("route.perceel", "ja_nee", "conclusie"),
    Promise("route.uitdaagrecht", "ja_nee", "conclusie"),
    Promise("route.subsidie", "ja_nee", "conclusie"),
    Promise("looptijd.maximum", "maanden", "conclusie"),
    Promise("looptijd.toegestaan", "ja_nee", "conclusie"),
    Promise("looptijd.motivering_verplicht", "ja_nee", "conclusie"),
    Promise("wijziging.zonder_nieuwe_aanbesteding", "ja_nee", "conclusie"),
    Promise("social_return.van_toepassing", "ja_nee", "conclusie"),
    Promise("social_return.percentage", "percentage", "conclusie"),
    Promise("social_return.bedrag", "bedrag", "conclusie"),
    Promise("social_return.waarde_inzet", "bedrag", "conclusie"),
    Promise("social_return.disproportioneel", "ja_nee", "conclusie"),
    Promise("gunning.sociale_criteria_toegestaan", "ja_nee", "conclusie"),
    Promise("eisen.omzeteis_toegestaan", "ja_nee", "conclusie"),
    Promise("staatssteun.de_minimis_past", "ja_nee", "conclusie"),
    Promise("staatssteun.daeb_de_minimis_past", "ja_nee", "conclusie"),
    Promise("wijkcooperatie.beleidsdefinitie", "ja_nee", "conclusie"),
    Promise("wooncooperatie.woningwet_rechtspersoon", "ja_nee", "conclusie"),
    Promise("wooncooperatie.woningwet_oprichting", "ja_nee", "conclusie"),
    Promise("wooncooperatie.woningwet_rechten", "ja_nee", "conclusie"),
    Promise("wooncooperatie.verkoop_experiment", "ja_nee", "conclusie"),
    Promise("wooncooperatie.fonds_cooperatief_wonen", "ja_nee", "conclusie"),
    Promise("wooncooperatie.amsterdam", "ja_nee", "conclusie"),
    Promise("wooncooperatie.rotterdam", "ja_nee", "conclusie"),
    Promise("wooncooperatie.utrecht", "ja_nee", "conclusie"),
    Promise("wooncooperatie.coevorden", "ja_nee", "conclusie"),
    Promise("wooncooperatie.platform31", "ja_nee", "conclusie"),
    Promise("energiecooperatie.sce_aanvrager", "ja_nee", "conclusie"),
    Promise("energiecooperatie.energiegemeenschap", "ja_nee", "conclusie"),
    Promise("energiecooperatie.energiegemeenschap_statuten", "ja_nee", "conclusie"),
    Promise("sociale_onderneming.code", "ja_nee", "conclusie"),
    Promise("uitdaagrecht.rotterdam", "ja_nee", "conclusie"),
    Promise("uitstroom.start_me_up", "ja_nee", "conclusie"),
    Promise("uitstroom.transferpunt", "ja_nee", "conclusie"),
)

CHECKS = (
    "aanbesteding",
    "contract",
    "wijkcooperatie",
    "wooncooperatie",
    "energiecooperatie",
    "sociale_onderneming",
    "uitdaagrecht",
    "uitstroom",
    "beleidsscan",
)

PREFIXES = ("woonproject", "energieproject", "uitdaging", "gemeente", "proces", "jongere")
"""Topics whose concepts are free to choose, but that must exist under these names."""

MOTIVATION_GROUNDS = 7
"""Clustering, lots, turnover, lowest price, long framework, deviation from the Gids, procedure."""


@pytest.fixture(scope="module")
def shipped() -> RuleBase:
    return load(shipped_path())


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.concept)
def test_concept_is_as_promised(shipped: RuleBase, promise: Promise) -> None:
    concept = shipped.concepts[promise.concept]
    assert concept.kind.soort == promise.kind
    assert concept.askable == (promise.role != "conclusie")
    assert concept.derived or promise.role == "feit"
    assert concept.kind.open == promise.open_choice
    assert concept.open_norm or not promise.open_norm
    assert concept.group == promise.group
    if promise.options:
        assert {option.name for option in concept.kind.options} == set(promise.options)


@pytest.mark.parametrize("check", CHECKS)
def test_check_exists_and_concludes_something(shipped: RuleBase, check: str) -> None:
    assert shipped.checks[check].goals


@pytest.mark.parametrize("prefix", PREFIXES)
def test_topic_has_concepts(shipped: RuleBase, prefix: str) -> None:
    assert any(concept.split(".")[0] == prefix for concept in shipped.concepts)


def test_each_ground_for_motivation_is_a_concept_of_its_own(shipped: RuleBase) -> None:
    grounds = [
        concept
        for concept in shipped.concepts.values()
        if concept.id.startswith("motivering.") and concept.derived
    ]
    assert len(grounds) >= MOTIVATION_GROUNDS


CONCLUSIONS = tuple(promise.concept for promise in PROMISES if promise.role != "feit")


@pytest.mark.parametrize("concept", CONCLUSIONS)
def test_conclusion_is_drawn_by_a_rule(shipped: RuleBase, concept: str) -> None:
    assert any(rule.concept == concept for rule in shipped.rules.values())


def test_what_can_be_changed_says_with_what_effort_and_by_whom(shipped: RuleBase) -> None:
    changeable = [concept for concept in shipped.concepts.values() if concept.changeable]
    assert len(changeable) > 300
    assert [concept.id for concept in changeable if concept.change is None] == []


@pytest.mark.parametrize(
    "concept",
    ["opdracht.geraamde_waarde", "percelen.waarde", "raming.totale_prijs", "raming.maandbedrag"],
)
def test_an_estimate_is_not_advised_to_be_changed(shipped: RuleBase, concept: str) -> None:
    assert not shipped.concepts[concept].changeable
