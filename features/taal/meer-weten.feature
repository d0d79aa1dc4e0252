# language: nl
Functionaliteit: Meer weten verandert geen conclusie
  Wat vaststaat, blijft vaststaan als er meer feiten bekend worden.
  Niets in een regel kan zien dat een feit onbekend is.

  Achtergrond:
    Gegeven een lege regelbasis
    En de peildatum 1 februari 2026
    En het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        proef.a: {soort: ja_nee, titel: A is zo, vraag: Is A zo?}
        proef.b: {soort: ja_nee, titel: B is zo, vraag: Is B zo?}
        proef.c: {soort: ja_nee, titel: C is zo, vraag: Is C zo?}
        uit.mag: {soort: ja_nee, titel: Mag, afgeleid: ja, anders: nee}
        uit.moet: {soort: ja_nee, titel: Moet, afgeleid: ja, anders: nee}
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
        - {id: mag, titel: Mag, concludeert: uit.mag, als: proef.a of proef.b}
        - {id: mag-niet, titel: Mag niet, uitzondering_op: mag, als: proef.c en proef.b}
        - {id: moet, titel: Moet, concludeert: uit.moet, als: niet uit.mag}
      """

  Abstract Scenario: Elke volgende rij weet meer dan de vorige
    Gegeven de feiten
      | proef.a | <a> |
      | proef.b | <b> |
      | proef.c | <c> |
    Als de toets wordt uitgevoerd
    Dan is "uit.mag" <mag>
    En is "uit.moet" <moet>

    Voorbeelden: C is nee, en dan maakt A de rest overbodig
      | a        | b        | c        | mag      | moet     |
      | onbekend | onbekend | onbekend | onbekend | onbekend |
      | onbekend | onbekend | nee      | onbekend | onbekend |
      | ja       | onbekend | nee      | ja       | nee      |
      | ja       | nee      | nee      | ja       | nee      |
      | ja       | ja       | nee      | ja       | nee      |

    Voorbeelden: B en C sluiten alles uit
      | a        | b        | c        | mag      | moet     |
      | onbekend | ja       | onbekend | onbekend | onbekend |
      | onbekend | ja       | ja       | nee      | ja       |
      | ja       | ja       | ja       | nee      | ja       |
      | nee      | ja       | ja       | nee      | ja       |
