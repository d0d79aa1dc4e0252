"""`wijktoets lawwatch`: did the law change under the rules?"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from engine.cli.failures import ANSWERED, RULES_WRONG
from engine.cli.rules import RulesOption, load_rules


def lawwatch(
    texts: Annotated[
        str,
        typer.Argument(
            metavar="MAP|BESTAND", help="Wetteksten: XML van wetten.overheid.nl of YAML."
        ),
    ],
    memory: Annotated[
        str,
        typer.Option("--geheugen", metavar="BESTAND", help="Wat eerder is gezien, per artikel."),
    ] = "wetteksten.json",
    keep: Annotated[
        bool, typer.Option("--onthouden/--niet-onthouden", help="Werk het geheugen bij.")
    ] = True,
    features: Annotated[
        str, typer.Option("--scenarios", metavar="MAP", help="De map met scenario's.")
    ] = "features",
    as_json: Annotated[bool, typer.Option("--json", help="Schrijf één JSON-object.")] = False,
    rules: RulesOption = None,
) -> int:
    """Zeg welke artikelen die regels noemen, zijn gewijzigd sinds ze zijn gecontroleerd.

    U haalt de teksten zelf op. Van elk artikel dat een regel noemt, wordt alleen een kenmerk
    onthouden, nooit de tekst. De uitgang is 1 als een artikel is gewijzigd, vervallen is of niet
    bestaat, en anders 0.

    Voorbeeld:
      wijktoets lawwatch wetteksten/
    """
    from engine.lawwatch import look, recall, remember
    from engine.report import law_watch
    from engine.report.plain import clean
    from engine.scenarios import scenarios_by_rule
    from engine.values import today

    rulebase = load_rules(rules)
    watch = look(rulebase, Path(texts), recall(Path(memory)), today())
    folder = Path(features)
    scenarios = scenarios_by_rule([folder]) if folder.exists() else {}
    if as_json:
        document = law_watch.as_json(watch, scenarios)
        sys.stdout.write(f"{json.dumps(document, ensure_ascii=False, indent=2)}\n")
    else:
        sys.stdout.write(clean(law_watch.text(watch, scenarios)))
    if keep:
        remember(Path(memory), watch.known.remembered(watch.citations))
        if not as_json:
            sys.stdout.write(
                clean(f"\nOnthouden in {memory}: een kenmerk per artikel, geen tekst.\n")
            )
    return RULES_WRONG if law_watch.alarming(watch) else ANSWERED
