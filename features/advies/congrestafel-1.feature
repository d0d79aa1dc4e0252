# language: nl
Functionaliteit: Kleine initiatieven in de wijk
  Wat helpt om kleine initiatieven te laten groeien en te laten blijven.
  Elk advies geldt als het punt ontbreekt, en niet meer als het er is.
  Bron: Verslagen werktafels Stadmakerscongres 2024.

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is initiatieven

  @regel(advies-t1-01)
  Abstract Scenario: Advies over het verkennen van wensen
    Gegeven "gemeente.behoeften_verkend" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over het verkennen van wensen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t1-02)
  Abstract Scenario: Advies over tijd voor vertrouwen
    Gegeven "gemeente.opbouwtijd" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over tijd voor vertrouwen" <uitkomst>

    Voorbeelden:
      | antwoord   | uitkomst |
      | 23 maanden | ja       |
      | 24 maanden | nee      |
      | onbekend   | onbekend |

  @regel(advies-t1-06)
  Abstract Scenario: Advies over steun voor initiatieven
    Gegeven "gemeente.steun_initiatieven" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over steun voor initiatieven" <uitkomst>

    Voorbeelden:
      | antwoord     | uitkomst |
      | beleid       | ja       |
      | geld         | ja       |
      | geen         | ja       |
      | geld, beleid | nee      |
      | onbekend     | onbekend |

  @regel(advies-t1-00)
  Abstract Scenario: Advies over kwetsbare bewoners
    Gegeven "gemeente.kwetsbare_bewoners" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over kwetsbare bewoners" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t1-03)
  Abstract Scenario: Advies over ervaringsdeskundigen
    Gegeven "gemeente.ervaringsdeskundigen" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over ervaringsdeskundigen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t1-04)
  Abstract Scenario: Advies over een blijvende maakplaats
    Gegeven "gemeente.maakplaats" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een blijvende maakplaats" <uitkomst>

    Voorbeelden:
      | antwoord  | uitkomst |
      | geen      | ja       |
      | tijdelijk | ja       |
      | blijvend  | nee      |
      | onbekend  | onbekend |

  @regel(advies-t1-05)
  Abstract Scenario: Advies over vroeg betrekken
    Gegeven "gemeente.moment_bewoners" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over vroeg betrekken" <uitkomst>

    Voorbeelden:
      | antwoord      | uitkomst |
      | voor_het_plan | nee      |
      | bij_het_plan  | ja       |
      | geen          | ja       |
      | onbekend      | onbekend |

  @regel(advies-t1-07)
  Abstract Scenario: Advies over meer bewoners bereiken
    Gegeven "gemeente.wervingsplan" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over meer bewoners bereiken" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t1-08)
  Abstract Scenario: Advies over langer steunen
    Gegeven "gemeente.looptijd_steun" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over langer steunen" <uitkomst>

    Voorbeelden:
      | antwoord    | uitkomst |
      | 179 maanden | ja       |
      | 180 maanden | nee      |
      | onbekend    | onbekend |

  @regel(advies-t1-09)
  Abstract Scenario: Advies over subsidie voor wat al loopt
    Gegeven "gemeente.subsidie_alleen_nieuw" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over subsidie voor wat al loopt" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(advies-t1-10)
  Abstract Scenario: Advies over blijvende steun
    Gegeven "gemeente.eist_zelfvoorzienend" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over blijvende steun" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(advies-t1-11)
  Abstract Scenario: Advies over regie bij de buurt
    Gegeven "gemeente.regie_initiatief" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over regie bij de buurt" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | buurt    | nee      |
      | samen    | nee      |
      | gemeente | ja       |
      | onbekend | onbekend |

  @regel(advies-t1-12)
  Abstract Scenario: Advies over maatwerk bij opschalen
    Gegeven "gemeente.kopie_zonder_aanpassing" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over maatwerk bij opschalen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  Scenario: Zonder keuze voor dit thema is er geen advies
    Gegeven "beleidsscan.themas" is nacht
    En "gemeente.behoeften_verkend" is nee
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_behoeften_verkend" nee
    En is "beleidsscan.stand_initiatieven" niet_gekozen
    En wordt niet gevraagd naar "gemeente.behoeften_verkend"

  Scenario: Als u nog geen thema koos, vragen we daar eerst naar
    Gegeven "beleidsscan.themas" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_behoeften_verkend" onbekend
    En wordt gevraagd naar "beleidsscan.themas"

  Scenario: Op 14 november 2024 was dit advies er nog niet
    Gegeven "gemeente.behoeften_verkend" is nee
    Als de toets wordt uitgevoerd op 14 november 2024 en op 15 november 2024
    Dan verandert "beleidsscan.advies_behoeften_verkend" van onbekend naar ja
