"""The same workload on other engines. Each gives a function from a case to its answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.benchmarks.workload import Test, Workload

Decide = Callable[[dict[str, int]], dict[str, bool]]


def zen(work: Workload) -> Decide:
    """GoRules ZEN: one expression node with an expression per rule."""
    import zen as engine

    expressions = [
        {
            "id": name,
            "key": name,
            "value": " and ".join(f"{t.input} {t.operator} {t.bound}" for t in tests),
        }
        for name, tests in work.rules.items()
    ]
    graph = {
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "in"},
            {
                "id": "all",
                "type": "expressionNode",
                "name": "all",
                "content": {"expressions": expressions},
            },
            {"id": "out", "type": "outputNode", "name": "out"},
        ],
        "edges": [
            {"id": "a", "sourceId": "in", "targetId": "all", "type": "edge"},
            {"id": "b", "sourceId": "all", "targetId": "out", "type": "edge"},
        ],
    }
    decision = engine.ZenEngine().create_decision(json.dumps(graph))

    def decide(case: dict[str, int]) -> dict[str, bool]:
        result: dict[str, bool] = decision.evaluate(case)["result"]
        return result

    return decide


def openfisca(work: Workload) -> Decide:
    """OpenFisca: a variable per input and per rule, one person at a time."""
    from openfisca_core.entities import Entity
    from openfisca_core.periods import DateUnit
    from openfisca_core.simulations import SimulationBuilder
    from openfisca_core.taxbenefitsystems import TaxBenefitSystem
    from openfisca_core.variables import Variable

    person = Entity("person", "persons", "Person", "")
    person.is_person = True
    system = TaxBenefitSystem([person])
    for name in work.inputs:
        system.add_variable(
            type(
                name,
                (Variable,),
                {
                    "value_type": int,
                    "entity": person,
                    "definition_period": DateUnit.MONTH,
                    "label": name,
                },
            )
        )

    def formula_of(tests: tuple[Test, ...]) -> Any:
        def formula(entity: Any, period: Any) -> Any:
            outcome = True
            for test in tests:
                value = entity(test.input, period)
                outcome &= value >= test.bound if test.operator == ">=" else value < test.bound
            return outcome

        return formula

    for name, tests in work.rules.items():
        system.add_variable(
            type(
                name,
                (Variable,),
                {
                    "value_type": bool,
                    "entity": person,
                    "definition_period": DateUnit.MONTH,
                    "label": name,
                    "formula": formula_of(tests),
                },
            )
        )

    def decide(case: dict[str, int]) -> dict[str, bool]:
        situation = {"persons": {"p": {k: {"2026-01": v} for k, v in case.items()}}}
        simulation = SimulationBuilder().build_from_entities(system, situation)
        return {name: bool(simulation.calculate(name, "2026-01")[0]) for name in work.rules}

    return decide


def durable(work: Workload) -> Decide:
    """Raw durable_rules: a flat rule per rule, the case as one fact, a session per case."""
    from durable import engine

    fired: list[str] = []

    def noting(name: str) -> Callable[[Any], None]:
        return lambda _: fired.append(name)

    operators = {">=": "$gte", "<": "$lt"}
    definition: dict[str, Any] = {}
    for name, tests in work.rules.items():
        conditions: list[Any] = [{"$ex": {"case": 1}}] + [
            {operators[t.operator]: {t.input: t.bound}} for t in tests
        ]
        definition[name] = {"all": [{"m": {"$and": conditions}}], "run": noting(name)}
    definition["any"] = {"all": [{"m": {"$ex": {"case": 1}}}], "run": lambda _: None}
    host = engine.Host()
    host.set_rulesets({"meting": definition})
    counter = iter(range(10**9))

    def decide(case: dict[str, int]) -> dict[str, bool]:
        fired.clear()
        sid = str(next(counter))
        host.assert_fact("meting", {"sid": sid, "case": 1, **case})
        host.delete_state("meting", sid)
        return {name: name in fired for name in work.rules}

    return decide
