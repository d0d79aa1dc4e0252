# language: nl
Functionaliteit: Wijkcoöperatie, met voorbeelden

  Scenario: De wijkwerkcoöperatie die de toiletten op de markt schoonhoudt
    Gegeven het feitenbestand "examples/wijkcooperatie-toiletten.yaml"
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.modeldefinitie" ja
    En is "wijkcooperatie.wijkwerkcooperatie" ja
    En is "voorbehoud.organisatie_geschikt_2_82a" ja
    En is "wijkcooperatie.werk_past_bij_2_82a" nee
    En is "wijkcooperatie.route_voorbehoud_2_82a" nee
    En is "wijkcooperatie.route_voorbehoud_2_82" nee
    En is "wijkcooperatie.route_een_op_een" ja
    En is "wijkcooperatie.route_meervoudig_onderhands" ja
    En is "wijkcooperatie.route_gewone_aanbesteding" ja
    En is "wijkcooperatie.route_sas_licht" nee
    En is "wijkcooperatie.route_perceel" nee
    En is "wijkcooperatie.route_uitdaagrecht" ja
    En is "wijkcooperatie.route_subsidie" nee
    En is "cooperatie.naam_verboden" nee
    En is "wijkcooperatie.er_is_een_route" ja
    En is "wijkcooperatie.stap_ander_werk" ja
    En is "wijkcooperatie.stap_doelgroep" nee
    En wordt niets gevraagd

  Scenario: Boven de drempel kan de directe opdracht voor de toiletten niet meer
    Gegeven het feitenbestand "examples/wijkcooperatie-toiletten.yaml"
    En "opdracht.geraamde_waarde" is € 216.000
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.route_een_op_een" nee
    En is "wijkcooperatie.route_uitdaagrecht" nee
    En is "wijkcooperatie.route_gewone_aanbesteding" ja

  Scenario: Een wijkcoöperatie die welzijnswerk wil doen
    Gegeven het feitenbestand "examples/wijkcooperatie-welzijn.yaml"
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.route_voorbehoud_2_82a" ja
    En is "wijkcooperatie.route_voorbehoud_2_82" nee

  Scenario: Een contract van een maand te lang
    Gegeven het feitenbestand "examples/wijkcooperatie-contract-te-lang.yaml"
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.route_voorbehoud_2_82a" nee
    En is "voorbehoud.organisatie_geschikt_2_82a" ja
    En is "wijkcooperatie.modeldefinitie" ja
    En is "wijkcooperatie.stap_looptijd" ja
    En is "wijkcooperatie.stap_winst" nee

  Scenario: Winst naar geldgevers sluit het voorbeeld en artikel 2.82a uit
    Gegeven het feitenbestand "examples/wijkcooperatie-winst-naar-geldgevers.yaml"
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.modeldefinitie" nee
    En is "voorbehoud.organisatie_geschikt_2_82a" nee
    En is "wijkcooperatie.route_voorbehoud_2_82a" nee
    En is "wijkcooperatie.stap_winst" ja
    En is "wijkcooperatie.stap_looptijd" nee
