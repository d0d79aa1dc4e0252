"""Reading what a client sends: JSON with limits, and facts against the vocabulary.

Every fault is gathered, each with a JSON pointer, before anything is refused.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from api.problems import Kind, Problem, error, wrong_input
from api.vocabulary import FactForm, Vocabulary, clean
from engine.diagnostics import suggestion
from engine.intake import json_text
from engine.intake.stated import Stated
from engine.values import looks_grouped

#: Longest title of a dossier.
MAX_TITLE = 200
#: Faults that come with “did you mean”: finding the nearest name takes a millisecond or two.
MAX_HINTS = 20
STATED = "opgegeven"

Errors = list[dict[str, Any]]


def read_json(data: bytes) -> Any:
    """A JSON value. Raises the problem for text that is no JSON, or JSON that is ambiguous."""
    try:
        parsed, twice = json_text.parse(data.decode("utf-8-sig"), _number)
    except (UnicodeDecodeError, json_text.NotJson):
        raise Problem(Kind.UNREADABLE, "De invoer is geen geldige JSON in UTF-8.") from None
    if twice:
        raise Problem(
            Kind.UNREADABLE,
            "Een naam staat twee keer in hetzelfde object.",
            [error("dubbel", f"“{name[:80]}” staat er twee keer.") for name in twice[:20]],
        )
    return parsed


def _number(text: str) -> int | Decimal:
    """A number with a point or exponent; a whole one is whole, as JSON Schema has it.

    One written as Dutch thousands are (1.000) stays as it is, so that its reader can refuse it.
    """
    number = Decimal(text)
    if looks_grouped(text):
        return number
    small = number.is_finite() and abs(number.adjusted()) < 20
    return int(number) if small and number == number.to_integral_value() else number


class Reader:
    """Reads the parts of a JSON object and remembers what is wrong with them."""

    def __init__(self, vocabulary: Vocabulary, body: Any, known: Iterable[str]) -> None:
        self.vocabulary = vocabulary
        self.errors: Errors = []
        self.body: Mapping[str, Any] = body if isinstance(body, dict) else {}
        if not isinstance(body, dict):
            self.wrong("vorm", "Stuur een JSON-object.", "#")
        names = frozenset(known)
        for name in self.body:
            if name not in names:
                self.wrong(
                    "onbekend",
                    f"“{name[:80]}” bestaat hier niet.",
                    _pointer(name),
                    self._near(name, names),
                )

    def wrong(self, code: str, detail: str, pointer: str | None, help: str | None = None) -> None:
        """Remember one fault."""
        self.errors.append(error(code, detail, pointer, help))

    def check(self) -> str:
        """The check that is asked for."""
        checks = self.vocabulary.rulebase.checks
        given = self.body.get("toets")
        if isinstance(given, str) and given in checks:
            return given
        if "toets" not in self.body:
            self.wrong("ontbreekt", "Zeg welke toets u wilt doen.", "#/toets", _choices(checks))
        else:
            near = suggestion(given[:80], checks) if isinstance(given, str) else None
            self.wrong("F001", "Deze toets bestaat niet.", "#/toets", near or _choices(checks))
        return ""

    def date(self) -> dt.date | None:
        """The date of the check, when it is given."""
        given = self.body.get("peildatum")
        if given is None:
            return None
        try:
            if isinstance(given, str) and len(given) == len("2026-02-01"):
                return dt.date.fromisoformat(given)
        except ValueError:
            pass
        self.wrong(
            "F006", "Geef de peildatum als jaar-maand-dag.", "#/peildatum", "Zoals 2026-02-01."
        )
        return None

    def proposals(self) -> list[str]:
        """The proposed rule sets that count."""
        given = self.body.get("voorstellen")
        if given is None:
            return []
        known = self.vocabulary.proposals
        if not isinstance(given, list) or len(given) > len(known):
            self.wrong("vorm", "Geef een lijst met voorstellen.", "#/voorstellen", _choices(known))
            return []
        for number, name in enumerate(given):
            if name not in known:
                self.wrong(
                    "F011", "Dit voorstel bestaat niet.", f"#/voorstellen/{number}", _choices(known)
                )
        return [name for name in given if name in known]

    def title(self) -> str | None:
        """What the user calls the dossier."""
        return self.text("titel", MAX_TITLE)

    def text(self, name: str, longest: int) -> str | None:
        """A text under a name, when it is given."""
        given = self.body.get(name)
        if given is None:
            return None
        if isinstance(given, str) and len(given) <= longest and clean(given):
            return given
        self.wrong("vorm", f"Geef een tekst van hoogstens {longest} tekens.", f"#/{name}")
        return None

    def facts(self, origin: str = STATED) -> list[Stated]:
        """The facts that are stated."""
        given = self.body.get("feiten")
        if given is None and "feiten" not in self.body:
            return []
        if not isinstance(given, dict):
            self.wrong("vorm", "Geef een object met per begrip de waarde.", "#/feiten")
            return []
        return [
            Stated(name, raw, origin)
            for name, raw in given.items()
            if self.fact(name, raw, f"#/feiten/{_step(name)}")
        ]

    def fact(self, name: str, raw: Any, pointer: str) -> bool:
        """Whether a fact is one of the vocabulary; remembers why not."""
        form = self.vocabulary.facts.get(name)
        if form is not None:
            return self._fits(form, raw, pointer)
        fields = self.vocabulary.fields.get(name)
        if fields is not None:
            return self._records(name, fields, raw, pointer)
        self._no_fact(name, pointer)
        return False

    def _no_fact(self, name: str, pointer: str) -> None:
        concept = self.vocabulary.rulebase.concepts.get(name)
        if concept is not None and concept.group is not None:
            self.wrong("F004", f"“{name}” hoort bij de onderdelen van “{concept.group}”.", pointer)
        elif concept is not None:
            self.wrong("F003", f"“{name}” volgt uit de regels.", pointer, "Haal dit feit weg.")
        else:
            near = self._near(name, [*self.vocabulary.facts, *self.vocabulary.fields])
            self.wrong("F002", f"Het begrip “{name[:80]}” bestaat niet.", pointer, near)

    def _fits(self, form: FactForm, raw: Any, pointer: str) -> bool:
        if form.accepts(raw):
            return True
        title = form.concept.title
        message, help = form.why_not(raw, self.vocabulary.rulebase)
        self.wrong("F006", f"“{title}”: {message}", pointer, help)
        return False

    def _records(self, group: str, fields: Mapping[str, FactForm], raw: Any, pointer: str) -> bool:
        most = self.vocabulary.max_records
        if raw is None:
            return True
        if not isinstance(raw, list) or len(raw) > most:
            message = f"“{group}” is een lijst van hoogstens {most} onderdelen."
            self.wrong("F005", message, pointer)
            return False
        before = len(self.errors)
        for number, row in enumerate(raw):
            place = f"{pointer}/{number}"
            if not isinstance(row, dict):
                self.wrong("F005", "Hier horen namen met waarden.", place)
                continue
            for name, value in row.items():
                form = fields.get(name)
                if form is None:
                    near = self._near(name, fields)
                    message = f"Het gegeven “{name[:80]}” bestaat niet."
                    self.wrong("F002", message, f"{place}/{_step(name)}", near)
                else:
                    self._fits(form, value, f"{place}/{_step(name)}")
        return len(self.errors) == before

    def done(self) -> None:
        """Raises the problem with everything that was wrong."""
        if self.errors:
            raise wrong_input(self.errors)

    def _near(self, name: str, known: Iterable[str]) -> str | None:
        return suggestion(name[:80], known) if len(self.errors) < MAX_HINTS else None


def _choices(names: Iterable[str]) -> str:
    return f"Kies uit: {', '.join(names)}."


def _step(name: str) -> str:
    return name[:80].replace("~", "~0").replace("/", "~1")


def _pointer(name: str) -> str:
    return f"#/{_step(name)}"
