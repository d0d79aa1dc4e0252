"""What dossiers on one program share: the encoding and the network. Made once, used by threads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.backends.dossier.clauses import Encoding
from engine.backends.dossier.encoder import encode
from engine.backends.dossier.folding import folded
from engine.backends.dossier.live import Live
from engine.backends.dossier.network import Network
from engine.facts import Facts
from engine.lazy import cached_property
from engine.program import Program

if TYPE_CHECKING:
    from engine.explanation import Explainer


@dataclass(frozen=True)
class Prepared:
    """A program made ready for dossiers."""

    encoding: Encoding
    network: Network

    @property
    def program(self) -> Program:
        return self.encoding.program

    @cached_property
    def explainer(self) -> Explainer:
        """Explains what dossiers on this program conclude."""
        from engine.explanation import Explainer

        return Explainer(self.program)

    def open(self, facts: Facts) -> Live:
        """What follows from facts, in a session that stays open: close it."""
        session = self.network.session()
        try:
            live = Live(self.encoding, session)
            known = [name for name, fact in facts.values.items() if fact.value is not None]
            live.add(facts, [*known, *facts.records])
        except BaseException:
            session.close()
            raise
        return live


def prepare(program: Program, goals: Sequence[str] | None = None) -> Prepared:
    """Encode a program and build its network; with `goals`, only what those depend on."""
    encoding = folded(encode(program, goals))
    return Prepared(encoding, Network(encoding.clauses))
