# language: nl
Functionaliteit: Geld ophalen bij leden en buren, met voorbeelden

  Scenario: Leden lenen geld voor een zonnedak
    Gegeven het feitenbestand "examples/ledengeld-zonnedak-lening.yaml"
    Als de toets wordt uitgevoerd
    Dan is "financiering.prospectus_nodig" nee
    En is "financiering.tekst_buiten_toezicht" nee
    En is "financiering.geld_aannemen_mag" onbekend
    En is "financiering.platform_met_vergunning" nee
    En is "financiering.platform_bedrag_past" nee
    En verwijst de toets naar "afm"

  Scenario: Een platform zonder vergunning
    Gegeven het feitenbestand "examples/ledengeld-platform-zonder-vergunning.yaml"
    Als de toets wordt uitgevoerd
    Dan is "financiering.platform_met_vergunning" ja
    En is "financiering.platform_bedrag_past" ja
    En is "financiering.geld_aannemen_mag" onbekend
    En is "financiering.prospectus_nodig" nee
