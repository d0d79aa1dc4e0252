# language: nl
Functionaliteit: Sociale gunningscriteria

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort      | gemeente  |
      | opdracht.soort           | diensten  |
      | opdracht.cpv             | 90910000  |
      | opdracht.geraamde_waarde | € 300.000 |

  @regel(aw-2.115) @regel(gunning-overal)
  Abstract Scenario: Sociale criteria mogen als aan alle voorwaarden is voldaan
    Gegeven de feiten
      | opdracht.gunningscriterium        | <criterium> |
      | gunning.verband_met_voorwerp      | <verband>   |
      | gunning.criteria_bekendgemaakt    | <bekend>    |
      | gunning.gewicht_vermeld           | <gewicht>   |
      | gunning.weging_niet_mogelijk      | nee         |
      | gunning.toetsbaar                 | <toetsbaar> |
      | gunning.onderscheid_naar_herkomst | <herkomst>  |
    Als de toets wordt uitgevoerd
    Dan is "gunning.sociale_criteria_toegestaan" <uitkomst>

    Voorbeelden:
      | criterium             | verband  | bekend | gewicht  | toetsbaar | herkomst | uitkomst |
      | beste_prijs_kwaliteit | ja | ja | ja | ja | nee | ja |
      | laagste_prijs | ja | ja | ja | ja | nee | nee |
      | laagste_kosten | ja | ja | ja | ja | nee | nee |
      | beste_prijs_kwaliteit | nee | ja | ja | ja | nee | nee |
      | beste_prijs_kwaliteit | ja | nee | ja | ja | nee | nee |
      | beste_prijs_kwaliteit | ja | ja | ja | nee | nee | nee |
      | beste_prijs_kwaliteit | ja | ja | ja | ja | ja | nee |
      | beste_prijs_kwaliteit | ja | ja | nee | ja | nee | nee |
      | beste_prijs_kwaliteit | ja | ja | onbekend | ja | nee | onbekend |
      | beste_prijs_kwaliteit | onbekend | ja | ja | ja | nee | onbekend |
      | laagste_prijs | onbekend | ja | ja | onbekend | nee | nee |

  @regel(aw-2.115-gewicht) @regel(aw-2.115-volgorde)
  Abstract Scenario: Het gewicht staat in de stukken, of de volgorde als wegen niet kan
    Gegeven "gunning.gewicht_vermeld" is <gewicht>
    En "gunning.weging_niet_mogelijk" is <onmogelijk>
    En "gunning.volgorde_vermeld" is <volgorde>
    Als de toets wordt uitgevoerd
    Dan is "gunning.gewicht_geregeld" <uitkomst>

    Voorbeelden:
      | gewicht  | onmogelijk | volgorde | uitkomst |
      | ja       | nee        | nee      | ja       |
      | nee      | ja         | ja       | ja       |
      | nee      | nee        | ja       | nee      |
      | nee      | ja         | nee      | nee      |
      | nee      | ja         | onbekend | onbekend |
      | onbekend | nee        | nee      | onbekend |

  @regel(gunning-elders) @regel(aw-2.115)
  Abstract Scenario: Onder de drempel, met de lichte regels en bij inbesteden geldt artikel 2.115 niet
    Gegeven de feiten
      | opdracht.cpv                        | <cpv>                 |
      | opdracht.geraamde_waarde            | <waarde>              |
      | opdracht.gekozen_procedure          | <procedure>           |
      | opdracht.gunningscriterium          | beste_prijs_kwaliteit |
      | gunning.verband_met_voorwerp        | ja                    |
      | gunning.criteria_bekendgemaakt      | <bekend>              |
      | gunning.gewicht_vermeld             | nee                   |
      | gunning.weging_niet_mogelijk        | nee                   |
      | gunning.toetsbaar                   | ja                    |
      | gunning.onderscheid_naar_herkomst   | <herkomst>            |
      | gunning.past_bij_beginselen         | <past>                |
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "gunning.sociale_criteria_toegestaan" <uitkomst>

    Voorbeelden:
      | cpv      | waarde       | procedure  | bekend | herkomst | past     | regime     | uitkomst |
      | 90910000 | € 216.000    | europees   | ja     | nee      | ja       | deel_2     | nee      |
      | 90910000 | € 215.999,99 | nationaal  | ja     | nee      | onbekend | deel_1     | ja       |
      | 90910000 | € 215.999,99 | nationaal  | nee    | nee      | onbekend | deel_1     | onbekend |
      | 90910000 | € 215.999,99 | nationaal  | nee    | nee      | ja       | deel_1     | ja       |
      | 90910000 | € 215.999,99 | nationaal  | nee    | nee      | nee      | deel_1     | nee      |
      | 90910000 | € 215.999,99 | nationaal  | ja     | ja       | ja       | deel_1     | nee      |
      | 85300000 | € 750.000    | sas        | ja     | nee      | onbekend | deel_2_sas | ja       |
      | 85300000 | € 750.000    | sas        | ja     | ja       | ja       | deel_2_sas | nee      |
      | 85300000 | € 750.000    | europees   | ja     | nee      | ja       | deel_2     | nee      |

  @regel(aw-2a.50) @regel(aw-2a.50-volgorde)
  Abstract Scenario: Bij een concessie volstaat de volgorde, en is laagste prijs geen bezwaar
    Gegeven de feiten
      | opdracht.soort                    | concessie_diensten |
      | opdracht.cpv                      | <cpv>              |
      | opdracht.geraamde_waarde          | € 6.000.000        |
      | opdracht.gunningscriterium        | laagste_prijs      |
      | gunning.verband_met_voorwerp      | <verband>          |
      | gunning.gewicht_vermeld           | nee                |
      | gunning.volgorde_vermeld          | <volgorde>         |
      | gunning.toetsbaar                 | ja                 |
      | gunning.onderscheid_naar_herkomst | nee                |
    Als de toets wordt uitgevoerd
    Dan is "gunning.sociale_criteria_toegestaan" <uitkomst>
    En is "motivering.laagste_prijs" nee

    Voorbeelden:
      | cpv      | verband | volgorde | uitkomst |
      | 90910000 | ja      | ja       | ja       |
      | 90910000 | ja      | nee      | nee      |
      | 90910000 | nee     | ja       | nee      |
      | 90910000 | ja      | onbekend | onbekend |
      | 85300000 | ja      | ja       | ja       |

  @regel(gunning-overal) @regel(gunning-buiten-de-wet)
  Abstract Scenario: Wie aan de strengste eisen voldoet, hoeft niet te weten welk deel van de wet geldt
    Gegeven de feiten
      | opdrachtgever.soort               | <wie>                 |
      | opdracht.geraamde_waarde          | onbekend              |
      | opdracht.gesubsidieerd_bouwwerk   | nee                   |
      | opdracht.gunningscriterium        | beste_prijs_kwaliteit |
      | gunning.verband_met_voorwerp      | <verband>             |
      | gunning.criteria_bekendgemaakt    | ja                    |
      | gunning.gewicht_vermeld           | ja                    |
      | gunning.toetsbaar                 | ja                    |
      | gunning.onderscheid_naar_herkomst | nee                   |
    Als de toets wordt uitgevoerd
    Dan is "gunning.sociale_criteria_toegestaan" <uitkomst>

    Voorbeelden:
      | wie                        | verband | uitkomst |
      | gemeente                   | ja      | ja       |
      | gemeente                   | nee     | onbekend |
      | niet_aanbestedingsplichtig | nee     | ja       |
