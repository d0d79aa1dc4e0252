"""What users do with the pages, as they would tell it: tests/web/features/*.feature."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_bdd import given, parsers, scenarios, then, when

from tests.web.conftest import DESK, PHONE, ROOT, shoot
from tests.web.journey import NO_MORE, answer, answer_all, answers

pytestmark = pytest.mark.browser
FEATURES = Path(__file__).parent / "features"
scenarios(str(FEATURES))


@dataclass
class Memory:
    """What a scenario remembers: codes, links, and the page of someone else."""

    text: str = ""
    others: list[Page] = field(default_factory=list)


@pytest.fixture
def memory() -> Iterator[Memory]:
    held = Memory()
    yield held
    for page in held.others:
        page.context.close()


@pytest.fixture(autouse=True)
def _no_complaints(complaints: list[str]) -> None:
    """Every journey runs without an error in the browser's console."""


def elsewhere(browser: Browser, memory: Memory) -> Page:
    page = browser.new_context(locale="nl-NL", viewport=PHONE).new_page()
    memory.others.append(page)
    return page


# -- gegeven


@given("ik kijk op een telefoon")
def _phone(page: Page) -> None:
    page.set_viewport_size(PHONE)


@given(parsers.parse('ik ben begonnen met de toets "{check}"'))
def _begun(page: Page, site: str, check: str) -> None:
    page.goto(f"{site}/toets/{check}")
    page.get_by_role("button", name="Begin").click()
    answer(page, NO_MORE)


@given(parsers.parse('ik heb "{label}" gekozen'))
@when(parsers.parse('ik "{label}" kies en doorga'))
def _choose(page: Page, label: str) -> None:
    page.get_by_label(label, exact=True).check()
    page.get_by_role("button", name=re.compile("Volgende vraag|Bewaar dit antwoord")).click()


@given(parsers.parse('ik ben begonnen met het bestand "{name}"'))
def _begun_with(page: Page, site: str, name: str) -> None:
    page.goto(f"{site}/toets/aanbesteding")
    _read_in(page, name)


# -- als


@when("ik de site open")
def _open(page: Page, site: str) -> None:
    page.goto(site)


@when(parsers.parse('ik de pagina "{path}" open'))
def _open_page(page: Page, site: str, path: str) -> None:
    page.goto(f"{site}{path}")


@when(parsers.parse('ik kies de deur "{name}"'))
@when(parsers.parse('ik de link "{name}" volg'))
def _follow(page: Page, name: str) -> None:
    page.get_by_role("link", name=name, exact=True).first.click()


@when(parsers.parse('ik klik op de knop "{name}"'))
@when(parsers.parse('ik op de knop "{name}" klik'))
def _press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


@when("ik alle vragen beantwoord alsof wij de toiletten op de markt schoonhouden")
def _all_questions(page: Page) -> None:
    asked = answer_all(page, answers("wijkcooperatie-toiletten.yaml"))
    assert len(asked) == len(set(asked))
    assert len(asked) > 20


@when(parsers.parse('ik op elke vraag "Weet ik niet" antwoord'))
def _nothing_known(page: Page) -> None:
    answer_all(page, {})


@when(parsers.parse('ik het bestand "{name}" inlees'))
def _read_in(page: Page, name: str) -> None:
    page.locator("#bestand").set_input_files(ROOT / name)
    page.get_by_role("button", name="Lees in en ga verder").click()


@when(parsers.parse('ik de tekst "{text}" plak'))
def _paste(page: Page, text: str) -> None:
    page.get_by_text("Of plak de tekst").click()
    page.get_by_label("Tekst van de aankondiging").fill(text)
    page.get_by_role("button", name="Lees in en ga verder").click()


@when(parsers.parse('ik de code "{code}" intyp'))
def _type_code(page: Page, code: str) -> None:
    page.get_by_label("Uw code").fill(code)
    page.get_by_role("button", name="Ga verder").click()


@when("ik op een ander apparaat de code intyp in hoofdletters")
def _type_code_elsewhere(page: Page, site: str, memory: Memory) -> None:
    page.context.clear_cookies()
    page.goto(f"{site}/verder")
    _type_code(page, memory.text.upper().replace("-", " "))


@when("een ander de link opent")
def _other_opens(browser: Browser, memory: Memory) -> None:
    elsewhere(browser, memory).goto(memory.text)


@when(parsers.parse('ik "{title}" verander in "{value}"'))
def _change(page: Page, title: str, value: str) -> None:
    page.get_by_role("link", name=f"Wijzig {title}", exact=True).click()
    page.locator("input[name=antwoord]").fill(value)
    page.get_by_role("button", name="Bewaar dit antwoord").click()


@when(parsers.parse('ik op het formulier perceel {number:d} de waarde "{value}" geef'))
def _change_lot(page: Page, number: int, value: str) -> None:
    page.get_by_role("link", name=re.compile("^Wijzig percelen")).click()
    page.locator(f"[name='percelen.waarde-{number}']").fill(value)
    page.get_by_role("button", name="Bewaar en naar het overzicht").click()


@when(parsers.parse('ik "{label}" kies bij "{name}" en het formulier bewaar'))
def _fill_in_form(page: Page, label: str, name: str) -> None:
    page.locator(f"input[name='{name}']").first.check()
    page.get_by_role("button", name="Bewaar en naar het volgende deel").click()


@when(parsers.parse('ik bij de motivering schrijf "{text}"'))
def _motivate(page: Page, text: str) -> None:
    page.locator("textarea").first.fill(text)
    page.get_by_role("button", name="Bewaar de motivering").click()


@when(parsers.parse('ik de datum "{date}" vergelijk'))
def _compare(page: Page, date: str) -> None:
    page.get_by_label("Andere datum").fill(date)
    page.get_by_role("button", name="Vergelijk").click()


# -- dan


@then(parsers.parse('zie ik de vraag "{text}"'))
@then(parsers.parse('zie ik de kop "{text}"'))
def _heading(page: Page, text: str) -> None:
    expect(page.get_by_role("heading", level=1, name=text)).to_be_visible()


@then(parsers.parse('staat er een kop "{text}"'))
def _section(page: Page, text: str) -> None:
    expect(page.get_by_role("heading", name=text, exact=True).first).to_be_visible()


@then(parsers.parse('staat er tekst "{text}"'))
def _text(page: Page, text: str) -> None:
    expect(page.get_by_role("main").get_by_text(text).first).to_be_visible()


@then(parsers.parse('zegt de uitkomst "{text}"'))
def _verdict(page: Page, text: str) -> None:
    expect(page.locator(".wt-verdict")).to_contain_text(text)
    shoot(page, "reis-cooperatie-uitkomst")


@then("is de uitkomst onbekend")
def _verdict_unknown(page: Page) -> None:
    expect(page.locator(".wt-verdict")).to_contain_text("onbekend")


@then(parsers.parse('staat "{label}" nog gekozen'))
def _still_chosen(page: Page, label: str) -> None:
    expect(page.get_by_label(label, exact=True)).to_be_checked()


@then(parsers.parse('staat bij mijn antwoorden "{text}"'))
@then(parsers.parse('staat bij de gegevens "{text}"'))
def _given(page: Page, text: str) -> None:
    expect(page.get_by_role("main")).to_contain_text(text)


@then(parsers.parse('begint de titel van de pagina met "{text}"'))
def _title(page: Page, text: str) -> None:
    expect(page).to_have_title(re.compile(f"^{re.escape(text)}"))


@then("staat het toetsenbord bij de foutmelding")
def _focus_on_errors(page: Page) -> None:
    expect(page.locator("#fouten")).to_be_focused()


@then("staat het toetsenbord bij het eerste antwoord")
def _focus_on_field(page: Page) -> None:
    assert page.evaluate("location.hash") == "#antwoord-1"
    page.keyboard.press("Space")
    expect(page.locator("#antwoord-1")).to_be_checked()


@then("krijg ik een code")
def _code(page: Page, memory: Memory) -> None:
    memory.text = page.locator("#code").inner_text().removeprefix("Uw code:").strip()
    assert re.fullmatch(r"[a-z2-7]{4}(-[a-z2-7]{1,4}){6}", memory.text), memory.text


@then("krijg ik een link")
def _link(page: Page, memory: Memory) -> None:
    memory.text = page.get_by_label("Link", exact=True).input_value()
    assert "/gedeeld/" in memory.text


@then(parsers.parse('ziet die ander "{text}"'))
def _other_sees(memory: Memory, text: str) -> None:
    expect(memory.others[-1].get_by_text(text).first).to_be_visible()


@then("kan die ander niets veranderen")
def _other_cannot(memory: Memory) -> None:
    assert memory.others[-1].locator("form").count() == 0


@then(parsers.parse('komt "{title}" uit de aankondiging'))
def _origin(page: Page, title: str) -> None:
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name=title, exact=True))
    expect(row).to_contain_text(re.compile("aankondiging", re.IGNORECASE))


@then("staat erbij dat dit gewijzigd is")
def _marked(page: Page) -> None:
    expect(page.locator(".wt-tag", has_text="gewijzigd")).to_have_count(1)


@then(parsers.parse("staan er {count:d} percelen in de tabel"))
def _lots(page: Page, count: int) -> None:
    expect(
        page.locator("[role=region]").filter(has=page.get_by_role("table")).locator("tbody tr")
    ).to_have_count(count)


@then("past de uitkomst op papier")
def _paper(page: Page) -> None:
    page.emulate_media(media="print")
    expect(page.locator(".wt-header")).to_be_hidden()
    written = page.get_by_text("Eén opdracht, omdat de toiletten bij elkaar liggen.")
    expect(written.last).to_be_visible()
    assert page.pdf(format="A4")[:5] == b"%PDF-"
    page.set_viewport_size({"width": 794, "height": 1123})
    shoot(page, "reis-inkoper-papier")
    page.emulate_media(media="screen")
    page.set_viewport_size(DESK)


@then(parsers.parse('staan de datums "{one}" en "{other}" naast elkaar'))
def _two_dates(page: Page, one: str, other: str) -> None:
    expect(page.get_by_role("heading", name=f"{one} naast {other}")).to_be_visible()


@then(parsers.parse('is "{title}" anders'))
def _differs(page: Page, title: str) -> None:
    table = page.get_by_role("table", name="Wat anders is")
    expect(table.get_by_role("rowheader", name=title, exact=True)).to_be_visible()
