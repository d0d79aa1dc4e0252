# language: nl
Functionaliteit: De peildatum en andere datums
  De peildatum kiest welke regels en waarden gelden. Buiten zijn geldigheid bestaat een regel niet.
  Een waarde loopt nooit door uit een oudere periode.

  Achtergrond:
    Gegeven een lege regelbasis
    En het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        proef.waarde: {soort: bedrag, titel: Waarde, vraag: Hoeveel?}
        proef.start: {soort: datum, titel: Start, vraag: Wanneer begint het?}
        proef.duur: {soort: maanden, titel: Duur, vraag: Hoe lang duurt het?}
        proef.tijdelijk: {soort: ja_nee, titel: Tijdelijk feit, vraag: Is het tijdelijk?, geldig_tot: 2025-12-31}
        uit.europees: {soort: ja_nee, titel: Europees, afgeleid: ja, anders: nee}
        uit.oud: {soort: ja_nee, titel: Oude regel, afgeleid: ja, anders: nee}
        uit.nieuw: {soort: ja_nee, titel: Nieuwe regel, afgeleid: ja, anders: nee}
        uit.einde: {soort: datum, titel: Einde, afgeleid: ja}
        uit.dagen: {soort: dagen, titel: Dagen sinds de start, afgeleid: ja}
        uit.termijn: {soort: datum, titel: Termijn, afgeleid: ja}
        uit.begonnen: {soort: ja_nee, titel: Begonnen, afgeleid: ja, anders: nee}
        uit.tijdelijk: {soort: ja_nee, titel: Tijdelijk, afgeleid: ja, anders: nee}
        uit.gat: {soort: bedrag, titel: Waarde met een gat, afgeleid: ja}
      """
    En het regelbestand "parameters/proef.yaml"
      """
      parameters:
        drempel.diensten:
          soort: bedrag
          titel: Drempel voor diensten
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2024-01-01, tot: 2025-12-31, waarde: € 221.000}
            - {vanaf: 2026-01-01, tot: 2027-12-31, waarde: € 216.000}
        drempel.gat:
          soort: bedrag
          titel: Waarde met een gat
          hiaten: ja
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2024-01-01, tot: 2024-12-31, waarde: € 1}
            - {vanaf: 2026-01-01, tot: 2026-12-31, waarde: € 2}
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
        - {id: europees, titel: Europees, concludeert: uit.europees, als: proef.waarde >= drempel.diensten}
        - {id: oud, titel: Oud, concludeert: uit.oud, als: proef.waarde > € 0, geldig_tot: 2025-12-31}
        - {id: nieuw, titel: Nieuw, concludeert: uit.nieuw, als: proef.waarde > € 0, geldig_vanaf: 2026-01-01}
        - {id: einde, titel: Einde, concludeert: uit.einde = proef.start + proef.duur}
        - {id: dagen, titel: Dagen, concludeert: uit.dagen = peildatum - proef.start}
        - {id: termijn, titel: Termijn, concludeert: uit.termijn = proef.start + 30 dagen - 1 maand}
        - {id: begonnen, titel: Begonnen, concludeert: uit.begonnen, als: proef.start <= peildatum}
        - {id: tijdelijk, titel: Tijdelijk, concludeert: uit.tijdelijk, als: proef.tijdelijk}
        - {id: gat, titel: Gat, concludeert: uit.gat = drempel.gat}
      """

  Abstract Scenario: De drempel op de dag en op de cent
    Gegeven de peildatum <dag>
    En "proef.waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "uit.europees" <europees>

    Voorbeelden:
      | dag              | waarde       | europees |
      | 31 december 2025 | € 221.000    | ja       |
      | 31 december 2025 | € 220.999,99 | nee      |
      | 1 januari 2026   | € 216.000    | ja       |
      | 1 januari 2026   | € 215.999,99 | nee      |
      | 31 december 2027 | € 216.000    | ja       |

  Scenario: Het verschil tussen twee datums
    Gegeven "proef.waarde" is € 218.000
    Als de toets wordt uitgevoerd op 31 december 2025 en op 1 januari 2026
    Dan verandert "uit.europees" van nee naar ja
    En verandert "proef.waarde" niet

  Abstract Scenario: Zonder waarde op de datum is het onbekend
    Gegeven de peildatum <dag>
    En "proef.waarde" is € 218.000
    Als de toets wordt uitgevoerd
    Dan is "uit.europees" onbekend omdat "geen waarde"

    Voorbeelden:
      | dag              |
      | 31 december 2023 |
      | 1 januari 2028   |

  Abstract Scenario: In een gat geldt geen oude waarde
    Gegeven de peildatum <dag>
    Als de toets wordt uitgevoerd
    Dan is "uit.gat" <waarde>

    Voorbeelden:
      | dag              | waarde   |
      | 31 december 2024 | € 1      |
      | 1 januari 2025   | onbekend |
      | 31 december 2025 | onbekend |
      | 1 januari 2026   | € 2      |

  Abstract Scenario: Een regel bestaat alleen in zijn geldigheid
    Gegeven de peildatum <dag>
    En "proef.waarde" is € 1
    Als de toets wordt uitgevoerd
    Dan is "uit.oud" <oud>
    En is "uit.nieuw" <nieuw>

    Voorbeelden:
      | dag              | oud      | nieuw    |
      | 31 december 2019 | onbekend | onbekend |
      | 1 januari 2020   | ja       | onbekend |
      | 31 december 2025 | ja       | onbekend |
      | 1 januari 2026   | onbekend | ja       |

  Scenario: Een regel die niet meer bestaat, geldt niet
    Gegeven de peildatum 1 januari 2026
    En "proef.waarde" is € 1
    Als de toets wordt uitgevoerd
    Dan geldt regel "oud" niet
    En geldt regel "nieuw"
    En is "uit.oud" onbekend omdat "Op 1 januari 2026 is hierover geen regel van kracht"

  Abstract Scenario: Een feit dat niet meer bestaat, telt niet mee
    Gegeven de peildatum <dag>
    En "proef.tijdelijk" is ja
    Als de toets wordt uitgevoerd
    Dan is "uit.tijdelijk" <uitkomst>

    Voorbeelden:
      | dag              | uitkomst |
      | 31 december 2025 | ja       |
      | 1 januari 2026   | onbekend |

  Abstract Scenario: Rekenen met datums
    Gegeven de peildatum 1 maart 2026
    En de feiten
      | proef.start | <start> |
      | proef.duur  | <duur>  |
    Als de toets wordt uitgevoerd
    Dan is "uit.einde" <einde>
    En is "uit.dagen" <dagen>
    En is "uit.begonnen" <begonnen>

    Voorbeelden:
      | start            | duur       | einde            | dagen     | begonnen |
      | 2026-03-01       | 1 maand    | 2026-04-01       | 0 dagen   | ja       |
      | 2026-03-02       | 12 maanden | 2027-03-02       | -1 dagen  | nee      |
      | 31 januari 2026  | 1 maand    | 28 februari 2026 | 29 dagen  | ja       |
      | 29 februari 2024 | 1 jaar     | 28 februari 2025 | 731 dagen | ja       |
      | onbekend         | 1 maand    | onbekend         | onbekend  | onbekend |

  Scenario: Dagen en maanden bij een datum
    Gegeven de peildatum 1 maart 2026
    En "proef.start" is 1 maart 2026
    Als de toets wordt uitgevoerd
    Dan is "uit.termijn" 28 februari 2026

  Scenario: Een datum buiten de kalender is onbekend en wordt gemeld
    Gegeven de peildatum 1 maart 2026
    En de feiten
      | proef.start | 31 december 9999 |
      | proef.duur  | 1 maand          |
    Als de toets wordt uitgevoerd
    Dan is "uit.einde" onbekend omdat "de datum valt buiten de kalender"
    En meldt de toets "F020 De datum valt buiten de kalender. De uitkomst is onbekend."
