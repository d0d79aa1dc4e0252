# language: nl
Functionaliteit: Luisteren en uitleggen
  Hoe u laat zien dat u luistert, ook als iets niet kan.
  Elk advies geldt als het punt ontbreekt, en niet meer als het er is.
  Bron: Verslagen werktafels Stadmakerscongres 2024.

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is verhalen

  @regel(advies-t7-02)
  Abstract Scenario: Advies over uitleg bij een nee
    Gegeven "gemeente.afwijzing_uitgelegd" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over uitleg bij een nee" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t7-03)
  Abstract Scenario: Advies over een gesprek met een brede groep
    Gegeven "gemeente.brede_groep" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een gesprek met een brede groep" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t7-01)
  Abstract Scenario: Advies over verhalen als bewijs
    Gegeven "gemeente.verhalen_als_bewijs" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over verhalen als bewijs" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t7-04)
  Abstract Scenario: Advies over een lange adem
    Gegeven "gemeente.bestaansduur_telt" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een lange adem" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  Scenario: Zonder keuze voor dit thema is er geen advies
    Gegeven "beleidsscan.themas" is nacht
    En "gemeente.afwijzing_uitgelegd" is nee
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_afwijzing_uitgelegd" nee
    En is "beleidsscan.stand_verhalen" niet_gekozen
    En wordt niet gevraagd naar "gemeente.afwijzing_uitgelegd"

  Scenario: Als u nog geen thema koos, vragen we daar eerst naar
    Gegeven "beleidsscan.themas" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_afwijzing_uitgelegd" onbekend
    En wordt gevraagd naar "beleidsscan.themas"

  Scenario: Op 14 november 2024 was dit advies er nog niet
    Gegeven "gemeente.afwijzing_uitgelegd" is nee
    Als de toets wordt uitgevoerd op 14 november 2024 en op 15 november 2024
    Dan verandert "beleidsscan.advies_afwijzing_uitgelegd" van onbekend naar ja
