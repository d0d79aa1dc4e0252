# language: nl
Functionaliteit: Wat een wijkcoöperatie kan veranderen

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

  @regel(stap-oprichten)
  Abstract Scenario: Eerst oprichten
    Gegeven "organisatie.rechtsvorm" is <vorm>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.stap_oprichten" <uitkomst>

    Voorbeelden:
      | vorm       | uitkomst |
      | geen       | ja       |
      | cooperatie | nee      |
      | onbekend   | onbekend |

  @regel(stap-ander-werk)
  Abstract Scenario: Ander werk zoeken
    Gegeven "wijkcooperatie.soort_werk" is <werk>
    En "organisatie.participatief_beheer" is <beheer>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.stap_ander_werk" <uitkomst>

    Voorbeelden:
      | werk         | beheer   | uitkomst |
      | schoonmaak   | ja       | ja       |
      | schoonmaak   | nee      | nee      |
      | welzijn_zorg | ja       | nee      |
      | schoonmaak   | onbekend | onbekend |
      | anders       | ja       | onbekend |

  @regel(stap-doel) @regel(stap-winst) @regel(stap-beheer) @regel(stap-looptijd)
  Abstract Scenario: Wat er mist voor artikel 2.82a
    Gegeven "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.stap_doel" <doel>
    En is "wijkcooperatie.stap_winst" <winst>
    En is "wijkcooperatie.stap_beheer" <beheer>
    En is "wijkcooperatie.stap_looptijd" <looptijd>

    Voorbeelden:
      | begrip                           | waarde              | doel     | winst    | beheer   | looptijd |
      | contract.verlengingen            | 12 maanden          | nee      | nee      | nee      | nee      |
      | contract.verlengingen            | 13 maanden          | nee      | nee      | nee      | ja       |
      | contract.verlengingen            | onbekend            | nee      | nee      | nee      | onbekend |
      | organisatie.doel_algemeen_belang | nee                 | ja       | nee      | nee      | nee      |
      | organisatie.doel_algemeen_belang | onbekend            | onbekend | nee      | nee      | nee      |
      | organisatie.winstbestemming      | uitgekeerd_kapitaal | nee      | ja       | nee      | nee      |
      | organisatie.winstbestemming      | onbekend            | nee      | onbekend | nee      | nee      |
      | organisatie.participatief_beheer | nee                 | nee      | nee      | ja       | nee      |
      | organisatie.participatief_beheer | onbekend            | nee      | nee      | onbekend | nee      |

  @regel(stap-looptijd)
  Scenario: Een contract voor onbepaalde tijd duurt te lang voor artikel 2.82a
    Gegeven "contract.onbepaalde_tijd" is ja
    En "contract.looptijd" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.stap_looptijd" ja

  @regel(stap-looptijd)
  Scenario: Voor schoonmaakwerk helpt een korter contract niet
    Gegeven "wijkcooperatie.soort_werk" is schoonmaak
    En "contract.verlengingen" is 13 maanden
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.stap_looptijd" nee

  @regel(stap-doelgroep)
  Abstract Scenario: Dicht bij artikel 2.82
    Gegeven "organisatie.aandeel_doelgroep" is <aandeel>
    En "organisatie.hoofddoel_integratie" is <hoofddoel>
    En "organisatie.beschermde_arbeid" is nee
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.stap_doelgroep" <uitkomst>

    Voorbeelden:
      | aandeel  | hoofddoel | uitkomst |
      | 29,99%   | ja        | ja       |
      | 30%      | ja        | nee      |
      | 29,99%   | nee       | nee      |
      | onbekend | ja        | onbekend |

  @regel(stap-perceel)
  Abstract Scenario: Te groot voor een directe opdracht
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En de percelen
      | nummer | waarde    | soort    | percelenregeling_aangewezen |
      | 1      | <deel>    | diensten | <apart>                     |
      | 2      | € 700.000 | diensten | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.stap_perceel" <uitkomst>

    Voorbeelden:
      | waarde       | deel        | apart | uitkomst |
      | € 780.000    | € 80.000    | ja    | nee      |
      | € 780.000,01 | € 80.000,01 | ja    | ja       |
      | € 780.000    | € 80.000    | nee   | ja       |
      | € 749.999,99 | € 49.999,99 | nee   | nee      |
      | onbekend     | € 80.000    | nee   | onbekend |

  @regel(stap-uitdaagrecht)
  Abstract Scenario: De raad moet regels maken voor het uitdaagrecht
    Gegeven "gemeente.verordening_voorwaarden_taken" is <regels>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.stap_uitdaagrecht" <uitkomst>

    Voorbeelden:
      | regels   | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |
