"""Steps that say what must come of a case: Dan."""

from __future__ import annotations

from collections.abc import Iterable

from engine.backends.interpreter import State
from engine.diagnostics import Diagnostic, fault
from engine.scenarios.backends import Assessed
from engine.scenarios.case import Case
from engine.scenarios.given import bare
from engine.scenarios.vocabulary import Argument, Moment, Unmet, step
from engine.syntax.model import Concept, Rule
from engine.values import Value, ValueFault, parse, show

DAN = Moment.DAN


# ------------------------------------------------------------------ conclusions


@step(DAN, 'is de zin bij "{begrip}" "{tekst}"')
def _sentence(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    found, _text, _reason = case.explained(concept, _only_record(case, concept))
    if found != parts["tekst"]:
        raise Unmet(
            f"De zin bij “{concept.id}” is anders.\nVerwacht: {parts['tekst']}\nGevonden: {found}"
        )


@step(DAN, 'is er een tegenspraak over "{begrip}" tussen "{regel}" en "{andere}"')
def _conflict(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    for record in case.records(concept):
        conclusion = case.outcome.conclusion(concept.id, record)
        wanted = {parts["regel"], parts["andere"]}
        if conclusion.state is State.TEGENSPRAAK and wanted <= set(conclusion.rules):
            return
    raise Unmet(
        f"Verwacht: een tegenspraak over “{concept.id}” tussen “{parts['regel']}” en "
        f"“{parts['andere']}”.\nGevonden: {_found(case.outcome, concept, None)}"
    )


@step(DAN, 'is "{begrip}" onbekend omdat "{tekst}"')
def _because(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    record = _only_record(case, concept)
    _expect(case, concept, record, "onbekend")
    _sentence_text, _text, reason = case.explained(concept, record)
    if parts["tekst"].lower() not in (reason or "").lower():
        raise Unmet(
            f"De reden dat “{concept.id}” onbekend is, is anders.\n"
            f"Verwacht: {parts['tekst']}\nGevonden: {reason}"
        )


@step(DAN, 'is "{begrip}" voor "{onderdeel}" {waarde} op grond van regel "{regel}"')
def _is_for_by(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    record = case.record(concept, parts["onderdeel"])
    wanted = case.rules(parts["regel"])
    _expect(case, concept, record, parts["waarde"])
    _expect_ground(case, concept, record, parts["regel"], wanted)


@step(DAN, 'is "{begrip}" voor "{onderdeel}" {waarde}')
def _is_for(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    _expect(case, concept, case.record(concept, parts["onderdeel"]), parts["waarde"])


@step(DAN, 'is "{begrip}" {waarde} op grond van regel "{regel}"')
def _is_by(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    record = _only_record(case, concept)
    wanted = case.rules(parts["regel"])
    _expect(case, concept, record, parts["waarde"])
    _expect_ground(case, concept, record, parts["regel"], wanted)


@step(DAN, 'is regel "{regel}" onbeslist')
def _undecided(case: Case, parts: dict[str, str], _: Argument) -> None:
    _expect_rule(case, parts["regel"], None)


@step(DAN, 'is "{begrip}" {waarde}')
def _is(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    _expect(case, concept, _only_record(case, concept), parts["waarde"])


@step(DAN, 'verandert "{begrip}" niet')
def _unchanged(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    record = _only_record(case, concept)
    first, last = (o.value(concept.id, record) for o in _two(case))
    if first != last:
        kind = concept.kind
        raise Unmet(
            f"Verwacht: “{concept.id}” verandert niet.\n"
            f"Gevonden: van {show(kind, first)} naar {show(kind, last)}"
        )


@step(DAN, 'verandert "{begrip}" van {eerst} naar {later}')
def _changes(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    record = _only_record(case, concept)
    first, last = _two(case)
    _expect(case, concept, record, parts["eerst"], first, " op de eerste datum")
    _expect(case, concept, record, parts["later"], last, " op de tweede datum")


def _two(case: Case) -> list[Assessed]:
    if len(case.outcomes) != 2:
        raise fault(
            "S023",
            "Deze stap vergelijkt twee datums en de toets is op één datum uitgevoerd.",
            case.place,
            "Schrijf: Als de toets wordt uitgevoerd op 31 december 2025 en op 1 januari 2026.",
        )
    return case.outcomes


def _only_record(case: Case, concept: Concept) -> int | None:
    """None outside groups; the record of a group that has only one."""
    records = case.records(concept)
    if concept.group is None or len(records) == 1:
        return records[0]
    raise fault(
        "S024",
        f"“{concept.id}” heeft een waarde per onderdeel van “{concept.group}”.",
        case.place,
        f'Noem het onderdeel: is "{concept.id}" voor "1" ...',
    )


def _expect(
    case: Case,
    concept: Concept,
    record: int | None,
    written: str,
    outcome: Assessed | None = None,
    when: str = "",
) -> None:
    outcome = outcome or case.outcome
    text = bare(written)
    if concept.is_group:
        count = case.count(concept.id)
        shown = "onbekend" if count is None else f"{count} onderdelen"
        if text not in (shown, str(count)):
            raise Unmet(f"Verwacht: “{concept.id}” is {text}.\nGevonden: {shown}")
        return
    found: Value | None = outcome.value(concept.id, record)
    if text == show(concept.kind, found):
        return
    try:
        expected = parse(concept.kind, text)
    except ValueFault as error:
        raise fault("S025", f"{concept.id}: {error.message}", case.place, error.help) from None
    if found != expected:
        raise Unmet(
            f"Verwacht: “{concept.id}” is {text}{when}.\n"
            f"Gevonden: {_found(outcome, concept, record)}"
        )


def _found(outcome: Assessed, concept: Concept, record: int | None) -> str:
    """The value that came out, with the rules behind it or the facts that lack."""
    if concept.group is not None and record is None:
        return "zie per onderdeel"
    conclusion = outcome.conclusion(concept.id, record)
    shown = show(concept.kind, conclusion.value)
    rules = ", ".join(conclusion.rules)
    match conclusion.state:
        case State.REGEL:
            return f"{shown} (regel {rules})"
        case State.GEGEVEN:
            return f"{shown} (opgegeven)"
        case State.ANDERS:
            return f"{shown} (“anders”: geen regel van toepassing)"
        case State.TEGENSPRAAK:
            return f"{shown} (tegenspraak tussen {rules})"
        case State.OPEN:
            needed = ", ".join(outcome.open_facts(concept.id, record))
            return f"{shown} (onbeslist: {rules}; nog nodig: {needed or 'niets'})"
        case State.GEEN_REGEL:
            return f"{shown} (geen regel van toepassing)"
        case State.NIET_VAN_KRACHT:
            return f"{shown} (geen regel van kracht op de peildatum)"
        case State.ONBEKEND_FEIT:
            return f"{shown} (niet opgegeven)"


# ------------------------------------------------------------------ rules


@step(DAN, 'geldt regel "{regel}"')
def _applies(case: Case, parts: dict[str, str], _: Argument) -> None:
    _expect_rule(case, parts["regel"], True)


@step(DAN, 'geldt regel "{regel}" niet')
def _applies_not(case: Case, parts: dict[str, str], _: Argument) -> None:
    _expect_rule(case, parts["regel"], False)


def verdict(case_rules: Iterable[bool | None]) -> bool | None:
    """Whether one of these applies; None when that is undecided."""
    known = list(case_rules)
    return True if True in known else None if None in known else False


def _expect_rule(case: Case, name: str, expected: bool | None) -> None:
    words = {True: "geldt", False: "geldt niet", None: "is onbeslist"}
    found = verdict(_outcomes_of(case, name))
    if found is not expected:
        raise Unmet(f"Verwacht: regel “{name}” {words[expected]}.\nGevonden: die {words[found]}")


def _outcomes_of(case: Case, name: str) -> Iterable[bool | None]:
    """What a rule does in every record, or every row of a table; nothing when not in force."""
    for rule in case.rules(name):
        if rule.id not in case.program.rules:
            continue
        if rule.group is None:
            yield case.outcome.applies(rule.id)
        elif (count := case.count(rule.group)) is None:
            yield None
        else:
            for record in range(count):
                yield case.outcome.applies(rule.id, record)


def _expect_ground(
    case: Case, concept: Concept, record: int | None, name: str, wanted: Iterable[Rule]
) -> None:
    conclusion = case.outcome.conclusion(concept.id, record)
    carrying = set(conclusion.rules)
    if conclusion.state is not State.REGEL or all(rule.id not in carrying for rule in wanted):
        raise Unmet(
            f"Verwacht: “{concept.id}” op grond van regel “{name}”.\n"
            f"Gevonden: {_found(case.outcome, concept, record)}"
        )


# ------------------------------------------------------------------ questions, explanation


@step(DAN, 'wordt gevraagd naar "{begrip}"')
def _asked(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept, asked = case.concept(parts["begrip"]), case.asked()
    if concept.id not in asked:
        raise Unmet(
            f"Verwacht: een vraag naar “{concept.id}”.\n"
            f"Gevonden: {', '.join(asked) or 'geen enkele vraag'}"
        )


@step(DAN, 'wordt niet gevraagd naar "{begrip}"')
def _not_asked(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    if concept.id in case.asked():
        raise Unmet(f"Verwacht: geen vraag naar “{concept.id}”.\nGevonden: die vraag is er wel")


@step(DAN, "wordt niets gevraagd")
def _nothing_asked(case: Case, _parts: dict[str, str], _: Argument) -> None:
    if asked := case.asked():
        raise Unmet(f"Verwacht: geen vragen.\nGevonden: {', '.join(asked)}")


@step(DAN, 'bevat de uitleg van "{begrip}" "{tekst}"')
def _explains(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    _sentence_text, text, _reason = case.explained(concept, _only_record(case, concept))
    if parts["tekst"] not in text:
        raise Unmet(f"Verwacht in de uitleg: {parts['tekst']}\nGevonden:\n{text}")


@step(DAN, 'waarschuwt de toets met "{begrip}"')
def _warns(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept, found = case.concept(parts["begrip"]), case.warnings()
    if concept.id not in found:
        raise Unmet(
            f"Verwacht: een waarschuwing met “{concept.id}”.\n"
            f"Gevonden: {', '.join(found) or 'geen enkele waarschuwing'}"
        )


@step(DAN, 'waarschuwt de toets niet met "{begrip}"')
def _does_not_warn(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    if concept.id in case.warnings():
        raise Unmet(f"Verwacht: geen waarschuwing met “{concept.id}”.\nGevonden: die is er wel")


@step(DAN, 'hangt "{begrip}" nog af van "{tekst}"')
def _hangs_on(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    found = case.provisos(concept, _only_record(case, concept))
    if not any(parts["tekst"] in told for told in found):
        shown = "\n".join(found) or "de uitkomst hangt nergens meer van af"
        raise Unmet(f"Verwacht: “{concept.id}” hangt af van: {parts['tekst']}\nGevonden: {shown}")


@step(DAN, 'hangt "{begrip}" nergens meer van af')
def _hangs_on_nothing(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept = case.concept(parts["begrip"])
    if found := case.provisos(concept, _only_record(case, concept)):
        shown = "\n".join(found)
        raise Unmet(f"Verwacht: “{concept.id}” hangt nergens meer van af.\nGevonden: {shown}")


@step(DAN, 'biedt de toets bij "{begrip}" de tekst "{tekst}"')
def _offers(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept, found = case.concept(parts["begrip"]), case.passages()
    if found.get(concept.id) != parts["tekst"]:
        raise Unmet(
            f"De tekst bij “{concept.id}” is anders.\n"
            f"Verwacht: {parts['tekst']}\nGevonden: {found.get(concept.id, 'geen tekst')}"
        )


@step(DAN, 'biedt de toets bij "{begrip}" geen tekst')
def _offers_nothing(case: Case, parts: dict[str, str], _: Argument) -> None:
    concept, found = case.concept(parts["begrip"]), case.passages()
    if concept.id in found:
        raise Unmet(f"Verwacht: geen tekst bij “{concept.id}”.\nGevonden: {found[concept.id]}")


@step(DAN, 'verwijst de toets naar "{contact}"')
def _refers(case: Case, parts: dict[str, str], _: Argument) -> None:
    contact, found = case.contact(parts["contact"]), case.contacts()
    if contact not in found:
        raise Unmet(
            f"Verwacht: een verwijzing naar “{contact}”.\n"
            f"Gevonden: {', '.join(found) or 'geen enkele verwijzing'}"
        )


@step(DAN, 'verwijst de toets niet naar "{contact}"')
def _does_not_refer(case: Case, parts: dict[str, str], _: Argument) -> None:
    contact = case.contact(parts["contact"])
    if contact in case.contacts():
        raise Unmet(f"Verwacht: geen verwijzing naar “{contact}”.\nGevonden: die is er wel")


# ------------------------------------------------------------------ reports


@step(DAN, 'meldt de controle fout "{code}" met "{tekst}"')
def _error(case: Case, parts: dict[str, str], _: Argument) -> None:
    _expect_report(case, "fout", parts)


@step(DAN, 'meldt de controle waarschuwing "{code}" met "{tekst}"')
def _warning(case: Case, parts: dict[str, str], _: Argument) -> None:
    _expect_report(case, "waarschuwing", parts)


def _expect_report(case: Case, severity: str, parts: dict[str, str]) -> None:
    found = [
        d
        for d in case.reported
        if d.severity == severity
        and d.code == parts["code"]
        and parts["tekst"] in f"{d.message} {d.help or ''}"
    ]
    if not found:
        raise Unmet(
            f"Verwacht: {severity} {parts['code']} met “{parts['tekst']}”.\n"
            f"Gevonden:\n{_all(case.reported)}"
        )
    case.tell(found)


@step(DAN, "meldt de controle precies", text=True)
def _exactly(case: Case, _parts: dict[str, str], argument: Argument) -> None:
    """Every report in full: place, code, message, carets and help."""
    expected, found = (argument.text or "").strip(), _all(case.reported)
    if expected != found:
        raise Unmet(f"Verwacht:\n{expected}\nGevonden:\n{found}")
    case.tell(case.reported)


@step(DAN, "meldt de controle niets")
def _nothing(case: Case, _parts: dict[str, str], _: Argument) -> None:
    if case.reported:
        raise Unmet(f"Verwacht: geen meldingen.\nGevonden:\n{_all(case.reported)}")


@step(DAN, 'meldt de toets "{tekst}"')
def _message(case: Case, parts: dict[str, str], _: Argument) -> None:
    messages = case.messages
    expected = [d for d in messages if parts["tekst"] in f"{d.code} {d.message} {d.help or ''}"]
    case.tell(expected)
    if not expected:
        found = _all(messages) or "geen meldingen"
        raise Unmet(f"Verwacht: de melding “{parts['tekst']}”.\nGevonden:\n{found}")


def _all(diagnostics: Iterable[Diagnostic]) -> str:
    return "\n".join(line.rstrip() for d in diagnostics for line in d.text().splitlines())
