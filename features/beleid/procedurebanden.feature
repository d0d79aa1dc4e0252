# language: nl
Functionaliteit: Grenzen voor procedures in het inkoopbeleid
  De wet noemt geen bedragen, behalve de Europese drempel. Een opdrachtgever kan in zijn beleid eigen
  grenzen stellen. Kennen wij die niet, dan blijft het antwoord onbekend. De bron die wij noemen, is die
  van het bedrag dat is gebruikt.

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 mei 2021
    En de feiten
      | opdrachtgever.soort                 | gemeente      |
      | opdrachtgever.gemeente              | Het Hogeland  |
      | opdracht.soort                      | werken        |
      | opdracht.cpv                        | 45200000      |
      | opdracht.geraamde_waarde            | € 149.999,99  |
      | opdracht.kunstmatig_gesplitst       | nee           |
      | opdracht.grensoverschrijdend_belang | nee           |

  @regel(band-werken-een-op-een) @regel(band-een-op-een-past)
  Abstract Scenario: Eén op één bij werken in Het Hogeland
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.een_op_een_past" <uitkomst>
    En is "procedurebanden.grens_een_op_een" € 150.000
    En noemt "procedurebanden.grens_een_op_een" de bron "https://hethogeland.nl/"

    Voorbeelden:
      | waarde       | uitkomst |
      | € 149.999,99 | ja       |
      | € 150.000    | nee      |
      | onbekend     | onbekend |

  @regel(band-werken-meervoudig) @regel(band-meervoudig-past)
  Abstract Scenario: Meervoudig onderhands bij werken in Het Hogeland
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.meervoudig_past" <uitkomst>
    En is "procedurebanden.grens_meervoudig" € 1.500.000

    Voorbeelden:
      | waarde         | uitkomst |
      | € 1.499.999,99 | ja       |
      | € 1.500.000    | nee      |
      | onbekend       | onbekend |

  @regel(band-leveringen-diensten-een-op-een) @regel(band-een-op-een-past)
  Abstract Scenario: Eén op één bij leveringen en diensten in Leeuwarden
    Gegeven "opdrachtgever.gemeente" is Leeuwarden
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En de peildatum 1 mei 2023
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.grens_een_op_een" <grens>
    En is "procedurebanden.een_op_een_past" <uitkomst>

    Voorbeelden:
      | soort      | cpv      | waarde      | grens    | uitkomst |
      | diensten   | 90910000 | € 39.999,99 | € 40.000 | ja       |
      | diensten   | 90910000 | € 40.000    | € 40.000 | nee      |
      | leveringen | 30190000 | € 39.999,99 | € 40.000 | ja       |
      | diensten   | 85300000 | € 39.999,99 | onbekend | onbekend |

  @regel(band-leveringen-diensten-meervoudig) @regel(band-meervoudig-past)
  Abstract Scenario: Meervoudig onderhands bij leveringen en diensten
    Gegeven "opdrachtgever.gemeente" is <gemeente>
    En "opdracht.soort" is diensten
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.grens_meervoudig" <grens>
    En is "procedurebanden.meervoudig_past" <uitkomst>

    Voorbeelden:
      | gemeente     | datum      | cpv      | waarde       | grens     | uitkomst |
      | Leeuwarden   | 1 mei 2023 | 90910000 | € 214.999,99 | € 215.000 | ja       |
      | Het Hogeland | 1 mei 2021 | 90910000 | € 213.999,99 | € 214.000 | ja       |
      | Het Hogeland | 1 mei 2021 | 90910000 | onbekend     | € 214.000 | onbekend |
      | Leeuwarden   | 1 mei 2023 | 85300000 | € 100.000    | onbekend  | onbekend |

  @regel(band-sas-een-op-een) @regel(band-sas-meervoudig)
  Abstract Scenario: Voor sociale diensten heeft Het Hogeland eigen grenzen
    Gegeven "opdracht.soort" is diensten
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.grens_een_op_een" <een>
    En is "procedurebanden.grens_meervoudig" <meer>
    En is "procedurebanden.een_op_een_past" <past_een>
    En is "procedurebanden.meervoudig_past" <past_meer>

    Voorbeelden:
      | cpv      | waarde       | een      | meer      | past_een | past_meer |
      | 85300000 | € 49.999,99  | € 50.000 | € 750.000 | ja       | ja        |
      | 85300000 | € 50.000     | € 50.000 | € 750.000 | nee      | ja        |
      | 85300000 | € 749.999,99 | € 50.000 | € 750.000 | nee      | ja        |
      | 90910000 | € 49.999,99  | € 50.000 | € 214.000 | ja       | ja        |

  @regel(band-leveringen-diensten-een-op-een) @regel(band-sas-een-op-een)
  Scenario: Zonder CPV-code is niet bekend welke grens voor diensten telt
    Gegeven "opdrachtgever.gemeente" is Leeuwarden
    En "opdracht.soort" is diensten
    En "opdracht.cpv" is onbekend
    En de peildatum 1 mei 2023
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.grens_een_op_een" onbekend
    En is regel "band-leveringen-diensten-een-op-een" onbeslist
    En is regel "band-sas-een-op-een" onbeslist

  @regel(band-werken-een-op-een) @regel(band-werken-meervoudig)
  Abstract Scenario: Een pagina zonder datum telt voor de jaren van de drempel die erop staat
    Gegeven "opdrachtgever.gemeente" is <gemeente>
    En de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.grens_een_op_een" <een>
    En is "procedurebanden.grens_meervoudig" <meer>

    Voorbeelden:
      | gemeente           | datum            | een       | meer        |
      | Waterland          | 31 december 2017 | onbekend  | onbekend    |
      | Waterland          | 1 januari 2018   | € 50.000  | € 1.000.000 |
      | Waterland          | 31 december 2019 | € 50.000  | € 1.000.000 |
      | Waterland          | 1 januari 2020   | onbekend  | onbekend    |
      | Waterland          | 1 mei 2025       | onbekend  | onbekend    |
      | Schouwen-Duiveland | 1 mei 2019       | € 50.000  | € 3.000.000 |
      | Leeuwarden         | 31 december 2013 | onbekend  | onbekend    |
      | Leeuwarden         | 1 januari 2014   | € 50.000  | € 1.000.000 |
      | Leeuwarden         | 31 december 2018 | € 50.000  | € 1.000.000 |
      | Leeuwarden         | 1 mei 2020       | onbekend  | onbekend    |
      | Leeuwarden         | 1 januari 2022   | € 100.000 | onbekend    |
      | Leeuwarden         | 1 januari 2024   | onbekend  | onbekend    |
      | Het Hogeland       | 1 mei 2022       | onbekend  | onbekend    |

  @regel(band-werken-een-op-een) @regel(band-werken-meervoudig)
  Abstract Scenario: Op deze datum is van geen gemeente een grens bekend, en de wet blijft gelden
    Gegeven "opdrachtgever.gemeente" is <gemeente>
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is 90910000
    En "opdracht.geraamde_waarde" is € 49.999
    En de peildatum 1 februari 2026
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.een_op_een_past" onbekend
    En is "procedurebanden.meervoudig_past" onbekend
    En is "route.een_op_een" ja
    En is "procedurebanden.een_op_een_past" onbekend omdat "geen waarde"

    Voorbeelden:
      | gemeente             | soort    |
      | Rotterdam            | werken   |
      | "Utrechtse Heuvelrug" | werken  |
      | Waterland            | diensten |
      | Waterland            | werken   |

  @regel(band-een-op-een-past)
  Scenario: Wie de grens niet kent, hoort waar hij die vindt
    Gegeven "opdrachtgever.gemeente" is Rotterdam
    En de peildatum 1 februari 2026
    Als de toets wordt uitgevoerd
    Dan is de zin bij "procedurebanden.een_op_een_past" "Of één op één past in het eigen inkoopbeleid, is niet bekend. Dit is beleid van de opdrachtgever, geen wet. Veel opdrachtgevers hebben eigen grenzen. Vraag ze bij inkoop."

  @regel(band-werken-een-op-een)
  Scenario: Wij zeggen voor wanneer wij wel een grens kennen
    Gegeven "opdrachtgever.gemeente" is Waterland
    En de peildatum 1 februari 2026
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.grens_een_op_een" onbekend omdat "voor Waterland geen waarde; wel € 50.000 (2018-2019)"

  @regel(band-werken-een-op-een) @regel(band-werken-meervoudig) @regel(band-leveringen-diensten-meervoudig) @regel(band-sas-meervoudig)
  Scenario: Zonder soort opdracht is de grens van de gemeente niet te kiezen
    Gegeven "opdracht.soort" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.grens_een_op_een" onbekend
    En is "procedurebanden.grens_meervoudig" onbekend
    En is regel "band-werken-een-op-een" onbeslist
    En is regel "band-werken-meervoudig" onbeslist
    En wordt gevraagd naar "opdracht.soort"

  @regel(band-werken-een-op-een)
  Abstract Scenario: Een gemeente die niemand kent, heeft geen grens en ook geen nee
    Gegeven "opdrachtgever.gemeente" is <gemeente>
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.grens_een_op_een" onbekend
    En is "procedurebanden.een_op_een_past" onbekend
    En wordt gevraagd naar "opdrachtgever.gemeente"
    En meldt de toets "F022"

    Voorbeelden:
      | gemeente      |
      | Verzonnenstad |
      | Het Hoogeland |

  @regel(band-een-op-een-past)
  Abstract Scenario: U kunt de grens uit uw eigen beleid invullen
    Gegeven "opdrachtgever.gemeente" is Rotterdam
    En "opdracht.geraamde_waarde" is <waarde>
    En "procedurebanden.grens_een_op_een" is € 40.000
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.een_op_een_past" <uitkomst>
    En noemt "procedurebanden.een_op_een_past" de bron "Door u opgegeven: Bedrag waaronder het inkoopbeleid één op één toelaat"
    En noemt "procedurebanden.een_op_een_past" niet de bron "http"

    Voorbeelden:
      | waarde      | uitkomst |
      | € 39.999,99 | ja       |

  @regel(band-een-op-een-past)
  Scenario: De eigen grens gaat voor wat wij gevonden hebben
    Gegeven "procedurebanden.grens_een_op_een" is € 40.000
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.een_op_een_past" nee
    En is "procedurebanden.grens_een_op_een" € 40.000

  @regel(band-een-op-een-past)
  Abstract Scenario: De bron is die van de gemeente en de datum
    Gegeven "opdrachtgever.gemeente" is <gemeente>
    En "opdracht.geraamde_waarde" is € 20.000
    En de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.een_op_een_past" ja
    En noemt "procedurebanden.een_op_een_past" de bron "<bron>"
    En noemt "procedurebanden.een_op_een_past" niet de bron "<andere>"

    Voorbeelden:
      | gemeente     | datum      | bron                              | andere                 |
      | Het Hogeland | 1 mei 2021 | https://hethogeland.nl/           | ondernemendleeuwarden  |
      | Leeuwarden   | 1 mei 2023 | https://ondernemendleeuwarden.nl/ | hethogeland            |

  @regel(band-een-op-een-past)
  Scenario: Zonder grens noemen wij geen pagina van een ander
    Gegeven "opdrachtgever.gemeente" is Rotterdam
    En de peildatum 1 februari 2026
    Als de toets wordt uitgevoerd
    Dan noemt "procedurebanden.een_op_een_past" de bron "Inkoopbeleid van de opdrachtgever"
    En noemt "procedurebanden.een_op_een_past" niet de bron "http"

  @regel(band-meervoudig-past)
  Abstract Scenario: Ook de grens voor meervoudig onderhands kunt u invullen
    Gegeven "opdracht.soort" is diensten
    En "opdracht.cpv" is 90910000
    En "opdrachtgever.gemeente" is Rotterdam
    En "opdracht.geraamde_waarde" is <waarde>
    En "procedurebanden.grens_meervoudig" is € 150.000
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.meervoudig_past" <uitkomst>

    Voorbeelden:
      | waarde       | uitkomst |
      | € 149.999,99 | ja       |
      | € 150.000    | nee      |

  @regel(band-waterschap-een-op-een) @regel(band-waterschap-meervoudig)
  Abstract Scenario: Een waterschap of samenwerking heeft eigen grenzen
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdrachtgever.naam" is <naam>
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.grens_een_op_een" <een>
    En is "procedurebanden.grens_meervoudig" <meer>

    Voorbeelden:
      | opdrachtgever | naam                       | soort      | cpv      | datum            | een       | meer        |
      | waterschap    | Waterschapsbedrijf Limburg | werken     | 45200000 | 1 mei 2025       | € 150.000 | € 1.500.000 |
      | waterschap    | Waterschapsbedrijf Limburg | diensten   | 90910000 | 1 mei 2025       | € 50.000  | € 221.000   |
      | waterschap    | Waterschapsbedrijf Limburg | leveringen | 30190000 | 31 december 2025 | € 50.000  | € 221.000   |
      | waterschap    | Waterschapsbedrijf Limburg | diensten   | 85300000 | 1 mei 2025       | onbekend  | onbekend    |
      | waterschap    | Waterschapsbedrijf Limburg | werken     | 45200000 | 31 december 2023 | onbekend  | onbekend    |
      | waterschap    | Waterschapsbedrijf Limburg | werken     | 45200000 | 1 januari 2026   | onbekend  | onbekend    |
      | waterschap    | waterschap Limburg         | werken     | 45200000 | 1 mei 2025       | onbekend  | onbekend    |
      | provincie     | provincie Limburg          | werken     | 45200000 | 1 mei 2025       | onbekend  | onbekend    |
      | gemeente      | Waterschapsbedrijf Limburg | werken     | 45200000 | 1 mei 2025       | onbekend  | onbekend    |

  @regel(band-waterschap-een-op-een)
  Abstract Scenario: Naar de naam van het waterschap wordt alleen gevraagd als die iets uitmaakt
    Gegeven "opdrachtgever.soort" is waterschap
    En de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan <vraag> "opdrachtgever.naam"

    Voorbeelden:
      | datum           | vraag                     |
      | 1 mei 2025      | wordt gevraagd naar       |
      | 1 februari 2026 | wordt niet gevraagd naar  |
