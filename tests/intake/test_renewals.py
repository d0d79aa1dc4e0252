"""Reading the length of renewals from free text: only what can be read in one way."""

from __future__ import annotations

import pytest

from engine.intake.eforms.renewals import months


@pytest.mark.parametrize(
    ("text", "count", "total"),
    [
        ("2 x 12 maanden", 2, 24),
        ("3x12 maanden", 3, 36),
        ("3 × 12 mnd", None, 36),
        ("twee keer een jaar", 2, 24),
        ("Twee keer één jaar.", 2, 24),
        ("drie (3) keer met één (1) jaar", 3, 36),
        ("De overeenkomst kan driemaal met een periode van twaalf maanden worden verlengd.", 3, 36),
        ("1 x 24 maanden en 1 x 12 maanden", 2, 36),
        ("telkens met een jaar", 3, 36),
        ("telkens 12 maanden, in totaal 36 maanden", 3, 36),
        ("3 keer 12 maanden, in totaal maximaal 36 maanden", 3, 36),
        ("in totaal 36 maanden", 3, 36),
        ("een optie van twee jaar", 1, 24),
        ("eenmaal met 12 maanden", 1, 12),
        ("2 times 12 months", 2, 24),
        (
            "Drie keer een jaar. De gemeente beslist een half jaar van tevoren of zij verlengt.",
            3,
            36,
        ),
    ],
)
def test_a_clear_text_is_read(text: str, count: int | None, total: int) -> None:
    assert months(text, count) == total


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("12 maanden", 3),  # each, or all together?
        ("3 x 12 maanden", 2),  # BT-58 says another number
        ("2 x 12 maanden na de eerste 42 maanden", 2),
        ("3 x 12 maanden, in totaal 24 maanden", 3),
        ("2 x 12 maanden of 1 x 24 maanden", 3),
        ("een keer 12 of 24 maanden", 1),
        ("3 keer 12 maanden of langer", 3),
        ("ongeveer 2 x 12 maanden", 2),
        ("2 x 1,5 jaar", 2),
        ("2 keer een half jaar", 2),
        ("verlenging mogelijk", 3),
        ("telkens een jaar", None),
        ("maximaal tot en met 2030", 2),
        ("", 1),
    ],
)
def test_a_text_that_can_be_read_otherwise_stays_unknown(text: str, count: int | None) -> None:
    assert months(text, count) is None
