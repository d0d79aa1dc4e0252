"""A folder with rules may hold anything: what is no rule file is said, never waited for."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.diagnostics import Diagnostic, Faults
from engine.rulebase import load
from engine.rulebase.folder import MAX_FILES
from tests.rulebase.bases import RULES, SMALL


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in SMALL.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path


def reported(path: Path) -> list[tuple[str, str]]:
    try:
        load(path)
    except Faults as faults:
        return [(d.code, d.message) for d in faults.diagnostics]
    return []


def shut(path: Path) -> None:
    """A socket that is bound by its name in the folder itself: full paths may be too long."""
    here = Path.cwd()
    os.chdir(path.parent)
    try:
        socket.socket(socket.AF_UNIX).bind(path.name)
    finally:
        os.chdir(here)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        pytest.param(os.mkfifo, "“wet/x.yaml” is geen gewoon bestand.", id="fifo"),
        pytest.param(shut, "“wet/x.yaml” is geen gewoon bestand.", id="socket"),
        pytest.param(
            lambda path: path.symlink_to("/dev/zero"),
            "“wet/x.yaml” is geen gewoon bestand.",
            id="device",
        ),
        pytest.param(
            lambda path: path.symlink_to("weg.yaml"),
            "Het bestand “wet/x.yaml” is niet te lezen.",
            id="broken link",
        ),
        pytest.param(
            lambda path: path.symlink_to("x.yaml"),
            "Het bestand “wet/x.yaml” is niet te lezen.",
            id="link to itself",
        ),
    ],
)
def test_what_is_no_file(folder: Path, make: Callable[[Path], None], message: str) -> None:
    make(folder / "wet" / "x.yaml")
    (folder / "wet" / "y.yml").symlink_to("weg.yml")
    assert reported(folder) == [
        ("B017", message),
        ("B017", "Het bestand “wet/y.yml” is niet te lezen."),
    ]


def test_folders_may_have_any_name_and_go_round(folder: Path) -> None:
    (folder / "wet" / "map.yaml").mkdir()
    (folder / "wet" / "rond").symlink_to(folder)
    assert reported(folder) == []


def test_a_file_with_capitals_in_its_ending_counts(folder: Path) -> None:
    (folder / "wet" / "MEER.YAML").write_text(RULES.replace("regelset: proef", "regelset: meer"))
    assert {code for code, _ in reported(folder)} == {"R006"}


def test_names_that_are_no_text_stay_apart(folder: Path) -> None:
    for byte in (b"\xff", b"\xfe"):
        (folder / "wet" / os.fsdecode(byte + b".yaml")).write_text("niets: x\n")
    with pytest.raises(Faults) as caught:
        load(folder)
    named = {d.place.file for d in caught.value.diagnostics if d.place}
    assert named == {"wet/\\xfe.yaml", "wet/\\xff.yaml"}


def test_a_folder_that_is_shut_is_not_skipped(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = os.scandir

    def refusing(path: str | Path) -> object:
        if str(path).endswith("wet"):
            raise PermissionError(path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refusing)
    ((code, message),) = reported(folder)
    assert code == "B012" and message.endswith("is niet te lezen.")


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/dev/null", "De map met regels “/dev/null” is geen map en geen bestand."),
        ("nergens", "De map met regels “nergens” bestaat niet."),
        ("x" * 5_000, f"De map met regels “{'x' * 200}” is niet te lezen."),
        ("a\0b", "De map met regels “a\0b” bestaat niet."),
    ],
)
def test_what_is_no_folder(path: str, message: str) -> None:
    assert reported(Path(path)) == [("B012", message)]


def test_too_many_files(tmp_path: Path) -> None:
    for number in range(MAX_FILES + 1):
        (tmp_path / f"{number}.yaml").touch()
    ((code, _),) = reported(tmp_path)
    assert code == "B014"


def errors(**texts: str) -> list[Diagnostic]:
    with pytest.raises(Faults) as caught:
        load(None, SMALL | {f"wet/{name}.yaml": text for name, text in texts.items()})
    return list(caught.value.diagnostics)


def test_a_character_that_nobody_sees() -> None:
    (found,) = errors(zaak=RULES.replace("titel: Tarief", "titel: Ta\u200brief"))
    assert (found.code, found.message) == (
        "B022",
        "Hier staat een teken dat u niet ziet (U+200B).",
    )
    assert str(found.place) == "wet/zaak.yaml:20:14"


def test_a_control_character_has_its_place() -> None:
    (found,) = errors(zaak=RULES.replace("titel: Tarief", "titel: Ta\x0crief"))
    assert (found.code, str(found.place)) == ("B011", "wet/zaak.yaml:20:14")


@pytest.mark.parametrize(
    ("written", "help"),
    [
        ("zaak.naam = “x”", 'Gebruik rechte aanhalingstekens: ".'),
        ("zaak.bedrag – € 5 > € 1", "Gebruik het gewone minteken: -."),
        ("zaak.bedrag ≥ € 5", "Schrijf <=, >= of !=."),
        ("zaak.kl\u0430ar", "Dit teken (U+0430) kan hier nooit."),
    ],
)
def test_characters_of_a_word_processor(written: str, help: str) -> None:
    (found,) = errors(zaak=RULES.replace("als: zaak.klaar}", f"als: '{written}'}}"))
    assert found.code == "R012"
    assert (found.help or "").startswith(help)


def test_a_hard_space_is_a_space() -> None:
    load(None, SMALL | {"wet/zaak.yaml": RULES.replace("zaak.soort in [", "zaak.soort\u00a0in [")})


def test_a_table_is_not_endless() -> None:
    rows = "      | werken     | ja         | € 5            |\n" * 501
    anchor = "      | -          | ja         | zaak.bedrag    |\n"
    (found,) = errors(zaak=RULES.replace(anchor, f"{rows}"))
    assert (found.code, found.message) == (
        "R050",
        "Deze tabel heeft 502 rijen; het maximum is 500.",
    )


def test_a_long_circle_is_shown_by_its_ends() -> None:
    head = RULES.split("eigenschappen")[0]
    ring = "".join(
        f"  - {{id: r{n}, titel: T, uitzondering_op: r{(n + 1) % 400}, als: zaak.klaar}}\n"
        for n in range(400)
    )
    (found,) = errors(zaak=f"{head}{ring}")
    assert found.code == "R041"
    assert found.message.endswith("r387 → … (nog 385) → r1 → r0.")
    assert len(found.also) == 16


@pytest.mark.parametrize("written", ["€ 1,000", "100,000%"])
def test_three_noughts_behind_a_comma_are_asked_about(written: str) -> None:
    side = "zaak.bedrag" if "€" in written else "zaak.deel"
    found = errors(zaak=RULES.replace("als: zaak.klaar}", f'als: "{side} > {written}"}}'))
    assert [d.code for d in found] == ["R004"]
    assert "na de komma staan drie nullen" in found[0].message
