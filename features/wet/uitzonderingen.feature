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

  @regel(aw-2.24c) @regel(aw-2.24c-precies)
  Abstract Scenario: Samenwerking tussen overheden met minder dan 20% op de open markt
    Gegeven "uitzondering.beroep" is publieke_samenwerking
    En "samenwerking.alleen_overheden" is ja
    En "samenwerking.openbaar_belang" is <belang>
    En "samenwerking.aandeel_open_markt" is <markt>
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.samenwerking_2_24c" <uitkomst>

    Voorbeelden:
      | belang   | markt    | uitkomst |
      | ja       | 19,99%   | ja       |
      | ja       | 20%      | onbekend |
      | nee      | 20%      | nee      |
      | ja       | 20,01%   | nee      |
      | nee      | 0%       | nee      |
      | ja       | onbekend | onbekend |

  @regel(uitzondering-geldt)
  Scenario: Zonder beroep geldt er geen uitzondering en wordt er niets over gevraagd
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.van_toepassing" nee
    En is "route.inbesteden" nee
    En wordt niet gevraagd naar "inbesteden.prive_kapitaal"

  @regel(aw-2.24c-precies)
  Abstract Scenario: Bij precies 20% verschillen de wet en de richtlijn, en kiest u zelf
    Gegeven "uitzondering.beroep" is publieke_samenwerking
    En "samenwerking.alleen_overheden" is ja
    En "samenwerking.openbaar_belang" is ja
    En "samenwerking.aandeel_open_markt" is 20%
    En "samenwerking.precies_op_de_grens" is <lezing>
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.samenwerking_2_24c" <uitkomst>
    En is "opdracht.regime" <regime>

    Voorbeelden:
      | lezing   | uitkomst | regime       |
      | ja       | ja       | uitgezonderd |
      | nee      | nee      | deel_2       |
      | onbekend | onbekend | onbekend     |

  @regel(aw-2.24c-precies)
  Scenario: Alleen bij precies 20% vragen wij hoe u de wet leest
    Gegeven "uitzondering.beroep" is publieke_samenwerking
    En "samenwerking.alleen_overheden" is ja
    En "samenwerking.openbaar_belang" is ja
    En "samenwerking.aandeel_open_markt" is 21%
    Als de toets wordt uitgevoerd
    Dan wordt niet gevraagd naar "samenwerking.precies_op_de_grens"

  @regel(aw-2.24a) @regel(uitgangspunt-kapitaal-zonder-invloed)
  Abstract Scenario: De smalle uitzondering voor privékapitaal geeft u zelf op
    Gegeven "uitzondering.beroep" is <beroep>
    En "inbesteden.toezicht" is ja
    En "inbesteden.gezamenlijk_toezicht" is ja
    En "inbesteden.aandeel_activiteiten" is 90%
    En "inbesteden.prive_kapitaal" is ja
    En "inbesteden.kapitaal_zonder_invloed" is <smal>
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.van_toepassing" <uitkomst>

    Voorbeelden:
      | beroep                 | smal     | uitkomst |
      | inbesteden             | onbekend | nee      |
      | inbesteden             | nee      | nee      |
      | inbesteden             | ja       | ja       |
      | gezamenlijk_inbesteden | onbekend | nee      |
      | gezamenlijk_inbesteden | ja       | ja       |

  @regel(aw-2.24a-omgekeerd)
  Abstract Scenario: Inbesteden kan ook andersom of bij een zusterorganisatie
    Gegeven "opdrachtgever.soort" is publiekrechtelijke_instelling
    En "uitzondering.beroep" is inbesteden_omgekeerd
    En "inbesteden.omgekeerd_toezicht" is <toezicht>
    En "inbesteden.omgekeerd_aandeel" is <aandeel>
    En "inbesteden.omgekeerd_prive_kapitaal" is <eigen>
    En "inbesteden.prive_kapitaal" is <ander>
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.inbesteden_omgekeerd" <uitkomst>
    En is "uitzondering.van_toepassing" <uitkomst>

    Voorbeelden:
      | toezicht | aandeel | eigen    | ander    | uitkomst |
      | ja       | 80,01%  | nee      | nee      | ja       |
      | ja       | 80%     | nee      | nee      | nee      |
      | nee      | 90%     | nee      | nee      | nee      |
      | ja       | 90%     | ja       | nee      | nee      |
      | ja       | 90%     | nee      | ja       | nee      |
      | ja       | 90%     | nee      | onbekend | onbekend |
      | onbekend | 90%     | nee      | nee      | onbekend |

  @regel(aw-2.24a)
  Abstract Scenario: Inbesteden geldt ook voor concessies en deel 3, maar alleen voor een aanbestedende dienst
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdrachtgever.ook_ad" is <ook_ad>
    En "opdracht.soort" is <soort>
    En "opdracht.geraamde_waarde" is € 6.000.000
    En "uitzondering.beroep" is inbesteden
    En "inbesteden.toezicht" is ja
    En "inbesteden.prive_kapitaal" is nee
    En "inbesteden.aandeel_activiteiten" is 90%
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.inbesteden_2_24a" <uitkomst>
    En is "opdracht.regime" <regime>

    Voorbeelden:
      | opdrachtgever   | sector | ook_ad   | soort              | uitkomst | regime       |
      | gemeente        | nee    | onbekend | concessie_diensten | ja       | uitgezonderd |
      | speciale_sector | ja     | ja       | diensten           | ja       | uitgezonderd |
      | speciale_sector | ja     | nee      | diensten           | nee      | deel_3       |
      | speciale_sector | ja     | onbekend | diensten           | onbekend | onbekend     |

  @regel(aw-2.24) @regel(aw-2a.14-2a.16)
  Abstract Scenario: Welke diensten uitgezonderd zijn, verschilt per deel van de wet
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.geraamde_waarde" is € 6.000.000
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    En "uitzondering.beroep" is uitgezonderde_dienst
    En "uitzondering.soort_dienst" is <dienst>
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.dienst_2_24" <uitkomst>

    Voorbeelden:
      | opdrachtgever              | sector | soort              | dienst              | uitkomst |
      | gemeente                   | nee    | diensten           | arbeidsovereenkomst | ja       |
      | gemeente                   | nee    | concessie_diensten | arbeidsovereenkomst | nee      |
      | gemeente                   | nee    | concessie_diensten | grond_of_gebouw     | ja       |
      | gemeente                   | nee    | concessie_werken   | grond_of_gebouw     | nee      |
      | gemeente                   | nee    | leveringen         | grond_of_gebouw     | nee      |
      | gemeente                   | nee    | werken             | grond_of_gebouw     | nee      |
      | speciale_sector            | ja     | diensten           | burgerbescherming   | ja       |
      | niet_aanbestedingsplichtig | nee    | diensten           | grond_of_gebouw     | nee      |
      | gemeente                   | nee    | onbekend           | grond_of_gebouw     | onbekend |

  @regel(aw-3.21-3.30) @regel(aw-2a.18-2a.24)
  Abstract Scenario: Uitzonderingen voor water, energie, vervoer en post
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.soort" is <soort>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.geraamde_waarde" is € 6.000.000
    En "uitzondering.beroep" is sector
    En "uitzondering.soort_sector" is <welke>
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.sector" <uitkomst>
    En is "opdracht.regime" <regime>

    Voorbeelden:
      | opdrachtgever   | soort              | sector | welke                | uitkomst | regime       |
      | speciale_sector | leveringen         | ja     | energie              | ja       | uitgezonderd |
      | speciale_sector | leveringen         | ja     | water                | ja       | uitgezonderd |
      | gemeente        | leveringen         | ja     | doorverkoop          | ja       | uitgezonderd |
      | gemeente        | leveringen         | nee    | doorverkoop          | nee      | deel_2       |
      | speciale_sector | leveringen         | ja     | geen                 | nee      | deel_3       |
      | speciale_sector | leveringen         | ja     | onbekend             | onbekend | onbekend     |
      | speciale_sector | concessie_diensten | ja     | concurrentie         | ja       | uitgezonderd |
      | gemeente        | concessie_diensten | nee    | concurrentie         | nee      | deel_2a      |
      | speciale_sector | concessie_diensten | ja     | energie              | nee      | deel_2a      |
      | gemeente        | concessie_diensten | nee    | drinkwater_concessie | ja       | uitgezonderd |
      | speciale_sector | diensten           | ja     | drinkwater_concessie | nee      | deel_3       |

  @regel(aw-3.24-2a.21)
  Abstract Scenario: Een verbonden onderneming haalt ten minste 80% van haar omzet bij u
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.geraamde_waarde" is € 6.000.000
    En "uitzondering.beroep" is sector
    En "uitzondering.soort_sector" is verbonden_onderneming
    En "uitzondering.aandeel_verbonden" is <aandeel>
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.sector" <uitkomst>

    Voorbeelden:
      | opdrachtgever   | sector | soort              | aandeel  | uitkomst |
      | speciale_sector | ja     | diensten           | 80%      | ja       |
      | speciale_sector | ja     | diensten           | 79,99%   | nee      |
      | speciale_sector | ja     | concessie_diensten | 80%      | ja       |
      | speciale_sector | ja     | diensten           | onbekend | onbekend |
      | gemeente        | nee    | diensten           | 90%      | nee      |
