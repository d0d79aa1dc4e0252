# language: nl
Functionaliteit: Grond voor een wooncoöperatie, met voorbeelden

  Scenario: Een kavel alleen voor wooncoöperaties
    Gegeven het feitenbestand "examples/gemeentegrond-wooncooperatie.yaml"
    Als de toets wordt uitgevoerd
    Dan is "didam.ruimte_bieden" ja
    En is "didam.criteria_in_orde" ja
    En is "didam.bekendmaking_in_orde" ja
    En is "didam.schaderisico" nee
    En is "didam.een_op_een" nee
    En is "didam.advies_categorie" ja
    En wordt niets gevraagd

  Scenario: Een criterium dat niet te toetsen is
    Gegeven het feitenbestand "examples/gemeentegrond-niet-te-toetsen.yaml"
    Als de toets wordt uitgevoerd
    Dan is "didam.criteria_in_orde" nee
    En is "didam.schaderisico" ja
