"""Style and script as served: one bundle each, named by what is in it, so browsers may keep it."""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from api.settings import Settings

_HERE = Path(__file__).parent
_BUNDLES: Mapping[str, tuple[str, ...]] = {
    "stijl.css": (
        "vendor/voorbeeld.css",
        "vendor/onderdelen.css",
        "static/basis.css",
        "static/onderdelen.css",
        "static/druk.css",
    ),
    "htmx.js": ("vendor/htmx.min.js",),
    "wijktoets.js": ("static/wijktoets.js",),
    "icoon.svg": ("static/icoon.svg",),
}
_FOREVER = "public, max-age=31536000, immutable"


@dataclass(frozen=True, slots=True)
class Asset:
    """A file as served, also packed."""

    name: str
    body: bytes
    packed: bytes
    media_type: str


class Assets:
    """All files that pages refer to."""

    def __init__(self, settings: Settings) -> None:
        self._by_name: dict[str, Asset] = {}
        self._named: dict[str, str] = {}
        for name, parts in _BUNDLES.items():
            self._add(name, b"\n".join((_HERE / part).read_bytes() for part in parts))
        for name, path in (("thema", settings.theme_css), ("logo", settings.logo)):
            if path is not None:
                self._add(name + path.suffix, path.read_bytes(), alias=name)

    def url(self, name: str) -> str | None:
        """The address of a file; None when this installation has none of that name."""
        found = self._named.get(name)
        return None if found is None else f"/static/{found}"

    def response(self, request: Request, name: str) -> Response | None:
        """A file by the name in its address."""
        asset = self._by_name.get(name)
        if asset is None:
            return None
        headers = {"Cache-Control": _FOREVER, "Vary": "Accept-Encoding"}
        body = asset.body
        if "gzip" in request.headers.get("accept-encoding", ""):
            headers["Content-Encoding"] = "gzip"
            body = asset.packed
        return Response(body, headers=headers, media_type=asset.media_type)

    def _add(self, name: str, body: bytes, alias: str | None = None) -> None:
        digest = hashlib.sha256(body).hexdigest()[:12]
        stem, _, suffix = name.rpartition(".")
        full = f"{stem}.{digest}.{suffix}"
        media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
        packed = gzip.compress(body, 9, mtime=0)
        self._by_name[full] = Asset(full, body, packed, media_type)
        self._named[alias or name] = full
