# language: nl
Functionaliteit: Opdrachten die u mag voorbehouden

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort                | gemeente       |
      | opdracht.soort                     | diensten       |
      | opdracht.cpv                       | 85300000       |
      | opdracht.geraamde_waarde           | € 900.000      |
      | opdracht.gekozen_procedure         | europees       |
      | contract.looptijd                  | 36 maanden     |
      | contract.verlengingen              | 0 maanden      |
      | organisatie.doel_algemeen_belang   | ja             |
      | organisatie.winstbestemming        | geherinvesteerd |
      | organisatie.participatief_beheer   | ja             |
      | organisatie.eerdere_gunning_2_82a  | nee            |
      | organisatie.aandeel_doelgroep      | 30%            |
      | organisatie.hoofddoel_integratie   | ja             |
      | organisatie.beschermde_arbeid      | nee            |

  @regel(aw-2.82-organisatie) @regel(aw-2.82)
  Abstract Scenario: Ten minste 30% van de werknemers
    Gegeven "organisatie.aandeel_doelgroep" is <aandeel>
    Als de toets wordt uitgevoerd
    Dan is "Organisatie geschikt voor artikel 2.82" <uitkomst>
    En is "voorbehoud.artikel_2_82" <uitkomst>

    Voorbeelden:
      | aandeel  | uitkomst |
      | 30%      | ja       |
      | 29,99%   | nee      |
      | 100%     | ja       |
      | onbekend | onbekend |

  @regel(aw-2.82-organisatie)
  Abstract Scenario: Hoofddoel of beschermd werk
    Gegeven "organisatie.hoofddoel_integratie" is <hoofddoel>
    En "organisatie.beschermde_arbeid" is <beschermd>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.organisatie_geschikt_2_82" <uitkomst>

    Voorbeelden:
      | hoofddoel | beschermd | uitkomst |
      | ja        | onbekend  | ja       |
      | onbekend  | ja        | ja       |
      | nee       | nee       | nee      |
      | nee       | onbekend  | onbekend |

  @regel(aw-2.82) @regel(aw-2.82-geldt)
  Abstract Scenario: Vanaf de drempel kent artikel 2.82 geen grens voor code, waarde of looptijd
    Gegeven "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "contract.looptijd" is <looptijd>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.artikel_2_82" ja op grond van regel "aw-2.82"

    Voorbeelden:
      | cpv      | waarde      | looptijd    |
      | 90910000 | € 216.000   | 72 maanden  |
      | 77310000 | € 900.000   | onbekend    |
      | onbekend | € 5.000.000 | 120 maanden |

  @regel(aw-2.82) @regel(kring-kiezen) @regel(voorbehoud-klopt-kring) @regel(voorbehoud-klopt-2.82)
  Abstract Scenario: Onder de drempel is artikel 2.82 niet de grond, maar kiest u zelf een kring
    Gegeven "opdracht.cpv" is 90910000
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.voorbehoud" is sociale_onderneming
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.artikel_2_82" <artikel>
    En is "voorbehoud.organisatie_geschikt_2_82" ja
    En is "voorbehoud.kring_kiezen" <kring>
    En is "voorbehoud.gekozen_klopt" ja

    Voorbeelden:
      | waarde       | artikel  | kring    |
      | € 216.000    | ja       | nee      |
      | € 215.999,99 | nee      | ja       |
      | onbekend     | onbekend | onbekend |

  @regel(aw-2.82) @regel(aw-2.82-geldt) @regel(aw-2a.41) @regel(aw-2a.41-licht) @regel(aw-2.82.2-breed) @regel(aw-2.82.2)
  Abstract Scenario: Artikel 2.82 geldt in elk deel van de wet, ook voor concessies
    Gegeven "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    En "opdracht.voorbehoud" is sociale_onderneming
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "voorbehoud.artikel_2_82" <uitkomst>
    En is "voorbehoud.vermelden" <vermelden>

    Voorbeelden:
      | soort              | cpv      | opdrachtgever              | sector | waarde         | regime        | uitkomst | vermelden |
      | werken             | 45210000 | gemeente                   | nee    | € 5.404.000    | deel_2        | ja       | ja        |
      | werken             | 45210000 | gemeente                   | nee    | € 5.403.999,99 | deel_1        | nee      | nee       |
      | leveringen         | 39000000 | gemeente                   | nee    | € 216.000      | deel_2        | ja       | ja        |
      | concessie_diensten | 90910000 | gemeente                   | nee    | € 5.404.000    | deel_2a       | ja       | ja        |
      | concessie_diensten | 90910000 | gemeente                   | nee    | € 5.403.999,99 | deel_1        | nee      | nee       |
      | concessie_werken   | 45210000 | gemeente                   | nee    | € 5.404.000    | deel_2a       | ja       | ja        |
      | concessie_diensten | 85300000 | gemeente                   | nee    | € 5.404.000    | deel_2a_sas   | ja       | ja        |
      | concessie_diensten | 90910000 | speciale_sector            | ja     | € 5.404.000    | deel_2a       | ja       | ja        |
      | diensten           | 90910000 | speciale_sector            | ja     | € 432.000      | deel_3        | ja       | ja        |
      | diensten           | 90910000 | speciale_sector            | ja     | € 431.999,99   | deel_1        | nee      | nee       |
      | diensten           | 90910000 | niet_aanbestedingsplichtig | nee    | € 900.000      | buiten_de_wet | nee      | nee       |
      | onbekend           | 90910000 | gemeente                   | nee    | € 900.000      | onbekend      | onbekend | onbekend  |

  @regel(aw-2.82-licht) @regel(aw-2.82a-licht) @regel(aw-2.82a-twijfel) @regel(aw-2.82.2-breed) @regel(voorbehoud-klopt-2.82a)
  Abstract Scenario: Met de lichte regels hangt een voorbehoud af van hoe u de wet leest
    Gegeven de feiten
      | opdrachtgever.soort             | <opdrachtgever>            |
      | opdracht.dient_sectoractiviteit | <sector>                   |
      | opdracht.geraamde_waarde        | € 1.000.000                |
      | opdracht.gekozen_procedure      | sas                        |
      | opdracht.voorbehoud             | participatieve_organisatie |
      | opdracht.ruime_uitleg_sas       | <ruim>                     |
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "voorbehoud.artikel_2_82" <uitkomst>
    En is "voorbehoud.artikel_2_82a" <uitkomst>
    En is "voorbehoud.gekozen_klopt" <uitkomst>
    En is "voorbehoud.twijfel_2_39" ja
    En is "voorbehoud.vermelden" ja

    Voorbeelden:
      | opdrachtgever   | sector | ruim     | regime     | uitkomst |
      | gemeente        | nee    | onbekend | deel_2_sas | onbekend |
      | gemeente        | nee    | ja       | deel_2_sas | ja       |
      | gemeente        | nee    | nee      | deel_2_sas | nee      |
      | speciale_sector | ja     | onbekend | deel_3_sas | onbekend |
      | speciale_sector | ja     | ja       | deel_3_sas | ja       |

  @regel(aw-2.82a-licht)
  Scenario: Past de opdracht niet bij artikel 2.82a, dan is het ook met de lichte regels nee
    Gegeven "opdracht.gekozen_procedure" is sas
    En "contract.looptijd" is 37 maanden
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" deel_2_sas
    En is "voorbehoud.artikel_2_82a" nee
    En wordt gevraagd naar "opdracht.ruime_uitleg_sas"

  @regel(aw-2.82a-licht) @regel(aw-2.82-licht)
  Scenario: De toets vraagt hoe u de wet leest, en alleen met de lichte regels
    Gegeven "opdracht.gekozen_procedure" is sas
    Als de toets wordt uitgevoerd
    Dan wordt gevraagd naar "opdracht.ruime_uitleg_sas"

  @regel(aw-2.82a-geldt)
  Scenario: Met de gewone Europese procedure is er geen twijfel
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" deel_2
    En is "voorbehoud.artikel_2_82a" ja
    En is "voorbehoud.twijfel_2_39" nee
    En wordt niet gevraagd naar "opdracht.ruime_uitleg_sas"

  @regel(aw-2.82a-opdracht)
  Abstract Scenario: De lijst van artikel 77
    Gegeven "opdracht.cpv" is <cpv>
    Als de toets wordt uitgevoerd
    Dan is "Opdracht geschikt voor artikel 2.82a" <uitkomst>

    Voorbeelden:
      | cpv        | uitkomst |
      | 85000000   | ja       |
      | 85300000   | ja       |
      | 85323000-9 | ja       |
      | 92500000   | ja       |
      | 92510000   | nee      |
      | 92600000   | ja       |
      | 80511000   | ja       |
      | 80510000   | nee      |
      | 98133000   | ja       |
      | 98133110   | ja       |
      | 98133100   | nee      |
      | 98133120   | nee      |
      | 90910000   | nee      |
      | 77310000   | nee      |
      | 55520000   | nee      |
      | onbekend   | onbekend |

  @regel(aw-2.82a-opdracht) @regel(aw-2.82a-verlengingen)
  Abstract Scenario: Drie jaar mag, een maand langer niet
    Gegeven "contract.looptijd" is <looptijd>
    En "contract.verlengingen" is <verlenging>
    Als de toets wordt uitgevoerd
    Dan is "Opdracht geschikt voor artikel 2.82a" <uitkomst>

    Voorbeelden:
      | looptijd   | verlenging | uitkomst |
      | 36 maanden | 0 maanden  | ja       |
      | 36 maanden | 1 maand    | nee      |
      | 24 maanden | 12 maanden | ja       |
      | 24 maanden | 13 maanden | nee      |
      | 37 maanden | onbekend   | nee      |
      | 36 maanden | onbekend   | onbekend |
      | onbekend   | 0 maanden  | onbekend |

  @regel(aw-2.82a-opdracht) @regel(aw-2.82a-verlengingen)
  Abstract Scenario: Ook een looptijd in weken beslist over de drie jaar
    Gegeven "contract.looptijd" is onbekend
    En "contract.looptijd_minstens" is <minstens>
    En "contract.looptijd_hoogstens" is <hoogstens>
    En "contract.verlengingen" is 0 maanden
    Als de toets wordt uitgevoerd
    Dan is "Opdracht geschikt voor artikel 2.82a" <uitkomst>

    Voorbeelden:
      | minstens   | hoogstens  | uitkomst |
      | 35 maanden | 36 maanden | ja       |
      | 36 maanden | 37 maanden | onbekend |
      | 37 maanden | 38 maanden | nee      |

  @regel(aw-2.82a-opdracht)
  Scenario: Zonder einddatum past artikel 2.82a niet
    Gegeven "contract.looptijd" is onbekend
    En "contract.onbepaalde_tijd" is ja
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.opdracht_geschikt_2_82a" nee

  @regel(aw-2.82a-organisatie)
  Abstract Scenario: De vier eisen aan de organisatie gelden tegelijk
    Gegeven "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "Organisatie geschikt voor artikel 2.82a" <uitkomst>

    Voorbeelden:
      | begrip                            | waarde                   | uitkomst |
      | organisatie.doel_algemeen_belang  | ja                       | ja       |
      | organisatie.doel_algemeen_belang  | nee                      | nee      |
      | organisatie.doel_algemeen_belang  | onbekend                 | onbekend |
      | organisatie.winstbestemming       | uitgekeerd_participatief | ja       |
      | organisatie.winstbestemming       | uitgekeerd_kapitaal      | nee      |
      | organisatie.winstbestemming       | onbekend                 | onbekend |
      | organisatie.participatief_beheer  | nee                      | nee      |
      | organisatie.participatief_beheer  | onbekend                 | onbekend |
      | organisatie.eerdere_gunning_2_82a | ja                       | nee      |
      | organisatie.eerdere_gunning_2_82a | onbekend                 | onbekend |

  @regel(aw-2.82a)
  Scenario: Opdracht en organisatie passen allebei
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.artikel_2_82a" ja op grond van regel "aw-2.82a"
    En is "route.voorbehoud" ja
    En is "route.geen_directe_gunning" ja
    En bevat de uitleg van "voorbehoud.artikel_2_82a" "2.82a"

  @regel(aw-2.82a-opdracht)
  Abstract Scenario: De code telt pas als het om diensten gaat
    Gegeven "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    Als de toets wordt uitgevoerd
    Dan is "Opdracht geschikt voor artikel 2.82a" <uitkomst>

    Voorbeelden:
      | soort              | cpv      | uitkomst |
      | diensten           | 85300000 | ja       |
      | leveringen         | 85300000 | nee      |
      | werken             | 85300000 | nee      |
      | concessie_diensten | 85300000 | nee      |
      | concessie_werken   | 85300000 | nee      |
      | onbekend           | 85300000 | onbekend |
      | onbekend           | 90910000 | nee      |

  @regel(aw-2.82a) @regel(aw-2.82a-geldt) @regel(voorbehoud-klopt-2.82a) @regel(voorbehoud-klopt-kring)
  Abstract Scenario: Artikel 2.82a gaat alleen over Europese opdrachten voor diensten
    Gegeven "opdracht.soort" is <soort>
    En "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    En "opdracht.voorbehoud" is participatieve_organisatie
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "voorbehoud.artikel_2_82a" <uitkomst>
    En is "voorbehoud.gekozen_klopt" <klopt>

    Voorbeelden:
      | soort              | opdrachtgever              | sector | waarde       | regime        | uitkomst | klopt    |
      | diensten           | gemeente                   | nee    | € 750.000    | deel_2        | ja       | ja       |
      | diensten           | gemeente                   | nee    | € 749.999,99 | deel_1        | nee      | ja       |
      | diensten           | gemeente                   | nee    | onbekend     | onbekend      | onbekend | ja       |
      | leveringen         | gemeente                   | nee    | € 900.000    | deel_2        | nee      | nee      |
      | werken             | gemeente                   | nee    | € 6.000.000  | deel_2        | nee      | nee      |
      | concessie_diensten | gemeente                   | nee    | € 6.000.000  | deel_2a_sas   | nee      | nee      |
      | concessie_werken   | gemeente                   | nee    | € 6.000.000  | deel_2a       | nee      | nee      |
      | diensten           | speciale_sector            | ja     | € 1.000.000  | deel_3        | ja       | ja       |
      | leveringen         | speciale_sector            | ja     | € 1.000.000  | deel_3        | nee      | nee      |
      | diensten           | niet_aanbestedingsplichtig | nee    | € 900.000    | buiten_de_wet | nee      | ja       |
      | onbekend           | gemeente                   | nee    | € 900.000    | onbekend      | onbekend | onbekend |

  @regel(aw-2.82a)
  Scenario: Zonder antwoord over het beheer blijft het open
    Gegeven "organisatie.participatief_beheer" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.artikel_2_82a" onbekend
    En wordt gevraagd naar "organisatie.participatief_beheer"

  @regel(aw-2.82.2)
  Abstract Scenario: Een voorbehoud moet in de aankondiging
    Gegeven "opdracht.voorbehoud" is <voorbehoud>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.vermelden" <uitkomst>

    Voorbeelden:
      | voorbehoud                 | uitkomst |
      | sociale_onderneming        | ja       |
      | participatieve_organisatie | ja       |
      | geen                       | nee      |

  @regel(voorbehoud-geen) @regel(voorbehoud-klopt-2.82) @regel(voorbehoud-klopt-2.82a)
  Abstract Scenario: Past het gekozen voorbehoud bij de opdracht
    Gegeven "opdracht.voorbehoud" is <voorbehoud>
    En "opdracht.cpv" is <cpv>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.gekozen_klopt" <uitkomst>

    Voorbeelden:
      | voorbehoud                 | cpv      | uitkomst |
      | geen                       | 90910000 | ja       |
      | sociale_onderneming        | 90910000 | ja       |
      | participatieve_organisatie | 85300000 | ja       |
      | participatieve_organisatie | 90910000 | nee      |
      | participatieve_organisatie | onbekend | onbekend |

  @regel(voorbehoud-klopt-overal)
  Abstract Scenario: Past het voorbehoud in elk deel van de wet, dan is de waarde niet nodig
    Gegeven "opdracht.geraamde_waarde" is onbekend
    En "opdracht.voorbehoud" is <voorbehoud>
    En "opdracht.cpv" is <cpv>
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.gekozen_klopt" <uitkomst>

    Voorbeelden:
      | voorbehoud                 | cpv      | procedure | uitkomst |
      | sociale_onderneming        | 90910000 | onbekend  | ja       |
      | sociale_onderneming        | 85300000 | onbekend  | onbekend |
      | sociale_onderneming        | 85300000 | europees  | ja       |
      | participatieve_organisatie | 85300000 | europees  | ja       |
      | participatieve_organisatie | 85300000 | sas       | onbekend |
      | participatieve_organisatie | 90910000 | europees  | onbekend |

  @regel(voorbehoud-klopt-2.82)
  Abstract Scenario: Een voorbehoud voor sociale ondernemers bij een andere soort opdracht
    Gegeven "opdracht.voorbehoud" is sociale_onderneming
    En "opdracht.soort" is <soort>
    En "opdracht.geraamde_waarde" is € 6.000.000
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.gekozen_klopt" ja

    Voorbeelden:
      | soort              |
      | werken             |
      | concessie_werken   |
      | concessie_diensten |

  @regel(aw-2.82a-twijfel)
  Abstract Scenario: De twijfel over artikel 2.39 is zichtbaar
    Gegeven "opdracht.gekozen_procedure" is sas
    En "organisatie.aandeel_doelgroep" is 10%
    En "opdracht.cpv" is <cpv>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.twijfel_2_39" <uitkomst>

    Voorbeelden:
      | cpv      | uitkomst |
      | 85300000 | ja       |
      | 55520000 | nee      |
      | 90910000 | nee      |
      | onbekend | onbekend |

  @regel(pso-30plus)
  Abstract Scenario: Een PSO 30+-certificaat is bewijs
    Gegeven "organisatie.pso_trede" is <trede>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.bewijs_pso" <uitkomst>

    Voorbeelden:
      | trede        | uitkomst |
      | trede_30plus | ja       |
      | trede_3      | nee      |
      | onbekend     | onbekend |
