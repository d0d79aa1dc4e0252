"""A procedure with many lots: every page of it takes work in step with the number of lots."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.settings import read_settings
from tests.web.visitor import read_in

pytestmark = pytest.mark.bench

EXAMPLE = Path(__file__).parents[2] / "examples" / "openbare-toiletten.xml"
LOT = re.compile(r"\n  <cac:ProcurementProjectLot>.*</cac:ProcurementProjectLot>", re.DOTALL)
PAGES = ("gegevens", "uitkomst", "controleren", "vergelijken?datum=31-12-2025", "uitkomst.json")
FEW = 100
#: Four times the lots is at most so many times the work; a square would be sixteen.
MOST = 8
#: Kilobytes of the page of an outcome without lots and with many.
SMALL, LARGE = 160, 500


def with_lots(count: int) -> bytes:
    """The example with its lot so many times."""
    text = EXAMPLE.read_text()
    found = LOT.search(text)
    assert found is not None
    lots = [found[0].replace("LOT-0001", f"LOT-{n:04}") for n in range(1, count + 1)]
    return (text[: found.start()] + "".join(lots) + text[found.end() :]).encode()


@pytest.fixture
def visitor(tmp_path: Path):
    app = create_app(read_settings(database_url=f"sqlite:///{tmp_path}/b.db", secret="s" * 40))
    with TestClient(
        app, base_url="http://127.0.0.1", client=("127.0.0.1", 5), follow_redirects=False
    ) as client:
        yield client


def cost(client: TestClient, page: str) -> float:
    """The CPU seconds of a page, the least of three visits."""
    taken = []
    for _ in range(3):
        before = time.process_time()
        assert client.get(f"/toets/aanbesteding/{page}").status_code == 200
        taken.append(time.process_time() - before)
    return min(taken)


def test_pages_grow_with_the_number_of_lots(visitor: TestClient, tmp_path: Path) -> None:
    costs = []
    for count in (FEW, 4 * FEW):
        notice = tmp_path / f"{count}.xml"
        notice.write_bytes(with_lots(count))
        read_in(visitor, notice)
        costs.append({page: cost(visitor, page) for page in PAGES})
    for page in PAGES:
        few, many = (found[page] for found in costs)
        print(f"{page}: {few:.2f} s for {FEW} lots, {many:.2f} s for {4 * FEW}")
        assert many <= MOST * few, page


def test_the_page_of_an_outcome_stays_small(visitor: TestClient, tmp_path: Path) -> None:
    read_in(visitor, EXAMPLE)
    size = len(visitor.get("/toets/aanbesteding/uitkomst").content) // 1024
    notice = tmp_path / "many.xml"
    notice.write_bytes(with_lots(1_000))
    read_in(visitor, notice)
    many = len(visitor.get("/toets/aanbesteding/uitkomst").content) // 1024
    print(f"{size} KB without lots, {many} KB with a thousand")
    assert size <= SMALL
    assert many <= LARGE
