"""How a verb ends: its exit code, and what a user is told when it does not answer.

0 answered; 1 the rules or a scenario have errors; 2 the input is wrong; 3 a mistake of ours.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.diagnostics import Diagnostic, Faults

ANSWERED, RULES_WRONG, INPUT_WRONG, INTERNAL = 0, 1, 2, 3


class RulesWrong(Exception):
    """The rule base has errors; `faults` says which."""

    def __init__(self, faults: Faults) -> None:
        self.faults = faults
        super().__init__(str(faults))


@contextmanager
def loading_rules() -> Iterator[None]:
    """Marks faults found inside as faults of the rule base."""
    try:
        yield
    except Faults as faults:
        raise RulesWrong(faults) from None


def tell(diagnostics: tuple[Diagnostic, ...]) -> None:
    """Diagnostics on the error output, and how many there are."""
    for diagnostic in diagnostics:
        complain(diagnostic.text())
    errors = sum(d.severity == "fout" for d in diagnostics)
    if errors > 1:
        complain(f"{errors} fouten gevonden.")


def complain(text: str) -> None:
    """A text on the error output, without characters that steer a terminal."""
    from engine.report.plain import clean

    sys.stderr.write(f"{clean(text)}\n")


def internal(error: BaseException) -> None:
    """Our own mistake: where it was, never what the facts were, and how to report it."""
    from engine.receipt import engine_version

    engine = Path(__file__).parent.parent
    where = "onbekende plaats"
    for frame in traceback.extract_tb(error.__traceback__):
        path = Path(frame.filename)
        if path.is_relative_to(engine):
            where = f"engine/{path.relative_to(engine).as_posix()}:{frame.lineno}"
    complain(
        f"Er ging iets mis in Wijktoets zelf ({type(error).__name__} in {where}, versie "
        f"{engine_version()}). Meld dit bij de makers met deze regel en de opdracht die u gaf; "
        "stuur uw feiten alleen mee als dat mag."
    )
