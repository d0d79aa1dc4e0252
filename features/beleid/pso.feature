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

  # --- Bewijs voor de 30% ---
  @regel(doelgroep-bewijs-sterk) @regel(doelgroep-bewijs-twijfel) @regel(doelgroep-bewijs-geen)
  Abstract Scenario: Hoe sterk het bewijs voor de 30% is
    Gegeven de toets "sociale_onderneming"
    En "organisatie.aandeel_doelgroep" is 40%
    En "organisatie.pso_trede" is <pso>
    En "organisatie.bewijs_doelgroep" is <bewijs>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.bewijs_doelgroep" <uitkomst>

    Voorbeelden:
      | pso          | bewijs                              | uitkomst |
      | geen         | doelgroepregister                   | sterk    |
      | geen         | wia_wao                             | sterk    |
      | trede_30plus | geen                                | sterk    |
      | trede_30plus | onbekend                            | sterk    |
      | geen         | bijstand_of_ww                      | twijfel  |
      | trede_3      | andere_inschrijving                 | twijfel  |
      | geen         | bijstand_of_ww, doelgroepregister   | sterk    |
      | geen         | geen                                | geen     |
      | geen         | onbekend                            | onbekend |
      | onbekend     | doelgroepregister                   | sterk    |
      | onbekend     | bijstand_of_ww                      | onbekend |
      | onbekend     | geen                                | onbekend |

  @regel(doelgroep-bewijs-geen)
  Scenario: Zonder mensen uit de doelgroep wordt niet naar bewijs gevraagd
    Gegeven de toets "sociale_onderneming"
    En "organisatie.aandeel_doelgroep" is 0%
    Als de toets wordt uitgevoerd
    Dan wordt niet gevraagd naar "organisatie.bewijs_doelgroep"
