# language: nl
Functionaliteit: Regels die bij elke procedure horen

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort                 | gemeente  |
      | opdracht.soort                      | diensten  |
      | opdracht.cpv                        | 90910000  |
      | opdracht.geraamde_waarde            | € 100.000 |
      | opdracht.grensoverschrijdend_belang | nee       |

  @regel(aw-1.4.2) @regel(aw-1.6)
  Abstract Scenario: Maatschappelijke waarde geldt voor elke aanbestedende overheid
    Gegeven "opdrachtgever.soort" is <soort>
    En "opdracht.dient_sectoractiviteit" is <sector>
    Als de toets wordt uitgevoerd
    Dan is "beginsel.maatschappelijke_waarde" <uitkomst>
    En is "beginsel.lage_lasten" <lasten>

    Voorbeelden:
      | soort                      | sector   | uitkomst | lasten   |
      | gemeente                   | nee      | ja       | ja       |
      | speciale_sector            | ja       | ja       | onbekend |
      | niet_aanbestedingsplichtig | nee      | nee      | nee      |
      | onbekend                   | onbekend | onbekend | onbekend |

  @regel(aw-1.4.2) @regel(aw-1.6)
  Abstract Scenario: Lage lasten is een plicht voor een aanbestedende dienst, maatschappelijke waarde ook voor een speciale-sectorbedrijf
    Gegeven "opdrachtgever.soort" is speciale_sector
    En "opdrachtgever.ook_ad" is <ook_ad>
    En "opdracht.dient_sectoractiviteit" is <sector>
    Als de toets wordt uitgevoerd
    Dan is "beginsel.maatschappelijke_waarde" <waarde>
    En is "beginsel.lage_lasten" <lasten>

    Voorbeelden:
      | ook_ad | sector | waarde | lasten |
      | ja     | ja     | ja     | ja     |
      | nee    | ja     | ja     | nee    |
      | nee    | nee    | nee    | nee    |

  @regel(aw-1.4.2)
  Abstract Scenario: Ook bij een uitzondering geldt artikel 1.4, maar niet bij een subsidie
    Gegeven "opdracht.aard" is <aard>
    En "opdracht.afdwingbare_tegenprestatie" is nee
    En "uitzondering.beroep" is uitgezonderde_dienst
    En "uitzondering.soort_dienst" is grond_of_gebouw
    Als de toets wordt uitgevoerd
    Dan is "beginsel.maatschappelijke_waarde" <uitkomst>

    Voorbeelden:
      | aard     | uitkomst |
      | opdracht | ja       |
      | subsidie | nee      |

  @regel(aw-1.4.2)
  Scenario: Een private ontvanger van subsidie voor een bouwwerk valt niet onder artikel 1.4
    Gegeven "opdrachtgever.soort" is niet_aanbestedingsplichtig
    En "opdracht.gesubsidieerd_bouwwerk" is ja
    En "opdracht.subsidie_aandeel" is 80%
    En "opdracht.geraamde_waarde" is € 216.000
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" deel_2
    En is "beginsel.maatschappelijke_waarde" nee
    En is "beginsel.lage_lasten" nee
    En is "beginsel.gelijke_behandeling" ja

  @regel(aw-1.8-europees) @regel(aw-1.12) @regel(aw-1.15-gelijk) @regel(aw-1.10.4-europees) @regel(aw-1.13-1.16)
  Abstract Scenario: Gelijke behandeling en de Gids hangen af van de procedure
    Gegeven "opdracht.gekozen_procedure" is <procedure>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "beginsel.gelijke_behandeling" <uitkomst>
    En is "procedure.gids_van_toepassing" <uitkomst>

    Voorbeelden:
      | procedure             | waarde    | uitkomst |
      | onbekend              | € 216.000 | ja       |
      | een_op_een            | € 100.000 | nee      |
      | meervoudig_onderhands | € 100.000 | ja       |
      | nationaal             | € 100.000 | ja       |
      | onbekend              | € 100.000 | onbekend |

  @regel(aw-1.8-europees) @regel(aw-1.10.4-europees)
  Scenario: Ook bij grensoverschrijdend belang onder de drempel
    Gegeven "opdracht.grensoverschrijdend_belang" is ja
    En "opdracht.gekozen_procedure" is een_op_een
    Als de toets wordt uitgevoerd
    Dan is "beginsel.gelijke_behandeling" ja
    En is "procedure.gids_van_toepassing" ja

  @regel(aw-1.8-europees) @regel(aw-1.10.4-europees) @regel(aw-1.10b)
  Scenario: Zonder antwoord over het grensoverschrijdend belang blijft het open
    Gegeven "opdracht.grensoverschrijdend_belang" is onbekend
    En "opdracht.gekozen_procedure" is een_op_een
    Als de toets wordt uitgevoerd
    Dan is "beginsel.gelijke_behandeling" onbekend
    En is "procedure.gids_van_toepassing" onbekend
    En is regel "aw-1.8-europees" onbeslist
    En is regel "aw-1.10.4-europees" onbeslist
    En wordt gevraagd naar "opdracht.grensoverschrijdend_belang"

  @regel(aw-1.22-geldt)
  Abstract Scenario: Het ARW geldt voor werken onder de drempel
    Gegeven "opdracht.soort" is <soort>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedure.arw_van_toepassing" <uitkomst>

    Voorbeelden:
      | soort    | waarde         | uitkomst |
      | werken   | € 5.403.999,99 | ja       |
      | werken   | € 5.404.000    | nee      |
      | diensten | € 100.000      | nee      |
      | werken   | onbekend       | onbekend |

  @regel(aw-1.22-geldt) @regel(aw-1.22-uitgezonderd)
  Abstract Scenario: Het ARW geldt alleen voor een aanbestedende dienst
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdrachtgever.ook_ad" is <ook_ad>
    En "opdracht.soort" is <soort>
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    En "uitzondering.beroep" is <beroep>
    En "inbesteden.toezicht" is ja
    En "inbesteden.prive_kapitaal" is nee
    En "inbesteden.aandeel_activiteiten" is 90%
    Als de toets wordt uitgevoerd
    Dan is "procedure.arw_van_toepassing" <uitkomst>

    Voorbeelden:
      | opdrachtgever              | sector | ook_ad   | soort            | waarde      | beroep     | uitkomst |
      | gemeente                   | nee    | onbekend | werken           | € 1.000.000 | geen       | ja       |
      | speciale_sector            | ja     | nee      | werken           | € 1.000.000 | geen       | nee      |
      | speciale_sector            | ja     | ja       | werken           | € 1.000.000 | geen       | ja       |
      | speciale_sector            | ja     | onbekend | werken           | € 1.000.000 | geen       | onbekend |
      | niet_aanbestedingsplichtig | nee    | onbekend | werken           | € 1.000.000 | geen       | nee      |
      | gemeente                   | nee    | onbekend | concessie_werken | € 1.000.000 | geen       | nee      |
      | gemeente                   | nee    | onbekend | werken           | € 1.000.000 | inbesteden | ja       |
      | gemeente                   | nee    | onbekend | werken           | € 6.000.000 | inbesteden | nee      |

  @regel(aw-1.12) @regel(aw-1.13-1.16)
  Abstract Scenario: Buiten de wet gelden deze regels niet, bij een uitzondering wel
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    En "opdracht.gekozen_procedure" is nationaal
    En "uitzondering.beroep" is <beroep>
    En "uitzondering.soort_dienst" is uitsluitend_recht
    Als de toets wordt uitgevoerd
    Dan is "beginsel.gelijke_behandeling" <uitkomst>
    En is "procedure.gids_van_toepassing" <uitkomst>

    Voorbeelden:
      | opdrachtgever              | beroep               | uitkomst |
      | gemeente                   | geen                 | ja       |
      | gemeente                   | uitgezonderde_dienst | ja       |
      | niet_aanbestedingsplichtig | geen                 | nee      |

  @regel(aw-1.10b) @regel(belangenconflict-advies)
  Abstract Scenario: Banden met de opdrachtgever vragen maatregelen
    Gegeven "organisatie.banden_met_opdrachtgever" is <banden>
    Als de toets wordt uitgevoerd
    Dan is "procedure.belangenconflict" <uitkomst>

    Voorbeelden:
      | banden   | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |
