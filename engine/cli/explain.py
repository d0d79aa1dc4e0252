"""`wijktoets explain`: look up a concept, rule, table or parameter."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from engine.cli.rules import RulesOption, load_rules
from engine.diagnostics import fault


def explain(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAAM", help="Het id of de titel van een begrip, regel of parameter."
        ),
    ],
    date: Annotated[
        str | None,
        typer.Option("--date", metavar="DATUM", help="Toon de waarden die op deze datum gelden."),
    ] = None,
    features: Annotated[
        str, typer.Option("--features", metavar="MAP", help="De map met scenario's.")
    ] = "features",
    as_json: Annotated[bool, typer.Option("--json", help="Schrijf één JSON-object.")] = False,
    rules: RulesOption = None,
) -> None:
    """Leg een begrip, regel of parameter uit: hoe het luidt, waar het staat, wie het gebruikt.

    Voorbeeld:
      wijktoets explain voorbehoud.artikel_2_82a
    """
    from engine.diagnostics import suggestion
    from engine.report.plain import clean
    from engine.report.reference import look_up, names
    from engine.values import ValueFault, parse_date

    try:
        day = None if date is None else parse_date(date)
    except ValueFault as error:
        raise fault("F006", f"--date: {error.message}", help=error.help) from None
    rulebase = load_rules(rules)
    found = {}
    if Path(features).is_dir():
        from engine.scenarios import scenarios_by_rule

        found = scenarios_by_rule([Path(features)])
    page = look_up(rulebase, name, found, day)
    if page is None:
        near = suggestion(name, names(rulebase))
        raise fault("C005", f"“{name[:80]}” is geen begrip, regel of parameter.", help=near)
    if as_json:
        sys.stdout.write(f"{json.dumps(page.json(), ensure_ascii=False, indent=2)}\n")
    else:
        sys.stdout.write(f"{clean(page.text())}\n")
