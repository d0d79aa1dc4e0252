# language: nl
Functionaliteit: Energiegemeenschap in de Energiewet

  Achtergrond:
    Gegeven de toets "energiecooperatie"
    En de peildatum 1 oktober 2026
    En de feiten
      | organisatie.rechtsvorm                              | cooperatie |
      | energieproject.activiteiten_energiemarkt_voor_leden | ja         |
      | energieproject.hoofddoel                            | sociaal    |
      | energieproject.gericht_op_winst                     | nee        |
      | energieproject.statuten_open_en_vrijwillig          | ja         |
      | energieproject.statuten_recht_te_vertrekken         | ja         |
      | energieproject.statuten_zeggenschap                 | ja         |

  @regel(ew-1.1) @regel(ew-1.1-vorm) @regel(ew-1.1-vorm-zonder-leden)
  Abstract Scenario: Wat een energiegemeenschap is
    Gegeven de feiten
      | energieproject.statuten_open_en_vrijwillig  | onbekend |
      | energieproject.statuten_recht_te_vertrekken | onbekend |
      | energieproject.statuten_zeggenschap         | onbekend |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.energiegemeenschap" <uitkomst>

    Voorbeelden:
      | begrip                                              | waarde      | uitkomst |
      | energieproject.gericht_op_winst                     | nee         | ja       |
      | energieproject.gericht_op_winst                     | ja          | nee      |
      | energieproject.gericht_op_winst                     | onbekend    | onbekend |
      | organisatie.rechtsvorm                              | vof         | ja       |
      | organisatie.rechtsvorm                              | stichting   | nee      |
      | organisatie.rechtsvorm                              | eenmanszaak | nee      |
      | organisatie.rechtsvorm                              | onbekend    | onbekend |
      | organisatie.rechtsvorm                              | geen        | nee      |
      | organisatie.rechtsvorm                              | vve         | ja       |
      | organisatie.rechtsvorm                              | onderlinge  | ja       |
      | organisatie.rechtsvorm                              | europese_cooperatie | ja |
      | organisatie.rechtsvorm                              | buitenlands | onbekend |
      | organisatie.rechtsvorm                              | anders      | onbekend |
      | energieproject.activiteiten_energiemarkt_voor_leden | nee         | nee      |
      | energieproject.hoofddoel                            | anders      | nee      |
      | energieproject.hoofddoel                            | milieu      | ja       |
      | energieproject.statuten_zeggenschap                 | nee         | ja       |

  @regel(ew-1.1)
  Scenario: De Energiewet is gelezen vanaf 1 januari 2026
    Als de toets wordt uitgevoerd op 31 december 2025 en op 1 januari 2026
    Dan verandert "energiecooperatie.energiegemeenschap" van onbekend naar ja

  @regel(ew-2.4)
  Abstract Scenario: Wat in de statuten staat
    Gegeven "energieproject.statuten_zeggenschap" is <zeggenschap>
    En "energieproject.ontwikkelt_hernieuwbare_projecten" is <projecten>
    En "energieproject.statuten_zeggenschap_nabij" is <nabij>
    En "energieproject.statuten_recht_te_vertrekken" is <weg>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.energiegemeenschap_statuten" <uitkomst>

    Voorbeelden:
      | zeggenschap | projecten | nabij    | weg | uitkomst |
      | ja          | nee       | nee      | ja  | ja       |
      | nee         | ja        | ja       | ja  | ja       |
      | nee         | nee       | ja       | ja  | nee      |
      | nee         | ja        | nee      | ja  | nee      |
      | ja          | nee       | nee      | nee | nee      |
      | nee         | ja        | onbekend | ja  | onbekend |

  @regel(ew-2.4)
  Scenario: Meedoen moet vrij zijn
    Gegeven "energieproject.statuten_open_en_vrijwillig" is nee
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.energiegemeenschap_statuten" nee

  @regel(ew-2.4-aanpassen)
  Abstract Scenario: Een energiegemeenschap zonder goede statuten past die aan
    Gegeven "energieproject.statuten_recht_te_vertrekken" is <weg>
    En "energieproject.gericht_op_winst" is <winst>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.statuten_aanpassen" <uitkomst>

    Voorbeelden:
      | weg      | winst | uitkomst |
      | nee      | nee   | ja       |
      | ja       | nee   | nee      |
      | nee      | ja    | nee      |
      | onbekend | nee   | onbekend |

  @regel(ew-1.1-omvang)
  Abstract Scenario: De omvang van een lid op de grens
    Gegeven "energieproject.lid_soort" is onderneming
    En "energieproject.lid_werknemers" is <werknemers>
    En "energieproject.lid_omzet" is <omzet>
    En "energieproject.lid_balans" is <balans>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.lid_omvang" <omvang>

    Voorbeelden:
      | werknemers | omzet          | balans         | omvang      |
      | 9          | € 2.000.000    | € 9.000.000    | micro       |
      | 9          | € 2.000.000,01 | € 2.000.000    | micro       |
      | 9          | € 2.000.000,01 | € 2.000.000,01 | klein       |
      | 10         | € 1.000.000    | € 1.000.000    | klein       |
      | 49         | € 10.000.000   | € 10.000.001   | klein       |
      | 49         | € 10.000.001   | € 10.000.001   | middelgroot |
      | 50         | € 1.000.000    | € 1.000.000    | middelgroot |
      | 249        | € 50.000.000   | € 43.000.001   | middelgroot |
      | 249        | € 50.000.001   | € 43.000.000   | middelgroot |
      | 249        | € 50.000.001   | € 43.000.001   | groot       |
      | 250        | € 1            | € 1            | groot       |
      | onbekend   | € 1            | € 1            | onbekend    |

  @regel(ew-2.4-zeggenschap) @regel(ew-1.1-omvang)
  Abstract Scenario: Wie echt mag beslissen
    Gegeven "energieproject.lid_soort" is <soort>
    En "energieproject.lid_werknemers" is <werknemers>
    En "energieproject.lid_omzet" is € 1.000.000
    En "energieproject.lid_balans" is € 1.000.000
    En "energieproject.lid_is_afnemer" is <afnemer>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.lid_telt_voor_zeggenschap" <uitkomst>

    Voorbeelden:
      | soort              | werknemers | afnemer  | uitkomst |
      | natuurlijk_persoon | onbekend   | onbekend | ja       |
      | waterschap         | onbekend   | onbekend | ja       |
      | onderneming        | 49         | ja       | ja       |
      | onderneming        | 49         | nee      | nee      |
      | onderneming        | 49         | onbekend | onbekend |
      | onderneming        | 50         | onbekend | nee      |
      | onderneming        | onbekend   | onbekend | onbekend |
      | organisatie        | 9          | ja       | ja       |
      | organisatie        | 9          | nee      | nee      |
      | organisatie        | 9          | onbekend | onbekend |
      | anders             | 1          | ja       | nee      |

  @regel(ew-2.17) @regel(ew-2.17-a)
  Abstract Scenario: Als energiegemeenschap leveren krijgt nooit een ja, want het hoogste aantal leden is niet gevonden
    Gegeven de feiten
      | energieproject.levert_aan_kleine_aansluiting | ja    |
      | energieproject.leverancier_met_vergunning    | nee   |
      | energieproject.bijzondere_levering           | geen  |
      | energieproject.produceert_zelf               | ja    |
      | energieproject.jaarlevering_kwh              | 40000 |
      | energieproject.jaarinvoeding_kwh             | 40000 |
      | energieproject.kleine_klanten_zijn_lid       | ja    |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.leveren_zonder_vergunning" <uitkomst>

    Voorbeelden:
      | begrip                                  | waarde   | uitkomst |
      | energieproject.jaarlevering_kwh         | 40000    | onbekend |
      | energieproject.jaarlevering_kwh         | 40001    | nee      |
      | energieproject.jaarlevering_kwh         | onbekend | onbekend |
      | energieproject.kleine_klanten_zijn_lid  | nee      | nee      |
      | energieproject.kleine_klanten_zijn_lid  | onbekend | onbekend |
      | energieproject.gericht_op_winst         | ja       | nee      |

  @regel(ew-2.17) @regel(ew-2.17-a)
  Scenario: Wie zelf geen stroom maakt, kan niet leveren als energiegemeenschap
    Gegeven de feiten
      | energieproject.levert_aan_kleine_aansluiting | ja    |
      | energieproject.leverancier_met_vergunning    | nee   |
      | energieproject.bijzondere_levering           | geen  |
      | energieproject.produceert_zelf               | nee   |
      | energieproject.jaarlevering_kwh              | 40000 |
      | energieproject.jaarinvoeding_kwh             | 0     |
      | energieproject.kleine_klanten_zijn_lid       | ja    |
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.leveren_zonder_vergunning" nee

  @regel(ew-2.17) @regel(ew-2.17-groot)
  Abstract Scenario: Een uitzondering die niet past, is nog geen nee
    Gegeven de feiten
      | energieproject.levert_aan_kleine_aansluiting | <klein>      |
      | energieproject.leverancier_met_vergunning    | <vergunning> |
      | energieproject.bijzondere_levering           | <bijzonder>  |
      | energieproject.produceert_zelf               | nee          |
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.leveren_zonder_vergunning" <uitkomst>

    Voorbeelden:
      | klein    | vergunning | bijzonder | uitkomst |
      | ja       | nee        | geen      | nee      |
      | ja       | nee        | onbekend  | onbekend |
      | onbekend | nee        | geen      | onbekend |
      | ja       | onbekend   | geen      | onbekend |
      | ja       | ja         | geen      | onbekend |
      | nee      | nee        | geen      | ja       |
      | nee      | onbekend   | onbekend  | ja       |

  @regel(ew-2.17) @regel(ew-2.17-alle-klanten-lid)
  Abstract Scenario: Wie alleen zegt dat niet alle klanten lid zijn, hoort geen nee
    Gegeven "energieproject.afnemers_leden_met_kleine_aansluiting" is <klanten>
    Als de toets wordt uitgevoerd
    Dan is "energieproject.kleine_klanten_zijn_lid" <lid>
    En is "energiecooperatie.leveren_zonder_vergunning" onbekend

    Voorbeelden:
      | klanten  | lid      |
      | ja       | ja       |
      | nee      | onbekend |
      | onbekend | onbekend |

  @regel(ew-2.17-b-f) @regel(ew-2.17-uitzondering)
  Abstract Scenario: Vijf andere gevallen waarin geen vergunning nodig is
    Gegeven de feiten
      | organisatie.rechtsvorm                       | stichting |
      | energieproject.statuten_recht_te_vertrekken  | onbekend  |
      | energieproject.levert_aan_kleine_aansluiting | ja        |
      | energieproject.leverancier_met_vergunning    | nee       |
      | energieproject.bijzondere_levering           | <geval>   |
      | energieproject.produceert_zelf               | <maakt>   |
      | energieproject.jaarlevering_kwh              | <levert>  |
      | energieproject.jaarinvoeding_kwh             | <voedt_in> |
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.levering_in_ander_geval" <geval_past>
    En is "energiecooperatie.leveren_zonder_vergunning" <uitkomst>

    Voorbeelden:
      | geval                    | maakt    | voedt_in | levert   | geval_past | uitkomst |
      | eigen_kleine_aansluiting | ja       | 40000    | 40000    | ja         | ja       |
      | eigen_kleine_aansluiting | ja       | 40000    | 40001    | nee        | nee      |
      | eigen_kleine_aansluiting | nee      | 0        | 40000    | nee        | nee      |
      | eigen_kleine_aansluiting | ja       | 40000    | onbekend | onbekend   | onbekend |
      | dochter                  | ja       | 40000    | onbekend | ja         | ja       |
      | dochter                  | nee      | 0        | onbekend | nee        | nee      |
      | dochter                  | onbekend | 40000    | onbekend | onbekend   | onbekend |
      | gesloten_systeem         | nee      | 0        | onbekend | ja         | ja       |
      | buitenland               | nee      | 0        | onbekend | ja         | ja       |
      | geen                     | ja       | 40000    | 40000    | nee        | nee      |
      | onbekend                 | ja       | 40000    | 40000    | onbekend   | onbekend |

  @regel(ew-2.17-b-f) @regel(ew-2.17-uitzondering)
  Abstract Scenario: Een groep met een contract voldoet aan vier eisen
    Gegeven de feiten
      | organisatie.rechtsvorm                       | stichting     |
      | energieproject.statuten_recht_te_vertrekken  | onbekend      |
      | energieproject.levert_aan_kleine_aansluiting | ja            |
      | energieproject.leverancier_met_vergunning    | nee           |
      | energieproject.bijzondere_levering           | groepscontract |
      | energieproject.groepscontract_eisen          | <eisen>       |
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.leveren_zonder_vergunning" <uitkomst>

    Voorbeelden:
      | eisen                                                 | uitkomst |
      | zakelijk, andere_band, een_vertegenwoordiger, akkoord | ja       |
      | andere_band, een_vertegenwoordiger, akkoord           | nee      |
      | zakelijk, een_vertegenwoordiger, akkoord              | nee      |
      | zakelijk, andere_band, akkoord                        | nee      |
      | zakelijk, andere_band, een_vertegenwoordiger          | nee      |
      | geen                                                  | nee      |
      | onbekend                                              | onbekend |

  @regel(ew-2.17-groot)
  Scenario: Bij alleen grote aansluitingen wordt niet verder gevraagd
    Gegeven "energiecooperatie.onderwerpen" is leveren
    En "energieproject.levert_aan_kleine_aansluiting" is nee
    Als de toets wordt uitgevoerd
    Dan is de zin bij "energiecooperatie.leveren_zonder_vergunning" "U hebt voor deze levering geen vergunning nodig. Uw klanten hebben een grote aansluiting, of een uitzondering in de wet past."
    En wordt niet gevraagd naar "energieproject.jaarlevering_kwh"
    En wordt niet gevraagd naar "energieproject.bijzondere_levering"

  @regel(ew-2.30)
  Abstract Scenario: Energie delen
    Gegeven de feiten
      | energieproject.deelt_duurzame_stroom       | ja |
      | energieproject.leverancier_biedt_delen_aan | ja |
      | energieproject.ieder_bij_die_leverancier   | ja |
      | energieproject.ieder_slimme_meter          | ja |
      | energieproject.delen_per_periode           | ja |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.energie_delen" <uitkomst>

    Voorbeelden:
      | begrip                                     | waarde   | uitkomst |
      | energieproject.ieder_slimme_meter          | ja       | ja       |
      | energieproject.ieder_slimme_meter          | nee      | nee      |
      | energieproject.ieder_slimme_meter          | onbekend | onbekend |
      | energieproject.ieder_bij_die_leverancier   | nee      | nee      |
      | energieproject.delen_per_periode           | nee      | nee      |
      | energieproject.deelt_duurzame_stroom       | nee      | nee      |
      | energieproject.deelt_duurzame_stroom       | onbekend | onbekend |
      | energieproject.stroom_van_deelnemers       | nee      | ja       |

  @regel(ew-2.30)
  Abstract Scenario: Buiten een energiegemeenschap deelt u alleen stroom van mensen die meedoen
    Gegeven de feiten
      | energieproject.gericht_op_winst            | ja          |
      | energieproject.deelt_duurzame_stroom       | ja          |
      | energieproject.stroom_van_deelnemers       | <van_wie>   |
      | energieproject.leverancier_biedt_delen_aan | ja          |
      | energieproject.ieder_bij_die_leverancier   | ja          |
      | energieproject.ieder_slimme_meter          | ja          |
      | energieproject.delen_per_periode           | ja          |
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.energiegemeenschap" nee
    En is "energiecooperatie.energie_delen" <uitkomst>

    Voorbeelden:
      | van_wie  | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(ew-2.30)
  Scenario: Zonder leverancier die delen aanbiedt kan het niet
    Gegeven "energieproject.leverancier_biedt_delen_aan" is nee
    En "energieproject.ieder_bij_die_leverancier" is nee
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.energie_delen" nee

  @regel(ew-2.30)
  Scenario: Over de afstand is geen regel gevonden
    Gegeven de feiten
      | energieproject.deelt_duurzame_stroom       | ja |
      | energieproject.leverancier_biedt_delen_aan | ja |
      | energieproject.ieder_bij_die_leverancier   | ja |
      | energieproject.ieder_slimme_meter          | ja |
      | energieproject.delen_per_periode           | ja |
    Als de toets wordt uitgevoerd
    Dan is de zin bij "energiecooperatie.energie_delen" "U hebt recht om energie met elkaar te delen. In het Energiebesluit van 1 januari 2026 vonden wij geen regel over de afstand."

  @regel(ew-2.4.2)
  Abstract Scenario: Eigen regels bij duurzame projecten
    Gegeven "energieproject.ontwikkelt_hernieuwbare_projecten" is <projecten>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.eigen_regels_bij_projecten" <uitkomst>

    Voorbeelden:
      | projecten | uitkomst |
      | ja        | ja       |
      | nee       | nee      |
      | onbekend  | onbekend |

  @regel(ew-2.9)
  Abstract Scenario: Lichtere plichten met een vergunning
    Gegeven "energieproject.leverancier_met_vergunning" is <vergunning>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.lichtere_plichten_leverancier" <uitkomst>

    Voorbeelden:
      | vergunning | uitkomst |
      | ja         | ja       |
      | nee        | nee      |
      | onbekend   | onbekend |

  @regel(ew-2.3)
  Abstract Scenario: Een bedrijf mag meedoen niet tegenhouden
    Gegeven "energieproject.marktpartij_houdt_tegen" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.tegenhouden_verboden" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |
