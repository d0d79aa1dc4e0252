"""Options of the whole test run."""

import pytest

#: What `make test` leaves out, by its mark: what it needs, and the command that runs it.
LEFT_OUT = {
    "services": ("PostgreSQL, Redis, an OpenID provider, curl and jq", "make services"),
    "browser": ("Chromium", "make browser"),
    "soak": ("half an hour", "make soak"),
    "bench": ("a quiet machine", "make bench"),
}


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


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say which tests this run left out, and how to run them."""
    chosen = config.option.markexpr
    lines = [
        f"  {command:14} needs {what}"
        for mark, (what, command) in LEFT_OUT.items()
        if f"not {mark}" in chosen
    ]
    if lines:
        terminalreporter.section("not run")
        for line in lines:
            terminalreporter.write_line(line)
