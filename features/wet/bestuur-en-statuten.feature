# language: nl
Functionaliteit: Statuten veranderen, besturen en het UBO-register

  Achtergrond:
    Gegeven de toets "rechtsvorm"
    En de peildatum 1 oktober 2026

  # --- Stichting ---
  @regel(bw2-286.4)
  Abstract Scenario: Wat er in de statuten van een stichting staat
    Gegeven de feiten
      | organisatie.rechtsvorm           | <vorm>       |
      | stichting.naam_bevat_stichting   | <naam>       |
      | organisatie.statuten_onderdelen  | <onderdelen> |
    Als de toets wordt uitgevoerd
    Dan is "organisatie.statuten_stichting_volledig" <uitkomst>

    Voorbeelden:
      | vorm       | naam     | onderdelen                             | uitkomst |
      | stichting  | ja       | naam_zetel, doel, bestuur, batig_saldo | ja       |
      | stichting  | nee      | naam_zetel, doel, bestuur, batig_saldo | nee      |
      | stichting  | onbekend | naam_zetel, doel, bestuur, batig_saldo | onbekend |
      | stichting  | ja       | doel, bestuur, batig_saldo             | nee      |
      | stichting  | ja       | naam_zetel, bestuur, batig_saldo       | nee      |
      | stichting  | ja       | naam_zetel, doel, batig_saldo          | nee      |
      | stichting  | ja       | naam_zetel, doel, bestuur              | nee      |
      | stichting  | ja       | onbekend                               | onbekend |
      | vereniging | ja       | naam_zetel, doel, bestuur, batig_saldo | onbekend |
      | onbekend   | ja       | naam_zetel, doel, bestuur, batig_saldo | onbekend |

  # --- Statuten veranderen ---
  @regel(bw2-42) @regel(bw2-42.3)
  Abstract Scenario: Zeven dagen oproepen en vijf dagen ter inzage, of alle leden voor
    Gegeven de feiten
      | organisatie.rechtsvorm                   | <vorm>   |
      | statutenwijziging.oproep_noemt_wijziging | <noemt>  |
      | statutenwijziging.dagen_oproep           | <oproep> |
      | statutenwijziging.dagen_ter_inzage       | <inzage> |
      | statutenwijziging.afgevaardigden         | <raad>   |
      | statutenwijziging.alle_leden_voor        | <alle>   |
    Als de toets wordt uitgevoerd
    Dan is "statutenwijziging.oproep_op_tijd" <uitkomst>

    Voorbeelden:
      | vorm                 | noemt    | oproep   | inzage   | raad     | alle     | uitkomst |
      | vereniging           | ja       | 7 dagen  | 5 dagen  | nee      | nee      | ja       |
      | cooperatie           | ja       | 7 dagen  | 5 dagen  | nee      | nee      | ja       |
      | informele_vereniging | ja       | 7 dagen  | 5 dagen  | nee      | nee      | ja       |
      | vereniging           | ja       | 6 dagen  | 5 dagen  | nee      | nee      | nee      |
      | vereniging           | ja       | 7 dagen  | 4 dagen  | nee      | nee      | nee      |
      | vereniging           | nee      | 7 dagen  | 5 dagen  | nee      | nee      | nee      |
      | vereniging           | ja       | 7 dagen  | 13 dagen | ja       | nee      | nee      |
      | vereniging           | ja       | 7 dagen  | 14 dagen | ja       | nee      | ja       |
      | vereniging           | ja       | 7 dagen  | 14 dagen | onbekend | nee      | ja       |
      | vereniging           | ja       | 7 dagen  | 5 dagen  | onbekend | nee      | onbekend |
      | vereniging           | nee      | 0 dagen  | 0 dagen  | nee      | ja       | ja       |
      | vereniging           | ja       | 6 dagen  | 5 dagen  | nee      | onbekend | onbekend |
      | vereniging           | ja       | onbekend | 5 dagen  | nee      | nee      | onbekend |
      | stichting            | ja       | 7 dagen  | 5 dagen  | nee      | nee      | onbekend |
      | stichting            | ja       | 7 dagen  | 5 dagen  | nee      | ja       | onbekend |

  @regel(bw2-43.1) @regel(bw2-43.1-eigen)
  Abstract Scenario: Twee derde van de uitgebrachte stemmen, of wat de statuten zeggen
    Gegeven de feiten
      | organisatie.rechtsvorm                        | <vorm>   |
      | statutenwijziging.statuten_andere_meerderheid | <anders> |
      | statutenwijziging.eigen_meerderheid_gehaald   | <eigen>  |
      | statutenwijziging.stemmen_voor                | <voor>   |
      | statutenwijziging.stemmen_uitgebracht         | <totaal> |
    Als de toets wordt uitgevoerd
    Dan is "statutenwijziging.genoeg_stemmen" <uitkomst>

    Voorbeelden:
      | vorm       | anders   | eigen    | voor     | totaal | uitkomst |
      | vereniging | nee      | onbekend | 20       | 30     | ja       |
      | vereniging | nee      | onbekend | 19       | 30     | nee      |
      | vereniging | nee      | onbekend | 21       | 31     | ja       |
      | vereniging | nee      | onbekend | 20       | 31     | nee      |
      | cooperatie | nee      | onbekend | 20       | 30     | ja       |
      | vereniging | nee      | onbekend | onbekend | 30     | onbekend |
      | vereniging | ja       | ja       | 10       | 30     | ja       |
      | vereniging | ja       | nee      | 25       | 30     | nee      |
      | vereniging | ja       | onbekend | 25       | 30     | onbekend |
      | vereniging | onbekend | onbekend | 25       | 30     | onbekend |
      | stichting  | nee      | onbekend | 20       | 30     | onbekend |

  @regel(bw2-43.5) @regel(bw2-43-zonder-akte)
  Abstract Scenario: Met akte bij de oprichting geldt de wijziging pas na een nieuwe akte
    Gegeven de feiten
      | organisatie.rechtsvorm                        | <vorm>  |
      | statutenwijziging.alle_leden_voor             | ja      |
      | statutenwijziging.statuten_andere_meerderheid | nee     |
      | statutenwijziging.stemmen_voor                | <voor>  |
      | statutenwijziging.stemmen_uitgebracht         | 30      |
      | statutenwijziging.notariele_akte              | <akte>  |
    Als de toets wordt uitgevoerd
    Dan is "statutenwijziging.geldt" <uitkomst>

    Voorbeelden:
      | vorm                 | voor | akte     | uitkomst |
      | vereniging           | 30   | ja       | ja       |
      | vereniging           | 30   | nee      | nee      |
      | vereniging           | 30   | onbekend | onbekend |
      | cooperatie           | 30   | nee      | nee      |
      | cooperatie           | 19   | ja       | nee      |
      | informele_vereniging | 30   | nee      | ja       |
      | informele_vereniging | 19   | nee      | nee      |
      | informele_vereniging | onbekend | nee  | onbekend |
      | stichting            | 30   | ja       | onbekend |

  @regel(bw2-43.5) @regel(bw2-43-zonder-akte) @regel(bw2-44.5) @regel(bw2-44.4) @regel(ubo-plicht) @regel(ubo-geen-plicht)
  Abstract Scenario: Zonder rechtsvorm staat niet vast wat er voor het bestuur geldt
    Gegeven de feiten
      | organisatie.rechtsvorm                        | onbekend |
      | statutenwijziging.alle_leden_voor             | ja       |
      | statutenwijziging.statuten_andere_meerderheid | nee      |
      | statutenwijziging.stemmen_voor                | 30       |
      | statutenwijziging.stemmen_uitgebracht         | 30       |
      | statutenwijziging.notariele_akte              | ja       |
      | bestuur.afwezigheid_in_statuten               | ja       |
      | bestuur.een_heeft_meer_stemmen_dan_de_rest    | nee      |
      | ubo.heeft_bedrijf                             | nee      |
    Als de toets wordt uitgevoerd
    Dan is "<begrip>" onbekend
    En is regel "<regel>" onbeslist
    En wordt gevraagd naar "organisatie.rechtsvorm"

    Voorbeelden:
      | begrip                     | regel              |
      | statutenwijziging.geldt    | bw2-43.5           |
      | statutenwijziging.geldt    | bw2-43-zonder-akte |
      | bestuur.afwezigheid_in_orde | bw2-44.5          |
      | bestuur.stemmen_in_orde    | bw2-44.4           |
      | ubo.inschrijven            | ubo-plicht         |
      | ubo.inschrijven            | ubo-geen-plicht    |

  @regel(bw2-44.4-overgang)
  Scenario: Voor 1 juli 2026 staat zonder rechtsvorm niet vast of een oude regel over stemmen telt
    Gegeven de peildatum 30 juni 2026
    En "bestuur.een_heeft_meer_stemmen_dan_de_rest" is ja
    En "bestuur.oude_regel_stemmen" is ja
    Als de toets wordt uitgevoerd
    Dan is "bestuur.stemmen_in_orde" onbekend
    En is regel "bw2-44.4-overgang" onbeslist
    En wordt gevraagd naar "organisatie.rechtsvorm"

  @regel(bw2-43.1)
  Abstract Scenario: Zonder uitgebrachte stemmen is er niets besloten
    Gegeven "organisatie.rechtsvorm" is cooperatie
    En "statutenwijziging.statuten_andere_meerderheid" is nee
    En "statutenwijziging.stemmen_voor" is <voor>
    En "statutenwijziging.stemmen_uitgebracht" is <totaal>
    Als de toets wordt uitgevoerd
    Dan is "statutenwijziging.genoeg_stemmen" <uitkomst>

    Voorbeelden:
      | voor | totaal   | uitkomst |
      | 0    | 0        | nee      |
      | 1    | 1        | ja       |
      | 0    | 1        | nee      |
      | 0    | onbekend | onbekend |

  # --- Besturen (WBTR) ---
  @regel(bw2-44.5)
  Abstract Scenario: Wat er gebeurt als het hele bestuur er niet is
    Gegeven de peildatum <datum>
    En "organisatie.rechtsvorm" is <vorm>
    En "bestuur.afwezigheid_in_statuten" is <statuten>
    Als de toets wordt uitgevoerd
    Dan is "bestuur.afwezigheid_in_orde" <uitkomst>

    Voorbeelden:
      | datum        | vorm       | statuten | uitkomst |
      | 1 juli 2021  | vereniging | ja       | ja       |
      | 1 juli 2021  | cooperatie | nee      | nee      |
      | 1 juli 2021  | stichting  | nee      | nee      |
      | 1 juli 2021  | cooperatie | onbekend | onbekend |
      | 30 juni 2021 | cooperatie | nee      | onbekend |
      | 1 juli 2026  | bv         | nee      | onbekend |

  @regel(bw2-44.5)
  Scenario: De zin zegt wanneer het moet
    Gegeven "organisatie.rechtsvorm" is stichting
    En "bestuur.afwezigheid_in_statuten" is nee
    Als de toets wordt uitgevoerd
    Dan is de zin bij "bestuur.afwezigheid_in_orde" "In de statuten staat niet wat er gebeurt als het bestuur er niet is. Regel dit bij de volgende wijziging van de statuten. Bent u na 1 juli 2021 opgericht? Dan had het er al in moeten staan."

  @regel(bw2-44.4) @regel(bw2-44.4-overgang)
  Abstract Scenario: Eén bestuurder heeft niet meer stemmen dan de rest samen
    Gegeven de peildatum <datum>
    En "organisatie.rechtsvorm" is <vorm>
    En "bestuur.een_heeft_meer_stemmen_dan_de_rest" is <meer>
    En "bestuur.oude_regel_stemmen" is <oud>
    Als de toets wordt uitgevoerd
    Dan is "bestuur.stemmen_in_orde" <uitkomst>

    Voorbeelden:
      | datum        | vorm       | meer     | oud      | uitkomst |
      | 30 juni 2026 | vereniging | ja       | ja       | ja       |
      | 30 juni 2026 | vereniging | ja       | nee      | nee      |
      | 30 juni 2026 | vereniging | ja       | onbekend | onbekend |
      | 30 juni 2026 | vereniging | nee      | onbekend | ja       |
      | 1 juli 2026  | vereniging | ja       | ja       | nee      |
      | 1 juli 2026  | stichting  | ja       | onbekend | nee      |
      | 1 juli 2026  | cooperatie | nee      | onbekend | ja       |
      | 1 juli 2026  | cooperatie | onbekend | onbekend | onbekend |
      | 30 juni 2026 | bv         | ja       | ja       | onbekend |
      | 1 juli 2026  | nv         | ja       | nee      | onbekend |
      | 30 juni 2021 | vereniging | ja       | nee      | onbekend |

  # --- UBO-register ---
  @regel(ubo-plicht) @regel(ubo-geen-plicht)
  Abstract Scenario: Wie een UBO inschrijft
    Gegeven de peildatum <datum>
    En "organisatie.rechtsvorm" is <vorm>
    En "ubo.heeft_bedrijf" is <bedrijf>
    Als de toets wordt uitgevoerd
    Dan is "ubo.inschrijven" <uitkomst>

    Voorbeelden:
      | datum             | vorm                 | bedrijf  | uitkomst |
      | 27 september 2020 | cooperatie           | onbekend | ja       |
      | 27 september 2020 | vereniging           | onbekend | ja       |
      | 27 september 2020 | stichting            | onbekend | ja       |
      | 26 september 2020 | cooperatie           | onbekend | onbekend |
      | 1 oktober 2026    | informele_vereniging | nee      | nee      |
      | 1 oktober 2026    | informele_vereniging | ja       | onbekend |
      | 1 oktober 2026    | informele_vereniging | onbekend | onbekend |
      | 1 oktober 2026    | geen                 | nee      | onbekend |
      | 1 oktober 2026    | europese_cooperatie  | nee      | onbekend |
      | 1 oktober 2026    | buitenlands          | nee      | onbekend |

  @regel(bw2-37) @regel(bw2-38) @regel(bw2-42) @regel(bw2-43.1) @regel(bw2-44.5) @regel(ubo-plicht)
  Abstract Scenario: Voor een vereniging van eigenaars gelden de regels van een gewone vereniging niet
    Gegeven de feiten
      | organisatie.rechtsvorm                           | vve     |
      | organisatie.notariele_akte                       | ja      |
      | organisatie.ingeschreven_handelsregister         | nee     |
      | organisatie.leden_kunnen_meestemmen_over_bestuur | nee     |
      | organisatie.elk_lid_ten_minste_een_stem          | nee     |
      | statutenwijziging.oproep_noemt_wijziging         | nee     |
      | statutenwijziging.alle_leden_voor                | nee     |
      | statutenwijziging.statuten_andere_meerderheid    | nee     |
      | statutenwijziging.stemmen_voor                   | 1       |
      | statutenwijziging.stemmen_uitgebracht            | 9       |
      | bestuur.afwezigheid_in_statuten                  | nee     |
    Als de toets wordt uitgevoerd
    Dan is "<begrip>" onbekend

    Voorbeelden:
      | begrip                                 |
      | organisatie.winstverdeling_toegestaan  |
      | organisatie.bestuurders_hoofdelijk     |
      | cooperatie.bestuur_benoemd_volgens_wet |
      | cooperatie.stemrecht_klopt             |
      | statutenwijziging.oproep_op_tijd       |
      | statutenwijziging.genoeg_stemmen       |
      | bestuur.afwezigheid_in_orde            |
      | ubo.inschrijven                        |

  @regel(ubo-personen) @regel(ubo-bestuur)
  Abstract Scenario: Meer dan een kwart, of anders het hele bestuur
    Gegeven de feiten
      | organisatie.rechtsvorm     | <vorm>      |
      | ubo.heeft_bedrijf          | nee         |
      | ubo.grootste_deel_eigendom | <eigendom>  |
      | ubo.grootste_deel_stemmen  | <stemmen>   |
      | ubo.feitelijke_baas        | <baas>      |
    Als de toets wordt uitgevoerd
    Dan is "ubo.wie" <uitkomst>

    Voorbeelden:
      | vorm                 | eigendom | stemmen  | baas     | uitkomst |
      | cooperatie           | 25%      | 25%      | nee      | bestuur  |
      | cooperatie           | 25,01%   | 25%      | nee      | personen |
      | cooperatie           | 25%      | 25,01%   | nee      | personen |
      | cooperatie           | 25%      | 25%      | ja       | personen |
      | cooperatie           | 25%      | 25%      | onbekend | onbekend |
      | cooperatie           | onbekend | 30%      | nee      | personen |
      | informele_vereniging | 50%      | 50%      | nee      | onbekend |

  Scenario: Wie deze onderwerpen niet kiest, krijgt deze vragen niet
    Gegeven "rechtsvorm.onderwerpen" is bestuur
    En "organisatie.rechtsvorm" is cooperatie
    Als de toets wordt uitgevoerd
    Dan wordt niet gevraagd naar "bestuur.afwezigheid_in_statuten"
    En wordt niet gevraagd naar "ubo.grootste_deel_stemmen"
    En wordt niet gevraagd naar "statutenwijziging.dagen_oproep"
    En wordt niet gevraagd naar "ledencontract.schriftelijk_gemeld"
