# language: nl
Functionaliteit: Met wie u kunt praten, per toets

  Achtergrond:
    Gegeven de peildatum 22 november 2026

  Scenario: Wijkcoöperatie: wie niets weet, ziet iedereen die kan helpen
    Gegeven de toets "wijkcooperatie"
    Als de toets wordt uitgevoerd
    Dan verwijst de toets naar "gemeente.bewoners"
    En verwijst de toets naar "gemeente.inkoop"
    En verwijst de toets naar "gemeente.uitdaagrecht"
    En verwijst de toets naar "gemeente.subsidies"
    En verwijst de toets naar "notaris"
    En verwijst de toets naar "pso_nederland"
    En verwijst de toets naar "lsa"
    En verwijst de toets naar "afrikaanderwijk"

  Scenario: Wijkcoöperatie: de toiletten op de markt
    Gegeven het feitenbestand "examples/wijkcooperatie-toiletten.yaml"
    Als de toets wordt uitgevoerd
    Dan verwijst de toets naar "gemeente.inkoop"
    En verwijst de toets naar "gemeente.uitdaagrecht"
    En verwijst de toets niet naar "gemeente.subsidies"
    En verwijst de toets niet naar "notaris"
    En verwijst de toets niet naar "pso_nederland"

  Scenario: Wijkcoöperatie: een opdracht van het Rijk
    Gegeven de toets "wijkcooperatie"
    En "opdrachtgever.soort" is rijk
    Als de toets wordt uitgevoerd
    Dan verwijst de toets niet naar "gemeente.inkoop"

  Abstract Scenario: Wooncoöperatie: elke gemeente haar eigen contact
    Gegeven de toets "wooncooperatie"
    En "woonproject.gemeente" is <gemeente>
    Als de toets wordt uitgevoerd
    Dan verwijst de toets <rotterdam> "rotterdam.woonvormen"
    En verwijst de toets <amsterdam> "wooninfo"
    En verwijst de toets naar "gemeente.wonen"
    En verwijst de toets naar "fonds_cooperatief_wonen"

    Voorbeelden:
      | gemeente  | rotterdam | amsterdam |
      | Rotterdam | naar      | niet naar |
      | Amsterdam | niet naar | naar      |
      | Utrecht   | niet naar | niet naar |
      | onbekend  | naar      | naar      |

  Abstract Scenario: Wooncoöperatie: de corporatie van de huurders
    Gegeven de toets "wooncooperatie"
    En "woonproject.eigendom" is <eigendom>
    En "woonproject.eigenaar_toegelaten_instelling" is <corporatie>
    Als de toets wordt uitgevoerd
    Dan verwijst de toets <wel> "woningcorporatie"

    Voorbeelden:
      | eigendom   | corporatie | wel       |
      | verhuurder | ja         | naar      |
      | verhuurder | nee        | niet naar |
      | verhuurder | onbekend   | naar      |

  Abstract Scenario: Energiecoöperatie: het dak en de oude subsidie
    Gegeven de toets "energiecooperatie"
    En "energieproject.collectief_dak" is <dak>
    Als de toets wordt uitgevoerd
    Dan verwijst de toets <wel> "woningcorporatie"
    En verwijst de toets naar "hier"
    En verwijst de toets naar "gemeente.energie"

    Voorbeelden:
      | dak      | wel       |
      | ja       | naar      |
      | nee      | niet naar |
      | onbekend | naar      |

  Scenario: Sociale onderneming
    Gegeven de toets "sociale_onderneming"
    Als de toets wordt uitgevoerd
    Dan verwijst de toets naar "code_sociale_ondernemingen"
    En verwijst de toets naar "pso_nederland"
    En verwijst de toets naar "jurist"

  Scenario: Uitdaagrecht
    Gegeven de toets "uitdaagrecht"
    Als de toets wordt uitgevoerd
    Dan verwijst de toets naar "gemeente.uitdaagrecht"
    En verwijst de toets naar "gemeente.inkoop"

  Scenario: Rechtsvorm
    Gegeven de toets "rechtsvorm"
    Als de toets wordt uitgevoerd
    Dan verwijst de toets naar "notaris"
    En verwijst de toets naar "handelsregister"
