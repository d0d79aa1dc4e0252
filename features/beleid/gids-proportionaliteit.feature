# language: nl
Functionaliteit: Referentie-eisen in de Gids Proportionaliteit

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdracht.stelt_selectie_eisen | ja        |
      | opdrachtgever.soort           | gemeente  |
      | opdracht.soort                | diensten  |
      | opdracht.cpv                  | 90910000  |
      | opdracht.geraamde_waarde      | € 100.000 |

  @regel(gids-3.5g-maximum)
  Abstract Scenario: Een referentie is hoogstens 60% van de waarde
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "eisen.referentie_maximum" <maximum>

    Voorbeelden:
      | waarde    | maximum   |
      | € 100.000 | € 60.000  |
      | onbekend  | onbekend  |

  @regel(gids-3.5f-3.5g)
  Abstract Scenario: Referentie-eisen die de Gids volgen
    Gegeven de feiten
      | opdracht.geraamde_waarde                | € 100.000 |
      | opdracht.referentie_waarde              | <eis>     |
      | eisen.referenties_per_kerncompetentie   | <aantal>  |
      | eisen.unieke_referentie_per_competentie | <uniek>   |
    Als de toets wordt uitgevoerd
    Dan is "eisen.referenties_volgens_gids" <uitkomst>

    Voorbeelden:
      | eis         | aantal | uniek    | uitkomst |
      | € 60.000    | 1      | nee      | ja       |
      | € 60.000,01 | 1      | nee      | nee      |
      | € 60.000    | 2      | nee      | nee      |
      | € 60.000    | 1      | ja       | nee      |
      | € 60.000    | 1      | onbekend | onbekend |

  @regel(gids-3.5f-3.5g)
  Scenario: Voor de huidige editie van de Gids is er geen antwoord
    Gegeven de peildatum 31 december 2021
    En de feiten
      | opdracht.geraamde_waarde                | € 100.000 |
      | opdracht.referentie_waarde              | € 10.000  |
      | eisen.referenties_per_kerncompetentie   | 1         |
      | eisen.unieke_referentie_per_competentie | nee       |
    Als de toets wordt uitgevoerd
    Dan is "eisen.referenties_volgens_gids" onbekend

  @regel(gids-geen-selectie)
  Abstract Scenario: Zonder eisen aan de ondernemer wijkt u niet af
    Gegeven "opdracht.stelt_selectie_eisen" is <eisen>
    Als de toets wordt uitgevoerd
    Dan is "eisen.referenties_volgens_gids" <uitkomst>

    Voorbeelden:
      | eisen    | uitkomst |
      | nee      | ja       |
      | ja       | onbekend |
      | onbekend | onbekend |

  @regel(gids-3.5g-maximum)
  Scenario: Zonder opdrachtgever is niet bekend of de Gids bindt
    Gegeven "opdrachtgever.soort" is onbekend
    Als de toets wordt uitgevoerd
    Dan is regel "gids-3.5g-maximum" onbeslist

  @regel(gids-3.5g-maximum) @regel(gids-3.5f-3.5g) @regel(gids-geen-selectie)
  Scenario: Wie de wet niet hoeft te volgen, is niet aan de Gids gebonden
    Gegeven "opdrachtgever.soort" is niet_aanbestedingsplichtig
    En "opdracht.subsidie_aandeel" is 0%
    En "opdracht.stelt_selectie_eisen" is nee
    Als de toets wordt uitgevoerd
    Dan is "eisen.referentie_maximum" onbekend
    En geldt regel "gids-geen-selectie" niet
