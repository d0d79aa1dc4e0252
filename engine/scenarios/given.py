"""Steps that set up a case and run it: Gegeven and Als."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from engine.diagnostics import fault
from engine.intake import facts_file, gathering
from engine.scenarios.case import Case
from engine.scenarios.vocabulary import Argument, Moment, step
from engine.values import UNKNOWN_WORDS, ValueFault, parse_date

GEGEVEN, ALS = Moment.GEGEVEN, Moment.ALS


def bare(text: str) -> str:
    """A value without the quotes it may have in a scenario."""
    text = text.strip()
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else text


def _known(text: str) -> str | None:
    return None if text.strip().lower() in UNKNOWN_WORDS else bare(text)


def _date(case: Case, text: str) -> dt.date:
    try:
        return parse_date(bare(text))
    except ValueFault as error:
        raise fault("S021", error.message, case.place, error.help) from None


@step(GEGEVEN, 'de toets "{toets}"')
def _check(case: Case, parts: dict[str, str], _: Argument) -> None:
    case.once("De toets")
    case.choose(parts["toets"])


@step(GEGEVEN, "de peildatum {datum}")
def _on(case: Case, parts: dict[str, str], _: Argument) -> None:
    case.once("De peildatum")
    case.date = _date(case, parts["datum"])


@step(GEGEVEN, "een lege regelbasis")
def _empty(case: Case, _parts: dict[str, str], _: Argument) -> None:
    if case.extra:
        message = "Een lege regelbasis hoort vóór de regelbestanden: hierna zouden die niet tellen."
        raise fault("S035", message, case.place, "Zet deze stap vooraan.")
    case.empty = True


@step(GEGEVEN, 'het regelbestand "{pad}"', text=True)
def _file(case: Case, parts: dict[str, str], argument: Argument) -> None:
    case.once(f"Het regelbestand “{parts['pad']}”")
    case.extra[parts["pad"]] = f"{argument.text}\n"


@step(GEGEVEN, 'het voorstel "{regelset}" geldt mee')
def _proposal(case: Case, parts: dict[str, str], _: Argument) -> None:
    case.proposals.add(parts["regelset"])


@step(GEGEVEN, "de feiten", table=True)
def _facts(case: Case, _parts: dict[str, str], argument: Argument) -> None:
    for row in argument.rows or ():
        if len(row.cells) != 2:
            raise fault(
                "S022",
                f"Deze rij heeft {len(row.cells)} cellen; een feit is een begrip en een waarde.",
                row.place,
                "Schrijf: | opdracht.soort | diensten |",
            )
        case.state(row.cells[0], _known(row.cells[1]), row.place)


@step(GEGEVEN, 'de groep "{groep}"', table=True)
def _group(case: Case, parts: dict[str, str], argument: Argument) -> None:
    head, *rows = argument.rows or ()
    for name, count in Counter(head.cells).items():
        if count > 1:
            raise fault(
                "S035", f"De kolom “{name}” staat er {count} keer.", head.place, "Haal er één weg."
            )
    case.state(
        parts["groep"],
        [
            {name: _known(cell) for name, cell in zip(head.cells, row.cells, strict=True)}
            for row in rows
        ],
        case.place,
    )


@step(GEGEVEN, "de percelen", table=True)
def _lots(case: Case, _parts: dict[str, str], argument: Argument) -> None:
    _group(case, {"groep": "opdracht.percelen"}, argument)


@step(GEGEVEN, 'de aankondiging "{pad}"')
def _notice(case: Case, parts: dict[str, str], _: Argument) -> None:
    case.once("De aankondiging")
    path = case.path(parts["pad"])
    notice = gathering.notice(path.read_bytes(), path.name)
    case.stated.extend(notice.facts)
    case.remarks.extend(notice.remarks)
    case.suggested_date = notice.dispatched or case.suggested_date


@step(GEGEVEN, 'het feitenbestand "{pad}"', may_text=True)
def _facts_from(case: Case, parts: dict[str, str], argument: Argument) -> None:
    """A facts file; with a text below it that text is the file."""
    name = parts["pad"]
    data = case.path(name).read_bytes() if argument.text is None else argument.text.encode()
    read = facts_file.read(data, name, case.rulebase.concepts)
    case.stated.extend(read.facts)
    case.suggested_date = read.date or case.suggested_date
    if read.check is not None:
        case.choose(read.check)


@step(GEGEVEN, '"{begrip}" is {waarde} met motivering "{motivering}"')
def _motivated(case: Case, parts: dict[str, str], _: Argument) -> None:
    value = {"waarde": _known(parts["waarde"]), "motivering": parts["motivering"]}
    case.state(parts["begrip"], value, case.place)


@step(GEGEVEN, '"{begrip}" is {waarde}')
def _fact(case: Case, parts: dict[str, str], _: Argument) -> None:
    case.state(parts["begrip"], _known(parts["waarde"]), case.place)


@step(ALS, "de toets wordt uitgevoerd")
def _run(case: Case, _parts: dict[str, str], _: Argument) -> None:
    case.run()


@step(ALS, "de toets wordt uitgevoerd op {eerst} en op {later}")
def _run_twice(case: Case, parts: dict[str, str], _: Argument) -> None:
    case.run((_date(case, parts["eerst"]), _date(case, parts["later"])))


@step(ALS, "de regels worden gecontroleerd")
def _control(case: Case, _parts: dict[str, str], _: Argument) -> None:
    case.control()
