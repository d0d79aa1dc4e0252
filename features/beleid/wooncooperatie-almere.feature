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
      | onbekend  | onbekend |

  @regel(alm-andere-gemeente)
  Abstract Scenario: Voorwaarden zijn niet gevonden, dus binnen de gemeente blijft het open (een naam die niet in het register staat)
    Gegeven "woonproject.gemeente" is <gemeente>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.almere" <uitkomst>
    En meldt de toets "F022"

    Voorbeelden:
      | gemeente  | uitkomst |
      | Almeer    | onbekend |
