"""The audit log: who did what to which thing and when, each line chained to the one before.

A line holds no answers: `content` is a hash of what was written, made with a key that is deleted
with the dossier. Changing, removing or inserting
a line breaks the chain; to notice that lines were cut off at the end, keep the hash that
:func:`verify` gives somewhere else and hand it in the next time.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.storage.tables import AuditHead, AuditRow

#: What the first line is chained to.
BEGIN = "0" * 64
_BATCH = 1_000


@dataclass(frozen=True, slots=True)
class Verdict:
    """What checking the chain found. `broken` are the numbers of the lines that do not fit."""

    lines: int
    last: str
    broken: tuple[int, ...]
    expected_found: bool

    @property
    def sound(self) -> bool:
        return not self.broken and self.expected_found


def fingerprint(content: object, key: str) -> str:
    """The hash of something that was written, for `content`.

    Args:
        content: what was written.
        key: a secret that goes when what was written goes; without it, nobody can find an answer
            again by trying all there are.
    """
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"hmac-sha256:{hmac.digest(key.encode(), text.encode(), hashlib.sha256).hex()}"


def record(
    session: Session,
    moment: dt.datetime,
    who: str,
    action: str,
    subject: str,
    content: str | None = None,
) -> None:
    """Add a line, in the transaction of the change itself."""
    head = session.scalars(select(AuditHead).where(AuditHead.id == 1).with_for_update()).one()
    line = AuditRow(
        seq=head.seq + 1,
        moment=moment.astimezone(dt.UTC).isoformat(),
        who=who,
        action=action,
        subject=subject,
        content=content,
        previous=head.hash,
        hash="",
    )
    line.hash = _hash(line)
    head.seq, head.hash = line.seq, line.hash
    session.add(line)
    session.flush()


def verify(session: Session, expected: str | None = None) -> Verdict:
    """Compute the whole chain again.

    Args:
        session: to read with.
        expected: a hash noted down before; it must still be in the log.
    """
    previous, number = BEGIN, 0
    broken: list[int] = []
    found = expected is None or expected == BEGIN
    statement = select(AuditRow).order_by(AuditRow.seq).execution_options(yield_per=_BATCH)
    for line in session.scalars(statement):
        number += 1
        if line.seq != number or line.previous != previous or line.hash != _hash(line):
            broken.append(line.seq)
            number = line.seq
        previous = line.hash
        found = found or line.hash == expected
    head = session.get(AuditHead, 1)
    if head is None or (head.seq, head.hash) != (number, previous):
        broken.append(number + 1)
    return Verdict(number, previous, tuple(broken), found)


def _hash(line: AuditRow) -> str:
    parts = [
        line.seq,
        line.moment,
        line.who,
        line.action,
        line.subject,
        line.content,
        line.previous,
    ]
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()
