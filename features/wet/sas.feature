# language: nl
Functionaliteit: Sociale en andere specifieke diensten

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort      | gemeente  |
      | opdracht.soort           | diensten  |
      | opdracht.cpv             | 85300000  |
      | opdracht.geraamde_waarde | € 750.000 |

  @regel(sas-bijlage-xiv)
  Abstract Scenario: Een losse code telt precies, een reeks telt alles ertussen
    Gegeven "opdracht.cpv" is <cpv>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.is_sas" <sas>

    Voorbeelden: reeksen
      | cpv        | sas |
      | 85000000   | ja  |
      | 85000000-9 | ja  |
      | 85312100   | ja  |
      | 85323000   | ja  |
      | 85323001   | nee |
      | 80000000   | ja  |
      | 80660000   | ja  |
      | 92000000   | ja  |
      | 92351000   | ja  |
      | 92700000   | ja  |
      | 55100000   | ja  |
      | 55410000   | ja  |

    Voorbeelden: losse codes
      | cpv      | sas |
      | 98133100 | ja  |
      | 98133110 | ja  |
      | 98133120 | nee |
      | 55520000 | ja  |
      | 55500000 | nee |
      | 79430000 | ja  |
      | 50116510 | ja  |
      | 71550000 | ja  |
      | 75200000 | ja  |

    Voorbeelden: gewone diensten
      | cpv      | sas |
      | 90910000 | nee |
      | 77310000 | nee |
      | 45000000 | nee |
      | 50000000 | nee |
      | 71314000 | nee |
      | 98300000 | nee |

  @regel(sas-bijlage-xiv)
  Scenario: Zonder code blijft het open
    Gegeven "opdracht.cpv" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "opdracht.is_sas" onbekend
    En wordt gevraagd naar "opdracht.cpv"

  @regel(sas-bijlage-iv)
  Abstract Scenario: Kansspelen staan wel op de lijst voor opdrachten, niet op die voor concessies
    Gegeven "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.is_sas" <sas>

    Voorbeelden:
      | soort              | cpv      | sas      |
      | diensten           | 92351000 | ja       |
      | concessie_diensten | 92351000 | nee      |
      | concessie_diensten | 92342200 | ja       |
      | concessie_diensten | 92342201 | nee      |
      | concessie_diensten | 92360000 | ja       |
      | concessie_diensten | 85300000 | ja       |
      | onbekend           | 92351000 | onbekend |
      | onbekend           | 85300000 | ja       |

  @regel(aw-2.38.1)
  Abstract Scenario: De lichte procedure mag alleen voor diensten van de lijst
    Gegeven "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    Als de toets wordt uitgevoerd
    Dan is "procedure.sas_procedure" <uitkomst>

    Voorbeelden:
      | soort      | cpv      | opdrachtgever   | sector | uitkomst |
      | diensten   | 85300000 | gemeente        | nee    | ja       |
      | diensten   | 98133100 | gemeente        | nee    | ja       |
      | diensten   | 90910000 | gemeente        | nee    | nee      |
      | leveringen | 85300000 | gemeente        | nee    | nee      |
      | diensten   | 85300000 | speciale_sector | ja     | ja       |
      | diensten   | 90910000 | speciale_sector | ja     | nee      |
      | diensten   | onbekend | gemeente        | nee    | onbekend |

  @regel(aw-2.38.2)
  Abstract Scenario: Bij zorg en maatschappelijke diensten is de lichte procedure het uitgangspunt
    Gegeven "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedure.sas_uitgangspunt" <uitkomst>

    Voorbeelden:
      | cpv      | waarde       | uitkomst |
      | 85300000 | € 750.000    | ja       |
      | 85300000 | € 749.999,99 | nee      |
      | 98133100 | € 750.000    | ja       |
      | 80500000 | € 750.000    | nee      |
      | 55523100 | € 750.000    | nee      |
      | onbekend | € 750.000    | onbekend |

  @regel(aw-2.39.1)
  Abstract Scenario: De vijf stappen gelden vanaf de drempel
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedure.sas_stappen" <uitkomst>

    Voorbeelden:
      | waarde       | uitkomst |
      | € 750.000    | ja       |
      | € 749.999,99 | nee      |
      | onbekend     | onbekend |

  @regel(aw-2.39.3)
  Abstract Scenario: Eisen aan de ondernemer vragen een eigen verklaring
    Gegeven "opdracht.stelt_selectie_eisen" is <eisen>
    Als de toets wordt uitgevoerd
    Dan is "procedure.sas_eigen_verklaring" <uitkomst>

    Voorbeelden:
      | eisen    | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(rl-76.2)
  Abstract Scenario: Betrokkenheid van gebruikers mag meewegen in de lichte procedure
    Gegeven "opdracht.cpv" is <cpv>
    Als de toets wordt uitgevoerd
    Dan is "procedure.sas_gebruikers_meewegen" <uitkomst>

    Voorbeelden:
      | cpv      | uitkomst |
      | 85300000 | ja       |
      | 77310000 | nee      |
      | onbekend | onbekend |

  @regel(aw-2a.29)
  Abstract Scenario: Sociale concessies vanaf de drempel kennen lichte regels
    Gegeven "opdracht.soort" is concessie_diensten
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedure.concessie_licht" <uitkomst>

    Voorbeelden:
      | cpv      | waarde         | uitkomst |
      | 85300000 | € 5.404.000    | ja       |
      | 85300000 | € 5.403.999,99 | nee      |
      | 90910000 | € 5.404.000    | nee      |
      | onbekend | € 5.404.000    | onbekend |

  @regel(aw-2.38.1)
  Abstract Scenario: Buiten de wet of met een uitzondering is er geen lichte procedure
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    En "uitzondering.beroep" is <beroep>
    En "uitzondering.soort_dienst" is uitsluitend_recht
    Als de toets wordt uitgevoerd
    Dan is "procedure.sas_procedure" <uitkomst>

    Voorbeelden:
      | opdrachtgever              | beroep               | uitkomst |
      | gemeente                   | geen                 | ja       |
      | gemeente                   | uitgezonderde_dienst | nee      |
      | niet_aanbestedingsplichtig | geen                 | nee      |

  @regel(aw-2.38.2) @regel(aw-3.41-sas-eigen-verklaring)
  Abstract Scenario: In deel 3 is er geen uitgangspunt, maar wel de eigen verklaring
    Gegeven "opdrachtgever.soort" is speciale_sector
    En "opdracht.dient_sectoractiviteit" is ja
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.stelt_selectie_eisen" is <eisen>
    Als de toets wordt uitgevoerd
    Dan is "procedure.sas_uitgangspunt" nee
    En is "procedure.sas_stappen" <stappen>
    En is "procedure.sas_eigen_verklaring" <verklaring>

    Voorbeelden:
      | waarde       | eisen    | stappen | verklaring |
      | € 1.000.000  | ja       | ja      | ja         |
      | € 1.000.000  | nee      | ja      | nee        |
      | € 1.000.000  | onbekend | ja      | onbekend   |
      | € 999.999,99 | ja       | nee     | nee        |
