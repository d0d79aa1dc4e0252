# language: nl
Functionaliteit: Volgen hoe een lopend contract ervoor staat
  Wie alleen wil volgen, hoeft niets te weten over een wijziging die er nog niet is.

  Achtergrond:
    Gegeven het feitenbestand "examples/toiletten-contract.yaml"
    En de toets "contract_volgen"

  Abstract Scenario: Zes jaar toiletten, elk moment zijn eigen signalen
    Gegeven de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan wordt niets gevraagd
    En is "signaal.rapportage_gemist" <rapport>
    En is "signaal.verlenging_aankondigen" <verlengen>
    En is "signaal.achter_met_social_return" <achter>
    En is "signaal.aanbesteding_starten" <starten>

    Voorbeelden:
      | datum           | rapport | verlengen | achter | starten |
      | 15 juli 2021    | ja      | nee       | nee    | nee     |
      | 1 juni 2024     | nee     | ja        | nee    | ja      |
      | 1 februari 2026 | nee     | nee       | ja     | ja      |

  Scenario: De zinnen noemen de bedragen en de dagen
    Gegeven de peildatum 1 februari 2026
    Als de toets wordt uitgevoerd
    Dan is "contract.laatste_dag_verlenging" onbekend
    En bevat de uitleg van "signaal.achter_met_social_return" "€ 1.131,51"
    En bevat de uitleg van "signaal.aanbesteding_starten" "31 december 2026"

  Scenario: Voor het volgen is niets nodig over een wijziging
    Gegeven de toets "contract_volgen"
    En "contract.verloop_volgen" is onbekend
    Als de toets wordt uitgevoerd
    Dan wordt gevraagd naar "contract.verloop_volgen"
