"""The rule base a verb works with: `--rules`, WIJKTOETS_RULES, or the one shipped."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.failures import loading_rules
from engine.diagnostics import fault

if TYPE_CHECKING:
    from engine.rulebase import RuleBase

VARIABLE = "WIJKTOETS_RULES"

RulesOption = Annotated[
    str | None,
    typer.Option(
        "--rules",
        metavar="MAP",
        help=f"Map met regelbestanden. Anders: {VARIABLE}, of de meegeleverde regels.",
    ),
]


def rules_path(given: str | None) -> Path:
    """The folder with rules. Raises :class:`Faults` when it does not exist."""
    from engine.rulebase import shipped_path

    written = given or os.environ.get(VARIABLE)
    path = Path(written) if written else shipped_path()
    try:
        found = path.exists()
    except (OSError, ValueError):
        found = False
    if not found:
        raise fault("B012", f"De map met regels “{str(path)[:200]}” bestaat niet.")
    return path


def load_rules(given: str | None) -> RuleBase:
    """The rule base. Raises :class:`RulesWrong` when it has errors."""
    from engine.rulebase import load

    path = rules_path(given)
    with loading_rules(), _no_collection():
        return load(path)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Loading makes many objects that all stay: looking for garbage among them finds nothing."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
