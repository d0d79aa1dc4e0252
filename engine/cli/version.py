"""`wijktoets version`: which product and which rules."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from engine.cli.rules import RulesOption, load_rules


def version(
    as_json: Annotated[bool, typer.Option("--json", help="Schrijf één JSON-object.")] = False,
    rules: RulesOption = None,
) -> None:
    """Noem de versie van Wijktoets en het kenmerk van de regels.

    Voorbeeld:
      wijktoets version --json
    """
    from engine.receipt import engine_version

    rulebase = load_rules(rules)
    if as_json:
        document = {"versie": engine_version(), "regelbasis": rulebase.digest}
        sys.stdout.write(f"{json.dumps(document, ensure_ascii=False)}\n")
        return
    sys.stdout.write(
        f"Wijktoets {engine_version()}\n"
        f"Regels: {rulebase.digest}\n"
        f"{len(rulebase.rules)} regels, {len(rulebase.concepts)} begrippen, "
        f"{len(rulebase.checks)} toetsen\n"
    )
