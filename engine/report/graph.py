"""What depends on what in a rule base, as a graph to draw or to read by program."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from engine.rulebase import RuleBase
from engine.syntax.model import Rule
from engine.syntax.rule_printer import rule_title
from engine.syntax.tree import ParameterRef, Under, Workday, nodes, references

NodeKind = Literal["feit", "conclusie", "regel", "parameter"]


@dataclass(frozen=True, slots=True)
class Node:
    """A concept, rule or parameter."""

    id: str
    kind: NodeKind
    title: str


@dataclass(frozen=True, slots=True)
class Edge:
    """`source` is used by `target`; an exception switches its target off."""

    source: str
    target: str
    exception: bool = False


@dataclass(frozen=True, slots=True)
class Graph:
    """The nodes and edges, each once."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def parameters_of(rule: Rule) -> tuple[str, ...]:
    """The parameters a rule uses."""
    found: dict[str, None] = {}
    for expression in rule.expressions:
        for node in nodes(expression):
            if isinstance(node, ParameterRef | Under | Workday):
                found[node.parameter] = None
    return tuple(found)


def concepts_of(rule: Rule) -> tuple[str, ...]:
    """The concepts a rule uses."""
    return tuple(dict.fromkeys(n for e in rule.expressions for n in references(e)))


def graph(rulebase: RuleBase, goals: Iterable[str] | None = None) -> Graph:
    """Everything the goals depend on; the whole rule base without goals."""
    edges = list(dict.fromkeys(_edges(rulebase)))
    wanted = None if goals is None else _below(edges, goals)
    kept = edges if wanted is None else [e for e in edges if {e.source, e.target} <= wanted]
    found = [n for n in _nodes(rulebase) if wanted is None or n.id in wanted]
    return Graph(tuple(found), tuple(kept))


def _nodes(rulebase: RuleBase) -> Iterator[Node]:
    for concept in rulebase.concepts.values():
        yield Node(concept.id, "conclusie" if concept.derived else "feit", concept.title)
    for parameter in rulebase.parameters.values():
        yield Node(parameter.id, "parameter", parameter.title)
    for rule in rulebase.rules.values():
        yield Node(f"@{rule.id}", "regel", rule_title(rulebase, rule))


def _edges(rulebase: RuleBase) -> Iterator[Edge]:
    for rule in rulebase.rules.values():
        for name in (*concepts_of(rule), *parameters_of(rule)):
            yield Edge(name, f"@{rule.id}")
        if rule.concept is not None:
            yield Edge(f"@{rule.id}", rule.concept)
        for exception in rule.exceptions:
            yield Edge(f"@{exception}", f"@{rule.id}", exception=True)


def _below(edges: Iterable[Edge], goals: Iterable[str]) -> set[str]:
    sources: dict[str, list[str]] = {}
    for edge in edges:
        sources.setdefault(edge.target, []).append(edge.source)
    waiting = list(goals)
    seen = set(waiting)
    while waiting:
        fresh = [s for s in sources.get(waiting.pop(), ()) if s not in seen]
        seen.update(fresh)
        waiting += fresh
    return seen


def as_json(drawn: Graph) -> str:
    """The graph as JSON."""
    document = {
        "knopen": [{"id": n.id, "soort": n.kind, "titel": n.title} for n in drawn.nodes],
        "pijlen": [
            {"van": e.source, "naar": e.target, "uitzondering": e.exception} for e in drawn.edges
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


def as_dot(drawn: Graph) -> str:
    """The graph in the language of Graphviz."""
    shapes = {"feit": "box", "conclusie": "ellipse", "regel": "note", "parameter": "cylinder"}
    lines = ["digraph regels {", "  rankdir=LR;"]
    for node in drawn.nodes:
        lines.append(
            f"  {_quoted(node.id)} [label={_quoted(node.title)}, shape={shapes[node.kind]}];"
        )
    for edge in drawn.edges:
        style = " [style=dashed, label=uitzondering]" if edge.exception else ""
        lines.append(f"  {_quoted(edge.source)} -> {_quoted(edge.target)}{style};")
    return "\n".join([*lines, "}"])


def as_mermaid(drawn: Graph) -> str:
    """The graph in the language of Mermaid."""
    shapes = {
        "feit": ("[", "]"),
        "conclusie": ("([", "])"),
        "regel": ("{{", "}}"),
        "parameter": ("[(", ")]"),
    }
    names = {node.id: f"n{number}" for number, node in enumerate(drawn.nodes)}
    lines = ["flowchart LR"]
    for node in drawn.nodes:
        start, end = shapes[node.kind]
        title = re.sub(r'["<>&#]', lambda m: f"#{ord(m[0])};", node.title)
        lines.append(f'  {names[node.id]}{start}"{title}"{end}')
    for edge in drawn.edges:
        arrow = "-. uitzondering .->" if edge.exception else "-->"
        lines.append(f"  {names[edge.source]} {arrow} {names[edge.target]}")
    return "\n".join(lines)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
