# language: nl
Functionaliteit: Rechtsvorm, met voorbeelden

  Scenario: Een coöperatie die haar papieren nakijkt
    Gegeven het feitenbestand "examples/rechtsvorm-wijkcooperatie.yaml"
    Als de toets wordt uitgevoerd
    Dan is "organisatie.cooperatie_bw" ja
    En is "organisatie.vereniging_volledig_bevoegd" nee
    En is "cooperatie.aansprakelijkheid" uitgesloten
    En is "cooperatie.oud_lid_aansprakelijk" nee
    En is "cooperatie.ledenadministratie_op_orde" ja
    En is "cooperatie.jaarrekening_op_tijd" ja
    En is "cooperatie.stemrecht_klopt" ja
    En is "cooperatie.bestuur_benoemd_volgens_wet" ja
    En is "organisatie.bestuurders_hoofdelijk" nee
    En wordt niets gevraagd

  Scenario: Zonder de letters U.A. betalen de leden toch
    Gegeven het feitenbestand "examples/rechtsvorm-letters-ontbreken.yaml"
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.naam_klopt" nee
    En is "organisatie.cooperatie_bw" nee
    En is "cooperatie.aansprakelijkheid" volledig
    En is "cooperatie.oud_lid_aansprakelijk" ja
