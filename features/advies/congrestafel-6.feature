# language: nl
Functionaliteit: De stad in de nacht
  Adviezen om ruimte te houden voor nachtcultuur.
  Elk advies geldt als het punt ontbreekt, en niet meer als het er is.
  Bron: Verslagen werktafels Stadmakerscongres 2024.

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is nacht

  @regel(advies-t6-07)
  Abstract Scenario: Advies over de nacht in plannen
    Gegeven "gemeente.nachtfunctie_in_visie" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de nacht in plannen" <uitkomst>

    Voorbeelden:
      | antwoord             | uitkomst |
      | ontwikkelaars        | ja       |
      | visie                | ja       |
      | geen                 | ja       |
      | visie, ontwikkelaars | nee      |
      | onbekend             | onbekend |

  @regel(advies-t6-01)
  Abstract Scenario: Advies over eenvoudig aanvragen
    Gegeven "gemeente.aanvragen_eenvoudig" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over eenvoudig aanvragen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t6-02)
  Abstract Scenario: Advies over plekken met minder regels
    Gegeven "gemeente.regelluwe_plek" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over plekken met minder regels" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t6-03)
  Abstract Scenario: Advies over van tijdelijk naar blijvend
    Gegeven "gemeente.tijdelijk_wordt_blijvend" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over van tijdelijk naar blijvend" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t6-04)
  Abstract Scenario: Advies over functies combineren
    Gegeven "gemeente.functiemix" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over functies combineren" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t6-05)
  Abstract Scenario: Advies over vervoer in de nacht
    Gegeven "gemeente.nachtvervoer" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over vervoer in de nacht" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t6-06)
  Abstract Scenario: Advies over ruimte bij instellingen
    Gegeven "gemeente.instellingen_geven_ruimte" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over ruimte bij instellingen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  Scenario: Zonder keuze voor dit thema is er geen advies
    Gegeven "beleidsscan.themas" is zorg
    En "gemeente.nachtfunctie_in_visie" is visie
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_nachtfunctie_in_visie" nee
    En is "beleidsscan.stand_nacht" niet_gekozen
    En wordt niet gevraagd naar "gemeente.nachtfunctie_in_visie"

  Scenario: Als u nog geen thema koos, vragen we daar eerst naar
    Gegeven "beleidsscan.themas" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_nachtfunctie_in_visie" onbekend
    En wordt gevraagd naar "beleidsscan.themas"

  Scenario: Op 14 november 2024 was dit advies er nog niet
    Gegeven "gemeente.nachtfunctie_in_visie" is visie
    Als de toets wordt uitgevoerd op 14 november 2024 en op 15 november 2024
    Dan verandert "beleidsscan.advies_nachtfunctie_in_visie" van onbekend naar ja
