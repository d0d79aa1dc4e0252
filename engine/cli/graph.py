"""`wijktoets graph`: a picture of what depends on what."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from engine.cli.rules import RulesOption, load_rules
from engine.diagnostics import fault


def graph(
    subject: Annotated[
        str | None,
        typer.Argument(metavar="NAAM", help="Een toets of een begrip. Anders: alle regels."),
    ] = None,
    form: Annotated[
        str, typer.Option("--format", metavar="VORM", help="dot, mermaid of json.")
    ] = "dot",
    as_json: Annotated[bool, typer.Option("--json", help="Hetzelfde als --format json.")] = False,
    rules: RulesOption = None,
) -> None:
    """Teken waar conclusies van afhangen, voor Graphviz, Mermaid of een programma.

    Voorbeeld:
      wijktoets graph aanbesteding --format mermaid
    """
    from engine.diagnostics import suggestion
    from engine.report import graph as drawing

    forms = {"dot": drawing.as_dot, "mermaid": drawing.as_mermaid, "json": drawing.as_json}
    chosen = "json" if as_json else form
    if chosen not in forms:
        raise fault(
            "C003", f"--format kent “{form[:40]}” niet.", help="Kies uit: dot, mermaid, json."
        )
    rulebase = load_rules(rules)
    goals = None
    if subject is not None:
        concept = rulebase.resolve(subject)
        if subject in rulebase.checks:
            goals = rulebase.checks[subject].goals
        elif concept is not None:
            goals = (concept,)
        else:
            near = suggestion(subject, [*rulebase.checks, *rulebase.concepts])
            raise fault("C005", f"Er is geen toets of begrip “{subject[:80]}”.", help=near)
    sys.stdout.write(f"{forms[chosen](drawing.graph(rulebase, goals))}\n")
