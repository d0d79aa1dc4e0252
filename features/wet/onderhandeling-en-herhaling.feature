# language: nl
Functionaliteit: Onderhandelen zonder aankondiging en herhalen

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort      | gemeente  |
      | opdracht.soort           | diensten  |
      | opdracht.cpv             | 90910000  |
      | opdracht.geraamde_waarde | € 500.000 |

  @regel(aw-2.32-a) @regel(route-zonder-aankondiging)
  Abstract Scenario: Er kwam geen geschikte inschrijving op een openbare of niet-openbare procedure
    Gegeven "uitzondering.beroep" is zonder_aankondiging
    En "onderhandeling.grond" is geen_inschrijving
    En "onderhandeling.eerdere_procedure" is <procedure>
    En "onderhandeling.voorwaarden_gelijk" is <gelijk>
    Als de toets wordt uitgevoerd
    Dan is "route.zonder_aankondiging" <uitkomst>
    En is "onderhandeling.grond_vervuld" <uitkomst>

    Voorbeelden:
      | procedure               | gelijk   | uitkomst |
      | openbaar                | ja       | ja       |
      | niet_openbaar           | ja       | ja       |
      | anders_met_aankondiging | ja       | nee      |
      | anders                  | ja       | nee      |
      | openbaar                | nee      | nee      |
      | openbaar                | onbekend | onbekend |
      | onbekend                | ja       | onbekend |
      | onbekend                | nee      | nee      |

  @regel(aw-3.36-a)
  Abstract Scenario: In deel 3 telt elke mislukte procedure met een aankondiging
    Gegeven "opdrachtgever.soort" is speciale_sector
    En "opdracht.dient_sectoractiviteit" is ja
    En "uitzondering.beroep" is zonder_aankondiging
    En "onderhandeling.grond" is geen_inschrijving
    En "onderhandeling.eerdere_procedure" is <procedure>
    En "onderhandeling.voorwaarden_gelijk" is ja
    Als de toets wordt uitgevoerd
    Dan is "route.zonder_aankondiging" <uitkomst>

    Voorbeelden:
      | procedure               | uitkomst |
      | openbaar                | ja       |
      | anders_met_aankondiging | ja       |
      | anders                  | nee      |
      | onbekend                | onbekend |

  @regel(aw-2a.33-5) @regel(aw-2a.33-7)
  Abstract Scenario: Een concessie kent eigen gronden, en geen spoed
    Gegeven "opdracht.soort" is concessie_diensten
    En "opdracht.geraamde_waarde" is € 6.000.000
    En "uitzondering.beroep" is zonder_aankondiging
    En "onderhandeling.grond" is <grond>
    En "onderhandeling.onvoorzien" is ja
    En "onderhandeling.geen_alternatief" is <alternatief>
    En "onderhandeling.voorwaarden_gelijk" is <gelijk>
    Als de toets wordt uitgevoerd
    Dan is "route.zonder_aankondiging" <uitkomst>

    Voorbeelden:
      | grond               | alternatief | gelijk   | uitkomst |
      | kunst               | onbekend    | onbekend | ja       |
      | techniek_of_rechten | ja          | onbekend | ja       |
      | techniek_of_rechten | nee         | onbekend | nee      |
      | techniek_of_rechten | onbekend    | onbekend | onbekend |
      | geen_inschrijving   | onbekend    | ja       | ja       |
      | geen_inschrijving   | onbekend    | nee      | nee      |
      | geen_inschrijving   | onbekend    | onbekend | onbekend |
      | spoed               | onbekend    | onbekend | nee      |

  @regel(route-zonder-aankondiging-sociale-concessie)
  Abstract Scenario: Bij een sociale concessie laat de wet het open
    Gegeven "opdracht.soort" is concessie_diensten
    En "opdracht.cpv" is 85300000
    En "opdracht.geraamde_waarde" is € 6.000.000
    En "uitzondering.beroep" is zonder_aankondiging
    En "onderhandeling.grond" is <grond>
    En "onderhandeling.ook_sociale_concessie" is <lezing>
    Als de toets wordt uitgevoerd
    Dan is "route.zonder_aankondiging" <uitkomst>

    Voorbeelden:
      | grond | lezing   | uitkomst |
      | kunst | onbekend | onbekend |
      | kunst | ja       | ja       |
      | kunst | nee      | nee      |
      | spoed | onbekend | nee      |

  @regel(route-zonder-aankondiging-licht-deel-3) @regel(route-herhaling-licht-deel-3)
  Abstract Scenario: Ook bij de lichte regels van deel 3 laat de wet het open
    Gegeven "opdrachtgever.soort" is speciale_sector
    En "opdracht.dient_sectoractiviteit" is ja
    En "opdracht.cpv" is 85300000
    En "opdracht.geraamde_waarde" is € 1.000.000
    En "opdracht.gekozen_procedure" is sas
    En "uitzondering.beroep" is <beroep>
    En "onderhandeling.grond" is kunst
    En "herhaling.zelfde_opdrachtnemer" is ja
    En "herhaling.in_basisproject" is ja
    En "herhaling.in_aankondiging" is ja
    En "herhaling.in_raming" is ja
    En "onderhandeling.ook_licht_deel_3" is <lezing>
    Als de toets wordt uitgevoerd
    Dan is "route.zonder_aankondiging" <zonder>
    En is "route.herhaling" <herhaling>

    Voorbeelden:
      | beroep              | lezing   | zonder   | herhaling |
      | zonder_aankondiging | onbekend | onbekend | nee       |
      | zonder_aankondiging | ja       | ja       | nee       |
      | zonder_aankondiging | nee      | nee      | nee       |
      | herhaling           | onbekend | nee      | onbekend  |
      | herhaling           | ja       | nee      | ja        |

  Abstract Scenario: Onder de drempel of met een uitzondering is deze weg er niet
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "uitzondering.beroep" is zonder_aankondiging
    En "onderhandeling.grond" is kunst
    Als de toets wordt uitgevoerd
    Dan is "route.zonder_aankondiging" <uitkomst>
    En is "onderhandeling.grond_vervuld" ja

    Voorbeelden:
      | waarde       | uitkomst |
      | € 215.999,99 | nee      |
      | € 216.000    | ja       |
      | onbekend     | onbekend |

  @regel(aw-2.32-b-kunst)
  Abstract Scenario: Een kunstwerk van één maker
    Gegeven "uitzondering.beroep" is <beroep>
    En "onderhandeling.grond" is <grond>
    Als de toets wordt uitgevoerd
    Dan is "route.zonder_aankondiging" <uitkomst>

    Voorbeelden:
      | beroep              | grond    | uitkomst |
      | zonder_aankondiging | kunst    | ja       |
      | geen                | kunst    | nee      |
      | zonder_aankondiging | onbekend | onbekend |

  @regel(aw-2.32-b-techniek)
  Abstract Scenario: Maar één ondernemer kan het, en er is geen alternatief
    Gegeven "uitzondering.beroep" is zonder_aankondiging
    En "onderhandeling.grond" is techniek_of_rechten
    En "onderhandeling.geen_alternatief" is <alternatief>
    Als de toets wordt uitgevoerd
    Dan is "route.zonder_aankondiging" <uitkomst>

    Voorbeelden:
      | alternatief | uitkomst |
      | ja          | ja       |
      | nee         | nee      |
      | onbekend    | onbekend |

  @regel(aw-2.32-c)
  Abstract Scenario: Dwingende spoed die u niet kon voorzien
    Gegeven "uitzondering.beroep" is zonder_aankondiging
    En "onderhandeling.grond" is spoed
    En "onderhandeling.onvoorzien" is <onvoorzien>
    Als de toets wordt uitgevoerd
    Dan is "route.zonder_aankondiging" <uitkomst>

    Voorbeelden:
      | onvoorzien | uitkomst |
      | ja         | ja       |
      | nee        | nee      |
      | onbekend   | onbekend |

  @regel(aw-2.36) @regel(route-herhaling)
  Abstract Scenario: Een herhaling mag tot drie jaar na de eerste gunning
    Gegeven "uitzondering.beroep" is herhaling
    En "herhaling.zelfde_opdrachtnemer" is ja
    En "herhaling.in_basisproject" is ja
    En "herhaling.in_aankondiging" is ja
    En "herhaling.in_raming" is <raming>
    En "herhaling.eerste_gunning" is <gunning>
    Als de toets wordt uitgevoerd
    Dan is "route.herhaling" <uitkomst>

    Voorbeelden:
      | raming   | gunning    | uitkomst |
      | ja       | 2023-02-01 | ja       |
      | ja       | 2023-01-31 | nee      |
      | nee      | 2024-01-01 | nee      |
      | onbekend | 2024-01-01 | onbekend |
      | ja       | onbekend   | onbekend |

  @regel(aw-2.36)
  Scenario: Leveringen kunt u niet herhalen
    Gegeven "uitzondering.beroep" is herhaling
    En "opdracht.soort" is leveringen
    Als de toets wordt uitgevoerd
    Dan is "route.herhaling" nee

  @regel(aw-3.38)
  Abstract Scenario: Deel 3 kent bij een herhaling geen drie jaar, en een concessie kent geen herhaling
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.geraamde_waarde" is € 6.000.000
    En "uitzondering.beroep" is herhaling
    En "herhaling.zelfde_opdrachtnemer" is ja
    En "herhaling.in_basisproject" is ja
    En "herhaling.in_aankondiging" is ja
    En "herhaling.in_raming" is ja
    En "herhaling.eerste_gunning" is <gunning>
    Als de toets wordt uitgevoerd
    Dan is "route.herhaling" <uitkomst>

    Voorbeelden:
      | opdrachtgever   | sector | soort              | gunning    | uitkomst |
      | speciale_sector | ja     | diensten           | 2015-01-01 | ja       |
      | speciale_sector | ja     | diensten           | onbekend   | ja       |
      | speciale_sector | ja     | leveringen         | 2025-01-01 | nee      |
      | gemeente        | nee    | diensten           | 2015-01-01 | nee      |
      | gemeente        | nee    | concessie_diensten | 2025-01-01 | nee      |
