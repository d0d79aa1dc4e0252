# language: nl
Functionaliteit: Samenwerken in een wijkcoalitie
  Hoe gemeente, zorg, corporatie en bewoners samen aan een wijk werken.
  Elk advies geldt als het punt ontbreekt, en niet meer als het er is.
  Bron: Een all-inclusive wijk door participatie en verbinding van ambities (Bornholm).

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is coalitie

  @regel(advies-b-03)
  Abstract Scenario: Advies over de kern van de samenwerking
    Gegeven "proces.kerncoalitie" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de kern van de samenwerking" <uitkomst>

    Voorbeelden:
      | antwoord                             | uitkomst |
      | zorg, corporatie, bewoners           | ja       |
      | gemeente, corporatie, bewoners       | ja       |
      | gemeente, zorg, bewoners             | ja       |
      | gemeente, zorg, corporatie           | ja       |
      | geen                                 | ja       |
      | gemeente, zorg, corporatie, bewoners | nee      |
      | onbekend                             | onbekend |

  @regel(advies-b-07)
  Abstract Scenario: Advies over openheid over belangen
    Gegeven "proces.eigenbelang_helder" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over openheid over belangen" <uitkomst>

    Voorbeelden:
      | antwoord               | uitkomst |
      | bijdrage               | ja       |
      | eigen_belang           | ja       |
      | geen                   | ja       |
      | eigen_belang, bijdrage | nee      |
      | onbekend               | onbekend |

  @regel(advies-b-08)
  Abstract Scenario: Advies over de belangenroos
    Gegeven "proces.belangenroos" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de belangenroos" <uitkomst>

    Voorbeelden:
      | antwoord                    | uitkomst |
      | bewoners_centraal           | ja       |
      | ingevuld                    | ja       |
      | geen                        | ja       |
      | ingevuld, bewoners_centraal | nee      |
      | onbekend                    | onbekend |

  @regel(advies-b-01)
  Abstract Scenario: Advies over samenhang tussen projecten
    Gegeven "proces.losse_projecten" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over samenhang tussen projecten" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(advies-b-02)
  Abstract Scenario: Advies over de keuze van de wijk
    Gegeven "proces.keuze_wijk" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de keuze van de wijk" <uitkomst>

    Voorbeelden:
      | antwoord              | uitkomst |
      | verkend               | ja       |
      | kantelmoment          | ja       |
      | geen                  | ja       |
      | kantelmoment, verkend | nee      |
      | onbekend              | onbekend |

  @regel(advies-b-04)
  Abstract Scenario: Advies over bewoners als begin
    Gegeven "proces.bewoners_uitgangspunt" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over bewoners als begin" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-b-05)
  Abstract Scenario: Advies over labels voor bewoners
    Gegeven "proces.label_niet_zelfredzaam" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over labels voor bewoners" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(advies-b-06)
  Abstract Scenario: Advies over loon voor inzet van bewoners
    Gegeven "proces.inzet_beloond" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over loon voor inzet van bewoners" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-b-09)
  Abstract Scenario: Advies over een wijkwandeling
    Gegeven "proces.wijkwandeling" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een wijkwandeling" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-b-10)
  Abstract Scenario: Advies over de actieagenda
    Gegeven "proces.actieagenda" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de actieagenda" <uitkomst>

    Voorbeelden:
      | antwoord                 | uitkomst |
      | akkoord                  | ja       |
      | lopend_en_nieuw          | ja       |
      | geen                     | ja       |
      | lopend_en_nieuw, akkoord | nee      |
      | onbekend                 | onbekend |

  @regel(advies-b-11)
  Abstract Scenario: Advies over een kleine start
    Gegeven "proces.kleine_start" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een kleine start" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-b-12)
  Abstract Scenario: Advies over ongelijke inzet
    Gegeven "proces.inzet_ongelijk" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over ongelijke inzet" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(advies-b-13)
  Abstract Scenario: Advies over steun van de organisaties
    Gegeven "proces.achterban_steunt" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over steun van de organisaties" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-b-14)
  Abstract Scenario: Advies over het belang van elke partner
    Gegeven "proces.organisatiebelang" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over het belang van elke partner" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-b-15)
  Abstract Scenario: Advies over thema's van partners
    Gegeven "proces.thema_partners" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over thema's van partners" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-b-16)
  Abstract Scenario: Advies over grote projecten
    Gegeven "proces.groot_project" is <groot_project>
    En "proces.vertrouwen_gegroeid" is <vertrouwen_gegroeid>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over grote projecten" <uitkomst>

    Voorbeelden:
      | groot_project | vertrouwen_gegroeid | uitkomst |
      | ja            | nee                 | ja       |
      | ja            | ja                  | nee      |
      | nee           | nee                 | nee      |
      | onbekend      | nee                 | onbekend |
      | ja            | onbekend            | onbekend |
      | nee           | onbekend            | nee      |

  @regel(advies-b-17)
  Abstract Scenario: Advies over afspraken over uren en communicatie
    Gegeven "proces.afspraken_inzet" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over afspraken over uren en communicatie" <uitkomst>

    Voorbeelden:
      | antwoord           | uitkomst |
      | communicatie       | ja       |
      | uren               | ja       |
      | geen               | ja       |
      | uren, communicatie | nee      |
      | onbekend           | onbekend |

  @regel(advies-b-18)
  Abstract Scenario: Advies over nieuwe partners
    Gegeven "proces.coalitie_breder" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over nieuwe partners" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-b-20)
  Abstract Scenario: Advies over afstemming in de gemeente
    Gegeven "proces.interne_afstemming" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over afstemming in de gemeente" <uitkomst>

    Voorbeelden:
      | antwoord                                    | uitkomst |
      | wonen, ruimtelijke_ordening                 | ja       |
      | sociaal_domein, ruimtelijke_ordening        | ja       |
      | sociaal_domein, wonen                       | ja       |
      | geen                                        | ja       |
      | sociaal_domein, wonen, ruimtelijke_ordening | nee      |
      | onbekend                                    | onbekend |

  @regel(advies-b-21)
  Abstract Scenario: Advies over kiezen met de wijk
    Gegeven "proces.wijk_kiest" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over kiezen met de wijk" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-b-22)
  Abstract Scenario: Advies over de doelen voor de wijk
    Gegeven "proces.wijkdoelen" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de doelen voor de wijk" <uitkomst>

    Voorbeelden:
      | antwoord                                       | uitkomst |
      | duurzame_omgeving, economie                    | ja       |
      | iedereen_doet_mee, economie                    | ja       |
      | iedereen_doet_mee, duurzame_omgeving           | ja       |
      | geen                                           | ja       |
      | iedereen_doet_mee, duurzame_omgeving, economie | nee      |
      | onbekend                                       | onbekend |

  @regel(advies-b-23)
  Abstract Scenario: Advies over bouwen op wat er is
    Gegeven "proces.krachten_benut" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over bouwen op wat er is" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-b-24)
  Abstract Scenario: Advies over de wijk in beeld
    Gegeven "proces.stap_beeld" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over de wijk in beeld" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(advies-b-25)
  Abstract Scenario: Advies over een nieuw perspectief
    Gegeven "proces.stap_beeld" is <vorige>
    En "proces.stap_perspectief" is <deze>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over een nieuw perspectief" <uitkomst>

    Voorbeelden:
      | vorige   | deze     | uitkomst |
      | ja       | nee      | ja       |
      | ja       | ja       | nee      |
      | nee      | nee      | nee      |
      | ja       | onbekend | onbekend |
      | onbekend | nee      | onbekend |

  @regel(advies-b-26)
  Abstract Scenario: Advies over waarde en belanghebbenden
    Gegeven de feiten
      | proces.stap_beeld | ja |
    En "proces.stap_perspectief" is <vorige>
    En "proces.stap_waarde" is <deze>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over waarde en belanghebbenden" <uitkomst>

    Voorbeelden:
      | vorige   | deze     | uitkomst |
      | ja       | nee      | ja       |
      | ja       | ja       | nee      |
      | nee      | nee      | nee      |
      | ja       | onbekend | onbekend |
      | onbekend | nee      | onbekend |

  @regel(advies-b-27)
  Abstract Scenario: Advies over businesscases en plannen
    Gegeven de feiten
      | proces.stap_beeld       | ja |
      | proces.stap_perspectief | ja |
    En "proces.stap_waarde" is <vorige>
    En "proces.stap_plannen" is <deze>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over businesscases en plannen" <uitkomst>

    Voorbeelden:
      | vorige   | deze     | uitkomst |
      | ja       | nee      | ja       |
      | ja       | ja       | nee      |
      | nee      | nee      | nee      |
      | ja       | onbekend | onbekend |
      | onbekend | nee      | onbekend |

  @regel(advies-b-28)
  Abstract Scenario: Advies over samen uitvoeren
    Gegeven de feiten
      | proces.stap_beeld       | ja |
      | proces.stap_perspectief | ja |
      | proces.stap_waarde      | ja |
    En "proces.stap_plannen" is <vorige>
    En "proces.stap_realiseren" is <deze>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over samen uitvoeren" <uitkomst>

    Voorbeelden:
      | vorige   | deze     | uitkomst |
      | ja       | nee      | ja       |
      | ja       | ja       | nee      |
      | nee      | nee      | nee      |
      | ja       | onbekend | onbekend |
      | onbekend | nee      | onbekend |

  @regel(advies-b-29)
  Abstract Scenario: Advies over impact meten
    Gegeven de feiten
      | proces.stap_beeld       | ja |
      | proces.stap_perspectief | ja |
      | proces.stap_waarde      | ja |
      | proces.stap_plannen     | ja |
    En "proces.stap_realiseren" is <vorige>
    En "proces.stap_meten" is <deze>
    Als de toets wordt uitgevoerd
    Dan is "Er is advies over impact meten" <uitkomst>

    Voorbeelden:
      | vorige   | deze     | uitkomst |
      | ja       | nee      | ja       |
      | ja       | ja       | nee      |
      | nee      | nee      | nee      |
      | ja       | onbekend | onbekend |
      | onbekend | nee      | onbekend |

  Scenario: Zonder keuze voor dit thema is er geen advies
    Gegeven "beleidsscan.themas" is nacht
    En "proces.kerncoalitie" is gemeente, zorg, corporatie
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_kerncoalitie" nee
    En is "beleidsscan.stand_coalitie" niet_gekozen
    En wordt niet gevraagd naar "proces.kerncoalitie"

  Scenario: Als u nog geen thema koos, vragen we daar eerst naar
    Gegeven "beleidsscan.themas" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_kerncoalitie" onbekend
    En wordt gevraagd naar "beleidsscan.themas"

  Scenario: Op 31 december 2019 was dit advies er nog niet
    Gegeven "proces.kerncoalitie" is gemeente, zorg, corporatie
    Als de toets wordt uitgevoerd op 31 december 2019 en op 1 januari 2020
    Dan verandert "beleidsscan.advies_kerncoalitie" van onbekend naar ja
