"""What the `ja` of a conclusion is told with: the names behind `mits`."""

from __future__ import annotations

from collections.abc import Mapping

from engine.diagnostics import Diagnostic, Place, suggestion
from engine.rulebase.files import ConceptShape
from engine.rulebase.reading import Entry
from engine.syntax.document import Scalar
from engine.syntax.model import Concept
from engine.values import Soort


def provisos(
    entry: Entry[ConceptShape],
    own: Concept,
    concepts: Mapping[str, Concept],
    faults: list[Diagnostic],
) -> tuple[str, ...]:
    """The conclusions and facts that must be `ja` before the `ja` of a concept is unreserved."""
    names = entry.shape.mits
    if not names or not own.derived:
        return ()
    if own.kind.soort is not Soort.JA_NEE:
        message = "“mits” kan alleen bij een conclusie die ja of nee is."
        faults.append(Diagnostic("R073", message, entry.at("mits"), "Haal “mits” weg."))
        return ()
    if "ja" in own.sentences and "mits" not in own.sentences:
        message = "De zin “mits” ontbreekt: die leest de gebruiker zolang de ja ergens van afhangt."
        help = "Schrijf bij “zinnen” ook “mits”."
        faults.append(Diagnostic("R073", message, entry.at("zinnen"), help))
    alone = isinstance(entry.node("mits"), Scalar)
    found = []
    for index, name in enumerate(names):
        place = (entry.scalar("mits") if alone else entry.scalar("mits", index)).place
        fault = _fault(name, own, concepts, place)
        if fault is None:
            found.append(name)
        else:
            faults.append(fault)
    return tuple(dict.fromkeys(found))


def _fault(
    name: str, own: Concept, concepts: Mapping[str, Concept], place: Place
) -> Diagnostic | None:
    named = concepts.get(name)
    if named is None:
        message = f"Het begrip “{name}” bestaat niet."
        return Diagnostic("R020", message, place, suggestion(name, concepts))
    if named is own:
        help = "Noem hier een ander begrip."
        return Diagnostic("R073", "Deze conclusie hangt van zichzelf af.", place, help)
    if named.kind.soort is not Soort.JA_NEE:
        message = f"“{name}” is geen ja of nee."
        return Diagnostic("R073", message, place, "Noem een begrip van de soort ja_nee.")
    if named.group not in (None, own.group):
        message = f"“{name}” geldt per onderdeel van “{named.group}”; “{own.id}” doet dat niet."
        help = "Noem een begrip over het geheel."
        return Diagnostic("R073", message, place, help, also=(named.place,))
    return None
