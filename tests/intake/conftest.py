"""The folder of notices is only read when the user names one."""

from pathlib import Path

import pytest


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    wanted = config.getoption("--notices") is not None
    return None if wanted or collection_path.name != "test_notice_folder.py" else True
