"""Our own notices give exactly these facts and remarks (golden files)."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine import values
from engine.intake import eforms
from engine.intake.notice import Notice

EXAMPLES = Path(__file__).parents[2] / "examples"
GOLDEN = Path(__file__).parent / "golden"
NOTICES = sorted(EXAMPLES.glob("*.xml"))


def rendered(notice: Notice) -> str:
    """A notice as text, one line per fact and remark: what the golden files hold."""
    lines = [
        f"titel: {notice.title}",
        f"opdrachtgever: {notice.buyer}",
        f"peildatum: {notice.dispatched}",
        f"soort aankondiging: {notice.subtype}, SDK {notice.sdk_version}",
        "",
    ]
    for fact in notice.facts:
        if isinstance(fact.value, list):
            lines.append(f"{fact.concept}: {len(fact.value)} ({fact.origin})")
            lines += [f"  {record}" for record in fact.value]
        else:
            lines.append(f"{fact.concept}: {fact.value} ({fact.origin})")
    lines += ["", *(f"{remark.code} {remark.message}" for remark in notice.remarks)]
    return "\n".join(lines).rstrip() + "\n"


def test_there_are_examples_and_each_has_a_golden_file() -> None:
    assert len(NOTICES) >= 12
    assert {p.stem for p in NOTICES} == {p.stem for p in GOLDEN.glob("*.txt")}


@pytest.mark.parametrize("path", NOTICES, ids=lambda p: p.stem)
def test_an_example_gives_its_facts(path: Path) -> None:
    notice = eforms.read(path.read_bytes(), path.name)
    assert rendered(notice) == (GOLDEN / f"{path.stem}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", NOTICES, ids=lambda p: p.stem)
def test_every_fact_says_where_it_comes_from_and_can_be_read_back(path: Path) -> None:
    notice = eforms.read(path.read_bytes(), path.name)
    lines = path.read_text(encoding="utf-8").count("\n")
    kinds = {
        "opdracht.geraamde_waarde": values.Soort.BEDRAG,
        "contract.looptijd": values.Soort.MAANDEN,
        "contract.verlengingen": values.Soort.MAANDEN,
        "contract.onbepaalde_tijd": values.Soort.JA_NEE,
        "opdracht.raamovereenkomst": values.Soort.JA_NEE,
        "opdracht.gewicht_sociaal": values.Soort.PERCENTAGE,
        "opdracht.cpv": values.Soort.CPV,
    }
    for fact in notice.facts:
        assert fact.origin.startswith("aankondiging ")
        assert fact.place
        assert 1 <= fact.place.line <= lines
        if fact.concept in kinds:
            assert isinstance(fact.value, str)
            assert values.parse(values.Kind(kinds[fact.concept]), fact.value) is not None


def test_no_fact_is_stated_twice() -> None:
    for path in NOTICES:
        concepts = [fact.concept for fact in eforms.read(path.read_bytes(), path.name).facts]
        assert len(concepts) == len(set(concepts)), path.name
