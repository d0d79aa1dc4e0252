"""A property that is worked out once per object, when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from functools import cached_property
else:

    class cached_property:  # noqa: N801
        """As :class:`functools.cached_property` is from Python 3.12: without a lock.

        Up to Python 3.11 that has one lock per class: whoever works out a large case holds up
        everybody else's. Two threads that ask one object at the same moment both work it out,
        and get equal values.
        """

        def __init__(self, work_out: Callable[[Any], Any]) -> None:
            self.work_out = work_out
            self.__doc__ = work_out.__doc__

        def __set_name__(self, owner: type, name: str) -> None:
            self.name = name

        def __get__(self, instance: Any, owner: type | None = None) -> Any:
            if instance is None:
                return self
            held = instance.__dict__
            if self.name not in held:
                held[self.name] = self.work_out(instance)
            return held[self.name]


__all__ = ["cached_property"]
