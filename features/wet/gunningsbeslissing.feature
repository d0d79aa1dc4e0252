# language: nl
Functionaliteit: De gunningsbeslissing, wachten met tekenen en vernietiging

  Achtergrond:
    Gegeven de toets "gunningsbeslissing"
    En de peildatum 1 september 2026
    En de feiten
      | opdrachtgever.soort                  | gemeente         |
      | opdracht.soort                       | diensten         |
      | opdracht.cpv                         | 90910000         |
      | opdracht.geraamde_waarde             | € 300.000        |
      | gunningsbeslissing.onderwerpen       | vernietiging, afwijzing |
      | gunningsbeslissing.enige_inschrijver | nee              |
      | gunningsbeslissing.verzonden         | 13 oktober 2026  |
      | gunningsbeslissing.redenen           | ja               |
      | gunningsbeslissing.naam_winnaar      | ja               |
      | gunningsbeslissing.wachttijd_vermeld | ja               |
      | gunningsbeslissing.kort_geding       | nee              |

  @regel(aw-2.127) @regel(aw-2.127.2) @regel(aw-2.127-tekenen) @regel(uitgangspunt-plaatsing) @regel(aw-2.127-wachttermijn)
  Scenario: Twintig dagen na het bericht mag u tekenen
    Als de toets wordt uitgevoerd
    Dan is "gunningsbeslissing.wachttijd_verplicht" ja op grond van regel "aw-2.127"
    En is "gunningsbeslissing.wachttijd_tot" 2 november 2026
    En is "gunningsbeslissing.tekenen_vanaf" 3 november 2026
    En is de zin bij "gunningsbeslissing.tekenen_vanaf" "U mag het contract tekenen vanaf 3 november 2026."

  @regel(aw-2.127) @regel(aw-2.127.2) @regel(aw-2.127-wachttermijn)
  Abstract Scenario: In welk deel van de wet u wacht
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.gekozen_procedure" is <procedure>
    En "opdrachtgever.ook_ad" is nee
    En "raming.methode" is contract
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "gunningsbeslissing.wachttijd_verplicht" <uitkomst>

    Voorbeelden:
      | opdrachtgever              | sector   | soort              | cpv      | waarde       | procedure | regime        | uitkomst |
      | gemeente                   | nee      | diensten           | 90910000 | € 216.000    | europees  | deel_2        | ja       |
      | gemeente                   | nee      | diensten           | 90910000 | € 215.999,99 | nationaal | deel_1        | nee      |
      | gemeente                   | nee      | diensten           | 85320000 | € 750.000    | sas       | deel_2_sas    | nee      |
      | gemeente                   | nee      | diensten           | 85320000 | € 750.000    | europees  | deel_2        | ja       |
      | gemeente                   | nee      | concessie_diensten | 63712400 | € 5.404.000  | onbekend  | deel_2a       | ja       |
      | gemeente                   | nee      | concessie_diensten | 85320000 | € 5.404.000  | onbekend  | deel_2a_sas   | ja       |
      | speciale_sector            | ja       | diensten           | 90910000 | € 432.000    | onbekend  | deel_3        | ja       |
      | speciale_sector            | ja       | diensten           | 85320000 | € 1.000.000  | sas       | deel_3_sas    | nee      |
      | niet_aanbestedingsplichtig | nee      | leveringen         | 90910000 | € 300.000    | onbekend  | buiten_de_wet | nee      |
      | onbekend                   | onbekend | diensten           | 90910000 | € 300.000    | onbekend  | onbekend      | onbekend |

  @regel(aw-2.127.2) @regel(aw-2.127-tekenen)
  Abstract Scenario: De wachttijd eindigt op een werkdag
    Gegeven "gunningsbeslissing.verzonden" is <verzonden>
    Als de toets wordt uitgevoerd
    Dan is "gunningsbeslissing.wachttijd_tot" <tot>
    En is "gunningsbeslissing.tekenen_vanaf" <vanaf>

    Voorbeelden:
      | verzonden       | tot             | vanaf           | waarom                                       |
      | 12 oktober 2020 | 2 november 2020 | 3 november 2020 | zondag 1 november wordt maandag              |
      | 12 oktober 2026 | 2 november 2026 | 3 november 2026 | zondag 1 november wordt maandag              |
      | 14 oktober 2026 | 3 november 2026 | 4 november 2026 | een gewone dinsdag                           |
      | 7 april 2026    | 28 april 2026   | 29 april 2026   | maandag 27 april is Koningsdag               |
      | 14 maart 2026   | 7 april 2026    | 8 april 2026    | Goede Vrijdag, weekend en tweede Paasdag     |
      | 15 april 2026   | 6 mei 2026      | 7 mei 2026      | 5 mei                                        |
      | 24 april 2026   | 18 mei 2026     | 19 mei 2026     | Hemelvaart, de vrijdag erna en het weekend   |
      | 5 december 2026 | 28 december 2026 | 29 december 2026 | eerste Kerstdag en het weekend             |
      | onbekend        | onbekend        | onbekend        |                                              |

  @regel(aw-2.127.2)
  Scenario: Na de laatste vrije dag die vastligt is het einde onbekend
    Gegeven "gunningsbeslissing.verzonden" is 20 december 2028
    Als de toets wordt uitgevoerd
    Dan is "gunningsbeslissing.wachttijd_tot" onbekend omdat "“Feestdagen van de Algemene termijnenwet” is alleen bekend voor 2014-2028."

  @regel(aw-2.127.2) @regel(aw-2.127.3) @regel(aw-2.127-wachttermijn) @regel(aw-2.130-te-kort) @regel(aw-2.130)
  Abstract Scenario: Een andere wachttijd in de stukken
    Gegeven "gunningsbeslissing.verzonden" is 13 oktober 2026
    En "gunningsbeslissing.wachttermijn" is <termijn>
    Als de toets wordt uitgevoerd
    Dan is "gunningsbeslissing.wachttermijn_te_kort" <te_kort>
    En is "gunningsbeslissing.bericht_volledig" <volledig>
    En is "gunningsbeslissing.wachttijd_tot" <tot>

    Voorbeelden:
      | termijn  | te_kort | volledig | tot              | waarom                                      |
      | 19 dagen | ja      | nee      | onbekend         | naar onze lezing is een nieuw bericht nodig |
      | 20 dagen | nee     | ja       | 2 november 2026  |                                             |
      | 25 dagen | nee     | ja       | 7 november 2026  | een zaterdag: extra dagen lopen niet door   |
      | onbekend | nee     | ja       | 2 november 2026  | dan telt de wet                             |

  @regel(aw-2.130-te-kort)
  Abstract Scenario: Een te korte wachttijd in het bericht telt alleen waar u moet wachten
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "gunningsbeslissing.enige_inschrijver" is <enige>
    En "gunningsbeslissing.wachttermijn" is 12 dagen
    Als de toets wordt uitgevoerd
    Dan is "gunningsbeslissing.bericht_volledig" <volledig>

    Voorbeelden:
      | waarde       | enige    | volledig |
      | € 216.000    | nee      | nee      |
      | € 215.999,99 | nee      | onbekend |
      | € 216.000    | onbekend | onbekend |

  @regel(aw-2.127-te-vroeg) @regel(aw-2.130-te-vroeg) @regel(aw-2.130-te-kort)
  Abstract Scenario: Na een bericht met een te korte wachttijd is tekenen binnen twintig dagen zeker te vroeg
    Gegeven "gunningsbeslissing.verzonden" is 13 oktober 2026
    En "gunningsbeslissing.wachttermijn" is 15 dagen
    En "gunningsbeslissing.naam_winnaar" is <naam>
    En "gunning.getekend_op" is <getekend>
    Als de toets wordt uitgevoerd
    Dan is "gunning.te_vroeg_getekend" <te_vroeg>

    Voorbeelden:
      | naam | getekend        | te_vroeg | waarom                                        |
      | ja   | 29 oktober 2026 | ja       |                                               |
      | ja   | 2 november 2026 | ja       | de laatste dag van de wachttijd in de wet     |
      | ja   | 3 november 2026 | onbekend | wel lang genoeg gewacht, geen goed bericht    |
      | nee  | 3 november 2026 | ja       | ook de naam ontbreekt                         |
      | ja   | onbekend        | onbekend |                                               |

  @regel(aw-2.127.3)
  Abstract Scenario: Zonder wachtplicht is een korte wachttijd geen fout
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "gunningsbeslissing.wachttermijn" is 5 dagen
    En "gunningsbeslissing.enige_inschrijver" is <enige>
    Als de toets wordt uitgevoerd
    Dan is "gunningsbeslissing.wachttermijn_te_kort" <te_kort>

    Voorbeelden:
      | waarde    | enige    | te_kort  |
      | € 100.000 | nee      | nee      |
      | € 300.000 | ja       | nee      |
      | € 300.000 | nee      | ja       |
      | € 300.000 | onbekend | onbekend |

  @regel(aw-2.127.4a)
  Abstract Scenario: Geen wachttijd als er geen aankondiging nodig was
    Gegeven "uitzondering.beroep" is zonder_aankondiging
    En "onderhandeling.grond" is spoed
    En "onderhandeling.onvoorzien" is <onvoorzien>
    En "opdracht.grensoverschrijdend_belang" is nee
    Als de toets wordt uitgevoerd
    Dan is "gunningsbeslissing.wachttijd_verplicht" <wachten>

    Voorbeelden:
      | onvoorzien | wachten  |
      | ja         | nee      |
      | nee        | ja       |
      | onbekend   | onbekend |

  @regel(aw-2.127.4b)
  Abstract Scenario: Geen wachttijd als alleen de winnaar over is
    Gegeven "gunningsbeslissing.enige_inschrijver" is <enige>
    Als de toets wordt uitgevoerd
    Dan is "gunningsbeslissing.wachttijd_verplicht" <wachten>
    En is "gunningsbeslissing.tekenen_vanaf" <vanaf>

    Voorbeelden:
      | enige    | wachten  | vanaf           |
      | ja       | nee      | onbekend        |
      | nee      | ja       | 3 november 2026 |
      | onbekend | onbekend | onbekend        |

  @regel(aw-2.127.4c) @regel(uitgangspunt-plaatsing)
  Abstract Scenario: Geen wachttijd onder een raamovereenkomst of in een aankoopsysteem
    Gegeven "opdracht.plaatsing" is <plaatsing>
    Als de toets wordt uitgevoerd
    Dan is "gunningsbeslissing.wachttijd_verplicht" <wachten>

    Voorbeelden:
      | plaatsing       | wachten |
      | los             | ja      |
      | nadere_opdracht | nee     |
      | aankoopsysteem  | nee     |
      | onbekend        | ja      |

  @regel(aw-2.127.4c)
  Scenario: Zonder de waarde is nog niet te zeggen of er een wachttijd is die vervalt
    Gegeven "opdracht.geraamde_waarde" is onbekend
    En "opdracht.plaatsing" is nadere_opdracht
    Als de toets wordt uitgevoerd
    Dan is regel "aw-2.127.4c" onbeslist
    En is "gunningsbeslissing.wachttijd_verplicht" onbekend

  @regel(aw-2.130)
  Abstract Scenario: Een bericht dat niet volledig is
    Gegeven "gunningsbeslissing.redenen" is <redenen>
    En "gunningsbeslissing.naam_winnaar" is <naam>
    En "gunningsbeslissing.wachttijd_vermeld" is <wachttijd>
    Als de toets wordt uitgevoerd
    Dan is "gunningsbeslissing.bericht_volledig" <volledig>
    En is "gunningsbeslissing.tekenen_vanaf" <vanaf>

    Voorbeelden:
      | redenen  | naam | wachttijd | volledig | vanaf           |
      | ja       | ja   | ja        | ja       | 3 november 2026 |
      | nee      | ja   | ja        | nee      | onbekend        |
      | ja       | nee  | ja        | nee      | onbekend        |
      | ja       | ja   | nee       | nee      | onbekend        |
      | onbekend | ja   | ja        | onbekend | onbekend        |
      | onbekend | nee  | ja        | nee      | onbekend        |

  @regel(aw-2.130)
  Scenario: Zonder wachttijd telt artikel 2.130 niet
    Gegeven "opdracht.geraamde_waarde" is € 100.000
    En "gunningsbeslissing.redenen" is nee
    Als de toets wordt uitgevoerd
    Dan geldt regel "aw-2.130" niet
    En waarschuwt de toets niet met "gunningsbeslissing.bericht_volledig"

  @regel(aw-2.130)
  Scenario: Zonder opdrachtgever is niet bekend of artikel 2.130 telt
    Gegeven "opdrachtgever.soort" is onbekend
    Als de toets wordt uitgevoerd
    Dan is regel "aw-2.130" onbeslist

  @regel(aw-2.131) @regel(aw-2.127-tekenen)
  Abstract Scenario: Een kort geding houdt het tekenen tegen
    Gegeven "gunningsbeslissing.kort_geding" is <geding>
    En "gunningsbeslissing.uitspraak" is <uitspraak>
    Als de toets wordt uitgevoerd
    Dan is "gunningsbeslissing.tekenen_vanaf" <vanaf>

    Voorbeelden:
      | geding   | uitspraak        | vanaf            |
      | nee      | onbekend         | 3 november 2026  |
      | ja       | 20 november 2026 | 21 november 2026 |
      | ja       | 30 oktober 2026  | 3 november 2026  |
      | ja       | 2 november 2026  | 3 november 2026  |
      | ja       | onbekend         | onbekend         |
      | onbekend | onbekend         | onbekend         |

  @regel(aw-2.127-te-vroeg) @regel(aw-4.15.1b)
  Abstract Scenario: Een dag te vroeg getekend
    Gegeven "gunning.getekend_op" is <getekend>
    En "gunning.zonder_aankondiging" is nee
    Als de toets wordt uitgevoerd
    Dan is "gunning.te_vroeg_getekend" <te_vroeg>
    En is "gunning.vernietigbaar" <te_vroeg>

    Voorbeelden:
      | getekend        | te_vroeg |
      | 2 november 2026 | ja       |
      | 3 november 2026 | nee      |
      | 12 oktober 2026 | ja       |
      | onbekend        | onbekend |

  @regel(aw-2.130-te-vroeg) @regel(aw-2.127-te-vroeg)
  Abstract Scenario: Na een bericht dat niet volledig was
    Gegeven "gunningsbeslissing.redenen" is nee
    En "gunning.getekend_op" is <getekend>
    Als de toets wordt uitgevoerd
    Dan is "gunning.te_vroeg_getekend" <te_vroeg>

    Voorbeelden:
      | getekend         | te_vroeg |
      | 12 oktober 2026  | ja       |
      | 13 oktober 2026  | ja       |
      | 13 november 2026 | ja       |
      | onbekend         | onbekend |

  @regel(aw-2.127-te-vroeg) @regel(aw-2.130-te-vroeg) @regel(aw-4.15.1b)
  Scenario: Zonder wachttijd tekent u niet te vroeg
    Gegeven "gunningsbeslissing.enige_inschrijver" is ja
    En "gunning.getekend_op" is 14 oktober 2026
    En "gunning.zonder_aankondiging" is nee
    Als de toets wordt uitgevoerd
    Dan is "gunning.te_vroeg_getekend" nee
    En is "gunning.vernietigbaar" nee

  @regel(aw-4.15.1a) @regel(aw-4.16.1)
  Abstract Scenario: Gegund zonder de aankondiging die nodig was
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "gunning.zonder_aankondiging" is <zonder>
    En "gunning.vooraf_bekendgemaakt" is <vooraf>
    En "gunning.vooraf_bekendgemaakt_op" is <dag>
    En "gunning.getekend_op" is 3 november 2026
    En "opdracht.grensoverschrijdend_belang" is nee
    Als de toets wordt uitgevoerd
    Dan is "gunning.vernietigbaar" <uitkomst>

    Voorbeelden:
      | waarde    | zonder   | vooraf   | dag             | uitkomst | waarom                           |
      | € 300.000 | ja       | nee      | onbekend        | ja       |                                  |
      | € 300.000 | nee      | nee      | onbekend        | nee      |                                  |
      | € 100.000 | ja       | nee      | onbekend        | nee      | geen aankondiging nodig          |
      | € 300.000 | ja       | ja       | 12 oktober 2026 | nee      | de 20 dagen lopen tot 2 november |
      | € 300.000 | ja       | ja       | 14 oktober 2026 | ja       | op de twintigste dag getekend    |
      | € 300.000 | ja       | onbekend | onbekend        | onbekend |                                  |
      | € 300.000 | onbekend | nee      | onbekend        | onbekend |                                  |

  @regel(aw-4.15.1a)
  Scenario: Ook bij de lichte procedure is een aankondiging nodig
    Gegeven "opdracht.cpv" is 85320000
    En "opdracht.geraamde_waarde" is € 800.000
    En "gunning.zonder_aankondiging" is ja
    En "gunning.vooraf_bekendgemaakt" is nee
    Als de toets wordt uitgevoerd
    Dan is "gunning.vernietigbaar" ja op grond van regel "aw-4.15.1a"

  @regel(aw-4.15.1a-concessie) @regel(aw-4.15.1a)
  Abstract Scenario: Bij een concessie is dit onze lezing
    Gegeven "opdracht.soort" is concessie_diensten
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is € 6.000.000
    En "gunning.zonder_aankondiging" is <zonder>
    En "gunning.vooraf_bekendgemaakt" is nee
    En "gunning.getekend_op" is 30 november 2026
    Als de toets wordt uitgevoerd
    Dan is "gunning.vernietigbaar" <uitkomst>
    En geldt regel "aw-4.15.1a" niet

    Voorbeelden:
      | cpv      | zonder   | uitkomst |
      | 63712400 | ja       | ja       |
      | 85320000 | ja       | ja       |
      | 63712400 | nee      | nee      |
      | 63712400 | onbekend | onbekend |

  @regel(aw-4.15.1c) @regel(aw-4.16.2)
  Abstract Scenario: Spelregels van de raamovereenkomst niet gevolgd
    Gegeven "opdracht.plaatsing" is <plaatsing>
    En "gunning.nadere_opdracht_boven_drempel" is <boven>
    En "gunning.spelregels_gevolgd" is <gevolgd>
    En "gunningsbeslissing.redenen" is <redenen>
    En "gunning.getekend_op" is <getekend>
    En "gunning.zonder_aankondiging" is nee
    Als de toets wordt uitgevoerd
    Dan is "gunning.vernietigbaar" <uitkomst>

    Voorbeelden:
      | plaatsing       | boven    | gevolgd  | redenen  | getekend        | uitkomst |
      | nadere_opdracht | ja       | nee      | ja       | 2 november 2026 | ja       |
      | nadere_opdracht | ja       | nee      | ja       | 3 november 2026 | nee      |
      | nadere_opdracht | ja       | nee      | nee      | 3 november 2026 | ja       |
      | nadere_opdracht | ja       | nee      | onbekend | 3 november 2026 | onbekend |
      | aankoopsysteem  | ja       | nee      | nee      | 3 november 2026 | ja       |
      | aankoopsysteem  | nee      | nee      | nee      | 3 november 2026 | nee      |
      | aankoopsysteem  | ja       | ja       | nee      | 3 november 2026 | nee      |
      | aankoopsysteem  | onbekend | nee      | nee      | 3 november 2026 | onbekend |

  @regel(aw-4.15.1c)
  Scenario: Een opdracht op zichzelf heeft geen spelregels van een raamovereenkomst
    Gegeven "gunning.zonder_aankondiging" is nee
    En "gunning.getekend_op" is 3 november 2026
    Als de toets wordt uitgevoerd
    Dan is "gunning.vernietigbaar" nee
    En geldt regel "aw-4.15.1c" niet

  @regel(aw-4.15.2a) @regel(aw-4.15.2b) @regel(aw-4.21)
  Abstract Scenario: Tot wanneer iemand naar de rechter kan, en de boete
    Gegeven "gunning.zonder_aankondiging" is nee
    En "gunning.getekend_op" is 31 augustus 2026
    En "gunningsbeslissing.verzonden" is 20 augustus 2026
    En "gunning.achteraf_gemeld" is <gemeld>
    En "gunning.achteraf_gemeld_op" is <dag>
    Als de toets wordt uitgevoerd
    Dan is "gunning.vordering_tot" <tot>
    En is "gunning.boete_maximum" € 45.000

    Voorbeelden:
      | gemeld   | dag              | tot              | waarom                             |
      | ja       | 1 september 2026 | 1 oktober 2026   | dertig dagen                       |
      | ja       | 3 september 2026 | 5 oktober 2026   | zaterdag 3 oktober wordt maandag   |
      | nee      | onbekend         | 28 februari 2027 | zes maanden, ook als het zondag is |
      | ja       | onbekend         | onbekend         |                                    |
      | onbekend | onbekend         | onbekend         |                                    |

  @regel(aw-4.15.2a) @regel(aw-4.15.2b) @regel(aw-4.21)
  Scenario: Zonder grond geen termijn en geen boete
    Gegeven "gunning.zonder_aankondiging" is nee
    En "gunning.getekend_op" is 3 november 2026
    En "gunning.achteraf_gemeld" is ja
    En "gunning.achteraf_gemeld_op" is 4 november 2026
    Als de toets wordt uitgevoerd
    Dan is "gunning.vordering_tot" onbekend
    En is "gunning.boete_maximum" onbekend
    En geldt regel "aw-4.21" niet

  @regel(aw-4.21)
  Abstract Scenario: De boete naar de waarde en het deel van de wet
    Gegeven "opdracht.soort" is concessie_diensten
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "gunning.zonder_aankondiging" is <zonder>
    En "gunning.vooraf_bekendgemaakt" is nee
    Als de toets wordt uitgevoerd
    Dan is "gunning.boete_maximum" <boete>

    Voorbeelden:
      | cpv      | waarde         | zonder   | boete        | waarom                         |
      | 63712400 | € 6.000.000    | ja       | € 900.000    |                                |
      | 63712400 | € 6.000.000,07 | ja       | € 900.000,01 | op de cent                     |
      | 85320000 | € 6.000.000    | ja       | onbekend     | 2a.29 noemt artikel 4.21 niet  |
      | 63712400 | € 6.000.000    | onbekend | onbekend     |                                |

  @regel(aw-2.103.1) @regel(aw-2.103.2)
  Abstract Scenario: Redenen binnen vijftien dagen
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "afwijzing.verzoek_ontvangen" is <verzoek>
    Als de toets wordt uitgevoerd
    Dan is "afwijzing.meteen_melden" <melden>
    En is "afwijzing.redenen_uiterlijk" <uiterlijk>

    Voorbeelden:
      | waarde    | verzoek         | melden   | uiterlijk       |
      | € 300.000 | 15 oktober 2026 | ja       | 30 oktober 2026 |
      | € 300.000 | 16 oktober 2026 | ja       | 31 oktober 2026 |
      | € 300.000 | onbekend        | ja       | onbekend        |
      | € 100.000 | 15 oktober 2026 | nee      | onbekend        |
      | onbekend  | 15 oktober 2026 | onbekend | onbekend        |
