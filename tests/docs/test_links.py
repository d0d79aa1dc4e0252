"""Links lead somewhere, and every command, option and make target that is named exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.cli.app import command
from tests.docs.pages import ROOT

PAGES = [
    ROOT / "README.md",
    ROOT / "CHANGELOG.md",
    ROOT / "examples" / "README.md",
    *sorted((ROOT / "docs").rglob("*.md")),
]
CODE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
QUOTED = re.compile(r"`([^`\n]+)`")
SHELL = re.compile(r"^```(?:sh|console|bash)\b[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PROGRAM = r"(?:^|[\s|])(?:\.venv/bin/)?wijktoets[ ]+"

pages = pytest.mark.parametrize(
    "document", [pytest.param(p, id=p.relative_to(ROOT).as_posix()) for p in PAGES]
)


def anchors(page: Path) -> set[str]:
    """The names of the headings, as GitHub and GitLab make them."""
    text = CODE.sub("", page.read_text(encoding="utf-8"))
    headings = re.findall(r"^#+ +(.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", h.lower()).strip().replace(" ", "-") for h in headings}


def commands(page: Path) -> list[str]:
    """Every line of code on a page that calls a program: shell blocks and quoted words."""
    text = page.read_text(encoding="utf-8")
    lines = [line.removeprefix("$ ") for m in SHELL.finditer(text) for line in m[1].splitlines()]
    joined = re.sub(r"\\\n\s*", " ", "\n".join(lines)).splitlines()
    return [*joined, *QUOTED.findall(CODE.sub("", text))]


def verbs() -> dict[str, set[str]]:
    """The verbs of the command line with their options."""
    return {
        name: {"--help", "-h"}.union(*(part.opts for part in verb.params))
        for name, verb in command().commands.items()
    }


@pages
def test_links(document: Path) -> None:
    broken = []
    for target in LINK.findall(CODE.sub("", document.read_text(encoding="utf-8"))):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        path = (document.parent / name).resolve() if name else document
        if not path.exists() or (anchor and anchor not in anchors(path)):
            broken.append(target)
    assert broken == []


@pages
def test_commands(document: Path) -> None:
    known = verbs()
    for line in commands(document):
        for call in re.split(PROGRAM, f" {line}")[1:]:
            words = call.split()
            assert words[0] in known or words[0].startswith("-"), line
            if words[0] not in known:
                continue
            named = {w.split("=")[0] for w in words[1:] if w.startswith("--")}
            assert named <= known[words[0]], f"{line}: {sorted(named - known[words[0]])}"


@pages
def test_targets(document: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for line in commands(document):
        if match := re.match(r"\s*make ((?:[A-Z_]+=\S+ )*)((?:[a-z]+ ?)+)$", line):
            named = set(match[2].split())
            assert named <= targets, line


def test_the_pages_name_commands() -> None:
    everything = [line for page in PAGES for line in commands(page)]
    assert sum("wijktoets check" in line for line in everything) > 3
    assert sum(line.startswith("make ") for line in everything) > 8


def test_every_page_of_docs_is_in_its_index() -> None:
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    linked = {t.partition("#")[0] for t in LINK.findall(index)}
    there = {p.name for p in (ROOT / "docs").glob("*.md")} - {"README.md"}
    assert there <= linked, sorted(there - linked)
