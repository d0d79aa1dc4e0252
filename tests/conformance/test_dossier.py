"""Dossiers agree with the interpreter: each property in a process of its own.

A memory fault in the library ends a process without a traceback; here that is a failed test.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.conformance.dossier_hazards import HAZARDS
from tests.conformance.dossier_properties import PROPERTIES

TESTS = [("properties", n) for n in sorted(PROPERTIES)] + [("hazards", n) for n in sorted(HAZARDS)]


@pytest.mark.parametrize(("module", "name"), TESTS)
def test_dossiers(module: str, name: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", f"tests.conformance.dossier_{module}", name],
        capture_output=True,
        text=True,
        timeout=1800,
        env={**os.environ, "PYTHONHASHSEED": "0"},
        check=False,
    )
    assert ended.returncode == 0, f"{name}: {ended.returncode}\n{ended.stdout}\n{ended.stderr}"
