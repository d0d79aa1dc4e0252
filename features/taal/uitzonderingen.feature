# language: nl
Functionaliteit: Uitzonderingen
  Een regel geldt als zijn toepassing en zijn voorwaarde kloppen en geen uitzondering geldt.
  Een uitzondering kan zelf uitzonderingen hebben.

  Achtergrond:
    Gegeven een lege regelbasis
    En de peildatum 1 februari 2026
    En het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        proef.a: {soort: ja_nee, titel: A is zo, vraag: Is A zo?}
        proef.b: {soort: ja_nee, titel: B is zo, vraag: Is B zo?}
        proef.c: {soort: ja_nee, titel: C is zo, vraag: Is C zo?}
        proef.d: {soort: ja_nee, titel: D is zo, vraag: Is D zo?}
        uit.mag: {soort: ja_nee, titel: Mag, afgeleid: ja, anders: nee}
        uit.korting: {soort: ja_nee, titel: Korting, afgeleid: ja, anders: nee}
        uit.bedrag: {soort: bedrag, titel: Tarief, afgeleid: ja}
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
        - {id: mag, titel: A mag, concludeert: uit.mag, als: proef.a}
        - {id: behalve, titel: Behalve bij B, uitzondering_op: mag, als: proef.b}
        - {id: toch, titel: Toch wel bij C, uitzondering_op: behalve, als: proef.c}
        - {id: basis, titel: Basistarief, concludeert: uit.bedrag = € 100}
        - {id: laag, titel: Laag tarief, concludeert: uit.bedrag = € 60, uitzondering_op: basis, als: proef.a}
        - {id: laagst, titel: Laagste tarief, concludeert: uit.bedrag = € 20, uitzondering_op: [basis, laag], als: proef.b}
        - {id: korting, titel: Korting, concludeert: uit.korting, toepassing: proef.d, als: proef.a}
      """

  Abstract Scenario: Een uitzondering en een uitzondering daarop
    Gegeven de feiten
      | proef.a | <a> |
      | proef.b | <b> |
      | proef.c | <c> |
    Als de toets wordt uitgevoerd
    Dan is "uit.mag" <mag>

    Voorbeelden: alles bekend
      | a   | b   | c   | mag |
      | ja  | nee | nee | ja  |
      | ja  | nee | ja  | ja  |
      | ja  | ja  | nee | nee |
      | ja  | ja  | ja  | ja  |
      | nee | ja  | ja  | nee |

    Voorbeelden: iets onbekend
      | a        | b        | c        | mag      |
      | ja       | onbekend | nee      | onbekend |
      | ja       | onbekend | ja       | ja       |
      | ja       | ja       | onbekend | onbekend |
      | ja       | nee      | onbekend | ja       |
      | nee      | onbekend | onbekend | nee      |
      | onbekend | ja       | nee      | nee      |
      | onbekend | nee      | nee      | onbekend |

  Scenario: Welke regel geldt en welke niet
    Gegeven de feiten
      | proef.a | ja  |
      | proef.b | ja  |
      | proef.c | nee |
    Als de toets wordt uitgevoerd
    Dan geldt regel "mag" niet
    En geldt regel "behalve"
    En geldt regel "toch" niet

  Scenario: Een uitzondering die nog onbeslist is, houdt de regel onbeslist
    Gegeven "proef.a" is ja
    Als de toets wordt uitgevoerd
    Dan is regel "mag" onbeslist
    En is regel "behalve" onbeslist
    En is "uit.mag" onbekend

  Abstract Scenario: Een uitzondering met een eigen waarde
    Gegeven de feiten
      | proef.a | <a> |
      | proef.b | <b> |
    Als de toets wordt uitgevoerd
    Dan is "uit.bedrag" <bedrag>

    Voorbeelden:
      | a        | b        | bedrag   |
      | nee      | nee      | € 100    |
      | ja       | nee      | € 60     |
      | ja       | ja       | € 20     |
      | nee      | ja       | € 20     |
      | onbekend | ja       | € 20     |
      | onbekend | nee      | onbekend |
      | ja       | onbekend | onbekend |

  Scenario: De uitkomst noemt de regel die haar draagt
    Gegeven de feiten
      | proef.a | ja  |
      | proef.b | nee |
    Als de toets wordt uitgevoerd
    Dan is "uit.bedrag" € 60 op grond van regel "laag"

  Abstract Scenario: Buiten de toepassing geldt een regel niet
    Gegeven de feiten
      | proef.a | ja           |
      | proef.d | <toepassing> |
    Als de toets wordt uitgevoerd
    Dan is "uit.korting" <korting>

    Voorbeelden:
      | toepassing | korting  |
      | ja         | ja       |
      | nee        | nee      |
      | onbekend   | onbekend |
