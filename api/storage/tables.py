"""The tables. `migrations/` makes them; a test compares the two."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


def now() -> dt.datetime:
    """The moment, in UTC."""
    return dt.datetime.now(dt.UTC)


class Moment(TypeDecorator[dt.datetime]):
    """A moment, always in UTC: SQLite forgets zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, _: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        assert value.tzinfo is not None, "moments have a zone"
        return value.astimezone(dt.UTC)

    def process_result_value(self, value: dt.datetime | None, _: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


#: JSON as it was given; PostgreSQL stores it as text too, so that order is kept.
Document = JSON(none_as_null=True)
Number = BigInteger().with_variant(Integer, "sqlite")


class Base(DeclarativeBase):
    """All tables."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class DossierRow(Base):
    """A stored case. `version` counts its changes; `code_hash` is all that is kept of the code."""

    __tablename__ = "dossiers"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    owner: Mapped[str | None] = mapped_column(String(200), index=True)
    check: Mapped[str] = mapped_column(String(80))
    date: Mapped[dt.date | None] = mapped_column()
    proposals: Mapped[list[str]] = mapped_column(Document)
    title: Mapped[str | None] = mapped_column(String(200))
    edition: Mapped[str] = mapped_column(String(80))
    version: Mapped[int] = mapped_column(Integer)
    created: Mapped[dt.datetime] = mapped_column(Moment)
    changed: Mapped[dt.datetime] = mapped_column(Moment)
    expires: Mapped[dt.datetime | None] = mapped_column(Moment, index=True)


class FactRow(Base):
    """One statement about a concept. Never changed: the latest one counts.

    `value` is in its JSON form; `withdrawn` says that the fact was taken back.
    """

    __tablename__ = "facts"
    __table_args__ = (Index("ix_facts_dossier_id_seq", "dossier_id", "seq"),)

    seq: Mapped[int] = mapped_column(Number, primary_key=True, autoincrement=True)
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id", ondelete="CASCADE"))
    concept: Mapped[str] = mapped_column(String(200))
    value: Mapped[Any] = mapped_column(Document, nullable=True)
    motivation: Mapped[str | None] = mapped_column(Text)
    origin: Mapped[str] = mapped_column(String(300))
    withdrawn: Mapped[bool] = mapped_column()
    who: Mapped[str] = mapped_column(String(200))
    moment: Mapped[dt.datetime] = mapped_column(Moment)
    version: Mapped[int] = mapped_column(Integer)


class ReceiptRow(Base):
    """A result that was given out, with what is needed to compute it again."""

    __tablename__ = "receipts"

    seq: Mapped[int] = mapped_column(Number, primary_key=True, autoincrement=True)
    dossier_id: Mapped[str] = mapped_column(
        ForeignKey("dossiers.id", ondelete="CASCADE"), index=True
    )
    version: Mapped[int] = mapped_column(Integer)
    edition: Mapped[str] = mapped_column(String(80))
    input: Mapped[str] = mapped_column(String(80))
    document: Mapped[Any] = mapped_column(Document)
    moment: Mapped[dt.datetime] = mapped_column(Moment)


class AuditRow(Base):
    """One line of the audit log. Only ever added; `hash` covers the line and the hash before it."""

    __tablename__ = "audit_lines"

    seq: Mapped[int] = mapped_column(Number, primary_key=True, autoincrement=False)
    moment: Mapped[str] = mapped_column(String(40))
    who: Mapped[str] = mapped_column(String(200))
    action: Mapped[str] = mapped_column(String(80))
    subject: Mapped[str] = mapped_column(String(200))
    content: Mapped[str | None] = mapped_column(String(80))
    previous: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64), unique=True)


class AuditHead(Base):
    """The end of the audit log: one row, locked by whoever adds a line."""

    __tablename__ = "audit_head"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    seq: Mapped[int] = mapped_column(Number)
    hash: Mapped[str] = mapped_column(String(64))


class KeyRow(Base):
    """An API key of a machine: its public part and the hash of its secret part.

    `account` is the id of the key that it comes after all replacing: dossiers are of the account.
    """

    __tablename__ = "keys"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    account: Mapped[str] = mapped_column(String(32))
    name: Mapped[str] = mapped_column(String(100))
    secret_hash: Mapped[str] = mapped_column(String(200))
    scopes: Mapped[list[str]] = mapped_column(Document)
    created: Mapped[dt.datetime] = mapped_column(Moment)
    expires: Mapped[dt.datetime] = mapped_column(Moment)
    revoked: Mapped[dt.datetime | None] = mapped_column(Moment)
    replaced_by: Mapped[str | None] = mapped_column(String(32))


class IdempotencyRow(Base):
    """A creation that was asked for with an `Idempotency-Key`.

    The key itself is not kept. `salt` and the key together give the dossier's code again.
    """

    __tablename__ = "repeats"

    key_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    request_hash: Mapped[str] = mapped_column(String(64))
    dossier_id: Mapped[str] = mapped_column(
        ForeignKey("dossiers.id", ondelete="CASCADE"), index=True
    )
    salt: Mapped[str] = mapped_column(String(64))
    moment: Mapped[dt.datetime] = mapped_column(Moment, index=True)


class EditionRow(Base):
    """An edition of the rule base: every file it consists of, packed."""

    __tablename__ = "editions"

    digest: Mapped[str] = mapped_column(String(80), primary_key=True)
    files: Mapped[bytes] = mapped_column(LargeBinary)
    moment: Mapped[dt.datetime] = mapped_column(Moment)


class NoteRow(Base):
    """What someone wrote for the file about a conclusion of a dossier."""

    __tablename__ = "notes"

    dossier_id: Mapped[str] = mapped_column(
        ForeignKey("dossiers.id", ondelete="CASCADE"), primary_key=True
    )
    concept: Mapped[str] = mapped_column(String(200), primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    moment: Mapped[dt.datetime] = mapped_column(Moment)


class SnapshotRow(Base):
    """A dossier as it was when someone chose to show it, to read only.

    `token_hash` is all that is kept of its address. It goes with its dossier.
    """

    __tablename__ = "snapshots"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    dossier_id: Mapped[str] = mapped_column(
        ForeignKey("dossiers.id", ondelete="CASCADE"), index=True
    )
    edition: Mapped[str] = mapped_column(String(80))
    date: Mapped[dt.date] = mapped_column()
    facts: Mapped[Any] = mapped_column(Document)
    moment: Mapped[dt.datetime] = mapped_column(Moment)
