# language: nl
Functionaliteit: De Gids Proportionaliteit over de keuze van de procedure

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort                 | gemeente  |
      | opdracht.soort                      | diensten  |
      | opdracht.cpv                        | 90910000  |
      | opdracht.geraamde_waarde            | € 100.000 |
      | opdracht.grensoverschrijdend_belang | nee       |

  @regel(gp-3.4a)
  Abstract Scenario: Weeg zes punten af bij de keuze van de procedure
    Gegeven "opdrachtgever.soort" is <soort>
    En "opdracht.dient_sectoractiviteit" is <sector>
    Als de toets wordt uitgevoerd
    Dan is "procedure.keuze_afwegen" <uitkomst>

    Voorbeelden:
      | soort                      | sector   | uitkomst |
      | gemeente                   | nee      | ja       |
      | speciale_sector            | ja       | ja       |
      | niet_aanbestedingsplichtig | nee      | nee      |
      | onbekend                   | onbekend | onbekend |

  @regel(gp-3.4b)
  Abstract Scenario: Drie tot vijf ondernemers uitnodigen
    Gegeven "opdracht.gekozen_procedure" is <procedure>
    En "opdracht.aantal_uitgenodigd" is <aantal>
    Als de toets wordt uitgevoerd
    Dan is "procedure.aantal_uitgenodigd_wijkt_af" <uitkomst>

    Voorbeelden:
      | procedure             | aantal   | uitkomst |
      | meervoudig_onderhands | 2        | ja       |
      | meervoudig_onderhands | 3        | nee      |
      | meervoudig_onderhands | 5        | nee      |
      | meervoudig_onderhands | 6        | ja       |
      | meervoudig_onderhands | onbekend | onbekend |
      | nationaal             | onbekend | nee      |
