"""Questions and sentences in plain Dutch: a smoke test with the formula of Flesch-Douma.

The formula counts syllables per word and words per sentence: 100 is very easy, 60 is plain, below
30 is for specialists. It cannot judge whether a text is clear, and one long word drags a short
question down. The names of who and what a check is about cannot be avoided; they count as one
short word.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator
from statistics import mean
from typing import cast

import pytest

from engine.rulebase import RuleBase, load, shipped_path

#: The least a text may score, and the least the texts of one file may score on average.
QUESTION, QUESTIONS = 40, 60
SENTENCE, SENTENCES = 20, 60

NAMES = (
    "organisatie|aanbesteding|aankondiging|opdrachtnemer|opdrachtgever|coöperatie|corporatie|"
    "vereniging|onderneming|ondernemer|werknemer|certificaat"
)
NAME = re.compile(rf"\b(?:[\w-]*(?:{NAMES})(?:s|en)?|aanbestedingsstukken|aanbestedende)\b", re.I)
PLACEHOLDER = re.compile(r"\{[^}]*\}")

Text = tuple[str, str, str]

# It has no types of its own.
textstat = importlib.import_module("textstat")


def score(text: str) -> float:
    textstat.set_lang("nl")
    plain = NAME.sub("groep", PLACEHOLDER.sub("dit", text))
    return cast(float, textstat.flesch_reading_ease(plain))


@pytest.fixture(scope="module")
def rulebase() -> RuleBase:
    return load(shipped_path())


def questions(rulebase: RuleBase) -> Iterator[Text]:
    for concept in rulebase.concepts.values():
        if concept.question:
            yield concept.place.file, concept.id, concept.question


def sentences(rulebase: RuleBase) -> Iterator[Text]:
    for concept in rulebase.concepts.values():
        for key, sentence in concept.sentences.items():
            yield concept.place.file, f"{concept.id} ({key})", sentence


def purposes(rulebase: RuleBase) -> Iterator[Text]:
    for contact in rulebase.contacts.values():
        yield contact.place.file, contact.id, contact.purpose


def by_file(texts: list[Text]) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {}
    for file, _, text in texts:
        found.setdefault(file, []).append(score(text))
    return found


@pytest.mark.parametrize(
    ("read", "least", "average", "count"),
    [
        pytest.param(questions, QUESTION, QUESTIONS, 500, id="vragen"),
        pytest.param(sentences, SENTENCE, SENTENCES, 500, id="zinnen"),
        pytest.param(purposes, SENTENCE, SENTENCES, 20, id="contacten"),
    ],
)
def test_texts_are_plain(
    rulebase: RuleBase,
    read: Callable[[RuleBase], Iterator[Text]],
    least: int,
    average: int,
    count: int,
) -> None:
    texts = list(read(rulebase))
    assert len(texts) > count
    hard = sorted((round(score(t)), name, t) for _, name, t in texts if score(t) < least)
    assert not hard, "\n".join(f"{found} {name}: {text}" for found, name, text in hard)
    files = {file: mean(scores) for file, scores in by_file(texts).items()}
    assert not {file: round(m) for file, m in files.items() if m < average}


def test_the_measure_tells_plain_from_difficult() -> None:
    plain = "Is het hoofddoel dat mensen met een beperking meedoen?"
    difficult = (
        "Staat de wijziging in een duidelijke, nauwkeurige en ondubbelzinnige "
        "herzieningsclausule of optie?"
    )
    assert score(plain) > QUESTION + 20
    assert score(difficult) < QUESTION - 20
    assert score("Wat wil de wooncoöperatie?") == score("Wat wil de groep?")
