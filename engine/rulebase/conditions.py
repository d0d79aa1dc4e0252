"""Conditions as files write them: an expression, or `alle:`, `een van:`, `niet:` with more."""

from __future__ import annotations

from engine.diagnostics import Diagnostic, Place, suggestion
from engine.syntax.checker import Checker
from engine.syntax.document import Items, Node, Scalar, Table
from engine.syntax.tree import And, Expression, Not, Or

_CONNECTIVES = ("alle", "een van", "niet")


def condition(checker: Checker, node: Node, group: str | None) -> Expression | None:
    """A condition, in the records of a group or outside any; None when it has faults, which then
    are in the checker.
    """
    match node:
        case Scalar():
            return checker.condition(node, group)
        case Items():
            _fault(
                checker, "Een lijst met voorwaarden heeft “alle:” of “een van:” nodig.", node.place
            )
            return None
        case Table():
            return _connective(checker, node, group)


def _connective(checker: Checker, node: Table, group: str | None) -> Expression | None:
    keys = list(node.entries)
    unknown = [key for key in keys if key not in _CONNECTIVES]
    if unknown or len(keys) != 1:
        key = unknown[0] if unknown else keys[1] if keys else ""
        _fault(
            checker,
            f"“{key}” kan hier niet.",
            node.keys.get(key, node.place),
            (suggestion(key, _CONNECTIVES) if unknown else None)
            or "Gebruik één van: alle, een van, niet. Nest ze als u er meer nodig hebt.",
        )
        return None
    key = keys[0]
    below = node.entries[key]
    place = node.keys[key]
    if key == "niet":
        operand = condition(checker, below, group)
        return None if operand is None else Not(operand, place)
    if not isinstance(below, Items) or not below.items:
        _fault(checker, f"Onder “{key}:” hoort een lijst met voorwaarden.", place)
        return None
    operands = [condition(checker, item, group) for item in below.items]
    checked = tuple(o for o in operands if o is not None)
    if len(checked) < len(operands):
        return None
    return And(checked, place) if key == "alle" else Or(checked, place)


def _fault(checker: Checker, message: str, place: Place, help: str | None = None) -> None:
    checker.faults.append(Diagnostic("R026", message, place, help))
