# language: nl
Functionaliteit: Dynamisch aankoopsysteem, erkenningsregeling en opdrachten onder een raamovereenkomst

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 september 2026
    En de feiten
      | aanbesteding.onderwerpen              | aankoopsysteem, erkenning |
      | opdrachtgever.soort                   | gemeente  |
      | opdracht.soort                        | diensten  |
      | opdracht.cpv                          | 90910000  |
      | opdracht.geraamde_waarde              | € 500.000 |
      | opdracht.gekozen_procedure            | europees  |
      | aankoopsysteem.gangbaar               | ja        |
      | aankoopsysteem.altijd_open            | ja        |
      | aankoopsysteem.iedereen_toegelaten    | ja        |
      | aankoopsysteem.iedereen_uitgenodigd   | ja        |
      | aankoopsysteem.looptijd_vermeld       | ja        |
      | aankoopsysteem.digitaal_en_gratis     | ja        |
      | aankoopsysteem.meer_onderzoek         | nee       |
      | erkenning.altijd_open                 | ja        |
      | erkenning.objectief                   | ja        |
      | erkenning.kosten_redelijk             | ja        |

  @regel(aw-2.144) @regel(aw-2.144-licht)
  Abstract Scenario: Alle eisen aan het systeem samen
    Gegeven "<eis>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "aankoopsysteem.klopt" <klopt>

    Voorbeelden:
      | eis                                 | antwoord | klopt    |
      | aankoopsysteem.gangbaar             | ja       | ja       |
      | aankoopsysteem.gangbaar             | nee      | nee      |
      | aankoopsysteem.altijd_open          | nee      | nee      |
      | aankoopsysteem.iedereen_toegelaten  | nee      | nee      |
      | aankoopsysteem.iedereen_uitgenodigd | nee      | nee      |
      | aankoopsysteem.looptijd_vermeld     | nee      | nee      |
      | aankoopsysteem.digitaal_en_gratis   | nee      | nee      |
      | aankoopsysteem.digitaal_en_gratis   | onbekend | onbekend |

  @regel(aw-2.144) @regel(aw-2.144-licht) @regel(aw-2.146a.2)
  Abstract Scenario: In welk deel van de wet deze regels gelden
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.gekozen_procedure" is <procedure>
    En "aankoopsysteem.verzoek_ontvangen" is 1 september 2026
    Als de toets wordt uitgevoerd
    Dan is "aankoopsysteem.klopt" <klopt>
    En is "aankoopsysteem.beslissen_uiterlijk" <uiterlijk>

    Voorbeelden:
      | opdrachtgever   | sector | soort              | cpv      | waarde      | procedure | klopt    | uiterlijk         |
      | gemeente        | nee    | diensten           | 90910000 | € 500.000   | europees  | ja       | 15 september 2026 |
      | speciale_sector | ja     | diensten           | 90910000 | € 500.000   | europees  | ja       | 15 september 2026 |
      | gemeente        | nee    | diensten           | 85320000 | € 800.000   | sas       | ja       | onbekend          |
      | gemeente        | nee    | diensten           | 90910000 | € 100.000   | nationaal | onbekend | onbekend          |
      | gemeente        | nee    | concessie_diensten | 63712400 | € 6.000.000 | onbekend  | onbekend | onbekend          |
      | gemeente        | nee    | diensten           | 90910000 | onbekend    | europees  | onbekend | onbekend          |
      | gemeente        | nee    | diensten           | 80500000 | € 800.000   | onbekend  | onbekend | onbekend          |

  @regel(aw-2.146a.2) @regel(aw-2.146a.3)
  Abstract Scenario: Tien of vijftien werkdagen om te beslissen
    Gegeven "aankoopsysteem.verzoek_ontvangen" is <ontvangen>
    En "aankoopsysteem.meer_onderzoek" is <meer>
    Als de toets wordt uitgevoerd
    Dan is "aankoopsysteem.beslissen_uiterlijk" <uiterlijk>

    Voorbeelden:
      | ontvangen        | meer     | uiterlijk         | waarom                                       |
      | 1 september 2026 | nee      | 15 september 2026 |                                              |
      | 1 september 2026 | ja       | 22 september 2026 |                                              |
      | 5 september 2026 | nee      | 18 september 2026 | ontvangen op zaterdag                        |
      | 30 maart 2026    | nee      | 15 april 2026     | Goede Vrijdag en tweede Paasdag tellen niet  |
      | 20 april 2026    | ja       | 13 mei 2026       | Koningsdag en 5 mei tellen niet              |
      | 1 september 2026 | onbekend | onbekend          |                                              |
      | onbekend         | nee      | onbekend          |                                              |

  @regel(aw-3.66) @regel(aw-3.66a) @regel(aw-3.67.1) @regel(aw-3.67.2) @regel(aw-3.67.3) @regel(aw-3.67.5)
  Abstract Scenario: Een erkenningsregeling hoort bij deel 3
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "erkenning.altijd_open" is <open>
    En "erkenning.als_oproep" is <oproep>
    En "erkenning.aangevraagd" is <aangevraagd>
    En "erkenning.afgewezen_op" is <afgewezen>
    En "erkenning.intrekken_op" is <intrekken>
    Als de toets wordt uitgevoerd
    Dan is "erkenning.klopt" <klopt>
    En is "erkenning.alleen_erkenden" <alleen>
    En is "erkenning.beslissen_uiterlijk" <beslissen>
    En is "erkenning.uitleg_uiterlijk" <uitleg>
    En is "erkenning.afwijzing_uiterlijk" <melden>
    En is "erkenning.intrekking_melden_uiterlijk" <vooraf>

    Voorbeelden:
      | opdrachtgever   | sector   | open     | oproep   | aangevraagd      | afgewezen         | intrekken       | klopt    | alleen   | beslissen        | uitleg          | melden          | vooraf          |
      | speciale_sector | ja       | ja       | ja       | 31 augustus 2026 | 30 september 2026 | 1 november 2026 | ja       | ja       | 28 februari 2027 | 31 oktober 2026 | 15 oktober 2026 | 17 oktober 2026 |
      | speciale_sector | ja       | nee      | nee      | 1 september 2026 | onbekend          | onbekend        | nee      | nee      | 1 maart 2027     | 1 november 2026 | onbekend        | onbekend        |
      | speciale_sector | ja       | onbekend | onbekend | onbekend         | onbekend          | onbekend        | onbekend | onbekend | onbekend         | onbekend        | onbekend        | onbekend        |
      | gemeente        | nee      | ja       | ja       | 1 september 2026 | 30 september 2026 | 1 november 2026 | onbekend | nee      | onbekend         | onbekend        | onbekend        | onbekend        |
      | onbekend        | onbekend | ja       | ja       | 1 september 2026 | 30 september 2026 | 1 november 2026 | onbekend | onbekend | onbekend         | onbekend        | onbekend        | onbekend        |

  @regel(aw-3.66)
  Abstract Scenario: De andere eisen aan een erkenningsregeling
    Gegeven "opdrachtgever.soort" is speciale_sector
    En "opdracht.dient_sectoractiviteit" is ja
    En "erkenning.objectief" is <objectief>
    En "erkenning.kosten_redelijk" is <kosten>
    Als de toets wordt uitgevoerd
    Dan is "erkenning.klopt" <klopt>

    Voorbeelden:
      | objectief | kosten   | klopt    |
      | nee       | ja       | nee      |
      | ja        | nee      | nee      |
      | ja        | onbekend | onbekend |

  @regel(aw-2.140.1) @regel(aw-2.140.1-licht) @regel(aw-3.80.2)
  Abstract Scenario: Een opdracht past binnen de raamovereenkomst
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.cpv" is <cpv>
    En "opdracht.gekozen_procedure" is <procedure>
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.plaatsing" is <plaatsing>
    En "nadere_opdracht.alleen_partijen" is <partijen>
    En "nadere_opdracht.voorwaarden_gelijk" is <gelijk>
    En "nadere_opdracht.volgens_stukken" is <stukken>
    Als de toets wordt uitgevoerd
    Dan is "nadere_opdracht.klopt" <klopt>

    Voorbeelden:
      | opdrachtgever   | sector   | cpv      | procedure | waarde    | plaatsing       | partijen | gelijk   | stukken  | klopt    |
      | gemeente        | nee      | 90910000 | europees  | € 500.000 | nadere_opdracht | ja       | ja       | onbekend | ja       |
      | gemeente        | nee      | 90910000 | europees  | € 500.000 | nadere_opdracht | nee      | ja       | onbekend | nee      |
      | gemeente        | nee      | 90910000 | europees  | € 500.000 | nadere_opdracht | ja       | nee      | onbekend | nee      |
      | gemeente        | nee      | 90910000 | europees  | € 500.000 | nadere_opdracht | ja       | onbekend | onbekend | onbekend |
      | gemeente        | nee      | 90910000 | europees  | € 500.000 | los             | ja       | ja       | onbekend | onbekend |
      | gemeente        | nee      | 90910000 | nationaal | € 100.000 | nadere_opdracht | nee      | nee      | nee      | onbekend |
      | gemeente        | nee      | 85320000 | sas       | € 800.000 | nadere_opdracht | ja       | ja       | onbekend | ja       |
      | gemeente        | nee      | 85320000 | sas       | € 800.000 | nadere_opdracht | nee      | ja       | onbekend | nee      |
      | speciale_sector | ja       | 90910000 | europees  | € 500.000 | nadere_opdracht | onbekend | onbekend | ja       | ja       |
      | speciale_sector | ja       | 90910000 | europees  | € 500.000 | nadere_opdracht | ja       | ja       | nee      | nee      |
      | speciale_sector | ja       | 90910000 | europees  | € 500.000 | nadere_opdracht | ja       | ja       | onbekend | onbekend |
      | gemeente        | nee      | 90910000 | europees  | onbekend  | nadere_opdracht | ja       | ja       | ja       | onbekend |
      | gemeente        | nee      | 80500000 | onbekend  | € 800.000 | nadere_opdracht | ja       | ja       | ja       | onbekend |
      | onbekend        | onbekend | 90910000 | europees  | € 500.000 | nadere_opdracht | ja       | ja       | ja       | onbekend |

  @regel(aw-2.143)
  Abstract Scenario: Partijen opnieuw laten inschrijven
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.plaatsing" is <plaatsing>
    En "nadere_opdracht.meer_partijen" is <meer>
    En "nadere_opdracht.alles_geregeld" is <alles>
    Als de toets wordt uitgevoerd
    Dan is "nadere_opdracht.opnieuw_vragen" <opnieuw>

    Voorbeelden:
      | opdrachtgever   | sector | plaatsing       | meer | alles    | opnieuw  |
      | gemeente        | nee    | nadere_opdracht | ja   | nee      | ja       |
      | gemeente        | nee    | nadere_opdracht | ja   | ja       | nee      |
      | gemeente        | nee    | nadere_opdracht | nee  | onbekend | nee      |
      | gemeente        | nee    | nadere_opdracht | ja   | onbekend | onbekend |
      | gemeente        | nee    | aankoopsysteem  | ja   | nee      | nee      |
      | speciale_sector | ja     | nadere_opdracht | ja   | nee      | nee      |
