# language: nl
Functionaliteit: Staat social return in verhouding tot de opdracht

  Achtergrond:
    Gegeven de toets "social_return"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort               | gemeente  |
      | opdrachtgever.gemeente            | Rotterdam |
      | opdracht.soort                    | diensten  |
      | opdracht.geraamde_waarde          | € 200.000 |
      | opdracht.loonsom_aandeel          | 60%       |
      | social_return.gevraagd_percentage | 5%        |
      | social_return.uitstroomgarantie   | nee       |
      | social_return.kapitaalintensief   | nee       |

  @regel(sr-disproportioneel)
  Scenario: Vijf procent bij gewoon werk geeft geen signaal
    Als de toets wordt uitgevoerd
    Dan is "social_return.disproportioneel" nee

  @regel(sr-signaal-hoog) @regel(sr-disproportioneel)
  Abstract Scenario: Meer dan 5% is een signaal
    Gegeven "social_return.gevraagd_percentage" is <percentage>
    Als de toets wordt uitgevoerd
    Dan is "social_return.signaal_hoog_percentage" <uitkomst>
    En is "social_return.disproportioneel" <uitkomst>

    Voorbeelden:
      | percentage | uitkomst |
      | 5%         | nee      |
      | 5,01%      | ja       |
      | onbekend   | onbekend |

  @regel(sr-signaal-geen-arbeid)
  Abstract Scenario: Zonder arbeid past social return niet
    Gegeven "opdracht.loonsom_aandeel" is <loon>
    En "social_return.gevraagd_percentage" is <percentage>
    Als de toets wordt uitgevoerd
    Dan is "social_return.signaal_geen_arbeid" <uitkomst>
    En is "social_return.disproportioneel" <uitkomst>

    Voorbeelden:
      | loon     | percentage | uitkomst |
      | 0%       | 0,01%      | ja       |
      | 0,01%    | 5%         | nee      |
      | 0%       | 0%         | nee      |
      | onbekend | 5%         | onbekend |

  @regel(sr-signaal-levering)
  Abstract Scenario: Een levering met weinig arbeid
    Gegeven "opdracht.soort" is <soort>
    En "social_return.weinig_arbeid" is <weinig>
    En "social_return.gevraagd_percentage" is <percentage>
    Als de toets wordt uitgevoerd
    Dan is "social_return.signaal_levering" <uitkomst>
    En is "social_return.disproportioneel" <uitkomst>

    Voorbeelden:
      | soort      | weinig   | percentage | uitkomst |
      | leveringen | ja       | 0,01%      | ja       |
      | leveringen | ja       | 0%         | nee      |
      | leveringen | nee      | 5%         | nee      |
      | diensten   | ja       | 5%         | nee      |
      | leveringen | onbekend | 5%         | onbekend |

  @regel(sr-signaal-klein)
  Abstract Scenario: Een zware eis bij een kleine opdracht
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "social_return.uitstroomgarantie" is <uitstroom>
    En "social_return.gevraagd_percentage" is <percentage>
    Als de toets wordt uitgevoerd
    Dan is "social_return.signaal_kleine_opdracht" <uitkomst>
    En is "social_return.disproportioneel" <samen>

    Voorbeelden:
      | waarde      | uitstroom | percentage | uitkomst | samen    |
      | € 50.000    | ja        | 5%         | ja       | ja       |
      | € 50.000,01 | ja        | 5%         | nee      | nee      |
      | € 50.000    | nee       | 5%         | nee      | nee      |
      | € 50.000    | nee       | 5,01%      | ja       | ja       |
      | € 50.000,01 | nee       | 5,01%      | nee      | ja       |
      | € 50.000    | onbekend  | 5%         | onbekend | onbekend |

  @regel(sr-signaal-kapitaalintensief)
  Abstract Scenario: Kapitaalintensief werk over de hele opdrachtsom
    Gegeven "social_return.kapitaalintensief" is <kapitaal>
    En "social_return.over_loonsom" is <loonsom>
    En "social_return.gevraagd_percentage" is <percentage>
    Als de toets wordt uitgevoerd
    Dan is "social_return.signaal_kapitaalintensief" <uitkomst>
    En is "social_return.disproportioneel" <uitkomst>

    Voorbeelden:
      | kapitaal | loonsom  | percentage | uitkomst |
      | ja       | nee      | 0,01%      | ja       |
      | ja       | nee      | 0%         | nee      |
      | ja       | ja       | 5%         | nee      |
      | nee      | nee      | 5%         | nee      |
      | ja       | onbekend | 5%         | onbekend |

  @regel(sr-advies-loonsom)
  Abstract Scenario: Over de loonsom is het bedrag lager
    Gegeven "social_return.kapitaalintensief" is <kapitaal>
    En "opdracht.loonsom_aandeel" is <loon>
    Als de toets wordt uitgevoerd
    Dan is "social_return.advies_bedrag" <bedrag>

    Voorbeelden:
      | kapitaal | loon     | bedrag   |
      | ja       | 20%      | € 2.000  |
      | nee      | 20%      | onbekend |
      | ja       | onbekend | onbekend |
      | onbekend | 20%      | onbekend |
