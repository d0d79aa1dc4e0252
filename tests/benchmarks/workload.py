"""The workload of the comparison: 50 yes/no rules with 4 comparisons each over 20 amounts."""

from __future__ import annotations

import random
from dataclasses import dataclass

RULES = 50
INPUTS = 20
COMPARISONS = 4
CASES = 200


@dataclass(frozen=True)
class Test:
    """One comparison: input, operator, bound in whole euros."""

    input: str
    operator: str
    bound: int


@dataclass(frozen=True)
class Workload:
    """Rules as lists of comparisons that must all hold, and cases to decide."""

    rules: dict[str, tuple[Test, ...]]
    cases: list[dict[str, int]]

    @property
    def inputs(self) -> list[str]:
        return [f"in{number}" for number in range(INPUTS)]

    def answers(self, case: dict[str, int]) -> dict[str, bool]:
        """What every engine must answer, straight from the definition."""
        return {
            name: all(
                case[t.input] >= t.bound if t.operator == ">=" else case[t.input] < t.bound
                for t in tests
            )
            for name, tests in self.rules.items()
        }

    def yaml(self) -> dict[str, str]:
        """The same logic as rule files."""
        facts = [
            f"  f.{name}: {{soort: bedrag, titel: {name}, vraag: Hoeveel?}}" for name in self.inputs
        ]
        derived = [
            f"  c.{name}: {{soort: ja_nee, titel: {name}, afgeleid: ja, anders: nee}}"
            for name in self.rules
        ]
        rules = []
        for name, tests in self.rules.items():
            leaves = "\n".join(f"        - f.{t.input} {t.operator} € {t.bound}" for t in tests)
            rules.append(
                f"  - id: {name}\n    titel: {name}\n    concludeert: c.{name}\n"
                f"    als:\n      alle:\n{leaves}"
            )
        head = (
            "regelset: meting\ntitel: Meting\nnormsoort: wet\n"
            "bron: {titel: B, artikel: '1', url: https://example.org}\n"
            "geldig_vanaf: 2000-01-01\ngeverifieerd: 2026-01-01\nzekerheid: bron\nregels:\n"
        )
        return {
            "begrippen.yaml": "begrippen:\n" + "\n".join([*facts, *derived]) + "\n",
            "regels.yaml": head + "\n".join(rules) + "\n",
        }


def workload(seed: int = 7) -> Workload:
    """The workload; the same for a seed."""
    source = random.Random(seed)
    inputs = [f"in{number}" for number in range(INPUTS)]
    rules = {
        f"r{number}": tuple(
            Test(source.choice(inputs), source.choice([">=", "<"]), source.randrange(20, 80))
            for _ in range(COMPARISONS)
        )
        for number in range(RULES)
    }
    cases = [{name: source.randrange(100) for name in inputs} for _ in range(CASES)]
    return Workload(rules, cases)
