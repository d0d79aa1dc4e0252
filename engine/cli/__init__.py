"""The command line: `wijktoets VERB`. Verbs load what they need when they run."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a verb and return its exit code; nothing a user does gives a traceback."""
    from engine.cli.app import command
    from engine.cli.failures import (
        ANSWERED,
        INPUT_WRONG,
        INTERNAL,
        RULES_WRONG,
        RulesWrong,
        complain,
        internal,
        tell,
    )
    from engine.diagnostics import Faults

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    import typer

    words = list(sys.argv[1:] if arguments is None else arguments) or ["--help"]
    try:
        code = command().main(words, prog_name="wijktoets", standalone_mode=False)
        sys.stdout.flush()
    except RulesWrong as error:
        tell(error.faults.diagnostics)
        return RULES_WRONG
    except Faults as error:
        tell(error.diagnostics)
        return INPUT_WRONG
    except (KeyboardInterrupt, typer.Abort):
        complain("Afgebroken.")
        return 130
    except typer.TyperException as error:
        from engine.cli.help import misuse

        complain(f"fout C002: {misuse(error)}\n  hulp: wijktoets {words[0]} --help")
        return INPUT_WRONG
    except (BrokenPipeError, SystemExit):
        # Whoever reads us has read enough; Rich and Typer end on that with SystemExit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ANSWERED
    except Exception as error:  # noqa: BLE001 - the last resort that keeps tracebacks from users
        internal(error)
        return INTERNAL
    return code if isinstance(code, int) else ANSWERED
