# language: nl
Functionaliteit: Welke Europese drempel geldt

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort | gemeente |
      | opdracht.soort      | diensten |
      | opdracht.cpv        | 90910000 |

  @regel(drempel-per-opdracht)
  Abstract Scenario: De drempel per soort opdracht en opdrachtgever in 2026
    Gegeven "opdracht.soort" is <soort>
    En "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.cpv" is <cpv>
    Als de toets wordt uitgevoerd
    Dan is "drempel.toepasselijk" <drempel>

    Voorbeelden:
      | soort              | opdrachtgever                 | sector | cpv      | drempel     |
      | werken             | gemeente                      | nee    | 45000000 | € 5.404.000 |
      | werken             | rijk                          | nee    | 45000000 | € 5.404.000 |
      | werken             | speciale_sector               | ja     | 45000000 | € 5.404.000 |
      | leveringen         | rijk                          | nee    | 39000000 | € 140.000   |
      | leveringen         | gemeente                      | nee    | 39000000 | € 216.000   |
      | leveringen         | speciale_sector               | ja     | 39000000 | € 432.000   |
      | diensten           | rijk                          | nee    | 90910000 | € 140.000   |
      | diensten           | gemeente                      | nee    | 90910000 | € 216.000   |
      | diensten           | provincie                     | nee    | 90910000 | € 216.000   |
      | diensten           | waterschap                    | nee    | 90910000 | € 216.000   |
      | diensten           | publiekrechtelijke_instelling | nee    | 90910000 | € 216.000   |
      | diensten           | samenwerking                  | nee    | 90910000 | € 216.000   |
      | leveringen         | samenwerking                  | nee    | 39000000 | € 216.000   |
      | diensten           | speciale_sector               | ja     | 90910000 | € 432.000   |
      | diensten           | gemeente                      | nee    | 85300000 | € 750.000   |
      | diensten           | rijk                          | nee    | 85300000 | € 750.000   |
      | diensten           | speciale_sector               | ja     | 85300000 | € 1.000.000 |
      | concessie_diensten | gemeente                      | nee    | 55410000 | € 5.404.000 |
      | concessie_werken   | speciale_sector               | ja     | 45000000 | € 5.404.000 |

  @regel(drempel-per-opdracht) @regel(aw-2a.3) @regel(drempel-waarde)
  Abstract Scenario: De drempel per periode
    Gegeven de peildatum <datum>
    En "opdracht.soort" is <soort>
    En "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.cpv" is <cpv>
    Als de toets wordt uitgevoerd
    Dan is "drempel.toepasselijk" <drempel>

    Voorbeelden: diensten van een gemeente
      | datum            | soort    | opdrachtgever | sector | cpv      | drempel   |
      | 31 december 2017 | diensten | gemeente      | nee    | 90910000 | onbekend  |
      | 1 januari 2018   | diensten | gemeente      | nee    | 90910000 | € 221.000 |
      | 31 december 2019 | diensten | gemeente      | nee    | 90910000 | € 221.000 |
      | 1 januari 2020   | diensten | gemeente      | nee    | 90910000 | € 214.000 |
      | 31 december 2021 | diensten | gemeente      | nee    | 90910000 | € 214.000 |
      | 1 januari 2022   | diensten | gemeente      | nee    | 90910000 | € 215.000 |
      | 31 december 2023 | diensten | gemeente      | nee    | 90910000 | € 215.000 |
      | 1 januari 2024   | diensten | gemeente      | nee    | 90910000 | € 221.000 |
      | 31 december 2025 | diensten | gemeente      | nee    | 90910000 | € 221.000 |
      | 1 januari 2026   | diensten | gemeente      | nee    | 90910000 | € 216.000 |
      | 31 december 2027 | diensten | gemeente      | nee    | 90910000 | € 216.000 |
      | 1 januari 2028   | diensten | gemeente      | nee    | 90910000 | onbekend  |

    Voorbeelden: diensten van het Rijk
      | datum            | soort    | opdrachtgever | sector | cpv      | drempel   |
      | 31 december 2021 | diensten | rijk          | nee    | 90910000 | € 139.000 |
      | 1 januari 2022   | diensten | rijk          | nee    | 90910000 | € 140.000 |
      | 1 januari 2024   | diensten | rijk          | nee    | 90910000 | € 143.000 |
      | 31 december 2025 | diensten | rijk          | nee    | 90910000 | € 143.000 |
      | 1 januari 2026   | diensten | rijk          | nee    | 90910000 | € 140.000 |

    Voorbeelden: werken
      | datum            | soort  | opdrachtgever   | sector | cpv      | drempel     |
      | 31 december 2021 | werken | gemeente        | nee    | 45000000 | € 5.350.000 |
      | 1 januari 2022   | werken | gemeente        | nee    | 45000000 | € 5.382.000 |
      | 1 januari 2024   | werken | gemeente        | nee    | 45000000 | € 5.538.000 |
      | 31 december 2025 | werken | gemeente        | nee    | 45000000 | € 5.538.000 |
      | 1 januari 2026   | werken | gemeente        | nee    | 45000000 | € 5.404.000 |
      | 31 december 2021 | werken | speciale_sector | ja     | 45000000 | € 5.350.000 |
      | 1 januari 2022   | werken | speciale_sector | ja     | 45000000 | € 5.382.000 |
      | 31 december 2025 | werken | speciale_sector | ja     | 45000000 | € 5.538.000 |

    Voorbeelden: concessies en sociale diensten
      | datum            | soort              | opdrachtgever   | sector | cpv      | drempel     |
      | 31 december 2021 | concessie_diensten | gemeente        | nee    | 55410000 | € 5.350.000 |
      | 1 januari 2022   | concessie_diensten | gemeente        | nee    | 55410000 | € 5.382.000 |
      | 31 december 2025 | concessie_diensten | gemeente        | nee    | 55410000 | € 5.538.000 |
      | 1 januari 2020   | diensten           | gemeente        | nee    | 85300000 | € 750.000   |
      | 1 januari 2022   | diensten           | gemeente        | nee    | 85300000 | € 750.000   |
      | 31 december 2025 | diensten           | gemeente        | nee    | 85300000 | € 750.000   |
      | 1 januari 2020   | diensten           | speciale_sector | ja     | 85300000 | € 1.000.000 |
      | 31 december 2023 | diensten           | speciale_sector | ja     | 85300000 | € 1.000.000 |
      | 31 december 2021 | diensten           | speciale_sector | ja     | 90910000 | € 428.000   |
      | 1 januari 2022   | diensten           | speciale_sector | ja     | 90910000 | € 431.000   |
      | 1 januari 2024   | diensten           | speciale_sector | ja     | 90910000 | € 443.000   |
      | 31 december 2025 | diensten           | speciale_sector | ja     | 90910000 | € 443.000   |

  @regel(drempel-per-opdracht)
  Scenario: Zonder CPV-code is de drempel voor diensten onbekend
    Gegeven "opdracht.cpv" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "drempel.toepasselijk" onbekend
    En wordt gevraagd naar "opdracht.cpv"

  Scenario: Voor werken is de CPV-code niet nodig
    Gegeven "opdracht.cpv" is onbekend
    En "opdracht.soort" is werken
    Als de toets wordt uitgevoerd
    Dan is "drempel.toepasselijk" € 5.404.000

  Scenario: De grens van 2025 naar 2026 verandert wat verplicht is
    Gegeven "opdracht.geraamde_waarde" is € 216.000
    Als de toets wordt uitgevoerd op 31 december 2025 en op 1 januari 2026
    Dan verandert "procedure.europees_verplicht" van nee naar ja
    En verandert "drempel.toepasselijk" van € 221.000 naar € 216.000

  @regel(drempel-gehaald) @regel(laagste-drempel) @regel(hoogste-drempel)
  Abstract Scenario: Soms is de CPV-code niet nodig om de drempel te toetsen
    Gegeven "opdracht.cpv" is onbekend
    En "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "drempel.gehaald" <gehaald>
    En is "procedure.europees_verplicht" <gehaald>

    Voorbeelden:
      | opdrachtgever   | sector | waarde       | gehaald  |
      | gemeente        | nee    | € 215.999,99 | nee      |
      | gemeente        | nee    | € 216.000    | onbekend |
      | gemeente        | nee    | € 749.999,99 | onbekend |
      | gemeente        | nee    | € 750.000    | ja       |
      | rijk            | nee    | € 139.999,99 | nee      |
      | rijk            | nee    | € 140.000    | onbekend |
      | speciale_sector | ja     | € 431.999,99 | nee      |
      | speciale_sector | ja     | € 432.000    | onbekend |
      | speciale_sector | ja     | € 1.000.000  | ja       |

  @regel(drempel-gehaald)
  Scenario: Zonder soort opdracht blijft het open
    Gegeven "opdracht.soort" is onbekend
    En "opdracht.geraamde_waarde" is € 300.000
    Als de toets wordt uitgevoerd
    Dan is "drempel.gehaald" onbekend
    En wordt gevraagd naar "opdracht.soort"

  @regel(laagste-drempel) @regel(hoogste-drempel) @regel(drempelgroep)
  Abstract Scenario: De laagste en de hoogste drempel die kan gelden
    Gegeven "opdracht.soort" is <soort>
    En "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.cpv" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "drempel.laagste" <laagste>
    En is "drempel.hoogste" <hoogste>

    Voorbeelden:
      | soort              | opdrachtgever   | sector   | laagste     | hoogste     |
      | werken             | gemeente        | nee      | € 5.404.000 | € 5.404.000 |
      | werken             | speciale_sector | ja       | € 5.404.000 | € 5.404.000 |
      | leveringen         | rijk            | nee      | € 140.000   | € 140.000   |
      | leveringen         | gemeente        | nee      | € 216.000   | € 216.000   |
      | leveringen         | speciale_sector | ja       | € 432.000   | € 432.000   |
      | diensten           | gemeente        | nee      | € 216.000   | € 750.000   |
      | diensten           | rijk            | nee      | € 140.000   | € 750.000   |
      | diensten           | speciale_sector | ja       | € 432.000   | € 1.000.000 |
      | concessie_diensten | gemeente        | nee      | € 5.404.000 | € 5.404.000 |
      | diensten           | onbekend        | onbekend | onbekend    | onbekend    |

  @regel(drempel-per-opdracht) @regel(aw-2a.3) @regel(drempel-waarde)
  Abstract Scenario: De drempels van 2018 en 2019
    Gegeven de peildatum 1 mei 2019
    En "opdracht.soort" is <soort>
    En "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.cpv" is <cpv>
    Als de toets wordt uitgevoerd
    Dan is "drempel.toepasselijk" <drempel>

    Voorbeelden:
      | soort              | opdrachtgever   | sector | cpv      | drempel     |
      | werken             | gemeente        | nee    | 45000000 | € 5.548.000 |
      | diensten           | rijk            | nee    | 90910000 | € 144.000   |
      | diensten           | gemeente        | nee    | 85300000 | € 750.000   |
      | concessie_diensten | gemeente        | nee    | 55410000 | € 5.548.000 |
      | diensten           | speciale_sector | ja     | 90910000 | € 443.000   |
      | werken             | speciale_sector | ja     | 45000000 | € 5.548.000 |
      | diensten           | speciale_sector | ja     | 85300000 | € 1.000.000 |
