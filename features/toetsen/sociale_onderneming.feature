# language: nl
Functionaliteit: Sociale onderneming, met voorbeelden

  Scenario: Een wijkbedrijf dat in het register wil
    Gegeven het feitenbestand "examples/sociale_onderneming-wijkbedrijf.yaml"
    Als de toets wordt uitgevoerd
    Dan is "sociale_onderneming.code" ja
    En is "sociale_onderneming.toets_nog_geldig" ja
    En is "sociale_onderneming.pso_30plus_haalbaar" ja
    En is "voorbehoud.bewijs_pso" ja
    En is "voorbehoud.organisatie_geschikt_2_82" ja
    En is "sociale_onderneming.bvm_beschikbaar" nee

  Scenario: Net minder dan de helft uit verkoop
    Gegeven het feitenbestand "examples/sociale_onderneming-te-veel-subsidie.yaml"
    Als de toets wordt uitgevoerd
    Dan is "sociale_onderneming.code" nee
    En is "sociale_onderneming.rechtsvorm_toegelaten" ja
