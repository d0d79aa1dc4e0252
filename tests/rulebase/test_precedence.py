"""The law above policy: no rule of the shipped law can be set aside in silence."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import pytest

from api.resources.rules import rule_json
from engine.cli import main
from engine.diagnostics import Diagnostic, Faults
from engine.explanation import Explainer, as_json, brief, outline, plain
from engine.facts import take
from engine.intake.stated import Stated
from engine.report.reference import look_up
from engine.rulebase import RuleBase, load, shipped_path
from engine.rulebase.precedence import check_precedence
from engine.syntax.model import NormKind, Rule, Validity
from engine.syntax.rule_printer import RulePrinter

POLICY = """\
regelset: eigen-beleid
titel: Eigen beleid
normsoort: beleid
bron: {titel: Eigen beleid, artikel: 2, url: https://example.org/beleid}
geldig_vanaf: 2020-01-01
geverifieerd: 2026-01-01
zekerheid: bron
regels:
  - id: lokaal-hoeft-niet
    titel: Een opdracht voor de buurt hoeft niet Europees
"""


@pytest.fixture(scope="module")
def shipped() -> RuleBase:
    return load(shipped_path())


def _law_on(rulebase: RuleBase, concept: str) -> Rule:
    day = dt.date(2026, 11, 30)
    laws = [r for r in rulebase.rules.values() if r.concept == concept and not r.table]
    return next(r for r in laws if r.norm is NormKind.WET and r.validity.includes(day))


def test_check_refuses_a_policy_rule_that_overrides_the_law(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], shipped: RuleBase
) -> None:
    """What the issue shows: a tender of € 900,000 that policy makes "not European"."""
    law = _law_on(shipped, "procedure.europees_verplicht")
    for name, lines in shipped.sources.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("\n".join(lines) + "\n")
    (tmp_path / "beleid" / "eigen.yaml").write_text(f"{POLICY}    uitzondering_op: {law.id}\n")
    assert main(["check", str(tmp_path)]) == 1
    said = capsys.readouterr().out
    assert "fout R101: De beleidsregel “lokaal-hoeft-niet” is een uitzondering op" in said
    assert f"“{law.id}” van de wet" in said
    assert said.endswith("1 fout gevonden.\n")


def test_a_ground_in_the_law_is_told_wherever_the_rule_is() -> None:
    """In every form of the explanation, and wherever the rule is looked up."""
    rulebase = load(Path(__file__).parents[1] / "kleine_regels")
    ground = "het voorstel wijzigt artikel 2.1"
    program = rulebase.at(dt.date(2026, 2, 1), frozenset({"ruimere-drempel"}))
    said = {
        "opdracht.soort": "diensten",
        "opdracht.cpv": "85300000",
        "opdracht.waarde": "€ 900.000",
    }
    facts = take(rulebase, [Stated(name, value, "opgegeven") for name, value in said.items()])
    explainer = Explainer(program)
    explanation = explainer.explain(program.assess(facts), ["procedure.europees"])
    told = "\n".join(plain(outline(program, explanation)))
    assert f"Wijkt af van de wet: {ground}." in told
    short = "\n".join(plain(brief(program, explanation)))
    assert f"wijkt af van de wet: {ground})" in short
    assert f'"wijkt_af_van_wet": "{ground}"' in json.dumps(as_json(program, explanation))
    rule = rulebase.rules["geen-drempel"]
    printer = RulePrinter(rulebase)
    assert printer.sentence(rule).endswith(f" Wijkt af van de wet: {ground}.")
    page = look_up(rulebase, rule.id, {})
    assert page is not None
    assert f"  Wijkt af van de wet: {ground}." in page.text()
    assert rule_json(rule)["wijkt_af_van_wet"] == ground


def _found(rulebase: RuleBase, rule: Rule) -> list[Diagnostic]:
    overridden = {
        name: replace(r, exceptions=(*r.exceptions, rule.id) if name in rule.overrides else ())
        for name, r in rulebase.rules.items()
    }
    faults: list[Diagnostic] = []
    rules = {**overridden, rule.id: rule}
    check_precedence(rulebase.concepts, rulebase.parameters, rules, rulebase.tables, faults)
    return [f for f in faults if f.severity == "fout" and rule.id in f.message]


def test_every_rule_of_the_shipped_law_is_safe(shipped: RuleBase) -> None:
    """For each rule of law: an exception by policy is refused; and so is its conclusion."""
    laws = [rule for rule in shipped.rules.values() if rule.norm is NormKind.WET]
    assert len(laws) > 200
    for law in laws[::7]:
        policy = replace(
            law,
            id="proef",
            norm=NormKind.BELEID,
            table=None,
            concept=None,
            value=None,
            overrides=(law.id,),
            exceptions=(),
        )
        assert [f.code for f in _found(shipped, policy)] == ["R101"], law.id
        if law.concept is not None:
            same = replace(policy, concept=law.concept, value=law.value, overrides=())
            codes = [f.code for f in _found(shipped, same)]
            open_for = shipped.concepts[law.concept].open_for
            assert codes == ([] if NormKind.BELEID in open_for else ["R100"]), law.id
        later = Validity(dt.date(2090, 1, 1), None)
        if law.validity.until is not None:
            assert not _found(shipped, replace(policy, validity=later)), law.id


def test_a_proposal_counts_like_any_other(shipped: RuleBase) -> None:
    law = _law_on(shipped, "procedure.europees_verplicht")
    text = POLICY.replace("normsoort: beleid", "normsoort: voorstel")
    written = {"voorstellen/eigen.yaml": f"{text}    uitzondering_op: {law.id}\n"}
    with pytest.raises(Faults, match="R101: Het voorstel “lokaal-hoeft-niet”"):
        load(shipped_path(), written)
