"""Back ends against the interpreter, and what must hold for the interpreter itself."""

from __future__ import annotations

import os
from typing import Any

from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from engine.backends.generated import compiled
from engine.backends.interpreter import Assessment, State
from engine.backends.properties import broken
from engine.diagnostics import Faults
from engine.facts import Facts, take
from engine.intake.stated import Raw
from engine.rulebase import RuleBase, load
from engine.scenarios.backends import generated
from tests.conformance.cases import DATES, Case, cases, raw_facts, rule_bases, stated

#: Examples of the comparison of back ends; a longer run sets the variable.
EXAMPLES = int(os.environ.get("WIJKTOETS_TEST_EXAMPLES", "2000"))

thorough = settings(
    max_examples=EXAMPLES,
    print_blob=True,
    deadline=None,
    # Making a failing rule base smaller can take minutes; the printed blob reproduces it.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.filter_too_much,
    ],
)

brief = settings(thorough, max_examples=max(1, EXAMPLES // 8))


def loaded(files: dict[str, str]) -> RuleBase:
    """The rule base; drawn ones that break a static check (a row out of reach) are left out."""
    try:
        return load(None, files)
    except Faults as error:
        allowed = {"R051", "R062", "R041", "R060"}
        unexpected = [
            d for d in error.diagnostics if d.severity == "fout" and d.code not in allowed
        ]
        assert not unexpected, str(Faults(unexpected)) + files["regels.yaml"]
        assume(False)
        raise


def conclusions(assessment: Assessment) -> dict[str, Any]:
    """Every derived value, in the form the generated back end gives."""
    found: dict[str, Any] = {}
    for concept in assessment.program.rulebase.concepts.values():
        if not concept.derived:
            continue
        if concept.group is None:
            found[concept.id] = assessment.value(concept.id)
        else:
            count = assessment.records(concept.group) or 0
            found[concept.id] = tuple(assessment.value(concept.id, n) for n in range(count))
    return found


def interpreted(rulebase: RuleBase, case: Case) -> tuple[Facts, Assessment]:
    facts = take(rulebase, case.facts)
    return facts, rulebase.at(case.date).assess(facts)


@thorough
@given(cases())
def test_generated_code_agrees_with_the_interpreter(case: Case) -> None:
    rulebase = loaded(case.files)
    facts, assessment = interpreted(rulebase, case)
    assert compiled(rulebase.at(case.date)).assess(facts) == conclusions(assessment)


@brief
@given(cases())
def test_a_property_is_broken_whatever_the_back_end(case: Case) -> None:
    """And only when it is known false: see :mod:`engine.backends.properties`."""
    rulebase = loaded(case.files)
    facts, assessment = interpreted(rulebase, case)
    program = rulebase.at(case.date)
    found = broken(program, assessment)
    assert broken(program, generated(program, facts)) == found
    known = {p.id for p in rulebase.properties.values() if assessment.truth(p.always) is False}
    assert {one.property.id for one in found} == known
    assert "r.breed.klopt" in rulebase.properties
    assert "r.breed.klopt" not in known


@brief
@given(cases(), st.data())
def test_code_for_some_goals_gives_the_same_values(case: Case, data: st.DataObject) -> None:
    rulebase = loaded(case.files)
    facts, assessment = interpreted(rulebase, case)
    expected = conclusions(assessment)
    goal = data.draw(st.sampled_from(sorted(expected)))
    outcome = compiled(rulebase.at(case.date), [goal]).assess(facts)
    assert outcome[goal] == expected[goal]


@brief
@given(rule_bases(), raw_facts(), raw_facts(), st.sampled_from(DATES))
def test_a_known_conclusion_stands_when_more_becomes_known(
    files: dict[str, str], some: dict[str, Raw], more: dict[str, Raw], date: Any
) -> None:
    rulebase = loaded(files)
    program = rulebase.at(date)
    before = program.assess(take(rulebase, stated(some)))
    together = {**more, **some}
    if "f.delen" in some:
        together["f.delen"] = _filled(some["f.delen"], more.get("f.delen"))
    after = program.assess(take(rulebase, stated(together)))
    for name, value in conclusions(before).items():
        later = conclusions(after)[name]
        if isinstance(value, tuple):
            assert all(v is None or v == w for v, w in zip(value, later, strict=False))
        elif value is not None:
            assert later == value, name
        elif before.conclusion(name).state is State.TEGENSPRAAK:
            assert later is None


def _filled(some: Raw, more: Raw) -> Raw:
    """The records of `some`, with what was unknown filled in from `more`."""
    assert isinstance(some, list)
    extra = more if isinstance(more, list) else []
    filled: list[Raw] = []
    for number, record in enumerate(some):
        assert isinstance(record, dict)
        other = extra[number] if number < len(extra) else {}
        assert isinstance(other, dict)
        filled.append({**other, **{k: v for k, v in record.items() if v is not None}})
    return filled


@brief
@given(cases(), st.randoms(use_true_random=False))
def test_the_order_of_rules_and_facts_does_not_matter(case: Case, random: Any) -> None:
    rulebase = loaded(case.files)
    expected = conclusions(interpreted(rulebase, case)[1])
    head, _, body = case.files["regels.yaml"].partition("regels:\n")
    rules = [f"  - id: {part}" for part in body.split("  - id: ")[1:]]
    random.shuffle(rules)
    facts = list(case.facts)
    random.shuffle(facts)
    files = {
        **case.files,
        "regels.yaml": f"{head}regels:\n"
        + "".join(rule if rule.endswith("\n") else f"{rule}\n" for rule in rules),
    }
    shuffled = loaded(files)
    other = interpreted(shuffled, Case(files, tuple(facts), case.date))[1]
    assert conclusions(other) == expected


@brief
@given(cases())
def test_a_rule_with_an_exception_that_applies_does_not_apply(case: Case) -> None:
    rulebase = loaded(case.files)
    _, assessment = interpreted(rulebase, case)
    program = assessment.program
    for rule in program.rules.values():
        count = 1 if rule.group is None else assessment.records(rule.group) or 0
        for record in range(count):
            at = None if rule.group is None else record
            exceptions = [assessment.applies(e.id, at) for e in program.exceptions_of(rule)]
            if True in exceptions:
                assert assessment.applies(rule.id, at) is False
            if None in exceptions:
                assert assessment.applies(rule.id, at) is not True


@brief
@given(cases())
def test_rules_and_values_outside_their_validity_do_not_exist(case: Case) -> None:
    rulebase = loaded(case.files)
    program = rulebase.at(case.date)
    assert all(rule.validity.includes(case.date) for rule in program.rules.values())
    for parameter in rulebase.parameters.values():
        in_force = program.parameter(parameter.id)
        assert all(value.validity.includes(case.date) for value in in_force)


@brief
@given(cases())
def test_what_is_asked_is_unknown_and_settles_every_open_conclusion(case: Case) -> None:
    """Every open fact is unknown; a conclusion without open facts has another reason."""
    rulebase = loaded(case.files)
    _, assessment = interpreted(rulebase, case)
    for concept in rulebase.concepts.values():
        if not concept.derived or concept.group is not None:
            continue
        found = assessment.unknowns(concept.id)
        if assessment.value(concept.id) is not None:
            assert found.facts == found.parameters == found.dead_ends == ()
            continue
        for name, record in found.facts:
            asked = rulebase.concepts[name]
            if asked.is_group:
                assert assessment.records(name) is None
            else:
                assert assessment.value(name, record) is None
        assert found.facts or found.parameters or found.dead_ends or assessment.trouble
