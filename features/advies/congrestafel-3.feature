# language: nl
Functionaliteit: Energie van de wijk
  Hoe ook huurders voordeel krijgen van zon op het dak.
  Elk advies geldt als het punt ontbreekt, en niet meer als het er is.
  Bron: Verslagen werktafels Stadmakerscongres 2024.

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is energie

  @regel(advies-t3-01)
  Abstract Scenario: Advies over huurders zonder eigen dak
    Gegeven "gemeente.huurders_profiteren" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over huurders zonder eigen dak" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t3-06)
  Abstract Scenario: Advies over voordeel voor bewoners
    Gegeven "gemeente.voordeel_bewoners" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over voordeel voor bewoners" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t3-10)
  Abstract Scenario: Advies over een programma voor zonnedaken
    Gegeven "gemeente.zonprogramma" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een programma voor zonnedaken" <uitkomst>

    Voorbeelden:
      | antwoord                                    | uitkomst |
      | prestatieafspraken, samenwerking            | ja       |
      | programma, samenwerking                     | ja       |
      | programma, prestatieafspraken               | ja       |
      | geen                                        | ja       |
      | programma, prestatieafspraken, samenwerking | nee      |
      | onbekend                                    | onbekend |

  @regel(advies-t3-02)
  Abstract Scenario: Advies over samenwerking met corporaties
    Gegeven "gemeente.corporatie_en_cooperatie" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over samenwerking met corporaties" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t3-03)
  Abstract Scenario: Advies over zon bij renovatie
    Gegeven "gemeente.zon_bij_renovatie" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over zon bij renovatie" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t3-04)
  Abstract Scenario: Advies over panelen van bewoners
    Gegeven "gemeente.panelen_van_bewoners" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over panelen van bewoners" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t3-07)
  Abstract Scenario: Advies over het gebruik van de stroom
    Gegeven "gemeente.gebruik_zonnestroom" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over het gebruik van de stroom" <uitkomst>

    Voorbeelden:
      | antwoord                      | uitkomst |
      | bewoners, wijk                | ja       |
      | servicekosten, wijk           | ja       |
      | servicekosten, bewoners       | ja       |
      | geen                          | ja       |
      | servicekosten, bewoners, wijk | nee      |
      | onbekend                      | onbekend |

  @regel(advies-t3-08)
  Abstract Scenario: Advies over leden die lijken op de wijk
    Gegeven "gemeente.energie_afspiegeling" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over leden die lijken op de wijk" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t3-09)
  Abstract Scenario: Advies over lokaal eigendom
    Gegeven "gemeente.lokaal_eigendom" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over lokaal eigendom" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | 49%      | ja       |
      | 50%      | nee      |
      | onbekend | onbekend |

  Scenario: Zonder keuze voor dit thema is er geen advies
    Gegeven "beleidsscan.themas" is nacht
    En "gemeente.huurders_profiteren" is nee
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_huurders_profiteren" nee
    En is "beleidsscan.stand_energie" niet_gekozen
    En wordt niet gevraagd naar "gemeente.huurders_profiteren"

  Scenario: Als u nog geen thema koos, vragen we daar eerst naar
    Gegeven "beleidsscan.themas" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_huurders_profiteren" onbekend
    En wordt gevraagd naar "beleidsscan.themas"

  Scenario: Op 14 november 2024 was dit advies er nog niet
    Gegeven "gemeente.huurders_profiteren" is nee
    Als de toets wordt uitgevoerd op 14 november 2024 en op 15 november 2024
    Dan verandert "beleidsscan.advies_huurders_profiteren" van onbekend naar ja
