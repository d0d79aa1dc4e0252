"""Reading the length of renewals from free text: only what can be read in one way."""

from __future__ import annotations

import pytest

from engine.intake.eforms.renewals import Span, disputes, mentions_renewal, months

CLEAR = [
    # text, BT-58, fixed term, months of all renewals together
    ("2 x 12 maanden", 2, None, 24),
    ("3x12 maanden", 3, None, 36),
    ("3 × 12 mnd", None, None, 36),
    ("twee keer een jaar", 2, None, 24),
    ("Twee keer één jaar.", 2, None, 24),
    ("drie (3) keer met één (1) jaar", 3, None, 36),
    ("maximaal twee maal een jaar (12 maanden)", 2, 24, 24),
    ("De overeenkomst kan driemaal met een periode van twaalf maanden worden verlengd.", 3, 36, 36),
    ("1 x 24 maanden en 1 x 12 maanden", 2, None, 36),
    ("De overeenkomst kan 2 maal met 2 jaar, en 1 maal met 1 jaar worden verlengd", 3, 36, 60),
    ("telkens met een jaar", 3, None, 36),
    ("per verlenging 12 maanden", 2, 24, 24),
    ("Er zijn drie optionele verlengingen, elk van 12 maanden.", 3, 12, 36),
    ("4 verlengopties van maximaal 12 maanden", 4, 48, 48),
    ("5 renewals of 12 months each", 5, None, 60),
    ("Initial term 3 years, with 2 optional extensions of 1 year", 2, 36, 24),
    ("The agreement has an initial duration of 24 months and may be renewed twice for 12 months.",
     2, 24, 24),
    ("3 verlengingen van 6 maanden", 3, 12, 18),
    ("2 x 1,5 jaar", 2, None, 36),
    ("2 keer een half jaar", 2, None, 12),
    ("2 optiejaren", 2, 36, 24),
    ("Overeenkomst van 4 jaar met twee optiejaren", 2, 48, 24),
    ("24 maanden + 2 x 12 maanden", 2, 24, 24),
    ("een optie van twee jaar", 1, None, 24),
    ("eenmaal met 12 maanden", 1, None, 12),
    ("Verlenging van 24 maanden mogelijk", 1, 24, 24),
    # a total, of the renewals or of the whole contract
    ("telkens 12 maanden, in totaal 36 maanden", 3, None, 36),
    ("3 keer 12 maanden, in totaal maximaal 36 maanden", 3, None, 36),
    ("Alle verlengingen samen duren in totaal 36 maanden", 3, 24, 36),
    ("2 x 12 maanden, totale looptijd maximaal 60 maanden", 2, 36, 24),
    ("De maximale looptijd inclusief verlengingen is 6 jaar", 2, 48, 24),
    ("De overeenkomst kan worden verlengd tot maximaal 72 maanden.", 2, 48, 24),
    ("Looptijd 2 jaar. Daarna met telkens 1 jaar te verlengen tot een maximum van 4 jaar.",
     2, 24, 24),
    ("Two renewals totalling 24 months", 2, 24, 24),
    ("two extensions of 18 months altogether", 2, 24, 18),
    ("Twee verlengingen van tezamen 24 maanden", 2, 36, 24),
    ("Drie verlengingen met een gezamenlijke duur van 30 maanden", 3, 24, 30),
    ("Vier opties van opgeteld 4 jaar", 4, 24, 48),
    # a term of notice, or the fixed term, beside it
    ("Drie keer een jaar. De gemeente beslist een half jaar van tevoren of zij verlengt.",
     3, None, 36),
    ("Na de vaste looptijd van 36 maanden 3 keer met 1 jaar te verlengen. Opzegtermijn: 6 maanden.",
     3, 36, 36),
    ("Optie tot verlenging: 2 maal 12 maanden. Ten minste 3 maanden voor het einde te melden.",
     2, 24, 24),
    ("Na 2 jaar is er een optie om 2 keer met 12 maanden te verlengen", 2, 24, 24),
]  # fmt: skip


@pytest.mark.parametrize(("text", "count", "fixed", "total"), CLEAR)
def test_a_clear_text_is_read(text: str, count: int | None, fixed: int | None, total: int) -> None:
    assert months(text, count, fixed) == Span(total, total)


@pytest.mark.parametrize(
    ("text", "count", "fixed"),
    [
        ("12 maanden", 3, None),  # each, or all together?
        ("in totaal 36 maanden", 3, 24),  # the renewals, or the whole contract?
        ("De overeenkomst kan worden verlengd. In totaal 72 maanden.", 2, 48),
        ("3 x 12 maanden", 2, None),  # BT-58 says another number
        ("2 x 12 maanden na de eerste 42 maanden", 2, 36),  # the fixed term is another one
        ("3 x 12 maanden, in totaal 24 maanden", 3, None),
        ("2 x 12 maanden, totale looptijd maximaal 72 maanden", 2, 36),
        ("2 x 12 maanden of 1 x 24 maanden", 3, None),
        ("een keer 12 of 24 maanden", 1, None),
        ("3 keer 12 maanden of langer", 3, None),
        ("ongeveer 2 x 12 maanden", 2, None),
        ("verlenging mogelijk", 3, None),
        ("telkens een jaar", None, None),
        ("maximaal tot en met 2030", 2, None),
        ("", 1, None),
        # a length that is not one of a renewal
        ("Eén verlenging, even lang als nu. Opzegtermijn 3 maanden.", 1, 36),
        ("Het contract loopt 3 jaar en kan daarna één keer verlengd worden.", 1, 36),
        ("Verlenging wordt uiterlijk 6 maanden voor afloop meegedeeld.", 1, 24),
        ("Er is 2 weken tijd om te antwoorden op de verlenging.", 1, 24),
        ("Verlengen kan. De garantietermijn is 12 maanden.", 1, 24),
        ("Verlengen kan. Prijzen worden elke 12 maanden aangepast.", 1, 24),
        ("Looptijd 24 maanden, verlenging in overleg.", 1, 24),
        ("Optie tot verlenging dient 6 maanden tevoren te worden ingeroepen", 1, 24),
        ("Verlenging: besluit 2 maanden eerder", 1, 36),
        ("De drie verlengingen worden 3 maanden tevoren gemeld", 3, 24),
        ("Elke optie wordt telkens 4 maanden vóór de einddatum gelicht", 2, 24),
        ("Renewal to be decided 3 months earlier", 1, 36),
        ("Each extension is announced 2 months ahead", 2, 24),
        ("Extension possible if work over the last 12 months was good", 1, 36),
        ("De optie volgt op een beoordeling van 6 maanden", 1, 24),
        ("Optie: 3 maanden bedenktijd", 1, 24),
        ("Renewal subject to 6 months' notice", 1, 24),
        ("Verlenging kan als 12 maanden goed is gewerkt", 1, 24),
        ("Prijsherziening per verlenging over 12 maanden", 2, 24),
        # of the renewals, or of the whole contract?
        ("Twee verlengingen met een totale looptijd van 36 maanden", 2, 24),
        ("Renewals with a total duration of 24 months", 2, 24),
    ],
)
def test_a_text_that_can_be_read_otherwise_stays_unknown(
    text: str, count: int | None, fixed: int | None
) -> None:
    assert months(text, count, fixed) is None


def test_options_in_days_lie_between_two_numbers_of_months() -> None:
    found = months("Een optie tot verlenging met 90 dagen", 1, 24)
    assert found is not None
    assert not found.exact
    assert found.low <= 3 <= found.high


def test_a_text_that_speaks_of_no_renewal_is_told_apart() -> None:
    assert mentions_renewal("Te verlengen met 12 maanden")
    assert not mentions_renewal("Er is geen verlenging mogelijk")
    assert not mentions_renewal("De opzegtermijn is 12 maanden")


@pytest.mark.parametrize(
    ("text", "fixed", "another"),
    [
        ("Een contract voor twee jaar met twee keer een jaar verlenging", 36, True),
        ("Een contract voor twee jaar met twee keer een jaar verlenging", 24, False),
        ("Three years with one renewal of 12 months", 48, True),
        ("Looptijd 3 jaar, met 2 opties van 1 jaar", 60, True),
        ("De maximale looptijd inclusief verlengingen is 4 jaar", 48, True),
        ("De maximale looptijd is 4 jaar, met 2 x 12 maanden verlenging", 24, False),
        ("De optie tot verlenging is 12 maanden", 36, False),
        ("Verlenging van 12 maanden. De betaaltermijn is 1 maand.", 36, False),
    ],
)
def test_a_description_may_tell_another_fixed_term(text: str, fixed: int, another: bool) -> None:
    assert disputes(text, fixed) is another
