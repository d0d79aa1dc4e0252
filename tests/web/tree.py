"""What a screen reader is told: the accessibility tree of a page, as Chromium hands it over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Page


@dataclass
class Node:
    """A part of the page: what it is, what it is called, what is said about it, its state."""

    role: str
    name: str
    description: str
    state: dict[str, Any]
    below: list[Node] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        """This part and everything in it, in the order in which it is read."""
        yield self
        for node in self.below:
            yield from node.walk()

    def all(self, role: str) -> list[Node]:
        return [node for node in self.walk() if node.role == role]

    def one(self, role: str, name: str) -> Node:
        """The only part of a kind with this name, or whose name begins with it."""
        found = [node for node in self.all(role) if node.name.startswith(name)]
        assert len(found) == 1, [node.name for node in self.all(role)]
        return found[0]

    @property
    def text(self) -> str:
        """Everything that is read aloud, as one line."""
        leaves = [node.name for node in self.walk() if node.role == "StaticText"]
        return " ".join(" ".join(leaves).split())


def tree(page: Page) -> Node:
    """The accessibility tree of a page; parts that are left out stand for what is in them."""
    session = page.context.new_cdp_session(page)
    session.send("Accessibility.enable")
    raw = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    known = {item["nodeId"]: item for item in raw}
    (node,) = _nodes(raw[0], known)
    return node


def _nodes(item: dict[str, Any], known: dict[str, dict[str, Any]]) -> list[Node]:
    below = [
        node
        for child in item.get("childIds", ())
        if child in known
        for node in _nodes(known[child], known)
    ]
    if item.get("ignored"):
        return below
    state = {entry["name"]: entry["value"].get("value") for entry in item.get("properties", ())}
    words = [item.get(key, {}).get("value", "") for key in ("role", "name", "description")]
    return [Node(words[0], " ".join(str(words[1]).split()), str(words[2]), state, below)]
