# language: nl
Functionaliteit: Inkopen bij de wijk
  Hoe u werk bij wijkcoöperaties houdt, binnen de wet.
  Elk advies geldt als het punt ontbreekt, en niet meer als het er is.
  Bron: Verslagen werktafels Stadmakerscongres 2024.

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is inkoop

  @regel(advies-t5-07)
  Abstract Scenario: Advies over een plek voor wijkcoöperaties
    Gegeven "gemeente.routes_wijkcooperatie" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een plek voor wijkcoöperaties" <uitkomst>

    Voorbeelden:
      | antwoord              | uitkomst |
      | voorbehoud_2_82       | nee      |
      | voorbehoud_2_82a      | nee      |
      | onder_drempel         | nee      |
      | percelen              | nee      |
      | algemene_uitzondering | ja       |
      | geen                  | ja       |
      | onbekend              | onbekend |

  @regel(advies-t5-03)
  Abstract Scenario: Advies over vast beleid voor vast werk
    Gegeven "gemeente.grond_vast_werk" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over vast beleid voor vast werk" <uitkomst>

    Voorbeelden:
      | antwoord             | uitkomst |
      | beleid               | nee      |
      | losse_uitzonderingen | ja       |
      | geen                 | ja       |
      | onbekend             | onbekend |

  @regel(advies-t5-04)
  Abstract Scenario: Advies over de schaal van opdrachten
    Gegeven "gemeente.schaal_past" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de schaal van opdrachten" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t5-02)
  Abstract Scenario: Advies over samen inschrijven
    Gegeven "gemeente.samen_inschrijven" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over samen inschrijven" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t5-05)
  Abstract Scenario: Advies over werk en sociale doelen
    Gegeven "gemeente.sociale_doelen_gekoppeld" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over werk en sociale doelen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t5-06)
  Abstract Scenario: Advies over het effect op de wijk
    Gegeven "gemeente.zittende_wijkorganisatie" is <zittende_wijkorganisatie>
    En "gemeente.effect_wijkbanen_getoetst" is <effect_wijkbanen_getoetst>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over het effect op de wijk" <uitkomst>

    Voorbeelden:
      | zittende_wijkorganisatie | effect_wijkbanen_getoetst | uitkomst |
      | ja                       | nee                       | ja       |
      | ja                       | ja                        | nee      |
      | nee                      | nee                       | nee      |
      | onbekend                 | nee                       | onbekend |
      | ja                       | onbekend                  | onbekend |
      | nee                      | onbekend                  | nee      |

  @regel(advies-t5-08)
  Abstract Scenario: Advies over sociale criteria
    Gegeven "gemeente.sociale_criteria" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over sociale criteria" <uitkomst>

    Voorbeelden:
      | antwoord                                       | uitkomst |
      | sociale_cohesie, wijkontwikkeling              | ja       |
      | lokaal_werk, wijkontwikkeling                  | ja       |
      | lokaal_werk, sociale_cohesie                   | ja       |
      | geen                                           | ja       |
      | lokaal_werk, sociale_cohesie, wijkontwikkeling | nee      |
      | onbekend                                       | onbekend |

  @regel(advies-t5-09)
  Abstract Scenario: Advies over lange contracten
    Gegeven "gemeente.looptijd_wijkcontracten" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over lange contracten" <uitkomst>

    Voorbeelden:
      | antwoord   | uitkomst |
      | 59 maanden | ja       |
      | 60 maanden | nee      |
      | onbekend   | onbekend |

  @regel(advies-t5-10)
  Abstract Scenario: Advies over overleg over de wijk
    Gegeven "gemeente.overleg_wijkbeheer" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over overleg over de wijk" <uitkomst>

    Voorbeelden:
      | antwoord                  | uitkomst |
      | samen_maken               | ja       |
      | vast_overleg              | ja       |
      | geen                      | ja       |
      | vast_overleg, samen_maken | nee      |
      | onbekend                  | onbekend |

  @regel(advies-t5-12)
  Abstract Scenario: Advies over meten van vast werk
    Gegeven "gemeente.aandeel_vast_werk" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over meten van vast werk" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  Scenario: Zonder keuze voor dit thema is er geen advies
    Gegeven "beleidsscan.themas" is nacht
    En "gemeente.routes_wijkcooperatie" is algemene_uitzondering
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_routes_wijkcooperatie" nee
    En is "beleidsscan.stand_inkoop" niet_gekozen
    En wordt niet gevraagd naar "gemeente.routes_wijkcooperatie"

  Scenario: Als u nog geen thema koos, vragen we daar eerst naar
    Gegeven "beleidsscan.themas" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_routes_wijkcooperatie" onbekend
    En wordt gevraagd naar "beleidsscan.themas"

  Scenario: Op 14 november 2024 was dit advies er nog niet
    Gegeven "gemeente.routes_wijkcooperatie" is algemene_uitzondering
    Als de toets wordt uitgevoerd op 14 november 2024 en op 15 november 2024
    Dan verandert "beleidsscan.advies_routes_wijkcooperatie" van onbekend naar ja
