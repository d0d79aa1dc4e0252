# language: nl
Functionaliteit: Overheid als ondernemer (Wet markt en overheid)

  Achtergrond:
    Gegeven de toets "markt-en-overheid"
    En de peildatum 1 februari 2026

  @regel(mw-25i) @regel(mw-25i-vrij) @regel(mw-25i-algemeen-belang) @regel(mw-25j) @regel(mw-25j-algemeen-belang)
  @regel(mw-25k) @regel(mw-25k-algemeen-belang)
  Abstract Scenario: Alle kosten doorrekenen, tenzij een uitzondering geldt
    Gegeven de feiten
      | markt.overheid_biedt_aan          | <aanbod>  |
      | markt.algemeen_belang_vastgesteld | <belang>  |
      | markt.staatssteunmaatregel        | <steun>   |
      | markt.voor_publieke_taak          | <taak>    |
      | markt.andere_vrijstelling         | <vrij>    |
    Als de toets wordt uitgevoerd
    Dan is "markt.integrale_kosten" <kosten>
    En is "markt.niet_bevoordelen" <bedrijf>
    En is "markt.gegevens_delen" <bedrijf>

    Voorbeelden:
      | aanbod   | belang   | steun | taak | vrij | kosten   | bedrijf  |
      | ja       | nee      | nee   | nee  | nee  | ja       | ja       |
      | ja       | ja       | nee   | nee  | nee  | nee      | nee      |
      | ja       | nee      | ja    | nee  | nee  | nee      | nee      |
      | ja       | nee      | nee   | ja   | nee  | nee      | nee      |
      | ja       | nee      | nee   | nee  | ja   | nee      | ja       |
      | nee      | nee      | nee   | nee  | nee  | nee      | nee      |
      | ja       | nee      | nee   | nee  | onbekend | onbekend | ja   |
      | ja       | onbekend | nee   | nee  | nee  | onbekend | onbekend |
      | onbekend | nee      | nee   | nee  | nee  | onbekend | onbekend |
