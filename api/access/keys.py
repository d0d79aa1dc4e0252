"""API keys for machines: `wt_<id>_<secret>`, kept as an argon2 hash.

A key that proved right is remembered for a minute by a fingerprint, because argon2 is slow on
purpose; that it is still valid is looked up in the database every time.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import secrets
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import select

from api.access.principal import Principal, Scope
from api.storage import audit
from api.storage.database import Database
from api.storage.tables import KeyRow, now

PREFIX = "wt"
#: Keys that are remembered as right.
_REMEMBERED = 1_000
_REMEMBER_FOR = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Key:
    """What is known about a key; never the key itself."""

    id: str
    name: str
    scopes: tuple[str, ...]
    created: dt.datetime
    expires: dt.datetime
    revoked: dt.datetime | None
    replaced_by: str | None


class Keys:
    """All API keys."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
        self._dummy = self._hasher.hash(secrets.token_hex(16))
        self._pepper = secrets.token_bytes(32)
        self._right: OrderedDict[bytes, dt.datetime] = OrderedDict()
        self._lock = threading.Lock()

    def make(self, name: str, scopes: Iterable[Scope], days: int, who: str) -> tuple[Key, str]:
        """A new key and its text, which is not kept."""
        return self._make(name, scopes, days, who)

    def _make(
        self, name: str, scopes: Iterable[Scope], days: int, who: str, account: str | None = None
    ) -> tuple[Key, str]:
        moment = now()
        id, secret = secrets.token_hex(8), secrets.token_urlsafe(32)
        row = KeyRow(
            id=id,
            account=account or id,
            name=name,
            secret_hash=self._hasher.hash(secret),
            scopes=sorted(scopes),
            created=moment,
            expires=moment + dt.timedelta(days),
            revoked=None,
            replaced_by=None,
        )
        with self.database.writing() as session:
            session.add(row)
            audit.record(session, moment, who, "sleutel gemaakt", id)
        return _key(row), f"{PREFIX}_{id}_{secret}"

    def rotate(self, id: str, days: int, overlap: dt.timedelta, who: str) -> tuple[Key, str]:
        """A new key of the same account, name and scopes; the old one ends after `overlap`.

        Raises:
            KeyError: there is no such key, or it no longer works.
        """
        with self.database.reading() as session:
            old = session.get(KeyRow, id)
        if old is None or not _valid(old):
            raise KeyError(id)
        scopes = [Scope(scope) for scope in old.scopes]
        new, text = self._make(old.name, scopes, days, who, old.account)
        with self.database.writing() as session:
            row = session.get_one(KeyRow, id)
            row.expires = min(row.expires, now() + overlap)
            row.replaced_by = new.id
            audit.record(session, now(), who, "sleutel vervangen", id)
        return new, text

    def revoke(self, id: str, who: str) -> None:
        """End a key now. Raises KeyError when there is none."""
        with self.database.writing() as session:
            row = session.get(KeyRow, id)
            if row is None:
                raise KeyError(id)
            row.revoked = row.revoked or now()
            audit.record(session, now(), who, "sleutel ingetrokken", id)

    def all(self) -> list[Key]:
        """Every key, newest first."""
        with self.database.reading() as session:
            rows = session.scalars(select(KeyRow).order_by(KeyRow.created.desc(), KeyRow.id))
            return [_key(row) for row in rows]

    def principal(self, text: str, before: Callable[[], None] = lambda: None) -> Principal | None:
        """Whose key this is; None when it is not a key that works. Takes as long either way.

        Args:
            text: the key.
            before: called when finding out takes much work; may raise to prevent it.
        """
        parts = text.split("_", 2)
        id, secret = (parts[1], parts[2]) if len(parts) == 3 and parts[0] == PREFIX else ("", "")
        with self.database.reading() as session:
            row = session.get(KeyRow, id) if id else None
        right = self._right_secret(row.secret_hash if row else self._dummy, secret, text, before)
        if row is None or not right or not _valid(row):
            return None
        scopes = frozenset(scope for scope in Scope if scope in row.scopes)
        return Principal(f"sleutel:{row.account}", row.name, account=True, scopes=scopes)

    def _right_secret(
        self, hashed: str, secret: str, text: str, before: Callable[[], None]
    ) -> bool:
        mark = hmac.digest(self._pepper, f"{hashed}\n{text}".encode(), hashlib.sha256)
        moment = now()
        with self._lock:
            until = self._right.get(mark)
        if until is not None and until > moment:
            return True
        before()
        try:
            self._hasher.verify(hashed, secret)
        except (VerificationError, InvalidHashError):
            return False
        with self._lock:
            self._right[mark] = moment + _REMEMBER_FOR
            while len(self._right) > _REMEMBERED:
                self._right.popitem(last=False)
        return True


def _valid(row: KeyRow) -> bool:
    return row.revoked is None and row.expires > now()


def _key(row: KeyRow) -> Key:
    return Key(
        row.id,
        row.name,
        tuple(row.scopes),
        row.created,
        row.expires,
        row.revoked,
        row.replaced_by,
    )
