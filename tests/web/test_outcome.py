"""What an outcome page says, and what a case can be told besides answers: another date."""

from __future__ import annotations

import datetime as dt
import html
import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.web.conftest import ROOT
from tests.web.visitor import begin, read_in, say, token

NOTICE = ROOT / "examples/openbare-toiletten.xml"
BASE = "/toets/aanbesteding"


@pytest.fixture(autouse=True)
def _new_visitor(client: TestClient) -> None:
    client.cookies.clear()


def text(client: TestClient, path: str) -> str:
    """A page as text on one line."""
    answer = client.get(path)
    assert answer.status_code == 200
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", answer.text)).split())


def redate(client: TestClient, date: str, base: str = BASE) -> str:
    """Change the date of a case; where that leads."""
    given = {"_csrf": token(client, f"{base}/vergelijken?datum=1-1-2026"), "datum": date}
    answer = client.post(f"{base}/peildatum", data=given)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


# -- another date


def test_another_date_says_what_it_changed(client: TestClient) -> None:
    read_in(client, NOTICE)
    told = text(client, redate(client, "31-12-2025"))
    assert "De peildatum is nu 31 december 2025 Eerst was dat 1 februari 2026." in told
    assert "Europese drempel voor deze opdracht: eerst € 216.000, nu € 221.000." in told
    assert "Peildatum: 31 december 2025" in text(client, f"{BASE}/gegevens")


def test_a_date_that_changes_nothing_says_so(client: TestClient) -> None:
    read_in(client, NOTICE)
    told = text(client, redate(client, "2-2-2026"))
    assert "Geen enkele uitkomst is daardoor anders." in told


def test_the_date_and_the_answers_stay_when_a_case_is_saved(client: TestClient) -> None:
    url = begin(client)
    say(client, url, "stichting")
    base = "/toets/wijkcooperatie"
    client.post(f"{base}/bewaren", data={"_csrf": token(client, url)})
    redate(client, "1-3-2026", base)
    told = text(client, f"{base}/controleren")
    assert "Peildatum: 1 maart 2026" in told
    assert "Stichting" in told


def test_a_kept_case_keeps_its_day_and_says_what_today_changes(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    clock(monkeypatch, dt.datetime(2025, 12, 31, 12, tzinfo=dt.UTC))
    read_in(client, services_for(tmp_path, 218_000))
    client.post(f"{BASE}/bewaren", data={"_csrf": token(client, f"{BASE}/gegevens")})
    code = re.search(r"[a-z0-9]{4}(-[a-z0-9]{2,4}){6}", text(client, f"{BASE}/bewaard"))
    assert "Nu zou de uitkomst anders zijn" not in text(client, f"{BASE}/uitkomst")
    clock(monkeypatch, dt.datetime(2026, 1, 2, 12, tzinfo=dt.UTC))
    client.cookies.clear()
    assert code
    client.post("/verder", data={"_csrf": token(client, "/verder"), "code": code[0]})
    for page in ("controleren", "uitkomst"):
        told = text(client, f"{BASE}/{page}")
        assert "Peildatum: 31 december 2025" in told
        assert "rekent met 31 december 2025, de dag waarop u begon. Vandaag, 2 januari 2026" in told
        assert "Europese procedure is verplicht: eerst nee, nu verplicht." in told
        assert "Europese drempel voor deze opdracht: eerst € 221.000, nu € 216.000." in told
    told = text(client, redate(client, "2026-01-02"))
    assert "De peildatum is nu 2 januari 2026" in told
    assert "Nu zou de uitkomst anders zijn" not in told


def test_a_date_that_was_chosen_stays_without_a_remark(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    clock(monkeypatch, dt.datetime(2025, 12, 31, 12, tzinfo=dt.UTC))
    read_in(client, services_for(tmp_path, 218_000))
    redate(client, "31-12-2025")
    clock(monkeypatch, dt.datetime(2026, 1, 1, 9, tzinfo=dt.UTC))
    told = text(client, f"{BASE}/uitkomst")
    assert "Peildatum: 31 december 2025" in told
    assert "Nu zou de uitkomst anders zijn" not in told


def clock(monkeypatch: pytest.MonkeyPatch, moment: dt.datetime) -> None:
    """Set the clock by which cases are kept and compared."""
    monkeypatch.setattr("api.storage.dossiers.now", lambda: moment)
    monkeypatch.setattr("api.differences.today", moment.date)


def services_for(folder: Path, value: int) -> Path:
    """Facts about services of a municipality, without a date."""
    path = folder / "feiten.yaml"
    kinds = "opdracht.soort: diensten\nopdrachtgever.soort: gemeente\n"
    kinds += "opdracht.cpv: 90910000\nopdracht.gemengd: een_soort\nopdracht.aard: opdracht\n"
    path.write_text(f"{kinds}opdracht.geraamde_waarde: {value}\n")
    return path


@pytest.mark.parametrize("date", ["", "morgen", "31-2-2026"])
def test_what_is_no_date_changes_nothing(client: TestClient, date: str) -> None:
    read_in(client, NOTICE)
    form = {"_csrf": token(client, f"{BASE}/vergelijken?datum=1-1-2026"), "datum": date}
    answer = client.post(f"{BASE}/peildatum", data=form)
    assert answer.status_code == 422
    assert "Vul een datum in" in answer.text
    assert "Peildatum: 1 februari 2026" in text(client, f"{BASE}/gegevens")


@pytest.mark.parametrize("was", ["gisteren", "2026-02-01", "9999-99-99"])
def test_an_address_cannot_pretend_a_change(client: TestClient, was: str) -> None:
    read_in(client, NOTICE)
    assert "De peildatum is nu" not in text(client, f"{BASE}/uitkomst?was={was}")


# -- in short


def test_the_outcome_begins_with_figures_answers_and_what_decides_most(client: TestClient) -> None:
    read_in(client, NOTICE)
    told = text(client, f"{BASE}/uitkomst")
    short = told[told.index("In het kort") : told.index("Op deze pagina")]
    assert "Geraamde waarde van de opdracht € 180.000" in short
    assert "Europese drempel voor deze opdracht € 216.000" in short
    assert "vragen staan nog open. Deze antwoorden beslissen het meeste:" in short
    counts = [int(found) for found in re.findall(r"\((\d+) uitkomsten?\)", short)]
    assert len(counts) == 3
    assert counts == sorted(counts, reverse=True)


def test_a_text_is_one_source_with_its_articles(client: TestClient) -> None:
    read_in(client, NOTICE)
    page = client.get(f"{BASE}/uitkomst").text
    sources = page[page.index("Bronnen (") :]
    assert len(re.findall(r"<li>Aanbestedingswet 2012: ", sources)) == 1


def test_every_link_within_the_outcome_leads_somewhere(client: TestClient) -> None:
    read_in(client, NOTICE)
    page = client.get(f"{BASE}/uitkomst").text
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


# -- to take away


def test_texts_for_the_tender_hold_what_someone_wrote(client: TestClient) -> None:
    read_in(client, NOTICE)
    assert "De reden is: [schrijf hier uw motivering]" in text(client, f"{BASE}/uitkomst")
    form = {
        "_csrf": token(client, f"{BASE}/uitkomst"),
        "doel-motivering.geen_percelen": "Alles ligt <hier> bij elkaar.",
    }
    client.post(f"{BASE}/motivering", data=form)
    told = text(client, f"{BASE}/uitkomst")
    assert "De reden is: Alles ligt <hier> bij elkaar. Kopieer deze tekst" in told
    assert "<hier>" not in client.get(f"{BASE}/uitkomst").text


def test_the_outcome_as_text_and_as_json(client: TestClient) -> None:
    read_in(client, NOTICE)
    plain = client.get(f"{BASE}/uitkomst.txt")
    assert plain.headers["content-type"] == "text/plain; charset=utf-8"
    assert plain.headers["cache-control"] == "no-store"
    assert "Beantwoord de vragen op de website." in plain.text
    assert "--set" not in plain.text
    data = client.get(f"{BASE}/uitkomst.json").json()
    assert data["peildatum"] == "2026-02-01"
    assert data["stukken"][0]["begrip"] == "looptijd.toegestaan"


# -- with whom to talk


def test_contacts_come_from_the_rules_and_follow_the_answers(client: TestClient) -> None:
    read_in(client, ROOT / "examples/wijkcooperatie-toiletten.yaml", "wijkcooperatie")
    told = text(client, "/toets/wijkcooperatie/uitkomst")
    people = told[told.index("Met wie u kunt praten Uw gemeente") :]
    assert "Uw gemeente: de afdeling inkoop." in people
    assert "LSA bewoners, De coöperatie , gelezen op 21 november 2026" in people
    assert "de afdeling subsidies" not in people


# -- changing an answer


def test_a_question_asked_again_says_what_it_decides(client: TestClient) -> None:
    read_in(client, NOTICE)
    told = text(client, f"{BASE}/vraag/opdracht.geraamde_waarde?terug=gegevens")
    assert "Nodig voor: Europese procedure is verplicht." in told
    assert "verandert dit antwoord de uitkomst niet meer" not in told


# -- what hangs on something still


def works(tmp_path: Path, **more: str) -> Path:
    """A facts file: works of € 4,000,000 by a municipality."""
    facts = {
        "opdrachtgever.soort": "gemeente",
        "opdracht.soort": "werken",
        "opdracht.cpv": "45000000",
        "opdracht.geraamde_waarde": "€ 4.000.000",
        "opdracht.grensoverschrijdend_belang": "nee",
        "opdracht.kunstmatig_gesplitst": "nee",
    }
    facts |= {name.replace("__", "."): value for name, value in more.items()}
    file = tmp_path / "werken.yaml"
    file.write_text("".join(f"{name}: {value}\n" for name, value in facts.items()))
    return file


def item(page: str, anchor: str) -> str:
    """The line of the page about one conclusion, as HTML."""
    start = page.index(f'id="u-{anchor}"')
    return page[start : page.index('<li class="wt-line"', start + 1)]


def test_a_permission_that_hangs_on_something_is_not_marked_as_one(
    client: TestClient, tmp_path: Path
) -> None:
    read_in(client, works(tmp_path))
    page = client.get(f"{BASE}/uitkomst").text
    line = item(page, "route.een_op_een")
    assert 'class="wt-mark wt-mark--kan_mits"><span aria-hidden="true">◐</span> kan, mits' in line
    assert "wt-mark--ja" not in line.split("<details")[0]
    said = " ".join(html.unescape(re.sub(r"<[^>]+>", " ", line.split("<details")[0])).split())
    assert "kan, mits U kunt de opdracht één op één" in said
    assert "Hangt nog af van: Of één op één past in het eigen inkoopbeleid" in said


def test_it_comes_after_what_does_not_hang_on_anything(client: TestClient, tmp_path: Path) -> None:
    read_in(client, works(tmp_path))
    page = client.get(f"{BASE}/uitkomst").text
    anchors = ["nationaal", "europees", "een_op_een", "meervoudig_onderhands"]
    places = [page.index(f'id="u-route.{anchor}"') for anchor in anchors]
    assert places == sorted(places)


def test_a_limit_that_fits_takes_the_reserve_away(client: TestClient, tmp_path: Path) -> None:
    read_in(client, works(tmp_path, procedurebanden__grens_meervoudig="€ 4.000.000,01"))
    line = item(client.get(f"{BASE}/uitkomst").text, "route.meervoudig_onderhands")
    assert "wt-mark--ja" in line.split("<details")[0]
    assert "Hangt nog af van" not in line


def test_a_cooperative_reads_apart_which_routes_hang_on_something(
    client: TestClient, tmp_path: Path
) -> None:
    file = works(tmp_path, organisatie__rechtsvorm="cooperatie")
    read_in(client, file, "wijkcooperatie")
    told = text(client, "/toets/wijkcooperatie/uitkomst")
    short = told[told.index("In het kort") : told.index("Op deze pagina")]
    assert "✓ ja Route voor u via een gewone aanbesteding." in short
    assert "◐ kan, mits Route voor u met een directe opdracht." in short
    said = " ".join(client.get("/toets/wijkcooperatie/uitkomst.txt").text.split())
    assert "◐ kan, mits Route voor u met een directe opdracht." in said.split("Wat bekend is")[0]
    written = client.get("/toets/wijkcooperatie/uitkomst.json").json()["in_het_kort"]
    found = {point["begrip"]: point["oordeel"] for point in written}
    assert found["wijkcooperatie.route_een_op_een"] == "kan_mits"


def test_what_is_forbidden_comes_before_everything_else(client: TestClient, tmp_path: Path) -> None:
    file = works(
        tmp_path, organisatie__rechtsvorm="stichting", organisatie__noemt_zich_cooperatief="ja"
    )
    read_in(client, file, "wijkcooperatie")
    page = client.get("/toets/wijkcooperatie/uitkomst").text
    forbidden = page.index("U bent geen coöperatie volgens de wet, maar u noemt zich wel")
    assert forbidden < page.index("wt-verdict")
    short = client.get("/toets/wijkcooperatie/uitkomst.txt").text.split("In het kort\n")[1]
    assert short.startswith("! let op")
    assert "Burgerlijk Wetboek Boek 2, artikel 63" in page


def test_an_officer_reads_first_which_part_of_the_law_applies(
    client: TestClient, tmp_path: Path
) -> None:
    read_in(client, works(tmp_path))
    points = client.get(f"{BASE}/uitkomst.json").json()["in_het_kort"]
    told = [point for point in points if point["oordeel"] != "let_op"]
    assert told[0]["begrip"] == "opdracht.regime"


def test_a_duty_a_warning_and_advice_do_not_look_like_a_permission(
    client: TestClient, tmp_path: Path
) -> None:
    read_in(client, works(tmp_path))
    written = client.get(f"{BASE}/uitkomst.json").json()["uitkomsten"]
    own = {"verplicht": "verplicht", "te_motiveren": "leg_uit", "geadviseerd": "advies"}
    own["waarschuwing"] = "let_op"
    asked = {told["rol"] for told in written.values() if told.get("waarde") is True} & own.keys()
    assert {"verplicht", "geadviseerd"} <= asked
    for told in written.values():
        if told["rol"] in own and told.get("waarde") is True:
            assert told["oordeel"] == own[told["rol"]]


def test_a_name_that_is_misspelt_is_told_first_and_answered_with_one_click(
    client: TestClient, tmp_path: Path
) -> None:
    read_in(client, works(tmp_path, opdrachtgever__gemeente="Roterdam"))
    page = client.get(f"{BASE}/uitkomst").text
    assert page.index("Bedoelde u Rotterdam?") < page.index("In het kort")
    assert "Ja, Rotterdam</button>" in page
    assert "anders:" not in page
    assert client.get(f"{BASE}/uitkomst.json").json()["onbekende_namen"][0]["bedoeld"] == [
        "Rotterdam"
    ]
    box = page[page.index("Deze naam kennen wij niet") :]
    address = re.search(r'action="([^"]+)"', box)
    assert address is not None
    fields = dict(re.findall(r'name="([^"]+)" value="([^"]*)"', box.split("</form>")[0]))
    done = client.post(address[1], data=fields)
    assert (done.status_code, done.headers["location"]) == (303, f"{BASE}/uitkomst")
    page = client.get(f"{BASE}/uitkomst").text
    assert "Bedoelde u Rotterdam?" not in page
    assert "Rotterdam" in page


def test_what_someone_can_change_stands_beside_what_fails_least_effort_first(
    client: TestClient, tmp_path: Path
) -> None:
    file = works(tmp_path, organisatie__rechtsvorm="stichting")
    read_in(client, file, "wijkcooperatie")
    written = client.get("/toets/wijkcooperatie/uitkomst.json").json()["uitkomsten"]
    found = [told["te_veranderen"] for told in written.values() if "te_veranderen" in told]
    order = ["brief", "afspraak", "contract", "statuten", "rechtsvorm"]
    assert found
    for each in found:
        ranks = [order.index(one["inspanning"]) for one in each]
        assert ranks == sorted(ranks)
    assert any(len(each) > 1 for each in found)
    assert "Wat u kunt veranderen" in client.get("/toets/wijkcooperatie/uitkomst").text
    assert "→ " in client.get("/toets/wijkcooperatie/uitkomst.txt").text
    assert all("te_veranderen" not in told for told in written.values() if told["waarde"] is True)


def test_two_dates_tell_a_reserve_as_one(client: TestClient, tmp_path: Path) -> None:
    read_in(client, works(tmp_path))
    told = text(client, f"{BASE}/vergelijken?datum=1-3-2026")
    assert "Eén op één gunnen kan volgens de wet kan, mits" in told
