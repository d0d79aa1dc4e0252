# language: nl
Functionaliteit: Bewoners bepalen het vraagstuk
  Wie bepaalt wat het probleem is, bepaalt ook de aanpak.
  Elk advies geldt als het punt ontbreekt, en niet meer als het er is.
  Bron: Verslagen werktafels Stadmakerscongres 2024.

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is vraagstuk

  @regel(advies-t2-01)
  Abstract Scenario: Advies over wie het vraagstuk bepaalt
    Gegeven "gemeente.wie_bepaalt_vraagstuk" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over wie het vraagstuk bepaalt" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | bewoners | nee      |
      | samen    | nee      |
      | gemeente | ja       |
      | onbekend | onbekend |

  @regel(advies-t2-03)
  Abstract Scenario: Advies over de eerste vraag aan bewoners
    Gegeven "gemeente.openingsvraag" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de eerste vraag aan bewoners" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t2-06)
  Abstract Scenario: Advies over werken met bewoners
    Gegeven "gemeente.aanpak_bewoners" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over werken met bewoners" <uitkomst>

    Voorbeelden:
      | antwoord      | uitkomst |
      | voor_bewoners | ja       |
      | met_bewoners  | nee      |
      | door_bewoners | nee      |
      | onbekend      | onbekend |

  @regel(advies-t2-02)
  Abstract Scenario: Advies over de bouwstenen van de buurt
    Gegeven "gemeente.bouwstenen" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de bouwstenen van de buurt" <uitkomst>

    Voorbeelden:
      | antwoord                                                                  | uitkomst |
      | sociale_verbanden, plekken, buurteconomie, verhalen, instanties           | ja       |
      | talenten, plekken, buurteconomie, verhalen, instanties                    | ja       |
      | talenten, sociale_verbanden, buurteconomie, verhalen, instanties          | ja       |
      | talenten, sociale_verbanden, plekken, verhalen, instanties                | ja       |
      | talenten, sociale_verbanden, plekken, buurteconomie, instanties           | ja       |
      | talenten, sociale_verbanden, plekken, buurteconomie, verhalen             | ja       |
      | geen                                                                      | ja       |
      | talenten, sociale_verbanden, plekken, buurteconomie, verhalen, instanties | nee      |
      | onbekend                                                                  | onbekend |

  @regel(advies-t2-04)
  Abstract Scenario: Advies over ruimte voor plannen van bewoners
    Gegeven "gemeente.ruimte_bewonersplannen" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over ruimte voor plannen van bewoners" <uitkomst>

    Voorbeelden:
      | antwoord                                        | uitkomst |
      | ruimte_initiatieven, budget                     | ja       |
      | ontmoetingsplekken, budget                      | ja       |
      | ontmoetingsplekken, ruimte_initiatieven         | ja       |
      | geen                                            | ja       |
      | ontmoetingsplekken, ruimte_initiatieven, budget | nee      |
      | onbekend                                        | onbekend |

  @regel(advies-t2-05)
  Abstract Scenario: Advies over de rol van professionals
    Gegeven "gemeente.professionals_luisteren" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de rol van professionals" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  Scenario: Zonder keuze voor dit thema is er geen advies
    Gegeven "beleidsscan.themas" is nacht
    En "gemeente.wie_bepaalt_vraagstuk" is gemeente
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_wie_bepaalt_vraagstuk" nee
    En is "beleidsscan.stand_vraagstuk" niet_gekozen
    En wordt niet gevraagd naar "gemeente.wie_bepaalt_vraagstuk"

  Scenario: Als u nog geen thema koos, vragen we daar eerst naar
    Gegeven "beleidsscan.themas" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_wie_bepaalt_vraagstuk" onbekend
    En wordt gevraagd naar "beleidsscan.themas"

  Scenario: Op 14 november 2024 was dit advies er nog niet
    Gegeven "gemeente.wie_bepaalt_vraagstuk" is gemeente
    Als de toets wordt uitgevoerd op 14 november 2024 en op 15 november 2024
    Dan verandert "beleidsscan.advies_wie_bepaalt_vraagstuk" van onbekend naar ja
