# language: nl
Functionaliteit: Wooncoöperatie in Almere

  Achtergrond:
    Gegeven de toets "wooncooperatie"
    En de peildatum 1 oktober 2026

  @regel(alm-andere-gemeente)
  Abstract Scenario: Voorwaarden zijn niet gevonden, dus binnen de gemeente blijft het open
    Gegeven "woonproject.gemeente" is <gemeente>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.almere" <uitkomst>

    Voorbeelden:
      | gemeente  | uitkomst |
      | Almere    | onbekend |
      | Amsterdam | nee      |
      | Almeer    | onbekend |
      | onbekend  | onbekend |
