"""Names of authorities as a register lists them: found however they are written, on a date."""

from __future__ import annotations

import datetime as dt
import difflib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from engine.lazy import cached_property
from engine.values.kinds import MONTH_NAMES

#: Longest text that is looked up; no name comes near it.
MAX_NAME = 200
#: Names that are offered instead of one that is not listed.
MAX_NEAR = 3
#: How much a text must look like a name to be taken for a slip of the pen, from 0 to 1.
ALIKE = 0.78

_MARKS = re.compile("['’‘`´ʼ]")
_OTHER = re.compile(r"[^\w]+|_")
_ARTICLES = frozenset({"de", "het"})


@dataclass(frozen=True, slots=True)
class Listed:
    """One name of a register: from `since` to `until`, both days included; None is open.

    `after` are the names under which its area went on.
    """

    name: str
    code: str
    since: dt.date | None = None
    until: dt.date | None = None
    after: tuple[str, ...] = ()

    def on(self, date: dt.date) -> bool:
        """Whether it exists on a date."""
        return (self.since is None or self.since <= date) and (
            self.until is None or date <= self.until
        )


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong with a name on a date, and what to do, in Dutch.

    `listed` says that the register has the name, of something that does not exist on the date.
    `near` are the names that may have been meant.
    """

    message: str
    help: str
    listed: bool
    near: tuple[str, ...] = ()


def folded(text: str) -> str:
    """A text without what spellings of one name differ in: case, accents, marks, spaces."""
    plain = text.replace("&", " en ")
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = plain.casefold()
    words = _OTHER.sub(" ", _MARKS.sub("", plain)).split()
    return " ".join("sint" if word == "st" else word for word in words)


class Names:
    """The names of one or more registers.

    Args:
        called: what one of them is called: "gemeente".
        words: what may stand before or after a name: "gemeente", "waterschap".
        entries: the names, each once.
        spellings: other ways to write a name; one that stands for two names is told, not taken.
    """

    def __init__(
        self,
        called: str,
        words: Iterable[str],
        entries: Iterable[Listed],
        spellings: Iterable[tuple[str, str]] = (),
    ) -> None:
        self.called = called
        self.words = frozenset(words)
        self.entries: Mapping[str, Listed] = {entry.name: entry for entry in entries}
        self.spellings = tuple(spellings)

    @classmethod
    def together(cls, parts: Sequence[Names]) -> Names:
        """The names of several registers as one."""
        return cls(
            _listed([part.called for part in parts], "of"),
            frozenset[str]().union(*(part.words for part in parts)),
            [entry for part in parts for entry in part.entries.values()],
            [pair for part in parts for pair in part.spellings],
        )

    def find(self, text: str) -> str | None:
        """The listed name that a text stands for; None when there is none, or more than one."""
        found = self._found(text)
        return found[0] if len(found) == 1 else None

    def exists(self, name: str, date: dt.date) -> bool:
        """Whether a text is a listed name, of something that exists on a date."""
        entry = self.entries.get(name)
        return entry is not None and entry.on(date)

    def current(self, date: dt.date) -> tuple[str, ...]:
        """The names that exist on a date, in order of the alphabet."""
        names = (entry.name for entry in self.entries.values() if entry.on(date))
        return tuple(sorted(names, key=folded))

    def near(self, text: str, date: dt.date | None = None) -> tuple[str, ...]:
        """Names that may have been meant, those that exist on the date first."""
        key = self._bare(folded(text[:MAX_NAME]))
        found: dict[str, None] = dict.fromkeys(self._found(text))
        for written, names in self._exact.items():
            if written.startswith(f"{key} "):
                found.update(dict.fromkeys(names))
        if not found:
            found.update(dict.fromkeys(_alike(self, key)))
        there = [n for n in found if date is None or self.entries[n].on(date)]
        return tuple(there or found)[:MAX_NEAR]

    def problem(self, text: str, date: dt.date) -> Wrong | None:
        """What is wrong with a name on a date; None when it is right."""
        name = self.find(text)
        entry = None if name is None else self.entries[name]
        if entry is None:
            near = self.near(text, date)
            help = _meant(near, "Controleer de naam.")
            message = f"Wij kennen geen {self.called} “{text[:60]}”."
            return Wrong(message, help, listed=False, near=near)
        if entry.on(date):
            return None
        if entry.until is not None and entry.until < date:
            near = self._heirs(entry, date)
            message = self._ended(entry, date)
        else:
            near = tuple(e.name for e in self._parents(entry.name) if e.on(date))
            message = f"{entry.name} bestaat pas sinds {_day(entry.since)}."
        help = _meant(near, "Controleer de naam en de peildatum.")
        return Wrong(message, help, listed=True, near=near)

    def alike(self, key: str) -> tuple[str, ...]:
        """The names whose folded spelling looks like a folded text, the most alike first."""
        written = difflib.get_close_matches(key, self._exact, MAX_NEAR, ALIKE)
        return tuple(dict.fromkeys(name for one in written for name in self._exact[one]))

    # -- inside

    def _ended(self, entry: Listed, date: dt.date) -> str:
        assert entry.until is not None
        since = _day(entry.until + dt.timedelta(1))
        now = _listed(self._heirs(entry, date), "en")
        match len(entry.after):
            case 0:
                return f"{entry.name} bestaat sinds {since} niet meer."
            case 1 if entry.after[0] == now:
                return f"{entry.name} hoort sinds {since} bij {now}."
            case 1:
                return f"{entry.name} hoort sinds {since} bij {entry.after[0]}, nu {now}."
            case _:
                return f"{entry.name} is sinds {since} verdeeld. Nu is het {now}."

    def _heirs(self, entry: Listed, date: dt.date) -> tuple[str, ...]:
        """Under which names the area goes on, on a date."""
        found: dict[str, None] = {}
        seen, waiting = {entry.name}, list(entry.after)
        while waiting:
            name = waiting.pop(0)
            after = self.entries.get(name)
            if after is None or name in seen:
                continue
            seen.add(name)
            if after.on(date):
                found[name] = None
            else:
                waiting += after.after
        return tuple(found)

    def _parents(self, name: str) -> Iterator[Listed]:
        return (entry for entry in self.entries.values() if name in entry.after)

    def _found(self, text: str) -> tuple[str, ...]:
        if len(text) > MAX_NAME:
            return ()
        key = folded(text)
        for written in (key, self._bare(key)):
            for index in (self._exact, self._loose):
                if written in index:
                    return index[written]
        return ()

    def _bare(self, key: str) -> str:
        """A folded name without the word for what it is."""
        words = key.split()
        start = 1 if len(words) > 2 and words[0] in _ARTICLES and words[1] in self.words else 0
        if len(words) > start + 1 and words[start] in self.words:
            rest = words[start + 1 :]
            return " ".join(rest[1:] if rest[0] == "van" and len(rest) > 1 else rest)
        if len(words) > 1 and words[-1] in self.words:
            return " ".join(words[:-1])
        return key

    @cached_property
    def _exact(self) -> Mapping[str, tuple[str, ...]]:
        """The names by themselves, their code and their other spellings."""
        index: dict[str, dict[str, None]] = {}
        for entry in self.entries.values():
            for written in (entry.name, entry.code):
                index.setdefault(folded(written), {})[entry.name] = None
        for written, name in self.spellings:
            index.setdefault(folded(written), {})[name] = None
        return {key: tuple(names) for key, names in index.items()}

    @cached_property
    def _loose(self) -> Mapping[str, tuple[str, ...]]:
        """The names without the word for what they are."""
        index: dict[str, dict[str, None]] = {}
        for entry in self.entries.values():
            index.setdefault(self._bare(folded(entry.name)), {})[entry.name] = None
        return {key: tuple(names) for key, names in index.items()}


@lru_cache(maxsize=256)
def _alike(names: Names, key: str) -> tuple[str, ...]:
    """Kept: looking through all names takes milliseconds."""
    return names.alike(key)


def _meant(names: Sequence[str], otherwise: str) -> str:
    """The question which name was meant, or what to do when none comes near."""
    return f"Bedoelde u {_listed(names, 'of')}?" if names else otherwise


def _listed(names: Sequence[str], word: str) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {word} {names[-1]}"


def _day(date: dt.date | None) -> str:
    assert date is not None
    return f"{date.day} {MONTH_NAMES[date.month - 1]} {date.year}"
