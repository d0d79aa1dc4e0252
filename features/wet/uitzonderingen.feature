# language: nl
Functionaliteit: Uitzonderingen op de Europese regels

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort      | gemeente  |
      | opdracht.soort           | diensten  |
      | opdracht.cpv             | 90910000  |
      | opdracht.geraamde_waarde | € 500.000 |

  @regel(aw-2.24) @regel(uitzondering-geldt)
  Abstract Scenario: Diensten die de wet uitzondert
    Gegeven "uitzondering.beroep" is uitgezonderde_dienst
    En "uitzondering.soort_dienst" is <dienst>
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.dienst_2_24" <uitkomst>
    En is "uitzondering.van_toepassing" <uitkomst>

    Voorbeelden:
      | dienst            | uitkomst |
      | uitsluitend_recht | ja       |
      | grond_of_gebouw   | ja       |
      | geen              | nee      |
      | onbekend          | onbekend |

  @regel(aw-2.24a) @regel(aw-2.24a-gemiddelde) @regel(f-inb)
  Abstract Scenario: Inbesteden vraagt meer dan 80% voor de opdrachtgever, over drie jaar
    Gegeven "uitzondering.beroep" is inbesteden
    En "inbesteden.toezicht" is ja
    En "inbesteden.prive_kapitaal" is nee
    En "inbesteden.omzet_totaal" is € 3.000.000
    En "inbesteden.omzet_voor_opdrachtgevers" is <omzet>
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.inbesteden_2_24a" <uitkomst>
    En is "route.inbesteden" <uitkomst>

    Voorbeelden:
      | omzet          | uitkomst |
      | € 2.400.000,01 | ja       |
      | € 2.400.000    | nee      |
      | onbekend       | onbekend |

  @regel(aw-2.24a)
  Abstract Scenario: Alle eisen van inbesteden gelden tegelijk
    Gegeven "uitzondering.beroep" is inbesteden
    En "inbesteden.toezicht" is <toezicht>
    En "inbesteden.prive_kapitaal" is <kapitaal>
    En "inbesteden.aandeel_activiteiten" is 95%
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.inbesteden_2_24a" <uitkomst>

    Voorbeelden:
      | toezicht | kapitaal | uitkomst |
      | ja       | nee      | ja       |
      | nee      | nee      | nee      |
      | ja       | ja       | nee      |
      | onbekend | nee      | onbekend |

  @regel(aw-2.24a-gemiddelde)
  Scenario: Een nieuwe organisatie geeft een prognose
    Gegeven "uitzondering.beroep" is inbesteden
    En "inbesteden.aandeel_activiteiten" is 81%
    Als de toets wordt uitgevoerd
    Dan is "inbesteden.aandeel_activiteiten" 81%

  @regel(aw-2.24b)
  Abstract Scenario: Inbesteden met andere overheden samen
    Gegeven "uitzondering.beroep" is gezamenlijk_inbesteden
    En "inbesteden.gezamenlijk_toezicht" is <toezicht>
    En "inbesteden.prive_kapitaal" is nee
    En "inbesteden.aandeel_activiteiten" is <aandeel>
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.inbesteden_2_24b" <uitkomst>

    Voorbeelden:
      | toezicht | aandeel | uitkomst |
      | ja       | 80,01%  | ja       |
      | ja       | 80%     | nee      |
      | nee      | 90%     | nee      |
      | onbekend | 90%     | onbekend |

  @regel(aw-2.24c)
  Abstract Scenario: Samenwerking tussen overheden met hooguit 20% op de open markt
    Gegeven "uitzondering.beroep" is publieke_samenwerking
    En "samenwerking.alleen_overheden" is ja
    En "samenwerking.openbaar_belang" is <belang>
    En "samenwerking.aandeel_open_markt" is <markt>
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.samenwerking_2_24c" <uitkomst>

    Voorbeelden:
      | belang   | markt    | uitkomst |
      | ja       | 20%      | ja       |
      | ja       | 20,01%   | nee      |
      | nee      | 0%       | nee      |
      | ja       | onbekend | onbekend |

  @regel(uitzondering-geldt)
  Scenario: Zonder beroep geldt er geen uitzondering en wordt er niets over gevraagd
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.van_toepassing" nee
    En is "route.inbesteden" nee
    En wordt niet gevraagd naar "inbesteden.prive_kapitaal"
