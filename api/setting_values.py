"""What one variable may say. Every function gives the value back, or a ValueError in Dutch."""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from limits import parse
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from api.access.principal import Role

#: Where requests may be counted: in this process, in a file of this computer, or in Redis.
_STORES = ("memory", "file", "redis", "rediss")


def is_loopback(host: str) -> bool:
    """Whether an address is this machine itself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def address(value: str) -> str:
    """An address on the web, without a slash at the end."""
    parts = _split(value)
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("geef een heel adres, bijvoorbeeld https://wijktoets.example.org")
    if parts.username or parts.query or parts.fragment:
        raise ValueError("laat alles na de naam van de website weg (?, #) en ook een wachtwoord")
    return value.rstrip("/")


def site(value: str) -> str:
    """The address of a whole site: without a path."""
    found = address(value)
    if urlsplit(found).path:
        raise ValueError("geef het adres zonder pad; Wijktoets staat aan de wortel van een website")
    return found


def issuer(value: str) -> str:
    """The address of an identity provider: https, except on this machine."""
    parts = urlsplit(address(value))
    if parts.scheme != "https" and not is_loopback(parts.hostname or ""):
        raise ValueError("geef een adres met https://")
    return value


def email(value: str) -> str:
    """An e-mail address, near enough to notice a mistake."""
    name, _, domain = value.partition("@")
    if not name or "." not in domain or any(sign.isspace() for sign in value):
        raise ValueError("geef een e-mailadres")
    return value


def origins(value: object) -> object:
    """Websites, written with spaces between them."""
    found = tuple(value.split()) if isinstance(value, str) else value
    if not isinstance(found, tuple):
        return found
    for one in found:
        parts = _split(str(one))
        if one == "*":
            raise ValueError("noem de websites zelf; * kan niet")
        if parts is None or not parts.hostname or f"{parts.scheme}://{parts.netloc}" != one:
            raise ValueError(f"“{one}” is geen website; schrijf ze zo: https://www.example.org")
    return found


def proxies(value: str) -> str:
    """The machines whose `X-Forwarded-For` counts: addresses or networks."""
    for one in value.split(","):
        if one.strip() == "*":
            raise ValueError("noem de servers zelf; met * kan een bezoeker zich elk adres geven")
        try:
            ipaddress.ip_network(one.strip())
        except ValueError:
            raise ValueError(
                f"“{one.strip()}” is geen IP-adres of netwerk (10.0.0.0/8); een naam kan hier niet"
            ) from None
    return value


def folder(value: Path) -> Path:
    """A folder that is there."""
    if not value.is_dir():
        raise ValueError(f"de map “{value}” bestaat niet")
    return value


def file(value: Path) -> Path:
    """A file that can be read."""
    try:
        with value.open("rb"):
            return value
    except OSError as error:
        raise ValueError(f"het bestand “{value}” is niet te lezen ({error.strerror})") from None


def database(value: str) -> str:
    """The address of a database, with the driver named for SQLAlchemy."""
    # What hosting platforms hand out.
    for short in ("postgres://", "postgresql://"):
        if value.startswith(short):
            value = f"postgresql+psycopg://{value.removeprefix(short)}"
    if not value.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise ValueError("gebruik sqlite:///bestand.db of postgresql://naam:wachtwoord@server/naam")
    try:
        url = make_url(value)
    except (ArgumentError, ValueError):
        raise ValueError("dit adres is niet te lezen; klopt de poort?") from None
    if not url.database:
        raise ValueError("noem ook het bestand of de naam van de database")
    if not value.startswith("sqlite") and find_spec("psycopg") is None:
        raise ValueError("voor PostgreSQL is meer nodig: installeer wijktoets[postgres]")
    return value


def rate(value: str) -> str:
    """A number of requests per time."""
    try:
        parse(value)
    except ValueError:
        raise ValueError("schrijf het zo: 600/minute (of second, hour, day)") from None
    return value


def rate_storage(value: str) -> str:
    """Where requests are counted."""
    scheme = value.partition("://")[0]
    if "://" not in value or scheme not in _STORES:
        raise ValueError("gebruik memory://, of redis://server:6379 bij meer servers")
    if scheme.startswith("redis") and find_spec("redis") is None:
        raise ValueError("voor Redis is meer nodig: installeer wijktoets[redis]")
    return value


def otel(value: bool) -> bool:
    """Whether traces are sent, which takes libraries of its own."""
    if value and find_spec("opentelemetry.sdk") is None:
        raise ValueError("voor sporen is meer nodig: installeer wijktoets[otel]")
    return value


def scopes(value: str) -> str:
    """What is asked of the identity provider: at least who it is."""
    if "openid" not in value.split():
        raise ValueError("hier moet in elk geval openid bij")
    return value


def roles(value: object) -> object:
    """From the provider's names of roles to ours, as a JSON object or a mapping."""
    shape = 'schrijf het als JSON, bijvoorbeeld {"GRP_INKOOP": "inkoper"}'
    try:
        found = json.loads(value) if isinstance(value, str) else value
    except ValueError:
        raise ValueError(shape) from None
    if not isinstance(found, Mapping) or not all(isinstance(r, str) for r in found.values()):
        raise ValueError(shape)
    strange = sorted(set(found.values()) - set(Role))
    if strange:
        raise ValueError(f"{', '.join(strange)} is geen rol; kies uit {', '.join(sorted(Role))}")
    return found


def lower(value: object) -> object:
    """A text without capitals."""
    return value.lower() if isinstance(value, str) else value


def _split(value: str) -> SplitResult | None:
    try:
        parts = urlsplit(value)
        _ = parts.port
    except ValueError:
        return None
    return parts
