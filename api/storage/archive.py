"""Editions of the rule base in the database, so that every stored result can be replayed."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Mapping

from sqlalchemy.exc import IntegrityError

from api.storage.database import Database
from api.storage.tables import EditionRow, now


class EditionArchive:
    """Keeps the files of every edition that was in use."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def keep(self, digest: str, texts: Mapping[str, bytes]) -> None:
        """Keep an edition; one that is there already stays as it is."""
        with self.database.reading() as session:
            if session.get(EditionRow, digest) is not None:
                return
        packed = {name: base64.b64encode(data).decode() for name, data in texts.items()}
        row = EditionRow(
            digest=digest, files=zlib.compress(json.dumps(packed).encode()), moment=now()
        )
        try:
            with self.database.writing() as session:
                session.add(row)
        except IntegrityError:
            return  # another process kept the same edition just before

    def texts(self, digest: str) -> dict[str, bytes] | None:
        """The files of an edition, or None when it was never kept."""
        with self.database.reading() as session:
            row = session.get(EditionRow, digest)
        if row is None:
            return None
        packed = json.loads(zlib.decompress(row.files))
        return {name: base64.b64decode(data) for name, data in packed.items()}
