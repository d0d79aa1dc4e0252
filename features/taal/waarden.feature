# language: nl
Functionaliteit: Waarden per gemeente en lijsten met codes
  Een parameter kan per gemeente verschillen. Een lijst bevat codes, reeksen en beginstukken.

  Achtergrond:
    Gegeven een lege regelbasis
    En het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        proef.gemeente: {soort: keuze, open: ja, titel: Gemeente, vraag: Welke gemeente?, opties: [Utrecht]}
        proef.code: {soort: cpv, titel: Code, vraag: Welke code?}
        uit.percentage: {soort: percentage, titel: Percentage, afgeleid: ja}
        uit.in_lijst: {soort: ja_nee, titel: Code staat in de lijst, afgeleid: ja, anders: nee}
        uit.regio: {soort: ja_nee, titel: Gemeente ligt in de regio, afgeleid: ja, anders: nee}
        uit.haags: {soort: ja_nee, titel: Gemeente is Den Haag, afgeleid: ja, anders: nee}
      """
    En het regelbestand "parameters/proef.yaml"
      """
      parameters:
        sr.percentage:
          soort: percentage
          titel: Percentage social return
          per: proef.gemeente
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, voor: Utrecht, waarde: 5%}
            - {vanaf: 2020-01-01, tot: 2025-12-31, voor: Den Haag, waarde: 2%}
            - {vanaf: 2026-01-01, voor: [Den Haag, Delft], waarde: "2,5%"}
        lijst.codes:
          soort: lijst cpv
          titel: Codes
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, tot: 2025-12-31, waarde: [85300000 t/m 85320000, 92500000, 909*]}
            - {vanaf: 2026-01-01, tot: 2026-12-31, waarde: [92500000]}
        lijst.regio:
          soort: lijst tekst
          titel: Regio
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, waarde: [Den Haag, Delft]}
      """
    En het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 1, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: percentage, titel: Percentage, concludeert: uit.percentage = sr.percentage}
        - {id: in-lijst, titel: In de lijst, concludeert: uit.in_lijst, als: proef.code valt onder lijst.codes}
        - {id: regio, titel: Regio, concludeert: uit.regio, als: proef.gemeente valt onder lijst.regio}
        - {id: haags, titel: Haags, concludeert: uit.haags, als: 'proef.gemeente = "Den Haag"'}
      """

  Abstract Scenario: Een waarde per gemeente
    Gegeven de peildatum <dag>
    En "proef.gemeente" is <gemeente>
    Als de toets wordt uitgevoerd
    Dan is "uit.percentage" <percentage>

    Voorbeelden:
      | dag              | gemeente  | percentage |
      | 31 december 2025 | Utrecht   | 5%         |
      | 31 december 2025 | Den Haag  | 2%         |
      | 1 januari 2026   | Den Haag  | 2,5%       |
      | 1 januari 2026   | Delft     | 2,5%       |
      | 31 december 2025 | Delft     | onbekend   |
      | 1 januari 2026   | Nergens   | onbekend   |
      | 1 januari 2026   | onbekend  | onbekend   |

  Scenario: Een gemeente zonder waarde krijgt een reden
    Gegeven de peildatum 1 januari 2026
    En "proef.gemeente" is Nergens
    Als de toets wordt uitgevoerd
    Dan is "uit.percentage" onbekend omdat "Van “Percentage social return” is er op 1 januari 2026 voor deze keuze geen waarde"

  Abstract Scenario: Een code, een reeks en een beginstuk
    Gegeven de peildatum <dag>
    En "proef.code" is <code>
    Als de toets wordt uitgevoerd
    Dan is "uit.in_lijst" <uitkomst>

    Voorbeelden:
      | dag              | code       | uitkomst |
      | 31 december 2025 | 85300000   | ja       |
      | 31 december 2025 | 85320000   | ja       |
      | 31 december 2025 | 85299999   | nee      |
      | 31 december 2025 | 85320001   | nee      |
      | 31 december 2025 | 92500000-6 | ja       |
      | 31 december 2025 | 92500001   | nee      |
      | 31 december 2025 | 90900000   | ja       |
      | 31 december 2025 | 90999999   | ja       |
      | 31 december 2025 | 91000000   | nee      |
      | 1 januari 2026   | 85300000   | nee      |
      | 1 januari 2026   | 92500000   | ja       |
      | 1 januari 2027   | 92500000   | onbekend |

  Abstract Scenario: Een lijst met namen en een vrije keuze
    Gegeven de peildatum 1 januari 2026
    En "proef.gemeente" is <gemeente>
    Als de toets wordt uitgevoerd
    Dan is "uit.regio" <regio>
    En is "uit.haags" <haags>

    Voorbeelden:
      | gemeente   | regio    | haags    |
      | Den Haag   | ja       | ja       |
      | "Den Haag" | ja       | ja       |
      | Delft      | ja       | nee      |
      | Utrecht    | nee      | nee      |
      | onbekend   | onbekend | onbekend |
