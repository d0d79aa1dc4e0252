# language: nl
Functionaliteit: Energiecoöperatie, met voorbeelden

  Scenario: Een zonnedak op een flat met sociale huurders
    Gegeven het feitenbestand "examples/energiecooperatie-zonnedak-huurders.yaml"
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.energiegemeenschap" ja
    En is "energiecooperatie.energiegemeenschap_statuten" ja
    En is "energiecooperatie.energie_delen" ja
    En is "energiecooperatie.leveren_zonder_vergunning" onbekend
    En is "energiecooperatie.sce_aanvrager" onbekend
    En is "energiecooperatie.sce_vervallen" ja
    En is "energiecooperatie.dak_servicekosten" ja
    En is "energiecooperatie.dak_direct_gebruik" ja
    En is "energiecooperatie.dak_overschot_wijk" ja
    En is "energiecooperatie.huurders_profiteren" ja
    En is "energiecooperatie.afspiegeling_wijk" ja
    En is "energiecooperatie.lokaal_eigendom_streven" onbekend

  Scenario: Eén bewoner bij een andere leverancier
    Gegeven het feitenbestand "examples/energiecooperatie-andere-leverancier.yaml"
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.energie_delen" nee
    En is "energiecooperatie.energiegemeenschap" ja
