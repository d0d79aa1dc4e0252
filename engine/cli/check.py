"""`wijktoets check`: are the rule files well-formed?"""

from __future__ import annotations

import sys
from typing import Annotated, Literal

import typer

from engine.cli.failures import ANSWERED, RULES_WRONG
from engine.cli.rules import RulesOption, rules_path
from engine.diagnostics import Diagnostic, Faults, fault, has_errors, render


def check(
    folder: Annotated[
        str | None, typer.Argument(metavar="MAP", help="De map met regelbestanden.")
    ] = None,
    form: Annotated[
        str, typer.Option("--format", metavar="VORM", help="text, json of sarif.")
    ] = "text",
    as_json: Annotated[bool, typer.Option("--json", help="Hetzelfde als --format json.")] = False,
    rules: RulesOption = None,
) -> int:
    """Controleer de regelbestanden en noem alle fouten in één keer.

    Voorbeeld:
      wijktoets check rules --format sarif
    """
    from engine.rulebase import load

    chosen = _form("json" if as_json else form)
    path = rules_path(folder or rules)
    found: tuple[Diagnostic, ...]
    try:
        rulebase = load(path)
    except Faults as faults:
        found, summary = faults.diagnostics, ""
    else:
        found = rulebase.warnings
        summary = (
            f"In orde: {len(rulebase.rules)} regels, {len(rulebase.concepts)} begrippen, "
            f"{len(rulebase.parameters)} parameters, {len(rulebase.checks)} toetsen."
        )
    _write(found, chosen, summary)
    return RULES_WRONG if has_errors(found) else ANSWERED


def _form(written: str) -> Literal["text", "json", "sarif"]:
    match written:
        case "text" | "json" | "sarif":
            return written
        case _:
            raise fault(
                "C003", f"--format kent “{written[:40]}” niet.", help="Kies uit: text, json, sarif."
            )


def _write(
    found: tuple[Diagnostic, ...], form: Literal["text", "json", "sarif"], summary: str
) -> None:
    if form != "text":
        sys.stdout.write(f"{render(found, form)}\n")
        return
    from engine.report.plain import clean

    lines = [clean(d.text()) for d in found]
    errors = sum(d.severity == "fout" for d in found)
    if errors:
        lines.append(f"{errors} {'fout' if errors == 1 else 'fouten'} gevonden.")
    elif found:
        lines.append(f"{len(found)} {'waarschuwing' if len(found) == 1 else 'waarschuwingen'}.")
    lines += [summary] if summary else []
    sys.stdout.write("\n".join(lines) + "\n")
