# language: nl
Functionaliteit: Wegen om een organisatie een opdracht te geven

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort                 | gemeente  |
      | opdracht.soort                      | diensten  |
      | opdracht.cpv                        | 90910000  |
      | opdracht.geraamde_waarde            | € 100.000 |
      | opdracht.kunstmatig_gesplitst       | nee       |
      | opdracht.grensoverschrijdend_belang | nee       |

  @regel(f-1op1) @regel(route-meervoudig) @regel(meervoudig-vrij)
  Abstract Scenario: Eén op één en meervoudig onderhands onder de drempel
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.kunstmatig_gesplitst" is <gesplitst>
    En "opdracht.grensoverschrijdend_belang" is <belang>
    Als de toets wordt uitgevoerd
    Dan is "route.een_op_een" <uitkomst>
    En is "route.meervoudig_onderhands" <uitkomst>

    Voorbeelden:
      | waarde       | gesplitst | belang   | uitkomst |
      | € 215.999,99 | nee       | nee      | ja       |
      | € 216.000    | nee       | nee      | nee      |
      | € 216.000    | onbekend  | onbekend | nee      |
      | € 100.000    | ja        | nee      | nee      |
      | € 100.000    | nee       | ja       | nee      |
      | € 100.000    | onbekend  | nee      | onbekend |
      | € 100.000    | nee       | onbekend | onbekend |
      | onbekend     | nee       | nee      | onbekend |

  @regel(f-1op1)
  Abstract Scenario: De drempel voor één op één bij sociale diensten en werken
    Gegeven "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "route.een_op_een" <uitkomst>

    Voorbeelden:
      | soort    | cpv      | waarde         | uitkomst |
      | diensten | 85300000 | € 749.999,99   | ja       |
      | diensten | 85300000 | € 750.000      | nee      |
      | werken   | 45000000 | € 5.403.999,99 | ja       |
      | werken   | 45000000 | € 5.404.000    | nee      |

  @regel(een-op-een-vrij) @regel(meervoudig-vrij) @regel(gekozen-vrij)
  Scenario: Een opdrachtgever zonder aanbestedingsplicht kiest zelf
    Gegeven "opdrachtgever.soort" is niet_aanbestedingsplichtig
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    En "opdracht.grensoverschrijdend_belang" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "route.een_op_een" ja
    En is "route.meervoudig_onderhands" ja
    En is "route.nationaal" nee
    En is "route.europees" nee

  @regel(gekozen-vrij)
  Abstract Scenario: Buiten de wet mag elke procedure
    Gegeven "opdrachtgever.soort" is niet_aanbestedingsplichtig
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "procedure.gekozen_mag" <uitkomst>

    Voorbeelden:
      | procedure  | uitkomst |
      | een_op_een | ja       |
      | nationaal  | ja       |
      | europees   | ja       |
      | onbekend   | onbekend |

  @regel(een-op-een-uitgezonderd) @regel(meervoudig-uitgezonderd) @regel(nationaal-uitgezonderd) @regel(gekozen-vrij)
  Abstract Scenario: Een uitgezonderde opdracht mag u zelf gunnen, ook boven de drempel
    Gegeven "opdracht.geraamde_waarde" is € 500.000
    En "opdracht.grensoverschrijdend_belang" is <belang>
    En "opdracht.gekozen_procedure" is een_op_een
    En "uitzondering.beroep" is inbesteden
    En "inbesteden.toezicht" is <toezicht>
    En "inbesteden.prive_kapitaal" is nee
    En "inbesteden.aandeel_activiteiten" is 90%
    Als de toets wordt uitgevoerd
    Dan is "route.een_op_een" <uitkomst>
    En is "route.meervoudig_onderhands" <uitkomst>
    En is "route.nationaal" <uitkomst>
    En is "procedure.gekozen_mag" <uitkomst>

    Voorbeelden:
      | belang | toezicht | uitkomst |
      | nee    | ja       | ja       |
      | ja     | ja       | ja       |
      | nee    | nee      | nee      |
      | nee    | onbekend | onbekend |

  @regel(f-1op1) @regel(route-nationaal) @regel(route-meervoudig)
  Abstract Scenario: Ook een concessie of een opdracht in deel 3 kan onder de drempel blijven
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "route.een_op_een" <uitkomst>
    En is "route.meervoudig_onderhands" <uitkomst>
    En is "route.nationaal" <uitkomst>

    Voorbeelden:
      | opdrachtgever   | sector | soort              | waarde         | uitkomst |
      | gemeente        | nee    | concessie_diensten | € 5.403.999,99 | ja       |
      | gemeente        | nee    | concessie_diensten | € 5.404.000    | nee      |
      | speciale_sector | ja     | diensten           | € 431.999,99   | ja       |
      | speciale_sector | ja     | diensten           | € 432.000      | nee      |

  @regel(een-op-een-vrij)
  Scenario: Een subsidie is geen opdracht die u één op één gunt
    Gegeven "opdracht.aard" is subsidie
    En "opdracht.afdwingbare_tegenprestatie" is nee
    En "subsidie.activiteit_van_aanvrager" is ja
    Als de toets wordt uitgevoerd
    Dan is "route.een_op_een" nee
    En is "route.europees" nee
    En is "route.subsidie" ja

  @regel(route-nationaal)
  Abstract Scenario: Nationaal aanbesteden kan onder de drempel
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.grensoverschrijdend_belang" is <belang>
    Als de toets wordt uitgevoerd
    Dan is "route.nationaal" <uitkomst>

    Voorbeelden:
      | waarde       | belang   | uitkomst |
      | € 215.999,99 | onbekend | ja       |
      | € 215.999,99 | ja       | ja       |
      | € 216.000    | nee      | nee      |
      | onbekend     | nee      | onbekend |

  @regel(route-europees) @regel(een-op-een-vrij) @regel(meervoudig-vrij)
  Abstract Scenario: Een Europese procedure mag altijd
    Gegeven "opdrachtgever.soort" is <soort>
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    Als de toets wordt uitgevoerd
    Dan is "route.europees" <uitkomst>

    Voorbeelden:
      | soort                      | uitkomst |
      | gemeente                   | ja       |
      | niet_aanbestedingsplichtig | nee      |
      | onbekend                   | onbekend |

  @regel(f-sas-licht) @regel(sas-licht-concessie)
  Abstract Scenario: De lichte procedure is een weg vanaf 750.000 euro
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "route.sas_licht" <uitkomst>

    Voorbeelden:
      | opdrachtgever   | sector | soort              | cpv      | waarde       | uitkomst |
      | gemeente        | nee    | diensten           | 85300000 | € 750.000    | ja       |
      | gemeente        | nee    | diensten           | 80500000 | € 750.000    | ja       |
      | gemeente        | nee    | diensten           | 85300000 | € 749.999,99 | nee      |
      | gemeente        | nee    | diensten           | 90910000 | € 750.000    | nee      |
      | gemeente        | nee    | diensten           | 85300000 | onbekend     | onbekend |
      | speciale_sector | ja     | diensten           | 85300000 | € 1.000.000  | ja       |
      | speciale_sector | ja     | diensten           | 85300000 | € 999.999,99 | nee      |
      | gemeente        | nee    | concessie_diensten | 85300000 | € 5.404.000  | ja       |
      | gemeente        | nee    | concessie_diensten | 90910000 | € 5.404.000  | nee      |

  @regel(f-voorbehoud) @regel(let-op-voorbehoud)
  Abstract Scenario: Een voorbehoud is een weg als de organisatie kan meedoen
    Gegeven "opdracht.geraamde_waarde" is € 216.000
    En "organisatie.aandeel_doelgroep" is <aandeel>
    En "organisatie.hoofddoel_integratie" is ja
    Als de toets wordt uitgevoerd
    Dan is "route.voorbehoud" <uitkomst>
    En is "route.geen_directe_gunning" <uitkomst>

    Voorbeelden:
      | aandeel  | uitkomst |
      | 30%      | ja       |
      | 29,99%   | nee      |
      | onbekend | onbekend |

  @regel(f-rtc) @regel(let-op-uitdaagrecht)
  Abstract Scenario: Uitdagen kan als de verordening het regelt en de Europese regels niet gelden
    Gegeven "gemeente.verordening_voorwaarden_taken" is <verordening>
    En "uitdaging.uitvoerder" is maatschappelijke_partij
    En "uitdaging.taak_soort" is eigen_taak
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "route.uitdaagrecht" <uitkomst>
    En is "route.uitdaagrecht_grenzen" <waarschuwing>

    Voorbeelden:
      | verordening | waarde    | uitkomst | waarschuwing |
      | ja          | € 100.000 | ja       | ja           |
      | nee         | € 100.000 | nee      | nee          |
      | ja          | € 216.000 | nee      | ja           |
      | onbekend    | € 100.000 | onbekend | onbekend     |

  @regel(f-rtc) @regel(let-op-uitdaagrecht)
  Abstract Scenario: Ook een provincie en een waterschap hebben het uitdaagrecht, het rijk niet
    Gegeven "opdrachtgever.soort" is <soort>
    En "gemeente.verordening_voorwaarden_taken" is ja
    En "uitdaging.uitvoerder" is maatschappelijke_partij
    En "uitdaging.taak_soort" is eigen_taak
    En "uitdaging.strijd_met_wet" is <strijd>
    En "opdracht.geraamde_waarde" is € 100.000
    Als de toets wordt uitgevoerd
    Dan is "route.uitdaagrecht" <uitkomst>
    En is "route.uitdaagrecht_grenzen" <uitkomst>

    Voorbeelden:
      | soort                         | strijd   | uitkomst |
      | gemeente                      | onbekend | ja       |
      | provincie                     | onbekend | ja       |
      | waterschap                    | nee      | ja       |
      | waterschap                    | ja       | nee      |
      | waterschap                    | onbekend | onbekend |
      | rijk                          | onbekend | nee      |
      | publiekrechtelijke_instelling | onbekend | nee      |

  @regel(f-rtc)
  Scenario: Vóór 2025 stond het uitdaagrecht niet in de wet
    Gegeven de peildatum 31 december 2024
    En "gemeente.verordening_voorwaarden_taken" is ja
    En "uitdaging.uitvoerder" is maatschappelijke_partij
    En "uitdaging.taak_soort" is eigen_taak
    Als de toets wordt uitgevoerd
    Dan is "route.uitdaagrecht" onbekend

  @regel(f-subsidie)
  Abstract Scenario: Subsidie is een weg als de prestatie niet afdwingbaar is
    Gegeven "opdracht.afdwingbare_tegenprestatie" is <afdwingbaar>
    En "subsidie.activiteit_van_aanvrager" is ja
    Als de toets wordt uitgevoerd
    Dan is "route.subsidie" <uitkomst>

    Voorbeelden:
      | afdwingbaar | uitkomst |
      | nee         | ja       |
      | ja          | nee      |
      | onbekend    | onbekend |

  @regel(let-op-staatssteun)
  Abstract Scenario: Zonder concurrentie is de prijs een aandachtspunt
    Gegeven "opdracht.geraamde_waarde" is € 100.000
    En "opdrachtgever.soort" is <koper>
    En "opdracht.gekozen_procedure" is <gekozen>
    En "uitzondering.beroep" is geen
    En de percelen
      | nummer | waarde |
    Als de toets wordt uitgevoerd
    Dan is "route.staatssteun_bewaken" <uitkomst>

    Voorbeelden:
      | koper                    | gekozen               | uitkomst |
      | gemeente                 | een_op_een            | ja       |
      | gemeente                 | nationaal             | nee      |
      | gemeente                 | meervoudig_onderhands | nee      |
      | gemeente                 | onbekend              | onbekend |
      | niet_aanbestedingsplichtig | een_op_een          | nee      |

  @regel(let-op-inbesteden)
  Abstract Scenario: Een coöperatie met leden voldoet meestal niet aan inbesteden
    Gegeven "uitzondering.beroep" is <beroep>
    En "organisatie.rechtsvorm" is <vorm>
    Als de toets wordt uitgevoerd
    Dan is "route.inbesteden_leden" <uitkomst>

    Voorbeelden:
      | beroep     | vorm       | uitkomst |
      | inbesteden | cooperatie | ja       |
      | inbesteden | informele_vereniging | ja |
      | inbesteden | onderlinge | ja       |
      | inbesteden | europese_cooperatie | ja |
      | inbesteden | stichting  | nee      |
      | geen       | cooperatie | nee      |
      | inbesteden | onbekend   | onbekend |

  @regel(gekozen-een-op-een) @regel(gekozen-meervoudig) @regel(gekozen-nationaal) @regel(gekozen-europees) @regel(gekozen-sas) @regel(uitgangspunt-lichte-procedure)
  Abstract Scenario: De gekozen procedure moet mogen
    Gegeven "opdracht.gekozen_procedure" is <procedure>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedure.gekozen_mag" <uitkomst>

    Voorbeelden:
      | procedure             | cpv      | waarde       | uitkomst |
      | een_op_een            | 90910000 | € 215.999,99 | ja       |
      | een_op_een            | 90910000 | € 216.000    | nee      |
      | een_op_een            | 90910000 | onbekend     | onbekend |
      | meervoudig_onderhands | 90910000 | € 215.999,99 | ja       |
      | meervoudig_onderhands | 90910000 | € 216.000    | nee      |
      | nationaal             | 90910000 | € 215.999,99 | ja       |
      | nationaal             | 90910000 | € 216.000    | nee      |
      | europees              | 90910000 | € 100.000    | ja       |
      | sas                   | 85300000 | € 800.000    | ja       |
      | sas                   | 90910000 | € 800.000    | nee      |
      | sas                   | onbekend | € 800.000    | onbekend |
      | onbekend              | 90910000 | € 100.000    | onbekend |

  @regel(gekozen-een-op-een)
  Abstract Scenario: Boven de drempel mag één op één alleen met een uitzondering
    Gegeven "opdracht.gekozen_procedure" is een_op_een
    En "opdracht.geraamde_waarde" is € 500.000
    En "uitzondering.beroep" is <beroep>
    En "onderhandeling.grond" is kunst
    Als de toets wordt uitgevoerd
    Dan is "procedure.gekozen_mag" <uitkomst>
    En is "route.een_op_een" nee

    Voorbeelden:
      | beroep              | uitkomst |
      | zonder_aankondiging | ja       |
      | geen                | nee      |
