# language: nl
Functionaliteit: Acht voorwaarden van Rotterdam voor Right to Challenge

  Achtergrond:
    Gegeven de toets "uitdaagrecht"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort                     | gemeente   |
      | opdrachtgever.gemeente                  | Rotterdam  |
      | organisatie.rechtsvorm                  | cooperatie |
      | uitdaging.geworteld_in_gebied           | ja         |
      | uitdaging.bestaande_voorziening_of_taak | ja         |
      | uitdaging.voorbehouden_aan_overheid     | nee        |
      | uitdaging.kennis_en_ervaring            | ja         |
      | uitdaging.steun_van_de_wijk             | ja         |
      | uitdaging.nadeel_andere_bewoners        | nee        |
      | uitdaging.kosten                        | € 45.000   |
      | uitdaging.huidige_kosten                | € 45.000   |

  @regel(rotterdam-acht-voorwaarden) @regel(rotterdam-lokale-voorwaarden)
  Scenario: Aan alle acht voorwaarden voldaan
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.rotterdam" ja
    En is "uitdaagrecht.lokale_voorwaarden" ja

  @regel(rotterdam-acht-voorwaarden)
  Abstract Scenario: De kosten mogen gelijk zijn, maar geen cent hoger
    Gegeven "uitdaging.kosten" is <kosten>
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.rotterdam" <uitkomst>

    Voorbeelden:
      | kosten      | uitkomst |
      | € 45.000    | ja       |
      | € 45.000,01 | nee      |
      | onbekend    | onbekend |

  @regel(rotterdam-acht-voorwaarden) @regel(rotterdam-rechtsvorm) @regel(rotterdam-geen-rechtsvorm)
  Abstract Scenario: Elke voorwaarde is nodig
    Gegeven "<voorwaarde>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.rotterdam" <uitkomst>

    Voorbeelden:
      | voorwaarde                              | antwoord   | uitkomst |
      | uitdaging.geworteld_in_gebied           | nee        | nee      |
      | uitdaging.geworteld_in_gebied           | onbekend   | onbekend |
      | uitdaging.bestaande_voorziening_of_taak | nee        | nee      |
      | uitdaging.voorbehouden_aan_overheid     | ja         | nee      |
      | uitdaging.kennis_en_ervaring            | nee        | nee      |
      | uitdaging.steun_van_de_wijk             | nee        | nee      |
      | uitdaging.nadeel_andere_bewoners        | ja         | nee      |
      | organisatie.rechtsvorm                  | geen       | nee      |
      | organisatie.rechtsvorm                  | vereniging | ja       |
      | organisatie.rechtsvorm                  | onbekend   | onbekend |
      | organisatie.rechtsvorm                  | europese_cooperatie | ja |
      | organisatie.rechtsvorm                  | onderlinge | ja       |
      | organisatie.rechtsvorm                  | buitenlands | onbekend |
      | organisatie.rechtsvorm                  | anders     | onbekend |

  @regel(rotterdam-lokale-voorwaarden)
  Abstract Scenario: Van andere gemeenten kennen wij de voorwaarden niet
    Gegeven "opdrachtgever.gemeente" is <gemeente>
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.rotterdam" <rotterdam>
    En is "uitdaagrecht.lokale_voorwaarden" <lokaal>

    Voorbeelden:
      | gemeente  | rotterdam | lokaal   |
      | Rotterdam | ja        | ja       |
      | gemeente ROTTERDAM | ja | ja     |
      | Alkmaar   | nee       | onbekend |
      | onbekend  | onbekend  | onbekend |

  @regel(rotterdam-lokale-voorwaarden)
  Abstract Scenario: Van andere gemeenten kennen wij de voorwaarden niet (een naam die niet in het register staat)
    Gegeven "opdrachtgever.gemeente" is <gemeente>
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.rotterdam" <rotterdam>
    En is "uitdaagrecht.lokale_voorwaarden" <lokaal>
    En meldt de toets "F022"

    Voorbeelden:
      | gemeente  | rotterdam | lokaal   |
      | Roterdam  | onbekend  | onbekend |
      | Groesbeek | onbekend  | onbekend |

  @regel(rotterdam-lokale-voorwaarden)
  Scenario: De reden is dat er geen regel is
    Gegeven "opdrachtgever.gemeente" is Alkmaar
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.lokale_voorwaarden" onbekend omdat "geen regel van toepassing"

  @regel(rotterdam-acht-voorwaarden) @regel(rotterdam-lokale-voorwaarden)
  Abstract Scenario: De voorwaarden zijn van de gemeente Rotterdam, van niemand anders
    Gegeven "opdrachtgever.soort" is <soort>
    En "opdrachtgever.gemeente" is <gemeente>
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.rotterdam" <rotterdam>
    En is "uitdaagrecht.lokale_voorwaarden" <lokaal>

    Voorbeelden:
      | soort      | gemeente  | rotterdam | lokaal   |
      | gemeente   | Rotterdam | ja        | ja       |
      | waterschap | onbekend  | nee       | onbekend |
      | provincie  | onbekend  | nee       | onbekend |
      | waterschap | Rotterdam | nee       | onbekend |
      | onbekend   | Rotterdam | onbekend  | onbekend |
      | onbekend   | Alkmaar   | nee       | onbekend |
