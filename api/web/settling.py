"""What an answer would settle, in a few words."""

from __future__ import annotations

from collections.abc import Mapping

from engine.interview import Interview, Question
from engine.syntax.dutch import listed
from engine.syntax.model import Concept
from engine.values import show

#: Conclusions that are named; the rest is counted.
MAX_NAMED = 4


def effects(
    concepts: Mapping[str, Concept], interview: Interview, question: Question
) -> tuple[str, ...]:
    """A line per answer, or per answers that settle the same; none for what settles nothing."""
    answers: dict[str, list[str]] = {}
    for settled in interview.settles(question):
        known = [
            f"{concepts[goal].title}: {show(concepts[goal].kind, value)}"
            for goal, value in settled.goals
        ]
        if known:
            more = len(known) - MAX_NAMED
            rest = f" En nog {more}." if more > 0 else ""
            told = f"{'; '.join(known[:MAX_NAMED])}.{rest}"
            answers.setdefault(told, []).append(f"“{show(question.concept.kind, settled.answer)}”")
    return tuple(f"Antwoord {listed(same, 'of')} geeft: {told}" for told, same in answers.items())
