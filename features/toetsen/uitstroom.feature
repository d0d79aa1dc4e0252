# language: nl
Functionaliteit: Uitstroom in Alkmaar, met voorbeelden

  Scenario: Een jongere voor Start Me Up
    Gegeven het feitenbestand "examples/uitstroom-start-me-up.yaml"
    Als de toets wordt uitgevoerd
    Dan is "uitstroom.start_me_up" ja
    En is "uitstroom.tussenstap" ja
    En is "uitstroom.transferpunt" onbekend
    En is "botsing.leeftijd_uitstroom" ja

  Scenario: Een jaar te oud voor Start Me Up
    Gegeven het feitenbestand "examples/uitstroom-start-me-up-te-oud.yaml"
    Als de toets wordt uitgevoerd
    Dan is "uitstroom.start_me_up" nee
    En is "uitstroom.transferpunt" onbekend

  Scenario: Een jongere voor het Transferpunt
    Gegeven het feitenbestand "examples/uitstroom-transferpunt.yaml"
    Als de toets wordt uitgevoerd
    Dan is "uitstroom.transferpunt" ja
    En is "uitstroom.start_me_up" onbekend

  Scenario: Een maand te kort ingeschreven
    Gegeven het feitenbestand "examples/uitstroom-transferpunt-te-kort.yaml"
    Als de toets wordt uitgevoerd
    Dan is "uitstroom.transferpunt" nee
