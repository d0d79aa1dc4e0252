# language: nl
Functionaliteit: Van regels naar een conclusie
  Een conclusie heeft een waarde als minstens één regel geldt en elke regel die nog kan gelden diezelfde waarde geeft.
  Is er geen regel meer over, dan is de conclusie de waarde onder “anders”. Anders is zij onbekend.

  Achtergrond:
    Gegeven een lege regelbasis
    En de peildatum 1 februari 2026
    En het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        proef.a: {soort: ja_nee, titel: A is zo, vraag: Is A zo?}
        proef.b: {soort: ja_nee, titel: B is zo, vraag: Is B zo?}
        proef.prijs: {soort: bedrag, titel: Prijs, vraag: Wat is de prijs?}
        uit.kleur: {soort: keuze, titel: Kleur, afgeleid: ja, anders: grijs, opties: [rood, blauw, grijs]}
        uit.zonder: {soort: ja_nee, titel: Zonder anders, afgeleid: ja}
        uit.oud: {soort: ja_nee, titel: Oude uitkomst, afgeleid: ja, anders: nee}
        uit.prijs: {soort: bedrag, titel: Nieuwe prijs, afgeleid: ja}
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
        - {id: rood, titel: Rood bij A, concludeert: uit.kleur = rood, als: proef.a}
        - {id: ook-rood, titel: Rood bij A of B, concludeert: uit.kleur = rood, als: proef.a of proef.b}
        - {id: blauw, titel: Blauw bij B, concludeert: uit.kleur = blauw, als: proef.b}
        - {id: zonder, titel: Zonder, concludeert: uit.zonder, als: proef.a}
        - {id: oud, titel: Oud, concludeert: uit.oud, als: proef.a, geldig_tot: 2021-12-31}
        - {id: vast, titel: Vast, concludeert: uit.prijs = € 10, als: proef.a}
        - {id: eigen, titel: Eigen, concludeert: uit.prijs = proef.prijs, als: proef.b}
      """

  Scenario: Geen regel over: de waarde onder anders
    Gegeven de feiten
      | proef.a | nee |
      | proef.b | nee |
    Als de toets wordt uitgevoerd
    Dan is "uit.kleur" grijs

  Scenario: Een onbesliste regel voor dezelfde waarde houdt niets open
    Gegeven het regelbestand "wet/tweede.yaml"
      """
      regelset: tweede
      titel: Tweede
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: nog-een, titel: Nog een, concludeert: uit.zonder, als: proef.b}
      """
    En "proef.a" is ja
    Als de toets wordt uitgevoerd
    Dan is "uit.zonder" ja op grond van regel "zonder"
    En is regel "nog-een" onbeslist

  Scenario: Een onbesliste regel voor een andere waarde houdt de conclusie open
    Gegeven "proef.a" is ja
    Als de toets wordt uitgevoerd
    Dan geldt regel "rood"
    En is regel "blauw" onbeslist
    En is "uit.kleur" onbekend omdat "B is zo"

  Scenario: Zodra de andere regel afvalt, staat de conclusie vast
    Gegeven de feiten
      | proef.a | ja  |
      | proef.b | nee |
    Als de toets wordt uitgevoerd
    Dan is "uit.kleur" rood

  Scenario: Twee regels met een andere waarde spreken elkaar tegen
    Gegeven "proef.b" is ja
    Als de toets wordt uitgevoerd
    Dan is "uit.kleur" onbekend omdat "spreken elkaar tegen"
    En is er een tegenspraak over "uit.kleur" tussen "ook-rood" en "blauw"

  Scenario: Een tegenspraak blijft, ook als er meer bekend wordt
    Gegeven de feiten
      | proef.a | ja |
      | proef.b | ja |
    Als de toets wordt uitgevoerd
    Dan is er een tegenspraak over "uit.kleur" tussen "rood" en "blauw"

  Scenario: Geen regel over en geen anders
    Gegeven "proef.a" is nee
    Als de toets wordt uitgevoerd
    Dan is "uit.zonder" onbekend omdat "Er is geen regel van toepassing."

  Scenario: Geen regel van kracht, dus ook geen anders
    Gegeven "proef.a" is nee
    Als de toets wordt uitgevoerd
    Dan is "uit.oud" onbekend omdat "geen regel van kracht"

  Abstract Scenario: Een regel met een onbekende waarde houdt de conclusie open
    Gegeven de feiten
      | proef.a     | ja      |
      | proef.b     | <b>     |
      | proef.prijs | <prijs> |
    Als de toets wordt uitgevoerd
    Dan is "uit.prijs" <uitkomst>

    Voorbeelden:
      | b        | prijs    | uitkomst |
      | nee      | onbekend | € 10     |
      | ja       | onbekend | onbekend |
      | ja       | € 10     | € 10     |
      | onbekend | € 10     | € 10     |
      | onbekend | € 11     | onbekend |

  Scenario: Twee bedragen die verschillen spreken elkaar tegen
    Gegeven de feiten
      | proef.a     | ja      |
      | proef.b     | ja      |
      | proef.prijs | € 10,01 |
    Als de toets wordt uitgevoerd
    Dan is er een tegenspraak over "uit.prijs" tussen "vast" en "eigen"
