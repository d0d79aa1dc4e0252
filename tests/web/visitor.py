"""What a visitor does with forms, without a browser."""

from __future__ import annotations

import re
from pathlib import Path

from starlette.testclient import TestClient

CSRF = re.compile(r'name="_csrf" value="([^"]+)"')


def token(client: TestClient, path: str) -> str:
    """The secret of the form on a page."""
    found = CSRF.search(client.get(path).text)
    assert found
    return found[1]


def begin(client: TestClient, check: str = "wijkcooperatie") -> str:
    """Begin a check; the address of the question about the legal form."""
    answer = client.post(f"/toets/{check}/begin", data={"_csrf": token(client, f"/toets/{check}")})
    assert answer.status_code == 303
    return f"/toets/{check}/vraag/organisatie.rechtsvorm"


def say(client: TestClient, url: str, value: str) -> str:
    """Answer a question; where that leads."""
    answer = client.post(url, data={"_csrf": token(client, url), "antwoord": value})
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def read_in(client: TestClient, path: Path, check: str = "aanbesteding") -> None:
    """Begin with a notice or a facts file."""
    answer = client.post(
        f"/toets/{check}/inlezen",
        data={"_csrf": token(client, f"/toets/{check}")},
        files={"bestand": (path.name, path.read_bytes())},
    )
    assert answer.status_code == 303, answer.text
