# language: nl
Functionaliteit: Wooncoöperatie, met voorbeelden

  Scenario: Nieuwbouw zoals De Binnenhaven heeft geen rechten tegenover een corporatie
    Gegeven het feitenbestand "examples/wooncooperatie-binnenhaven.yaml"
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.variant" vastgoed
    En is "wooncooperatie.woningwet_rechtspersoon" nee
    En is "wooncooperatie.woningwet_rechten" nee
    En is "wooncooperatie.standstill_loopt" nee
    En is "wooncooperatie.fonds_cooperatief_wonen" ja
    En is "wooncooperatie.almere" onbekend
    En is "wooncooperatie.rotterdam" nee
    En is "wooncooperatie.platform31" ja
    En is "wooncooperatie.statuten_voor_aankoop_aanpassen" nee

  Scenario: Een coöperatie in een oude school in Rotterdam
    Gegeven het feitenbestand "examples/wooncooperatie-oude-school.yaml"
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.woningwet_rechtspersoon" nee
    En is "wooncooperatie.vorm_cooperatie_twijfel" ja
    En is "wooncooperatie.rotterdam" onbekend
    En is "wooncooperatie.fonds_cooperatief_wonen" ja
    En is "cooperatie.naam_verboden" nee

  Scenario: Dezelfde groep als vereniging die zich coöperatief noemt
    Gegeven het feitenbestand "examples/wooncooperatie-oude-school.yaml"
    En "organisatie.rechtsvorm" is vereniging
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.naam_verboden" ja
    En is "wooncooperatie.vorm_cooperatie_twijfel" nee

  Scenario: Huurders die hun flat zelf willen beheren
    Gegeven het feitenbestand "examples/wooncooperatie-huurders.yaml"
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.woningwet_rechtspersoon" ja
    En is "woonproject.leden_onder_inkomensgrens" 4
    En is "wooncooperatie.woningwet_oprichting" ja
    En is "wooncooperatie.woningwet_rechten" ja
    En is "wooncooperatie.plan_bijdrage_minimum" € 5.000
    En is "wooncooperatie.plan_bijdrage_deel" € 5.000
    En is "wooncooperatie.standstill_einde" 2026-10-15
    En is "wooncooperatie.standstill_loopt" nee
    En is "wooncooperatie.amsterdam" ja
    En is "wooncooperatie.amsterdam_lening" onbekend
    En is "wooncooperatie.fonds_cooperatief_wonen" nee

  Scenario: Precies de helft onder de grens is niet genoeg voor de oprichting
    Gegeven het feitenbestand "examples/wooncooperatie-precies-de-helft.yaml"
    Als de toets wordt uitgevoerd
    Dan is "woonproject.leden_onder_inkomensgrens" 3
    En is "wooncooperatie.woningwet_oprichting" nee
    En is "wooncooperatie.woningwet_rechten" ja
    En is "wooncooperatie.woningwet_rechtspersoon" ja
