"""Dossiers: a case over time, as statements that are only ever added.

Whoever has a dossier's code may see and change it; the code is 128 random bits, given once and
kept as a hash. A signed-in owner needs no code.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import hmac
import secrets
import uuid
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from api.storage import audit
from api.storage.database import Database
from api.storage.tables import DossierRow, FactRow, IdempotencyRow, ReceiptRow
from engine.intake.stated import Stated

#: Bits of a dossier's code.
CODE_BYTES = 16
#: Days in which the same `Idempotency-Key` gives the same dossier.
REPEAT_DAYS = 1


@dataclass(frozen=True, slots=True)
class NewFact:
    """A statement to add; `withdrawn` takes back what was said about the concept."""

    concept: str
    value: Any
    origin: str
    motivation: str | None = None
    withdrawn: bool = False

    def stated(self) -> Stated | None:
        """The statement for the engine; None when something is taken back."""
        if self.withdrawn:
            return None
        return Stated(self.concept, _with(self.value, self.motivation), self.origin)


@dataclass(frozen=True, slots=True)
class DossierFact:
    """A statement as it was made."""

    concept: str
    value: Any
    origin: str
    motivation: str | None
    withdrawn: bool
    who: str
    moment: dt.datetime
    version: int

    def stated(self) -> Stated:
        """The statement for the engine."""
        return Stated(self.concept, _with(self.value, self.motivation), self.origin)


@dataclass(frozen=True, slots=True)
class Dossier:
    """A dossier as it stands: `facts` are the statements that count now."""

    id: str
    check: str
    date: dt.date | None
    proposals: tuple[str, ...]
    title: str | None
    owner: str | None
    edition: str
    version: int
    created: dt.datetime
    changed: dt.datetime
    expires: dt.datetime | None
    facts: tuple[DossierFact, ...]

    @property
    def stated(self) -> list[Stated]:
        """The facts for the engine."""
        return [fact.stated() for fact in self.facts]


class Changed(Exception):
    """Someone else changed the dossier: its version now, and the statements made since.

    There are none when nobody knows since when: the versions that were expected never existed.
    """

    def __init__(self, version: int, since: tuple[DossierFact, ...]) -> None:
        self.version = version
        self.since = since
        super().__init__(f"version {version}")


class Full(Exception):
    """The dossier holds as many statements as it may."""


class Repeated(Exception):
    """An idempotency key was used before for another request."""


class Dossiers:
    """All stored dossiers."""

    def __init__(self, database: Database, retention_days: int, most_facts: int) -> None:
        self.database = database
        self.retention = dt.timedelta(retention_days)
        self.most_facts = most_facts

    # -- making

    def create(
        self,
        check: str,
        edition: str,
        who: str,
        *,
        owner: str | None = None,
        date: dt.date | None = None,
        proposals: Sequence[str] = (),
        title: str | None = None,
        facts: Iterable[NewFact] = (),
        repeat: tuple[str, str] | None = None,
    ) -> tuple[Dossier, str]:
        """A new dossier and its code, which is not kept.

        Args:
            check: the check it is for.
            edition: the digest of the rules it starts with.
            who: who makes it, for the audit log.
            owner: the account it belongs to; None for a dossier that only its code opens.
            date: the date of the check; None for today, whenever that is.
            proposals: proposed rule sets that count.
            title: what the user calls it.
            facts: the first statements.
            repeat: idempotency key and hash of the request; the same pair gives the same dossier.

        Raises:
            Repeated: the key was used for another request.
        """
        moment = now()
        with self.database.writing() as session:
            salt = secrets.token_hex(32)
            if repeat is not None:
                known = session.get(IdempotencyRow, hash_of(repeat[0]))
                if known is not None and known.moment > moment - dt.timedelta(REPEAT_DAYS):
                    if known.request_hash != repeat[1]:
                        raise Repeated
                    row = session.get_one(DossierRow, known.dossier_id)
                    return _dossier(session, row), _derived(known.salt, repeat[0])
                if known is not None:
                    session.delete(known)
                    session.flush()
            code = (
                _derived(salt, repeat[0]) if repeat else _written(secrets.token_bytes(CODE_BYTES))
            )
            row = DossierRow(
                id=str(uuid.uuid4()),
                code_hash=hash_of(_plain(code)),
                owner=owner,
                check=check,
                date=date,
                proposals=sorted(proposals),
                title=title,
                edition=edition,
                version=1,
                created=moment,
                changed=moment,
                expires=None if owner else moment + self.retention,
            )
            session.add(row)
            session.flush()
            self._add(session, row, facts, who, moment)
            if repeat is not None:
                session.add(
                    IdempotencyRow(
                        key_hash=hash_of(repeat[0]),
                        request_hash=repeat[1],
                        dossier_id=row.id,
                        salt=salt,
                        moment=moment,
                    )
                )
            audit.record(session, moment, who, "dossier gemaakt", row.id)
            return _dossier(session, row), code

    # -- finding

    def by_code(self, code: str) -> Dossier | None:
        """The dossier that a code opens."""
        hashed = hash_of(_plain(code))
        with self.database.reading() as session:
            row = session.scalars(
                select(DossierRow).where(DossierRow.code_hash == hashed)
            ).one_or_none()
            if row is None or not hmac.compare_digest(row.code_hash, hashed) or _expired(row):
                return None
            return _dossier(session, row)

    def get(self, id: str, *, code: str | None = None, owner: str | None = None) -> Dossier | None:
        """A dossier, for who has its code or owns it; None for everyone else."""
        hashed = hash_of(_plain(code or ""))
        with self.database.reading() as session:
            row = session.get(DossierRow, id)
            known = row.code_hash if row is not None else hash_of("")
            by_code = hmac.compare_digest(known, hashed) and code is not None
            if row is None or _expired(row):
                return None
            by_owner = owner is not None and row.owner == owner
            return _dossier(session, row) if by_code or by_owner else None

    def owned(self, owner: str, page: int, size: int) -> tuple[list[Dossier], int]:
        """The dossiers of an account, newest first, and how many there are."""
        with self.database.reading() as session:
            mine = DossierRow.owner == owner
            total = session.scalar(select(func.count()).select_from(DossierRow).where(mine)) or 0
            rows = session.scalars(
                select(DossierRow)
                .where(mine)
                .order_by(DossierRow.created.desc(), DossierRow.id)
                .limit(size)
                .offset((page - 1) * size)
            )
            return [_dossier(session, row) for row in rows], total

    def history(self, id: str, page: int = 1, size: int = 100) -> tuple[list[DossierFact], int]:
        """All statements ever made in a dossier, oldest first, and how many there are."""
        with self.database.reading() as session:
            mine = FactRow.dossier_id == id
            total = session.scalar(select(func.count()).select_from(FactRow).where(mine)) or 0
            rows = session.scalars(
                select(FactRow)
                .where(mine)
                .order_by(FactRow.seq)
                .limit(size)
                .offset((page - 1) * size)
            )
            return [_fact(row) for row in rows], total

    # -- changing

    def state(
        self,
        id: str,
        facts: Sequence[NewFact],
        who: str,
        expected: Collection[int] | None = None,
    ) -> Dossier | None:
        """Add statements; None when the dossier is gone.

        Args:
            id: the dossier.
            facts: what is stated or taken back.
            who: who says so, for the history and the audit log.
            expected: the versions that the user may have seen; None to add whatever was said
                meanwhile.

        Raises:
            Changed: the dossier has another version.
            Full: it holds too many statements.
        """
        moment = now()
        with self.database.writing() as session:
            row = self._locked(session, id)
            if row is None:
                return None
            _unchanged(session, row, expected)
            row.version += 1
            row.changed = moment
            if row.owner is None:
                row.expires = moment + self.retention
            self._add(session, row, facts, who, moment)
            content = audit.fingerprint([[f.concept, f.value, f.withdrawn] for f in facts])
            audit.record(session, moment, who, "feiten gewijzigd", id, content)
            return _dossier(session, row)

    def keep_receipt(self, dossier: Dossier, edition: str, document: dict[str, Any]) -> None:
        """Keep a result that was given out, once per version and edition."""
        proof = str(document["ontvangstbewijs"]["invoer"])
        with self.database.writing() as session:
            known = select(ReceiptRow.seq).where(
                ReceiptRow.dossier_id == dossier.id,
                ReceiptRow.edition == edition,
                ReceiptRow.input == proof,
            )
            row = self._locked(session, dossier.id)
            if row is None or session.scalars(known).first() is not None:
                return
            row.edition = edition
            session.add(
                ReceiptRow(
                    dossier_id=dossier.id,
                    version=dossier.version,
                    edition=edition,
                    input=proof,
                    document=document,
                    moment=now(),
                )
            )

    def receipts(self, id: str) -> list[tuple[dt.datetime, int, dict[str, Any]]]:
        """The results given out for a dossier: when, at which version, and the receipt."""
        with self.database.reading() as session:
            rows = session.scalars(
                select(ReceiptRow).where(ReceiptRow.dossier_id == id).order_by(ReceiptRow.seq)
            )
            return [(row.moment, row.version, row.document) for row in rows]

    # -- removing

    def delete(self, id: str, who: str, expected: Collection[int] | None = None) -> bool:
        """Remove a dossier and everything in it, for good; False when it is not there.

        Raises:
            Changed: the dossier has another version than those expected.
        """
        with self.database.writing() as session:
            row = self._locked(session, id)
            if row is None:
                return False
            _unchanged(session, row, expected)
            _remove(session, id)
            audit.record(session, now(), who, "dossier verwijderd", id)
        self.database.wipe()
        return True

    def expire(self) -> int:
        """Remove the dossiers whose time has passed; the number removed."""
        moment = now()
        with self.database.writing() as session:
            past = list(session.scalars(select(DossierRow.id).where(DossierRow.expires <= moment)))
            for id in past:
                _remove(session, id)
                audit.record(session, moment, "wijktoets", "dossier verlopen", id)
            before = moment - dt.timedelta(REPEAT_DAYS)
            session.execute(delete(IdempotencyRow).where(IdempotencyRow.moment < before))
        if past:
            self.database.wipe()
        return len(past)

    # -- inside

    def _locked(self, session: Session, id: str) -> DossierRow | None:
        row = session.get(DossierRow, id, with_for_update=True)
        return None if row is None or _expired(row) else row

    def _add(
        self,
        session: Session,
        row: DossierRow,
        facts: Iterable[NewFact],
        who: str,
        moment: dt.datetime,
    ) -> None:
        held = session.scalar(
            select(func.count()).select_from(FactRow).where(FactRow.dossier_id == row.id)
        )
        new = list(facts)
        if (held or 0) + len(new) > self.most_facts:
            raise Full
        session.add_all(
            FactRow(
                dossier_id=row.id,
                concept=fact.concept,
                value=fact.value,
                motivation=fact.motivation,
                origin=fact.origin,
                withdrawn=fact.withdrawn,
                who=who,
                moment=moment,
                version=row.version,
            )
            for fact in new
        )
        session.flush()


def _with(value: Any, motivation: str | None) -> Any:
    """A value, with its motivation when it has one."""
    return value if motivation is None else {"waarde": value, "motivering": motivation}


def now() -> dt.datetime:
    """The moment, in UTC."""
    return dt.datetime.now(dt.UTC)


def hash_of(text: str) -> str:
    """The hash of a secret with enough randomness of its own."""
    return hashlib.sha256(text.encode()).hexdigest()


def _written(code: bytes) -> str:
    """A code as people copy it: base32 in groups of four."""
    text = base64.b32encode(code).decode().rstrip("=").lower()
    return "-".join(text[i : i + 4] for i in range(0, len(text), 4))


def _plain(code: str) -> str:
    """A code without the signs and capitals that people add or leave out."""
    return "".join(sign for sign in code.lower() if sign.isalnum())


def _derived(salt: str, key: str) -> str:
    found = hmac.new(bytes.fromhex(salt), key.encode(), hashlib.sha256).digest()
    return _written(found[:CODE_BYTES])


def _expired(row: DossierRow) -> bool:
    return row.expires is not None and row.expires <= now()


def _remove(session: Session, id: str) -> None:
    for table in (FactRow, ReceiptRow, IdempotencyRow):
        session.execute(delete(table).where(table.dossier_id == id))
    session.execute(delete(DossierRow).where(DossierRow.id == id))


def _unchanged(session: Session, row: DossierRow, expected: Collection[int] | None) -> None:
    """Raises :class:`Changed` unless the dossier has one of the expected versions."""
    if expected is None or row.version in expected:
        return
    seen = max((version for version in expected if version < row.version), default=None)
    if seen is None:
        raise Changed(row.version, ())
    since = session.scalars(
        select(FactRow)
        .where(FactRow.dossier_id == row.id, FactRow.version > seen)
        .order_by(FactRow.seq)
    )
    raise Changed(row.version, tuple(_fact(fact) for fact in since))


def _dossier(session: Session, row: DossierRow) -> Dossier:
    latest = (
        select(func.max(FactRow.seq))
        .where(FactRow.dossier_id == row.id)
        .group_by(FactRow.concept)
        .scalar_subquery()
    )
    facts = session.scalars(select(FactRow).where(FactRow.seq.in_(latest)).order_by(FactRow.seq))
    return Dossier(
        id=row.id,
        check=row.check,
        date=row.date,
        proposals=tuple(row.proposals),
        title=row.title,
        owner=row.owner,
        edition=row.edition,
        version=row.version,
        created=row.created,
        changed=row.changed,
        expires=row.expires,
        facts=tuple(_fact(fact) for fact in facts if not fact.withdrawn),
    )


def _fact(row: FactRow) -> DossierFact:
    return DossierFact(
        concept=row.concept,
        value=row.value,
        origin=row.origin,
        motivation=row.motivation,
        withdrawn=row.withdrawn,
        who=row.who,
        moment=row.moment,
        version=row.version,
    )
