"""A configuration that cannot work is refused at once: every variable by its name, in Dutch."""

from __future__ import annotations

import os
import re
import socket
from pathlib import Path

import pytest

from api import admin
from api import settings as settings_module
from api.app import try_out
from api.settings import CannotStart, SettingsFault, read_settings
from tests.api.conftest import SMALL_RULES, empty_postgres
from tests.api.serving import free_port, run

#: A variable, a value it cannot have, and what its line says.
WRONG = [
    ("MODE", "prod", "Kies uit: 'local' of 'production'."),
    ("PORT", "hoog", "Hier hoort een heel getal."),
    ("PORT", "70000", "Dit moet 65535 of minder zijn."),
    ("PORT", "tcp://10.0.0.1:80", "Hier hoort een heel getal."),
    ("HOST", "0.0.0.0", "dat kan niet zonder aanmelden; zet WIJKTOETS_MODE=production"),  # noqa: S104 - must be refused
    ("WORKERS", "0", "Dit moet 1 of meer zijn."),
    ("PUBLIC_URL", "wijktoets.example.org", "geef een heel adres"),
    ("PUBLIC_URL", "https://example.org/toets", "geef het adres zonder pad"),
    ("PUBLIC_URL", "https://example.org:poort", "geef een heel adres"),
    ("FORWARDED_ALLOW_IPS", "10.0.0.1, proxy", "“proxy” is geen IP-adres of netwerk"),
    ("FORWARDED_ALLOW_IPS", "*", "met * kan een bezoeker zich elk adres geven"),
    ("SHUTDOWN_SECONDS", "-1", "Dit moet 1 of meer zijn."),
    ("RULES", "/bestaat/niet", "de map “/bestaat/niet” bestaat niet"),
    ("RELOAD_SECONDS", "snel", "Hier hoort een getal."),
    ("DATABASE_URL", "mysql://x", "gebruik sqlite:///bestand.db of postgresql://"),
    ("DATABASE_URL", "sqlite:///", "noem ook het bestand of de naam van de database"),
    ("DATABASE_URL", "postgresql://u:geheim@host:poort/d", "klopt de poort?"),
    ("MIGRATE", "misschien", "Hier hoort true of false."),
    ("RETENTION_DAYS", "-30", "Dit moet 1 of meer zijn."),
    ("OIDC_ISSUER", "http://aanmelden.example.org", "geef een adres met https://"),
    ("OIDC_CLIENT_ID", "wijktoets", "ontbreekt; WIJKTOETS_OIDC_CLIENT_ID is er wel"),
    ("OIDC_SCOPES", "email", "hier moet in elk geval openid bij"),
    ("OIDC_ROLES", "inkoper", 'schrijf het als JSON, bijvoorbeeld {"GRP_INKOOP": "inkoper"}'),
    ("OIDC_ROLES", '{"GRP": "baas"}', "baas is geen rol; kies uit beheerder, beleidsmaker"),
    ("RATE_PUBLIC", "veel", "schrijf het zo: 600/minute"),
    ("RATE_STORAGE", "memcached://server", "gebruik memory://, of redis://"),
    ("MAX_BODY", "-1", "Dit moet 1000 of meer zijn."),
    ("MAX_SECONDS", "0", "Dit moet meer dan 0 zijn."),
    ("CORS_ORIGINS", "*", "noem de websites zelf"),
    ("CORS_ORIGINS", "https://a.example/", "“https://a.example/” is geen website"),
    ("LOG_LEVEL", "luid", "Kies uit: 'debug', 'info', 'warning' of 'error'."),
    ("CONTACT_EMAIL", "beheer", "geef een e-mailadres"),
    ("NAME", "x" * 61, "Dit mag hoogstens 60 lang zijn."),
    ("LOGO", "/bestaat/niet.svg", "het bestand “/bestaat/niet.svg” is niet te lezen"),
    ("SECERT", "x", "deze instelling bestaat niet; bedoelt u WIJKTOETS_SECRET?"),
    ("KLEUR", "rood", "deze instelling bestaat niet"),
]


def faults(monkeypatch: pytest.MonkeyPatch, **settings: str) -> dict[str, str]:
    """What is said about each variable; nothing when all is well."""
    for name in [name for name in os.environ if name.startswith("WIJKTOETS_")]:
        monkeypatch.delenv(name)
    for name, value in settings.items():
        monkeypatch.setenv(f"WIJKTOETS_{name}", value)
    try:
        read_settings()
    except SettingsFault as fault:
        return dict(line.split(": ", 1) for line in fault.reasons)
    return {}


@pytest.mark.parametrize(("name", "value", "told"), WRONG)
def test_a_wrong_variable_is_named_with_what_it_should_be(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str
) -> None:
    found = faults(monkeypatch, **{name: value})
    # What goes with one variable may be missing: then that one is named.
    assert f"WIJKTOETS_{name}" in found or "ontbreekt" in told
    assert any(told in line for line in found.values()), found
    assert "geheim" not in str(found)


def test_all_that_is_wrong_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    every = {name: value for name, value, _ in WRONG} | {"MODE": "production"}
    found = faults(monkeypatch, **every)
    expected = {f"WIJKTOETS_{name}" for name in every} - {
        # Not wrong in production, or not beside what is wrong already.
        "WIJKTOETS_MODE",
        "WIJKTOETS_HOST",
        "WIJKTOETS_OIDC_CLIENT_ID",
    }
    assert expected | {"WIJKTOETS_SECRET", "WIJKTOETS_OIDC_CLIENT_SECRET"} == set(found)


def test_production_asks_for_a_secret_an_address_and_a_lasting_database(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given = {"MODE": "production", "SECRET": "kort", "DATABASE_URL": "sqlite:///:memory:"}
    found = faults(monkeypatch, **given, PUBLIC_URL="http://wijktoets.example.org")
    assert "geef 32 of meer tekens" in found["WIJKTOETS_SECRET"]
    assert "met https://" in found["WIJKTOETS_PUBLIC_URL"]
    assert "alles kwijt" in found["WIJKTOETS_DATABASE_URL"]
    assert "kort" not in str(found)
    assert list(faults(monkeypatch, MODE="production", SECRET="x" * 32)) == ["WIJKTOETS_PUBLIC_URL"]


def test_an_empty_variable_is_as_none_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [name.upper() for name in settings_module.Settings.model_fields]
    assert faults(monkeypatch, **dict.fromkeys(names, "")) == {}
    assert read_settings().port == 8000


def test_what_is_right_is_taken_as_it_is_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not faults(
        monkeypatch,
        LOG_LEVEL="INFO",
        PUBLIC_URL="https://wijktoets.example.org/",
        FORWARDED_ALLOW_IPS="10.0.0.0/8, ::1",
        CORS_ORIGINS="https://a.example http://localhost:3000",
        OIDC_ROLES='{"GRP_INKOOP": "inkoper"}',
        DATABASE_URL="postgres://u:p@host/db",
    )
    found = read_settings()
    assert found.log_level == "info"
    assert found.base_url == "https://wijktoets.example.org"
    assert found.cors_origins == ("https://a.example", "http://localhost:3000")
    assert found.oidc_roles == {"GRP_INKOOP": "inkoper"}
    assert found.database_url == "postgresql+psycopg://u:p@host/db"


def test_the_manual_names_every_variable_and_no_other() -> None:
    manual = (Path(__file__).parents[2] / "docs" / "beheer.md").read_text()
    table = set(re.findall(r"^\| `WIJKTOETS_([A-Z_]+)`", manual, re.MULTILINE))
    assert table == {name.upper() for name in settings_module.Settings.model_fields}


def test_sessions_are_signed_with_a_secret_even_when_none_is_given() -> None:
    one, two = read_settings(), read_settings()
    assert one.secret is not None
    assert two.secret is not None
    assert one.secret.get_secret_value() != two.secret.get_secret_value()


# ------------------------------------------------------------------ what is not there


def refused(**settings: object) -> str:
    """Why an installation that is set up like this does not start."""
    with pytest.raises(CannotStart) as fault:
        try_out(read_settings(**{"rules": SMALL_RULES} | settings))
    return str(fault.value)


@pytest.mark.services
def test_a_database_without_such_a_user_is_told() -> None:
    told = refused(database_url=empty_postgres().replace("postgres@", "niemand@"))
    assert "WIJKTOETS_DATABASE_URL: de database (127.0.0.1" in told
    assert "niemand" in told


def test_a_place_where_no_file_can_be_made_is_told() -> None:
    told = refused(database_url="sqlite:////bestaat/niet/w.db")
    assert "/bestaat/niet/w.db" in told
    assert "unable to open database file" in told


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    file = tmp_path / "brief.txt"
    file.write_text("Geachte heer, mevrouw," * 100)
    assert "not a database" in refused(database_url=f"sqlite:///{file}")


def test_tables_that_must_be_made_first_are_told_with_how(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'w.db'}"
    assert "python -m api.admin migrate" in refused(database_url=url, migrate=False)


def test_the_verbs_of_the_administrator_tell_the_same(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"postgresql://u:geheim@127.0.0.1:{free_port()}/wijktoets"
    monkeypatch.setenv("WIJKTOETS_DATABASE_URL", url)
    for verb in (["migrate"], ["audit", "verify"], ["keys", "list"]):
        monkeypatch.setattr("sys.argv", ["api.admin", *verb])
        assert admin.main() == 2
        assert "WIJKTOETS_DATABASE_URL" in capsys.readouterr().err


# ------------------------------------------------------------------ the program itself


def stops(code: int, *told: str, **settings: object) -> None:
    """`wijktoets serve` ends by itself with this exit code, and says this without a traceback."""
    done = run(**{"RULES": SMALL_RULES, "PORT": free_port()} | settings)
    assert done.returncode == code, done.stderr
    for text in told:
        assert text in done.stderr, done.stderr
    for text in ("Traceback", "geheim"):
        assert text not in done.stderr


def test_the_program_tells_every_fault_and_ends_with_2() -> None:
    stops(
        2,
        "Wijktoets kan niet starten:\n",
        "\n  WIJKTOETS_DATABASE_URL: gebruik",
        "\n  WIJKTOETS_WORKERS: Dit moet 1 of meer zijn.",
        "\n  WIJKTOETS_SECERT: deze instelling bestaat niet; bedoelt u WIJKTOETS_SECRET?",
        DATABASE_URL="mysql://u:geheim@x",
        WORKERS=-2,
        SECERT="geheim",
    )


def test_a_database_and_a_redis_that_do_not_answer_are_both_told() -> None:
    nothing = free_port()
    stops(
        2,
        "  WIJKTOETS_DATABASE_URL: de database (127.0.0.1, wijktoets) is niet te gebruiken.",
        "  WIJKTOETS_RATE_STORAGE: de Redis die hier staat, antwoordt niet",
        DATABASE_URL=f"postgresql://u:geheim@127.0.0.1:{nothing}/wijktoets",
        RATE_STORAGE=f"redis://127.0.0.1:{nothing}",
        WORKERS=2,
    )


def test_rules_with_errors_end_with_1(tmp_path: Path) -> None:
    (tmp_path / "fout.yaml").write_text("begrippen:\n  a.b:\n    soort: onbestaand\n")
    stops(1, "fout.yaml", RULES=tmp_path, DATABASE_URL=f"sqlite:///{tmp_path / 'w.db'}")


def test_an_address_that_cannot_be_used_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        stops(2, f"Poort {port} op 127.0.0.1", "er draait al iets", "--port", PORT=port)
    production = {"MODE": "production", "SECRET": "x" * 32, "PUBLIC_URL": "https://example.org"}
    stops(2, "192.0.2.1", "deze computer heeft dat adres niet", HOST="192.0.2.1", **production)
