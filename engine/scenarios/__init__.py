"""Scenarios in Dutch Gherkin: one vocabulary of steps for every rule base.

`run` carries out feature files; `scenarios_by_rule` lists the scenarios about each rule.
"""

from engine.scenarios.features import scenarios_by_rule
from engine.scenarios.results import Results, ScenarioResult, Status
from engine.scenarios.running import run

__all__ = ["Results", "ScenarioResult", "Status", "run", "scenarios_by_rule"]
