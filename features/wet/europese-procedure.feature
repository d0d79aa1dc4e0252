# language: nl
Functionaliteit: Wanneer de Europese regels gelden en wat u bekendmaakt

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort                  | gemeente  |
      | opdracht.soort                       | diensten  |
      | opdracht.cpv                         | 90910000  |
      | opdracht.geraamde_waarde             | € 216.000 |
      | opdracht.kunstmatig_gesplitst        | nee       |
      | opdracht.grensoverschrijdend_belang  | nee       |

  @regel(aw-drempel-gehaald)
  Abstract Scenario: De drempel op de cent en op de dag
    Gegeven de peildatum <datum>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedure.europees_verplicht" <uitkomst>

    Voorbeelden:
      | datum            | waarde       | uitkomst |
      | 31 december 2025 | € 221.000    | ja       |
      | 31 december 2025 | € 220.999,99 | nee      |
      | 31 december 2025 | € 216.000    | nee      |
      | 1 januari 2026   | € 216.000    | ja       |
      | 1 januari 2026   | € 215.999,99 | nee      |
      | 1 januari 2026   | onbekend     | onbekend |

  @regel(aw-drempel-gehaald)
  Abstract Scenario: De drempel voor andere opdrachten
    Gegeven "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedure.europees_verplicht" <uitkomst>

    Voorbeelden:
      | soort              | cpv      | waarde         | uitkomst |
      | diensten           | 85300000 | € 750.000      | ja       |
      | diensten           | 85300000 | € 749.999,99   | nee      |
      | werken             | 45000000 | € 5.404.000    | ja       |
      | werken             | 45000000 | € 5.403.999,99 | nee      |
      | concessie_diensten | 55410000 | € 5.404.000    | ja       |
      | concessie_diensten | 55410000 | € 5.403.999,99 | nee      |

  Scenario: Een onbekende waarde leidt tot de vraag naar die waarde
    Gegeven "opdracht.geraamde_waarde" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "procedure.europees_verplicht" onbekend

  @regel(aw-drempel-gehaald)
  Scenario: Zonder aanbestedingsplicht geldt de drempel niet
    Gegeven "opdrachtgever.soort" is niet_aanbestedingsplichtig
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    Als de toets wordt uitgevoerd
    Dan is "procedure.europees_verplicht" nee

  @regel(aw-uitzondering)
  Abstract Scenario: Een geslaagd beroep op een uitzondering haalt de plicht weg
    Gegeven "uitzondering.beroep" is inbesteden
    En "inbesteden.toezicht" is ja
    En "inbesteden.prive_kapitaal" is <kapitaal>
    En "inbesteden.aandeel_activiteiten" is 90%
    Als de toets wordt uitgevoerd
    Dan is "procedure.europees_verplicht" <uitkomst>

    Voorbeelden:
      | kapitaal | uitkomst |
      | nee      | nee      |
      | ja       | ja       |
      | onbekend | onbekend |

  @regel(aw-2.8-werken)
  Abstract Scenario: Een gesubsidieerd bouwwerk van een organisatie zonder aanbestedingsplicht
    Gegeven "opdrachtgever.soort" is niet_aanbestedingsplichtig
    En "opdracht.soort" is werken
    En "opdracht.gesubsidieerd_bouwwerk" is <bouwwerk>
    En "opdracht.subsidie_aandeel" is <aandeel>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedure.europees_verplicht" <uitkomst>

    Voorbeelden:
      | bouwwerk | aandeel  | waarde         | uitkomst |
      | ja       | 50,01%   | € 5.404.000    | ja       |
      | ja       | 50%      | € 5.404.000    | nee      |
      | ja       | 50,01%   | € 5.403.999,99 | nee      |
      | nee      | 80%      | € 5.404.000    | nee      |
      | ja       | onbekend | € 5.404.000    | onbekend |

  @regel(aw-2.8-diensten)
  Abstract Scenario: Gesubsidieerde diensten bij een bouwwerk
    Gegeven "opdrachtgever.soort" is niet_aanbestedingsplichtig
    En "opdracht.gesubsidieerd_bouwwerk" is ja
    En "opdracht.subsidie_aandeel" is <aandeel>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedure.europees_verplicht" <uitkomst>

    Voorbeelden:
      | aandeel  | waarde       | uitkomst |
      | 50,01%   | € 216.000    | ja       |
      | 50,01%   | € 215.999,99 | nee      |
      | 50%      | € 216.000    | nee      |
      | onbekend | € 216.000    | onbekend |

  @regel(aw-2.14.1)
  Abstract Scenario: Splitsen om de wet te ontwijken mag niet
    Gegeven "opdracht.kunstmatig_gesplitst" is <gesplitst>
    Als de toets wordt uitgevoerd
    Dan is "procedure.splitsing_verboden" <uitkomst>

    Voorbeelden:
      | gesplitst | uitkomst |
      | ja        | ja       |
      | nee       | nee      |
      | onbekend  | onbekend |

  @regel(onder-drempel)
  Abstract Scenario: Onder de drempel, en niet kunstmatig gesplitst
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.kunstmatig_gesplitst" is <gesplitst>
    Als de toets wordt uitgevoerd
    Dan is "procedure.onder_drempel" <uitkomst>

    Voorbeelden:
      | waarde       | gesplitst | uitkomst |
      | € 215.999,99 | nee       | ja       |
      | € 216.000    | nee       | nee      |
      | € 216.000    | onbekend  | nee      |
      | € 100.000    | ja        | nee      |
      | € 100.000    | onbekend  | onbekend |

  @regel(onder-drempel-geen-overheid)
  Abstract Scenario: Een opdrachtgever zonder aanbestedingsplicht kiest zelf
    Gegeven "opdrachtgever.soort" is niet_aanbestedingsplichtig
    En "opdracht.gesubsidieerd_bouwwerk" is <bouwwerk>
    En "opdracht.subsidie_aandeel" is 80%
    Als de toets wordt uitgevoerd
    Dan is "procedure.onder_drempel" <uitkomst>

    Voorbeelden:
      | bouwwerk | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(aw-aankondiging-europees) @regel(aw-1.9)
  Abstract Scenario: Een aankondiging is verplicht bij Europese regels of bij grensoverschrijdend belang
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.grensoverschrijdend_belang" is <belang>
    Als de toets wordt uitgevoerd
    Dan is "procedure.aankondiging_verplicht" <uitkomst>

    Voorbeelden:
      | waarde       | belang   | uitkomst |
      | € 216.000    | nee      | ja       |
      | € 216.000    | onbekend | ja       |
      | € 215.999,99 | ja       | ja       |
      | € 215.999,99 | nee      | nee      |
      | € 215.999,99 | onbekend | onbekend |
      | onbekend     | ja       | ja       |
      | onbekend     | nee      | onbekend |

  @regel(aw-geen-aankondiging) @regel(aw-zonder-aankondiging)
  Abstract Scenario: Onderhandelen zonder aankondiging heeft geen aankondiging vooraf
    Gegeven "uitzondering.beroep" is zonder_aankondiging
    En "onderhandeling.grond" is spoed
    En "onderhandeling.onvoorzien" is <onvoorzien>
    Als de toets wordt uitgevoerd
    Dan is "procedure.aankondiging_verplicht" <uitkomst>
    En is "procedure.europees_verplicht" <uitkomst>
    En is "opdracht.regime" deel_2
    En is "procedure.aankondiging_gegunde_opdracht" ja

    Voorbeelden:
      | onvoorzien | uitkomst |
      | ja         | nee      |
      | nee        | ja       |
      | onbekend   | onbekend |

  @regel(aw-1.18-verplicht) @regel(aw-1.18-vrijwillig)
  Abstract Scenario: Publiceren op TenderNed
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "procedure.publiceren_op_tenderned" <uitkomst>

    Voorbeelden:
      | waarde    | procedure    | uitkomst |
      | € 216.000 | onbekend     | ja       |
      | € 100.000 | nationaal    | ja       |
      | € 100.000 | een_op_een   | nee      |
      | € 100.000 | onbekend     | onbekend |

  @regel(aw-1.18-verplicht)
  Scenario: Met een onbekend belang over de grens blijft publiceren open
    Gegeven "opdracht.geraamde_waarde" is € 100.000
    En "opdracht.gekozen_procedure" is een_op_een
    En "opdracht.grensoverschrijdend_belang" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "procedure.publiceren_op_tenderned" onbekend
    En is regel "aw-1.18-verplicht" onbeslist
    En wordt gevraagd naar "opdracht.grensoverschrijdend_belang"

  @regel(aw-1.9.3)
  Abstract Scenario: Onder de drempel geldt een grond om niet aan te kondigen ook bij belang over de grens
    Gegeven "opdracht.geraamde_waarde" is € 100.000
    En "opdracht.grensoverschrijdend_belang" is ja
    En "uitzondering.beroep" is zonder_aankondiging
    En "onderhandeling.grond" is spoed
    En "onderhandeling.onvoorzien" is <onvoorzien>
    Als de toets wordt uitgevoerd
    Dan is "procedure.aankondiging_verplicht" <uitkomst>
    En is "route.zonder_aankondiging" nee
    En is "procedure.europees_verplicht" nee

    Voorbeelden:
      | onvoorzien | uitkomst |
      | ja         | nee      |
      | nee        | ja       |
      | onbekend   | onbekend |

  @regel(aw-uitzondering)
  Scenario: Bij een uitzondering is er geen plicht om aan te kondigen, ook niet bij belang over de grens
    Gegeven "opdracht.grensoverschrijdend_belang" is ja
    En "uitzondering.beroep" is inbesteden
    En "inbesteden.toezicht" is ja
    En "inbesteden.prive_kapitaal" is nee
    En "inbesteden.aandeel_activiteiten" is 90%
    Als de toets wordt uitgevoerd
    Dan is "procedure.europees_verplicht" nee op grond van regel "aw-uitzondering"
    En is "procedure.aankondiging_verplicht" nee
    En is "procedure.aankondiging_gegunde_opdracht" nee
    En is "procedure.contract_bewaren" nee

  @regel(aw-2.134) @regel(aw-2a.52) @regel(aw-2a.52-sociaal)
  Abstract Scenario: Vanaf de drempel maakt u de gunning bekend, in elk deel van de wet
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedure.aankondiging_gegunde_opdracht" <uitkomst>

    Voorbeelden:
      | opdrachtgever              | sector | waarde         | soort              | cpv      | uitkomst |
      | gemeente                   | nee    | € 216.000      | diensten           | 90910000 | ja       |
      | gemeente                   | nee    | € 215.999,99   | diensten           | 90910000 | nee      |
      | gemeente                   | nee    | onbekend       | diensten           | 90910000 | onbekend |
      | gemeente                   | nee    | € 750.000      | diensten           | 80500000 | ja       |
      | gemeente                   | nee    | € 5.404.000    | concessie_diensten | 90910000 | ja       |
      | gemeente                   | nee    | € 5.403.999,99 | concessie_diensten | 90910000 | nee      |
      | gemeente                   | nee    | € 5.404.000    | concessie_diensten | 85300000 | ja       |
      | speciale_sector            | ja     | € 432.000      | diensten           | 90910000 | ja       |
      | speciale_sector            | ja     | € 431.999,99   | diensten           | 90910000 | nee      |
      | niet_aanbestedingsplichtig | nee    | € 900.000      | leveringen         | 90910000 | nee      |

  @regel(aw-2.134-termijn)
  Abstract Scenario: Dertig dagen na de gunning
    Gegeven de toets "na_gunning"
    En "opdracht.gunningsdatum" is <gunning>
    Als de toets wordt uitgevoerd
    Dan is "procedure.aankondiging_gegund_uiterlijk" <uiterlijk>

    Voorbeelden:
      | gunning    | uiterlijk  |
      | 2026-03-01 | 2026-03-31 |
      | 2026-03-02 | 2026-04-01 |
      | onbekend   | onbekend   |

  @regel(aw-2.134-termijn)
  Abstract Scenario: De termijn van dertig dagen hangt aan de Europese drempel
    Gegeven de toets "na_gunning"
    En "opdracht.gunningsdatum" is 2026-03-01
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedure.aankondiging_gegund_uiterlijk" <uiterlijk>

    Voorbeelden:
      | waarde       | uiterlijk  |
      | € 216.000    | 2026-03-31 |
      | € 215.999,99 | onbekend   |
      | onbekend     | onbekend   |

  @regel(aw-2a.52-termijn) @regel(aw-2.134-termijn)
  Abstract Scenario: Achtenveertig dagen bij een concessie, dertig in deel 3
    Gegeven de toets "na_gunning"
    En "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.aankondiging_per_kwartaal" is nee
    En "opdracht.gunningsdatum" is 2026-03-01
    Als de toets wordt uitgevoerd
    Dan is "procedure.aankondiging_gegund_uiterlijk" <uiterlijk>

    Voorbeelden:
      | opdrachtgever   | sector | soort              | cpv      | waarde         | uiterlijk  |
      | gemeente        | nee    | concessie_diensten | 90910000 | € 5.404.000    | 2026-04-18 |
      | gemeente        | nee    | concessie_diensten | 85300000 | € 5.404.000    | 2026-04-18 |
      | gemeente        | nee    | concessie_diensten | 90910000 | € 5.403.999,99 | onbekend   |
      | speciale_sector | ja     | concessie_werken   | 45000000 | € 5.404.000    | 2026-04-18 |
      | speciale_sector | ja     | diensten           | 90910000 | € 432.000      | 2026-03-31 |

  @regel(aw-2a.52.3) @regel(aw-2a.52-termijn)
  Abstract Scenario: Bij een sociale concessie mag u per kwartaal bundelen
    Gegeven de toets "na_gunning"
    En "opdracht.soort" is concessie_diensten
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is € 5.404.000
    En "opdracht.gunningsdatum" is 2026-03-01
    En "opdracht.aankondiging_per_kwartaal" is <bundelen>
    En "opdracht.einde_kwartaal" is 2026-03-31
    Als de toets wordt uitgevoerd
    Dan is "procedure.aankondiging_gegund_uiterlijk" <uiterlijk>

    Voorbeelden:
      | cpv      | bundelen | uiterlijk  |
      | 85300000 | ja       | 2026-05-18 |
      | 85300000 | nee      | 2026-04-18 |
      | 85300000 | onbekend | onbekend   |
      | 90910000 | ja       | 2026-04-18 |

  @regel(aw-2.134.3)
  Abstract Scenario: In de lichte procedure mag u per kwartaal bundelen
    Gegeven de toets "na_gunning"
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is € 800.000
    En "opdracht.gunningsdatum" is 2026-03-01
    En "opdracht.aankondiging_per_kwartaal" is <bundelen>
    En "opdracht.einde_kwartaal" is 2026-03-31
    Als de toets wordt uitgevoerd
    Dan is "procedure.aankondiging_gegund_uiterlijk" <uiterlijk>

    Voorbeelden:
      | cpv      | bundelen | uiterlijk  |
      | 85300000 | ja       | 2026-04-30 |
      | 85300000 | nee      | 2026-03-31 |
      | 90910000 | ja       | 2026-03-31 |
      | 85300000 | onbekend | onbekend   |

  @regel(aw-2.138a-werken) @regel(aw-2.138a-leveringen-diensten)
  Abstract Scenario: Grote contracten bewaart u
    Gegeven "opdracht.soort" is <soort>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedure.contract_bewaren" <uitkomst>

    Voorbeelden:
      | soort      | waarde          | uitkomst |
      | werken     | € 10.000.000    | ja       |
      | werken     | € 9.999.999,99  | nee      |
      | diensten   | € 1.000.000     | ja       |
      | diensten   | € 999.999,99    | nee      |
      | leveringen | € 1.000.000     | ja       |
      | werken     | onbekend        | onbekend |
      | diensten   | onbekend        | onbekend |

  @regel(aw-2.138a-werken) @regel(aw-2.138a-leveringen-diensten)
  Abstract Scenario: Bewaren geldt in deel 2 en deel 3, niet bij concessies of buiten de wet
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    Als de toets wordt uitgevoerd
    Dan is "procedure.contract_bewaren" <uitkomst>

    Voorbeelden:
      | opdrachtgever              | sector | soort              | cpv      | waarde         | uitkomst |
      | gemeente                   | nee    | diensten           | 85300000 | € 1.000.000    | ja       |
      | gemeente                   | nee    | diensten           | 80500000 | € 1.000.000    | ja       |
      | speciale_sector            | ja     | diensten           | 90910000 | € 1.000.000    | ja       |
      | speciale_sector            | ja     | diensten           | 90910000 | € 999.999,99   | nee      |
      | speciale_sector            | ja     | diensten           | 85300000 | € 999.999,99   | nee      |
      | speciale_sector            | ja     | werken             | 45000000 | € 10.000.000   | ja       |
      | speciale_sector            | ja     | werken             | 45000000 | € 9.999.999,99 | nee      |
      | gemeente                   | nee    | concessie_diensten | 90910000 | € 20.000.000   | nee      |
      | niet_aanbestedingsplichtig | nee    | diensten           | 90910000 | € 20.000.000   | nee      |

  @regel(aw-2.14.1)
  Abstract Scenario: Het verbod om te splitsen geldt voor wie onder de wet valt
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.kunstmatig_gesplitst" is ja
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    Als de toets wordt uitgevoerd
    Dan is "procedure.splitsing_verboden" <uitkomst>

    Voorbeelden:
      | opdrachtgever              | sector   | soort              | uitkomst |
      | gemeente                   | nee      | diensten           | ja       |
      | gemeente                   | nee      | concessie_diensten | ja       |
      | speciale_sector            | ja       | diensten           | ja       |
      | niet_aanbestedingsplichtig | nee      | diensten           | nee      |
      | onbekend                   | onbekend | diensten           | onbekend |

  @regel(onder-drempel) @regel(onder-drempel-geen-overheid)
  Abstract Scenario: Onder de drempel in deel 2a en 3, en bij een bedrijf buiten de wet
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdrachtgever.ook_ad" is nee
    En "opdracht.soort" is <soort>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedure.onder_drempel" <uitkomst>

    Voorbeelden:
      | opdrachtgever   | soort              | sector | waarde         | uitkomst |
      | gemeente        | concessie_diensten | nee    | € 5.403.999,99 | ja       |
      | gemeente        | concessie_diensten | nee    | € 5.404.000    | nee      |
      | speciale_sector | diensten           | ja     | € 431.999,99   | ja       |
      | speciale_sector | diensten           | ja     | € 432.000      | nee      |
      | speciale_sector | diensten           | nee    | € 9.000.000    | ja       |
