# language: nl
Functionaliteit: De scan voor gemeenten, met voorbeelden
  Elk voorbeeld staat in de map examples.

  Scenario: Hoogeveen voldoet aan alle punten
    Gegeven het feitenbestand "examples/beleidsscan-hoogeveen.yaml"
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vertrouwen" staat
    En is "beleidsscan.stand_wijkaanpak" staat
    En is "beleidsscan.stand_ontwerpen" staat
    En is "beleidsscan.eerst_doen" basis_staat
    En is "botsing.gebiedsregisseur" ja
    En wordt niets gevraagd

  Scenario: Hoogeveen zonder steun van de raad krijgt één advies
    Gegeven het feitenbestand "examples/beleidsscan-hoogeveen-zonder-raad.yaml"
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vertrouwen" begonnen
    En is "beleidsscan.advies_raad_steunt" ja op grond van regel "advies-h-04"
    En is "beleidsscan.eerst_doen" vertrouwen
    En is "beleidsscan.stand_wijkaanpak" staat

  Scenario: Bornholm is op weg
    Gegeven het feitenbestand "examples/beleidsscan-bornholm.yaml"
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_coalitie" op_weg
    En is "beleidsscan.advies_wijk_kiest" ja
    En is "beleidsscan.advies_inzet_ongelijk" nee
    En is "beleidsscan.volgende_stap_wijk" onbekend
    En wordt gevraagd naar "proces.stap_perspectief"

  Scenario: Bornholm in de impasse krijgt advies over de inzet
    Gegeven het feitenbestand "examples/beleidsscan-bornholm-impasse.yaml"
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_inzet_ongelijk" ja op grond van regel "advies-b-12"

  Scenario: Almere begint bij stap 1
    Gegeven het feitenbestand "examples/beleidsscan-almere.yaml"
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_experiment" stap_1
    En is "beleidsscan.stand_experiment" onbekend
    En wordt gevraagd naar "proces.afspraken_vooraf"
    En is "beleidsscan.advies_bewoners_in_evaluatie" ja

  Scenario: De toiletten op de markt: advies en wet naast elkaar
    Gegeven het feitenbestand "examples/beleidsscan-inkoop-toiletten.yaml"
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.advies_routes_wijkcooperatie" ja
    En is "botsing.uitzonderingspositie" ja
    En is "botsing.zittende_uitvoerder" ja
    En is "beleidsscan.advies_looptijd_wijkcontracten" ja
    En is "botsing.lange_raamovereenkomst" ja
    En is "botsing.motivering_lange_raamovereenkomst" nee

  Scenario: Het kwadrant toont waar een gemeente naartoe wil
    Gegeven het feitenbestand "examples/beleidsscan-kwadrant.yaml"
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.kwadrant_bewoners_nu" onderhuurder
    En is "beleidsscan.kwadrant_bewoners_gewenst" buurteigenaar
    En is "beleidsscan.kwadrant_bewoners_verschuiving" ja
    En is "beleidsscan.kwadrant_organisatie_verschuiving" nee
    En is "onderwerpen.trits" voor "3" anderen
