"""The configuration: every `WIJKTOETS_*` variable, checked before anything starts.

`docs/beheer.md` describes the same variables for whoever runs the product; a test compares the two.
"""

from __future__ import annotations

import difflib
import os
import secrets
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from api import setting_values as values
from api.invalid import in_dutch
from api.setting_values import is_loopback

PREFIX = "WIJKTOETS_"
#: Shortest secret that may sign sessions.
MIN_SECRET = 32
#: Variables with our prefix that something else reads: the command line, and the tests.
_ELSEWHERE = ("WIJKTOETS_BACKEND", "WIJKTOETS_TEST_")

Address = Annotated[str, AfterValidator(values.address)]
ReadableFile = Annotated[Path, AfterValidator(values.file)]
Rate = Annotated[str, AfterValidator(values.rate)]


class CannotStart(Exception):
    """Why the program cannot start: every reason, in Dutch, for whoever runs it."""

    def __init__(self, *reasons: str) -> None:
        self.reasons = reasons
        lines = [f"  {reason}" for reason in reasons]
        super().__init__("\n".join(["Wijktoets kan niet starten:", *lines]))


class SettingsFault(CannotStart):
    """The configuration cannot be used; every reason begins with the name of a variable."""


class Settings(BaseSettings):
    """How this installation runs. Read from the environment; see :func:`read_settings`."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, frozen=True, extra="forbid"
    )

    mode: Literal["local", "production"] = "local"
    host: str = "127.0.0.1"
    port: int = Field(8000, ge=0, le=65_535)
    workers: int = Field(1, ge=1, le=64)
    public_url: Annotated[str, AfterValidator(values.site)] | None = None
    forwarded_allow_ips: Annotated[str, AfterValidator(values.proxies)] = "127.0.0.1"
    shutdown_seconds: int = Field(20, ge=1, le=600)

    rules: Annotated[Path, AfterValidator(values.folder)] | None = None
    reload_seconds: float = Field(5.0, ge=0.2, le=3_600)

    database_url: Annotated[str, AfterValidator(values.database)] = "sqlite:///wijktoets.db"
    retention_days: int = Field(90, ge=1, le=3_650)
    #: False leaves the schema to `python -m api.admin migrate`.
    migrate: bool = True

    secret: SecretStr | None = None
    oidc_issuer: Annotated[str, AfterValidator(values.issuer)] | None = None
    oidc_client_id: str | None = None
    oidc_client_secret: SecretStr | None = None
    oidc_scopes: Annotated[str, AfterValidator(values.scopes)] = "openid profile email"
    oidc_roles_claim: str = "roles"
    oidc_roles: Annotated[dict[str, str], NoDecode, BeforeValidator(values.roles)] = {}
    oidc_audience: str | None = None
    session_hours: int = Field(8, ge=1, le=24)

    rate_public: Rate = "600/minute"
    rate_key: Rate = "60000/minute"
    rate_sign_in: Rate = "20/minute"
    rate_storage: Annotated[str, AfterValidator(values.rate_storage)] = "memory://"
    max_body: int = Field(1_000_000, ge=1_000)
    max_notice: int = Field(10_000_000, ge=1_000)
    max_records: int = Field(250, ge=1, le=1_000)
    max_bulk: int = Field(10_000, ge=1)
    max_bulk_body: int = Field(20_000_000, ge=1_000)
    max_upload_seconds: float = Field(60.0, gt=0)
    max_seconds: float = Field(10.0, gt=0)
    max_dossier_facts: int = Field(5_000, ge=100)
    cors_origins: Annotated[tuple[str, ...], NoDecode, BeforeValidator(values.origins)] = ()

    log_level: Annotated[
        Literal["debug", "info", "warning", "error"], BeforeValidator(values.lower)
    ] = "info"
    metrics_key: SecretStr | None = None
    otel: Annotated[bool, AfterValidator(values.otel)] = False

    #: Named in the OpenAPI document, for whoever has questions.
    contact_email: Annotated[str, AfterValidator(values.email)] = "wijktoets@example.org"
    contact_url: Address = "https://git.example.org/wijktoets/wijktoets"

    #: What the site calls itself: a municipality may use its own name.
    name: str = Field("Wijktoets", min_length=1, max_length=60)
    theme_css: ReadableFile | None = None
    theme_class: str | None = None
    logo: ReadableFile | None = None

    @property
    def local(self) -> bool:
        """Whether this is one person's own computer: no sign-in, loopback only."""
        return self.mode == "local"

    @property
    def base_url(self) -> str:
        """Where users reach this installation, without a slash at the end."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return self.public_url or f"http://{host}:{self.port}"


def read_settings(**given: object) -> Settings:
    """The configuration from the environment; `given` wins.

    Raises:
        SettingsFault: with every variable that is wrong.
    """
    wrong = dict(_unknown(os.environ))
    try:
        settings = Settings(**given)  # type: ignore[arg-type]
    except ValidationError as error:
        found = {
            str(problem["loc"][0]): in_dutch(problem)
            for problem in error.errors(include_url=False, include_input=False)
        }
        wrong |= {name.upper(): message for name, message in found.items()}
        # What is right is looked at together, with what one gets without the rest.
        settings = Settings(**given | _defaults(found))  # type: ignore[arg-type]
    together = [*_oidc_faults(settings)]
    if "MODE" not in wrong:
        together += _reach_faults(settings)
    wrong = dict(together) | wrong
    if wrong:
        raise SettingsFault(*(f"{PREFIX}{name}: {message}" for name, message in wrong.items()))
    if settings.secret is None:
        # Local mode: sessions end when the program does.
        return settings.model_copy(update={"secret": SecretStr(secrets.token_hex(MIN_SECRET))})
    return settings


def _defaults(names: Iterable[str]) -> dict[str, Any]:
    fields = Settings.model_fields
    return {name: fields[name].get_default() for name in names if name in fields}


def _unknown(environment: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Variables that look like ours and are not: a typing error would go unnoticed."""
    known = [name.upper() for name in Settings.model_fields]
    for variable in sorted(environment):
        name = variable.upper().removeprefix(PREFIX)
        if variable.upper() == name or name in known or variable.startswith(_ELSEWHERE):
            continue
        meant = difflib.get_close_matches(name, known, n=1)
        hint = f"; bedoelt u {PREFIX}{meant[0]}?" if meant else ""
        yield name, f"deze instelling bestaat niet{hint}"


def _reach_faults(settings: Settings) -> Iterator[tuple[str, str]]:
    """Who can reach this installation, and what that takes."""
    if settings.local:
        if not is_loopback(settings.host):
            others = f"op {settings.host} kunnen anderen erbij, en dat kan niet zonder aanmelden"
            yield "HOST", f"{others}; zet {PREFIX}MODE=production, of gebruik 127.0.0.1"
        return
    if settings.secret is None or len(settings.secret.get_secret_value()) < MIN_SECRET:
        example = f"openssl rand -hex {MIN_SECRET}"
        yield "SECRET", f"geef {MIN_SECRET} of meer tekens, bijvoorbeeld uit “{example}”"
    if settings.public_url is None or not settings.public_url.startswith("https://"):
        yield "PUBLIC_URL", "geef het adres waarop gebruikers u vinden, met https://"
    if settings.database_url.startswith("sqlite:///:memory:"):
        yield "DATABASE_URL", "een database in het geheugen is bij stoppen alles kwijt"


def _oidc_faults(settings: Settings) -> Iterator[tuple[str, str]]:
    needed = {
        "OIDC_ISSUER": settings.oidc_issuer,
        "OIDC_CLIENT_ID": settings.oidc_client_id,
        "OIDC_CLIENT_SECRET": settings.oidc_client_secret,
    }
    given = [f"{PREFIX}{name}" for name, value in needed.items() if value is not None]
    if given:
        for name, value in needed.items():
            if value is None:
                yield name, f"ontbreekt; {' en '.join(given)} is er wel"
