# language: nl
Functionaliteit: Kleine percelen buiten de Europese procedure

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort | gemeente |
      | opdracht.soort      | diensten |
      | opdracht.cpv        | 77310000 |

  @regel(aw-2.18.3) @regel(aw-2.18.3-grens-diensten) @regel(aw-2.18.3-aandeel) @regel(f-perceel)
  Scenario: Een perceel van 80.000 euro op precies 20% blijft buiten de Europese procedure
    Gegeven de percelen
      | nummer | waarde    | percelenregeling_aangewezen |
      | 1      | € 80.000  | ja                          |
      | 2      | € 320.000 | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "percelen.vrijgesteld" voor "1" ja op grond van regel "aw-2.18.3"
    En is "percelen.vrijgesteld" voor "2" nee
    En is "percelen.samen_binnen_grens" ja
    En is "route.perceel" ja

  @regel(aw-2.18.3-aandeel)
  Abstract Scenario: Eén cent boven 20% is te veel
    Gegeven de percelen
      | nummer | waarde   | percelenregeling_aangewezen |
      | 1      | <een>    | ja                          |
      | 2      | € 30.000 | ja                          |
      | 3      | <rest>   | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "percelen.samen_binnen_grens" <uitkomst>
    En is "percelen.vrijgesteld" voor "1" <uitkomst>
    En is "percelen.vrijgesteld" voor "2" <uitkomst>

    Voorbeelden:
      | een         | rest         | uitkomst |
      | € 50.000    | € 320.000    | ja       |
      | € 50.000    | € 319.999,99 | nee      |
      | € 50.000,01 | € 320.000    | nee      |
      | € 49.999,99 | € 320.000    | ja       |

  @regel(aw-2.18.3-grens-diensten)
  Abstract Scenario: De grens per perceel voor diensten en leveringen
    Gegeven "opdracht.soort" is <soort>
    En de percelen
      | nummer | waarde      | percelenregeling_aangewezen |
      | 1      | <waarde>    | ja                          |
      | 2      | € 2.000.000 | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "percelen.klein_genoeg" voor "1" <klein>
    En is "percelen.vrijgesteld" voor "1" <klein>

    Voorbeelden:
      | soort              | waarde      | klein |
      | diensten           | € 80.000    | ja    |
      | diensten           | € 80.000,01 | nee   |
      | leveringen         | € 80.000    | ja    |
      | leveringen         | € 80.000,01 | nee   |
      | diensten           | onbekend    | onbekend |
      | concessie_diensten | € 80.000    | nee   |

  @regel(aw-2.18.3-grens-werken)
  Abstract Scenario: De grens per perceel voor werken
    Gegeven "opdracht.soort" is werken
    En de percelen
      | nummer | waarde       | percelenregeling_aangewezen |
      | 1      | <waarde>     | ja                          |
      | 2      | € 20.000.000 | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "percelen.klein_genoeg" voor "1" <klein>

    Voorbeelden:
      | waarde         | klein    |
      | € 1.000.000    | ja       |
      | € 1.000.000,01 | nee      |
      | onbekend       | onbekend |

  @regel(aw-2.18.3)
  Scenario: Alleen percelen die u aanwijst tellen mee
    Gegeven de percelen
      | nummer | waarde   | percelenregeling_aangewezen |
      | 1      | € 80.000 | ja                          |
      | 2      | € 80.000 | nee                         |
      | 3      | € 80.000 | nee                         |
      | 4      | € 80.000 | nee                         |
      | 5      | € 80.000 | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "percelen.vrijgesteld" voor "1" ja
    En is "percelen.vrijgesteld" voor "2" nee

  @regel(aw-2.18.3)
  Scenario: Een te groot perceel telt niet mee in de 20%
    Gegeven de percelen
      | nummer | waarde    | percelenregeling_aangewezen |
      | 1      | € 60.000  | ja                          |
      | 2      | € 240.000 | ja                          |
    Als de toets wordt uitgevoerd
    Dan is "percelen.vrijgesteld" voor "1" ja
    En is "percelen.vrijgesteld" voor "2" nee

  @regel(aw-2.18.3) @regel(aw-2.18.3-aandeel) @regel(f-perceel) @regel(perceel-regime) @regel(perceel-regime-vrijgesteld)
  Scenario: Niet aangewezen is niet apart, en een onbekende waarde houdt het open
    Gegeven de percelen
      | nummer | waarde   | percelenregeling_aangewezen |
      | 1      | € 80.000 | ja                          |
      | 2      |          | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "percelen.vrijgesteld" voor "1" onbekend
    En is "percelen.vrijgesteld" voor "2" nee
    En is "percelen.samen_binnen_grens" onbekend
    En is regel "aw-2.18.3-aandeel" onbeslist
    En is "route.perceel" onbekend
    En wordt gevraagd naar "percelen.waarde"

  @regel(f-perceel)
  Scenario: Zonder percelen is het geen weg
    Gegeven de percelen
      | nummer | waarde |
    Als de toets wordt uitgevoerd
    Dan is "route.perceel" nee

  @regel(f-perceel)
  Scenario: Zolang u de percelen niet noemt blijft het open
    Als de toets wordt uitgevoerd
    Dan is "route.perceel" onbekend
    En wordt gevraagd naar "opdracht.percelen"

  @regel(perceel-artikel-77)
  Scenario: Een perceel met een code van artikel 77 kan onder een voorbehoud vallen
    Gegeven de percelen
      | nummer | waarde    | cpv      |
      | 1      | € 100.000 | 85320000 |
      | 2      | € 100.000 | 98133100 |
      | 3      | € 100.000 |          |
    Als de toets wordt uitgevoerd
    Dan is "percelen.cpv_artikel_77" voor "1" ja
    En is "percelen.cpv_artikel_77" voor "2" nee
    En is "percelen.cpv_artikel_77" voor "3" nee

  @regel(perceel-artikel-77)
  Scenario: Zonder code is dat onbekend
    Gegeven "opdracht.cpv" is onbekend
    En de percelen
      | nummer | waarde    |
      | 1      | € 100.000 |
    Als de toets wordt uitgevoerd
    Dan is "percelen.cpv_artikel_77" voor "1" onbekend

  @regel(perceel-voorbehoud-vermelden)
  Abstract Scenario: Een voorbehoud bij een perceel moet in de aankondiging
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En de percelen
      | nummer | waarde    | voorbehoud                 | percelenregeling_aangewezen |
      | 1      | € 80.000  | participatieve_organisatie | <apart>                     |
      | 2      | <rest> | geen                       | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "percelen.voorbehoud_vermelden" voor "1" <uitkomst>
    En is "percelen.voorbehoud_vermelden" voor "2" nee

    Voorbeelden:
      | waarde       | rest         | apart | uitkomst |
      | € 480.000    | € 400.000    | nee   | ja       |
      | € 480.000    | € 400.000    | ja    | nee      |
      | € 215.999,99 | € 135.999,99 | nee   | nee      |
      | onbekend     | € 400.000    | nee   | onbekend |

  @regel(perceel-voorbehoud-geen) @regel(perceel-voorbehoud-2.82) @regel(perceel-voorbehoud-2.82a)
  Abstract Scenario: Een voorbehoud bij een perceel moet bij dat perceel passen
    Gegeven "opdracht.geraamde_waarde" is € 900.000
    En "contract.looptijd" is <looptijd>
    En "contract.verlengingen" is 0 maanden
    En de percelen
      | nummer | waarde    | voorbehoud   | cpv   | soort   | percelenregeling_aangewezen |
      | 1      | € 900.000 | <voorbehoud> | <cpv> | <soort> | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "percelen.voorbehoud_past" voor "1" <uitkomst>

    Voorbeelden:
      | voorbehoud                 | cpv      | soort      | looptijd   | uitkomst |
      | geen                       | 77310000 | diensten   | onbekend   | ja       |
      | sociale_onderneming        | 77310000 | diensten   | onbekend   | ja       |
      | sociale_onderneming        | 77310000 | leveringen | onbekend   | ja       |
      | participatieve_organisatie | 85320000 | diensten   | 36 maanden | ja       |
      | participatieve_organisatie | 85320000 | diensten   | 37 maanden | nee      |
      | participatieve_organisatie | 85320000 | leveringen | 36 maanden | nee      |
      | participatieve_organisatie | 77310000 | diensten   | 36 maanden | nee      |
      | participatieve_organisatie | 85320000 | diensten   | onbekend   | onbekend |

  @regel(perceel-voorbehoud-kring) @regel(perceel-voorbehoud-vrijgesteld)
  Abstract Scenario: Onder de drempel en bij een klein perceel dat apart blijft, is de keuze vrij
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "contract.looptijd" is 60 maanden
    En "contract.verlengingen" is 0 maanden
    En de percelen
      | nummer | waarde    | voorbehoud                 | percelenregeling_aangewezen |
      | 1      | € 80.000  | participatieve_organisatie | <apart>                     |
      | 2      | <rest> | geen                       | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "percelen.voorbehoud_past" voor "1" <uitkomst>

    Voorbeelden:
      | waarde       | rest         | apart | uitkomst |
      | € 480.000    | € 400.000    | nee   | nee      |
      | € 480.000    | € 400.000    | ja    | ja       |
      | € 215.999,99 | € 135.999,99 | nee   | ja       |
      | onbekend     | € 400.000    | nee   | onbekend |

  @regel(perceel-voorbehoud-2.82a-licht) @regel(perceel-voorbehoud-2.82)
  Abstract Scenario: Met de lichte regels hangt het bij een perceel af van hoe u de wet leest
    Gegeven "opdracht.geraamde_waarde" is € 1.800.000
    En "opdracht.cpv" is 85320000
    En "opdracht.ruime_uitleg_sas" is <ruim>
    En "contract.looptijd" is 36 maanden
    En "contract.verlengingen" is 0 maanden
    En de percelen
      | nummer | waarde    | voorbehoud                 | percelenregeling_aangewezen |
      | 1      | € 900.000 | participatieve_organisatie | nee                         |
      | 2      | € 900.000 | sociale_onderneming        | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" deel_2_sas
    En is "percelen.voorbehoud_past" voor "1" <uitkomst>
    En is "percelen.voorbehoud_past" voor "2" <uitkomst>

    Voorbeelden:
      | ruim     | uitkomst |
      | onbekend | onbekend |
      | ja       | ja       |
      | nee      | nee      |

  @regel(perceel-voorbehoud-2.82) @regel(perceel-voorbehoud-2.82a)
  Scenario: Bij een concessie past alleen het voorbehoud voor sociale ondernemers
    Gegeven "opdracht.soort" is concessie_diensten
    En "opdracht.geraamde_waarde" is € 6.000.000
    En de percelen
      | nummer | waarde      | voorbehoud                 | percelenregeling_aangewezen |
      | 1      | € 3.000.000 | sociale_onderneming        | nee                         |
      | 2      | € 3.000.000 | participatieve_organisatie | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "percelen.voorbehoud_past" voor "1" ja
    En is "percelen.voorbehoud_past" voor "2" nee

  @regel(aw-2.18.3) @regel(perceel-regime) @regel(perceel-regime-vrijgesteld)
  Abstract Scenario: Elk perceel volgt de regels voor het geheel, behalve een klein perceel dat apart blijft
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.geraamde_waarde" is <waarde>
    En de percelen
      | nummer | waarde      | percelenregeling_aangewezen |
      | 1      | € 80.000    | ja                          |
      | 2      | € 6.000.000 | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "percelen.vrijgesteld" voor "1" <vrij>
    En is "percelen.regime" voor "1" <een>
    En is "percelen.regime" voor "2" <twee>

    Voorbeelden:
      | opdrachtgever   | sector | soort              | waarde      | vrij | een     | twee     |
      | gemeente        | nee    | diensten           | € 6.080.000 | ja   | deel_1  | deel_2   |
      | speciale_sector | ja     | diensten           | € 6.080.000 | ja   | deel_1  | deel_3   |
      | gemeente        | nee    | concessie_diensten | € 6.080.000 | nee  | deel_2a | deel_2a  |
      | gemeente        | nee    | diensten           | onbekend    | ja   | deel_1  | onbekend |

  @regel(aw-2.18.3)
  Scenario: Met een uitzondering of buiten de wet hoeft geen perceel apart
    Gegeven "opdrachtgever.soort" is niet_aanbestedingsplichtig
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    En de percelen
      | nummer | waarde    | percelenregeling_aangewezen |
      | 1      | € 80.000  | ja                          |
      | 2      | € 320.000 | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "percelen.vrijgesteld" voor "1" nee
    En is "percelen.regime" voor "1" buiten_de_wet
    En is "route.perceel" nee

  @regel(perceel-precies-op-de-grens)
  Abstract Scenario: Precies de grens is volgens de wet genoeg, volgens de richtlijn niet
    Gegeven "opdracht.soort" is <soort>
    En de percelen
      | nummer | waarde       | percelenregeling_aangewezen |
      | 1      | <waarde>     | <aangewezen>                |
      | 2      | € 20.000.000 | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "percelen.precies_op_de_grens" voor "1" <uitkomst>

    Voorbeelden:
      | soort      | waarde       | aangewezen | uitkomst |
      | diensten   | € 80.000     | ja         | ja       |
      | leveringen | € 80.000     | ja         | ja       |
      | diensten   | € 79.999,99  | ja         | nee      |
      | diensten   | € 80.000     | nee        | nee      |
      | werken     | € 1.000.000  | ja         | ja       |
      | werken     | € 999.999,99 | ja         | nee      |
      | werken     | € 80.000     | ja         | nee      |
      | diensten   | onbekend     | ja         | onbekend |
