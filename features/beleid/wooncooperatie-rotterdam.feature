# language: nl
Functionaliteit: Coöperatieve woonvorm in Rotterdam

  Achtergrond:
    Gegeven de toets "wooncooperatie"
    En de peildatum 1 oktober 2026

  @regel(rdam-statuten)
  Abstract Scenario: Rotterdam zegt nooit ja, want de lijst met eisen is niet compleet
    Gegeven de feiten
      | woonproject.gemeente                  | Rotterdam  |
      | organisatie.rechtsvorm                | vereniging |
      | organisatie.notariele_akte            | ja         |
      | woonproject.collectief_initiatief     | ja         |
      | woonproject.statutair_doel_zelfbeheer | ja         |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.rotterdam" <uitkomst>

    Voorbeelden:
      | begrip                                | waarde     | uitkomst |
      | organisatie.rechtsvorm                | cooperatie | onbekend |
      | organisatie.rechtsvorm                | stichting  | nee      |
      | organisatie.rechtsvorm                | onbekend   | onbekend |
      | organisatie.notariele_akte            | nee        | nee      |
      | woonproject.collectief_initiatief     | nee        | nee      |
      | woonproject.statutair_doel_zelfbeheer | nee        | nee      |
      | woonproject.gemeente                  | Almere     | nee      |
