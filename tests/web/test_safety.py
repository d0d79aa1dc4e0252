"""Privacy and safety of the pages: forms, headers, cookies, addresses, logs, sizes."""

from __future__ import annotations

import base64
import gzip
import json
import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.settings import read_settings
from api.web import assets
from api.web.vendor import trim
from tests.pace import SOON, within
from tests.web.visitor import begin, read_in, say, token

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "api/web/templates"
MOST_BYTES = 150_000


@pytest.fixture(autouse=True)
def _new_visitor(client: TestClient) -> None:
    client.cookies.clear()


def session(client: TestClient) -> dict:
    payload = client.cookies["wijktoets"].split(".")[0]
    return json.loads(base64.b64decode(payload))


@pytest.mark.parametrize("given", ["", "AAAA", "niet-goed", "é"])
def test_a_form_of_someone_else_is_refused(client: TestClient, given: str) -> None:
    client.get("/toets/wijkcooperatie")
    answer = client.post("/toets/wijkcooperatie/begin", data={"_csrf": given})
    assert answer.status_code == 403
    assert "Uw sessie is verlopen" in answer.text
    assert "toetsen" not in session(client)


def test_every_form_that_changes_something_is_guarded(client: TestClient) -> None:
    paths = set()
    begin(client)
    for route in _routes():
        if "POST" in route.methods and not route.path.startswith(("/aanmelden", "/afmelden")):
            path = re.sub(r"\{check\}", "wijkcooperatie", route.path)
            path = re.sub(r"\{name\}", "organisatie.rechtsvorm", path)
            path = re.sub(r"\{number\}", "1", path)
            assert client.post(path).status_code == 403, path
            paths.add(path)
    assert len(paths) >= 10


def _routes() -> list:
    from api.web import intake, interview, keeping, results

    return [r for module in (intake, interview, keeping, results) for r in module.router.routes]


def test_the_secret_of_a_form_is_masked_differently_each_time(client: TestClient) -> None:
    assert token(client, "/toets/wijkcooperatie") != token(client, "/toets/wijkcooperatie")


def test_pages_carry_the_headers_that_keep_them_safe(client: TestClient) -> None:
    headers = client.get("/").headers
    policy = headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


def test_no_template_has_script_or_style_of_its_own() -> None:
    for path in TEMPLATES.glob("*.html"):
        text = path.read_text()
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:|<script(?! src=)", text), (
            path
        )


def test_reading_sets_no_cookie(client: TestClient) -> None:
    for path in ("/", "/toetsen", "/regels", "/regels/regel/aw-2.82a", "/over", "/privacy"):
        assert "set-cookie" not in client.get(path).headers, path


def test_one_cookie_that_scripts_cannot_read(client: TestClient) -> None:
    answer = client.get("/toets/wijkcooperatie")
    cookie = answer.headers["set-cookie"].lower()
    assert cookie.startswith("wijktoets=")
    assert "httponly" in cookie
    assert "samesite=lax" in cookie


def test_answers_are_in_no_address_cookie_or_log(
    client: TestClient, capsys: pytest.CaptureFixture[str]
) -> None:
    url = begin(client)
    after = say(client, url, "stichting")
    client.get(after)
    client.post(
        "/toets/wijkcooperatie/bewaren",
        data={"_csrf": token(client, "/toets/wijkcooperatie/controleren")},
    )
    code = session(client)["toetsen"]["wijkcooperatie"][1]
    shown = client.get("/toets/wijkcooperatie/bewaard").text
    logged = "".join(capsys.readouterr())
    assert code in shown
    assert "stichting" not in after
    assert "stichting" not in json.dumps(session(client))
    assert "stichting" not in logged
    assert code not in logged


def test_personal_pages_are_not_kept_and_files_are_kept_forever(client: TestClient) -> None:
    url = begin(client)
    assert client.get(url).headers["cache-control"] == "no-store"
    page = client.get("/").text
    files = re.findall(r'(?:href|src)="(/static/[^"]+)"', page)
    assert files
    for path in files:
        assert "immutable" in client.get(path).headers["cache-control"]
    assert client.get("/static/stijl.000000000000.css").status_code == 404


def test_a_case_of_someone_else_is_not_to_be_seen(client: TestClient) -> None:
    say(client, begin(client), "stichting")
    client.cookies.clear()
    answer = client.get("/toets/wijkcooperatie/controleren")
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/toets/wijkcooperatie?")


def test_a_forged_cookie_opens_nothing(client: TestClient) -> None:
    say(client, begin(client), "stichting")
    payload, *rest = client.cookies["wijktoets"].split(".")
    client.cookies.clear()
    client.cookies.set("wijktoets", ".".join([payload[:-4] + "AAAA", *rest]))
    assert client.get("/toets/wijkcooperatie/controleren").status_code == 303


def test_removing_a_case_removes_what_was_shared(client: TestClient) -> None:
    base = "/toets/wijkcooperatie"
    say(client, begin(client), "stichting")
    answer = client.post(f"{base}/delen", data={"_csrf": token(client, f"{base}/controleren")})
    found = re.search(r"/gedeeld/[\w-]+", answer.text)
    assert found
    assert client.get(found[0]).status_code == 200
    client.post(f"{base}/verwijderen", data={"_csrf": token(client, f"{base}/verwijderen")})
    assert client.get(found[0]).status_code == 404


def test_a_shared_copy_does_not_change_with_the_case(client: TestClient) -> None:
    base = "/toets/wijkcooperatie"
    url = begin(client)
    say(client, url, "stichting")
    answer = client.post(f"{base}/delen", data={"_csrf": token(client, f"{base}/controleren")})
    found = re.search(r"/gedeeld/[\w-]+", answer.text)
    assert found
    say(client, url, "eenmanszaak")
    copy = client.get(found[0]).text
    assert "Stichting" in copy
    assert "Eenmanszaak" not in copy
    assert "_csrf" not in copy


def test_markup_in_answers_stays_text(client: TestClient) -> None:
    nasty = "<script>alert(1)</script>"
    notice = f"toets: aanbesteding\nopdrachtgever:\n  gemeente: '{nasty}'\n"
    answer = client.post(
        "/toets/aanbesteding/inlezen",
        data={"_csrf": token(client, "/toets/aanbesteding"), "geplakt": notice},
        files={"bestand": ("", b"")},
    )
    assert answer.status_code == 303, answer.text
    page = client.get("/toets/aanbesteding/gegevens").text
    assert nasty not in page
    assert "&lt;script&gt;" in page


def test_an_uploaded_file_itself_is_not_kept(client: TestClient) -> None:
    mark = "nergens te bewaren"
    notice = f"# {mark}\ntoets: aanbesteding\nopdracht:\n  soort: diensten\n".encode()
    client.post(
        "/toets/aanbesteding/inlezen",
        data={"_csrf": token(client, "/toets/aanbesteding")},
        files={"bestand": ("feiten.yaml", notice)},
    )
    services = client.app.state.services
    path = Path(services.settings.database_url.removeprefix("sqlite:///"))
    kept = b"".join(part.read_bytes() for part in path.parent.glob(f"{path.name}*"))
    assert b"aankondiging" in kept or b"feiten.yaml" in kept
    assert mark.encode() not in kept


def test_a_file_that_is_too_large_is_refused_with_a_page(client: TestClient) -> None:
    answer = client.post("/toets/aanbesteding/begin", content=b"x" * 60_000_000)
    assert answer.status_code == 413
    assert answer.headers["content-type"].startswith("text/html")
    assert "Stuur niet meer dan" in answer.text
    assert '<a href="/">' in answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/toets/bestaat-niet",
        "/toets/wijkcooperatie/vraag/bestaat.niet",
        "/toets/wijkcooperatie/vraag/percelen.waarde/9",
        "/toets/aanbesteding/formulier/99",
        "/regels/regel/geen",
        "/regels/begrip/geen",
        "/regels/tabel/geen",
        "/regels/waarde/geen",
        "/gedeeld/geraden",
        "/static/geheim.css",
    ],
)
def test_what_does_not_exist_says_so_with_a_way_on(client: TestClient, path: str) -> None:
    begin(client)
    begin(client, "aanbesteding")
    answer = client.get(path)
    assert answer.status_code == 404
    assert "Deze pagina bestaat niet" in answer.text
    assert 'href="/toetsen"' in answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/regels",
        "/regels?zoek=opdracht",
        "/regels/begrip/opdracht.geraamde_waarde",
        "/toets/aanbesteding/uitkomst",
    ],
)
def test_no_page_is_over_150_kb_over_the_wire(client: TestClient, path: str) -> None:
    read_in(client, ROOT / "examples/openbare-toiletten.xml")
    with client.stream("GET", path) as answer:
        raw = b"".join(answer.iter_raw())
        assert answer.headers["content-encoding"] == "gzip"
    page = gzip.decompress(raw).decode()
    total = len(raw)
    for name in set(re.findall(r'(?:href|src)="(/static/[^"]+)"', page)):
        with client.stream("GET", name) as answer:
            total += len(b"".join(answer.iter_raw()))
    assert total < MOST_BYTES


@pytest.mark.parametrize(
    "path", ["/", "/toets/aanbesteding", "/regels", "/toets/aanbesteding/uitkomst"]
)
def test_a_page_takes_the_server_little_work(client: TestClient, path: str) -> None:
    read_in(client, ROOT / "examples/openbare-toiletten.xml")
    assert client.get(path).status_code == 200
    with within(SOON / 5):
        assert client.get(path).status_code == 200


def test_the_trimmed_style_has_every_component_that_pages_use() -> None:
    text = "".join(path.read_text() for path in TEMPLATES.glob("*.html"))
    used = set(re.findall(r"utrecht-[a-z0-9-]+?(?=--|__|[^a-z0-9-]|$)", text))
    assert used
    assert used <= set(trim.COMPONENTS)


def test_a_municipality_can_bring_its_own_theme(tmp_path: Path) -> None:
    style, logo = tmp_path / "eigen.css", tmp_path / "logo.svg"
    style.write_text(".eigen-thema { --basis-color-action-1-color-default: #004488; }")
    logo.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    settings = read_settings(
        database_url=f"sqlite:///{tmp_path / 'thema.db'}",
        theme_css=str(style),
        theme_class="eigen-thema",
        logo=str(logo),
        name="Toetshulp Voorbeeldstad",
    )
    with TestClient(
        create_app(settings), base_url="http://127.0.0.1", client=("127.0.0.1", 5)
    ) as client:
        page = client.get("/").text
        assert "eigen-thema" in page
        assert "Toetshulp Voorbeeldstad" in page
        files = re.findall(r"/static/(?:thema|logo)\.[0-9a-f]+\.\w+", page)
        assert len(set(files)) == 2
        assert [client.get(name).status_code for name in files] == [200] * len(files)
    assert assets.Assets(settings).url("thema")
