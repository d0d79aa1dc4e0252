# language: nl
Functionaliteit: De eigen verklaring en het bewijs

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 september 2026
    En de feiten
      | aanbesteding.onderwerpen       | uitsluiting |
      | opdrachtgever.soort            | gemeente    |
      | opdracht.soort                 | diensten    |
      | opdracht.cpv                   | 90910000    |
      | opdracht.geraamde_waarde       | € 300.000   |
      | opdracht.gekozen_procedure     | europees    |
      | opdracht.stelt_selectie_eisen  | ja          |
      | eigen_verklaring.bewijs        | geen        |
      | uitsluiting.vraagt_vog         | nee         |

  @regel(aw-2.85) @regel(aw-1.19) @regel(aw-2.39.3-eigen-verklaring) @regel(aw-3.41-eigen-verklaring) @regel(aw-2.102)
  Abstract Scenario: Waar de eigen verklaring geldt
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.gekozen_procedure" is <procedure>
    En "opdracht.stelt_selectie_eisen" is <eisen>
    Als de toets wordt uitgevoerd
    Dan is "eigen_verklaring.verplicht" <verplicht>
    En is "eigen_verklaring.bewijs_van_winnaar" <winnaar>

    Voorbeelden:
      | opdrachtgever              | sector   | soort              | cpv      | waarde       | procedure | eisen    | verplicht | winnaar  |
      | gemeente                   | nee      | diensten           | 90910000 | € 216.000    | europees  | nee      | ja        | ja       |
      | gemeente                   | nee      | diensten           | 90910000 | € 215.999,99 | nationaal | ja       | ja        | ja       |
      | gemeente                   | nee      | diensten           | 90910000 | € 215.999,99 | nationaal | nee      | nee       | nee      |
      | gemeente                   | nee      | diensten           | 90910000 | € 215.999,99 | nationaal | onbekend | onbekend  | onbekend |
      | gemeente                   | nee      | diensten           | 85320000 | € 800.000    | sas       | ja       | ja        | nee      |
      | gemeente                   | nee      | diensten           | 85320000 | € 800.000    | sas       | nee      | nee       | nee      |
      | gemeente                   | nee      | diensten           | 85320000 | € 800.000    | sas       | onbekend | onbekend  | nee      |
      | gemeente                   | nee      | concessie_diensten | 63712400 | € 6.000.000  | onbekend  | nee      | ja        | nee      |
      | gemeente                   | nee      | concessie_diensten | 85320000 | € 6.000.000  | onbekend  | ja       | nee       | nee      |
      | speciale_sector            | ja       | diensten           | 90910000 | € 500.000    | europees  | nee      | ja        | ja       |
      | speciale_sector            | ja       | diensten           | 85320000 | € 1.200.000  | sas       | ja       | ja        | nee      |
      | speciale_sector            | ja       | diensten           | 85320000 | € 1.200.000  | sas       | nee      | nee       | nee      |
      | speciale_sector            | ja       | diensten           | 85320000 | € 1.200.000  | sas       | onbekend | onbekend  | nee      |
      | niet_aanbestedingsplichtig | nee      | leveringen         | 90910000 | € 300.000    | onbekend  | ja       | nee       | nee      |
      | onbekend                   | onbekend | diensten           | 90910000 | € 300.000    | europees  | ja       | onbekend  | onbekend |

  @regel(aw-2.85.3)
  Abstract Scenario: Te vroeg om bewijs vragen
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.stelt_selectie_eisen" is <eisen>
    En "eigen_verklaring.bewijs" is <bewijs>
    Als de toets wordt uitgevoerd
    Dan is "eigen_verklaring.te_veel_gevraagd" <te_vroeg>

    Voorbeelden:
      | waarde    | eisen | bewijs      | te_vroeg |
      | € 300.000 | nee   | geen        | nee      |
      | € 300.000 | nee   | referenties | nee      |
      | € 300.000 | nee   | ander       | ja       |
      | € 300.000 | nee   | onbekend    | onbekend |
      | € 100.000 | ja    | ander       | ja       |
      | € 100.000 | nee   | ander       | nee      |

  @regel(aw-2.102) @regel(aw-2.102.3)
  Abstract Scenario: Bij een opdracht onder een raamovereenkomst niet opnieuw
    Gegeven "opdracht.plaatsing" is <plaatsing>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "eigen_verklaring.bewijs_van_winnaar" <winnaar>

    Voorbeelden:
      | plaatsing       | waarde    | winnaar  |
      | los             | € 300.000 | ja       |
      | nadere_opdracht | € 300.000 | nee      |
      | aankoopsysteem  | € 300.000 | ja       |
      | nadere_opdracht | € 100.000 | ja       |
      | nadere_opdracht | onbekend  | onbekend |

  @regel(aw-1.20.3)
  Abstract Scenario: Onder de drempel geen VOG als bewijs over veroordelingen
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "uitsluiting.vraagt_vog" is <vog>
    Als de toets wordt uitgevoerd
    Dan is "uitsluiting.vog_niet_toegestaan" <uitkomst>

    Voorbeelden:
      | waarde    | vog      | uitkomst |
      | € 100.000 | ja       | ja       |
      | € 100.000 | nee      | nee      |
      | € 100.000 | onbekend | onbekend |
      | € 300.000 | ja       | nee      |

  @regel(aw-2.86) @regel(aw-2a.43) @regel(aw-3.65.5) @regel(aw-2.87)
  Abstract Scenario: Welke uitsluitingsgronden gelden
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdrachtgever.ook_ad" is <ook_ad>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "uitsluiting.verplichte_gronden_gelden" <verplicht>
    En is "uitsluiting.gronden_kiezen" <kiezen>

    Voorbeelden:
      | opdrachtgever   | ook_ad   | sector | soort              | cpv      | waarde      | procedure | verplicht | kiezen   |
      | gemeente        | onbekend | nee    | diensten           | 90910000 | € 300.000   | europees  | ja        | ja       |
      | gemeente        | onbekend | nee    | diensten           | 90910000 | € 100.000   | nationaal | nee       | nee      |
      | gemeente        | onbekend | nee    | diensten           | 85320000 | € 800.000   | sas       | nee       | nee      |
      | gemeente        | onbekend | nee    | concessie_diensten | 63712400 | € 6.000.000 | onbekend  | ja        | ja       |
      | gemeente        | onbekend | nee    | concessie_diensten | 85320000 | € 6.000.000 | onbekend  | nee       | nee      |
      | speciale_sector | nee      | ja     | concessie_diensten | 63712400 | € 6.000.000 | onbekend  | nee       | ja       |
      | speciale_sector | ja       | ja     | concessie_diensten | 63712400 | € 6.000.000 | onbekend  | ja        | ja       |
      | speciale_sector | onbekend | ja     | concessie_diensten | 63712400 | € 6.000.000 | onbekend  | onbekend  | ja       |
      | speciale_sector | nee      | ja     | diensten           | 90910000 | € 500.000   | europees  | nee       | ja       |
      | speciale_sector | ja       | ja     | diensten           | 90910000 | € 500.000   | europees  | ja        | ja       |
      | speciale_sector | onbekend | ja     | diensten           | 90910000 | € 500.000   | europees  | onbekend  | ja       |
      | gemeente        | onbekend | ja     | diensten           | 90910000 | € 500.000   | europees  | ja        | ja       |
      | gemeente        | onbekend | nee    | diensten           | 90910000 | onbekend    | europees  | onbekend  | onbekend |
