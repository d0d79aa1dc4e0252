# language: nl
Functionaliteit: Overheid als ondernemer (Wet markt en overheid)

  Achtergrond:
    Gegeven de toets "markt-en-overheid"
    En de peildatum 1 februari 2026

  @regel(mw-25i) @regel(mw-25i-vrij) @regel(mw-25i-algemeen-belang) @regel(mw-25k) @regel(mw-25k-algemeen-belang)
  Abstract Scenario: Alle kosten doorrekenen, tenzij een uitzondering geldt
    Gegeven de feiten
      | markt.overheid_biedt_aan          | <aanbod>  |
      | markt.algemeen_belang_vastgesteld | <belang>  |
      | markt.staatssteunmaatregel        | <steun>   |
      | markt.voor_publieke_taak          | <taak>    |
      | markt.andere_vrijstelling         | <vrij>    |
    Als de toets wordt uitgevoerd
    Dan is "markt.integrale_kosten" <kosten>
    En is "markt.gegevens_delen" <gegevens>

    Voorbeelden:
      | aanbod   | belang   | steun | taak | vrij | kosten   | gegevens |
      | ja       | nee      | nee   | nee  | nee  | ja       | ja       |
      | ja       | ja       | nee   | nee  | nee  | nee      | nee      |
      | ja       | nee      | ja    | nee  | nee  | nee      | nee      |
      | ja       | nee      | nee   | ja   | nee  | nee      | nee      |
      | ja       | nee      | nee   | nee  | ja   | nee      | ja       |
      | nee      | nee      | nee   | nee  | nee  | nee      | nee      |
      | ja       | nee      | nee   | nee  | onbekend | onbekend | ja   |
      | ja       | onbekend | nee   | nee  | nee  | onbekend | onbekend |
      | onbekend | nee      | nee   | nee  | nee  | onbekend | onbekend |

  @regel(mw-25j) @regel(mw-25j-algemeen-belang)
  Abstract Scenario: Een eigen bedrijf niet bevoordelen, ook als de overheid zelf niets verkoopt
    Gegeven de feiten
      | markt.overheid_biedt_aan          | <aanbod>      |
      | markt.algemeen_belang_vastgesteld | <belang>      |
      | markt.eigen_overheidsbedrijf      | <bedrijf>     |
      | markt.uitzondering_bedrijf        | <uitzondering> |
    Als de toets wordt uitgevoerd
    Dan is "markt.niet_bevoordelen" <uitkomst>

    Voorbeelden:
      | aanbod   | belang   | bedrijf  | uitzondering            | uitkomst |
      | nee      | onbekend | ja       | geen                    | ja       |
      | ja       | ja       | ja       | geen                    | ja       |
      | ja       | nee      | nee      | onbekend                | nee      |
      | ja       | nee      | onbekend | onbekend                | onbekend |
      | nee      | onbekend | ja       | onbekend                | onbekend |
      | nee      | onbekend | ja       | algemeen_belang         | nee      |
      | nee      | onbekend | ja       | steunmaatregel          | nee      |
      | nee      | onbekend | ja       | prijsregels             | nee      |
      | nee      | onbekend | ja       | sociale_werkvoorziening | nee      |
      | nee      | onbekend | ja       | publieke_taak           | nee      |

  @regel(mw-25i-vrij) @regel(mw-25j)
  Scenario: Een vrijstelling voor het eigen aanbod zegt niets over het eigen bedrijf
    Gegeven de feiten
      | markt.overheid_biedt_aan          | ja  |
      | markt.algemeen_belang_vastgesteld | nee |
      | markt.staatssteunmaatregel        | nee |
      | markt.voor_publieke_taak          | nee |
      | markt.andere_vrijstelling         | ja  |
    Als de toets wordt uitgevoerd
    Dan is "markt.integrale_kosten" nee
    En is "markt.niet_bevoordelen" onbekend
    En wordt gevraagd naar "markt.eigen_overheidsbedrijf"
