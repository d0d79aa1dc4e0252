"""Options of the whole test run."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--notices",
        metavar="DIR",
        help="also read every notice (*.xml) in this folder; names with INVALID may be refused",
    )
    parser.addoption(
        "--backend",
        metavar="NAME",
        help="what carries out the scenarios; otherwise WIJKTOETS_BACKEND, or the interpreter",
    )
