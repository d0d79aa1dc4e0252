"""What runs beside the requests: new rules taken over, old dossiers removed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from api.editions import Edition
from api.observing import EXPIRED, RELOADS, RULES, failure, log, without_database
from api.services import Services
from api.storage.database import AWAY
from engine.values import today

#: Seconds between looks for dossiers whose time has passed.
EXPIRE_EVERY = 600
#: Mistakes in new rules that are written out in the log.
MOST_TOLD = 10


@asynccontextmanager
async def running(services: Services) -> AsyncIterator[None]:
    """The background work of one process, for as long as the block lasts."""
    RULES.set(len(services.editions.current.rulebase.rules))
    tasks = [
        asyncio.create_task(_prepare(services.editions.current)),
        asyncio.create_task(_reload(services)),
        asyncio.create_task(_expire(services)),
    ]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task


async def _prepare(edition: Edition) -> None:
    for check in edition.rulebase.checks.values():
        await asyncio.to_thread(edition.generated, check, today(), frozenset())


async def _reload(services: Services) -> None:
    editions = services.editions
    while True:
        await asyncio.sleep(services.settings.reload_seconds)
        try:
            before = editions.trouble
            fresh = await asyncio.to_thread(editions.refresh, lambda e: e.prepare([today()]))
        except AWAY as error:
            without_database(error)
            continue
        except Exception as error:  # noqa: BLE001 - one failed look must not be the last
            failure(error)
            continue
        if fresh:
            RELOADS.labels("overgenomen").inc()
            RULES.set(len(editions.current.rulebase.rules))
            log.info("nieuwe regels", regelbasis=editions.current.digest)
        elif editions.trouble is not None and editions.trouble is not before:
            RELOADS.labels("fout").inc()
            found = editions.trouble.diagnostics
            log.error(
                "nieuwe regels hebben fouten, de oude blijven",
                aantal=len(found),
                fouten=[f"{d.place}: {d.code} {d.message}" for d in found[:MOST_TOLD]],
            )


async def _expire(services: Services) -> None:
    while True:
        try:
            removed = await asyncio.to_thread(services.dossiers.expire)
        except AWAY as error:
            without_database(error)
        except Exception as error:  # noqa: BLE001 - one failed look must not be the last
            failure(error)
        else:
            EXPIRED.inc(removed)
        await asyncio.sleep(EXPIRE_EVERY)
