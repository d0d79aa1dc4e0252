# language: nl
Functionaliteit: Zes jaar openbare toiletten als contract in de tijd
  Een wijkcoöperatie houdt zes jaar de toiletten op de markt schoon: drie jaar vast en drie keer een jaar
  verlengd. Elk moment in het contract geeft andere signalen.

  Achtergrond:
    Gegeven het feitenbestand "examples/toiletten-contract.yaml"

  Abstract Scenario: Welke signalen er op welke dag zijn
    Gegeven de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "signaal.achter_met_social_return" <achter>
    En is "signaal.rapportage_gemist" <rapport>
    En is "signaal.verlenging_aankondigen" <verlengen>
    En is "signaal.verlenging_voorbij" <te_laat>
    En is "signaal.aanbesteding_starten" <starten>
    En is "signaal.wijzigingen_niet_meer_klein" <niet_klein>
    En is "signaal.contract_afgelopen" <afgelopen>

    Voorbeelden: 2021 tot en met 2023, de vaste looptijd
      | datum             | achter | rapport | verlengen | te_laat | starten | niet_klein | afgelopen |
      | 1 juni 2021       | nee    | nee     | nee       | nee     | nee     | nee        | nee       |
      | 1 juli 2021       | nee    | ja      | nee       | nee     | nee     | nee        | nee       |
      | 10 september 2021 | nee    | nee     | nee       | nee     | nee     | nee        | nee       |
      | 30 december 2022  | nee    | nee     | nee       | nee     | nee     | nee        | nee       |
      | 31 december 2022  | nee    | nee     | nee       | nee     | ja      | nee        | nee       |
      | 30 maart 2023     | nee    | nee     | ja        | nee     | ja      | nee        | nee       |
      | 15 juni 2023      | nee    | nee     | nee       | nee     | nee     | nee        | nee       |

    Voorbeelden: 2024 tot en met 2026, de verlengingen
      | datum             | achter | rapport | verlengen | te_laat | starten | niet_klein | afgelopen |
      | 1 juni 2024       | nee    | nee     | ja        | nee     | ja      | nee        | nee       |
      | 31 augustus 2024  | nee    | nee     | nee       | nee     | nee     | nee        | nee       |
      | 1 september 2024  | nee    | nee     | nee       | nee     | nee     | nee        | nee       |
      | 9 juni 2025       | nee    | nee     | ja        | nee     | ja      | nee        | nee       |
      | 10 juni 2025      | nee    | nee     | nee       | nee     | nee     | nee        | nee       |
      | 19 augustus 2025  | nee    | nee     | nee       | nee     | nee     | nee        | nee       |
      | 20 augustus 2025  | ja     | nee     | nee       | nee     | nee     | nee        | nee       |
      | 1 februari 2026   | ja     | nee     | nee       | nee     | ja      | nee        | nee       |
      | 31 december 2026  | ja     | nee     | nee       | nee     | ja      | nee        | nee       |
      | 1 januari 2027    | ja     | nee     | nee       | nee     | nee     | nee        | ja        |

  Abstract Scenario: De laatste dag, de social return en de ruimte voor steun schuiven mee
    Gegeven de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "contract.einddatum" <einde>
    En is "contract.achterstand_social_return" <achterstand>
    En is "contract.steunruimte" <ruimte>

    Voorbeelden:
      | datum            | einde      | achterstand | ruimte    |
      | 1 juni 2021      | 2023-12-31 | € 0         | onbekend  |
      | 1 juli 2023      | 2024-12-31 | € 243,84    | onbekend  |
      | 14 november 2024 | 2025-12-31 | € 0         | € 260.000 |
      | 15 november 2024 | 2025-12-31 | € 0         | € 300.000 |
      | 1 februari 2026  | 2026-12-31 | € 1.131,51  | € 275.000 |

  Abstract Scenario: Bij het Rijk is dit een Europese opdracht en telt de grens van 10% wel
    Gegeven "opdrachtgever.soort" is rijk
    En "wijziging.viel_onder_deel_2" is ja
    En de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "contract.wijzigingen_tot_nu" <samen>
    En is "signaal.wijzigingen_niet_meer_klein" <uitkomst>

    Voorbeelden:
      | datum            | samen    | uitkomst |
      | 30 april 2023    | € 0      | nee      |
      | 31 augustus 2024 | € 9.500  | nee      |
      | 1 september 2024 | € 18.000 | ja       |

  Scenario: Had niemand de laatste verlenging op tijd afgesproken
    Gegeven de peildatum 1 juli 2025
    En de groep "contract.gebeurtenissen"
      | soort      | datum      | maanden    |
      | verlenging | 2023-06-15 | 12 maanden |
      | verlenging | 2024-06-20 | 12 maanden |
    Als de toets wordt uitgevoerd
    Dan is "signaal.verlenging_voorbij" ja
    En is "contract.laatste_dag_verlenging" 2025-06-30
    En is "signaal.aanbesteding_starten" ja

  Scenario: Op 1 februari 2026 is er niets meer te vragen en is duidelijk waarom
    Als de toets wordt uitgevoerd
    Dan wordt niets gevraagd
    En is "looptijd.toegestaan" ja
    En is "signaal.einddatum_te_laat" nee
    En is "signaal.te_veel_verlengd" nee
    En is "contract.aandeel_wijzigingen" 10%
    En is "wijziging.zonder_nieuwe_aanbesteding" ja op grond van regel "aw-2.163a-drempel"
    En bevat de uitleg van "signaal.wijzigingen_niet_meer_klein" "2.163a"
    En bevat de uitleg van "signaal.aanbesteding_starten" "31 december 2026"
