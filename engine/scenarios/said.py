"""What the steps of a scenario have said, so that nothing said is lost in silence."""

from __future__ import annotations

from collections.abc import Sequence

from engine.diagnostics import Diagnostic, Faults, Place, fault
from engine.intake.stated import Stated
from engine.scenarios.features import Scenario
from engine.scenarios.vocabulary import Moment

#: Where a fact that a step gives comes from.
GIVEN = "opgegeven"


class Said:
    """The order of the steps of a scenario, and what each has said since the last run."""

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self._first: dict[tuple[int, str], Place] = {}
        self._stale = False
        self._settled = 0

    def order(self, moment: Moment, place: Place, ran: bool) -> None:
        """Note what the next step does; `ran` says whether something was carried out before.

        Raises :class:`Faults` for a Dan after a Gegeven, which would look at an older outcome.
        """
        if moment is Moment.DAN and self._stale and ran:
            raise fault(
                "S036",
                "Na het laatste “Gegeven” is niets meer uitgevoerd: het telt niet mee.",
                place,
                "Zet het vóór “Als”, of voeg een stap toe die met “Als” begint.",
            )
        self._stale = moment is Moment.GEGEVEN
        if moment is Moment.ALS:
            self._first.clear()

    def once(self, what: str, place: Place) -> None:
        """Refuse what is said twice since the last run: the first would be lost.

        A scenario may say otherwise than its Achtergrond, see :meth:`_layer`.
        """
        before = self._first.setdefault((self._layer(place), what), place)
        if before is not place:
            raise Faults([_twice(what, place, before)])

    def latest(self, stated: Sequence[Stated]) -> list[Stated]:
        """The facts that count in the next run, which replace those of the run before it.

        Raises :class:`Faults` for a fact that the steps give twice.
        """
        before, since = stated[: self._settled], stated[self._settled :]
        self._settled = len(stated)
        first: dict[tuple[int, str], Place] = {}
        twice: list[Diagnostic] = []
        for said in since:
            if said.place is not None and said.origin == GIVEN:
                place = first.setdefault((self._layer(said.place), said.concept), said.place)
                if place is not said.place:
                    twice.append(_twice(f"“{said.concept}”", said.place, place))
        if twice:
            raise Faults(twice)
        replaced = {said.concept for said in since}
        return [*(said for said in before if said.concept not in replaced), *since]

    def _layer(self, place: Place) -> int:
        """What may say otherwise than what is below it: 0 for the Achtergrond, 1 for the scenario,
        2 for a step of which the row says what it is about.
        """
        if place.line < self._scenario.line:
            return 0
        return 2 if place.line in self._scenario.varied else 1


def _twice(what: str, place: Place, before: Place) -> Diagnostic:
    message = f"{what} staat er twee keer; alleen de laatste zou tellen."
    return Diagnostic("S035", message, place, "Haal er één weg.", also=(before,))
