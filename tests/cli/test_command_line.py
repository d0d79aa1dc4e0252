"""The command line from outside: what it prints, where, and how it ends."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import pytest

from engine.cli import main

RULES = Path(__file__).parents[1] / "kleine_regels"
VERBS = (
    "assess",
    "check",
    "explain",
    "scenarios",
    "replay",
    "lawwatch",
    "schema",
    "graph",
    "version",
)


ENTRY = "import sys; from engine.cli import main; sys.exit(main())"


@dataclass(frozen=True)
class Ended:
    """How the command ended and what it wrote."""

    returncode: int
    stdout: str
    stderr: str


def surroundings(rules: Path | None, extra: dict[str, str]) -> dict[str, str]:
    left_out = ("WIJKTOETS_RULES", "COLUMNS", "FORCE_COLOR", "NO_COLOR")
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    chosen = {} if rules is None else {"WIJKTOETS_RULES": str(rules)}
    return {**kept, **chosen, **extra}


def run(
    *arguments: str, stdin: str | bytes = "", rules: Path | None = RULES, **environment: str
) -> Ended:
    """The command in this process."""
    data = stdin if isinstance(stdin, bytes) else stdin.encode()
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
    with (
        mock.patch.dict(os.environ, surroundings(rules, environment), clear=True),
        mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "utf-8")),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        code = main(arguments)
    written = []
    for stream in (out, err):
        stream.flush()
        stream.seek(0)
        written.append(stream.read())
    return Ended(code, written[0], written[1])


def spawn(
    *arguments: str, rules: Path | None = RULES, code: str = ENTRY, **environment: str
) -> Ended:
    """The command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        env=surroundings(rules, {"PYTHONIOENCODING": "utf-8", **environment}),
        timeout=60,
        check=False,
    )
    return Ended(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def ended(done: Ended, code: int) -> None:
    assert done.returncode == code, done.stderr + done.stdout
    assert "Traceback" not in done.stderr


# ---------------------------------------------------------------- help


def test_help_lists_the_verbs_in_dutch() -> None:
    for arguments in ((), ("--help",), ("-h",)):
        done = run(*arguments)
        ended(done, 0)
        assert done.stdout.startswith("Gebruik: wijktoets OPDRACHT [OPTIES]\n")
        for verb in VERBS:
            assert f"\n  {verb}" in done.stdout
        for english in ("Usage", "Options", "Commands", "Show this"):
            assert english not in done.stdout


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_with_an_example(verb: str) -> None:
    done = run(verb, "--help")
    ended(done, 0)
    assert done.stdout.startswith(f"Gebruik: wijktoets {verb}")
    assert f"Voorbeeld:\n  wijktoets {verb if verb != 'replay' else 'assess'}" in done.stdout
    assert "Laat deze uitleg zien." in done.stdout
    for english in ("Usage", "Options", "[default", "[required", "Show this"):
        assert english not in done.stdout


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from engine.cli import main; main(['--help']); "
        "heavy = {'lark', 'pydantic', 'yaml', 'rich', 'lxml', 'polars', 'z3', 'pytest_bdd', "
        "'engine.rulebase', 'engine.report'} & set(sys.modules); print(sorted(heavy))"
    )
    done = spawn(code=code)
    ended(done, 0)
    assert done.stdout.splitlines()[-1] == "[]"


# ---------------------------------------------------------------- assess


def test_a_check_is_answered_in_text_and_in_json() -> None:
    arguments = ("assess", "klein", "--set", "opdracht.soort=diensten", "--date", "2026-02-01")
    done = run(*arguments)
    ended(done, 0)
    assert done.stdout.startswith("Kleine toets\nPeildatum: 1 februari 2026 (door u gekozen)\n")
    assert "○ advies     Praat eerst met de wijk." in done.stdout
    assert done.stdout.endswith("Dit is een toets, geen juridisch advies.\n")
    done = run(*arguments, "--json")
    ended(done, 0)
    document = json.loads(done.stdout)
    assert document["uitkomsten"]["advies.praat"]["waarde"] is True
    assert "uitleg" not in document
    assert "uitleg" in json.loads(run(*arguments, "--json", "--explain").stdout)


def test_facts_given_later_win(tmp_path: Path) -> None:
    first, second = tmp_path / "een.yaml", tmp_path / "twee.json"
    first.write_text("opdracht: {soort: werken}\ncontract.looptijd: 12 maanden\n")
    second.write_text('{"contract.looptijd": "24 maanden", "peildatum": "2026-02-01"}')
    done = run(
        "assess", "klein", str(first), str(second), "--set", "opdracht.soort=leveringen", "--json"
    )
    ended(done, 0)
    document = json.loads(done.stdout)
    facts = {fact["begrip"]: (fact["waarde"], fact["herkomst"]) for fact in document["feiten"]}
    assert facts == {
        "contract.looptijd": ({"maanden": 24}, "bestand twee.json"),
        "opdracht.soort": ("leveringen", "opgegeven"),
    }
    assert document["peildatum"] == "2026-02-01"
    assert document["uitkomsten"]["looptijd.maximum"]["waarde"] == {"maanden": 36}


def test_facts_from_the_standard_input() -> None:
    done = run("assess", "klein", "-", "--json", stdin="opdracht.soort: diensten\n")
    ended(done, 0)
    assert json.loads(done.stdout)["uitkomsten"]["advies.praat"]["waarde"] is True


def test_without_a_date_it_is_today_and_said() -> None:
    done = run("assess", "klein")
    ended(done, 0)
    assert "(vandaag, want er is geen datum opgegeven)" in done.stdout


def test_a_proposal_counts_when_asked() -> None:
    facts = ("--set", "opdracht.waarde=€ 300.000", "--set", "opdracht.cpv=85300000")
    done = run("assess", "klein", *facts, "--date", "2026-02-01", "--voorstel", "ruimere-drempel")
    ended(done, 0)
    assert "Alsof deze voorstellen al gelden: Voorstel om de drempel los te laten" in done.stdout
    assert "✗ nee        U hoeft niet Europees aan te besteden." in done.stdout


def test_explain_shows_what_decides_and_full_the_whole_tree() -> None:
    known = ("assess", "klein", "--set", "opdracht.soort=diensten")
    done = run(*known, "--explain", COLUMNS="120")
    ended(done, 0)
    assert (
        "    - Advies “Praat bij wijkdiensten” (hoofdstuk 2): de soort opdracht is diensten ["
    ) in done.stdout
    assert "Handreiking: https://example.org/handreiking" in done.stdout
    full = run(*known, "--full", COLUMNS="120")
    ended(full, 0)
    assert "    - Advies “Praat bij wijkdiensten” geldt (Handreiking, hoofdstuk 2" in full.stdout
    assert "- ja: de soort opdracht is diensten — Diensten (opgegeven)" in full.stdout


def test_one_goal_is_explained_in_full() -> None:
    done = run("assess", "klein", "--set", "opdracht.soort=diensten", "--why", "advies.praat")
    ended(done, 0)
    assert "Waarom: Gesprek met de wijk is verstandig" in done.stdout
    wrong = run("assess", "klein", "--why", "advies.prat")
    ended(wrong, 2)
    assert "C007: “advies.prat” is geen uitkomst van deze toets." in wrong.stderr
    assert "Bedoelde u “advies.praat”?" in wrong.stderr


@pytest.mark.parametrize("columns", ["40", "80", "160"])
def test_narrow_and_wide(columns: str) -> None:
    done = run("assess", "klein", "--set", "opdracht.soort=diensten", "--explain", COLUMNS=columns)
    ended(done, 0)
    assert max(map(len, done.stdout.splitlines())) <= int(columns)


def test_without_colour_and_without_unicode() -> None:
    done = spawn("assess", "klein", "--set", "opdracht.soort=diensten", PYTHONIOENCODING="ascii")
    ended(done, 0)
    assert "\x1b" not in done.stdout and "ja" in done.stdout
    coloured = run("assess", "klein", FORCE_COLOR="1", TERM="xterm")
    assert "\x1b[" in coloured.stdout
    plain = run("assess", "klein", NO_COLOR="1", FORCE_COLOR="1", TERM="xterm")
    assert "\x1b[3" not in plain.stdout


# ---------------------------------------------------------------- wrong input: 2


def test_all_that_is_wrong_with_the_input_is_told_in_one_go(tmp_path: Path) -> None:
    bad = tmp_path / "fout.yaml"
    bad.write_text(
        "opdracht.soort: dienst\nopdracht.maandbedrag: 36 maanden\norganisatie.beher: ja\n"
    )
    done = run(
        "assess", "klien", str(bad), "--set", "foo", "--date", "2026-02-30", "--voorstel", "x"
    )
    ended(done, 2)
    assert done.stdout == ""
    for told in (
        "De toets “klien” bestaat niet.",
        "Bedoelde u “klein”?",
        "fout.yaml:1:",
        "“dienst” is geen mogelijke keuze.",
        "“36 maanden” is ",
        "Het begrip “organisatie.beher” bestaat niet.",
        "Bedoelde u “organisatie.beheer”",
        "“foo” is geen feit.",
        "“2026-02-30” is geen bestaande datum.",
        "Het voorstel “x” bestaat niet.",
        "7 fouten gevonden.",
    ):
        assert told in done.stderr, told


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("assess", "klein", "nergens.yaml"), "Het bestand “nergens.yaml” bestaat niet."),
        (("assess", "klein", "."), "is een map, geen bestand."),
        (("assess",), "Er ontbreekt iets: TOETS."),
        (("assess", "klein", "--dat", "x"), "De optie “--dat” bestaat niet. Bedoelde u “--date”"),
        (("assess", "klein", "--date"), "Bij de optie “--date” hoort een waarde."),
        (("asess",), "De opdracht “asess” bestaat niet."),
        (("version", "te", "veel"), "te veel of andere onderdelen"),
        (("check", "--format", "xml"), "--format kent “xml” niet."),
        (("check", "/bestaat/niet"), "De map met regels “/bestaat/niet” bestaat niet."),
        (("explain", "procedure.europes"), "Bedoelde u “procedure.europees”"),
        (("graph", "klien"), "Er is geen toets of begrip “klien”."),
        (("schema", "toetsen"), "De soort “toetsen” bestaat niet."),
        (("replay", "nergens.json"), "Het bestand “nergens.json” bestaat niet."),
        (("scenarios", "/bestaat/niet"), "/bestaat/niet"),
    ],
)
def test_wrong_input_is_one_clear_message(arguments: tuple[str, ...], told: str) -> None:
    done = run(*arguments)
    ended(done, 2)
    assert told in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe\x00",
        b"a: &x [1]\nb: *x\n",
        b"a: 1\na: 2\n",
        b"%PDF-1.7",
        b"<Invoice/>",
        b"x" * 5_000_000,
    ],
)
def test_hostile_files_are_refused(data: bytes) -> None:
    done = run("assess", "klein", "-", stdin=data)
    ended(done, 2)
    assert "fout" in done.stderr


def test_errors_cannot_steer_the_terminal() -> None:
    done = run("assess", "klein", "--set", "a.b\x1b[31m=1", "-", stdin='x.y: "\\e[2J\x9b"\n')
    ended(done, 2)
    assert "\x1b" not in done.stderr and "\x9b" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("assess", "klein"), 0),
        (("check",), 0),
        (("asess",), 2),
        (("assess", "klein", "nergens.yaml"), 2),
    ],
)
def test_exit_codes_of_the_process(arguments: tuple[str, ...], code: int) -> None:
    ended(spawn(*arguments), code)


# ---------------------------------------------------------------- wrong rules: 1


def broken(folder: Path) -> Path:
    shutil.copytree(RULES, folder / "regels")
    path = folder / "regels" / "wet" / "klein.yaml"
    text = path.read_text().replace("als: opdracht.waarde >=", "als: opdracht.warde >=")
    path.write_text(text.replace("als: organisatie.eerder", "als: contract.looptijd > € 5"))
    return folder / "regels"


def test_wrong_rules_are_told_with_their_place(tmp_path: Path) -> None:
    rules = broken(tmp_path)
    done = run("check", str(rules))
    ended(done, 1)
    assert "wet/klein.yaml:17:" in done.stdout and "Bedoelde u “opdracht.waarde”" in done.stdout
    assert "^^^" in done.stdout and "2 fouten gevonden." in done.stdout
    done = spawn("assess", "klein", rules=rules)
    ended(done, 1)
    assert "wet/klein.yaml:17:" in done.stderr and done.stdout == ""


def test_check_in_the_formats_of_tools(tmp_path: Path) -> None:
    rules = broken(tmp_path)
    found = json.loads(run("check", str(rules), "--json").stdout)
    assert [f["plaats"]["bestand"] for f in found] == ["wet/klein.yaml"] * 2
    sarif = json.loads(run("check", str(rules), "--format", "sarif").stdout)
    assert sarif["version"] == "2.1.0" and len(sarif["runs"][0]["results"]) == 2


def test_right_rules_are_in_order() -> None:
    done = run("check", "--rules", str(RULES), rules=None)
    ended(done, 0)
    assert done.stdout.startswith("In orde: 14 regels")


# ---------------------------------------------------------------- internal: 3


def test_our_own_mistake_is_one_line_without_facts() -> None:
    code = (
        "import sys, engine.receipt\n"
        "def receipt(*a, **k): raise KeyError('geheim feit')\n"
        "import engine.report.outcome as o; o.conclude = receipt\n"
        "import engine.report as r; r.conclude = receipt\n"
        "from engine.cli import main\n"
        "sys.exit(main(['assess', 'klein', '--set', 'organisatie.beheer=ja']))"
    )
    done = spawn(code=code)
    ended(done, 3)
    assert len(done.stderr.splitlines()) == 1
    assert "Er ging iets mis in Wijktoets zelf (KeyError in engine/cli/assess.py:" in done.stderr
    assert "Meld dit" in done.stderr and "geheim" not in done.stderr


def test_a_reader_that_stops_reading_is_no_error() -> None:
    command = f'{sys.executable} -c "{ENTRY}" graph --format json; echo "uitgang $?" >&2'
    done = subprocess.run(
        ["bash", "-c", f"({command}) | true"],  # noqa: S607 - the shell of the machine
        capture_output=True,
        text=True,
        env=surroundings(RULES, {}),
        check=False,
        timeout=60,
    )
    assert done.stderr.strip() == "uitgang 0"


# ---------------------------------------------------------------- the other verbs


def test_a_proof_is_replayed(tmp_path: Path) -> None:
    proof = tmp_path / "bewijs.json"
    facts = ("--set", "opdracht.soort=diensten", "--date", "2026-02-01")
    proof.write_text(run("assess", "klein", *facts, "--json").stdout)
    done = run("replay", str(proof))
    ended(done, 0)
    assert done.stdout.startswith("Precies gelijk")
    document = json.loads(proof.read_text())
    document["uitkomsten"]["advies.praat"]["waarde"] = False
    done = run("replay", "-", stdin=json.dumps(document))
    ended(done, 1)
    assert "“Gesprek met de wijk is verstandig” was nee en is nu ja." in done.stdout


def test_version_names_the_rules() -> None:
    done = run("version", "--json")
    ended(done, 0)
    assert json.loads(done.stdout)["regelbasis"].startswith("sha256:")


def test_schemas_are_shown_and_written(tmp_path: Path) -> None:
    done = run("schema", "toets")
    ended(done, 0)
    assert json.loads(done.stdout)["$schema"].startswith("https://json-schema.org/")
    ended(run("schema", "--write", str(tmp_path / "schema")), 0)
    assert sorted(p.name for p in (tmp_path / "schema").iterdir()) == [
        "begrippen.schema.json",
        "contacten.schema.json",
        "parameters.schema.json",
        "regelset.schema.json",
        "register.schema.json",
        "tegenspraken.schema.json",
        "toets.schema.json",
    ]


def test_explain_reads_a_rule_back() -> None:
    done = run("explain", "europees", "--date", "2026-02-01")
    ended(done, 0)
    assert "is minstens € 216.000 (Europese drempel voor diensten, 2026-2027)" in done.stdout
    assert json.loads(run("explain", "europees", "--json").stdout)["id"] == "europees"


def test_explain_says_what_it_takes_to_change_a_fact() -> None:
    told = "Te veranderen met een afspraak. Wie beslist: de ledenvergadering."
    until = "Dit kan zolang het contract nog niet is getekend."
    assert f"{told} {until}" in run("explain", "organisatie.beheer").stdout
    assert "Te veranderen" not in run("explain", "opdracht.maandbedrag").stdout


@pytest.mark.parametrize(
    ("form", "start"), [("dot", "digraph"), ("mermaid", "flowchart"), ("json", "{")]
)
def test_graph_forms(form: str, start: str) -> None:
    done = run("graph", "klein", "--format", form)
    ended(done, 0)
    assert done.stdout.startswith(start)


def test_a_date_before_the_rules_is_remarked() -> None:
    ended = run("assess", "aanbesteding", "--date", "1990-01-01", rules=None)
    assert ended.returncode == 0
    assert "uitkomsten geen regels van kracht. Klopt de peildatum?" in " ".join(
        ended.stdout.split()
    )
    found = json.loads(
        run("assess", "aanbesteding", "--date", "1990-01-01", "--json", rules=None).stdout
    )
    assert [m["code"] for m in found["meldingen"]] == ["F021"]


def test_a_comma_that_splits_an_amount(tmp_path: Path) -> None:
    (tmp_path / "f.yaml").write_text("opdracht: {geraamde_waarde: € 215.999,99}\n")
    ended = run("assess", "aanbesteding", str(tmp_path / "f.yaml"), rules=None)
    assert ended.returncode == 2
    assert "Zet het bedrag tussen aanhalingstekens" in ended.stderr
