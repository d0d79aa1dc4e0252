# language: nl
Functionaliteit: Gebiedsplannen met bewoners
  Hoe de stem van bewoners telt bij plannen voor een gebied.
  Elk advies geldt als het punt ontbreekt, en niet meer als het er is.
  Bron: Verslagen werktafels Stadmakerscongres 2024.

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is gebiedsplan

  @regel(advies-t8-02)
  Abstract Scenario: Advies over het gebiedsprogramma
    Gegeven "gemeente.gebiedspve_vragen" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over het gebiedsprogramma" <uitkomst>

    Voorbeelden:
      | antwoord                  | uitkomst |
      | inbedding, beheer         | ja       |
      | inhoud, beheer            | ja       |
      | inhoud, inbedding         | ja       |
      | geen                      | ja       |
      | inhoud, inbedding, beheer | nee      |
      | onbekend                  | onbekend |

  @regel(advies-t8-03)
  Abstract Scenario: Advies over meepraten aan het begin
    Gegeven "gemeente.participatie_gebied" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over meepraten aan het begin" <uitkomst>

    Voorbeelden:
      | antwoord                      | uitkomst |
      | geen_stapeling                | ja       |
      | aan_het_begin                 | ja       |
      | geen                          | ja       |
      | aan_het_begin, geen_stapeling | nee      |
      | onbekend                      | onbekend |

  @regel(advies-t8-04)
  Abstract Scenario: Advies over terugkoppeling
    Gegeven "gemeente.terugkoppeling" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over terugkoppeling" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-t8-05)
  Abstract Scenario: Advies over brede raadpleging
    Gegeven "gemeente.kaders_voorgelegd" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over brede raadpleging" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  Scenario: Zonder keuze voor dit thema is er geen advies
    Gegeven "beleidsscan.themas" is nacht
    En "gemeente.gebiedspve_vragen" is inhoud, inbedding
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_gebiedspve_vragen" nee
    En is "beleidsscan.stand_gebiedsplan" niet_gekozen
    En wordt niet gevraagd naar "gemeente.gebiedspve_vragen"

  Scenario: Als u nog geen thema koos, vragen we daar eerst naar
    Gegeven "beleidsscan.themas" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_gebiedspve_vragen" onbekend
    En wordt gevraagd naar "beleidsscan.themas"

  Scenario: Op 14 november 2024 was dit advies er nog niet
    Gegeven "gemeente.gebiedspve_vragen" is inhoud, inbedding
    Als de toets wordt uitgevoerd op 14 november 2024 en op 15 november 2024
    Dan verandert "beleidsscan.advies_gebiedspve_vragen" van onbekend naar ja
