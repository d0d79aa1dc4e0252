# language: nl
Functionaliteit: Innovatieve woonvormen in Den Haag

  Achtergrond:
    Gegeven de toets "wooncooperatie"
    En de peildatum 1 oktober 2026

  @regel(dh-andere-gemeente)
  Abstract Scenario: Voorwaarden zijn niet gevonden, dus binnen de gemeente blijft het open
    Gegeven "woonproject.gemeente" is <gemeente>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.den_haag" <uitkomst>

    Voorbeelden:
      | gemeente  | uitkomst |
      | Den Haag  | onbekend |
      | 's-Gravenhage | onbekend |
      | Amsterdam | nee      |
      | onbekend  | onbekend |

  @regel(dh-andere-gemeente)
  Abstract Scenario: Voorwaarden zijn niet gevonden, dus binnen de gemeente blijft het open (een naam die niet in het register staat)
    Gegeven "woonproject.gemeente" is <gemeente>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.den_haag" <uitkomst>
    En meldt de toets "F022"

    Voorbeelden:
      | gemeente  | uitkomst |
      | Den Hag   | onbekend |
