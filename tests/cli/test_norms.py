"""`wijktoets norms`: the page of norms, and what is missing on it."""

from __future__ import annotations

from pathlib import Path

from tests.cli.test_command_line import run

RULE = """regelset: {name}
titel: Proef
normsoort: wet
bron: {{titel: Proefwet, artikel: "1", url: "https://example.org"}}
geldig_vanaf: 2020-01-01
geverifieerd: 2026-01-01
zekerheid: kennis
regels:
  - id: proef-1
    titel: Een regel
    normen: [AW-2.82a.1, X-1]
    concludeert: zaak.mag
    als: zaak.feit
"""
CONCEPTS = """begrippen:
  zaak.feit: {soort: ja_nee, titel: Feit, vraag: Is het zo?}
  zaak.mag: {soort: ja_nee, titel: Mag, afgeleid: ja, anders: nee}
"""
FEATURE = """# language: nl
Functionaliteit: Proef

  @regel(proef-1)
  Scenario: Het mag
    Gegeven "zaak.feit" is ja
    Als de toets wordt uitgevoerd
    Dan is "zaak.mag" ja
"""


def files(folder: Path, norms: str) -> tuple[str, ...]:
    rules = folder / "regels"
    (rules / "wet").mkdir(parents=True)
    (rules / "wet" / "proef.yaml").write_text(RULE.format(name="proef"))
    (rules / "begrippen.yaml").write_text(CONCEPTS)
    (folder / "lijst.yaml").write_text(f"- bron: Proefbron\n  normen: [{norms}]\n")
    (folder / "weg.yaml").write_text("- {norm: W-1, bron: Proefbron, reden: Niet gevonden.}\n")
    (folder / "features").mkdir()
    (folder / "features" / "proef.feature").write_text(FEATURE)
    return (
        "norms",
        *("--rules", str(rules), "--lijst", str(folder / "lijst.yaml")),
        *("--weggelaten", str(folder / "weg.yaml"), "--scenarios", str(folder / "features")),
    )


def test_every_norm_with_its_rule_or_the_reason(tmp_path: Path) -> None:
    ended = run(*files(tmp_path, "AW-2.82a.1, X-1, W-1"), rules=None)
    assert ended.returncode == 0, ended.stderr
    assert "| AW-2.82a.1 | Een regel (`proef-1`) | wet | te verifiëren | 1 |" in ended.stdout
    assert "| W-1 | Niet opgenomen: Niet gevonden. | | | |" in ended.stdout


def test_a_longer_id_is_another_norm(tmp_path: Path) -> None:
    ended = run(*files(tmp_path, "AW-2.82a, X-1"), rules=None)
    assert ended.returncode == 2
    assert "fout B016: De norm “AW-2.82a” staat in geen regel" in ended.stderr


def test_a_rule_names_a_norm_that_no_source_has(tmp_path: Path) -> None:
    ended = run(*files(tmp_path, "AW-2.82a.1"), rules=None)
    assert ended.returncode == 2
    assert "fout B018: De norm “X-1” staat bij een regel of waarde" in ended.stderr


def test_a_list_that_is_not_there(tmp_path: Path) -> None:
    arguments = files(tmp_path, "X-1")
    (tmp_path / "lijst.yaml").unlink()
    ended = run(*arguments, rules=None)
    assert ended.returncode == 2
    assert "B017" in ended.stderr
