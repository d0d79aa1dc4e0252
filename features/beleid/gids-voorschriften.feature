# language: nl
Functionaliteit: Voorschriften van de Gids Proportionaliteit, toepassen of uitleggen

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | aanbesteding.onderwerpen      | gids                 |
      | opdrachtgever.soort           | gemeente             |
      | opdracht.soort                | diensten             |
      | opdracht.cpv                  | 90910000             |
      | opdracht.geraamde_waarde      | € 90.000             |
      | opdracht.grensoverschrijdend_belang | nee            |
      | opdracht.gekozen_procedure    | meervoudig_onderhands |
      | opdracht.raamovereenkomst     | ja                   |
      | opdracht.stelt_selectie_eisen | ja                   |

  @regel(gp-3.3a)
  Abstract Scenario: Voorschrift 3.3A, ruimte in een raamovereenkomst zonder zekerheid
    Gegeven "gids.zekerheid_bij_capaciteit" is <antwoord>
    En "gids.houdt_capaciteit_klaar" is <eerst>
    En "gids.uitgelegd" is <uitleg>
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "gids.voorschrift_3_3a" <uitkomst>

    Voorbeelden:
      | antwoord | eerst | uitleg   | procedure             | uitkomst |
      | ja       | ja    | geen     | meervoudig_onderhands | ja       |
      | nee      | ja    | geen     | meervoudig_onderhands | nee      |
      | nee      | ja    | v3_3a    | meervoudig_onderhands | ja       |
      | nee      | ja    | onbekend | meervoudig_onderhands | onbekend |
      | onbekend | ja    | geen     | meervoudig_onderhands | onbekend |
      | nee      | ja    | geen     | een_op_een            | ja       |
      | nee      | nee   | geen     | meervoudig_onderhands | ja       |

  @regel(gp-3.3b)
  Abstract Scenario: Voorschrift 3.3B, verdeling van opdrachten in een raamovereenkomst
    Gegeven "gids.verdeling_duidelijk" is <antwoord>
    En "gids.raam_met_meer" is <eerst>
    En "gids.uitgelegd" is <uitleg>
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "gids.voorschrift_3_3b" <uitkomst>

    Voorbeelden:
      | antwoord | eerst | uitleg   | procedure             | uitkomst |
      | ja       | ja    | geen     | meervoudig_onderhands | ja       |
      | nee      | ja    | geen     | meervoudig_onderhands | nee      |
      | nee      | ja    | v3_3b    | meervoudig_onderhands | ja       |
      | nee      | ja    | onbekend | meervoudig_onderhands | onbekend |
      | onbekend | ja    | geen     | meervoudig_onderhands | onbekend |
      | nee      | ja    | geen     | een_op_een            | ja       |
      | nee      | nee   | geen     | meervoudig_onderhands | ja       |

  @regel(gp-3.5a)
  Abstract Scenario: Voorschrift 3.5A, uitsluitingsgronden die er toe doen
    Gegeven "gids.uitsluiting_relevant" is <antwoord>
    En "gids.uitgelegd" is <uitleg>
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "gids.voorschrift_3_5a" <uitkomst>

    Voorbeelden:
      | antwoord | uitleg   | procedure             | uitkomst |
      | ja       | geen     | meervoudig_onderhands | ja       |
      | nee      | geen     | meervoudig_onderhands | nee      |
      | nee      | v3_5a    | meervoudig_onderhands | ja       |
      | nee      | onbekend | meervoudig_onderhands | onbekend |
      | onbekend | geen     | meervoudig_onderhands | onbekend |
      | nee      | geen     | een_op_een            | ja       |

  @regel(gp-3.5b)
  Abstract Scenario: Voorschrift 3.5B, eisen alleen bij een echt risico
    Gegeven "gids.eisen_bij_risico" is <antwoord>
    En "gids.uitgelegd" is <uitleg>
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "gids.voorschrift_3_5b" <uitkomst>

    Voorbeelden:
      | antwoord | uitleg   | procedure             | uitkomst |
      | ja       | geen     | meervoudig_onderhands | ja       |
      | nee      | geen     | meervoudig_onderhands | nee      |
      | nee      | v3_5b    | meervoudig_onderhands | ja       |
      | nee      | onbekend | meervoudig_onderhands | onbekend |
      | onbekend | geen     | meervoudig_onderhands | onbekend |
      | nee      | geen     | een_op_een            | ja       |

  @regel(gp-3.6)
  Abstract Scenario: Voorschrift 3.6, langere tijd om in te schrijven
    Gegeven "gids.langere_tijd_overwogen" is <antwoord>
    En "gids.uitgelegd" is <uitleg>
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "gids.voorschrift_3_6" <uitkomst>

    Voorbeelden:
      | antwoord | uitleg   | procedure             | uitkomst |
      | ja       | geen     | meervoudig_onderhands | ja       |
      | nee      | geen     | meervoudig_onderhands | nee      |
      | nee      | v3_6     | meervoudig_onderhands | ja       |
      | nee      | onbekend | meervoudig_onderhands | onbekend |
      | onbekend | geen     | meervoudig_onderhands | onbekend |
      | nee      | geen     | een_op_een            | ja       |

  @regel(gp-3.8)
  Abstract Scenario: Voorschrift 3.8, vergoeding voor werk bij de inschrijving
    Gegeven "gids.vergoeding_inschrijving" is <antwoord>
    En "gids.werk_in_inschrijving" is <eerst>
    En "gids.uitgelegd" is <uitleg>
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "gids.voorschrift_3_8" <uitkomst>

    Voorbeelden:
      | antwoord | eerst | uitleg   | procedure             | uitkomst |
      | ja       | ja    | geen     | meervoudig_onderhands | ja       |
      | nee      | ja    | geen     | meervoudig_onderhands | nee      |
      | nee      | ja    | v3_8     | meervoudig_onderhands | ja       |
      | nee      | ja    | onbekend | meervoudig_onderhands | onbekend |
      | onbekend | ja    | geen     | meervoudig_onderhands | onbekend |
      | nee      | ja    | geen     | een_op_een            | ja       |
      | nee      | nee   | geen     | meervoudig_onderhands | ja       |

  @regel(gp-3.9a)
  Abstract Scenario: Voorschrift 3.9A, risico bij wie het kan beheersen
    Gegeven "gids.risico_bij_beste" is <antwoord>
    En "gids.uitgelegd" is <uitleg>
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "gids.voorschrift_3_9a" <uitkomst>

    Voorbeelden:
      | antwoord | uitleg   | procedure             | uitkomst |
      | ja       | geen     | meervoudig_onderhands | ja       |
      | nee      | geen     | meervoudig_onderhands | nee      |
      | nee      | v3_9a    | meervoudig_onderhands | ja       |
      | nee      | onbekend | meervoudig_onderhands | onbekend |
      | onbekend | geen     | meervoudig_onderhands | onbekend |
      | nee      | geen     | een_op_een            | ja       |

  @regel(gp-3.9b)
  Abstract Scenario: Voorschrift 3.9B, ruimte voor voorstellen over het contract
    Gegeven "gids.voorstellen_contract" is <antwoord>
    En "gids.uitgelegd" is <uitleg>
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "gids.voorschrift_3_9b" <uitkomst>

    Voorbeelden:
      | antwoord | uitleg   | procedure             | uitkomst |
      | ja       | geen     | meervoudig_onderhands | ja       |
      | nee      | geen     | meervoudig_onderhands | nee      |
      | nee      | v3_9b    | meervoudig_onderhands | ja       |
      | nee      | onbekend | meervoudig_onderhands | onbekend |
      | onbekend | geen     | meervoudig_onderhands | onbekend |
      | nee      | geen     | een_op_een            | ja       |

  @regel(gp-3.9c)
  Abstract Scenario: Voorschrift 3.9C, voorwaarden die twee kanten samen maakten
    Gegeven "gids.gebruikt_die_voorwaarden" is <antwoord>
    En "gids.samen_gemaakte_voorwaarden" is <eerst>
    En "gids.uitgelegd" is <uitleg>
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "gids.voorschrift_3_9c" <uitkomst>

    Voorbeelden:
      | antwoord | eerst | uitleg   | procedure             | uitkomst |
      | ja       | ja    | geen     | meervoudig_onderhands | ja       |
      | nee      | ja    | geen     | meervoudig_onderhands | nee      |
      | nee      | ja    | v3_9c    | meervoudig_onderhands | ja       |
      | nee      | ja    | onbekend | meervoudig_onderhands | onbekend |
      | onbekend | ja    | geen     | meervoudig_onderhands | onbekend |
      | nee      | ja    | geen     | een_op_een            | ja       |
      | nee      | nee   | geen     | meervoudig_onderhands | ja       |

  @regel(gp-3.9d)
  Abstract Scenario: Voorschrift 3.9D, grens aan de aansprakelijkheid
    Gegeven "gids.aansprakelijk_zonder_grens" is <antwoord>
    En "gids.uitgelegd" is <uitleg>
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "gids.voorschrift_3_9d" <uitkomst>

    Voorbeelden:
      | antwoord | uitleg   | procedure             | uitkomst |
      | nee      | geen     | meervoudig_onderhands | ja       |
      | ja       | geen     | meervoudig_onderhands | nee      |
      | ja       | v3_9d    | meervoudig_onderhands | ja       |
      | ja       | onbekend | meervoudig_onderhands | onbekend |
      | onbekend | geen     | meervoudig_onderhands | onbekend |
      | ja       | geen     | een_op_een            | ja       |

  @regel(gp-3.3a) @regel(gp-3.3b)
  Scenario: Zonder raamovereenkomst speelt dit niet
    Gegeven "opdracht.raamovereenkomst" is nee
    Als de toets wordt uitgevoerd
    Dan is "gids.voorschrift_3_3a" ja
    En is "gids.voorschrift_3_3b" ja
    En wordt niet gevraagd naar "gids.houdt_capaciteit_klaar"

  @regel(gp-3.3a) @regel(gp-3.3b) @regel(gp-3.5a) @regel(gp-3.5b) @regel(gp-3.6) @regel(gp-3.8) @regel(gp-3.9a) @regel(gp-3.9b) @regel(gp-3.9c) @regel(gp-3.9d)
  Abstract Scenario: Wie de Gids niet kiest, hoort er geen oordeel over
    Gegeven "aanbesteding.onderwerpen" is <onderwerp>
    Als de toets wordt uitgevoerd
    Dan is "gids.voorschrift_3_3a" onbekend
    En is "gids.voorschrift_3_3b" onbekend
    En is "gids.voorschrift_3_5a" onbekend
    En is "gids.voorschrift_3_5b" onbekend
    En is "gids.voorschrift_3_6" onbekend
    En is "gids.voorschrift_3_8" onbekend
    En is "gids.voorschrift_3_9a" onbekend
    En is "gids.voorschrift_3_9b" onbekend
    En is "gids.voorschrift_3_9c" onbekend
    En is "gids.voorschrift_3_9d" onbekend

    Voorbeelden:
      | onderwerp |
      | niets     |
      | onbekend  |

  @regel(gp-3.9d)
  Scenario: De Gids van nu geldt vanaf 1 januari 2022
    Gegeven "gids.aansprakelijk_zonder_grens" is nee
    Als de toets wordt uitgevoerd op 31 december 2021 en op 1 januari 2022
    Dan verandert "gids.voorschrift_3_9d" van onbekend naar ja
