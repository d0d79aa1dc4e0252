"""Back end for cases that live over time, on durable_rules.

::

    with Dossiers() as dossiers:
        dossier = dossiers.open(rulebase.at(date), goals=check.goals)
        changes = dossier.tell("opdracht.soort", "diensten", "opgegeven")
        dossier.explain("voorbehoud.artikel_2_82a")

The program is encoded as Horn clauses (:mod:`.clauses`), worked out as far as it needs no facts
(:mod:`.folding`) and handed to the library (:mod:`.network`, the only module that imports it). A
:class:`Live` assessment keeps the conclusions of one case up to date; a :class:`Dossier` adds
answers that change, and :class:`Dossiers` bounds what many of them hold.
"""

from engine.backends.dossier.changes import Change, Changes
from engine.backends.dossier.dossier import Dossier
from engine.backends.dossier.live import Live
from engine.backends.dossier.pool import Dossiers
from engine.backends.dossier.prepared import prepare
from engine.facts import Facts
from engine.program import Program

__all__ = ["Change", "Changes", "Dossier", "Dossiers", "Live", "assessed", "prepare"]


_programs = Dossiers(programs=8)


def assessed(program: Program, facts: Facts) -> Live:
    """What follows from facts, drawn by the network; its session is closed."""
    live = _programs.prepared(program, None).open(facts)
    live.session.close()
    return live
