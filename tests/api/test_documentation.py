"""The examples in the manual of the API work, one after the other, as they stand there."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.api.serving import serving

ROOT = Path(__file__).parents[2]
MANUAL = ROOT / "docs" / "api.md"


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    """`wijktoets serve` with the rules of the product."""
    with serving(tmp_path, RULES=ROOT / "rules") as service:
        yield f"{service.url}/v1"
        assert service.stop() == 0, "stops in an orderly way"


@pytest.mark.services
def test_the_examples_work(url: str, tmp_path: Path) -> None:
    blocks = re.findall(r"```sh\n(.*?)```", MANUAL.read_text(), re.DOTALL)
    assert len(blocks) >= 9
    script = "\n".join(blocks).replace("http://127.0.0.1:8000/v1", url)
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    bash = shutil.which("bash")
    assert bash
    done = subprocess.run(
        [bash, "-euo", "pipefail", "-c", script],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout[-2000:]
    for expected in (
        '"uitkomsten":{"opdracht.geraamde_waarde":{',
        '"onbekend":[',
        '"regel":2,"toets":"aanbesteding"',
        '"herkomst":{"',
        '"vragen":[{"begrip":"',
        '"ingetrokken":true',
        "<!DOCTYPE html>",
        '"gelijk":true',
        '"versie":4',
        '"gewijzigd":[{"begrip":"opdrachtgever.soort"',
        "aankondigen tot en met 30 juni 2024.",
        "Er ontbreken rapportages van de opdrachtnemer. Het zijn er 1.",
        '"in_orde":false',
        '"pointer":"#/feiten/opdracht.sort"',
    ):
        assert expected in done.stdout, expected
