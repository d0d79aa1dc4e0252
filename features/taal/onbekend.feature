# language: nl
Functionaliteit: Rekenen met wat onbekend is
  Een vergelijking of berekening met iets onbekends is onbekend, ook met “niet” en “!=”.
  “En” is onwaar zodra één kant onwaar is, “of” is waar zodra één kant waar is, in elke volgorde.

  Achtergrond:
    Gegeven een lege regelbasis
    En de peildatum 1 februari 2026
    En het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        proef.a: {soort: ja_nee, titel: A is zo, vraag: Is A zo?}
        proef.b: {soort: ja_nee, titel: B is zo, vraag: Is B zo?}
        proef.bedrag: {soort: bedrag, titel: Bedrag, vraag: Hoe hoog is het bedrag?}
        proef.deler: {soort: getal, titel: Deler, vraag: Waardoor delen we?}
        proef.soort: {soort: keuze, titel: Soort, vraag: Welke soort is het?, opties: [werken, diensten, leveringen]}
        proef.themas: {soort: meerkeuze, titel: Themas, vraag: Welke themas?, opties: [wonen, zorg, werk]}
        proef.code: {soort: cpv, titel: Code, vraag: Welke code?}
        uit.beide: {soort: ja_nee, titel: Beide, afgeleid: ja, anders: nee}
        uit.een_van_beide: {soort: ja_nee, titel: Een van beide, afgeleid: ja, anders: nee}
        uit.niet_a: {soort: ja_nee, titel: Niet a, afgeleid: ja, anders: nee}
        uit.anders_dan_diensten: {soort: ja_nee, titel: Anders dan diensten, afgeleid: ja, anders: nee}
        uit.in_lijst: {soort: ja_nee, titel: In lijst, afgeleid: ja, anders: nee}
        uit.onder_lijst: {soort: ja_nee, titel: Onder lijst, afgeleid: ja, anders: nee}
        uit.bevat_zorg: {soort: ja_nee, titel: Bevat zorg, afgeleid: ja, anders: nee}
        uit.dubbel_hoog: {soort: ja_nee, titel: Dubbel hoog, afgeleid: ja, anders: nee}
        uit.deel_hoog: {soort: ja_nee, titel: Deel hoog, afgeleid: ja, anders: nee}
        uit.hoogste: {soort: bedrag, titel: Hoogste bedrag, afgeleid: ja}
      """
    En het regelbestand "parameters/proef.yaml"
      """
      parameters:
        proef.codes:
          soort: lijst cpv
          titel: Codes
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, waarde: [85300000 t/m 85320000]}
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
        - {id: beide, titel: Beide, concludeert: uit.beide, als: proef.a en proef.b}
        - {id: een-van-beide, titel: Een van beide, concludeert: uit.een_van_beide, als: proef.a of proef.b}
        - {id: niet-a, titel: Niet A, concludeert: uit.niet_a, als: niet proef.a}
        - {id: anders, titel: Anders dan diensten, concludeert: uit.anders_dan_diensten, als: proef.soort != diensten}
        - {id: in-lijst, titel: In een rij, concludeert: uit.in_lijst, als: "proef.soort in [werken, diensten]"}
        - {id: onder-lijst, titel: Onder een lijst, concludeert: uit.onder_lijst, als: proef.code valt onder proef.codes}
        - {id: bevat, titel: Bevat zorg, concludeert: uit.bevat_zorg, als: proef.themas bevat zorg}
        - {id: dubbel, titel: Dubbel is hoog, concludeert: uit.dubbel_hoog, als: proef.bedrag * 2 >= € 100}
        - {id: deel, titel: Deel is hoog, concludeert: uit.deel_hoog, als: proef.bedrag / proef.deler >= € 100}
        - {id: hoogste, titel: Hoogste, concludeert: "uit.hoogste = hoogste(proef.bedrag, € 50)"}
      """

  Abstract Scenario: En, of en niet
    Gegeven de feiten
      | proef.a | <a> |
      | proef.b | <b> |
    Als de toets wordt uitgevoerd
    Dan is "uit.beide" <en>
    En is "uit.een_van_beide" <of>
    En is "uit.niet_a" <niet>

    Voorbeelden:
      | a        | b        | en       | of       | niet     |
      | ja       | ja       | ja       | ja       | nee      |
      | ja       | nee      | nee      | ja       | nee      |
      | ja       | onbekend | onbekend | ja       | nee      |
      | nee      | ja       | nee      | ja       | ja       |
      | nee      | nee      | nee      | nee      | ja       |
      | nee      | onbekend | nee      | onbekend | ja       |
      | onbekend | ja       | onbekend | ja       | onbekend |
      | onbekend | nee      | nee      | onbekend | onbekend |
      | onbekend | onbekend | onbekend | onbekend | onbekend |

  Abstract Scenario: Ongelijk, in een rij, onder een lijst en bevat
    Gegeven "<feit>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "<uitkomst>" <verwacht>

    Voorbeelden:
      | feit         | waarde      | uitkomst                | verwacht |
      | proef.soort  | werken      | uit.anders_dan_diensten | ja       |
      | proef.soort  | diensten    | uit.anders_dan_diensten | nee      |
      | proef.soort  | onbekend    | uit.anders_dan_diensten | onbekend |
      | proef.soort  | diensten    | uit.in_lijst            | ja       |
      | proef.soort  | leveringen  | uit.in_lijst            | nee      |
      | proef.soort  | onbekend    | uit.in_lijst            | onbekend |
      | proef.code   | 85310000    | uit.onder_lijst         | ja       |
      | proef.code   | 85320001    | uit.onder_lijst         | nee      |
      | proef.code   | onbekend    | uit.onder_lijst         | onbekend |
      | proef.themas | wonen, zorg | uit.bevat_zorg          | ja       |
      | proef.themas | wonen       | uit.bevat_zorg          | nee      |
      | proef.themas | onbekend    | uit.bevat_zorg          | onbekend |

  Abstract Scenario: Rekenen met een onbekend bedrag
    Gegeven "proef.bedrag" is <bedrag>
    Als de toets wordt uitgevoerd
    Dan is "uit.dubbel_hoog" <hoog>
    En is "uit.hoogste" <hoogste>

    Voorbeelden:
      | bedrag   | hoog     | hoogste  |
      | € 50     | ja       | € 50     |
      | € 49,99  | nee      | € 50     |
      | € 51     | ja       | € 51     |
      | onbekend | onbekend | onbekend |

  Scenario: Een onbekend feit levert een vraag op en geen uitkomst
    Als de toets wordt uitgevoerd
    Dan is "uit.niet_a" onbekend omdat "A is zo"
    En is regel "niet-a" onbeslist

  Scenario: Delen door nul is onbekend en wordt gemeld
    Gegeven "proef.bedrag" is € 100
    En "proef.deler" is 0
    Als de toets wordt uitgevoerd
    Dan is "uit.deel_hoog" onbekend omdat "is niet uit te rekenen: er wordt gedeeld door nul"
    En meldt de toets "F020 Er wordt gedeeld door nul. De uitkomst is onbekend."

  Scenario: Delen door een ander getal
    Gegeven "proef.bedrag" is € 100
    En "proef.deler" is 1
    Als de toets wordt uitgevoerd
    Dan is "uit.deel_hoog" ja
