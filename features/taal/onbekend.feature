# language: nl
Functionaliteit: Rekenen met wat onbekend is
  Een vergelijking of berekening met iets onbekends is onbekend, ook “niet” en “!=”.
  “En” is onwaar zodra één kant onwaar is, “of” is waar zodra één kant waar is.

  Achtergrond:
    Gegeven een lege regelbasis
    En de peildatum 1 februari 2026
    En het regelbestand "begrippen.yaml"
      """
      begrippen:
        proef.a: {soort: ja_nee, titel: A is zo, vraag: Is A zo?}
        proef.b: {soort: ja_nee, titel: B is zo, vraag: Is B zo?}
        proef.en: {soort: ja_nee, titel: Beide zijn zo, afgeleid: ja, anders: nee}
        proef.of: {soort: ja_nee, titel: Een van beide is zo, afgeleid: ja, anders: nee}
        proef.niet: {soort: ja_nee, titel: A is niet zo, afgeleid: ja, anders: nee}
      """
    En het regelbestand "wet/regels.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 1, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: en, titel: En, concludeert: proef.en, als: proef.a en proef.b}
        - {id: of, titel: Of, concludeert: proef.of, als: proef.a of proef.b}
        - {id: niet, titel: Niet, concludeert: proef.niet, als: niet proef.a}
      """

  Abstract Scenario: En, of en niet
    Gegeven de feiten
      | proef.a | <a> |
      | proef.b | <b> |
    Als de toets wordt uitgevoerd
    Dan is "proef.en" <en>
    En is "proef.of" <of>
    En is "proef.niet" <niet>

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
