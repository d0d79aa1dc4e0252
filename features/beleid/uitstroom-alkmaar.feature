# language: nl
Functionaliteit: Start Me Up en de werkafspraken in Alkmaar

  Achtergrond:
    Gegeven de toets "uitstroom"
    En de peildatum 1 februari 2026
    En de feiten
      | jongere.leeftijd               | 22        |
      | jongere.zorgvraag              | licht     |
      | jongere.kan_zelfstandig_wonen  | nee       |
      | jongere.gemotiveerd            | ja        |
      | jongere.ambulante_begeleiding  | ja        |
      | jongere.woont_nu               | beschermd |

  @regel(start-me-up)
  Scenario: Een jongere die past bij Start Me Up
    Als de toets wordt uitgevoerd
    Dan is "uitstroom.start_me_up" ja op grond van regel "start-me-up"

  @regel(start-me-up)
  Abstract Scenario: Tot en met 28 jaar
    Gegeven "jongere.leeftijd" is <leeftijd>
    Als de toets wordt uitgevoerd
    Dan is "uitstroom.start_me_up" <uitkomst>

    Voorbeelden:
      | leeftijd | uitkomst |
      | 28       | ja       |
      | 29       | nee      |
      | onbekend | onbekend |

  @regel(start-me-up)
  Abstract Scenario: Elke voorwaarde is nodig
    Gegeven "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "uitstroom.start_me_up" <uitkomst>

    Voorbeelden:
      | feit                          | antwoord | uitkomst |
      | jongere.zorgvraag             | zwaar    | nee      |
      | jongere.kan_zelfstandig_wonen | ja       | nee      |
      | jongere.gemotiveerd           | nee      | nee      |
      | jongere.gemotiveerd           | onbekend | onbekend |
      | jongere.ambulante_begeleiding | nee      | nee      |

  @regel(start-me-up-tussenstap)
  Abstract Scenario: Start Me Up is bedoeld als tussenstap
    Gegeven "jongere.woont_nu" is <woont>
    Als de toets wordt uitgevoerd
    Dan is "uitstroom.tussenstap" <uitkomst>
    En is "uitstroom.start_me_up" ja

    Voorbeelden:
      | woont       | uitkomst |
      | beschermd   | ja       |
      | thuis       | nee      |
      | zelfstandig | nee      |
      | onbekend    | onbekend |

  @regel(werkafspraak-goede-buur) @regel(werkafspraak-huurcontract) @regel(werkafspraak-vervolgwoning)
  Abstract Scenario: Werkafspraken die nog open staan
    Gegeven "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "<afspraak>" <uitkomst>

    Voorbeelden:
      | feit                              | antwoord | afspraak                       | uitkomst |
      | jongere.gesprek_goede_buur        | nee      | uitstroom.gesprek_voeren       | ja       |
      | jongere.gesprek_goede_buur        | ja       | uitstroom.gesprek_voeren       | nee      |
      | jongere.gesprek_goede_buur        | onbekend | uitstroom.gesprek_voeren       | onbekend |
      | jongere.spelregels_in_huurcontract | nee      | uitstroom.spelregels_opnemen   | ja       |
      | jongere.spelregels_in_huurcontract | ja       | uitstroom.spelregels_opnemen   | nee      |
      | jongere.spelregels_in_huurcontract | onbekend | uitstroom.spelregels_opnemen   | onbekend |
      | jongere.zoekt_vervolgwoning       | nee      | uitstroom.vervolgwoning_zoeken | ja       |
      | jongere.zoekt_vervolgwoning       | ja       | uitstroom.vervolgwoning_zoeken | nee      |
      | jongere.zoekt_vervolgwoning       | onbekend | uitstroom.vervolgwoning_zoeken | onbekend |

  Scenario: Past iemand bij Start Me Up, dan zegt dat niets over het Transferpunt
    Gegeven "uitstroom.onderwerpen" is [start_me_up, transferpunt]
    En de peildatum 21 november 2026
    Als de toets wordt uitgevoerd
    Dan is "uitstroom.start_me_up" ja
    En is "uitstroom.transferpunt" onbekend
    En wordt gevraagd naar "jongere.inschrijving_svnk"
