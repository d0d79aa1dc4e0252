# language: nl
Functionaliteit: Jongeren op weg naar een eigen woning
  Hoe gemeenten, zorg en corporaties samen doorstroom regelen.
  Elk advies geldt als het punt ontbreekt, en niet meer als het er is.
  Bron: Uniforme werkwijze nieuwe woningen voor uitstroom in de regio Alkmaar.

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is doorstroom

  @regel(advies-k3-01)
  Abstract Scenario: Advies over een gezamenlijk transferpunt
    Gegeven "proces.transferpunt" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een gezamenlijk transferpunt" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-k3-10)
  Abstract Scenario: Advies over beginnen bij de jongere
    Gegeven "proces.begin_bij_bewoner" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over beginnen bij de jongere" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-k3-08)
  Abstract Scenario: Advies over werkafspraken
    Gegeven "proces.werkafspraken" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over werkafspraken" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-k3-02)
  Abstract Scenario: Advies over een stuurgroep voor uitstroom
    Gegeven "proces.stuurgroep_pact" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een stuurgroep voor uitstroom" <uitkomst>

    Voorbeelden:
      | antwoord                                             | uitkomst |
      | corporaties, zorg, jeugdzorg, ouderenzorg            | ja       |
      | gemeenten, zorg, jeugdzorg, ouderenzorg              | ja       |
      | gemeenten, corporaties, jeugdzorg, ouderenzorg       | ja       |
      | gemeenten, corporaties, zorg, ouderenzorg            | ja       |
      | gemeenten, corporaties, zorg, jeugdzorg              | ja       |
      | geen                                                 | ja       |
      | gemeenten, corporaties, zorg, jeugdzorg, ouderenzorg | nee      |
      | onbekend                                             | onbekend |

  @regel(advies-k3-09)
  Abstract Scenario: Advies over sessies met partners
    Gegeven "proces.sessies" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over sessies met partners" <uitkomst>

    Voorbeelden:
      | antwoord                  | uitkomst |
      | wie_doet_wat              | ja       |
      | voorwaarden               | ja       |
      | geen                      | ja       |
      | voorwaarden, wie_doet_wat | nee      |
      | onbekend                  | onbekend |

  @regel(advies-k3-11)
  Abstract Scenario: Advies over belangen van partijen
    Gegeven "proces.belangen_gedeeld" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over belangen van partijen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-k3-12)
  Abstract Scenario: Advies over grenzen van partijen
    Gegeven "proces.grenzen_bekend" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over grenzen van partijen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-k3-13)
  Abstract Scenario: Advies over balans tussen ruimte en kaders
    Gegeven "proces.balans_ruimte_kaders" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over balans tussen ruimte en kaders" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-k3-17)
  Abstract Scenario: Advies over woonbehoeften per groep
    Gegeven "proces.woonbehoeften" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over woonbehoeften per groep" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-k3-19)
  Abstract Scenario: Advies over de rollen van partijen
    Gegeven "proces.rolverdeling" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de rollen van partijen" <uitkomst>

    Voorbeelden:
      | antwoord            | uitkomst |
      | gedeeld             | ja       |
      | vastgelegd          | ja       |
      | geen                | ja       |
      | vastgelegd, gedeeld | nee      |
      | onbekend            | onbekend |

  Scenario: Zonder keuze voor dit thema is er geen advies
    Gegeven "beleidsscan.themas" is nacht
    En "proces.transferpunt" is nee
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_transferpunt" nee
    En is "beleidsscan.stand_doorstroom" niet_gekozen
    En wordt niet gevraagd naar "proces.transferpunt"

  Scenario: Als u nog geen thema koos, vragen we daar eerst naar
    Gegeven "beleidsscan.themas" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_transferpunt" onbekend
    En wordt gevraagd naar "beleidsscan.themas"

  Scenario: Op 31 december 2019 was dit advies er nog niet
    Gegeven "proces.transferpunt" is nee
    Als de toets wordt uitgevoerd op 31 december 2019 en op 1 januari 2020
    Dan verandert "beleidsscan.advies_transferpunt" van onbekend naar ja
