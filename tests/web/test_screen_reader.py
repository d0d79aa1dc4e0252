"""What a screen reader is told on the pages that matter most: names, roles, states, order, news."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import ROOT
from tests.web.journey import NO_MORE, answer
from tests.web.tree import Node, tree

pytestmark = pytest.mark.browser


def begin(page: Page, site: str) -> None:
    page.goto(f"{site}/toets/wijkcooperatie")
    page.get_by_role("button", name="Begin").click()
    answer(page, NO_MORE)


def read_in(page: Page, site: str) -> None:
    page.goto(f"{site}/toets/aanbesteding")
    page.locator("#bestand").set_input_files(ROOT / "examples/wijkonderhoud-percelen.xml")
    with page.expect_navigation():
        page.get_by_role("button", name="Lees in en ga verder").click()


def levels(found: Node) -> list[int]:
    return [int(node.state["level"]) for node in found.all("heading")]


def orderly(found: Node) -> None:
    """One first heading, and no level that is skipped."""
    order = levels(found)
    assert order.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(order)), order


# -- the interview


def test_a_question_is_said_once_and_names_its_answers(page: Page, site: str) -> None:
    begin(page, site)
    found = tree(page).one("main", "")
    asked = "Welke rechtsvorm heeft de organisatie?"
    assert [node.name for node in found.all("heading")] == [asked]
    assert found.text.count(asked) == 1
    group = found.one("group", asked)
    radios = group.all("radio")
    assert radios[0].name == "Coöperatie"
    assert radios[-1].name == "Weet ik niet"
    assert {node.state["checked"] for node in radios} == {"false"}
    page.get_by_label("Stichting").check()
    assert tree(page).one("radio", "Stichting").state["checked"] == "true"


def test_the_explanation_belongs_to_the_field(page: Page, site: str) -> None:
    begin(page, site)
    page.goto(f"{site}/toets/wijkcooperatie/vraag/opdracht.geraamde_waarde")
    found = tree(page)
    heading = found.all("heading")[0].name
    field = found.one("textbox", heading)
    told = page.locator("#antwoord-uitleg-t").inner_text()
    assert field.description == f"{told} Bedrag in euro, bijvoorbeeld 250000."


def test_an_error_is_said_first_and_leads_to_the_field(page: Page, site: str) -> None:
    begin(page, site)
    page.get_by_role("button", name="Volgende vraag").click()
    expect(page.locator("#fouten")).to_be_focused()
    found = tree(page).one("main", "")
    alert = found.one("alert", "Er is iets niet goed ingevuld")
    assert alert.state["focused"] is True
    assert [node.name for node in alert.all("link")] == ["Kies een van de antwoorden."]
    order = [node.role for node in found.walk()]
    assert order.index("alert") < order.index("group")
    group = found.one("group", "Welke rechtsvorm")
    assert "Fout: Kies een van de antwoorden." in group.description
    assert {node.state["invalid"] for node in group.all("radio")} == {"true"}
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#antwoord-1")).to_be_focused()


def test_each_error_of_a_form_leads_to_its_own_field(page: Page, site: str) -> None:
    read_in(page, site)
    page.goto(f"{site}/toets/aanbesteding/formulier/5")
    names = ("contract.looptijd", "contract.verlengingen")
    for name in names:
        page.locator(f"input[name='{name}'][type=text]").fill("lang")
    page.get_by_role("button", name="Bewaar en naar het overzicht").click()
    alert = tree(page).one("alert", "Er zijn 2 dingen niet goed ingevuld")
    assert len(alert.all("link")) == len(names)
    for place, name in enumerate(names):
        page.locator("#fouten a").nth(place).click()
        expect(page.locator(f"input[name='{name}'][type=text]")).to_be_focused()
        field = next(n for n in tree(page).all("textbox") if n.state.get("focused"))
        assert field.state["invalid"] == "true"
        assert "Vul een aantal maanden in" in field.description


# -- the outcome


def test_the_tree_of_reasons_opens_and_says_so(page: Page, site: str) -> None:
    read_in(page, site)
    page.goto(f"{site}/toets/aanbesteding/uitkomst")
    orderly(tree(page).one("main", ""))
    page.locator("p.wt-why a", has_text="Waarom: Europees aanbesteden mag").click()
    opened = tree(page).one("main", "")
    orderly(opened)
    assert opened.all("heading")[0].name == "Waarom: Europees aanbesteden mag"
    triangles = opened.all("DisclosureTriangle")
    assert [t.state["expanded"] for t in triangles] == [True] + [False] * (len(triangles) - 1)
    page.locator("main .wt-tree .wt-tree details > summary").first.click()
    opened = tree(page).one("main", "")
    assert opened.all("DisclosureTriangle")[1].state["expanded"] is True
    sources = [node.name for node in opened.all("link") if node.name.startswith("Lees de bron")]
    assert all(len(name) > len("Lees de bron : ") for name in sources)


def test_links_with_one_name_lead_to_one_place(page: Page, site: str) -> None:
    read_in(page, site)
    page.goto(f"{site}/toets/aanbesteding/uitkomst")
    places = page.evaluate(
        "[...document.querySelectorAll('main a')].map(a => "
        "[a.textContent.replace(/\\s+/g, ' ').trim(), a.getAttribute('href')])"
    )
    named: dict[str, set[str]] = {}
    for name, place in places:
        if name.startswith(("Lees meer", "Wijzig", "Alles over")):
            named.setdefault(name, set()).add(place)
    assert named
    assert {name: found for name, found in named.items() if len(found) > 1} == {}


def test_another_date_is_news(page: Page, site: str) -> None:
    read_in(page, site)
    page.goto(f"{site}/toets/aanbesteding/vergelijken?datum=31-12-2025")
    page.get_by_role("button", name="Neem 31 december 2025 als peildatum").click()
    assert "De peildatum is nu 31 december 2025" in tree(page).all("status")[0].text


def test_a_copied_text_is_news(page: Page, site: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site)
    read_in(page, site)
    page.goto(f"{site}/toets/aanbesteding/uitkomst")
    button = page.get_by_role("button", name="Kopieer deze tekst").first
    button.click()
    expect(page.get_by_role("status").filter(has_text="De tekst is gekopieerd.")).to_be_visible()
    expect(button).to_be_focused()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator(".wt-passage p").first.inner_text()


# -- the rules


@pytest.mark.parametrize(
    "path",
    [
        "/regels/tabel/drempel-per-opdracht",
        "/regels/waarde/drempel.werken",
        "/regels/vergelijken?van=31-12-2025&naar=1-1-2026",
        "/toets/aanbesteding/gegevens",
        "/toets/aanbesteding/formulier/6",
        "/toets/aanbesteding/vergelijken?datum=31-12-2025",
    ],
)
def test_tables_have_a_name_and_every_cell_its_heads(page: Page, site: str, path: str) -> None:
    if path.startswith("/toets"):
        read_in(page, site)
    page.goto(f"{site}{path}")
    found = tree(page).one("main", "")
    orderly(found)
    tables = found.all("table")
    assert tables
    for table in tables:
        assert table.name
        heads = len(table.all("columnheader"))
        assert heads > 1
        for row in table.all("row"):
            cells = len(row.all("cell")) + len(row.all("rowheader")) + len(row.all("gridcell"))
            assert cells in (0, 1, heads), row.name


def test_a_rule_is_a_list_within_a_list(page: Page, site: str) -> None:
    page.goto(f"{site}/regels/regel/f-1op1")
    found = tree(page).one("main", "")
    orderly(found)
    steps = found.one("region", "Stap voor stap").all("list")
    lengths = [len([n for n in one.below if n.role == "listitem"]) for one in steps]
    assert lengths == [3, 2], "the conditions, and below them one of two"
    assert found.all("figure") or found.all("image") or found.all("img")
    expect(page.get_by_role("region", name="Plaatje van de samenhang")).to_be_visible()


def test_found_rules_are_news_and_the_keyboard_stays(page: Page, site: str) -> None:
    page.goto(f"{site}/regels")
    page.evaluate("window.news = document.getElementById('gevonden')")
    box = page.get_by_label("Zoek op woorden")
    box.press_sequentially("uitdaagrecht", delay=20)
    news = page.get_by_role("status")
    expect(news).to_have_text(re.compile(r"^\d+ gevonden voor “uitdaagrecht”$"))
    assert page.evaluate("window.news === document.getElementById('gevonden')")
    expect(box).to_be_focused()
    expect(page).to_have_title(re.compile(r"^Regels – \d+ gevonden"))
    box.fill("xqzt")
    expect(news).to_have_text("0 gevonden voor “xqzt”")
    page.go_back()
    assert "zoek=" not in page.url
