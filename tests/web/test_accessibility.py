"""WCAG 2.2 AA on every page and state, as far as a machine can tell, and by keyboard alone."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.web.conftest import DESK, PHONE, ROOT, shoot
from tests.web.journey import NO_MORE, answer, answer_all, answers, concept

pytestmark = pytest.mark.browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PLAIN = {
    "start": "/",
    "toetsen": "/toetsen",
    "over": "/over",
    "privacy": "/privacy",
    "toegankelijkheid": "/toegankelijkheid",
    "verder": "/verder",
    "toets-cooperatie": "/toets/wijkcooperatie",
    "toets-inkoper": "/toets/aanbesteding",
    "toets-verlopen": "/toets/wijkcooperatie?verlopen=ja",
    "regels": "/regels",
    "regels-gezocht": "/regels?zoek=voorbehouden",
    "regels-niets": "/regels?zoek=xqzt",
    "regels-fout": "/regels?datum=gisteren",
    "regels-vergelijken": "/regels/vergelijken?van=31-12-2025&naar=1-1-2026",
    "regels-vergelijken-fout": "/regels/vergelijken?van=morgen&naar=",
    "regel": "/regels/regel/aw-2.82a",
    "begrip-feit": "/regels/begrip/opdracht.geraamde_waarde",
    "begrip-conclusie": "/regels/begrip/voorbehoud.artikel_2_82a",
    "tabel": "/regels/tabel/kwadrant-bewoners-nu",
    "waarde": "/regels/waarde/drempel.werken",
    "fout-404": "/bestaat-niet",
}


def violations(page: Page) -> list[str]:
    """What axe finds on a page, with the folded parts open: they are part of it too."""
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    return [
        f"{v['id']}: {v['nodes'][0]['html'][:200]} ({len(v['nodes'])})"
        for v in found.response["violations"]
    ]


def overflow(page: Page) -> int:
    """How many pixels the page is wider than the screen."""
    return int(
        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    )


def overlapping(page: Page) -> int:
    """How many cells are lower than what is in them."""
    return int(
        page.evaluate(
            "[...document.querySelectorAll('td, th, dd, li')]"
            ".filter(e => e.clientHeight && e.scrollHeight > e.clientHeight + 6).length"
        )
    )


@pytest.mark.parametrize("name", PLAIN)
def test_no_violations_on_any_page(page: Page, site: str, name: str) -> None:
    for size in (DESK, PHONE):
        page.set_viewport_size(size)
        page.goto(f"{site}{PLAIN[name]}")
        shoot(page, f"pagina-{name}")
        assert overflow(page) == 0
        assert violations(page) == []


def cooperative_states(page: Page, site: str) -> list[tuple[str, Callable[[], None]]]:
    def begin() -> None:
        page.goto(f"{site}/toets/wijkcooperatie")
        page.get_by_role("button", name="Begin").click()

    def mistake() -> None:
        page.get_by_role("button", name="Volgende vraag").click()

    def typed() -> None:
        known = answers("wijkcooperatie-toiletten.yaml")
        while not page.locator("input[name=antwoord][type=text]").count():
            answer(page, known.get(concept(page)))

    def typed_wrong() -> None:
        page.locator("input[name=antwoord]").fill("veel")
        page.get_by_role("button", name="Volgende vraag").click()

    def early() -> None:
        page.goto(f"{site}/toets/wijkcooperatie/uitkomst")

    def summary() -> None:
        page.goto(f"{site}/toets/wijkcooperatie/vraag")
        answer_all(page, answers("wijkcooperatie-toiletten.yaml"))

    def outcome() -> None:
        page.goto(f"{site}/toets/wijkcooperatie/uitkomst")

    def saved() -> None:
        page.get_by_role("button", name="Bewaren met een code").click()

    def shared() -> None:
        page.goto(f"{site}/toets/wijkcooperatie/controleren")
        page.get_by_role("button", name="Link om te delen maken").click()

    def copy() -> None:
        page.get_by_role("link", name="Bekijk wat anderen zien").click()

    def removing() -> None:
        page.goto(f"{site}/toets/wijkcooperatie/verwijderen")

    def removed() -> None:
        page.get_by_role("button", name="Ja, verwijder alles").click()

    def wrong_code() -> None:
        page.goto(f"{site}/verder")
        page.get_by_role("button", name="Ga verder").click()

    steps = (
        begin, mistake, typed, typed_wrong, early, summary, outcome, saved, shared, copy, removing,
        removed, wrong_code,
    )  # fmt: skip
    return [(step.__name__, step) for step in steps]


def officer_states(page: Page, site: str) -> list[tuple[str, Callable[[], None]]]:
    base = f"{site}/toets/aanbesteding"

    def nothing_chosen() -> None:
        page.goto(base)
        page.get_by_role("button", name="Lees in en ga verder").click()

    def facts() -> None:
        page.goto(base)
        page.locator("#bestand").set_input_files(ROOT / "examples/wijkonderhoud-percelen.xml")
        page.get_by_role("button", name="Lees in en ga verder").click()

    def form() -> None:
        page.goto(f"{base}/formulier/4")

    def form_wrong() -> None:
        page.locator("input[name='opdracht.geraamde_waarde'][type=text]").fill("een paar")
        page.get_by_role("button", name="Bewaar en naar het overzicht").click()

    def lots() -> None:
        page.goto(f"{base}/formulier/6")

    def outcome() -> None:
        page.goto(f"{base}/uitkomst")

    def why() -> None:
        page.locator("p.wt-why a").first.click()

    def compared() -> None:
        page.goto(f"{base}/vergelijken?datum=31-12-2025")

    def redated() -> None:
        page.get_by_role("button", name="Neem 31 december 2025 als peildatum").click()

    def compared_wrong() -> None:
        page.goto(f"{base}/vergelijken?datum=ooit")

    steps = (
        nothing_chosen, facts, form, form_wrong, lots, outcome, why, compared, redated,
        compared_wrong,
    )  # fmt: skip
    return [(step.__name__, step) for step in steps]


def scan_states(page: Page, site: str) -> list[tuple[str, Callable[[], None]]]:
    def scan() -> None:
        page.goto(f"{site}/toets/beleidsscan")
        page.get_by_text("Eerst een voorbeeld bekijken").click()
        page.get_by_label("Voorbeeld").select_option("beleidsscan-kwadrant.yaml")
        page.get_by_role("button", name="Vul dit voorbeeld in").click()

    def scan_outcome() -> None:
        page.goto(f"{site}/toets/beleidsscan/uitkomst")

    return [(step.__name__, step) for step in (scan, scan_outcome)]


@pytest.mark.parametrize("states", [cooperative_states, officer_states, scan_states])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["bureau", "telefoon"])
def test_no_violations_in_any_state(page: Page, site: str, states, size: dict) -> None:
    page.set_viewport_size(size)
    titles = set()
    for name, step in states(page, site):
        step()
        shoot(page, f"staat-{states.__name__.partition('_')[0]}-{name}")
        assert overflow(page) == 0, name
        assert overlapping(page) == 0, name
        assert violations(page) == [], name
        titles.add(page.title())
    assert len(titles) > 1


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_dark_and_high_contrast(browser: Browser, site: str, scheme: str) -> None:
    forced = "active" if scheme == "light" else "none"
    context = browser.new_context(color_scheme=scheme, forced_colors=forced, viewport=DESK)
    page = context.new_page()
    for name in ("start", "toets-inkoper", "regels-gezocht", "begrip-conclusie"):
        page.goto(f"{site}{PLAIN[name]}")
        shoot(page, f"{'donker' if scheme == 'dark' else 'contrast'}-{name}")
        if scheme == "dark":
            assert violations(page) == []
    for name, step in (*cooperative_states(page, site)[:3], *scan_states(page, site)):
        step()
        shoot(page, f"{'donker' if scheme == 'dark' else 'contrast'}-{name}")
        if scheme == "dark":
            assert violations(page) == [], name
    context.close()


@pytest.mark.parametrize("width", [320])
def test_narrow_or_four_times_as_large(page: Page, site: str, width: int) -> None:
    """1280 pixels at 400% is a page of 320."""
    page.set_viewport_size({"width": width, "height": 256})
    for path in PLAIN.values():
        page.goto(f"{site}{path}")
        assert overflow(page) == 0, path
    for states in (cooperative_states, officer_states, scan_states):
        for name, step in states(page, site):
            step()
            assert overflow(page) == 0, name
            shoot(page, f"smal-{states.__name__.partition('_')[0]}-{name}")


def press_to(page: Page, name: str, most: int = 120) -> None:
    """Tab until something with this name has the focus; its outline must be seen."""
    for _ in range(most):
        page.keyboard.press("Tab")
        text = page.evaluate(
            "(() => { const e = document.activeElement; return (e.labels?.[0]?.innerText "
            "|| e.innerText || e.value || '').trim() })()"
        )
        if text.startswith(name):
            style = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            shown = page.evaluate("document.activeElement.matches(':focus-visible')")
            assert shown and (
                style != "none"
                or page.locator(":focus").evaluate(
                    "e => getComputedStyle(e.closest('.wt-door')).outlineStyle"
                )
                != "none"
            )
            return
    raise AssertionError(f"“{name}” is not to be reached by Tab on {page.url}")


def test_skip_link_is_first(page: Page, site: str) -> None:
    page.goto(site)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.innerText") == "Naar de inhoud"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "inhoud"


def test_the_cooperative_by_keyboard_alone(page: Page, site: str) -> None:
    page.goto(site)
    press_to(page, "Ik hoor bij een wijkcoöperatie")
    page.keyboard.press("Enter")
    page.wait_for_url("**/toets/wijkcooperatie")
    press_to(page, "Begin")
    page.keyboard.press("Enter")
    page.wait_for_url("**/vraag/**")
    known = answers("wijkcooperatie-toiletten.yaml")
    for _ in range(90):
        page.wait_for_load_state()
        if "/vraag/" not in page.url:
            break
        value = known.get(concept(page), "onbekend")
        first = page.locator("input[name=antwoord]").first
        if first.get_attribute("type") == "checkbox":
            for part in value.split(", "):
                for _ in range(40):
                    page.keyboard.press("Tab")
                    if page.evaluate("document.activeElement.value") == part:
                        break
                page.keyboard.press("Space")
                expect(page.locator(f"input[name=antwoord][value='{part}']")).to_be_checked()
        elif first.get_attribute("type") == "radio":
            values = [
                radio.get_attribute("value") for radio in page.locator("input[name=antwoord]").all()
            ]
            for _ in range(30):
                page.keyboard.press("Tab")
                if page.evaluate("document.activeElement.name") == "antwoord":
                    break
            page.keyboard.press("Space")
            for _ in range(values.index(value)):
                page.keyboard.press("ArrowDown")
            expect(page.locator(f"input[name=antwoord][value='{value}']")).to_be_checked()
        else:
            for _ in range(30):
                page.keyboard.press("Tab")
                if page.evaluate("document.activeElement.name") == "antwoord":
                    break
            page.keyboard.type(value)
        url = page.url
        page.keyboard.press("Enter")
        page.wait_for_url(lambda new, url=url: new != url)
    expect(page.get_by_role("heading", level=1)).to_have_text("Controleer uw antwoorden")
    press_to(page, "Bekijk de uitkomst")
    page.keyboard.press("Enter")
    expect(page.locator(".wt-verdict")).to_contain_text(
        "U past in het voorbeeld van een wijkcoöperatie"
    )
    press_to(page, "Waarom")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Waarom: ")
    press_to(page, "Terug naar de uitkomst")
    page.keyboard.press("Enter")
    expect(page).to_have_title(re.compile("^Uitkomst"))


def test_the_officer_by_keyboard_alone(page: Page, site: str) -> None:
    page.goto(site)
    press_to(page, "Ik koop in voor een overheid")
    page.keyboard.press("Enter")
    page.wait_for_url("**/toets/aanbesteding")
    press_to(page, "Of kies een voorbeeld")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "voorbeeld"
    page.keyboard.type("De openbare toiletten")
    press_to(page, "Lees in en ga verder")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("De gegevens")
    press_to(page, "Bekijk de uitkomst")
    page.keyboard.press("Enter")
    expect(page).to_have_title(re.compile("^Uitkomst"))
    press_to(page, "Waarom")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Waarom: ")
    press_to(page, "Terug naar de uitkomst")
    page.keyboard.press("Enter")
    expect(page).to_have_title(re.compile("^Uitkomst"))


def test_everything_works_without_javascript(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=PHONE, locale="nl-NL")
    page = context.new_page()
    page.goto(site)
    page.get_by_role("link", name="Ik hoor bij een wijkcoöperatie").click()
    page.get_by_role("button", name="Begin").click()
    answer_all(page, answers("wijkcooperatie-toiletten.yaml"))
    page.get_by_role("link", name="Bekijk de uitkomst").click()
    expect(page.locator(".wt-verdict")).to_contain_text(
        "U past in het voorbeeld van een wijkcoöperatie"
    )
    page.goto(f"{site}/toets/aanbesteding")
    page.locator("#bestand").set_input_files(ROOT / "examples/openbare-toiletten.xml")
    page.get_by_role("button", name="Lees in en ga verder").click()
    page.get_by_role("link", name="Bekijk de uitkomst").click()
    expect(page.get_by_role("heading", name="Wat verplicht is")).to_be_visible()
    page.goto(f"{site}/regels")
    page.get_by_label("Zoek op woorden").fill("uitdaagrecht")
    page.get_by_role("button", name="Zoeken").click()
    expect(page.get_by_role("heading", name="gevonden")).to_be_visible()
    context.close()


def test_back_in_the_browser_works(page: Page, site: str) -> None:
    page.goto(f"{site}/toets/wijkcooperatie")
    page.get_by_role("button", name="Begin").click()
    answer(page, NO_MORE)
    first = concept(page)
    page.get_by_label("Stichting").check()
    with page.expect_navigation(wait_until="load"):
        page.get_by_role("button", name="Volgende vraag").click()
    second = concept(page)
    page.go_back()
    assert concept(page) == first != second
    page.go_forward()
    assert concept(page) == second
