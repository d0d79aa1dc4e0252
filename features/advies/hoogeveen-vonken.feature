# language: nl
Functionaliteit: Wijkgericht werken met buurtgeld
  De elf vonken waarmee Hoogeveen anders werkt dan gebruikelijk.
  Elk advies geldt als het punt ontbreekt, en niet meer als het er is.
  Bron: De Smederijen van Hoogeveen (brochure Vuurdoop).

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is wijkaanpak

  @regel(advies-h-01)
  Abstract Scenario: Advies over zeggenschap van bewoners
    Gegeven "gemeente.zeggenschap_wijk" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over zeggenschap van bewoners" <uitkomst>

    Voorbeelden:
      | antwoord                            | uitkomst |
      | aan_tafel                           | ja       |
      | beslissen_over_buurtgeld            | ja       |
      | geen                                | ja       |
      | beslissen_over_buurtgeld, aan_tafel | nee      |
      | onbekend                            | onbekend |

  @regel(advies-h-02)
  Abstract Scenario: Advies over plannen van bewoners
    Gegeven "gemeente.bewonersplannen" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over plannen van bewoners" <uitkomst>

    Voorbeelden:
      | antwoord                 | uitkomst |
      | uitvoeren, budget        | ja       |
      | maken, budget            | ja       |
      | maken, uitvoeren         | ja       |
      | geen                     | ja       |
      | maken, uitvoeren, budget | nee      |
      | onbekend                 | onbekend |

  @regel(advies-v-01a)
  Abstract Scenario: Advies over de agenda van de wijk
    Gegeven "gemeente.agenda_door_bewoners" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de agenda van de wijk" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-v-01b)
  Abstract Scenario: Advies over toetsen achteraf
    Gegeven "gemeente.moment_beleidstoets" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over toetsen achteraf" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | vooraf   | ja       |
      | achteraf | nee      |
      | geen     | ja       |
      | onbekend | onbekend |

  @regel(advies-v-01c)
  Abstract Scenario: Advies over de duur van de agenda
    Gegeven "gemeente.looptijd_agenda" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de duur van de agenda" <uitkomst>

    Voorbeelden:
      | antwoord   | uitkomst |
      | 35 maanden | ja       |
      | 36 maanden | nee      |
      | 60 maanden | nee      |
      | 61 maanden | ja       |
      | onbekend   | onbekend |

  @regel(advies-v-02)
  Abstract Scenario: Advies over het aantal partners
    Gegeven "gemeente.aantal_partners" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over het aantal partners" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | 5        | ja       |
      | 6        | nee      |
      | onbekend | onbekend |

  @regel(advies-v-02-terreinen)
  Abstract Scenario: Advies over de terreinen van partners
    Gegeven "gemeente.terreinen_partners" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de terreinen van partners" <uitkomst>

    Voorbeelden:
      | antwoord     | uitkomst |
      | personeel    | nee      |
      | organisatie  | nee      |
      | communicatie | nee      |
      | financien    | nee      |
      | geen         | ja       |
      | onbekend     | onbekend |

  @regel(advies-v-03a)
  Abstract Scenario: Advies over de gebiedsregisseur
    Gegeven "gemeente.opdracht_regisseur" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de gebiedsregisseur" <uitkomst>

    Voorbeelden:
      | antwoord             | uitkomst |
      | geen_regisseur       | ja       |
      | gemeente             | ja       |
      | partners_en_bewoners | nee      |
      | onbekend             | onbekend |

  @regel(advies-v-03b)
  Abstract Scenario: Advies over ruimte voor de regisseur
    Gegeven "gemeente.regisseur_vrij" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over ruimte voor de regisseur" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-v-03c)
  Abstract Scenario: Advies over directe toegang
    Gegeven "gemeente.directe_toegang" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over directe toegang" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-v-04)
  Abstract Scenario: Advies over de stuurgroep
    Gegeven "gemeente.stuurgroep" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de stuurgroep" <uitkomst>

    Voorbeelden:
      | antwoord                          | uitkomst |
      | wethouder, mandaat                | ja       |
      | alle_partners, mandaat            | ja       |
      | alle_partners, wethouder          | ja       |
      | geen                              | ja       |
      | alle_partners, wethouder, mandaat | nee      |
      | onbekend                          | onbekend |

  @regel(advies-v-04-bewoners)
  Abstract Scenario: Advies over bewoners in de stuurgroep
    Gegeven "gemeente.bewoners_in_stuurgroep" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over bewoners in de stuurgroep" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | 3        | ja       |
      | 4        | nee      |
      | onbekend | onbekend |

  @regel(advies-v-05)
  Abstract Scenario: Advies over samen ontwerpen
    Gegeven "gemeente.aantal_ontwerpers" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over samen ontwerpen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | 100      | ja       |
      | 101      | nee      |
      | onbekend | onbekend |

  @regel(advies-v-06)
  Abstract Scenario: Advies over de trits
    Gegeven "gemeente.trits_gebruikt" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de trits" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-v-07)
  Abstract Scenario: Advies over speelregels
    Gegeven "gemeente.speelregels" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over speelregels" <uitkomst>

    Voorbeelden:
      | antwoord     | uitkomst |
      | geen         | ja       |
      | vastgelegd   | ja       |
      | toegankelijk | nee      |
      | onbekend     | onbekend |

  @regel(advies-v-08a)
  Abstract Scenario: Advies over een route in stappen
    Gegeven "gemeente.werkroute" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een route in stappen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-v-09)
  Abstract Scenario: Advies over de grenzen van wijken
    Gegeven "gemeente.wijkgrenzen" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de grenzen van wijken" <uitkomst>

    Voorbeelden:
      | antwoord       | uitkomst |
      | beleving       | nee      |
      | administratief | ja       |
      | onbekend       | onbekend |

  @regel(advies-v-10a)
  Abstract Scenario: Advies over eigen budget van bewoners
    Gegeven "gemeente.budgetbestedingsrecht" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over eigen budget van bewoners" <uitkomst>

    Voorbeelden:
      | antwoord              | uitkomst |
      | corporaties           | ja       |
      | gemeente              | ja       |
      | geen                  | ja       |
      | gemeente, corporaties | nee      |
      | onbekend              | onbekend |

  @regel(advies-v-10b)
  Abstract Scenario: Advies over adviesrecht over budgetten
    Gegeven "gemeente.adviesrecht" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over adviesrecht over budgetten" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-v-10c)
  Abstract Scenario: Advies over de verdeling van geld
    Gegeven "gemeente.verdeelsleutel" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de verdeling van geld" <uitkomst>

    Voorbeelden:
      | antwoord                                      | uitkomst |
      | sociale_kenmerken, initiatiefkracht           | ja       |
      | bewoners, initiatiefkracht                    | ja       |
      | bewoners, sociale_kenmerken                   | ja       |
      | geen                                          | ja       |
      | bewoners, sociale_kenmerken, initiatiefkracht | nee      |
      | onbekend                                      | onbekend |

  @regel(advies-v-11)
  Abstract Scenario: Advies over de tijd voor invoering
    Gegeven "gemeente.invoertermijn" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de tijd voor invoering" <uitkomst>

    Voorbeelden:
      | antwoord   | uitkomst |
      | 37 maanden | ja       |
      | 36 maanden | nee      |
      | onbekend   | onbekend |

  Scenario: Zonder keuze voor dit thema is er geen advies
    Gegeven "beleidsscan.themas" is nacht
    En "gemeente.zeggenschap_wijk" is beslissen_over_buurtgeld
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_zeggenschap_wijk" nee
    En is "beleidsscan.stand_wijkaanpak" niet_gekozen
    En wordt niet gevraagd naar "gemeente.zeggenschap_wijk"

  Scenario: Als u nog geen thema koos, vragen we daar eerst naar
    Gegeven "beleidsscan.themas" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_zeggenschap_wijk" onbekend
    En wordt gevraagd naar "beleidsscan.themas"

  Scenario: Op 30 april 2007 was dit advies er nog niet
    Gegeven "gemeente.zeggenschap_wijk" is beslissen_over_buurtgeld
    Als de toets wordt uitgevoerd op 30 april 2007 en op 1 mei 2007
    Dan verandert "beleidsscan.advies_zeggenschap_wijk" van onbekend naar ja
