"""`wijktoets scenarios`: run the Dutch scenarios against a rule base."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from engine.cli.rules import RulesOption, load_rules


def scenarios(
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="PAD", help="Bestanden of mappen. Anders: de map features."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Schrijf één JSON-object.")] = False,
    rules: RulesOption = None,
) -> int:
    """Voer scenario's uit: voorbeelden van wat de regels moeten zeggen.

    Voorbeeld:
      wijktoets scenarios features/wet --rules rules
    """
    from engine.report.plain import clean
    from engine.scenarios import run

    results = run([Path(path) for path in paths or ["features"]], load_rules(rules))
    if as_json:
        sys.stdout.write(f"{json.dumps(results.json(), ensure_ascii=False, indent=2)}\n")
    else:
        sys.stdout.write(f"{clean(results.text())}\n")
    return results.exit_code
