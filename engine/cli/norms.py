"""`wijktoets norms`: which rule carries which norm."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from engine.cli.rules import RulesOption, load_rules
from engine.diagnostics import Diagnostic, Faults, fault, suggestion


def norms(
    rows: Annotated[
        str, typer.Option("--lijst", metavar="BESTAND", help="De normen uit de bronnen.")
    ] = "docs/normenlijst.yaml",
    left_out: Annotated[
        str, typer.Option("--weggelaten", metavar="BESTAND", help="Wat niet is opgenomen.")
    ] = "docs/normen-weggelaten.yaml",
    features: Annotated[
        str, typer.Option("--scenarios", metavar="MAP", help="De map met scenario's.")
    ] = "features",
    rules: RulesOption = None,
) -> None:
    """Zet bij elke norm uit de bronnen de regel die haar draagt, als Markdown.

    Voorbeeld:
      wijktoets norms > docs/normen.md
    """
    from engine.report.norms import Chapter, LeftOut, coverage, page
    from engine.scenarios import scenarios_by_rule

    rulebase = load_rules(rules)
    chapters = [Chapter(x["bron"], tuple(x["normen"])) for x in _items(Path(rows))]
    left = [LeftOut(x["norm"], x["bron"], x["reden"]) for x in _items(Path(left_out))]
    found = coverage(rulebase, left)
    sys.stdout.write(page(found, chapters, scenarios_by_rule([Path(features)])))
    listed = [norm for chapter in chapters for norm in chapter.norms]
    wrong = [
        Diagnostic("B016", f"De norm “{norm}” staat in geen regel en is niet weggelaten.")
        for norm in found.missing(chapters)
    ] + [
        Diagnostic(
            "B018",
            f"De norm “{norm}” staat bij een regel of waarde, maar niet in de lijst van normen.",
            help=suggestion(norm, listed),
        )
        for norm in found.unlisted(chapters)
    ]
    if wrong:
        raise Faults(wrong)


def _items(path: Path) -> list[dict[str, Any]]:
    import yaml

    try:
        items = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    except (OSError, yaml.YAMLError):
        raise fault("B017", f"Het bestand “{path}” is niet te lezen.") from None
    return list(items)
