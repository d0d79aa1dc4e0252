"""`wijktoets lawwatch`: what a change of the law touches. The law texts here are made up."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.diagnostics import Faults
from engine.lawwatch import read_law
from tests.cli.test_command_line import Ended, run

RULES = """regelset: proef
titel: Proef
normsoort: wet
bron: {titel: Wet op het proeven, url: "https://wetten.overheid.nl/BWBR0099999"}
geldig_vanaf: 2020-01-01
geverifieerd: 2026-01-01
zekerheid: bron
regels:
  - id: proeven-mag
    titel: Proeven mag
    artikel: 2.3 lid 1
    concludeert: zaak.mag
    als: zaak.feit
  - id: proeven-moet
    titel: Proeven moet
    artikel: 2.4 tot en met 2.6
    concludeert: zaak.moet
    als: zaak.bedrag > grens.proef
  - id: proeven-later
    titel: Later gelezen
    artikel: '2.3'
    geverifieerd: 2026-06-01
    concludeert: zaak.later
    als: zaak.feit
"""
CONCEPTS = """begrippen:
  zaak.feit: {soort: ja_nee, titel: Feit, vraag: Is het zo?}
  zaak.bedrag: {soort: bedrag, titel: Bedrag, vraag: Hoeveel is het?}
  zaak.mag: {soort: ja_nee, titel: Mag, afgeleid: ja, anders: nee}
  zaak.moet: {soort: ja_nee, titel: Moet, afgeleid: ja, anders: nee}
  zaak.later: {soort: ja_nee, titel: Later, afgeleid: ja, anders: nee}
"""
VALUES = """parameters:
  grens.proef:
    soort: bedrag
    titel: Grens
    waarden:
      - {vanaf: 2020-01-01, waarde: € 10, bron: {titel: Wet op het proeven, artikel: '2.9', url: "https://wetten.overheid.nl/BWBR0099999"}}
    geverifieerd: 2026-01-01
    zekerheid: bron
"""
CHECK = """toets: proef
titel: Proef
voor: inkoper
peildatum: De dag van de proef
doelen: [zaak.mag]
secties:
  - {titel: De zaak, begrippen: [zaak.feit]}
"""
FEATURE = """# language: nl
Functionaliteit: Proef

  @regel(proeven-mag)
  Scenario: Het mag
    Gegeven "zaak.feit" is ja
    Als de toets wordt uitgevoerd
    Dan is "zaak.mag" ja
"""
TEXTS = {
    "2.3": "1 Wie proeft, proeft met mate.",
    "2.4": "De proever schrijft op wat hij proeft.",
    "2.5": "a. zoet; b. zout.",
    "2.6": "De termijn is 20 dagen.",
    "2.9": "Het bedrag is € 10.",
}


def as_xml(since: str, articles: dict[str, str], law: str = "BWBR0099999") -> str:
    parts = "".join(
        f'<artikel label="Artikel {n}"><kop><label>Artikel</label><nr>{n}</nr></kop>'
        f"<al>{text}</al><meta-data><jci/></meta-data></artikel>"
        for n, text in articles.items()
    )
    return (
        f'<?xml version="1.0"?><toestand bwb-id="{law}" inwerkingtreding="{since}">'
        f"<wetgeving><wet-besluit><wettekst>{parts}</wettekst></wet-besluit></wetgeving></toestand>"
    )


def as_yaml(since: str, articles: dict[str, str], law: str = "BWBR0099999") -> str:
    parts = "".join(f"  - number: '{n}'\n    text: |-\n      {t}\n" for n, t in articles.items())
    return f"---\nbwb_id: {law}\nvalid_from: '{since}'\narticles:\n{parts}"


class Desk:
    """A rule base and a folder with law texts, and the verb that compares them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for kind, name, text in (
            ("wet", "proef", RULES),
            ("begrippen", "proef", CONCEPTS),
            ("parameters", "proef", VALUES),
            ("toetsen", "proef", CHECK),
        ):
            (folder / "regels" / kind).mkdir(parents=True)
            (folder / "regels" / kind / f"{name}.yaml").write_text(text, encoding="utf-8")
        (folder / "scenarios").mkdir()
        (folder / "scenarios" / "proef.feature").write_text(FEATURE, encoding="utf-8")
        self.texts = folder / "wetteksten"
        self.texts.mkdir()

    def put(self, name: str, text: str) -> None:
        (self.texts / name).write_text(text, encoding="utf-8")

    def watch(self, *more: str, at: Path | None = None) -> Ended:
        return run(
            "lawwatch",
            str(at or self.texts),
            "--rules",
            str(self.folder / "regels"),
            "--scenarios",
            str(self.folder / "scenarios"),
            "--geheugen",
            str(self.folder / "geheugen.json"),
            *more,
        )

    def found(self, *more: str) -> list[tuple[str, str, list[str]]]:
        document = json.loads(self.watch("--json", *more).stdout)
        return [(f["oordeel"], f["artikel"], f["regels"]) for f in document["bevindingen"]]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_nothing_changed(desk: Desk) -> None:
    desk.put("oud.xml", as_xml("2025-01-01", TEXTS))
    ended = desk.watch()
    assert ended.returncode == 0
    assert "Geen aangehaald artikel is gewijzigd." in ended.stdout


def test_a_changed_article_names_what_it_touches(desk: Desk) -> None:
    desk.put("oud.xml", as_xml("2025-01-01", TEXTS))
    desk.put("nieuw.xml", as_xml("2026-03-01", TEXTS | {"2.3": "1 Wie proeft, proeft niet."}))
    ended = desk.watch()
    assert ended.returncode == 1
    assert (
        "  Wet op het proeven, artikel 2.3 per 1 maart 2026 (gecontroleerd op 1 januari 2026, "
        "vergeleken met de tekst van 1 januari 2025)\n"
        "      regels: proeven-mag\n"
        "      toetsen: proef\n"
        "      scenario's: 1, in " in ended.stdout
    )
    assert desk.found() == [("gewijzigd", "2.3", ["proeven-mag"])], "read in June: nothing new"


def test_one_article_in_a_range_and_a_value(desk: Desk) -> None:
    desk.put("oud.xml", as_xml("2025-01-01", TEXTS))
    new = TEXTS | {"2.5": "a. zoet; b. zuur.", "2.9": "Het bedrag is € 12."}
    desk.put("nieuw.xml", as_xml("2026-03-01", new))
    assert desk.found() == [
        ("gewijzigd", "2.5", ["proeven-moet"]),
        ("gewijzigd", "2.9", ["proeven-moet"]),
    ]


def test_another_form_or_layout_is_no_change(desk: Desk) -> None:
    desk.put("oud.xml", as_xml("2025-01-01", TEXTS))
    linked = {n: t.replace("proeft", "[proeft][ref1]").replace(" ", "  ") for n, t in TEXTS.items()}
    text = as_yaml("2026-03-01", linked) + "\n      [ref1]: https://example.org\n"
    desk.put("nieuw.yaml", text)
    assert desk.found() == []


def test_an_article_that_is_gone_or_never_was(desk: Desk) -> None:
    without = {n: t for n, t in TEXTS.items() if n != "2.9"}
    desk.put("oud.xml", as_xml("2025-01-01", TEXTS))
    desk.put("nieuw.xml", as_xml("2026-03-01", without | {"2.4": "Vervallen per 1 maart 2026."}))
    assert desk.found() == [
        ("vervallen", "2.4", ["proeven-moet"]),
        ("vervallen", "2.9", ["proeven-moet"]),
    ]
    desk.put("oud.xml", as_xml("2025-01-01", without))
    assert ("bestaat niet", "2.9", ["proeven-moet"]) in desk.found()


def test_without_a_text_from_before_the_check_nothing_is_claimed(desk: Desk) -> None:
    desk.put("nieuw.xml", as_xml("2026-03-01", TEXTS))
    ended = desk.watch()
    assert ended.returncode == 0
    assert "Niet te vergelijken" in ended.stdout
    assert {verdict for verdict, _, _ in desk.found("--niet-onthouden")} == {"onbekend"}


def test_what_was_seen_is_remembered_as_fingerprints_only(desk: Desk) -> None:
    desk.put("wet.xml", as_xml("2025-01-01", TEXTS | {"9.9": "Niemand noemt dit."}))
    desk.watch()
    memory = (desk.folder / "geheugen.json").read_text(encoding="utf-8")
    assert "mate" not in memory
    assert '"9.9"' not in memory, "only cited articles are remembered"
    desk.put("wet.xml", as_xml("2026-03-01", TEXTS | {"2.3": "Anders."}))
    assert desk.found() == [("gewijzigd", "2.3", ["proeven-mag"])]


def test_a_cited_law_without_a_text_is_named(desk: Desk) -> None:
    desk.put("andere.xml", as_xml("2025-01-01", {"1": "Iets."}, law="BWBR0011111"))
    ended = desk.watch()
    assert ended.returncode == 0
    assert "BWBR0011111: geen regel noemt deze wet." in ended.stdout
    assert "  Wet op het proeven (BWBR0099999)" in ended.stdout


BAD = {
    "leeg.xml": (b"", "“leeg.xml” is leeg, geen wettekst."),
    "bomen.xml": (
        b'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><toestand>&c;</toestand>',
        "bevat een documenttype (DOCTYPE). Dat hoort niet in een wettekst",
    ),
    "half.xml": (b'<toestand bwb-id="BWBR0099999"><artikel>', "is niet compleet"),
    "iets.xml": (b"<ContractNotice/>", "geen wettekst: het element “toestand” ontbreekt"),
    "zonder.xml": (b"<toestand><artikel/></toestand>", "noemt geen BWB-nummer van een wet"),
    "dag.xml": (
        b'<toestand bwb-id="BWBR0099999" inwerkingtreding="31-02-2025"/>',
        "noemt geen begindatum van een wet",
    ),
    "kaal.xml": (
        b'<toestand bwb-id="BWBR0099999" inwerkingtreding="2025-01-01"/>',
        "staat geen enkel artikel",
    ),
    "regels.yaml": (RULES.encode(), "geen wettekst: de lijst “articles” ontbreekt"),
    "anker.yaml": (b"a: &x 1\nb: *x\n", "mag niet in dit bestand"),
    "plaatje.yaml": (b"\x89PNG....", "is een afbeelding, geen wettekst"),
    "diep.yaml": (b"[" * 5000, "fout"),
    "groot.yaml": (b"a" * 10_000_001, "is 10,0 MB. Een wettekst is hooguit 10 MB."),
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_is_no_law_text_is_a_dutch_error(desk: Desk, name: str) -> None:
    content, message = BAD[name]
    file = desk.folder / name
    file.write_bytes(content)
    with pytest.raises(Faults):
        read_law(content, name)
    ended = desk.watch(at=file)
    assert ended.returncode == 2
    assert message in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_bad_file_in_a_folder_does_not_hide_the_others(desk: Desk) -> None:
    desk.put("oud.xml", as_xml("2025-01-01", TEXTS))
    desk.put("nieuw.xml", as_xml("2026-03-01", TEXTS | {"2.3": "Anders."}))
    desk.put("kapot.xml", "<toestand>")
    ended = desk.watch()
    assert ended.returncode == 1
    assert "artikel 2.3 per 1 maart 2026" in ended.stdout
    assert "Overgeslagen bestanden\n  kapot.xml: " in ended.stdout


@pytest.mark.parametrize("memory", ["[]", "{", '{"vorm": "iets"}', "[" * 100_000])
def test_a_memory_that_is_none_is_a_dutch_error(desk: Desk, memory: str) -> None:
    desk.put("oud.xml", as_xml("2025-01-01", TEXTS))
    (desk.folder / "geheugen.json").write_text(memory, encoding="utf-8")
    ended = desk.watch()
    assert ended.returncode == 2
    assert "is geen geheugen van wijktoets lawwatch" in ended.stderr


def test_an_empty_folder_and_a_path_that_is_not_there(desk: Desk) -> None:
    assert "staat geen wettekst" in desk.watch().stderr
    assert "bestaat niet" in desk.watch(at=desk.folder / "weg").stderr
