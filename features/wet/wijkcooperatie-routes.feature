# language: nl
Functionaliteit: Wegen naar een opdracht, gezien vanuit de wijkcoöperatie

  Achtergrond:
    Gegeven de toets "wijkcooperatie"
    En de peildatum 1 oktober 2026
    En de feiten
      | organisatie.rechtsvorm                 | cooperatie              |
      | organisatie.winstbestemming            | geherinvesteerd         |
      | organisatie.doel_algemeen_belang       | ja                      |
      | organisatie.participatief_beheer       | ja                      |
      | organisatie.eerdere_gunning_2_82a      | nee                     |
      | organisatie.aandeel_doelgroep          | 30%                     |
      | organisatie.hoofddoel_integratie       | ja                      |
      | wijkcooperatie.soort_werk              | welzijn_zorg            |
      | opdrachtgever.soort                    | gemeente                |
      | opdracht.soort                         | diensten                |
      | opdracht.cpv                           | 85320000                |
      | opdracht.geraamde_waarde               | € 749.999,99            |
      | opdracht.grensoverschrijdend_belang    | nee                     |
      | opdracht.kunstmatig_gesplitst          | nee                     |
      | opdracht.afdwingbare_tegenprestatie    | nee                     |
      | subsidie.activiteit_van_aanvrager      | ja                      |
      | contract.looptijd                      | 24 maanden              |
      | contract.verlengingen                  | 12 maanden              |
      | contract.onbepaalde_tijd               | nee                     |
      | uitzondering.beroep                    | geen                    |
      | gemeente.verordening_voorwaarden_taken | ja                      |
      | uitdaging.uitvoerder                   | maatschappelijke_partij |
      | uitdaging.taak_soort                   | eigen_taak              |

  @regel(wr-contract) @regel(wr-rechtspersoon) @regel(wr-europese-cooperatie) @regel(wr-geen-rechtsvorm)
  Abstract Scenario: Een groep zonder rechtsvorm kan geen contract sluiten
    Gegeven "organisatie.rechtsvorm" is <vorm>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.kan_contract_sluiten" <uitkomst>

    Voorbeelden:
      | vorm        | uitkomst |
      | stichting   | ja       |
      | eenmanszaak | ja       |
      | onderlinge  | ja       |
      | vve         | ja       |
      | europese_cooperatie | ja |
      | buitenlands | onbekend |
      | anders      | onbekend |
      | geen        | nee      |
      | onbekend    | onbekend |

  @regel(wr-werk-2.82a)
  Abstract Scenario: Welk werk past bij artikel 2.82a
    Gegeven "wijkcooperatie.soort_werk" is <werk>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.werk_past_bij_2_82a" <uitkomst>

    Voorbeelden:
      | werk           | uitkomst |
      | welzijn_zorg   | ja       |
      | dagbesteding   | ja       |
      | leren          | ja       |
      | sport_cultuur  | ja       |
      | schoonmaak     | nee      |
      | groen          | nee      |
      | afval          | nee      |
      | bouw_onderhoud | nee      |
      | catering       | nee      |
      | vervoer        | nee      |
      | anders         | onbekend |
      | onbekend       | onbekend |

  @regel(wr-2.82)
  Abstract Scenario: De weg via artikel 2.82
    Gegeven "organisatie.aandeel_doelgroep" is <aandeel>
    En "organisatie.rechtsvorm" is <vorm>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.route_voorbehoud_2_82" <uitkomst>

    Voorbeelden:
      | aandeel  | vorm       | uitkomst |
      | 30%      | cooperatie | ja       |
      | 29,99%   | cooperatie | nee      |
      | onbekend | cooperatie | onbekend |
      | 30%      | geen       | nee      |

  @regel(wr-2.82a)
  Abstract Scenario: De weg via artikel 2.82a
    Gegeven "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.route_voorbehoud_2_82a" <uitkomst>

    Voorbeelden:
      | begrip                            | waarde              | uitkomst |
      | contract.verlengingen             | 12 maanden          | ja       |
      | contract.verlengingen             | 13 maanden          | nee      |
      | contract.verlengingen             | onbekend            | onbekend |
      | organisatie.winstbestemming       | uitgekeerd_kapitaal | nee      |
      | organisatie.participatief_beheer  | nee                 | nee      |
      | organisatie.participatief_beheer  | onbekend            | onbekend |
      | organisatie.eerdere_gunning_2_82a | ja                  | nee      |
      | opdracht.cpv                      | 90910000            | nee      |
      | wijkcooperatie.soort_werk         | schoonmaak          | nee      |
      | organisatie.rechtsvorm            | geen                | nee      |

  @regel(wr-2.82a)
  Scenario: Schoonmaakwerk sluit artikel 2.82a al uit zonder code
    Gegeven "wijkcooperatie.soort_werk" is schoonmaak
    En "opdracht.cpv" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.route_voorbehoud_2_82a" nee

  @regel(wr-een-op-een) @regel(wr-meervoudig) @regel(wr-sas) @regel(wr-aanbesteding)
  Abstract Scenario: Onder of op de drempel voor sociale diensten
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "organisatie.rechtsvorm" is <vorm>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.route_een_op_een" <direct>
    En is "wijkcooperatie.route_meervoudig_onderhands" <uitnodiging>
    En is "wijkcooperatie.route_sas_licht" <licht>
    En is "wijkcooperatie.route_gewone_aanbesteding" <gewoon>

    Voorbeelden:
      | waarde       | vorm       | direct   | uitnodiging | licht    | gewoon   |
      | € 749.999,99 | cooperatie | ja       | ja          | nee      | ja       |
      | € 750.000    | cooperatie | nee      | nee         | ja       | ja       |
      | € 749.999,99 | geen       | nee      | nee         | nee      | nee      |
      | € 749.999,99 | onbekend   | onbekend | onbekend    | nee      | onbekend |
      | € 750.000    | onbekend   | nee      | nee         | onbekend | onbekend |

  @regel(wr-perceel)
  Abstract Scenario: Een klein perceel van een grote opdracht
    Gegeven "opdracht.geraamde_waarde" is € 400.000,01
    En "opdracht.cpv" is 77310000
    En de percelen
      | nummer | waarde    | soort    | percelenregeling_aangewezen |
      | 1      | <eerste>  | diensten | ja                          |
      | 2      | € 320.000 | diensten | nee                         |
    En "organisatie.rechtsvorm" is <vorm>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.route_perceel" <uitkomst>

    Voorbeelden:
      | eerste      | vorm       | uitkomst |
      | € 80.000    | cooperatie | ja       |
      | € 80.000,01 | cooperatie | nee      |
      | € 80.000    | geen       | nee      |
      | € 80.000    | onbekend   | onbekend |

  @regel(wr-uitdaagrecht)
  Abstract Scenario: Uitdagen kan als de gemeente er regels voor heeft
    Gegeven "gemeente.verordening_voorwaarden_taken" is <regels>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.route_uitdaagrecht" <uitkomst>

    Voorbeelden:
      | regels   | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(wr-subsidie)
  Abstract Scenario: Subsidie is geen opdracht
    Gegeven "opdracht.afdwingbare_tegenprestatie" is <afdwingbaar>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.route_subsidie" <uitkomst>

    Voorbeelden:
      | afdwingbaar | uitkomst |
      | nee         | ja       |
      | ja          | nee      |
      | onbekend    | onbekend |

  @regel(wr-een-route)
  Abstract Scenario: Is er een weg naast een gewone aanbesteding
    Gegeven "organisatie.aandeel_doelgroep" is <aandeel>
    En "organisatie.winstbestemming" is <winst>
    En "opdracht.afdwingbare_tegenprestatie" is <afdwingbaar>
    En "opdracht.geraamde_waarde" is <waarde>
    En de percelen
      | nummer | waarde    | soort    | percelenregeling_aangewezen |
      | 1      | € 80.000  | diensten | <apart>                     |
      | 2      | € 669.999,99 | diensten | nee                      |
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.er_is_een_route" <uitkomst>

    Voorbeelden:
      | aandeel  | winst               | afdwingbaar | waarde       | apart | uitkomst |
      | 0%       | uitgekeerd_kapitaal | ja          | € 750.000    | nee   | nee      |
      | 30%      | uitgekeerd_kapitaal | ja          | € 750.000    | nee   | ja       |
      | 0%       | geherinvesteerd     | ja          | € 750.000    | nee   | ja       |
      | 0%       | uitgekeerd_kapitaal | nee         | € 750.000    | nee   | ja       |
      | 0%       | uitgekeerd_kapitaal | ja          | € 750.000    | ja    | ja       |
      | 0%       | uitgekeerd_kapitaal | ja          | € 749.999,99 | nee   | ja       |
      | onbekend | uitgekeerd_kapitaal | ja          | € 750.000    | nee   | onbekend |

  @regel(wr-een-route)
  Abstract Scenario: Een groep zonder rechtsvorm kan alleen nog uitdagen
    Gegeven "organisatie.rechtsvorm" is geen
    En "gemeente.verordening_voorwaarden_taken" is <regels>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.er_is_een_route" <uitkomst>

    Voorbeelden:
      | regels   | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |
