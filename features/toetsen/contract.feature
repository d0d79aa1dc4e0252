# language: nl
Functionaliteit: Een lopend contract verlengen of wijzigen, van begin tot eind

  Scenario: Groenonderhoud een half jaar langer, buiten het contract om
    Gegeven het feitenbestand "examples/verlenging-groenonderhoud.yaml"
    Als de toets wordt uitgevoerd
    Dan is "wijziging.verlenging_is_wijziging" ja
    En is "wijziging.cumulatief" € 57.500
    En is "wijziging.grens_bedrag" € 64.000
    En is "wijziging.zonder_nieuwe_aanbesteding" ja op grond van regel "aw-2.163a-b"
    En is "wijziging.looptijd_na_verlenging" 54 maanden
    En bevat de uitleg van "wijziging.zonder_nieuwe_aanbesteding" "2.163b"

  Scenario: Dezelfde verlenging na meer eerdere wijzigingen is geen kleine wijziging meer
    Gegeven het feitenbestand "examples/verlenging-groenonderhoud.yaml"
    En "wijziging.eerder_netto" is € 19.000
    Als de toets wordt uitgevoerd
    Dan is "wijziging.cumulatief" € 64.000
    En is "wijziging.grond_kleine_wijziging" nee
    En is "wijziging.zonder_nieuwe_aanbesteding" onbekend
    En wordt gevraagd naar "wijziging.niet_te_voorzien"

  Scenario: Dezelfde verlenging een cent onder de grens
    Gegeven het feitenbestand "examples/verlenging-groenonderhoud.yaml"
    En "wijziging.eerder_netto" is € 18.999,99
    Als de toets wordt uitgevoerd
    Dan is "wijziging.zonder_nieuwe_aanbesteding" ja

  Scenario: Asbest bij een verbouwing
    Gegeven het feitenbestand "examples/meerwerk-gemeentehuis.yaml"
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_kleine_wijziging" nee
    En is "wijziging.zonder_nieuwe_aanbesteding" ja op grond van regel "aw-2.163a-e"
    En is "wijziging.aankondiging_verplicht" ja
    En wordt niets gevraagd
