# language: nl
Functionaliteit: Zorg en welzijn door de gemeenschap
  De plek van informele zorg en welzijn in uw beleid.
  Elk advies geldt als het punt ontbreekt, en niet meer als het er is.
  Bron: Verslagen werktafels Stadmakerscongres 2024.

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is zorg

  @regel(advies-t4-01)
  Abstract Scenario: Advies over een visie voor lange tijd
    Gegeven "gemeente.zorgvisie" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een visie voor lange tijd" <uitkomst>

    Voorbeelden:
      | antwoord                               | uitkomst |
      | gelijkwaardig, beloning                | ja       |
      | lange_termijn, beloning                | ja       |
      | lange_termijn, gelijkwaardig           | ja       |
      | geen                                   | ja       |
      | lange_termijn, gelijkwaardig, beloning | nee      |
      | onbekend                               | onbekend |

  @regel(advies-t4-03)
  Abstract Scenario: Advies over van ieder apart naar samen
    Gegeven "gemeente.collectieve_aanpak" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over van ieder apart naar samen" <uitkomst>

    Voorbeelden:
      | antwoord           | uitkomst |
      | basisbedrag        | ja       |
      | samen              | ja       |
      | geen               | ja       |
      | samen, basisbedrag | nee      |
      | onbekend           | onbekend |

  @regel(advies-t4-06)
  Abstract Scenario: Advies over regels die hinderen
    Gegeven "gemeente.kaders_getoetst" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over regels die hinderen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t4-02)
  Abstract Scenario: Advies over vrije plekken
    Gegeven "gemeente.vrije_plekken" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over vrije plekken" <uitkomst>

    Voorbeelden:
      | antwoord                          | uitkomst |
      | ontmoeting, oefenen               | ja       |
      | vrije_ruimte, oefenen             | ja       |
      | vrije_ruimte, ontmoeting          | ja       |
      | geen                              | ja       |
      | vrije_ruimte, ontmoeting, oefenen | nee      |
      | onbekend                          | onbekend |

  @regel(advies-t4-04)
  Abstract Scenario: Advies over steun voor informele partijen
    Gegeven "gemeente.basissteun_informeel" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over steun voor informele partijen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t4-05)
  Abstract Scenario: Advies over groei van sociale ondernemingen
    Gegeven "gemeente.groei_sociale_onderneming" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over groei van sociale ondernemingen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  Scenario: Zonder keuze voor dit thema is er geen advies
    Gegeven "beleidsscan.themas" is nacht
    En "gemeente.zorgvisie" is lange_termijn, gelijkwaardig
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_zorgvisie" nee
    En is "beleidsscan.stand_zorg" niet_gekozen
    En wordt niet gevraagd naar "gemeente.zorgvisie"

  Scenario: Als u nog geen thema koos, vragen we daar eerst naar
    Gegeven "beleidsscan.themas" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_zorgvisie" onbekend
    En wordt gevraagd naar "beleidsscan.themas"

  Scenario: Op 14 november 2024 was dit advies er nog niet
    Gegeven "gemeente.zorgvisie" is lange_termijn, gelijkwaardig
    Als de toets wordt uitgevoerd op 14 november 2024 en op 15 november 2024
    Dan verandert "beleidsscan.advies_zorgvisie" van onbekend naar ja
