"""Circles in a graph of what depends on what."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Mapping, Sequence

#: What each node depends on.
Graph = Mapping[str, Collection[str]]


def knots(graph: Graph) -> list[list[str]]:
    """The groups of nodes that all depend on each other, in the order of the graph.

    These are the strongly connected components that hold a circle: what a node can reach, and
    what can reach it (Kosaraju, 1978), without recursion.
    """
    reversed_graph: dict[str, list[str]] = {node: [] for node in graph}
    for node, others in graph.items():
        for other in others:
            reversed_graph[other].append(node)
    found: list[list[str]] = []
    seen: set[str] = set()
    for node in reversed(_finished(graph)):
        knot = _reach(node, reversed_graph, seen)
        if len(knot) > 1 or (knot and node in graph[node]):
            found.append(knot)
    places = {node: number for number, node in enumerate(graph)}
    ordered = [sorted(knot, key=places.__getitem__) for knot in found]
    return sorted(ordered, key=lambda knot: places[knot[0]])


def circle(knot: Sequence[str], graph: Graph) -> list[str]:
    """A shortest circle through the first node of a knot, which stands at both ends."""
    start, inside = knot[0], set(knot)
    before: dict[str, str] = {}
    waiting = deque([start])
    while start not in before:
        node = waiting.popleft()
        for other in sorted(inside.intersection(graph[node])):
            if other not in before:
                before[other] = node
                waiting.append(other)
    way = [start]
    while len(way) == 1 or way[-1] != start:
        way.append(before[way[-1]])
    return way[::-1]


def _finished(graph: Graph) -> list[str]:
    """The nodes, each after all that it leads to except where that leads back."""
    done: list[str] = []
    seen: set[str] = set()
    for start in graph:
        waiting = [(start, False)]
        while waiting:
            node, left = waiting.pop()
            if left:
                done.append(node)
            elif node not in seen:
                seen.add(node)
                waiting.append((node, True))
                waiting += [(other, False) for other in graph[node] if other not in seen]
    return done


def _reach(start: str, graph: Graph, seen: set[str]) -> list[str]:
    """The nodes that can be reached and were not seen before, which are marked as seen."""
    reached: list[str] = []
    waiting = [start]
    while waiting:
        node = waiting.pop()
        if node not in seen:
            seen.add(node)
            reached.append(node)
            waiting += graph[node]
    return reached
