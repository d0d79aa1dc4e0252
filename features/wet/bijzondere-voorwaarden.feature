# language: nl
Functionaliteit: Sociale voorwaarden bij de uitvoering en arbeidsrecht

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026

  @regel(aw-2.80)
  Abstract Scenario: Een sociale voorwaarde vraagt verband met de opdracht en vermelding
    Gegeven "social_return.verband_met_voorwerp" is <verband>
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

  @regel(aw-2.81-informatie) @regel(aw-2.81-verklaring) @regel(aw-1.21a-verklaring)
  Abstract Scenario: De verklaring geldt ook onder de drempel, de informatiebron alleen daarboven
    Gegeven de feiten
      | opdrachtgever.soort      | gemeente |
      | opdracht.soort           | diensten |
      | opdracht.cpv             | 90910000 |
      | opdracht.geraamde_waarde | <waarde> |
    Als de toets wordt uitgevoerd
    Dan is "arbeidsrecht.informatiebron_noemen" <bron>
    En is "arbeidsrecht.verklaring_vragen" <verklaring>

    Voorbeelden:
      | waarde       | bron     | verklaring |
      | € 215.999,99 | nee      | ja         |
      | onbekend     | onbekend | onbekend   |

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

  @regel(aw-2.81-verklaring) @regel(aw-2.81-informatie)
  Abstract Scenario: In de lichte procedure gelden de plichten van artikel 2.81 niet
    Gegeven de feiten
      | opdrachtgever.soort         | gemeente    |
      | opdracht.soort              | diensten    |
      | opdracht.cpv                | 85300000    |
      | opdracht.geraamde_waarde    | € 750.000   |
      | opdracht.gekozen_procedure  | <procedure> |
    Als de toets wordt uitgevoerd
    Dan is "arbeidsrecht.informatiebron_noemen" <uitkomst>

    Voorbeelden:
      | procedure | uitkomst |
      | sas       | nee      |
      | europees  | ja       |
      | onbekend  | nee      |

  @regel(aw-2.81a)
  Abstract Scenario: Niet-naleving van het arbeidsrecht meldt u
    Gegeven "opdrachtgever.soort" is gemeente
    En "arbeidsrecht.niet_nageleefd" is <overtreding>
    Als de toets wordt uitgevoerd
    Dan is "arbeidsrecht.melding_verplicht" <uitkomst>

    Voorbeelden:
      | overtreding | uitkomst |
      | ja          | ja       |
      | nee         | nee      |
      | onbekend    | onbekend |
