"""`wijktoets ask` at a real (pseudo-)terminal: keys in, screen out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal

#: Answers that leave one judgement for the last question.
ALMOST = ("diensten", "85300000", "0", "€ 10.000", "12 maanden", "Rotterdam", "ja", "ja")
DATE = ("--date", "2026-02-01")
LAST = "Dit is een toets, geen juridisch advies."


def asking(*arguments: str, columns: int = 80, **environment: str) -> Terminal:
    return Terminal("ask", "klein", *DATE, *arguments, columns=columns, environment=environment)


def finish(terminal: Terminal) -> None:
    """Answer everything, up to the question after the outcome."""
    terminal.answer(*ALMOST, "De statuten zeggen dat.", "nee")
    terminal.until("Enter sluit af.")


@pytest.mark.parametrize("columns", [40, 60, 100])
def test_from_the_first_question_to_the_outcome(columns: int) -> None:
    with asking(columns=columns) as terminal:
        finish(terminal)
        terminal.answer("")
        assert terminal.ends() == 0
        text = terminal.text
    assert "U mag de opdracht voorbehouden." in " ".join(text.split())
    assert "Traceback" not in text
    assert "--set" not in text
    links = ("https://", "[2")  # a list of sources, of which the links stay whole
    assert [
        line
        for line in text.split("\n")
        if len(line) > columns and not any(x in line for x in links)
    ] == []


def test_colour_helps_on_a_terminal_that_has_it() -> None:
    with asking() as terminal:
        finish(terminal)
        assert "\x1b[1mWat koopt u in?" in terminal.raw
        assert re.search(r"\x1b\[1;32m✓ ja", terminal.raw)


def test_no_color_has_no_colours() -> None:
    with asking(NO_COLOR="1") as terminal:
        finish(terminal)
        assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", terminal.raw)


def test_a_dumb_terminal_gets_plain_text() -> None:
    with asking(TERM="dumb") as terminal:
        finish(terminal)
        assert "\x1b" not in terminal.raw


def test_the_end_of_the_input_gives_the_outcome_so_far() -> None:
    with asking() as terminal:
        terminal.answer("diensten")
        terminal.until("> ")
        terminal.press("\x04")
        terminal.until("U bent gestopt. Met --save BESTAND")
        terminal.until(LAST)
        assert terminal.ends() == 0


def test_an_interrupted_interview_goes_on_where_it_was(tmp_path: Path) -> None:
    file = tmp_path / "antwoorden.yaml"
    with asking("--save", str(file)) as terminal:
        terminal.answer("diensten", "85300000")
        terminal.until("[een aantal; 0 als er geen zijn] > ")
        told = terminal.interrupt("--save")
        assert "Uw antwoorden staan in" in told
        assert terminal.ends() == 130
        assert "Traceback" not in terminal.text
    with asking("--save", str(file)) as terminal:
        assert "Welke CPV-code" not in terminal.until("Welke percelen heeft de opdracht?")


def test_an_interrupted_interview_without_a_file_says_what_is_lost() -> None:
    with asking() as terminal:
        terminal.until("> ")
        terminal.interrupt("Afgebroken. Uw antwoorden zijn niet bewaard.")
        assert terminal.ends() == 130


def test_a_closed_window_loses_no_answer(tmp_path: Path) -> None:
    file = tmp_path / "antwoorden.yaml"
    with asking("--save", str(file)) as terminal:
        terminal.answer("diensten", "85300000")
        terminal.until("Welke percelen heeft de opdracht?")
        terminal.hang_up()
    assert "opdracht.cpv: '85300000'" in file.read_text()


def test_what_is_pasted_is_one_answer() -> None:
    with asking() as terminal:
        terminal.until("> ")
        terminal.press("\x1b[200~diensten\n85300000\nnee\x1b[201~\r")
        terminal.until("“diensten 85300000 nee” staat er niet bij.")
        terminal.until("[een nummer] > ")


def test_a_long_answer_is_not_cut_short(tmp_path: Path) -> None:
    file = tmp_path / "antwoorden.yaml"
    reasons = " ".join(["waarom"] * 1_400)
    with asking("--save", str(file)) as terminal:
        terminal.answer(*ALMOST, reasons)
        terminal.until("Kreeg de organisatie deze opdracht")
    assert " ".join(file.read_text().split()).count("waarom") == 1_400


def test_a_resized_window_is_followed() -> None:
    with asking(columns=100) as terminal:
        terminal.until("> ")
        terminal.resize(40)
        terminal.enter("!")
        told = terminal.until("> ")
    assert max(len(line) for line in told.split("\n") if "https" not in line) <= 40


def test_an_answer_can_be_changed_after_the_outcome() -> None:
    with asking() as terminal:
        finish(terminal)
        terminal.answer("a")
        listed = terminal.until("Welk nummer wilt u wijzigen?")
        assert "1. Soort opdracht: Diensten" in listed
        assert "Beheer is participatief: ja" in listed
        number = re.search(r"(\d+)\. Beheer is participatief", listed)
        assert number is not None
        terminal.answer(number[1])
        assert "Uw antwoord was: ja. Enter houdt dat zo." in terminal.until("[een nummer] ")
        terminal.answer("nee")
        terminal.until("Opdracht mag worden voorbehouden: was ja, is nu nee.")
        terminal.until("Bewaard, maar maakt nu niets meer uit:")
        terminal.until("U mag de opdracht niet voorbehouden.")
        terminal.until("Enter sluit af.")
        terminal.answer("")
        assert terminal.ends() == 0
