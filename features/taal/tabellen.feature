# language: nl
Functionaliteit: Beslistabellen
  Elke rij van een tabel is een regel.
  Bij “treffer: eerste” gaat een rij voor op de rijen eronder; bij “treffer: uniek” zijn de rijen gelijk.

  Achtergrond:
    Gegeven een lege regelbasis
    En de peildatum 1 februari 2026
    En het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        proef.soort: {soort: keuze, titel: Soort, vraag: Welke soort?, opties: [werken, diensten, leveringen]}
        proef.rijk: {soort: ja_nee, titel: Het rijk koopt in, vraag: Koopt het rijk in?}
        proef.bedrag: {soort: bedrag, titel: Bedrag, vraag: Hoeveel?}
        proef.datum: {soort: datum, titel: Datum, vraag: Wanneer?}
        proef.code: {soort: cpv, titel: Code, vraag: Welke code?}
        uit.drempel: {soort: bedrag, titel: Drempel, afgeleid: ja}
        uit.band: {soort: keuze, titel: Band, afgeleid: ja, opties: [klein, midden, groot]}
        uit.trap: {soort: percentage, titel: Trap, afgeleid: ja, anders: 0%}
        uit.zorg: {soort: ja_nee, titel: Code is zorg, afgeleid: ja, anders: nee}
      """
    En het regelbestand "parameters/proef.yaml"
      """
      parameters:
        drempel.werken:
          soort: bedrag
          titel: Drempel voor werken
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, waarde: € 5.000.000}
        lijst.zorg:
          soort: lijst cpv
          titel: Zorgcodes
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, waarde: [85*]}
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
        - id: drempel
          titel: Drempel per soort
          concludeert: uit.drempel
          treffer: uniek
          tabel: |
            | proef.soort           | proef.rijk | => uit.drempel |
            | werken                | -          | drempel.werken |
            | diensten, leveringen  | ja         | € 140.000      |
            | [diensten, leveringen]| nee        | € 216.000      |
        - id: band
          titel: Band
          concludeert: uit.band
          treffer: uniek
          tabel: |
            | proef.bedrag             | => uit.band |
            | < € 50.000               | klein       |
            | € 50.000 t/m € 100.000   | midden      |
            | > € 100.000              | groot       |
        - id: trap
          titel: Trap
          concludeert: uit.trap
          treffer: eerste
          tabel: |
            | proef.soort  | proef.bedrag | => uit.trap |
            | niet werken  | >= € 100     | 10%         |
            | -            | >= € 50      | 5%          |
            | leveringen   | -            | 1%          |
        - id: zorg
          titel: Zorg
          concludeert: uit.zorg
          treffer: uniek
          als: proef.datum >= 2025-01-01
          tabel: |
            | proef.code           | => uit.zorg |
            | valt onder lijst.zorg | ja          |
      """

  Abstract Scenario: Een unieke treffer
    Gegeven de feiten
      | proef.soort | <soort> |
      | proef.rijk  | <rijk>  |
    Als de toets wordt uitgevoerd
    Dan is "uit.drempel" <drempel>

    Voorbeelden:
      | soort      | rijk     | drempel     |
      | werken     | onbekend | € 5.000.000 |
      | werken     | ja       | € 5.000.000 |
      | diensten   | ja       | € 140.000   |
      | leveringen | ja       | € 140.000   |
      | diensten   | nee      | € 216.000   |
      | leveringen | onbekend | onbekend    |
      | onbekend   | nee      | onbekend    |

  Abstract Scenario: Vergelijkingen en reeksen in een cel
    Gegeven "proef.bedrag" is <bedrag>
    Als de toets wordt uitgevoerd
    Dan is "uit.band" <band>

    Voorbeelden:
      | bedrag       | band   |
      | € 49.999,99  | klein  |
      | € 50.000     | midden |
      | € 100.000    | midden |
      | € 100.000,01 | groot  |

  Abstract Scenario: De eerste treffer gaat voor
    Gegeven de feiten
      | proef.soort  | <soort>  |
      | proef.bedrag | <bedrag> |
    Als de toets wordt uitgevoerd
    Dan is "uit.trap" <trap>

    Voorbeelden:
      | soort      | bedrag   | trap     |
      | diensten   | € 100    | 10%      |
      | diensten   | € 99,99  | 5%       |
      | werken     | € 100    | 5%       |
      | leveringen | € 49     | 1%       |
      | diensten   | € 49     | 0%       |
      | onbekend   | € 60     | 5%       |
      | onbekend   | € 100    | onbekend |
      | leveringen | onbekend | onbekend |

  Scenario: De uitkomst noemt de tabel en de rij
    Gegeven de feiten
      | proef.soort  | diensten |
      | proef.bedrag | € 60     |
    Als de toets wordt uitgevoerd
    Dan is "uit.trap" 5% op grond van regel "trap"
    En is "uit.trap" 5% op grond van regel "trap#2"
    En geldt regel "trap"
    En geldt regel "trap#1" niet
    En geldt regel "trap#2"
    En geldt regel "trap#3" niet

  Abstract Scenario: Een voorwaarde bij de hele tabel
    Gegeven de feiten
      | proef.code  | <code>  |
      | proef.datum | <datum> |
    Als de toets wordt uitgevoerd
    Dan is "uit.zorg" <zorg>

    Voorbeelden:
      | code     | datum            | zorg     |
      | 85000000 | 1 januari 2025   | ja       |
      | 85000000 | 31 december 2024 | nee      |
      | 86000000 | 1 januari 2025   | nee      |
      | 85000000 | onbekend         | onbekend |
