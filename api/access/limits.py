"""How often: one sliding window per kind of use and per caller.

Without a shared store the processes of one computer count together in a :class:`Table`. With
Redis several computers do; when it is away each of them counts for itself, so that the limits
hold and visitors notice nothing.
"""

from __future__ import annotations

import math
import time
from pathlib import Path

from limits import RateLimitItem, parse
from limits.errors import StorageError
from limits.storage import RedisStorage
from limits.strategies import SlidingWindowCounterRateLimiter
from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection

from api.access.counting import Table, key_of
from api.observing import log
from api.problems import Kind, Problem
from api.settings import CannotStart, Settings

#: Seconds that Redis may take to answer.
_PATIENCE = 0.5
#: Seconds without Redis after it was away.
_LOOK_AGAIN_AFTER = 5.0


def address_of(request: HTTPConnection) -> str:
    """Where a request comes from, to count by."""
    return request.client.host if request.client else "onbekend"


class Redis:
    """Counts in Redis, of all computers together."""

    def __init__(self, url: str) -> None:
        from redis import ConnectionPool
        from redis.backoff import NoBackoff
        from redis.retry import Retry

        pool = ConnectionPool.from_url(
            url,
            socket_timeout=_PATIENCE,
            socket_connect_timeout=_PATIENCE,
            retry=Retry(NoBackoff(), 1),
        )
        self._storage = RedisStorage(url, connection_pool=pool, wrap_exceptions=True)
        self._window = SlidingWindowCounterRateLimiter(self._storage)

    def answers(self) -> bool:
        """Whether it is there."""
        return self._storage.check()

    def hit(self, limit: RateLimitItem, key: bytes) -> float:
        """As :meth:`Table.hit`. Raises StorageError when it does not answer."""
        if self._window.hit(limit, key.hex()):
            return 0.0
        return self._window.get_window_stats(limit, key.hex()).reset_time - time.time()


class Limits:
    """Counts requests; see `WIJKTOETS_RATE_STORAGE` for where."""

    def __init__(self, settings: Settings) -> None:
        self.public = parse(settings.rate_public)
        self.key = parse(settings.rate_key)
        self.sign_in = parse(settings.rate_sign_in)
        self._secret = settings.secret.get_secret_value().encode() if settings.secret else b""
        scheme, _, path = settings.rate_storage.partition("://")
        self._table = Table(Path(path) if scheme == "file" else None)
        self._redis = Redis(settings.rate_storage) if scheme not in ("memory", "file") else None
        self._redis_again = 0.0

    def check(self) -> None:
        """Raises :class:`CannotStart` when the store of the counts does not answer."""
        if self._redis is not None and not self._redis.answers():
            raise CannotStart("WIJKTOETS_RATE_STORAGE: de Redis die hier staat, antwoordt niet")

    async def counted(self, limit: RateLimitItem, kind: str, caller: str) -> None:
        """As :meth:`count`, without holding up other requests."""
        if self._redis is None:
            self.count(limit, kind, caller)
        else:
            await run_in_threadpool(self.count, limit, kind, caller)

    def count(self, limit: RateLimitItem, kind: str, caller: str) -> None:
        """Count one request. Raises the problem when it is one too many."""
        wait = math.ceil(self._hit(limit, key_of(self._secret, kind, str(limit), caller)))
        if wait > 0:
            raise Problem(
                Kind.TOO_MANY,
                f"Probeer het over {wait} seconden opnieuw.",
                headers={"Retry-After": str(wait)},
            )

    def _hit(self, limit: RateLimitItem, key: bytes) -> float:
        if self._redis is not None and time.monotonic() >= self._redis_again:
            try:
                return self._redis.hit(limit, key)
            except StorageError:
                self._redis_again = time.monotonic() + _LOOK_AGAIN_AFTER
                log.warning("Redis antwoordt niet, deze computer telt zelf")
        return self._table.hit(limit, key)
