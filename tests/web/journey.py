"""Answers of the wijkcoöperatie that keeps the toilets on the market clean, as its members type."""

from __future__ import annotations

from pathlib import Path

import yaml
from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parents[2]
MOST_QUESTIONS = 90
#: The answer to what else someone wants to know: nothing.
NO_MORE = "niets"


def answers(name: str) -> dict[str, str]:
    """The facts of an example, by concept, as text."""
    document = yaml.safe_load((ROOT / "examples" / name).read_text())
    found: dict[str, str] = {}
    for key, value in document.items():
        if isinstance(value, dict):
            found |= {f"{key}.{field}": _text(inner) for field, inner in value.items()}
        else:
            found[key] = _text(value)
    return found


def _text(value: object) -> str:
    if isinstance(value, dict):
        value = value["waarde"]
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return ", ".join(value) or "0"
    return str(value)


def concept(page: Page) -> str:
    """The fact that the page asks, from its address."""
    return page.url.split("?")[0].split("/vraag/")[1].split("/")[0]


def answer_all(page: Page, known: dict[str, str]) -> list[str]:
    """Answer every question; what is not known, "Weet ik niet". Returns what was asked."""
    asked = []
    while "/vraag/" in page.url:
        asked.append(concept(page))
        assert len(asked) < MOST_QUESTIONS, "the interview does not end"
        answer(page, known.get(asked[-1]))
    return asked


def answer(page: Page, value: str | None) -> None:
    """Answer the question on the page."""
    choices = page.locator("input[name=antwoord]:is([type=radio], [type=checkbox])")
    button = "Volgende vraag"
    if choices.count():
        for part in (value or "onbekend").split(", "):
            page.locator(f"input[name=antwoord][value='{part}']").check()
    elif value is None:
        button = "Weet ik niet"
    elif page.locator("select[name=antwoord]").count():
        page.locator("select[name=antwoord]").select_option(value)
    else:
        page.locator("input[name=antwoord]").fill(value)
    with page.expect_navigation(wait_until="load"):
        page.get_by_role("button", name=button).click()
