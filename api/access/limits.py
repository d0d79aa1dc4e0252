"""How often: one moving window per kind of use and per caller."""

from __future__ import annotations

import hashlib
import math
import time

from limits import RateLimitItem, parse
from limits.storage import storage_from_string
from limits.strategies import SlidingWindowCounterRateLimiter

from api.problems import Kind, Problem
from api.settings import Settings


class Limits:
    """Counts requests. Counts are per process unless `rate_storage` names a shared store."""

    def __init__(self, settings: Settings) -> None:
        self._window = SlidingWindowCounterRateLimiter(storage_from_string(settings.rate_storage))
        self.public = parse(settings.rate_public)
        self.key = parse(settings.rate_key)
        self.sign_in = parse(settings.rate_sign_in)

    def count(self, limit: RateLimitItem, kind: str, caller: str) -> None:
        """Count one request. Raises the problem when it is one too many."""
        if self._window.hit(limit, kind, _anonymous(caller)):
            return
        reset = self._window.get_window_stats(limit, kind, _anonymous(caller)).reset_time
        wait = max(1, math.ceil(reset - time.time()))
        raise Problem(
            Kind.TOO_MANY,
            f"Probeer het over {wait} seconden opnieuw.",
            headers={"Retry-After": str(wait)},
        )


def _anonymous(caller: str) -> str:
    """A caller's address without the address."""
    return hashlib.blake2b(caller.encode(), digest_size=12).hexdigest()
