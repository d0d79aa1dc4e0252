# language: nl
Functionaliteit: Geld van leden en buren

  Achtergrond:
    Gegeven de toets "ledengeld"
    En de peildatum 4 juni 2026
    En de feiten
      | financiering.via_platform       | nee             |
      | financiering.platform_heeft_vergunning | ja       |
      | financiering.moet_terugbetalen  | ja              |
      | financiering.overdraagbaar      | ja              |
      | financiering.bedrag_12_maanden  | € 4.999.999,99  |
      | financiering.aantal_aangeboden  | 400             |
      | financiering.laagste_inleg      | € 250           |
      | financiering.gemeld_bij_afm     | ja              |
      | financiering.informatiedocument | ja              |

  @regel(wft-53-tot-2026) @regel(prospectus-niet-overdraagbaar)
  Abstract Scenario: Onder 5 miljoen euro geen prospectus, met melding en document
    Gegeven "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "financiering.prospectus_nodig" <uitkomst>

    Voorbeelden:
      | begrip                          | waarde         | uitkomst |
      | financiering.bedrag_12_maanden  | € 4.999.999,99 | nee      |
      | financiering.bedrag_12_maanden  | € 5.000.000    | ja       |
      | financiering.bedrag_12_maanden  | onbekend       | onbekend |
      | financiering.gemeld_bij_afm     | nee            | ja       |
      | financiering.gemeld_bij_afm     | onbekend       | onbekend |
      | financiering.informatiedocument | nee            | ja       |
      | financiering.overdraagbaar      | nee            | nee      |
      | financiering.overdraagbaar      | onbekend       | onbekend |

  @regel(prospectus-150) @regel(prospectus-100000)
  Abstract Scenario: Een klein aanbod of een hoge inleg is vrij
    Gegeven de peildatum <datum>
    En "financiering.bedrag_12_maanden" is € 20.000.000
    En "financiering.aantal_aangeboden" is <mensen>
    En "financiering.laagste_inleg" is <inleg>
    Als de toets wordt uitgevoerd
    Dan is "financiering.prospectus_nodig" <uitkomst>

    Voorbeelden:
      | datum       | mensen   | inleg       | uitkomst |
      | 4 juni 2026 | 149      | € 250       | nee      |
      | 4 juni 2026 | 150      | € 250       | ja       |
      | 4 juni 2026 | 150      | € 100.000   | nee      |
      | 4 juni 2026 | 150      | € 99.999,99 | ja       |
      | 4 juni 2026 | onbekend | € 250       | onbekend |
      | 5 juni 2026 | 149      | € 250       | nee      |
      | 5 juni 2026 | 150      | € 250       | ja       |
      | 5 juni 2026 | 150      | onbekend    | onbekend |

  @regel(prospectus-12-miljoen) @regel(wft-53-tot-2026)
  Abstract Scenario: Vanaf 5 juni 2026 is onder 12 miljoen euro niet bekend wat Nederland koos
    Gegeven de peildatum <datum>
    En "financiering.bedrag_12_maanden" is <bedrag>
    Als de toets wordt uitgevoerd
    Dan is "financiering.prospectus_nodig" <uitkomst>

    Voorbeelden:
      | datum             | bedrag          | uitkomst |
      | 4 juni 2026       | € 1.000.000     | nee      |
      | 5 juni 2026       | € 1.000.000     | onbekend |
      | 5 juni 2026       | € 11.999.999,99 | onbekend |
      | 5 juni 2026       | € 12.000.000    | ja       |
      | 4 juni 2026       | € 12.000.000    | ja       |
      | 5 juni 2026       | onbekend        | onbekend |
      | 1 oktober 2017    | € 1.000.000     | nee      |
      | 30 september 2017 | € 1.000.000     | onbekend |

  @regel(prospectus-12-miljoen)
  Scenario: De zin zegt wat niet is gevonden
    Gegeven de peildatum 5 juni 2026
    Als de toets wordt uitgevoerd
    Dan bevat de uitleg van "financiering.prospectus_nodig" "Wat Nederland vanaf 5 juni 2026 koos voor bedragen onder € 12 miljoen, hebben wij niet gevonden."
    En verwijst de toets naar "afm"

  @regel(tekst-buiten-toezicht) @regel(tekst-geen-effect)
  Abstract Scenario: Bij een aanbod zonder prospectus hoort een vaste tekst
    Gegeven de peildatum <datum>
    En "financiering.overdraagbaar" is <effect>
    En "financiering.gemeld_bij_afm" is <gemeld>
    Als de toets wordt uitgevoerd
    Dan is "financiering.tekst_buiten_toezicht" <uitkomst>

    Voorbeelden:
      | datum       | effect   | gemeld   | uitkomst |
      | 4 juni 2026 | ja       | ja       | ja       |
      | 4 juni 2026 | ja       | nee      | nee      |
      | 4 juni 2026 | ja       | onbekend | onbekend |
      | 4 juni 2026 | nee      | ja       | nee      |
      | 5 juni 2026 | ja       | ja       | onbekend |
      | 5 juni 2026 | nee      | ja       | nee      |
      | 5 juni 2026 | onbekend | ja       | onbekend |

  @regel(tekst-buiten-toezicht)
  Abstract Scenario: Bij een platform is niet zeker of de vaste tekst nodig is
    Gegeven "financiering.via_platform" is <platform>
    Als de toets wordt uitgevoerd
    Dan is "financiering.tekst_buiten_toezicht" <tekst>

    Voorbeelden:
      | platform | tekst    |
      | nee      | ja       |
      | ja       | onbekend |
      | onbekend | onbekend |

  @regel(ecsp-1.2) @regel(ecsp-1.3)
  Abstract Scenario: Crowdfunding via een platform
    Gegeven de peildatum <datum>
    En "financiering.via_platform" is <platform>
    En "financiering.bedrag_12_maanden" is <bedrag>
    En "financiering.platform_heeft_vergunning" is <vergunning>
    Als de toets wordt uitgevoerd
    Dan is "financiering.platform_bedrag_past" <past>
    En is "financiering.geld_aannemen_mag" <mag>

    Voorbeelden:
      | datum            | platform | bedrag         | vergunning | past     | mag      |
      | 10 november 2021 | ja       | € 5.000.000    | ja         | ja       | ja       |
      | 10 november 2021 | ja       | € 5.000.000    | nee        | ja       | onbekend |
      | 10 november 2021 | ja       | € 5.000.000    | onbekend   | ja       | onbekend |
      | 10 november 2021 | ja       | € 5.000.000,01 | ja         | nee      | onbekend |
      | 10 november 2021 | ja       | onbekend       | ja         | onbekend | onbekend |
      | 10 november 2021 | nee      | € 100.000      | ja         | nee      | onbekend |
      | 10 november 2021 | onbekend | € 100.000      | ja         | onbekend | onbekend |
      | 9 november 2021  | ja       | € 100.000      | ja         | onbekend | onbekend |
      | 30 november 2026 | ja       | € 100.000      | ja         | ja       | ja       |

  @regel(ecsp-3.1) @regel(ecsp-1.2)
  Abstract Scenario: Een platform voor giften heeft deze vergunning niet nodig
    Gegeven de peildatum <datum>
    En "financiering.via_platform" is <platform>
    En "financiering.moet_terugbetalen" is <terug>
    En "financiering.overdraagbaar" is <effect>
    Als de toets wordt uitgevoerd
    Dan is "financiering.platform_met_vergunning" <nodig>
    En is "financiering.platform_bedrag_past" <past>

    Voorbeelden:
      | datum            | platform | terug    | effect   | nodig    | past     |
      | 11 november 2023 | ja       | ja       | nee      | ja       | ja       |
      | 11 november 2023 | ja       | nee      | ja       | ja       | ja       |
      | 11 november 2023 | ja       | nee      | nee      | nee      | nee      |
      | 11 november 2023 | ja       | onbekend | nee      | onbekend | onbekend |
      | 11 november 2023 | ja       | onbekend | ja       | ja       | ja       |
      | 11 november 2023 | nee      | ja       | ja       | nee      | nee      |
      | 11 november 2023 | onbekend | ja       | ja       | onbekend | onbekend |
      | 10 november 2023 | ja       | ja       | nee      | onbekend | ja       |

  @regel(prospectus-platform)
  Abstract Scenario: Een aanbod via een platform met vergunning heeft geen prospectus nodig
    Gegeven de peildatum <datum>
    En "financiering.via_platform" is <platform>
    En "financiering.platform_heeft_vergunning" is <vergunning>
    En "financiering.bedrag_12_maanden" is <bedrag>
    En "financiering.gemeld_bij_afm" is nee
    Als de toets wordt uitgevoerd
    Dan is "financiering.prospectus_nodig" <uitkomst>

    Voorbeelden:
      | datum            | platform | vergunning | bedrag         | uitkomst |
      | 10 november 2021 | ja       | ja         | € 5.000.000    | nee      |
      | 10 november 2021 | ja       | ja         | € 5.000.000,01 | ja       |
      | 10 november 2021 | ja       | nee        | € 5.000.000    | ja       |
      | 10 november 2021 | ja       | onbekend   | € 5.000.000    | onbekend |
      | 10 november 2021 | nee      | ja         | € 5.000.000    | ja       |
      | 10 november 2021 | onbekend | ja         | € 5.000.000    | onbekend |
      | 9 november 2021  | ja       | ja         | € 5.000.000    | ja       |
      | 5 juni 2026      | ja       | ja         | € 5.000.000    | nee      |
      | 5 juni 2026      | ja       | nee        | € 5.000.000    | onbekend |

  @regel(wft-3.5-geen-lening)
  Abstract Scenario: Over een lening van leden zeggen wij nooit zeker ja of nee
    Gegeven "financiering.moet_terugbetalen" is <terug>
    Als de toets wordt uitgevoerd
    Dan is "financiering.geld_aannemen_mag" <uitkomst>

    Voorbeelden:
      | terug    | uitkomst |
      | nee      | ja       |
      | ja       | onbekend |
      | onbekend | onbekend |

  @regel(wft-3.5-geen-lening)
  Scenario: Bij een lening van leden staat het advies om hulp te vragen
    Als de toets wordt uitgevoerd
    Dan is "financiering.geld_aannemen_mag" onbekend omdat "Vraag advies voordat u begint."
