"""`wijktoets scenarios`: run the Dutch scenarios against a rule base."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from engine.cli.rules import RulesOption, load_rules

BACKEND = "WIJKTOETS_BACKEND"


def scenarios(
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="PAD", help="Bestanden of mappen. Anders: de map features."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Schrijf één JSON-object.")] = False,
    dekking: Annotated[
        bool,
        typer.Option(
            "--dekking", help="Zeg ook van welke regels geen scenario laat zien wat ze doen."
        ),
    ] = False,
    backend: Annotated[
        str | None,
        typer.Option(
            "--backend",
            metavar="NAAM",
            help=f"Wat de scenario's uitrekent. Anders: {BACKEND}, of de interpreter.",
        ),
    ] = None,
    rules: RulesOption = None,
) -> int:
    """Voer scenario's uit: voorbeelden van wat de regels moeten zeggen.

    Voorbeeld:
      wijktoets scenarios features/wet --rules rules
    """
    from engine.report.plain import clean
    from engine.scenarios import coverage, run

    folders = [Path(path) for path in paths or ["features"]]
    chosen = backend or os.environ.get(BACKEND, "interpreter")
    rulebase = load_rules(rules)
    covered = coverage(folders, rulebase, chosen) if dekking else None
    results = covered.results if covered else run(folders, rulebase, chosen)
    if as_json:
        answer = results.json() | (covered.json() if covered else {})
        sys.stdout.write(f"{json.dumps(answer, ensure_ascii=False, indent=2)}\n")
    else:
        text = "\n\n".join([covered.text(), results.text()] if covered else [results.text()])
        sys.stdout.write(f"{clean(text)}\n")
    return 1 if covered and covered.gaps else results.exit_code
