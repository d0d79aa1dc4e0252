# language: nl
Functionaliteit: Prestatieladder Socialer Ondernemen (PSO)

  Achtergrond:
    Gegeven de toets "sociale_onderneming"
    En de peildatum 1 oktober 2026

  @regel(pso-30plus-aandeel)
  Abstract Scenario: Genoeg werknemers voor PSO 30+
    Gegeven "organisatie.aandeel_doelgroep" is <aandeel>
    Als de toets wordt uitgevoerd
    Dan is "sociale_onderneming.pso_30plus_haalbaar" <uitkomst>

    Voorbeelden:
      | aandeel  | uitkomst |
      | 30%      | ja       |
      | 29,99%   | nee      |
      | onbekend | onbekend |
