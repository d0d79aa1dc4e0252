"""The configuration: every `WIJKTOETS_*` variable, checked before anything starts.

`docs/beheer.md` describes the same variables for whoever runs the product; a test compares the two.
"""

from __future__ import annotations

import ipaddress
import secrets
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "WIJKTOETS_"
#: Shortest secret that may sign sessions.
MIN_SECRET = 32


class SettingsFault(Exception):
    """The configuration cannot be used; the message says which variables and why, twice."""


class Settings(BaseSettings):
    """How this installation runs. Read from the environment; see :func:`read_settings`."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="ignore")

    mode: Literal["local", "production"] = "local"
    host: str = "127.0.0.1"
    port: int = Field(8000, ge=0, le=65_535)
    workers: int = Field(1, ge=1, le=64)
    public_url: str | None = None
    forwarded_allow_ips: str = "127.0.0.1"
    shutdown_seconds: int = Field(20, ge=1, le=600)

    rules: Path | None = None
    reload_seconds: float = Field(5.0, ge=0.2, le=3_600)

    database_url: str = "sqlite:///wijktoets.db"
    retention_days: int = Field(90, ge=1, le=3_650)
    #: False leaves the schema to `python -m api.admin migrate`.
    migrate: bool = True

    secret: SecretStr | None = None
    oidc_issuer: str | None = None
    oidc_client_id: str | None = None
    oidc_client_secret: SecretStr | None = None
    oidc_scopes: str = "openid profile email"
    oidc_roles_claim: str = "roles"
    oidc_roles: dict[str, str] = {}
    oidc_audience: str | None = None
    session_hours: int = Field(8, ge=1, le=24)

    rate_public: str = "600/minute"
    rate_key: str = "60000/minute"
    rate_sign_in: str = "20/minute"
    rate_storage: str = "memory://"
    max_body: int = Field(1_000_000, ge=1_000)
    max_notice: int = Field(10_000_000, ge=1_000)
    max_records: int = Field(250, ge=1, le=1_000)
    max_bulk: int = Field(10_000, ge=1)
    max_bulk_body: int = Field(20_000_000, ge=1_000)
    max_upload_seconds: float = Field(60.0, gt=0)
    max_seconds: float = Field(10.0, gt=0)
    max_dossier_facts: int = Field(5_000, ge=100)
    cors_origins: Annotated[tuple[str, ...], NoDecode] = ()

    log_level: Literal["debug", "info", "warning", "error"] = "info"
    metrics_key: SecretStr | None = None
    otel: bool = False

    #: Named in the OpenAPI document, for whoever has questions.
    contact_email: str = "wijktoets@example.org"
    contact_url: str = "https://git.example.org/wijktoets/wijktoets"

    #: What the site calls itself: a municipality may use its own name.
    name: str = Field("Wijktoets", min_length=1, max_length=60)
    theme_css: str | None = None
    theme_class: str | None = None
    logo: str | None = None

    @field_validator("cors_origins", mode="before")
    @classmethod
    def _listed(cls, value: object) -> object:
        return tuple(part for part in value.split() if part) if isinstance(value, str) else value

    @field_validator("cors_origins")
    @classmethod
    def _named(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if "*" in value:
            raise ValueError("noem de websites zelf, * kan niet / name the sites, * is refused")
        return value

    @field_validator("rules")
    @classmethod
    def _existing(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_dir():
            raise ValueError(f"de map “{value}” bestaat niet / there is no such folder")
        return value

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str) -> str:
        # What hosting platforms hand out; SQLAlchemy needs the driver named.
        for short in ("postgres://", "postgresql://"):
            if value.startswith(short):
                value = f"postgresql+psycopg://{value.removeprefix(short)}"
        if not value.startswith(("sqlite:///", "postgresql+psycopg://")):
            raise ValueError(
                "gebruik sqlite:///bestand.db of postgresql://... / use one of these two forms"
            )
        return value

    @model_validator(mode="after")
    def _together(self) -> Self:
        wrong = [
            *(_local_faults(self) if self.mode == "local" else _production_faults(self)),
            *_oidc_faults(self),
        ]
        if wrong:
            raise ValueError("\n".join(wrong))
        return self

    @property
    def local(self) -> bool:
        """Whether this is one person's own computer: no sign-in, loopback only."""
        return self.mode == "local"

    @property
    def base_url(self) -> str:
        """Where users reach this installation, without a slash at the end."""
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")


def is_loopback(host: str) -> bool:
    """Whether an address is this machine itself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _local_faults(settings: Settings) -> list[str]:
    if is_loopback(settings.host):
        return []
    message = (
        f"HOST={settings.host}: zonder aanmelden kan alleen op deze computer zelf (127.0.0.1); "
        f"zet {PREFIX}MODE=production / without sign-in only loopback is allowed"
    )
    return [message]


def _production_faults(settings: Settings) -> list[str]:
    wrong = []
    if settings.secret is None or len(settings.secret.get_secret_value()) < MIN_SECRET:
        wrong.append(
            f"SECRET: geef een geheim van {MIN_SECRET} of meer tekens, bijvoorbeeld uit "
            "“openssl rand -hex 32” / give a secret of that length"
        )
    if settings.public_url is None or not settings.public_url.startswith("https://"):
        wrong.append(
            "PUBLIC_URL: geef het adres waarop gebruikers u vinden, met https:// / "
            "give the public address, with https://"
        )
    return wrong


def _oidc_faults(settings: Settings) -> list[str]:
    needed = {
        "OIDC_ISSUER": settings.oidc_issuer,
        "OIDC_CLIENT_ID": settings.oidc_client_id,
        "OIDC_CLIENT_SECRET": settings.oidc_client_secret,
    }
    missing = [name for name, value in needed.items() if value is None]
    known = {"inkoper", "beleidsmaker", "beheerder"}
    strange = sorted(set(settings.oidc_roles.values()) - known)
    wrong = []
    issuer = urlsplit(settings.oidc_issuer or "https://")
    if issuer.scheme != "https" and not is_loopback(issuer.hostname or ""):
        wrong.append("OIDC_ISSUER: geef een adres met https:// / use https")
    if 0 < len(missing) < len(needed):
        wrong.append(f"{', '.join(missing)}: ontbreekt, de andere zijn er wel / missing")
    if strange:
        wrong.append(
            f"OIDC_ROLES: {', '.join(strange)} is geen rol; kies uit {', '.join(sorted(known))} / "
            "unknown role"
        )
    return wrong


def read_settings(**given: object) -> Settings:
    """The configuration from the environment; `given` wins.

    Raises:
        SettingsFault: with every variable that is wrong.
    """
    try:
        settings = Settings(**given)  # type: ignore[arg-type]
    except ValidationError as error:
        lines = [
            line
            for problem in error.errors(include_url=False, include_input=False)
            for line in _told(problem["loc"], problem["msg"])
        ]
        head = "De instellingen kloppen niet / the configuration is wrong:"
        raise SettingsFault("\n".join([head, *lines])) from None
    if settings.secret is None:
        # Local mode: sessions end when the program does.
        return settings.model_copy(update={"secret": SecretStr(secrets.token_hex(MIN_SECRET))})
    return settings


def _told(place: tuple[int | str, ...], message: str) -> list[str]:
    text = message.removeprefix("Value error, ")
    if place:
        return [f"  {PREFIX}{'.'.join(str(p) for p in place).upper()}: {text}"]
    return [f"  {PREFIX}{line}" for line in text.splitlines()]
