"""The folder of notices is only read when the user names one."""

from pathlib import Path

import pytest

from tests.intake.reach import REACH


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    wanted = config.getoption("--notices") is not None
    return None if wanted or collection_path.name != "test_notice_folder.py" else True


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say per field how many notices of the folder state it, and of how many it became a fact."""
    if REACH.notices:
        terminalreporter.section(f"{REACH.notices} notices: field, stated in, became a fact in")
        for line in REACH.lines():
            terminalreporter.write_line(line)
