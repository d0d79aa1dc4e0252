"""Examples to try a check with: the ones that come with the rules, where they are at hand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from engine.rulebase import shipped_path

_ROW = re.compile(r"^\| \[(?P<file>[\w.-]+\.xml)\]\([^)]*\) \| (?P<told>.+?) \|$", re.MULTILINE)
#: The check that notices are for.
_NOTICES = "aanbesteding"


@dataclass(frozen=True, slots=True)
class Example:
    """A notice or facts file to start from."""

    name: str
    check: str
    title: str
    path: Path


@cache
def all_examples() -> tuple[Example, ...]:
    """Every example there is; none in an installation without them."""
    folder = shipped_path().parent / "examples"
    if not folder.is_dir():
        return ()
    found = [
        Example(match["file"], _NOTICES, match["told"], folder / match["file"])
        for match in _ROW.finditer((folder / "README.md").read_text())
        if (folder / match["file"]).is_file()
    ]
    for path in sorted(folder.glob("*.yaml")):
        head = yaml.safe_load(path.read_text())
        if isinstance(head, dict) and "toets" in head and "titel" in head:
            found.append(Example(path.name, str(head["toets"]), str(head["titel"]), path))
    return tuple(found)


def examples_for(check: str) -> tuple[Example, ...]:
    """The examples of a check."""
    return tuple(example for example in all_examples() if example.check == check)


def example(check: str, name: str) -> Example | None:
    """An example of a check by its name."""
    return next((found for found in examples_for(check) if found.name == name), None)
