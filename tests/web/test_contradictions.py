"""Answers that do not go together: told where they are given, asked again, and never counted."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.web.visitor import begin, read_in, say, token

BASE = "/toets/rechtsvorm"
FORM = f"{BASE}/vraag/organisatie.rechtsvorm"
DEED = f"{BASE}/vraag/organisatie.notariele_akte"
SENTENCE = "U kiest een vereniging met een akte. U zegt ook dat er geen akte is. Wat klopt?"


@pytest.fixture(autouse=True)
def _new_visitor(client: TestClient) -> None:
    client.cookies.clear()


def text(client: TestClient, path: str) -> str:
    answer = client.get(path, follow_redirects=True)
    assert answer.status_code == 200
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", answer.text)).split())


def contradict(client: TestClient) -> str:
    """Give two answers that cannot both be true; the address of the question after that."""
    begin(client, "rechtsvorm")
    say(client, f"{BASE}/vraag/rechtsvorm.onderwerpen", "oprichting")
    say(client, FORM, "vereniging")
    say(client, DEED, "nee")
    return client.get(f"{BASE}/vraag").headers["location"]


def test_the_other_answer_is_asked_again_with_the_reason(client: TestClient) -> None:
    assert contradict(client) == FORM
    page = client.get(FORM).text
    assert SENTENCE in text(client, FORM)
    assert f'href="{DEED}"' in page, "the way to the other answer"
    say(client, FORM, "vereniging")
    assert client.get(f"{BASE}/vraag").headers["location"] == DEED, "then the other one"
    say(client, DEED, "onbekend")
    assert SENTENCE not in text(client, f"{BASE}/vraag")


@pytest.mark.parametrize("page", ["controleren", "gegevens", "uitkomst"])
def test_every_page_of_the_case_tells_it(client: TestClient, page: str) -> None:
    contradict(client)
    told = text(client, f"{BASE}/{page}")
    assert "Dit kan niet samen Met deze antwoorden is niet gerekend." in told
    assert SENTENCE in told
    assert "Rechtsvorm van de organisatie: Vereniging met een akte van de notaris Wijzig" in told
    if page == "uitkomst":
        assert told.index("Dit kan niet samen") < told.index("Of u een coöperatie bent")
    say(client, DEED, "ja")
    assert "Dit kan niet samen" not in text(client, f"{BASE}/{page}")


def test_a_shared_outcome_tells_it_without_ways_to_change(client: TestClient) -> None:
    contradict(client)
    secret = token(client, f"{BASE}/controleren")
    made = client.post(f"{BASE}/delen", data={"_csrf": secret})
    address = re.search(r"/gedeeld/[\w-]+", made.text)
    assert address
    shared = client.get(address[0]).text
    assert html.escape(SENTENCE, quote=False) in html.unescape(shared)
    assert f"{BASE}/vraag" not in shared


PART = "/toets/aanbesteding/formulier/5"
TERM = {"contract.onbepaalde_tijd": "ja", "contract.looptijd": "36 maanden"}


def save(client: TestClient, **more: str) -> str:
    """Save the part about the term; where that leads."""
    filled = {"_csrf": token(client, PART), **TERM, **more}
    answer = client.post(PART, data=filled)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def test_the_form_shows_it_where_it_was_filled_in_and_then_goes_on(client: TestClient) -> None:
    begin(client, "aanbesteding")
    sentence = "Een contract voor onbepaalde tijd heeft geen vaste looptijd."
    assert save(client) == PART
    assert sentence in text(client, PART)
    assert save(client) != PART, "who saves it again, goes on"
    other = text(client, "/toets/aanbesteding/formulier/1")
    assert sentence not in other, "a part that has nothing to do with it does not tell it"
    assert save(client, **{"contract.onbepaalde_tijd": "nee"}) != PART
    assert sentence not in text(client, PART)


def test_a_fact_that_the_check_does_not_ask_can_be_changed_too(
    client: TestClient, tmp_path: Path
) -> None:
    file = tmp_path / "feiten.yaml"
    file.write_text("organisatie.rechtsvorm: stichting\norganisatie.notariele_akte: nee\n")
    read_in(client, file, "wijkcooperatie")
    page = client.get("/toets/wijkcooperatie/uitkomst").text
    box = page[page.index("Dit kan niet samen") :].split("</section>")[0]
    assert "te verifiëren" in box
    address = "/toets/wijkcooperatie/vraag/organisatie.notariele_akte"
    assert f'href="{address}?terug=uitkomst"' in box
    assert "Deze rechtsvorm bestaat alleen met een akte" in text(client, address)
    say(client, address, "ja")
    assert "Dit kan niet samen" not in client.get("/toets/wijkcooperatie/uitkomst").text
