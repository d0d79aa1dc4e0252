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
      | organisatie.rechtsvorm                | bv         | nee      |
      | organisatie.rechtsvorm                | buitenlands | onbekend |
      | organisatie.rechtsvorm                | europese_cooperatie | onbekend |
      | organisatie.notariele_akte            | onbekend   | onbekend |
      | woonproject.collectief_initiatief     | nee        | nee      |
      | woonproject.statutair_doel_zelfbeheer | nee        | nee      |
      | woonproject.gemeente                  | Almere     | nee      |

  @regel(rdam-statuten)
  Abstract Scenario: Rotterdam zegt nooit ja, want de lijst met eisen is niet compleet (een naam die niet in het register staat)
    Gegeven de feiten
      | woonproject.gemeente                  | Rotterdam  |
      | organisatie.rechtsvorm                | vereniging |
      | organisatie.notariele_akte            | ja         |
      | woonproject.collectief_initiatief     | ja         |
      | woonproject.statutair_doel_zelfbeheer | ja         |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.rotterdam" <uitkomst>
    En meldt de toets "F022"

    Voorbeelden:
      | begrip                                | waarde     | uitkomst |
      | woonproject.gemeente                  | Roterdam   | onbekend |

  @regel(rdam-statuten)
  Abstract Scenario: Een groep in oprichting mag de akte en de statuten nog regelen
    Gegeven de feiten
      | woonproject.gemeente                  | Rotterdam |
      | organisatie.rechtsvorm                | <vorm>    |
      | organisatie.notariele_akte            | <akte>    |
      | woonproject.akte_komt_nog             | <nog>     |
      | woonproject.collectief_initiatief     | ja        |
      | woonproject.statutair_doel_zelfbeheer | <doel>    |
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.rotterdam" <uitkomst>

    Voorbeelden:
      | vorm                 | akte     | nog      | doel     | uitkomst |
      | informele_vereniging | nee      | ja       | nee  | onbekend |
      | geen                 | onbekend | ja       | nee  | onbekend |
      | geen                 | onbekend | nee      | onbekend | nee |
      | informele_vereniging | nee      | nee      | ja   | nee      |
      | cooperatie           | ja       | onbekend | nee  | nee      |
      | cooperatie           | ja       | onbekend | ja   | onbekend |

  @regel(rdam-statuten)
  Abstract Scenario: Alleen een groep zonder akte in Rotterdam krijgt de vraag of die nog komt
    Gegeven "wooncooperatie.onderwerpen" is gemeente
    En "woonproject.gemeente" is <gemeente>
    En "organisatie.rechtsvorm" is <vorm>
    En "organisatie.notariele_akte" is <akte>
    Als de toets wordt uitgevoerd
    Dan wordt <vraag> naar "woonproject.akte_komt_nog"

    Voorbeelden:
      | gemeente  | vorm       | akte | vraag         |
      | Rotterdam | geen       | nee  | gevraagd      |
      | Rotterdam | informele_vereniging | nee | gevraagd |
      | Rotterdam | vereniging | ja   | niet gevraagd |
      | Utrecht   | geen       | nee  | niet gevraagd |

  @regel(rdam-statuten)
  Scenario: De zin zegt dat u dit nog kunt regelen
    Gegeven "woonproject.gemeente" is Rotterdam
    En "organisatie.rechtsvorm" is geen
    Als de toets wordt uitgevoerd
    Dan bevat de uitleg van "wooncooperatie.rotterdam" "Dat kunt u nog regelen."
