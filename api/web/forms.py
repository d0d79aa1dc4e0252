"""Forms as they come in: checked for origin, with an uploaded file read into memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from starlette.datastructures import FormData, UploadFile

from api.services import services
from api.web import csrf

#: Fields in one form: the largest group with all its records fits.
MAX_FIELDS = 4_000
#: Characters in one field, other than a pasted notice.
MAX_TEXT = 10_000


@dataclass(frozen=True, slots=True)
class Upload:
    """A file someone sent, in memory only."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Posted:
    """The fields of a form; absent ones are empty."""

    fields: FormData
    upload: Upload | None = None

    def text(self, name: str) -> str:
        found = self.fields.get(name)
        return found.strip() if isinstance(found, str) else ""

    def all(self, name: str) -> list[str]:
        return [found for found in self.fields.getlist(name) if isinstance(found, str)]

    def __contains__(self, name: str) -> bool:
        return name in self.fields


async def posted(request: Request) -> Posted:
    """The form of a request. Raises :class:`csrf.Forged` when it is not one of ours."""
    most = services(request).settings.max_notice
    async with request.form(max_files=1, max_fields=MAX_FIELDS, max_part_size=most) as form:
        found = form.get(csrf.FIELD)
        csrf.verify(request, found if isinstance(found, str) else "")
        file = form.get("bestand")
        upload = None
        if isinstance(file, UploadFile) and file.filename:
            upload = Upload(file.filename.replace("\\", "/").rsplit("/", 1)[-1], await file.read())
        return Posted(form, upload)


PostedForm = Annotated[Posted, Depends(posted)]
#: For forms that are a button only: checked for origin all the same.
OURS = [Depends(posted)]
