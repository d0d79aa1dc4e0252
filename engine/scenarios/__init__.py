"""Scenarios in Dutch Gherkin: one vocabulary of steps for every rule base.

`run` carries out feature files, `coverage` also says what they show of each rule, and
`scenarios_by_rule` lists the scenarios about each rule.
"""

from engine.scenarios.coverage import Coverage, coverage
from engine.scenarios.features import scenarios_by_rule
from engine.scenarios.results import Results, ScenarioResult, Status
from engine.scenarios.running import run

__all__ = [
    "Coverage",
    "Results",
    "ScenarioResult",
    "Status",
    "coverage",
    "run",
    "scenarios_by_rule",
]
