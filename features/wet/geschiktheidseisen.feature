# language: nl
Functionaliteit: Omzeteisen en referenties

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort           | gemeente  |
      | opdracht.soort                | diensten  |
      | opdracht.cpv                  | 90910000  |
      | opdracht.geraamde_waarde      | € 300.000 |
      | opdracht.stelt_selectie_eisen | ja        |

  @regel(aw-2.93-geen-selectie) @regel(aw-2.93-vergelijkbaar)
  Abstract Scenario: Zonder eisen aan de ondernemer is er niets te toetsen
    Gegeven "opdracht.stelt_selectie_eisen" is <eisen>
    Als de toets wordt uitgevoerd
    Dan is "eisen.referentieperiode_toegestaan" <uitkomst>
    En is "eisen.gelijke_referentie_gevraagd" <te eng>

    Voorbeelden:
      | eisen    | uitkomst | te eng   |
      | nee      | ja       | nee      |
      | ja       | onbekend | onbekend |
      | onbekend | onbekend | onbekend |

  @regel(aw-2.90-hele-opdracht)
  Abstract Scenario: Zonder percelen telt de hele opdracht
    Gegeven "opdracht.raamovereenkomst" is <raam>
    En de percelen
      | nummer | waarde    |
      | 1      | € 300.000 |
    Als de toets wordt uitgevoerd
    Dan is "eisen.omzeteis_voor" <voor>
    En is "eisen.omzeteis_maximum" <maximum>

    Voorbeelden:
      | raam     | voor          | maximum   |
      | nee      | hele_opdracht | € 900.000 |
      | ja       | onbekend      | onbekend  |
      | onbekend | onbekend      | onbekend  |

  @regel(aw-2.90-perceel)
  Abstract Scenario: Met twee percelen telt het perceel
    Gegeven "opdracht.raamovereenkomst" is <raam>
    En "eisen.waarde_van_dat_deel" is € 200.000
    En de percelen
      | nummer | waarde    |
      | 1      | € 100.000 |
      | 2      | € 200.000 |
    Als de toets wordt uitgevoerd
    Dan is "eisen.omzeteis_voor" <voor>
    En is "eisen.omzeteis_maximum" <maximum>

    Voorbeelden:
      | raam     | voor     | maximum   |
      | nee      | perceel  | € 600.000 |
      | ja       | onbekend | onbekend  |
      | onbekend | onbekend | onbekend  |

  @regel(aw-2.90) @regel(aw-2.90-maximum) @regel(aw-2.90-grondslag)
  Abstract Scenario: Een omzeteis is hoogstens drie keer de waarde en is gemotiveerd
    Gegeven de feiten
      | opdracht.omzeteis           | <eis>         |
      | eisen.omzeteis_voor         | hele_opdracht |
      | eisen.omzeteis_gemotiveerd  | <motivering>  |
    Als de toets wordt uitgevoerd
    Dan is "eisen.omzeteis_maximum" € 900.000
    En is "eisen.omzeteis_toegestaan" <uitkomst>

    Voorbeelden:
      | eis          | motivering | uitkomst |
      | € 900.000    | ja         | ja       |
      | € 900.000,01 | ja         | nee      |
      | € 900.000    | nee        | nee      |
      | € 0,01       | nee        | nee      |
      | € 900.000    | onbekend   | onbekend |
      | € 900.000,01 | onbekend   | nee      |

  @regel(aw-2.90-geen-eis)
  Abstract Scenario: Zonder omzeteis is er niets mis
    Gegeven "opdracht.omzeteis" is <eis>
    Als de toets wordt uitgevoerd
    Dan is "eisen.omzeteis_toegestaan" <uitkomst>

    Voorbeelden:
      | eis      | uitkomst |
      | € 0      | ja       |
      | € 0,01   | onbekend |
      | onbekend | onbekend |

  @regel(aw-2.90-grondslag) @regel(aw-2.90)
  Abstract Scenario: Bij percelen en raamovereenkomsten telt een kleiner bedrag
    Gegeven de feiten
      | opdracht.omzeteis          | <eis>    |
      | eisen.omzeteis_voor        | <voor>   |
      | eisen.waarde_van_dat_deel  | <deel>   |
      | eisen.omzeteis_gemotiveerd | ja       |
    Als de toets wordt uitgevoerd
    Dan is "eisen.omzeteis_maximum" <maximum>
    En is "eisen.omzeteis_toegestaan" <uitkomst>

    Voorbeelden:
      | eis          | voor                     | deel      | maximum   | uitkomst |
      | € 240.000    | perceel                  | € 80.000  | € 240.000 | ja       |
      | € 240.000,01 | perceel                  | € 80.000  | € 240.000 | nee      |
      | € 300.000    | gelijktijdige_opdrachten | € 100.000 | € 300.000 | ja       |
      | € 300.000,01 | aankoopsysteem           | € 100.000 | € 300.000 | nee      |
      | € 900.000    | raamovereenkomst         | onbekend  | € 900.000 | ja       |
      | € 240.000    | perceel                  | onbekend  | onbekend  | onbekend |
      | € 900.000,01 | perceel                  | onbekend  | onbekend  | nee      |
      | € 240.000    | onbekend                 | € 80.000  | onbekend  | onbekend |

  @regel(aw-2.90) @regel(aw-2.90-maximum) @regel(aw-2a.46-omzet) @regel(omzeteis-in-verhouding) @regel(aw-3.65-te-lang)
  Abstract Scenario: De grens van drie keer de waarde geldt alleen met de gewone Europese regels
    Gegeven de feiten
      | opdrachtgever.soort             | <wie>         |
      | opdracht.dient_sectoractiviteit | <sector>      |
      | opdracht.soort                  | <soort>       |
      | opdracht.cpv                    | <cpv>         |
      | opdracht.geraamde_waarde        | <waarde>      |
      | opdracht.gekozen_procedure      | <procedure>   |
      | opdracht.omzeteis               | € 90.000.000  |
      | eisen.omzeteis_voor             | hele_opdracht |
      | eisen.omzeteis_gemotiveerd      | ja            |
      | eisen.in_verhouding             | <verhouding>  |
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "eisen.omzeteis_maximum" <maximum>
    En is "eisen.omzeteis_toegestaan" <uitkomst>

    Voorbeelden:
      | wie             | sector | soort              | cpv      | waarde       | procedure | verhouding | regime      | maximum     | uitkomst |
      | gemeente        | nee    | diensten           | 90910000 | € 216.000    | europees  | ja         | deel_2      | € 648.000   | nee      |
      | gemeente        | nee    | diensten           | 90910000 | € 215.999,99 | nationaal | ja         | deel_1      | onbekend    | ja       |
      | gemeente        | nee    | diensten           | 90910000 | € 215.999,99 | nationaal | nee        | deel_1      | onbekend    | nee      |
      | gemeente        | nee    | diensten           | 90910000 | € 215.999,99 | nationaal | onbekend   | deel_1      | onbekend    | onbekend |
      | gemeente        | nee    | diensten           | 85300000 | € 750.000    | sas       | ja         | deel_2_sas  | onbekend    | ja       |
      | gemeente        | nee    | diensten           | 85300000 | € 750.000    | sas       | nee        | deel_2_sas  | onbekend    | nee      |
      | gemeente        | nee    | concessie_diensten | 90910000 | € 6.000.000  | europees  | ja         | deel_2a     | onbekend    | ja       |
      | gemeente        | nee    | concessie_diensten | 90910000 | € 6.000.000  | europees  | nee        | deel_2a     | onbekend    | nee      |
      | gemeente        | nee    | concessie_diensten | 85300000 | € 6.000.000  | europees  | onbekend   | deel_2a_sas | onbekend    | onbekend |
      | speciale_sector | ja     | diensten           | 90910000 | € 432.000    | europees  | ja         | deel_3      | € 1.296.000 | nee      |

  @regel(omzeteis-in-verhouding) @regel(omzeteis-buiten-de-wet)
  Abstract Scenario: Bij één op één en buiten de wet is er geen grens aan de omzeteis
    Gegeven de feiten
      | opdrachtgever.soort                 | <wie>      |
      | opdracht.geraamde_waarde            | € 100.000  |
      | opdracht.gesubsidieerd_bouwwerk     | nee        |
      | opdracht.grensoverschrijdend_belang | nee        |
      | opdracht.gekozen_procedure          | een_op_een |
      | opdracht.omzeteis                   | € 900.000  |
      | eisen.in_verhouding                 | nee        |
    Als de toets wordt uitgevoerd
    Dan is "eisen.omzeteis_toegestaan" ja

    Voorbeelden:
      | wie                        |
      | gemeente                   |
      | niet_aanbestedingsplichtig |

  @regel(aw-2.91-boekjaren)
  Abstract Scenario: Een omzetverklaring gaat over hooguit drie boekjaren
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "eisen.omzet_boekjaren" is <jaren>
    Als de toets wordt uitgevoerd
    Dan is "eisen.omzet_te_ver_terug" <uitkomst>

    Voorbeelden:
      | waarde       | jaren    | uitkomst |
      | € 216.000    | 3        | nee      |
      | € 216.000    | 4        | ja       |
      | € 216.000    | onbekend | onbekend |
      | € 215.999,99 | 4        | nee      |

  @regel(aw-2.93-werken) @regel(aw-2.93-leveringen-diensten) @regel(aw-2.93-langer) @regel(aw-2.93-te-lang) @regel(aw-2a.46-omzet)
  Abstract Scenario: Referenties van vijf jaar bij werken en drie jaar bij leveringen en diensten
    Gegeven "opdracht.soort" is <soort>
    En "opdracht.geraamde_waarde" is € 6.000.000
    En "eisen.referentieperiode" is <periode>
    En "eisen.langere_periode_nodig" is <langer>
    Als de toets wordt uitgevoerd
    Dan is "eisen.referentieperiode_toegestaan" <uitkomst>

    Voorbeelden:
      | soort      | periode    | langer   | uitkomst |
      | werken     | 60 maanden | nee      | ja       |
      | werken     | 61 maanden | nee      | nee      |
      | werken     | 61 maanden | ja       | ja       |
      | diensten   | 36 maanden | nee      | ja       |
      | diensten   | 37 maanden | nee      | nee      |
      | leveringen | 37 maanden | ja       | ja       |
      | leveringen | 37 maanden | onbekend | onbekend |
      | diensten   | onbekend   | nee      | onbekend |
      | werken     | onbekend   | nee      | onbekend |
      | concessie_diensten | 24 maanden | nee | onbekend |
      | concessie_diensten | 61 maanden | nee | onbekend |

  @regel(aw-3.65-te-lang) @regel(aw-2.93-langer) @regel(aw-2.93-vergelijkbaar)
  Abstract Scenario: In deel 3 kan een langere periode niet, en is er geen regel over gelijke opdrachten
    Gegeven de feiten
      | opdrachtgever.soort                   | <wie>       |
      | opdracht.dient_sectoractiviteit       | <sector>    |
      | opdracht.soort                        | <soort>     |
      | opdracht.cpv                          | 45210000    |
      | opdracht.geraamde_waarde              | € 6.000.000 |
      | eisen.referentieperiode               | <periode>   |
      | eisen.langere_periode_nodig           | ja          |
      | eisen.vraagt_vergelijkbare_opdrachten | nee         |
    Als de toets wordt uitgevoerd
    Dan is "eisen.referentieperiode_toegestaan" <uitkomst>
    En is "eisen.gelijke_referentie_gevraagd" <te eng>

    Voorbeelden:
      | wie             | sector | soort    | periode    | uitkomst | te eng |
      | gemeente        | nee    | werken   | 61 maanden | ja       | ja     |
      | speciale_sector | ja     | werken   | 61 maanden | nee      | nee    |
      | speciale_sector | ja     | werken   | 60 maanden | ja       | nee    |
      | speciale_sector | ja     | diensten | 37 maanden | nee      | nee    |
      | speciale_sector | ja     | diensten | 36 maanden | ja       | nee    |

  @regel(aw-2a.46-referenties) @regel(referenties-in-verhouding) @regel(referenties-buiten-de-wet)
  Abstract Scenario: Elders moet de periode in verhouding staan
    Gegeven de feiten
      | opdrachtgever.soort             | <wie>        |
      | opdracht.soort                  | <soort>      |
      | opdracht.cpv                    | <cpv>        |
      | opdracht.geraamde_waarde        | <waarde>     |
      | opdracht.gesubsidieerd_bouwwerk | nee          |
      | opdracht.gekozen_procedure      | <procedure>  |
      | opdracht.grensoverschrijdend_belang | nee      |
      | eisen.referentieperiode         | 120 maanden  |
      | eisen.langere_periode_nodig     | nee          |
      | eisen.in_verhouding             | <verhouding> |
    Als de toets wordt uitgevoerd
    Dan is "eisen.referentieperiode_toegestaan" <uitkomst>

    Voorbeelden:
      | wie                        | soort              | cpv      | waarde       | procedure  | verhouding | uitkomst |
      | gemeente                   | concessie_diensten | 90910000 | € 6.000.000  | europees   | ja         | ja       |
      | gemeente                   | concessie_diensten | 90910000 | € 6.000.000  | europees   | nee        | nee      |
      | gemeente                   | diensten           | 90910000 | € 215.999,99 | nationaal  | ja         | ja       |
      | gemeente                   | diensten           | 90910000 | € 215.999,99 | nationaal  | nee        | nee      |
      | gemeente                   | diensten           | 90910000 | € 215.999,99 | een_op_een | nee        | ja       |
      | gemeente                   | diensten           | 90910000 | € 216.000    | europees   | ja         | nee      |
      | gemeente                   | diensten           | 85300000 | € 750.000    | sas        | ja         | ja       |
      | niet_aanbestedingsplichtig | diensten           | 90910000 | € 900.000    | een_op_een | nee        | ja       |

  @regel(aw-2.93-vergelijkbaar)
  Abstract Scenario: Vraag naar vergelijkbare opdrachten
    Gegeven "eisen.vraagt_vergelijkbare_opdrachten" is <vergelijkbaar>
    Als de toets wordt uitgevoerd
    Dan is "eisen.gelijke_referentie_gevraagd" <uitkomst>

    Voorbeelden:
      | vergelijkbaar | uitkomst |
      | ja            | nee      |
      | nee           | ja       |
      | onbekend      | onbekend |
