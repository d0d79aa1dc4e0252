# language: nl
Functionaliteit: Ruimte voor wooncoöperaties
  Wat wooncoöperaties nodig hebben van een gemeente.
  Elk advies geldt als het punt ontbreekt, en niet meer als het er is.
  Bron: Verslagen werktafels Stadmakerscongres 2024.

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is wonen

  @regel(advies-t9-05)
  Abstract Scenario: Advies over een eigen definitie
    Gegeven "gemeente.lokale_definitie_wooncooperatie" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een eigen definitie" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t9-02)
  Abstract Scenario: Advies over samen voorwaarden bepalen
    Gegeven "gemeente.voorwaarden_samen" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over samen voorwaarden bepalen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-a-05)
  Abstract Scenario: Advies over beleid voor wooncoöperaties
    Gegeven "gemeente.beleidskader_wooncooperatie" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over beleid voor wooncoöperaties" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-a-18)
  Abstract Scenario: Advies over beleid dat past bij de ambitie
    Gegeven "gemeente.wil_meer_wooncooperaties" is <wil_meer_wooncooperaties>
    En "gemeente.beleid_past_bij_ambitie" is <beleid_past_bij_ambitie>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over beleid dat past bij de ambitie" <uitkomst>

    Voorbeelden:
      | wil_meer_wooncooperaties | beleid_past_bij_ambitie | uitkomst |
      | ja                       | nee                     | ja       |
      | ja                       | ja                      | nee      |
      | nee                      | nee                     | nee      |
      | onbekend                 | nee                     | onbekend |
      | ja                       | onbekend                | onbekend |
      | nee                      | onbekend                | nee      |

  @regel(advies-t9-03)
  Abstract Scenario: Advies over andere drempels dan geld
    Gegeven "gemeente.andere_drempels_onderzocht" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over andere drempels dan geld" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t9-04)
  Abstract Scenario: Advies over lessen uit mislukte pilots
    Gegeven "gemeente.pilot_mislukt" is <pilot_mislukt>
    En "gemeente.lessen_vastgelegd" is <lessen_vastgelegd>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over lessen uit mislukte pilots" <uitkomst>

    Voorbeelden:
      | pilot_mislukt | lessen_vastgelegd | uitkomst |
      | ja            | nee               | ja       |
      | ja            | ja                | nee      |
      | nee           | nee               | nee      |
      | onbekend      | nee               | onbekend |
      | ja            | onbekend          | onbekend |
      | nee           | onbekend          | nee      |

  @regel(advies-t9-06)
  Abstract Scenario: Advies over aanbesteden als kans
    Gegeven "gemeente.aanbestedingsroute_onderzocht" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over aanbesteden als kans" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t9-07)
  Abstract Scenario: Advies over het menselijke gesprek
    Gegeven "gemeente.menselijk_gesprek" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over het menselijke gesprek" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t9-09)
  Abstract Scenario: Advies over juridisch lef
    Gegeven "gemeente.juridische_ruimte_onderzocht" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over juridisch lef" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t9-10)
  Abstract Scenario: Advies over waarde buiten de businesscase
    Gegeven "gemeente.meerwaarde_geteld" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over waarde buiten de businesscase" <uitkomst>

    Voorbeelden:
      | antwoord                                                                             | uitkomst |
      | eenzaamheid_ziekte, voorzieningen, polarisatie, weerbaarheid, besparing              | ja       |
      | gemeenschap, voorzieningen, polarisatie, weerbaarheid, besparing                     | ja       |
      | gemeenschap, eenzaamheid_ziekte, polarisatie, weerbaarheid, besparing                | ja       |
      | gemeenschap, eenzaamheid_ziekte, voorzieningen, weerbaarheid, besparing              | ja       |
      | gemeenschap, eenzaamheid_ziekte, voorzieningen, polarisatie, besparing               | ja       |
      | gemeenschap, eenzaamheid_ziekte, voorzieningen, polarisatie, weerbaarheid            | ja       |
      | geen                                                                                 | ja       |
      | gemeenschap, eenzaamheid_ziekte, voorzieningen, polarisatie, weerbaarheid, besparing | nee      |
      | onbekend                                                                             | onbekend |

  @regel(advies-t9-12)
  Abstract Scenario: Advies over een vast aanspreekpunt
    Gegeven "gemeente.aanspreekpunt_wonen" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een vast aanspreekpunt" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  Scenario: Zonder keuze voor dit thema is er geen advies
    Gegeven "beleidsscan.themas" is nacht
    En "gemeente.lokale_definitie_wooncooperatie" is nee
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_lokale_definitie_wooncooperatie" nee
    En is "beleidsscan.stand_wonen" niet_gekozen
    En wordt niet gevraagd naar "gemeente.lokale_definitie_wooncooperatie"

  Scenario: Als u nog geen thema koos, vragen we daar eerst naar
    Gegeven "beleidsscan.themas" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_lokale_definitie_wooncooperatie" onbekend
    En wordt gevraagd naar "beleidsscan.themas"

  Scenario: Op 14 november 2024 was dit advies er nog niet
    Gegeven "gemeente.lokale_definitie_wooncooperatie" is nee
    Als de toets wordt uitgevoerd op 14 november 2024 en op 15 november 2024
    Dan verandert "beleidsscan.advies_lokale_definitie_wooncooperatie" van onbekend naar ja
