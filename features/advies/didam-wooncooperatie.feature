# language: nl
Functionaliteit: Adviezen over grond voor een wooncoöperatie

  Achtergrond:
    Gegeven de toets "gemeentegrond"
    En de peildatum 1 februari 2026

  @regel(advies-didam-categorie)
  Abstract Scenario: Geef grond uit aan de categorie wooncoöperatie
    Gegeven "grond.soort_overeenkomst" is <soort>
    En "grond.voor_wooncooperatie" is <woco>
    Als de toets wordt uitgevoerd
    Dan is "didam.advies_categorie" <uitkomst>

    Voorbeelden:
      | soort   | woco     | uitkomst |
      | verkoop | ja       | ja       |
      | verkoop | nee      | nee      |
      | anders  | ja       | onbekend |
      | verkoop | onbekend | onbekend |

  @regel(advies-didam-meetpunt)
  Abstract Scenario: Maak draagvlak en meerwaarde meetbaar
    Gegeven "grond.vage_criteria" is <criteria>
    Als de toets wordt uitgevoerd
    Dan is "didam.advies_meetpunt" <uitkomst>

    Voorbeelden:
      | criteria   | uitkomst |
      | draagvlak  | ja       |
      | meerwaarde | ja       |
      | geen       | nee      |
      | onbekend   | onbekend |
