"""Dossiers: a case over time, as statements that are only ever added.

Whoever has a dossier's code may see and change it; the code is 128 random bits, given once and
kept as a hash. A signed-in owner needs no code.
"""

from __future__ import annotations

import datetime as dt
import hmac
import uuid
from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from api.storage import audit, codes, repeats, rows
from api.storage.codes import hash_of
from api.storage.database import Database
from api.storage.repeats import Repeat
from api.storage.statements import Changed, Dossier, DossierFact, Full, NewFact
from api.storage.tables import DossierRow, FactRow, IdempotencyRow, now

#: Dossiers that are removed in one transaction when their time has passed.
_EXPIRE_AT_ONCE = 50


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
        repeat: Repeat | None = None,
    ) -> tuple[Dossier, str]:
        """A new dossier and its code, which is not kept.

        Args:
            check: the check it is for.
            edition: the digest of the rules it starts with.
            who: who makes it, for the audit log.
            owner: the account it belongs to; None for a dossier that only its code opens.
            date: the date of the check; None for the day it is made.
            proposals: proposed rule sets that count.
            title: what the user calls it.
            facts: the first statements.
            repeat: names the request; the same one gives the same dossier.

        Raises:
            Repeated: `repeat` named another request before.
            Full: these are more statements than a dossier may hold.
        """
        moment = now()
        row = DossierRow(
            id=str(uuid.uuid4()),
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
        stated = list(facts)
        if repeat is None:
            return self._create(row, codes.fresh(), stated, who)
        try:
            return self._create_once(row, stated, who, repeat)
        except IntegrityError:
            # The same request came in twice at the same moment, and the other was first.
            with self.database.reading() as session:
                known = repeats.earlier(session, repeat, moment)
                if known is None:
                    raise
                return _again(session, known, repeat)

    def _create(
        self, row: DossierRow, code: str, facts: Sequence[NewFact], who: str
    ) -> tuple[Dossier, str]:
        with self.database.writing() as session:
            return self._insert(session, row, code, facts, who), code

    def _create_once(
        self, row: DossierRow, facts: Sequence[NewFact], who: str, repeat: Repeat
    ) -> tuple[Dossier, str]:
        with self.database.writing() as session:
            known = repeats.earlier(session, repeat, row.created)
            if known is not None:
                return _again(session, known, repeat)
            salt = codes.fresh_salt()
            code = codes.derived(salt, repeat.key)
            dossier = self._insert(session, row, code, facts, who)
            repeats.remember(session, repeat, row.id, salt, row.created)
            return dossier, code

    def _insert(
        self, session: Session, row: DossierRow, code: str, facts: Sequence[NewFact], who: str
    ) -> Dossier:
        row.code_hash = hash_of(code)
        session.add(row)
        session.flush()
        self._add(session, row, facts, who, row.created)
        audit.record(session, row.created, who, "dossier gemaakt", row.id)
        return rows.dossier(session, row)

    # -- finding

    def by_code(self, code: str) -> Dossier | None:
        """The dossier that a code opens."""
        hashed = hash_of(code)
        with self.database.reading() as session:
            row = session.scalars(
                select(DossierRow).where(DossierRow.code_hash == hashed)
            ).one_or_none()
            if row is None or not hmac.compare_digest(row.code_hash, hashed) or _expired(row):
                return None
            return rows.dossier(session, row)

    def get(self, id: str, *, code: str | None = None, owner: str | None = None) -> Dossier | None:
        """A dossier, for who has its code or owns it; None for everyone else."""
        hashed = hash_of(code or "")
        with self.database.reading() as session:
            row = session.get(DossierRow, id)
            known = row.code_hash if row is not None else hash_of("")
            by_code = hmac.compare_digest(known, hashed) and code is not None
            if row is None or _expired(row):
                return None
            by_owner = owner is not None and row.owner == owner
            return rows.dossier(session, row) if by_code or by_owner else None

    def owned(self, owner: str, page: int, size: int) -> tuple[list[Dossier], int]:
        """The dossiers of an account, newest first, and how many there are."""
        with self.database.reading() as session:
            mine = DossierRow.owner == owner
            total = session.scalar(select(func.count()).select_from(DossierRow).where(mine)) or 0
            found = session.scalars(
                select(DossierRow)
                .where(mine)
                .order_by(DossierRow.created.desc(), DossierRow.id)
                .limit(size)
                .offset((page - 1) * size)
            )
            return [rows.dossier(session, row) for row in found], total

    def history(self, id: str, page: int = 1, size: int = 100) -> tuple[list[DossierFact], int]:
        """All statements ever made in a dossier, oldest first, and how many there are."""
        with self.database.reading() as session:
            mine = FactRow.dossier_id == id
            total = session.scalar(select(func.count()).select_from(FactRow).where(mine)) or 0
            found = session.scalars(
                select(FactRow)
                .where(mine)
                .order_by(FactRow.seq)
                .limit(size)
                .offset((page - 1) * size)
            )
            return [rows.fact(row) for row in found], total

    def since(self, id: str, version: int) -> tuple[DossierFact, ...]:
        """The statements made after a version of a dossier, oldest first."""
        with self.database.reading() as session:
            return rows.since(session, id, version)

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
            self._renew(row, moment)
            self._add(session, row, facts, who, moment)
            said = [[f.concept, f.value, f.motivation, f.withdrawn] for f in facts]
            content = audit.fingerprint(said, row.code_hash)
            audit.record(session, moment, who, "feiten gewijzigd", id, content)
            return rows.dossier(session, row)

    def redate(
        self,
        id: str,
        date: dt.date,
        edition: str,
        who: str,
        expected: Collection[int] | None = None,
    ) -> Dossier | None:
        """Judge a dossier on another date, under the rules of now; None when it is gone.

        Args:
            id: the dossier.
            date: the date of the check.
            edition: the digest of the rules of now.
            who: who says so, for the audit log.
            expected: the versions that the user may have seen; None for any.

        Raises:
            Changed: the dossier has another version.
        """
        moment = now()
        with self.database.writing() as session:
            row = self._locked(session, id)
            if row is None:
                return None
            _unchanged(session, row, expected)
            self._renew(row, moment)
            row.date, row.edition = date, edition
            content = audit.fingerprint(date.isoformat(), row.code_hash)
            audit.record(session, moment, who, "peildatum gewijzigd", id, content)
            return rows.dossier(session, row)

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
        """Remove the dossiers whose time has passed; the number removed.

        Several processes may do this at once: each removes what no other is removing.
        """
        moment = now()
        removed = 0
        while some := self._expire_some(moment):
            removed += some
        if removed:
            self.database.wipe()
        with self.database.writing() as session:
            repeats.forget(session, moment)
        return removed

    def _expire_some(self, moment: dt.datetime) -> int:
        """A few at a time, so that who changes a dossier meanwhile hardly waits."""
        past = select(DossierRow.id).where(DossierRow.expires <= moment).limit(_EXPIRE_AT_ONCE)
        with self.database.writing() as session:
            found = session.scalars(past.with_for_update(skip_locked=True)).all()
            for id in found:
                _remove(session, id)
                audit.record(session, moment, "wijktoets", "dossier verlopen", id)
        return len(found)

    # -- inside

    def _locked(self, session: Session, id: str) -> DossierRow | None:
        row = session.get(DossierRow, id, with_for_update=True)
        return None if row is None or _expired(row) else row

    def _renew(self, row: DossierRow, moment: dt.datetime) -> None:
        """Note that a dossier is used and changed."""
        row.version += 1
        row.changed = moment
        if row.owner is None:
            row.expires = moment + self.retention

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


def _expired(row: DossierRow) -> bool:
    return row.expires is not None and row.expires <= now()


def _remove(session: Session, id: str) -> None:
    # Facts, results, notes, copies and repeats go with it: every table says so.
    session.execute(delete(DossierRow).where(DossierRow.id == id))


def _unchanged(session: Session, row: DossierRow, expected: Collection[int] | None) -> None:
    """Raises :class:`Changed` unless the dossier has one of the expected versions."""
    if expected is None or row.version in expected:
        return
    seen = max((version for version in expected if version < row.version), default=None)
    if seen is None:
        raise Changed(row.version, None)
    raise Changed(row.version, rows.since(session, row.id, seen))


def _again(session: Session, known: IdempotencyRow, repeat: Repeat) -> tuple[Dossier, str]:
    """The dossier that was made before, with its code."""
    row = session.get_one(DossierRow, known.dossier_id)
    return rows.dossier(session, row), codes.derived(known.salt, repeat.key)
