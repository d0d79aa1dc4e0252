"""Two people with one code, each in a browser of their own: neither undoes the other unawares."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from tests.web.visitor import begin, token

CHECK = "/toets/aanbesteding"
LEGAL_FORM = f"{CHECK}/vraag/opdracht.soort"
PART = f"{CHECK}/formulier/1"


@pytest.fixture
def two(client: TestClient) -> Iterator[tuple[TestClient, TestClient]]:
    """The one who began and kept a case, and the one who was given its code."""
    client.cookies.clear()
    begin(client, "aanbesteding")
    client.post(f"{CHECK}/bewaren", data={"_csrf": token(client, LEGAL_FORM)})
    code = re.search(r"[a-z0-9]{4}(-[a-z0-9]{2,4}){6}", client.get(f"{CHECK}/bewaard").text)
    assert code
    other = TestClient(
        client.app, base_url="http://127.0.0.1", client=("127.0.0.1", 6), follow_redirects=False
    )
    answer = other.post("/verder", data={"_csrf": token(other, "/verder"), "code": code[0]})
    assert answer.status_code == 303, answer.text
    yield client, other
    client.cookies.clear()


def hidden(page: str) -> dict[str, str]:
    """The hidden fields of the form on a page, as a browser sends them back."""
    form = page[page.index('<form method="post"') :]
    return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form))


def answer(client: TestClient) -> str:
    page = client.get(LEGAL_FORM).text
    checked = re.search(r'value="([a-z_]+)"[^>]* checked', page)
    return checked[1] if checked else ""


def test_the_second_answer_to_a_question_is_held_up_once(
    two: tuple[TestClient, TestClient],
) -> None:
    one, other = two
    mine, theirs = hidden(one.get(LEGAL_FORM).text), hidden(other.get(LEGAL_FORM).text)
    assert other.post(LEGAL_FORM, data={**theirs, "antwoord": "diensten"}).status_code == 303
    held_up = one.post(LEGAL_FORM, data={**mine, "antwoord": "werken"})
    assert held_up.status_code == 422
    assert "intussen veranderd in “Diensten”" in held_up.text
    assert answer(other) == "diensten", "nothing is lost"
    again = one.post(LEGAL_FORM, data={**hidden(held_up.text), "antwoord": "werken"})
    assert again.status_code == 303
    assert answer(other) == "werken"


def test_the_same_answer_or_another_question_is_no_conflict(
    two: tuple[TestClient, TestClient],
) -> None:
    one, other = two
    mine, theirs = hidden(one.get(LEGAL_FORM).text), hidden(other.get(LEGAL_FORM).text)
    buyer = f"{CHECK}/vraag/opdrachtgever.soort"
    late = hidden(one.get(buyer).text)
    assert other.post(LEGAL_FORM, data={**theirs, "antwoord": "diensten"}).status_code == 303
    assert one.post(LEGAL_FORM, data={**mine, "antwoord": "diensten"}).status_code == 303
    assert one.post(buyer, data={**late, "antwoord": "gemeente"}).status_code == 303


def test_a_part_of_the_form_that_was_left_open_takes_nothing_away(
    two: tuple[TestClient, TestClient],
) -> None:
    one, other = two
    name = "opdracht.soort"
    number = next(n for n in range(1, 12) if f'name="{name}"' in one.get(part(n)).text)
    mine, theirs = (hidden(client.get(part(number)).text) for client in two)
    assert other.post(part(number), data={**theirs, name: "diensten"}).status_code == 303
    held_up = one.post(part(number), data=mine)
    assert held_up.status_code == 422
    assert "intussen veranderd in “Diensten”" in held_up.text
    assert re.search(rf'name="{name}"[^>]*value="diensten"[^>]* checked', held_up.text)
    assert answer(other) == "diensten"
    again = {**hidden(held_up.text), name: "diensten"}
    assert one.post(part(number), data=again).status_code == 303
    assert answer(other) == "diensten"


def part(number: int) -> str:
    return f"{CHECK}/formulier/{number}"


@pytest.mark.parametrize("version", ["", "x", "-1", "9" * 50, "²", "0"])
def test_a_version_that_nobody_gave_does_no_harm(
    two: tuple[TestClient, TestClient], version: str
) -> None:
    one, _ = two
    fields = {**hidden(one.get(LEGAL_FORM).text), "versie": version, "antwoord": "werken"}
    assert one.post(LEGAL_FORM, data=fields).status_code == 303
