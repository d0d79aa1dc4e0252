"""The outcome of a check as JSON and as text."""

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path
from typing import Any

import pytest

from engine.diagnostics import Diagnostic
from engine.facts import take
from engine.intake.gathering import gather
from engine.intake.stated import Stated
from engine.report import Outcome, as_json, conclude
from engine.report.graph import as_dot, as_mermaid, graph
from engine.report.graph import as_json as graph_json
from engine.report.reference import look_up, names
from engine.report.summary import by_section
from engine.report.terminal import DISCLAIMER, text
from engine.rulebase import RuleBase, load, shipped_path

RULES = Path(__file__).parents[1] / "kleine_regels"
FACTS: dict[str, Any] = {
    "opdracht.soort": "diensten",
    "opdracht.cpv": "85300000",
    "opdracht.maandbedrag": "€ 10.000",
    "contract.looptijd": "36 maanden",
    "organisatie.beheer": "ja",
    "opdracht.percelen": [{"waarde": "€ 80.000"}, {}],
    "opdrachtgever.gemeente": "Den Haag",
}


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(RULES)


def done(rulebase: RuleBase, facts: dict[str, Any], **options: Any) -> Outcome:
    program = rulebase.at(dt.date(2026, 2, 1))
    stated = [Stated(name, value, "aankondiging BT-1") for name, value in facts.items()]
    return conclude(program, rulebase.checks["klein"], take(rulebase, stated), **options)


# ---------------------------------------------------------------- contradictions

CONTRARY: dict[str, Any] = {
    "opdracht.soort": "leveringen",
    "organisatie.eerder": "ja",
    "organisatie.beheer": "ja",
    "opdracht.waarde": "€ 100.000",
    "opdracht.percelen": [{"waarde": "€ 60.000"}, {"waarde": "€ 40.000,01"}],
}


def test_facts_that_cannot_all_be_true_are_told_first_and_do_not_count(rulebase: RuleBase) -> None:
    document = as_json(done(rulebase, CONTRARY))
    assert [
        (found["tegenspraak"], found["dan"], [fact["begrip"] for fact in found["feiten"]])
        for found in document["tegenspraken"]
    ] == [
        (
            "percelen-boven-de-waarde",
            "kan niet",
            ["percelen.waarde", "percelen.waarde", "opdracht.waarde"],
        ),
        ("levering-al-eerder", "kan niet", ["opdracht.soort", "organisatie.eerder"]),
    ]
    lots = document["tegenspraken"][0]["feiten"]
    assert lots[1] == {
        "begrip": "percelen.waarde",
        "titel": "Waarde van het perceel",
        "onderdeel": 2,
        "waarde": {"bedrag": "40000.01"},
        "herkomst": "aankondiging BT-1",
    }
    assert document["uitkomsten"]["procedure.europees"]["waarde"] is None
    asked = {question["begrip"] for question in document["onbekend"]}
    assert {"opdracht.soort", "percelen.waarde"} <= asked
    given = {fact["begrip"] for fact in document["feiten"]}
    assert given == CONTRARY.keys(), "what was given is kept"


def test_the_text_begins_with_what_does_not_go_together(rulebase: RuleBase) -> None:
    told = text(done(rulebase, CONTRARY), width=200)
    place = told.index("Dit kan niet samen")
    assert place < told.index("Wat bekend is")
    assert (
        "- De percelen samen zijn meer waard dan de opdracht.\n"
        "  - Waarde van het perceel: € 60.000; € 40.000,01 (aankondiging BT-1)\n"
        "  - Geraamde waarde van de opdracht: € 100.000 (aankondiging BT-1)\n"
    ) in told
    assert "€ 100.000 (telt nu niet mee)" in told
    assert "Klopt dit?" not in told


def test_what_is_odd_counts_and_is_told(rulebase: RuleBase) -> None:
    outcome = done(rulebase, {"opdracht.soort": "werken", "contract.looptijd": "0 maanden"})
    told = text(outcome, width=200)
    assert "Klopt dit?\n- U bouwt iets in nul maanden. Klopt dat?\n" in told
    assert "Dit kan niet samen" not in told and "telt nu niet mee" not in told
    assert outcome.assessment.value("opdracht.soort") == "werken"


def test_facts_that_go_together_are_not_spoken_of(rulebase: RuleBase) -> None:
    outcome = done(
        rulebase, {**CONTRARY, "opdracht.soort": "diensten", "opdracht.waarde": "€ 200.000"}
    )
    assert as_json(outcome)["tegenspraken"] == []
    assert "niet samen" not in text(outcome)


# ---------------------------------------------------------------- JSON


def test_the_json_object_has_the_agreed_form(rulebase: RuleBase) -> None:
    document = as_json(done(rulebase, FACTS))
    assert list(document) == [
        "toets",
        "peildatum",
        "in_het_kort",
        "tegenspraken",
        "onbekende_namen",
        "uitkomsten",
        "onbekend",
        "feiten",
        "aannames",
        "stukken",
        "praten_met",
        "te_verifieren",
        "meldingen",
        "ontvangstbewijs",
    ]
    assert (document["toets"], document["peildatum"]) == ("klein", "2026-02-01")
    assert list(document["uitkomsten"]) == list(rulebase.checks["klein"].goals)
    assert document["uitkomsten"]["advies.praat"] == {
        "waarde": True,
        "oordeel": "advies",
        "zin": "Praat eerst met de wijk.",
        "normsoort": "advies",
        "regel": "praat-eerst",
        "regels": ["praat-eerst"],
        "bronnen": [
            {
                "titel": "Handreiking",
                "artikel": "hoofdstuk 2",
                "url": "https://example.org/handreiking",
            }
        ],
        "zekerheid": "secundair",
        "titel": "Gesprek met de wijk is verstandig",
        "rol": "geadviseerd",
    }
    assert json.loads(json.dumps(document)) == document


def test_exact_values_keep_their_unit_apart(rulebase: RuleBase) -> None:
    answers = as_json(done(rulebase, FACTS))["uitkomsten"]
    assert answers["opdracht.waarde"]["waarde"] == {"bedrag": "360000.00"}
    assert answers["social_return.percentage"]["waarde"] == {"percentage": "5"}


def test_an_unknown_has_a_reason_and_its_question(rulebase: RuleBase) -> None:
    document = as_json(done(rulebase, FACTS))
    answer = document["uitkomsten"]["voorbehoud.mag"]
    assert answer["waarde"] is None
    assert answer["reden"] == (
        "Nog nodig: “Doel is van algemeen belang” en “Organisatie kreeg de opdracht al eerder”."
    )
    asked = {q["begrip"]: q for q in document["onbekend"]}
    assert asked["organisatie.belang"]["vraag"] == "Dient de organisatie het algemeen belang?"
    assert asked["organisatie.belang"]["nodig_voor"] == ["voorbehoud.mag"]
    order = rulebase.checks["klein"].order
    assert [q["begrip"] for q in document["onbekend"]] == sorted(asked, key=order.index)


def test_a_goal_about_lots_has_an_answer_per_lot(rulebase: RuleBase) -> None:
    lots = as_json(done(rulebase, FACTS))["uitkomsten"]["percelen.klein"]
    assert [(lot["onderdeel"], lot["waarde"]) for lot in lots["per_perceel"]] == [
        (1, True),
        (2, None),
    ]


def test_without_lots_the_lots_are_asked(rulebase: RuleBase) -> None:
    facts = {k: v for k, v in FACTS.items() if k != "opdracht.percelen"}
    document = as_json(done(rulebase, facts))
    lots = document["uitkomsten"]["percelen.klein"]
    assert lots["per_perceel"] is None and lots["waarde"] is None
    (asked,) = [q for q in document["onbekend"] if q["begrip"] == "opdracht.percelen"]
    assert "percelen.klein" in asked["nodig_voor"]


def test_what_rests_on_knowledge_is_listed_and_weakens_the_answer(rulebase: RuleBase) -> None:
    document = as_json(done(rulebase, FACTS))
    assert document["uitkomsten"]["social_return.percentage"]["zekerheid"] == "kennis"
    listed = {entry.get("regel") or entry.get("parameter") for entry in document["te_verifieren"]}
    assert "beleid.social_return" in listed
    assert "europees" not in listed


def test_facts_keep_their_origin(rulebase: RuleBase) -> None:
    facts = {fact["begrip"]: fact for fact in as_json(done(rulebase, FACTS))["feiten"]}
    assert facts["opdracht.cpv"] == {
        "begrip": "opdracht.cpv",
        "titel": "CPV-code van de opdracht",
        "waarde": "85300000",
        "herkomst": "aankondiging BT-1",
    }


def test_all_reports_every_conclusion_and_explain_adds_the_tree(rulebase: RuleBase) -> None:
    document = as_json(done(rulebase, FACTS, every=True), explain=True)
    derived = {c.id for c in rulebase.concepts.values() if c.derived}
    assert set(document["uitkomsten"]) == derived
    assert {g["begrip"] for g in document["uitleg"]["doelen"]} == derived


# ---------------------------------------------------------------- text


def test_the_text_groups_by_role_and_names_source_question_and_date(rulebase: RuleBase) -> None:
    shown = text(done(rulebase, FACTS, date_origin="door u gekozen"))
    wanted = [
        "Peildatum: 1 februari 2026 (door u gekozen)",
        "Wat bekend is",
        "Wat verplicht is",
        "● verplicht  U moet Europees aanbesteden",
        "Wat mag",
        "? onbekend   Of u mag voorbehouden",
        "Wat wordt geadviseerd",
        "(advies, Handreiking, hoofdstuk 2)",
        "Wat nog open is",
        "Dient de organisatie het algemeen belang?",
        "Te verifiëren",
        "waarde “Social return van de gemeente”",
        f"regels {rulebase.digest[7:19]}",
        DISCLAIMER,
    ]
    missing = [words for words in wanted if words not in shown]
    facts = {**FACTS, "opdracht.percelen": [{"waarde": "€ 90.000"}]}
    known = text(done(rulebase, facts))
    assert [w for w in missing if w not in known] == []
    positions = [shown.index(w) for w in ("Wat bekend is", "Wat mag", "Wat nog open is")]
    assert positions == sorted(positions)


@pytest.mark.parametrize("width", [40, 60, 100, 200])
def test_it_fits_the_width_and_has_no_colour_codes(rulebase: RuleBase, width: int) -> None:
    shown = text(done(rulebase, FACTS, every=True), width=width)
    assert max(map(len, shown.splitlines())) <= width
    assert "\x1b" not in shown


def test_an_explanation_fits_too_but_never_cuts_a_link(rulebase: RuleBase) -> None:
    shown = text(done(rulebase, FACTS), explain=True, width=40)
    assert max(map(len, shown.splitlines())) <= 40
    joined = re.sub(r"[\s│├└─]", "", shown)
    assert "https://wetten.overheid.nl/BWBR0032203(zeter#Artikel9achtervoorartikel9)" in joined
    assert "https://example.org/handreiking" in joined


def test_an_explanation_tells_what_decides_and_each_source_once(rulebase: RuleBase) -> None:
    facts = {**FACTS, "organisatie.eerder": "nee", "organisatie.belang": "ja"}
    shown = text(done(rulebase, facts), explain=True, width=400)
    reserved = shown[shown.rindex("U mag de opdracht voorbehouden.") :]
    rule, exception, *_ = reserved.splitlines()[1:]
    assert rule == (
        "    - Regel “Voorbehoud voor participatieve organisaties” (artikel 2.82a): de CPV-code "
        "van de opdracht valt onder “Sociale diensten van artikel 77” — 85300000; beheer is "
        "participatief; doel is van algemeen belang; de vaste looptijd van het contract is hooguit "
        "36 maanden — 36 maanden [1][3]"
    )
    assert exception == (
        "      - Uitzondering geldt niet: “Niet twee keer achter elkaar” (artikel 2.82a lid 2) [1]"
    )
    body, sources = shown.split("\nBronnen\n")
    assert "http" not in body
    links = re.findall(r"https?://\S+", sources)
    assert len(links) == len(set(links)) == len(re.findall(r"^\[\d+\]", sources, re.MULTILINE))


def test_beside_an_explanation_an_unknown_answer_names_its_article(rulebase: RuleBase) -> None:
    shown = text(done(rulebase, FACTS), explain=True, width=200)
    assert (
        "? onbekend   Of u mag voorbehouden, hangt nog af van “Doel is van algemeen belang” en "
        "“Organisatie kreeg de opdracht al eerder”. (artikel 2.82a; artikel 2.82a lid 2) [1]\n\n"
    ) in shown


def test_a_plain_no_has_its_ground_behind_its_title(rulebase: RuleBase) -> None:
    facts = {**FACTS, "opdracht.percelen": [], "contract.looptijd": "12 maanden"}
    shown = text(done(rulebase, facts), explain=True, width=210)
    assert (
        "✗ nee        Europese aanbesteding is verplicht — want de geraamde waarde van de opdracht "
        "is lager dan € 216.000 (Europese drempel voor diensten, 2026-2027) — € 120.000 (zie "
        "boven) (artikel 2.1) [1][3]"
    ) in shown


def test_the_whole_explanation_has_every_condition_and_every_question(rulebase: RuleBase) -> None:
    outcome = done(rulebase, FACTS)
    shown = text(outcome, full=True, width=200)
    assert "- ja: beheer is participatief (aankondiging BT-1)" in shown
    assert "- onbekend: doel is van algemeen belang — nog niet bekend" in shown


def test_an_explanation_of_a_whole_check_can_be_read() -> None:
    """The example of the README: every answer explained on some screens, in reading order."""
    book = load(shipped_path())
    notice = Path(__file__).parents[2] / "examples" / "openbare-toiletten.xml"
    gathered = gather(book, [(notice.name, notice.read_bytes())])
    program = book.at(gathered.date or dt.date(2026, 2, 1))
    outcome = conclude(program, book.checks["aanbesteding"], take(book, gathered.stated))
    shown = text(outcome, explain=True, width=100)
    assert len(shown.splitlines()) <= 500
    assert shown.count("zonder --explain staan ze er allemaal") == 1
    everything = text(outcome, full=True, width=100)
    assert len(everything.splitlines()) > 3 * len(shown.splitlines())


def test_questions_stand_under_the_section_of_the_check(rulebase: RuleBase) -> None:
    outcome = done(rulebase, FACTS)
    asked = [name for _, found in by_section(outcome) for name in found]
    assert sorted(asked, key=str) == sorted(outcome.questions, key=str)
    titles = [section.title for section in outcome.check.sections]
    shown = [title for title, _ in by_section(outcome)]
    assert shown == [title for title in titles if title in shown]


def test_a_goal_with_everything_there_is_to_say(rulebase: RuleBase) -> None:
    outcome = done(rulebase, FACTS)
    shown = text(outcome, why=["voorbehoud.mag"], width=200)
    assert "Waarom: Opdracht mag worden voorbehouden" in shown
    assert "- ja: beheer is participatief (aankondiging BT-1)" in shown
    assert "Wat bekend is" not in shown


def test_text_from_outside_cannot_steer_the_terminal(rulebase: RuleBase) -> None:
    facts = {
        "opdrachtgever.gemeente": "\x1b[31mRood\x9b2J [bold]vet[/bold]",
        "organisatie.belang": {
            "waarde": "ja",
            "motivering": "\x1b]8;;https://kwaad.example\x07klik",
        },
    }
    remark = Diagnostic("N001", "Een \x1b[2Jmelding \u202egeheim", severity="waarschuwing")
    shown = text(done(rulebase, facts, remarks=(remark,)), explain=True)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)
    assert "[bold]vet[/bold]" in shown


def changed(rulebase: RuleBase, file: str, old: str, new: str) -> RuleBase:
    texts = {name: "\n".join(lines) for name, lines in rulebase.sources.items()}
    assert old in texts[file]
    return load(None, {**texts, file: texts[file].replace(old, new)})


def test_what_the_rules_are_not_about_is_folded_and_stays_in_the_json(rulebase: RuleBase) -> None:
    scoped = changed(
        rulebase, "advies/klein.yaml", "regels:", "toepassing: opdracht.soort = werken\nregels:"
    )
    outcome = done(scoped, FACTS)
    shown = text(outcome, explain=True)
    assert "Niet aan de orde: Gesprek met de wijk is verstandig." in shown
    assert "Een gesprek vooraf is niet nodig." not in shown
    answer = as_json(outcome)["uitkomsten"]["advies.praat"]
    assert (answer["waarde"], answer["niet_aan_de_orde"]) == (False, True)


def test_a_group_that_is_not_asked_is_not_open(rulebase: RuleBase) -> None:
    old = "    titel: Percelen\n"
    scoped = changed(
        rulebase, "begrippen/klein.yaml", old, f"{old}    alleen_als: opdracht.soort = werken\n"
    )
    facts = {k: v for k, v in FACTS.items() if k != "opdracht.percelen"}
    document = as_json(done(scoped, facts))
    lots = document["uitkomsten"]["percelen.klein"]
    assert (lots["per_perceel"], lots["reden"]) == ([], "Niet van toepassing.")
    asked = {
        question["begrip"]
        for question in document["onbekend"]
        if "percelen.klein" in question["nodig_voor"]
    }
    assert asked == set()


def test_a_goal_about_lots_says_before_there_are_lots_what_it_waits_for(
    rulebase: RuleBase,
) -> None:
    facts = {k: v for k, v in FACTS.items() if k != "opdracht.percelen"}
    outcome = done(rulebase, facts)
    answer = as_json(outcome)["uitkomsten"]["percelen.klein"]
    assert answer == {
        "waarde": None,
        "oordeel": "onbekend",
        "zin": "Of dit perceel klein is, hangt nog af van de percelen.",
        "normsoort": "wet",
        "regel": "perceel-klein",
        "regels": ["perceel-klein"],
        "bronnen": [
            {
                "titel": "Aanbestedingswet 2012",
                "artikel": "2.18",
                "url": "https://wetten.overheid.nl/BWBR0032203#Artikel2.18",
            }
        ],
        "zekerheid": "bron",
        "reden": "Nog nodig: de percelen.",
        "per_perceel": None,
        "titel": "Perceel is klein",
        "rol": "gegeven",
    }
    sentence = "? onbekend   Of dit perceel klein is, hangt nog af van de percelen. ("
    assert f"{sentence}Aanbestedingswet 2012, artikel 2.18)" in text(outcome, width=200)
    assert f"{sentence}artikel 2.18) [1]" in text(outcome, width=200, explain=True)


def test_many_lots_are_counted_in_the_text_and_all_in_the_json(rulebase: RuleBase) -> None:
    lots = [{"waarde": "€ 80.000"}] * 25 + [{"waarde": "€ 90.000"}] * 5 + [{}]
    outcome = done(rulebase, {**FACTS, "opdracht.percelen": lots})
    shown = text(outcome, explain=True)
    assert "“Perceel is klein” bij nog 11 onderdelen: 5 × ja, 5 × nee en 1 × onbekend." in shown
    assert "Onderdeel 21: Dit perceel" not in shown
    assert len(as_json(outcome)["uitkomsten"]["percelen.klein"]["per_perceel"]) == 31


def test_facts_from_one_source_name_it_once(rulebase: RuleBase) -> None:
    shown = text(done(rulebase, FACTS))
    assert "Dit komt uit: aankondiging BT-1." in shown
    assert shown.count("aankondiging BT-1") == 1


# ---------------------------------------------------------------- reference and graph


def test_every_name_can_be_looked_up(rulebase: RuleBase) -> None:
    for name in names(rulebase):
        page = look_up(rulebase, name, {})
        assert page is not None and page.title in page.text()
        assert json.loads(json.dumps(page.json())) == page.json()
    assert look_up(rulebase, "Beheer is participatief", {}) is not None
    assert look_up(rulebase, "bestaat.niet", {}) is None


def test_a_rule_knows_its_neighbours_and_scenarios(rulebase: RuleBase) -> None:
    page = look_up(rulebase, "europees", {"europees": [("features/x.feature", 12, "Net erop")]})
    assert page is not None
    parts = {part.heading: [line.text for line in part.lines] for part in page.parts}
    assert parts["Gebruikt"] == [
        "Geraamde waarde van de opdracht (opdracht.waarde)",
        "Europese drempel voor diensten (drempel.diensten)",
    ]
    assert parts["Scenario's"] == ["Net erop (features/x.feature:12)"]
    exception = look_up(rulebase, "percelen-vrij", {})
    assert exception is not None
    assert "Vanaf de drempel is Europees verplicht (europees)" in exception.text()


def test_the_graph_of_a_goal_holds_what_it_depends_on_and_nothing_else(rulebase: RuleBase) -> None:
    drawn = graph(rulebase, ["procedure.europees"])
    ids = {node.id for node in drawn.nodes}
    assert {"opdracht.maandbedrag", "drempel.diensten", "@percelen-vrij", "percelen.klein"} <= ids
    assert "organisatie.beheer" not in ids
    assert {(e.source, e.target) for e in drawn.edges if e.exception} == {
        ("@percelen-vrij", "@europees"),
        ("@geen-drempel", "@europees"),
    }
    everything = graph(rulebase)
    assert len(everything.nodes) > len(drawn.nodes)
    assert len(json.loads(graph_json(everything))["knopen"]) == len(everything.nodes)
    assert as_dot(drawn).count(" -> ") == len(drawn.edges)
    assert as_mermaid(drawn).count(">") >= len(drawn.edges)
