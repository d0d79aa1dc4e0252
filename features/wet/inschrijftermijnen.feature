# language: nl
Functionaliteit: Hoe lang ondernemers de tijd krijgen om in te schrijven
  De termijn telt vanaf de dag na verzending. De peildatum is de dag waarop de aankondiging weggaat.

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 september 2026
    En de feiten
      | aanbesteding.onderwerpen            | termijnen |
      | opdrachtgever.soort                 | gemeente  |
      | opdracht.soort                      | diensten  |
      | opdracht.cpv                        | 90910000  |
      | opdracht.geraamde_waarde            | € 300.000 |
      | opdracht.gekozen_procedure          | europees  |
      | inschrijftermijn.procedure          | openbaar  |
      | inschrijftermijn.urgent             | nee       |
      | inschrijftermijn.vooraankondiging   | nee       |
      | inschrijftermijn.digitaal           | nee       |
      | inschrijftermijn.stukken_online     | ja        |
      | inschrijftermijn.omstandigheden     | niets     |

  @regel(aw-2.71.1) @regel(aw-2.74b) @regel(aw-2.72) @regel(aw-inschrijftermijn) @regel(aw-inschrijven-vroegst) @regel(aw-inschrijftermijn-begin-openbaar)
  Abstract Scenario: De openbare procedure in deel 2
    Gegeven "inschrijftermijn.urgent" is <urgent>
    En "inschrijftermijn.vooraankondiging" is <va>
    En "inschrijftermijn.vooraankondiging_verzonden" is 1 juni 2026
    En "inschrijftermijn.digitaal" is <digitaal>
    En "inschrijftermijn.stukken_online" is <online>
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.inschrijven" <dagen>
    En is "inschrijftermijn.inschrijven_vroegst" <vroegst>

    Voorbeelden:
      | urgent   | va       | digitaal | online   | dagen    | vroegst           |
      | nee      | nee      | nee      | ja       | 45 dagen | 16 oktober 2026   |
      | nee      | nee      | ja       | ja       | 40 dagen | 12 oktober 2026   |
      | nee      | nee      | nee      | nee      | 50 dagen | 21 oktober 2026   |
      | nee      | nee      | ja       | nee      | 45 dagen | 16 oktober 2026   |
      | nee      | ja       | nee      | ja       | 29 dagen | 30 september 2026 |
      | nee      | ja       | ja       | ja       | 29 dagen | 30 september 2026 |
      | nee      | ja       | ja       | nee      | 34 dagen | 5 oktober 2026    |
      | ja       | nee      | ja       | ja       | 15 dagen | 16 september 2026 |
      | ja       | ja       | nee      | nee      | 15 dagen | 16 september 2026 |
      | onbekend | nee      | nee      | ja       | onbekend | onbekend          |
      | nee      | onbekend | nee      | ja       | onbekend | onbekend          |
      | nee      | nee      | onbekend | ja       | onbekend | onbekend          |
      | nee      | nee      | onbekend | nee      | onbekend | onbekend          |

  @regel(aw-inschrijven-genoeg) @regel(aw-inschrijven-te-kort) @regel(aw-inschrijven-ondergrens)
  Abstract Scenario: Precies 45 dagen is genoeg, 44 niet
    Gegeven "inschrijftermijn.sluiting_inschrijven" is <sluiting>
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.inschrijven_lang_genoeg" <genoeg>

    Voorbeelden:
      | sluiting         | genoeg   |
      | 16 oktober 2026  | ja       |
      | 15 oktober 2026  | nee      |
      | 1 september 2026 | nee      |
      | onbekend         | onbekend |

  @regel(aw-inschrijven-genoeg) @regel(aw-inschrijven-te-kort)
  Abstract Scenario: Eindigt de termijn in een weekend, dan is alleen de werkdag zeker
    Gegeven de peildatum 2 september 2026
    En "inschrijftermijn.sluiting_inschrijven" is <sluiting>
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.inschrijven_vroegst" 19 oktober 2026
    En is "inschrijftermijn.inschrijven_lang_genoeg" <genoeg>

    Voorbeelden:
      | sluiting        | genoeg   | waarom                      |
      | 16 oktober 2026 | nee      | 44 dagen                    |
      | 17 oktober 2026 | onbekend | 45 dagen, maar een zaterdag |
      | 19 oktober 2026 | ja       | de eerste werkdag erna      |

  @regel(aw-2.71.6)
  Abstract Scenario: De vooraankondiging moet op tijd en volledig zijn
    Gegeven "inschrijftermijn.vooraankondiging" is <volledig>
    En "inschrijftermijn.vooraankondiging_verzonden" is <verzonden>
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.vooraankondiging_telt" <telt>

    Voorbeelden:
      | volledig | verzonden         | telt     | waarom                  |
      | ja       | 11 juli 2026      | ja       | precies 52 dagen        |
      | ja       | 12 juli 2026      | nee      | 51 dagen                |
      | ja       | 1 september 2025  | ja       | precies 12 maanden      |
      | ja       | 31 augustus 2025  | nee      | een dag langer          |
      | nee      | 1 juni 2026       | nee      |                         |
      | ja       | onbekend          | onbekend |                         |
      | onbekend | 1 juni 2026       | onbekend |                         |

  @regel(aw-2.71.6)
  Scenario: Bij een concessie telt een vooraankondiging niet
    Gegeven "opdracht.soort" is concessie_diensten
    En "opdracht.cpv" is 63712400
    En "opdracht.geraamde_waarde" is € 6.000.000
    En "inschrijftermijn.vooraankondiging" is ja
    En "inschrijftermijn.vooraankondiging_verzonden" is 1 juni 2026
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.vooraankondiging_telt" nee
    En is "inschrijftermijn.inschrijven" 30 dagen

  @regel(aw-2.71.5-ondergrens) @regel(aw-inschrijven-ondergrens)
  Abstract Scenario: Na een vooraankondiging noemt de wet 29 en 22 dagen
    Gegeven "inschrijftermijn.vooraankondiging" is <va>
    En "inschrijftermijn.vooraankondiging_verzonden" is 1 juni 2026
    En "inschrijftermijn.sluiting_inschrijven" is <sluiting>
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.inschrijven_lang_genoeg" <genoeg>

    Voorbeelden:
      | va       | sluiting          | genoeg   | waarom             |
      | ja       | 30 september 2026 | ja       | 29 dagen           |
      | ja       | 29 september 2026 | onbekend | 28 dagen           |
      | ja       | 23 september 2026 | onbekend | 22 dagen           |
      | ja       | 22 september 2026 | nee      | 21 dagen           |
      | nee      | 30 september 2026 | nee      | dan geldt 45 dagen |
      | onbekend | 30 september 2026 | onbekend |                    |
      | onbekend | 16 oktober 2026   | onbekend |                    |

  @regel(aw-2.74b) @regel(aw-2.72)
  Abstract Scenario: Digitaal inschrijven en stukken online na selectie
    Gegeven "inschrijftermijn.procedure" is <procedure>
    En "inschrijftermijn.in_overleg" is nee
    En "inschrijftermijn.urgent" is <urgent>
    En "inschrijftermijn.digitaal" is <digitaal>
    En "inschrijftermijn.stukken_online" is <online>
    En "inschrijftermijn.uitnodiging_verzonden" is 1 oktober 2026
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.inschrijven" <dagen>
    En is "inschrijftermijn.inschrijven_vroegst" <vroegst>

    Voorbeelden:
      | procedure                | urgent | digitaal | online   | dagen    | vroegst          |
      | niet_openbaar            | nee    | nee      | ja       | 40 dagen | 10 november 2026 |
      | niet_openbaar            | nee    | ja       | ja       | 35 dagen | 5 november 2026  |
      | niet_openbaar            | nee    | nee      | nee      | 45 dagen | 16 november 2026 |
      | onderhandeling           | nee    | ja       | ja       | 35 dagen | 5 november 2026  |
      | niet_openbaar            | ja     | ja       | ja       | 10 dagen | 12 oktober 2026  |
      | niet_openbaar            | nee    | ja       | onbekend | onbekend | onbekend         |
      | dynamisch_aankoopsysteem | nee    | ja       | ja       | 10 dagen | 12 oktober 2026  |
      | dialoog                  | nee    | ja       | ja       | onbekend | onbekend         |

  @regel(aw-inschrijftermijn-begin-uitnodiging) @regel(aw-inschrijftermijn-begin-openbaar) @regel(aw-aanmelden-ondergrens) @regel(aw-aanmelden-vroegst)
  Abstract Scenario: Vanaf wanneer de termijn telt
    Gegeven "inschrijftermijn.procedure" is <procedure>
    En "inschrijftermijn.uitnodiging_verzonden" is <uitnodiging>
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.begin_inschrijven" <begin>

    Voorbeelden:
      | procedure     | uitnodiging     | begin            |
      | openbaar      | 1 oktober 2026  | 1 september 2026 |
      | niet_openbaar | 1 oktober 2026  | 1 oktober 2026   |
      | niet_openbaar | onbekend        | onbekend         |
      | onbekend      | 1 oktober 2026  | onbekend         |

  @regel(aw-2.74a) @regel(aw-inschrijven-genoeg)
  Abstract Scenario: Een decentrale overheid mag de termijn afspreken
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "inschrijftermijn.procedure" is <procedure>
    En "inschrijftermijn.in_overleg" is <overleg>
    En "inschrijftermijn.uitnodiging_verzonden" is 1 oktober 2026
    En "inschrijftermijn.sluiting_inschrijven" is 20 oktober 2026
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.eigen_afspraak" <afspraak>
    En is "inschrijftermijn.inschrijven_lang_genoeg" <genoeg>

    Voorbeelden:
      | opdrachtgever | procedure     | overleg  | afspraak | genoeg   |
      | gemeente      | niet_openbaar | ja       | ja       | ja       |
      | gemeente      | niet_openbaar | nee      | nee      | nee      |
      | rijk          | niet_openbaar | ja       | nee      | nee      |
      | gemeente      | openbaar      | ja       | nee      | ja       |
      | gemeente      | dialoog       | ja       | nee      | onbekend |
      | gemeente      | niet_openbaar | onbekend | onbekend | onbekend |

  @regel(aw-2.71.2) @regel(aw-aanmelden-vroegst) @regel(aw-aanmelden-genoeg) @regel(aw-aanmelden-te-kort) @regel(aw-aanmelden-ondergrens)
  Abstract Scenario: De tijd om zich aan te melden in deel 2
    Gegeven "inschrijftermijn.procedure" is <procedure>
    En "inschrijftermijn.urgent" is <urgent>
    En "inschrijftermijn.sluiting_aanmelden" is <sluiting>
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.aanmelden" <dagen>
    En is "inschrijftermijn.aanmelden_vroegst" <vroegst>
    En is "inschrijftermijn.aanmelden_lang_genoeg" <genoeg>

    Voorbeelden:
      | procedure                | urgent   | sluiting          | dagen    | vroegst           | genoeg   |
      | niet_openbaar            | nee      | 1 oktober 2026    | 30 dagen | 1 oktober 2026    | ja       |
      | niet_openbaar            | nee      | 30 september 2026 | 30 dagen | 1 oktober 2026    | nee      |
      | onderhandeling           | ja       | 16 september 2026 | 15 dagen | 16 september 2026 | ja       |
      | onderhandeling           | ja       | 15 september 2026 | 15 dagen | 16 september 2026 | nee      |
      | dialoog                  | ja       | 16 september 2026 | 30 dagen | 1 oktober 2026    | nee      |
      | innovatiepartnerschap    | ja       | 1 oktober 2026    | 30 dagen | 1 oktober 2026    | ja       |
      | dynamisch_aankoopsysteem | nee      | 1 oktober 2026    | 30 dagen | 1 oktober 2026    | ja       |
      | niet_openbaar            | onbekend | 20 september 2026 | onbekend | onbekend          | onbekend |
      | openbaar                 | nee      | 1 oktober 2026    | onbekend | onbekend          | onbekend |

  @regel(aw-2a.36) @regel(aw-2a.37)
  Abstract Scenario: Een concessie
    Gegeven "opdracht.soort" is concessie_diensten
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is € 6.000.000
    En "inschrijftermijn.procedure" is <procedure>
    En "inschrijftermijn.digitaal" is ja
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.aanmelden" <aanmelden>
    En is "inschrijftermijn.inschrijven" <inschrijven>
    En is "inschrijftermijn.geen_aantal" <geen>

    Voorbeelden:
      | cpv      | procedure      | aanmelden | inschrijven | geen |
      | 63712400 | openbaar       | onbekend  | 30 dagen    | nee  |
      | 63712400 | niet_openbaar  | 30 dagen  | 22 dagen    | nee  |
      | 63712400 | onderhandeling | 30 dagen  | 22 dagen    | nee  |
      | 63712400 | onbekend       | onbekend  | onbekend    | nee  |
      | 85320000 | niet_openbaar  | onbekend  | onbekend    | ja   |

  @regel(aw-3.59.1) @regel(aw-3.60d) @regel(aw-3.60a) @regel(aw-3.59.5-ondergrens) @regel(aw-2.71.5-ondergrens)
  Abstract Scenario: Inschrijven in deel 3
    Gegeven "opdrachtgever.soort" is speciale_sector
    En "opdracht.dient_sectoractiviteit" is ja
    En "opdracht.geraamde_waarde" is <waarde>
    En "inschrijftermijn.procedure" is <procedure>
    En "inschrijftermijn.in_overleg" is nee
    En "inschrijftermijn.urgent" is <urgent>
    En "inschrijftermijn.vooraankondiging" is <va>
    En "inschrijftermijn.vooraankondiging_verzonden" is 1 juni 2026
    En "inschrijftermijn.digitaal" is <digitaal>
    En "inschrijftermijn.stukken_online" is <online>
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.inschrijven" <dagen>
    En is "inschrijftermijn.inschrijven_ondergrens" <grens>

    Voorbeelden:
      | waarde    | procedure                | urgent   | va  | digitaal | online   | dagen    | grens    |
      | € 500.000 | openbaar                 | nee      | nee | nee      | ja       | 45 dagen | 45 dagen |
      | € 500.000 | openbaar                 | nee      | nee | ja       | ja       | 40 dagen | 40 dagen |
      | € 500.000 | openbaar                 | nee      | nee | nee      | nee      | 50 dagen | 50 dagen |
      | € 500.000 | openbaar                 | nee      | ja  | ja       | ja       | 29 dagen | 22 dagen |
      | € 500.000 | openbaar                 | ja       | nee | ja       | nee      | 15 dagen | 15 dagen |
      | € 500.000 | niet_openbaar            | nee      | nee | ja       | ja       | 24 dagen | 10 dagen |
      | € 500.000 | niet_openbaar            | ja       | ja  | ja       | nee      | 29 dagen | 10 dagen |
      | € 500.000 | dynamisch_aankoopsysteem | nee      | nee | ja       | ja       | 10 dagen | 10 dagen |
      | € 500.000 | openbaar                 | onbekend | nee | nee      | ja       | onbekend | onbekend |
      | € 500.000 | openbaar                 | nee      | nee | onbekend | nee      | onbekend | onbekend |
      | € 500.000 | openbaar                 | nee      | nee | onbekend | ja       | onbekend | onbekend |
      | € 300.000 | openbaar                 | nee      | nee | nee      | ja       | onbekend | onbekend |
      | € 500.000 | onbekend                 | nee      | nee | nee      | ja       | onbekend | onbekend |

  @regel(aw-3.59.4) @regel(aw-3.59.5-ondergrens) @regel(aw-3.59.1)
  Abstract Scenario: Inschrijven na selectie in deel 3
    Gegeven "opdrachtgever.soort" is speciale_sector
    En "opdracht.dient_sectoractiviteit" is ja
    En "opdracht.geraamde_waarde" is € 500.000
    En "inschrijftermijn.procedure" is <procedure>
    En "inschrijftermijn.in_overleg" is <overleg>
    En "inschrijftermijn.uitnodiging_verzonden" is 1 oktober 2026
    En "inschrijftermijn.sluiting_inschrijven" is <sluiting>
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.inschrijven_lang_genoeg" <genoeg>

    Voorbeelden:
      | procedure      | overleg  | sluiting        | genoeg   | waarom                |
      | niet_openbaar  | nee      | 26 oktober 2026 | ja       | 24 dagen is een zondag |
      | niet_openbaar  | nee      | 24 oktober 2026 | onbekend | 23 dagen              |
      | niet_openbaar  | nee      | 11 oktober 2026 | onbekend | 10 dagen              |
      | niet_openbaar  | nee      | 10 oktober 2026 | nee      | 9 dagen               |
      | onderhandeling | ja       | 6 oktober 2026  | ja       |                       |
      | openbaar       | ja       | 6 oktober 2026  | nee      | dan geldt de afspraak niet |
      | niet_openbaar  | onbekend | 6 oktober 2026  | onbekend |                       |

  @regel(aw-3.59.2) @regel(aw-3.59.2-ondergrens)
  Abstract Scenario: Aanmelden in deel 3
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.geraamde_waarde" is € 500.000
    En "inschrijftermijn.procedure" is <procedure>
    En "inschrijftermijn.sluiting_aanmelden" is <sluiting>
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.aanmelden_lang_genoeg" <genoeg>

    Voorbeelden:
      | opdrachtgever   | sector   | procedure     | sluiting          | genoeg   |
      | speciale_sector | ja       | niet_openbaar | 1 oktober 2026    | ja       |
      | speciale_sector | ja       | niet_openbaar | 30 september 2026 | onbekend |
      | speciale_sector | ja       | niet_openbaar | 16 september 2026 | onbekend |
      | speciale_sector | ja       | niet_openbaar | 15 september 2026 | nee      |
      | speciale_sector | ja       | openbaar      | 1 oktober 2026    | onbekend |
      | gemeente        | nee      | niet_openbaar | 16 september 2026 | nee      |
      | onbekend        | onbekend | niet_openbaar | 16 september 2026 | onbekend |

  @regel(aw-2.73) @regel(aw-2a.35)
  Abstract Scenario: Wanneer ondernemers meer tijd krijgen
    Gegeven "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "inschrijftermijn.omstandigheden" is <wat>
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.verlengen" <verlengen>

    Voorbeelden:
      | soort              | cpv      | waarde      | wat                      | verlengen |
      | diensten           | 90910000 | € 300.000   | bezoek                   | ja        |
      | diensten           | 90910000 | € 300.000   | inzage                   | ja        |
      | diensten           | 90910000 | € 300.000   | late_inlichtingen        | ja        |
      | diensten           | 90910000 | € 300.000   | wijziging                | ja        |
      | diensten           | 90910000 | € 300.000   | niets                    | nee       |
      | diensten           | 90910000 | € 300.000   | onbekend                 | onbekend  |
      | diensten           | 90910000 | € 100.000   | bezoek                   | nee       |
      | concessie_diensten | 63712400 | € 6.000.000 | bezoek                   | ja        |
      | concessie_diensten | 63712400 | € 6.000.000 | wijziging                | nee       |
      | concessie_diensten | 63712400 | € 6.000.000 | onbekend                 | onbekend  |

  @regel(aw-2.74)
  Abstract Scenario: Spoed legt u uit
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "inschrijftermijn.urgent" is <urgent>
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.urgentie_motiveren" <uitleg>

    Voorbeelden:
      | waarde    | urgent   | uitleg   |
      | € 300.000 | ja       | ja       |
      | € 300.000 | nee      | nee      |
      | € 300.000 | onbekend | onbekend |
      | € 100.000 | ja       | nee      |

  @regel(aw-2.54) @regel(aw-2.54.2) @regel(aw-3.50c.2)
  Abstract Scenario: De laatste dag om vragen te beantwoorden
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.cpv" is <cpv>
    En "opdracht.gekozen_procedure" is <gekozen>
    En "opdracht.geraamde_waarde" is <waarde>
    En "inschrijftermijn.procedure" is <procedure>
    En "inschrijftermijn.urgent" is <urgent>
    En "inschrijftermijn.sluiting_inschrijven" is <sluiting>
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.inlichtingen_uiterlijk" <uiterlijk>

    Voorbeelden:
      | opdrachtgever   | sector | cpv      | gekozen   | waarde    | procedure     | urgent   | sluiting        | uiterlijk       | waarom           |
      | gemeente        | nee    | 90910000 | europees  | € 300.000 | openbaar      | nee      | 20 oktober 2026 | 10 oktober 2026 | een zaterdag mag |
      | gemeente        | nee    | 90910000 | europees  | € 300.000 | openbaar      | ja       | 20 oktober 2026 | 16 oktober 2026 |                  |
      | gemeente        | nee    | 90910000 | europees  | € 300.000 | dialoog       | ja       | 20 oktober 2026 | 10 oktober 2026 |                  |
      | gemeente        | nee    | 90910000 | europees  | € 300.000 | openbaar      | onbekend | 20 oktober 2026 | onbekend        |                  |
      | gemeente        | nee    | 90910000 | europees  | € 300.000 | openbaar      | nee      | onbekend        | onbekend        |                  |
      | gemeente        | nee    | 85320000 | sas       | € 800.000 | openbaar      | ja       | 20 oktober 2026 | 10 oktober 2026 | lichte procedure |
      | gemeente        | nee    | 90910000 | nationaal | € 100.000 | openbaar      | nee      | 20 oktober 2026 | onbekend        | onder de drempel |
      | speciale_sector | ja     | 90910000 | europees  | € 500.000 | openbaar      | ja       | 20 oktober 2026 | 16 oktober 2026 |                  |
      | speciale_sector | ja     | 90910000 | europees  | € 500.000 | openbaar      | onbekend | 20 oktober 2026 | onbekend        |                  |
      | speciale_sector | ja     | 90910000 | europees  | € 500.000 | niet_openbaar | ja       | 20 oktober 2026 | 10 oktober 2026 |                  |

  @regel(aw-2.99)
  Abstract Scenario: Hoeveel ondernemers u minstens uitnodigt
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.geraamde_waarde" is € 500.000
    En "inschrijftermijn.procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.minimum_gegadigden" <aantal>

    Voorbeelden:
      | opdrachtgever   | sector | procedure             | aantal   |
      | gemeente        | nee    | niet_openbaar         | 5        |
      | gemeente        | nee    | onderhandeling        | 3        |
      | gemeente        | nee    | dialoog               | 3        |
      | gemeente        | nee    | innovatiepartnerschap | 3        |
      | gemeente        | nee    | openbaar              | onbekend |
      | gemeente        | nee    | onbekend              | onbekend |
      | speciale_sector | ja     | niet_openbaar         | onbekend |

  @regel(aw-termijn-zonder-aantal) @regel(aw-aanmelden-vroegst) @regel(aw-inschrijven-vroegst) @regel(aw-aanmelden-ondergrens)
  Abstract Scenario: Waar de wet geen aantal dagen noemt
    Gegeven "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "inschrijftermijn.geen_aantal" <geen>

    Voorbeelden:
      | cpv      | waarde    | procedure | geen     |
      | 90910000 | € 100.000 | nationaal | ja       |
      | 85320000 | € 800.000 | sas       | ja       |
      | 90910000 | € 300.000 | europees  | nee      |
      | 90910000 | onbekend  | europees  | onbekend |
