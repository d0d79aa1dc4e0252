"""Rule files that are damaged or written to do harm: a clear Dutch error, within a second."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.diagnostics import Diagnostic, Faults
from engine.rulebase import load, shipped_path
from engine.syntax.document import RULES as LIMITS
from tests.pace import SOON, within
from tests.rulebase.bases import CONCEPTS, RULES, SMALL


def load_bytes(folder: Path, data: bytes, name: str = "wet/zaak.yaml") -> tuple[Diagnostic, ...]:
    """What is reported about a rule base in which one file has these bytes."""
    for file, text in SMALL.items():
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    target = folder / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    with within(SOON):
        try:
            load(folder)
        except Faults as faults:
            return faults.diagnostics
    return ()


def codes(diagnostics: tuple[Diagnostic, ...]) -> set[str]:
    return {d.code for d in diagnostics}


def test_the_small_rule_base_is_right(tmp_path: Path) -> None:
    assert load_bytes(tmp_path, RULES.encode()) == ()


@pytest.mark.parametrize(
    ("data", "code", "message"),
    [
        pytest.param(
            b"begrippen:\n" + b"  # " + b"x" * 10_000_000,
            "B001",
            "Het bestand wet/zaak.yaml is 10,0 MB; het maximum is 4 MB.",
            id="10 MB",
        ),
        pytest.param(
            "regelset: proef\ntitel: Coöperatie\n".encode("latin-1"),
            "B002",
            "Het bestand wet/zaak.yaml is geen UTF-8-tekst (fout op regel 2).",
            id="latin-1",
        ),
        pytest.param(
            "regelset: proef\n".encode("utf-16"),
            "B002",
            "Het bestand wet/zaak.yaml is geen UTF-8-tekst (fout op regel 1).",
            id="utf-16",
        ),
        pytest.param(b"", "B003", "Het bestand wet/zaak.yaml is leeg.", id="empty"),
        pytest.param(b" \n\n\t\n", "B003", "Het bestand wet/zaak.yaml is leeg.", id="blank"),
        pytest.param(
            b"begrippen:\n" + b"  a.b: {}\n" * LIMITS.nodes,
            "B009",
            f"Het bestand heeft meer dan {LIMITS.nodes} onderdelen.",
            id="many nodes",
        ),
        pytest.param(
            b"a: " + b"[" * 20_000,
            "B008",
            "Het bestand is dieper genest dan 24 lagen.",
            id="deep flow",
        ),
        pytest.param(
            b"".join(b" " * n + b"a:\n" for n in range(1_000)),
            "B008",
            "Het bestand is dieper genest dan 24 lagen.",
            id="deep block",
        ),
        pytest.param(
            b"- " * 20_000 + b"x",
            "B008",
            "Het bestand is dieper genest dan 24 lagen.",
            id="deep dashes",
        ),
        pytest.param(
            b"regelset: pro\x00ef\n",
            "B011",
            "Er staan stuurtekens in het bestand.",
            id="NUL",
        ),
        pytest.param(
            b'a: &a ["lol","lol"]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n',
            "B005",
            "Een anker (&naam) mag niet in dit bestand.",
            id="alias bomb",
        ),
        pytest.param(
            b"<<: {a: b}\nregelset: proef\n" + RULES.encode().split(b"\n", 1)[1],
            "R002",
            "De sleutel “<<” is hier niet bekend.",
            id="merge key",
        ),
        pytest.param(
            b"%YAML 1.1\n---\nregelset: !!python/name:os.system proef\n",
            "B007",
            "Het label tag:yaml.org,2002:python/name:os.system mag niet in dit bestand.",
            id="python tag",
        ),
    ],
)
def test_a_hostile_file_is_refused(tmp_path: Path, data: bytes, code: str, message: str) -> None:
    found = load_bytes(tmp_path, data)
    assert (code, message) in [(d.code, d.message) for d in found]


def test_a_byte_order_mark_and_windows_lines_are_fine(tmp_path: Path) -> None:
    assert load_bytes(tmp_path, b"\xef\xbb\xbf" + RULES.replace("\n", "\r\n").encode()) == ()


def test_paths_without_rules(tmp_path: Path) -> None:
    with pytest.raises(Faults, match=r"B012: De map met regels .* bestaat niet"):
        load(tmp_path / "weg")
    with pytest.raises(Faults, match=r"B013: In de map .* staan geen regelbestanden"):
        load(tmp_path)
    for number in range(2_001):
        (tmp_path / f"{number}.yaml").touch()
    with pytest.raises(Faults, match=r"B014: De map .* heeft meer dan 2000 bestanden"):
        load(tmp_path)


def test_a_repeated_key_hides_no_other_error() -> None:
    broken = {
        **SMALL,
        "begrippen/twee.yaml": "begrippen:\n  zaak.x: {soort: geld, soort: geld, titel: X}\n",
        "wet/een.yaml": RULES.replace("zaak.grens", "zaak.grns"),
    }
    with pytest.raises(Faults) as error:
        load(None, broken)
    assert {d.code for d in error.value.diagnostics} >= {"R001", "R006", "R020"}


def test_all_errors_of_all_files_come_at_once() -> None:
    broken = {
        **SMALL,
        "begrippen/een.yaml": "begrippen:\n  zaak.x: {soort: geld, titel: X, vraag: X?}\n",
        "wet/twee.yaml": RULES.replace("proef", "twee")
        .replace("id: mag", "id: twee")
        .replace("id: tarief", "id: drie")
        .replace("id: altijd", "id: vier")
        .replace("zaak.grens", "zaak.grns")
        .replace("zaak.klaar}", "zaak.bedrag}"),
    }
    with pytest.raises(Faults) as caught:
        load(None, broken)
    assert [(d.code, str(d.place)) for d in caught.value.diagnostics] == [
        ("R004", "begrippen/een.yaml:2:19"),
        ("R020", "wet/twee.yaml:14:45"),
        ("R021", "wet/twee.yaml:18:65"),
    ]


def test_many_unknown_names_do_not_take_long() -> None:
    names = "\n".join(f"        - zaak.onbekend_{n}" for n in range(400))
    text = RULES.replace("        - zaak.bedrag + som(delen.waarde) < zaak.grens", names)
    many = "".join(
        f"  zaak.feit_{n}: {{soort: ja_nee, titel: Feit {n}, vraag: Is het {n}?}}\n"
        for n in range(1_500)
    )
    with within(5 * SOON), pytest.raises(Faults) as caught:
        load(None, {**SMALL, "wet/zaak.yaml": text, "begrippen/veel.yaml": f"begrippen:\n{many}"})
    assert len([d for d in caught.value.diagnostics if d.code == "R020"]) == 400


@pytest.mark.parametrize(
    "condition",
    [
        "(" * 3_000 + "zaak.klaar" + ")" * 3_000,
        "niet " * 3_000 + "zaak.klaar",
        "zaak.klaar" + " en zaak.klaar" * 3_000,
        "zaak.bedrag > " + "-" * 3_000 + "€ 1",
        "zaak.bedrag > € " + "9" * 3_900,
        "zaak.aantal > " + "9" * 1_000,
        "zaak.aantal > ٣",
        "zaak.aantal > ²",
        "zaak.datum > 2026-02-30",
        "zaak.datum > 0000-00-00",
        "zaak.duur > 999999999 jaar",
        "zaak.deel > 0,00000000000001%",
        "zaak.klaar\u202e",
        "zaak.klaar; import os",
        "__import__('os').system('true')",
        "zaak.klaar #",
        '"' * 999,
        "zaak." * 700,
    ],
    ids=lambda text: text[:24],
)
def test_hostile_conditions_are_refused(condition: str) -> None:
    quoted = condition.replace("'", "''")
    text = RULES.replace("als: zaak.klaar}", f"als: '{quoted}'}}")
    with within(SOON), pytest.raises(Faults):
        load(None, {**SMALL, "wet/zaak.yaml": text})


# ------------------------------------------------------------------ fuzz


def survives(files: dict[str, str]) -> None:
    """Loading answers or reports, in Dutch and in time; nothing else can come of it."""
    with within(SOON):
        try:
            load(None, files)
        except Faults as faults:
            assert faults.diagnostics
            assert all(d.message and d.code and d.text() for d in faults.diagnostics)


@given(st.binary(max_size=2_000))
@settings(max_examples=200, deadline=None)
def test_random_bytes(data: bytes) -> None:
    survives({**SMALL, "wet/zaak.yaml": data.decode("utf-8", "surrogateescape")})


WORDS = st.sampled_from(
    [
        "regelset:", "begrippen:", "parameters:", "toets:", "regels:", "  - ", "  ", "\n", ": ",
        "id: ", "als: ", "alle:", "een van:", "niet:", "concludeert: ", "zaak.mag", "zaak.bedrag",
        "{", "}", "[", "]", "|", "€ 10", "ja", "tabel: |\n", "=> zaak.tarief", "- ", "# ", "'", '"',
        "titel: ", "soort: ", "bedrag", "x" * 90, "2026-13-01", "null", "~", "?", "&a", "*a", "!!x",
        "per: ", "zaak.delen", "uitzondering_op: ", "treffer: ", "eerste", "\t", "---\n", "é",
        "\u2028",
    ]
)  # fmt: skip


@given(st.lists(WORDS, max_size=60).map("".join))
@settings(max_examples=300, deadline=None)
def test_random_words_of_the_language(text: str) -> None:
    survives({**SMALL, "wet/zaak.yaml": text})


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, str]:
    """The small rule base with some lines of one file cut, doubled, moved or spliced."""
    name = draw(st.sampled_from(sorted(SMALL)))
    text = SMALL[name]
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        end = draw(st.integers(at, min(len(text), at + 40)))
        insert = draw(
            st.one_of(
                st.just(""),
                WORDS,
                st.just(text[at:end] * 2),
                st.text(max_size=4),
                st.integers(0, len(CONCEPTS) - 20).map(lambda n: CONCEPTS[n : n + 20]),
            )
        )
        text = text[:at] + insert + text[end:]
    return {**SMALL, name: text}


@given(mutated())
@settings(max_examples=400, deadline=None)
def test_mutations_of_a_rule_base(files: dict[str, str]) -> None:
    survives(files)


def shipped_files() -> list[Path]:
    files = sorted(p for p in shipped_path().rglob("*.yaml"))
    assert files
    step = max(1, len(files) // 25)
    return files[::step]


@pytest.mark.parametrize("path", shipped_files(), ids=lambda p: p.stem)
def test_truncated_real_files(path: Path) -> None:
    text = path.read_text()
    name = path.relative_to(shipped_path()).as_posix()
    for cut in range(0, len(text), max(1, len(text) // 6)):
        survives({**SMALL, name: text[:cut]})
