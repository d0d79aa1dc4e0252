# language: nl
Functionaliteit: Grenzen voor procedures in het inkoopbeleid
  De wet noemt geen bedragen, behalve de Europese drempel. Een gemeente kan in haar beleid eigen
  grenzen stellen. Kennen wij die niet, dan blijft het antwoord onbekend.

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 mei 2025
    En de feiten
      | opdrachtgever.soort                 | gemeente    |
      | opdrachtgever.gemeente              | Waterland   |
      | opdracht.soort                      | werken      |
      | opdracht.geraamde_waarde            | € 49.999,99 |
      | opdracht.kunstmatig_gesplitst       | nee         |
      | opdracht.grensoverschrijdend_belang | nee         |

  @regel(band-werken-een-op-een) @regel(band-een-op-een-past)
  Abstract Scenario: Eén op één bij werken in Waterland
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.een_op_een_past" <uitkomst>
    En is "procedurebanden.grens_een_op_een" € 50.000

    Voorbeelden:
      | waarde      | uitkomst |
      | € 49.999,99 | ja       |
      | € 50.000    | nee      |
      | onbekend    | onbekend |

  @regel(band-werken-meervoudig) @regel(band-meervoudig-past)
  Abstract Scenario: Meervoudig onderhands bij werken in Waterland
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.meervoudig_past" <uitkomst>

    Voorbeelden:
      | waarde         | uitkomst |
      | € 1.000.000    | ja       |
      | € 1.000.000,01 | nee      |
      | onbekend       | onbekend |

  @regel(band-werken-een-op-een) @regel(band-werken-meervoudig)
  Abstract Scenario: Zonder waarde van de gemeente blijft het open, en de wet blijft gelden
    Gegeven "opdrachtgever.gemeente" is <gemeente>
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is 90910000
    En de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.een_op_een_past" onbekend
    En is "procedurebanden.meervoudig_past" onbekend
    En is "route.een_op_een" ja

    Voorbeelden:
      | gemeente      | soort    | datum           |
      | Rotterdam     | werken   | 1 mei 2025      |
      | "Utrechtse Heuvelrug" | werken | 1 mei 2025 |
      | Waterland     | diensten | 1 mei 2025      |
      | Waterland     | werken   | 1 februari 2026 |

  @regel(band-werken-een-op-een) @regel(band-werken-meervoudig)
  Scenario: Zonder soort opdracht is de grens van de gemeente niet te kiezen
    Gegeven "opdracht.soort" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.grens_een_op_een" onbekend
    En is "procedurebanden.grens_meervoudig" onbekend
    En is regel "band-werken-een-op-een" onbeslist
    En is regel "band-werken-meervoudig" onbeslist
    En wordt gevraagd naar "opdracht.soort"

  @regel(band-een-op-een-past)
  Abstract Scenario: U kunt de grens uit uw eigen beleid invullen
    Gegeven "opdrachtgever.gemeente" is Rotterdam
    En "opdracht.geraamde_waarde" is <waarde>
    En "procedurebanden.grens_een_op_een" is € 40.000
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.een_op_een_past" <uitkomst>

    Voorbeelden:
      | waarde      | uitkomst |
      | € 39.999,99 | ja       |
      | € 40.000    | nee      |

  @regel(band-een-op-een-past) @regel(band-meervoudig-past)
  Scenario: Wat niet mag volgens de wet, past ook niet in het beleid
    Gegeven "opdracht.geraamde_waarde" is € 5.538.000
    En "opdrachtgever.gemeente" is Rotterdam
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.een_op_een_past" nee
    En is "procedurebanden.meervoudig_past" nee
    En wordt niet gevraagd naar "procedurebanden.grens_een_op_een"
