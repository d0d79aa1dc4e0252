# language: nl
Functionaliteit: Experimenten van de gemeente
  Vier stappen en lessen uit het Who Cares-experiment in Almere.
  Elk advies geldt als het punt ontbreekt, en niet meer als het er is.
  Bron: Lessen van het proces Who Cares-experiment (Woningbouwatelier Almere).

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is experiment

  @regel(advies-a-09)
  Abstract Scenario: Advies over doelen aan het begin
    Gegeven "proces.doelen_vooraf" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over doelen aan het begin" <uitkomst>

    Voorbeelden:
      | antwoord                   | uitkomst |
      | beleid, uitvoering         | ja       |
      | doelen, uitvoering         | ja       |
      | doelen, beleid             | ja       |
      | geen                       | ja       |
      | doelen, beleid, uitvoering | nee      |
      | onbekend                   | onbekend |

  @regel(advies-a-10)
  Abstract Scenario: Advies over afspraken aan het begin
    Gegeven "proces.afspraken_vooraf" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over afspraken aan het begin" <uitkomst>

    Voorbeelden:
      | antwoord                   | uitkomst |
      | verantwoordelijkheid       | ja       |
      | tijd                       | ja       |
      | geen                       | ja       |
      | tijd, verantwoordelijkheid | nee      |
      | onbekend                   | onbekend |

  @regel(advies-a-12)
  Abstract Scenario: Advies over meerwaarde in het besluit
    Gegeven "proces.meerwaarde_in_besluit" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over meerwaarde in het besluit" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-a-14)
  Abstract Scenario: Advies over spelregels bij een experiment
    Gegeven "proces.spelregels_experiment" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over spelregels bij een experiment" <uitkomst>

    Voorbeelden:
      | antwoord                                          | uitkomst |
      | initiatief_verwacht, waarmaken                    | ja       |
      | gemeente_verwacht, waarmaken                      | ja       |
      | gemeente_verwacht, initiatief_verwacht            | ja       |
      | geen                                              | ja       |
      | gemeente_verwacht, initiatief_verwacht, waarmaken | nee      |
      | onbekend                                          | onbekend |

  @regel(advies-a-15)
  Abstract Scenario: Advies over een bestuurlijke opdracht
    Gegeven "proces.bestuurlijke_opdracht" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een bestuurlijke opdracht" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-a-01)
  Abstract Scenario: Advies over evalueren
    Gegeven "proces.evaluatie" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over evalueren" <uitkomst>

    Voorbeelden:
      | antwoord          | uitkomst |
      | achteraf          | ja       |
      | tijdens           | ja       |
      | geen              | ja       |
      | tijdens, achteraf | nee      |
      | onbekend          | onbekend |

  @regel(advies-a-02)
  Abstract Scenario: Advies over kennis delen
    Gegeven "proces.kennis_gedeeld" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over kennis delen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-a-03)
  Abstract Scenario: Advies over de evaluatie naar de raad
    Gegeven "proces.evaluatie_naar_raad" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de evaluatie naar de raad" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-a-04)
  Abstract Scenario: Advies over bewoners in de evaluatie
    Gegeven "proces.bewoners_in_evaluatie" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over bewoners in de evaluatie" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-a-06)
  Abstract Scenario: Advies over spanning met gewone processen
    Gegeven "proces.spanning_besproken" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over spanning met gewone processen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-a-07)
  Abstract Scenario: Advies over een voorbeeld van elders
    Gegeven "proces.voorbeeld_vertaald" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een voorbeeld van elders" <uitkomst>

    Voorbeelden:
      | antwoord                | uitkomst |
      | vertaald, tijd          | ja       |
      | gezocht, tijd           | ja       |
      | gezocht, vertaald       | ja       |
      | geen                    | ja       |
      | gezocht, vertaald, tijd | nee      |
      | onbekend                | onbekend |

  @regel(advies-a-08)
  Abstract Scenario: Advies over een ontwikkelplan
    Gegeven "proces.ontwikkelplan" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een ontwikkelplan" <uitkomst>

    Voorbeelden:
      | antwoord          | uitkomst |
      | beslisdatum       | ja       |
      | plan              | ja       |
      | geen              | ja       |
      | plan, beslisdatum | nee      |
      | onbekend          | onbekend |

  @regel(advies-a-11)
  Abstract Scenario: Advies over doel vóór vorm
    Gegeven "proces.vorm_vooraf_vast" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over doel vóór vorm" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(advies-a-13)
  Abstract Scenario: Advies over sociale kanten in besluiten
    Gegeven "proces.besluit_alleen_geld" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over sociale kanten in besluiten" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  Scenario: Zonder keuze voor dit thema is er geen advies
    Gegeven "beleidsscan.themas" is nacht
    En "proces.doelen_vooraf" is doelen, beleid
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_doelen_vooraf" nee
    En is "beleidsscan.stand_experiment" niet_gekozen
    En wordt niet gevraagd naar "proces.doelen_vooraf"

  Scenario: Als u nog geen thema koos, vragen we daar eerst naar
    Gegeven "beleidsscan.themas" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_doelen_vooraf" onbekend
    En wordt gevraagd naar "beleidsscan.themas"

  Scenario: Op 10 april 2023 was dit advies er nog niet
    Gegeven "proces.doelen_vooraf" is doelen, beleid
    Als de toets wordt uitgevoerd op 10 april 2023 en op 11 april 2023
    Dan verandert "beleidsscan.advies_doelen_vooraf" van onbekend naar ja
