# language: nl
Functionaliteit: Uitdaagrecht, met voorbeelden

  Scenario: Bewoners willen de speeltuin beheren
    Gegeven het feitenbestand "examples/uitdaagrecht-speeltuin.yaml"
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.wettelijke_basis" ja
    En is "uitdaagrecht.rotterdam" ja
    En is "uitdaagrecht.aanbestedingsregels_gelden" ja
    En wordt niets gevraagd

  Scenario: De speeltuin is een cent te duur
    Gegeven het feitenbestand "examples/uitdaagrecht-speeltuin-te-duur.yaml"
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.rotterdam" nee
    En is "uitdaagrecht.wettelijke_basis" ja

  @regel(uitdaging-van-de-opdrachtgever)
  Scenario: Van wie de taak is, wordt als eerste gevraagd
    Gegeven de toets "uitdaagrecht"
    En de peildatum 30 november 2026
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.wettelijke_basis" onbekend
    En wordt gevraagd naar "uitdaging.overheid"
    En wordt niet gevraagd naar "opdrachtgever.soort"
