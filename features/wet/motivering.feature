# language: nl
Functionaliteit: Wat u moet motiveren

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort | gemeente |
      | opdracht.soort      | diensten |
      | opdracht.cpv        | 90910000 |

  @regel(aw-1.5-samenvoegen)
  Abstract Scenario: Samenvoegen motiveert u
    Gegeven "opdracht.samengevoegd" is <samengevoegd>
    Als de toets wordt uitgevoerd
    Dan is "motivering.samenvoegen" <uitkomst>

    Voorbeelden:
      | samengevoegd | uitkomst |
      | ja           | ja       |
      | nee          | nee      |
      | onbekend     | onbekend |

  @regel(aw-1.5-percelen) @regel(motivering-verplicht)
  Scenario: Met twee percelen is er niets te motiveren
    Gegeven de percelen
      | nummer | waarde   |
      | 1      | € 50.000 |
      | 2      | € 60.000 |
    Als de toets wordt uitgevoerd
    Dan is "motivering.geen_percelen" nee

  @regel(aw-1.5-percelen) @regel(motivering-verplicht)
  Scenario: Met een perceel motiveert u waarom u niet opdeelt
    Gegeven de percelen
      | nummer | waarde    |
      | 1      | € 110.000 |
    Als de toets wordt uitgevoerd
    Dan is "motivering.geen_percelen" ja
    En is "motivering.verplicht" ja

  @regel(aw-1.5-percelen) @regel(motivering-verplicht) @regel(aw-deel-2-volledig)
  Scenario: Zonder de percelen te kennen blijft het open
    Als de toets wordt uitgevoerd
    Dan is "motivering.geen_percelen" onbekend
    En is "motivering.verplicht" onbekend

  @regel(aw-2.90-motivering) @regel(aw-deel-2-volledig)
  Abstract Scenario: Een omzeteis motiveert u bij een Europese procedure
    Gegeven de feiten
      | opdracht.geraamde_waarde    | <waarde> |
      | opdracht.omzeteis           | <eis>    |
    Als de toets wordt uitgevoerd
    Dan is "motivering.omzeteis" <uitkomst>

    Voorbeelden:
      | waarde       | eis      | uitkomst |
      | € 216.000    | € 0,01   | ja       |
      | € 216.000    | € 0      | nee      |
      | € 215.999,99 | € 0,01   | nee      |
      | € 216.000    | onbekend | onbekend |

  @regel(aw-2.114-motivering) @regel(aw-deel-2-volledig)
  Abstract Scenario: Laagste prijs motiveert u bij een Europese procedure
    Gegeven de feiten
      | opdracht.geraamde_waarde    | <waarde>    |
      | opdracht.gunningscriterium  | <criterium> |
    Als de toets wordt uitgevoerd
    Dan is "motivering.laagste_prijs" <uitkomst>

    Voorbeelden:
      | waarde       | criterium             | uitkomst |
      | € 216.000    | laagste_prijs         | ja       |
      | € 216.000    | laagste_kosten        | ja       |
      | € 216.000    | beste_prijs_kwaliteit | nee      |
      | € 215.999,99 | laagste_prijs         | nee      |
      | € 216.000    | onbekend              | onbekend |

  @regel(aw-deel-2-volledig)
  Abstract Scenario: Voor de lichte procedure geldt de motivering van het criterium niet
    Gegeven de feiten
      | opdracht.cpv                | 85300000      |
      | opdracht.geraamde_waarde    | € 750.000     |
      | opdracht.gunningscriterium  | laagste_prijs |
      | opdracht.gekozen_procedure  | <procedure>   |
    Als de toets wordt uitgevoerd
    Dan is "motivering.laagste_prijs" <uitkomst>

    Voorbeelden:
      | procedure | uitkomst |
      | sas       | nee      |
      | europees  | ja       |
      | onbekend  | nee      |

  @regel(aw-deel-2-volledig)
  Abstract Scenario: Laagste prijs motiveert u ook in deel 3, niet bij een concessie
    Gegeven de feiten
      | opdrachtgever.soort             | <opdrachtgever> |
      | opdracht.dient_sectoractiviteit | <sector>        |
      | opdracht.soort                  | <soort>         |
      | opdracht.geraamde_waarde        | € 9.000.000     |
      | opdracht.gunningscriterium      | laagste_prijs   |
    Als de toets wordt uitgevoerd
    Dan is "motivering.laagste_prijs" <uitkomst>

    Voorbeelden:
      | opdrachtgever   | sector | soort              | uitkomst |
      | gemeente        | nee    | werken             | ja       |
      | gemeente        | nee    | concessie_diensten | nee      |
      | speciale_sector | ja     | diensten           | ja       |

  @regel(aw-2.140-motivering)
  Abstract Scenario: Een raamovereenkomst van meer dan vier jaar motiveert u
    Gegeven de feiten
      | opdracht.geraamde_waarde  | € 216.000  |
      | opdracht.raamovereenkomst | <raam>     |
      | contract.looptijd         | <looptijd> |
      | contract.verlengingen     | <extra>    |
    Als de toets wordt uitgevoerd
    Dan is "motivering.lange_raamovereenkomst" <uitkomst>
    En is "motivering.lange_concessie" nee

    Voorbeelden:
      | raam | looptijd   | extra     | uitkomst |
      | ja   | 48 maanden | 0 maanden | nee      |
      | ja   | 49 maanden | 0 maanden | ja       |
      | ja   | 49 maanden | onbekend  | ja       |
      | ja   | 36 maanden | 13 maanden | ja      |
      | nee  | 61 maanden | 0 maanden | nee      |
      | ja   | onbekend   | 0 maanden | onbekend |

  @regel(aw-2.140-motivering)
  Abstract Scenario: Onder de drempel is er geen motivering voor de looptijd, in deel 3 na acht jaar
    Gegeven de feiten
      | opdrachtgever.soort             | <wie>      |
      | opdracht.dient_sectoractiviteit | <sector>   |
      | opdracht.geraamde_waarde        | <waarde>   |
      | opdracht.raamovereenkomst       | ja         |
      | contract.looptijd               | <looptijd> |
      | contract.verlengingen           | 0 maanden  |
    Als de toets wordt uitgevoerd
    Dan is "motivering.lange_raamovereenkomst" <uitkomst>

    Voorbeelden:
      | wie             | sector | waarde       | looptijd    | uitkomst |
      | gemeente        | nee    | € 215.999,99 | 120 maanden | nee      |
      | gemeente        | nee    | onbekend     | 49 maanden  | onbekend |
      | gemeente        | nee    | onbekend     | 48 maanden  | nee      |
      | speciale_sector | ja     | € 432.000    | 96 maanden  | nee      |
      | speciale_sector | ja     | € 432.000    | 97 maanden  | ja       |
      | speciale_sector | ja     | € 431.999,99 | 97 maanden  | nee      |

  @regel(aw-2.140-motivering) @regel(aw-2a.27-motivering)
  Abstract Scenario: Een contract zonder einddatum
    Gegeven de feiten
      | opdracht.geraamde_waarde  | € 6.000.000 |
      | opdracht.soort            | <soort> |
      | opdracht.raamovereenkomst | <raam>  |
      | contract.onbepaalde_tijd  | ja      |
    Als de toets wordt uitgevoerd
    Dan is "motivering.lange_raamovereenkomst" <raamuitkomst>
    En is "motivering.lange_concessie" <concessie>

    Voorbeelden:
      | soort              | raam | raamuitkomst | concessie |
      | diensten           | ja   | ja           | nee       |
      | concessie_diensten | ja   | nee          | ja        |
      | concessie_diensten | nee  | nee          | ja        |

  @regel(aw-2a.27-motivering)
  Abstract Scenario: Een concessie van meer dan vijf jaar onderbouwt u, maar dat is geen plicht
    Gegeven de feiten
      | opdracht.geraamde_waarde  | <waarde>           |
      | opdracht.soort            | concessie_diensten |
      | opdracht.raamovereenkomst | nee                |
      | contract.looptijd         | <looptijd>         |
      | contract.verlengingen     | 0 maanden          |
    Als de toets wordt uitgevoerd
    Dan is "motivering.lange_concessie" <uitkomst>
    En is "motivering.lange_raamovereenkomst" nee

    Voorbeelden:
      | waarde         | looptijd   | uitkomst |
      | € 5.404.000    | 60 maanden | nee      |
      | € 5.404.000    | 61 maanden | ja       |
      | € 5.403.999,99 | 61 maanden | nee      |
      | € 5.404.000    | onbekend   | onbekend |

  @regel(aw-1.10-1.16-gids)
  Abstract Scenario: Afwijken van de Gids motiveert u, behalve bij een op een
    Gegeven de feiten
      | opdracht.geraamde_waarde             | € 100.000   |
      | opdracht.grensoverschrijdend_belang  | nee         |
      | opdracht.kunstmatig_gesplitst        | nee         |
      | opdracht.gekozen_procedure           | <procedure> |
      | motivering.wijkt_af_van_gids         | <afwijking> |
    Als de toets wordt uitgevoerd
    Dan is "motivering.afwijking_gids" <uitkomst>

    Voorbeelden:
      | procedure             | afwijking | uitkomst |
      | meervoudig_onderhands | ja        | ja       |
      | nationaal             | ja        | ja       |
      | een_op_een            | ja        | nee      |
      | nationaal             | nee       | nee      |
      | nationaal             | onbekend  | onbekend |

  @regel(aw-1.22-afwijking)
  Abstract Scenario: Afwijken van het ARW motiveert u bij werken onder de drempel
    Gegeven de feiten
      | opdracht.soort               | <soort>     |
      | opdracht.geraamde_waarde     | <waarde>    |
      | motivering.wijkt_af_van_arw  | <afwijking> |
    Als de toets wordt uitgevoerd
    Dan is "motivering.afwijking_arw" <uitkomst>

    Voorbeelden:
      | soort    | waarde         | afwijking | uitkomst |
      | werken   | € 5.403.999,99 | ja        | ja       |
      | werken   | € 5.404.000    | ja        | nee      |
      | diensten | € 100.000      | ja        | nee      |
      | werken   | € 100.000      | nee       | nee      |
      | werken   | € 100.000      | onbekend  | onbekend |

  @regel(aw-1.14-meervoudig) @regel(aw-1.15)
  Abstract Scenario: Vanaf twee uitgenodigde ondernemers deelt u de gunning met redenen mee
    Gegeven de feiten
      | opdracht.geraamde_waarde            | <waarde>    |
      | opdracht.grensoverschrijdend_belang | <belang>    |
      | opdracht.gekozen_procedure          | <procedure> |
      | opdracht.aantal_uitgenodigd         | <aantal>    |
    Als de toets wordt uitgevoerd
    Dan is "motivering.gunningsbeslissing" <uitkomst>

    Voorbeelden:
      | waarde    | belang | procedure             | aantal   | uitkomst |
      | € 100.000 | nee    | meervoudig_onderhands | 2        | ja       |
      | € 100.000 | nee    | een_op_een            | 1        | nee      |
      | € 216.000 | nee    | meervoudig_onderhands | 2        | nee      |
      | € 100.000 | ja     | meervoudig_onderhands | 2        | nee      |
      | € 100.000 | nee    | meervoudig_onderhands | onbekend | onbekend |

  @regel(aw-1.4-verzoek)
  Abstract Scenario: Op verzoek geeft u de motivering van uw keuze
    Gegeven "motivering.verzoek_van_ondernemer" is <verzoek>
    Als de toets wordt uitgevoerd
    Dan is "motivering.procedurekeuze" <uitkomst>

    Voorbeelden:
      | verzoek  | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(aw-1.4-objectief)
  Abstract Scenario: Objectieve criteria gelden voor elke aanbestedende dienst
    Gegeven "opdrachtgever.soort" is <soort>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdrachtgever.ook_ad" is nee
    Als de toets wordt uitgevoerd
    Dan is "motivering.objectieve_criteria" <uitkomst>

    Voorbeelden:
      | soort                      | sector   | uitkomst |
      | gemeente                   | nee      | ja       |
      | speciale_sector            | ja       | ja       |
      | speciale_sector            | nee      | nee      |
      | niet_aanbestedingsplichtig | nee      | nee      |
      | onbekend                   | onbekend | onbekend |

  @regel(aw-1.4-objectief) @regel(aw-1.5-percelen)
  Abstract Scenario: Buiten een opdracht en bij een gesubsidieerd bouwwerk gelden artikel 1.4 en 1.5 niet
    Gegeven de feiten
      | opdrachtgever.soort             | <soort>     |
      | opdracht.soort                  | werken      |
      | opdracht.cpv                    | 45210000    |
      | opdracht.geraamde_waarde        | € 6.000.000 |
      | opdracht.gesubsidieerd_bouwwerk | ja          |
      | opdracht.subsidie_aandeel       | 60%         |
      | opdracht.aard                   | <aard>      |
    En de percelen
      | nummer | waarde      |
      | 1      | € 6.000.000 |
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "motivering.objectieve_criteria" <uitkomst>
    En is "motivering.geen_percelen" <uitkomst>

    Voorbeelden:
      | soort                      | aard            | regime        | uitkomst |
      | gemeente                   | opdracht        | deel_2        | ja       |
      | gemeente                   | grond_of_gebouw | geen_opdracht | nee      |
      | niet_aanbestedingsplichtig | opdracht        | deel_2        | nee      |

  @regel(motivering-verplicht)
  Scenario: Alles op orde, dan is er niets te motiveren
    Gegeven de feiten
      | opdracht.geraamde_waarde             | € 100.000             |
      | opdracht.grensoverschrijdend_belang  | nee                   |
      | opdracht.samengevoegd                | nee                   |
      | opdracht.omzeteis                    | € 0                   |
      | opdracht.raamovereenkomst            | nee                   |
      | opdracht.gekozen_procedure           | een_op_een            |
      | opdracht.gunningscriterium           | beste_prijs_kwaliteit |
      | motivering.wijkt_af_van_gids         | nee                   |
      | motivering.wijkt_af_van_arw          | nee                   |
      | motivering.verzoek_van_ondernemer    | nee                   |
    En de percelen
      | nummer | waarde   |
      | 1      | € 40.000 |
      | 2      | € 60.000 |
    Als de toets wordt uitgevoerd
    Dan is "motivering.verplicht" nee

  @regel(motivering-verplicht)
  Abstract Scenario: Een enkele grond is genoeg
    Gegeven de feiten
      | opdracht.geraamde_waarde             | <waarde>              |
      | opdracht.soort                       | <soort>               |
      | opdracht.grensoverschrijdend_belang  | nee                   |
      | opdracht.kunstmatig_gesplitst        | nee                   |
      | opdracht.samengevoegd                | nee                   |
      | opdracht.omzeteis                    | € 0                   |
      | opdracht.raamovereenkomst            | nee                   |
      | opdracht.gekozen_procedure           | <procedure>           |
      | opdracht.aantal_uitgenodigd          | 1                     |
      | opdracht.gunningscriterium           | beste_prijs_kwaliteit |
      | contract.looptijd                    | 70 maanden            |
      | contract.verlengingen                | 0 maanden             |
      | motivering.wijkt_af_van_gids         | nee                   |
      | motivering.wijkt_af_van_arw          | nee                   |
      | motivering.verzoek_van_ondernemer    | nee                   |
    En de percelen
      | nummer | waarde   |
      | 1      | € 40.000 |
      | 2      | € 60.000 |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "motivering.verplicht" <uitkomst>

    Voorbeelden:
      | waarde    | soort              | procedure             | feit                              | antwoord      | uitkomst |
      | € 100.000 | diensten           | nationaal             | opdracht.samengevoegd             | nee           | nee      |
      | € 100.000 | diensten           | nationaal             | opdracht.samengevoegd             | ja            | ja       |
      | € 216.000 | diensten           | europees              | opdracht.omzeteis                 | € 0,01        | ja       |
      | € 216.000 | diensten           | europees              | opdracht.gunningscriterium        | laagste_prijs | ja       |
      | € 216.000 | diensten           | europees              | opdracht.gunningscriterium        | beste_prijs_kwaliteit | nee |
      | € 100.000 | diensten           | nationaal             | opdracht.raamovereenkomst         | ja            | nee      |
      | € 216.000 | diensten           | europees              | opdracht.raamovereenkomst         | ja            | ja       |
      | € 100.000 | concessie_diensten | nationaal             | opdracht.raamovereenkomst         | nee           | nee      |
      | € 6.000.000 | concessie_diensten | europees            | opdracht.raamovereenkomst         | nee           | nee      |
      | € 100.000 | diensten           | nationaal             | motivering.wijkt_af_van_gids      | ja            | ja       |
      | € 100.000 | werken             | nationaal             | motivering.wijkt_af_van_arw       | ja            | ja       |
      | € 100.000 | diensten           | nationaal             | motivering.verzoek_van_ondernemer | ja            | ja       |
      | € 100.000 | diensten           | meervoudig_onderhands | opdracht.aantal_uitgenodigd       | 2             | ja       |
