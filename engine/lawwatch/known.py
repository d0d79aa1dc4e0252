"""The versions of laws that are known: those in the files at hand, and those seen before.

What was seen before stands in a file of the user (JSON): per law and version the fingerprints of
the articles that rules cite, never their text. So a text that was read once need not be kept.

Code: L003 a memory that is not one.
"""

from __future__ import annotations

import datetime as dt
import json
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.diagnostics import fault
from engine.lawwatch.citations import Citation
from engine.lawwatch.texts import LawText
from engine.syntax.citations import Articles

_FORM = "wijktoets-wetteksten-1"


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a law; `complete` when all its articles are here and not only cited ones."""

    since: dt.date
    articles: Mapping[str, str]
    complete: bool

    def expand(self, cited: Articles) -> tuple[str, ...] | None:
        """The articles that a citation stands for; None when one it names is not here."""
        numbers = list(self.articles)
        try:
            first = numbers.index(cited.first)
            last = first if cited.last is None else numbers.index(cited.last)
        except ValueError:
            return None
        return tuple(numbers[first : last + 1]) or None


@dataclass(slots=True)
class KnownLaws:
    """The known versions of laws, oldest first."""

    _versions: dict[str, dict[dt.date, Version]] = field(default_factory=dict)

    def add(self, text: LawText, *, complete: bool = True) -> None:
        """Note a version. A complete text goes before what was remembered of it."""
        versions = self._versions.setdefault(text.law, {})
        if complete or text.since not in versions:
            versions[text.since] = Version(text.since, text.articles, complete)

    @property
    def laws(self) -> tuple[str, ...]:
        """The BWB numbers of the laws of which at least one version is known."""
        return tuple(sorted(self._versions))

    def versions(self, law: str) -> tuple[Version, ...]:
        """The versions of a law, oldest first."""
        return tuple(v for _, v in sorted(self._versions.get(law, {}).items()))

    def remembered(self, citations: Iterable[Citation]) -> dict[str, Any]:
        """What to keep, as JSON: of each version the fingerprints of cited articles, in order."""
        cited: dict[str, list[Articles]] = {}
        for citation in citations:
            cited.setdefault(citation.law, []).extend(citation.articles)
        return {
            "vorm": _FORM,
            "wetten": {
                law: {
                    str(version.since): dict(_kept(version, cited.get(law, [])))
                    for version in self.versions(law)
                }
                for law in self.laws
                if law in cited
            },
        }


def _kept(version: Version, cited: Iterable[Articles]) -> Iterator[tuple[str, str]]:
    wanted = {number for articles in cited for number in version.expand(articles) or ()}
    return ((number, mark) for number, mark in version.articles.items() if number in wanted)


def recall(path: Path) -> Iterator[LawText]:
    """What was seen before; nothing when there is no such file yet. Raises :class:`Faults`."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        if kept["vorm"] != _FORM:
            raise ValueError(kept["vorm"])
        texts = [
            LawText(
                str(law), dt.date.fromisoformat(since), {str(n): str(m) for n, m in marks.items()}
            )
            for law, versions in kept["wetten"].items()
            for since, marks in versions.items()
        ]
    except FileNotFoundError:
        return iter(())
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise fault(
            "L003",
            f"“{path}” is geen geheugen van wijktoets lawwatch.",
            help="Kies een ander bestand met --geheugen, of haal dit bestand weg.",
        ) from None
    return iter(texts)


def remember(path: Path, kept: Mapping[str, Any]) -> None:
    """Write what was seen, whole or not at all. Raises :class:`Faults` when that cannot."""
    text = json.dumps(kept, ensure_ascii=False, indent=1) + "\n"
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as file:
            file.write(text)
        Path(file.name).replace(path)
    except OSError:
        raise fault(
            "L003",
            f"“{path}” is niet te schrijven. Wat is gezien, is niet onthouden.",
            help="Kies een ander bestand met --geheugen, of gebruik --niet-onthouden.",
        ) from None
