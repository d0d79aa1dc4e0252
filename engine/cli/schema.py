"""`wijktoets schema`: JSON Schemas of the rule files, for editors."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from engine.diagnostics import fault, suggestion


def schema(
    kind: Annotated[
        str | None,
        typer.Argument(metavar="SOORT", help="Bijvoorbeeld begrippen, parameters of regelset."),
    ] = None,
    folder: Annotated[
        str | None, typer.Option("--write", metavar="MAP", help="Schrijf alle schema's in een map.")
    ] = None,
) -> None:
    """Toon of schrijf de JSON-schema's waarmee editors bij regelbestanden helpen.

    Voorbeeld:
      wijktoets schema --write rules/schema
    """
    from engine.rulebase.schema import schemas

    known = {name.removesuffix(".schema.json"): text for name, text in schemas().items()}
    if kind is not None and kind not in known:
        near = suggestion(kind, known) or f"Kies uit: {', '.join(known)}."
        raise fault("C003", f"De soort “{kind[:40]}” bestaat niet.", help=near)
    chosen = known if kind is None else {kind: known[kind]}
    if folder is None:
        shown = chosen[kind] if kind else chosen
        sys.stdout.write(f"{json.dumps(shown, ensure_ascii=False, indent=2)}\n")
        return
    target = Path(folder)
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name, document in chosen.items():
            text = json.dumps(document, ensure_ascii=False, indent=2)
            (target / f"{name}.schema.json").write_text(f"{text}\n", "utf-8")
    except OSError:
        raise fault("C004", f"In de map “{folder}” kan niet worden geschreven.") from None
    sys.stdout.write(f"{len(chosen)} schema's geschreven in {folder}.\n")
