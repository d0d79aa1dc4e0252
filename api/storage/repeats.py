"""The same creation asked for twice: the same `Idempotency-Key` gives the same dossier.

The key itself is not kept; together with a salt it gives the dossier's code again.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import delete
from sqlalchemy.orm import Session

from api.storage.codes import hash_of_secret
from api.storage.tables import IdempotencyRow

#: How long the same key gives the same dossier.
KEEP = dt.timedelta(days=1)


class Repeated(Exception):
    """An idempotency key was used before for another request."""


@dataclass(frozen=True, slots=True)
class Repeat:
    """A creation that may come twice: the key, who it is of, and the hash of the request."""

    key: str
    request_hash: str


def earlier(session: Session, repeat: Repeat, moment: dt.datetime) -> IdempotencyRow | None:
    """The same creation, done before. Raises :class:`Repeated` when it was another one."""
    known = session.get(IdempotencyRow, hash_of_secret(repeat.key))
    if known is None:
        return None
    if known.moment <= moment - KEEP:
        session.delete(known)
        session.flush()
        return None
    if known.request_hash != repeat.request_hash:
        raise Repeated
    return known


def remember(
    session: Session, repeat: Repeat, dossier: str, salt: str, moment: dt.datetime
) -> None:
    """Note a creation that was just done."""
    session.add(
        IdempotencyRow(
            key_hash=hash_of_secret(repeat.key),
            request_hash=repeat.request_hash,
            dossier_id=dossier,
            salt=salt,
            moment=moment,
        )
    )
    session.flush()


def forget(session: Session, moment: dt.datetime) -> None:
    """Remove what was remembered long enough."""
    session.execute(delete(IdempotencyRow).where(IdempotencyRow.moment <= moment - KEEP))
