# language: nl
Functionaliteit: Dossier, proces-verbaal en bekendmaken bij bijzondere opdrachten

  Achtergrond:
    Gegeven de toets "na_gunning"
    En de peildatum 20 november 2026
    En de feiten
      | opdrachtgever.soort       | gemeente         |
      | opdracht.soort            | diensten         |
      | opdracht.cpv              | 90910000         |
      | opdracht.geraamde_waarde  | € 300.000        |
      | opdracht.gunningsdatum    | 20 november 2026 |
      | opdracht.grensoverschrijdend_belang | nee    |

  @regel(aw-2.56) @regel(aw-2.56.2) @regel(aw-2.132)
  Abstract Scenario: Het dossier en het proces-verbaal per deel van de wet
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "dossier.bewaren" <bewaren>
    En is "dossier.bewaren_tot" <tot>
    En is "dossier.proces_verbaal" <verbaal>

    Voorbeelden:
      | opdrachtgever   | sector | soort              | cpv      | waarde       | procedure | bewaren  | tot              | verbaal  |
      | gemeente        | nee    | diensten           | 90910000 | € 216.000    | europees  | ja       | 20 november 2029 | ja       |
      | gemeente        | nee    | diensten           | 90910000 | € 215.999,99 | nationaal | nee      | onbekend         | nee      |
      | gemeente        | nee    | diensten           | 85320000 | € 800.000    | sas       | ja       | 20 november 2029 | ja       |
      | gemeente        | nee    | concessie_diensten | 63712400 | € 6.000.000  | onbekend  | ja       | 20 november 2029 | nee      |
      | gemeente        | nee    | concessie_diensten | 85320000 | € 6.000.000  | onbekend  | nee      | onbekend         | nee      |
      | speciale_sector | ja     | diensten           | 90910000 | € 500.000    | europees  | ja       | 20 november 2029 | nee      |
      | speciale_sector | ja     | diensten           | 85320000 | € 1.200.000  | sas       | ja       | 20 november 2029 | nee      |
      | gemeente        | nee    | diensten           | 90910000 | onbekend     | europees  | onbekend | onbekend         | onbekend |

  @regel(aw-2.56.2)
  Abstract Scenario: Drie jaar na de dag van de gunning
    Gegeven "opdracht.gunningsdatum" is <gunning>
    Als de toets wordt uitgevoerd
    Dan is "dossier.bewaren_tot" <tot>

    Voorbeelden:
      | gunning          | tot              |
      | 29 februari 2028 | 28 februari 2031 |
      | 1 maart 2026     | 1 maart 2029     |
      | onbekend         | onbekend         |

  @regel(aw-2.132) @regel(aw-2.132.3) @regel(aw-2.135)
  Abstract Scenario: Een opdracht onder een raamovereenkomst
    Gegeven "opdracht.plaatsing" is <plaatsing>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "dossier.proces_verbaal" <verbaal>
    En is "procedure.aankondiging_gegunde_opdracht" <aankondigen>

    Voorbeelden:
      | plaatsing       | waarde    | verbaal  | aankondigen |
      | los             | € 300.000 | ja       | ja          |
      | onbekend        | € 300.000 | ja       | ja          |
      | nadere_opdracht | € 300.000 | nee      | nee         |
      | aankoopsysteem  | € 300.000 | ja       | ja          |
      | nadere_opdracht | € 100.000 | nee      | nee         |
      | nadere_opdracht | onbekend  | onbekend | onbekend    |

  @regel(aw-3.78-raam)
  Abstract Scenario: In deel 3 is dat onze lezing
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.geraamde_waarde" is € 500.000
    En "opdracht.plaatsing" is nadere_opdracht
    Als de toets wordt uitgevoerd
    Dan is "procedure.aankondiging_gegunde_opdracht" <aankondigen>

    Voorbeelden:
      | opdrachtgever   | sector   | aankondigen |
      | speciale_sector | ja       | nee         |
      | gemeente        | nee      | nee         |
      | onbekend        | onbekend | onbekend    |

  @regel(aw-2.136.2)
  Abstract Scenario: In een dynamisch aankoopsysteem mag u per kwartaal bundelen
    Gegeven "opdracht.plaatsing" is <plaatsing>
    En "opdracht.aankondiging_per_kwartaal" is <bundelen>
    En "opdracht.einde_kwartaal" is 31 december 2026
    Als de toets wordt uitgevoerd
    Dan is "procedure.aankondiging_gegund_uiterlijk" <uiterlijk>

    Voorbeelden:
      | plaatsing      | bundelen | uiterlijk        |
      | aankoopsysteem | ja       | 30 januari 2027  |
      | aankoopsysteem | nee      | 20 december 2026 |
      | aankoopsysteem | onbekend | onbekend         |
      | los            | ja       | 20 december 2026 |

  @regel(aw-2.37) @regel(aw-2.37-licht)
  Abstract Scenario: Gunnen zonder aankondiging
    Gegeven "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "uitzondering.beroep" is <beroep>
    En "onderhandeling.grond" is spoed
    En "onderhandeling.onvoorzien" is <onvoorzien>
    Als de toets wordt uitgevoerd
    Dan is "dossier.stappen_zonder_aankondiging" <stappen>

    Voorbeelden:
      | cpv      | waarde    | beroep              | onvoorzien | stappen  |
      | 90910000 | € 300.000 | zonder_aankondiging | ja         | ja       |
      | 90910000 | € 300.000 | zonder_aankondiging | nee        | nee      |
      | 90910000 | € 300.000 | zonder_aankondiging | onbekend   | onbekend |
      | 90910000 | € 300.000 | geen                | ja         | nee      |
      | 85320000 | € 800.000 | zonder_aankondiging | ja         | ja       |
      | 85320000 | € 800.000 | zonder_aankondiging | onbekend   | onbekend |
      | 85320000 | € 800.000 | geen                | ja         | nee      |

  @regel(aw-4.27)
  Abstract Scenario: Een klacht kan naar de commissie
    Gegeven de toets "gunningsbeslissing"
    En "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.soort" is leveringen
    Als de toets wordt uitgevoerd
    Dan is "klacht.commissie" <klacht>

    Voorbeelden:
      | opdrachtgever              | klacht   |
      | gemeente                   | ja       |
      | niet_aanbestedingsplichtig | nee      |
      | onbekend                   | onbekend |
