"""Makes the files of this folder from the npm packages they come from.

The whole style sheets are 600 kB; the pages use a tenth of them. So only the rules for the
components named here are kept, and only the design tokens that those rules need, directly or
through other tokens. Run it in a folder where these are installed, at the versions named::

    npm install --ignore-scripts @utrecht/component-library-css@9.0.4 \
        @nl-design-system-unstable/voorbeeld-design-tokens@7.4.1 htmx.org@2.0.11
    python -m api.web.vendor.trim node_modules
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent

#: The components that the templates use; a test compares.
COMPONENTS = (
    "utrecht-alert",
    "utrecht-breadcrumb-nav",
    "utrecht-button",
    "utrecht-checkbox",
    "utrecht-document",
    "utrecht-form-field",
    "utrecht-form-field-description",
    "utrecht-form-field-error-message",
    "utrecht-form-fieldset",
    "utrecht-form-label",
    "utrecht-heading-1",
    "utrecht-heading-2",
    "utrecht-heading-3",
    "utrecht-heading-4",
    "utrecht-link",
    "utrecht-paragraph",
    "utrecht-radio-button",
    "utrecht-select",
    "utrecht-skip-link",
    "utrecht-table",
    "utrecht-textarea",
    "utrecht-textbox",
    "utrecht-unordered-list",
)
#: Forms of components that the pages never take.
UNUSED = re.compile(
    r"--(?:danger|ready|warning-action|toggle|busy|pressed|sticky|numeric-column|html-(?!a\b|table|input"
    r"|textarea|select|button)|placeholder|telephone|distanced|disabled|hover\b|active\b|focus\b)"
)
#: Design tokens that the style sheet of the pages itself uses.
TOKENS = (
    "--basis-color-accent-1-bg-subtle",
    "--basis-color-accent-1-color-default",
    "--basis-color-action-1-color-default",
    "--basis-color-default-bg-default",
    "--basis-color-default-bg-subtle",
    "--basis-color-default-border-default",
    "--basis-color-default-color-document",
    "--basis-text-font-family-default",
    "--basis-focus-outline-color",
    "--basis-focus-outline-width",
)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_CLASS = re.compile(r"\.(utrecht-[a-z0-9-]+?)(?=__|--|[^a-z0-9-]|$)")
_NEEDED = re.compile(r"var\(\s*(--[a-zA-Z0-9-]+)")
_DECLARED = re.compile(r"(--[a-zA-Z0-9-]+)\s*:\s*([^;}]+)")


@dataclass(frozen=True, slots=True)
class Block:
    """A rule, or a rule around others: what stands before the brace and what between them."""

    head: str
    body: str

    @property
    def nested(self) -> bool:
        return self.head.startswith("@") and "{" in self.body


def blocks(css: str) -> Iterator[Block]:
    """The outermost rules of a style sheet."""
    depth, start, opened = 0, 0, 0
    for at, sign in enumerate(css):
        if sign == "{":
            depth += 1
            if depth == 1:
                opened = at
        elif sign == "}":
            depth -= 1
            if depth == 0:
                head = css[start:opened].rsplit(";", maxsplit=1)[-1]
                yield Block(" ".join(head.split()), " ".join(css[opened + 1 : at].split()))
                start = at + 1


def kept(css: str, components: Iterable[str]) -> str:
    """The rules that concern some components."""
    wanted = frozenset(components)
    written = []
    for block in blocks(css):
        if block.nested:
            inner = kept(block.body, wanted)
            if inner:
                written.append(f"{block.head}{{{inner}}}")
            continue
        selectors = [s.strip() for s in _split(block.head) if _concerns(s, wanted)]
        if selectors and block.body:
            written.append(f"{','.join(selectors)}{{{_tight(block.body)}}}")
    return "\n".join(written)


def tokens(theme: str, needed: Iterable[str]) -> str:
    """The declarations of a theme that are needed, with those they are made from."""
    declared = {m[1]: " ".join(m[2].split()) for m in _DECLARED.finditer(_COMMENT.sub("", theme))}
    waiting = [name for name in needed if name in declared]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [n for n in _NEEDED.findall(declared[name]) if n in declared]
    lines = "".join(f"{name}:{declared[name]};" for name in sorted(found))
    return f".voorbeeld-theme{{{lines}}}"


def _split(head: str) -> list[str]:
    """The selectors of a rule: commas inside brackets do not separate."""
    return re.split(r",(?![^()]*\))", head)


def _concerns(selector: str, wanted: frozenset[str]) -> bool:
    classes = set(_CLASS.findall(selector))
    return bool(classes) and classes <= wanted and not UNUSED.search(selector)


def _tight(body: str) -> str:
    return re.sub(r"\s*([:;,])\s+", r"\1", body).rstrip(";")


def main(node_modules: Path) -> None:
    """Write the trimmed files."""
    library = node_modules / "@utrecht/component-library-css"
    theme = node_modules / "@nl-design-system-unstable/voorbeeld-design-tokens"
    htmx = node_modules / "htmx.org"
    rules = kept(_COMMENT.sub("", (library / "dist/index.css").read_text()), COMPONENTS)
    needed = [*_NEEDED.findall(rules), *TOKENS]
    notice = (
        "/* @license EUPL-1.2. Copyright (c) 2020-2025 Gemeente Utrecht, Frameless B.V.\n"
        "   Part of @utrecht/component-library-css 9.0.4, trimmed by trim.py. */\n"
    )
    (HERE / "onderdelen.css").write_text(f"{notice}{rules}\n")
    notice = (
        "/* @license EUPL-1.2. Copyright (c) 2020-2025 NL Design System community.\n"
        "   Part of @nl-design-system-unstable/voorbeeld-design-tokens 7.4.1,\n"
        "   trimmed by trim.py. */\n"
    )
    (HERE / "voorbeeld.css").write_text(
        f"{notice}{tokens((theme / 'dist/theme.css').read_text(), needed)}\n"
    )
    (HERE / "htmx.min.js").write_bytes((htmx / "dist/htmx.min.js").read_bytes())
    for name, package in (("EUPL-1.2.md", library), ("htmx-LICENSE", htmx)):
        source = next(package.glob("LICENSE*"))
        (HERE / name).write_text(source.read_text())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
