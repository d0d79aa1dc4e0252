# language: nl
Functionaliteit: Omzeteisen en referenties

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En "opdracht.geraamde_waarde" is € 300.000
    En "opdracht.stelt_selectie_eisen" is ja

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

  @regel(aw-2.93-werken) @regel(aw-2.93-leveringen-diensten) @regel(aw-2.93-langer) @regel(aw-2.93-te-lang)
  Abstract Scenario: Referenties van vijf jaar bij werken en drie jaar bij leveringen en diensten
    Gegeven "opdracht.soort" is <soort>
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
