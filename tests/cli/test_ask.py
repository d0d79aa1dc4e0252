"""`wijktoets ask` as a user meets it: lines in, lines out, the outcome at the end."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from tests.cli.test_command_line import ended, run

#: Answers to every question of the small check, in the order in which they come.
ANSWERS = {
    "Wat koopt u in?": "diensten",
    "Welke CPV-code heeft de opdracht?": "85300000",
    "Welke percelen heeft de opdracht?": "0",
    "Hoeveel is de opdracht waard?": "€ 300.000",
    "Hoeveel betaalt u per maand?": "€ 10.000",
    "Hoeveel maanden duurt het contract?": "12 maanden",
    "Welke gemeente koopt in?": "Rotterdam",
    "Beslissen werknemers of bewoners mee over het beheer?": "ja",
    "Dient de organisatie het algemeen belang?": "ja",
    "Kreeg de organisatie deze opdracht in de laatste drie jaar?": "nee",
}
DATE = ("--date", "2026-02-01")


def said(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)


def asked(stdout: str) -> list[str]:
    """The questions in the output, in order."""
    return [line for line in stdout.splitlines() if line.split(" (")[0] in ANSWERS]


def interview(*lines: str, arguments: tuple[str, ...] = (), columns: int = 80) -> str:
    width = str(columns)
    done = run("ask", "klein", *DATE, *arguments, stdin=said(*lines), COLUMNS=width)
    ended(done, 0)
    return done.stdout


def test_a_question_has_a_section_an_estimate_and_numbered_options() -> None:
    text = interview("stop")
    assert text.startswith("Kleine toets\nU antwoordt vraag voor vraag.")
    assert "== De opdracht ==" in text
    assert "Nog hoogstens" in text
    assert "Wat koopt u in?\n  1. Werken\n  2. Leveringen\n  3. Diensten\n[een nummer] > " in text


def test_a_proposal_counts_when_asked() -> None:
    text = interview("stop", arguments=("--voorstel", "ruimere-drempel"))
    assert "Alsof deze voorstellen al gelden: Voorstel om de drempel los te laten" in text


@pytest.mark.parametrize("answer", ["3", "diensten", "Diensten"])
def test_an_option_by_its_number_its_name_or_its_label(answer: str) -> None:
    assert "Soort opdracht" in interview(answer)
    assert "Welke CPV-code heeft de opdracht?" in interview(answer)


def test_a_wrong_answer_is_explained_and_asked_again() -> None:
    text = interview("4", "stop")
    assert text.count("[een nummer] > ") == 2
    assert "“4”" in text
    text = interview("", "stop")
    assert "Vul een antwoord in, of schrijf: weet ik niet." in text


def test_why_it_is_asked_and_what_each_answer_settles() -> None:
    text = interview("?", "stop")
    assert "Nodig voor: " in text
    for option in ("Werken", "Leveringen", "Diensten"):
        assert f"Antwoord “{option}”: " in text


def test_the_source_of_a_question() -> None:
    text = interview("!", "stop")
    assert "Aanbestedingswet 2012" in text
    assert "https://wetten.overheid.nl/BWBR0032203" in text


def test_answers_that_cannot_both_be_true_are_told_and_asked_again(tmp_path: Path) -> None:
    known = tmp_path / "feiten.yaml"
    known.write_text("organisatie.eerder: ja\n")
    text = interview("leveringen", "nee", "stop", arguments=(str(known),))
    told = (
        "Dit kan niet samen.\n  Wie deze opdracht eerder kreeg, deed een dienst en geen levering."
    )
    assert told in text
    assert "  Soort opdracht: Leveringen\n" in text
    after = text[text.index(told) :]
    assert "Nog een keer, want uw antwoord was: ja.\nKreeg de organisatie deze opdracht" in after
    assert after.count("Dit kan niet samen.") == 1, "one of them was changed"


def test_a_file_with_answers_that_cannot_all_be_true_is_told_at_once(tmp_path: Path) -> None:
    known = tmp_path / "feiten.yaml"
    known.write_text("organisatie.eerder: ja\nopdracht.soort: leveringen\n")
    text = interview("stop", arguments=(str(known),))
    assert text.index("Dit kan niet samen.") < text.index("Nog een keer, want uw antwoord was")


def test_back_asks_the_question_before_again() -> None:
    text = interview("diensten", "<", "werken", "stop")
    assert asked(text)[:3] == [
        "Wat koopt u in?",
        "Welke CPV-code heeft de opdracht?",
        "Wat koopt u in?",
    ]
    assert "Dit is de eerste vraag." in interview("<", "stop")


@pytest.mark.parametrize("words", ["w", "W", "weet ik niet"])
def test_not_knowing_is_an_answer_and_is_not_asked_again(words: str) -> None:
    text = interview(*[words] * 30)
    questions = asked(text)
    assert len(questions) == len(set(questions)) > 5
    assert "Dit is een toets, geen juridisch advies." in text.splitlines()[-1]
    assert "Nog niet te zeggen" in text or "hangt nog af van" in text


def test_all_answers_lead_to_the_outcome_that_assess_prints(tmp_path: Path) -> None:
    file = tmp_path / "antwoorden.yaml"
    lines: list[str] = []
    before = -1
    while len(questions := asked(interview(*lines))) > before:
        before = len(questions)
        question = questions[-1]
        lines.append(ANSWERS[question])
        if question == "Dient de organisatie het algemeen belang?":
            lines.append("De statuten zeggen dat.")
    text = interview(*lines[: before + 1], arguments=("--save", str(file)))
    assert "Laatste vraag." in text
    assert "Uw antwoorden staan in" in text
    done = run("assess", "klein", str(file))
    ended(done, 0)
    outcome = done.stdout[done.stdout.index("Wat bekend is") :]
    assert " ".join(outcome[outcome.index("✓") :].split()) in " ".join(text.split())


# ---------------------------------------------------------------- stopping and going on


def test_stopping_with_a_file_goes_on_where_it_was(tmp_path: Path) -> None:
    file = tmp_path / "antwoorden.yaml"
    text = interview("diensten", "w", "2", "stop", arguments=("--save", str(file)))
    assert asked(text) == [
        "Wat koopt u in?",
        "Welke CPV-code heeft de opdracht?",
        "Welke percelen heeft de opdracht?",
        text_of_record(1, 2),
    ]
    text = interview("€ 50.000", "w", "stop", arguments=("--save", str(file)))
    assert asked(text)[:2] == [text_of_record(1, 2), text_of_record(2, 2)]
    text = interview("stop", arguments=("--save", str(file)))
    assert "Welke percelen heeft de opdracht?" not in text
    assert "Welke CPV-code heeft de opdracht?" not in text
    assert "Hoeveel is het perceel waard?" not in text


def text_of_record(number: int, total: int) -> str:
    return f"Hoeveel is het perceel waard? (percelen, {number} van {total})"


ANSWERS["Hoeveel is het perceel waard?"] = "€ 50.000"


def test_not_knowing_about_lots_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "antwoorden.yaml"
    interview("diensten", "w", "w", "stop", arguments=("--save", str(file)))
    text = interview("stop", arguments=("--save", str(file)))
    assert "Welke percelen heeft de opdracht?" not in text


def test_stopping_without_a_file_gives_the_outcome_so_far() -> None:
    assert interview("diensten", "stop").endswith("Dit is een toets, geen juridisch advies.\n")


def test_the_end_of_the_input_stops() -> None:
    assert interview("diensten").endswith("Dit is een toets, geen juridisch advies.\n")
    assert interview().endswith("Dit is een toets, geen juridisch advies.\n")


def test_only_the_user_can_read_the_answers(tmp_path: Path) -> None:
    file = tmp_path / "antwoorden.yaml"
    interview("diensten", "stop", arguments=("--save", str(file)))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["antwoorden.yaml"]


def test_answers_that_cannot_be_saved_are_not_lost_silently(tmp_path: Path) -> None:
    missing = tmp_path / "weg" / "antwoorden.yaml"
    done = run("ask", "klein", *DATE, "--save", str(missing), stdin=said("diensten", "stop"))
    ended(done, 2)
    assert "B015" in done.stderr
    assert "kan niet worden geschreven" in done.stderr


def test_what_is_saved_is_a_facts_file(tmp_path: Path) -> None:
    file = tmp_path / "antwoorden.yaml"
    interview("diensten", "stop", arguments=("--save", str(file)))
    done = run("assess", "klein", str(file), "--json")
    ended(done, 0)
    document = json.loads(done.stdout)
    assert document["peildatum"] == "2026-02-01"
    assert [fact["begrip"] for fact in document["feiten"]] == ["opdracht.soort"]


# ---------------------------------------------------------------- open norms, records, width


def test_a_judgement_asks_for_the_reasons_and_keeps_them(tmp_path: Path) -> None:
    file = tmp_path / "feiten.yaml"
    file.write_text("opdracht.cpv: 85300000\ncontract.looptijd: 12 maanden\n")
    lines = ["w"] * 12
    text = interview(*lines, arguments=(str(file),))
    place = asked(text).index("Dient de organisatie het algemeen belang?")
    lines[place : place + 1] = ["ja", "De statuten zeggen dat."]
    saved = tmp_path / "antwoorden.yaml"
    text = interview(*lines, arguments=(str(file), "--save", str(saved)), columns=100)
    assert "Dit is een oordeel. Waarom vindt u dit? (Enter slaat over)" in text
    assert "want: De statuten zeggen dat." in " ".join(text.split())
    assert "motivering: De statuten zeggen dat." in saved.read_text()


def test_lots_are_asked_one_by_one() -> None:
    text = interview("diensten", "w", "3", "€ 50.000", "w", "€ 90.000")
    records = [line for line in asked(text) if line.startswith("Hoeveel is het perceel")]
    assert records == [text_of_record(number, 3) for number in (1, 2, 3)]
    assert "Vul een aantal in van 0 tot en met 50." in interview("diensten", "w", "51", "stop")


@pytest.mark.parametrize("columns", [40, 30, 100])
def test_lines_fit_a_narrow_terminal(columns: int) -> None:
    text = interview("?", "!", "diensten", "?", "stop", columns=columns)
    long = [
        line
        for line in text.splitlines()
        if len(line) > columns and "https://" not in line and "> " not in line
    ]
    assert long == []


def test_facts_that_are_known_already_are_not_asked(tmp_path: Path) -> None:
    file = tmp_path / "feiten.yaml"
    file.write_text("opdracht.soort: diensten\n")
    assert "Wat koopt u in?" not in interview("stop", arguments=(str(file),))


def test_an_unknown_check_is_named() -> None:
    done = run("ask", "klien", stdin="")
    ended(done, 2)
    assert "klien" in done.stderr


# ---------------------------------------------------------------- changing what was answered


def test_back_keeps_the_answer_that_is_not_changed(tmp_path: Path) -> None:
    file = tmp_path / "antwoorden.yaml"
    lines = ("diensten", "85300000", "<", "<", "", "stop")
    text = interview(*lines, arguments=("--save", str(file)))
    assert asked(text)[:4] == [
        "Wat koopt u in?",
        "Welke CPV-code heeft de opdracht?",
        "Welke percelen heeft de opdracht?",
        "Welke CPV-code heeft de opdracht?",
    ]
    assert "Uw antwoord was: 85300000. Enter houdt dat zo." in text
    assert "Uw antwoord was: Diensten. Enter houdt dat zo." in text
    assert asked(text)[-1] == "Welke percelen heeft de opdracht?"
    kept = file.read_text()
    assert "opdracht.soort: diensten" in kept
    assert "opdracht.cpv: '85300000'" in kept


def test_any_answer_can_be_changed_and_the_others_stay() -> None:
    text = interview("leveringen", "85300000", "0", "€ 1.000", "12 maanden", "a", "1", "werken",
                     "a", "", "stop", columns=100)  # fmt: skip
    assert "Uw antwoord was: Leveringen. Enter houdt dat zo." in text
    assert "Langste looptijd die mag: was 36 maanden, is nu 60 maanden." in text
    listed = text.split("Uw antwoorden")[-1]
    for line in ("1. Soort opdracht: Werken", "2. CPV-code van de opdracht: 85300000",
                 "4. Geraamde waarde van de opdracht: € 1.000"):  # fmt: skip
        assert line in listed


def test_an_answer_that_no_longer_matters_is_kept_and_marked() -> None:
    text = interview("diensten", "85300000", "0", "€ 1.000", "12 maanden", "Rotterdam", "ja",
                     "a", "2", "45000000", "a", "", columns=100)  # fmt: skip
    assert "Bewaard, maar maakt nu niets meer uit: Beheer is participatief." in text
    assert "Beheer is participatief: ja (maakt nu niets uit)" in text


def test_a_number_that_is_not_in_the_list() -> None:
    text = interview("diensten", "a", "9", "x", "", "stop")
    assert text.count("Schrijf een nummer van 1 tot en met 1, of alleen Enter.") == 2
    assert "U hebt nog geen antwoorden gegeven." in interview("a", "stop")


def test_fewer_lots_keep_the_answers_about_the_first() -> None:
    lots = ("diensten", "w", "2", "€ 50.000", "€ 60.000")
    text = interview(*lots, "a", "3", "1", "nee", "2", "stop")
    assert "Dan vervallen uw antwoorden over de laatste onderdelen. Goed? Schrijf ja." in text
    text = interview(*lots, "a", "3", "1", "ja", "a", "", "stop")
    listed = text.split("Uw antwoorden")[-1]
    assert "3. Percelen: 1" in listed
    assert "Waarde van het perceel (percelen, 1 van 1): € 50.000" in listed
    assert "€ 60.000" not in listed


def test_more_lots_keep_the_answers_and_ask_about_the_new_ones() -> None:
    text = interview("diensten", "w", "1", "€ 50.000", "a", "3", "2", "stop")
    assert asked(text)[-1] == text_of_record(2, 2)
    assert "vervallen" not in text


def test_back_within_lots() -> None:
    text = interview("diensten", "w", "2", "€ 50.000", "<", "€ 40.000", "a", "", "stop")
    assert [q for q in asked(text) if q.startswith("Hoeveel is het perceel")] == [
        text_of_record(1, 2),
        text_of_record(2, 2),
        text_of_record(1, 2),
        text_of_record(2, 2),
    ]
    assert "(percelen, 1 van 2): € 40.000" in text


def test_not_knowing_the_lots_any_more_leaves_them_out() -> None:
    text = interview("diensten", "w", "1", "€ 50.000", "a", "3", "w", "ja", "a", "", "stop")
    assert "Percelen: weet ik niet" in text
    assert "€ 50.000" not in text.split("Uw antwoorden")[-1]


def test_a_changed_judgement_keeps_its_reasons() -> None:
    facts = ("diensten", "85300000", "0", "€ 1.000", "12 maanden", "Rotterdam", "ja")
    text = interview(*facts, "ja", "Zo staat het er.", "a", "8", "ja", "", "w", columns=100)
    assert "Dit is een oordeel. Waarom vindt u dit? (Enter houdt: Zo staat het er.)" in text
    assert "want: Zo staat het er." in " ".join(text.split())


# ---------------------------------------------------------------- what is said at the end


def test_the_end_says_what_fits_an_interview(tmp_path: Path) -> None:
    text = " ".join(interview(*["w"] * 30).split())
    assert "--set" not in text
    assert "Dit wist u nog niet. Weet u het later wel? Begin dan opnieuw, met --save" in text
    assert "U bent gestopt. Met --save BESTAND bewaart u antwoorden" in " ".join(
        interview("diensten", "stop").split()
    )
    file = tmp_path / "antwoorden.yaml"
    text = " ".join(interview(*["w"] * 30, arguments=("--save", str(file)), columns=300).split())
    assert f"Ga dan verder met wijktoets ask klein --save {file} en kies a." in text
    text = interview(*["w"] * 30, arguments=("--save", str(file)), columns=300)
    assert asked(text.split("Wat nog open is")[0]) == []


def test_bytes_that_are_no_text_are_asked_again() -> None:
    done = run("ask", "klein", *DATE, stdin="caf\u00e9\nstop\n".encode("latin-1"))
    ended(done, 0)
    assert "Dit is niet te lezen. Schrijf het opnieuw, in UTF-8." in done.stdout


def test_what_steers_a_terminal_is_not_repeated() -> None:
    assert "\x1b" not in interview("\x1b[31mrood", "stop")
