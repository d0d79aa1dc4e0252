"""With ``--notices DIR``: every notice in a folder is read, whoever wrote it."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.diagnostics import Faults
from engine.intake import eforms
from tests.intake.reach import REACH


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    folder = metafunc.config.getoption("--notices")
    paths = sorted(Path(folder).rglob("*.xml"))
    if not paths:
        raise pytest.UsageError(f"no *.xml files in {folder}")
    metafunc.parametrize("path", paths, ids=[path.stem for path in paths])


def test_a_notice_from_the_folder_is_read(path: Path) -> None:
    data = path.read_bytes()
    try:
        notice = eforms.read(data, path.name)
    except Faults as faults:
        assert "INVALID" in path.name, faults
        assert all(d.code.startswith("N") and d.help for d in faults.diagnostics)
        return
    REACH.count(data, notice)
    assert notice.facts or notice.remarks
    for fact in notice.facts:
        assert fact.value not in (None, "", "-1", "unpublished")
        assert fact.origin.startswith("aankondiging ")
