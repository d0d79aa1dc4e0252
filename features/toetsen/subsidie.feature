# language: nl
Functionaliteit: Subsidie of opdracht, en staatssteun, van begin tot eind

  Scenario: Het laatste bedrag dat nog past
    Gegeven het feitenbestand "examples/steun-buurthuis.yaml"
    Als de toets wordt uitgevoerd
    Dan is "subsidie.mogelijk" ja
    En is "staatssteun.de_minimis_ruimte" € 35.000
    En is "staatssteun.de_minimis_past" ja
    En is "staatssteun.registratie_de_minimis" ja
    En wordt niets gevraagd

  Scenario: Een cent meer past niet
    Gegeven het feitenbestand "examples/steun-buurthuis.yaml"
    En "steun.nieuw_bedrag" is € 35.000,01
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.de_minimis_past" nee
