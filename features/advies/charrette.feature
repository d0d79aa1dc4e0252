# language: nl
Functionaliteit: Samen ontwerpen in korte tijd
  De Charrette: bewoners en partners maken in een week samen een plan.
  Elk advies geldt als het punt ontbreekt, en niet meer als het er is.
  Bron: De Smederijen van Hoogeveen (brochure Vuurdoop).

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is ontwerpen

  @regel(advies-c-04)
  Abstract Scenario: Advies over de voorbereiding van de ontwerpweek
    Gegeven "proces.charrette_voorbereiding" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de voorbereiding van de ontwerpweek" <uitkomst>

    Voorbeelden:
      | antwoord                                                                                   | uitkomst |
      | slaagkans, randvoorwaarden, werklijnen, agendas, voorbeelden, beslissers, deelnemers       | ja       |
      | doel, randvoorwaarden, werklijnen, agendas, voorbeelden, beslissers, deelnemers            | ja       |
      | doel, slaagkans, werklijnen, agendas, voorbeelden, beslissers, deelnemers                  | ja       |
      | doel, slaagkans, randvoorwaarden, agendas, voorbeelden, beslissers, deelnemers             | ja       |
      | doel, slaagkans, randvoorwaarden, werklijnen, voorbeelden, beslissers, deelnemers          | ja       |
      | doel, slaagkans, randvoorwaarden, werklijnen, agendas, beslissers, deelnemers              | ja       |
      | doel, slaagkans, randvoorwaarden, werklijnen, agendas, voorbeelden, deelnemers             | ja       |
      | doel, slaagkans, randvoorwaarden, werklijnen, agendas, voorbeelden, beslissers             | ja       |
      | geen                                                                                       | ja       |
      | doel, slaagkans, randvoorwaarden, werklijnen, agendas, voorbeelden, beslissers, deelnemers | nee      |
      | onbekend                                                                                   | onbekend |

  @regel(advies-c-04-tijd)
  Abstract Scenario: Advies over de tijd voor voorbereiding
    Gegeven "proces.charrette_voorbereidingstijd" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de tijd voor voorbereiding" <uitkomst>

    Voorbeelden:
      | antwoord  | uitkomst |
      | 2 maanden | ja       |
      | 3 maanden | nee      |
      | onbekend  | onbekend |

  @regel(advies-c-09)
  Abstract Scenario: Advies over een ervaren begeleider
    Gegeven "proces.ervaren_begeleider" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een ervaren begeleider" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-c-05)
  Abstract Scenario: Advies over de bijeenkomsten
    Gegeven "proces.charrette_bijeenkomsten" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de bijeenkomsten" <uitkomst>

    Voorbeelden:
      | antwoord                                                              | uitkomst |
      | werkdag, leidinggevenden, familieberaad, jongeren, presentatie        | ja       |
      | start, leidinggevenden, familieberaad, jongeren, presentatie          | ja       |
      | start, werkdag, familieberaad, jongeren, presentatie                  | ja       |
      | start, werkdag, leidinggevenden, jongeren, presentatie                | ja       |
      | start, werkdag, leidinggevenden, familieberaad, presentatie           | ja       |
      | start, werkdag, leidinggevenden, familieberaad, jongeren              | ja       |
      | geen                                                                  | ja       |
      | start, werkdag, leidinggevenden, familieberaad, jongeren, presentatie | nee      |
      | onbekend                                                              | onbekend |

  @regel(advies-c-06)
  Abstract Scenario: Advies over de uren van professionals
    Gegeven "proces.uren_professional" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de uren van professionals" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | 16       | ja       |
      | 15       | nee      |
      | onbekend | onbekend |

  @regel(advies-c-07)
  Abstract Scenario: Advies over de kernpunten
    Gegeven "proces.charrette_kernpunten" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de kernpunten" <uitkomst>

    Voorbeelden:
      | antwoord                                      | uitkomst |
      | openheid, gedragen_plan, korte_klap           | ja       |
      | iedereen, gedragen_plan, korte_klap           | ja       |
      | iedereen, openheid, korte_klap                | ja       |
      | iedereen, openheid, gedragen_plan             | ja       |
      | geen                                          | ja       |
      | iedereen, openheid, gedragen_plan, korte_klap | nee      |
      | onbekend                                      | onbekend |

  @regel(advies-c-08)
  Abstract Scenario: Advies over de richtlijnen
    Gegeven "proces.charrette_richtlijnen" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de richtlijnen" <uitkomst>

    Voorbeelden:
      | antwoord                                                   | uitkomst |
      | uitwisseling, bijstellen, details_en_geheel                | ja       |
      | gelijkwaardig, bijstellen, details_en_geheel               | ja       |
      | gelijkwaardig, uitwisseling, details_en_geheel             | ja       |
      | gelijkwaardig, uitwisseling, bijstellen                    | ja       |
      | geen                                                       | ja       |
      | gelijkwaardig, uitwisseling, bijstellen, details_en_geheel | nee      |
      | onbekend                                                   | onbekend |

  @regel(advies-c-10)
  Abstract Scenario: Advies over het werk na de ontwerpweek
    Gegeven "proces.charrette_nazorg" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over het werk na de ontwerpweek" <uitkomst>

    Voorbeelden:
      | antwoord                                                                                                                      | uitkomst |
      | werkbudgetten, begrotingsposten, methodiek, werkvormen, communicatieplan, regiemodel, werving, juridische_toets               | ja       |
      | financiering, begrotingsposten, methodiek, werkvormen, communicatieplan, regiemodel, werving, juridische_toets                | ja       |
      | financiering, werkbudgetten, methodiek, werkvormen, communicatieplan, regiemodel, werving, juridische_toets                   | ja       |
      | financiering, werkbudgetten, begrotingsposten, werkvormen, communicatieplan, regiemodel, werving, juridische_toets            | ja       |
      | financiering, werkbudgetten, begrotingsposten, methodiek, communicatieplan, regiemodel, werving, juridische_toets             | ja       |
      | financiering, werkbudgetten, begrotingsposten, methodiek, werkvormen, regiemodel, werving, juridische_toets                   | ja       |
      | financiering, werkbudgetten, begrotingsposten, methodiek, werkvormen, communicatieplan, werving, juridische_toets             | ja       |
      | financiering, werkbudgetten, begrotingsposten, methodiek, werkvormen, communicatieplan, regiemodel, juridische_toets          | ja       |
      | financiering, werkbudgetten, begrotingsposten, methodiek, werkvormen, communicatieplan, regiemodel, werving                   | ja       |
      | geen                                                                                                                          | ja       |
      | financiering, werkbudgetten, begrotingsposten, methodiek, werkvormen, communicatieplan, regiemodel, werving, juridische_toets | nee      |
      | onbekend                                                                                                                      | onbekend |

  @regel(advies-c-10-tijd)
  Abstract Scenario: Advies over de tijd na de ontwerpweek
    Gegeven "proces.charrette_nazorgtijd" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de tijd na de ontwerpweek" <uitkomst>

    Voorbeelden:
      | antwoord   | uitkomst |
      | 13 maanden | ja       |
      | 12 maanden | nee      |
      | onbekend   | onbekend |

  @regel(advies-c-11)
  Abstract Scenario: Advies over aansluiting van raad en wijken
    Gegeven "proces.klankbordgroep" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over aansluiting van raad en wijken" <uitkomst>

    Voorbeelden:
      | antwoord                   | uitkomst |
      | inventarisatie             | ja       |
      | raadsleden                 | ja       |
      | geen                       | ja       |
      | raadsleden, inventarisatie | nee      |
      | onbekend                   | onbekend |

  Scenario: Zonder keuze voor dit thema is er geen advies
    Gegeven "beleidsscan.themas" is nacht
    En "proces.charrette_voorbereiding" is doel, slaagkans, randvoorwaarden, werklijnen, agendas, voorbeelden, beslissers
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_charrette_voorbereiding" nee
    En is "beleidsscan.stand_ontwerpen" niet_gekozen
    En wordt niet gevraagd naar "proces.charrette_voorbereiding"

  Scenario: Als u nog geen thema koos, vragen we daar eerst naar
    Gegeven "beleidsscan.themas" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_charrette_voorbereiding" onbekend
    En wordt gevraagd naar "beleidsscan.themas"

  Scenario: Op 30 april 2007 was dit advies er nog niet
    Gegeven "proces.charrette_voorbereiding" is doel, slaagkans, randvoorwaarden, werklijnen, agendas, voorbeelden, beslissers
    Als de toets wordt uitgevoerd op 30 april 2007 en op 1 mei 2007
    Dan verandert "beleidsscan.advies_charrette_voorbereiding" van onbekend naar ja
