"""`wijktoets ask --save`: answers that are kept, and files that are not ours."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
import yaml

from tests.cli.test_ask import DATE, asked, interview, said
from tests.cli.test_command_line import RULES, Ended, ended, run

FIRST = "Wat koopt u in?"


def refused(file: Path, *lines: str, check: str = "klein") -> Ended:
    """An interview that does not start because of its file."""
    done = run("ask", check, *DATE, "--save", str(file), stdin=said(*lines))
    ended(done, 2)
    assert FIRST not in done.stdout
    return done


def test_every_answer_is_kept_at_once_with_its_origin(tmp_path: Path) -> None:
    file, known = tmp_path / "antwoorden.yaml", tmp_path / "feiten.yaml"
    known.write_text("opdracht.soort: diensten\n")
    interview("85300000", "stop", arguments=(str(known), "--save", str(file)))
    kept = yaml.safe_load(file.read_text())
    assert kept["opdracht.cpv"] == "85300000"
    assert kept["bewaard"]["herkomst"] == {"opdracht.soort": "bestand feiten.yaml"}
    text = interview(*["w"] * 20, arguments=("--save", str(file)), columns=100)
    assert "bestand feiten.yaml" in text
    assert "opgegeven" in text


def test_an_empty_file_is_a_new_one(tmp_path: Path) -> None:
    file = tmp_path / "antwoorden.yaml"
    file.touch()
    assert asked(interview("diensten", "stop", arguments=("--save", str(file))))[0] == FIRST
    assert "opdracht.soort: diensten" in file.read_text()


@pytest.mark.parametrize(
    "content", ["<?xml version='1.0'?>\n<ContractNotice/>\n", "opdracht.soort: diensten\n"]
)
def test_what_is_not_ours_is_not_overwritten(tmp_path: Path, content: str) -> None:
    file = tmp_path / "aankondiging.xml"
    file.write_text(content)
    done = refused(file, "diensten")
    assert "B019" in done.stderr
    assert file.read_text() == content


def test_answers_to_another_check_are_not_mixed(tmp_path: Path) -> None:
    file = tmp_path / "antwoorden.yaml"
    interview("diensten", "stop", arguments=("--save", str(file)))
    before = file.read_text()
    file.write_text(before.replace("toets: klein", "toets: groot"))
    done = refused(file, "diensten")
    assert "B020" in done.stderr
    assert "horen bij een andere toets: groot" in done.stderr
    assert "toets: groot" in file.read_text()


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("bewaard: [", "B011"),
        ("bewaard: {}\n", "B021"),
        ("bewaard: {regels: a, uitkomsten: [], herkomst: {}}\n", "B021"),
        ("peildatum: morgen\n", "F006"),
    ],
)
def test_a_damaged_file_is_named(tmp_path: Path, damage: str, told: str) -> None:
    file = tmp_path / "antwoorden.yaml"
    start = "toets: klein\n" if "peildatum" in damage else "toets: klein\npeildatum: 2026-02-01\n"
    file.write_text(start + damage)
    done = refused(file, "diensten")
    assert told in done.stderr
    assert file.read_text() == start + damage


def test_a_damaged_answer_is_named(tmp_path: Path) -> None:
    file = tmp_path / "antwoorden.yaml"
    interview("diensten", "stop", arguments=("--save", str(file)))
    file.write_text(file.read_text().replace("opdracht.soort: diensten", "opdracht.soort: dinsten"))
    assert "opdracht.soort: “dinsten”" in refused(file, "diensten").stderr


def test_what_cannot_be_written_is_said_before_the_first_question(tmp_path: Path) -> None:
    assert "B015" in refused(tmp_path / "weg" / "antwoorden.yaml", "diensten").stderr
    assert "B015" in refused(tmp_path, "diensten").stderr
    assert "B015" in refused(Path(os.devnull), "diensten").stderr
    assert Path(os.devnull).is_char_device()
    assert list(tmp_path.iterdir()) == []


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "echt.yaml", tmp_path / "link.yaml"
    real.touch()
    link.symlink_to(real)
    interview("diensten", "stop", arguments=("--save", str(link)))
    assert link.is_symlink()
    assert "opdracht.soort: diensten" in real.read_text()


# ---------------------------------------------------------------- a newer rule base


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """The rules, to be changed."""
    return Path(shutil.copytree(RULES, tmp_path / "nieuwe-regels"))


def change(rules: Path, name: str, before: str, after: str) -> None:
    file = rules / name
    text = file.read_text()
    assert before in text
    file.write_text(text.replace(before, after))


def go_on(file: Path, rules: Path, *lines: str) -> str:
    done = run(
        "ask", "klein", "--save", str(file), "--rules", str(rules), stdin=said(*lines), COLUMNS="80"
    )
    ended(done, 0)
    return done.stdout


def kept(tmp_path: Path, *lines: str) -> Path:
    file = tmp_path / "antwoorden.yaml"
    interview(*lines, "stop", arguments=("--save", str(file)))
    return file


def test_newer_rules_say_what_they_change(tmp_path: Path, newer: Path) -> None:
    file = kept(tmp_path, "leveringen", "w", "w", "w", "w", "12 maanden")
    change(newer, "wet/klein.yaml", "36 maanden          |", "24 maanden          |")
    text = go_on(file, newer, "stop")
    assert "De regels zijn veranderd sinds u antwoordde." in text
    assert "Langste looptijd die mag: was 36 maanden, is nu 24 maanden." in text
    again = go_on(file, newer, "w", "stop")
    assert "De regels zijn veranderd" in again  # nothing was kept with the newer rules before
    assert "veranderd" not in go_on(file, newer, "stop")


def test_newer_rules_that_change_nothing_say_so(tmp_path: Path, newer: Path) -> None:
    file = kept(tmp_path, "leveringen")
    change(newer, "wet/klein.yaml", "Waarde is alle maanden samen", "Waarde is alles samen")
    assert "Voor wat al vaststond, verandert er niets." in go_on(file, newer, "stop")


def test_answers_that_newer_rules_do_not_know_are_named(tmp_path: Path, newer: Path) -> None:
    file = kept(tmp_path, "diensten", "85300000", "2", "€ 50.000", "€ 60.000")
    change(newer, "begrippen/klein.yaml", "diensten: Diensten", "dienst: Een dienst")
    for name in ("wet", "advies"):
        change(newer, f"{name}/klein.yaml", "soort = diensten", "soort = dienst")
    change(newer, "begrippen/klein.yaml", "vraag: Hoeveel is het perceel waard?",
           "vraag: Hoeveel is het perceel waard?\n    maximaal: € 55.000")  # fmt: skip
    text = go_on(file, newer, "stop")
    joined = " ".join(text.split())
    assert "Dit antwoord past niet meer en vervalt: opdracht.soort: “diensten”" in joined
    assert "€ 60.000 is hoger dan € 55.000" in joined
    assert asked(text)[0] == FIRST
    text = go_on(file, newer, "een dienst", "a", "", "stop")
    assert "CPV-code van de opdracht: 85300000" in text
    assert "Waarde van het perceel (percelen, 1 van 2): € 50.000" in text
    assert "€ 60.000" not in text.split("Uw antwoorden")[1]


def test_another_date_says_what_it_changes(tmp_path: Path) -> None:
    file = kept(tmp_path, "leveringen", "w", "w", "w", "w", "12 maanden")
    done = run(
        "ask",
        "klein",
        "--save",
        str(file),
        "--date",
        "2015-01-01",
        stdin=said("stop"),
        COLUMNS="80",
    )
    ended(done, 0)
    assert "Peildatum: 1 januari 2015." in done.stdout
    assert "De peildatum was 1 februari 2026." in done.stdout
    assert "Langste looptijd die mag: was 36 maanden, is nu onbekend." in done.stdout
