"""The list of verbs: a new one is a function with Dutch help, in a module of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import typer

from engine.cli.ask import ask
from engine.cli.assess import assess
from engine.cli.check import check
from engine.cli.explain import explain
from engine.cli.graph import graph
from engine.cli.help import Verb, Verbs
from engine.cli.lawwatch import lawwatch
from engine.cli.norms import norms
from engine.cli.replay import replay
from engine.cli.scenarios import scenarios
from engine.cli.schema import schema
from engine.cli.serve import serve
from engine.cli.version import version

VERBS: tuple[Callable[..., object], ...] = (
    assess,
    ask,
    check,
    explain,
    scenarios,
    replay,
    lawwatch,
    norms,
    schema,
    graph,
    serve,
    version,
)

HELP = """
Toets aanbestedingen en organisaties aan de regels voor sociaal inkopen en coöperaties.

Voorbeeld:
  wijktoets assess aanbesteding aankondiging.xml --explain
"""


def command() -> Any:
    """The whole command line as one command."""
    app = typer.Typer(
        cls=Verbs,
        help=HELP,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["--help", "-h"]},
    )
    for verb in VERBS:
        app.command(cls=Verb, help=verb.__doc__)(verb)
    app.callback()(_start)
    return typer.main.get_command(app)


def _start() -> None:
    """Keeps the verbs verbs, even when there is only one."""
