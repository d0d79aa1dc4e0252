"""What came of running scenarios, for people and for tools."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from engine.diagnostics import Place


class Status(StrEnum):
    """What came of a scenario: as expected, not as expected, or not to be carried out."""

    GESLAAGD = "geslaagd"
    MISLUKT = "mislukt"
    ONGELDIG = "ongeldig"


@dataclass(frozen=True, slots=True)
class ScenarioResult:
    """One scenario: when it did not pass, the step and what was expected and found."""

    name: str
    place: Place
    rules: tuple[str, ...]
    status: Status
    step: str | None = None
    step_place: Place | None = None
    message: str | None = None

    def text(self) -> str:
        """The result as a user reads it in a terminal."""
        at = self.step_place or self.place
        lines = [f"{at.file}:{at.line}: {self.status}: {self.name}"]
        if self.step:
            lines.append(f"    {self.step}")
        lines += [f"    {line}" for line in (self.message or "").splitlines()]
        return "\n".join(lines)

    def json(self) -> dict[str, Any]:
        """The result as a JSON object with Dutch keys."""
        return {
            "scenario": self.name,
            "bestand": self.place.file,
            "regel": self.place.line,
            "status": self.status.value,
            "regels": list(self.rules),
            "stap": self.step,
            "stapRegel": self.step_place.line if self.step_place else None,
            "melding": self.message,
        }


@dataclass(frozen=True, slots=True)
class Results:
    """The results of a run, in the order of the files."""

    scenarios: tuple[ScenarioResult, ...]

    @property
    def passed(self) -> bool:
        """Whether there were scenarios and all of them passed."""
        return bool(self.scenarios) and all(s.status is Status.GESLAAGD for s in self.scenarios)

    @property
    def exit_code(self) -> int:
        """0 when all passed, 1 otherwise."""
        return 0 if self.passed else 1

    @property
    def counts(self) -> Counter[Status]:
        """How many scenarios ended how."""
        return Counter(s.status for s in self.scenarios)

    def summary(self) -> str:
        """One line: how many of each."""
        counts = self.counts
        parts = [f"{counts[Status.GESLAAGD]} geslaagd"]
        parts += [f"{counts[s]} {s}" for s in (Status.MISLUKT, Status.ONGELDIG) if counts[s]]
        return f"{len(self.scenarios)} scenario's: {', '.join(parts)}."

    def text(self) -> str:
        """What did not pass, and the summary."""
        failed = [s.text() for s in self.scenarios if s.status is not Status.GESLAAGD]
        return "\n\n".join([*failed, self.summary()])

    def json(self) -> dict[str, Any]:
        """All results as a JSON object with Dutch keys."""
        return {
            "geslaagd": self.passed,
            "aantallen": {status.value: self.counts[status] for status in Status},
            "scenarios": [s.json() for s in self.scenarios],
        }
