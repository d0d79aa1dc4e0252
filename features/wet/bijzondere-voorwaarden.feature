# language: nl
Functionaliteit: Sociale voorwaarden bij de uitvoering en arbeidsrecht

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026

  @regel(aw-2.80) @regel(sociale-voorwaarde-overal)
  Abstract Scenario: Een sociale voorwaarde vraagt verband met de opdracht en vermelding
    Gegeven de feiten
      | opdrachtgever.soort      | gemeente  |
      | opdracht.soort           | diensten  |
      | opdracht.cpv             | 90910000  |
      | opdracht.geraamde_waarde | € 216.000 |
    En "social_return.verband_met_voorwerp" is <verband>
    En "social_return.vermeld_in_stukken" is <vermeld>
    Als de toets wordt uitgevoerd
    Dan is "social_return.voorwaarde_toegestaan" <uitkomst>

    Voorbeelden:
      | verband  | vermeld  | uitkomst |
      | ja       | ja       | ja       |
      | nee      | ja       | nee      |
      | ja       | nee      | nee      |
      | ja       | onbekend | onbekend |
      | onbekend | nee      | nee      |

  @regel(sociale-voorwaarde-overal) @regel(sociale-voorwaarde-buiten-de-wet)
  Abstract Scenario: Buiten artikel 2.80 kan een sociale voorwaarde ook
    Gegeven de feiten
      | opdrachtgever.soort                 | <wie>       |
      | opdracht.soort                      | <soort>     |
      | opdracht.cpv                        | <cpv>       |
      | opdracht.geraamde_waarde            | <waarde>    |
      | opdracht.gesubsidieerd_bouwwerk     | nee         |
      | opdracht.gekozen_procedure          | <procedure> |
      | opdracht.grensoverschrijdend_belang | nee         |
      | social_return.verband_met_voorwerp  | <verband>   |
      | social_return.vermeld_in_stukken    | ja          |
    Als de toets wordt uitgevoerd
    Dan is "social_return.voorwaarde_toegestaan" <uitkomst>

    Voorbeelden:
      | wie                        | soort              | cpv      | waarde      | procedure  | verband | uitkomst |
      | gemeente                   | diensten           | 90910000 | € 100.000   | nationaal  | ja      | ja       |
      | gemeente                   | diensten           | 90910000 | € 100.000   | nationaal  | nee     | nee      |
      | gemeente                   | diensten           | 90910000 | € 100.000   | onbekend   | nee     | nee      |
      | gemeente                   | diensten           | 85300000 | € 750.000   | sas        | ja      | ja       |
      | gemeente                   | diensten           | 85300000 | € 750.000   | sas        | nee     | nee      |
      | gemeente                   | concessie_diensten | 90910000 | € 6.000.000 | europees   | ja      | ja       |
      | gemeente                   | diensten           | 90910000 | onbekend    | europees   | ja      | ja       |
      | niet_aanbestedingsplichtig | diensten           | 90910000 | € 100.000   | een_op_een | nee     | ja       |

  @regel(aw-2.81-informatie) @regel(aw-2.81-verklaring) @regel(aw-1.21a-verklaring) @regel(arbeidsrecht-verklaring-overal)
  Abstract Scenario: De verklaring geldt ook onder de drempel, de informatiebron alleen daarboven
    Gegeven de feiten
      | opdrachtgever.soort      | gemeente |
      | opdracht.soort           | diensten |
      | opdracht.cpv             | <cpv>    |
      | opdracht.geraamde_waarde | <waarde> |
    Als de toets wordt uitgevoerd
    Dan is "arbeidsrecht.informatiebron_noemen" <bron>
    En is "arbeidsrecht.verklaring_vragen" <verklaring>

    Voorbeelden:
      | cpv      | waarde       | bron     | verklaring |
      | 90910000 | € 215.999,99 | nee      | ja         |
      | 90910000 | onbekend     | onbekend | ja         |
      | 85300000 | onbekend     | onbekend | onbekend   |
      | 85300000 | € 749.999,99 | nee      | ja         |

  @regel(aw-2.81-informatie) @regel(aw-2.81-verklaring) @regel(aw-1.21a-verklaring)
  Scenario: Boven de drempel gelden allebei de plichten
    Gegeven de feiten
      | opdrachtgever.soort      | gemeente  |
      | opdracht.soort           | diensten  |
      | opdracht.cpv             | 90910000  |
      | opdracht.geraamde_waarde | € 216.000 |
    Als de toets wordt uitgevoerd
    Dan is "arbeidsrecht.informatiebron_noemen" ja
    En is "arbeidsrecht.verklaring_vragen" ja op grond van regel "aw-2.81-verklaring"
    En geldt regel "aw-1.21a-verklaring" niet

  @regel(aw-2.81-informatie-licht) @regel(aw-2.81-verklaring-licht) @regel(aw-2.81-informatie) @regel(aw-2.81a-licht)
  Abstract Scenario: In de lichte procedure is niet zeker of artikel 2.81 geldt
    Gegeven de feiten
      | opdrachtgever.soort         | gemeente    |
      | opdracht.soort              | diensten    |
      | opdracht.cpv                | 85300000    |
      | opdracht.geraamde_waarde    | € 750.000   |
      | opdracht.gekozen_procedure  | <procedure> |
      | opdracht.ruime_uitleg_sas   | <ruim>      |
      | arbeidsrecht.niet_nageleefd | ja          |
    Als de toets wordt uitgevoerd
    Dan is "arbeidsrecht.informatiebron_noemen" <uitkomst>
    En is "arbeidsrecht.verklaring_vragen" <uitkomst>
    En is "arbeidsrecht.melding_verplicht" <uitkomst>

    Voorbeelden:
      | procedure | ruim     | uitkomst |
      | sas       | onbekend | onbekend |
      | sas       | ja       | ja       |
      | sas       | nee      | nee      |
      | europees  | onbekend | ja       |

  @regel(aw-2.81-verklaring) @regel(aw-2.81-informatie) @regel(aw-2.81a) @regel(aw-1.21a-melding) @regel(arbeidsrecht-melding-overal)
  Abstract Scenario: Bij een concessie geldt alleen de verklaring, in deel 3 geldt alles
    Gegeven de feiten
      | opdrachtgever.soort             | <wie>    |
      | opdracht.dient_sectoractiviteit | <sector> |
      | opdracht.soort                  | <soort>  |
      | opdracht.cpv                    | <cpv>    |
      | opdracht.geraamde_waarde        | <waarde> |
      | arbeidsrecht.niet_nageleefd     | ja       |
    Als de toets wordt uitgevoerd
    Dan is "arbeidsrecht.informatiebron_noemen" <bron>
    En is "arbeidsrecht.verklaring_vragen" <verklaring>
    En is "arbeidsrecht.melding_verplicht" <melding>

    Voorbeelden:
      | wie             | sector | soort              | cpv      | waarde         | bron | verklaring | melding |
      | gemeente        | nee    | concessie_diensten | 90910000 | € 5.404.000    | nee  | ja         | nee     |
      | gemeente        | nee    | concessie_diensten | 85300000 | € 5.404.000    | nee  | ja         | nee     |
      | gemeente        | nee    | concessie_diensten | 90910000 | € 5.403.999,99 | nee  | ja         | ja      |
      | speciale_sector | ja     | leveringen         | 39000000 | € 432.000      | ja   | ja         | ja      |
      | gemeente        | nee    | leveringen         | 39000000 | € 216.000      | ja   | ja         | ja      |

  @regel(aw-2.81a) @regel(arbeidsrecht-melding-overal) @regel(aw-1.21a-melding)
  Abstract Scenario: Niet-naleving van het arbeidsrecht meldt u
    Gegeven "opdrachtgever.soort" is gemeente
    En "opdracht.soort" is werken
    En "arbeidsrecht.niet_nageleefd" is <overtreding>
    Als de toets wordt uitgevoerd
    Dan is "arbeidsrecht.melding_verplicht" <uitkomst>

    Voorbeelden:
      | overtreding | uitkomst |
      | ja          | ja       |
      | nee         | nee      |
      | onbekend    | onbekend |
