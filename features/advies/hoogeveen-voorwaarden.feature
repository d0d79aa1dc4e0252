# language: nl
Functionaliteit: Draagvlak en vertrouwen
  Wat Hoogeveen nodig had om snel te kunnen beginnen.
  Elk advies geldt als het punt ontbreekt, en niet meer als het er is.
  Bron: De Smederijen van Hoogeveen (brochure Vuurdoop).

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is vertrouwen

  @regel(advies-h-04)
  Abstract Scenario: Advies over steun van de raad
    Gegeven "gemeente.raad_steunt" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over steun van de raad" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-c-01)
  Abstract Scenario: Advies over vertrouwen als basis
    Gegeven "gemeente.basis_samenwerking" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over vertrouwen als basis" <uitkomst>

    Voorbeelden:
      | antwoord                                     | uitkomst |
      | samen_verantwoordelijk                       | ja       |
      | onderling_vertrouwen                         | ja       |
      | geen                                         | ja       |
      | onderling_vertrouwen, samen_verantwoordelijk | nee      |
      | onbekend                                     | onbekend |

  @regel(advies-c-00)
  Abstract Scenario: Advies over de rol van bewoners
    Gegeven "gemeente.rol_bewoner" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de rol van bewoners" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | klant    | ja       |
      | partner  | nee      |
      | co_maker | nee      |
      | onbekend | onbekend |

  @regel(advies-h-03)
  Abstract Scenario: Advies over actieve bewoners
    Gegeven "gemeente.actieve_bewoners" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over actieve bewoners" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-h-06)
  Abstract Scenario: Advies over partners in de wijkaanpak
    Gegeven "gemeente.partners_betrokken" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over partners in de wijkaanpak" <uitkomst>

    Voorbeelden:
      | antwoord                      | uitkomst |
      | welzijn, politie              | ja       |
      | corporaties, politie          | ja       |
      | corporaties, welzijn          | ja       |
      | geen                          | ja       |
      | corporaties, welzijn, politie | nee      |
      | onbekend                      | onbekend |

  @regel(advies-c-02)
  Abstract Scenario: Advies over het vastleggen van vertrouwen
    Gegeven "gemeente.vertrouwen_vastgelegd" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over het vastleggen van vertrouwen" <uitkomst>

    Voorbeelden:
      | antwoord                                      | uitkomst |
      | samenwerkingsovereenkomst                     | ja       |
      | intentieverklaring                            | ja       |
      | geen                                          | ja       |
      | intentieverklaring, samenwerkingsovereenkomst | nee      |
      | onbekend                                      | onbekend |

  @regel(advies-c-12)
  Abstract Scenario: Advies over de bijdrage van partners
    Gegeven "gemeente.bijdrage_partners" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de bijdrage van partners" <uitkomst>

    Voorbeelden:
      | antwoord                          | uitkomst |
      | passen_werkwijze_aan              | ja       |
      | betalen_mee                       | ja       |
      | geen                              | ja       |
      | betalen_mee, passen_werkwijze_aan | nee      |
      | onbekend                          | onbekend |

  @regel(advies-c-13)
  Abstract Scenario: Advies over denken in oplossingen
    Gegeven "gemeente.denkt_in_oplossingen" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over denken in oplossingen" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-s-01)
  Abstract Scenario: Advies over steun van het bestuur
    Gegeven "gemeente.bestuur_steunt" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over steun van het bestuur" <uitkomst>

    Voorbeelden:
      | antwoord                                 | uitkomst |
      | raad_besluit_op_tijd                     | ja       |
      | gedreven_wethouder                       | ja       |
      | geen                                     | ja       |
      | gedreven_wethouder, raad_besluit_op_tijd | nee      |
      | onbekend                                 | onbekend |

  @regel(advies-s-02)
  Abstract Scenario: Advies over een team van ambtenaren
    Gegeven "gemeente.ambtelijk_team" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een team van ambtenaren" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-s-03)
  Abstract Scenario: Advies over deelname uit alle wijken
    Gegeven "gemeente.bewoners_uit_alle_wijken" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over deelname uit alle wijken" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-s-04)
  Abstract Scenario: Advies over eerste resultaten
    Gegeven "gemeente.eerdere_resultaten" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over eerste resultaten" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-s-05)
  Abstract Scenario: Advies over de inzet van corporaties
    Gegeven "gemeente.inzet_corporaties" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de inzet van corporaties" <uitkomst>

    Voorbeelden:
      | antwoord                                | uitkomst |
      | hele_gemeente, betalen_mee              | ja       |
      | vanaf_begin, betalen_mee                | ja       |
      | vanaf_begin, hele_gemeente              | ja       |
      | geen                                    | ja       |
      | vanaf_begin, hele_gemeente, betalen_mee | nee      |
      | onbekend                                | onbekend |

  @regel(advies-s-06)
  Abstract Scenario: Advies over invloed van wijken op inzet
    Gegeven "gemeente.invloed_op_inzet" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over invloed van wijken op inzet" <uitkomst>

    Voorbeelden:
      | antwoord         | uitkomst |
      | politie          | ja       |
      | welzijn          | ja       |
      | geen             | ja       |
      | welzijn, politie | nee      |
      | onbekend         | onbekend |

  Scenario: Zonder keuze voor dit thema is er geen advies
    Gegeven "beleidsscan.themas" is nacht
    En "gemeente.raad_steunt" is nee
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_raad_steunt" nee
    En is "beleidsscan.stand_vertrouwen" niet_gekozen
    En wordt niet gevraagd naar "gemeente.raad_steunt"

  Scenario: Als u nog geen thema koos, vragen we daar eerst naar
    Gegeven "beleidsscan.themas" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_raad_steunt" onbekend
    En wordt gevraagd naar "beleidsscan.themas"

  Scenario: Op 30 april 2007 was dit advies er nog niet
    Gegeven "gemeente.raad_steunt" is nee
    Als de toets wordt uitgevoerd op 30 april 2007 en op 1 mei 2007
    Dan verandert "beleidsscan.advies_raad_steunt" van onbekend naar ja
