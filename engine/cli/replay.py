"""`wijktoets replay`: compute a result again and compare."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from engine.cli.failures import ANSWERED, RULES_WRONG
from engine.cli.files import read_file
from engine.cli.rules import RulesOption, load_rules


def replay(
    proof: Annotated[
        str,
        typer.Argument(metavar="BEWIJS", help="Het JSON-bestand van een toets; - leest de invoer."),
    ],
    as_json: Annotated[bool, typer.Option("--json", help="Schrijf één JSON-object.")] = False,
    rules: RulesOption = None,
) -> int:
    """Reken een toets na en zeg precies wat er anders is.

    De uitgang is 0 als de uitkomsten gelijk zijn en 1 als ze anders zijn.

    Voorbeeld:
      wijktoets assess aanbesteding feiten.yaml --json > bewijs.json
      wijktoets replay bewijs.json
    """
    from engine import receipt
    from engine.report.plain import clean

    name, data = read_file(proof)
    proven = receipt.read(data, name)
    done = receipt.replay(proven, load_rules(rules))
    if as_json:
        document = {
            "gelijk": done.exact,
            "zelfde_uitkomsten": done.same_result,
            "verschillen": list(done.differences),
        }
        sys.stdout.write(f"{json.dumps(document, ensure_ascii=False, indent=2)}\n")
    elif done.exact:
        sys.stdout.write("Precies gelijk: dezelfde regels, dezelfde feiten, dezelfde uitkomsten.\n")
    else:
        lines = [f"- {difference}" for difference in done.differences]
        same = "De uitkomsten zijn gelijk." if done.same_result else "De uitkomsten zijn anders."
        sys.stdout.write(clean("\n".join([same, *lines])) + "\n")
    return ANSWERED if done.same_result else RULES_WRONG
