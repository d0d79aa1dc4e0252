"""`python -m api.admin`: what whoever runs an installation needs beside the running program."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy.engine import make_url

from api.access.keys import Keys
from api.access.principal import Scope
from api.services import open_services
from api.settings import CannotStart, Settings, read_settings
from api.storage import audit, schema
from api.storage.database import Database
from api.storage.dossiers import Dossiers
from engine.diagnostics import Faults

WHO = "beheer"

admin = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)
keys = typer.Typer(no_args_is_help=True, help="API-sleutels voor andere systemen.")
log = typer.Typer(no_args_is_help=True, help="Het auditlog.")
admin.add_typer(keys, name="keys")
admin.add_typer(log, name="audit")


@admin.command()
def migrate() -> None:
    """Breng de tabellen op orde voor deze versie."""
    database = _database(read_settings())
    schema.migrate(database)
    _say(f"De database is op orde (versie {schema.newest()}).")


@admin.command()
def expire() -> None:
    """Verwijder dossiers waarvan de tijd om is. De draaiende dienst doet dit ook zelf."""
    settings = read_settings()
    dossiers = Dossiers(_ready(settings), settings.retention_days, settings.max_dossier_facts)
    _say(f"{dossiers.expire()} dossiers verwijderd.")


@admin.command()
def backup(target: Annotated[Path, typer.Argument(help="Het nieuwe bestand.")]) -> None:
    """Maak een kopie van een SQLite-database, ook terwijl de dienst draait."""
    url = make_url(read_settings().database_url)
    if not url.drivername.startswith("sqlite"):
        _stop("Gebruik voor PostgreSQL pg_dump; zie docs/beheer.md.")
    source = Path(url.database or "")
    if not source.is_file():
        _stop(f"De database {source} bestaat niet.")
    if target.exists():
        _stop(f"{target} bestaat al; er wordt niets overschreven.")
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
        outcome = new.execute("PRAGMA integrity_check").fetchone()[0]
    if outcome != "ok":
        _stop(f"De kopie is niet in orde: {outcome}")
    _say(f"Kopie gemaakt: {target}")


@admin.command()
def openapi() -> None:
    """Schrijf het OpenAPI-document van deze regels."""
    from api.app import json_api
    from api.openapi import build

    services = open_services(read_settings(database_url="sqlite:///:memory:"))
    document = build(json_api(services), services)
    _say(json.dumps(document, ensure_ascii=False, indent=1))


@log.command()
def verify(
    expected: Annotated[
        str | None, typer.Option(help="Een kenmerk van een vorige keer; moet er nog in staan.")
    ] = None,
) -> None:
    """Reken de hele keten na. Uitgang 1 als er iets is veranderd, verwijderd of tussengevoegd."""
    with _ready(read_settings()).reading() as session:
        verdict = audit.verify(session, expected)
    _say(f"{verdict.lines} regels, laatste kenmerk {verdict.last}")
    if verdict.broken:
        numbers = ", ".join(str(number) for number in verdict.broken[:20])
        _stop(f"De keten klopt niet bij regel {numbers}.")
    if not verdict.expected_found:
        _stop("Het opgegeven kenmerk staat niet meer in het log: er is iets afgeknipt.")


@keys.command("make")
def make_key(
    name: Annotated[str, typer.Argument(help="Waarvoor de sleutel is.")],
    scope: Annotated[list[Scope], typer.Option(help="Wat ermee mag; mag vaker.")],
    days: Annotated[int, typer.Option(min=1, max=731, help="Hoe lang hij werkt.")] = 365,
) -> None:
    """Maak een sleutel. Hij wordt één keer getoond."""
    key, text = Keys(_ready(read_settings())).make(name, scope, days, WHO)
    _say(f"{text}\nid {key.id}, werkt tot {key.expires:%Y-%m-%d}")


@keys.command("rotate")
def rotate_key(
    id: Annotated[str, typer.Argument(help="Het id van de oude sleutel.")],
    days: Annotated[int, typer.Option(min=1, max=731, help="Hoe lang de nieuwe werkt.")] = 365,
    overlap_hours: Annotated[int, typer.Option(min=0, max=720)] = 24,
) -> None:
    """Vervang een sleutel; de oude werkt nog even."""
    overlap = dt.timedelta(hours=overlap_hours)
    try:
        key, text = Keys(_ready(read_settings())).rotate(id, days, overlap, WHO)
    except KeyError:
        _stop(f"Er is geen werkende sleutel {id}.")
    else:
        _say(f"{text}\nid {key.id}, werkt tot {key.expires:%Y-%m-%d}")


@keys.command("revoke")
def revoke_key(id: Annotated[str, typer.Argument(help="Het id van de sleutel.")]) -> None:
    """Trek een sleutel in; hij werkt meteen niet meer."""
    try:
        Keys(_ready(read_settings())).revoke(id, WHO)
    except KeyError:
        _stop(f"Er is geen sleutel {id}.")
    _say("Ingetrokken.")


@keys.command("list")
def list_keys() -> None:
    """Toon alle sleutels, zonder hun geheim."""
    for key in Keys(_ready(read_settings())).all():
        state = "ingetrokken" if key.revoked else f"tot {key.expires:%Y-%m-%d}"
        _say(f"{key.id}  {state}  {', '.join(key.scopes)}  {key.name}")


def _database(settings: Settings) -> Database:
    return Database(settings.database_url)


def _ready(settings: Settings) -> Database:
    database = _database(settings)
    schema.check(database)
    return database


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _stop(text: str) -> None:
    sys.stderr.write(f"{text}\n")
    raise typer.Exit(1)


def main() -> int:
    """Carry out a verb; configuration and schema faults are told without a traceback."""
    try:
        admin()
    except (CannotStart, Faults) as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
