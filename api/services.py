"""Everything a request may need, made once when the program starts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from starlette.requests import HTTPConnection

from api.access.keys import Keys
from api.access.limits import Limits
from api.access.oidc import Tokens
from api.editions import Editions
from api.settings import CannotStart, Settings
from api.storage import schema
from api.storage.archive import EditionArchive
from api.storage.database import Database
from api.storage.dossiers import Dossiers
from api.vocabulary import Vocabularies

#: Checks with explanation that one process works on at the same time; the others wait.
HEAVY_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Services:
    """The parts of a running installation."""

    settings: Settings
    database: Database
    editions: Editions
    dossiers: Dossiers
    keys: Keys
    limits: Limits
    tokens: Tokens | None
    vocabularies: Vocabularies
    work: asyncio.Semaphore


def open_services(settings: Settings) -> Services:
    """Open the database, bring its tables up to date and read the rules.

    Raises:
        CannotStart: the database or the store of counts does not answer or does not fit.
        Faults: the rules have errors.
    """
    database = Database(settings.database_url)
    limits = Limits(settings)
    _all(lambda: (schema.migrate if settings.migrate else schema.check)(database), limits.check)
    return Services(
        settings,
        database,
        Editions(settings.rules, EditionArchive(database)),
        Dossiers(database, settings.retention_days, settings.max_dossier_facts),
        Keys(database),
        limits,
        Tokens(settings) if settings.oidc_issuer and settings.oidc_audience else None,
        Vocabularies(settings.max_records),
        asyncio.Semaphore(HEAVY_AT_ONCE),
    )


def _all(*attempts: Callable[[], None]) -> None:
    """Make every attempt. Raises :class:`CannotStart` with all that went wrong."""
    faults = []
    for attempt in attempts:
        try:
            attempt()
        except CannotStart as fault:
            faults.append(fault)
    if len(faults) == 1:
        raise faults[0]
    if faults:
        raise CannotStart(*(reason for fault in faults for reason in fault.reasons))


def services(connection: HTTPConnection) -> Services:
    """The services of the application that handles a request."""
    found = connection.app.state.services
    assert isinstance(found, Services)
    return found
