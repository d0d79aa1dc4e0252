# language: nl
Functionaliteit: Signalen tijdens een lopend contract

  Achtergrond:
    Gegeven de toets "contract"
    En de peildatum 1 januari 2025
    En de feiten
      | opdrachtgever.soort               | gemeente   |
      | opdracht.soort                    | diensten   |
      | opdracht.raamovereenkomst         | nee        |
      | opdracht.voorbehoud               | geen       |
      | contract.verloop_volgen           | ja         |
      | contract.ingangsdatum             | 2024-01-01 |
      | contract.looptijd                 | 24 maanden |
      | contract.verlengingen             | 12 maanden |
      | contract.aankondiging_verlenging  | 3 maanden  |
      | contract.afgesproken_social_return | € 7.310    |
      | contract.oorspronkelijke_waarde   | € 100.000  |
    En de groep "contract.gebeurtenissen"
      | soort  |
      | anders |

  # --- Looptijd ---

  @regel(contract-einddatum) @regel(contract-verlengd) @regel(contract-start-aanbesteding) @regel(contract-voorbereiding)
  Abstract Scenario: De laatste dag schuift op vanaf de dag dat de verlenging is afgesproken
    Gegeven de groep "contract.gebeurtenissen"
      | soort      | datum   | maanden   |
      | verlenging | <datum> | <maanden> |
    Als de toets wordt uitgevoerd
    Dan is "contract.verlengd_tot_nu" <verlengd>
    En is "contract.einddatum" <einde>
    En is "contract.start_aanbesteding" <start>

    Voorbeelden:
      | datum      | maanden   | verlengd   | einde      | start      |
      | 2025-01-01 | 6 maanden | 6 maanden  | 2026-06-30 | 2025-06-30 |
      | 2025-01-02 | 6 maanden | 0 maanden  | 2025-12-31 | 2024-12-31 |
      | onbekend   | 6 maanden | onbekend   | onbekend   | onbekend   |
      | 2025-01-01 | onbekend  | onbekend   | onbekend   | onbekend   |

  @regel(contract-einddatum) @regel(contract-deel-verstreken)
  Abstract Scenario: Maanden zijn niet even lang, en de laatste dag van een maand blijft dat
    Gegeven "contract.ingangsdatum" is <begin>
    En "contract.looptijd" is <looptijd>
    En de peildatum 1 juli 2030
    Als de toets wordt uitgevoerd
    Dan is "contract.einddatum" <einde>
    En is "contract.deel_verstreken" 100%

    Voorbeelden:
      | begin      | looptijd   | einde      |
      | 2025-08-31 | 6 maanden  | 2026-02-28 |
      | 2025-08-30 | 6 maanden  | 2026-02-28 |
      | 2025-08-28 | 6 maanden  | 2026-02-27 |
      | 2025-09-01 | 6 maanden  | 2026-02-28 |
      | 2024-02-29 | 12 maanden | 2025-02-28 |
      | 2023-03-01 | 12 maanden | 2024-02-29 |
      | 2025-01-31 | 1 maand    | 2025-02-28 |

  @regel(contract-einddatum) @regel(contract-start-aanbesteding) @regel(contract-achterstand-social-return) @regel(contract-laatste-dag-verlenging) @regel(signaal-contract-afgelopen) @regel(signaal-social-return) @regel(signaal-verlenging-aankondigen) @regel(signaal-verlenging-voorbij) @regel(signaal-aanbesteding-starten)
  Scenario: Een contract voor onbepaalde tijd heeft geen laatste dag
    Gegeven "contract.onbepaalde_tijd" is ja
    En "contract.looptijd" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "contract.einddatum" onbekend
    En is "signaal.contract_afgelopen" nee
    En is "signaal.aanbesteding_starten" nee
    En is "signaal.achter_met_social_return" nee
    En is "signaal.verlenging_aankondigen" nee
    En is "signaal.verlenging_voorbij" nee

  @regel(contract-verlengd) @regel(contract-einddatum) @regel(contract-deel-verstreken) @regel(signaal-contract-afgelopen) @regel(contract-geleverde-social-return) @regel(contract-achterstand-social-return) @regel(signaal-social-return) @regel(contract-resterende-verlenging) @regel(contract-laatste-dag-verlenging) @regel(signaal-verlenging-aankondigen) @regel(signaal-verlenging-voorbij) @regel(signaal-te-veel-verlengd) @regel(contract-voorbereiding) @regel(contract-start-aanbesteding) @regel(signaal-aanbesteding-starten) @regel(contract-gemiste-rapportages) @regel(signaal-rapportage) @regel(signaal-wijzigingen-boven-helft)
  Abstract Scenario: Zonder volgen komen er geen signalen
    Gegeven "contract.verloop_volgen" is <volgen>
    Als de toets wordt uitgevoerd
    Dan is "contract.einddatum" onbekend
    En is "contract.verlengd_tot_nu" onbekend
    En is "contract.geleverde_social_return" onbekend
    En is "contract.gemiste_rapportages" onbekend
    En is "signaal.rapportage_gemist" <uitkomst>
    En is "signaal.te_veel_verlengd" <uitkomst>
    En is "signaal.achter_met_social_return" <uitkomst>
    En is "signaal.wijzigingen_boven_helft" <uitkomst>
    En is "signaal.contract_afgelopen" <uitkomst>

    Voorbeelden:
      | volgen   | uitkomst |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(signaal-contract-afgelopen)
  Abstract Scenario: Na de laatste dag is het contract afgelopen
    Gegeven de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "signaal.contract_afgelopen" <uitkomst>

    Voorbeelden:
      | datum            | uitkomst |
      | 31 december 2025 | nee      |
      | 1 januari 2026   | ja       |

  # --- Social return ---

  @regel(contract-deel-verstreken) @regel(contract-achterstand-social-return) @regel(contract-geleverde-social-return) @regel(signaal-social-return)
  Abstract Scenario: Een achterstand van meer dan 10% van de afspraak geeft een signaal
    Na 366 van de 731 dagen hoort er € 3.660 te zijn geleverd. De marge is € 731.
    Gegeven de groep "contract.gebeurtenissen"
      | soort                  | datum   | bedrag   |
      | social_return_geleverd | <datum> | <bedrag> |
    Als de toets wordt uitgevoerd
    Dan is "contract.achterstand_social_return" <achterstand>
    En is "signaal.achter_met_social_return" <uitkomst>

    Voorbeelden:
      | datum      | bedrag     | achterstand | uitkomst |
      | 2025-01-01 | € 2.929    | € 731       | nee      |
      | 2025-01-01 | € 2.928,99 | € 731,01    | ja       |
      | 2025-01-02 | € 2.929    | € 3.660     | ja       |
      | 2025-01-01 | € 9.000    | € 0         | nee      |
      | 2025-01-01 | onbekend   | onbekend    | onbekend |
      | onbekend   | € 2.929    | onbekend    | onbekend |

  @regel(signaal-social-return)
  Scenario: Zonder afspraak over social return is er geen achterstand
    Gegeven "contract.afgesproken_social_return" is € 0
    En "contract.ingangsdatum" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "signaal.achter_met_social_return" nee

  @regel(contract-deel-verstreken)
  Abstract Scenario: Voor het begin is er nog niets voorbij, na de laatste dag loopt het niet op
    Gegeven de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "contract.deel_verstreken" <deel>

    Voorbeelden:
      | datum            | deel |
      | 31 december 2023 | 0%   |
      | 1 januari 2024   | 0%   |
      | 1 januari 2026   | 100% |
      | 1 juli 2026      | 100% |

  # --- Verlengen ---

  @regel(signaal-verlenging-aankondigen) @regel(signaal-verlenging-voorbij) @regel(contract-laatste-dag-verlenging) @regel(contract-resterende-verlenging)
  Abstract Scenario: Drie maanden voor de laatste dag komt er een signaal
    De laatste dag om aan te kondigen is 30 september 2025.
    Gegeven de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "contract.laatste_dag_verlenging" 2025-09-30
    En is "signaal.verlenging_aankondigen" <aankondigen>
    En is "signaal.verlenging_voorbij" <voorbij>

    Voorbeelden:
      | datum             | aankondigen | voorbij |
      | 29 juni 2025      | nee         | nee     |
      | 30 juni 2025      | ja          | nee     |
      | 30 september 2025 | ja          | nee     |
      | 1 oktober 2025    | nee         | ja      |

  @regel(contract-laatste-dag-verlenging) @regel(signaal-verlenging-aankondigen) @regel(signaal-verlenging-voorbij)
  Scenario: Zonder termijn in het contract blijft het open
    Gegeven "contract.aankondiging_verlenging" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "signaal.verlenging_aankondigen" onbekend
    En is "signaal.verlenging_voorbij" onbekend
    En wordt gevraagd naar "contract.aankondiging_verlenging"

  @regel(signaal-te-veel-verlengd) @regel(contract-resterende-verlenging) @regel(signaal-verlenging-voorbij) @regel(signaal-verlenging-aankondigen)
  Abstract Scenario: Een maand meer dan het contract toelaat is te veel
    Gegeven de groep "contract.gebeurtenissen"
      | soort      | datum      | maanden   |
      | verlenging | 2024-06-01 | 6 maanden |
      | verlenging | 2024-12-01 | <tweede>  |
    Als de toets wordt uitgevoerd
    Dan is "contract.resterende_verlenging" <rest>
    En is "signaal.te_veel_verlengd" <uitkomst>

    Voorbeelden:
      | tweede    | rest      | uitkomst |
      | 5 maanden | 1 maand   | nee      |
      | 6 maanden | 0 maanden | nee      |
      | 7 maanden | 0 maanden | ja       |
      | onbekend  | onbekend  | onbekend |

  # --- Nieuwe aanbesteding ---

  @regel(signaal-aanbesteding-starten) @regel(contract-start-aanbesteding)
  Abstract Scenario: Twaalf maanden voor de laatste dag is het tijd
    Gegeven de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "contract.start_aanbesteding" 2024-12-31
    En is "signaal.aanbesteding_starten" <uitkomst>

    Voorbeelden:
      | datum            | uitkomst |
      | 30 december 2024 | nee      |
      | 31 december 2024 | ja       |
      | 31 december 2025 | ja       |
      | 1 januari 2026   | nee      |

  @regel(signaal-aanbesteding-starten)
  Abstract Scenario: Wie is begonnen, krijgt geen signaal meer
    Gegeven de groep "contract.gebeurtenissen"
      | soort                | datum   |
      | aanbesteding_gestart | <datum> |
    Als de toets wordt uitgevoerd
    Dan is "signaal.aanbesteding_starten" <uitkomst>

    Voorbeelden:
      | datum      | uitkomst |
      | 2025-01-01 | nee      |
      | 2025-01-02 | ja       |
      | onbekend   | onbekend |

  @regel(contract-voorbereiding) @regel(signaal-aanbesteding-starten)
  Abstract Scenario: Een gemeente die minder tijd nodig heeft, vult dat zelf in
    Gegeven "contract.voorbereiding_aanbesteding" is <tijd>
    Als de toets wordt uitgevoerd
    Dan is "signaal.aanbesteding_starten" <uitkomst>

    Voorbeelden:
      | tijd       | uitkomst |
      | 12 maanden | ja       |
      | 11 maanden | nee      |

  # --- Rapportages ---

  @regel(contract-gemiste-rapportages) @regel(signaal-rapportage)
  Abstract Scenario: Een gemiste rapportage telt tot zij alsnog komt
    Gegeven de groep "contract.gebeurtenissen"
      | soort             | datum    |
      | rapportage_gemist | <gemist> |
      | rapportage_alsnog | <alsnog> |
    Als de toets wordt uitgevoerd
    Dan is "contract.gemiste_rapportages" <aantal>
    En is "signaal.rapportage_gemist" <uitkomst>

    Voorbeelden:
      | gemist     | alsnog     | aantal   | uitkomst |
      | 2025-01-01 | 2025-01-02 | 1        | ja       |
      | 2025-01-01 | 2025-01-01 | 0        | nee      |
      | 2025-01-02 | 2025-01-02 | 0        | nee      |
      | 2025-01-02 | 2025-01-01 | 0        | nee      |
      | onbekend   | 2025-01-02 | onbekend | onbekend |

  # --- Alle wijzigingen samen ---

  @regel(signaal-wijzigingen-boven-helft)
  Abstract Scenario: Meer dan de helft samen geeft een signaal
    Gegeven de groep "contract.gebeurtenissen"
      | soort                      | datum      | bedrag    |
      | wijziging                  | 2024-03-01 | € 30.000  |
      | wijziging_volgens_clausule | 2024-03-01 | € 30.000  |
      | wijziging                  | 2025-01-01 | <bedrag>  |
      | wijziging                  | 2025-01-02 | € 30.000  |
    Als de toets wordt uitgevoerd
    Dan is "signaal.wijzigingen_boven_helft" <uitkomst>
    En is "signaal.wijziging_boven_grens" <apart>

    Voorbeelden:
      | bedrag      | uitkomst | apart    |
      | € 20.000    | nee      | nee      |
      | € 20.000,01 | ja       | nee      |
      | onbekend    | onbekend | onbekend |
