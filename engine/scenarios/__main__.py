"""`python -m engine.scenarios PATHS`: until the command line has the verb."""

from __future__ import annotations

import sys
from pathlib import Path

from engine.diagnostics import Faults
from engine.rulebase import load, shipped_path
from engine.scenarios import run


def main() -> int:
    """Run the scenarios against the shipped rules; exit code as `wijktoets scenarios`."""
    paths = [Path(argument) for argument in sys.argv[1:]] or [Path("features")]
    try:
        rulebase = load(shipped_path())
    except Faults as faults:
        sys.stderr.write(f"{faults}\n")
        return 1
    try:
        results = run(paths, rulebase)
    except Faults as faults:
        sys.stderr.write(f"{faults}\n")
        return 2
    sys.stdout.write(f"{results.text()}\n")
    return results.exit_code


if __name__ == "__main__":
    sys.exit(main())
