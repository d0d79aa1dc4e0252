"""The rules as policy makers read them: found, in words, beside their source."""

from __future__ import annotations

import html
import re

import pytest
from starlette.testclient import TestClient

from api.web.catalogue import plain


def page(client: TestClient, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.text


def words(markup: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", markup)).split())


def test_the_law_is_found_before_policy_and_advice(client: TestClient) -> None:
    found = page(client, "/regels?zoek=drempel")
    results = found[found.index('id="resultaten"') :]
    tags = re.findall(r'<span class="wt-tag">([^<]+)</span>', results)
    order = ["Wet", "waarde", "Beleid", "conclusie", "Advies"]
    firsts = [tags.index(tag) for tag in order if tag in tags]
    assert firsts == sorted(firsts)
    assert tags[0] == "Wet"


def test_a_decision_table_has_no_names_from_the_files(client: TestClient) -> None:
    found = page(client, "/regels/tabel/drempel-per-opdracht")
    table = words(found[found.index("<tbody>") : found.index("</tbody>")])
    assert "Europese drempel voor werken" in table
    assert "Een bouwwerk of onderhoud daaraan (werken)" in table
    assert not re.search(r"[a-z]_[a-z]|[a-z]\.[a-z]", table)


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/regels/regel/aw-2.82a", "Nagekeken in de bron, tekst van 30 april 2026"),
        ("/regels/regel/f-1op1", "te verifiëren nog niet naast de tekst van 30 april 2026 gelegd"),
    ],
)
def test_how_sure_a_rule_is(client: TestClient, path: str, told: str) -> None:
    assert told in words(page(client, path))


def test_a_fact_says_what_it_takes_to_change_it(client: TestClient) -> None:
    found = words(page(client, "/regels/begrip/organisatie.participatief_beheer"))
    assert "Te veranderen met een afspraak. Wie beslist: de ledenvergadering." in found
    assert "Te veranderen" not in page(client, "/regels/begrip/opdracht.cpv")


def test_readers_of_a_rule_see_no_numbers_of_the_list_of_norms(client: TestClient) -> None:
    found = page(client, "/regels/regel/aw-2.82a")
    reading = found[: found.index('id="yaml"')]
    assert "F-2.82a" not in reading
    assert "normen:" in found


def test_subjects_stand_in_the_order_of_the_alphabet(client: TestClient) -> None:
    found = page(client, "/regels")
    law = found[found.index(">Wet</h3>") : found.index(">Beleid</h3>")]
    titles = re.findall(r'onderwerp=[^"]+">([^<]+)</a>', law)
    assert len(titles) > 10
    assert titles == sorted(titles, key=plain)


def test_checks_begin_with_the_main_one(client: TestClient) -> None:
    found = page(client, "/toetsen")
    links = re.findall(r'href="/toets/([a-z_]+)"', found)
    assert links[0] == "wijkcooperatie"
    after = found[found.index("Voor inkopers") :]
    assert re.findall(r'href="/toets/([a-z_]+)"', after)[0] == "aanbesteding"
