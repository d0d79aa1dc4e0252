"""Files on the command line that are no files: refused at once, never waited for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.cli.files import read_file
from engine.diagnostics import Faults


def refused(name: str) -> str:
    with pytest.raises(Faults) as caught:
        read_file(name)
    (found,) = caught.value.diagnostics
    assert found.code == "B011"
    return found.message


def test_a_pipe_without_a_writer_and_a_device(tmp_path: Path) -> None:
    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    assert refused(str(pipe)) == f"“{str(pipe)[:200]}” is geen gewoon bestand."
    assert refused("/dev/zero") == "“/dev/zero” is geen gewoon bestand."


def test_names_that_cannot_be(tmp_path: Path) -> None:
    assert refused(str(tmp_path)).endswith("is een map, geen bestand.")
    assert refused("nergens.yaml") == "Het bestand “nergens.yaml” bestaat niet."
    assert refused("x" * 5_000) == f"Het bestand “{'x' * 200}” is niet te lezen."
    assert refused("a\0b") == "Het bestand “a\0b” is niet te lezen."
    loop = tmp_path / "rond"
    loop.symlink_to(loop)
    assert refused(str(loop)).endswith("is niet te lezen.")


def test_what_a_shell_hands_over_is_read(tmp_path: Path) -> None:
    facts = tmp_path / "f.yaml"
    facts.write_text("opdracht.soort: diensten\n")
    code = "import sys; from engine.cli.files import read_file; print(read_file(sys.argv[1])[1])"
    command = f"{sys.executable} -c '{code}' <(cat {facts})"
    done = subprocess.run(
        ["/bin/bash", "-c", command], capture_output=True, text=True, timeout=60, check=True
    )
    assert "opdracht.soort: diensten" in done.stdout
