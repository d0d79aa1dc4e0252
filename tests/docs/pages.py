"""Fenced blocks of a Markdown page, and the story they tell together.

A block says after its language what it is:

    yaml MAP/BESTAND          a file, from its first line
    yaml vervolg MAP/BESTAND  more lines for that file
    yaml fout CODE BESTAND    lines that give exactly this error when they are added
    yaml feiten BESTAND       a file with facts
    gherkin BESTAND           scenarios, run against the rules so far
    sh                        a command, which ends with 0
    sh uitgang N              a command, which ends with N
    sh niet uitvoeren         a command that is only shown
    text uitvoer              what the command above it prints; a line […] stands for lines left out
    text                      text that is only shown
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
LEFT_OUT = "[…]"

_FENCE = re.compile(r"^```(?P<info>[^\n`]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: the words after the fence, its text and the line of the fence."""

    page: str
    line: int
    words: tuple[str, ...]
    text: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"

    @property
    def language(self) -> str:
        return self.words[0] if self.words else ""

    @property
    def exit_code(self) -> int | None:
        """How a command must end; None for one that is only shown."""
        match self.words:
            case ("sh",):
                return 0
            case ("sh", "uitgang", number):
                return int(number)
            case ("sh", "niet", "uitvoeren"):
                return None
            case other:
                raise ValueError(f"{self}: what is “{' '.join(other)}”?")


@dataclass(frozen=True, slots=True)
class Moment:
    """A block with the files that a reader has when arriving at it."""

    block: Block
    rules: Mapping[str, str]
    features: Mapping[str, str]
    facts: Mapping[str, str]
    before: Block | None

    def write(self, folder: Path) -> None:
        """Lay the files out the way the handbook tells its readers to."""
        for below, texts in (
            ("mijn-regels", self.rules),
            ("mijn-scenarios", self.features),
            (".", self.facts),
        ):
            for name, text in texts.items():
                path = folder / below / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")


def blocks(page: Path) -> list[Block]:
    """The fenced blocks of a page, in order."""
    text = page.read_text(encoding="utf-8")
    name = page.relative_to(ROOT).as_posix()
    return [
        Block(name, text.count("\n", 0, m.start()) + 1, tuple(m["info"].split()), m["text"])
        for m in _FENCE.finditer(text)
    ]


def story(page: Path) -> Iterator[Moment]:
    """The blocks of a page, each with what came before it (a file is part of its own moment)."""
    rules: dict[str, str] = {}
    features: dict[str, str] = {}
    facts: dict[str, str] = {}
    before = None
    for block in blocks(page):
        match block.words:
            case ("yaml", "vervolg", name):
                rules[name] += block.text
            case ("yaml", "feiten", name):
                facts[name] = block.text
            case ("yaml", "fout", _, _):
                pass
            case ("yaml", name):
                rules[name] = block.text
            case ("gherkin", name):
                features[name] = block.text
            case ("sh", *_) | ("text",) | ("text", "uitvoer"):
                pass
            case other:
                raise ValueError(f"{block}: what is “{' '.join(other)}”?")
        yield Moment(block, dict(rules), dict(features), dict(facts), before)
        before = block


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended and all that it printed."""

    exit_code: int
    output: str


def execute(command: str, folder: Path) -> Ran:
    """Run shell lines in a folder, with this environment's programs and a fixed width."""
    programs = Path(sys.executable).parent
    environment = os.environ | {
        "PATH": f"{programs}{os.pathsep}{os.environ.get('PATH', '')}",
        "COLUMNS": "100",
        "NO_COLOR": "1",
        "WIJKTOETS_RULES": str(ROOT / "rules"),
    }
    done = subprocess.run(
        ["/bin/bash", "-eo", "pipefail", "-c", command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        timeout=180,
        check=False,
    )
    return Ran(done.returncode, done.stdout)


def unlike(shown: str, printed: str) -> str | None:
    """Where a shown output leaves what was printed, or None when every kept line stands there.

    A line that is only `[…]` stands for any number of lines. Blanks at the end of a line do not
    count.
    """
    there = [line.rstrip() for line in printed.strip("\n").splitlines()]
    position, free = 0, False
    for number, kept in enumerate(shown.strip("\n").splitlines(), 1):
        line = kept.rstrip()
        if line.strip() == LEFT_OUT:
            free = True
            continue
        rest = there[position:]
        found = rest.index(line) if free and line in rest else 0
        if found >= len(rest) or rest[found] != line:
            seen = rest[0] if rest else "(nothing more)"
            return f"line {number} shows\n  {line}\nbut there is\n  {seen}"
        position, free = position + found + 1, False
    if not free and position < len(there):
        return f"after the last line there is also\n  {there[position]}"
    return None
