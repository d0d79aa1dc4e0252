# language: nl
Functionaliteit: Open house, zonder te kiezen tussen aanbieders

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026

  @regel(open-house-drie-eisen) @regel(open-house-beginselen)
  Abstract Scenario: De drie eisen gelden samen
    Gegeven "opdracht.aard" is <aard>
    En "openhouse.iedereen_die_voldoet" is <iedereen>
    En "openhouse.toetreden_blijft_open" is <toetreden>
    En "openhouse.gelijke_voorwaarden" is <gelijk>
    Als de toets wordt uitgevoerd
    Dan is "openhouse.voldoet" <uitkomst>
    En is "openhouse.beginselen" <uitkomst>

    Voorbeelden:
      | aard       | iedereen | toetreden | gelijk   | uitkomst |
      | open_house | ja       | ja        | ja       | ja       |
      | open_house | nee      | ja        | ja       | nee      |
      | open_house | ja       | nee       | ja       | nee      |
      | open_house | ja       | ja        | nee      | nee      |
      | open_house | ja       | ja        | onbekend | onbekend |
      | opdracht   | ja       | ja        | ja       | nee      |

  @regel(open-house-drie-eisen)
  Scenario: Met de drie eisen is het geen opdracht, en dat is nog na te gaan
    Gegeven "opdracht.aard" is open_house
    En "openhouse.iedereen_die_voldoet" is ja
    En "openhouse.toetreden_blijft_open" is ja
    En "openhouse.gelijke_voorwaarden" is ja
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" geen_opdracht
    En hangt "openhouse.voldoet" nog af van "“Iedereen die voldoet, altijd instappen en gelijke voorwaarden”"
