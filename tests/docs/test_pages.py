"""The comparison of shown and printed output can fail."""

from __future__ import annotations

import pytest

from tests.docs.pages import ROOT, blocks, unlike

PRINTED = "een\ntwee\n\ndrie\nvier\n"


@pytest.mark.parametrize(
    "shown",
    ["een\ntwee\n\ndrie\nvier", "een\n[…]\nvier", "[…]\ntwee\n[…]", "een  \ntwee\n  […]\nvier\n"],
)
def test_output_that_is_the_same(shown: str) -> None:
    assert unlike(shown, PRINTED) is None


@pytest.mark.parametrize(
    "shown",
    ["een\ntwee", "een\n\ntwee\n[…]", "[…]\nvijf", "een\n[…]\ndrie", "twee\n[…]\nvier",
     "[…]\ndrie\n[…]\ntwee\n[…]", "een\ntwee\n\ndrie\nvier\nvijf"],
)  # fmt: skip
def test_output_that_is_not(shown: str) -> None:
    assert unlike(shown, PRINTED) is not None


def test_the_pages_have_blocks() -> None:
    for page, least in (("README.md", 5), ("docs/regels-schrijven.md", 40)):
        assert len(blocks(ROOT / page)) >= least, page
