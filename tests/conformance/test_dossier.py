"""Dossiers agree with the interpreter: each property in a process of its own.

A memory fault in the library ends a process without a traceback; here that is a failed test.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.conformance.dossier_properties import PROPERTIES


@pytest.mark.parametrize("name", sorted(PROPERTIES))
def test_dossiers(name: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.conformance.dossier_properties", name],
        capture_output=True,
        text=True,
        timeout=1800,
        env={**os.environ, "PYTHONHASHSEED": "0"},
        check=False,
    )
    assert ended.returncode == 0, f"{name}: {ended.returncode}\n{ended.stdout}\n{ended.stderr}"
